//! Swapped columns: two selections' votes are exchanged on a sheet.
//!
//! # What it answers
//! What does it look like if the counts of two selections were written into each other's lines?
//!
//! # Formula
//! A station is touched with the probability `stations`. There the votes of the selection and of
//! `with` are exchanged.
//!
//! # When it misleads
//! If both have about the same number of votes, nothing can be seen and nothing is lost.

use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::election::Counts;

/// Swapped columns. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SwappedColumns {
    /// Probability that a station is touched.
    pub stations: f64,
    /// One of the two selections. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// The other selection. If none is given, it is the one with the most votes among the others.
    pub with: Option<SelectionId>,
}

impl Default for SwappedColumns {
    fn default() -> Self {
        Self {
            stations: 0.01,
            selection: None,
            with: None,
        }
    }
}

impl SwappedColumns {
    pub(super) fn change(&self, to: &mut Counts, place: usize, with: usize) {
        to.votes.swap(place, with);
    }
}
