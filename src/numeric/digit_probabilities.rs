//! How probable each decimal digit is for a binomial or a beta-binomial count.
//!
//! # Formula
//! P(d) = Σ P(k) over the counts k that have the digit, as [`count_distribution`](super::count_distribution) adds
//! them up. Results are in whole billionths, which add up to one. A second digit is shared by
//! runs of a tenth to a hundredth of the count.
//!
//! Where it is as exact, it is done faster: last digits are even, to 1e-10, where the binomial part
//! of the variance is 120 or more, since the characteristic function of a binomial at 2π/10 is at
//! most exp(−2npq sin²(π/10)).

use super::count_distribution::{CountDistribution, ONE, REACH, class_probabilities};
use super::digits::{last_digit, second_digit};

/// The place of counts without the digit, after the ten digits.
pub const NO_DIGIT: usize = 10;

/// Last digits of any such count.
pub const UNIFORM_LAST_DIGIT: [i64; 11] = [
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

/// From this binomial variance on last digits are even.
const EVEN_FROM: f64 = 120.0;

/// Which digit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digit {
    /// The second from the left; counts under 10 have none.
    Second,
    /// The last.
    Last,
}

impl Digit {
    /// The digit of a count.
    #[must_use]
    pub fn of(self, count: u64) -> Option<usize> {
        match self {
            Self::Second => second_digit(count),
            Self::Last => Some(last_digit(count)),
        }
    }

    /// The place of a count among the outcomes, and the first and the last of the consecutive
    /// counts about it that share its digit.
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
                let place = (leading % 10) as usize;
                (place, first, first.saturating_add(length - 1))
            }
        }
    }
}

/// The probabilities of the ten digits, and of having none, in whole billionths that add up to
/// [`ONE`]. Counts with fewer than `edge` successes, or fewer failures, are taken to have none.
/// See [the module](self).
///
/// # Errors
/// `None` where a binomial probability is not strictly between 0 and 1 (NaN included).
///
/// ```
/// use scrutineer::numeric::count_distribution::CountDistribution;
/// use scrutineer::numeric::digit_probabilities::{Digit, NO_DIGIT, digit_probabilities};
/// // 0, 1 or 2 of two tosses of a coin.
/// let last = digit_probabilities(2, &CountDistribution::Binomial(0.5), Digit::Last, 0).unwrap();
/// assert_eq!(last[..3], [250_000_000, 500_000_000, 250_000_000]);
/// let second = digit_probabilities(2, &CountDistribution::Binomial(0.5), Digit::Second, 0).unwrap();
/// assert_eq!(second[NO_DIGIT], 1_000_000_000);
/// ```
#[must_use]
pub fn digit_probabilities(
    trials: u64,
    law: &CountDistribution,
    digit: Digit,
    edge: u64,
) -> Option<[i64; 11]> {
    let share = law.share();
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    if is_uniform(trials, law, digit, edge) {
        return Some(UNIFORM_LAST_DIGIT);
    }
    // Counts beyond the edge are in the last class, which is that of no digit.
    class_probabilities(trials, law, edge, |count| digit.run(count))
}

/// Whether the chances are [`UNIFORM_LAST_DIGIT`] without a sum.
#[must_use]
pub fn is_uniform(trials: u64, law: &CountDistribution, digit: Digit, edge: u64) -> bool {
    let n = trials as f64;
    if digit != Digit::Last || !law.is_narrow() || law.inner_variance(n) < EVEN_FROM {
        return false;
    }
    let room = REACH * law.variance(n).sqrt() + edge as f64;
    edge == 0 || (n * law.share()).min(n * (1.0 - law.share())) >= room
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::beta_binomial::BetaBinomial;
    use super::super::count_distribution::{NARROW, WIDE, Window, billionths, outward};
    use super::*;

    fn law(alpha: f64, beta: f64) -> CountDistribution {
        CountDistribution::BetaBinomial(BetaBinomial::new(alpha, beta).unwrap())
    }

    /// Every mass from the logarithms of rising factorials.
    fn one_by_one(trials: u64, alpha: f64, beta: f64, digit: Digit) -> [f64; 11] {
        let law = BetaBinomial::new(alpha, beta).unwrap();
        let mut masses = [0.0; 11];
        for count in 0..=trials {
            masses[digit.of(count).unwrap_or(NO_DIGIT)] += law.probability(count, trials);
        }
        masses
    }

    #[test]
    fn chances_are_the_sums_of_every_mass() {
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
            // The prior outweighs the station.
            (900, 4e7, 6e7),
            // Shares that are nearly all or nothing.
            (120, 0.4, 0.6),
        ] {
            for digit in [Digit::Second, Digit::Last] {
                let found = digit_probabilities(trials, &law(alpha, beta), digit, 0).unwrap();
                let exact = one_by_one(trials, alpha, beta, digit);
                assert_eq!(found.iter().sum::<i64>(), ONE);
                for (found, exact) in found.iter().zip(exact) {
                    // Half a billionth of rounding each; the largest takes that of all.
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
    fn the_binomial_is_where_a_beta_narrows_to() {
        for (trials, share) in [(30, 0.2), (345, 0.47), (2_000, 0.9)] {
            for digit in [Digit::Second, Digit::Last] {
                let precision = 1e13;
                let near = law(share * precision, (1.0 - share) * precision);
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
    fn last_digits_are_even_from_where_no_sum_is_made() {
        for alpha in [NARROW, 150.0, 400.0, 1e4, 1e7] {
            for beta in [NARROW, 150.0, 1e3, 1e6] {
                let shapes = law(alpha, beta);
                // The least number of trials from which the digits are taken as even.
                let Some(trials) = (1..200_000).find(|&n| is_uniform(n, &shapes, Digit::Last, 0))
                else {
                    continue;
                };
                if trials > 20_000 {
                    continue;
                }
                let exact = one_by_one(trials, alpha, beta, Digit::Last);
                for digit in &exact[..10] {
                    // Ten digits' rounding of a sum to one, as above.
                    assert!(
                        (digit - 0.1).abs() < 1e-9,
                        "{alpha} {beta} {trials}: {exact:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_normal_curve_takes_over_where_it_is_close() {
        for (trials, alpha, beta) in [
            (600_000, 330_000.0, 275_000.0),
            (2_300_000, 140_000.0, 2_170_000.0),
        ] {
            let shapes = law(alpha, beta);
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
    fn counts_beyond_the_edge_are_as_if_they_had_no_digit() {
        let (trials, alpha, beta, edge) = (90, 33.0, 62.0, 25);
        let shape = BetaBinomial::new(alpha, beta).unwrap();
        for digit in [Digit::Second, Digit::Last] {
            let mut exact = [0.0; 11];
            for count in 0..=trials {
                let inside = count >= edge && trials - count >= edge;
                let place = digit.of(count).filter(|_| inside).unwrap_or(NO_DIGIT);
                exact[place] += shape.probability(count, trials);
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
        fn any_count_has_chances_that_add_up(
            trials in prop_oneof![0u64..50, 0u64..5_000, Just(1_000_000_000)],
            share in 0.0..1.0f64,
            alpha in prop_oneof![Just(1e-6), 0.01..10.0f64, Just(1e8)],
            beta in prop_oneof![Just(1e-6), 0.01..10.0f64, Just(1e8)],
        ) {
            // A station's count beside the prior, as the digit checks ask.
            let count = (share * trials as f64) as u64;
            let law = law(count as f64 + alpha, (trials - count) as f64 + beta);
            for digit in [Digit::Second, Digit::Last] {
                let found = digit_probabilities(trials, &law, digit, 0).unwrap();
                prop_assert_eq!(found.iter().sum::<i64>(), ONE);
                prop_assert!(found.iter().all(|part| (0..=ONE).contains(part)), "{:?}", found);
            }
        }
    }
}
