//! What is unusual: check by check, and station by station.

use crate::anomaly::battery::{Anomalies, Line, Verdict};
use crate::anomaly::{Check, Figure, FigureName, Judgement};
use crate::model::{Place, SelectionId, UnitCode};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::message::{Message, label, msg};
use crate::report::numbers::{count, none, things};
use crate::report::tables::Align;
use crate::report::words::anomaly::{self as words, number};
use crate::report::words::nouns;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Lines and stations that are printed; the JSON has them all.
const SHOWN: usize = 10;

pub(super) fn anomalies(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Unusual, msg!("anomaly-unusual"));
    let Some(anomalies) = &report.anomalies else {
        page.paragraph(2, msg!("anomaly-no-statistical-check-asked-no"));
        return;
    };
    page.paragraph(2, asked(anomalies));
    by_check(report, anomalies, page);
    unusual(anomalies, page);
    second_digits(anomalies, page);
    stations(report, anomalies, page);
    page.paragraph(2, msg!("anomaly-unusual-means-improbable-under-null"));
}

/// What was asked, in one paragraph.
fn asked(anomalies: &Anomalies) -> Message {
    let settings = &anomalies.settings;
    let checks = settings.checks.len() as u64;
    let checks = things(checks, label!("anomaly-check"), label!("anomaly-checks"));
    let sheets = things(
        anomalies.stations,
        label!("anomaly-sheet"),
        label!("anomaly-sheets"),
    );
    let what = match &settings.regions {
        Some(level) => msg!(
            "anomaly-over-whole-contest-every-own",
            checks = checks,
            sheets = sheets,
            level = Message::verbatim(level)
        ),
        None => msg!(
            "anomaly-over-whole-contest",
            checks = checks,
            sheets = sheets
        ),
    };
    let ballots = msg!(
        "anomaly-ballots",
        what = words::ballots_are(anomalies.ballots_are)
    );
    let mut sentences = vec![what, ballots, corrected(anomalies), lines(anomalies)];
    let not_asked: Vec<Message> = Check::ALL
        .iter()
        .filter(|check| !settings.checks.contains(check))
        .map(|check| Message::verbatim(check.key()))
        .collect();
    if !not_asked.is_empty() {
        sentences.push(msg!(
            "anomaly-not-asked",
            checks = Message::joined(not_asked, ", ")
        ));
    }
    Message::joined(sentences, " ")
}

/// How p-values are corrected, and from where on they are unusual.
fn corrected(anomalies: &Anomalies) -> Message {
    let tests = count(anomalies.whole.tests);
    let correction = words::correction(anomalies.whole.correction);
    let significance = Message::number(anomalies.settings.significance.to_string());
    if anomalies.regions.tests == 0 {
        return msg!(
            "anomaly-p-values-corrected-together-whole",
            tests = tests,
            correction = correction,
            significance = significance
        );
    }
    msg!(
        "anomaly-p-values-corrected-together-whole-2",
        tests = tests,
        correction = correction,
        of_regions = count(anomalies.regions.tests),
        for_regions = words::correction(anomalies.regions.correction),
        significance = significance
    )
}

/// How many lines say what.
fn lines(anomalies: &Anomalies) -> Message {
    let number = |verdict: Verdict| count(anomalies.count(verdict) as u64);
    let by_rule = anomalies.unusual_by_rule();
    if by_rule == 0 {
        return msg!(
            "anomaly-lines-unusual-unremarkable-described-without",
            unusual = number(Verdict::Unusual),
            unremarkable = number(Verdict::Unremarkable),
            described = number(Verdict::Described),
            refused = number(Verdict::NotApplicable)
        );
    }
    msg!(
        "anomaly-lines-unusual-them-rule-unremarkable",
        unusual = number(Verdict::Unusual),
        by_rule = count(by_rule as u64),
        unremarkable = number(Verdict::Unremarkable),
        described = number(Verdict::Described),
        refused = number(Verdict::NotApplicable)
    )
}

/// A row for each check: how many of its lines say what, and the line of the whole contest that is
/// furthest from ordinary.
fn by_check(report: &AuditReport, anomalies: &Anomalies, page: &mut Document) {
    let leading = leading(report);
    let mut rows = vec![vec![
        msg!("anomaly-code"),
        msg!("anomaly-check"),
        msg!("anomaly-unusual-2"),
        msg!("anomaly-unremarkable"),
        msg!("anomaly-described"),
        msg!("anomaly-n"),
        msg!("anomaly-whole-contest"),
    ]];
    for &check in &anomalies.settings.checks {
        let of_check: Vec<&Line> = anomalies
            .lines
            .iter()
            .filter(|line| line.check == check)
            .collect();
        let number = |verdict: Verdict| {
            let lines = of_check.iter().filter(|line| line.verdict == verdict);
            count(lines.count() as u64)
        };
        rows.push(vec![
            check
                .code()
                .map_or_else(none, |code| Message::verbatim(code.key())),
            Message::verbatim(check.key()),
            number(Verdict::Unusual),
            number(Verdict::Unremarkable),
            number(Verdict::Described),
            number(Verdict::NotApplicable),
            furthest(&of_check, leading),
        ]);
    }
    let mut align = [Align::Left; 7];
    align[2..6].fill(Align::Right);
    page.remarked(msg!("anomaly-lines-check-verdict"), 2, &align, rows);
    page.paragraph(2, msg!("anomaly-whole-contest-smallest-adjusted-p"));
}

/// The selection with most votes.
fn leading(report: &AuditReport) -> Option<&SelectionId> {
    let sums = report.tabulation.whole();
    let selections = report.contest.selections().iter().enumerate();
    let most =
        selections.max_by_key(|(place, _)| (sums.votes_or_zero(*place).sum, Reverse(*place)))?;
    Some(&most.1.id)
}

/// The line of the whole contest that is furthest from ordinary, in a few words.
fn furthest(lines: &[&Line], leading: Option<&SelectionId>) -> Message {
    let whole = || lines.iter().filter(|line| line.is_whole());
    let by_p = whole()
        .filter(|line| line.p_adjusted.is_some())
        .min_by(|a, b| {
            let p = |line: &Line| line.p_adjusted.unwrap_or(1.0);
            let raw = |line: &Line| line.p_value().map_or(1.0, |p| p.value);
            p(a).total_cmp(&p(b)).then(raw(a).total_cmp(&raw(b)))
        });
    let of = |line: &Line, said: Message| {
        Message::joined(
            [words::target(line.target, line.selection.as_ref()), said],
            ": ",
        )
    };
    if let Some(line) = by_p {
        return of(line, adjusted(line.p_adjusted.unwrap_or(1.0)));
    }
    let stake = |line: &Line| line.effect_votes().map_or(0.0, f64::abs);
    // Where no votes are at stake, the leading selection's.
    let leads = |line: &Line| line.selection.as_ref() == leading;
    let largest = whole()
        .filter_map(|line| Some((line, line.result.as_ref().ok()?)))
        .max_by(|(a, _), (b, _)| (stake(a).total_cmp(&stake(b))).then(leads(a).cmp(&leads(b))));
    if let Some((line, summary)) = largest {
        let said = match &summary.counted {
            Some(counted) => words::counted(counted),
            None => {
                let Figure { name, value } = summary.statistic;
                msg!(
                    "anomaly-values",
                    statistic = words::figure(name),
                    value = number(value)
                )
            }
        };
        return of(line, said);
    }
    whole()
        .find_map(|line| line.result.as_ref().err())
        .map_or_else(Message::empty, words::not_applicable)
}

fn adjusted(p: f64) -> Message {
    msg!("anomaly-adjusted-p", p = number(p))
}

/// The unusual lines by votes at stake.
fn unusual(anomalies: &Anomalies, page: &mut Document) {
    let unusual = anomalies.unusual();
    if unusual.is_empty() {
        let sentence = msg!(
            "anomaly-none-lines-judged-unusual-others",
            judged = count(anomalies.count(Verdict::Unremarkable) as u64)
        );
        page.paragraph(2, sentence);
        return;
    }
    page.line(2, msg!("anomaly-unusual-most-votes-stake-first"));
    for one in unusual.iter().take(SHOWN) {
        let mut parts = vec![of_region(
            one.check,
            words::target(one.target, one.selection.as_ref()),
            one.region.last(),
        )];
        if let Some(votes) = one.effect_votes() {
            let votes = count(votes.abs().round() as u64);
            parts.push(msg!("anomaly-about-votes", votes = votes));
        }
        match (
            one.p_adjusted,
            one.result.as_ref().map(|all| &all.judgement),
        ) {
            (Some(p), _) => parts.push(adjusted(p)),
            (None, Ok(Judgement::Rule { .. })) => parts.push(msg!("anomaly-rule")),
            (None, _) => {}
        }
        page.paragraph(4, Message::joined(parts, ", "));
    }
    match unusual.len().saturating_sub(SHOWN) {
        0 => {}
        1 => page.line(4, msg!("anomaly-1-more-line-json-report")),
        more => page.line(
            4,
            msg!(
                "anomaly-more-lines-json-report",
                number = count(more as u64)
            ),
        ),
    }
}

/// A check, of what it speaks, and of which region.
pub(super) fn of_region(check: Check, what: Message, unit: Option<&UnitCode>) -> Message {
    let check = Message::verbatim(check.key());
    match unit {
        Some(unit) => msg!(
            "anomaly-of-in",
            check = check,
            what = what,
            region = Message::verbatim(unit.to_string())
        ),
        None => msg!("anomaly-of", check = check, what = what),
    }
}

/// What Benford's law would have said, beside what holds.
fn second_digits(anomalies: &Anomalies, page: &mut Document) {
    let rejected: Vec<&Line> = anomalies
        .lines
        .iter()
        .filter(|line| line.check == Check::SecondDigit && line.is_whole())
        .filter(|line| line.verdict == Verdict::Unremarkable)
        .filter(|line| classical(line).is_some_and(|p| p < anomalies.settings.significance))
        .collect();
    if rejected.is_empty() {
        return;
    }
    let each = rejected.iter().map(|line| {
        let p = classical(line).unwrap_or(1.0);
        msg!(
            "anomaly-p",
            what = words::target(line.target, line.selection.as_ref()),
            p = number(p)
        )
    });
    let sentence = msg!(
        "anomaly-held-against-benford-law-second",
        selections = Message::joined(each, ", "),
        significance = Message::number(anomalies.settings.significance.to_string())
    );
    page.paragraph(2, sentence);
}

fn classical(line: &Line) -> Option<f64> {
    let figures = &line.result.as_ref().ok()?.figures;
    let found = figures
        .iter()
        .find(|one| one.name == FigureName::BenfordPValue)?;
    Some(found.value)
}

/// The stations at which most unusual lines point.
fn stations(report: &AuditReport, anomalies: &Anomalies, page: &mut Document) {
    let pointed = anomalies.pointed_at();
    if pointed.is_empty() {
        return;
    }
    let strong = pointed.iter().filter(|one| one.weight >= 0.5).count();
    let sentence = msg!(
        "anomaly-unusual-lines-point-stations-them",
        pointed = count(pointed.len() as u64),
        all = count(anomalies.stations),
        strong = count(strong as u64)
    );
    page.paragraph(2, sentence);
    for station in pointed.iter().take(SHOWN) {
        let Some(sheet) = report.sheets().get(station.row) else {
            continue;
        };
        let mut checks: Vec<&str> = station
            .pointers
            .iter()
            .filter_map(|pointer| anomalies.lines.get(pointer.line))
            .map(|line| line.check.key())
            .collect();
        let mut seen = BTreeSet::new();
        checks.retain(|check| seen.insert(*check));
        let sentence = msg!(
            "anomaly-weight",
            place = nouns::place(&Place::of_sheet(sheet)),
            weight = Message::number(format!("{:.2}", station.weight)),
            checks = Message::joined(checks.into_iter().map(Message::verbatim), ", ")
        );
        page.paragraph(4, sentence);
    }
    match pointed.len().saturating_sub(SHOWN) {
        0 => {}
        1 => page.line(4, msg!("anomaly-1-more-station")),
        more => page.line(
            4,
            msg!("anomaly-more-stations", number = count(more as u64)),
        ),
    }
}
