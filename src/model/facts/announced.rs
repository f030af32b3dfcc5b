//! Facts about announced results: compared with the sheets, with themselves and with each other.

use serde::{Deserialize, Serialize};

use crate::model::announced::{PrintedShare, ShareBase};
use crate::model::measure::Measure;
use crate::model::wide;

/// What an announced or reported number counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CountName {
    /// The votes of a selection or of a group of selections, by its identifier.
    Votes(String),
    /// Another count of a tally sheet.
    Measure(Measure),
}

impl CountName {
    /// The selection's or group's identifier, or the measure's key.
    pub fn key(&self) -> &str {
        match self {
            Self::Votes(name) => name,
            Self::Measure(measure) => measure.key(),
        }
    }
}

/// Announced votes that differ from the sheets, although both cover every station (R101).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TotalDifference {
    /// The selection's or group's identifier.
    pub selection: String,
    /// Its announced votes.
    pub announced: u64,
    /// Its votes on the sheets.
    pub tabulated: u64,
    /// The number of stations that both cover.
    pub stations: u64,
}

/// An announced percentage that the announced votes do not give under any usual rounding (R103).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareMismatch {
    /// The selection's or group's identifier.
    pub selection: String,
    /// The percentage as printed.
    pub announced: PrintedShare,
    /// The percentage that the votes give, rounded half up to the printed number of decimals.
    pub computed: String,
    /// The announced votes.
    pub votes: u64,
    /// The announced number that the percentage refers to.
    pub whole: u64,
    /// What that number counts.
    pub share_of: ShareBase,
}

/// Announced percentages whose sum differs from 100 by more than their rounding explains (R104).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShareSum {
    /// The number of announced percentages.
    pub shares: u64,
    /// Their sum, an exact decimal.
    pub sum: String,
}

/// Announced counts that are all exactly a rounded percentage of their sum (R105).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountsOnGrid {
    /// The number of announced counts above zero.
    pub counts: u64,
    /// How many of them are a rounded percentage of the sum.
    pub on_grid: u64,
    /// How many of them the sum does not determine.
    pub free: u64,
    /// The number of decimals of the percentages.
    pub decimals: u32,
    /// The sum that the percentages refer to.
    pub sum: u64,
    /// The probability of this many counts on the grid if counts were arbitrary, corrected for
    /// the numbers of decimals that were tried.
    pub p_value: f64,
    /// The same probability, corrected for the number of announced results too.
    pub p_adjusted: f64,
}

/// Announced votes whose sum is not the announced number of valid votes (R106).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValidVotesMismatch {
    /// The sum of the announced votes of all selections.
    #[serde(deserialize_with = "wide::integer")]
    pub sum: u128,
    /// The announced valid votes.
    pub valid_votes: u64,
}

/// Announced results of units whose sum is not the announced result of the whole (R107).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartsMismatch {
    /// The selection's or group's identifier.
    pub selection: String,
    /// Its announced votes for the whole contest.
    pub announced: u64,
    /// The level of the units.
    pub level: String,
    /// The number of units.
    pub parts: u64,
    /// The sum of its announced votes over the units.
    #[serde(deserialize_with = "wide::integer")]
    pub sum: u128,
}

/// An announcement that counts more stations than there are (R108).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationCountExceeded {
    /// The number of stations that it says it counts.
    pub counted: u64,
    /// The number of stations that should report.
    pub expected: u64,
}

/// A count that is lower in a later bulletin than in an earlier one (R301).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountFell {
    /// The earlier bulletin's source.
    pub earlier: String,
    /// The later bulletin's source.
    pub later: String,
    /// What is counted.
    pub count: CountName,
    /// The count in the earlier bulletin.
    pub before: u64,
    /// The count in the later bulletin.
    pub after: u64,
}

/// A later bulletin that counts fewer stations than an earlier one (R301).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationsFell {
    /// The earlier bulletin's source.
    pub earlier: String,
    /// The later bulletin's source.
    pub later: String,
    /// By how many stations it is lower, at least.
    pub at_least: u64,
}

/// Votes gained from one bulletin to the next without a newly counted station (R302).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotesWithoutStations {
    /// The earlier bulletin's source.
    pub earlier: String,
    /// The later bulletin's source.
    pub later: String,
    /// The votes gained, over all selections.
    #[serde(deserialize_with = "wide::integer")]
    pub votes: u128,
}

/// Stations newly counted from one bulletin to the next without a vote gained (R302).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationsWithoutVotes {
    /// The earlier bulletin's source.
    pub earlier: String,
    /// The later bulletin's source.
    pub later: String,
    /// The number of stations newly counted, at least.
    pub at_least: u64,
}
