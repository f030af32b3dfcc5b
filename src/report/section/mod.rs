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
mod answer;
mod bounds;
mod findings;
mod input;
mod outcome;
mod representative;
mod sources;
mod totals;

use crate::model::{ContestRule, Finding, FindingKind};
use crate::report::message::{Label, Message, label, msg};
use crate::report::words::{self, nouns};

use super::anomaly::AnomalyReport;
use super::audit::AuditReport;
use super::coverage::CoverageReport;
use super::document::Document;
use super::numbers::{count, share};
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
    findings::findings(
        &found,
        report.anomalies.as_ref(),
        &report.not_applicable,
        &mut page,
    );
    page
}

/// The part of it that speaks of what is unusual.
pub(super) fn of_anomalies(view: AnomalyReport<'_>) -> Document {
    let mut page = Document::default();
    let found = view.findings();
    title(view.audit(), &found, &[FindingKind::Unusual], &mut page);
    anomaly::anomalies(view.audit(), &mut page);
    let anomalies = view.audit().anomalies.as_ref();
    findings::findings(&found, anomalies, [], &mut page);
    page
}

pub(super) use anomaly_station::of_station;
pub(super) use answer::answer;

/// The part of it that speaks of coverage and of what is missing.
pub(super) fn of_coverage(coverage: CoverageReport<'_>) -> Document {
    let mut page = Document::default();
    let found = coverage.findings();
    title(coverage.audit(), &found, &FindingKind::ALL, &mut page);
    missing(coverage.audit(), &mut page);
    findings::findings(&found, None, coverage.not_applicable(), &mut page);
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
    findings::findings(&found, None, [], &mut page);
    page
}

/// How votes decide.
pub(super) fn rule_words(rule: ContestRule) -> Label {
    match rule {
        ContestRule::Plurality => label!("contest-rule-plurality"),
        ContestRule::Majority => label!("contest-rule-majority"),
        ContestRule::FortyAndTen => {
            label!("contest-rule-forty-and-ten")
        }
        ContestRule::TopTwo => label!("contest-rule-top-two"),
    }
}

/// "3 impossible".
fn of_kind(number: usize, kind: FindingKind) -> Message {
    msg!(
        "report-findings-of-kind",
        number = count(number as u64),
        kind = nouns::kind(kind),
    )
}

/// How much is in, and the two selections with most votes.
pub(super) fn in_short(report: &AuditReport) -> Message {
    let mut sentences = sheets_received(report);
    sentences.push(most_votes(report));
    if let Some(outcome) = &report.missing.outcome {
        let decision = words::outcome::decision(&outcome.decision);
        sentences.push(match outcome.certain {
            Some(true) => msg!("report-outcome-certain", decision = decision,),
            Some(false) => msg!("report-outcome-open", decision = decision,),
            None => msg!("report-outcome-unbounded", decision = decision,),
        });
    }
    Message::joined(sentences, " ")
}

/// How much is in, and how many stations are not on the register.
fn sheets_received(report: &AuditReport) -> Vec<Message> {
    let stations = report.coverage.stations;
    let received = match stations.expected {
        Some(expected) => msg!(
            "report-sheets-received",
            reported = count(stations.reported),
            expected = count(expected),
            share = share(stations.reported, expected),
        ),
        None => msg!(
            "report-sheets-received-of-unknown-number",
            reported = count(stations.reported),
        ),
    };
    let mut sentences = vec![received];
    if let Some(others @ 1..) = report.coverage.not_on_the_register {
        sentences.push(msg!(
            "report-sheets-not-on-register",
            number = count(others)
        ));
    }
    sentences
}

fn most_votes(report: &AuditReport) -> Message {
    let whole = report.tabulation.whole();
    let mut votes: Vec<(u64, &str)> = report
        .contest
        .selections()
        .iter()
        .enumerate()
        .map(|(place, selection)| (whole.votes_or_zero(place).sum, selection.name.as_str()))
        .collect();
    let sum: u64 = votes.iter().map(|(votes, _)| votes).sum();
    votes.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
    let first = votes
        .iter()
        .take(2)
        .map(|(votes, name)| Message::joined([Message::verbatim(*name), count(*votes)], " "));
    msg!(
        "report-votes",
        first = Message::joined(first, ", "),
        sum = count(sum),
    )
}

/// What is audited, the number of findings of these kinds, and the outcome in short.
fn title(report: &AuditReport, found: &[&Finding], kinds: &[FindingKind], page: &mut Document) {
    page.title(Message::verbatim(&report.title));
    page.line(
        0,
        msg!(
            "report-contest",
            contest = Message::verbatim(report.contest.id()),
            rule = rule_words(report.contest.rule()),
            winners = report.contest.winners(),
            version = Message::verbatim(env!("CARGO_PKG_VERSION")),
            seed = Message::verbatim(&report.seed),
        ),
    );
    page.space();
    let counts = kinds.iter().map(|&kind| {
        let of_kind = found.iter().filter(|finding| finding.kind == kind);
        self::of_kind(of_kind.count(), kind)
    });
    let mut words = vec![msg!(
        "report-findings",
        counts = Message::joined(counts, ", ")
    )];
    if kinds.len() < FindingKind::ALL.len() || found.len() < report.findings.len() {
        words.push(msg!("report-findings-of-other-codes"));
    }
    page.line(0, Message::joined(words, " "));
    page.paragraph(0, in_short(report));
}
