//! Proportional stuffing: ballots added as the station itself voted.
//!
//! # What it answers
//! What does stuffing look like that leaves every share as it was? It lifts stations that vote for
//! the leader to a larger weight in the sum, and no check of shares can see it; turnout can.
//!
//! # Formula
//! A station is touched with the probability `stations`. Of the voters who stayed away each gets a
//! ballot with the probability |N(0, `strength`)|, cut off at 1. The added ballots are shared out
//! among selections and null votes in proportion to the station's own counts, by largest
//! remainders.
//!
//! # When it misleads
//! It is for nobody in a station. For whom it is in the sum depends on which stations are touched,
//! and here they are touched at random.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::super::draw::{binomial, normal};
use super::super::election::Counts;
use super::super::error::Wrong;
use super::apportion::apportion;

/// Proportional stuffing. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProportionalStuffing {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The part of the voters who stayed away is |N(0, this)|.
    pub strength: f64,
}

impl Default for ProportionalStuffing {
    fn default() -> Self {
        Self {
            stations: 0.1,
            strength: 0.3,
        }
    }
}

impl ProportionalStuffing {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.strength"), self.strength, 0.0, 10.0);
    }

    pub(super) fn change(&self, to: &mut Counts, random: &mut ChaCha8Rng) {
        let part = (self.strength * normal(random)).abs().min(1.0);
        let mut own = to.votes.clone();
        own.push(to.null);
        if own.iter().all(|&count| count == 0) {
            return;
        }
        let added = binomial(to.stayed_away(), part, random);
        let parts = apportion(added, &own);
        to.ballots += added;
        for (votes, part) in to.votes.iter_mut().zip(&parts) {
            *votes += part;
        }
        to.null += parts[to.votes.len()];
    }
}
