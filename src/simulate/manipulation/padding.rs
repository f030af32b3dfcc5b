//! Register padding: rolls with voters who do not exist.
//!
//! # What it answers
//! What does it look like if a station's roll was inflated, before anyone uses the additional
//! voters?
//!
//! # Formula
//! A station is touched with the probability `stations`. Its roll grows by the fraction `part`,
//! rounded half up. Ballots and votes stay. To use the additional voters, list stuffing after it.
//!
//! # When it misleads
//! Rolls are also too long for honest reasons: voters who died or moved away. A padded roll lowers
//! turnout.

use serde::{Deserialize, Serialize};

use crate::model::CountColumn;

use super::super::election::Counts;
use super::super::error::Wrong;

/// Register padding. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RegisterPadding {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The fraction by which a roll grows.
    pub part: f64,
}

impl Default for RegisterPadding {
    fn default() -> Self {
        Self {
            stations: 0.1,
            part: 0.15,
        }
    }
}

impl RegisterPadding {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.part"), self.part, 0.0, 100.0);
    }

    pub(super) fn change(&self, to: &mut Counts) {
        let added = (to.registered as f64 * self.part).round() as u64;
        let room = CountColumn::MAX.saturating_sub(to.registered);
        to.registered += added.min(room);
    }
}
