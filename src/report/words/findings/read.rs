//! What could not be read: I101.

use crate::model::facts::read::{QuarantineReason, RowSetAside};
use crate::report::message::{Label, Message, label, msg};

/// I101.
pub(super) fn row_set_aside(facts: &RowSetAside) -> Message {
    let cell = msg!(
        "finding-read-row-set-aside",
        text = Message::verbatim(&facts.text),
        reason = reason(facts.reason)
    );
    if facts.more_cells == 0 {
        return cell;
    }
    let more = msg!("finding-read-more-cells", number = facts.more_cells);
    Message::joined([cell, more], " ")
}

/// Why a cell or a row could not be used.
fn reason(reason: QuarantineReason) -> Label {
    match reason {
        QuarantineReason::NotANumber => {
            label!("quarantine-reason-not-a-number")
        }
        QuarantineReason::Negative => label!("quarantine-reason-negative"),
        QuarantineReason::Fraction => label!("quarantine-reason-fraction"),
        QuarantineReason::UndeclaredThousands => {
            label!("quarantine-reason-undeclared-thousands")
        }
        QuarantineReason::TooLarge => label!("quarantine-reason-too-large"),
        QuarantineReason::SumTooLarge => {
            label!("quarantine-reason-sum-too-large")
        }
        QuarantineReason::NotText => label!("quarantine-reason-not-text"),
        QuarantineReason::CellCount => label!("quarantine-reason-cell-count"),
        QuarantineReason::ControlCharacter => {
            label!("quarantine-reason-control-character")
        }
        QuarantineReason::TextTooLong => label!("quarantine-reason-text-too-long"),
        QuarantineReason::NoSuchPart => {
            label!("quarantine-reason-no-such-part")
        }
    }
}
