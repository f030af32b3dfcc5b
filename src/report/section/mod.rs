//! What a report says, section by section, once for every format that people read.
//!
//! - `answer`: the whole in five sentences
//! - `input`: what was read, and the rules by which it counts
//! - `totals`: the sums, and how much is in
//! - `announced`: announced against tabulated
//! - `outcome`: what the missing sheets could still change
//! - `bounds`: announced results against what the missing stations can hold
//! - `representative`: published stations against unpublished ones
//! - `sources`: sources against sources
//! - `anomaly`: what is unusual, check by check and station by station
//! - `anomaly_station`: what every check says of one station
//! - `findings`: what was found, strongest kind first

mod announced;
mod anomaly;
mod anomaly_station;
#[cfg(feature = "html")]
mod answer;
mod bounds;
mod findings;
mod input;
mod outcome;
mod representative;
mod sources;
mod totals;

use crate::model::{ContestRule, Finding, FindingKind, UnitId};

use super::anomaly::AnomalyReport;
use super::audit::AuditReport;
use super::coverage::CoverageReport;
use super::document::{Document, line};
use super::numbers::{grouped, harmless, percent};
use super::sources::SourcesReport;

/// The whole report.
pub(super) fn whole(report: &AuditReport) -> Document {
    let mut page = Document::default();
    let found: Vec<&Finding> = report.findings.iter().collect();
    title(report, &found, &FindingKind::ALL, &mut page);
    input::read(report, &mut page);
    totals::totals(report, &mut page);
    missing(report, &mut page);
    sources::sources(&report.sources, &mut page);
    anomaly::anomalies(report, &mut page);
    findings::findings(&found, &report.not_applicable, &mut page);
    page
}

/// The part of it that speaks of what is unusual.
pub(super) fn of_anomalies(view: AnomalyReport<'_>) -> Document {
    let mut page = Document::default();
    let found = view.findings();
    title(view.audit(), &found, &[FindingKind::Unusual], &mut page);
    anomaly::anomalies(view.audit(), &mut page);
    findings::findings(&found, [], &mut page);
    page
}

pub(super) use anomaly_station::of_station;
#[cfg(feature = "html")]
pub(super) use answer::answer;

/// The part of it that speaks of coverage and of what is missing.
pub(super) fn of_coverage(coverage: CoverageReport<'_>) -> Document {
    let mut page = Document::default();
    let found = coverage.findings();
    title(coverage.audit(), &found, &FindingKind::ALL, &mut page);
    missing(coverage.audit(), &mut page);
    findings::findings(&found, coverage.not_applicable(), &mut page);
    page
}

/// How much is in, and what follows from that for the outcome and for each announced result.
fn missing(report: &AuditReport, page: &mut Document) {
    totals::coverage(report, page);
    if let Some(found) = &report.missing.representativeness {
        representative::representative(found, page);
    }
    outcome::outcome(report, page);
    for (reconciliation, against) in report.reconciliation.iter().zip(&report.missing.against) {
        announced::announced(reconciliation, page);
        bounds::against_missing(reconciliation, against, page);
    }
    bounds::bulletins(&report.missing.bulletins, page);
}

/// Two sources alone.
pub(super) fn sources_alone(report: &SourcesReport) -> Document {
    let mut page = Document::default();
    for input in &report.inputs {
        input::one(input, &mut page);
    }
    sources::sources(&report.sources, &mut page);
    let found: Vec<&Finding> = report.findings.iter().collect();
    findings::findings(&found, [], &mut page);
    page
}

/// How the outcome stands, what is missing, and what follows; nothing where nothing can be said.
pub(super) fn outcome_in_short(report: &AuditReport) -> Vec<String> {
    match &report.missing.outcome {
        Some(outcome) => outcome::sentences(report, outcome)
            .iter()
            .map(|sentence| harmless(sentence))
            .collect(),
        None => Vec::new(),
    }
}

/// How votes decide.
pub(super) fn rule_words(rule: ContestRule) -> &'static str {
    match rule {
        ContestRule::Plurality => "plurality",
        ContestRule::Majority => "more than half of the valid votes, or a run-off",
        ContestRule::FortyAndTen => "more than half, or 40% and ten points ahead, or a run-off",
        ContestRule::TopTwo => "the first two go to a second round",
    }
}

/// How much is in, and the two selections with most votes.
pub(super) fn in_short(report: &AuditReport) -> String {
    let whole = report.tabulation.unit(UnitId::ROOT);
    let stations = report.coverage.stations;
    let of = match stations.expected {
        Some(expected) => format!(
            " of {} stations ({})",
            grouped(expected),
            percent(stations.reported, expected)
        ),
        None => " stations of an unknown number".to_string(),
    };
    let mut votes: Vec<(u64, &str)> = report
        .contest
        .selections()
        .iter()
        .enumerate()
        .map(|(place, selection)| (whole.votes(place).sum, selection.name.as_str()))
        .collect();
    let sum: u64 = votes.iter().map(|(votes, _)| votes).sum();
    votes.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
    let first: Vec<String> = votes
        .iter()
        .take(2)
        .map(|(votes, name)| format!("{} {}", harmless(name), grouped(*votes)))
        .collect();
    let others = match report.coverage.not_on_the_register {
        None | Some(0) => String::new(),
        Some(others) => format!(" and {} of none on the register", grouped(others)),
    };
    let outcome = report.missing.outcome.as_ref().map(|outcome| {
        let could = match outcome.certain {
            Some(true) => "if the sheets in hand are true, certain whatever the missing ones hold",
            Some(false) => "open, the missing sheets could change it",
            None => "nothing bounds what the missing sheets hold",
        };
        format!(" Outcome: {}; {could}.", harmless(&outcome.decision))
    });
    format!(
        "Sheets in hand: {}{of}{others}. Votes: {}, of {}.{}",
        grouped(stations.reported),
        first.join(", "),
        grouped(sum),
        outcome.unwrap_or_default()
    )
}

/// What is audited, the number of findings of these kinds, and the outcome in short.
fn title(report: &AuditReport, found: &[&Finding], kinds: &[FindingKind], page: &mut Document) {
    page.title(harmless(&report.title));
    let rule = rule_words(report.contest.rule());
    line!(
        page,
        "Contest {}: {rule}; winners: {}. scrutineer {}, seed \"{}\".",
        harmless(report.contest.id()),
        report.contest.winners(),
        env!("CARGO_PKG_VERSION"),
        harmless(&report.seed)
    );
    line!(page);
    let counts: Vec<String> = kinds
        .iter()
        .map(|&kind| {
            let count = found.iter().filter(|finding| finding.kind == kind).count();
            format!("{} {kind}", grouped(count as u64))
        })
        .collect();
    let others = if kinds.len() < FindingKind::ALL.len() {
        " Those of other codes are in the whole audit."
    } else {
        ""
    };
    line!(page, "Findings: {}.{others}", counts.join(", "));
    page.paragraph(0, in_short(report));
}
