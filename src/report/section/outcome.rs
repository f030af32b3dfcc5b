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
    page.heading(
        Section::Outcome,
        msg!("outcome-missing-sheets-could-still-change"),
    );
    let Some(outcome) = &report.missing.outcome else {
        let nothing = msg!("outcome-nothing-can-said-no-sheet");
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
    page.line(2, msg!("outcome-rests"));
    for bound in &outcome.unreported.bounds {
        page.item(bounded(bound, Some(bound.voters) == outcome.missing_voters));
    }
    page.item(msg!("outcome-sheets-hand-being-true-but"));
}

/// A bound on the votes that can still come, and what it needs.
fn bounded(bound: &VotersBound, is_used: bool) -> Message {
    let assumption = assumption(&bound.basis);
    match (bound.voters, is_used) {
        (0, true) => msg!(
            "outcome-no-vote-stations-without-sheet",
            assumption = assumption
        ),
        (0, false) => msg!(
            "outcome-no-vote-stations-without-sheet-2",
            assumption = assumption
        ),
        (votes, true) => msg!(
            "outcome-most-votes-stations-without-sheet",
            votes = count(votes),
            assumption = assumption
        ),
        (votes, false) => msg!(
            "outcome-most-votes-stations-without-sheet-2",
            votes = count(votes),
            assumption = assumption
        ),
    }
}

/// How it stands by the sheets in hand, what is missing, and what follows.
pub(super) fn sentences(report: &AuditReport, outcome: &Outcome) -> [Message; 3] {
    [
        in_hand(report, outcome),
        missing(outcome),
        verdict(report, outcome),
    ]
}

fn in_hand(report: &AuditReport, outcome: &Outcome) -> Message {
    let leader = Message::verbatim(&outcome.leader);
    let decision = decision(&outcome.decision);
    let Some(next) = outcome.runner_up.as_deref().map(Message::verbatim) else {
        return msg!(
            "outcome-sheets-hand-stands-alone",
            leader = leader,
            decision = decision
        );
    };
    match outcome.lead {
        0 => msg!(
            "outcome-sheets-hand-level",
            leader = leader,
            next = next,
            decision = decision
        ),
        lead if report.contest.winners() > 1 => msg!(
            "outcome-sheets-hand-last-who-would",
            next = next,
            lead = count(lead),
            decision = decision
        ),
        lead => msg!(
            "outcome-sheets-hand-leads-votes",
            leader = leader,
            next = next,
            lead = count(lead),
            decision = decision
        ),
    }
}

fn missing(outcome: &Outcome) -> Message {
    let stations = match outcome.missing_stations {
        Some(0) => msg!("outcome-every-station-should-report-sheet"),
        Some(1) => msg!("outcome-1-station-no-sheet-counts"),
        Some(stations) => msg!("outcome-stations-no-sheet-counts", number = count(stations)),
        None => msg!("outcome-how-many-stations-no-sheet"),
    };
    let stations = match outcome.missing_voters {
        Some(0) => msg!("outcome-values", without_sheet = stations),
        Some(votes) => msg!(
            "outcome-they-can-hold-most-votes",
            without_sheet = stations,
            votes = count(votes)
        ),
        None => msg!(
            "outcome-nothing-plan-or-sheets-bounds",
            without_sheet = stations
        ),
    };
    let sheets = count(outcome.unreported.incomplete_sheets);
    let more = match outcome.unreported.missing_on_sheets {
        Some(0) => return stations,
        Some(votes) => msg!(
            "outcome-votes-missing-sheets-hand-can",
            sheets = sheets,
            votes = count(votes)
        ),
        None => msg!("outcome-votes-missing-sheets-hand-among", sheets = sheets),
    };
    Message::joined([stations, more], " ")
}

fn verdict(report: &AuditReport, outcome: &Outcome) -> Message {
    let says = match outcome.certain {
        Some(true) if outcome.missing_votes == Some(0) => {
            msg!("outcome-nothing-missing-so-outcome-sheets")
        }
        Some(true) => msg!("outcome-if-sheets-hand-true-outcome"),
        Some(false) => msg!("outcome-outcome-open-missing-sheets-could"),
        None => msg!("outcome-outcome-can-neither-called-certain"),
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
        0 => msg!(
            "outcome-if-every-one-those-votes",
            rival = rival,
            leader = leader
        ),
        lead if lead > 0 => msg!(
            "outcome-if-every-one-those-votes-2",
            rival = rival,
            leader = leader,
            lead = count(lead)
        ),
        lead => msg!(
            "outcome-if-every-one-those-votes-3",
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
        msg!("outcome-votes-hand"),
        msg!("outcome-ends-between"),
        msg!("outcome-and"),
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
    let caption = msg!("outcome-shares-selection-can-end");
    page.table(caption, 4, &align, rows);
    if let Some(whole) = outcome.shares.first().map(|one| one.low.whole()) {
        let of = msg!("outcome-shares-votes-those-hand-all", votes = count(whole));
        page.line(4, of);
    }
    if outcome.can_be_elected.len() < report.contest.selections().len() {
        let who = match outcome.can_be_elected.as_slice() {
            [] => msg!("outcome-nobody"),
            names => Message::joined(names.iter().map(Message::verbatim), ", "),
        };
        let sentence = match report.contest.rule() {
            ContestRule::TopTwo => msg!("contest-rule-top-two-shares", who = who),
            ContestRule::Plurality => {
                msg!("contest-rule-plurality-shares", who = who)
            }
            _ => msg!("outcome-who-can-elected-without-run", who = who),
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
        msg!("outcome-if-all-can-come"),
        msg!("outcome-lead-now"),
        msg!("outcome-then"),
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
    page.table(msg!("outcome-if-all-votes-can-come"), 4, &align, rows);
}

fn caps(outcome: &Outcome, page: &mut Document) {
    if outcome.turnout_caps.is_empty() {
        return;
    }
    let mut rows = vec![vec![
        msg!("outcome-if-their-turnout-most"),
        msg!("outcome-votes-come"),
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
    page.table(
        msg!("outcome-if-turnout-missing-stations-bounded"),
        4,
        &align,
        rows,
    );
    if outcome.turnout_caps.iter().any(|cap| cap.by_station) {
        let how = msg!("outcome-taken-off-station-station-rounded");
        page.line(4, how);
    }
}

fn flagged(without: &WithoutFlagged, page: &mut Document) {
    let then = if without.certain {
        msg!("outcome-outcome-would-certain-all-same")
    } else {
        msg!("outcome-outcome-would-open")
    };
    let votes = count(without.missing_votes);
    let sentence = match without.sheets {
        1 => msg!(
            "outcome-1-sheet-breaks-rule-own",
            votes = votes,
            then = then
        ),
        sheets => msg!(
            "outcome-sheets-break-rule-their-own",
            sheets = count(sheets),
            votes = votes,
            then = then
        ),
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
        "outcome-present-votes-outcome-becomes-certain",
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
            let sentence = msg!(
                "outcome-lead-sheets-hand-go-nothing",
                fewest = count(fewest)
            );
            page.paragraph(2, sentence);
        }
        return;
    }
    let room = msg!("outcome-sheets-most-room-where-look");
    page.paragraph(
        2,
        Message::joined([fewest_false(outcome, found), room], " "),
    );
    for sheet in found.sheets.iter().take(SHOWN) {
        let worth = msg!(
            "outcome-most-votes",
            place = nouns::place(&sheet.place),
            votes = count(sheet.worth)
        );
        page.line(4, worth);
    }
    if found.at_least as usize > SHOWN {
        let more = msg!(
            "outcome-more-json-report",
            number = count(found.at_least - SHOWN as u64)
        );
        page.line(4, more);
    }
}

/// How many sheets would have to be false, and what they would then hold.
fn fewest_false(outcome: &Outcome, found: &FalseSheets) -> Message {
    let fewest = count(found.at_least);
    let fewest = match found.at_most {
        Some(most) if most == found.at_least => {
            msg!("outcome-another-outcome-least-sheets-hand", fewest = fewest)
        }
        Some(most) => msg!(
            "outcome-another-outcome-least-sheets-hand-2",
            least = fewest,
            most = count(most)
        ),
        None => msg!(
            "outcome-another-outcome-least-sheets-hand-3",
            number = fewest
        ),
    };
    let holding = match found.without_roll {
        0 => msg!("outcome-false-sheet-holding-many-votes"),
        sheets => msg!(
            "outcome-false-sheet-holding-many-votes-2",
            sheets = count(sheets)
        ),
    };
    let holding = match outcome.missing_votes {
        Some(0) => holding,
        _ => msg!("outcome-every-missing-vote-being-same", holding = holding),
    };
    msg!("outcome-values-2", fewest = fewest, holding = holding)
}
