//! How probable each decimal digit is for a binomial or a beta-binomial count.
//!
//! # Formula
//! P(d) = Σ P(k) over the counts k that have the digit. The masses P(k) follow one another by
//! their ratio, P(k+1)/P(k) = (n−k)/(k+1) · (k+α)/(n−k−1+β), or (n−k)/(k+1) · p/(1−p) for the
//! binomial; they are added up outward from the mean until a mass is below 1e-11 of that there,
//! and divided by their sum. Results are in whole billionths, which add up to one.
//!
//! Where it is as exact, it is done faster:
//! - Last digits are even, to 1e-10, where the binomial part of the variance is 120 or more: the
//!   characteristic function of a binomial at 2π/10 is at most exp(−2npq sin²(π/10)).
//! - A second digit is shared by runs of a tenth to a hundredth of the count. Above a standard
//!   deviation of 500 their probabilities are read off the normal curve, corrected for skewness;
//!   what is left of the error is of the order of the inverse variance, 4e-6.

use statrs::function::erf::erfc;

use super::beta_binomial::BetaBinomial;
use super::digits::{last_digit, second_digit};

/// One, in the units of [`chances`].
pub const ONE: i64 = 1_000_000_000;

/// The place of counts without the digit, after the ten digits.
pub const NONE: usize = 10;

/// Last digits of any such count.
pub const EVEN: [i64; 11] = [
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

/// A mass so small beside that at the mean ends the sum.
const NEGLIGIBLE: f64 = 1e-11;

/// From this binomial variance on last digits are even.
const EVEN_FROM: f64 = 120.0;

/// Shapes from which on a beta distribution is narrow enough for the two short ways.
const NARROW: f64 = 100.0;

/// From this variance on masses are not added up one by one.
const WIDE: f64 = 250_000.0;

/// Standard deviations within which a normal count lies.
const REACH: f64 = 7.0;

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
            Self::Second if count < 10 => (NONE, 0, 9),
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

/// The counts whose digits are asked for: those with at least `edge` successes and as many
/// failures. Others are as if they had no digit.
#[derive(Debug, Clone, Copy)]
struct Window {
    digit: Digit,
    low: u64,
    high: Option<u64>,
}

impl Window {
    fn new(digit: Digit, edge: u64, trials: u64) -> Self {
        Self {
            digit,
            low: edge,
            high: trials.checked_sub(edge),
        }
    }

    /// As [`Digit::run`], cut at the ends of the window.
    #[inline]
    fn run(&self, count: u64) -> (usize, u64, u64) {
        let Some(high) = self.high.filter(|&high| self.low <= high) else {
            return (NONE, 0, u64::MAX);
        };
        if count < self.low {
            (NONE, 0, self.low - 1)
        } else if count > high {
            (NONE, high + 1, u64::MAX)
        } else {
            let (place, first, last) = self.digit.run(count);
            (place, first.max(self.low), last.min(high))
        }
    }
}

/// The distribution of a count among trials.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Law {
    /// Every trial succeeds with this probability, which lies strictly between 0 and 1.
    Binomial(f64),
    /// The probability itself is drawn once from a beta distribution.
    BetaBinomial(BetaBinomial),
}

impl Law {
    /// The mean share.
    fn share(&self) -> f64 {
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
    fn inner_variance(&self, trials: f64) -> f64 {
        let share = self.share();
        trials * share * (1.0 - share) / (1.0 + 1.0 / self.precision())
    }

    fn variance(&self, trials: f64) -> f64 {
        self.inner_variance(trials) * (1.0 + trials / self.precision())
    }

    /// The third standardised moment.
    fn skewness(&self, trials: f64) -> f64 {
        let precision = self.precision();
        let more = (1.0 + 2.0 * trials / precision) / (1.0 + 2.0 / precision);
        (1.0 - 2.0 * self.share()) * more / self.variance(trials).sqrt()
    }

    fn is_narrow(&self) -> bool {
        match self {
            Self::Binomial(_) => true,
            Self::BetaBinomial(law) => law.alpha() >= NARROW && law.beta() >= NARROW,
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
/// use scrutineer::numeric::digit_chances::{Digit, Law, NONE, chances};
/// // 0, 1 or 2 of two tosses of a coin.
/// let last = chances(2, &Law::Binomial(0.5), Digit::Last, 0).unwrap();
/// assert_eq!(last[..3], [250_000_000, 500_000_000, 250_000_000]);
/// let second = chances(2, &Law::Binomial(0.5), Digit::Second, 0).unwrap();
/// assert_eq!(second[NONE], 1_000_000_000);
/// ```
#[must_use]
pub fn chances(trials: u64, law: &Law, digit: Digit, edge: u64) -> Option<[i64; 11]> {
    let share = law.share();
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    if is_even(trials, law, digit, edge) {
        return Some(EVEN);
    }
    let window = Window::new(digit, edge, trials);
    let n = trials as f64;
    let mut masses = [0.0; 11];
    if law.is_narrow() && law.variance(n) > WIDE {
        normal(&mut masses, trials, law, window);
    } else {
        let start = ((n * share) as u64).min(trials);
        match *law {
            Law::Binomial(share) => {
                let odds = share / (1.0 - share);
                let up = |k: f64| (n - k) * odds / (k + 1.0);
                let down = |k: f64| k / ((n - k + 1.0) * odds);
                outward(&mut masses, (start, trials), window, up, down);
            }
            Law::BetaBinomial(law) => {
                let (alpha, beta) = (law.alpha(), law.beta());
                let up = |k: f64| (n - k) * (k + alpha) / ((k + 1.0) * (n - k - 1.0 + beta));
                let down = |k: f64| k * (n - k + beta) / ((n - k + 1.0) * (k - 1.0 + alpha));
                outward(&mut masses, (start, trials), window, up, down);
            }
        }
    }
    Some(billionths(&masses))
}

/// Whether the chances are [`EVEN`] without a sum.
#[must_use]
pub fn is_even(trials: u64, law: &Law, digit: Digit, edge: u64) -> bool {
    let n = trials as f64;
    if digit != Digit::Last || !law.is_narrow() || law.inner_variance(n) < EVEN_FROM {
        return false;
    }
    let room = REACH * law.variance(n).sqrt() + edge as f64;
    edge == 0 || (n * law.share()).min(n * (1.0 - law.share())) >= room
}

/// Adds masses up from the start to both sides; `up(k)` is P(k+1)/P(k), and `down(k)` P(k−1)/P(k).
fn outward(
    masses: &mut [f64; 11],
    (start, trials): (u64, u64),
    window: Window,
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
fn normal(masses: &mut [f64; 11], trials: u64, law: &Law, window: Window) {
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
fn billionths(masses: &[f64; 11]) -> [i64; 11] {
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
    use proptest::prelude::*;

    use super::*;

    fn law(alpha: f64, beta: f64) -> Law {
        Law::BetaBinomial(BetaBinomial::new(alpha, beta).unwrap())
    }

    /// Every mass from the logarithms of rising factorials.
    fn one_by_one(trials: u64, alpha: f64, beta: f64, digit: Digit) -> [f64; 11] {
        let law = BetaBinomial::new(alpha, beta).unwrap();
        let mut masses = [0.0; 11];
        for count in 0..=trials {
            masses[digit.of(count).unwrap_or(NONE)] += law.probability(count, trials);
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
                let found = chances(trials, &law(alpha, beta), digit, 0).unwrap();
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
                let near = chances(trials, &near, digit, 0).unwrap();
                let found = chances(trials, &Law::Binomial(share), digit, 0).unwrap();
                for (found, near) in found.iter().zip(near) {
                    assert!(
                        (found - near).abs() < 10,
                        "{trials} {digit:?} {found} {near}"
                    );
                }
            }
        }
        for share in [0.0, 1.0, -0.5, 2.0, f64::NAN] {
            assert_eq!(chances(10, &Law::Binomial(share), Digit::Last, 0), None);
        }
    }

    #[test]
    fn last_digits_are_even_from_where_no_sum_is_made() {
        for alpha in [NARROW, 150.0, 400.0, 1e4, 1e7] {
            for beta in [NARROW, 150.0, 1e3, 1e6] {
                let shapes = law(alpha, beta);
                // The least number of trials from which the digits are taken as even.
                let Some(trials) = (1..200_000).find(|&n| is_even(n, &shapes, Digit::Last, 0))
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
            let found = chances(trials, &shapes, Digit::Second, 0).unwrap();
            let mut masses = [0.0; 11];
            let up = |k: f64| (n - k) * (k + alpha) / ((k + 1.0) * (n - k - 1.0 + beta));
            let down = |k: f64| k * (n - k + beta) / ((n - k + 1.0) * (k - 1.0 + alpha));
            let start = (n * shapes.share()) as u64;
            outward(
                &mut masses,
                (start, trials),
                Window::new(Digit::Second, 0, trials),
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
                let place = digit.of(count).filter(|_| inside).unwrap_or(NONE);
                exact[place] += shape.probability(count, trials);
            }
            let found = chances(trials, &Law::BetaBinomial(shape), digit, edge).unwrap();
            for (found, exact) in found.iter().zip(exact) {
                let off = (*found as f64 - exact * ONE as f64).abs();
                assert!(off < 6.0, "{digit:?}: {found} {exact}");
            }
            let none = chances(40, &Law::BetaBinomial(shape), digit, edge).unwrap();
            assert_eq!(none[NONE], ONE);
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
                let found = chances(trials, &law, digit, 0).unwrap();
                prop_assert_eq!(found.iter().sum::<i64>(), ONE);
                prop_assert!(found.iter().all(|part| (0..=ONE).contains(part)), "{:?}", found);
            }
        }
    }
}
