//! The words for what a check looks at.

use crate::anomaly::TargetKind;
use crate::model::{Said, SelectionId, say};

/// The selection's id, or what else the check looks at.
pub(crate) fn target(kind: TargetKind, selection: Option<&SelectionId>) -> Said {
    match (selection, kind) {
        (Some(selection), _) => Said::verbatim(selection.as_str()),
        (None, TargetKind::Turnout) => say!("turnout"),
        (None, TargetKind::Selection | TargetKind::Contest) => say!("the contest"),
    }
}
