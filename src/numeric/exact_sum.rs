//! Sums of floating-point numbers that do not depend on the order of the terms.

/// The number of exponents that share a bin.
const WIDTH: usize = 32;
/// The exponent field of a double has 2,046 finite values.
const BINS: usize = 2046 / WIDTH + 1;
/// The exponent of the lowest bit of the lowest bin, which is that of the smallest subnormal number.
const LOWEST: i32 = -1074;

/// A sum that is exact until its value is read.
///
/// # Formula
/// Every finite double is an integer of at most 53 bits times a power of two. The integers are
/// added in 128-bit bins, each for 32 exponents, which hold 2⁴² terms. To read the value, carries
/// are propagated from the lowest bin up, and the parts are added from the highest bin down. The
/// result is within one unit in the last place of the true sum.
///
/// # Errors
/// A term that is not finite makes the sum NaN.
///
/// # Complexity
/// O(1) for each term, O(64) to merge and to read.
///
/// # Example
/// 1e100 + 1 − 1e100 is 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExactSum {
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
    pub(crate) fn add(&mut self, term: f64) {
        let bits = term.to_bits();
        let field = ((bits >> 52) & 0x7ff) as usize;
        if field == 0x7ff {
            self.finite = false;
            return;
        }
        let fraction = bits & ((1 << 52) - 1);
        // Subnormal numbers do not have a hidden bit and have the exponent of the smallest normal
        // numbers.
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

    /// Adds the terms of another sum.
    #[cfg(test)]
    fn merge(&mut self, other: &Self) {
        for (bin, part) in self.bins.iter_mut().zip(&other.bins) {
            *bin = bin.saturating_add(*part);
        }
        self.finite &= other.finite;
    }

    /// The sum as a double.
    #[must_use]
    pub(crate) fn value(&self) -> f64 {
        if !self.finite {
            return f64::NAN;
        }
        let carried = carried(&self.bins);
        // The last carry of a negative sum is negative. Read the opposite sum instead.
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

/// The sum of these terms, which does not depend on their order. See [`ExactSum`].
#[must_use]
pub(crate) fn exact_sum(terms: impl IntoIterator<Item = f64>) -> f64 {
    terms.into_iter().collect::<ExactSum>().value()
}

/// The digits to the base 2³², lowest first, and the carry out of the highest.
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

/// The digits of the opposite number.
fn carried_opposite(bins: &[i128; BINS]) -> [i128; BINS + 1] {
    carried(&bins.map(i128::saturating_neg))
}

/// The number with these digits.
fn read(digits: &[i128; BINS + 1]) -> f64 {
    let mut value = 0.0;
    for (index, &digit) in digits.iter().enumerate().rev() {
        if digit != 0 {
            value += scaled(digit as f64, LOWEST + (index * WIDTH) as i32);
        }
    }
    value
}

/// `number` × 2^`exponent`, in two steps, so that neither factor overflows.
fn scaled(number: f64, exponent: i32) -> f64 {
    let half = exponent / 2;
    number * 2.0_f64.powi(half) * 2.0_f64.powi(exponent - half)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_sum_of_one_number_is_that_number() {
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
    fn a_term_that_is_not_finite_makes_the_sum_nan() {
        assert!(exact_sum([1.0, f64::NAN]).is_nan());
        assert!(exact_sum([f64::INFINITY]).is_nan());
        assert_eq!(exact_sum([]), 0.0);
    }

    #[test]
    fn terms_that_a_plain_sum_would_lose_are_kept() {
        assert_eq!(exact_sum([1e100, 1.0, -1e100]), 1.0);
        // 0.1 as a double is slightly above a tenth. Ten of them are rounded to 1.
        assert_eq!(exact_sum([0.1; 10]), 1.0);
    }

    proptest! {
        #[test]
        fn the_order_does_not_matter(
            mut terms in proptest::collection::vec(-1e300..1e300_f64, 0..50),
            split in 0..50_usize,
        ) {
            let forward = exact_sum(terms.iter().copied());
            terms.reverse();
            let split = split.min(terms.len());
            let mut left: ExactSum = terms[..split].iter().copied().collect();
            left.merge(&terms[split..].iter().copied().collect());
            prop_assert_eq!(forward.to_bits(), left.value().to_bits());
        }

        #[test]
        fn the_sum_of_integers_is_exact(terms in proptest::collection::vec(any::<i32>(), 0..200)) {
            let whole: i64 = terms.iter().map(|&term| i64::from(term)).sum();
            prop_assert_eq!(exact_sum(terms.into_iter().map(f64::from)), whole as f64);
        }
    }
}
