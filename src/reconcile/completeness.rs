//! Whether an announcement, or the sheets, cover every station.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::model::StationsReported;

/// How much of its scope an announcement or a set of sheets covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// Every station.
    Complete,
    /// Not every station.
    Partial,
    /// The announcement does not say how many stations it counts, or the number of stations that
    /// should report is not known.
    Unknown,
}

impl Completeness {
    /// What an announcement says of itself, with the number of stations that should report.
    pub fn of(reported: Option<StationsReported>, expected: Option<u64>) -> Self {
        match (reported, expected) {
            (Some(StationsReported::Percent(share)), _) => {
                if share.percent() >= Decimal::ONE_HUNDRED {
                    Self::Complete
                } else {
                    Self::Partial
                }
            }
            // An announcement that counts more stations than there are (R108) does not tell how
            // many are missing.
            (Some(StationsReported::Stations(stations)), Some(expected))
                if stations <= expected =>
            {
                Self::of_count(stations, Some(expected))
            }
            _ => Self::Unknown,
        }
    }

    /// What a number of stations covers.
    pub fn of_count(stations: u64, expected: Option<u64>) -> Self {
        match expected {
            Some(expected) if stations >= expected => Self::Complete,
            Some(_) => Self::Partial,
            None => Self::Unknown,
        }
    }
}
