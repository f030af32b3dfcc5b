//! Facts of unusual outcomes of statistical checks.

use serde::{Deserialize, Serialize};

use crate::model::contest::SelectionId;
use crate::model::identifiers::identifiers;

identifiers! {
    /// What a statistical check looks at.
    #[non_exhaustive]
    pub enum TargetKind {
        /// The votes of one selection.
        Selection = "selection",
        /// Turnout.
        Turnout = "turnout",
        /// The contest as a whole.
        Contest = "contest",
    }
}

/// A check's outcome is unusual: the A codes.
///
/// The report's `anomaly` list holds the whole outcome, with the names of its figures; this is what
/// a reader of the finding alone needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckFacts {
    /// Index of the outcome in the report's `anomaly` list.
    pub outcome_index: u64,
    /// What the check looked at.
    pub target: TargetKind,
    /// The selection, where the check looked at one.
    pub selection: Option<SelectionId>,
    /// The value of the check's statistic.
    pub statistic: f64,
    /// Stations (or counts) that the check used.
    pub stations_used: u64,
    /// Stations (or counts) that it left out.
    pub stations_left_out: u64,
    /// What it counted, where its statistic counts something.
    pub counted: Option<CountedFacts>,
    /// The p-value; `None` where the check goes by a rule.
    pub p_value: Option<f64>,
    /// The p-value after correction for the number of tests.
    pub p_adjusted: Option<f64>,
}

/// A number of things, and the number that the null expects.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CountedFacts {
    /// How many were observed.
    pub observed: u64,
    /// Among how many.
    pub of: u64,
    /// How many the null expects.
    pub expected: f64,
}
