//! What is wrong with the set of sheets: the `D` codes and I102.

use crate::model::facts::announced::CountName;
use crate::model::facts::set::{
    ConflictingRows, EvenCounts, MissingCount, ParentRow, RepeatedSheet, RowPlace,
    RowWithoutStation, SharedSheet, StationRow, TotalBySum, TotalByWord,
};
use crate::model::{Code, UnitCode};
use crate::report::Evidence;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;
use crate::report::words::nouns;

/// D101.
pub(super) fn repeated_sheet(facts: &RepeatedSheet) -> Message {
    msg!("finding-set-repeated-sheet", place = place(&facts.first))
}

/// The numbers of D101.
pub(super) fn repeated_sheet_numbers(facts: &RepeatedSheet) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-set-label-votes-on-sheet"),
        facts.votes,
    )]
}

/// D102, D103.
pub(super) fn conflicting_rows(facts: &ConflictingRows) -> Message {
    let rows = facts.rows.iter().map(|row| {
        msg!(
            "finding-set-row-with-votes",
            place = place(&row.place),
            votes = row.votes
        )
    });
    let places = listed(rows.collect(), facts.versions, "; ");
    if facts.double {
        msg!(
            "finding-set-rows-disagree-twice",
            number = facts.versions,
            places = places
        )
    } else {
        msg!(
            "finding-set-rows-disagree",
            number = facts.versions,
            places = places
        )
    }
}

/// The numbers of D102, D103.
pub(super) fn conflicting_rows_numbers(facts: &ConflictingRows) -> Vec<Evidence> {
    let rows = facts.rows.iter();
    rows.map(|row| {
        let what = msg!("finding-set-label-votes-in-row", place = place(&row.place));
        Evidence::exact(what, row.votes)
    })
    .collect()
}

/// D104, D105.
pub(super) fn shared_sheet(code: Code, facts: &SharedSheet) -> Message {
    let others = facts.others.iter().map(station).collect();
    let others = listed(others, facts.stations.saturating_sub(1), ", ");
    if code == Code::D105 {
        msg!("finding-set-same-image", others = others)
    } else {
        msg!("finding-set-same-counts", others = others)
    }
}

/// The numbers of D104, D105.
pub(super) fn shared_sheet_numbers(facts: &SharedSheet) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("finding-set-label-votes-on-sheet"), facts.votes),
        Evidence::exact(msg!("finding-set-label-stations"), facts.stations),
    ]
}

/// D201, by its word.
pub(super) fn total_by_word(facts: &TotalByWord) -> Message {
    msg!(
        "finding-set-total-by-word",
        word = Message::verbatim(&facts.word)
    )
}

/// D201, by its counts.
pub(super) fn total_by_sum(facts: &TotalBySum) -> Message {
    match &facts.unit {
        None => msg!("finding-set-total-of-file", rows = facts.rows),
        Some(name) => msg!(
            "finding-set-total-of-unit",
            rows = facts.rows,
            unit = unit(name)
        ),
    }
}

/// D202.
pub(super) fn parent_row(facts: &ParentRow) -> Message {
    msg!("finding-set-parent-row", unit = unit(&facts.unit))
}

/// D203.
pub(super) fn row_without_station(facts: &RowWithoutStation) -> Message {
    msg!("finding-set-row-without-station", votes = facts.votes)
}

/// The numbers of D201, D202, D203.
pub(super) fn votes_in_the_row(votes: u64) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-set-label-votes-in-this-row"),
        votes,
    )]
}

/// D204.
pub(super) fn even_counts(facts: &EvenCounts) -> Message {
    match &facts.unit {
        Some(name) => msg!(
            "finding-set-even-counts-of-unit",
            number = count(facts.counts),
            unit = unit(name)
        ),
        None => msg!(
            "finding-set-even-counts-of-publication",
            number = count(facts.counts)
        ),
    }
}

/// The numbers of D204.
pub(super) fn even_counts_numbers(facts: &EvenCounts) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-set-label-even-counts"),
        facts.counts,
    )]
}

/// I102.
pub(super) fn missing_count(facts: &MissingCount) -> Message {
    let why = facts.reasons.iter().map(|one| {
        msg!(
            "finding-set-sheets-by-reason",
            number = count(one.sheets),
            reason = nouns::missing(one.reason)
        )
    });
    let name = match &facts.count {
        CountName::Votes(id) => msg!("count-name-votes", selection = Message::verbatim(id)),
        CountName::Measure(measure) => nouns::measure(*measure).into(),
    };
    msg!(
        "finding-set-missing-count",
        missing = count(facts.sheets),
        why = Message::joined(why, ", "),
        name = name,
        some = count(facts.summed_stations),
        all = count(facts.stations)
    )
}

/// The numbers of I102.
pub(super) fn missing_count_numbers(facts: &MissingCount) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("finding-set-label-sheets-without-count"), facts.sheets),
        Evidence::exact(
            msg!("finding-set-label-stations-in-sum"),
            facts.summed_stations,
        ),
    ]
}

/// The first few of so many things, and how many more there are.
fn listed(mut first: Vec<Message>, all: u64, between: &'static str) -> Message {
    let more = all.saturating_sub(first.len() as u64);
    if more > 0 {
        first.push(msg!("finding-set-more", number = more));
    }
    Message::joined(first, between)
}

fn station(row: &StationRow) -> Message {
    msg!(
        "finding-set-station",
        key = Message::verbatim(&row.station),
        place = place(&row.place)
    )
}

fn place(row: &RowPlace) -> Message {
    match (&row.file, row.line) {
        (Some(file), Some(line)) => Message::verbatim(format!("{file}:{line}")),
        _ => msg!("finding-set-row", number = row.row),
    }
}

/// A unit by its level and code.
fn unit(unit: &UnitCode) -> Message {
    Message::verbatim(format!("{} {}", unit.level, unit.code))
}
