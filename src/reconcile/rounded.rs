//! Were the announced counts rebuilt from rounded percentages (R105)?
//!
//! # What it answers
//! Is every announced count exactly what a percentage with few decimals gives when it is
//! multiplied by the announced sum?
//!
//! # Formula
//! A count c of a sum T is on the grid of d decimals if c = round(p · T) for some p that is a
//! multiple of 10^-d percent. There are 10^(d+2) such p between 0 and 100%, so an arbitrary count
//! is on the grid with probability q = 10^(d+2) / T. If k counts add up to T, the others determine
//! the last one, so all k are on the grid with probability q^(k−1). m < k of them are on the grid
//! with probability P(Binomial(k, q) ≥ m). Counts of zero are on every grid and are left out.
//!
//! d is the printed number of decimals. Without printed percentages the test tries 0, 1 and 2
//! decimals and multiplies p by 3. With several announced results it also multiplies p by their
//! number ([`RoundingTest::p_adjusted`]).
//!
//! # Assumptions
//! Counts are arbitrary at the scale of T / 10^(d+2), the distance between grid points.
//!
//! # When it misleads
//! A clerk who receives a slide with percentages and has to fill in counts produces the same
//! pattern. Small sums are always on the grid: if 10^(d+2) / T is over 0.05, the test refuses.
//!
//! # Calibration
//! `docs/calibration.md` says how often the test finds arbitrary counts *unusual*.
//!
//! # Complexity
//! Linear in announced counts.
//!
//! # Reference
//! The observation on bulletin 1 of Venezuela 2024 was made in public in July 2024: 5,150,092,
//! 4,445,978 and 462,704 of 10,058,774 are 51.2, 44.2 and 4.6 percent, to the vote.
//!
//! # Example
//! `examples/rounded_counts.rs` tests that bulletin, and a result that was not rebuilt.

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::CountsOnGrid;
use crate::model::{AnnouncedResult, Code, Facts, Finding, Place};
use crate::numeric::binomial::tails;
use crate::numeric::rounding::Rounding;

/// R105 is found if the adjusted p-value is at most this.
pub const UNUSUAL_AT: f64 = 1e-3;

/// The test refuses if one arbitrary count is on the grid with a larger probability.
pub const MAX_GRID_PROBABILITY: f64 = 0.05;

/// The numbers of decimals that are tried if no percentage was announced.
const TRIED: [u32; 3] = [0, 1, 2];

/// How many announced counts are on the grid of rounded percentages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundingTest {
    /// Whether every count is on the grid.
    pub matches: bool,
    /// The probability of at least this many counts on the grid if counts were arbitrary,
    /// corrected for the numbers of decimals that were tried.
    pub p_value: f64,
    /// The same probability, corrected for the number of announced results too.
    pub p_adjusted: f64,
    /// The number of decimals of the percentages.
    pub decimals: u32,
    /// Whether the percentages were announced; otherwise 0, 1 and 2 decimals were tried.
    pub decimals_announced: bool,
    /// The sum that the percentages refer to.
    pub of: u64,
    /// The number of announced counts above zero.
    pub counts: u64,
    /// The number of those counts that the sum does not determine: one fewer if they add up to it.
    pub free: u64,
    /// The number of those counts that are on the grid.
    pub on_the_grid: u64,
}

/// Why the test could not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotTested {
    /// The test needs at least two counts and their sum.
    #[error("fewer than two announced counts, or no sum of them")]
    TooFewCounts,
    /// The sum is so small that arbitrary counts are often on the grid.
    #[error("the sum is too small: arbitrary counts are on the grid too often")]
    SumTooSmall,
}

/// Tests one announced result. `tests` is the number of announced results that are tested in all.
///
/// # Errors
/// [`NotTested`]
pub fn rounded_counts(announced: &AnnouncedResult, tests: u64) -> Result<RoundingTest, NotTested> {
    let counts: Vec<u64> = announced.votes.values().copied().collect();
    let total = announced.share_total().ok_or(NotTested::TooFewCounts)?;
    let printed = announced
        .shares
        .values()
        .map(|share| share.decimals())
        .max();
    let test = |decimals, tried| {
        let grid = Grid {
            decimals,
            decimals_announced: printed.is_some(),
            tried,
        };
        grid.test(&counts, total, tests)
    };
    if let Some(decimals) = printed {
        return test(decimals, 1);
    }
    let results: Vec<_> = TRIED
        .into_iter()
        .filter_map(|decimals| test(decimals, TRIED.len() as u64).ok())
        .collect();
    let matching = results.iter().find(|result| result.matches).cloned();
    let most_unusual = results
        .into_iter()
        .min_by(|a, b| a.p_value.total_cmp(&b.p_value));
    let nonzero = counts.iter().filter(|&&count| count > 0).count();
    matching.or(most_unusual).ok_or(if nonzero < 2 {
        NotTested::TooFewCounts
    } else {
        NotTested::SumTooSmall
    })
}

/// The percentages with a given number of decimals.
#[derive(Debug, Clone, Copy)]
struct Grid {
    decimals: u32,
    decimals_announced: bool,
    /// The number of grids that are tried, for the correction of the p-value.
    tried: u64,
}

impl Grid {
    /// How many of `counts`, which are parts of `total`, are on this grid.
    fn test(self, counts: &[u64], total: u64, tests: u64) -> Result<RoundingTest, NotTested> {
        let counts: Vec<u64> = counts.iter().copied().filter(|&count| count > 0).collect();
        if counts.len() < 2 {
            return Err(NotTested::TooFewCounts);
        }
        let points = 10u128.pow(self.decimals + 2);
        let probability = points as f64 / total as f64;
        if !(probability > 0.0 && probability <= MAX_GRID_PROBABILITY) {
            return Err(NotTested::SumTooSmall);
        }
        let on_the_grid = counts
            .iter()
            .filter(|&&count| is_on_grid(count, total, points))
            .count() as u64;
        let number = counts.len() as u64;
        let sum: u128 = counts.iter().copied().map(u128::from).sum();
        let free = number - u64::from(sum == u128::from(total));
        let uncorrected = if on_the_grid == number {
            tails(free, free, probability)
        } else {
            tails(on_the_grid, number, probability)
        }
        .ok_or(NotTested::SumTooSmall)?
        .at_least;
        let p_value = (uncorrected * self.tried as f64).min(1.0);
        Ok(RoundingTest {
            matches: on_the_grid == number,
            p_value,
            p_adjusted: (p_value * tests.max(1) as f64).min(1.0),
            decimals: self.decimals,
            decimals_announced: self.decimals_announced,
            of: total,
            counts: number,
            free,
            on_the_grid,
        })
    }
}

/// Whether a count is what some percentage of a grid with this number of points gives, rounded half
/// up or half to even.
fn is_on_grid(count: u64, total: u64, points: u128) -> bool {
    let (count, total) = (u128::from(count), u128::from(total));
    // 2^64 · 10^14 fits in 128 bits.
    let Some(nearest) = Rounding::HalfUp.quotient(count * points, total) else {
        return false;
    };
    [Rounding::HalfUp, Rounding::HalfEven]
        .into_iter()
        .any(|rounding| rounding.quotient(nearest * total, points) == Some(count))
}

impl RoundingTest {
    /// R105, if every count is on the grid and arbitrary counts hardly ever are.
    pub(super) fn finding(&self, place: &Place) -> Option<Finding> {
        let is_unusual = self.matches && self.p_adjusted <= UNUSUAL_AT;
        if !is_unusual {
            return None;
        }
        let facts = Facts::CountsOnGrid(CountsOnGrid {
            counts: self.counts,
            on_grid: self.on_the_grid,
            free: self.free,
            decimals: self.decimals,
            sum: self.of,
            p_value: self.p_value,
            p_adjusted: self.p_adjusted,
        });
        Some(Finding::of(Code::R105, place.clone(), facts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_on_the_grid_if_a_rounded_percentage_gives_it() {
        // Venezuela 2024, bulletin 1. The neighbours of its counts are not on the grid.
        let total = 10_058_774;
        for count in [5_150_092, 4_445_978, 462_704] {
            assert!(is_on_grid(count, total, 1_000));
            assert!(!is_on_grid(count + 1, total, 1_000));
            assert!(!is_on_grid(count - 1, total, 1_000));
        }
    }

    #[test]
    fn counts_with_a_small_sum_are_not_tested() {
        let grid = Grid {
            decimals: 1,
            decimals_announced: true,
            tried: 1,
        };
        assert_eq!(grid.test(&[300, 200], 500, 1), Err(NotTested::SumTooSmall));
        assert_eq!(grid.test(&[0, 0], 0, 1), Err(NotTested::TooFewCounts));
    }
}
