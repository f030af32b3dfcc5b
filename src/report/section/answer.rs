//! The whole in five sentences: what is in, the sums, what was announced, what the missing part
//! could change, what was found.

use crate::report::message::{Message, label, msg};
use std::cmp::Reverse;

use crate::model::{FindingKind, Scope};
use crate::reconcile::{Reconciliation, VoteDifference};
use crate::report::audit::AuditReport;
use crate::report::numbers::{change, count, share, things};
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
    let others = match report.coverage.not_on_the_register {
        None | Some(0) => Message::empty(),
        Some(1) => msg!("answer-1-sheet-none-register"),
        Some(others) => msg!("answer-sheets-none-register", number = count(others)),
    };
    let in_hand = match stations.expected {
        Some(1) => msg!(
            "answer-sheets-1-polling-station-hand",
            reported = reported,
            share = share(stations.reported, 1),
            others = others,
        ),
        Some(expected) => msg!(
            "answer-sheets-polling-stations-hand",
            reported = reported,
            expected = count(expected),
            share = share(stations.reported, expected),
            others = others,
        ),
        None => msg!(
            "answer-sheets-unknown-number-polling-stations",
            reported = reported,
            others = others,
        ),
    };
    let aside = count(report.ledger.quarantined + report.ledger.excluded);
    match report.ledger.rows_read {
        1 => msg!(
            "answer-1-row-set-aside-listed",
            in_hand = in_hand,
            aside = aside,
        ),
        rows => msg!(
            "answer-rows-set-aside-listed-reason",
            in_hand = in_hand,
            aside = aside,
            rows = count(rows),
        ),
    }
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
            "answer-values",
            name = Message::verbatim(*name),
            votes = count(*votes),
            share = share(*votes, sum),
        )
    });
    msg!(
        "answer-added-up-they-hold-selections",
        votes = things(sum, label!("answer-vote"), label!("answer-votes")),
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
        return msg!("answer-no-result-announced-counts-sheets");
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
            "answer-values-2",
            who = Message::verbatim(&last.announced),
            date = Message::verbatim(date),
        ),
    };
    let differs = if difference.difference == 0 {
        msg!("answer-announced-same-votes-sheets-hold", who = who,)
    } else {
        msg!(
            "answer-announced-sheets-hold",
            who = who,
            votes = things(
                difference.announced,
                label!("answer-vote"),
                label!("answer-votes")
            ),
            selection = Message::verbatim(&difference.selection),
            tabulated = count(difference.tabulated),
            difference = change(difference.difference),
        )
    };
    let cannot = match (impossible, all.len()) {
        (0, _) => return differs,
        (1, 1) => msg!("answer-cannot-true-beside-sheets"),
        (some, many) => msg!(
            "answer-announced-results-cannot-true-beside",
            all = count(many as u64),
            some = count(some as u64),
        ),
    };
    Message::joined([differs, cannot], " ")
}

fn missing(report: &AuditReport) -> Message {
    let Some(outcome) = &report.missing.outcome else {
        return msg!("answer-missing-sheets-could-change-cannot");
    };
    let decision = words::outcome::decision(&outcome.decision);
    let votes = |votes| things(votes, label!("answer-vote"), label!("answer-votes"));
    match (outcome.certain, outcome.missing_votes) {
        (Some(true), Some(0)) => msg!("answer-sheets-nothing-missing", decision = decision,),
        (Some(true), Some(some)) => msg!(
            "answer-sheets-if-sheets-true-certain",
            decision = decision,
            votes = votes(some),
        ),
        (Some(false), Some(some)) => msg!(
            "answer-sheets-open-since-can-still",
            decision = decision,
            votes = votes(some),
        ),
        _ => msg!(
            "answer-sheets-nothing-bounds-missing-sheets",
            decision = decision,
        ),
    }
}

fn found(report: &AuditReport) -> Message {
    let counts = FindingKind::ALL.map(|kind| super::of_kind(report.count(kind), kind));
    let found = msg!(
        "answer-found-place-looks-same-without",
        counts = Message::joined(counts, ", "),
    );
    match &report.anomalies {
        Some(_) => found,
        None => Message::joined([found, msg!("answer-no-statistical-check-asked-no")], " "),
    }
}
