//! Why a plan cannot be used.

use std::io;

use crate::model::Problems;
use crate::read::ReadError;
use crate::tabulate::TallyError;

use super::problem::PlanProblem;

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
    #[error("{}", list(path, problems))]
    Plan {
        /// The plan.
        path: String,
        /// Everything that is wrong in it.
        problems: Problems<PlanProblem>,
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

impl PlanError {
    /// Both results, or everything that kept either from being read.
    pub(super) fn both<A, B>(a: Result<A, Self>, b: Result<B, Self>) -> Result<(A, B), Self> {
        match (a, b) {
            (Ok(a), Ok(b)) => Ok((a, b)),
            (Err(Self::Read { mut errors }), Err(Self::Read { errors: more })) => {
                errors.extend(more);
                Err(Self::Read { errors })
            }
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }
}

/// Each problem behind the name of the plan and its place: `audit.toml:6:1: …`.
fn list(path: &str, problems: &[PlanProblem]) -> String {
    let lines = problems.iter().map(|problem| match &problem.place {
        Some(_) => format!("{path}:{problem}"),
        None => format!("{path}: {problem}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}
