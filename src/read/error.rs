//! Why an input cannot be read at all. A bad row is no error: it is quarantined.

use std::io;

use crate::model::Problems;

use super::layout::LayoutProblem;

/// An input that cannot be used, with its place.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file cannot be opened or read.
    #[error("{file}: cannot be read: {source}")]
    Io {
        /// The file.
        file: String,
        /// What the system said.
        source: io::Error,
    },
    /// The content is not the one that the plan was written for.
    #[error("{file}: its SHA-256 is {found}, and the plan expects {expected}")]
    Digest {
        /// The file.
        file: String,
        /// In the plan.
        expected: String,
        /// Of the file.
        found: String,
    },
    /// The declared encoding has a name that nobody knows.
    #[error("{file}: `{label}` is no known encoding (try utf-8, utf-16le, windows-1252)")]
    UnknownEncoding {
        /// The file.
        file: String,
        /// As declared.
        label: String,
    },
    /// There is no heading, or it is too long to be one.
    #[error("{file}: no heading found: {why}")]
    NoHeading {
        /// The file.
        file: String,
        /// What is there instead.
        why: String,
    },
    /// The layout does not say which column is what.
    #[error("{file}: layout: {problems}")]
    Layout {
        /// The file.
        file: String,
        /// What is wrong with the layout.
        problems: Problems<LayoutProblem>,
    },
    /// Columns that the layout names are not there.
    #[error(
        "{file}:{line}: {}\n  the columns there are: {}",
        missing.join("\n  "),
        columns.join(", ")
    )]
    MissingColumns {
        /// The file.
        file: String,
        /// The heading's line.
        line: u64,
        /// A sentence for each missing column, with the nearest name.
        missing: Vec<String>,
        /// Every column of the heading.
        columns: Vec<String>,
    },
    /// A quote was opened and never closed, so the rest of the file would be one cell.
    #[error("{file}:{line}: a quote opened in the record that begins on this line is never closed")]
    UnclosedQuote {
        /// The file.
        file: String,
        /// Where the record begins.
        line: u64,
    },
    /// A record is longer than any table's.
    #[error("{file}:{line}: the record that begins on this line is longer than {limit} bytes")]
    RecordTooLong {
        /// The file.
        file: String,
        /// Where the record begins.
        line: u64,
        /// The limit.
        limit: usize,
    },
    /// The content is larger than this reader takes, perhaps by way of compression.
    #[error("{file}: holds more than {limit} bytes")]
    TooLarge {
        /// The file.
        file: String,
        /// The limit.
        limit: u64,
    },
    /// More of something than this reader keeps.
    #[error("{file}:{line}: more than {limit} {what} up to this line")]
    TooMany {
        /// The file.
        file: String,
        /// The line at which it was too many.
        line: u64,
        /// Of what.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// A heading and nothing below it.
    #[error("{file}: a heading and no rows")]
    NoRows {
        /// The file.
        file: String,
    },
}

impl ReadError {
    /// The same kind of error for every failed read of `file`.
    pub(super) fn io(file: &str) -> impl Fn(io::Error) -> Self + '_ {
        move |source| Self::Io {
            file: file.to_string(),
            source,
        }
    }
}
