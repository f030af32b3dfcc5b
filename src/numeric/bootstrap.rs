//! Percentile intervals of a mean, by drawing the sample anew.

use rand_distr::{Binomial, Distribution};
use serde::Serialize;

use super::stream::Stream;

/// A mean with its bootstrap percentile interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MeanInterval {
    /// The mean of the sample.
    pub mean: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The share of resamples' means between the ends.
    pub level: f64,
    /// Resamples drawn.
    pub resamples: u64,
}

/// The mean of a sample of whole numbers, of which `counts[x]` are x, and its interval.
///
/// # Formula
/// Each resample draws as many values with replacement, which is a multinomial over the counts.
/// The ends are the (1 ∓ level)/2 quantiles of the resamples' means, interpolated linearly between
/// order statistics at 1 + (B − 1)q.
///
/// # Errors
/// `None` where the sample is empty, the level is not strictly between 0 and 1, or there are no
/// resamples.
///
/// ```
/// use scrutineer::numeric::bootstrap::mean_interval;
/// use scrutineer::numeric::stream::Seed;
/// let found = mean_interval(&[50, 50], 0.95, 999, &Seed::from_text("seed").stream("mean")).unwrap();
/// assert_eq!(found.mean, 0.5);
/// assert!((found.low - 0.4).abs() < 0.03 && (found.high - 0.6).abs() < 0.03);
/// ```
pub fn mean_interval(
    counts: &[u64],
    level: f64,
    resamples: u64,
    stream: &Stream,
) -> Option<MeanInterval> {
    let all = counts
        .iter()
        .try_fold(0u64, |sum, &count| sum.checked_add(count))?;
    let usable = level > 0.0 && level < 1.0;
    if all == 0 || resamples == 0 || !usable {
        return None;
    }
    let mean_of = |counts: &[u64]| {
        let values = (0u128..).zip(counts);
        let sum: u128 = values
            .map(|(value, &count)| value * u128::from(count))
            .sum();
        sum as f64 / all as f64
    };
    let mut means: Vec<f64> = (0..resamples)
        .map(|number| mean_of(&multinomial(counts, all, &mut stream.draw(number))))
        .collect();
    means.sort_unstable_by(f64::total_cmp);
    let quantile = |q: f64| {
        let place = (resamples - 1) as f64 * q;
        let below = means.get(place.floor() as usize)?;
        let above = means.get(place.ceil() as usize)?;
        Some(below + (above - below) * place.fract())
    };
    Some(MeanInterval {
        mean: mean_of(counts),
        low: quantile((1.0 - level) / 2.0)?,
        high: quantile((1.0 + level) / 2.0)?,
        level,
        resamples,
    })
}

/// As many draws with replacement from the counted values.
fn multinomial(counts: &[u64], all: u64, generator: &mut rand_chacha::ChaCha8Rng) -> Vec<u64> {
    let (mut left, mut undrawn) = (all, all);
    let draws = counts.iter().map(|&count| {
        let share = if left == 0 {
            0.0
        } else {
            count as f64 / left as f64
        };
        let drawn = Binomial::new(undrawn, share).map_or(0, |binomial| binomial.sample(generator));
        left -= count;
        undrawn -= drawn;
        drawn
    });
    draws.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::stream::Seed;

    #[test]
    fn a_sample_of_one_value_has_an_interval_of_no_width() {
        let stream = Seed::from_text("bootstrap").stream("one");
        let found = mean_interval(&[0, 0, 0, 8], 0.95, 99, &stream).unwrap();
        assert_eq!((found.low, found.mean, found.high), (3.0, 3.0, 3.0));
    }

    #[test]
    fn nothing_has_no_interval() {
        let stream = Seed::from_text("bootstrap").stream("none");
        assert_eq!(mean_interval(&[], 0.95, 99, &stream), None);
        assert_eq!(mean_interval(&[0, 0], 0.95, 99, &stream), None);
        assert_eq!(mean_interval(&[u64::MAX, 1], 0.95, 99, &stream), None);
        assert_eq!(mean_interval(&[1, 1], f64::NAN, 99, &stream), None);
        assert_eq!(mean_interval(&[1, 1], 0.95, 0, &stream), None);
    }
}
