//! The probability of each decimal digit of a binomial or beta-binomial count.
//!
//! # What it answers
//! How probable is each last or second digit of a count, given its distribution?
//!
//! # Formula
//! P(d) = Σ P(k) over the counts k with digit d, as
//! [`count_distribution`](super::count_distribution) sums them. Probabilities are in billionths that
//! add up to one.
//!
//! Last digits are uniform to 1e-10 if the binomial part of the variance is at least 120, because
//! the characteristic function of a binomial at 2π/10 is at most exp(−2npq sin²(π/10)). Their sum is
//! then skipped.
//!
//! # Assumptions, when it misleads, complexity
//! Those of [`count_distribution`](super::count_distribution). Runs of counts share a second digit,
//! each a tenth to a hundredth as long as the count, which makes second digits fast.

use super::count_distribution::{CountDistribution, ONE, REACH, class_probabilities};
use super::digits::{last_digit, second_digit};

/// The index of the probability that a count does not have the digit, after those of the ten digits.
pub(crate) const NO_DIGIT: usize = 10;

/// The probabilities of uniform last digits, in billionths.
pub(crate) const UNIFORM_LAST_DIGIT: [i64; 11] = [
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    ONE / 10,
    0,
];

/// From this binomial variance on, last digits are uniform.
const MIN_UNIFORM_VARIANCE: f64 = 120.0;

/// The position of a digit in a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digit {
    /// The second digit from the left. Counts below 10 do not have one.
    Second,
    /// The last digit.
    Last,
}

impl Digit {
    /// The digit of a count.
    #[must_use]
    pub(crate) fn of(self, count: u64) -> Option<usize> {
        match self {
            Self::Second => second_digit(count),
            Self::Last => Some(last_digit(count)),
        }
    }

    /// The index of a count's digit ([`NO_DIGIT`] if it does not have one), and the first and last
    /// of the consecutive counts around it that share the digit.
    #[inline]
    fn run(self, count: u64) -> (usize, u64, u64) {
        match self {
            Self::Last => (last_digit(count), count, count),
            Self::Second if count < 10 => (NO_DIGIT, 0, 9),
            Self::Second => {
                let (mut leading, mut length) = (count, 1);
                while leading >= 100 {
                    leading /= 10;
                    length *= 10;
                }
                let first = leading * length;
                let digit = (leading % 10) as usize;
                (digit, first, first.saturating_add(length - 1))
            }
        }
    }
}

/// The probabilities of the ten digits, and at [`NO_DIGIT`] that of not having the digit, in
/// billionths that add up to [`ONE`].
///
/// Counts with fewer than `edge` successes or fewer than `edge` failures are treated as not having
/// the digit.
///
/// # Errors
/// `None` if a binomial probability is not strictly between 0 and 1 (NaN included).
///
/// # Example
/// The number of heads in two tosses of a coin ends in 0, 1 or 2 with probability 250,000,000,
/// 500,000,000 and 250,000,000 billionths.
#[must_use]
pub(crate) fn digit_probabilities(
    trials: u64,
    distribution: &CountDistribution,
    digit: Digit,
    edge: u64,
) -> Option<[i64; 11]> {
    let share = distribution.share();
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    if is_uniform(trials, distribution, digit, edge) {
        return Some(UNIFORM_LAST_DIGIT);
    }
    // The last class, to which counts beyond the edge go, is that of counts without the digit.
    class_probabilities(trials, distribution, edge, |count| digit.run(count))
}

/// Whether [`digit_probabilities`] are [`UNIFORM_LAST_DIGIT`], known without a sum.
#[must_use]
pub(crate) fn is_uniform(
    trials: u64,
    distribution: &CountDistribution,
    digit: Digit,
    edge: u64,
) -> bool {
    let n = trials as f64;
    if digit != Digit::Last
        || !distribution.is_narrow()
        || distribution.inner_variance(n) < MIN_UNIFORM_VARIANCE
    {
        return false;
    }
    let share = distribution.share();
    let margin = REACH * distribution.variance(n).sqrt() + edge as f64;
    edge == 0 || (n * share).min(n * (1.0 - share)) >= margin
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::beta_binomial::BetaBinomial;
    use super::super::count_distribution::{NARROW, WIDE, Window, billionths, outward};
    use super::*;

    fn beta_binomial(alpha: f64, beta: f64) -> CountDistribution {
        CountDistribution::BetaBinomial(BetaBinomial::new(alpha, beta).unwrap())
    }

    /// The sums of all masses, each from logarithms of rising factorials.
    fn sum_of_masses(trials: u64, alpha: f64, beta: f64, digit: Digit) -> [f64; 11] {
        let shapes = BetaBinomial::new(alpha, beta).unwrap();
        let mut masses = [0.0; 11];
        for count in 0..=trials {
            masses[digit.of(count).unwrap_or(NO_DIGIT)] += shapes.probability(count, trials);
        }
        masses
    }

    #[test]
    fn the_number_of_heads_in_two_tosses_has_the_digits_0_1_and_2() {
        let coin = CountDistribution::Binomial(0.5);
        let last = digit_probabilities(2, &coin, Digit::Last, 0).unwrap();
        assert_eq!(last[..3], [250_000_000, 500_000_000, 250_000_000]);
        let second = digit_probabilities(2, &coin, Digit::Second, 0).unwrap();
        assert_eq!(second[NO_DIGIT], ONE);
    }

    #[test]
    fn digit_probabilities_are_the_sums_of_all_masses() {
        for (trials, alpha, beta) in [
            (1, 0.01, 1.3),
            (1, 1.4, 0.2),
            (40, 0.3, 41.0),
            (40, 41.0, 0.3),
            (9, 1.0, 1.0),
            (137, 30.0, 110.0),
            (600, 402.0, 205.5),
            (1_100, 12.0, 1_095.0),
            (3_000, 1_900.0, 1_120.0),
            // A prior that outweighs the station.
            (900, 4e7, 6e7),
            // Shares near 0 and 1.
            (120, 0.4, 0.6),
        ] {
            for digit in [Digit::Second, Digit::Last] {
                let found =
                    digit_probabilities(trials, &beta_binomial(alpha, beta), digit, 0).unwrap();
                let exact = sum_of_masses(trials, alpha, beta, digit);
                assert_eq!(found.iter().sum::<i64>(), ONE);
                for (found, exact) in found.iter().zip(exact) {
                    // Each is rounded by up to half a billionth, and the largest takes the sum.
                    let off = (*found as f64 - exact * ONE as f64).abs();
                    assert!(
                        off < 6.0,
                        "{trials} {alpha} {beta} {digit:?}: {found} {exact}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_narrow_beta_binomial_agrees_with_the_binomial() {
        for (trials, share) in [(30, 0.2), (345, 0.47), (2_000, 0.9)] {
            for digit in [Digit::Second, Digit::Last] {
                let precision = 1e13;
                let near = beta_binomial(share * precision, (1.0 - share) * precision);
                let near = digit_probabilities(trials, &near, digit, 0).unwrap();
                let found =
                    digit_probabilities(trials, &CountDistribution::Binomial(share), digit, 0)
                        .unwrap();
                for (found, near) in found.iter().zip(near) {
                    assert!(
                        (found - near).abs() < 10,
                        "{trials} {digit:?} {found} {near}"
                    );
                }
            }
        }
        for share in [0.0, 1.0, -0.5, 2.0, f64::NAN] {
            assert_eq!(
                digit_probabilities(10, &CountDistribution::Binomial(share), Digit::Last, 0),
                None
            );
        }
    }

    #[test]
    fn last_digits_are_uniform_if_no_sum_is_computed() {
        for alpha in [NARROW, 150.0, 400.0, 1e4, 1e7] {
            for beta in [NARROW, 150.0, 1e3, 1e6] {
                let shapes = beta_binomial(alpha, beta);
                // The smallest number of trials for which the digits are taken as uniform.
                let Some(trials) = (1..200_000).find(|&n| is_uniform(n, &shapes, Digit::Last, 0))
                else {
                    continue;
                };
                if trials > 20_000 {
                    continue;
                }
                let exact = sum_of_masses(trials, alpha, beta, Digit::Last);
                for digit in &exact[..10] {
                    // Rounding, as above.
                    assert!(
                        (digit - 0.1).abs() < 1e-9,
                        "{alpha} {beta} {trials}: {exact:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_normal_approximation_is_close_where_it_replaces_the_sum() {
        for (trials, alpha, beta) in [
            (600_000, 330_000.0, 275_000.0),
            (2_300_000, 140_000.0, 2_170_000.0),
        ] {
            let shapes = beta_binomial(alpha, beta);
            let n = trials as f64;
            assert!(shapes.variance(n) > WIDE && shapes.is_narrow());
            let found = digit_probabilities(trials, &shapes, Digit::Second, 0).unwrap();
            let mut masses: [f64; 11] = [0.0; 11];
            let up = |k: f64| (n - k) * (k + alpha) / ((k + 1.0) * (n - k - 1.0 + beta));
            let down = |k: f64| k * (n - k + beta) / ((n - k + 1.0) * (k - 1.0 + alpha));
            let start = (n * shapes.share()) as u64;
            outward(
                &mut masses,
                (start, trials),
                Window::new(|count| Digit::Second.run(count), NO_DIGIT, 0, trials),
                up,
                down,
            );
            for (found, exact) in found.iter().zip(billionths(&masses)) {
                assert!((found - exact).abs() < 4_000, "{trials}: {found} {exact}");
            }
        }
    }

    #[test]
    fn counts_beyond_the_edge_are_treated_as_not_having_the_digit() {
        let (trials, alpha, beta, edge) = (90, 33.0, 62.0, 25);
        let shape = BetaBinomial::new(alpha, beta).unwrap();
        for digit in [Digit::Second, Digit::Last] {
            let mut exact = [0.0; 11];
            for count in 0..=trials {
                let inside = count >= edge && trials - count >= edge;
                let index = digit.of(count).filter(|_| inside).unwrap_or(NO_DIGIT);
                exact[index] += shape.probability(count, trials);
            }
            let found =
                digit_probabilities(trials, &CountDistribution::BetaBinomial(shape), digit, edge)
                    .unwrap();
            for (found, exact) in found.iter().zip(exact) {
                let off = (*found as f64 - exact * ONE as f64).abs();
                assert!(off < 6.0, "{digit:?}: {found} {exact}");
            }
            let none =
                digit_probabilities(40, &CountDistribution::BetaBinomial(shape), digit, edge)
                    .unwrap();
            assert_eq!(none[NO_DIGIT], ONE);
        }
    }

    proptest! {
        #[test]
        fn probabilities_of_any_count_add_up_to_one(
            trials in prop_oneof![0u64..50, 0u64..5_000, Just(1_000_000_000)],
            share in 0.0..1.0f64,
            alpha in prop_oneof![Just(1e-6), 0.01..10.0f64, Just(1e8)],
            beta in prop_oneof![Just(1e-6), 0.01..10.0f64, Just(1e8)],
        ) {
            // A station's count plus the prior, which the digit checks use.
            let count = (share * trials as f64) as u64;
            let distribution = beta_binomial(count as f64 + alpha, (trials - count) as f64 + beta);
            for digit in [Digit::Second, Digit::Last] {
                let found = digit_probabilities(trials, &distribution, digit, 0).unwrap();
                prop_assert_eq!(found.iter().sum::<i64>(), ONE);
                prop_assert!(found.iter().all(|part| (0..=ONE).contains(part)), "{:?}", found);
            }
        }
    }
}
