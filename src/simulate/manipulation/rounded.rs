//! Rounded counts: the selection's count ends in 0 or 5, or is a multiple of another number.
//!
//! # What it answers
//! What do counts look like that somebody wrote down roughly?
//!
//! # Formula
//! A station is touched with the probability `stations`. The selection's votes become the nearest
//! multiple of `to`, upwards where two are as near; the largest rival bears the difference, so
//! that the sheet adds up. Where the rival has too few votes, the multiple below is taken.
//!
//! # When it misleads
//! Hardly a vote is gained: it is a trace of sloppiness, and no way to win.

use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::election::Counts;
use super::super::error::Wrong;

/// Rounded counts. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RoundedCounts {
    /// Probability that a station is touched.
    pub stations: f64,
    /// Whose count; the leader's where it is not given.
    pub selection: Option<SelectionId>,
    /// Rounded to multiples of it.
    pub to: u64,
}

impl Default for RoundedCounts {
    fn default() -> Self {
        Self {
            stations: 0.3,
            selection: None,
            to: 5,
        }
    }
}

impl RoundedCounts {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.to"), self.to as f64, 2.0, 1_000_000.0);
    }

    pub(super) fn change(&self, to: &mut Counts, place: usize) {
        let others = (0..to.votes.len()).filter(|&other| other != place);
        let Some(rival) = others.max_by_key(|&other| to.votes[other]) else {
            return;
        };
        let over = to.votes[place] % self.to;
        let under = self.to - over;
        if over > 0 && under <= over && under <= to.votes[rival] {
            to.votes[place] += under;
            to.votes[rival] -= under;
        } else {
            to.votes[place] -= over;
            to.votes[rival] += over;
        }
    }
}
