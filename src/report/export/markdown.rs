//! A summary for a wiki, an issue or a message: the answer first, the numbers in tables, and how to
//! come to the same bytes.
//!
//! Names come from files that anybody may have written. Each is escaped ([`markdown`]), so that it
//! can make no link, no HTML, no emphasis, and cannot end a table's cell.

use std::fmt::Write;

use crate::model::{FindingKind, Measure, UnitId};
use crate::report::audit::AuditReport;
use crate::report::numbers::{grouped, percent};
use crate::report::section::{in_short, outcome_in_short, rule_words};
use crate::tabulate::Sum;

use super::markdown_findings::{counts_by_code, unusual};
use super::markdown_table::Rows;
use super::safe::{markdown, markdown_bounded};

/// Names in tables are cut after so many characters.
pub(super) const NAME: usize = 200;

/// Announced results that are shown; the others are in the JSON and the CSV.
const SHOWN: usize = 12;

/// Writing to a string cannot fail.
macro_rules! line {
    ($text:expr) => { $text.push('\n') };
    ($text:expr, $($arguments:tt)*) => {{
        let written = writeln!($text, $($arguments)*);
        debug_assert!(written.is_ok());
    }};
}
pub(super) use line;

impl AuditReport {
    /// A summary in Markdown (CommonMark with tables): the outcome in a few sentences, totals,
    /// announced beside tabulated, coverage, findings by code, unusual lines, the inputs with their
    /// SHA-256, and how to come to the same report.
    ///
    /// Texts from files are escaped: they make no links and no HTML, and break no table.
    pub fn to_markdown(&self) -> String {
        let mut text = String::new();
        title(self, &mut text);
        outcome(self, &mut text);
        totals(self, &mut text);
        coverage(self, &mut text);
        announced(self, &mut text);
        counts_by_code(self, &mut text);
        unusual(self, &mut text);
        inputs(self, &mut text);
        again(self, &mut text);
        text
    }
}

fn title(report: &AuditReport, text: &mut String) {
    line!(text, "# Audit: {}", markdown_bounded(&report.title, NAME));
    line!(text);
    line!(
        text,
        "Contest {}: {}; winners: {}.",
        markdown_bounded(report.contest.id(), NAME),
        rule_words(report.contest.rule()),
        report.contest.winners()
    );
    let counts: Vec<String> = FindingKind::ALL
        .iter()
        .map(|&kind| format!("{} {kind}", grouped(report.count(kind) as u64)))
        .collect();
    line!(
        text,
        "Findings: {}. A finding is a place to look, and no verdict on anyone.",
        counts.join(", ")
    );
}

fn outcome(report: &AuditReport, text: &mut String) {
    line!(text);
    line!(text, "## In short");
    line!(text);
    line!(text, "{}", markdown(&in_short(report)));
    for sentence in outcome_in_short(report) {
        line!(text);
        line!(text, "{}", markdown(&sentence));
    }
    let Some(outcome) = &report.missing.outcome else {
        return;
    };
    if outcome.missing_votes.is_none_or(|votes| votes == 0) || outcome.shares.is_empty() {
        return;
    }
    line!(text);
    let mut rows = Rows::new(&["selection", "votes in hand", "ends between", "and"], 1);
    for one in &outcome.shares {
        rows.push([
            markdown_bounded(&one.selection, NAME),
            grouped(one.votes),
            percent(one.low.votes(), one.low.whole()),
            percent(one.high.votes(), one.high.whole()),
        ]);
    }
    rows.write(text);
    if let Some(whole) = outcome.shares.first().map(|one| one.low.whole()) {
        line!(text);
        line!(
            text,
            "Shares of {} votes: those in hand, and all that can still come.",
            grouped(whole)
        );
    }
}

fn totals(report: &AuditReport, text: &mut String) {
    let whole = report.tabulation.unit(UnitId::ROOT);
    let stations = whole.stations();
    let selections = report.contest.selections().iter().enumerate();
    let all: u64 = selections
        .clone()
        .map(|(place, _)| whole.votes(place).sum)
        .sum();
    line!(text);
    line!(text, "## Totals of {} stations", grouped(stations));
    line!(text);
    let of = format!("of {}", grouped(all));
    let head = [
        "",
        "",
        "votes",
        &of,
        "stations summed",
        "without flagged sheets",
    ];
    let mut rows = Rows::new(&head, 2);
    let over = |sum: Sum| format!("{} of {}", grouped(sum.stations), grouped(stations));
    let flagged = report.flagged > 0;
    let without = |sum: Option<Sum>| match sum {
        Some(sum) if flagged => grouped(sum.sum),
        _ => String::new(),
    };
    for (place, selection) in selections {
        let votes = whole.votes(place);
        rows.push([
            markdown_bounded(selection.id.as_str(), NAME),
            markdown_bounded(&selection.name, NAME),
            grouped(votes.sum),
            percent(votes.sum, all),
            over(votes),
            without(Some(report.unflagged.votes(selection.id.as_str()))),
        ]);
    }
    for measure in Measure::ALL {
        if let Some(sum) = whole.measure(measure) {
            rows.push([
                String::new(),
                measure.words().to_string(),
                grouped(sum.sum),
                String::new(),
                over(sum),
                without(report.unflagged.measure(measure)),
            ]);
        }
    }
    rows.write(text);
    line!(text);
    line!(
        text,
        "Flagged sheets, which break a rule and count all the same: {} of {}.",
        grouped(report.flagged),
        grouped(stations)
    );
}

fn coverage(report: &AuditReport, text: &mut String) {
    let coverage = &report.coverage;
    let of = |reported: Option<u64>, expected: Option<u64>| match (reported, expected) {
        (Some(reported), Some(expected)) => format!(
            "{} of {} ({})",
            grouped(reported),
            grouped(expected),
            percent(reported, expected)
        ),
        (Some(reported), None) => format!("{} of an unknown number", grouped(reported)),
        (None, Some(expected)) => format!("unknown of {}", grouped(expected)),
        (None, None) => "unknown".to_string(),
    };
    let (stations, voters) = (coverage.stations, coverage.voters_registered);
    line!(text);
    line!(text, "## Coverage");
    line!(text);
    line!(
        text,
        "- Polling stations: {}",
        of(Some(stations.reported), stations.expected)
    );
    let over = match voters.summed_over {
        Some(stations) => format!(", summed over {} stations", grouped(stations)),
        None => String::new(),
    };
    line!(
        text,
        "- Registered voters: {}{over}",
        of(voters.reported, voters.expected)
    );
    if let Some(more @ 1..) = coverage.not_on_the_register {
        line!(
            text,
            "- Stations that the register does not have: {}",
            grouped(more)
        );
    }
}

fn announced(report: &AuditReport, text: &mut String) {
    if report.reconciliation.is_empty() {
        return;
    }
    line!(text);
    line!(text, "## Announced beside tabulated");
    for one in report.reconciliation.iter().take(SHOWN) {
        super::markdown_announced::one(one, text);
    }
    let more = report.reconciliation.len().saturating_sub(SHOWN);
    if more > 0 {
        line!(text);
        line!(
            text,
            "… and {} more, all of them in the JSON report.",
            grouped(more as u64)
        );
    }
}

fn inputs(report: &AuditReport, text: &mut String) {
    line!(text);
    line!(text, "## Inputs");
    line!(text);
    let head = ["file", "source", "role", "SHA-256", "rows", "bytes"];
    let mut rows = Rows::new(&head, 4);
    for input in &report.inputs {
        rows.push([
            markdown_bounded(&input.summary.path, NAME),
            markdown_bounded(&input.source, NAME),
            input.role.to_string(),
            input.summary.sha256.clone(),
            grouped(input.summary.rows),
            grouped(input.summary.bytes),
        ]);
    }
    rows.write(text);
    let ledger = &report.ledger;
    line!(text);
    line!(
        text,
        "Ledger: {} rows read = {} used + {} quarantined + {} excluded.",
        grouped(ledger.rows_read),
        grouped(ledger.used),
        grouped(ledger.quarantined),
        grouped(ledger.excluded)
    );
}

fn again(report: &AuditReport, text: &mut String) {
    line!(text);
    line!(text, "## How to come to the same report");
    line!(text);
    line!(
        text,
        "1. Get the files above from their sources, and hold them against their SHA-256 (`sha256sum FILE`)."
    );
    line!(
        text,
        "2. Take the plan of this audit, whose seed is {}.",
        match report.seed.as_str() {
            "" => "empty".to_string(),
            seed => format!("“{}”", markdown_bounded(seed, NAME)),
        }
    );
    line!(
        text,
        "3. Run `scrutineer audit PLAN.toml --data DIR --bundle OUT` with scrutineer {}. The same inputs give the same bytes, on any machine and any number of threads.",
        env!("CARGO_PKG_VERSION")
    );
}
