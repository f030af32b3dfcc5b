//! What the missing sheets could still change.

use crate::coverage::{ExactShare, FalseSheets, Outcome, VotersBound, WithoutFlagged};
use crate::model::ContestRule;
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::message::{Message, msg};
use crate::report::numbers::{change, count, share};
use crate::report::tables::Align;
use crate::report::words::nouns;
use crate::report::words::outcome::{assumption, decision};

/// Sheets of the fewest that are printed; the JSON has more.
const SHOWN: usize = 3;

pub(super) fn outcome(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Outcome, msg!("outcome-title"));
    let Some(outcome) = &report.missing.outcome else {
        let nothing = msg!("outcome-unknown");
        page.line(2, nothing);
        return;
    };
    for sentence in sentences(report, outcome) {
        page.paragraph(2, sentence);
    }
    if outcome.missing_votes.is_none() {
        return;
    }
    if outcome.missing_votes != Some(0) {
        shares(report, outcome, page);
        rivals(outcome, page);
        caps(outcome, page);
    }
    if let Some(without) = &outcome.without_flagged {
        flagged(without, page);
    }
    certain_at(outcome, page);
    if let Some(found) = &outcome.false_sheets {
        false_sheets(outcome, found, page);
    }
    page.line(2, msg!("outcome-premises"));
    for bound in &outcome.unreported.bounds {
        page.item(bounded(bound, Some(bound.voters) == outcome.missing_voters));
    }
    page.item(msg!("outcome-sheets-are-true"));
}

/// A bound on the votes that can still come, and what it needs.
fn bounded(bound: &VotersBound, is_used: bool) -> Message {
    let assumption = assumption(&bound.basis);
    match (bound.voters, is_used) {
        (0, true) => msg!("outcome-bound-zero", assumption = assumption),
        (0, false) => msg!("outcome-bound-zero-not-used", assumption = assumption),
        (votes, true) => msg!(
            "outcome-bound",
            votes = count(votes),
            assumption = assumption
        ),
        (votes, false) => msg!(
            "outcome-bound-not-used",
            votes = count(votes),
            assumption = assumption
        ),
    }
}

/// How it stands on the sheets received, what is missing, and what follows.
pub(super) fn sentences(report: &AuditReport, outcome: &Outcome) -> [Message; 3] {
    [
        received(report, outcome),
        missing(outcome),
        verdict(report, outcome),
    ]
}

fn received(report: &AuditReport, outcome: &Outcome) -> Message {
    let leader = Message::verbatim(&outcome.leader);
    let decision = decision(&outcome.decision);
    let Some(next) = outcome.runner_up.as_deref().map(Message::verbatim) else {
        return msg!(
            "outcome-standing-without-runner-up",
            leader = leader,
            decision = decision
        );
    };
    match outcome.lead {
        0 => msg!(
            "outcome-standing-level",
            leader = leader,
            next = next,
            decision = decision
        ),
        lead if report.contest.winners() > 1 => msg!(
            "outcome-standing-last-winner",
            next = next,
            lead = count(lead),
            decision = decision
        ),
        lead => msg!(
            "outcome-standing-lead",
            leader = leader,
            next = next,
            lead = count(lead),
            decision = decision
        ),
    }
}

fn missing(outcome: &Outcome) -> Message {
    let stations = match outcome.missing_stations {
        Some(0) => msg!("outcome-no-station-missing"),
        Some(stations) => msg!("outcome-stations-missing", number = count(stations)),
        None => msg!("outcome-unknown-number-missing"),
    };
    let mut sentences = vec![stations];
    match outcome.missing_voters {
        Some(0) => {}
        Some(votes) => sentences.push(msg!("outcome-missing-votes", votes = count(votes))),
        None => sentences.push(msg!("outcome-missing-votes-unbounded")),
    }
    let sheets = count(outcome.unreported.incomplete_sheets);
    match outcome.unreported.missing_on_sheets {
        Some(0) => {}
        Some(votes) => sentences.push(msg!(
            "outcome-votes-missing-on-sheets",
            sheets = sheets,
            votes = count(votes)
        )),
        None => sentences.push(msg!(
            "outcome-votes-missing-on-sheets-included",
            sheets = sheets
        )),
    }
    Message::joined(sentences, " ")
}

fn verdict(report: &AuditReport, outcome: &Outcome) -> Message {
    let says = match outcome.certain {
        Some(true) if outcome.missing_votes == Some(0) => {
            msg!("outcome-verdict-nothing-missing")
        }
        Some(true) => msg!("outcome-verdict-certain"),
        Some(false) => msg!("outcome-verdict-open"),
        None => msg!("outcome-verdict-neither"),
    };
    match worst(report, outcome) {
        Some(worst) => Message::joined([worst, says], " "),
        None => says,
    }
}

/// What if every missing vote were for the next.
fn worst(report: &AuditReport, outcome: &Outcome) -> Option<Message> {
    if outcome.missing_votes == Some(0) || report.contest.winners() > 1 {
        return None;
    }
    let rival = Message::verbatim(outcome.runner_up.as_deref()?);
    let leader = Message::verbatim(&outcome.leader);
    let worst = match outcome.worst_case_lead? {
        0 => msg!("outcome-worst-case-level", rival = rival, leader = leader),
        lead if lead > 0 => msg!(
            "outcome-worst-case-leader-ahead",
            rival = rival,
            leader = leader,
            lead = count(lead)
        ),
        lead => msg!(
            "outcome-worst-case-rival-ahead",
            rival = rival,
            leader = leader,
            lead = count(-lead)
        ),
    };
    Some(worst)
}

fn shares(report: &AuditReport, outcome: &Outcome, page: &mut Document) {
    let mut rows = vec![vec![
        msg!("totals-selection"),
        msg!("outcome-votes-received"),
        msg!("outcome-final-share-from"),
        msg!("outcome-final-share-to"),
    ]];
    let share = |exact: ExactShare| share(exact.part(), exact.whole());
    let mut order: Vec<_> = outcome.shares.iter().collect();
    order.sort_by_key(|one| std::cmp::Reverse(one.votes));
    for one in order {
        rows.push(vec![
            Message::verbatim(&one.selection),
            count(one.votes),
            share(one.low),
            share(one.high),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Right];
    let caption = msg!("outcome-shares-caption");
    page.table(caption, 4, &align, rows);
    if let Some(whole) = outcome.shares.first().map(|one| one.low.whole()) {
        let of = msg!("outcome-shares-denominator", votes = count(whole));
        page.line(4, of);
    }
    if outcome.can_be_elected.len() < report.contest.selections().len() {
        let who = match outcome.can_be_elected.as_slice() {
            [] => msg!("outcome-nobody"),
            names => Message::joined(names.iter().map(Message::verbatim), ", "),
        };
        let sentence = match report.contest.rule() {
            ContestRule::TopTwo => msg!("outcome-can-reach-second-round", who = who),
            ContestRule::Plurality => {
                msg!("outcome-can-win", who = who)
            }
            _ => msg!("outcome-can-be-elected-outright", who = who),
        };
        page.paragraph(2, sentence);
    }
}

fn rivals(outcome: &Outcome, page: &mut Document) {
    let near: Vec<_> = outcome
        .rivals
        .iter()
        .filter(|rival| rival.can_pass)
        .collect();
    let shown = if near.is_empty() {
        outcome.rivals.iter().take(1).collect()
    } else {
        near
    };
    let mut rows = vec![vec![
        msg!("outcome-rival"),
        msg!("outcome-lead-now"),
        msg!("outcome-lead-then"),
        msg!("outcome-decision-then"),
    ]];
    for rival in shown {
        rows.push(vec![
            Message::verbatim(&rival.selection),
            change(rival.lead),
            change(rival.worst_case_lead),
            decision(&rival.decision),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(msg!("outcome-rivals-caption"), 4, &align, rows);
}

fn caps(outcome: &Outcome, page: &mut Document) {
    if outcome.turnout_caps.is_empty() {
        return;
    }
    let mut rows = vec![vec![
        msg!("outcome-turnout-at-most"),
        msg!("outcome-votes-to-come"),
        msg!("outcome-worst-case-lead"),
        msg!("outcome-outcome"),
    ]];
    for cap in &outcome.turnout_caps {
        rows.push(vec![
            Message::number(cap.turnout_at_most.to_string()),
            count(cap.votes),
            change(cap.worst_case_lead),
            if cap.certain {
                msg!("outcome-certain")
            } else {
                msg!("outcome-open")
            },
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(msg!("outcome-turnout-caption"), 4, &align, rows);
    if outcome.turnout_caps.iter().any(|cap| cap.by_station) {
        let how = msg!("outcome-turnout-by-station");
        page.line(4, how);
    }
}

fn flagged(without: &WithoutFlagged, page: &mut Document) {
    let (sheets, votes) = (count(without.sheets), count(without.missing_votes));
    let sentence = if without.certain {
        msg!(
            "outcome-flagged-unknown-certain",
            sheets = sheets,
            votes = votes
        )
    } else {
        msg!(
            "outcome-flagged-unknown-open",
            sheets = sheets,
            votes = votes
        )
    };
    page.paragraph(2, sentence);
}

fn certain_at(outcome: &Outcome, page: &mut Document) {
    let (Some(at), Some(most), Some(false)) =
        (outcome.certain_at, outcome.certain_up_to, outcome.certain)
    else {
        return;
    };
    let sentence = msg!(
        "outcome-certain-at",
        most = count(most),
        voters = count(at.voters),
        all = count(at.of),
        share = share(at.voters, at.of)
    );
    page.paragraph(2, sentence);
}

fn false_sheets(outcome: &Outcome, found: &FalseSheets, page: &mut Document) {
    if outcome.certain != Some(true) {
        if let Some(fewest) = outcome.k_min_received.filter(|&fewest| fewest > 0) {
            let sentence = msg!("outcome-fewest-false-nothing-more", fewest = count(fewest));
            page.paragraph(2, sentence);
        }
        return;
    }
    let mut sentences = fewest_false(outcome, found);
    sentences.push(msg!("outcome-sheets-to-check-first"));
    page.paragraph(2, Message::joined(sentences, " "));
    for sheet in found.sheets.iter().take(SHOWN) {
        let worth = msg!(
            "outcome-sheet-worth",
            place = nouns::place(&sheet.place),
            votes = count(sheet.worth)
        );
        page.line(4, worth);
    }
    if found.at_least as usize > SHOWN {
        let more = msg!(
            "outcome-more-sheets",
            number = count(found.at_least - SHOWN as u64)
        );
        page.line(4, more);
    }
}

/// How many sheets would have to be false, and what they would then hold.
fn fewest_false(outcome: &Outcome, found: &FalseSheets) -> Vec<Message> {
    let fewest = count(found.at_least);
    let mut sentences = vec![match found.at_most {
        Some(most) if most == found.at_least => {
            msg!("outcome-fewest-false", fewest = fewest)
        }
        Some(most) => msg!(
            "outcome-fewest-false-between",
            least = fewest,
            most = count(most)
        ),
        None => msg!("outcome-fewest-false-or-none", number = fewest),
    }];
    sentences.push(match found.without_roll {
        0 => msg!("outcome-false-sheet-size"),
        sheets => msg!(
            "outcome-false-sheet-size-without-roll",
            sheets = count(sheets)
        ),
    });
    if outcome.missing_votes != Some(0) {
        sentences.push(msg!("outcome-missing-votes-to-same-rival"));
    }
    sentences
}
