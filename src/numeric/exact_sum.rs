//! Sums of floating-point numbers that do not depend on the order of their terms.

/// Bits of exponent that share one bin.
const WIDTH: usize = 32;
/// The exponent field of a double has 2,046 finite values.
const BINS: usize = 2046 / WIDTH + 1;
/// The exponent of the lowest bit of the lowest bin: that of the least subnormal number.
const LOWEST: i32 = -1074;

/// A sum that is exact until it is read.
///
/// # Formula
/// Every finite double is a whole number of at most 53 bits times a power of two. The whole
/// numbers are added in bins of 32 exponents each, 128 bits wide, which holds 2⁴² terms. Reading
/// carries the bins into one another from the bottom and adds their parts from the top, which is
/// within one unit in the last place of the true sum.
///
/// # Errors
/// A term that is not finite makes the sum NaN.
///
/// ```
/// use scrutineer::numeric::exact_sum::ExactSum;
/// let sum: ExactSum = [1e100, 1.0, -1e100].into_iter().collect();
/// assert_eq!(sum.value(), 1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExactSum {
    bins: [i128; BINS],
    finite: bool,
}

impl Default for ExactSum {
    fn default() -> Self {
        Self {
            bins: [0; BINS],
            finite: true,
        }
    }
}

impl ExactSum {
    /// Adds a term.
    #[inline]
    pub fn add(&mut self, term: f64) {
        let bits = term.to_bits();
        let field = ((bits >> 52) & 0x7ff) as usize;
        if field == 0x7ff {
            self.finite = false;
            return;
        }
        let fraction = bits & ((1 << 52) - 1);
        // Subnormal numbers have no hidden bit, and the exponent of the least normal ones.
        let (whole, exponent) = match field {
            0 => (fraction, 0),
            _ => (fraction | 1 << 52, field - 1),
        };
        let part = i128::from(whole) << (exponent % WIDTH);
        let part = if term.is_sign_negative() { -part } else { part };
        if let Some(bin) = self.bins.get_mut(exponent / WIDTH) {
            *bin = bin.saturating_add(part);
        }
    }

    /// Adds all terms of another sum.
    pub fn merge(&mut self, other: &Self) {
        for (bin, part) in self.bins.iter_mut().zip(&other.bins) {
            *bin = bin.saturating_add(*part);
        }
        self.finite &= other.finite;
    }

    /// The sum.
    #[must_use]
    pub fn value(&self) -> f64 {
        if !self.finite {
            return f64::NAN;
        }
        let carried = carried(&self.bins);
        // A negative sum leaves its sign in the last carry: read its opposite instead.
        if carried[BINS] < 0 {
            return -read(&carried_opposite(&self.bins));
        }
        read(&carried)
    }
}

impl FromIterator<f64> for ExactSum {
    fn from_iter<T: IntoIterator<Item = f64>>(terms: T) -> Self {
        let mut sum = Self::default();
        terms.into_iter().for_each(|term| sum.add(term));
        sum
    }
}

/// The sum of these terms, whatever their order.
#[must_use]
pub fn exact_sum(terms: impl IntoIterator<Item = f64>) -> f64 {
    terms.into_iter().collect::<ExactSum>().value()
}

/// Digits to the base 2³², lowest first, and what is left above them.
fn carried(bins: &[i128; BINS]) -> [i128; BINS + 1] {
    let mut digits = [0; BINS + 1];
    let mut carry = 0_i128;
    for (digit, bin) in digits.iter_mut().zip(bins) {
        let whole = bin.saturating_add(carry);
        carry = whole >> WIDTH;
        *digit = whole - (carry << WIDTH);
    }
    digits[BINS] = carry;
    digits
}

/// The same of the opposite number.
fn carried_opposite(bins: &[i128; BINS]) -> [i128; BINS + 1] {
    carried(&bins.map(i128::saturating_neg))
}

/// The digits as one number.
fn read(digits: &[i128; BINS + 1]) -> f64 {
    let mut value = 0.0;
    for (place, &digit) in digits.iter().enumerate().rev() {
        if digit != 0 {
            value += scaled(digit as f64, LOWEST + (place * WIDTH) as i32);
        }
    }
    value
}

/// `number` × 2^`exponent`, in two steps so that neither factor overflows.
fn scaled(number: f64, exponent: i32) -> f64 {
    let half = exponent / 2;
    number * 2.0_f64.powi(half) * 2.0_f64.powi(exponent - half)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn single_numbers_come_back_unchanged() {
        let numbers = [
            0.0,
            1.0,
            -0.1,
            f64::MIN_POSITIVE,
            5e-324,
            -2.5e-310,
            1.7e308,
            1.0 / 3.0,
        ];
        for number in numbers {
            assert_eq!(exact_sum([number]), number);
        }
    }

    #[test]
    fn what_is_not_finite_makes_the_sum_nan() {
        assert!(exact_sum([1.0, f64::NAN]).is_nan());
        assert!(exact_sum([f64::INFINITY]).is_nan());
        assert_eq!(exact_sum([]), 0.0);
    }

    #[test]
    fn ten_tenths_are_one() {
        // 0.1 as a double is a little above a tenth; ten of them round to 1.
        assert_eq!(exact_sum([0.1; 10]), 1.0);
    }

    proptest! {
        #[test]
        fn the_order_does_not_matter(
            mut terms in proptest::collection::vec(-1e300..1e300_f64, 0..50),
            split in 0..50_usize,
        ) {
            let one = exact_sum(terms.iter().copied());
            terms.reverse();
            let split = split.min(terms.len());
            let mut left: ExactSum = terms[..split].iter().copied().collect();
            left.merge(&terms[split..].iter().copied().collect());
            prop_assert_eq!(one.to_bits(), left.value().to_bits());
        }

        #[test]
        fn it_agrees_with_integers(terms in proptest::collection::vec(any::<i32>(), 0..200)) {
            let whole: i64 = terms.iter().map(|&term| i64::from(term)).sum();
            prop_assert_eq!(exact_sum(terms.into_iter().map(f64::from)), whole as f64);
        }
    }
}
