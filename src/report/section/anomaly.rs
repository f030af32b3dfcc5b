//! What is unusual: check by check, and station by station.

use crate::anomaly::battery::findings::{counted_words, printed};
use crate::anomaly::battery::{Anomalies, Line, Verdict};
use crate::anomaly::{Check, Figure, Judgement};
use crate::model::{Place, SelectionId, UnitId};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, several};
use crate::report::tables::Align;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Lines and stations that are printed; the JSON has them all.
const SHOWN: usize = 10;

pub(super) fn anomalies(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Unusual, "What is unusual?");
    let Some(anomalies) = &report.anomalies else {
        page.paragraph(2, "No statistical check was asked for, which is no pass: [anomaly] in the plan asks for them, and so does the command `anomalies`.");
        return;
    };
    page.paragraph(2, asked(anomalies));
    by_check(report, anomalies, page);
    unusual(anomalies, page);
    second_digits(anomalies, page);
    stations(report, anomalies, page);
    page.paragraph(2, "Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why; each finding is printed with what looks the same without any wrongdoing, and with what simulated clean elections make of its check. Their spread is the standard deviation of the leading selection's logit between stations, beyond chance: 0.40 is about ten points around a half.");
}

/// What was asked, in one paragraph.
fn asked(anomalies: &Anomalies) -> String {
    let settings = &anomalies.settings;
    let regions = match &settings.regions {
        Some(level) => format!(", and in every {} on its own", harmless(level)),
        None => String::new(),
    };
    let mut text = format!(
        "{} over {}: of the whole contest{regions}. Ballots are {}. P-values corrected together: {} of the whole contest ({})",
        several(settings.checks.len() as u64, "check"),
        several(anomalies.stations, "sheet"),
        anomalies.ballots_are.words(),
        grouped(anomalies.whole.tests),
        anomalies.whole.correction.words(),
    );
    if anomalies.regions.tests > 0 {
        text.push_str(&format!(
            ", {} of regions ({})",
            grouped(anomalies.regions.tests),
            anomalies.regions.correction.words()
        ));
    }
    let by_rule = match anomalies.unusual_by_rule() {
        0 => String::new(),
        some => format!(" ({} of them by a rule)", grouped(some as u64)),
    };
    text.push_str(&format!(
        "; unusual at {} or below. Lines: {} unusual{by_rule}, {} unremarkable, {} described without a verdict, {} not applicable, which is no pass.",
        settings.significance,
        grouped(anomalies.count(Verdict::Unusual) as u64),
        grouped(anomalies.count(Verdict::Unremarkable) as u64),
        grouped(anomalies.count(Verdict::Described) as u64),
        grouped(anomalies.count(Verdict::NotApplicable) as u64),
    ));
    let not_asked: Vec<&str> = Check::ALL
        .iter()
        .filter(|check| !settings.checks.contains(check))
        .map(|check| check.key())
        .collect();
    if !not_asked.is_empty() {
        text.push_str(&format!(" Not asked for: {}.", not_asked.join(", ")));
    }
    text
}

/// A row for each check: how many of its lines say what, and the line of the whole contest that is
/// furthest from ordinary.
fn by_check(report: &AuditReport, anomalies: &Anomalies, page: &mut Document) {
    let leading = leading(report);
    let head = [
        "code",
        "check",
        "unusual",
        "unremarkable",
        "described",
        "n/a",
        "of the whole contest",
    ];
    let mut rows = vec![head.map(str::to_string).to_vec()];
    for &check in &anomalies.settings.checks {
        let of_check: Vec<&Line> = anomalies
            .lines
            .iter()
            .filter(|line| line.check == check)
            .collect();
        let count = |verdict: Verdict| {
            let lines = of_check.iter().filter(|line| line.verdict == verdict);
            grouped(lines.count() as u64)
        };
        rows.push(vec![
            check.code().map_or("–", |code| code.key()).to_string(),
            check.key().to_string(),
            count(Verdict::Unusual),
            count(Verdict::Unremarkable),
            count(Verdict::Described),
            count(Verdict::NotApplicable),
            furthest(&of_check, leading),
        ]);
    }
    let mut align = [Align::Left; 7];
    align[2..6].fill(Align::Right);
    page.remarked("Lines by check and verdict", 2, &align, rows);
    page.paragraph(2, "Of the whole contest: the smallest adjusted p-value, or, where the check has none there, the line with most votes at stake, or the leading selection's. Checks without a code describe, and have no findings.");
}

/// The selection with most votes.
fn leading(report: &AuditReport) -> Option<&SelectionId> {
    let sums = report.tabulation.unit(UnitId::ROOT);
    let selections = report.contest.selections().iter().enumerate();
    let most = selections.max_by_key(|(place, _)| (sums.votes(*place).sum, Reverse(*place)))?;
    Some(&most.1.id)
}

/// The line of the whole contest that is furthest from ordinary, in a few words.
fn furthest(lines: &[&Line], leading: Option<&SelectionId>) -> String {
    let whole = || lines.iter().filter(|line| line.is_whole());
    let by_p = whole()
        .filter(|line| line.p_adjusted.is_some())
        .min_by(|a, b| {
            let p = |line: &Line| line.p_adjusted.unwrap_or(1.0);
            let raw = |line: &Line| line.p_value().map_or(1.0, |p| p.value);
            p(a).total_cmp(&p(b)).then(raw(a).total_cmp(&raw(b)))
        });
    let of = |line: &Line, said: String| format!("{}: {said}", harmless(line.of_what()));
    if let Some(line) = by_p {
        let p = line.p_adjusted.unwrap_or(1.0);
        return of(line, format!("adjusted p {}", printed(p)));
    }
    let stake = |line: &Line| line.effect_votes().map_or(0.0, f64::abs);
    // Where no votes are at stake, the leading selection's.
    let leads = |line: &Line| line.selection.as_ref() == leading;
    let largest = whole()
        .filter_map(|line| Some((line, line.result.as_ref().ok()?)))
        .max_by(|(a, _), (b, _)| (stake(a).total_cmp(&stake(b))).then(leads(a).cmp(&leads(b))));
    if let Some((line, summary)) = largest {
        let said = match &summary.counted {
            Some(counted) => counted_words(counted),
            None => {
                let Figure { name, value } = summary.statistic;
                format!("{name} {}", printed(value))
            }
        };
        return of(line, said);
    }
    whole()
        .find_map(|line| line.result.as_ref().err())
        .map_or_else(String::new, ToString::to_string)
}

/// The unusual lines by votes at stake.
fn unusual(anomalies: &Anomalies, page: &mut Document) {
    let unusual = anomalies.unusual();
    if unusual.is_empty() {
        let sentence = format!(
            "None of the {} lines that are judged is unusual. The others have no verdict.",
            grouped(anomalies.count(Verdict::Unremarkable) as u64)
        );
        page.paragraph(2, sentence);
        return;
    }
    line!(
        page,
        "  Unusual, most votes at stake first, then the smallest p-value:"
    );
    for one in unusual.iter().take(SHOWN) {
        let region = match one.region.last() {
            Some(unit) => format!(" in {}", harmless(&unit.to_string())),
            None => String::new(),
        };
        let stake = match one.effect_votes() {
            Some(votes) => format!(", about {} votes", grouped(votes.abs().round() as u64)),
            None => String::new(),
        };
        let p = match (
            one.p_adjusted,
            one.result.as_ref().map(|all| &all.judgement),
        ) {
            (Some(p), _) => format!(", adjusted p {}", printed(p)),
            (None, Ok(Judgement::Rule { .. })) => ", by its rule".to_string(),
            (None, _) => String::new(),
        };
        let sentence = format!(
            "{} of {}{region}{stake}{p}",
            one.check,
            harmless(one.of_what())
        );
        page.paragraph(4, sentence);
    }
    if unusual.len() > SHOWN {
        line!(
            page,
            "    … and {}, in the JSON report",
            several((unusual.len() - SHOWN) as u64, "more line")
        );
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
    let names: Vec<String> = rejected
        .iter()
        .map(|line| {
            let p = classical(line).unwrap_or(1.0);
            format!("{} (p {})", harmless(line.of_what()), printed(p))
        })
        .collect();
    let sentence = format!(
        "Held against Benford's law, the second digits of {} have a p of {} or less. That law is no null for stations of planned sizes and rejects clean elections; against counts redrawn from each station's own ballots they are unremarkable.",
        names.join(", "),
        anomalies.settings.significance,
    );
    page.paragraph(2, sentence);
}

fn classical(line: &Line) -> Option<f64> {
    let figures = &line.result.as_ref().ok()?.figures;
    let found = figures.iter().find(|one| one.name == CLASSICAL)?;
    Some(found.value)
}

/// The figure of the second-digit check that says what Benford's law would have.
const CLASSICAL: &str = "textbook p against Benford";

/// The stations at which most unusual lines point.
fn stations(report: &AuditReport, anomalies: &Anomalies, page: &mut Document) {
    let pointed = anomalies.pointed_at();
    if pointed.is_empty() {
        return;
    }
    let strong = pointed.iter().filter(|one| one.weight >= 0.5).count();
    let sentence = format!(
        "Unusual lines point at {} of {} stations, at {} of them with a weight of a half or more. Being among them says nothing against a station: stations look like that by chance and for innocent causes, too. A station's weight is the largest weight of each check that points at it, added up: a sum, which can be above 1. Those with most of it first (`anomalies --station KEY` explains one):",
        grouped(pointed.len() as u64),
        grouped(anomalies.stations),
        grouped(strong as u64)
    );
    page.paragraph(2, sentence);
    for station in pointed.iter().take(SHOWN) {
        let Some(sheet) = report.sheets.get(station.row) else {
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
        let sentence = format!(
            "{}: weight {:.2}, {}",
            harmless(&Place::of_sheet(sheet).to_string()),
            station.weight,
            checks.join(", ")
        );
        page.paragraph(4, sentence);
    }
    if pointed.len() > SHOWN {
        line!(
            page,
            "    … and {}",
            several((pointed.len() - SHOWN) as u64, "more station")
        );
    }
}
