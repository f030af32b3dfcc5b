//! What a check counted, beside what the null expects.

use serde::{Deserialize, Serialize};

/// Something that was counted, beside what the null expects of it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counted {
    /// How many were seen.
    pub observed: u64,
    /// Among how many.
    pub of: u64,
    /// What was counted.
    pub what: CountedThing,
    /// How many the null expects among as many.
    pub expected: f64,
}

/// What was counted.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum CountedThing {
    /// Counts that end in this digit.
    CountsEndingIn {
        /// The digit.
        digit: u64,
    },
    /// Counts with this second digit.
    CountsWithSecondDigit {
        /// The digit.
        digit: u64,
    },
    /// Counts that end in one digit twice.
    CountsEndingInRepeatedPair,
    /// Counts that end in two neighbouring digits.
    CountsEndingInAdjacentPair,
    /// Counts that end in two digits that are neither equal nor neighbours.
    CountsEndingInOtherPair,
    /// Counts that end in 0 or 5.
    #[serde(rename = "counts_ending_in_0_or_5")]
    CountsEndingIn0Or5,
    /// Percentages that end in 0 or 5.
    #[serde(rename = "percentages_ending_in_0_or_5")]
    PercentagesEndingIn0Or5,
    /// Stations with a turnout or a share of a whole percent.
    StationsAtIntegerPercentage {
        /// Those with such a turnout beyond the number that the null expects.
        turnout_excess: f64,
        /// Those with such a share beyond the number that the null expects.
        share_excess: f64,
    },
    /// Stations with this share.
    StationsWithShare {
        /// The share.
        share: f64,
    },
    /// Stations beyond the limit on either side.
    StationsBeyondLimit,
    /// Sheets that repeat another.
    SheetsRepeatingAnother,
}

impl Counted {
    /// So many of so many, where so many are expected.
    pub fn of(observed: u64, of: u64, what: CountedThing, expected: f64) -> Self {
        Self {
            observed,
            of,
            what,
            expected,
        }
    }
}
