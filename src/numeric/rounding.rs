//! Decimal fractions of whole numbers, exactly, under each usual rounding.

use serde::{Deserialize, Serialize};

/// How a number is brought to a printed number of decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// To the nearest, halves away from zero.
    HalfUp,
    /// To the nearest, halves to the even neighbour.
    HalfEven,
    /// Cut off.
    Truncated,
}

impl Rounding {
    /// The usual ones, the most usual first.
    pub const ALL: [Self; 3] = [Self::HalfUp, Self::HalfEven, Self::Truncated];

    /// The name in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::HalfUp => "rounded half up",
            Self::HalfEven => "rounded half to even",
            Self::Truncated => "truncated",
        }
    }

    /// `numerator / denominator` as a whole number; `None` for a denominator of zero.
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
        // Compares rest with half of the denominator without halving it.
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
}
