//! Exact decimal fractions of whole numbers, with each usual rounding.

use serde::{Deserialize, Serialize};

/// How a number is rounded to a printed number of decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest, with halves away from zero.
    HalfUp,
    /// To the nearest, with halves to the even neighbour.
    HalfEven,
    /// Toward zero.
    Truncated,
}

impl Rounding {
    /// The usual roundings, the most common first.
    pub const ALL: [Self; 3] = [Self::HalfUp, Self::HalfEven, Self::Truncated];

    /// Its identifier.
    pub const fn key(self) -> &'static str {
        match self {
            Self::HalfUp => "half_up",
            Self::HalfEven => "half_even",
            Self::Truncated => "truncated",
        }
    }

    /// `numerator / denominator` as a whole number. `None` if the denominator is zero.
    ///
    /// ```
    /// use scrutineer::numeric::rounding::Rounding;
    /// assert_eq!(Rounding::HalfUp.quotient(5, 2), Some(3));
    /// assert_eq!(Rounding::HalfEven.quotient(5, 2), Some(2));
    /// assert_eq!(Rounding::Truncated.quotient(5, 2), Some(2));
    /// assert_eq!(Rounding::HalfUp.quotient(5, 0), None);
    /// ```
    pub fn quotient(self, numerator: u128, denominator: u128) -> Option<u128> {
        let whole = numerator.checked_div(denominator)?;
        let rest = numerator % denominator;
        // Compares the remainder with half of the denominator without halving it.
        let up = match rest.cmp(&(denominator - rest)) {
            std::cmp::Ordering::Greater => self != Self::Truncated,
            std::cmp::Ordering::Equal => match self {
                Self::HalfUp => true,
                Self::HalfEven => whole % 2 == 1,
                Self::Truncated => false,
            },
            std::cmp::Ordering::Less => false,
        };
        Some(whole + u128::from(up))
    }

    /// The smallest numerator whose [`quotient`](Self::quotient) is at least `whole`. `None` if the
    /// denominator is zero, or if the numerator is larger than the largest number.
    ///
    /// ```
    /// use scrutineer::numeric::rounding::Rounding;
    /// // 9/2 is rounded up, or to the even 4.
    /// assert_eq!(Rounding::HalfUp.least(5, 2), Some(9));
    /// assert_eq!(Rounding::HalfEven.least(5, 2), Some(10));
    /// assert_eq!(Rounding::Truncated.least(5, 2), Some(10));
    /// ```
    pub fn least(self, whole: u128, denominator: u128) -> Option<u128> {
        if denominator == 0 {
            return None;
        }
        if whole == 0 {
            return Some(0);
        }
        let exact = whole.checked_mul(denominator)?;
        // The remainder that rounding up adds: half of the denominator, including the exact half if
        // that rounds up.
        let missing = match self {
            Self::Truncated => 0,
            Self::HalfEven if whole % 2 == 1 => (denominator - 1) / 2,
            Self::HalfUp | Self::HalfEven => denominator / 2,
        };
        Some(exact - missing)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_least_numerator_is_the_first_whose_quotient_is_large_enough(
            whole in 0u128..30,
            denominator in prop_oneof![1u128..50, Just(1_000_000_007), Just(u128::MAX / 40)],
        ) {
            for rounding in Rounding::ALL {
                let least = rounding.least(whole, denominator).unwrap();
                prop_assert!(rounding.quotient(least, denominator).unwrap() >= whole);
                if let Some(before) = least.checked_sub(1) {
                    prop_assert!(rounding.quotient(before, denominator).unwrap() < whole);
                }
            }
        }
    }

    #[test]
    fn too_large_a_number_or_a_denominator_of_zero_has_no_least_numerator() {
        assert_eq!(Rounding::HalfUp.least(2, u128::MAX), None);
        assert_eq!(Rounding::HalfUp.least(2, 0), None);
    }
}
