//! Proportional stuffing: ballots added in proportion to the station's own votes.
//!
//! # What it answers
//! What does stuffing look like if it leaves every share unchanged? Stations that vote for the
//! leader get a larger weight in the sum. No check of shares can detect it, but a check of turnout
//! can.
//!
//! # Formula
//! A station is touched with the probability `stations`. Each voter who did not vote gets a ballot
//! with the probability |N(0, `strength`)|, truncated at 1. The added ballots are divided among
//! selections and null votes in proportion to the station's own counts, by largest remainders.
//!
//! # When it misleads
//! Within a station nobody benefits. Who benefits in the sum depends on which stations are touched,
//! and here they are chosen at random.

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
    /// The fraction of the voters who did not vote is |N(0, this)|.
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
