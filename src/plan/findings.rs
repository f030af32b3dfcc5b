//! What is found while reading, and which source each finding is of.

use std::collections::BTreeMap;

use crate::model::facts::read::RowSetAside;
use crate::model::{Code, Facts, Finding, Place};
use crate::read::QuarantinedRow;

/// I101: a row that was set aside.
pub(super) fn quarantined(row: &QuarantinedRow, sources: &BTreeMap<String, String>) -> Finding {
    let place = Place {
        source: sources.get(&row.file).cloned(),
        file: Some(row.file.clone()),
        line: Some(row.line),
        column: (!row.column.is_empty()).then(|| row.column.clone()),
        ..Place::default()
    };
    let facts = RowSetAside {
        text: row.text.clone(),
        reason: row.reason,
        more_cells: row.also.len() as u64,
    };
    Finding::of(Code::I101, place, Facts::RowSetAside(facts))
}

/// The finding with the name of the source that its file is of.
pub(super) fn with_source(mut finding: Finding, sources: &BTreeMap<String, String>) -> Finding {
    finding.place.source = finding
        .place
        .file
        .as_ref()
        .and_then(|file| sources.get(file).cloned());
    finding
}
