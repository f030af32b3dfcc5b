//! Were the announced counts rebuilt from rounded percentages?
//!
//! # What it answers
//! Is every announced count exactly what a percentage with few decimals gives when it is
//! multiplied with the announced sum?
//!
//! # Formula
//! A count c of a sum T is on the grid of d decimals when c = round(p·T) for some p that is a
//! multiple of 10^-d percent. There are 10^(d+2) such p between 0 and 100%, so a count that is
//! arbitrary is on the grid with probability q = 10^(d+2)/T. Of k counts that add up to T the last
//! is determined by the others, so all of them are on the grid with p = q^(k−1); m < k of them
//! with p = P(Binomial(k, q) ≥ m). Counts of zero are on every grid and are left out. d is the
//! printed number of decimals; without printed percentages 0, 1 and 2 are tried, and p is
//! multiplied by 3. With several announced results p is multiplied by their number as well
//! ([`RoundedCounts::p_adjusted`]).
//!
//! # Assumptions
//! Counts are arbitrary at the scale of T/10^(d+2), the distance between grid points.
//!
//! # When it misleads
//! A clerk who is handed a slide of percentages and has to fill in counts makes the same
//! pattern. Small sums are always on the grid: where 10^(d+2)/T is over 0.05 it refuses.
//!
//! # Calibration
//! `docs/calibration.md` has how often it is *unusual* for counts that are arbitrary.
//!
//! # Complexity
//! Linear in announced counts.
//!
//! # Reference
//! The observation on bulletin 1 of Venezuela 2024 was made in public in July 2024: 5,150,092,
//! 4,445,978 and 462,704 of 10,058,774 are 51.2, 44.2 and 4.6 percent, to the vote.

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::CountsOnGrid;
use crate::model::{AnnouncedResult, Code, Facts, Finding, Place};
use crate::numeric::binomial::at_least;
use crate::numeric::rounding::Rounding;

/// A finding is made where the adjusted p-value is not above this.
pub const UNUSUAL_AT: f64 = 1e-3;

/// Where one arbitrary count is on the grid more often than this the test refuses.
pub const LARGEST_CHANCE: f64 = 0.05;

/// The decimals that are tried when no percentage was announced.
const TRIED: [u32; 3] = [0, 1, 2];

/// How the counts lie to the grid of rounded percentages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundedCounts {
    /// Whether every count is on the grid.
    pub matches: bool,
    /// The probability of so many counts on the grid if counts were arbitrary, corrected for the
    /// decimals that were tried.
    pub p_value: f64,
    /// The same, corrected for the number of announced results too.
    pub p_adjusted: f64,
    /// Decimals of the percentages.
    pub decimals: u32,
    /// Whether they were announced; otherwise 0, 1 and 2 were tried.
    pub decimals_announced: bool,
    /// The sum.
    pub of: u64,
    /// How many counts were announced, those of zero left out.
    pub counts: u64,
    /// How many of them are free: one fewer where the last is determined by the sum.
    pub free: u64,
    /// How many are on the grid.
    pub on_the_grid: u64,
}

/// Why the test cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotTested {
    /// Two counts at least are needed, and their sum.
    #[error("fewer than two announced counts, or no sum of them")]
    TooFewCounts,
    /// The sum is so small that arbitrary counts are on the grid often.
    #[error("the sum is too small: arbitrary counts are on the grid too often")]
    SumTooSmall,
}

/// Tests one announced result; `tests` is how many are tested in all.
///
/// # Errors
/// [`NotTested`]
pub fn rounded_counts(announced: &AnnouncedResult, tests: u64) -> Result<RoundedCounts, NotTested> {
    let counts: Vec<u64> = announced.votes.values().copied().collect();
    let nonzero = counts.iter().filter(|&&count| count > 0).count();
    let total = announced.share_total().ok_or(NotTested::TooFewCounts)?;
    let printed = announced
        .shares
        .values()
        .map(|share| share.decimals())
        .max();
    match printed {
        Some(decimals) => on_grid(&counts, total, decimals, 1, tests, true),
        None => {
            let tried: Vec<_> = TRIED
                .into_iter()
                .filter_map(|decimals| {
                    on_grid(&counts, total, decimals, TRIED.len() as u64, tests, false).ok()
                })
                .collect();
            let all = tried.iter().find(|result| result.matches).cloned();
            let best = tried
                .into_iter()
                .min_by(|a, b| a.p_value.total_cmp(&b.p_value));
            match all.or(best) {
                Some(result) => Ok(result),
                None if nonzero < 2 => Err(NotTested::TooFewCounts),
                None => Err(NotTested::SumTooSmall),
            }
        }
    }
}

/// How `counts` of the sum `total` lie to the grid of percentages with so many decimals.
///
/// `tried` grids and `tests` results are corrected for.
fn on_grid(
    counts: &[u64],
    total: u64,
    decimals: u32,
    tried: u64,
    tests: u64,
    decimals_announced: bool,
) -> Result<RoundedCounts, NotTested> {
    let counts: Vec<u64> = counts.iter().copied().filter(|&count| count > 0).collect();
    if counts.len() < 2 {
        return Err(NotTested::TooFewCounts);
    }
    let grid = 10u128.pow(decimals + 2);
    let chance = grid as f64 / total as f64;
    if !(chance > 0.0 && chance <= LARGEST_CHANCE) {
        return Err(NotTested::SumTooSmall);
    }
    let on_the_grid = counts
        .iter()
        .filter(|&&count| is_on_grid(count, total, grid))
        .count() as u64;
    let number = counts.len() as u64;
    let sum: u128 = counts.iter().copied().map(u128::from).sum();
    let free = number - u64::from(sum == u128::from(total));
    let once = if on_the_grid == number {
        at_least(free, free, chance)
    } else {
        at_least(on_the_grid, number, chance)
    }
    .ok_or(NotTested::SumTooSmall)?;
    let p_value = (once * tried as f64).min(1.0);
    Ok(RoundedCounts {
        matches: on_the_grid == number,
        p_value,
        p_adjusted: (p_value * tests.max(1) as f64).min(1.0),
        decimals,
        decimals_announced,
        of: total,
        counts: number,
        free,
        on_the_grid,
    })
}

fn is_on_grid(count: u64, total: u64, grid: u128) -> bool {
    let (count, total) = (u128::from(count), u128::from(total));
    // 2^64 · 10^14 fits in 128 bits.
    let Some(nearest) = Rounding::HalfUp.quotient(count * grid, total) else {
        return false;
    };
    [Rounding::HalfUp, Rounding::HalfEven]
        .into_iter()
        .any(|rounding| rounding.quotient(nearest * total, grid) == Some(count))
}

impl RoundedCounts {
    /// R105, where every count is on the grid and chance hardly does that.
    pub(super) fn finding(&self, place: &Place) -> Option<Finding> {
        (self.matches && self.p_adjusted <= UNUSUAL_AT).then(|| {
            let facts = Facts::CountsOnGrid(CountsOnGrid {
                counts: self.counts,
                on_grid: self.on_the_grid,
                free: self.free,
                decimals: self.decimals,
                sum: self.of,
                p_value: self.p_value,
                p_adjusted: self.p_adjusted,
            });
            Finding::of(Code::R105, place.clone(), facts)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_is_on_the_grid_when_a_rounded_percentage_gives_it() {
        // Venezuela 2024, bulletin 1; the neighbours of its counts are not.
        let total = 10_058_774;
        for count in [5_150_092, 4_445_978, 462_704] {
            assert!(is_on_grid(count, total, 1_000));
            assert!(!is_on_grid(count + 1, total, 1_000));
            assert!(!is_on_grid(count - 1, total, 1_000));
        }
    }

    #[test]
    fn a_sum_that_is_small_is_refused_and_not_called_clean() {
        assert_eq!(
            on_grid(&[300, 200], 500, 1, 1, 1, true),
            Err(NotTested::SumTooSmall)
        );
        assert_eq!(
            on_grid(&[0, 0], 0, 1, 1, 1, true),
            Err(NotTested::TooFewCounts)
        );
    }
}
