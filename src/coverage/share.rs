//! A share as an exact quotient of whole numbers.

use std::fmt;

use serde::ser::{Serialize, Serializer};

/// `votes` of `of`, exact. In JSON it is the nearest floating-point number; where a share decides
/// something the exact text stands beside it.
///
/// ```
/// use scrutineer::coverage::ExactShare;
/// let share = ExactShare::of(1, 3).unwrap();
/// assert_eq!(share.to_string(), "1/3");
/// assert_eq!(ExactShare::of(1, 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExactShare {
    votes: u64,
    of: u64,
}

impl ExactShare {
    /// `votes` of `of`; `None` of nothing.
    pub fn of(votes: u64, of: u64) -> Option<Self> {
        (of > 0).then_some(Self { votes, of })
    }

    /// The numerator.
    pub fn votes(self) -> u64 {
        self.votes
    }

    /// The denominator, never zero.
    pub fn whole(self) -> u64 {
        self.of
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        self.votes as f64 / self.of as f64
    }
}

impl fmt::Display for ExactShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.votes, self.of)
    }
}

impl Serialize for ExactShare {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_f64())
    }
}
