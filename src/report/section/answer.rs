//! The whole in five sentences: what is in, the sums, what was announced, what the missing part
//! could change, what was found.

use std::cmp::Reverse;

use crate::model::{FindingKind, Scope, UnitId};
use crate::reconcile::{Reconciliation, VoteDifference};
use crate::report::audit::AuditReport;
use crate::report::numbers::{grouped, harmless, percent, several, signed};

pub(in crate::report) fn answer(report: &AuditReport) -> Vec<crate::model::Said> {
    vec![
        read(report).into(),
        sums(report).into(),
        announced(report).into(),
        missing(report).into(),
        found(report).into(),
    ]
}

fn read(report: &AuditReport) -> String {
    let stations = report.coverage.stations;
    let of = match stations.expected {
        Some(expected) => format!(
            "of {} ({})",
            several(expected, "polling station"),
            percent(stations.reported, expected)
        ),
        None => "of an unknown number of polling stations".to_string(),
    };
    let others = match report.coverage.not_on_the_register {
        None | Some(0) => String::new(),
        Some(others) => format!(", and {} of none on the register", several(others, "sheet")),
    };
    let aside = report.ledger.quarantined + report.ledger.excluded;
    format!(
        "Sheets of {} {of} are in hand{others}; {} of {} set aside, each listed with its reason.",
        grouped(stations.reported),
        grouped(aside),
        if report.ledger.rows_read == 1 {
            "1 row was".to_string()
        } else {
            format!("{} rows were", grouped(report.ledger.rows_read))
        }
    )
}

fn sums(report: &AuditReport) -> String {
    let whole = report.tabulation.unit(UnitId::ROOT);
    let selections = report.contest.selections().iter().enumerate();
    let mut votes: Vec<(u64, usize, String)> = selections
        .map(|(place, one)| (whole.votes(place).sum, place, harmless(&one.name)))
        .collect();
    let sum: u64 = votes.iter().map(|(votes, ..)| votes).sum();
    votes.sort_by_key(|(votes, place, _)| (Reverse(*votes), *place));
    let each: Vec<String> = votes
        .iter()
        .take(2)
        .map(|(votes, _, name)| format!("{name} {} ({})", grouped(*votes), percent(*votes, sum)))
        .collect();
    format!(
        "Added up, they hold {} for the selections: {}.",
        several(sum, "vote"),
        each.join(", ")
    )
}

fn announced(report: &AuditReport) -> String {
    let all = &report.reconciliation;
    let largest = |one: &Reconciliation| -> Option<VoteDifference> {
        let votes = one.votes.iter();
        votes.max_by_key(|votes| votes.difference.abs()).cloned()
    };
    // The latest of the whole contest, or else the latest.
    let whole = all.iter().rev();
    let whole = whole.filter(|one| matches!(one.scope, Scope::Contest(_)));
    let mut latest = whole.chain(all.iter().rev());
    let Some((last, difference)) = latest.find_map(|one| Some((one, largest(one)?))) else {
        return "No result was announced with counts that the sheets could be held against."
            .to_string();
    };
    let against = report.missing.against.iter();
    let impossible = against
        .filter(|one| {
            let complete = one.residual.as_ref().is_some_and(|one| !one.feasible);
            complete || one.partial.as_ref().is_some_and(|one| !one.feasible)
        })
        .count();
    let all = match (impossible, all.len()) {
        (0, _) => String::new(),
        (1, 1) => " It cannot be true beside these sheets.".to_string(),
        (some, many) => format!(
            " Of {} announced results, {} cannot be true beside these sheets.",
            grouped(many as u64),
            grouped(some as u64)
        ),
    };
    let date = last
        .date
        .as_deref()
        .map_or(String::new(), |date| format!(" ({})", harmless(date)));
    let differs = if difference.difference == 0 {
        "announced the same votes as these sheets hold, selection by selection".to_string()
    } else {
        format!(
            "announced {} for {}, and these sheets hold {}: {}",
            several(difference.announced, "vote"),
            harmless(&difference.selection),
            grouped(difference.tabulated),
            signed(difference.difference)
        )
    };
    format!("{}{date} {differs}.{all}", harmless(&last.announced))
}

fn missing(report: &AuditReport) -> String {
    let Some(outcome) = &report.missing.outcome else {
        return "What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners.".to_string();
    };
    let could = match (outcome.certain, outcome.missing_votes) {
        (Some(true), Some(0)) => "nothing is missing".to_string(),
        (Some(true), Some(votes)) => format!(
            "if these sheets are true that is certain, whatever the {} hold that can still come",
            several(votes, "vote")
        ),
        (Some(false), Some(votes)) => format!(
            "that is open, since {} can still come",
            several(votes, "vote")
        ),
        _ => "nothing bounds what the missing sheets hold, so that this can be called neither certain nor open".to_string(),
    };
    format!("By these sheets: {}; {could}.", harmless(&outcome.decision))
}

fn found(report: &AuditReport) -> String {
    let counts: Vec<String> = FindingKind::ALL
        .into_iter()
        .map(|kind| format!("{} {kind}", grouped(report.count(kind) as u64)))
        .collect();
    let checked = match &report.anomalies {
        Some(_) => "",
        None => " No statistical check was asked for, which is no pass.",
    };
    format!(
        "Found: {}; each with its place, and with what looks the same without any wrongdoing.{checked}",
        counts.join(", ")
    )
}
