//! All tally sheets of a contest, stored as columns.

use std::collections::HashMap;

use super::attribute::Attribute;
use super::column::{CountColumn, TextColumn, blank_texts, widened};
use super::contest::SelectionId;
use super::counts::{Count, Votes};
use super::measure::Measure;
use super::reported::{MissingReason, Reported};
use super::row::SheetView;
use super::sheet::{StationKey, TallySheet};
use super::unit::{UnitId, UnitTree};

/// Tally sheets as columns: one per measure, the votes as a matrix with a row per sheet, units
/// interned in a tree, station keys and image addresses as texts.
///
/// It is built from [`TallySheet`]s (`collect` or `extend`), or by a reader; iterating gives
/// [`SheetView`]s that borrow from it.
///
/// ```
/// use scrutineer::model::{Reported, StationKey, TallySheet, TallySheets, Votes};
///
/// let sheet = |station: &str, yes: u64| TallySheet {
///     station: StationKey::new([station]),
///     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
///     ..TallySheet::default()
/// };
/// let sheets: TallySheets = [sheet("1", 12), sheet("2", 30)].into_iter().collect();
/// let yes: u64 = sheets.iter().filter_map(|sheet| sheet.votes(0).value()).map(u64::from).sum();
/// assert_eq!(yes, 42);
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
    pub fn new(selections: Vec<SelectionId>, levels: Vec<String>) -> Self {
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
    /// let sheets: TallySheets = [sheet("1", 12), sheet("2", 30)].into_iter().collect();
    /// let yes: Vec<u64> = sheets
    ///     .votes_of("yes")
    ///     .into_iter()
    ///     .flatten()
    ///     .filter_map(|votes| votes.value())
    ///     .map(u64::from)
    ///     .collect();
    /// assert_eq!(yes, [12, 30]);
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
        let value = move |row| self.votes.get(row * width + index).map(Votes::from);
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
    /// The count that does not fit a column (see [`CountColumn::MAX`]); nothing was added.
    pub fn push(&mut self, sheet: &TallySheet) -> Result<(), u64> {
        let measures = measures_of(sheet);
        let counts = measures
            .iter()
            .chain(
                sheet
                    .votes
                    .iter()
                    .map(|(_, votes)| votes)
                    .map(plain)
                    .collect::<Vec<_>>()
                    .iter(),
            )
            .filter_map(|count| count.value())
            .max();
        if let Some(large) = counts.filter(|&count| count > CountColumn::MAX) {
            return Err(large);
        }

        let mut unit = UnitId::ROOT;
        for (above, code) in sheet.units.iter().enumerate() {
            self.units.name_level(above + 1, &code.level);
            unit = self.units.insert(unit, &code.code, &code.name);
        }
        for (selection, _) in &sheet.votes {
            self.add_selection(selection);
        }
        let by_id: HashMap<&SelectionId, Reported<u64>> = sheet
            .votes
            .iter()
            .map(|(id, votes)| (id, plain(votes)))
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
                    Some(column) => other.votes.get(row * width + column),
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

impl Extend<TallySheet> for TallySheets {
    /// Adds every sheet.
    ///
    /// # Panics
    /// Where a count is over [`CountColumn::MAX`], 4,294,967,287. Use [`TallySheets::push`] for
    /// counts that nobody has looked at; the readers do, and quarantine the row.
    fn extend<I: IntoIterator<Item = TallySheet>>(&mut self, sheets: I) {
        for sheet in sheets {
            if let Err(count) = self.push(&sheet) {
                panic!("a tally sheet cannot hold {count} votes, ballots or voters");
            }
        }
    }
}

impl FromIterator<TallySheet> for TallySheets {
    /// Columns of all the sheets. Panics as [`TallySheets::extend`] does.
    fn from_iter<I: IntoIterator<Item = TallySheet>>(sheets: I) -> Self {
        let mut all = Self::default();
        let mut sheets = sheets.into_iter().peekable();
        if let Some(first) = sheets.peek() {
            let levels = first.units.iter().map(|unit| unit.level.clone()).collect();
            all.units = UnitTree::new(levels);
        }
        all.extend(sheets);
        all
    }
}

fn plain<C: Count>(count: &Reported<C>) -> Reported<u64> {
    count.map(Count::get)
}

fn measures_of(sheet: &TallySheet) -> [Reported<u64>; Measure::COUNT] {
    Measure::ALL.map(|measure| match measure {
        Measure::VotersRegistered => plain(&sheet.voters_registered),
        Measure::VotersAdded => plain(&sheet.voters_added),
        Measure::BallotsIssued => plain(&sheet.ballots_issued),
        Measure::BallotsCast => plain(&sheet.ballots_cast),
        Measure::BallotsRejected => plain(&sheet.ballots_rejected),
        Measure::ValidVotes => plain(&sheet.valid_votes),
        Measure::NullVotes => plain(&sheet.null_votes),
        Measure::BlankVotes => plain(&sheet.blank_votes),
    })
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
        .collect();
        let ids: Vec<_> = sheets
            .selections()
            .iter()
            .map(SelectionId::as_str)
            .collect();
        assert_eq!(ids, ["A", "B"]);
        let first = sheets.get(0).unwrap();
        assert_eq!(
            first.votes(1).missing_reason(),
            Some(MissingReason::NotInSource)
        );
        assert_eq!(
            sheets.get(1).unwrap().votes(1).value(),
            Some(Votes::from(7))
        );
    }

    #[test]
    fn appending_matches_selections_and_units_by_name_not_by_place() {
        let mut all: TallySheets = [sheet("1", "01", &[("A", 5), ("B", 1)])]
            .into_iter()
            .collect();
        let other: TallySheets = [sheet("9", "02", &[("B", 2), ("A", 8)])]
            .into_iter()
            .collect();
        all.append(&other);
        let last = all.get(1).unwrap();
        assert_eq!(last.votes(0).value(), Some(Votes::from(8)));
        assert_eq!(last.units()[0].code, "02");
        assert_eq!(all.units().len(), 3);
    }

    #[test]
    fn a_count_beyond_any_tally_sheet_is_refused_whole() {
        let mut sheets = TallySheets::default();
        let large = CountColumn::MAX + 1;
        assert_eq!(sheets.push(&sheet("1", "01", &[("A", large)])), Err(large));
        assert!(sheets.is_empty());
    }
}
