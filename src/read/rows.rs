//! One block's records as columns of counts, with the rows that had to be set aside.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::column::CountColumn;
use crate::model::sheets::SheetColumns;
use crate::model::{Measure, MissingReason, Reported, StationKey, TextColumn, UnitId, UnitTree};

use super::blocks::Block;
use super::encoding::TextEncoding;
use super::header::{Heading, KeyPlace, Places};
use super::layout::Layout;
use super::number::{self, NoCount};
use super::quarantine::{QuarantineReason, QuarantinedCell, QuarantinedRow, shown};
use super::records::{self, Record};

/// Keys, codes and names may be no longer than this, in bytes.
const LONGEST_TEXT: usize = 1_000;

/// How the records of one file are read. The same for every block.
pub(super) struct RowReader<'a> {
    pub(super) file: &'a str,
    pub(super) encoding: TextEncoding,
    pub(super) heading: &'a Heading,
    pub(super) places: Places,
    /// Words for missing, and whether they stand for all that begin so.
    words: Vec<(String, bool, MissingReason)>,
    levels: Vec<String>,
}

/// What a column's cells say about its way of writing numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct StyleEvidence {
    /// The separator that some cells could have between thousands.
    pub(super) separator: Option<char>,
    /// Cells that speak against it: other separators, or plain numbers of four digits.
    pub(super) against: bool,
}

/// The rows of one block, or of all blocks so far.
#[derive(Debug, Default)]
pub(super) struct Rows {
    pub(super) read: u64,
    pub(super) units: UnitTree,
    pub(super) columns: SheetColumns,
    pub(super) quarantine: Vec<QuarantinedRow>,
    pub(super) styles: BTreeMap<usize, StyleEvidence>,
    /// Whether a block held bytes that are not UTF-8 though the file was taken for that.
    pub(super) not_utf8: bool,
}

/// What one row is being read into, before it is known to be usable.
#[derive(Default)]
struct Draft {
    measures: Vec<Reported<u64>>,
    votes: Vec<Reported<u64>>,
    bad: Vec<QuarantinedCell>,
}

/// The unit cells of the row before, since most rows are in the same unit.
#[derive(Default)]
struct UnitCache {
    cells: Vec<Vec<u8>>,
    units: Vec<UnitId>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(
        file: &'a str,
        encoding: TextEncoding,
        heading: &'a Heading,
        places: Places,
        layout: &Layout,
    ) -> Self {
        let words = layout
            .missing
            .iter()
            .map(|(word, &reason)| match word.trim().strip_suffix('*') {
                Some(beginning) => (beginning.to_string(), true, reason),
                None => (word.trim().to_string(), false, reason),
            })
            .collect();
        Self {
            file,
            encoding,
            heading,
            places,
            words,
            levels: layout.levels(),
        }
    }

    /// No rows yet.
    pub(super) fn no_rows(&self) -> Rows {
        let mut rows = Rows {
            units: UnitTree::new(self.levels.clone()),
            ..Rows::default()
        };
        for (measure, _) in &self.places.measures {
            rows.columns.measures[measure.index()] = Some(CountColumn::new());
        }
        rows.columns.images = self.places.image.map(|_| TextColumn::new());
        rows
    }

    /// The rows of a block.
    pub(super) fn read(&self, block: &Block) -> Rows {
        let mut rows = self.no_rows();
        if self.encoding.is_utf8() && std::str::from_utf8(&block.bytes).is_err() {
            rows.not_utf8 = true;
        }
        let mut draft = Draft::default();
        let mut cache = UnitCache {
            cells: vec![Vec::new(); self.places.units.len() * 2],
            units: Vec::new(),
        };
        records::for_each(block, self.heading.delimiter, |record| {
            rows.read += 1;
            self.row(record, &mut rows, &mut draft, &mut cache);
        });
        rows
    }

    fn row(&self, record: &Record<'_>, rows: &mut Rows, draft: &mut Draft, cache: &mut UnitCache) {
        draft.measures.clear();
        draft.votes.clear();
        draft.bad.clear();
        // A row that ends in a word for missing says it of all the cells it does not have.
        let mut beyond = None;
        let width = self.heading.columns.len();
        if record.len() < width {
            beyond = record
                .len()
                .checked_sub(1)
                .and_then(|last| self.word(&self.encoding.decode_lossy(record.cell(last))));
        }
        let more = (width..record.len()).any(|place| !record.cell(place).is_empty());
        if more || (record.len() < width && beyond.is_none()) {
            draft.bad.push(QuarantinedCell {
                column: String::new(),
                text: shown(&self.encoding.decode_lossy(record.whole())),
                reason: QuarantineReason::CellCount,
            });
            return self.set_aside(record, rows, draft);
        }
        let cells = Cells {
            reader: self,
            record,
            beyond,
        };
        for (_, columns) in &self.places.measures {
            let value = cells.sum(columns, rows, &mut draft.bad);
            draft.measures.push(value);
        }
        for (_, columns) in &self.places.votes {
            let value = cells.sum(columns, rows, &mut draft.bad);
            draft.votes.push(value);
        }
        self.check_texts(record, cache, &mut draft.bad);
        if !draft.bad.is_empty() {
            return self.set_aside(record, rows, draft);
        }
        self.keep(record, rows, draft, cache);
    }

    /// Keys, codes and names have to be texts of a bearable length.
    fn check_texts(&self, record: &Record<'_>, cache: &UnitCache, bad: &mut Vec<QuarantinedCell>) {
        let mut check = |column: usize| {
            let cell = record.cell(column);
            let reason = if cell.len() > LONGEST_TEXT {
                QuarantineReason::TextTooLong
            } else if cell.iter().any(|byte| byte.is_ascii_control()) {
                QuarantineReason::ControlCharacter
            } else if !cell.is_ascii() && self.encoding.decode(cell).is_none() {
                QuarantineReason::NotText
            } else {
                return;
            };
            bad.push(self.cell_aside(column, cell, reason));
        };
        for key in &self.places.station {
            check(key.column);
        }
        if self.same_units(record, cache) {
            return;
        }
        for (code, name) in &self.places.units {
            check(code.column);
            if let Some(name) = name {
                check(*name);
            }
        }
    }

    /// Whether the unit cells are those of the row before.
    #[inline]
    fn same_units(&self, record: &Record<'_>, cache: &UnitCache) -> bool {
        cache.units.len() == self.places.units.len()
            && self
                .places
                .units
                .iter()
                .enumerate()
                .all(|(level, (code, name))| {
                    cache.cells[level * 2] == record.cell(code.column)
                        && name.is_none_or(|name| cache.cells[level * 2 + 1] == record.cell(name))
                })
    }

    /// Adds a row that can be used.
    fn keep(&self, record: &Record<'_>, rows: &mut Rows, draft: &Draft, cache: &mut UnitCache) {
        if !self.same_units(record, cache) {
            self.units(record, &mut rows.units, cache);
        }
        let columns = &mut rows.columns;
        columns
            .unit
            .push(cache.units.last().copied().unwrap_or(UnitId::ROOT));
        if self.places.station.is_empty() {
            columns.stations.push(&format!("line {}", record.line));
        } else {
            let parts = self.places.station.iter().map(|key| self.key(record, *key));
            columns.stations.push_joined(parts, StationKey::SEPARATOR);
        }
        // Every count was checked to fit when it was read.
        for ((measure, _), value) in self.places.measures.iter().zip(&draft.measures) {
            if let Some(column) = &mut columns.measures[measure.index()] {
                let _fits = column.push(*value);
            }
        }
        for value in &draft.votes {
            let _fits = columns.votes.push(*value);
        }
        columns.lines.push(record.line);
        columns.bytes.push(record.byte);
        if let (Some(images), Some(place)) = (&mut columns.images, self.places.image) {
            images.push(&self.encoding.decode_lossy(record.cell(place)));
        }
    }

    /// Finds or adds the row's units, from the first level that differs from the row before.
    fn units(&self, record: &Record<'_>, tree: &mut UnitTree, cache: &mut UnitCache) {
        let mut parent = UnitId::ROOT;
        let mut same = true;
        for (level, (code, name)) in self.places.units.iter().enumerate() {
            let code_cell = record.cell(code.column);
            let name_cell = name.map_or(&[][..], |name| record.cell(name));
            same = same
                && level < cache.units.len()
                && cache.cells[level * 2] == code_cell
                && cache.cells[level * 2 + 1] == name_cell;
            if !same {
                let code = self.key(record, *code);
                let name = self.encoding.decode_lossy(name_cell);
                let unit = tree.insert(parent, &code, &name);
                cache.units.truncate(level);
                cache.units.push(unit);
                for (place, cell) in [(level * 2, code_cell), (level * 2 + 1, name_cell)] {
                    cache.cells[place].clear();
                    cache.cells[place].extend_from_slice(cell);
                }
            }
            parent = cache.units[level];
        }
    }

    /// A key's or code's text, with the zeros it lost.
    fn key<'r>(&self, record: &Record<'r>, key: KeyPlace) -> Cow<'r, str> {
        let text = self.encoding.decode_lossy(record.cell(key.column));
        let length = text.chars().count();
        if length >= key.pad || text.is_empty() {
            return text;
        }
        Cow::Owned("0".repeat(key.pad - length) + &text)
    }

    /// The reason that a word stands for.
    fn word(&self, text: &str) -> Option<MissingReason> {
        let text = text.trim();
        let found = self.words.iter().find(|(word, beginning, _)| {
            if *beginning {
                text.starts_with(word.as_str())
            } else {
                text == word
            }
        });
        match found {
            Some((_, _, reason)) => Some(*reason),
            None if text.is_empty() => Some(MissingReason::Blank),
            None => None,
        }
    }

    fn cell_aside(&self, column: usize, cell: &[u8], reason: QuarantineReason) -> QuarantinedCell {
        QuarantinedCell {
            column: self
                .heading
                .columns
                .get(column)
                .cloned()
                .unwrap_or_default(),
            text: shown(&self.encoding.decode_lossy(cell)),
            reason,
        }
    }

    fn set_aside(&self, record: &Record<'_>, rows: &mut Rows, draft: &mut Draft) {
        let mut cells = draft.bad.drain(..);
        let Some(first) = cells.next() else { return };
        rows.quarantine.push(QuarantinedRow {
            file: self.file.to_string(),
            line: record.line,
            byte: record.byte,
            column: first.column,
            text: first.text,
            reason: first.reason,
            also: cells.collect(),
        });
    }
}

/// The counts of one record.
struct Cells<'r, 'a> {
    reader: &'r RowReader<'a>,
    record: &'r Record<'r>,
    beyond: Option<MissingReason>,
}

impl Cells<'_, '_> {
    /// The sum of some columns: missing if one of them is.
    #[inline]
    fn sum(
        &self,
        columns: &[usize],
        rows: &mut Rows,
        bad: &mut Vec<QuarantinedCell>,
    ) -> Reported<u64> {
        let mut sum = 0u64;
        let mut missing = None;
        for &column in columns {
            match self.count(column, rows, bad) {
                // At most `CountColumn::MAX` for each of at most 10,000 columns.
                Reported::Value(number) => sum += number,
                Reported::Missing { missing: reason } => missing = missing.or(Some(reason)),
            }
        }
        if let Some(reason) = missing {
            return Reported::missing(reason);
        }
        if sum > CountColumn::MAX {
            let column = columns.first().copied().unwrap_or_default();
            let reason = QuarantineReason::SumTooLarge;
            bad.push(
                self.reader
                    .cell_aside(column, self.record.cell(column), reason),
            );
        }
        Reported::Value(sum)
    }

    #[inline]
    fn count(
        &self,
        column: usize,
        rows: &mut Rows,
        bad: &mut Vec<QuarantinedCell>,
    ) -> Reported<u64> {
        let cell = self.record.cell(column);
        match number::digits(cell) {
            Some(number) if number < 1_000 => Reported::Value(number),
            Some(number) if number <= CountColumn::MAX => {
                if self.reader.places.styles[column].thousands.is_none() {
                    rows.styles.entry(column).or_default().against = true;
                }
                Reported::Value(number)
            }
            Some(_) => self.no_count(column, cell, QuarantineReason::TooLarge, bad),
            None => self.unusual_count(column, cell, rows, bad),
        }
    }

    /// A cell that is not just digits.
    #[cold]
    fn unusual_count(
        &self,
        column: usize,
        cell: &[u8],
        rows: &mut Rows,
        bad: &mut Vec<QuarantinedCell>,
    ) -> Reported<u64> {
        if let (Some(reason), true) = (self.beyond, column >= self.record.len()) {
            return Reported::missing(reason);
        }
        let Some(text) = self.reader.encoding.decode(cell) else {
            return self.no_count(column, cell, QuarantineReason::NotText, bad);
        };
        // Blanks that are not ASCII are around numbers too.
        let text = text.trim();
        if let Some(reason) = self.reader.word(text) {
            return Reported::missing(reason);
        }
        match number::count(text, self.reader.places.styles[column]) {
            Ok(number) if number <= CountColumn::MAX => Reported::Value(number),
            Ok(_) => self.no_count(column, cell, QuarantineReason::TooLarge, bad),
            Err(why) => {
                let evidence = rows.styles.entry(column).or_default();
                match why {
                    NoCount::Grouped(separator)
                        if evidence.separator.is_none_or(|other| other == separator) =>
                    {
                        evidence.separator = Some(separator);
                    }
                    NoCount::Grouped(_) | NoCount::Fraction => evidence.against = true,
                    _ => {}
                }
                self.no_count(column, cell, why.into(), bad)
            }
        }
    }

    #[cold]
    fn no_count(
        &self,
        column: usize,
        cell: &[u8],
        reason: QuarantineReason,
        bad: &mut Vec<QuarantinedCell>,
    ) -> Reported<u64> {
        bad.push(self.reader.cell_aside(column, cell, reason));
        Reported::default()
    }
}

impl Rows {
    /// Adds the rows of the block that comes next.
    pub(super) fn absorb(&mut self, next: Self) {
        self.read += next.read;
        self.not_utf8 |= next.not_utf8;
        self.quarantine.extend(next.quarantine);
        for (column, evidence) in next.styles {
            let mine = self.styles.entry(column).or_default();
            mine.against |= evidence.against
                || (mine.separator.is_some()
                    && evidence.separator.is_some()
                    && mine.separator != evidence.separator);
            mine.separator = mine.separator.or(evidence.separator);
        }
        let places = self.units.absorb(&next.units);
        let (mine, theirs) = (&mut self.columns, next.columns);
        mine.unit
            .extend(theirs.unit.iter().map(|unit| places[unit.index()]));
        mine.stations.append(&theirs.stations);
        mine.votes.append(&theirs.votes);
        mine.lines.extend_from_slice(&theirs.lines);
        mine.bytes.extend_from_slice(&theirs.bytes);
        for measure in Measure::ALL {
            let place = measure.index();
            if let (Some(mine), Some(theirs)) = (&mut mine.measures[place], &theirs.measures[place])
            {
                mine.append(theirs);
            }
        }
        if let (Some(mine), Some(theirs)) = (&mut mine.images, &theirs.images) {
            mine.append(theirs);
        }
    }
}
