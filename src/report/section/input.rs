//! What was read, and the rules by which it counts.

use crate::check::{ConflictRule, DuplicateRule};
use crate::model::Code;
use crate::read::EncodingSource;
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::input::InputReport;
use crate::report::message::{Message, label, msg};
use crate::report::numbers::count;
use crate::report::words::codes;
use crate::report::words::nouns;

/// One file: whose it is, and how it was read.
pub(super) fn one(input: &InputReport, page: &mut Document) {
    let summary = &input.summary;
    let path = Message::verbatim(&summary.path);
    let source = nouns::source(&input.source);
    page.line(
        0,
        match input.role {
            "compare" => msg!("input-file-to-compare", path = path, source = source),
            _ => msg!("input-file", path = path, source = source),
        },
    );
    let delimiter = match summary.delimiter {
        '\t' => msg!("input-delimiter-tab"),
        other => Message::verbatim(format!("`{other}`")),
    };
    let how = match summary.encoding_source {
        EncodingSource::Declared => label!("encoding-source-declared"),
        EncodingSource::ByteOrderMark => label!("encoding-source-byte-order-mark"),
        EncodingSource::Detected => label!("encoding-source-detected"),
    };
    page.line(
        4,
        msg!(
            "input-file-details",
            rows = count(summary.rows),
            bytes = count(summary.bytes),
            encoding = Message::verbatim(summary.encoding.to_string()),
            how = how,
            delimiter = delimiter,
        ),
    );
    page.line(4, Message::verbatim(format!("SHA-256 {}", summary.sha256)));
    for (column, separator) in &summary.thousands_detected {
        page.line(
            4,
            msg!(
                "input-thousands-separator",
                column = Message::verbatim(column),
                separator = Message::verbatim(separator.to_string()),
            ),
        );
    }
}

pub(super) fn read(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Read, msg!("input-title"));
    for input in &report.inputs {
        one(input, page);
    }
    let ledger = &report.ledger;
    page.line(
        0,
        msg!(
            "input-ledger",
            rows = count(ledger.rows_read),
            used = count(ledger.used),
            quarantined = count(ledger.quarantined),
            excluded = count(ledger.excluded),
        ),
    );
    let mut codes: Vec<Code> = ledger.exclusions.iter().map(|row| row.code).collect();
    codes.sort_unstable();
    for same in codes.chunk_by(|a, b| a == b) {
        if let Some(code) = same.first() {
            page.line(
                4,
                msg!(
                    "input-excluded",
                    number = count(same.len() as u64),
                    code = Message::verbatim(code.key()),
                    rule = codes::title(*code),
                ),
            );
        }
    }
    page.paragraph(0, policy(report));
}

/// The settings that change what counts or what is found.
fn policy(report: &AuditReport) -> Message {
    let inclusion = &report.settings.inclusion;
    let identical = match inclusion.identical_duplicates {
        DuplicateRule::Once => msg!("duplicate-rule-once"),
        DuplicateRule::None => msg!("duplicate-rule-none"),
    };
    let conflicting = match &inclusion.conflicting_duplicates {
        ConflictRule::None => msg!("conflict-rule-none"),
        ConflictRule::First => msg!("conflict-rule-first"),
        ConflictRule::Last => msg!("conflict-rule-last"),
        ConflictRule::File(file) => msg!("conflict-rule-file", file = Message::verbatim(file)),
    };
    let flagged = if inclusion.exclude_codes.is_empty() {
        msg!("input-flagged-sheets-count")
    } else {
        msg!(
            "input-flagged-sheets-count-except",
            codes = Message::verbatim(inclusion.exclude_codes.join(", "))
        )
    };
    let rules = &report.settings.rules;
    let copies = &report.settings.copies;
    let counting = msg!(
        "input-counting-rules",
        identical = identical,
        conflicting = conflicting,
        flagged = flagged,
    );
    let checking = msg!(
        "input-checking-rules",
        extra = rules.extra_voters_per_station,
        votes = copies.min_votes,
        selections = copies.min_selections,
    );
    Message::joined([counting, checking], " ")
}
