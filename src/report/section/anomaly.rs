//! What is unusual: check by check, and station by station.

use crate::anomaly::battery::{Anomalies, Line, Verdict};
use crate::anomaly::{Check, Figure, FigureName, Judgement};
use crate::model::{Place, Said, SelectionId, UnitCode, say, term};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::numbers::{count, none, things};
use crate::report::tables::Align;
use crate::report::words::anomaly::{self as words, number};
use crate::report::words::nouns;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Lines and stations that are printed; the JSON has them all.
const SHOWN: usize = 10;

pub(super) fn anomalies(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Unusual, say!("What is unusual?"));
    let Some(anomalies) = &report.anomalies else {
        page.paragraph(2, say!("No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`."));
        return;
    };
    page.paragraph(2, asked(anomalies));
    by_check(report, anomalies, page);
    unusual(anomalies, page);
    second_digits(anomalies, page);
    stations(report, anomalies, page);
    page.paragraph(2, say!("Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half."));
}

/// What was asked, in one paragraph.
fn asked(anomalies: &Anomalies) -> Said {
    let settings = &anomalies.settings;
    let checks = settings.checks.len() as u64;
    let checks = things(checks, term!("check"), term!("checks"));
    let sheets = things(anomalies.stations, term!("sheet"), term!("sheets"));
    let what = match &settings.regions {
        Some(level) => say!(
            "{checks} over {sheets}: of the whole contest, and in every {level} on its own.",
            checks = checks,
            sheets = sheets,
            level = Said::verbatim(level)
        ),
        None => say!(
            "{checks} over {sheets}: of the whole contest.",
            checks = checks,
            sheets = sheets
        ),
    };
    let ballots = say!(
        "Ballots are {what}.",
        what = words::ballots_are(anomalies.ballots_are)
    );
    let mut sentences = vec![what, ballots, corrected(anomalies), lines(anomalies)];
    let not_asked: Vec<Said> = Check::ALL
        .iter()
        .filter(|check| !settings.checks.contains(check))
        .map(|check| Said::verbatim(check.key()))
        .collect();
    if !not_asked.is_empty() {
        sentences.push(say!(
            "Not asked for: {checks}.",
            checks = Said::joined(not_asked, ", ")
        ));
    }
    Said::joined(sentences, " ")
}

/// How p-values are corrected, and from where on they are unusual.
fn corrected(anomalies: &Anomalies) -> Said {
    let tests = count(anomalies.whole.tests);
    let correction = words::correction(anomalies.whole.correction);
    let significance = Said::number(anomalies.settings.significance.to_string());
    if anomalies.regions.tests == 0 {
        return say!(
            "P-values corrected together: {tests} of the whole contest ({correction}); unusual at {significance} or below.",
            tests = tests,
            correction = correction,
            significance = significance
        );
    }
    say!(
        "P-values corrected together: {tests} of the whole contest ({correction}), {of_regions} of regions ({for_regions}); unusual at {significance} or below.",
        tests = tests,
        correction = correction,
        of_regions = count(anomalies.regions.tests),
        for_regions = words::correction(anomalies.regions.correction),
        significance = significance
    )
}

/// How many lines say what.
fn lines(anomalies: &Anomalies) -> Said {
    let number = |verdict: Verdict| count(anomalies.count(verdict) as u64);
    let by_rule = anomalies.unusual_by_rule();
    if by_rule == 0 {
        return say!(
            "Lines: {unusual} unusual, {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.",
            unusual = number(Verdict::Unusual),
            unremarkable = number(Verdict::Unremarkable),
            described = number(Verdict::Described),
            refused = number(Verdict::NotApplicable)
        );
    }
    say!(
        "Lines: {unusual} unusual ({by_rule} of them by a rule), {unremarkable} unremarkable, {described} described without a verdict, {refused} not applicable, which is no pass.",
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
        say!("code"),
        say!("check"),
        say!("unusual"),
        say!("unremarkable"),
        say!("described"),
        say!("n/a"),
        say!("of the whole contest"),
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
                .map_or_else(none, |code| Said::verbatim(code.key())),
            Said::verbatim(check.key()),
            number(Verdict::Unusual),
            number(Verdict::Unremarkable),
            number(Verdict::Described),
            number(Verdict::NotApplicable),
            furthest(&of_check, leading),
        ]);
    }
    let mut align = [Align::Left; 7];
    align[2..6].fill(Align::Right);
    page.remarked(say!("Lines by check and verdict"), 2, &align, rows);
    page.paragraph(2, say!("Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings."));
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
fn furthest(lines: &[&Line], leading: Option<&SelectionId>) -> Said {
    let whole = || lines.iter().filter(|line| line.is_whole());
    let by_p = whole()
        .filter(|line| line.p_adjusted.is_some())
        .min_by(|a, b| {
            let p = |line: &Line| line.p_adjusted.unwrap_or(1.0);
            let raw = |line: &Line| line.p_value().map_or(1.0, |p| p.value);
            p(a).total_cmp(&p(b)).then(raw(a).total_cmp(&raw(b)))
        });
    let of = |line: &Line, said: Said| {
        Said::joined(
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
                say!(
                    "{statistic} {value}",
                    statistic = words::figure(name),
                    value = number(value)
                )
            }
        };
        return of(line, said);
    }
    whole()
        .find_map(|line| line.result.as_ref().err())
        .map_or_else(Said::nothing, words::not_applicable)
}

fn adjusted(p: f64) -> Said {
    say!("adjusted p {p}", p = number(p))
}

/// The unusual lines by votes at stake.
fn unusual(anomalies: &Anomalies, page: &mut Document) {
    let unusual = anomalies.unusual();
    if unusual.is_empty() {
        let sentence = say!(
            "None of the {judged} lines that are judged is unusual. The others have no verdict.",
            judged = count(anomalies.count(Verdict::Unremarkable) as u64)
        );
        page.paragraph(2, sentence);
        return;
    }
    page.line(
        2,
        say!("Unusual, most votes at stake first, then the smallest p-value:"),
    );
    for one in unusual.iter().take(SHOWN) {
        let mut parts = vec![of_region(
            one.check,
            words::target(one.target, one.selection.as_ref()),
            one.region.last(),
        )];
        if let Some(votes) = one.effect_votes() {
            let votes = count(votes.abs().round() as u64);
            parts.push(say!("about {votes} votes", votes = votes));
        }
        match (
            one.p_adjusted,
            one.result.as_ref().map(|all| &all.judgement),
        ) {
            (Some(p), _) => parts.push(adjusted(p)),
            (None, Ok(Judgement::Rule { .. })) => parts.push(say!("by its rule")),
            (None, _) => {}
        }
        page.paragraph(4, Said::joined(parts, ", "));
    }
    match unusual.len().saturating_sub(SHOWN) {
        0 => {}
        1 => page.line(4, say!("… and 1 more line, in the JSON report")),
        more => page.line(
            4,
            say!(
                "… and {number} more lines, in the JSON report",
                number = count(more as u64)
            ),
        ),
    }
}

/// A check, of what it speaks, and of which region.
pub(super) fn of_region(check: Check, what: Said, unit: Option<&UnitCode>) -> Said {
    let check = Said::verbatim(check.key());
    match unit {
        Some(unit) => say!(
            "{check} of {what} in {region}",
            check = check,
            what = what,
            region = Said::verbatim(unit.to_string())
        ),
        None => say!("{check} of {what}", check = check, what = what),
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
        say!(
            "{what} (p {p})",
            what = words::target(line.target, line.selection.as_ref()),
            p = number(p)
        )
    });
    let sentence = say!(
        "Held against Benford's law, the second digits of {selections} have a p of {significance} or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.",
        selections = Said::joined(each, ", "),
        significance = Said::number(anomalies.settings.significance.to_string())
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
    let sentence = say!(
        "Unusual lines point at {pointed} of {all} stations, at {strong} of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):",
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
        let sentence = say!(
            "{place}: weight {weight}, {checks}",
            place = nouns::place(&Place::of_sheet(sheet)),
            weight = Said::number(format!("{:.2}", station.weight)),
            checks = Said::joined(checks.into_iter().map(Said::verbatim), ", ")
        );
        page.paragraph(4, sentence);
    }
    match pointed.len().saturating_sub(SHOWN) {
        0 => {}
        1 => page.line(4, say!("… and 1 more station")),
        more => page.line(
            4,
            say!("… and {number} more stations", number = count(more as u64)),
        ),
    }
}
