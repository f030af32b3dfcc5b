//! The header, the delimiter, and the position of a layout's columns in them.

use std::collections::BTreeMap;

use crate::model::{Attribute, Measure, SelectionId};

use super::blocks;
use super::column_problem::{ColumnList, ColumnProblem};
use super::encoding::TextEncoding;
use super::error::{NoHeaderReason, ReadError};
use super::layout::{KeyColumn, KeyPart, Layout};
use super::number::NumberStyle;
use super::quarantine;

/// The possible delimiters, in the order in which a tie is resolved.
pub(super) const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// A table may have no more columns than this.
const MAX_COLUMNS: usize = 10_000;

/// A header, and where the rows begin.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    pub(super) columns: Vec<String>,
    pub(super) delimiter: u8,
    pub(super) line: u64,
    /// Offset of the first row in the bytes in which the header was found.
    pub(super) end: usize,
    /// Line of the first row.
    pub(super) next_line: u64,
}

/// A column by its index, and how its text becomes a key.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeyPlace {
    pub(super) column: usize,
    /// Whether the text is the key without changes, which is the usual case.
    pub(super) plain: bool,
    pub(super) pad: usize,
    pub(super) part: Option<KeyPart>,
    pub(super) strip_zeros: bool,
}

impl KeyPlace {
    fn of(key: &KeyColumn, column: usize) -> Self {
        Self {
            column,
            plain: key.pad == 0 && key.part.is_none() && !key.strip_zeros,
            pad: key.pad,
            part: key.part,
            strip_zeros: key.strip_zeros,
        }
    }
}

/// A layout's columns by their indices in the header.
#[derive(Debug, Clone)]
pub(super) struct Places {
    pub(super) station: Vec<KeyPlace>,
    pub(super) units: Vec<(KeyPlace, Option<usize>)>,
    pub(super) measures: Vec<(Measure, Vec<usize>)>,
    pub(super) votes: Vec<(SelectionId, Vec<usize>)>,
    pub(super) attributes: Vec<(Attribute, usize)>,
    /// The style of numbers for each column of the header.
    pub(super) styles: Vec<NumberStyle>,
}

/// Finds the header at the beginning of a file's content.
///
/// Without a declared delimiter, this takes the delimiter with which the header has most of the
/// layout's columns.
pub(super) fn find(
    file: &str,
    start: &[u8],
    whole: bool,
    encoding: TextEncoding,
    layout: &Layout,
) -> Result<Heading, ReadError> {
    let no_heading = |why: NoHeaderReason| ReadError::NoHeader {
        file: file.to_string(),
        why,
    };
    let skipped = skip_lines(start, layout.skip_lines)
        .ok_or_else(|| no_heading(NoHeaderReason::EndsWithinSkippedLines))?;
    let rest = &start[skipped..];
    let wanted = layout.columns();
    let candidates = match layout.delimiter {
        Some(delimiter) => vec![delimiter],
        None => DELIMITERS.to_vec(),
    };
    // The delimiter with the most wanted columns wins. If no wanted column is found, the one with
    // the most columns wins.
    let mut best: Option<((usize, usize), Heading)> = None;
    let mut unclosed = None;
    for delimiter in candidates {
        let Ok(delimiter) = u8::try_from(delimiter) else {
            return Err(no_heading(NoHeaderReason::DelimiterNotAscii));
        };
        let mut heading = match read_heading(rest, whole, delimiter, encoding) {
            Ok(heading) => heading,
            Err(NoHeading::Unclosed { line }) => {
                unclosed = Some(line + layout.skip_lines as u64);
                continue;
            }
            Err(NoHeading::None) => continue,
        };
        let found = wanted
            .iter()
            .filter(|(name, _)| heading.columns.iter().any(|column| column == name.trim()))
            .count();
        let rank = (found, if found == 0 { heading.columns.len() } else { 0 });
        if best.as_ref().is_none_or(|(most, _)| rank > *most) {
            heading.line += layout.skip_lines as u64;
            heading.next_line += layout.skip_lines as u64;
            heading.end += skipped;
            best = Some((rank, heading));
        }
    }
    let Some((_, heading)) = best else {
        if let Some(line) = unclosed {
            return Err(ReadError::UnclosedQuote {
                file: file.to_string(),
                line,
            });
        }
        return Err(no_heading(if rest.iter().all(u8::is_ascii_whitespace) {
            NoHeaderReason::EmptyFile
        } else {
            NoHeaderReason::NotAHeader
        }));
    };
    Ok(heading)
}

/// The offset after this many lines.
fn skip_lines(bytes: &[u8], lines: usize) -> Option<usize> {
    if lines == 0 {
        return Some(0);
    }
    memchr::memchr_iter(b'\n', bytes)
        .nth(lines - 1)
        .map(|newline| newline + 1)
}

/// The first record with this delimiter, if it is complete.
fn read_heading(
    bytes: &[u8],
    whole: bool,
    delimiter: u8,
    encoding: TextEncoding,
) -> Result<Heading, NoHeading> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let read = reader.read_byte_record(&mut record);
    if !matches!(read, Ok(true)) || record.len() > MAX_COLUMNS {
        return Err(NoHeading::None);
    }
    // The reader skips a blank line before the header, and the record's own position is that of the
    // blank line.
    let blank = bytes
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|&&byte| byte == b'\n')
        .count() as u64;
    let end = usize::try_from(reader.position().byte()).unwrap_or(bytes.len());
    if end >= bytes.len() {
        if blocks::ends_in_quotes(bytes, delimiter) {
            return Err(NoHeading::Unclosed { line: 1 + blank });
        }
        if !whole {
            return Err(NoHeading::None);
        }
    }
    let columns: Vec<String> = record
        .iter()
        .map(|cell| encoding.decode_lossy(cell).trim().to_string())
        .collect();
    if columns.iter().all(String::is_empty) {
        return Err(NoHeading::None);
    }
    Ok(Heading {
        columns,
        delimiter,
        line: 1 + blank,
        end,
        next_line: reader.position().line(),
    })
}

/// Why the beginning of a file is not a header.
enum NoHeading {
    /// There is no header.
    None,
    /// A quote is opened in the record that begins on this line, and is not closed.
    Unclosed { line: u64 },
}

/// An error lists no more columns than this.
const MAX_SHOWN: usize = 100;

impl Heading {
    /// The columns as an error lists them.
    fn column_list(&self) -> ColumnList {
        let names = self.columns.iter();
        let shown = names
            .take(MAX_SHOWN)
            .map(|name| quarantine::shown(name))
            .collect();
        match self.columns.len().checked_sub(MAX_SHOWN) {
            Some(more) if more > 0 => ColumnList::First { shown, more },
            _ => ColumnList::All(shown),
        }
    }

    /// The indices of the layout's columns. The error names every column that the file does not have
    /// exactly once.
    pub(super) fn places(&self, file: &str, layout: &Layout) -> Result<Places, ReadError> {
        let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, column) in self.columns.iter().enumerate() {
            at.entry(column).or_default().push(place);
        }
        let mut missing = Vec::new();
        for (name, used_for) in layout.columns() {
            let (column, name) = (name.trim(), name.to_string());
            let problem = match at.get(column).map(Vec::as_slice) {
                Some([_]) => continue,
                Some(indices) => ColumnProblem::Repeated {
                    name,
                    used_for,
                    columns: indices.iter().map(|index| index + 1).collect(),
                },
                None => match nearest(&name, at.keys().copied()) {
                    Some(nearest) => ColumnProblem::Misspelled {
                        name,
                        used_for,
                        nearest: nearest.to_string(),
                    },
                    None => ColumnProblem::Missing { name, used_for },
                },
            };
            if !missing.contains(&problem) {
                missing.push(problem);
            }
        }
        if !missing.is_empty() {
            return Err(ReadError::MissingColumns {
                file: file.to_string(),
                line: self.line,
                missing,
                columns: self.column_list(),
            });
        }
        // Every column was found exactly once above.
        let place = |name: &str| at[name.trim()][0];
        let key = |key: &KeyColumn| KeyPlace::of(key, place(&key.column));
        let places = |names: &[String]| names.iter().map(|name| place(name)).collect::<Vec<_>>();
        let mut styles = vec![layout.numbers; self.columns.len()];
        for (name, style) in &layout.numbers_by_column {
            styles[place(name)] = *style;
        }
        Ok(Places {
            station: layout.station.iter().map(key).collect(),
            units: layout
                .units
                .iter()
                .map(|unit| (key(&unit.code), unit.name.as_deref().map(place)))
                .collect(),
            measures: layout
                .measures
                .iter()
                .map(|(measure, names)| (*measure, places(names)))
                .collect(),
            votes: layout
                .votes
                .iter()
                .map(|(id, names)| (id.clone(), places(names)))
                .collect(),
            attributes: layout
                .attributes
                .iter()
                .map(|(attribute, name)| (*attribute, place(name)))
                .collect(),
            styles,
        })
    }
}

/// The name most similar to `name`, if any is similar enough.
pub(crate) fn nearest<'a>(name: &str, among: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let name = name.to_lowercase();
    among
        .map(|other| (strsim::jaro_winkler(&name, &other.to_lowercase()), other))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout() -> Layout {
        Layout::wide(["CENTRO"]).with_votes("EG", "EG")
    }

    fn utf8() -> TextEncoding {
        TextEncoding::declared("utf-8").unwrap()
    }

    #[test]
    fn the_delimiter_is_the_one_with_which_the_columns_are_found() {
        for delimiter in DELIMITERS {
            let text = format!("CENTRO{delimiter}\"a,b;c\td|e\"{delimiter}EG\n1{delimiter}2\n");
            let heading = find("f", text.as_bytes(), true, utf8(), &layout()).unwrap();
            assert_eq!(heading.delimiter, delimiter as u8);
            assert_eq!(heading.columns.len(), 3);
        }
    }

    #[test]
    fn a_missing_column_is_named_with_the_nearest_name_and_all_columns() {
        let heading = find("f.csv", b"CENTR0,EG,EG\n", true, utf8(), &layout()).unwrap();
        let message = heading.places("f.csv", &layout()).unwrap_err().to_string();
        assert!(message.contains("did you mean `CENTR0`?"), "{message}");
        assert!(message.contains("there 2 times: columns 2, 3"), "{message}");
        assert!(message.contains("`CENTR0`, `EG`, `EG`"), "{message}");
    }

    #[test]
    fn lines_before_the_header_are_skipped_and_counted() {
        let mut layout = layout();
        layout.skip_lines = 2;
        let text = b"Results\nas of today\nCENTRO,EG\n1,2\n";
        let heading = find("f", text, true, utf8(), &layout).unwrap();
        assert_eq!((heading.line, heading.next_line), (3, 4));
        assert_eq!(&text[heading.end..], b"1,2\n");
    }
}
