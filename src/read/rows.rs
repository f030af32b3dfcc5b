//! One block's records as columns of counts, with the quarantined rows.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::column::{CountColumn, FIRST_MISSING};
use crate::model::sheets::SheetColumns;
use crate::model::{Measure, MissingReason, StationKey, TextColumn, UnitId, UnitTree};

use super::blocks::Block;
use super::cells::Cells;
use super::encoding::TextEncoding;
use super::header::{Heading, KeyPlace, Places};
use super::layout::Layout;
use super::quarantine::{QuarantineReason, QuarantinedCell, QuarantinedRow, shown};
use super::records::{self, Record};

/// The maximum length of keys, codes and names, in bytes.
const LONGEST_TEXT: usize = 1_000;

/// How the records of one file are read. The same for every block.
pub(super) struct RowReader<'a> {
    pub(super) file: &'a str,
    pub(super) encoding: TextEncoding,
    pub(super) heading: &'a Heading,
    pub(super) places: Places,
    /// Words for missing counts, and whether each stands for all texts that begin with it.
    words: Vec<(String, bool, MissingReason)>,
    /// Whether one of the words looks like a number.
    pub(super) numeric_words: bool,
    levels: Vec<String>,
    /// Whether a key or a unit's code is a part of its cell.
    cut_keys: bool,
    /// The first and the last unit column.
    unit_span: Option<(usize, usize)>,
}

/// What a column's cells show about its style of numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct StyleEvidence {
    /// The thousands separator that some cells could have.
    pub(super) separator: Option<char>,
    /// Whether some cells contradict it: other separators, or plain numbers with four digits.
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
    /// Whether a block contained bytes that are not UTF-8 although the file was read as UTF-8.
    pub(super) not_utf8: bool,
}

/// A row that is being read, before it is known to be usable.
#[derive(Default)]
struct Draft {
    /// Stored cells, as in a [`CountColumn`].
    measures: Vec<u32>,
    votes: Vec<u32>,
    missing_votes: usize,
    bad: Vec<QuarantinedCell>,
}

/// The unit cells of the previous row, because most rows are in the same unit.
#[derive(Default)]
struct UnitCache {
    cells: Vec<Vec<u8>>,
    /// All cells from the first unit column to the last, if they lie together.
    span: Vec<u8>,
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
        let mut words: Vec<(String, bool, MissingReason)> = layout
            .missing
            .iter()
            .map(|(word, &reason)| match word.trim().strip_suffix('*') {
                Some(beginning) => (beginning.to_string(), true, reason),
                None => (word.trim().to_string(), false, reason),
            })
            .collect();
        // Whole words come before prefixes, and long prefixes before short ones.
        words.sort_by_key(|(word, beginning, _)| (*beginning, std::cmp::Reverse(word.len())));
        let numeric_words = words
            .iter()
            .any(|(word, _, _)| word.bytes().all(|byte| byte.is_ascii_digit()));
        let unit_columns = places
            .units
            .iter()
            .flat_map(|(code, name)| [Some(code.column), *name])
            .flatten();
        let unit_span = unit_columns.clone().min().zip(unit_columns.max());
        let mut keys = places
            .station
            .iter()
            .chain(places.units.iter().map(|(code, _)| code));
        let cut_keys = keys.any(|key| key.part.is_some());
        Self {
            file,
            encoding,
            heading,
            places,
            words,
            numeric_words,
            levels: layout.levels(),
            cut_keys,
            unit_span,
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
        for (attribute, _) in &self.places.attributes {
            rows.columns.attributes[attribute.index()] = Some(TextColumn::new());
        }
        rows
    }

    /// The rows of a block.
    pub(super) fn read(&self, block: &Block) -> Rows {
        let mut rows = self.no_rows();
        rows.columns
            .reserve(block.newlines as usize + 1, self.places.votes.len());
        if self.encoding.is_utf8() && std::str::from_utf8(&block.bytes).is_err() {
            rows.not_utf8 = true;
        }
        let mut draft = Draft::default();
        let mut cache = UnitCache {
            cells: vec![Vec::new(); self.places.units.len() * 2],
            span: Vec::new(),
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
        draft.missing_votes = 0;
        draft.bad.clear();
        // If a row ends early with a word for missing, the word applies to all cells that the row
        // lacks.
        let mut beyond = None;
        let width = self.heading.columns.len();
        if record.len() < width {
            beyond = record.len().checked_sub(1).and_then(|last| {
                self.declared_word(&self.encoding.decode_lossy(record.cell(last)))
            });
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
            draft.missing_votes += usize::from(value >= FIRST_MISSING);
            draft.votes.push(value);
        }
        let same_units = self.same_units(record, cache);
        self.check_texts(record, same_units, &mut draft.bad);
        if !draft.bad.is_empty() {
            return self.set_aside(record, rows, draft);
        }
        if !same_units {
            self.units(record, &mut rows.units, cache);
        }
        self.keep(record, rows, draft, cache);
    }

    /// Checks that keys, codes and names are texts of acceptable length.
    fn check_texts(&self, record: &Record<'_>, same_units: bool, bad: &mut Vec<QuarantinedCell>) {
        let mut check = |column: usize| {
            let cell = record.cell(column);
            if is_plain(cell) && cell.len() <= LONGEST_TEXT {
                return;
            }
            let reason = if cell.len() > LONGEST_TEXT {
                QuarantineReason::TextTooLong
            } else {
                match self.encoding.decode(cell) {
                    None => QuarantineReason::NotText,
                    Some(text) if text.chars().any(char::is_control) => {
                        QuarantineReason::ControlCharacter
                    }
                    Some(_) => return,
                }
            };
            bad.push(self.cell_aside(column, cell, reason));
        };
        for key in &self.places.station {
            check(key.column);
        }
        if !same_units {
            for (code, name) in &self.places.units {
                check(code.column);
                if let Some(name) = name {
                    check(*name);
                }
            }
        }
        if self.cut_keys {
            self.check_parts(record, bad);
        }
    }

    /// Checks keys and codes that are parts of a text: the text must have enough parts.
    #[cold]
    fn check_parts(&self, record: &Record<'_>, bad: &mut Vec<QuarantinedCell>) {
        let units = self.places.units.iter().map(|(code, _)| code);
        for key in self.places.station.iter().chain(units) {
            let cell = record.cell(key.column);
            if let (Some(part), Some(text)) = (key.part, self.encoding.decode(cell))
                && part.of(&text).is_none()
            {
                let aside = self.cell_aside(key.column, cell, QuarantineReason::NoSuchPart);
                if !bad.contains(&aside) {
                    bad.push(aside);
                }
            }
        }
    }

    /// Whether the unit cells are those of the previous row.
    #[inline]
    fn same_units(&self, record: &Record<'_>, cache: &UnitCache) -> bool {
        if cache.units.len() != self.places.units.len() {
            return false;
        }
        if let Some((first, last)) = self.unit_span
            && !cache.span.is_empty()
            && record.span(first, last) == Some(&cache.span)
        {
            return true;
        }
        self.places
            .units
            .iter()
            .enumerate()
            .all(|(level, (code, name))| {
                cache.cells[level * 2] == record.cell(code.column)
                    && name.is_none_or(|name| cache.cells[level * 2 + 1] == record.cell(name))
            })
    }

    /// Adds a usable row.
    fn keep(&self, record: &Record<'_>, rows: &mut Rows, draft: &Draft, cache: &UnitCache) {
        let columns = &mut rows.columns;
        columns
            .unit
            .push(cache.units.last().copied().unwrap_or(UnitId::ROOT));
        if self.places.station.is_empty() {
            columns
                .stations
                .push(&format!("{}:{}", self.file, record.line));
        } else {
            let parts = self.places.station.iter().map(|key| self.key(record, *key));
            columns.stations.push_joined(parts, StationKey::SEPARATOR);
        }
        // Every count was checked when it was read, so it fits.
        for ((measure, _), cell) in self.places.measures.iter().zip(&draft.measures) {
            if let Some(column) = &mut columns.measures[measure.index()] {
                column.push_cells(&[*cell], usize::from(*cell >= FIRST_MISSING));
            }
        }
        columns.votes.push_cells(&draft.votes, draft.missing_votes);
        columns.lines.push(record.line);
        columns.bytes.push(record.byte);
        for (attribute, place) in &self.places.attributes {
            if let Some(column) = &mut columns.attributes[attribute.index()] {
                column.push(&self.encoding.decode_lossy(record.cell(*place)));
            }
        }
    }

    /// Finds or adds the row's units, starting at the first level that differs from the previous
    /// row.
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
                let unit = tree.insert_or_parent(parent, &code, &name);
                cache.units.truncate(level);
                cache.units.push(unit);
                for (place, cell) in [(level * 2, code_cell), (level * 2 + 1, name_cell)] {
                    cache.cells[place].clear();
                    cache.cells[place].extend_from_slice(cell);
                }
            }
            parent = cache.units[level];
        }
        cache.span.clear();
        if let Some((first, last)) = self.unit_span {
            cache
                .span
                .extend_from_slice(record.span(first, last).unwrap_or(&[]));
        }
    }

    /// The text of a key or a code: the selected part, with its leading zeros.
    #[inline]
    fn key<'r>(&self, record: &Record<'r>, key: KeyPlace) -> Cow<'r, str> {
        let cell = record.cell(key.column);
        let text = match std::str::from_utf8(cell) {
            Ok(text) if is_plain(cell) => Cow::Borrowed(text),
            _ => self.encoding.decode_lossy(cell),
        };
        if key.plain {
            return text;
        }
        shaped(text, key)
    }

    /// The reason that a word stands for. An empty cell needs no word.
    pub(super) fn word(&self, text: &str) -> Option<MissingReason> {
        let blank = text.trim().is_empty().then_some(MissingReason::Blank);
        self.declared_word(text).or(blank)
    }

    /// The reason that a word of the plan stands for.
    fn declared_word(&self, text: &str) -> Option<MissingReason> {
        let text = text.trim();
        let found = self.words.iter().find(|(word, beginning, _)| {
            if *beginning {
                text.starts_with(word.as_str())
            } else {
                text == word
            }
        });
        found.map(|(_, _, reason)| *reason)
    }

    pub(super) fn cell_aside(
        &self,
        column: usize,
        cell: &[u8],
        reason: QuarantineReason,
    ) -> QuarantinedCell {
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

/// The text of a key after all changes.
fn shaped(text: Cow<'_, str>, key: KeyPlace) -> Cow<'_, str> {
    // The part was checked to exist. An empty key would name no station.
    let part = key.part.map_or(&*text, |part| part.of(&text).unwrap_or(""));
    let bare = if key.strip_zeros {
        let last = part.char_indices().next_back().map_or(0, |(at, _)| at);
        let zeros = part.bytes().take_while(|&byte| byte == b'0').count();
        &part[zeros.min(last)..]
    } else {
        part
    };
    let length = bare.chars().count();
    if length < key.pad && !bare.is_empty() {
        return Cow::Owned("0".repeat(key.pad - length) + bare);
    }
    if bare.len() == text.len() {
        return text;
    }
    Cow::Owned(bare.to_string())
}

/// Whether a cell is ASCII without control characters, as almost all keys are.
#[inline]
fn is_plain(cell: &[u8]) -> bool {
    cell.iter().all(|byte| (b' '..=b'~').contains(byte))
}

impl Rows {
    /// Appends the rows of the next block.
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
        for (mine, theirs) in mine.attributes.iter_mut().zip(&theirs.attributes) {
            if let (Some(mine), Some(theirs)) = (mine, theirs) {
                mine.append(theirs);
            }
        }
    }
}
