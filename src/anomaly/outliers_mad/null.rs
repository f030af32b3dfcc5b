//! How many of n normal values lie beyond the limit of their own median and scale, on average.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Beta, Distribution, Open01};
use statrs::function::erf::{erfc, erfc_inv};

use super::{NORMAL, OutlyingPeersSettings, check};
use crate::anomaly::NotApplicable;
use crate::numeric::stream::Stream;
use crate::threads;

/// Groups above this size are drawn at this size.
const DRAWN: usize = 64;
/// Below this there is no middle with two sides.
const LEAST: usize = 3;

/// The values of a group of normal ones that are expected beyond the limit on one side, for every
/// size of group. They depend on the limit alone, so many calls can share them.
///
/// # Formula
/// Of n values only those are drawn that make the median and the scale of the upper side, as
/// quantiles of a beta distribution; given them the other values of that side are independent, and
/// their mean number beyond the limit is exact. Above 64 values, those of 64 in proportion.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedBeyond {
    /// By size, from 0 to [`DRAWN`].
    of_size: Vec<f64>,
}

impl ExpectedBeyond {
    /// For groups of every size.
    ///
    /// # Errors
    /// A setting out of range.
    pub fn new(settings: &OutlyingPeersSettings, stream: &Stream) -> Result<Self, NotApplicable> {
        check(settings)?;
        Ok(Self::of(LEAST..=DRAWN, settings, stream))
    }

    /// For groups of these sizes only.
    pub(super) fn of(
        sizes: impl IntoIterator<Item = usize>,
        settings: &OutlyingPeersSettings,
        stream: &Stream,
    ) -> Self {
        let mut sizes: Vec<usize> = sizes.into_iter().map(|size| size.min(DRAWN)).collect();
        sizes.sort_unstable();
        sizes.dedup();
        let found = threads::map(&sizes, |&size| drawn(size, settings, stream));
        let mut of_size = vec![0.0; DRAWN + 1];
        for (&size, found) in sizes.iter().zip(found) {
            if let Some(cell) = of_size.get_mut(size) {
                *cell = found;
            }
        }
        Self { of_size }
    }

    /// In a group of so many values, on one side.
    pub(super) fn expected(&self, size: usize) -> f64 {
        let drawn = size.clamp(1, DRAWN);
        self.of_size.get(drawn).copied().unwrap_or(0.0) * size as f64 / drawn as f64
    }
}

fn drawn(size: usize, settings: &OutlyingPeersSettings, stream: &Stream) -> f64 {
    let Some(group) = Group::new(size) else {
        return 0.0;
    };
    let mut random = stream.draw(size as u64);
    let limit = settings.limit * NORMAL;
    let sum: f64 = (0..settings.draws)
        .map(|_| group.beyond(limit, &mut random))
        .sum();
    sum / f64::from(settings.draws)
}

/// How the values that count are drawn in a group of one size. A value stands as its upper tail.
struct Group {
    /// Whether the median is a value itself, not the mean of two.
    odd: bool,
    /// Values on each side of the median.
    half: usize,
    /// The lower of the values from which the scale comes counts so many from the median, and is
    /// the only one unless `two`.
    nearest: usize,
    two: bool,
    /// Values farther from the median than the lowest above it, or than the median if it is one.
    others: usize,
    /// Of the lowest value that is not below the median.
    first: Beta<f64>,
    /// Of the value from which the scale comes, as a part of the first; none where that is the
    /// first itself.
    scale: Option<Beta<f64>>,
}

impl Group {
    fn new(size: usize) -> Option<Self> {
        if size < LEAST {
            return None;
        }
        let (odd, half) = (size % 2 == 1, size / 2);
        // With the median among them there are half + 1 values in the upper side, which is even
        // where half is odd; otherwise half.
        let others = if odd { half } else { half - 1 };
        let two = others % 2 == 1;
        // Counted among the others, so that 0 is the first itself.
        let nearest = others / 2;
        let count = |count: usize| count as f64;
        let below = size - others - 1;
        let first = Beta::new(count(others + 1), count(below + 1)).ok()?;
        let scale = (nearest > 0)
            .then(|| Beta::new(count(others - nearest + 1), count(nearest)).ok())
            .flatten();
        Some(Self {
            odd,
            half,
            nearest,
            two,
            others,
            first,
            scale,
        })
    }

    /// Values of the upper side farther from the median than `limit` times the median distance
    /// there, on average given the values that are drawn.
    fn beyond(&self, limit: f64, random: &mut ChaCha8Rng) -> f64 {
        let first = self.first.sample(random);
        let value = quantile(first);
        let median = if self.odd {
            value
        } else {
            // The nearest of the `half` values below it.
            let part: f64 = Open01.sample(random);
            let next = first + (1.0 - first) * -(part.ln() / self.half as f64).exp_m1();
            (value + quantile(next)) / 2.0
        };
        let near = self
            .scale
            .as_ref()
            .map_or(first, |part| first * part.sample(random));
        let mut scale = quantile(near) - median;
        let (mut last, mut rest) = (near, self.others - self.nearest);
        if self.two {
            let part: f64 = random.sample(Open01);
            last = near * (part.ln() / rest as f64).exp();
            rest -= 1;
            scale = scale / 2.0 + (quantile(last) - median) / 2.0;
        }
        let cut = tail(median + limit * scale);
        let one = |at: f64| f64::from(u8::from(at < cut));
        // So many values between two.
        let between = |number: usize, low: f64, high: f64| {
            let part = (cut - low) / (high - low);
            if part > 0.0 {
                number as f64 * part.min(1.0)
            } else {
                0.0
            }
        };
        let mut found = between(rest, 0.0, last);
        if self.two {
            found += one(last);
        }
        if self.nearest > 0 {
            found += one(near) + between(self.nearest - 1, near, first);
        }
        if self.odd { found } else { found + one(first) }
    }
}

/// The value with this upper tail.
fn quantile(tail: f64) -> f64 {
    std::f64::consts::SQRT_2 * erfc_inv(2.0 * tail)
}

fn tail(value: f64) -> f64 {
    0.5 * erfc(value * std::f64::consts::FRAC_1_SQRT_2)
}

#[cfg(test)]
mod tests {
    use rand_distr::StandardNormal;

    use super::super::{distance, middle};
    use super::*;
    use crate::numeric::stream::Seed;

    /// Whole groups of normal values, as the check measures them.
    fn simulated(size: usize, limit: f64, groups: u32, random: &mut ChaCha8Rng) -> f64 {
        let mut beyond = 0;
        for _ in 0..groups {
            let mut values: Vec<f64> = (0..size).map(|_| StandardNormal.sample(random)).collect();
            values.sort_by(f64::total_cmp);
            let scale = middle(&values).unwrap();
            beyond += values
                .iter()
                .filter(|value| distance(**value, scale).abs() > limit)
                .count();
        }
        beyond as f64 / 2.0 / f64::from(groups)
    }

    #[test]
    fn expected_numbers_are_those_of_whole_groups_drawn() {
        let stream = Seed::from_text("outliers mad").stream("null");
        // Sizes of all four remainders, and limits on both sides of the scale itself.
        for size in [3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 40] {
            for limit in [0.4, 0.9, 2.0, 4.0] {
                let settings = OutlyingPeersSettings {
                    limit,
                    draws: 20_000,
                    ..OutlyingPeersSettings::default()
                };
                let mut random = stream.inner("whole").draw(size as u64);
                let whole = simulated(size, limit, 6000, &mut random);
                let found = ExpectedBeyond::of([size], &settings, &stream).expected(size);
                // Numbers of one group have a standard deviation below twice the root of their mean
                // and below a third of the values.
                let spread = (2.0 * whole.sqrt()).min(size as f64 / 3.0).max(0.02);
                let allowed = 4.0 * spread / f64::from(6000).sqrt() * 1.2;
                assert!(
                    (found - whole).abs() < allowed,
                    "{size} {limit}: {found} {whole}"
                );
            }
        }
    }

    #[test]
    fn larger_groups_have_more_in_proportion() {
        let stream = Seed::from_text("outliers mad").stream("null");
        let settings = OutlyingPeersSettings::default();
        let found = ExpectedBeyond::new(&settings, &stream).unwrap();
        assert_eq!(found.expected(640), 10.0 * found.expected(64));
        assert_eq!(found.expected(0), 0.0);
    }
}
