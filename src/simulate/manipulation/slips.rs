//! Transcription slips: one count of a sheet is mistyped.
//!
//! # What it answers
//! What do a typist's honest mistakes look like if a sheet's own sums can reveal them?
//!
//! # Formula
//! A station is touched with the probability `stations`. One selection is chosen at random. In its
//! count one of these happens, with equal probability among those that are possible: two adjacent
//! digits are exchanged, one digit becomes another, one digit is left out, or one digit is typed
//! twice. Nothing else on the sheet changes, so it no longer adds up.
//!
//! # When it misleads
//! Here the slip is always in a selection's votes. Slips in rolls and sums happen as well.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::model::CountColumn;

use super::super::election::Counts;

/// Transcription slips. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Slips {
    /// Probability that a station is touched.
    pub stations: f64,
}

impl Default for Slips {
    fn default() -> Self {
        Self { stations: 0.01 }
    }
}

impl Slips {
    pub(super) fn change(&self, to: &mut Counts, random: &mut ChaCha8Rng) {
        if to.votes.is_empty() {
            return;
        }
        let place = random.random_range(0..to.votes.len());
        let typed = slip(to.votes[place], random);
        if typed <= CountColumn::MAX {
            to.votes[place] = typed;
        }
    }
}

/// The number with one slip.
fn slip(number: u64, random: &mut ChaCha8Rng) -> u64 {
    let mut digits = number.to_string().into_bytes();
    let at = random.random_range(0..digits.len());
    match random.random_range(0..4) {
        0 if at > 0 && digits[at] != digits[at - 1] => digits.swap(at - 1, at),
        1 if digits.len() > 1 => {
            digits.remove(at);
        }
        2 => digits.insert(at, digits[at]),
        _ => digits[at] = b'0' + (digits[at] - b'0' + random.random_range(1..10)) % 10,
    }
    let text = String::from_utf8(digits).unwrap_or_default();
    text.parse().unwrap_or(number)
}
