//! The report for a person with a minute: what was read, the totals, how much is in, what was
//! announced, what was found.

use std::fmt::Write;

use crate::check::{ConflictRule, DuplicateRule};
use crate::model::{Code, ContestRule, Finding, FindingKind, Measure, UnitId};
use crate::reconcile::{Completeness, Reconciliation};
use crate::tabulate::Sum;

use super::audit::AuditReport;
use super::numbers::{grouped, harmless, percent, signed};
use super::tables::{Align, aligned, wrapped};

/// Lines are no longer than this, but for names and addresses.
const WIDTH: usize = 96;

/// Findings of one code that are printed; the JSON has them all.
const SHOWN: usize = 5;

/// The whole report.
pub(super) fn render(report: &AuditReport) -> String {
    let mut text = String::new();
    title(report, &mut text);
    read(report, &mut text);
    totals(report, &mut text);
    coverage(report, &mut text);
    for reconciliation in &report.reconciliation {
        announced(report, reconciliation, &mut text);
    }
    findings(report, &mut text);
    text
}

/// Writing to a string cannot fail.
macro_rules! line {
    ($text:expr) => { $text.push('\n') };
    ($text:expr, $($arguments:tt)*) => {{
        let written = writeln!($text, $($arguments)*);
        debug_assert!(written.is_ok());
    }};
}

fn heading(text: &mut String, words: &str) {
    line!(text);
    line!(text, "{words}");
    line!(text, "{}", "-".repeat(words.chars().count()));
}

fn title(report: &AuditReport, text: &mut String) {
    let title = harmless(&report.title);
    line!(text, "{title}");
    line!(text, "{}", "=".repeat(title.chars().count()));
    let rule = match report.contest.rule() {
        ContestRule::Plurality => "plurality",
        ContestRule::Majority => "more than half of the valid votes, or a run-off",
        ContestRule::FortyAndTen => "more than half, or 40% and ten points ahead, or a run-off",
        ContestRule::TopTwo => "the first two go to a second round",
    };
    line!(
        text,
        "Contest {}: {rule}; winners: {}. scrutineer {}, seed \"{}\".",
        harmless(report.contest.id()),
        report.contest.winners(),
        env!("CARGO_PKG_VERSION"),
        harmless(&report.seed)
    );
    line!(text);
    let counts: Vec<String> = FindingKind::ALL
        .into_iter()
        .map(|kind| format!("{} {kind}", grouped(report.count(kind) as u64)))
        .collect();
    line!(text, "Findings: {}.", counts.join(", "));
}

fn read(report: &AuditReport, text: &mut String) {
    heading(text, "What was read");
    for input in &report.inputs {
        let summary = &input.summary;
        let delimiter = match summary.delimiter {
            '\t' => "tab".to_string(),
            other => format!("`{other}`"),
        };
        let encoding_source = match summary.encoding_source {
            crate::read::EncodingSource::Declared => "declared",
            crate::read::EncodingSource::ByteOrderMark => "by its byte order mark",
            crate::read::EncodingSource::Detected => "detected",
        };
        line!(
            text,
            "{}  ({})",
            harmless(&summary.path),
            harmless(&input.source)
        );
        line!(
            text,
            "    {} rows, {} bytes, {} ({encoding_source}), cells separated by {delimiter}",
            grouped(summary.rows),
            grouped(summary.bytes),
            summary.encoding
        );
        line!(text, "    SHA-256 {}", summary.sha256);
        for (column, separator) in &summary.thousands_detected {
            line!(
                text,
                "    column `{}`: `{separator}` was read as thousands separator (detected)",
                harmless(column)
            );
        }
    }
    let ledger = &report.ledger;
    line!(
        text,
        "Ledger: {} rows read = {} used + {} quarantined + {} excluded.",
        grouped(ledger.rows_read),
        grouped(ledger.used),
        grouped(ledger.quarantined),
        grouped(ledger.excluded)
    );
    let mut codes: Vec<Code> = ledger.exclusions.iter().map(|row| row.code).collect();
    codes.sort_unstable();
    for same in codes.chunk_by(|a, b| a == b) {
        if let Some(code) = same.first() {
            line!(
                text,
                "    {} excluded by {code}: {}",
                grouped(same.len() as u64),
                code.rule()
            );
        }
    }
    text.push_str(&wrapped("", WIDTH, &policy(report)));
}

/// The settings that change what counts or what is found.
fn policy(report: &AuditReport) -> String {
    let inclusion = &report.settings.inclusion;
    let identical = match inclusion.identical_duplicates {
        DuplicateRule::Once => "count once",
        DuplicateRule::None => "do not count",
    };
    let conflicting = match &inclusion.conflicting_duplicates {
        ConflictRule::None => "do not count".to_string(),
        ConflictRule::First => "count by their first row".to_string(),
        ConflictRule::Last => "count by their last row".to_string(),
        ConflictRule::File(file) => format!("count by their row in {}", harmless(file)),
    };
    let flagged = if inclusion.exclude_codes.is_empty() {
        "sheets with a problem count and are flagged".to_string()
    } else {
        format!(
            "sheets with a problem count and are flagged, but for {}",
            inclusion.exclude_codes.join(", ")
        )
    };
    let rules = &report.settings.rules;
    let copies = &report.settings.copies;
    format!(
        "Rules: identical duplicates {identical}; conflicting duplicates {conflicting}; totals rows, \
         parent rows and rows without a station never count; {flagged}. Extra voters allowed per \
         station: {}. Copies are looked for among sheets with at least {} votes for at least {} \
         selections.",
        rules.extra_voters_per_station, copies.least_votes, copies.least_selections
    )
}

fn totals(report: &AuditReport, text: &mut String) {
    let whole = report.tabulation.unit(UnitId::ROOT);
    let selections = report.contest.selections();
    let sums: Vec<Sum> = (0..selections.len())
        .map(|place| whole.votes(place))
        .collect();
    let sum: u64 = sums.iter().map(|votes| votes.sum).sum();
    heading(
        text,
        &format!("Totals of {} stations", grouped(whole.stations())),
    );
    let with_flagged = report.flagged > 0;
    let mut rows = vec![vec![
        "selection".to_string(),
        String::new(),
        "votes".to_string(),
        format!("of {}", grouped(sum)),
    ]];
    if with_flagged {
        rows[0].push("without flagged sheets".to_string());
    }
    for (selection, votes) in selections.iter().zip(&sums) {
        let mut row = vec![
            harmless(selection.id.as_str()),
            harmless(&selection.name),
            grouped(votes.sum),
            percent(votes.sum, sum),
        ];
        if with_flagged {
            let without = report.unflagged.votes(selection.id.as_str());
            row.push(grouped(without.sum));
        }
        row.push(over(*votes, whole.stations()));
        rows.push(row);
    }
    for measure in Measure::ALL {
        let Some(count) = whole.measure(measure) else {
            continue;
        };
        let mut row = vec![
            String::new(),
            measure.words().to_string(),
            grouped(count.sum),
            String::new(),
        ];
        if with_flagged {
            let without = report.unflagged.measure(measure).unwrap_or_default();
            row.push(grouped(without.sum));
        }
        row.push(over(count, whole.stations()));
        rows.push(row);
    }
    let align = [
        Align::Left,
        Align::Left,
        Align::Right,
        Align::Right,
        if with_flagged {
            Align::Right
        } else {
            Align::Left
        },
        Align::Left,
    ];
    text.push_str(&aligned("  ", &align, &rows));
    if with_flagged {
        line!(
            text,
            "  {} of the {} sheets are flagged: they break a rule, and count all the same.",
            grouped(report.flagged),
            grouped(whole.stations())
        );
    }
}

/// Says so where a sum does not cover every station.
fn over(sum: Sum, stations: u64) -> String {
    if sum.stations == stations {
        String::new()
    } else {
        format!(
            "summed over {} of {} stations",
            grouped(sum.stations),
            grouped(stations)
        )
    }
}

fn coverage(report: &AuditReport, text: &mut String) {
    heading(text, "Coverage");
    let coverage = &report.coverage;
    let of = |reported: Option<u64>, expected: Option<u64>| match (reported, expected) {
        (Some(reported), Some(expected)) => format!(
            "{} of {} ({})",
            grouped(reported),
            grouped(expected),
            percent(reported, expected)
        ),
        (Some(reported), None) => format!("{} of an unknown number", grouped(reported)),
        (None, Some(expected)) => format!(
            "unknown of {} (the sheets do not state their rolls)",
            grouped(expected)
        ),
        (None, None) => "unknown".to_string(),
    };
    let stations = coverage.stations;
    let voters = coverage.voters_registered;
    let rows = [
        vec![
            "polling stations".to_string(),
            of(Some(stations.reported), stations.expected),
        ],
        vec![
            "registered voters".to_string(),
            of(voters.reported, voters.expected),
        ],
    ];
    text.push_str(&aligned("  ", &[Align::Left, Align::Left], &rows));
    let Some(outermost) = coverage.units.first().map(|unit| &unit.level) else {
        return;
    };
    let mut rows: Vec<Vec<String>> = Vec::new();
    for unit in coverage
        .units
        .iter()
        .filter(|unit| unit.level == *outermost)
    {
        rows.push(vec![
            format!("{} {}", harmless(&unit.level), harmless(&unit.code)),
            harmless(&unit.name),
            of(Some(unit.stations.reported), unit.stations.expected),
        ]);
    }
    text.push_str(&aligned(
        "    ",
        &[Align::Left, Align::Left, Align::Right],
        &rows,
    ));
}

fn announced(report: &AuditReport, reconciliation: &Reconciliation, text: &mut String) {
    let date = match &reconciliation.date {
        Some(date) => format!(", {}", harmless(date)),
        None => String::new(),
    };
    heading(
        text,
        &format!("Announced: {}{date}", harmless(&reconciliation.announced)),
    );
    let says = match &reconciliation.stations_reported {
        Some(reported) => format!("it says it counts {reported}"),
        None => "it does not say how many stations it counts".to_string(),
    };
    let expected = report.coverage.stations.expected;
    let sheets = match (reconciliation.sheets, expected) {
        (Completeness::Complete, _) => "every expected station".to_string(),
        _ => format!("{} stations", grouped(reconciliation.stations)),
    };
    line!(
        text,
        "  Scope: {}; {says}. The sheets cover {sheets}.",
        harmless(&reconciliation.scope.to_string())
    );
    let mut rows = vec![
        [
            "",
            "announced",
            "tabulated",
            "announced − tabulated",
            "announced %",
        ]
        .map(str::to_string)
        .to_vec(),
    ];
    for votes in &reconciliation.votes {
        rows.push(vec![
            harmless(&votes.selection),
            grouped(votes.announced),
            grouped(votes.tabulated),
            signed(votes.difference),
            announced_share(reconciliation, &votes.selection),
        ]);
    }
    for measure in &reconciliation.measures {
        rows.push(vec![
            measure.measure.words().to_string(),
            grouped(measure.announced),
            measure
                .tabulated
                .map_or("–".to_string(), |sum| grouped(sum.sum)),
            measure.difference.map_or("–".to_string(), signed),
            String::new(),
        ]);
    }
    let align = [
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Right,
    ];
    text.push_str(&aligned("  ", &align, &rows));
    if reconciliation.announcement != Completeness::Complete {
        text.push_str(&wrapped(
            "  ",
            WIDTH,
            "Nobody says which stations the announcement counts, so these differences prove nothing by themselves.",
        ));
    }
    if let Some(rounding) = &reconciliation.rounding {
        text.push_str(&wrapped("  ", WIDTH, &rounding_sentence(rounding)));
    }
    if let Some(why) = reconciliation.rounding_not_tested {
        line!(
            text,
            "  Counts rebuilt from percentages: not tested ({why})."
        );
    }
}

fn rounding_sentence(rounding: &crate::reconcile::RoundedCounts) -> String {
    let decimals = if rounding.decimals_announced {
        format!("{} decimals, as announced", rounding.decimals)
    } else {
        format!("{} decimals; 0, 1 and 2 were tried", rounding.decimals)
    };
    format!(
        "Counts rebuilt from percentages ({decimals}): {} of {} counts are exactly a rounded percentage of {}; p = {:.1e} if counts were arbitrary{}.",
        rounding.on_the_grid,
        rounding.counts,
        grouped(rounding.of),
        rounding.p_adjusted,
        if rounding.p_adjusted == rounding.p_value {
            ""
        } else {
            ", corrected for the number of announced results"
        },
    )
}

/// The announced percentage, and what the counts give where it does not fit.
fn announced_share(reconciliation: &Reconciliation, selection: &str) -> String {
    let Some(percentages) = &reconciliation.percentages else {
        return String::new();
    };
    let Some(share) = percentages
        .each
        .iter()
        .find(|share| share.selection == selection)
    else {
        return String::new();
    };
    match &share.computed {
        Some(computed) if share.fits.is_empty() => {
            format!("{} (computed {computed}%)", share.announced)
        }
        _ => share.announced.to_string(),
    }
}

fn findings(report: &AuditReport, text: &mut String) {
    heading(text, "Findings");
    if report.findings.is_empty() {
        line!(text, "  None.");
        return;
    }
    for kind in FindingKind::ALL {
        let of_kind: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|finding| finding.kind == kind)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        line!(
            text,
            "{}: {} ({})",
            kind.key().to_uppercase(),
            grouped(of_kind.len() as u64),
            kind.meaning()
        );
        for same in of_kind.chunk_by(|a, b| a.code == b.code) {
            of_one_code(same, text);
        }
    }
    text.push_str(&wrapped(
        "",
        WIDTH,
        "A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.",
    ));
}

fn of_one_code(findings: &[&Finding], text: &mut String) {
    let Some(first) = findings.first() else {
        return;
    };
    let code = first.code;
    line!(
        text,
        "  {code}  {} ({})",
        code.rule(),
        grouped(findings.len() as u64)
    );
    for finding in findings.iter().take(SHOWN) {
        let place = harmless(&finding.place.to_string());
        let place = if place.is_empty() {
            place
        } else {
            format!("{place}: ")
        };
        let stake = match finding.votes_at_stake {
            Some(votes) => format!(" [votes at stake: {}]", grouped(votes)),
            None => String::new(),
        };
        let sentence = format!("{place}{}{stake}", harmless(&finding.text));
        text.push_str(&wrapped("      ", WIDTH, &sentence));
    }
    if findings.len() > SHOWN {
        line!(
            text,
            "      … and {} more, all of them in the JSON report",
            grouped((findings.len() - SHOWN) as u64)
        );
    }
    text.push_str(&wrapped(
        "      ",
        WIDTH,
        &format!("Looks the same: {}", code.explanation()),
    ));
}
