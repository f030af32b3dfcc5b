//! Ballot stuffing: incremental and extreme.
//!
//! # What it answers
//! What do results look like if ballots of voters who did not vote were put into the boxes for one
//! selection: some, or almost all of them?
//!
//! # Formula
//! A station is touched with the probability `stations`. Incremental: ξ = |N(0, θ)| with θ =
//! `strength`. Extreme: ξ = 1 − |N(0, `short_of_all`)|. Both are truncated at 0 and 1. Each voter
//! who did not vote gets a ballot for the selection with the probability ξ. If `wrong_counting` = α
//! is given, each vote of a rival is also counted for the selection with the probability ξ^α.
//!
//! # Assumptions
//! The roll is a limit: no station has more ballots than voters.
//!
//! # When it misleads
//! In the published model ξ is applied to expected votes with a normal distribution. Here it is
//! applied to counts, binomially, which is the same apart from the noise of counting. Null votes do
//! not change.
//!
//! # Reference
//! Klimek, Yegorov, Hanel and Thurner 2012. For Russia 2011 they give stations 0.64, α 2.3 and
//! 0.033 extreme stations.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::draw::{binomial, normal};
use super::super::election::Counts;
use super::super::error::Wrong;

/// Incremental stuffing. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Stuffing {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// θ: the fraction of the voters who did not vote is |N(0, θ)|.
    pub strength: f64,
    /// α. If it is not given, rivals keep their votes.
    pub wrong_counting: Option<f64>,
}

impl Default for Stuffing {
    fn default() -> Self {
        Self {
            stations: 0.1,
            selection: None,
            strength: 0.3,
            wrong_counting: None,
        }
    }
}

/// Extreme stuffing. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ExtremeStuffing {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// The fraction by which it falls short of all voters is |N(0, this)|.
    pub short_of_all: f64,
    /// α. If it is not given, rivals keep their votes.
    pub wrong_counting: Option<f64>,
}

impl Default for ExtremeStuffing {
    fn default() -> Self {
        Self {
            stations: 0.02,
            selection: None,
            short_of_all: 0.075,
            wrong_counting: Some(2.0),
        }
    }
}

impl Stuffing {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.strength"), self.strength, 0.0, 10.0);
        check_alpha(key, self.wrong_counting, wrong);
    }

    pub(super) fn change(&self, to: &mut Counts, place: usize, random: &mut ChaCha8Rng) {
        let part = (self.strength * normal(random)).abs().min(1.0);
        stuff(to, place, part, self.wrong_counting, random);
    }
}

impl ExtremeStuffing {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.short_of_all"), self.short_of_all, 0.0, 10.0);
        check_alpha(key, self.wrong_counting, wrong);
    }

    pub(super) fn change(&self, to: &mut Counts, place: usize, random: &mut ChaCha8Rng) {
        let part = (1.0 - (self.short_of_all * normal(random)).abs()).max(0.0);
        stuff(to, place, part, self.wrong_counting, random);
    }
}

fn check_alpha(key: &str, alpha: Option<f64>, wrong: &mut Wrong) {
    if let Some(alpha) = alpha {
        wrong.within(&format!("{key}.wrong_counting"), alpha, 0.0, 100.0);
    }
}

fn stuff(to: &mut Counts, place: usize, part: f64, alpha: Option<f64>, random: &mut ChaCha8Rng) {
    let added = binomial(to.stayed_away(), part, random);
    to.ballots += added;
    to.votes[place] += added;
    if let Some(alpha) = alpha {
        take(to, place, part.powf(alpha), random);
    }
}

/// Counts each rival's vote for the selection with this probability.
pub(super) fn take(to: &mut Counts, place: usize, chance: f64, random: &mut ChaCha8Rng) {
    let mut taken = 0;
    for (other, votes) in to.votes.iter_mut().enumerate() {
        if other != place {
            let moved = binomial(*votes, chance, random);
            *votes -= moved;
            taken += moved;
        }
    }
    to.votes[place] += taken;
}
