//! What is wrong with the set of sheets: the `D` codes and I102.

use crate::model::facts::announced::CountName;
use crate::model::facts::set::{
    ConflictingRows, EvenCounts, MissingCount, ParentRow, RepeatedSheet, RowPlace,
    RowWithoutStation, SharedSheet, StationRow, TotalBySum, TotalByWord,
};
use crate::model::{Code, Evidence, Said, UnitCode, say};
use crate::report::numbers::count;
use crate::report::words::nouns;

/// D101.
pub(super) fn repeated_sheet(facts: &RepeatedSheet) -> Said {
    say!(
        "The sheet of this station is there already, with the same counts ({place}).",
        place = place(&facts.first)
    )
}

/// The numbers of D101.
pub(super) fn repeated_sheet_numbers(facts: &RepeatedSheet) -> Vec<Evidence> {
    vec![Evidence::exact(say!("votes on the sheet"), facts.votes)]
}

/// D102, D103.
pub(super) fn conflicting_rows(facts: &ConflictingRows) -> Said {
    let rows = facts.rows.iter().map(|row| {
        say!(
            "{place} with {votes} votes",
            place = place(&row.place),
            votes = row.votes
        )
    });
    let places = listed(rows.collect(), facts.versions, "; ");
    if facts.double {
        say!(
            "{number} rows for this station disagree, and every count of one is exactly twice the other's: {places}.",
            number = facts.versions,
            places = places
        )
    } else {
        say!(
            "{number} rows for this station disagree: {places}.",
            number = facts.versions,
            places = places
        )
    }
}

/// The numbers of D102, D103.
pub(super) fn conflicting_rows_numbers(facts: &ConflictingRows) -> Vec<Evidence> {
    let rows = facts.rows.iter();
    rows.map(|row| {
        let what = say!("votes in {place}", place = place(&row.place));
        Evidence::exact(what, row.votes)
    })
    .collect()
}

/// D104, D105.
pub(super) fn shared_sheet(code: Code, facts: &SharedSheet) -> Said {
    let others = facts.others.iter().map(station).collect();
    let others = listed(others, facts.stations.saturating_sub(1), ", ");
    if code == Code::D105 {
        say!(
            "The image published for this station is also published for {others}.",
            others = others
        )
    } else {
        say!(
            "This station has exactly the same counts, every selection's and every other number on the sheet, as {others}.",
            others = others
        )
    }
}

/// The numbers of D104, D105.
pub(super) fn shared_sheet_numbers(facts: &SharedSheet) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("votes on the sheet"), facts.votes),
        Evidence::exact(say!("stations"), facts.stations),
    ]
}

/// D201, by its word.
pub(super) fn total_by_word(facts: &TotalByWord) -> Said {
    say!(
        "The row says `{word}`: it is a total of others, and not a station.",
        word = Said::verbatim(&facts.word)
    )
}

/// D201, by its counts.
pub(super) fn total_by_sum(facts: &TotalBySum) -> Said {
    match &facts.unit {
        None => say!(
            "Every count of this row is exactly the sum of the {all} other rows with votes of the whole file: it is their total, and not a station.",
            all = facts.rows
        ),
        Some(name) => say!(
            "Every count of this row is exactly the sum of the {others} other rows with votes of {unit}: it is their total, and not a station.",
            others = facts.rows,
            unit = unit(name)
        ),
    }
}

/// D202.
pub(super) fn parent_row(facts: &ParentRow) -> Said {
    say!(
        "The row names no station, and belongs to {unit}, whose stations are listed too; its counts are not exactly their sum.",
        unit = unit(&facts.unit)
    )
}

/// D203.
pub(super) fn row_without_station(facts: &RowWithoutStation) -> Said {
    say!(
        "The row names no station; it has {votes} votes that no station can be credited with.",
        votes = facts.votes
    )
}

/// The numbers of D201, D202, D203.
pub(super) fn votes_in_the_row(votes: u64) -> Vec<Evidence> {
    vec![Evidence::exact(say!("votes in the row"), votes)]
}

/// D204.
pub(super) fn even_counts(facts: &EvenCounts) -> Said {
    match &facts.unit {
        Some(name) => say!(
            "All {number} counts of {unit} that are not zero are even numbers, as if every sheet had been counted twice.",
            number = count(facts.counts),
            unit = unit(name)
        ),
        None => say!(
            "All {number} counts of the whole publication that are not zero are even numbers, as if every sheet had been counted twice.",
            number = count(facts.counts)
        ),
    }
}

/// The numbers of D204.
pub(super) fn even_counts_numbers(facts: &EvenCounts) -> Vec<Evidence> {
    vec![Evidence::exact(say!("even counts"), facts.counts)]
}

/// I102.
pub(super) fn missing_count(facts: &MissingCount) -> Said {
    let why = facts.reasons.iter().map(|one| {
        say!(
            "{number} {reason}",
            number = count(one.sheets),
            reason = nouns::missing(one.reason)
        )
    });
    let name = match &facts.count {
        CountName::Votes(id) => say!("votes of {selection}", selection = Said::verbatim(id)),
        CountName::Measure(measure) => nouns::measure(*measure).into(),
    };
    say!(
        "Missing from {missing} of the sheets ({why}): the {name} are summed over {some} of {all} stations.",
        missing = count(facts.sheets),
        why = Said::joined(why, ", "),
        name = name,
        some = count(facts.summed_stations),
        all = count(facts.stations)
    )
}

/// The numbers of I102.
pub(super) fn missing_count_numbers(facts: &MissingCount) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("sheets without the count"), facts.sheets),
        Evidence::exact(say!("sheets with it"), facts.summed_stations),
    ]
}

/// The first few of so many things, and how many more there are.
fn listed(mut first: Vec<Said>, all: u64, between: &'static str) -> Said {
    let more = all.saturating_sub(first.len() as u64);
    if more > 0 {
        first.push(say!("and {number} more", number = more));
    }
    Said::joined(first, between)
}

fn station(row: &StationRow) -> Said {
    say!(
        "station {key} ({place})",
        key = Said::verbatim(&row.station),
        place = place(&row.place)
    )
}

fn place(row: &RowPlace) -> Said {
    match (&row.file, row.line) {
        (Some(file), Some(line)) => Said::verbatim(format!("{file}:{line}")),
        _ => say!("row {number}", number = row.row),
    }
}

/// A unit by its level and code.
fn unit(unit: &UnitCode) -> Said {
    Said::verbatim(format!("{} {}", unit.level, unit.code))
}
