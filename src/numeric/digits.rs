//! Decimal digits of integers, the distributions they are compared with, and Pearson's chi-square.

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

/// The first decimal digit, from 1 to 9; `None` for 0.
pub fn first_digit(number: u64) -> Option<usize> {
    (number > 0).then(|| leading(number, 10) as usize)
}

/// The second decimal digit from the left; `None` for numbers below 10.
pub fn second_digit(number: u64) -> Option<usize> {
    (number >= 10).then(|| (leading(number, 100) % 10) as usize)
}

/// The leading digits of the number: the number with digits cut off until it is below the bound.
fn leading(mut number: u64, bound: u64) -> u64 {
    while number >= bound {
        number /= 10;
    }
    number
}

/// The number of times each digit occurs; `None` is skipped.
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

/// The mean digit; `None` if there are no digits.
pub fn mean(counts: &[u64; 10]) -> Option<f64> {
    let total: u64 = counts.iter().sum();
    let sum: u64 = (0..).zip(counts).map(|(digit, count)| digit * count).sum();
    (total > 0).then(|| sum as f64 / total as f64)
}

/// The probabilities of the first digits 1 to 9 under Benford's law.
///
/// # Formula
/// P(d) = log₁₀(1 + 1/d).
pub fn benford_first() -> [f64; 9] {
    std::array::from_fn(|index| (1.0 / (index + 1) as f64).ln_1p() / std::f64::consts::LN_10)
}

/// The probabilities of the second digits 0 to 9 under Benford's law.
///
/// # Formula
/// P(d) = Σ log₁₀(1 + 1/(10k + d)) for k = 1..9. The mean digit is 4.18739.
pub fn benford_second() -> [f64; 10] {
    std::array::from_fn(|digit| {
        let parts = (1..10).map(|first| (1.0 / (10 * first + digit) as f64).ln_1p());
        parts.sum::<f64>() / std::f64::consts::LN_10
    })
}

/// The probabilities of ten equally probable digits.
pub const UNIFORM: [f64; 10] = [0.1; 10];

/// A chi-square statistic with its textbook p-value. See [`chi_square`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ChiSquare {
    /// The statistic.
    pub statistic: f64,
    /// The degrees of freedom.
    pub degrees: u64,
    /// The probability of a statistic at least as large under the limiting distribution.
    pub p: f64,
}

/// Pearson's chi-square test of counts against probabilities.
///
/// # What it answers
/// Do the counts of the classes differ from the expected ones by more than chance?
///
/// # Formula
/// Σ (O − nπ)²/(nπ), with one degree of freedom fewer than there are classes.
///
/// # Assumptions
/// The observations are independent and have the same probabilities. Every class has an expected
/// count of 5 or more.
///
/// # When it misleads
/// With very many observations it rejects differences that do not matter. Digits of counts only
/// approximately have the probabilities they are compared with.
///
/// # Errors
/// `None` if the lengths differ, if there are fewer than two classes or no counts, or if a
/// probability is not above 0 and at most 1.
///
/// # Complexity
/// O(classes).
///
/// # Reference
/// Pearson 1900.
///
/// ```
/// use scrutineer::numeric::digits::chi_square;
/// let found = chi_square(&[30, 70], &[0.5, 0.5]).unwrap();
/// assert_eq!((found.statistic, found.degrees), (16.0, 1));
/// ```
pub fn chi_square(observed: &[u64], probabilities: &[f64]) -> Option<ChiSquare> {
    let total: u128 = observed.iter().map(|&count| u128::from(count)).sum();
    let valid = probabilities.iter().all(|&p| p > 0.0 && p <= 1.0);
    if observed.len() != probabilities.len() || observed.len() < 2 || total == 0 || !valid {
        return None;
    }
    let total = total as f64;
    let classes = observed.iter().zip(probabilities);
    let statistic = classes
        .map(|(&count, probability)| {
            let expected = total * probability;
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

/// The probability that a chi-square variable with these degrees of freedom is at least `statistic`.
///
/// # Errors
/// `None` if there are no degrees of freedom or if the statistic is NaN.
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
    fn the_smallest_and_largest_numbers_have_the_right_digits() {
        assert_eq!(first_digit(u64::MAX), Some(1));
        assert_eq!(second_digit(u64::MAX), Some(8));
        assert_eq!(last_digit(u64::MAX), 5);
        assert_eq!((first_digit(0), second_digit(0)), (None, None));
        assert_eq!(second_digit(10), Some(0));
    }

    #[test]
    fn benford_probabilities_add_up_to_one_and_have_the_known_mean() {
        let second = benford_second();
        assert!((benford_first().iter().sum::<f64>() - 1.0).abs() < 1e-14);
        assert!((second.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        let mean: f64 = (0..).zip(second).map(|(d, p)| f64::from(d) * p).sum();
        // Σ d·P(d) to 17 digits. Sums of ten terms agree to 1e-14.
        assert!((mean - 4.187_389_706_928_942).abs() < 1e-13);
    }

    #[test]
    fn the_tail_matches_the_published_table() {
        // 16.919 is the tabulated critical value at 5% with 9 degrees of freedom, to 3 decimals.
        assert!((chi_square_tail(16.919, 9).unwrap() - 0.05).abs() < 1e-5);
        assert_eq!(chi_square_tail(1e6, 9), Some(0.0));
        assert_eq!(chi_square_tail(f64::NAN, 9), None);
        assert_eq!(chi_square_tail(1.0, 0), None);
    }

    #[test]
    fn invalid_classes_have_no_statistic() {
        assert_eq!(chi_square(&[0; 10], &UNIFORM), None);
        assert_eq!(chi_square(&[1; 9], &UNIFORM), None);
        assert_eq!(chi_square(&[1, 1], &[1.0, 0.0]), None);
        assert_eq!(chi_square(&[1, 1], &[f64::NAN, 0.5]), None);
    }
}
