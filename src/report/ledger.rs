//! Every row accounted for: read = used + quarantined + excluded.

use serde::Serialize;

use crate::model::Code;
use crate::read::QuarantinedRow;

/// A row that does not count by a rule of the plan or of the crate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExcludedRow {
    /// The file, as the plan names it.
    pub file: String,
    /// The line on which the record begins.
    pub line: u64,
    /// The station's key.
    pub station: String,
    /// The problem for which it does not count.
    pub code: Code,
}

/// What became of every row of the tally sheets' files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ledger {
    /// Rows below the headings.
    pub rows_read: u64,
    /// Rows that are in the totals.
    pub used: u64,
    /// Rows that could not be read.
    pub quarantined: u64,
    /// Rows that do not count.
    pub excluded: u64,
    /// The rows that could not be read, the register's included, in reading order.
    pub quarantine: Vec<QuarantinedRow>,
    /// The rows that do not count, in reading order.
    pub exclusions: Vec<ExcludedRow>,
}

impl Ledger {
    /// Whether every row is accounted for. A report is not made where it does not balance.
    pub fn balances(&self) -> bool {
        self.rows_read == self.used + self.quarantined + self.excluded
    }
}
