//! The problems of parameters: all of them, not only the first.

use crate::model::Problems;

/// One parameter that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// A number is out of its range.
    #[error("{key}: {value} has to be {allowed}")]
    OutOfRange {
        /// The parameter, as a file of parameters names it.
        key: String,
        /// The given value.
        value: String,
        /// The allowed values.
        allowed: String,
    },
    /// A name does not exist.
    #[error("{key}: `{name}` is none of {}", known.join(", "))]
    Unknown {
        /// The parameter.
        key: String,
        /// The given name.
        name: String,
        /// The existing names.
        known: Vec<String>,
    },
    /// A combination of parameters is meaningless.
    #[error("{key}: {why}")]
    Refused {
        /// The parameter.
        key: String,
        /// The reason.
        why: String,
    },
}

/// Collects problems.
#[derive(Debug, Default)]
pub(super) struct Wrong(pub(super) Vec<ParameterError>);

impl Wrong {
    /// Reports a number that is out of its range. The comparison is written so that NaN fails.
    pub(super) fn within(&mut self, key: &str, value: f64, low: f64, high: f64) {
        if !(low..=high).contains(&value) {
            self.0.push(ParameterError::OutOfRange {
                key: key.to_string(),
                value: value.to_string(),
                allowed: format!("from {low} to {high}"),
            });
        }
    }

    /// Reports another problem.
    pub(super) fn refuse(&mut self, key: &str, why: impl Into<String>) {
        self.0.push(ParameterError::Refused {
            key: key.to_string(),
            why: why.into(),
        });
    }

    /// Returns the problems, if there are any.
    pub(super) fn done(self) -> Result<(), Problems<ParameterError>> {
        Problems::check(self.0)
    }
}
