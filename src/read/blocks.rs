//! Cuts the content into blocks at record boundaries. Any number of threads can read the blocks,
//! and they give the same records.
//!
//! A newline inside quotes is not a boundary. If a block contains quotes, the state of quoting
//! follows the rules of the `csv` crate: a quote opens only at the beginning of a cell, two quotes
//! inside quotes are one character, and a quote elsewhere is an ordinary character.

use std::io::{self, Read};

use memchr::{memchr, memrchr};

use super::error::ReadError;
use super::input::read_full;

/// How many bytes are read at once.
const BLOCK: usize = 1 << 18;

/// The maximum length of a record.
const LONGEST_RECORD: usize = 1 << 24;

/// The maximum size of the content, compressed or not: 64 GiB.
pub(super) const MOST_BYTES: u64 = 1 << 36;

/// Whole records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) bytes: Vec<u8>,
    /// The line and the byte of the content at which the block begins.
    pub(super) line: u64,
    pub(super) byte: u64,
    /// The number of newlines in it, which is about the number of records.
    pub(super) newlines: u64,
}

/// Cuts a reader's bytes into [`Block`]s.
pub(super) struct Blocks<R> {
    reader: R,
    file: String,
    delimiter: u8,
    rest: Vec<u8>,
    /// Buffers of finished blocks, for reuse.
    spare: Vec<Vec<u8>>,
    line: u64,
    byte: u64,
    finished: bool,
}

impl<R: Read> Blocks<R> {
    /// Blocks of `first`, followed by everything that `reader` has. The first block begins at this
    /// line and byte.
    pub(super) fn new(
        reader: R,
        file: &str,
        delimiter: u8,
        first: Vec<u8>,
        line: u64,
        byte: u64,
    ) -> Self {
        Self {
            reader,
            file: file.to_string(),
            delimiter,
            rest: first,
            spare: Vec::new(),
            line,
            byte,
            finished: false,
        }
    }

    /// The reader. It is at its end once every block has been taken.
    pub(super) fn into_inner(self) -> R {
        self.reader
    }

    /// Takes back the buffer of a finished block.
    pub(super) fn recycle(&mut self, block: Block) {
        self.spare.push(block.bytes);
    }

    /// The next block, or `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Block>, ReadError> {
        // The contents of a used buffer are overwritten, so it does not have to be cleared.
        let mut bytes = self.spare.pop().unwrap_or_default();
        let mut filled = self.rest.len();
        bytes.resize(bytes.len().max(filled), 0);
        bytes[..filled].copy_from_slice(&self.rest);
        self.rest.clear();
        loop {
            if self.finished {
                bytes.truncate(filled);
            } else {
                let room = filled.max(BLOCK / 2) + BLOCK / 2;
                bytes.resize(room, 0);
                let length = read_full(&mut self.reader, &mut bytes[filled..])
                    .map_err(|source| self.unreadable(source))?;
                filled += length;
                bytes.truncate(filled);
                self.finished = length == 0;
            }
            if bytes.is_empty() && self.finished {
                return Ok(None);
            }
            let cut = last_boundary(&bytes, self.delimiter);
            if self.finished {
                if cut.open_quote.is_some() {
                    let end = cut.end.unwrap_or(0);
                    return Err(ReadError::UnclosedQuote {
                        file: self.file.clone(),
                        line: self.line + newlines(&bytes[..end]),
                    });
                }
                return self.block(bytes).map(Some);
            }
            if let Some(end) = cut.end {
                self.rest.extend_from_slice(&bytes[end..]);
                bytes.truncate(end);
                return self.block(bytes).map(Some);
            }
            if bytes.len() > LONGEST_RECORD {
                return Err(ReadError::RecordTooLong {
                    file: self.file.clone(),
                    line: self.line,
                    limit: LONGEST_RECORD,
                });
            }
        }
    }

    fn block(&mut self, bytes: Vec<u8>) -> Result<Block, ReadError> {
        let block = Block {
            line: self.line,
            byte: self.byte,
            newlines: newlines(&bytes),
            bytes,
        };
        self.line += block.newlines;
        self.byte += block.bytes.len() as u64;
        if self.byte > MOST_BYTES {
            return Err(ReadError::TooLarge {
                file: self.file.clone(),
                limit: MOST_BYTES,
            });
        }
        Ok(block)
    }

    fn unreadable(&self, source: io::Error) -> ReadError {
        ReadError::io(&self.file)(source)
    }
}

fn newlines(bytes: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', bytes).count() as u64
}

/// Where a buffer that begins at a record can be cut.
#[derive(Debug, PartialEq, Eq)]
struct Cut {
    /// The end of the last complete record.
    end: Option<usize>,
    /// The position of a quote that is still open at the buffer's end.
    open_quote: Option<usize>,
}

/// Whether a quote is still open at the end of these bytes, which begin at a record.
pub(super) fn ends_in_quotes(bytes: &[u8], delimiter: u8) -> bool {
    last_boundary(bytes, delimiter).open_quote.is_some()
}

fn last_boundary(bytes: &[u8], delimiter: u8) -> Cut {
    let mut end = None;
    let mut outside = 0;
    loop {
        let opening = opening_quote(bytes, outside, delimiter);
        let until = opening.unwrap_or(bytes.len());
        if let Some(newline) = last_newline(&bytes[outside..until], opening.is_none()) {
            end = Some(outside + newline + 1);
        }
        let Some(opening) = opening else {
            return Cut {
                end,
                open_quote: None,
            };
        };
        match closing_quote(bytes, opening + 1) {
            Some(closing) => outside = closing + 1,
            None => {
                return Cut {
                    end,
                    open_quote: Some(opening),
                };
            }
        }
    }
}

/// The last line end: a newline, or a carriage return in a file without newlines. A carriage return
/// at the very end of the buffer may be the first half of a line end, so it is left for the next
/// block.
fn last_newline(bytes: &[u8], buffer_end: bool) -> Option<usize> {
    memrchr(b'\n', bytes).or_else(|| {
        let body = match bytes.split_last() {
            Some((_, body)) if buffer_end => body,
            _ => bytes,
        };
        memrchr(b'\r', body)
    })
}

fn opening_quote(bytes: &[u8], from: usize, delimiter: u8) -> Option<usize> {
    let mut at = from;
    while let Some(found) = memchr(b'"', &bytes[at..]) {
        let quote = at + found;
        let opens = match quote.checked_sub(1) {
            None => true,
            Some(before) => {
                let before = bytes[before];
                before == delimiter || before == b'\n' || before == b'\r'
            }
        };
        if opens {
            return Some(quote);
        }
        at = quote + 1;
    }
    None
}

fn closing_quote(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = memchr(b'"', &bytes[at..]) {
        let quote = at + found;
        if bytes.get(quote + 1) != Some(&b'"') {
            return Some(quote);
        }
        at = quote + 2;
        if at > bytes.len() {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader that returns a few bytes at a time.
    struct Drip<'a>(&'a [u8], usize);

    impl Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            buffer[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }

    fn blocks(bytes: &[u8]) -> Result<Vec<Block>, ReadError> {
        let mut blocks = Blocks::new(Drip(bytes, 7), "f", b',', Vec::new(), 2, 10);
        let mut all = Vec::new();
        while let Some(block) = blocks.next()? {
            all.push(block);
        }
        Ok(all)
    }

    #[test]
    fn blocks_end_at_record_boundaries_and_know_their_line_and_byte() {
        let row = "1,\"a \"\"quoted\"\"\nnewline, in it\",x\"y,2\r\n";
        let text = row.repeat(30_000);
        let all = blocks(text.as_bytes()).unwrap();
        assert!(all.len() > 1);
        let mut line = 2;
        let mut byte = 10;
        for block in &all {
            assert_eq!((block.line, block.byte), (line, byte));
            assert!(block.bytes.starts_with(b"1,\"a "));
            assert_eq!(block.bytes.len() % row.len(), 0);
            line += newlines(&block.bytes);
            byte += block.bytes.len() as u64;
        }
        assert_eq!(byte - 10, text.len() as u64);
    }

    #[test]
    fn a_quote_that_never_closes_is_an_error_with_its_line() {
        let error = blocks(b"1,2\n3,4\n5,\"6\n7,8\n").unwrap_err();
        assert!(
            matches!(error, ReadError::UnclosedQuote { line: 4, .. }),
            "{error}"
        );
    }

    #[test]
    fn a_quote_inside_a_cell_does_not_open_quotes() {
        assert_eq!(blocks(b"5\" wide,\"a\"\"b\"\n6,7\n").unwrap().len(), 1);
    }
}
