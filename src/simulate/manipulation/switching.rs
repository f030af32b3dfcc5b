//! Vote switching: votes of rivals are counted for the selection.
//!
//! # What it answers
//! What do results look like if some votes were counted for another selection than they were cast
//! for, and no ballot was added?
//!
//! # Formula
//! A station is touched with the probability `stations`. There each vote of a rival (only of
//! `from`, if it is given) is counted for the selection with the probability `part`.
//!
//! # When it misleads
//! Turnout stays honest, so a check that uses only ballots detects nothing.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::draw::binomial;
use super::super::election::Counts;
use super::super::error::Wrong;
use super::stuffing::take;

/// Vote switching. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Switching {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// The selection that loses votes. All others, if none is given.
    pub from: Option<SelectionId>,
    /// Probability that a vote is switched.
    pub part: f64,
}

impl Default for Switching {
    fn default() -> Self {
        Self {
            stations: 0.1,
            selection: None,
            from: None,
            part: 0.2,
        }
    }
}

impl Switching {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.part"), self.part, 0.0, 1.0);
    }

    pub(super) fn change(
        &self,
        to: &mut Counts,
        place: usize,
        from: Option<usize>,
        random: &mut ChaCha8Rng,
    ) {
        match from {
            None => take(to, place, self.part, random),
            Some(from) => {
                let moved = binomial(to.votes[from], self.part, random);
                to.votes[from] -= moved;
                to.votes[place] += moved;
            }
        }
    }
}
