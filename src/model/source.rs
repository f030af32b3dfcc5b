//! Where a value was read, so that anyone can look again.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A place in a source file.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceRef {
    /// The file, as the plan names it.
    pub file: String,
    /// The line on which the record begins; the first line of the file is 1.
    pub line: u64,
    /// The byte at which the record begins, counted from 0 in the file's content: after
    /// decompression, and after conversion to UTF-8 where the file is in a multi-byte encoding
    /// other than UTF-8.
    pub byte: u64,
    /// The column's heading, where one column is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

impl fmt::Display for SourceRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)?;
        match &self.column {
            Some(column) => write!(f, ", column `{column}`"),
            None => Ok(()),
        }
    }
}
