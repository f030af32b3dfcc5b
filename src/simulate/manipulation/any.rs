//! One of the manipulations, as a file of parameters or a command names it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::error::{ParameterError, Wrong};
use super::copied::Copied;
use super::delayed::Delayed;
use super::deleted::Deleted;
use super::fabricated::Fabricated;
use super::padding::RegisterPadding;
use super::proportional::ProportionalStuffing;
use super::rounded::RoundedCounts;
use super::slips::Slips;
use super::stuffing::{ExtremeStuffing, Stuffing};
use super::swapped::SwappedColumns;
use super::switching::Switching;
use super::targets::TargetPercentages;

macro_rules! manipulations {
    ($($(#[$doc:meta])* $name:ident = $key:literal,)*) => {
        /// One of the manipulations with its parameters.
        ///
        /// In a file of parameters it is a table `[[manipulation]]` with `kind = "stuffing"` and
        /// all parameters that differ from their defaults. As text it is `stuffing`, or
        /// `stuffing=0.1` with the share of the stations, or
        /// `stuffing=0.1,strength=0.4,selection=BIRCH` with more parameters.
        ///
        /// ```
        /// use scrutineer::simulate::Manipulation;
        ///
        /// let switching: Manipulation = "switching=0.2,part=0.5".parse().unwrap();
        /// assert_eq!(switching.stations(), 0.2);
        /// assert!("switching=0.2,parts=0.5".parse::<Manipulation>().is_err());
        /// ```
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Manipulation {
            $($(#[$doc])* #[serde(rename = $key)] $name($name),)*
        }

        impl Manipulation {
            /// The names of all manipulations.
            pub const KINDS: &'static [&'static str] = &[$($key),*];

            /// Its name.
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => $key,)*
                }
            }

            /// The probability that a station is touched, or its mean.
            pub fn stations(&self) -> f64 {
                match self {
                    $(Self::$name(one) => one.stations,)*
                }
            }
        }
    };
}

manipulations! {
    /// Ballots of voters who did not vote, for one selection.
    Stuffing = "stuffing",
    /// Almost all ballots of voters who did not vote, and votes of rivals.
    ExtremeStuffing = "extreme_stuffing",
    /// Ballots added in proportion to the station's own votes.
    ProportionalStuffing = "proportional_stuffing",
    /// Votes counted for another selection.
    Switching = "switching",
    /// Counts rounded to multiples of 5.
    RoundedCounts = "rounded_counts",
    /// Turnout and share set to whole percentages.
    TargetPercentages = "target_percentages",
    /// Counts made up by a person.
    Fabricated = "fabricated",
    /// Counts of another station.
    Copied = "copied",
    /// Sheets that are not published.
    Deleted = "deleted",
    /// Sheets that arrive late and lean one way.
    Delayed = "delayed",
    /// Two selections' counts exchanged.
    SwappedColumns = "swapped_columns",
    /// One count mistyped.
    Slips = "slips",
    /// Rolls with voters who do not exist.
    RegisterPadding = "register_padding",
}

impl Manipulation {
    /// A description in one sentence.
    pub fn sentence(&self) -> &'static str {
        match self {
            Self::Stuffing(_) => "ballots of voters who stayed away were added for one selection",
            Self::ExtremeStuffing(_) => {
                "almost all who stayed away have a ballot for one selection, and rivals' votes were counted for it"
            }
            Self::ProportionalStuffing(_) => {
                "ballots were added in proportion to the station's own counts, so that no share moved"
            }
            Self::Switching(_) => "votes of rivals were counted for one selection",
            Self::RoundedCounts(_) => "one selection's count was rounded, at the cost of a rival",
            Self::TargetPercentages(_) => "counts were made to fit a whole percentage",
            Self::Fabricated(_) => "all counts were made up by a person",
            Self::Copied(_) => "the counts are those of another station",
            Self::Deleted(_) => "the sheet is not published",
            Self::Delayed(_) => "the sheet was held back until all others were in",
            Self::SwappedColumns(_) => "two selections' counts changed places",
            Self::Slips(_) => "one count was mistyped",
            Self::RegisterPadding(_) => "the roll has voters who do not exist",
        }
    }

    /// The selection that benefits, if one does: the given one, or the leader.
    pub(super) fn beneficiary(&self) -> Beneficiary<'_> {
        match self {
            Self::Stuffing(one) => Beneficiary::of(one.selection.as_ref()),
            Self::ExtremeStuffing(one) => Beneficiary::of(one.selection.as_ref()),
            Self::Switching(one) => Beneficiary::of(one.selection.as_ref()),
            Self::RoundedCounts(one) => Beneficiary::of(one.selection.as_ref()),
            Self::TargetPercentages(one) => Beneficiary::of(one.selection.as_ref()),
            Self::Fabricated(one) => Beneficiary::of(one.selection.as_ref()),
            Self::Deleted(one) => Beneficiary::of(one.selection.as_ref()),
            Self::Delayed(one) => Beneficiary::of(one.selection.as_ref()),
            Self::SwappedColumns(one) => Beneficiary::of(one.selection.as_ref()),
            Self::ProportionalStuffing(_)
            | Self::Copied(_)
            | Self::Slips(_)
            | Self::RegisterPadding(_) => Beneficiary::Nobody,
        }
    }

    /// The other selection that the manipulation names, and the name of that parameter.
    pub(super) fn other(&self) -> Option<(&'static str, &SelectionId)> {
        match self {
            Self::Switching(one) => Some(("from", one.from.as_ref()?)),
            Self::SwappedColumns(one) => Some(("with", one.with.as_ref()?)),
            _ => None,
        }
    }

    /// Reports every parameter that is out of its range.
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.stations"), self.stations(), 0.0, 1.0);
        match self {
            Self::Stuffing(one) => one.check(key, wrong),
            Self::ExtremeStuffing(one) => one.check(key, wrong),
            Self::ProportionalStuffing(one) => one.check(key, wrong),
            Self::Switching(one) => one.check(key, wrong),
            Self::RoundedCounts(one) => one.check(key, wrong),
            Self::TargetPercentages(one) => one.check(key, wrong),
            Self::Fabricated(one) => one.check(key, wrong),
            Self::Deleted(one) => one.check(key, wrong),
            Self::Delayed(one) => one.check(key, wrong),
            Self::RegisterPadding(one) => one.check(key, wrong),
            Self::Copied(_) | Self::SwappedColumns(_) | Self::Slips(_) => {}
        }
    }
}

/// The beneficiary of a manipulation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beneficiary<'a> {
    Nobody,
    Leader,
    Named(&'a SelectionId),
}

impl<'a> Beneficiary<'a> {
    fn of(selection: Option<&'a SelectionId>) -> Self {
        selection.map_or(Self::Leader, Self::Named)
    }
}

impl FromStr for Manipulation {
    type Err = ParameterError;

    fn from_str(text: &str) -> Result<Self, ParameterError> {
        let mut parts = text.split(',');
        let first = parts.next().unwrap_or_default();
        let (kind, stations) = match first.split_once('=') {
            Some((kind, stations)) => (kind.trim(), Some(("stations", stations))),
            None => (first.trim(), None),
        };
        if !Self::KINDS.contains(&kind) {
            return Err(ParameterError::Unknown {
                key: "manipulation".to_string(),
                name: kind.to_string(),
                known: Self::KINDS.iter().map(ToString::to_string).collect(),
            });
        }
        let refused = |why: String| ParameterError::Refused {
            key: format!("manipulation {kind}"),
            why,
        };
        let mut table = toml::Table::new();
        table.insert("kind".to_string(), kind.into());
        let more = parts.map(|part| part.split_once('=').ok_or(part));
        for setting in stations.map(Ok).into_iter().chain(more) {
            let (key, value) = setting
                .map_err(|part| refused(format!("`{part}` is no setting such as stations=0.1")))?;
            let (key, value) = (key.trim(), value.trim());
            // A bare word is read as text, so that a shell needs no quotes.
            let value = value.parse().unwrap_or_else(|_| value.into());
            if table.insert(key.to_string(), value).is_some() {
                return Err(refused(format!("`{key}` is there twice")));
            }
        }
        table
            .try_into()
            .map_err(|error: toml::de::Error| refused(error.message().to_string()))
    }
}

impl fmt::Display for Manipulation {
    /// The text that [`FromStr`] reads, with every parameter.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.kind(), self.stations())?;
        let table = toml::Table::try_from(self).map_err(|_| fmt::Error)?;
        for (key, value) in &table {
            if key != "kind" && key != "stations" {
                write!(f, ",{key}={value}")?;
            }
        }
        Ok(())
    }
}
