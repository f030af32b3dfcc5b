//! Rounded counts: the selection's count ends in 0 or 5, or is a multiple of another number.
//!
//! # What it answers
//! What do counts look like that somebody wrote down roughly?
//!
//! # Formula
//! A station is touched with the probability `stations`. The selection's votes become the nearest
//! multiple of `to`, rounding up if two are equally near. The difference is taken from or given to
//! the largest rival, so that the sheet adds up. If the rival has too few votes, the selection gets
//! the multiple below.
//!
//! # When it misleads
//! Hardly any vote is gained. It is a trace of carelessness, not a way to win.

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
    /// The selection whose count is rounded. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// Counts are rounded to multiples of this number.
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
