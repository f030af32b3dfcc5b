//! Rows that are not stations: totals (D201), parent units among their children (D202), and rows
//! that name no station (D203).
//!
//! A row is a total in two cases. Either a cell of its key or units says so in one of many
//! languages, or every one of its counts is exactly the sum of all other rows of one of its units.
//! The second case needs three other rows with votes and three counts that are not zero, because
//! small numbers add up by chance. In ten real elections (see `tests/elections.rs`) no station
//! meets it.

use std::cell::OnceCell;

use crate::model::facts::set::{ParentRow, RowWithoutStation, TotalBySum, TotalByWord};
use crate::model::{Code, Facts, Measure, StationKey, TallySheets, UnitId};

use crate::threads;

use super::duplicates::{lacks_station, votes};
use super::problem::Problem;

/// Cells that mark a row as a total, in lower case.
const TOTAL_WORDS: [&str; 34] = [
    "total",
    "totals",
    "totales",
    "totais",
    "totaux",
    "totale",
    "totali",
    "totaal",
    "grand total",
    "total general",
    "total nacional",
    "total geral",
    "total général",
    "gran total",
    "subtotal",
    "sub-total",
    "sub total",
    "subtotales",
    "suma",
    "sum",
    "summe",
    "gesamt",
    "insgesamt",
    "gesamtergebnis",
    "итого",
    "всего",
    "сумма",
    "razem",
    "ogółem",
    "ukupno",
    "jumlah",
    "toplam",
    "gjithsej",
    "合计",
];

/// The minimum number of other rows with votes of which a row is the sum. With three, the total is
/// larger than each of them, so a unit has at most one such row.
const LEAST_OTHERS: u64 = 3;

/// The minimum number of its counts that are not zero.
const LEAST_COUNTS: usize = 3;

/// Finds the rows that are not stations.
///
/// # Complexity
/// Linear in sheets and units for each level at which totals are found, plus one more pass.
pub fn check_totals(sheets: &TallySheets) -> Vec<Problem> {
    let mut found: Vec<(usize, Problem)> = Vec::new();
    let mut is_total = vec![false; sheets.len()];
    let worded = worded_units(sheets);
    for (row, unit) in sheets.unit_of().iter().enumerate() {
        let key = sheets.stations().at(row);
        let word = worded[unit.index()].clone().or_else(|| total_word(key));
        if let Some(word) = word {
            is_total[row] = true;
            let votes = votes(sheets, row);
            let facts = Facts::TotalByWord(TotalByWord { word, votes });
            found.push((row, total(sheets, row, facts)));
        }
    }
    // Totals of small units hide those of large ones, so the search is repeated until it finds
    // none.
    let votes: Vec<u64> = threads::map_rows(sheets.len(), |rows| {
        rows.map(|row| votes(sheets, row)).collect::<Vec<u64>>()
    })
    .concat();
    loop {
        let sums = summed(sheets, &votes, &is_total);
        let mut more = false;
        for row in 0..sheets.len() {
            if is_total[row] {
                continue;
            }
            if let Some(unit) = sum_of_others(sheets, &votes, &is_total, &sums, row) {
                is_total[row] = true;
                more = true;
                let facts = Facts::TotalBySum(TotalBySum {
                    unit: sheets.units().unit_code(unit),
                    rows: sums.rows[unit.index()] - 1,
                    votes: votes[row],
                });
                found.push((row, total(sheets, row, facts)));
            }
        }
        if !more {
            break;
        }
    }
    let nameless: Vec<usize> = (0..sheets.len())
        .filter(|&row| !is_total[row] && lacks_station(sheets.stations().at(row)))
        .collect();
    if !nameless.is_empty() {
        let listed = stations_listed(sheets, &is_total);
        for row in nameless {
            found.push((row, without_station(sheets, &listed, row)));
        }
    }
    found.sort_by_key(|(row, _)| *row);
    found.into_iter().map(|(_, problem)| problem).collect()
}

/// A row that is a total. It never counts, so no votes are at stake.
fn total(sheets: &TallySheets, row: usize, facts: Facts) -> Problem {
    Problem::new(sheets, Code::D201, vec![row], None, facts)
}

/// For each unit, the word in its code or name, or in those of the units above it, that means
/// "total".
fn worded_units(sheets: &TallySheets) -> Vec<Option<String>> {
    let tree = sheets.units();
    let mut worded: Vec<Option<String>> = Vec::with_capacity(tree.len());
    for unit in tree.ids() {
        let above = worded.get(tree.parent(unit).index()).cloned().flatten();
        worded.push(
            above
                .or_else(|| total_word(tree.code(unit)))
                .or_else(|| total_word(tree.name(unit))),
        );
    }
    worded
}

/// The first part of a key that means "total".
fn total_word(key: &str) -> Option<String> {
    // Most keys are numbers, and a number is not a word.
    if key
        .bytes()
        .all(|byte| !byte.is_ascii_alphabetic() && byte.is_ascii())
    {
        return None;
    }
    key.split(StationKey::SEPARATOR)
        .find(|part| {
            let part = part.trim_end_matches([':', '.']).trim().to_lowercase();
            TOTAL_WORDS.contains(&part.as_str())
        })
        .map(str::to_string)
}

/// Sums of each unit including its children, without the totals found so far.
struct Sums {
    /// Votes of all selections.
    votes: Vec<u64>,
    /// Rows with votes.
    rows: Vec<u64>,
    /// Every count, with a row of the table for each unit. It is computed on first use, because few
    /// rows hold half of a unit's votes.
    counts: OnceCell<Vec<u64>>,
}

fn summed(sheets: &TallySheets, votes: &[u64], is_total: &[bool]) -> Sums {
    let tree = sheets.units();
    let mut sums = Sums {
        votes: vec![0; tree.len()],
        rows: vec![0; tree.len()],
        counts: OnceCell::new(),
    };
    for (row, unit) in sheets.unit_of().iter().enumerate() {
        if !is_total[row] && votes[row] > 0 {
            sums.votes[unit.index()] += votes[row];
            sums.rows[unit.index()] += 1;
        }
    }
    // Parents come before their children, so in reverse order every child is complete.
    for index in (1..tree.len()).rev() {
        let parent = tree.parent_index(index);
        sums.votes[parent] += sums.votes[index];
        sums.rows[parent] += sums.rows[index];
    }
    sums
}

/// Every count of each unit, including its children.
fn summed_counts(sheets: &TallySheets, is_total: &[bool]) -> Vec<u64> {
    let tree = sheets.units();
    let width = counts(sheets, 0).count();
    let mut table = vec![0; tree.len() * width];
    for (row, unit) in sheets.unit_of().iter().enumerate() {
        if !is_total[row] {
            let of_unit = &mut table[unit.index() * width..][..width];
            for (sum, count) in of_unit.iter_mut().zip(counts(sheets, row)) {
                *sum += count.unwrap_or(0);
            }
        }
    }
    for index in (1..tree.len()).rev() {
        let parent = tree.parent_index(index);
        for place in 0..width {
            table[parent * width + place] += table[index * width + place];
        }
    }
    table
}

/// The counts of a row: the votes, then the measures.
fn counts(sheets: &TallySheets, row: usize) -> impl Iterator<Item = Option<u64>> {
    let width = sheets.selections().len();
    let votes = (row * width..(row + 1) * width).map(|cell| sheets.votes().number(cell));
    let measures = Measure::ALL.into_iter();
    votes.chain(
        measures
            .filter_map(|measure| sheets.measure(measure))
            .map(move |column| column.number(row)),
    )
}

/// The innermost unit in which this row is the sum of all other rows, if there is one.
fn sum_of_others(
    sheets: &TallySheets,
    votes: &[u64],
    is_total: &[bool],
    sums: &Sums,
    row: usize,
) -> Option<UnitId> {
    let votes = votes[row];
    let tree = sheets.units();
    let mut unit = sheets.unit_of()[row];
    loop {
        let of_unit = sums.votes[unit.index()];
        // An outer unit has at least as many votes as the units inside it.
        if votes == 0 || 2 * votes < of_unit {
            return None;
        }
        if 2 * votes == of_unit
            && sums.rows[unit.index()] > LEAST_OTHERS
            && every_count_is_the_sum(sheets, is_total, sums, row, unit)
        {
            return Some(unit);
        }
        if unit == UnitId::ROOT {
            return None;
        }
        unit = tree.parent(unit);
    }
}

/// Whether every count of the row is half of its unit's count, and so the sum of all others.
fn every_count_is_the_sum(
    sheets: &TallySheets,
    is_total: &[bool],
    sums: &Sums,
    row: usize,
    unit: UnitId,
) -> bool {
    let table = sums.counts.get_or_init(|| summed_counts(sheets, is_total));
    let width = counts(sheets, row).count();
    let of_unit = &table[unit.index() * width..][..width];
    let mut not_zero = 0;
    for (count, sum) in counts(sheets, row).zip(of_unit) {
        match count {
            Some(count) if 2 * count == *sum => not_zero += usize::from(count > 0),
            Some(_) => return false,
            None => {}
        }
    }
    not_zero >= LEAST_COUNTS
}

/// For each unit, the number of rows that name a station.
fn stations_listed(sheets: &TallySheets, is_total: &[bool]) -> Vec<u64> {
    let tree = sheets.units();
    let mut listed = vec![0; tree.len()];
    for (row, unit) in sheets.unit_of().iter().enumerate() {
        if !is_total[row] && !lacks_station(sheets.stations().at(row)) {
            listed[unit.index()] += 1;
        }
    }
    for index in (1..tree.len()).rev() {
        listed[tree.parent_index(index)] += listed[index];
    }
    listed
}

/// A row whose key names no station: a parent unit if its path of units ends early, or else
/// unknown.
fn without_station(sheets: &TallySheets, listed: &[u64], row: usize) -> Problem {
    let tree = sheets.units();
    let leaf = sheets.unit_of()[row];
    let named = tree
        .path(leaf)
        .into_iter()
        .take_while(|&unit| !tree.code(unit).is_empty())
        .last();
    let ends_early = tree.code(leaf).is_empty() && leaf != UnitId::ROOT;
    let votes = votes(sheets, row);
    let parent = named.filter(|unit| ends_early && listed[unit.index()] > 0);
    let (code, facts) = match parent.and_then(|unit| tree.unit_code(unit)) {
        Some(unit) => (Code::D202, Facts::ParentRow(ParentRow { unit, votes })),
        None => {
            let facts = RowWithoutStation { votes };
            (Code::D203, Facts::RowWithoutStation(facts))
        }
    };
    Problem::new(sheets, code, vec![row], Some(votes), facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_whose_name_contains_a_word_for_total_is_not_a_total() {
        for name in [
            "Tujsuma",
            "Magnitogorsk",
            "Магнитогорск",
            "Sumala",
            "Totalán",
            "101",
        ] {
            assert_eq!(total_word(name), None, "{name}");
        }
        for name in [
            "TOTAL",
            "Total general",
            "ИТОГО",
            "Razem:",
            "a\u{1f}Totales",
        ] {
            assert!(total_word(name).is_some(), "{name}");
        }
    }
}
