//! Fabricated sheets: counts that a person made up.
//!
//! # What it answers
//! What do counts look like that were never counted? The author has a result in mind and writes
//! numbers that look random.
//!
//! # Formula
//! A station is touched with the probability `stations`. Its turnout and the selection's share of
//! the valid votes become the honest ones plus `turnout` and `share`, at most 0.99. The rivals and
//! the null votes divide the rest in their honest proportions. Then the last digit of each count of
//! at least 10 is replaced with the probability `habit` by one that a person would choose after the
//! previous digit: the same digit with 0.05 (chance: 0.1), a neighbour (9 and 0 are neighbours)
//! with 0.35 (0.2), another digit with 0.6 (0.7). Within each class a digit d has the weight 12 −
//! d, because people prefer small digits. Ballots are the sum. If they would exceed the voters,
//! tens are subtracted from the largest count.
//!
//! # Assumptions
//! The directions of the habits are those that Beber and Scacco report from experiments: too few
//! repetitions, too many neighbours, and a preference for small numerals. The figures are our own
//! round numbers.
//!
//! # When it misleads
//! People differ. Someone who throws a die for the numbers leaves no habit (`habit = 0`).
//!
//! # Reference
//! Beber and Scacco 2012.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::election::Counts;
use super::super::error::Wrong;
use super::apportion::{apportion, rivals};

/// Probabilities that the last digit repeats the previous one, or is its neighbour.
const REPEATS: f64 = 0.05;
const NEIGHBOURS: f64 = 0.35;

/// Fabricated sheets. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Fabricated {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// The increase of turnout, as a fraction of the registered voters.
    pub turnout: f64,
    /// The increase of the selection's share of the valid votes.
    pub share: f64,
    /// Probability that the last digit of a count follows the habit.
    pub habit: f64,
}

impl Default for Fabricated {
    fn default() -> Self {
        Self {
            stations: 0.1,
            selection: None,
            turnout: 0.05,
            share: 0.1,
            habit: 1.0,
        }
    }
}

impl Fabricated {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.turnout"), self.turnout, -1.0, 1.0);
        wrong.within(&format!("{key}.share"), self.share, -1.0, 1.0);
        wrong.within(&format!("{key}.habit"), self.habit, 0.0, 1.0);
    }

    pub(super) fn change(&self, to: &mut Counts, place: usize, random: &mut ChaCha8Rng) {
        let (valid, registered) = (to.valid(), to.registered as f64);
        if valid == 0 || to.ballots > to.registered {
            return;
        }
        let moved = |part: f64, by: f64| (part + by).clamp(0.0, 0.99_f64.max(part));
        let turnout = moved(to.ballots as f64 / registered, self.turnout);
        let share = moved(to.votes[place] as f64 / valid as f64, self.share);
        let ballots = (turnout * registered).round() as u64;
        let parts = apportion(ballots, &[valid, to.null]);
        let selection = ((share * parts[0] as f64).round() as u64).min(parts[0]);
        let rivals = rivals(&to.votes, place);
        let mut counts = apportion(parts[0] - selection, &rivals);
        counts[place] = selection;
        // Without rivals' votes, nobody else can have the rest.
        if rivals.iter().all(|&votes| votes == 0) {
            counts[place] = parts[0];
        }
        counts.push(parts[1]);
        for count in &mut counts {
            if *count >= 10 && random.random::<f64>() < self.habit {
                *count = *count / 10 * 10 + last_digit(*count / 10 % 10, random);
            }
        }
        let sum = |counts: &[u64]| counts.iter().sum::<u64>();
        while sum(&counts) > to.registered {
            let Some(largest) = counts.iter_mut().max() else {
                return;
            };
            *largest = largest.saturating_sub(10);
        }
        to.null = counts.pop().unwrap_or(0);
        to.votes = counts;
        to.ballots = to.valid() + to.null;
    }
}

/// A last digit that a person would write after the previous digit.
fn last_digit(before: u64, random: &mut ChaCha8Rng) -> u64 {
    let class: f64 = random.random();
    let distance = |digit: u64| {
        let apart = digit.abs_diff(before);
        apart.min(10 - apart)
    };
    let allowed = |digit: u64| match distance(digit) {
        0 => class < REPEATS,
        1 => (REPEATS..REPEATS + NEIGHBOURS).contains(&class),
        _ => class >= REPEATS + NEIGHBOURS,
    };
    let digits: Vec<u64> = (0..10).filter(|&digit| allowed(digit)).collect();
    let weight = |digit: u64| 12 - digit;
    let whole: u64 = digits.iter().map(|&digit| weight(digit)).sum();
    let mut at = random.random_range(0..whole);
    for digit in digits {
        if at < weight(digit) {
            return digit;
        }
        at -= weight(digit);
    }
    before
}
