//! The words for what a check looks at.

use crate::anomaly::TargetKind;
use crate::model::SelectionId;
use crate::report::message::{Message, msg};

/// The selection's id, or what else the check looks at.
pub(crate) fn target(kind: TargetKind, selection: Option<&SelectionId>) -> Message {
    match (selection, kind) {
        (Some(selection), _) => Message::verbatim(selection.as_str()),
        (None, TargetKind::Turnout) => msg!("check-target-turnout"),
        (None, TargetKind::Selection | TargetKind::Contest) => msg!("check-target-contest"),
    }
}
