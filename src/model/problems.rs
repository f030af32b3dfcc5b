//! Every problem of an input at once, as one error.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

/// Everything that is wrong with an input: at least one problem, in the order of the input.
///
/// A constructor that returns it reports all problems, not the first. It is an error, so `?`
/// works; it dereferences to a slice, so that each problem can be inspected.
///
/// ```
/// use scrutineer::model::{Contest, ContestRule};
///
/// let error = Contest::new("president", ContestRule::Plurality, 1, vec![], Default::default());
/// let problems = error.unwrap_err();
/// assert_eq!(problems.len(), 1);
/// assert_eq!(problems.to_string(), "the contest has no selections");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems<E>(Vec<E>);

impl<E> Problems<E> {
    /// `Ok` where the list is empty.
    ///
    /// # Errors
    /// The list, where it is not.
    pub fn check(problems: Vec<E>) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self(problems))
        }
    }

    /// The same problems with one more at the end.
    #[must_use]
    pub fn and(mut self, problem: E) -> Self {
        self.0.push(problem);
        self
    }

    /// The problems as a list.
    pub fn into_vec(self) -> Vec<E> {
        self.0
    }
}

impl<E> From<E> for Problems<E> {
    fn from(problem: E) -> Self {
        Self(vec![problem])
    }
}

impl<E> Deref for Problems<E> {
    type Target = [E];

    fn deref(&self) -> &[E] {
        &self.0
    }
}

impl<E> IntoIterator for Problems<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, E> IntoIterator for &'a Problems<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<E: PartialEq> PartialEq<[E]> for Problems<E> {
    fn eq(&self, other: &[E]) -> bool {
        self.0 == other
    }
}

impl<E: PartialEq, const N: usize> PartialEq<[E; N]> for Problems<E> {
    fn eq(&self, other: &[E; N]) -> bool {
        self.0 == other
    }
}

/// One problem a line.
impl<E: fmt::Display> fmt::Display for Problems<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl<E: Error> Error for Problems<E> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq, thiserror::Error)]
    #[error("problem {0}")]
    struct Problem(u8);

    #[test]
    fn an_empty_list_is_not_an_error() {
        assert_eq!(Problems::<Problem>::check(Vec::new()), Ok(()));
    }

    #[test]
    fn every_problem_is_printed_on_its_own_line() {
        let problems = Problems::from(Problem(1)).and(Problem(2));
        assert_eq!(problems.to_string(), "problem 1\nproblem 2");
        assert_eq!(problems.iter().count(), 2);
        assert_eq!(problems.into_vec(), [Problem(1), Problem(2)]);
    }
}
