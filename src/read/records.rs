//! One block's records as cells.
//!
//! Most published tables have no quotes. Such a block is split at its delimiters and line ends;
//! any other goes through the `csv` crate. Both give the same cells, lines and bytes: a property
//! test holds them together, and `benches/README.md` has what the first way saves.

use memchr::{memchr, memchr_iter};

use super::blocks::Block;

/// A record's cells, and where it begins.
pub(super) struct Record<'a> {
    bytes: &'a [u8],
    bounds: &'a [(usize, usize)],
    pub(super) line: u64,
    pub(super) byte: u64,
}

impl<'a> Record<'a> {
    /// How many cells there are.
    pub(super) fn len(&self) -> usize {
        self.bounds.len()
    }

    /// The cell at this place, without the blanks around it; empty beyond the end.
    #[inline]
    pub(super) fn cell(&self, place: usize) -> &'a [u8] {
        match self.bounds.get(place) {
            Some(&(start, end)) => trimmed(&self.bytes[start..end]),
            None => &[],
        }
    }

    /// The whole record, for showing.
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

/// A carriage return that ends a line on its own.
fn lone_carriage_return(bytes: &[u8]) -> bool {
    memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1).is_some_and(|&next| next != b'\n'))
}

/// The records of a block that has no quotes.
fn split(block: &Block, delimiter: u8, mut each: impl FnMut(&Record<'_>)) {
    let mut bounds: Vec<(usize, usize)> = Vec::new();
    let mut start = 0;
    let mut line = block.line;
    while start < block.bytes.len() {
        let rest = &block.bytes[start..];
        let length = memchr(b'\n', rest).unwrap_or(rest.len());
        let row = match rest[..length].split_last() {
            Some((b'\r', row)) => row,
            _ => &rest[..length],
        };
        if !row.is_empty() {
            bounds.clear();
            let mut cell = 0;
            for (at, &byte) in row.iter().enumerate() {
                if byte == delimiter {
                    bounds.push((cell, at));
                    cell = at + 1;
                }
            }
            bounds.push((cell, row.len()));
            each(&Record {
                bytes: row,
                bounds: &bounds,
                line,
                byte: block.byte + start as u64,
            });
        }
        line += 1;
        start += length + 1;
    }
}

/// The records of any block.
fn parse(block: &Block, delimiter: u8, mut each: impl FnMut(&Record<'_>)) {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(block.bytes.as_slice());
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
            Some(position) => (position.line() - 1, position.byte() as usize),
            None => (0, 0),
        };
        // The reader's position is before the blank lines that it skipped.
        while let Some(&byte @ (b'\r' | b'\n')) = block.bytes.get(start) {
            line += u64::from(byte == b'\n');
            start += 1;
        }
        each(&Record {
            bytes: record.as_slice(),
            bounds: &bounds,
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
        fn splitting_gives_what_the_csv_crate_gives(text in "([a-c1-3,; ]|\r\n|\n|é){0,60}") {
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
