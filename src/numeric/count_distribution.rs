//! The probability that a binomial or beta-binomial count falls in a class of counts: the counts
//! that end in 5, say, or those whose percentage is a multiple of 5.
//!
//! # What it answers
//! How probable is each class of counts for a station with this many trials?
//!
//! # Formula
//! P(c) = Σ P(k) over the counts k of class c. The masses P(k) follow from their ratio,
//! P(k+1)/P(k) = (n−k)/(k+1) · (k+α)/(n−k−1+β), or (n−k)/(k+1) · p/(1−p) for the binomial. They are
//! summed outward from the mean until a mass is below 1e-11 of that at the mean, and then divided by
//! their sum. Probabilities are integers in billionths that add up to exactly one.
//!
//! If the standard deviation is above 500 and both shapes of the beta are at least 100, the
//! probability of a run of counts comes from the normal distribution with a correction for skewness.
//! The remaining error is of the order of the inverse variance, 4e-6.
//!
//! # Assumptions
//! The parameters of the distribution are known.
//!
//! # When it misleads
//! Probabilities below 1e-9 are rounded to 0.
//!
//! # Complexity
//! O(standard deviation of the count), O(number of runs) for large standard deviations.

use statrs::function::erf::erfc;

use super::beta_binomial::BetaBinomial;

/// A probability of one, in the units of [`class_probabilities`].
pub(crate) const ONE: i64 = 1_000_000_000;

/// The sum ends at a mass that is this small relative to the mass at the mean.
const NEGLIGIBLE: f64 = 1e-11;

/// If both shapes are at least this large, the beta distribution is narrow enough for the
/// approximations.
pub(super) const NARROW: f64 = 100.0;

/// From this variance on, the normal approximation replaces the sum of the masses.
pub(super) const WIDE: f64 = 250_000.0;

/// The normal approximation covers this many standard deviations on each side.
pub(super) const REACH: f64 = 7.0;

/// The classes of the counts that have at least `edge` successes and at least `edge` failures. All
/// other counts are in the class `others`.
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

    /// The class of a count, and the first and last of the consecutive counts around it that share
    /// the class.
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
            let (class, first, last) = (self.class)(count);
            (class, first.max(self.low), last.min(high))
        }
    }
}

/// The distribution of the number of successes, for any number of trials.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum CountDistribution {
    /// Every trial succeeds with this probability, which has to be strictly between 0 and 1.
    Binomial(f64),
    /// The probability of success is drawn once from a beta distribution, for all trials.
    BetaBinomial(BetaBinomial),
}

impl CountDistribution {
    /// The mean share.
    pub(super) fn share(&self) -> f64 {
        match self {
            Self::Binomial(share) => *share,
            Self::BetaBinomial(shapes) => shapes.share(),
        }
    }

    /// α + β; infinite for the binomial.
    fn precision(&self) -> f64 {
        match self {
            Self::Binomial(_) => f64::INFINITY,
            Self::BetaBinomial(shapes) => shapes.precision(),
        }
    }

    /// The expected variance of the count given its probability of success.
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
            Self::BetaBinomial(shapes) => shapes.alpha() >= NARROW && shapes.beta() >= NARROW,
        }
    }
}

/// The probabilities of `N` classes of counts, in billionths that add up to [`ONE`].
///
/// `class` returns the index of a count's class, and the first and last of the consecutive counts
/// around it that share the class. Both may be the count itself, but longer runs are faster. Counts
/// with fewer than `edge` successes or fewer than `edge` failures belong to the last class, and so
/// does an index beyond the last.
///
/// # Errors
/// `None` if a binomial probability is not strictly between 0 and 1 (NaN included), or if `N` is 0.
///
/// # Example
/// The number of heads in three tosses of a coin is even or odd with probability 500,000,000
/// billionths each.
#[must_use]
pub(crate) fn class_probabilities<const N: usize>(
    trials: u64,
    distribution: &CountDistribution,
    edge: u64,
    class: impl Fn(u64) -> (usize, u64, u64),
) -> Option<[i64; N]> {
    let share = distribution.share();
    let last = N.checked_sub(1)?;
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    let class = |count| {
        let (class, low, high) = class(count);
        (class.min(last), low.min(count), high.max(count))
    };
    let window = Window::new(class, last, edge, trials);
    let n = trials as f64;
    let mut masses = [0.0; N];
    if distribution.is_narrow() && distribution.variance(n) > WIDE {
        normal(&mut masses, trials, distribution, window);
    } else {
        let start = ((n * share) as u64).min(trials);
        match *distribution {
            CountDistribution::Binomial(share) => {
                let odds = share / (1.0 - share);
                let up = |k: f64| (n - k) * odds / (k + 1.0);
                let down = |k: f64| k / ((n - k + 1.0) * odds);
                outward(&mut masses, (start, trials), window, up, down);
            }
            CountDistribution::BetaBinomial(shapes) => {
                let (alpha, beta) = (shapes.alpha(), shapes.beta());
                let up = |k: f64| (n - k) * (k + alpha) / ((k + 1.0) * (n - k - 1.0 + beta));
                let down = |k: f64| k * (n - k + beta) / ((n - k + 1.0) * (k - 1.0 + alpha));
                outward(&mut masses, (start, trials), window, up, down);
            }
        }
    }
    Some(billionths(&masses))
}

/// Adds the masses to their classes, outward from `start`, where the mass is 1. `up(k)` is
/// P(k+1)/P(k), and `down(k)` is P(k−1)/P(k).
pub(super) fn outward<const N: usize>(
    masses: &mut [f64; N],
    (start, trials): (u64, u64),
    window: Window<impl Fn(u64) -> (usize, u64, u64)>,
    up: impl Fn(f64) -> f64,
    down: impl Fn(f64) -> f64,
) {
    let (mut count, mut mass) = (start, 1.0);
    loop {
        let (class, _, last) = window.run(count);
        let last = last.min(trials);
        let mut sum = mass;
        while count < last && mass >= NEGLIGIBLE {
            mass *= up(count as f64);
            count += 1;
            sum += mass;
        }
        masses[class] += sum;
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
        let (class, first, _) = window.run(count);
        let mut sum = mass;
        while count > first && mass >= NEGLIGIBLE {
            mass *= down(count as f64);
            count -= 1;
            sum += mass;
        }
        masses[class] += sum;
    }
}

/// Adds the masses of runs of counts to their classes, from the normal distribution with the first
/// term of the Edgeworth series.
fn normal<const N: usize>(
    masses: &mut [f64; N],
    trials: u64,
    distribution: &CountDistribution,
    window: Window<impl Fn(u64) -> (usize, u64, u64)>,
) {
    let n = trials as f64;
    let (mean, deviation) = (n * distribution.share(), distribution.variance(n).sqrt());
    let third = distribution.skewness(n) / 6.0;
    let below = |point: f64| {
        let z = (point - mean) / deviation;
        let density = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        0.5 * erfc(-z / std::f64::consts::SQRT_2) - third * (z * z - 1.0) * density
    };
    let mut count = (mean - REACH * deviation).max(0.0) as u64;
    let end = ((mean + REACH * deviation) as u64).min(trials);
    let mut reached = 0.0;
    while count <= end {
        let (class, _, last) = window.run(count);
        let next = if last >= end {
            1.0
        } else {
            below(last as f64 + 0.5)
        };
        masses[class] += (next - reached).max(0.0);
        reached = next;
        count = last.saturating_add(1);
    }
}

/// The masses as billionths that add up to one: the largest takes the rounding error.
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
    fn the_parity_of_three_coin_tosses_is_even_or_odd_with_equal_probability() {
        let coin = CountDistribution::Binomial(0.5);
        let class = |count: u64| ((count % 2) as usize, count, count);
        let found: [i64; 2] = class_probabilities(3, &coin, 0, class).unwrap();
        assert_eq!(found, [500_000_000, 500_000_000]);
        // With an edge of 1, three heads and three tails go to the last class.
        let found: [i64; 3] = class_probabilities(3, &coin, 1, class).unwrap();
        assert_eq!(found, [375_000_000, 375_000_000, 250_000_000]);
    }

    #[test]
    fn long_runs_and_single_counts_have_the_same_sums() {
        // Five classes that alternate, ten counts at a time.
        let long = |count: u64| {
            let first = count / 10 * 10;
            ((count / 10 % 5) as usize, first, first + 9)
        };
        let single = |count: u64| (long(count).0, count, count);
        for (alpha, beta) in [(0.4, 0.7), (30.0, 110.0), (400.0, 300.0)] {
            let shapes = BetaBinomial::new(alpha, beta).unwrap();
            let distribution = CountDistribution::BetaBinomial(shapes);
            for edge in [0, 25] {
                let runs: [i64; 6] = class_probabilities(700, &distribution, edge, long).unwrap();
                let singles: [i64; 6] =
                    class_probabilities(700, &distribution, edge, single).unwrap();
                assert_eq!(runs.iter().sum::<i64>(), ONE);
                for (run, single) in runs.iter().zip(singles) {
                    // The sum over a run may stop a little later.
                    assert!((run - single).abs() < 5, "{runs:?} {singles:?}");
                }
            }
        }
    }

    #[test]
    fn an_index_beyond_the_last_class_means_the_last_and_without_classes_there_is_no_answer() {
        let found: [i64; 2] =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |k| (9, k, k)).unwrap();
        assert_eq!(found, [0, ONE]);
        let none: Option<[i64; 0]> =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |k| (0, k, k));
        assert_eq!(none, None);
        // A run that does not contain the count is widened to it.
        let found: [i64; 1] =
            class_probabilities(4, &CountDistribution::Binomial(0.5), 0, |_| (0, 9, 0)).unwrap();
        assert_eq!(found, [ONE]);
    }
}
