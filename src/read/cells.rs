//! The counts of one record: a number, a reason why a count is missing, or a cell to quarantine.

use crate::model::MissingReason;
use crate::model::column::{CountColumn, FIRST_MISSING, cell_number, encode_missing};

use super::number::{self, NoCount};
use super::quarantine::{QuarantineReason, QuarantinedCell};
use super::records::Record;
use super::rows::{RowReader, Rows};

/// The counts of one record, as stored cells.
pub(super) struct Cells<'r, 'a> {
    pub(super) reader: &'r RowReader<'a>,
    pub(super) record: &'r Record<'r>,
    pub(super) beyond: Option<MissingReason>,
}

impl Cells<'_, '_> {
    /// The sum of some columns. It is missing if one of them is missing.
    #[inline]
    pub(super) fn sum(
        &self,
        columns: &[usize],
        rows: &mut Rows,
        bad: &mut Vec<QuarantinedCell>,
    ) -> u32 {
        if let &[column] = columns {
            return self.count(column, rows, bad);
        }
        let mut sum = 0u64;
        let mut missing = None;
        for &column in columns {
            let cell = self.count(column, rows, bad);
            match cell_number(cell) {
                // Each of at most 10,000 columns is at most `CountColumn::MAX`.
                Some(number) => sum += number,
                None => missing = missing.or(Some(cell)),
            }
        }
        match (missing, u32::try_from(sum)) {
            (Some(cell), _) => cell,
            (None, Ok(sum)) if sum < FIRST_MISSING => sum,
            _ => {
                let column = columns.first().copied().unwrap_or_default();
                let reason = QuarantineReason::SumTooLarge;
                self.no_count(column, self.record.cell(column), reason, bad)
            }
        }
    }

    #[inline]
    fn count(&self, column: usize, rows: &mut Rows, bad: &mut Vec<QuarantinedCell>) -> u32 {
        let cell = self.record.cell(column);
        if self.reader.numeric_words {
            return self.unusual_count(column, cell, rows, bad);
        }
        match number::digits(cell) {
            Some(number) if number < 1_000 => number as u32,
            Some(number) if number <= CountColumn::MAX => {
                if self.reader.places.styles[column].thousands.is_none() {
                    rows.styles.entry(column).or_default().against = true;
                }
                number as u32
            }
            Some(_) => self.no_count(column, cell, QuarantineReason::TooLarge, bad),
            None => self.unusual_count(column, cell, rows, bad),
        }
    }

    /// Reads a cell that does not consist of digits alone.
    #[cold]
    fn unusual_count(
        &self,
        column: usize,
        cell: &[u8],
        rows: &mut Rows,
        bad: &mut Vec<QuarantinedCell>,
    ) -> u32 {
        if let (Some(reason), true) = (self.beyond, column >= self.record.len()) {
            return encode_missing(reason);
        }
        let Some(text) = self.reader.encoding.decode(cell) else {
            return self.no_count(column, cell, QuarantineReason::NotText, bad);
        };
        // Numbers can also have non-ASCII spaces around them.
        let text = text.trim();
        if let Some(reason) = self.reader.word(text) {
            return encode_missing(reason);
        }
        match number::count(text, self.reader.places.styles[column]) {
            Ok(number) if number <= CountColumn::MAX => number as u32,
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
    ) -> u32 {
        bad.push(self.reader.cell_aside(column, cell, reason));
        FIRST_MISSING
    }
}
