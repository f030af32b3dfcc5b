//! Sources against sources, as reported.

use serde::Serialize;

use crate::model::{Finding, FindingKind};
use crate::reconcile::{Comparison, Merged};

use super::input::InputReport;

/// What became of every row of a further source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceLedger {
    /// The source.
    pub source: String,
    /// Rows below the headings.
    pub rows_read: u64,
    /// Rows that are compared.
    pub used: u64,
    /// Rows that could not be read.
    pub quarantined: u64,
    /// Rows that do not count, by the same rules as those of the audited publication.
    pub excluded: u64,
}

impl SourceLedger {
    /// Whether every row is accounted for.
    pub fn balances(&self) -> bool {
        self.rows_read == self.used + self.quarantined + self.excluded
    }
}

/// Sources against sources.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// The rows of each further source.
    pub ledgers: Vec<SourceLedger>,
    /// Every source against every other.
    pub comparisons: Vec<Comparison>,
    /// One sheet for each station, by the plan's preference.
    pub merged: Option<Merged>,
}

/// The audited publications of two plans against each other.
#[derive(Debug, Clone)]
pub struct SourcesReport {
    /// Kinds of finding that make the exit code 1.
    pub fail_on: Vec<FindingKind>,
    /// The files.
    pub inputs: Vec<InputReport>,
    /// The comparison.
    pub sources: Sources,
    /// What was found, strongest kind first.
    pub findings: Vec<Finding>,
}

impl SourcesReport {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-sources/1";

    /// Whether there are findings of the kinds that fail.
    pub fn fails(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| self.fail_on.contains(&finding.kind))
    }
}
