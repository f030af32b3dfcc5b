//! Facts of the rules that one sheet can break on its own: the `S` codes.

use serde::{Deserialize, Serialize};

use crate::model::Measure;

/// S101, S103, S104: the votes of the selections do not add up to the valid votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SelectionsSum {
    /// The sum of the selections' votes, as far as the sheet states them.
    pub votes: u64,
    /// Whether the sheet states the votes of every selection; otherwise the sum is a minimum.
    pub complete: bool,
    /// The valid votes that the sheet states; `null` if they are missing.
    pub valid_votes: Option<u64>,
}

/// S102, S106, S202: the counted papers do not add up to the ballots cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountedPapers {
    /// The papers that were counted: valid, null and blank votes, as far as they are known.
    pub papers: u64,
    /// The valid votes among them: as stated, or else the sum of the selections' votes.
    pub valid: u64,
    /// Whether `valid` is complete; otherwise it is a minimum.
    pub valid_complete: bool,
    /// The valid votes that the sheet states; `null` if they are missing.
    pub valid_votes: Option<u64>,
    /// The null votes that the sheet states; `null` if they are missing.
    pub null_votes: Option<u64>,
    /// The blank votes that the sheet states; `null` if they are missing.
    pub blank_votes: Option<u64>,
    /// The ballots cast that the sheet states; `null` if they are missing.
    pub ballots_cast: Option<u64>,
}

/// S105: the sheet adds up exactly if two of its counts change places.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SwappedCounts {
    /// One of the two counts.
    pub a: StatedCount,
    /// The other.
    pub b: StatedCount,
}

/// A count as a sheet states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatedCount {
    /// What is counted.
    pub measure: Measure,
    /// The number.
    pub count: u64,
}

/// S107: the sheet reports no vote at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmptySheet {
    /// The registered voters that the sheet states; `null` if they are missing.
    pub voters_registered: Option<u64>,
}

/// S108: ballots were cast, and the station's roll is zero or missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BallotsWithoutRoll {
    /// The ballots cast as stated, or else the counted papers.
    pub ballots: u64,
    /// The registered voters that the sheet states: zero, or `null` if they are missing.
    pub voters_registered: Option<u64>,
}

/// S201, S203, S204, S205: a number on the sheet exceeds one that bounds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exceeds {
    /// What is counted too high.
    pub counted: BoundedCount,
    /// How many there are.
    pub count: u64,
    /// What bounds it.
    pub bound: CountBound,
    /// How many there can be.
    pub maximum: u64,
}

/// A count of a sheet that another one bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum BoundedCount {
    /// The ballots cast that the sheet states.
    BallotsCast,
    /// Valid, null and blank votes, where the sheet states no ballots cast.
    CountedPapers,
    /// The ballots issued.
    BallotsIssued,
    /// The ballots rejected.
    BallotsRejected,
}

/// What bounds a count of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum CountBound {
    /// The registered voters.
    VotersRegistered,
    /// The registered voters and those that the station may admit besides.
    VotersAdmitted,
    /// The ballots issued.
    BallotsIssued,
}
