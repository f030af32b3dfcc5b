//! The sums, with and without flagged sheets, and how much is in.

use crate::model::{Measure, UnitId};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, percent};
use crate::report::tables::Align;
use crate::tabulate::Sum;

pub(super) fn totals(report: &AuditReport, page: &mut Document) {
    let whole = report.tabulation.unit(UnitId::ROOT);
    let selections = report.contest.selections();
    let sums: Vec<Sum> = (0..selections.len())
        .map(|place| whole.votes(place))
        .collect();
    let sum: u64 = sums.iter().map(|votes| votes.sum).sum();
    page.heading(
        Section::Totals,
        format!("Totals of {} stations", grouped(whole.stations())),
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
    page.table("Sums of the sheets that count", 2, &align, rows);
    if sums.iter().any(|votes| votes.stations < whole.stations()) {
        line!(
            page,
            "  Some sheets lack votes of a selection: the shares are of the votes that are there."
        );
    }
    if with_flagged {
        line!(
            page,
            "  Flagged sheets, which break a rule and count all the same: {} of {}.",
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

pub(super) fn coverage(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Coverage, "Coverage");
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
            match voters.summed_over {
                Some(stations) => format!(
                    "{}, summed over {} of {} stations",
                    of(voters.reported, voters.expected),
                    grouped(stations),
                    grouped(report.tabulation.unit(UnitId::ROOT).stations())
                ),
                None => of(voters.reported, voters.expected),
            },
        ],
    ];
    page.rows(
        "How much is in",
        2,
        &[Align::Left, Align::Left],
        rows.to_vec(),
    );
    if let Some(more @ 1..) = coverage.not_on_the_register {
        line!(
            page,
            "  stations that the register does not have: {}",
            grouped(more)
        );
    }
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
    page.rows(
        format!("Stations in, by {}", harmless(outermost)),
        4,
        &[Align::Left, Align::Left, Align::Right],
        rows,
    );
}
