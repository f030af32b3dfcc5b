//! Missing is not zero: a count, or the reason why there is none.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a place for a count holds none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MissingReason {
    /// The place was left empty.
    Blank,
    /// Something is written that could not be read.
    Illegible,
    /// The source says that this was not collected.
    NotCollected,
    /// The source says that this is still to come.
    Pending,
    /// The source withholds this, to protect secrecy of the vote for instance.
    Suppressed,
    /// The source has no place for this at all: no such column.
    NotInSource,
}

impl MissingReason {
    /// Every reason, in the order of their stored numbers.
    pub const ALL: [Self; 6] = [
        Self::Blank,
        Self::Illegible,
        Self::NotCollected,
        Self::Pending,
        Self::Suppressed,
        Self::NotInSource,
    ];

    /// The name used in plans and reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::Illegible => "illegible",
            Self::NotCollected => "not_collected",
            Self::Pending => "pending",
            Self::Suppressed => "suppressed",
            Self::NotInSource => "not_in_source",
        }
    }
}

impl fmt::Display for MissingReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

/// A value as reported: there, or missing for a reason.
///
/// In JSON a value is itself (`12`), and a missing one is `{"missing":"illegible"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Reported<T> {
    /// The value.
    Value(T),
    /// No value.
    Missing {
        /// Why not.
        missing: MissingReason,
    },
}

impl<T> Reported<T> {
    /// Missing for `reason`.
    pub fn missing(reason: MissingReason) -> Self {
        Self::Missing { missing: reason }
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Missing { .. } => None,
        }
    }

    /// The reason, if the value is missing.
    pub fn missing_reason(&self) -> Option<MissingReason> {
        match self {
            Self::Value(_) => None,
            Self::Missing { missing } => Some(*missing),
        }
    }

    /// The same, with the value turned into another type.
    pub fn map<U>(self, turn: impl FnOnce(T) -> U) -> Reported<U> {
        match self {
            Self::Value(value) => Reported::Value(turn(value)),
            Self::Missing { missing } => Reported::Missing { missing },
        }
    }
}

impl<T> Default for Reported<T> {
    /// A value that no source has a place for.
    fn default() -> Self {
        Self::missing(MissingReason::NotInSource)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Votes;

    #[test]
    fn json_keeps_zero_and_missing_apart() {
        let zero: Reported<Votes> = Reported::Value(Votes::from(0));
        let none: Reported<Votes> = Reported::missing(MissingReason::Illegible);
        assert_eq!(serde_json::to_string(&zero).unwrap(), "0");
        assert_eq!(
            serde_json::to_string(&none).unwrap(),
            r#"{"missing":"illegible"}"#
        );
        for reported in [zero, none] {
            let text = serde_json::to_string(&reported).unwrap();
            assert_eq!(
                serde_json::from_str::<Reported<Votes>>(&text).unwrap(),
                reported
            );
        }
    }
}
