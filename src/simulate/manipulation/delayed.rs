//! Delayed sheets: they arrive after all others, and lean one way.
//!
//! # What it answers
//! What does it look like where some sheets were held back: because of what they say, or to change
//! what they say?
//!
//! # Formula
//! With q the rank of a station by the selection's share of the valid votes, from 0 for the
//! smallest to 1 for the largest, its sheet is held back with the probability f·(1 − l + 2·l·q), at
//! most 1: f is `stations`, l is `lean`. So sheets of stations where the selection has a large
//! share of the valid votes are more likely to be held back. They arrive within `minutes` after the
//! last sheet of all, uniformly; and in them each vote of a rival is counted for the selection with
//! the probability `switch`.
//!
//! # When it misleads
//! With `switch = 0` nobody loses a vote: the order alone makes a lead look as if it turned late.

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
    /// For whom; the leader where it is not given.
    pub selection: Option<SelectionId>,
    /// From 0, at random, to 1, the better the selection did the likelier.
    pub lean: f64,
    /// Probability that a rival's vote on a sheet that was held back is switched.
    pub switch: f64,
    /// How long the late sheets keep coming.
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

    /// Changes the counts, and says when the sheet arrives, the last of all being at `last`.
    pub(super) fn change(
        &self,
        to: &mut Counts,
        place: usize,
        last: f64,
        random: &mut ChaCha8Rng,
    ) -> f64 {
        take(to, place, self.switch, random);
        let arrival = last + self.minutes * (1.0 - random.random::<f64>());
        // Rounded up, so that none comes with the last.
        (arrival * 100.0).ceil() / 100.0
    }
}
