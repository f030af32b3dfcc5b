//! The whole in five sentences: what is in, the sums, what was announced, what the missing part
//! could change, what was found.

use crate::report::message::{Message, msg};
use std::cmp::Reverse;

use crate::model::{FindingKind, Scope};
use crate::reconcile::{Reconciliation, VoteDifference};
use crate::report::audit::AuditReport;
use crate::report::numbers::{change, count, share};
use crate::report::words;

pub(in crate::report) fn answer(report: &AuditReport) -> Vec<Message> {
    vec![
        read(report),
        sums(report),
        announced(report),
        missing(report),
        found(report),
    ]
}

fn read(report: &AuditReport) -> Message {
    let stations = report.coverage.stations;
    let reported = count(stations.reported);
    let received = match stations.expected {
        Some(expected) => msg!(
            "answer-sheets-received",
            reported = reported,
            expected = count(expected),
            share = share(stations.reported, expected),
        ),
        None => msg!(
            "answer-sheets-received-of-unknown-number",
            reported = reported,
        ),
    };
    let mut sentences = vec![received];
    if let Some(others @ 1..) = report.coverage.not_on_the_register {
        sentences.push(msg!(
            "answer-sheets-not-on-register",
            number = count(others)
        ));
    }
    sentences.push(msg!(
        "answer-rows-set-aside",
        aside = count(report.ledger.quarantined + report.ledger.excluded),
        rows = count(report.ledger.rows_read),
    ));
    Message::joined(sentences, " ")
}

fn sums(report: &AuditReport) -> Message {
    let whole = report.tabulation.whole();
    let selections = report.contest.selections().iter().enumerate();
    let mut votes: Vec<(u64, usize, &str)> = selections
        .map(|(place, one)| (whole.votes_or_zero(place).sum, place, one.name.as_str()))
        .collect();
    let sum: u64 = votes.iter().map(|(votes, ..)| votes).sum();
    votes.sort_by_key(|(votes, place, _)| (Reverse(*votes), *place));
    let each = votes.iter().take(2).map(|(votes, _, name)| {
        msg!(
            "answer-votes-of-selection",
            name = Message::verbatim(*name),
            votes = count(*votes),
            share = share(*votes, sum),
        )
    });
    msg!(
        "answer-votes-added-up",
        votes = count(sum),
        each = Message::joined(each, ", "),
    )
}

fn announced(report: &AuditReport) -> Message {
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
        return msg!("answer-no-announced-counts");
    };
    let against = report.missing.against.iter();
    let impossible = against
        .filter(|one| {
            let complete = one.residual.as_ref().is_some_and(|one| !one.feasible);
            complete || one.partial.as_ref().is_some_and(|one| !one.feasible)
        })
        .count();
    let who = match last.date.as_deref() {
        None => Message::verbatim(&last.announced),
        Some(date) => msg!(
            "answer-announced-with-date",
            who = Message::verbatim(&last.announced),
            date = Message::verbatim(date),
        ),
    };
    let differs = if difference.difference == 0 {
        msg!("answer-announced-same-votes", who = who,)
    } else {
        msg!(
            "answer-announced-other-votes",
            who = who,
            votes = count(difference.announced),
            selection = Message::verbatim(&difference.selection),
            tabulated = count(difference.tabulated),
            difference = change(difference.difference),
        )
    };
    let cannot = match (impossible, all.len()) {
        (0, _) => return differs,
        (1, 1) => msg!("answer-announcement-impossible"),
        (some, many) => msg!(
            "answer-announcements-impossible",
            all = count(many as u64),
            some = count(some as u64),
        ),
    };
    Message::joined([differs, cannot], " ")
}

fn missing(report: &AuditReport) -> Message {
    let Some(outcome) = &report.missing.outcome else {
        return msg!("answer-outcome-unknown");
    };
    let decision = words::outcome::decision(&outcome.decision);
    match (outcome.certain, outcome.missing_votes) {
        (Some(true), Some(0)) => msg!("answer-outcome-nothing-missing", decision = decision,),
        (Some(true), Some(some)) => msg!(
            "answer-outcome-certain",
            decision = decision,
            votes = count(some),
        ),
        (Some(false), Some(some)) => msg!(
            "answer-outcome-open",
            decision = decision,
            votes = count(some),
        ),
        _ => msg!("answer-outcome-unbounded", decision = decision,),
    }
}

fn found(report: &AuditReport) -> Message {
    let counts = FindingKind::ALL.map(|kind| super::of_kind(report.count(kind), kind));
    let found = msg!("answer-findings", counts = Message::joined(counts, ", "),);
    match &report.anomalies {
        Some(_) => found,
        None => Message::joined([found, msg!("answer-no-statistical-checks")], " "),
    }
}
