//! The heading, the delimiter, and where a layout's columns are in them.

use std::collections::BTreeMap;

use crate::model::{Measure, SelectionId};

use super::encoding::TextEncoding;
use super::error::ReadError;
use super::layout::{KeyColumn, Layout};
use super::number::NumberStyle;

/// What may separate cells, in the order in which a tie is decided.
pub(super) const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// A table may have no more columns than this.
const MOST_COLUMNS: usize = 10_000;

/// A heading, and where the rows begin.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    pub(super) columns: Vec<String>,
    pub(super) delimiter: u8,
    pub(super) line: u64,
    /// Offset of the first row in the bytes that the heading was found in.
    pub(super) end: usize,
    /// Line of the first row.
    pub(super) next_line: u64,
}

/// A column by its place, with the zeros it lost.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeyPlace {
    pub(super) column: usize,
    pub(super) pad: usize,
}

/// A layout's columns by their places in the heading.
#[derive(Debug, Clone)]
pub(super) struct Places {
    pub(super) station: Vec<KeyPlace>,
    pub(super) units: Vec<(KeyPlace, Option<usize>)>,
    pub(super) measures: Vec<(Measure, Vec<usize>)>,
    pub(super) votes: Vec<(SelectionId, Vec<usize>)>,
    pub(super) image: Option<usize>,
    /// How numbers are written, for each column of the heading.
    pub(super) styles: Vec<NumberStyle>,
}

/// Finds the heading at the beginning of a file's content.
///
/// Without a declared delimiter the one is taken under which the heading has most of the
/// layout's columns.
pub(super) fn find(
    file: &str,
    start: &[u8],
    whole: bool,
    encoding: TextEncoding,
    layout: &Layout,
) -> Result<Heading, ReadError> {
    let no_heading = |why: &str| ReadError::NoHeading {
        file: file.to_string(),
        why: why.to_string(),
    };
    let skipped = skip_lines(start, layout.skip_lines)
        .ok_or_else(|| no_heading("the file ends within the lines to skip"))?;
    let rest = &start[skipped..];
    let wanted = layout.columns();
    let candidates = match layout.delimiter {
        Some(delimiter) => vec![delimiter],
        None => DELIMITERS.to_vec(),
    };
    let mut best: Option<(usize, Heading)> = None;
    for delimiter in candidates {
        let Ok(delimiter) = u8::try_from(delimiter) else {
            return Err(no_heading("a delimiter is one ASCII character"));
        };
        let Some(mut heading) = read_heading(rest, whole, delimiter, encoding) else {
            continue;
        };
        let found = wanted
            .iter()
            .filter(|(name, _)| heading.columns.iter().any(|column| column == name.trim()))
            .count();
        if best.as_ref().is_none_or(|(most, _)| found > *most) {
            heading.line += layout.skip_lines as u64;
            heading.next_line += layout.skip_lines as u64;
            heading.end += skipped;
            best = Some((found, heading));
        }
    }
    let Some((_, heading)) = best else {
        return Err(no_heading(if rest.iter().all(u8::is_ascii_whitespace) {
            "the file is empty"
        } else {
            "the first line is no table's heading"
        }));
    };
    Ok(heading)
}

/// The offset behind so many lines.
fn skip_lines(bytes: &[u8], lines: usize) -> Option<usize> {
    if lines == 0 {
        return Some(0);
    }
    memchr::memchr_iter(b'\n', bytes)
        .nth(lines - 1)
        .map(|newline| newline + 1)
}

/// The first record under this delimiter, if it is complete.
fn read_heading(
    bytes: &[u8],
    whole: bool,
    delimiter: u8,
    encoding: TextEncoding,
) -> Option<Heading> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    if !reader.read_byte_record(&mut record).ok()? || record.len() > MOST_COLUMNS {
        return None;
    }
    let end = usize::try_from(reader.position().byte()).ok()?;
    if end >= bytes.len() && !whole {
        return None;
    }
    // A blank line before the heading is skipped by the reader, and the record's own position
    // is the blank line's.
    let blank = bytes
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|&&byte| byte == b'\n')
        .count() as u64;
    let columns: Vec<String> = record
        .iter()
        .map(|cell| encoding.decode_lossy(cell).trim().to_string())
        .collect();
    if columns.iter().all(String::is_empty) {
        return None;
    }
    Some(Heading {
        columns,
        delimiter,
        line: 1 + blank,
        end,
        next_line: reader.position().line(),
    })
}

impl Heading {
    /// The places of the layout's columns; every one that is not there, or there twice, is named.
    pub(super) fn places(&self, file: &str, layout: &Layout) -> Result<Places, ReadError> {
        let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (place, column) in self.columns.iter().enumerate() {
            at.entry(column).or_default().push(place);
        }
        let mut missing = Vec::new();
        for (name, role) in layout.columns() {
            let sentence = match at.get(name.trim()).map(Vec::as_slice) {
                Some([_]) => continue,
                Some(places) => {
                    let places: Vec<String> = places.iter().map(|p| (p + 1).to_string()).collect();
                    format!(
                        "the column `{name}`, for {role}, is there {} times: columns {}",
                        places.len(),
                        places.join(", ")
                    )
                }
                None => match nearest(&name, at.keys().copied()) {
                    Some(near) => {
                        format!("no column `{name}`, for {role}: did you mean `{near}`?")
                    }
                    None => format!("no column `{name}`, for {role}"),
                },
            };
            if !missing.contains(&sentence) {
                missing.push(sentence);
            }
        }
        if !missing.is_empty() {
            return Err(ReadError::MissingColumns {
                file: file.to_string(),
                line: self.line,
                missing,
                columns: self
                    .columns
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect(),
            });
        }
        // Every column was found exactly once, above.
        let place = |name: &str| at[name.trim()][0];
        let key = |key: &KeyColumn| KeyPlace {
            column: place(&key.column),
            pad: key.pad,
        };
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
            image: layout.image_url.as_deref().map(place),
            styles,
        })
    }
}

/// The name most like `name`, if any is much like it.
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
    fn the_delimiter_is_the_one_under_which_the_columns_are_there() {
        for delimiter in DELIMITERS {
            let text = format!("CENTRO{delimiter}\"a,b;c\td|e\"{delimiter}EG\n1{delimiter}2\n");
            let heading = find("f", text.as_bytes(), true, utf8(), &layout()).unwrap();
            assert_eq!(heading.delimiter, delimiter as u8);
            assert_eq!(heading.columns.len(), 3);
        }
    }

    #[test]
    fn a_missing_column_is_named_with_the_nearest_and_all_that_are_there() {
        let heading = find("f.csv", b"CENTR0,EG,EG\n", true, utf8(), &layout()).unwrap();
        let message = heading.places("f.csv", &layout()).unwrap_err().to_string();
        assert!(message.contains("did you mean `CENTR0`?"), "{message}");
        assert!(message.contains("there 2 times: columns 2, 3"), "{message}");
        assert!(message.contains("`CENTR0`, `EG`, `EG`"), "{message}");
    }

    #[test]
    fn lines_before_the_heading_are_skipped_and_counted() {
        let mut layout = layout();
        layout.skip_lines = 2;
        let text = b"Results\nas of today\nCENTRO,EG\n1,2\n";
        let heading = find("f", text, true, utf8(), &layout).unwrap();
        assert_eq!((heading.line, heading.next_line), (3, 4));
        assert_eq!(&text[heading.end..], b"1,2\n");
    }
}
