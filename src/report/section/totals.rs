//! The sums, with and without flagged sheets, and how much is in.

use crate::model::{Measure, Said, say};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::numbers::{count, share};
use crate::report::tables::Align;
use crate::report::words::nouns;
use crate::tabulate::Sum;

pub(super) fn totals(report: &AuditReport, page: &mut Document) {
    let whole = report.tabulation.whole();
    let selections = report.contest.selections();
    let sums: Vec<Sum> = (0..selections.len())
        .map(|place| whole.votes_or_zero(place))
        .collect();
    let sum: u64 = sums.iter().map(|votes| votes.sum).sum();
    page.heading(
        Section::Totals,
        say!(
            "Totals of {number} stations",
            number = count(whole.stations())
        ),
    );
    let with_flagged = report.flagged > 0;
    let mut rows = vec![vec![
        say!("selection"),
        Said::nothing(),
        say!("votes"),
        say!("of {number}", number = count(sum)),
    ]];
    if with_flagged {
        rows[0].push(say!("without flagged sheets"));
    }
    for (selection, votes) in selections.iter().zip(&sums) {
        let mut row = vec![
            Said::verbatim(selection.id.as_str()),
            Said::verbatim(&selection.name),
            count(votes.sum),
            share(votes.sum, sum),
        ];
        if with_flagged {
            let without = report
                .unflagged
                .votes(selection.id.as_str())
                .unwrap_or_default();
            row.push(count(without.sum));
        }
        row.push(over(*votes, whole.stations()));
        rows.push(row);
    }
    for measure in Measure::ALL {
        let Some(counted) = whole.measure(measure) else {
            continue;
        };
        let mut row = vec![
            Said::nothing(),
            nouns::measure(measure).into(),
            count(counted.sum),
            Said::nothing(),
        ];
        if with_flagged {
            let without = report.unflagged.measure(measure).unwrap_or_default();
            row.push(count(without.sum));
        }
        row.push(over(counted, whole.stations()));
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
    page.table(say!("Sums of the sheets that count"), 2, &align, rows);
    if sums.iter().any(|votes| votes.stations < whole.stations()) {
        page.line(
            2,
            say!(
                "Some sheets lack votes of a selection: the shares are of the votes that are there."
            ),
        );
    }
    if with_flagged {
        page.line(
            2,
            say!(
                "Flagged sheets, which break a rule and count all the same: {flagged} of {all}.",
                flagged = count(report.flagged),
                all = count(whole.stations()),
            ),
        );
    }
}

/// Says so where a sum does not cover every station.
fn over(sum: Sum, stations: u64) -> Said {
    if sum.stations == stations {
        Said::nothing()
    } else {
        say!(
            "summed over {some} of {all} stations",
            some = count(sum.stations),
            all = count(stations),
        )
    }
}

pub(super) fn coverage(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Coverage, say!("Coverage"));
    let coverage = &report.coverage;
    let stations = coverage.stations;
    let voters = coverage.voters_registered;
    let mut of_voters = of(voters.reported, voters.expected);
    if let Some(some) = voters.summed_over {
        of_voters = say!(
            "{voters}, summed over {some} of {all} stations",
            voters = of_voters,
            some = count(some),
            all = count(report.tabulation.whole().stations()),
        );
    }
    let rows = vec![
        vec![
            say!("polling stations"),
            of(Some(stations.reported), stations.expected),
        ],
        vec![say!("registered voters"), of_voters],
    ];
    page.rows(say!("How much is in"), 2, &[Align::Left, Align::Left], rows);
    if let Some(more @ 1..) = coverage.not_on_the_register {
        page.line(
            2,
            say!(
                "stations that the register does not have: {number}",
                number = count(more)
            ),
        );
    }
    let Some(outermost) = coverage.units.first().map(|unit| &unit.level) else {
        return;
    };
    let units = coverage.units.iter();
    let rows = units
        .filter(|unit| unit.level == *outermost)
        .map(|unit| {
            vec![
                Said::verbatim(format!("{} {}", unit.level, unit.code)),
                Said::verbatim(&unit.name),
                of(Some(unit.stations.reported), unit.stations.expected),
            ]
        })
        .collect();
    page.rows(
        say!("Stations in, by {level}", level = Said::verbatim(outermost)),
        4,
        &[Align::Left, Align::Left, Align::Right],
        rows,
    );
}

fn of(reported: Option<u64>, expected: Option<u64>) -> Said {
    match (reported, expected) {
        (Some(reported), Some(expected)) => say!(
            "{reported} of {expected} ({share})",
            reported = count(reported),
            expected = count(expected),
            share = share(reported, expected),
        ),
        (Some(reported), None) => say!(
            "{reported} of an unknown number",
            reported = count(reported)
        ),
        (None, Some(expected)) => say!(
            "unknown of {expected} (the sheets do not state their rolls)",
            expected = count(expected)
        ),
        (None, None) => say!("unknown"),
    }
}
