//! Copied sheets: a station has the counts of another station.
//!
//! # What it answers
//! What does it look like if a sheet was filled in with the counts of another one?
//!
//! # Formula
//! A station is touched with the probability `stations`. It gets the ballots, null votes and votes
//! of another station of its region, drawn at random among those with at least one ballot. If
//! thirty such stations in a row have more ballots than it has voters, it stays unchanged. It keeps
//! its roll. Copies are of the sheets as they were before the first copy.
//!
//! # When it misleads
//! Small sheets are equal by chance, and more often so with fewer selections.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::super::election::{Counts, Election};

/// The number of stations that are tried.
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
    /// Copies one of these sheets, and returns which one.
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
