//! Between which shares each selection can end.

use crate::coverage::{ExactShare, Outcome, ShareInterval};

/// More selections than this are not drawn.
pub const MOST_SELECTIONS: usize = 24;

/// One selection's interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct IntervalBar<'a> {
    /// The interval.
    pub of: &'a ShareInterval,
    /// Its share of the votes in hand; `None` where there are none.
    pub in_hand: Option<ExactShare>,
}

/// The intervals, the selection with most votes first.
#[derive(Debug, Clone, PartialEq)]
pub struct IntervalBars<'a> {
    /// The bars.
    pub bars: Vec<IntervalBar<'a>>,
    /// Selections left out.
    pub further: usize,
    /// The votes in hand.
    pub in_hand: u64,
    /// The most votes that can still come.
    pub still: u64,
}

/// The intervals of an outcome; `None` where nothing bounds the votes still to come.
pub fn interval_bars(outcome: &Outcome) -> Option<IntervalBars<'_>> {
    let still = outcome.missing_votes?;
    if outcome.shares.is_empty() {
        return None;
    }
    let sum: u64 = outcome.shares.iter().map(|share| share.votes).sum();
    let mut bars: Vec<IntervalBar<'_>> = outcome
        .shares
        .iter()
        .map(|of| IntervalBar {
            of,
            in_hand: ExactShare::of(of.votes, sum),
        })
        .collect();
    bars.sort_by_key(|bar| std::cmp::Reverse(bar.of.votes));
    let further = bars.len().saturating_sub(MOST_SELECTIONS);
    bars.truncate(MOST_SELECTIONS);
    Some(IntervalBars {
        bars,
        further,
        in_hand: sum,
        still,
    })
}
