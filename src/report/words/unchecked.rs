//! Why a rule was not checked.

use crate::check::UncheckedReason;
use crate::report::message::{Message, msg};

use super::nouns;

/// Why a rule was not checked, as a phrase.
pub(crate) fn reason(reason: &UncheckedReason) -> Message {
    match reason {
        UncheckedReason::NoColumn { measures } => match measures.as_slice() {
            [] => Message::empty(),
            [one, other] => msg!(
                "unchecked-no-columns",
                one = nouns::measure(*one),
                other = nouns::measure(*other)
            ),
            [one, ..] => msg!("unchecked-no-column", count = nouns::measure(*one)),
        },
        UncheckedReason::NoImageColumn => msg!("unchecked-reason-no-image-column"),
        UncheckedReason::NoStationColumn => msg!("unchecked-reason-no-station-column"),
        UncheckedReason::TooFewSelections {
            selections,
            min_selections,
        } => msg!(
            "unchecked-reason-too-few-selections",
            number = *selections,
            setting = Message::verbatim("copies.min_selections"),
            least = *min_selections
        ),
        UncheckedReason::StationCountUnknown => {
            msg!("unchecked-reason-station-count-unknown")
        }
        UncheckedReason::NoRegister => msg!("unchecked-reason-no-register"),
    }
}
