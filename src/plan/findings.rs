//! What is found while reading, and which source each finding is of.

use std::collections::BTreeMap;

use crate::model::{Code, Finding, Place, Said, say};
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
    let mut text = say!(
        "`{text}`: {reason}.",
        text = Said::verbatim(&row.text),
        reason = row.reason.words()
    );
    let also = match row.also.len() {
        0 => None,
        1 => Some(say!("One more cell of the row could not be used.")),
        more => Some(say!(
            "{number} more cells of the row could not be used.",
            number = more
        )),
    };
    if let Some(also) = also {
        text = Said::joined([text, also], " ");
    }
    Finding::new(Code::I101, place, text)
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
