//! What the missing sheets could still change.

use crate::coverage::{ExactShare, FalseSheets, Outcome, WithoutFlagged};
use crate::model::ContestRule;
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, percent, signed};
use crate::report::tables::Align;

/// Sheets of the fewest that are printed; the JSON has more.
const SHOWN: usize = 3;

pub(super) fn outcome(report: &AuditReport, page: &mut Document) {
    page.heading(
        Section::Outcome,
        "What the missing sheets could still change",
    );
    let Some(outcome) = &report.missing.outcome else {
        line!(
            page,
            "  Nothing can be said: no sheet counts, or the contest's rule does not fit its winners."
        );
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
    line!(page, "  This rests on:");
    for bound in &outcome.unreported.bounds {
        let used = if Some(bound.voters) == outcome.missing_voters {
            ""
        } else {
            " (not used, another is smaller)"
        };
        let sentence = match bound.voters {
            0 => format!(
                "no vote in stations without a sheet{used}, if {}",
                bound.assumption
            ),
            voters => format!(
                "at most {} votes in stations without a sheet{used}, if {}",
                grouped(voters),
                bound.assumption
            ),
        };
        page.item(sentence);
    }
    page.item("the sheets in hand being true, but for those just counted");
}

/// How it stands by the sheets in hand, what is missing, and what follows.
pub(super) fn sentences(report: &AuditReport, outcome: &Outcome) -> [String; 3] {
    [
        in_hand(report, outcome),
        missing(outcome),
        verdict(report, outcome),
    ]
}

fn in_hand(report: &AuditReport, outcome: &Outcome) -> String {
    let leader = harmless(&outcome.leader);
    let lead = match (&outcome.runner_up, outcome.lead) {
        (None, _) => format!("{leader} stands alone"),
        (Some(next), 0) => format!("{leader} and {} are level", harmless(next)),
        (Some(next), lead) if report.contest.winners() > 1 => {
            format!(
                "the last who would win leads {} by {} votes",
                harmless(next),
                grouped(lead)
            )
        }
        (Some(next), lead) => {
            format!(
                "{leader} leads {} by {} votes",
                harmless(next),
                grouped(lead)
            )
        }
    };
    format!(
        "By the sheets in hand {lead}: {}.",
        harmless(&outcome.decision)
    )
}

fn missing(outcome: &Outcome) -> String {
    let stations = match outcome.missing_stations {
        Some(0) => "Every station that should report has a sheet that counts".to_string(),
        Some(1) => "1 station has no sheet that counts".to_string(),
        Some(stations) => format!("{} stations have no sheet that counts", grouped(stations)),
        None => "How many stations have no sheet is not known".to_string(),
    };
    let voters = match outcome.missing_voters {
        Some(0) => String::new(),
        Some(voters) => format!("; they can hold at most {} votes", grouped(voters)),
        None => {
            "; nothing in the plan or on the sheets bounds the votes that they can hold".to_string()
        }
    };
    let more = match outcome.unreported.missing_on_sheets {
        Some(0) => String::new(),
        Some(votes) => format!(
            " Votes that are missing on {} sheets in hand can add up to {} more.",
            grouped(outcome.unreported.incomplete_sheets),
            grouped(votes)
        ),
        None => format!(
            " Votes are missing on {} sheets in hand, and are among those.",
            grouped(outcome.unreported.incomplete_sheets)
        ),
    };
    format!("{stations}{voters}.{more}")
}

fn verdict(report: &AuditReport, outcome: &Outcome) -> String {
    let rival = outcome.runner_up.as_deref().map(harmless);
    let leader = harmless(&outcome.leader);
    let several = report.contest.winners() > 1;
    let worst = match (outcome.worst_case_lead, rival) {
        _ if outcome.missing_votes == Some(0) => String::new(),
        (Some(lead), Some(rival)) if lead > 0 && !several => format!(
            "If every one of those votes were for {rival}, {leader} would still lead, by {}. ",
            grouped(lead)
        ),
        (Some(0), Some(rival)) if !several => format!(
            "If every one of those votes were for {rival}, it would draw level with {leader}. "
        ),
        (Some(lead), Some(rival)) if !several => format!(
            "If every one of those votes were for {rival}, it would lead {leader} by {}. ",
            grouped(-lead)
        ),
        _ => String::new(),
    };
    let says = match outcome.certain {
        Some(true) if outcome.missing_votes == Some(0) => {
            "Nothing is missing, so the outcome is what the sheets in hand decide"
        }
        Some(true) => {
            "If the sheets in hand are true, the outcome is certain: it is the same whatever the missing ones hold"
        }
        Some(false) => "The outcome is open: the missing sheets could change it",
        None => "The outcome can be neither called certain nor open",
    };
    format!("{worst}{says}.")
}

fn shares(report: &AuditReport, outcome: &Outcome, page: &mut Document) {
    let mut rows = vec![
        ["selection", "votes in hand", "ends between", "and"]
            .map(String::from)
            .to_vec(),
    ];
    let share = |share: ExactShare| percent(share.votes(), share.whole());
    let mut order: Vec<_> = outcome.shares.iter().collect();
    order.sort_by_key(|one| std::cmp::Reverse(one.votes));
    for one in order {
        rows.push(vec![
            harmless(&one.selection),
            grouped(one.votes),
            share(one.low),
            share(one.high),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Right];
    page.table("Shares in which each selection can end", 4, &align, rows);
    if let Some(whole) = outcome.shares.first().map(|one| one.low.whole()) {
        line!(
            page,
            "    Shares of {} votes: those in hand, and all that can still come.",
            grouped(whole)
        );
    }
    if outcome.can_be_elected.len() < report.contest.selections().len() {
        let verb = match report.contest.rule() {
            ContestRule::TopTwo => "go to the second round",
            ContestRule::Plurality => "win",
            _ => "be elected without a run-off",
        };
        let who = match outcome.can_be_elected.as_slice() {
            [] => "nobody".to_string(),
            names => harmless(&names.join(", ")),
        };
        page.paragraph(2, format!("Who can {verb} under some completion: {who}."));
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
    let mut rows = vec![
        [
            "if all that can come is for",
            "the lead now",
            "and then",
            "decision then",
        ]
        .map(String::from)
        .to_vec(),
    ];
    for rival in shown {
        rows.push(vec![
            harmless(&rival.selection),
            signed(rival.lead),
            signed(rival.worst_case_lead),
            harmless(&rival.decision),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(
        "If all votes that can come are for one selection",
        4,
        &align,
        rows,
    );
}

fn caps(outcome: &Outcome, page: &mut Document) {
    if outcome.turnout_caps.is_empty() {
        return;
    }
    let mut rows = vec![
        [
            "if their turnout is at most",
            "votes to come",
            "worst-case lead",
            "outcome",
        ]
        .map(String::from)
        .to_vec(),
    ];
    for cap in &outcome.turnout_caps {
        rows.push(vec![
            cap.turnout_at_most.to_string(),
            grouped(cap.votes),
            signed(cap.worst_case_lead),
            if cap.certain { "certain" } else { "open" }.to_string(),
        ]);
    }
    let align = [Align::Left, Align::Right, Align::Right, Align::Left];
    page.table(
        "If turnout in the missing stations is bounded",
        4,
        &align,
        rows,
    );
    if outcome.unreported.is_by_station() {
        line!(page, "    Taken off station by station, each rounded down.");
    }
}

fn flagged(without: &WithoutFlagged, page: &mut Document) {
    let says = if without.certain {
        "the outcome would be certain all the same"
    } else {
        "the outcome would be open"
    };
    let sheets = match without.sheets {
        1 => "1 sheet that breaks a rule of its own and counts".to_string(),
        sheets => format!(
            "{} sheets that break a rule of their own and count",
            grouped(sheets)
        ),
    };
    let sentence = format!(
        "With {sheets} taken for unknown, so that {} votes could still come, {says}.",
        grouped(without.missing_votes)
    );
    page.paragraph(2, sentence);
}

fn certain_at(outcome: &Outcome, page: &mut Document) {
    let (Some(at), Some(most), Some(false)) =
        (outcome.certain_at, outcome.certain_up_to, outcome.certain)
    else {
        return;
    };
    let sentence = format!(
        "At the present votes the outcome becomes certain once no more than {} votes can still come: with {} of {} registered voters reported ({}).",
        grouped(most),
        grouped(at.voters),
        grouped(at.of),
        percent(at.voters, at.of)
    );
    page.paragraph(2, sentence);
}

fn false_sheets(outcome: &Outcome, found: &FalseSheets, page: &mut Document) {
    if outcome.certain != Some(true) {
        if let Some(fewest) = outcome.k_min_in_hand.filter(|&fewest| fewest > 0) {
            let sentence = format!(
                "For the lead on the sheets in hand to go, with nothing more coming in, at least {} of them would have to be false.",
                grouped(fewest)
            );
            page.paragraph(2, sentence);
        }
        return;
    }
    let enough = match found.at_most {
        Some(most) if most == found.at_least => String::new(),
        Some(most) => format!(" ({} would be enough)", grouped(most)),
        None => " (and not even all of them might do)".to_string(),
    };
    let rolls = match found.without_roll {
        0 => "each false sheet holding as many votes as its station has voters".to_string(),
        sheets => format!(
            "each false sheet holding as many votes as its station has voters, or as the papers that it accounts for where it states no roll ({} sheets)",
            grouped(sheets)
        ),
    };
    let rest = match outcome.missing_votes {
        Some(0) => "",
        _ => " and every missing vote being for the same rival",
    };
    let sentence = format!(
        "For another outcome at least {} of the sheets in hand would have to be false{enough}, {rolls}{rest}. The sheets with most room for it, which is where to look first and says nothing against them:",
        grouped(found.at_least)
    );
    page.paragraph(2, sentence);
    for sheet in found.sheets.iter().take(SHOWN) {
        line!(
            page,
            "    {}: by at most {} votes",
            harmless(&sheet.place.to_string()),
            grouped(sheet.worth)
        );
    }
    if found.at_least as usize > SHOWN {
        line!(
            page,
            "    … and {} more, in the JSON report",
            grouped(found.at_least - SHOWN as u64)
        );
    }
}
