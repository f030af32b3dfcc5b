//! Different stations that share one sheet: the same counts (D104), or the same image (D105).
//!
//! Small stations have the same counts by chance. [`CopyGuard`] limits the comparison to sheets
//! with so many votes for so many selections that equal counts hardly ever occur by chance.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use crate::model::column::cell_number;
use crate::model::facts::set::{SharedSheet, StationRow};
use crate::model::{Attribute, Code, Facts, TallySheets};

use super::duplicates::{NAMED, RowCounts, lacks_station, place, votes};
use super::problem::Problem;
use super::same;

/// Which sheets are large enough to be compared with all others.
///
/// With the default no two stations of Venezuela 2024, Bolivia 2019, Chile 2021 or Poland 2025
/// have the same counts; see `tests/elections.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CopyGuard {
    /// The minimum number of votes for selections.
    pub min_votes: u64,
    /// The minimum number of selections with votes.
    pub min_selections: usize,
}

impl Default for CopyGuard {
    fn default() -> Self {
        Self {
            min_votes: 100,
            min_selections: 6,
        }
    }
}

/// Stations that share a sheet.
///
/// # Complexity
/// n log n in sheets, for the sort of their digests.
pub fn check_copies(sheets: &TallySheets, guard: &CopyGuard) -> Vec<Problem> {
    let mut problems = same_sheet(sheets, guard);
    problems.extend(same_image(sheets));
    problems
}

fn same_sheet(sheets: &TallySheets, guard: &CopyGuard) -> Vec<Problem> {
    let large = |row: usize| {
        let cells = RowCounts::of(sheets, row).votes();
        let with_votes: usize = cells
            .iter()
            .map(|&cell| usize::from(cell_number(cell).unwrap_or(0) > 0))
            .sum();
        with_votes >= guard.min_selections
            && votes(sheets, row) >= guard.min_votes
            // A row that names no station is not a second station.
            && !lacks_station(sheets.stations().at(row))
    };
    let groups = same::groups(
        sheets.len(),
        |row| large(row).then(|| RowCounts::of(sheets, row)),
        |one, other| RowCounts::of(sheets, one) == RowCounts::of(sheets, other),
    );
    shared(sheets, groups, Code::D104)
}

fn same_image(sheets: &TallySheets) -> Vec<Problem> {
    let Some(images) = sheets.attribute(Attribute::ImageUrl) else {
        return Vec::new();
    };
    let groups = same::groups(
        sheets.len(),
        |row| Some(images.at(row)).filter(|image| !image.is_empty()),
        |one, other| images.at(one) == images.at(other),
    );
    shared(sheets, groups, Code::D105)
}

/// A problem for each group with rows of more than one station, reported at its first row.
fn shared(sheets: &TallySheets, groups: Vec<Vec<usize>>, code: Code) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rows in groups {
        let mut seen = HashSet::new();
        let stations: Vec<usize> = rows
            .into_iter()
            .filter(|&row| seen.insert(sheets.stations().at(row)))
            .collect();
        let [first, others @ ..] = stations.as_slice() else {
            continue;
        };
        if others.is_empty() {
            continue;
        }
        let votes = votes(sheets, *first);
        let named = others.iter().take(NAMED);
        let facts = Facts::SharedSheet(SharedSheet {
            stations: stations.len() as u64,
            others: named.map(|&row| station(sheets, row)).collect(),
            votes,
        });
        problems.push(Problem::new(sheets, code, stations, Some(votes), facts));
    }
    problems
}

fn station(sheets: &TallySheets, row: usize) -> StationRow {
    let sheet = sheets.get(row);
    StationRow {
        station: sheet.map_or_else(String::new, |sheet| sheet.station().to_string()),
        place: place(sheets, row),
    }
}
