//! Announced − tabulated, where the two differ.

use crate::reconcile::{Completeness, Reconciliation};
use crate::report::audit::AuditReport;
use crate::report::words::nouns;

use super::table::{Cell, Holds, Table};

pub(super) fn table(report: &AuditReport) -> Table {
    let mut table = Table::new(
        "announced-differences",
        "Announced minus tabulated, where the two differ; by itself a difference proves nothing",
    );
    for (name, says) in [
        (
            "announced_by",
            "Who announced it, and which announcement it is.",
        ),
        ("date", "When, as the plan says."),
        ("scope", "What it speaks of."),
        (
            "stations_counted",
            "How many stations it says that it counts.",
        ),
        (
            "announcement_covers",
            "Whether the announcement covers every station: complete, partial or unknown.",
        ),
        (
            "sheets_cover",
            "Whether the sheets cover every station: complete, partial or unknown. Where either side is not complete the two are not of the same stations.",
        ),
        ("of", "votes, or another count."),
        (
            "name",
            "The selection's or group's identifier, or the count's name.",
        ),
    ] {
        table.field(name, Holds::Text, says);
    }
    for (name, says) in [
        ("announced", "As announced."),
        ("tabulated", "Summed over the sheets."),
        (
            "announced_minus_tabulated",
            "The difference, with its sign.",
        ),
        ("sheets_summed", "Over how many sheets was summed."),
        ("sheets_in_scope", "How many sheets count in the scope."),
    ] {
        table.field(name, Holds::Integer, says);
    }
    for (name, says) in [
        ("announced_percent", "The announced percentage, as printed."),
        (
            "tabulated_percent",
            "What the sheets give, to the same decimals.",
        ),
    ] {
        table.field(name, Holds::Text, says);
    }
    for (name, says) in [
        (
            "counts_exactly_rounded",
            "How many of this announcement's counts are exactly what a rounded percentage of their sum gives, as if counts had been rebuilt from percentages.",
        ),
        ("counts_tested", "Of how many counts above zero."),
        ("percentage_decimals", "Decimals of those percentages."),
    ] {
        table.field(name, Holds::Integer, says);
    }
    table.field(
        "p_rebuilt",
        Holds::Text,
        "The probability of so many if counts were arbitrary, corrected for the number of announcements.",
    );
    for reconciliation in &report.reconciliation {
        rows(reconciliation, &mut table.rows);
    }
    table
}

fn covers(completeness: Completeness) -> &'static str {
    match completeness {
        Completeness::Complete => "complete",
        Completeness::Partial => "partial",
        Completeness::Unknown => "unknown",
    }
}

fn rows(one: &Reconciliation, rows: &mut Vec<Vec<Cell>>) {
    let head = |of: &str, name: &str| {
        vec![
            Cell::text(one.announced.as_str()),
            Cell::text_if(one.date.as_deref()),
            Cell::text(nouns::scope(&one.scope).to_string()),
            Cell::text_if(
                one.stations_reported
                    .map(|counted| nouns::stations_reported(&counted).to_string()),
            ),
            Cell::text(covers(one.announcement)),
            Cell::text(covers(one.sheets)),
            Cell::text(of),
            Cell::text(name),
        ]
    };
    for votes in one.votes.iter().filter(|votes| votes.difference != 0) {
        let mut row = head("votes", &votes.selection);
        row.extend([
            Cell::number(votes.announced),
            Cell::number(votes.tabulated),
            Cell::number(votes.difference),
            Cell::number(votes.stations),
            Cell::number(one.stations),
        ]);
        let each = one.percentages.iter().flat_map(|all| &all.each);
        let share = each
            .into_iter()
            .find(|share| share.selection == votes.selection);
        row.push(Cell::text_if(
            share.map(|share| share.announced.to_string()),
        ));
        let tabulated = share.and_then(|share| share.tabulated.as_deref());
        row.push(Cell::text_if(
            tabulated.map(|percent| format!("{percent}%")),
        ));
        let rebuilt = one.rounding.as_ref();
        row.extend([
            Cell::number_if(rebuilt.map(|rebuilt| rebuilt.on_the_grid)),
            Cell::number_if(rebuilt.map(|rebuilt| rebuilt.counts)),
            Cell::number_if(rebuilt.map(|rebuilt| rebuilt.decimals)),
            Cell::text_if(rebuilt.map(|rebuilt| format!("{:e}", rebuilt.p_adjusted))),
        ]);
        rows.push(row);
    }
    for measure in &one.measures {
        let (Some(tabulated), Some(difference @ (1.. | ..=-1))) =
            (measure.tabulated, measure.difference)
        else {
            continue;
        };
        let mut row = head("another count", measure.measure.key());
        row.extend([
            Cell::number(measure.announced),
            Cell::number(tabulated.sum),
            Cell::number(difference),
            Cell::number(tabulated.stations),
            Cell::number(one.stations),
        ]);
        row.resize(row.len() + 6, Cell::Empty);
        rows.push(row);
    }
}
