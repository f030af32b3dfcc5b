//! Announced minus tabulated, result by result.

use crate::reconcile::{Reconciliation, VoteDifference};

/// More announced results than this are not drawn.
pub const MOST_RESULTS: usize = 6;
/// More selections than this are not drawn of one result.
pub const MOST_BARS: usize = 12;

/// The differences of one announced result.
#[derive(Debug, Clone)]
pub struct Panel<'a> {
    /// The result.
    pub of: &'a Reconciliation,
    /// Its differences in the order of the announcement; where there are too many, the largest.
    pub bars: Vec<&'a VoteDifference>,
    /// How many are left out.
    pub further: usize,
    /// The largest difference, without its sign.
    pub reach: u128,
}

/// Announced results in the plan's order, and how many more there are.
#[derive(Debug, Clone, Default)]
pub struct Differences<'a> {
    /// The first of them.
    pub panels: Vec<Panel<'a>>,
    /// Those left out.
    pub further: usize,
}

/// The differences of announced results that give votes.
pub fn differences(results: &[Reconciliation]) -> Differences<'_> {
    let with_votes = || results.iter().filter(|result| !result.votes.is_empty());
    Differences {
        panels: with_votes().take(MOST_RESULTS).map(panel).collect(),
        further: with_votes().count().saturating_sub(MOST_RESULTS),
    }
}

fn panel(of: &Reconciliation) -> Panel<'_> {
    let size = |bar: &VoteDifference| bar.difference.unsigned_abs();
    let mut places: Vec<usize> = (0..of.votes.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse(size(&of.votes[place])));
    places.truncate(MOST_BARS);
    places.sort_unstable();
    Panel {
        of,
        bars: places.iter().map(|&place| &of.votes[place]).collect(),
        further: of.votes.len() - places.len(),
        reach: of.votes.iter().map(size).max().unwrap_or(0),
    }
}
