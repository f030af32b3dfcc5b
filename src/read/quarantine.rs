//! What was set aside and why, with the text that was seen.

use std::fmt;

use serde::Serialize;

use crate::model::{Term, term};

use super::number::NoCount;

/// The longest text of a cell that is shown, in characters.
const SHOWN: usize = 80;

/// Why a row could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuarantineReason {
    /// A count's cell holds something else.
    NotANumber,
    /// A count below zero.
    Negative,
    /// A count that is not whole.
    Fraction,
    /// A number with a separator between thousands that is not declared.
    UndeclaredThousands,
    /// A number over 4,294,967,287.
    TooLarge,
    /// Several columns add up to more than a count can be.
    SumTooLarge,
    /// Bytes that are not of the file's encoding.
    NotText,
    /// More or fewer cells than the heading.
    CellCount,
    /// A text with a control character where a key or a unit's code should be.
    ControlCharacter,
    /// A key, a unit's code or a name longer than 1,000 bytes.
    TextTooLong,
    /// A key or a unit's code of fewer parts than the plan asks for.
    NoSuchPart,
}

impl QuarantineReason {
    /// The reason in words.
    pub fn words(self) -> Term {
        match self {
            Self::NotANumber => {
                term!("no number, and no word for missing that the plan lists (layout.missing)")
            }
            Self::Negative => term!("a count below zero"),
            Self::Fraction => term!("a count that is not whole"),
            Self::UndeclaredThousands => {
                term!("perhaps a number with thousands separators, which the plan does not declare")
            }
            Self::TooLarge => term!("a number larger than any tally sheet can hold"),
            Self::SumTooLarge => term!("columns that add up to more than a tally sheet can hold"),
            Self::NotText => term!("bytes that are not of the file's encoding"),
            Self::CellCount => term!("another number of cells than the heading"),
            Self::ControlCharacter => term!("a control character in a key or a unit's code"),
            Self::TextTooLong => term!("a text longer than 1,000 bytes"),
            Self::NoSuchPart => {
                term!("a key or a unit's code of fewer parts than the plan asks for (split, part)")
            }
        }
    }
}

impl fmt::Display for QuarantineReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.words())
    }
}

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarantinedCell {
    /// The column's heading; empty where the whole row is meant.
    pub column: String,
    /// What the cell holds, at most 80 characters of it.
    pub text: String,
    /// Why it could not be used.
    pub reason: QuarantineReason,
}

/// A row that was set aside: none of its numbers are in any total.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuarantinedRow {
    /// The file, as the plan names it.
    pub file: String,
    /// The line on which the record begins.
    pub line: u64,
    /// The byte at which the record begins.
    pub byte: u64,
    /// The heading of the first column that could not be used; empty where the whole row is meant.
    pub column: String,
    /// What its cell holds, at most 80 characters of it.
    pub text: String,
    /// Why it could not be used.
    pub reason: QuarantineReason,
    /// The row's other cells that could not be used.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<QuarantinedCell>,
}

/// A text shortened for showing.
pub(super) fn shown(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}
