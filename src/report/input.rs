//! One input of an audit, as reported.

use serde::Serialize;

use crate::read::InputSummary;

/// One input, and what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputReport {
    /// Who published it.
    pub source: String,
    /// `tally`, `compare` or `register`.
    pub role: &'static str,
    /// The file, its digest, its encoding.
    #[serde(flatten)]
    pub summary: InputSummary,
}
