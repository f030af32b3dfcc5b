//! Mean, spread, skewness and kurtosis. Each name states its convention.

use rand::RngExt;
use rand::seq::SliceRandom;

use super::stream::Stream;
use crate::threads;

/// The first four moments of a sample.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Moments {
    /// The number of values.
    pub size: usize,
    /// Σx / n.
    pub mean: f64,
    /// Population standard deviation: the square root of m₂ = Σ(x − mean)² / n.
    pub sd: f64,
    /// Sample standard deviation, with n − 1. `None` for a single value.
    pub sample_sd: Option<f64>,
    /// m₃ / m₂^1.5, known as g₁. `None` if all values are the same.
    pub skewness: Option<f64>,
    /// m₄ / m₂² (Pearson), which is 3 for a normal distribution. `None` if all values are the same.
    pub kurtosis: Option<f64>,
}

/// The moments of these values, in any order.
///
/// # Formula
/// m_k = Σ(x − mean)^k / n; skewness m₃/m₂^1.5; kurtosis m₄/m₂². The values are sorted before they
/// are summed, so the result does not depend on their order. Deviations are measured in units of
/// the largest one, so no power overflows.
///
/// # Errors
/// `None` if there are no values, or if a value is not finite.
///
/// ```
/// use scrutineer::numeric::moments::moments;
/// let found = moments(&[1.0, 2.0, 3.0, 4.0, 5.0]).unwrap();
/// assert_eq!((found.mean, found.sd), (3.0, 2.0_f64.sqrt()));
/// assert_eq!(found.skewness, Some(0.0));
/// assert!((found.kurtosis.unwrap() - 1.7).abs() < 1e-15);
/// assert_eq!(moments(&[2.0]).unwrap().skewness, None);
/// ```
#[must_use]
pub fn moments(values: &[f64]) -> Option<Moments> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    moments_of_sorted(&sorted)
}

/// The moments of sorted values.
///
/// # Errors
/// Like [`moments`].
#[must_use]
pub fn moments_of_sorted(sorted: &[f64]) -> Option<Moments> {
    if sorted.is_empty() || !sorted.iter().all(|value| value.is_finite()) {
        return None;
    }
    let n = sorted.len() as f64;
    let plain = compensated(sorted.iter().copied());
    let mean = if plain.is_finite() {
        plain / n
    } else {
        sorted.iter().map(|value| value / n).sum()
    };
    let (first, last) = (*sorted.first()?, *sorted.last()?);
    // Halves, because the difference between the largest numbers would overflow.
    let largest = (last / 2.0 - mean / 2.0).max(mean / 2.0 - first / 2.0);
    // A mean of equal values can differ from them in its last digit.
    let varies = first < last && largest > 0.0;
    let power = |order: i32| {
        if varies {
            let parts = sorted
                .iter()
                .map(|value| (value / 2.0 - mean / 2.0) / largest);
            compensated(parts.map(|part| part.powi(order))) / n
        } else {
            0.0
        }
    };
    let [two, three, four] = [power(2), power(3), power(4)];
    let sd = 2.0 * largest * two.sqrt();
    let sd = if varies { sd } else { 0.0 };
    let shaped = varies && two > 0.0;
    Some(Moments {
        size: sorted.len(),
        mean,
        sd,
        sample_sd: (sorted.len() > 1).then(|| sd * (n / (n - 1.0)).sqrt()),
        skewness: shaped.then(|| three / two.powf(1.5)),
        kurtosis: shaped.then(|| four / (two * two)),
    })
}

/// The sum, with the digits that each addition loses added at the end (Neumaier). The plain sum of
/// a hundred thousand shares has an error in the twelfth digit.
fn compensated(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = sum + value;
        lost += if sum.abs() >= value.abs() {
            (sum - next) + value
        } else {
            (value - next) + sum
        };
        sum = next;
    }
    sum + lost
}

/// Skewness and kurtosis of samples that are drawn from a sample.
#[derive(Debug, Clone, PartialEq)]
pub struct BootstrapShape {
    /// Skewness of each draw, in increasing order.
    pub skewness: Vec<f64>,
    /// Kurtosis of each draw, in increasing order.
    pub kurtosis: Vec<f64>,
}

/// If there are more values than this, they are drawn in this many groups.
const MOST_UNITS: usize = 500;

/// Skewness and kurtosis of `draws` samples of the same size, drawn with replacement. A draw whose
/// values are all the same is left out.
///
/// More than 500 values are first divided at random into 500 groups whose sizes differ by at most
/// one, and whole groups are drawn. Sums over drawn groups have the same mean as sums over drawn
/// values. In expectation over the grouping they also have the same variance and third cumulant (to
/// a hundredth). The grouping changes the standard deviation of a sum by about 1/√(2·500) = 3% of
/// itself, however long the tails are.
///
/// # Errors
/// `None` like [`moments`], and if all values are the same.
///
/// # Complexity
/// O(n log n + draws · min(n, 500)).
#[must_use]
pub fn bootstrap_shape(values: &[f64], draws: u64, stream: &Stream) -> Option<BootstrapShape> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let whole = moments_of_sorted(&sorted)?;
    whole.skewness?;
    // In standard units powers stay small, and their sums keep their digits.
    let scaled: Vec<f64> = sorted
        .iter()
        .map(|value| (value / 2.0 - whole.mean / 2.0) / (whole.sd / 2.0))
        .collect();
    let units = units(scaled, stream);
    let numbers: Vec<u64> = (0..draws).collect();
    let shapes = threads::map(&numbers, |&draw| shape_of_draw(&units, draw, stream));
    let (mut skewness, mut kurtosis): (Vec<f64>, Vec<f64>) = shapes.into_iter().flatten().unzip();
    skewness.sort_unstable_by(f64::total_cmp);
    kurtosis.sort_unstable_by(f64::total_cmp);
    Some(BootstrapShape { skewness, kurtosis })
}

/// The number of values, and the sums of their first four powers.
#[derive(Clone, Copy, Default)]
struct Sums([f64; 5]);

impl Sums {
    fn of(values: &[f64]) -> Self {
        let mut sums = Self::default();
        for value in values {
            let square = value * value;
            sums.add(&Self([
                1.0,
                *value,
                square,
                square * value,
                square * square,
            ]));
        }
        sums
    }

    #[inline]
    fn add(&mut self, other: &Self) {
        let [number, one, two, three, four] = &mut self.0;
        *number += other.0[0];
        *one += other.0[1];
        *two += other.0[2];
        *three += other.0[3];
        *four += other.0[4];
    }
}

/// The units that are drawn: single values, or groups of them.
fn units(mut scaled: Vec<f64>, stream: &Stream) -> Vec<Sums> {
    let (size, units) = (scaled.len(), scaled.len().min(MOST_UNITS));
    if units < size {
        scaled.shuffle(&mut stream.substream("groups").draw(0));
    }
    // In 128 bits, because the product of two lengths may not fit in 64.
    let start = |unit: usize| (unit as u128 * size as u128 / units.max(1) as u128) as usize;
    (0..units)
        .filter_map(|unit| scaled.get(start(unit)..start(unit + 1)))
        .map(Sums::of)
        .collect()
}

fn shape_of_draw(units: &[Sums], draw: u64, stream: &Stream) -> Option<(f64, f64)> {
    let mut random = stream.draw(draw);
    let mut sums = Sums::default();
    let number = units.len() as u32;
    for _ in 0..number {
        sums.add(units.get(random.random_range(0..number) as usize)?);
    }
    let Sums([size, first, second, third, fourth]) = sums;
    let [m, a, b, c] = [first, second, third, fourth].map(|sum| sum / size);
    // Central moments from the moments about a point that is about a standard deviation or less
    // away.
    let two = a - m * m;
    let three = b - 3.0 * m * a + 2.0 * m * m * m;
    let four = c - 4.0 * m * b + 6.0 * m * m * a - 3.0 * m * m * m * m;
    let shape = (three / two.powf(1.5), four / (two * two));
    (two > 1e-12 && shape.0.is_finite() && shape.1.is_finite()).then_some(shape)
}

/// The interval that contains the middle `level` of these values, which are in increasing order.
///
/// # Errors
/// `None` if there are no values, or if the level is not strictly between 0 and 1.
#[must_use]
pub fn central_interval(sorted: &[f64], level: f64) -> Option<(f64, f64)> {
    if !(0.0 < level && level < 1.0) {
        return None;
    }
    let tail = (1.0 - level) / 2.0;
    let place = |part: f64| {
        let at = part * sorted.len().checked_sub(1)? as f64;
        let (from, rest) = (at.floor(), at.fract());
        let low = *sorted.get(from as usize)?;
        let high = sorted.get(from as usize + 1).copied().unwrap_or(low);
        Some(low * (1.0 - rest) + high * rest)
    };
    Some((place(tail)?, place(1.0 - tail)?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::numeric::stream::Seed;

    #[test]
    fn moments_match_their_definitions() {
        // By the definitions, power by power.
        let found = moments(&[0.0, 1.0, 1.0, 3.0, 8.0]).unwrap();
        let m: f64 = 2.6;
        let d = [0.0, 1.0, 1.0, 3.0, 8.0].map(|x: f64| x - m);
        let power = |k: i32| d.iter().map(|x| x.powi(k)).sum::<f64>() / 5.0;
        assert!((found.mean - m).abs() < 1e-15);
        assert!((found.sd - power(2).sqrt()).abs() < 1e-14);
        assert!((found.skewness.unwrap() - power(3) / power(2).powf(1.5)).abs() < 1e-14);
        assert!((found.kurtosis.unwrap() - power(4) / power(2).powi(2)).abs() < 1e-14);
        assert!((found.sample_sd.unwrap() - (power(2) * 1.25).sqrt()).abs() < 1e-14);
    }

    #[test]
    fn the_largest_numbers_have_moments() {
        let found = moments(&[-f64::MAX, f64::MAX, f64::MAX]).unwrap();
        let small = moments(&[-1.0, 1.0, 1.0]).unwrap();
        let (one, other) = (found.skewness.unwrap(), small.skewness.unwrap());
        assert!((one - other).abs() < 1e-14, "{one} {other}");
    }

    #[test]
    fn the_spread_of_resampled_skewness_matches_theory() {
        // For a normal sample of n the standard error of g1 is about (6/n)^0.5. With 400 quantiles
        // and 2,000 draws the middle 95% is known to about 5%, and the tails are cut, so 20%. The
        // same holds for 5,000, which are drawn in groups of ten.
        let normal = statrs::distribution::Normal::new(0.0, 1.0).unwrap();
        for size in [400, 5000] {
            let quantile = |i: i32| {
                let level = f64::from(i) / f64::from(size + 1);
                statrs::distribution::ContinuousCDF::inverse_cdf(&normal, level)
            };
            let values: Vec<f64> = (1..=size).map(quantile).collect();
            let drawn =
                bootstrap_shape(&values, 2000, &Seed::from_text("test").stream("m")).unwrap();
            let (low, high) = central_interval(&drawn.skewness, 0.95).unwrap();
            let expected = 2.0 * 1.96 * (6.0 / f64::from(size)).sqrt();
            assert!(((high - low) / expected - 1.0).abs() < 0.2, "{low} {high}");
            // A grouping may move the middle by a few standard errors of its 500 groups.
            assert!((low + high).abs() < 0.2 * expected, "{low} {high}");
        }
    }

    #[test]
    fn every_value_is_in_one_group() {
        let values: Vec<f64> = (0..1234).map(f64::from).collect();
        let units = units(values.clone(), &Seed::from_text("test").stream("units"));
        assert_eq!(units.len(), MOST_UNITS);
        let mut all = Sums::default();
        for unit in &units {
            assert!(unit.0[0] == 2.0 || unit.0[0] == 3.0);
            all.add(unit);
        }
        // Whole numbers below 2⁵³ are summed without rounding.
        assert_eq!(all.0[..4], Sums::of(&values).0[..4]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn moments_do_not_depend_on_the_order_and_are_numbers(mut values in prop::collection::vec(any::<f64>(), 0..40)) {
            let one = moments(&values);
            values.reverse();
            prop_assert_eq!(one, moments(&values));
            if let Some(found) = one {
                prop_assert!(found.mean.is_finite());
                prop_assert!(found.skewness.is_none_or(f64::is_finite));
                // Pearson's inequality.
                if let (Some(s), Some(k)) = (found.skewness, found.kurtosis) {
                    prop_assert!(k >= (s * s + 1.0) * (1.0 - 1e-9));
                }
            }
            let stream = Seed::from_text("p").stream("p");
            let _ = bootstrap_shape(&values, 5, &stream);
        }
    }
}
