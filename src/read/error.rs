//! Why an input cannot be read at all. A bad row is not an error: it is quarantined.

use std::io;

use crate::model::Problems;

use super::column_problem::{ColumnList, ColumnProblem};
use super::layout::LayoutProblem;

/// An input that cannot be used, and where the problem is.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The file cannot be opened or read.
    #[error("{file}: cannot be read: {source}")]
    Io {
        /// The file.
        file: String,
        /// The system's error.
        source: io::Error,
    },
    /// The content is not the one that the plan was written for.
    #[error("{file}: its SHA-256 is {found}, and the plan expects {expected}")]
    Digest {
        /// The file.
        file: String,
        /// The digest in the plan.
        expected: String,
        /// The digest of the file.
        found: String,
    },
    /// The declared encoding has an unknown name.
    #[error("{file}: `{label}` is no known encoding (try utf-8, utf-16le, windows-1252)")]
    UnknownEncoding {
        /// The file.
        file: String,
        /// The name as declared.
        label: String,
    },
    /// The file has no header, or its first record has too many columns to be one.
    #[error("{file}: no heading found: {why}")]
    NoHeader {
        /// The file.
        file: String,
        /// Why no header was found.
        why: NoHeaderReason,
    },
    /// The layout does not define the columns.
    #[error("{file}: layout: {problems}")]
    Layout {
        /// The file.
        file: String,
        /// What is wrong with the layout.
        problems: Problems<LayoutProblem>,
    },
    /// The file lacks columns that the layout names.
    #[error(
        "{file}:{line}: {}\n  the columns there are: {}",
        missing.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n  "),
        columns
    )]
    MissingColumns {
        /// The file.
        file: String,
        /// The header's line.
        line: u64,
        /// Every column of the layout that the file does not have exactly once.
        missing: Vec<ColumnProblem>,
        /// The columns that the file has.
        columns: ColumnList,
    },
    /// A quote is opened and never closed, so the rest of the file would be one cell.
    #[error("{file}:{line}: a quote opened in the record that begins on this line is never closed")]
    UnclosedQuote {
        /// The file.
        file: String,
        /// The line on which the record begins.
        line: u64,
    },
    /// A record is longer than the maximum.
    #[error("{file}:{line}: the record that begins on this line is longer than {limit} bytes")]
    RecordTooLong {
        /// The file.
        file: String,
        /// The line on which the record begins.
        line: u64,
        /// The limit.
        limit: usize,
    },
    /// The content is larger than the maximum, possibly after decompression.
    #[error("{file}: holds more than {limit} bytes")]
    TooLarge {
        /// The file.
        file: String,
        /// The limit.
        limit: u64,
    },
    /// The file has more of something than the reader keeps.
    #[error("{file}:{line}: more than {limit} {what} up to this line")]
    TooMany {
        /// The file.
        file: String,
        /// The line at which the limit was exceeded.
        line: u64,
        /// What there is too much of.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// There is a header and there are no rows.
    #[error("{file}: a heading and no rows")]
    NoRows {
        /// The file.
        file: String,
    },
}

/// Why no header was found in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoHeaderReason {
    /// The layout skips more lines than the file has.
    #[error("the file ends within the lines to skip")]
    EndsWithinSkippedLines,
    /// The layout's delimiter is not an ASCII character.
    #[error("a delimiter is one ASCII character")]
    DelimiterNotAscii,
    /// The file is empty.
    #[error("the file is empty")]
    EmptyFile,
    /// The first line does not have the columns of a table.
    #[error("the first line is no table's heading")]
    NotAHeader,
}

impl ReadError {
    /// Turns every failed read of `file` into the same kind of error.
    pub(super) fn io(file: &str) -> impl Fn(io::Error) -> Self + '_ {
        move |source| Self::Io {
            file: file.to_string(),
            source,
        }
    }
}
