//! Rows that could not be read, and why, with the text that was found.

use serde::{Deserialize, Serialize};

pub use crate::model::facts::read::QuarantineReason;

use super::number::NoCount;

/// The maximum length of a cell's text as shown, in characters.
const SHOWN: usize = 80;

impl From<NoCount> for QuarantineReason {
    fn from(why: NoCount) -> Self {
        match why {
            NoCount::NotANumber => Self::NotANumber,
            NoCount::Negative => Self::Negative,
            NoCount::Fraction => Self::Fraction,
            NoCount::Grouped(_) => Self::UndeclaredThousands,
            NoCount::TooLarge => Self::TooLarge,
        }
    }
}

/// One cell that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarantinedCell {
    /// The column's header. Empty if the problem concerns the whole row.
    pub column: String,
    /// The cell's text, at most 80 characters of it.
    pub text: String,
    /// Why it could not be used.
    pub reason: QuarantineReason,
}

/// A row that was set aside. None of its numbers are in any total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarantinedRow {
    /// The file, as the plan names it.
    pub file: String,
    /// The line on which the record begins.
    pub line: u64,
    /// The byte at which the record begins.
    pub byte: u64,
    /// The header of the first column that could not be used. Empty if the problem concerns the
    /// whole row.
    pub column: String,
    /// The text of its cell, at most 80 characters of it.
    pub text: String,
    /// Why it could not be used.
    pub reason: QuarantineReason,
    /// The row's other cells that could not be used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<QuarantinedCell>,
}

/// A text, shortened for display.
pub(super) fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}
