//! What could not be read: I101.

use crate::model::facts::read::{QuarantineReason, RowSetAside};
use crate::model::{Said, Term, say, term};

/// I101.
pub(super) fn row_set_aside(facts: &RowSetAside) -> Said {
    let cell = say!(
        "`{text}`: {reason}.",
        text = Said::verbatim(&facts.text),
        reason = reason(facts.reason)
    );
    let more = match facts.more_cells {
        0 => return cell,
        1 => say!("One more cell of the row could not be used."),
        more => say!(
            "{number} more cells of the row could not be used.",
            number = more
        ),
    };
    Said::joined([cell, more], " ")
}

/// Why a cell or a row could not be used.
fn reason(reason: QuarantineReason) -> Term {
    match reason {
        QuarantineReason::NotANumber => {
            term!("no number, and no word for missing that the plan lists (layout.missing)")
        }
        QuarantineReason::Negative => term!("a count below zero"),
        QuarantineReason::Fraction => term!("a count that is not whole"),
        QuarantineReason::UndeclaredThousands => {
            term!("perhaps a number with thousands separators, which the plan does not declare")
        }
        QuarantineReason::TooLarge => term!("a number larger than any tally sheet can hold"),
        QuarantineReason::SumTooLarge => {
            term!("columns that add up to more than a tally sheet can hold")
        }
        QuarantineReason::NotText => term!("bytes that are not of the file's encoding"),
        QuarantineReason::CellCount => term!("another number of cells than the heading"),
        QuarantineReason::ControlCharacter => {
            term!("a control character in a key or a unit's code")
        }
        QuarantineReason::TextTooLong => term!("a text longer than 1,000 bytes"),
        QuarantineReason::NoSuchPart => {
            term!("a key or a unit's code of fewer parts than the plan asks for (split, part)")
        }
    }
}
