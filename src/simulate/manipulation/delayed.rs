//! Delayed sheets: they arrive after all others and lean one way.
//!
//! # What it answers
//! What does it look like if some sheets were held back, because of their contents or to change
//! them?
//!
//! # Formula
//! q is the rank of a station by the selection's share of the valid votes, from 0 for the smallest
//! to 1 for the largest. Its sheet is held back with the probability f·(1 − l + 2·l·q), at most 1,
//! where f is `stations` and l is `lean`. So sheets of stations where the selection has a large
//! share of the valid votes are more likely to be held back. They arrive at uniformly distributed
//! times within `minutes` after the last other sheet. On these sheets each vote of a rival is
//! counted for the selection with the probability `switch`.
//!
//! # When it misleads
//! With `switch = 0` nobody loses a vote. The order alone makes it look as if a lead changed late.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::election::Counts;
use super::super::error::Wrong;
use super::stuffing::take;

/// Delayed sheets. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Delayed {
    /// Mean probability that a sheet is held back.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// From 0 (at random) to 1 (more likely the better the selection did).
    pub lean: f64,
    /// Probability that a rival's vote on a delayed sheet is switched.
    pub switch: f64,
    /// The period over which the late sheets arrive.
    pub minutes: f64,
}

impl Default for Delayed {
    fn default() -> Self {
        Self {
            stations: 0.05,
            selection: None,
            lean: 1.0,
            switch: 0.0,
            minutes: 180.0,
        }
    }
}

impl Delayed {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.lean"), self.lean, 0.0, 1.0);
        wrong.within(&format!("{key}.switch"), self.switch, 0.0, 1.0);
        wrong.within(&format!("{key}.minutes"), self.minutes, 0.01, 1e6);
    }

    /// Changes the counts, and returns the sheet's time of arrival. The last of all sheets arrives
    /// at `last`.
    pub(super) fn change(
        &self,
        to: &mut Counts,
        place: usize,
        last: f64,
        random: &mut ChaCha8Rng,
    ) -> f64 {
        take(to, place, self.switch, random);
        let arrival = last + self.minutes * (1.0 - random.random::<f64>());
        // Rounded up, so that no sheet arrives together with the last one.
        (arrival * 100.0).ceil() / 100.0
    }
}
