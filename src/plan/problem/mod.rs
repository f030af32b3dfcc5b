//! What can be wrong in a plan. Every kind of problem has its sentence here, and nowhere else.
//!
//! - `syntax`: the text is not TOML ([`SyntaxProblem`])
//! - `key`: a key is unknown or missing, or its value is of the wrong type ([`KeyProblem`])
//! - `meaning`: the values can be read, and do not fit together ([`MeaningProblem`])

mod key;
mod meaning;
mod syntax;

use std::fmt;

pub use key::{Expected, KeyProblem};
pub use meaning::MeaningProblem;
pub use syntax::SyntaxProblem;

/// Where a problem is in the text of a plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PlanPlace {
    /// The line; the first is 1.
    pub line: usize,
    /// The column, in characters; the first is 1.
    pub column: usize,
    /// How many characters the problem takes up on this line. It is 0 where something is missing.
    pub length: usize,
    /// The text of the line.
    pub text: String,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// The text is not TOML.
    #[error(transparent)]
    Syntax(#[from] SyntaxProblem),
    /// A key is unknown or missing, or its value is of the wrong type.
    #[error(transparent)]
    Key(#[from] KeyProblem),
    /// The values can be read, and do not fit together.
    #[error(transparent)]
    Meaning(#[from] MeaningProblem),
}

/// One thing that is wrong in a plan.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlanProblem {
    /// Where it is. `None` only for a plan that was built in code and has no text.
    pub place: Option<PlanPlace>,
    /// What is wrong, and what to write instead.
    pub kind: ProblemKind,
}

impl PlanProblem {
    pub(super) fn new(place: Option<PlanPlace>, kind: impl Into<ProblemKind>) -> Self {
        Self {
            place,
            kind: kind.into(),
        }
    }

    /// The line, if the plan has a text.
    pub fn line(&self) -> Option<usize> {
        self.place.as_ref().map(|place| place.line)
    }

    /// The column, in characters, if the plan has a text.
    pub fn column(&self) -> Option<usize> {
        self.place.as_ref().map(|place| place.column)
    }
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(PlanPlace { line, column, .. }) = &self.place {
            write!(f, "{line}:{column}: ")?;
        }
        self.kind.fmt(f)
    }
}

/// `: did you mean …?` where a known name is near.
fn did_you_mean(near: &Option<String>) -> String {
    match near {
        Some(near) => format!(": did you mean `{near}`?"),
        None => String::new(),
    }
}
