//! A rule that sheets break, with the affected rows.

use crate::model::facts::Facts;
use crate::model::{Code, Finding, Place, TallySheets};

/// A broken rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The affected rows. The first is the one at which the problem is reported.
    pub rows: Vec<usize>,
    /// The finding to report.
    pub finding: Finding,
}

impl Problem {
    /// A problem of some rows, reported at the first of them.
    pub(super) fn new(
        sheets: &TallySheets,
        code: Code,
        rows: Vec<usize>,
        stake: Option<u64>,
        facts: Facts,
    ) -> Self {
        let place = match rows.first().and_then(|&row| sheets.get(row)) {
            Some(sheet) => Place::of_sheet(sheet),
            None => Place::default(),
        };
        Self {
            rows,
            finding: Finding::of(code, place, facts).with_stake(stake),
        }
    }

    /// The rule.
    pub fn code(&self) -> Code {
        self.finding.code
    }
}
