//! Several stations, one sheet: the same counts (D104), or the same image (D105).
//!
//! Small stations have the same counts by chance. [`CopyGuard`] keeps to sheets with so many
//! votes for so many selections that chance hardly repeats them.

use serde::{Deserialize, Serialize};

use crate::model::{Code, Evidence, TallySheets};

use super::duplicates::{lacks_station, place, same_counts, votes};
use super::problem::Problem;
use super::same;

/// Which sheets are large enough to be compared with all others.
///
/// With the default no two stations of Venezuela 2024, Bolivia 2019, Chile 2021 or Poland 2025
/// have the same counts; see `tests/elections.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CopyGuard {
    /// At least so many votes for selections.
    pub least_votes: u64,
    /// For at least so many selections.
    pub least_selections: usize,
}

impl Default for CopyGuard {
    fn default() -> Self {
        Self {
            least_votes: 100,
            least_selections: 6,
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
    let width = sheets.selections().len();
    let cells = sheets.votes().cells();
    let large = |row: usize| {
        let with_votes = (row * width..(row + 1) * width)
            .filter(|&cell| sheets.votes().number(cell).is_some_and(|votes| votes > 0))
            .count();
        with_votes >= guard.least_selections && votes(sheets, row) >= guard.least_votes
    };
    let groups = same::groups(
        sheets.len(),
        |row| large(row).then(|| &cells[row * width..][..width]),
        |one, other| {
            same_counts(sheets, one, other)
                && sheets.stations().get(one) != sheets.stations().get(other)
        },
    );
    groups
        .into_iter()
        .filter(|rows| {
            // A row that lacks its key is no second station.
            rows.iter()
                .all(|&row| !lacks_station(sheets.stations().get(row)))
        })
        .map(|rows| {
            let votes = votes(sheets, rows[0]);
            let others: Vec<String> = rows[1..].iter().map(|&row| station(sheets, row)).collect();
            Problem::new(
                sheets,
                Code::D104,
                rows,
                Some(votes),
                vec![Evidence::exact("votes on the sheet", votes)],
                format!(
                    "This station has exactly the same counts, selection by selection, as {}.",
                    others.join(", ")
                ),
            )
        })
        .collect()
}

fn same_image(sheets: &TallySheets) -> Vec<Problem> {
    let Some(images) = sheets.images() else {
        return Vec::new();
    };
    let groups = same::groups(
        sheets.len(),
        |row| Some(images.get(row)).filter(|image| !image.is_empty()),
        |one, other| images.get(one) == images.get(other),
    );
    groups
        .into_iter()
        .filter_map(|rows| {
            let others: Vec<String> = rows[1..]
                .iter()
                .filter(|&&row| sheets.stations().get(row) != sheets.stations().get(rows[0]))
                .map(|&row| station(sheets, row))
                .collect();
            (!others.is_empty()).then(|| {
                let votes = votes(sheets, rows[0]);
                Problem::new(
                    sheets,
                    Code::D105,
                    rows,
                    Some(votes),
                    vec![Evidence::exact("votes on the sheet", votes)],
                    format!(
                        "The image published for this station is also published for {}.",
                        others.join(", ")
                    ),
                )
            })
        })
        .collect()
}

fn station(sheets: &TallySheets, row: usize) -> String {
    match sheets.get(row) {
        Some(sheet) => format!("station {} ({})", sheet.station(), place(sheets, row)),
        None => String::new(),
    }
}
