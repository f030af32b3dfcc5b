//! How many of n normal values lie beyond the limit of their own median and scale, on average.

use statrs::function::erf::{erfc, erfc_inv};

use super::{NORMAL, OutlyingPeersSettings};
use crate::anomaly::NotApplicable;
use crate::anomaly::setting_rule::Validate;
use crate::threads;

/// Groups above this size are taken at this size.
const LARGEST: usize = 64;
/// Below this there is no middle with two sides.
const LEAST: usize = 3;
/// Standard deviations from point to point.
const STEP: f64 = 0.8;
/// Points with less than e to minus this of the weight of the best are left out.
const REACH: f64 = 18.0;

/// The values of a group of normal ones that are expected beyond the limit on one side, for every
/// size of group. They depend on the limit alone, so many calls can share them.
///
/// # Formula
/// As upper tails the ordered values of a group are ordered even numbers, so that those from which
/// the median and the scale of the upper side come are products of beta-distributed parts. Given
/// these, the r values above them are independent, and each is beyond the cut with probability
/// Φ(−cut)/Φ(−last), where `last` is the highest of the values that are given: a limit of 1.5 or
/// more is beyond that. The mean over the two to four parts is taken by the trapezoidal rule on
/// their logits, where the densities fall exponentially on both sides, so that few points give
/// three digits or more. Above 64 values, those of 64 in proportion.
///
/// # Complexity
/// Up to 10⁵ points for an even size, 10⁴ for an odd one: about 0.1 s for all sizes.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedBeyond {
    /// By size, from 0 to [`LARGEST`].
    of_size: Vec<f64>,
}

impl ExpectedBeyond {
    /// For groups of every size.
    ///
    /// # Errors
    /// A setting out of range.
    pub fn new(settings: &OutlyingPeersSettings) -> Result<Self, NotApplicable> {
        settings.validate()?;
        Ok(Self::of(LEAST..=LARGEST, settings.limit))
    }

    /// For groups of these sizes only.
    pub(super) fn of(sizes: impl IntoIterator<Item = usize>, limit: f64) -> Self {
        let mut sizes: Vec<usize> = sizes.into_iter().map(|size| size.min(LARGEST)).collect();
        sizes.sort_unstable();
        sizes.dedup();
        let found = threads::map(&sizes, |&size| {
            Group::new(size).beyond(limit * NORMAL, STEP)
        });
        let mut of_size = vec![0.0; LARGEST + 1];
        for (&size, found) in sizes.iter().zip(found) {
            if let Some(cell) = of_size.get_mut(size) {
                *cell = found;
            }
        }
        Self { of_size }
    }

    /// In a group of so many values, on one side.
    pub(super) fn expected(&self, size: usize) -> f64 {
        let taken = size.clamp(1, LARGEST);
        self.of_size.get(taken).copied().unwrap_or(0.0) * size as f64 / taken as f64
    }
}

/// Which of the ordered values of a group of one size decide.
struct Group {
    size: usize,
    /// Whether the median is a value itself, not the mean of two.
    odd: bool,
    /// Values above the lowest that is not below the median: the first.
    others: usize,
    /// Of the others, those up to the first from which the scale comes; with none it is the first
    /// of all itself.
    nearest: usize,
    /// Whether the scale is the mean of two.
    two: bool,
}

impl Group {
    fn new(size: usize) -> Self {
        let odd = size % 2 == 1;
        // With the median among them there are half + 1 values in the upper side, otherwise half.
        let others = (size / 2).saturating_sub(usize::from(!odd));
        Self {
            size,
            odd,
            others,
            nearest: others / 2,
            two: others % 2 == 1,
        }
    }

    /// Values of the upper side farther from the median than `limit` times the median distance
    /// there, on average; with points so many standard deviations apart.
    fn beyond(&self, limit: f64, step: f64) -> f64 {
        let rest = self.others - self.nearest - usize::from(self.two);
        if self.size < LEAST || rest == 0 {
            return 0.0;
        }
        let firsts = parts(self.others + 1, self.size - self.others, step);
        // The nearest below the first, by what is below it; the next two by what is above.
        let belows = parts_if(!self.odd, self.size / 2, 1, step);
        let nears = parts_if(
            self.nearest > 0,
            self.others - self.nearest + 1,
            self.nearest,
            step,
        );
        let lasts = parts_if(self.two, rest + 1, 1, step);
        let mut sum = 0.0;
        for &(first, first_weight) in &firsts {
            let value = quantile(first);
            let scales: Vec<(f64, f64, f64)> = nears
                .iter()
                .flat_map(|&(near, near_weight)| {
                    let near = first * near;
                    let low = quantile(near);
                    lasts.iter().map(move |&(part, last_weight)| {
                        let last = near * part;
                        let middle =
                            low / 2.0 + if part < 1.0 { quantile(last) } else { low } / 2.0;
                        (middle, last, near_weight * last_weight / last)
                    })
                })
                .collect();
            for &(below, below_weight) in &belows {
                let median = if self.odd {
                    value
                } else {
                    (value - quantile((1.0 - first) * below)) / 2.0
                };
                let inner: f64 = scales
                    .iter()
                    .map(|&(middle, last, weight)| {
                        let cut = median + limit * (middle - median);
                        // Beyond the last itself there is nothing to add.
                        weight * tail(cut).min(last)
                    })
                    .sum();
                sum += first_weight * below_weight * inner;
            }
        }
        rest as f64 * sum
    }
}

/// As [`parts`], or the whole alone.
fn parts_if(holds: bool, above: usize, below: usize, step: f64) -> Vec<(f64, f64)> {
    if holds {
        parts(above, below, step)
    } else {
        vec![(1.0, 1.0)]
    }
}

/// Points of the beta distribution with these shapes, with their weights.
fn parts(above: usize, below: usize, step: f64) -> Vec<(f64, f64)> {
    let (a, b) = (above as f64, below as f64);
    let step = step * ((a + b) / (a * b)).sqrt();
    let mode = (a / b).ln();
    // Of the logit, less that of the mode.
    let ln_density = |x: f64| a * (x - mode) - (a + b) * ((x.exp() + 1.0) / (a / b + 1.0)).ln();
    let side = |step: f64| {
        (1..)
            .map(move |number| mode + f64::from(number) * step)
            .take_while(|&x| ln_density(x) > -REACH)
    };
    let mut logits: Vec<f64> = side(-step).collect();
    logits.reverse();
    logits.push(mode);
    logits.extend(side(step));
    let weights: Vec<f64> = logits.iter().map(|&x| ln_density(x).exp()).collect();
    let sum: f64 = weights.iter().sum();
    let points = logits.iter().map(|x| 1.0 / ((-x).exp() + 1.0));
    points
        .zip(weights.iter().map(|weight| weight / sum))
        .collect()
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
    use rand_chacha::ChaCha8Rng;
    use rand_distr::{Distribution, StandardNormal};

    use super::super::{distance, middle};
    use super::*;
    use crate::numeric::stream::Seed;

    /// Whole groups of normal values, as the check measures them: the mean and its error.
    fn simulated(size: usize, limit: f64, groups: u32, random: &mut ChaCha8Rng) -> (f64, f64) {
        let (mut sum, mut squares) = (0.0, 0.0);
        for _ in 0..groups {
            let mut values: Vec<f64> = (0..size).map(|_| StandardNormal.sample(random)).collect();
            values.sort_by(f64::total_cmp);
            let scale = middle(&values).unwrap();
            let beyond = values
                .iter()
                .filter(|value| distance(**value, scale).abs() > limit)
                .count() as f64
                / 2.0;
            sum += beyond;
            squares += beyond * beyond;
        }
        let mean = sum / f64::from(groups);
        let variance = squares / f64::from(groups) - mean * mean;
        (mean, (variance / f64::from(groups)).sqrt())
    }

    #[test]
    fn expected_numbers_are_those_of_whole_groups_drawn() {
        let stream = Seed::from_text("outliers mad").stream("null");
        // Sizes of all four remainders.
        for size in [3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 40] {
            for limit in [1.5, 2.0, 4.0] {
                let mut random = stream.substream("whole").draw(size as u64);
                let (whole, error) = simulated(size, limit, 6000, &mut random);
                let found = ExpectedBeyond::of([size], limit).expected(size);
                // Rare events have a rough error themselves.
                let allowed = 4.0 * error + 0.002;
                assert!(
                    (found - whole).abs() < allowed,
                    "{size} {limit}: {found} {whole}"
                );
            }
        }
    }

    #[test]
    fn points_are_close_enough_to_each_other() {
        for size in [5, 6, 7, 8, 10, 11, 12, 33, 64] {
            for limit in [1.5, 5.0] {
                let found = [STEP, 0.5].map(|step| Group::new(size).beyond(limit * NORMAL, step));
                assert!(
                    (found[0] / found[1] - 1.0).abs() < 5e-4,
                    "{size} {limit}: {found:?}"
                );
            }
        }
    }

    #[test]
    fn larger_groups_have_more_in_proportion() {
        let found = ExpectedBeyond::new(&OutlyingPeersSettings::default()).unwrap();
        assert_eq!(found.expected(640), 10.0 * found.expected(64));
        assert_eq!(found.expected(0), 0.0);
    }
}
