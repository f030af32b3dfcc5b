//! Decimal digits of whole numbers, the laws that they are held against, and Pearson's chi-square.

use serde::Serialize;
use statrs::distribution::{ChiSquared, ContinuousCDF};

/// The last decimal digit.
///
/// ```
/// use scrutineer::numeric::digits::{first_digit, last_digit, second_digit};
/// assert_eq!((first_digit(307), second_digit(307), last_digit(307)), (Some(3), Some(0), 7));
/// assert_eq!((first_digit(0), second_digit(9)), (None, None));
/// ```
pub fn last_digit(number: u64) -> usize {
    (number % 10) as usize
}

/// The first decimal digit, 1 to 9; 0 has none.
pub fn first_digit(number: u64) -> Option<usize> {
    (number > 0).then(|| leading(number, 10) as usize)
}

/// The second decimal digit from the left; numbers under 10 have none.
pub fn second_digit(number: u64) -> Option<usize> {
    (number >= 10).then(|| (leading(number, 100) % 10) as usize)
}

/// The number without its last digits, until it is below the bound.
fn leading(mut number: u64, below: u64) -> u64 {
    while number >= below {
        number /= 10;
    }
    number
}

/// How often each digit stands in the list; what has no digit is not counted.
///
/// ```
/// use scrutineer::numeric::digits::{second_digit, tally};
/// assert_eq!(tally([7, 12, 120, 35].map(second_digit))[..3], [0, 0, 2]);
/// ```
pub fn tally(digits: impl IntoIterator<Item = Option<usize>>) -> [u64; 10] {
    let mut counts = [0; 10];
    for digit in digits.into_iter().flatten() {
        if let Some(count) = counts.get_mut(digit) {
            *count += 1;
        }
    }
    counts
}

/// The mean digit; `None` where there are no digits.
pub fn mean(counts: &[u64; 10]) -> Option<f64> {
    let all: u64 = counts.iter().sum();
    let sum: u64 = (0..).zip(counts).map(|(digit, count)| digit * count).sum();
    (all > 0).then(|| sum as f64 / all as f64)
}

/// Benford's law of first digits: the probability of each digit 1 to 9.
///
/// # Formula
/// P(d) = log₁₀(1 + 1/d).
pub fn benford_first() -> [f64; 9] {
    std::array::from_fn(|place| (1.0 / (place + 1) as f64).ln_1p() / std::f64::consts::LN_10)
}

/// Benford's law of second digits: the probability of each digit 0 to 9.
///
/// # Formula
/// P(d) = Σ log₁₀(1 + 1/(10k + d)) for k = 1..9; its mean is 4.18739.
pub fn benford_second() -> [f64; 10] {
    std::array::from_fn(|digit| {
        let parts = (1..10).map(|first| (1.0 / (10 * first + digit) as f64).ln_1p());
        parts.sum::<f64>() / std::f64::consts::LN_10
    })
}

/// Ten digits, each as probable.
pub const UNIFORM: [f64; 10] = [0.1; 10];

/// A chi-square statistic with its textbook probability.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ChiSquare {
    /// The statistic.
    pub statistic: f64,
    /// Degrees of freedom.
    pub degrees: u64,
    /// The probability of as much or more under the limiting distribution.
    pub p: f64,
}

/// Pearson's chi-square of counts against probabilities.
///
/// # Formula
/// Σ (O − nπ)²/(nπ), with as many degrees of freedom as there are classes, less one.
///
/// # Errors
/// `None` where the lengths differ, there are fewer than two classes, nothing was counted, or a
/// probability is not above 0.
///
/// ```
/// use scrutineer::numeric::digits::chi_square;
/// let found = chi_square(&[30, 70], &[0.5, 0.5]).unwrap();
/// assert_eq!((found.statistic, found.degrees), (16.0, 1));
/// ```
pub fn chi_square(observed: &[u64], probabilities: &[f64]) -> Option<ChiSquare> {
    let all: u128 = observed.iter().map(|&count| u128::from(count)).sum();
    let usable = probabilities.iter().all(|&one| one > 0.0 && one <= 1.0);
    if observed.len() != probabilities.len() || observed.len() < 2 || all == 0 || !usable {
        return None;
    }
    let all = all as f64;
    let classes = observed.iter().zip(probabilities);
    let statistic = classes
        .map(|(&count, probability)| {
            let expected = all * probability;
            (count as f64 - expected).powi(2) / expected
        })
        .sum();
    let degrees = (observed.len() - 1) as u64;
    Some(ChiSquare {
        statistic,
        degrees,
        p: chi_square_tail(statistic, degrees)?,
    })
}

/// The probability that a chi-square variable is at least so large.
///
/// # Errors
/// `None` where there are no degrees of freedom or the statistic is not a number.
pub fn chi_square_tail(statistic: f64, degrees: u64) -> Option<f64> {
    if statistic.is_nan() {
        return None;
    }
    let distribution = ChiSquared::new(degrees as f64).ok()?;
    Some(distribution.sf(statistic.max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_the_largest_number() {
        assert_eq!(first_digit(u64::MAX), Some(1));
        assert_eq!(second_digit(u64::MAX), Some(8));
        assert_eq!(last_digit(u64::MAX), 5);
        assert_eq!((first_digit(0), second_digit(0)), (None, None));
        assert_eq!(second_digit(10), Some(0));
    }

    #[test]
    fn benfords_laws_sum_to_one_with_the_known_mean() {
        let second = benford_second();
        assert!((benford_first().iter().sum::<f64>() - 1.0).abs() < 1e-14);
        assert!((second.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        let mean: f64 = (0..).zip(second).map(|(d, p)| f64::from(d) * p).sum();
        // scipy-independent: Σ d·P(d) in 17 digits; sums of ten terms agree to 1e-14.
        assert!((mean - 4.187_389_706_928_942).abs() < 1e-13);
    }

    #[test]
    fn the_tail_is_that_of_tables() {
        // 16.919 is the tabulated 5% point with 9 degrees of freedom, printed to 3 decimals.
        assert!((chi_square_tail(16.919, 9).unwrap() - 0.05).abs() < 1e-5);
        assert_eq!(chi_square_tail(1e6, 9), Some(0.0));
        assert_eq!(chi_square_tail(f64::NAN, 9), None);
        assert_eq!(chi_square_tail(1.0, 0), None);
    }

    #[test]
    fn nothing_counted_has_no_statistic() {
        assert_eq!(chi_square(&[0; 10], &UNIFORM), None);
        assert_eq!(chi_square(&[1; 9], &UNIFORM), None);
        assert_eq!(chi_square(&[1, 1], &[1.0, 0.0]), None);
        assert_eq!(chi_square(&[1, 1], &[f64::NAN, 0.5]), None);
    }
}
