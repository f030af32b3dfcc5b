//! The records of one block as cells.
//!
//! Most published tables have no quotes. A block without quotes is split at its delimiters and line
//! ends. Any other block goes through the `csv` crate. Both give the same cells, lines and bytes,
//! and a property test checks this. `benches/README.md` says how much time the first way saves.

use std::io::Read;

use memchr::{memchr, memchr_iter};

use super::blocks::Block;

/// A record's cells, and where the record begins.
pub(super) struct Record<'a> {
    bytes: &'a [u8],
    bounds: &'a [(usize, usize)],
    /// Whether the cells lie in `bytes` with their delimiters between them.
    unquoted: bool,
    pub(super) line: u64,
    pub(super) byte: u64,
}

impl<'a> Record<'a> {
    /// The number of cells.
    pub(super) fn len(&self) -> usize {
        self.bounds.len()
    }

    /// The cell at this index without surrounding blanks. Empty beyond the end.
    #[inline]
    pub(super) fn cell(&self, place: usize) -> &'a [u8] {
        match self.bounds.get(place) {
            Some(&(start, end)) => trimmed(&self.bytes[start..end]),
            None => &[],
        }
    }

    /// The bytes from one cell to another, including both. If these bytes are equal in two records,
    /// the cells are equal. `None` if the record does not allow this conclusion.
    #[inline]
    pub(super) fn span(&self, first: usize, last: usize) -> Option<&'a [u8]> {
        if !self.unquoted {
            return None;
        }
        let (&(start, _), &(_, end)) = (self.bounds.get(first)?, self.bounds.get(last)?);
        self.bytes.get(start..end)
    }

    /// The whole record, for display.
    pub(super) fn whole(&self) -> &'a [u8] {
        self.bytes
    }
}

#[inline]
fn trimmed(cell: &[u8]) -> &[u8] {
    match (cell.first(), cell.last()) {
        (Some(&first), Some(&last)) if first > b' ' && last > b' ' => cell,
        _ => cell.trim_ascii(),
    }
}

/// Calls `each` with every record of the block, in order.
pub(super) fn for_each(block: &Block, delimiter: u8, each: impl FnMut(&Record<'_>)) {
    if memchr(b'"', &block.bytes).is_none() && !lone_carriage_return(&block.bytes) {
        split(block, delimiter, each);
    } else {
        parse(block, delimiter, each);
    }
}

/// Whether a carriage return ends a line on its own.
fn lone_carriage_return(bytes: &[u8]) -> bool {
    memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1).is_some_and(|&next| next != b'\n'))
}

/// Splits a block that has no quotes into records.
fn split(block: &Block, delimiter: u8, mut each: impl FnMut(&Record<'_>)) {
    let bytes = block.bytes.as_slice();
    let mut bounds: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    let mut cell = 0;
    let mut line = block.line;
    let mut border = |at: usize, ends_line: bool| {
        if !ends_line {
            bounds.push((cell - start, at - start));
            cell = at + 1;
            return;
        }
        let end = if at > start && bytes[at - 1] == b'\r' {
            at - 1
        } else {
            at
        };
        if end > start {
            bounds.push((cell - start, end - start));
            each(&Record {
                bytes: &bytes[start..end],
                bounds: &bounds,
                unquoted: true,
                line,
                byte: block.byte + start as u64,
            });
        }
        bounds.clear();
        start = at + 1;
        cell = start;
        line += 1;
    };
    // Eight bytes at a time, because most bytes are neither a delimiter nor a line end.
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let mut found = equal_bytes(word, delimiter) | equal_bytes(word, b'\n');
        while found != 0 {
            let at = index * 8 + (found.trailing_zeros() / 8) as usize;
            border(at, bytes[at] == b'\n');
            found &= found - 1;
        }
    }
    let after = words.len() * 8;
    for (place, &byte) in rest.iter().enumerate() {
        if byte == delimiter || byte == b'\n' {
            border(after + place, byte == b'\n');
        }
    }
    if bytes.last().is_some_and(|&last| last != b'\n') {
        border(bytes.len(), true);
    }
}

/// The highest bit of every byte of `word` that equals `byte`, and no other bit.
#[inline]
fn equal_bytes(word: u64, byte: u8) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);
    let differs = word ^ u64::from_ne_bytes([byte; 8]);
    // A byte is zero if and only if neither its low seven bits nor its highest bit is set.
    !(((differs & LOW) + LOW) | differs | LOW)
}

/// Reads the records of any block.
fn parse(block: &Block, delimiter: u8, mut each: impl FnMut(&Record<'_>)) {
    // A blank line comes first, because the csv crate removes a byte order mark at the beginning of
    // its input, and a block may begin anywhere in a file.
    let bytes = b"\n".chain(block.bytes.as_slice());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut bounds: Vec<(usize, usize)> = Vec::new();
    // Reading bytes from a slice, with any number of cells allowed, cannot fail.
    while let Ok(true) = reader.read_byte_record(&mut record) {
        bounds.clear();
        bounds.extend((0..record.len()).map(|place| match record.range(place) {
            Some(range) => (range.start, range.end),
            None => (0, 0),
        }));
        let (mut line, mut start) = match record.position() {
            Some(position) if position.byte() > 0 => {
                (position.line() - 2, position.byte() as usize - 1)
            }
            _ => (0, 0),
        };
        // The reader's position is before the blank lines that it skipped.
        while let Some(&byte @ (b'\r' | b'\n')) = block.bytes.get(start) {
            line += u64::from(byte == b'\n');
            start += 1;
        }
        each(&Record {
            bytes: record.as_slice(),
            bounds: &bounds,
            unquoted: false,
            line: block.line + line,
            byte: block.byte + start as u64,
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Plain = (Vec<Vec<u8>>, u64, u64);

    fn collect(way: impl Fn(&Block, &mut dyn FnMut(&Record<'_>)), bytes: &[u8]) -> Vec<Plain> {
        let block = Block {
            bytes: bytes.to_vec(),
            line: 2,
            byte: 30,
            newlines: 0,
        };
        let mut records = Vec::new();
        way(&block, &mut |record| {
            let cells = (0..record.len()).map(|place| record.cell(place).to_vec());
            records.push((cells.collect(), record.line, record.byte));
        });
        records
    }

    proptest! {
        #[test]
        fn splitting_gives_the_same_records_as_the_csv_crate(text in "([a-c1-3,; ]|\r\n|\n|é){0,60}") {
            let ours = collect(|block, each| split(block, b',', each), text.as_bytes());
            let theirs = collect(|block, each| parse(block, b',', each), text.as_bytes());
            prop_assert_eq!(ours, theirs);
        }
    }

    #[test]
    fn lines_are_counted_through_blank_lines_and_quoted_newlines() {
        let text = b"\n1,\"a\nb\"\n\n2,c\n";
        let records = collect(|block, each| for_each(block, b',', each), text);
        let places: Vec<_> = records
            .iter()
            .map(|(_, line, byte)| (*line, *byte))
            .collect();
        assert_eq!(places, [(3, 31), (6, 40)]);
    }
}
