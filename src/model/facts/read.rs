//! Facts about what was read: I101.

use serde::{Deserialize, Serialize};

use crate::model::identifiers;

/// A row that was set aside (I101). The finding's place names the row and the column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowSetAside {
    /// The beginning of the text in the first cell that could not be used.
    pub text: String,
    /// Why that cell could not be used.
    pub reason: QuarantineReason,
    /// How many more cells of the row could not be used.
    pub more_cells: u64,
}

identifiers! {
    /// Why a row could not be used.
    #[non_exhaustive]
    pub enum QuarantineReason {
        /// A count's cell holds something else.
        NotANumber = "not_a_number",
        /// A count below zero.
        Negative = "negative",
        /// A count that is not whole.
        Fraction = "fraction",
        /// A number with a separator between thousands that is not declared.
        UndeclaredThousands = "undeclared_thousands",
        /// A number over 4,294,967,287.
        TooLarge = "too_large",
        /// Several columns add up to more than a count can be.
        SumTooLarge = "sum_too_large",
        /// Bytes that are not of the file's encoding.
        NotText = "not_text",
        /// More or fewer cells than the header.
        CellCount = "cell_count",
        /// A text with a control character where a key or a unit's code should be.
        ControlCharacter = "control_character",
        /// A key, a unit's code or a name longer than 1,000 bytes.
        TextTooLong = "text_too_long",
        /// A key or a unit's code of fewer parts than the plan asks for.
        NoSuchPart = "no_such_part",
    }
}
