//! What the missing sheets could still change.

use crate::coverage::{ExactShare, FalseSheets, Outcome, VotersBound, WithoutFlagged};
use crate::model::{ContestRule, Said, say};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::numbers::{change, count, share};
use crate::report::tables::Align;
use crate::report::words::nouns;
use crate::report::words::outcome::{assumption, decision};

/// Sheets of the fewest that are printed; the JSON has more.
const SHOWN: usize = 3;

pub(super) fn outcome(report: &AuditReport, page: &mut Document) {
    page.heading(
        Section::Outcome,
        say!("What the missing sheets could still change"),
    );
    let Some(outcome) = &report.missing.outcome else {
        let nothing = say!(
            "Nothing can be said: no sheet counts, or the contest's rule does not fit its winners."
        );
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
    page.line(2, say!("This rests on:"));
    for bound in &outcome.unreported.bounds {
        page.item(bounded(bound, Some(bound.voters) == outcome.missing_voters));
    }
    page.item(say!(
        "the sheets in hand being true, but for those just counted"
    ));
}

/// A bound on the votes that can still come, and what it needs.
fn bounded(bound: &VotersBound, is_used: bool) -> Said {
    let assumption = assumption(&bound.basis);
    match (bound.voters, is_used) {
        (0, true) => say!(
            "no vote in stations without a sheet, if {assumption}",
            assumption = assumption
        ),
        (0, false) => say!(
            "no vote in stations without a sheet (not used, another is smaller), if {assumption}",
            assumption = assumption
        ),
        (votes, true) => say!(
            "at most {votes} votes in stations without a sheet, if {assumption}",
            votes = count(votes),
            assumption = assumption
        ),
        (votes, false) => say!(
            "at most {votes} votes in stations without a sheet (not used, another is smaller), if {assumption}",
            votes = count(votes),
            assumption = assumption
        ),
    }
}

/// How it stands by the sheets in hand, what is missing, and what follows.
pub(super) fn sentences(report: &AuditReport, outcome: &Outcome) -> [Said; 3] {
    [
        in_hand(report, outcome),
        missing(outcome),
        verdict(report, outcome),
    ]
}

fn in_hand(report: &AuditReport, outcome: &Outcome) -> Said {
    let leader = Said::verbatim(&outcome.leader);
    let decision = decision(&outcome.decision);
    let Some(next) = outcome.runner_up.as_deref().map(Said::verbatim) else {
        return say!(
            "By the sheets in hand {leader} stands alone: {decision}.",
            leader = leader,
            decision = decision
        );
    };
    match outcome.lead {
        0 => say!(
            "By the sheets in hand {leader} and {next} are level: {decision}.",
            leader = leader,
            next = next,
            decision = decision
        ),
        lead if report.contest.winners() > 1 => say!(
            "By the sheets in hand the last who would win leads {next} by {lead} votes: {decision}.",
            next = next,
            lead = count(lead),
            decision = decision
        ),
        lead => say!(
            "By the sheets in hand {leader} leads {next} by {lead} votes: {decision}.",
            leader = leader,
            next = next,
            lead = count(lead),
            decision = decision
        ),
    }
}

fn missing(outcome: &Outcome) -> Said {
    let stations = match outcome.missing_stations {
        Some(0) => say!("Every station that should report has a sheet that counts"),
        Some(1) => say!("1 station has no sheet that counts"),
        Some(stations) => say!(
            "{number} stations have no sheet that counts",
            number = count(stations)
        ),
        None => say!("How many stations have no sheet is not known"),
    };
    let stations = match outcome.missing_voters {
        Some(0) => say!("{without_sheet}.", without_sheet = stations),
        Some(votes) => say!(
            "{without_sheet}; they can hold at most {votes} votes.",
            without_sheet = stations,
            votes = count(votes)
        ),
        None => say!(
            "{without_sheet}; nothing in the plan or on the sheets bounds the votes that they can hold.",
            without_sheet = stations
        ),
    };
    let sheets = count(outcome.unreported.incomplete_sheets);
    let more = match outcome.unreported.missing_on_sheets {
        Some(0) => return stations,
        Some(votes) => say!(
            "Votes that are missing on {sheets} sheets in hand can add up to {votes} more.",
            sheets = sheets,
            votes = count(votes)
        ),
        None => say!(
            "Votes are missing on {sheets} sheets in hand, and are among those.",
            sheets = sheets
        ),
    };
    Said::joined([stations, more], " ")
}

fn verdict(report: &AuditReport, outcome: &Outcome) -> Said {
    let says = match outcome.certain {
        Some(true) if outcome.missing_votes == Some(0) => {
            say!("Nothing is missing, so the outcome is what the sheets in hand decide.")
        }
        Some(true) => say!(
            "If the sheets in hand are true, the outcome is certain: it is the same whatever the missing ones hold."
        ),
        Some(false) => say!("The outcome is open: the missing sheets could change it."),
        None => say!("The outcome can be neither called certain nor open."),
    };
    match worst(report, outcome) {
        Some(worst) => Said::joined([worst, says], " "),
        None => says,
    }
}

/// What if every missing vote were for the next.
fn worst(report: &AuditReport, outcome: &Outcome) -> Option<Said> {
    if outcome.missing_votes == Some(0) || report.contest.winners() > 1 {
        return None;
    }
    let rival = Said::verbatim(outcome.runner_up.as_deref()?);
    let leader = Said::verbatim(&outcome.leader);
    let worst = match outcome.worst_case_lead? {
        0 => say!(
            "If every one of those votes were for {rival}, it would draw level with {leader}.",
            rival = rival,
            leader = leader
        ),
        lead if lead > 0 => say!(
            "If every one of those votes were for {rival}, {leader} would still lead, by {lead}.",
            rival = rival,
            leader = leader,
            lead = count(lead)
        ),
        lead => say!(
            "If every one of those votes were for {rival}, it would lead {leader} by {lead}.",
            rival = rival,
            leader = leader,
            lead = count(-lead)
        ),
    };
    Some(worst)
}

fn shares(report: &AuditReport, outcome: &Outcome, page: &mut Document) {
    let mut rows = vec![vec![
        say!("selection"),
        say!("votes in hand"),
        say!("ends between"),
        say!("and"),
    ]];
    let share = |exact: ExactShare| share(exact.part(), exact.whole());
    let mut order: Vec<_> = outcome.shares.iter().collect();
    order.sort_by_key(|one| std::cmp::Reverse(one.votes));
    for one in order {
        rows.push(vec![
            Said::verbatim(&one.selection),
            count(one.votes),
            share(one.low),
            share(one.high),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Right];
    let caption = say!("Shares in which each selection can end");
    page.table(caption, 4, &align, rows);
    if let Some(whole) = outcome.shares.first().map(|one| one.low.whole()) {
        let of = say!(
            "Shares of {votes} votes: those in hand, and all that can still come.",
            votes = count(whole)
        );
        page.line(4, of);
    }
    if outcome.can_be_elected.len() < report.contest.selections().len() {
        let who = match outcome.can_be_elected.as_slice() {
            [] => say!("nobody"),
            names => Said::joined(names.iter().map(Said::verbatim), ", "),
        };
        let sentence = match report.contest.rule() {
            ContestRule::TopTwo => say!(
                "Who can go to the second round under some completion: {who}.",
                who = who
            ),
            ContestRule::Plurality => {
                say!("Who can win under some completion: {who}.", who = who)
            }
            _ => say!(
                "Who can be elected without a run-off under some completion: {who}.",
                who = who
            ),
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
        say!("if all that can come is for"),
        say!("the lead now"),
        say!("and then"),
        say!("decision then"),
    ]];
    for rival in shown {
        rows.push(vec![
            Said::verbatim(&rival.selection),
            change(rival.lead),
            change(rival.worst_case_lead),
            decision(&rival.decision),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(
        say!("If all votes that can come are for one selection"),
        4,
        &align,
        rows,
    );
}

fn caps(outcome: &Outcome, page: &mut Document) {
    if outcome.turnout_caps.is_empty() {
        return;
    }
    let mut rows = vec![vec![
        say!("if their turnout is at most"),
        say!("votes to come"),
        say!("worst-case lead"),
        say!("outcome"),
    ]];
    for cap in &outcome.turnout_caps {
        rows.push(vec![
            Said::number(cap.turnout_at_most.to_string()),
            count(cap.votes),
            change(cap.worst_case_lead),
            if cap.certain {
                say!("certain")
            } else {
                say!("open")
            },
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(
        say!("If turnout in the missing stations is bounded"),
        4,
        &align,
        rows,
    );
    if outcome.turnout_caps.iter().any(|cap| cap.by_station) {
        let how = say!("Taken off station by station, each rounded down.");
        page.line(4, how);
    }
}

fn flagged(without: &WithoutFlagged, page: &mut Document) {
    let then = if without.certain {
        say!("the outcome would be certain all the same")
    } else {
        say!("the outcome would be open")
    };
    let votes = count(without.missing_votes);
    let sentence = match without.sheets {
        1 => say!(
            "With 1 sheet that breaks a rule of its own and counts taken for unknown, so that {votes} votes could still come, {then}.",
            votes = votes,
            then = then
        ),
        sheets => say!(
            "With {sheets} sheets that break a rule of their own and count taken for unknown, so that {votes} votes could still come, {then}.",
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
    let sentence = say!(
        "At the present votes the outcome becomes certain once no more than {most} votes can still come: with {voters} of {all} registered voters reported ({share}).",
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
            let sentence = say!(
                "For the lead on the sheets in hand to go, with nothing more coming in, at least {fewest} of them would have to be false.",
                fewest = count(fewest)
            );
            page.paragraph(2, sentence);
        }
        return;
    }
    let room = say!(
        "The sheets with most room for it, which is where to look first and says nothing against them:"
    );
    page.paragraph(2, Said::joined([fewest_false(outcome, found), room], " "));
    for sheet in found.sheets.iter().take(SHOWN) {
        let worth = say!(
            "{place}: by at most {votes} votes",
            place = nouns::place(&sheet.place),
            votes = count(sheet.worth)
        );
        page.line(4, worth);
    }
    if found.at_least as usize > SHOWN {
        let more = say!(
            "… and {number} more, in the JSON report",
            number = count(found.at_least - SHOWN as u64)
        );
        page.line(4, more);
    }
}

/// How many sheets would have to be false, and what they would then hold.
fn fewest_false(outcome: &Outcome, found: &FalseSheets) -> Said {
    let fewest = count(found.at_least);
    let fewest = match found.at_most {
        Some(most) if most == found.at_least => say!(
            "For another outcome at least {fewest} of the sheets in hand would have to be false",
            fewest = fewest
        ),
        Some(most) => say!(
            "For another outcome at least {least} of the sheets in hand would have to be false ({most} would be enough)",
            least = fewest,
            most = count(most)
        ),
        None => say!(
            "For another outcome at least {number} of the sheets in hand would have to be false (and not even all of them might do)",
            number = fewest
        ),
    };
    let holding = match found.without_roll {
        0 => say!("each false sheet holding as many votes as its station has voters"),
        sheets => say!(
            "each false sheet holding as many votes as its station has voters, or as the papers that it accounts for where it states no roll ({sheets} sheets)",
            sheets = count(sheets)
        ),
    };
    let holding = match outcome.missing_votes {
        Some(0) => holding,
        _ => say!(
            "{holding} and every missing vote being for the same rival",
            holding = holding
        ),
    };
    say!("{fewest}, {holding}.", fewest = fewest, holding = holding)
}
