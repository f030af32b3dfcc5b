//! The sums, with and without flagged sheets, and how much is in.

use crate::model::Measure;
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section};
use crate::report::message::{Message, msg};
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
        msg!("totals-title", number = count(whole.stations())),
    );
    let with_flagged = report.flagged > 0;
    let mut rows = vec![vec![
        msg!("totals-selection"),
        Message::empty(),
        msg!("totals-votes"),
        msg!("totals-share-of", number = count(sum)),
    ]];
    if with_flagged {
        rows[0].push(msg!("totals-without-flagged-sheets"));
    }
    for (selection, votes) in selections.iter().zip(&sums) {
        let mut row = vec![
            Message::verbatim(selection.id.as_str()),
            Message::verbatim(&selection.name),
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
            Message::empty(),
            nouns::measure(measure).into(),
            count(counted.sum),
            Message::empty(),
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
    page.table(msg!("totals-caption"), 2, &align, rows);
    if sums.iter().any(|votes| votes.stations < whole.stations()) {
        page.line(2, msg!("totals-some-votes-missing"));
    }
    if with_flagged {
        page.line(
            2,
            msg!(
                "totals-flagged-sheets",
                flagged = count(report.flagged),
                all = count(whole.stations()),
            ),
        );
    }
}

/// Says so where a sum does not cover every station.
fn over(sum: Sum, stations: u64) -> Message {
    if sum.stations == stations {
        Message::empty()
    } else {
        msg!(
            "totals-summed-over",
            some = count(sum.stations),
            all = count(stations),
        )
    }
}

pub(super) fn coverage(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Coverage, msg!("totals-coverage-title"));
    let coverage = &report.coverage;
    let stations = coverage.stations;
    let voters = coverage.voters_registered;
    let mut of_voters = of(voters.reported, voters.expected);
    if let Some(some) = voters.summed_over {
        of_voters = msg!(
            "totals-voters-summed-over",
            voters = of_voters,
            some = count(some),
            all = count(report.tabulation.whole().stations()),
        );
    }
    let rows = vec![
        vec![
            msg!("totals-polling-stations"),
            of(Some(stations.reported), stations.expected),
        ],
        vec![msg!("measure-voters-registered"), of_voters],
    ];
    page.rows(
        msg!("totals-coverage-caption"),
        2,
        &[Align::Left, Align::Left],
        rows,
    );
    if let Some(more @ 1..) = coverage.not_on_the_register {
        page.line(
            2,
            msg!("totals-stations-not-on-register", number = count(more)),
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
                Message::verbatim(format!("{} {}", unit.level, unit.code)),
                Message::verbatim(&unit.name),
                of(Some(unit.stations.reported), unit.stations.expected),
            ]
        })
        .collect();
    page.rows(
        msg!("totals-units-caption", level = Message::verbatim(outermost)),
        4,
        &[Align::Left, Align::Left, Align::Right],
        rows,
    );
}

fn of(reported: Option<u64>, expected: Option<u64>) -> Message {
    match (reported, expected) {
        (Some(reported), Some(expected)) => msg!(
            "totals-received-of",
            reported = count(reported),
            expected = count(expected),
            share = share(reported, expected),
        ),
        (Some(reported), None) => msg!(
            "totals-received-of-unknown-number",
            reported = count(reported)
        ),
        (None, Some(expected)) => {
            msg!("totals-unknown-number-received", expected = count(expected))
        }
        (None, None) => msg!("totals-unknown"),
    }
}
