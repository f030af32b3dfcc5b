//! False alarms: checks on clean elections.

use std::collections::BTreeMap;
use std::fmt::Write;

use scrutineer::anomaly::calibration::COLUMNS;
use scrutineer::anomaly::{Check, TargetKind};
use scrutineer::numeric::stream::Seed;
use scrutineer::simulate::{HonestParameters, honest};

use super::grid::{Cell, Said, ask, by, cells};
use super::parallel::each;

/// Judged, at 0.05 and at 0.01.
type Counts = [u64; 3];

/// The table of these checks, of the kinds of elections that `of` takes.
pub(crate) fn table(
    elections: usize,
    checks: &[Check],
    of: impl Fn(&Cell) -> bool,
    tell: impl Fn(&str),
) -> String {
    let mut rows: BTreeMap<(Check, TargetKind, usize), Counts> = BTreeMap::new();
    let cells = cells();
    for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| of(cell)) {
        let country = cell.parameters();
        let found = each(elections, |number| one(&country, place, number, checks));
        for (check, of, p) in found.into_iter().flatten() {
            let counts = rows.entry((check, of, place)).or_default();
            if let Some(p) = p {
                counts[0] += 1;
                counts[1] += u64::from(p <= 0.05);
                counts[2] += u64::from(p <= 0.01);
            }
        }
        tell(&format!(
            "{} stations of {} voters, spread {}: done",
            cell.stations, cell.registered, cell.spread
        ));
    }
    let mut text = COLUMNS.join(",") + "\n";
    for ((check, of, place), [judged, at_05, at_01]) in rows {
        let cell = &cells[place];
        writeln!(
            text,
            "{check},{},{},{},{},{},{elections},{judged},{at_05},{at_01}",
            of.key(),
            cell.stations,
            (cell.registered * cell.parameters().turnout).round(),
            cell.spread,
            by(check),
        )
        .unwrap();
    }
    text
}

fn one(country: &HonestParameters, cell: usize, number: usize, checks: &[Check]) -> Vec<Said> {
    let seed = Seed::from_text(&format!("clean election {number} of kind {cell}"));
    let election = honest(country, &seed.stream("simulate")).unwrap();
    ask(&election, 0, checks, &seed)
}
