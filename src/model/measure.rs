//! What a tally sheet counts besides the votes of each selection.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One of the counts that a tally sheet may carry besides the votes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Electors on the station's roll.
    VotersRegistered,
    /// Voters admitted here who are not on the station's roll.
    VotersAdded,
    /// Papers given out.
    BallotsIssued,
    /// Papers put in the box.
    BallotsCast,
    /// Papers not accepted. Not the same as null votes.
    BallotsRejected,
    /// Σ selections, as the sheet states it.
    ValidVotes,
    /// Counted papers with no valid vote.
    NullVotes,
    /// Papers left empty.
    BlankVotes,
}

impl Measure {
    /// How many measures there are.
    pub const COUNT: usize = 8;

    /// Every measure, in the order of its index.
    pub const ALL: [Self; Self::COUNT] = [
        Self::VotersRegistered,
        Self::VotersAdded,
        Self::BallotsIssued,
        Self::BallotsCast,
        Self::BallotsRejected,
        Self::ValidVotes,
        Self::NullVotes,
        Self::BlankVotes,
    ];

    /// The place of this measure in [`Measure::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The name used in plans and reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::VotersRegistered => "voters_registered",
            Self::VotersAdded => "voters_added",
            Self::BallotsIssued => "ballots_issued",
            Self::BallotsCast => "ballots_cast",
            Self::BallotsRejected => "ballots_rejected",
            Self::ValidVotes => "valid_votes",
            Self::NullVotes => "null_votes",
            Self::BlankVotes => "blank_votes",
        }
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_measure_stands_at_its_own_index() {
        for (place, measure) in Measure::ALL.into_iter().enumerate() {
            assert_eq!(measure.index(), place);
        }
    }
}
