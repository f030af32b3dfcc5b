//! The ledger: every row accounted for, or no report.

use crate::check::Inclusion;
use crate::read::QuarantinedRow;
use crate::report::{ExcludedRow, InputReport, Ledger};

use super::error::PlanError;

/// The ledger of all rows; `quarantined` of the rows set aside are tally sheets.
///
/// # Errors
/// [`PlanError::Ledger`] where a row is unaccounted for.
pub(super) fn balanced(
    inputs: &[InputReport],
    quarantine: Vec<QuarantinedRow>,
    quarantined: u64,
    inclusion: &Inclusion<'_>,
) -> Result<Ledger, PlanError> {
    let tally = |input: &&InputReport| input.role == "tally";
    let ledger = Ledger {
        rows_read: inputs
            .iter()
            .filter(tally)
            .map(|input| input.summary.rows)
            .sum(),
        used: inclusion.included.len() as u64,
        quarantined,
        excluded: inclusion.excluded.len() as u64,
        quarantine,
        exclusions: inclusion
            .excluded
            .iter()
            .filter_map(|exclusion| {
                let sheet = inclusion.included.sheets().get(exclusion.row)?;
                let source = sheet.source().unwrap_or_default();
                Some(ExcludedRow {
                    file: source.file,
                    line: source.line,
                    station: sheet.station().to_string(),
                    code: exclusion.code,
                })
            })
            .collect(),
    };
    if ledger.balances() {
        Ok(ledger)
    } else {
        Err(PlanError::Ledger {
            read: ledger.rows_read,
            used: ledger.used,
            quarantined: ledger.quarantined,
            excluded: ledger.excluded,
        })
    }
}
