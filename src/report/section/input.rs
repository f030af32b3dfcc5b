//! What was read, and the rules by which it counts.

use crate::check::{ConflictRule, DuplicateRule};
use crate::model::Code;
use crate::report::audit::{AuditReport, InputReport};
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless};

/// One file: whose it is, and how it was read.
pub(super) fn one(input: &InputReport, page: &mut Document) {
    let whose = match input.role {
        "compare" => format!("{}; to compare", input.source),
        _ => input.source.clone(),
    };
    let summary = &input.summary;
    let delimiter = match summary.delimiter {
        '\t' => "tab".to_string(),
        other => format!("`{other}`"),
    };
    let encoding_source = match summary.encoding_source {
        crate::read::EncodingSource::Declared => "declared",
        crate::read::EncodingSource::ByteOrderMark => "by its byte order mark",
        crate::read::EncodingSource::Detected => "detected",
    };
    line!(page, "{}  ({})", harmless(&summary.path), harmless(&whose));
    line!(
        page,
        "    {} rows, {} bytes, {} ({encoding_source}), cells separated by {delimiter}",
        grouped(summary.rows),
        grouped(summary.bytes),
        summary.encoding
    );
    line!(page, "    SHA-256 {}", summary.sha256);
    for (column, separator) in &summary.thousands_detected {
        line!(
            page,
            "    column `{}`: `{separator}` was read as thousands separator (detected)",
            harmless(column)
        );
    }
}

pub(super) fn read(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Read, "What was read");
    for input in &report.inputs {
        one(input, page);
    }
    let ledger = &report.ledger;
    line!(
        page,
        "Ledger: {} rows read = {} used + {} quarantined + {} excluded.",
        grouped(ledger.rows_read),
        grouped(ledger.used),
        grouped(ledger.quarantined),
        grouped(ledger.excluded)
    );
    let mut codes: Vec<Code> = ledger.exclusions.iter().map(|row| row.code).collect();
    codes.sort_unstable();
    for same in codes.chunk_by(|a, b| a == b) {
        if let Some(code) = same.first() {
            line!(
                page,
                "    {} excluded by {code}: {}",
                grouped(same.len() as u64),
                code.rule()
            );
        }
    }
    page.paragraph(0, policy(report));
}

/// The settings that change what counts or what is found.
fn policy(report: &AuditReport) -> String {
    let inclusion = &report.settings.inclusion;
    let identical = match inclusion.identical_duplicates {
        DuplicateRule::Once => "count once",
        DuplicateRule::None => "do not count",
    };
    let conflicting = match &inclusion.conflicting_duplicates {
        ConflictRule::None => "do not count".to_string(),
        ConflictRule::First => "count by their first row".to_string(),
        ConflictRule::Last => "count by their last row".to_string(),
        ConflictRule::File(file) => format!("count by their row in {}", harmless(file)),
    };
    let flagged = if inclusion.exclude_codes.is_empty() {
        "sheets with a problem count and are flagged".to_string()
    } else {
        format!(
            "sheets with a problem count and are flagged, but for {}",
            inclusion.exclude_codes.join(", ")
        )
    };
    let rules = &report.settings.rules;
    let copies = &report.settings.copies;
    format!(
        "Rules: identical duplicates {identical}; conflicting duplicates {conflicting}; totals rows, \
         parent rows and rows without a station never count; {flagged}. Extra voters allowed per \
         station: {}. Copies are looked for among sheets with at least {} votes for at least {} \
         selections.",
        rules.extra_voters_per_station, copies.least_votes, copies.least_selections
    )
}
