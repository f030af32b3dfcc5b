//! What is wrong with parameters: all of it, not the first.

use crate::model::Problems;

/// One parameter that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParameterError {
    /// A number outside of its range.
    #[error("{key}: {value} has to be {allowed}")]
    OutOfRange {
        /// The parameter, as a file of parameters names it.
        key: String,
        /// What was asked.
        value: String,
        /// What can be asked.
        allowed: String,
    },
    /// A name that is not there.
    #[error("{key}: `{name}` is none of {}", known.join(", "))]
    Unknown {
        /// The parameter.
        key: String,
        /// What was asked.
        name: String,
        /// What there is.
        known: Vec<String>,
    },
    /// A combination that means nothing.
    #[error("{key}: {why}")]
    Refused {
        /// The parameter.
        key: String,
        /// Why.
        why: String,
    },
}

/// Collects what is wrong.
#[derive(Debug, Default)]
pub(super) struct Wrong(pub(super) Vec<ParameterError>);

impl Wrong {
    /// A number that has to be in a range; written so that NaN is not.
    pub(super) fn within(&mut self, key: &str, value: f64, low: f64, high: f64) {
        if !(low..=high).contains(&value) {
            self.0.push(ParameterError::OutOfRange {
                key: key.to_string(),
                value: value.to_string(),
                allowed: format!("from {low} to {high}"),
            });
        }
    }

    /// Something else that is wrong.
    pub(super) fn refuse(&mut self, key: &str, why: impl Into<String>) {
        self.0.push(ParameterError::Refused {
            key: key.to_string(),
            why: why.into(),
        });
    }

    /// Nothing, or all that is wrong.
    pub(super) fn done(self) -> Result<(), Problems<ParameterError>> {
        Problems::check(self.0)
    }
}
