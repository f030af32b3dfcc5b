//! All tally sheets of a contest, stored as columns.

use std::collections::{HashMap, HashSet};

use super::attribute::Attribute;
use super::column::{CountColumn, TextColumn, blank_texts, widened};
use super::contest::SelectionId;
use super::counts::{Count, Votes};
use super::measure::Measure;
use super::problems::Problems;
use super::reported::{MissingReason, Reported};
use super::row::SheetView;
use super::sheet::{StationKey, TallySheet, TallySheetError};
use super::unit::{UnitId, UnitTree};

/// Tally sheets as columns: one per measure, the votes as a matrix with a row per sheet, units
/// interned in a tree, station keys and image addresses as texts.
///
/// It is built from [`TallySheet`]s ([`push`](TallySheets::push), or `collect` into a `Result`),
/// or by a reader; iterating gives [`SheetView`]s that borrow from it.
///
/// ```
/// use scrutineer::model::{Reported, StationKey, TallySheet, TallySheets, Votes};
///
/// let sheet = |station: &str, yes: u64| TallySheet {
///     station: StationKey::new([station]),
///     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
///     ..TallySheet::default()
/// };
/// let sheets: TallySheets = [sheet("1", 12), sheet("2", 30)]
///     .into_iter()
///     .collect::<Result<_, _>>()?;
/// let yes: u64 = sheets.iter().filter_map(|sheet| sheet.votes(0)?.value()).map(u64::from).sum();
/// assert_eq!(yes, 42);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct TallySheets {
    selections: Vec<SelectionId>,
    units: UnitTree,
    unit: Vec<UnitId>,
    stations: TextColumn,
    measures: [Option<CountColumn>; Measure::COUNT],
    votes: CountColumn,
    lines: Vec<u64>,
    bytes: Vec<u64>,
    /// The first row of each run of rows from one file, with the file's name.
    files: Vec<(usize, String)>,
    attributes: [Option<TextColumn>; Attribute::COUNT],
}

impl TallySheets {
    /// No sheets yet, with these selections and levels of reporting units (outermost first).
    ///
    /// A selection that is listed again is the same selection and gets no second column.
    pub fn new(mut selections: Vec<SelectionId>, levels: Vec<String>) -> Self {
        let mut seen = HashSet::new();
        selections.retain(|id| seen.insert(id.clone()));
        Self {
            selections,
            units: UnitTree::new(levels),
            ..Self::default()
        }
    }

    /// How many sheets there are.
    pub fn len(&self) -> usize {
        self.unit.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.unit.is_empty()
    }

    /// The selections, in the order of the votes matrix.
    pub fn selections(&self) -> &[SelectionId] {
        &self.selections
    }

    /// The tree of reporting units.
    pub fn units(&self) -> &UnitTree {
        &self.units
    }

    /// The innermost unit of each sheet.
    pub fn unit_of(&self) -> &[UnitId] {
        &self.unit
    }

    /// One measure of every sheet, if any source has a place for it.
    pub fn measure(&self, measure: Measure) -> Option<&CountColumn> {
        self.measures[measure.index()].as_ref()
    }

    /// The votes: a row of [`TallySheets::selections`] for each sheet, one row after the other.
    pub fn votes(&self) -> &CountColumn {
        &self.votes
    }

    /// The votes of one selection, a value for each sheet in their order; `None` where no sheet
    /// has the selection.
    ///
    /// ```
    /// use scrutineer::model::{Reported, StationKey, TallySheet, TallySheets, Votes};
    ///
    /// let sheet = |station: &str, yes: u64| TallySheet {
    ///     station: StationKey::new([station]),
    ///     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
    ///     ..TallySheet::default()
    /// };
    /// let sheets: TallySheets = [sheet("1", 12), sheet("2", 30)]
    ///     .into_iter()
    ///     .collect::<Result<_, _>>()?;
    /// let yes: Vec<u64> = sheets
    ///     .votes_of("yes")
    ///     .into_iter()
    ///     .flatten()
    ///     .filter_map(|votes| votes.value())
    ///     .map(u64::from)
    ///     .collect();
    /// assert_eq!(yes, [12, 30]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn votes_of(
        &self,
        selection: &str,
    ) -> Option<impl ExactSizeIterator<Item = Reported<Votes>> + '_> {
        let ids = self.selections.iter();
        let index = ids
            .map(SelectionId::as_str)
            .position(|id| id == selection)?;
        let width = self.selections.len();
        let value = move |row| self.votes.at(row * width + index).map(Votes::from);
        Some((0..self.len()).map(value))
    }

    /// The station of each sheet, as stored.
    pub(crate) fn stations(&self) -> &TextColumn {
        &self.stations
    }

    /// One attribute of every sheet as text, if any source has a place for it; empty where a
    /// sheet has none.
    pub fn attribute(&self, attribute: Attribute) -> Option<&TextColumn> {
        self.attributes[attribute.index()].as_ref()
    }

    /// The sheet at `row`.
    pub fn get(&self, row: usize) -> Option<SheetView<'_>> {
        (row < self.len()).then_some(SheetView { sheets: self, row })
    }

    /// Every sheet in the order it was read.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = SheetView<'_>> + '_ {
        (0..self.len()).map(|row| SheetView { sheets: self, row })
    }

    /// The line and byte of a row.
    pub(crate) fn position(&self, row: usize) -> (u64, u64) {
        (self.lines[row], self.bytes[row])
    }

    /// The file of a row; empty for a sheet that no file held.
    pub(crate) fn file(&self, row: usize) -> &str {
        let after = self.files.partition_point(|(first, _)| *first <= row);
        match after.checked_sub(1) {
            Some(run) => &self.files[run].1,
            None => "",
        }
    }

    /// Adds one sheet, a new selection or level being added to all.
    ///
    /// # Errors
    /// Where the sheet lists a selection twice or a count does not fit a column; see
    /// [`TallySheet::check`]. Nothing was added.
    pub fn push(&mut self, sheet: &TallySheet) -> Result<(), Problems<TallySheetError>> {
        sheet.check()?;
        let measures = sheet.measures();
        let mut unit = UnitId::ROOT;
        for (above, code) in sheet.units.iter().enumerate() {
            self.units.name_level(above + 1, &code.level);
            let inserted = self.units.insert(unit, &code.code, &code.name);
            unit = inserted.ok_or_else(|| TallySheetError::TooManyUnits {
                station: sheet.station.clone(),
            })?;
        }
        for (selection, _) in &sheet.votes {
            self.add_selection(selection);
        }
        let by_id: HashMap<&SelectionId, Reported<u64>> = sheet
            .votes
            .iter()
            .map(|(id, votes)| (id, votes.map(Count::get)))
            .collect();
        for id in &self.selections {
            let votes = by_id.get(id).copied().unwrap_or_default();
            let _fits = self.votes.push(votes);
        }
        let row = self.unit.len();
        for measure in Measure::ALL {
            let value = measures[measure.index()];
            self.push_measure(measure, row, value);
        }
        let place = sheet.source.as_ref();
        self.start_file(place.map_or("", |place| place.file.as_str()));
        self.lines.push(place.map_or(0, |place| place.line));
        self.bytes.push(place.map_or(0, |place| place.byte));
        self.unit.push(unit);
        self.stations.push_joined(
            sheet.station.parts().iter().map(String::as_str),
            StationKey::SEPARATOR,
        );
        for attribute in Attribute::ALL {
            let text = match attribute {
                Attribute::ImageUrl => &sheet.image_url,
                Attribute::Latitude => &sheet.latitude,
                Attribute::Longitude => &sheet.longitude,
                Attribute::Arrival => &sheet.arrival,
            };
            self.push_attribute(attribute, row, text.as_deref().unwrap_or(""));
        }
        Ok(())
    }

    /// Adds all sheets of `other`, whose selections may be in another order.
    pub fn append(&mut self, other: &Self) {
        if self.is_empty() && self.units.levels().is_empty() {
            self.units = UnitTree::new(other.units.levels().to_vec());
        }
        let rows = self.len();
        let places = self.units.absorb(&other.units);
        self.unit
            .extend(other.unit.iter().map(|unit| places[unit.index()]));
        self.stations.append(&other.stations);
        self.append_votes(other);
        for measure in Measure::ALL {
            let place = measure.index();
            match (&mut self.measures[place], &other.measures[place]) {
                (Some(mine), Some(theirs)) => mine.append(theirs),
                (None, None) => {}
                (mine, theirs) => {
                    let missing = MissingReason::NotInSource;
                    let mine = mine.get_or_insert_with(|| CountColumn::all_missing(rows, missing));
                    match theirs {
                        Some(theirs) => mine.append(theirs),
                        None => mine.append(&CountColumn::all_missing(other.len(), missing)),
                    }
                }
            }
        }
        for (mine, theirs) in self.attributes.iter_mut().zip(&other.attributes) {
            if mine.is_none() && theirs.is_none() {
                continue;
            }
            let mine = mine.get_or_insert_with(|| blank_texts(rows));
            match theirs {
                Some(theirs) => mine.append(theirs),
                None => mine.append(&blank_texts(other.len())),
            }
        }
        for (first, file) in &other.files {
            if self.files.last().is_none_or(|(_, last)| last != file) {
                self.files.push((rows + first, file.clone()));
            }
        }
        self.lines.extend_from_slice(&other.lines);
        self.bytes.extend_from_slice(&other.bytes);
    }

    /// Adds the votes matrix of `other`, selection by selection where the orders differ.
    fn append_votes(&mut self, other: &Self) {
        if self.selections == other.selections {
            self.votes.append(&other.votes);
            return;
        }
        let rows = self.unit.len() - other.len();
        let before = std::mem::take(&mut self.votes);
        let old_width = self.selections.len();
        for id in &other.selections {
            if !self.selections.contains(id) {
                self.selections.push(id.clone());
            }
        }
        self.votes = widened(&before, rows, old_width, self.selections.len());
        let from: Vec<Option<usize>> = self
            .selections
            .iter()
            .map(|id| other.selections.iter().position(|theirs| theirs == id))
            .collect();
        let width = other.selections.len();
        for row in 0..other.len() {
            for column in &from {
                let value = match column {
                    Some(column) => other.votes.at(row * width + column),
                    None => Reported::default(),
                };
                let _fits = self.votes.push(value);
            }
        }
    }

    /// Makes room for a selection that no sheet had before.
    fn add_selection(&mut self, id: &SelectionId) {
        if self.selections.contains(id) {
            return;
        }
        let width = self.selections.len();
        self.selections.push(id.clone());
        self.votes = widened(&self.votes, self.unit.len(), width, width + 1);
    }

    fn push_measure(&mut self, measure: Measure, row: usize, value: Reported<u64>) {
        let column = &mut self.measures[measure.index()];
        if column.is_none() && value == Reported::default() {
            return;
        }
        let column =
            column.get_or_insert_with(|| CountColumn::all_missing(row, MissingReason::NotInSource));
        let _fits = column.push(value);
    }

    fn push_attribute(&mut self, attribute: Attribute, row: usize, text: &str) {
        let column = &mut self.attributes[attribute.index()];
        if column.is_none() && text.is_empty() {
            return;
        }
        column.get_or_insert_with(|| blank_texts(row)).push(text);
    }

    /// The rows from here on come from `file`.
    pub(crate) fn start_file(&mut self, file: &str) {
        if self.files.last().is_none_or(|(_, last)| last != file) {
            self.files.push((self.unit.len(), file.to_string()));
        }
    }

    /// Every row comes from `file`.
    pub(crate) fn name_file(&mut self, file: &str) {
        self.files = vec![(0, file.to_string())];
    }

    /// Takes columns that a reader filled, all of one length.
    pub(crate) fn from_columns(
        selections: Vec<SelectionId>,
        units: UnitTree,
        columns: SheetColumns,
    ) -> Self {
        debug_assert_eq!(columns.votes.len(), columns.unit.len() * selections.len());
        debug_assert_eq!(columns.lines.len(), columns.unit.len());
        Self {
            selections,
            units,
            unit: columns.unit,
            stations: columns.stations,
            measures: columns.measures,
            votes: columns.votes,
            lines: columns.lines,
            bytes: columns.bytes,
            files: Vec::new(),
            attributes: columns.attributes,
        }
    }
}

/// The columns that a reader fills for [`TallySheets`].
#[derive(Debug, Default)]
pub(crate) struct SheetColumns {
    pub(crate) unit: Vec<UnitId>,
    pub(crate) stations: TextColumn,
    pub(crate) measures: [Option<CountColumn>; Measure::COUNT],
    pub(crate) votes: CountColumn,
    pub(crate) lines: Vec<u64>,
    pub(crate) bytes: Vec<u64>,
    pub(crate) attributes: [Option<TextColumn>; Attribute::COUNT],
}

impl SheetColumns {
    /// Makes room for so many more rows of so many selections, if there is any.
    pub(crate) fn reserve(&mut self, rows: usize, selections: usize) {
        // Without it a column grows as it is filled.
        let _grown = self.unit.try_reserve_exact(rows);
        let _grown = self.lines.try_reserve_exact(rows);
        let _grown = self.bytes.try_reserve_exact(rows);
        self.votes.reserve(rows * selections);
        // A table with such a key in every row is not unusual: `010101001` and `1`.
        self.stations.reserve(rows, rows * 12);
        for column in self.measures.iter_mut().flatten() {
            column.reserve(rows);
        }
    }
}

/// `sheets.collect::<Result<TallySheets, _>>()`: columns of all the sheets, or every problem of
/// every sheet that cannot be stored.
impl FromIterator<TallySheet> for Result<TallySheets, Problems<TallySheetError>> {
    fn from_iter<I: IntoIterator<Item = TallySheet>>(sheets: I) -> Self {
        let mut all = TallySheets::default();
        let mut problems = Vec::new();
        let mut sheets = sheets.into_iter().peekable();
        if let Some(first) = sheets.peek() {
            let levels = first.units.iter().map(|unit| unit.level.clone()).collect();
            all.units = UnitTree::new(levels);
        }
        for sheet in sheets {
            if let Err(more) = all.push(&sheet) {
                problems.extend(more);
            }
        }
        Problems::check(problems).map(|()| all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{UnitCode, Votes};

    fn sheet(station: &str, state: &str, votes: &[(&str, u64)]) -> TallySheet {
        TallySheet {
            station: StationKey::new([station]),
            units: vec![UnitCode {
                level: "state".into(),
                code: state.into(),
                name: String::new(),
            }],
            votes: votes
                .iter()
                .map(|(id, count)| ((*id).into(), Reported::Value(Votes::from(*count))))
                .collect(),
            ..TallySheet::default()
        }
    }

    #[test]
    fn a_selection_that_comes_late_is_missing_before_and_not_zero() {
        let sheets: TallySheets = [
            sheet("1", "01", &[("A", 5)]),
            sheet("2", "01", &[("B", 7), ("A", 6)]),
        ]
        .into_iter()
        .collect::<Result<_, _>>()
        .unwrap();
        let ids: Vec<_> = sheets
            .selections()
            .iter()
            .map(SelectionId::as_str)
            .collect();
        assert_eq!(ids, ["A", "B"]);
        let first = sheets.get(0).unwrap();
        assert_eq!(
            first.votes(1).unwrap().missing_reason(),
            Some(MissingReason::NotInSource)
        );
        assert_eq!(
            sheets.get(1).unwrap().votes(1).unwrap().value(),
            Some(Votes::from(7))
        );
    }

    #[test]
    fn appending_matches_selections_and_units_by_name_not_by_place() {
        let mut all: TallySheets = [sheet("1", "01", &[("A", 5), ("B", 1)])]
            .into_iter()
            .collect::<Result<_, _>>()
            .unwrap();
        let other: TallySheets = [sheet("9", "02", &[("B", 2), ("A", 8)])]
            .into_iter()
            .collect::<Result<_, _>>()
            .unwrap();
        all.append(&other);
        let last = all.get(1).unwrap();
        assert_eq!(last.votes(0).unwrap().value(), Some(Votes::from(8)));
        assert_eq!(last.units()[0].code, "02");
        assert_eq!(all.units().len(), 3);
    }

    #[test]
    fn a_count_beyond_any_tally_sheet_is_refused_whole() {
        let mut sheets = TallySheets::default();
        let count = CountColumn::MAX + 1;
        let too_large = TallySheetError::CountTooLarge {
            station: StationKey::new(["1"]),
            count,
        };
        let problems = sheets.push(&sheet("1", "01", &[("A", count)])).unwrap_err();
        assert_eq!(problems, [too_large]);
        assert!(sheets.is_empty() && sheets.selections().is_empty());
    }

    #[test]
    fn a_sheet_that_lists_a_selection_twice_is_refused_whole() {
        let twice = sheet("1", "01", &[("A", 5), ("B", 1), ("A", 7), ("A", 9)]);
        let repeated = TallySheetError::RepeatedSelection {
            station: StationKey::new(["1"]),
            selection: "A".into(),
        };
        let mut sheets = TallySheets::default();
        let problems = sheets.push(&twice).unwrap_err();
        assert_eq!(*problems, *std::slice::from_ref(&repeated));
        assert!(sheets.is_empty() && sheets.units().len() == 1);
        assert_eq!(
            repeated.to_string(),
            "station 1: the selection `A` is listed more than once"
        );
    }

    #[test]
    fn collecting_returns_the_problems_of_every_sheet() {
        let sheets = [
            sheet("1", "01", &[("A", 5), ("A", 7)]),
            sheet("2", "01", &[("A", 5)]),
            sheet("3", "01", &[("A", CountColumn::MAX + 1)]),
        ];
        let collected: Result<TallySheets, _> = sheets.into_iter().collect();
        assert_eq!(collected.unwrap_err().len(), 2);
    }

    #[test]
    fn a_selection_that_is_listed_again_gets_no_second_column() {
        let mut sheets = TallySheets::new(vec!["A".into(), "B".into(), "A".into()], Vec::new());
        sheets
            .push(&sheet("1", "01", &[("B", 2), ("A", 8)]))
            .unwrap();
        let votes: Vec<_> = sheets.votes().numbers();
        assert_eq!(votes, [8, 2]);
    }
}
