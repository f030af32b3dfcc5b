//! Whether a percentage is whole, and how likely that is.

use super::settings::IntegerPercentagesSettings;
use crate::anomaly::InputSlice;
use crate::anomaly::not_applicable::{NotApplicable, same_length};
use crate::anomaly::setting_rule::Validate;
use crate::numeric::observed_binomial::{LogFactorials, ObservedBinomial};
use crate::threads;

/// Up to so many the products of a window fit into 64 bits: one in at most 1,000, times 100, times
/// this is 2⁵⁷.
const MOST_NARROW: u64 = 1 << 40;

/// The probability that a binomial count with the share that was observed is a whole percentage,
/// for each part of a whole; 0 where there is no share.
///
/// # Errors
/// Slices of different lengths, or a setting out of range.
///
/// ```
/// use scrutineer::anomaly::integer_percentages::{IntegerPercentagesSettings, whole_percent_probabilities};
/// // Of two people 0, 1 or 2 come: always a whole percent.
/// let settings = IntegerPercentagesSettings::default();
/// let found = whole_percent_probabilities(&[1], &[2], &settings).unwrap();
/// assert!((found[0] - 1.0).abs() < 1e-12);
/// ```
pub fn whole_percent_probabilities(
    parts: &[u64],
    wholes: &[u64],
    settings: &IntegerPercentagesSettings,
) -> Result<Vec<f64>, NotApplicable> {
    settings.validate()?;
    same_length(wholes.len(), &[(InputSlice::Parts, parts.len())])?;
    let factorials = LogFactorials::up_to(wholes.iter().copied().max().unwrap_or(0));
    let pairs: Vec<(u64, u64)> = parts.iter().copied().zip(wholes.iter().copied()).collect();
    Ok(threads::map(&pairs, |&(part, whole)| {
        probability(part, whole, settings.one_in, &factorials)
    }))
}

/// Whether k of n is a whole percentage, within one in so many of a percentage point.
pub(super) fn is_whole(k: u64, n: u64, one_in: u64) -> bool {
    if n == 0 {
        return false;
    }
    let rest = match k.checked_mul(100) {
        Some(hundredfold) => hundredfold % n,
        None => (100 * u128::from(k) % u128::from(n)) as u64,
    };
    u128::from(one_in) * u128::from(rest.min(n - rest)) <= u128::from(n)
}

/// The probability that Bin(n, k/n) is a whole percentage.
pub(super) fn probability(k: u64, n: u64, one_in: u64, factorials: &LogFactorials) -> f64 {
    let Some(near) = ObservedBinomial::new(k, n, factorials) else {
        return 0.0;
    };
    let (low, high) = near.reach();
    if low == high {
        return f64::from(u8::from(is_whole(k, n, one_in)));
    }
    let percent = |count: u64| (100 * u128::from(count) / u128::from(n)) as u64;
    // One more on each side: a window reaches over its whole percent.
    let windows = percent(low)..=(percent(high) + 1).min(100);
    let sum: f64 = windows
        .map(|percent| {
            let (first, last) = window(percent, n, one_in);
            near.between(first, last)
        })
        .sum();
    sum.min(1.0)
}

/// The counts of n that hit around this whole percent.
fn window(percent: u64, n: u64, one_in: u64) -> (u64, u64) {
    // Division is slow where the products need more than 64 bits.
    if n <= MOST_NARROW {
        let (middle, parts) = (one_in * percent * n, 100 * one_in);
        let last = (middle + n) / parts;
        return (middle.saturating_sub(n).div_ceil(parts), last.min(n));
    }
    let (wide, parts) = (u128::from(n), 100 * u128::from(one_in));
    let middle = u128::from(one_in) * u128::from(percent) * wide;
    let first = middle.saturating_sub(wide).div_ceil(parts);
    // Both fit: they are at most n but for the last window, which ends there.
    (first as u64, ((middle + wide) / parts).min(wide) as u64)
}
