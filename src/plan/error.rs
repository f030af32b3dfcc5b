//! Why a plan cannot be used.

use std::fmt;
use std::io;

use crate::read::ReadError;
use crate::tabulate::TallyError;

/// One thing that is wrong in a plan, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanProblem {
    /// The line in the plan, if the problem has one.
    pub line: Option<usize>,
    /// The column in the line.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
}

impl PlanProblem {
    /// A problem of the plan as a whole.
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            line: None,
            column: None,
            message: message.into(),
        }
    }

    /// A problem at a byte of the plan's text.
    pub(super) fn at(text: &str, byte: usize, message: impl Into<String>) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: Some(before.matches('\n').count() + 1),
            column: Some(before[line_start..].chars().count() + 1),
            message: message.into(),
        }
    }
}

impl fmt::Display for PlanProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, "{line}:{column}: ")?;
        }
        f.write_str(&self.message)
    }
}

/// Why a plan cannot be used, or an audit cannot be run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// The plan cannot be read.
    #[error("{path}: cannot be read: {source}")]
    Io {
        /// The plan.
        path: String,
        /// What the system said.
        source: io::Error,
    },
    /// The plan is not what a plan is.
    #[error("{path}: {}", list(problems))]
    Plan {
        /// The plan.
        path: String,
        /// Everything that is wrong in it.
        problems: Vec<PlanProblem>,
    },
    /// Inputs cannot be used; all of them that cannot.
    #[error("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Read {
        /// One for each input.
        errors: Vec<ReadError>,
    },
    /// Threads cannot be started.
    #[error("threads cannot be started: {why}")]
    Threads {
        /// What the system said.
        why: String,
    },
    /// A sum over several sources does not fit.
    #[error(transparent)]
    Tally(#[from] TallyError),
    /// Rows are unaccounted for: a mistake of ours, and a reason to trust no total.
    #[error(
        "the ledger does not balance: {read} rows read, {used} used, {quarantined} quarantined, {excluded} excluded"
    )]
    Ledger {
        /// Rows read.
        read: u64,
        /// Rows used.
        used: u64,
        /// Rows set aside by a reader.
        quarantined: u64,
        /// Rows that do not count by a rule.
        excluded: u64,
    },
}

fn list(problems: &[PlanProblem]) -> String {
    match problems {
        [one] => one.to_string(),
        many => {
            let lines: Vec<String> = many
                .iter()
                .map(|problem| format!("\n  {problem}"))
                .collect();
            format!("{} problems:{}", many.len(), lines.concat())
        }
    }
}
