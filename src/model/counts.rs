//! Votes are not ballots, and ballots are not voters: a type for each, summed with checks.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A whole number of things of one kind, never negative.
///
/// Implemented by [`Votes`], [`Ballots`] and [`Voters`] only.
pub trait Count: Copy + Ord + fmt::Display + private::Sealed {
    /// The count made of a plain number.
    fn new(number: u64) -> Self;

    /// The plain number.
    fn get(self) -> u64;

    /// The sum, or `None` where it would not fit.
    #[must_use]
    fn checked_add(self, other: Self) -> Option<Self> {
        self.get().checked_add(other.get()).map(Self::new)
    }

    /// The difference with its sign: `self − other`.
    fn minus(self, other: Self) -> i128 {
        i128::from(self.get()) - i128::from(other.get())
    }

    /// The sum of all, or `None` where it would not fit.
    fn checked_sum(counts: impl IntoIterator<Item = Self>) -> Option<Self> {
        counts.into_iter().try_fold(Self::new(0), Self::checked_add)
    }
}

mod private {
    pub trait Sealed {}
}

macro_rules! count {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(u64);

        impl private::Sealed for $name {}

        impl Count for $name {
            fn new(number: u64) -> Self {
                Self(number)
            }

            fn get(self) -> u64 {
                self.0
            }
        }

        impl From<u64> for $name {
            fn from(number: u64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for u64 {
            fn from(count: $name) -> Self {
                count.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

count! {
    /// Marks for a selection, or papers classed by their marks (valid, null, blank).
    Votes
}
count! {
    /// Papers: issued to voters, or found in the boxes.
    Ballots
}
count! {
    /// Electors on a roll.
    Voters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_that_does_not_fit_is_none_and_not_a_wrapped_number() {
        assert_eq!(Votes::checked_sum([Votes(u64::MAX), Votes(1)]), None);
        assert_eq!(Votes::checked_sum([Votes(2), Votes(3)]), Some(Votes(5)));
    }

    #[test]
    fn a_difference_keeps_its_sign() {
        assert_eq!(Votes(3).minus(Votes(5)), -2);
    }
}
