//! Reads a whole file of tally sheets.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;

use serde::Serialize;

use crate::model::TallySheets;
use crate::threads;

use super::blocks::{Block, Blocks};
use super::encoding::{EncodingSource, TextEncoding};
use super::error::ReadError;
use super::header::{self, Heading};
use super::input::{Input, read_full};
use super::layout::Layout;
use super::number::NumberStyle;
use super::quarantine::QuarantinedRow;
use super::rows::{RowReader, Rows};

/// How many bytes of a file are used to detect its encoding and find its header.
const BEGINNING: usize = 1 << 18;

/// How many blocks are read before the threads get them.
const BATCH: usize = 8;

/// Options for reading a file, apart from its layout.
#[derive(Clone, Copy, Default)]
pub struct ReadOptions<'a> {
    /// The encoding's name, if it is declared.
    pub encoding: Option<&'a str>,
    /// The SHA-256 that the file must have, in hexadecimal.
    pub sha256: Option<&'a str>,
    /// Called now and then with the number of bytes read so far.
    pub progress: Option<&'a (dyn Fn(u64) + Sync)>,
}

/// A summary of what was read, for the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InputSummary {
    /// The file, as the plan names it.
    pub path: String,
    /// SHA-256 of the file as stored, in hexadecimal.
    pub sha256: String,
    /// Size of the file as stored.
    pub bytes: u64,
    /// The encoding's name.
    pub encoding: String,
    /// How the encoding was determined.
    pub encoding_source: EncodingSource,
    /// The delimiter.
    pub delimiter: char,
    /// The number of rows below the header.
    pub rows: u64,
    /// Columns with a detected thousands separator that was not declared.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub thousands_detected: BTreeMap<String, char>,
}

/// The sheets of a file, and the quarantined rows.
#[derive(Debug, Clone)]
pub struct ReadSheets {
    /// The usable rows, in the file's order.
    pub sheets: TallySheets,
    /// The rows that could not be used, in the file's order.
    pub quarantine: Vec<QuarantinedRow>,
    /// The file, its digest and encoding.
    pub input: InputSummary,
}

/// Reads all tally sheets of a CSV file.
///
/// Every row ends up in [`ReadSheets::sheets`] or in [`ReadSheets::quarantine`]. The result is the
/// same for any number of threads (feature `parallel`: those of the current rayon pool).
///
/// # Errors
/// If the input as a whole cannot be used; see [`ReadError`]. Bad rows are not errors.
///
/// # Complexity
/// Linear in bytes. Memory holds the columns and some megabytes of blocks.
pub fn read_sheets(
    input: &Input<'_>,
    layout: &Layout,
    options: &ReadOptions<'_>,
) -> Result<ReadSheets, ReadError> {
    let file = input.name();
    layout.check().map_err(|problems| ReadError::Layout {
        file: file.to_string(),
        problems,
    })?;
    let mut encoding = match options.encoding {
        Some(label) => {
            Some(
                TextEncoding::declared(label).ok_or_else(|| ReadError::UnknownEncoding {
                    file: file.to_string(),
                    label: label.to_string(),
                })?,
            )
        }
        None => None,
    };
    let mut layout = layout.clone();
    let mut thousands = BTreeMap::new();
    loop {
        let attempt = attempt(input, &layout, options, encoding)?;
        // Bytes far into the file are not UTF-8 although the file was read as UTF-8: read it again.
        let taken = attempt.encoding;
        if attempt.rows.not_utf8 && taken.source() == EncodingSource::Detected {
            encoding = Some(TextEncoding::last_resort());
            continue;
        }
        // A column can be read only with thousands separators: read the file again, and say so.
        let found = attempt.separators();
        if thousands.is_empty() && !found.is_empty() {
            for (column, separator) in &found {
                let style = NumberStyle {
                    thousands: Some(*separator),
                };
                layout.numbers_by_column.insert(column.clone(), style);
            }
            thousands = found;
            continue;
        }
        return attempt.finish(file, &layout, options, thousands);
    }
}

/// Reads all tally sheets of the CSV file at `path`. Encoding, delimiter and compression are
/// detected.
///
/// [`read_sheets`] also reads from memory, takes a declared encoding or digest, and reports
/// progress.
///
/// # Errors
/// If the file as a whole cannot be used; see [`ReadError`]. Rows that cannot be used are in
/// [`ReadSheets::quarantine`].
///
/// # Example
/// ```no_run
/// use scrutineer::read::{Layout, read_csv};
///
/// let layout = Layout::wide(["station"]).with_votes("A", "A").with_votes("B", "B");
/// let read = read_csv("sheets.csv", &layout)?;
/// println!("{} sheets", read.sheets.len());
/// # Ok::<(), scrutineer::read::ReadError>(())
/// ```
pub fn read_csv(path: impl AsRef<Path>, layout: &Layout) -> Result<ReadSheets, ReadError> {
    let path = path.as_ref();
    let input = Input::path(path.display().to_string(), path);
    read_sheets(&input, layout, &ReadOptions::default())
}

/// One pass over the whole file under one set of assumptions.
struct Attempt {
    encoding: TextEncoding,
    heading: Heading,
    rows: Rows,
    sha256: String,
    bytes: u64,
}

fn attempt(
    input: &Input<'_>,
    layout: &Layout,
    options: &ReadOptions<'_>,
    encoding: Option<TextEncoding>,
) -> Result<Attempt, ReadError> {
    let file = input.name();
    let io = ReadError::io(file);
    let mut content = input.open().map_err(&io)?;
    let start = beginning(&mut content).map_err(&io)?;
    let encoding = match encoding {
        Some(declared) => declared.in_order_of(&start),
        None => TextEncoding::detect(&start),
    };
    let (heading, rows, content) = if encoding.reads_in_place() {
        let mark = encoding.mark_length(&start);
        let mut reading = Reading::new(file, layout, options, encoding, &start, mark)?;
        reading.size = input.size();
        let (rows, content) = reading.rows(content, &start)?;
        (reading.heading, rows, content)
    } else {
        let mut utf8 = encoding.to_utf8(Cursor::new(start).chain(content));
        let start = beginning(&mut utf8).map_err(&io)?;
        let as_utf8 = TextEncoding::detect(b"");
        let reading = Reading::new(file, layout, options, as_utf8, &start, 0)?;
        let (rows, utf8) = reading.rows(utf8, &start)?;
        let (_, content) = utf8.into_inner().into_inner();
        (reading.heading, rows, content)
    };
    let (sha256, bytes) = content.digest().map_err(&io)?;
    Ok(Attempt {
        encoding,
        heading,
        rows,
        sha256,
        bytes,
    })
}

fn beginning(reader: &mut impl Read) -> std::io::Result<Vec<u8>> {
    let mut start = vec![0; BEGINNING];
    let length = read_full(reader, &mut start)?;
    start.truncate(length);
    Ok(start)
}

/// A file whose header is known.
struct Reading<'a> {
    file: &'a str,
    layout: &'a Layout,
    options: &'a ReadOptions<'a>,
    encoding: TextEncoding,
    heading: Heading,
    /// The offset of the first row in the file's beginning.
    first: usize,
    /// The input's size as stored, if it is known.
    size: Option<u64>,
}

impl<'a> Reading<'a> {
    fn new(
        file: &'a str,
        layout: &'a Layout,
        options: &'a ReadOptions<'a>,
        encoding: TextEncoding,
        start: &[u8],
        mark: usize,
    ) -> Result<Self, ReadError> {
        let whole = start.len() < BEGINNING;
        let heading = header::find(file, &start[mark..], whole, encoding, layout)?;
        Ok(Self {
            file,
            layout,
            options,
            encoding,
            first: mark + heading.end,
            heading,
            size: None,
        })
    }

    /// Reads every row, and returns the reader at its end.
    fn rows<R: Read + Send>(&self, reader: R, start: &[u8]) -> Result<(Rows, R), ReadError> {
        let places = self.heading.places(self.file, self.layout)?;
        let reader_of_rows =
            RowReader::new(self.file, self.encoding, &self.heading, places, self.layout);
        let mut blocks = Blocks::new(
            reader,
            self.file,
            self.heading.delimiter,
            start[self.first..].to_vec(),
            self.heading.next_line,
            self.first as u64,
        );
        let mut all = reader_of_rows.no_rows();
        let mut parsed: Vec<Rows> = Vec::new();
        let mut batch = next_batch(&mut blocks)?;
        while !batch.is_empty() {
            if let (Some(progress), Some(block)) = (self.options.progress, batch.last()) {
                progress(block.byte + block.bytes.len() as u64);
            }
            // While some threads read rows from blocks, one thread fetches the next blocks and
            // appends the rows of the previous blocks in order.
            let (now, next) = threads::both(
                || threads::map(&batch, |block| reader_of_rows.read(block)),
                || {
                    expect_rows(&mut all, &parsed, self.size);
                    for rows in parsed.drain(..) {
                        all.absorb(rows);
                    }
                    next_batch(&mut blocks)
                },
            );
            parsed = now;
            for block in std::mem::replace(&mut batch, next?) {
                blocks.recycle(block);
            }
        }
        for rows in parsed {
            all.absorb(rows);
        }
        Ok((all, blocks.into_inner()))
    }
}

/// Reserves space for all rows of a file, estimated from the first rows. A compressed input
/// contains more rows, and its columns grow as they are filled.
fn expect_rows(all: &mut Rows, first: &[Rows], size: Option<u64>) {
    let last = first.last().and_then(|rows| rows.columns.bytes.last());
    if let (Some(size), Some(&so_far), 0) = (size, last, all.read) {
        let read: u64 = first.iter().map(|rows| rows.read).sum();
        let selections = all_selections(first);
        // One in 64 more than expected, and at most four bytes of columns for each byte of the
        // file.
        let rows = u128::from(read) * u128::from(size) * 65 / 64 / u128::from(so_far.max(1));
        let most = size * 4 / (selections as u64 * 4 + 40);
        if let Ok(rows) = usize::try_from(rows.min(u128::from(most))) {
            all.columns.reserve(rows, selections);
        }
    }
}

/// The number of selections in rows that were read.
fn all_selections(rows: &[Rows]) -> usize {
    let votes: usize = rows.iter().map(|rows| rows.columns.votes.len()).sum();
    let sheets: usize = rows.iter().map(|rows| rows.columns.unit.len()).sum();
    votes.checked_div(sheets).unwrap_or(0)
}

fn next_batch<R: Read>(blocks: &mut Blocks<R>) -> Result<Vec<Block>, ReadError> {
    let mut batch = Vec::with_capacity(BATCH);
    while batch.len() < BATCH {
        match blocks.next()? {
            Some(block) => batch.push(block),
            None => break,
        }
    }
    Ok(batch)
}

impl Attempt {
    /// The columns in which some cells need a thousands separator and no cell contradicts it.
    fn separators(&self) -> BTreeMap<String, char> {
        self.rows
            .styles
            .iter()
            .filter(|(_, evidence)| !evidence.against)
            .filter_map(|(&column, evidence)| {
                Some((self.heading.columns[column].clone(), evidence.separator?))
            })
            .collect()
    }

    fn finish(
        self,
        file: &str,
        layout: &Layout,
        options: &ReadOptions<'_>,
        thousands_detected: BTreeMap<String, char>,
    ) -> Result<ReadSheets, ReadError> {
        if let Some(expected) = options.sha256
            && !expected.trim().eq_ignore_ascii_case(&self.sha256)
        {
            return Err(ReadError::Digest {
                file: file.to_string(),
                expected: expected.trim().to_lowercase(),
                found: self.sha256,
            });
        }
        if self.rows.read == 0 {
            return Err(ReadError::NoRows {
                file: file.to_string(),
            });
        }
        let mut sheets =
            TallySheets::from_columns(layout.selections(), self.rows.units, self.rows.columns);
        sheets.name_file(file);
        Ok(ReadSheets {
            sheets,
            quarantine: self.rows.quarantine,
            input: InputSummary {
                path: file.to_string(),
                sha256: self.sha256,
                bytes: self.bytes,
                encoding: self.encoding.name(),
                encoding_source: self.encoding.source(),
                delimiter: char::from(self.heading.delimiter),
                rows: self.rows.read,
                thousands_detected,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Measure;
    use crate::read::LayoutProblem;

    #[test]
    fn no_file_is_read_if_the_layout_has_two_entries_for_one_count() {
        let csv = "station,A,B,valid\n1,2,3,5\n";
        let read = |layout: &Layout| {
            let input = Input::bytes("sheets.csv", csv.as_bytes());
            read_sheets(&input, layout, &ReadOptions::default())
        };
        let layout = Layout::wide(["station"]).with_votes("A", "A");
        assert!(read(&layout).is_ok());
        let votes = layout.clone().with_votes("A", "B");
        let measure = layout
            .with_measure(Measure::ValidVotes, "valid")
            .with_measure(Measure::ValidVotes, "B");
        let problems = [votes, measure].map(|layout| match read(&layout) {
            Err(ReadError::Layout { problems, .. }) => problems.into_vec(),
            other => panic!("{other:?}"),
        });
        assert_eq!(
            problems,
            [
                [LayoutProblem::RepeatedSelection("A".into())],
                [LayoutProblem::RepeatedMeasure(Measure::ValidVotes)],
            ]
        );
    }

    #[test]
    fn a_sum_of_columns_is_one_count() {
        let layout = Layout::wide(["station"]).with_summed_votes("A", ["A", "B"]);
        let input = Input::bytes("sheets.csv", b"station,A,B\n1,2,3\n");
        let read = read_sheets(&input, &layout, &ReadOptions::default()).unwrap();
        assert_eq!(read.sheets.votes().numbers(), [5]);
    }
}
