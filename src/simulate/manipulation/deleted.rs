//! Deleted sheets: they are not published, at random or where the selection did badly.
//!
//! # What it answers
//! What do the remaining sheets look like, and what can coverage say about the missing ones?
//!
//! # Formula
//! q is the rank of a station by the selection's share of the valid votes, from 0 for the largest
//! to 1 for the smallest. Its sheet is deleted with the probability f·(1 − l + 2·l·q), at most 1,
//! where f is `stations` and l is `lean`. So sheets of stations where the selection has a small
//! share of the valid votes are more likely to disappear. The station keeps its row and its counts,
//! but is not published.
//!
//! # When it misleads
//! Sheets are also missing for honest reasons: remote places, lost connections, refused copies.

use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::error::Wrong;

/// Deleted sheets. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Deleted {
    /// Mean probability that a sheet is deleted.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// From 0 (at random) to 1 (more likely the worse the selection did).
    pub lean: f64,
}

impl Default for Deleted {
    fn default() -> Self {
        Self {
            stations: 0.1,
            selection: None,
            lean: 1.0,
        }
    }
}

impl Deleted {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.lean"), self.lean, 0.0, 1.0);
    }
}
