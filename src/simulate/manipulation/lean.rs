//! How stations are picked if those that lean one way are more likely.
//!
//! # Formula
//! q is the fraction of the stations with a smaller (larger) share of the selection, with ties
//! counted half. It is a mean rank whose mean over stations is one half. A station is picked with
//! the probability f·(1 − l + 2·l·q), at most 1, where f is the mean and l is the lean from 0 to 1.
//! The mean is exactly f if f ≤ 1/2. Stations without valid votes have the share 0.

use super::super::election::Election;

/// The side that is picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Stations where the selection has a large share.
    Strong,
    /// Stations where it has a small share.
    Weak,
}

/// The probability for each station.
pub(super) fn chances(
    election: &Election,
    place: usize,
    mean: f64,
    lean: f64,
    side: Side,
) -> Vec<f64> {
    let shares: Vec<f64> = (0..election.len())
        .map(|row| {
            let valid: u64 = election.votes.iter().map(|votes| votes[row]).sum();
            election.votes[place][row] as f64 / valid.max(1) as f64
        })
        .collect();
    let mut sorted = shares.clone();
    sorted.sort_by(f64::total_cmp);
    let many = sorted.len() as f64;
    shares
        .iter()
        .map(|share| {
            let smaller = sorted.partition_point(|other| other < share);
            let not_larger = sorted.partition_point(|other| other <= share);
            let rank = (smaller + not_larger) as f64 / 2.0 / many;
            let rank = match side {
                Side::Strong => rank,
                Side::Weak => 1.0 - rank,
            };
            (mean * (1.0 - lean + 2.0 * lean * rank)).min(1.0)
        })
        .collect()
}
