//! What was read, and the rules by which it counts.

use crate::check::{ConflictRule, DuplicateRule};
use crate::model::{Code, Said, say, term};
use crate::read::EncodingSource;
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::input::InputReport;
use crate::report::numbers::count;
use crate::report::words::codes;
use crate::report::words::nouns;

/// One file: whose it is, and how it was read.
pub(super) fn one(input: &InputReport, page: &mut Document) {
    let summary = &input.summary;
    let path = Said::verbatim(&summary.path);
    let source = nouns::source(&input.source);
    page.line(
        0,
        match input.role {
            "compare" => say!(
                "{path}  ({source}; to compare)",
                path = path,
                source = source
            ),
            _ => say!("{path}  ({source})", path = path, source = source),
        },
    );
    let delimiter = match summary.delimiter {
        '\t' => say!("tab"),
        other => Said::verbatim(format!("`{other}`")),
    };
    let how = match summary.encoding_source {
        EncodingSource::Declared => term!("declared"),
        EncodingSource::ByteOrderMark => term!("by its byte order mark"),
        EncodingSource::Detected => term!("detected"),
    };
    page.line(
        4,
        say!(
            "{rows} rows, {bytes} bytes, {encoding} ({how}), cells separated by {delimiter}",
            rows = count(summary.rows),
            bytes = count(summary.bytes),
            encoding = Said::verbatim(summary.encoding.to_string()),
            how = how,
            delimiter = delimiter,
        ),
    );
    page.line(4, Said::verbatim(format!("SHA-256 {}", summary.sha256)));
    for (column, separator) in &summary.thousands_detected {
        page.line(
            4,
            say!(
                "column `{column}`: `{separator}` was read as thousands separator (detected)",
                column = Said::verbatim(column),
                separator = Said::verbatim(separator.to_string()),
            ),
        );
    }
}

pub(super) fn read(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Read, say!("What was read"));
    for input in &report.inputs {
        one(input, page);
    }
    let ledger = &report.ledger;
    page.line(
        0,
        say!(
            "Ledger: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.",
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
                say!(
                    "{number} excluded by {code}: {rule}",
                    number = count(same.len() as u64),
                    code = Said::verbatim(code.key()),
                    rule = codes::rule(*code),
                ),
            );
        }
    }
    page.paragraph(0, policy(report));
}

/// The settings that change what counts or what is found.
fn policy(report: &AuditReport) -> Said {
    let inclusion = &report.settings.inclusion;
    let identical = match inclusion.identical_duplicates {
        DuplicateRule::Once => say!("identical duplicates count once"),
        DuplicateRule::None => say!("identical duplicates do not count"),
    };
    let conflicting = match &inclusion.conflicting_duplicates {
        ConflictRule::None => say!("conflicting duplicates do not count"),
        ConflictRule::First => say!("conflicting duplicates count by their first row"),
        ConflictRule::Last => say!("conflicting duplicates count by their last row"),
        ConflictRule::File(file) => say!(
            "conflicting duplicates count by their row in {file}",
            file = Said::verbatim(file)
        ),
    };
    let flagged = if inclusion.exclude_codes.is_empty() {
        say!("sheets with a problem count and are flagged")
    } else {
        say!(
            "sheets with a problem count and are flagged, but for {codes}",
            codes = Said::verbatim(inclusion.exclude_codes.join(", "))
        )
    };
    let rules = &report.settings.rules;
    let copies = &report.settings.copies;
    let counting = say!(
        "Rules: {identical}; {conflicting}; totals rows, parent rows and rows without a station never count; {flagged}.",
        identical = identical,
        conflicting = conflicting,
        flagged = flagged,
    );
    let checking = say!(
        "Extra voters allowed per station: {extra}. Copies are looked for among sheets with at least {votes} votes for at least {selections} selections.",
        extra = rules.extra_voters_per_station,
        votes = copies.min_votes,
        selections = copies.min_selections,
    );
    Said::joined([counting, checking], " ")
}
