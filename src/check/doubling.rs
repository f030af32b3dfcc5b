//! Parts of a publication in which every count is an even number (D204), as if all had been
//! doubled.
//!
//! Each count is even or odd like a coin toss, so n counts are all even by chance once in 2ⁿ. Units
//! are judged from [`LEAST_COUNTS`] counts on. At that size all counts are even once in 10¹², and a
//! publication has a few dozen outermost units.

use crate::model::facts::set::EvenCounts;
use crate::model::{Code, Facts, TallySheets, UnitCode, UnitId};

use super::problem::Problem;

/// The minimum number of counts of a unit that is judged.
pub const LEAST_COUNTS: u64 = 40;

/// The counts of one unit, as far as they have been read.
#[derive(Debug, Clone, Copy, Default)]
struct Parity {
    counts: u64,
    odd: bool,
    first_row: usize,
    votes: u64,
}

/// The outermost units (or else the whole) in which every vote count is even. Zeros are left out,
/// because they stay even when they are doubled or halved.
///
/// # Complexity
/// Linear in sheets. The counts of a unit are skipped once one is odd.
pub fn check_doubling(sheets: &TallySheets) -> Vec<Problem> {
    let tree = sheets.units();
    let outermost: Vec<UnitId> = tree
        .ids()
        .map(|unit| tree.path(unit).first().copied().unwrap_or(UnitId::ROOT))
        .collect();
    let mut parity = vec![Parity::default(); tree.len()];
    let width = sheets.selections().len();
    for (row, unit) in sheets.unit_of().iter().enumerate() {
        let of_unit = &mut parity[outermost[unit.index()].index()];
        if of_unit.odd {
            continue;
        }
        for cell in row * width..(row + 1) * width {
            let votes = sheets.votes().number(cell).unwrap_or(0);
            if votes > 0 {
                if of_unit.counts == 0 {
                    of_unit.first_row = row;
                }
                of_unit.counts += 1;
                of_unit.votes += votes;
                of_unit.odd |= votes % 2 == 1;
            }
        }
    }
    let all_even: Vec<(UnitId, Parity)> = tree
        .ids()
        .map(|unit| (unit, parity[unit.index()]))
        .filter(|(_, parity)| parity.counts > 0 && !parity.odd)
        .collect();
    if parity.iter().any(|parity| parity.odd) {
        return all_even
            .into_iter()
            .filter(|(_, parity)| parity.counts >= LEAST_COUNTS)
            .map(|(unit, parity)| problem(sheets, parity, tree.unit_code(unit)))
            .collect();
    }
    let whole = all_even
        .iter()
        .fold(None, |whole: Option<Parity>, (_, part)| {
            let mut whole = whole.unwrap_or(Parity {
                first_row: part.first_row,
                ..Parity::default()
            });
            whole.counts += part.counts;
            whole.votes += part.votes;
            whole.first_row = whole.first_row.min(part.first_row);
            Some(whole)
        });
    whole
        .filter(|whole| whole.counts >= LEAST_COUNTS)
        .map(|whole| problem(sheets, whole, None))
        .into_iter()
        .collect()
}

fn problem(sheets: &TallySheets, parity: Parity, unit: Option<UnitCode>) -> Problem {
    let facts = Facts::EvenCounts(EvenCounts {
        unit,
        counts: parity.counts,
    });
    let rows = vec![parity.first_row];
    let stake = Some(parity.votes / 2);
    let mut problem = Problem::new(sheets, Code::D204, rows, stake, facts);
    // The finding is about the unit and not about its first sheet.
    problem.finding.place.station = None;
    problem.finding.place.image_url = None;
    problem.finding.place.units.truncate(1);
    problem
}
