//! The sums of every unit at every level.

use std::collections::BTreeMap;

use crate::model::{CountColumn, Included, Measure, SelectionId, UnitId};

use super::tally::{Sum, Tally};

/// The sums of every reporting unit, the whole contest first.
#[derive(Debug, Clone)]
pub struct Tabulation {
    /// The measures that have a column, in order.
    measures: Vec<Measure>,
    /// The selections, in the order of the sheets.
    selections: Vec<SelectionId>,
    /// The number of sheets that were added up, for each unit.
    stations: Vec<u64>,
    /// A row for each unit: the votes of each selection, then the measures.
    sums: Vec<u64>,
    /// The number of missing values, in the same order. Empty if no value is missing.
    missing: Vec<u32>,
}

impl Default for Tabulation {
    /// The sums of no sheets.
    fn default() -> Self {
        Self {
            measures: Vec::new(),
            selections: Vec::new(),
            stations: vec![0],
            sums: Vec::new(),
            missing: Vec::new(),
        }
    }
}

/// The sums of one unit.
#[derive(Debug, Clone, Copy)]
pub struct UnitSums<'a> {
    table: &'a Tabulation,
    unit: UnitId,
}

/// Adds up the sheets that count, for every unit at every level.
///
/// # Complexity
/// Linear in sheets × counts, and units × counts.
pub fn tabulate(included: &Included<'_>) -> Tabulation {
    let sheets = included.sheets();
    let measures: Vec<Measure> = Measure::ALL
        .into_iter()
        .filter(|measure| sheets.measure(*measure).is_some())
        .collect();
    let selections = sheets.selections().len();
    let columns: Vec<&CountColumn> = measures
        .iter()
        .filter_map(|measure| sheets.measure(*measure))
        .collect();
    let width = selections + columns.len();
    let units = sheets.units().len();
    let any_missing =
        sheets.votes().missing() > 0 || columns.iter().any(|column| column.missing() > 0);
    let mut table = Tabulation {
        measures,
        selections: sheets.selections().to_vec(),
        stations: vec![0; units],
        sums: vec![0; units * width],
        missing: vec![0; if any_missing { units * width } else { 0 }],
    };
    let votes = sheets.votes().cells();
    let unit_of = sheets.unit_of();
    for row in included.rows() {
        let unit = unit_of[row];
        table.stations[unit.index()] += 1;
        let at = unit.index() * width;
        let cells = votes[row * selections..(row + 1) * selections]
            .iter()
            .copied()
            .chain(columns.iter().map(|column| column.cells()[row]));
        if any_missing {
            for (place, cell) in cells.enumerate() {
                match crate::model::column::cell_number(cell) {
                    Some(count) => table.sums[at + place] += count,
                    None => table.missing[at + place] += 1,
                }
            }
        } else {
            for (sum, cell) in table.sums[at..at + width].iter_mut().zip(cells) {
                *sum += u64::from(cell);
            }
        }
    }
    // Parents come before their children, so in reverse order every child is complete. Each count
    // is below 2^32 and there are fewer than 2^32 sheets, so no sum can overflow.
    for index in (1..units).rev() {
        let parent = sheets.units().parent_index(index);
        table.stations[parent] += table.stations[index];
        for place in 0..width {
            table.sums[parent * width + place] += table.sums[index * width + place];
            if any_missing {
                table.missing[parent * width + place] += table.missing[index * width + place];
            }
        }
    }
    table
}

impl Tabulation {
    /// The sums of the whole contest.
    pub fn whole(&self) -> UnitSums<'_> {
        UnitSums {
            table: self,
            unit: UnitId::ROOT,
        }
    }

    /// The sums of one unit. `None` if the sheets that were added up have no such unit.
    pub fn unit(&self, unit: UnitId) -> Option<UnitSums<'_>> {
        (unit.index() < self.stations.len()).then_some(UnitSums { table: self, unit })
    }

    /// The number of sheets of a unit that were added up.
    pub(crate) fn stations_in(&self, unit: UnitId) -> u64 {
        self.unit(unit).map_or(0, |sums| sums.stations())
    }

    /// The sums of the whole contest as a [`Tally`].
    pub fn tally(&self) -> Tally {
        let whole = self.whole();
        let ids = self.selections.iter().enumerate();
        let votes = ids
            .map(|(index, id)| (id.clone(), self.sum(UnitId::ROOT, index)))
            .collect();
        let measures: BTreeMap<Measure, Sum> = self
            .measures
            .iter()
            .filter_map(|&measure| Some((measure, whole.measure(measure)?)))
            .collect();
        Tally::from_sums(whole.stations(), votes, measures)
    }

    fn sum(&self, unit: UnitId, place: usize) -> Sum {
        let at = unit.index() * (self.selections.len() + self.measures.len()) + place;
        let missing = self.missing.get(at).copied().unwrap_or(0);
        Sum {
            sum: self.sums[at],
            stations: self.stations[unit.index()] - u64::from(missing),
        }
    }
}

impl UnitSums<'_> {
    /// The number of sheets that were added up.
    pub fn stations(&self) -> u64 {
        self.table.stations[self.unit.index()]
    }

    /// The votes of the selection at this index of [`TallySheets::selections`]. `None` if there is
    /// no such selection.
    ///
    /// [`TallySheets::selections`]: crate::model::TallySheets::selections
    pub fn votes(&self, selection: usize) -> Option<Sum> {
        let is_known = selection < self.table.selections.len();
        is_known.then(|| self.table.sum(self.unit, selection))
    }

    /// The votes of a selection, or an empty sum if there is no such selection.
    pub(crate) fn votes_or_zero(&self, selection: usize) -> Sum {
        self.votes(selection).unwrap_or_default()
    }

    /// A measure. `None` if the source has no column for it.
    pub fn measure(&self, measure: Measure) -> Option<Sum> {
        let place = self.table.measures.iter().position(|m| *m == measure)?;
        Some(
            self.table
                .sum(self.unit, self.table.selections.len() + place),
        )
    }
}
