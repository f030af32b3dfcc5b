//! Copied sheets: a station has the counts of another.
//!
//! # What it answers
//! What does it look like where a sheet was filled in from another one's counts?
//!
//! # Formula
//! A station is touched with the probability `stations`. It gets ballots, null votes and votes of
//! another station of its region, drawn at random among those with a ballot; after thirty whose
//! ballots are more than its own voters it stays as it is. Its roll stays its own. Copies are of
//! the sheets as they were before the first was copied.
//!
//! # When it misleads
//! Small sheets are alike by chance, the more so the fewer selections there are.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::super::election::{Counts, Election};

/// How many stations are tried.
const TRIES: usize = 30;

/// Copied sheets. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Copied {
    /// Probability that a station is touched.
    pub stations: f64,
}

impl Default for Copied {
    fn default() -> Self {
        Self { stations: 0.02 }
    }
}

/// The stations of each region that can be copied, in an order that does not depend on the rows.
pub(super) fn donors(election: &Election) -> Vec<Vec<usize>> {
    let mut donors = vec![Vec::new(); election.regions.len()];
    for row in 0..election.len() {
        if election.ballots[row] > 0 {
            donors[election.region[row] as usize].push(row);
        }
    }
    for rows in &mut donors {
        rows.sort_by_key(|&row| election.key(row));
    }
    donors
}

impl Copied {
    /// Copies another sheet of these, and says which.
    pub(super) fn change(
        &self,
        election: &Election,
        row: usize,
        donors: &[usize],
        to: &mut Counts,
        random: &mut ChaCha8Rng,
    ) -> Option<usize> {
        if donors.is_empty() {
            return None;
        }
        for _ in 0..TRIES {
            let from = donors[random.random_range(0..donors.len())];
            if from != row && election.ballots[from] <= to.registered {
                *to = Counts {
                    registered: to.registered,
                    ..election.counts(from)
                };
                return Some(from);
            }
        }
        None
    }
}
