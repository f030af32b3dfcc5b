//! The whole in five sentences: what is in, the sums, what was announced, what the missing part
//! could change, what was found.

use std::cmp::Reverse;

use crate::model::{FindingKind, Said, Scope, say, term};
use crate::reconcile::{Reconciliation, VoteDifference};
use crate::report::audit::AuditReport;
use crate::report::numbers::{change, count, share, things};
use crate::report::words;

pub(in crate::report) fn answer(report: &AuditReport) -> Vec<Said> {
    vec![
        read(report),
        sums(report),
        announced(report),
        missing(report),
        found(report),
    ]
}

fn read(report: &AuditReport) -> Said {
    let stations = report.coverage.stations;
    let reported = count(stations.reported);
    let others = match report.coverage.not_on_the_register {
        None | Some(0) => Said::nothing(),
        Some(1) => say!(", and 1 sheet of none on the register"),
        Some(others) => say!(
            ", and {number} sheets of none on the register",
            number = count(others)
        ),
    };
    let in_hand = match stations.expected {
        Some(1) => say!(
            "Sheets of {reported} of 1 polling station ({share}) are in hand{others}",
            reported = reported,
            share = share(stations.reported, 1),
            others = others,
        ),
        Some(expected) => say!(
            "Sheets of {reported} of {expected} polling stations ({share}) are in hand{others}",
            reported = reported,
            expected = count(expected),
            share = share(stations.reported, expected),
            others = others,
        ),
        None => say!(
            "Sheets of {reported} of an unknown number of polling stations are in hand{others}",
            reported = reported,
            others = others,
        ),
    };
    let aside = count(report.ledger.quarantined + report.ledger.excluded);
    match report.ledger.rows_read {
        1 => say!(
            "{in_hand}; {aside} of 1 row was set aside, each listed with its reason.",
            in_hand = in_hand,
            aside = aside,
        ),
        rows => say!(
            "{in_hand}; {aside} of {rows} rows were set aside, each listed with its reason.",
            in_hand = in_hand,
            aside = aside,
            rows = count(rows),
        ),
    }
}

fn sums(report: &AuditReport) -> Said {
    let whole = report.tabulation.whole();
    let selections = report.contest.selections().iter().enumerate();
    let mut votes: Vec<(u64, usize, &str)> = selections
        .map(|(place, one)| (whole.votes_or_zero(place).sum, place, one.name.as_str()))
        .collect();
    let sum: u64 = votes.iter().map(|(votes, ..)| votes).sum();
    votes.sort_by_key(|(votes, place, _)| (Reverse(*votes), *place));
    let each = votes.iter().take(2).map(|(votes, _, name)| {
        say!(
            "{name} {votes} ({share})",
            name = Said::verbatim(*name),
            votes = count(*votes),
            share = share(*votes, sum),
        )
    });
    say!(
        "Added up, they hold {votes} for the selections: {each}.",
        votes = things(sum, term!("vote"), term!("votes")),
        each = Said::joined(each, ", "),
    )
}

fn announced(report: &AuditReport) -> Said {
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
        return say!("No result was announced with counts that the sheets could be held against.");
    };
    let against = report.missing.against.iter();
    let impossible = against
        .filter(|one| {
            let complete = one.residual.as_ref().is_some_and(|one| !one.feasible);
            complete || one.partial.as_ref().is_some_and(|one| !one.feasible)
        })
        .count();
    let who = match last.date.as_deref() {
        None => Said::verbatim(&last.announced),
        Some(date) => say!(
            "{who} ({date})",
            who = Said::verbatim(&last.announced),
            date = Said::verbatim(date),
        ),
    };
    let differs = if difference.difference == 0 {
        say!(
            "{who} announced the same votes as these sheets hold, selection by selection.",
            who = who,
        )
    } else {
        say!(
            "{who} announced {votes} for {selection}, and these sheets hold {tabulated}: {difference}.",
            who = who,
            votes = things(difference.announced, term!("vote"), term!("votes")),
            selection = Said::verbatim(&difference.selection),
            tabulated = count(difference.tabulated),
            difference = change(difference.difference),
        )
    };
    let cannot = match (impossible, all.len()) {
        (0, _) => return differs,
        (1, 1) => say!("It cannot be true beside these sheets."),
        (some, many) => say!(
            "Of {all} announced results, {some} cannot be true beside these sheets.",
            all = count(many as u64),
            some = count(some as u64),
        ),
    };
    Said::joined([differs, cannot], " ")
}

fn missing(report: &AuditReport) -> Said {
    let Some(outcome) = &report.missing.outcome else {
        return say!(
            "What the missing sheets could change cannot be said: no sheet counts, or the contest's rule does not fit its winners."
        );
    };
    let decision = words::outcome::decision(&outcome.decision);
    let votes = |votes| things(votes, term!("vote"), term!("votes"));
    match (outcome.certain, outcome.missing_votes) {
        (Some(true), Some(0)) => say!(
            "By these sheets: {decision}; nothing is missing.",
            decision = decision,
        ),
        (Some(true), Some(some)) => say!(
            "By these sheets: {decision}; if these sheets are true that is certain, whatever the {votes} hold that can still come.",
            decision = decision,
            votes = votes(some),
        ),
        (Some(false), Some(some)) => say!(
            "By these sheets: {decision}; that is open, since {votes} can still come.",
            decision = decision,
            votes = votes(some),
        ),
        _ => say!(
            "By these sheets: {decision}; nothing bounds what the missing sheets hold, so that this can be called neither certain nor open.",
            decision = decision,
        ),
    }
}

fn found(report: &AuditReport) -> Said {
    let counts = FindingKind::ALL.map(|kind| super::of_kind(report.count(kind), kind));
    let found = say!(
        "Found: {counts}; each with its place, and with what looks the same without any wrongdoing.",
        counts = Said::joined(counts, ", "),
    );
    match &report.anomalies {
        Some(_) => found,
        None => Said::joined(
            [
                found,
                say!("No statistical check was asked for, which is no pass."),
            ],
            " ",
        ),
    }
}
