//! Why an input cannot be read at all. A bad row is not an error: it is quarantined.

use std::io;

use crate::model::Problems;

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
    /// There is no header, or it is too long.
    #[error("{file}: no heading found: {why}")]
    NoHeading {
        /// The file.
        file: String,
        /// What was found instead.
        why: String,
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
        missing.join("\n  "),
        columns.join(", ")
    )]
    MissingColumns {
        /// The file.
        file: String,
        /// The header's line.
        line: u64,
        /// A sentence for each missing column, with the nearest name.
        missing: Vec<String>,
        /// Every column of the header.
        columns: Vec<String>,
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

impl ReadError {
    /// Turns every failed read of `file` into the same kind of error.
    pub(super) fn io(file: &str) -> impl Fn(io::Error) -> Self + '_ {
        move |source| Self::Io {
            file: file.to_string(),
            source,
        }
    }
}
