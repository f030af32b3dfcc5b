//! How probable classes of counts are for a binomial or a beta-binomial count: digits, say, or
//! percentages that 5 divides.
//!
//! # Formula
//! P(c) = Σ P(k) over the counts k of the class. The masses P(k) follow one another by their
//! ratio, P(k+1)/P(k) = (n−k)/(k+1) · (k+α)/(n−k−1+β), or (n−k)/(k+1) · p/(1−p) for the binomial;
//! they are added up outward from the mean until a mass is below 1e-11 of that there, and divided
//! by their sum. Results are in whole billionths, which add up to one.
//!
//! Above a standard deviation of 500 (of a beta that is narrow itself) the probabilities of runs
//! of counts are read off the normal curve, corrected for skewness; what is left of the error is
//! of the order of the inverse variance, 4e-6.

use statrs::function::erf::erfc;

use super::beta_binomial::BetaBinomial;

/// One, in the units of [`class_probabilities`].
pub const ONE: i64 = 1_000_000_000;

/// A mass so small beside that at the mean ends the sum.
const NEGLIGIBLE: f64 = 1e-11;

/// Shapes from which on a beta distribution is narrow enough for short ways.
pub(super) const NARROW: f64 = 100.0;

/// From this variance on masses are not added up one by one.
pub(super) const WIDE: f64 = 250_000.0;

/// Standard deviations within which a normal count lies.
pub(super) const REACH: f64 = 7.0;

/// The classes of counts with at least `edge` successes and as many failures. Others are in the
/// last class.
#[derive(Debug, Clone, Copy)]
pub(super) struct Window<R> {
    class: R,
    others: usize,
    low: u64,
    high: Option<u64>,
}

impl<R: Fn(u64) -> (usize, u64, u64)> Window<R> {
    pub(super) fn new(class: R, others: usize, edge: u64, trials: u64) -> Self {
        Self {
            class,
            others,
            low: edge,
            high: trials.checked_sub(edge),
        }
    }

    /// The class of a count, and the ends of the run of counts about it that share it.
    #[inline]
    fn run(&self, count: u64) -> (usize, u64, u64) {
        let Some(high) = self.high.filter(|&high| self.low <= high) else {
            return (self.others, 0, u64::MAX);
        };
        if count < self.low {
            (self.others, 0, self.low - 1)
        } else if count > high {
            (self.others, high + 1, u64::MAX)
        } else {
            let (place, first, last) = (self.class)(count);
            (place, first.max(self.low), last.min(high))
        }
    }
}

/// The distribution of a count among trials.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CountDistribution {
    /// Every trial succeeds with this probability, which lies strictly between 0 and 1.
    Binomial(f64),
    /// The probability itself is drawn once from a beta distribution.
    BetaBinomial(BetaBinomial),
}

impl CountDistribution {
    /// The mean share.
    pub(super) fn share(&self) -> f64 {
        match self {
            Self::Binomial(share) => *share,
            Self::BetaBinomial(law) => law.share(),
        }
    }

    /// α + β; infinite for the binomial.
    fn precision(&self) -> f64 {
        match self {
            Self::Binomial(_) => f64::INFINITY,
            Self::BetaBinomial(law) => law.precision(),
        }
    }

    /// The mean variance of a count whose probability of success is known.
    pub(super) fn inner_variance(&self, trials: f64) -> f64 {
        let share = self.share();
        trials * share * (1.0 - share) / (1.0 + 1.0 / self.precision())
    }

    pub(super) fn variance(&self, trials: f64) -> f64 {
        self.inner_variance(trials) * (1.0 + trials / self.precision())
    }

    /// The third standardised moment.
    fn skewness(&self, trials: f64) -> f64 {
        let precision = self.precision();
        let more = (1.0 + 2.0 * trials / precision) / (1.0 + 2.0 / precision);
        (1.0 - 2.0 * self.share()) * more / self.variance(trials).sqrt()
    }

    pub(super) fn is_narrow(&self) -> bool {
        match self {
            Self::Binomial(_) => true,
            Self::BetaBinomial(law) => law.alpha() >= NARROW && law.beta() >= NARROW,
        }
    }
}

/// The probabilities of `N` classes of counts, in whole billionths that add up to [`ONE`].
///
/// `class` gives the class of a count, and the first and the last of consecutive counts about it
/// that are of the same class (both may be the count itself; longer runs are faster). Counts with
/// fewer than `edge` successes, or fewer failures, are in the last class. A class beyond the last
/// is taken for the last.
///
/// # Errors
/// `None` where a binomial probability is not strictly between 0 and 1 (NaN included), or there is
/// no class.
///
/// ```
/// use scrutineer::numeric::count_distribution::{CountDistribution, class_probabilities};
/// // Odd or even, of three tosses of a coin; then all three alike left to the last class.
/// let class = |count: u64| ((count % 2) as usize, count, count);
/// let found: [i64; 2] = class_probabilities(3, &CountDistribution::Binomial(0.5), 0, class).unwrap();
/// assert_eq!(found, [500_000_000, 500_000_000]);
/// let found: [i64; 3] = class_probabilities(3, &CountDistribution::Binomial(0.5), 1, class).unwrap();
/// assert_eq!(found, [375_000_000, 375_000_000, 250_000_000]);
/// ```
#[must_use]
pub fn class_probabilities<const N: usize>(
    trials: u64,
    law: &CountDistribution,
    edge: u64,
    class: impl Fn(u64) -> (usize, u64, u64),
) -> Option<[i64; N]> {
    let share = law.share();
    let last = N.checked_sub(1)?;
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    let class = |count| {
        let (place, low, high) = class(count);
        (place.min(last), low.min(count), high.max(count))
    };
    let window = Window::new(class, last, edge, trials);
    let n = trials as f64;
    let mut masses = [0.0; N];
    if law.is_narrow() && law.variance(n) > WIDE {
        normal(&mut masses, trials, law, window);
    } else {
        let start = ((n * share) as u64).min(trials);
        match *law {
            CountDistribution::Binomial(share) => {
                let odds = share / (1.0 - share);
                let up = |k: f64| (n - k) * odds / (k + 1.0);
                let down = |k: f64| k / ((n - k + 1.0) * odds);
                outward(&mut masses, (start, trials), window, up, down);
            }
            CountDistribution::BetaBinomial(law) => {
                let (alpha, beta) = (law.alpha(), law.beta());
                let up = |k: f64| (n - k) * (k + alpha) / ((k + 1.0) * (n - k - 1.0 + beta));
                let down = |k: f64| k * (n - k + beta) / ((n - k + 1.0) * (k - 1.0 + alpha));
                outward(&mut masses, (start, trials), window, up, down);
            }
        }
    }
    Some(billionths(&masses))
}

/// Adds masses up from the start to both sides; `up(k)` is P(k+1)/P(k), and `down(k)` P(k−1)/P(k).
pub(super) fn outward<const N: usize>(
    masses: &mut [f64; N],
    (start, trials): (u64, u64),
    window: Window<impl Fn(u64) -> (usize, u64, u64)>,
    up: impl Fn(f64) -> f64,
    down: impl Fn(f64) -> f64,
) {
    let (mut count, mut mass) = (start, 1.0);
    loop {
        let (place, _, last) = window.run(count);
        let last = last.min(trials);
        let mut sum = mass;
        while count < last && mass >= NEGLIGIBLE {
            mass *= up(count as f64);
            count += 1;
            sum += mass;
        }
        masses[place] += sum;
        if count == trials || mass < NEGLIGIBLE {
            break;
        }
        mass *= up(count as f64);
        count += 1;
    }
    let (mut count, mut mass) = (start, 1.0);
    while count > 0 && mass >= NEGLIGIBLE {
        mass *= down(count as f64);
        count -= 1;
        let (place, first, _) = window.run(count);
        let mut sum = mass;
        while count > first && mass >= NEGLIGIBLE {
            mass *= down(count as f64);
            count -= 1;
            sum += mass;
        }
        masses[place] += sum;
    }
}

/// The masses of runs, by the normal curve with the first term of Edgeworth's series.
fn normal<const N: usize>(
    masses: &mut [f64; N],
    trials: u64,
    law: &CountDistribution,
    window: Window<impl Fn(u64) -> (usize, u64, u64)>,
) {
    let n = trials as f64;
    let (mean, deviation) = (n * law.share(), law.variance(n).sqrt());
    let third = law.skewness(n) / 6.0;
    let below = |point: f64| {
        let z = (point - mean) / deviation;
        let density = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        0.5 * erfc(-z / std::f64::consts::SQRT_2) - third * (z * z - 1.0) * density
    };
    let mut count = (mean - REACH * deviation).max(0.0) as u64;
    let end = ((mean + REACH * deviation) as u64).min(trials);
    let mut reached = 0.0;
    while count <= end {
        let (place, _, last) = window.run(count);
        let next = if last >= end {
            1.0
        } else {
            below(last as f64 + 0.5)
        };
        masses[place] += (next - reached).max(0.0);
        reached = next;
        count = last.saturating_add(1);
    }
}

/// Rounded so that they add up to one: the most probable takes what is left.
pub(super) fn billionths<const N: usize>(masses: &[f64; N]) -> [i64; N] {
    let all: f64 = masses.iter().sum();
    let mut parts = masses.map(|mass| (mass / all * ONE as f64).round() as i64);
    let rest = ONE - parts.iter().sum::<i64>();
    if let Some(largest) = parts.iter_mut().max() {
        *largest += rest;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_runs_and_single_counts_have_the_same_sums() {
        // Five classes of ten counts each, over and over.
        let long = |count: u64| {
            let first = count / 10 * 10;
            ((count / 10 % 5) as usize, first, first + 9)
        };
        let single = |count: u64| (long(count).0, count, count);
        for (alpha, beta) in [(0.4, 0.7), (30.0, 110.0), (400.0, 300.0)] {
            let law = CountDistribution::BetaBinomial(BetaBinomial::new(alpha, beta).unwrap());
            for edge in [0, 25] {
                let runs: [i64; 6] = class_probabilities(700, &law, edge, long).unwrap();
                let singles: [i64; 6] = class_probabilities(700, &law, edge, single).unwrap();
                assert_eq!(runs.iter().sum::<i64>(), ONE);
                for (run, single) in runs.iter().zip(singles) {
                    // A run is not cut where masses have become negligible.
                    assert!((run - single).abs() < 5, "{runs:?} {singles:?}");
                }
            }
        }
    }

    #[test]
    fn a_class_that_is_not_there_is_the_last_and_no_class_is_no_answer() {
        let found: [i64; 2] =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |k| (9, k, k)).unwrap();
        assert_eq!(found, [0, ONE]);
        let none: Option<[i64; 0]> =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |k| (0, k, k));
        assert_eq!(none, None);
        // Ends that do not hold the count are widened to it.
        let found: [i64; 1] =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |_| (0, 9, 0)).unwrap();
        assert_eq!(found, [ONE]);
    }
}
