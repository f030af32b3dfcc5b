//! Counts and texts stored as columns: every statistic walks one column of a million stations.

use super::reported::{MissingReason, Reported};

/// Counts as reported, four bytes each: the numbers up to [`CountColumn::MAX`], and above them
/// one code for each [`MissingReason`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CountColumn {
    cells: Vec<u32>,
    missing: usize,
}

/// The first of the codes that stand for "missing".
pub(crate) const FIRST_MISSING: u32 = u32::MAX - 7;

impl CountColumn {
    /// The largest count that fits: 4,294,967,287, more than any single tally sheet can hold.
    pub const MAX: u64 = FIRST_MISSING as u64 - 1;

    /// An empty column.
    pub fn new() -> Self {
        Self::default()
    }

    /// A column of `len` missing values.
    pub fn all_missing(len: usize, reason: MissingReason) -> Self {
        Self {
            cells: vec![encode_missing(reason); len],
            missing: len,
        }
    }

    /// Adds a value. A number over [`CountColumn::MAX`] does not fit and comes back.
    ///
    /// # Errors
    /// The number that does not fit.
    pub fn push(&mut self, value: Reported<u64>) -> Result<(), u64> {
        match value {
            Reported::Value(number) => match u32::try_from(number) {
                Ok(cell) if cell < FIRST_MISSING => self.cells.push(cell),
                _ => return Err(number),
            },
            Reported::Missing { missing } => {
                self.cells.push(encode_missing(missing));
                self.missing += 1;
            }
        }
        Ok(())
    }

    /// The value at `index`; `None` beyond the end.
    #[inline]
    pub fn get(&self, index: usize) -> Option<Reported<u64>> {
        self.cells.get(index).map(|&cell| decode(cell))
    }

    /// The value at `index`; beyond the end the source has none.
    #[inline]
    pub(crate) fn at(&self, index: usize) -> Reported<u64> {
        self.get(index).unwrap_or_default()
    }

    /// The number at `index`; `None` beyond the end and where no number was reported.
    #[inline]
    pub fn number(&self, index: usize) -> Option<u64> {
        self.cells
            .get(index)
            .filter(|&&cell| cell < FIRST_MISSING)
            .map(|&cell| u64::from(cell))
    }

    /// Makes room for so many more values, if there is any.
    pub(crate) fn reserve(&mut self, values: usize) {
        // Without it the column grows as it is filled.
        let _grown = self.cells.try_reserve_exact(values);
    }

    /// Adds stored cells, of which so many stand for "missing".
    pub(crate) fn push_cells(&mut self, cells: &[u32], missing: usize) {
        self.cells.extend_from_slice(cells);
        self.missing += missing;
    }

    /// The stored cells: numbers below the codes for "missing". When [`CountColumn::missing`]
    /// is zero every cell is a number.
    pub(crate) fn cells(&self) -> &[u32] {
        &self.cells
    }

    /// How many values there are, missing ones included.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// How many values are missing.
    pub fn missing(&self) -> usize {
        self.missing
    }

    /// Every value in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Reported<u64>> + '_ {
        self.cells.iter().map(|&cell| decode(cell))
    }

    /// Every reported number, widened, for analysis code that wants a plain slice.
    pub fn numbers(&self) -> Vec<u64> {
        self.cells
            .iter()
            .filter(|&&cell| cell < FIRST_MISSING)
            .map(|&cell| u64::from(cell))
            .collect()
    }

    /// Adds all values of another column.
    pub fn append(&mut self, other: &Self) {
        self.cells.extend_from_slice(&other.cells);
        self.missing += other.missing;
    }
}

/// The number in a stored cell, if it holds one.
#[inline]
pub(crate) fn cell_number(cell: u32) -> Option<u64> {
    (cell < FIRST_MISSING).then_some(u64::from(cell))
}

/// The cell that stores "missing for this reason".
#[inline]
pub(crate) fn encode_missing(reason: MissingReason) -> u32 {
    FIRST_MISSING + reason as u32
}

/// The value that a stored cell stands for.
#[inline]
pub(crate) fn decode(cell: u32) -> Reported<u64> {
    if cell < FIRST_MISSING {
        return Reported::Value(u64::from(cell));
    }
    let place = (cell - FIRST_MISSING) as usize;
    // A cell is only ever written by `push` and `push_cell`, so the code is one of ours.
    let reason = MissingReason::ALL.get(place).copied();
    Reported::missing(reason.unwrap_or(MissingReason::NotInSource))
}

/// Texts one behind the other in one buffer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextColumn {
    text: String,
    ends: Vec<usize>,
}

impl TextColumn {
    /// An empty column.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes room for so many more texts of so many bytes in all, if there is any.
    pub(crate) fn reserve(&mut self, texts: usize, bytes: usize) {
        // Without it the column grows as it is filled.
        let _grown = self.ends.try_reserve_exact(texts);
        let _grown = self.text.try_reserve_exact(bytes);
    }

    /// Adds a text.
    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len());
    }

    /// Adds a text made of parts, with `between` between them.
    pub fn push_joined(&mut self, parts: impl IntoIterator<Item = impl AsRef<str>>, between: char) {
        for (place, part) in parts.into_iter().enumerate() {
            if place > 0 {
                self.text.push(between);
            }
            self.text.push_str(part.as_ref());
        }
        self.ends.push(self.text.len());
    }

    /// The text at `index`; `None` beyond the end.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&str> {
        let &end = self.ends.get(index)?;
        let start = match index.checked_sub(1) {
            Some(before) => self.ends[before],
            None => 0,
        };
        Some(&self.text[start..end])
    }

    /// The text at `index`; empty beyond the end.
    #[inline]
    pub(crate) fn at(&self, index: usize) -> &str {
        self.get(index).unwrap_or("")
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Every text in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> + '_ {
        (0..self.len()).map(|index| self.at(index))
    }

    /// Adds all texts of another column.
    pub fn append(&mut self, other: &Self) {
        let before = self.text.len();
        self.text.push_str(&other.text);
        self.ends.extend(other.ends.iter().map(|end| before + end));
    }
}

/// `rows` rows of `before` that were `old` wide, now `new` wide, the new places missing.
pub(super) fn widened(before: &CountColumn, rows: usize, old: usize, new: usize) -> CountColumn {
    if old == new {
        return before.clone();
    }
    let mut after = CountColumn::new();
    for row in 0..rows {
        for column in 0..new {
            let value = if column < old {
                before.at(row * old + column)
            } else {
                Reported::default()
            };
            let _fits = after.push(value);
        }
    }
    after
}

/// So many empty texts.
pub(super) fn blank_texts(rows: usize) -> TextColumn {
    let mut texts = TextColumn::new();
    for _ in 0..rows {
        texts.push("");
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_comes_out_missing_reasons_included() {
        let mut column = CountColumn::new();
        let mut values = vec![Reported::Value(0), Reported::Value(CountColumn::MAX)];
        values.extend(MissingReason::ALL.map(Reported::missing));
        for &value in &values {
            column.push(value).unwrap();
        }
        assert_eq!(column.iter().collect::<Vec<_>>(), values);
        assert_eq!(column.missing(), 6);
        assert_eq!(
            (column.get(values.len()), column.number(0)),
            (None, Some(0))
        );
        assert_eq!(
            column.push(Reported::Value(CountColumn::MAX + 1)),
            Err(CountColumn::MAX + 1)
        );
    }

    #[test]
    fn texts_keep_their_borders() {
        let mut column = TextColumn::new();
        column.push("");
        column.push_joined(["a", "é"], '/');
        let mut other = TextColumn::new();
        other.push("x");
        column.append(&other);
        assert_eq!(column.iter().collect::<Vec<_>>(), ["", "a/é", "x"]);
        assert_eq!((column.get(1), column.get(9)), (Some("a/é"), None));
    }
}
