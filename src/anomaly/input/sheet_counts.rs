//! The sheets that count, and the counts that they state.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{CountColumn, Included, Measure, TallySheets, UnitId};

/// What a sheet's ballots are taken to be; printed, because shares depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BallotsAre {
    /// The ballots cast that the sheet states.
    BallotsCast,
    /// Valid, null and blank added up, no ballots cast being published.
    ValidNullBlank,
    /// The votes of all selections, no other sum being published.
    SumOfSelections,
}

impl BallotsAre {
    /// What the sheets publish.
    pub fn of(sheets: &TallySheets) -> Self {
        if has(sheets.measure(Measure::BallotsCast)) {
            Self::BallotsCast
        } else if has(sheets.measure(Measure::ValidVotes)) {
            Self::ValidNullBlank
        } else {
            Self::SumOfSelections
        }
    }
}

/// What names a polling centre with several tables.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Centre {
    /// A level of units.
    Level(String),
    /// So many first parts of the station's key.
    KeyParts(usize),
}

/// The sheets that count, each count looked up once.
pub(crate) struct SheetCounts<'a> {
    pub(crate) sheets: &'a TallySheets,
    /// The rows that count.
    pub(crate) rows: Vec<usize>,
    pub(crate) ballots_are: BallotsAre,
}

impl<'a> SheetCounts<'a> {
    pub(crate) fn new(included: &Included<'a>) -> Self {
        let sheets = included.sheets();
        Self {
            sheets,
            rows: included.rows().collect(),
            ballots_are: BallotsAre::of(sheets),
        }
    }

    pub(crate) fn number(&self, measure: Measure, row: usize) -> Option<u64> {
        self.sheets.measure(measure)?.number(row)
    }

    pub(crate) fn votes(&self, selection: usize, row: usize) -> Option<u64> {
        let width = self.sheets.selections().len();
        self.sheets.votes().number(row * width + selection)
    }

    /// Every selection's votes of a row, if it states them all.
    pub(crate) fn all_votes(&self, row: usize) -> Option<Vec<u64>> {
        let width = self.sheets.selections().len();
        (0..width)
            .map(|selection| self.votes(selection, row))
            .collect()
    }

    /// What a sheet's ballots are taken to be.
    pub(crate) fn ballots(&self, row: usize) -> Option<u64> {
        match self.ballots_are {
            BallotsAre::BallotsCast => self.number(Measure::BallotsCast, row),
            BallotsAre::ValidNullBlank => {
                let valid = self.number(Measure::ValidVotes, row)?;
                Some(valid + self.not_valid(row).unwrap_or(0))
            }
            BallotsAre::SumOfSelections => {
                let votes = self.all_votes(row)?;
                Some(votes.iter().sum::<u64>() + self.not_valid(row).unwrap_or(0))
            }
        }
    }

    /// Null and blank votes of a row; `None` where neither is published.
    pub(crate) fn not_valid(&self, row: usize) -> Option<u64> {
        let parts = [Measure::NullVotes, Measure::BlankVotes].map(|one| self.number(one, row));
        parts.into_iter().flatten().reduce(|a, b| a + b)
    }

    /// Whether any sheet states this.
    pub(crate) fn publishes(&self, measure: Measure) -> bool {
        has(self.sheets.measure(measure))
    }

    /// Whether the layout of any file names a column for this; it may be empty.
    pub(crate) fn has_column(&self, measure: Measure) -> bool {
        self.sheets.measure(measure).is_some()
    }

    /// The centre of each row, as small numbers.
    pub(crate) fn centres(&self, rows: &[usize], centre: &Centre) -> Vec<u32> {
        let parts = match centre {
            Centre::Level(level) => return self.groups(rows, level),
            Centre::KeyParts(parts) => *parts,
        };
        let keys: Vec<Vec<String>> = rows
            .iter()
            .filter_map(|&row| self.sheets.get(row))
            .map(|sheet| {
                let mut key = sheet.station().parts().to_vec();
                key.truncate(parts);
                key
            })
            .collect();
        // Numbered by name, so that the order of the rows makes no difference.
        let names: BTreeSet<&Vec<String>> = keys.iter().collect();
        let numbers: BTreeMap<&Vec<String>, u32> = names.into_iter().zip(0..).collect();
        keys.iter()
            .map(|key| numbers.get(key).copied().unwrap_or(0))
            .collect()
    }

    /// The unit at `level` of each row, as small numbers; rows outside of that level are one group.
    pub(crate) fn groups(&self, rows: &[usize], level: &str) -> Vec<u32> {
        let tree = self.sheets.units();
        let Some(depth) = tree.levels().iter().position(|name| name == level) else {
            return vec![0; rows.len()];
        };
        // Numbered by code, so that the order of the rows makes no difference.
        let mut numbers = vec![0; tree.len()];
        for (number, unit) in (1..).zip(tree.sorted()) {
            numbers[unit.index()] = number;
        }
        rows.iter()
            .map(|&row| numbers[ancestor(self.sheets, row, depth + 1).index()])
            .collect()
    }
}

/// The unit so many levels below the root that a row is in, or the root.
pub(in crate::anomaly) fn ancestor(sheets: &TallySheets, row: usize, depth: usize) -> UnitId {
    let tree = sheets.units();
    let mut unit = sheets.unit_of()[row];
    while tree.depth(unit) > depth {
        unit = tree.parent(unit);
    }
    if tree.depth(unit) == depth {
        unit
    } else {
        UnitId::ROOT
    }
}

fn has(column: Option<&CountColumn>) -> bool {
    column.is_some_and(|column| column.missing() < column.len())
}
