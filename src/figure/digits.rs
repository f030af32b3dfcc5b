//! Last digits beside the band in which even ones lie.

use crate::numeric::binomial::tails;
use crate::numeric::digits::{last_digit, tally};

/// On each side so much lies outside of the band.
const OUTSIDE: f64 = 0.005;

/// Fewer counts have no shape; each digit is expected five times.
pub const FEWEST: u64 = 50;

/// Last digits, and what even ones would be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digits {
    /// How often each digit stands last.
    pub counts: [u64; 10],
    /// The counts used: those that are large enough.
    pub used: u64,
    /// Counts left out because they are smaller.
    pub small: u64,
    /// The fewest and the most times that one digit stands last in 99% of such elections with even
    /// digits (exact binomial, one in ten, at most half a percent outside on either side).
    pub band: [u64; 2],
}

impl Digits {
    /// The digits outside of the band.
    pub fn outside(&self) -> Vec<usize> {
        let [low, high] = self.band;
        let is_outside = |digit: &usize| !(low..=high).contains(&self.counts[*digit]);
        (0..10).filter(is_outside).collect()
    }
}

/// The last digits of the counts that are at least `least`; `None` of fewer than [`FEWEST`].
///
/// ```
/// use scrutineer::figure::digits::digits;
/// let counts: Vec<u64> = (0..400).collect();
/// let found = digits(&counts, 100).unwrap();
/// assert_eq!((found.counts, found.used, found.small), ([30; 10], 300, 100));
/// assert!(found.outside().is_empty());
/// ```
pub fn digits(counts: &[u64], least: u64) -> Option<Digits> {
    let large = || counts.iter().filter(|&&count| count >= least);
    let used = large().count() as u64;
    if used < FEWEST {
        return None;
    }
    Some(Digits {
        counts: tally(large().map(|&count| Some(last_digit(count)))),
        used,
        small: counts.len() as u64 - used,
        band: band(used)?,
    })
}

/// The band of a count of `trials` at one in ten.
fn band(trials: u64) -> Option<[u64; 2]> {
    let outside = |count: u64, low: bool| {
        tails(count, trials, 0.1).map(|tails| if low { tails.at_most } else { tails.at_least })
    };
    // The first count that is not improbably small, and the last that is not improbably large.
    let low = first(trials, |count| {
        outside(count, true).is_none_or(|p| p > OUTSIDE)
    });
    let beyond = first(trials, |count| {
        outside(count, false).is_some_and(|p| p <= OUTSIDE)
    });
    outside(low, true)?;
    Some([low, beyond.checked_sub(1)?])
}

/// The first count up to `most + 1` for which it is true; it stays true behind it.
fn first(most: u64, is_true: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, most + 1);
    while low < high {
        let middle = low + (high - low) / 2;
        if is_true(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_band_is_that_of_the_exact_binomial() {
        for trials in [50, 300, 24_532] {
            let [low, high] = band(trials).unwrap();
            let at_most = |count| tails(count, trials, 0.1).unwrap().at_most;
            let at_least = |count| tails(count, trials, 0.1).unwrap().at_least;
            assert!(at_most(low) > OUTSIDE && (low == 0 || at_most(low - 1) <= OUTSIDE));
            assert!(at_least(high) > OUTSIDE && at_least(high + 1) <= OUTSIDE);
        }
        // scipy.stats.binom.interval(0.99, 300, 0.1)
        assert_eq!(band(300), Some([17, 44]));
    }

    #[test]
    fn a_digit_that_is_never_last_is_outside() {
        let counts: Vec<u64> = (100..1000).filter(|count| count % 10 != 7).collect();
        assert_eq!(digits(&counts, 100).unwrap().outside(), [7]);
        assert_eq!(digits(&counts[..49], 100), None);
    }
}
