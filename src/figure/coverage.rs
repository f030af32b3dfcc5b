//! How much of each unit is in.

use std::cmp::Ordering;

use crate::coverage::{Coverage, Part};
use crate::model::{TallySheets, UnitId};
use crate::tabulate::Tabulation;

/// More units than this are not told apart.
pub const MOST_UNITS: usize = 40;

/// One unit of the outermost level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitBar {
    /// Its level's name.
    pub level: String,
    /// Its code.
    pub code: String,
    /// Its name; may be empty.
    pub name: String,
    /// Stations that are in, of those expected, where that is known.
    pub stations: Part,
}

/// The outermost units, and the whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoverageBars {
    /// All stations.
    pub whole: Part,
    /// Units: where their stations are known, those with the smallest part first; else those with
    /// most stations first.
    pub units: Vec<UnitBar>,
    /// How many further units there are, and their stations together.
    pub rest: Option<(usize, Part)>,
}

/// The bars of a coverage: by the register's units where there is a register, or else by the units
/// that the sheets name, of which nobody said how many stations they have.
pub fn coverage_bars(
    coverage: &Coverage,
    sheets: &TallySheets,
    tabulation: &Tabulation,
) -> CoverageBars {
    let mut units: Vec<UnitBar> = if coverage.units.is_empty() {
        let tree = sheets.units();
        let outermost = tree.sorted().into_iter();
        outermost
            .filter(|&unit| tree.parent(unit) == UnitId::ROOT)
            .map(|unit| UnitBar {
                level: tree.level(unit).to_string(),
                code: tree.code(unit).to_string(),
                name: tree.name(unit).to_string(),
                stations: Part {
                    reported: tabulation.stations_in(unit),
                    expected: None,
                },
            })
            // A unit that only rows have that do not count, such as TOTAL, is none.
            .filter(|unit| unit.stations.reported > 0)
            .collect()
    } else {
        let outermost = coverage.units.iter().filter(|unit| unit.path.len() == 1);
        outermost
            .map(|unit| UnitBar {
                level: unit.level.clone(),
                code: unit.code.clone(),
                name: unit.name.clone(),
                stations: unit.stations,
            })
            .collect()
    };
    units.sort_by(|a, b| by_part(a.stations, b.stations).then_with(|| a.code.cmp(&b.code)));
    let rest = (units.len() > MOST_UNITS).then(|| {
        let rest = units.split_off(MOST_UNITS - 1);
        (rest.len(), together(rest.iter().map(|unit| unit.stations)))
    });
    CoverageBars {
        whole: coverage.stations,
        units,
        rest,
    }
}

/// The smaller part first; without expectations the larger number.
fn by_part(a: Part, b: Part) -> Ordering {
    match (a.expected, b.expected) {
        (Some(of_a), Some(of_b)) => {
            let a = u128::from(a.reported) * u128::from(of_b);
            a.cmp(&(u128::from(b.reported) * u128::from(of_a)))
        }
        _ => b.reported.cmp(&a.reported),
    }
}

fn together(parts: impl Iterator<Item = Part>) -> Part {
    let start = Part {
        reported: 0,
        expected: Some(0),
    };
    parts.fold(start, |sum, part| Part {
        reported: sum.reported + part.reported,
        expected: sum
            .expected
            .zip(part.expected)
            .map(|(sum, part)| sum + part),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::UnitCoverage;
    use crate::model::Included;

    fn unit(code: usize, reported: u64, expected: u64) -> UnitCoverage {
        let stations = Part {
            reported,
            expected: Some(expected),
        };
        UnitCoverage {
            level: "state".into(),
            code: code.to_string(),
            name: String::new(),
            path: vec![code.to_string()],
            stations,
            voters_registered: Part::default(),
        }
    }

    #[test]
    fn the_unit_with_the_smallest_part_comes_first_and_beyond_forty_they_are_added_up() {
        let units = (0..50).map(|code| unit(code, 50 + code as u64, 100));
        let mut coverage = Coverage {
            units: units.collect(),
            ..Coverage::default()
        };
        let sheets = TallySheets::default();
        let table = crate::tabulate::tabulate(&Included::all(&sheets));
        let bars = coverage_bars(&coverage, &sheets, &table);
        assert_eq!((bars.units.len(), bars.units[0].code.as_str()), (39, "0"));
        // The eleven left are 39 to 49, with 89 to 99 stations: 11 · 94.
        let rest = Part {
            reported: 1034,
            expected: Some(1100),
        };
        assert_eq!(bars.rest, Some((11, rest)));
        // 2 of 3 is less than 5 of 7.
        coverage.units = vec![unit(1, 5, 7), unit(2, 2, 3)];
        let bars = coverage_bars(&coverage, &sheets, &table);
        assert_eq!((bars.units[0].code.as_str(), bars.rest), ("2", None));
    }
}
