//! Permutation tests: which values may be exchanged, numbered draws, and their p-values.
//!
//! Draw i always uses the stream's draw i, so results do not depend on the number of threads. They
//! do depend on the order of the values. A caller who needs the same p-value for every order has to
//! sort the values first.
//!
//! ```
//! use scrutineer::numeric::permutation::{PermutationScheme, PermutationTails, resample};
//! use scrutineer::numeric::stream::Seed;
//!
//! // Is the sum of the first three of these unusually small?
//! let values = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0];
//! let sum = |values: &[f64]| values.iter().take(3).sum::<f64>();
//! let exchange = PermutationScheme::unrestricted(values.len());
//! let draws = resample(999, &Seed::from_text("a phrase").stream("sum"), |random| {
//!     let mut values = values;
//!     exchange.shuffle(&mut values, random);
//!     sum(&values)
//! });
//! let tails = PermutationTails::of(sum(&values), &draws, 1e-9);
//! // One choice of three in 35 has a sum as small as 6.
//! assert!((tails.lower() - 1.0 / 35.0).abs() < 0.02);
//! ```

use std::collections::BTreeMap;

use rand::{Rng, RngExt};
use rand_chacha::ChaCha8Rng;

use super::stream::Stream;
use crate::threads;

/// The maximum number of drawn indices in memory at the same time.
const MOST_DRAWN: usize = 1 << 22;

/// The number of replicates in one piece of work.
const PIECE: u64 = 32;

/// How many draws were at least as large as the observed value, and how many at most as large.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct PermutationTails {
    /// The number of draws at least as large.
    pub at_least: u64,
    /// The number of draws at most as large.
    pub at_most: u64,
    /// The number of all draws.
    pub draws: u64,
}

impl PermutationTails {
    /// Counts the draws on each side of the observed number. Numbers that differ by `tolerance` or
    /// less are equal, so that the order of a summation does not matter. Draws that are NaN count
    /// on both sides.
    pub fn of(observed: f64, draws: &[f64], tolerance: f64) -> Self {
        let count = |holds: &dyn Fn(f64) -> bool| draws.iter().filter(|&&x| holds(x)).count();
        Self {
            at_least: (draws.len() - count(&|x| x < observed - tolerance)) as u64,
            at_most: (draws.len() - count(&|x| x > observed + tolerance)) as u64,
            draws: draws.len() as u64,
        }
    }

    /// The p-value for large values: (number at least as large + 1) / (draws + 1).
    pub fn upper(&self) -> f64 {
        self.share(self.at_least)
    }

    /// The p-value for small values.
    pub fn lower(&self) -> f64 {
        self.share(self.at_most)
    }

    /// Twice the smaller of the two, at most 1.
    pub fn two_sided(&self) -> f64 {
        (2.0 * self.upper().min(self.lower())).min(1.0)
    }

    fn share(&self, as_extreme: u64) -> f64 {
        (as_extreme as f64 + 1.0) / (self.draws as f64 + 1.0)
    }
}

/// Which values may be exchanged: all values, or only those of the same group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermutationScheme {
    /// The indices of each group, in order, with the group's label.
    blocks: Vec<(u32, Vec<u32>)>,
    values: usize,
}

impl PermutationScheme {
    /// Any value may be exchanged with any other.
    pub fn unrestricted(values: usize) -> Self {
        Self {
            blocks: vec![(0, (0..values as u32).collect())],
            values,
        }
    }

    /// Values may be exchanged only within their group.
    pub fn within_groups(groups: &[u32]) -> Self {
        let mut blocks: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (place, &group) in groups.iter().enumerate() {
            blocks.entry(group).or_default().push(place as u32);
        }
        Self {
            blocks: blocks.into_iter().collect(),
            values: groups.len(),
        }
    }

    /// Puts the values into a random order, each within its group. Values beyond the length of the
    /// scheme stay in place.
    pub fn shuffle<T>(&self, values: &mut [T], random: &mut impl Rng) {
        for (_, block) in &self.blocks {
            let whole = block.len() == self.values;
            for last in (1..block.len() as u32).rev() {
                let other = random.random_range(0..=last);
                let (one, other) = if whole {
                    (last as usize, other as usize)
                } else {
                    (place(block, last), place(block, other))
                };
                if one < values.len() && other < values.len() {
                    values.swap(one, other);
                }
            }
        }
    }
}

fn place(block: &[u32], i: u32) -> usize {
    block
        .get(i as usize)
        .map_or(usize::MAX, |&place| place as usize)
}

/// The results of `each` for draws 0, 1, … of the stream, in this order.
pub fn resample<A: Send>(
    replicates: u64,
    stream: &Stream,
    each: impl Fn(&mut ChaCha8Rng) -> A + Sync + Send,
) -> Vec<A> {
    let starts: Vec<u64> = (0..replicates).step_by(PIECE as usize).collect();
    let pieces = threads::map(&starts, |&start| {
        (start..(start + PIECE).min(replicates))
            .map(|number| each(&mut stream.draw(number)))
            .collect::<Vec<A>>()
    });
    pieces.into_iter().flatten().collect()
}

/// For each index: how a sum over `how_many` other indices compares with sums over as many others,
/// drawn at random without replacement from all indices or from the index's own group. The value at
/// the index itself is never drawn. `None` if none, or more than there are, would have to be drawn.
///
/// # Formula
/// One random order of a group serves all its indices. Without index i, it is a random order of the
/// others, so the sum for i is the sum of the first d indices other than i. For almost all i this
/// is the same sum, which is sorted once and searched. Only the few i among the first d are
/// corrected. Each p-value by itself is that of independent draws; the p-values of different
/// indices share their draws.
///
/// # Errors
/// Slices are read up to the length of the shortest.
///
/// # Complexity
/// O(n log R + R d) for n indices, R replicates and at most d drawn indices, instead of O(n R d).
///
/// # Reference
/// Anselin 1995 for the conditional permutation. Sharing draws between indices is common.
/// The search among sorted sums is our own.
#[must_use]
pub fn sums_of_others(
    values: &[f64],
    how_many: &[usize],
    observed: &[f64],
    exchange: &PermutationScheme,
    replicates: u64,
    stream: &Stream,
) -> Vec<Option<PermutationTails>> {
    let places = values.len().min(how_many.len()).min(observed.len());
    let largest = values.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
    let blocks = threads::map(&exchange.blocks, |(label, block)| {
        let stream = stream.substream(&format!("group {label}"));
        let block: Vec<Member> = block
            .iter()
            .map(|&place| place as usize)
            .filter(|&place| place < places)
            .map(|place| Member {
                place,
                value: at(values, place),
                observed: at(observed, place),
                drawn: how_many.get(place).copied().unwrap_or(0),
            })
            .collect();
        within_block(&block, largest, replicates, &stream)
    });
    let mut all = vec![None; values.len()];
    for (place, tails) in blocks.into_iter().flatten() {
        if let Some(slot) = all.get_mut(place) {
            *slot = Some(tails);
        }
    }
    all
}

/// An index of a group.
struct Member {
    place: usize,
    value: f64,
    observed: f64,
    drawn: usize,
}

fn at(values: &[f64], i: usize) -> f64 {
    values.get(i).copied().unwrap_or(0.0)
}

fn within_block(
    block: &[Member],
    largest: f64,
    replicates: u64,
    stream: &Stream,
) -> Vec<(usize, PermutationTails)> {
    // Members, by the number of others they need.
    let mut needs: BTreeMap<usize, Vec<(u32, PermutationTails)>> = BTreeMap::new();
    for (i, member) in block.iter().enumerate() {
        if (1..block.len()).contains(&member.drawn) {
            let tails = PermutationTails {
                draws: replicates,
                ..PermutationTails::default()
            };
            needs
                .entry(member.drawn)
                .or_default()
                .push((i as u32, tails));
        }
    }
    let most = needs.keys().next_back().map_or(0, |&most| most + 1);
    if most == 0 {
        return Vec::new();
    }
    let at_once = (MOST_DRAWN / most).max(1) as u64;
    let mut start = 0;
    while start < replicates {
        let end = replicates.min(start.saturating_add(at_once));
        compare(
            block,
            &mut needs,
            &draw(block.len(), most, start..end, stream),
            largest,
        );
        start = end;
    }
    needs
        .into_values()
        .flatten()
        .filter_map(|(i, tails)| Some((block.get(i as usize)?.place, tails)))
        .collect()
}

/// The first `most` members of a random order, for each replicate.
fn draw(
    members: usize,
    most: usize,
    replicates: std::ops::Range<u64>,
    stream: &Stream,
) -> Vec<Vec<u32>> {
    let starts: Vec<u64> = replicates.clone().step_by(4 * PIECE as usize).collect();
    let pieces = threads::map(&starts, |&start| {
        let mut order: Vec<u32> = (0..members as u32).collect();
        (start..(start + 4 * PIECE).min(replicates.end))
            .map(|number| {
                let mut random = stream.draw(number);
                let picks: Vec<usize> = (0..most)
                    .map(|first| random.random_range(first as u32..members as u32) as usize)
                    .collect();
                for (first, &pick) in picks.iter().enumerate() {
                    order.swap(first, pick);
                }
                let drawn = order.get(..most).unwrap_or_default().to_vec();
                // Restores the original order, so that a draw depends only on its number.
                for (first, &pick) in picks.iter().enumerate().rev() {
                    order.swap(first, pick);
                }
                drawn
            })
            .collect::<Vec<_>>()
    });
    pieces.into_iter().flatten().collect()
}

/// Adds the results of these draws to the tails.
fn compare(
    block: &[Member],
    needs: &mut BTreeMap<usize, Vec<(u32, PermutationTails)>>,
    drawn: &[Vec<u32>],
    largest: f64,
) {
    let value = |i: u32| block.get(i as usize).map_or(0.0, |member| member.value);
    // Where each member was drawn: (member, its position, the replicate).
    let mut turns: Vec<(u32, u32, u32)> = drawn
        .iter()
        .enumerate()
        .flat_map(|(replicate, ids)| {
            ids.iter()
                .enumerate()
                .map(move |(turn, &id)| (id, turn as u32, replicate as u32))
        })
        .collect();
    turns.sort_unstable();
    let mut sums = vec![0.0_f64; drawn.len()];
    let mut summed = 0;
    for (&count, members) in needs.iter_mut() {
        for (sum, ids) in sums.iter_mut().zip(drawn) {
            for &id in ids.get(summed..count).unwrap_or_default() {
                *sum += value(id);
            }
        }
        summed = count;
        let mut sorted = sums.clone();
        sorted.sort_by(f64::total_cmp);
        // Sums of the same numbers in different orders differ by less than this.
        let tolerance = 1e-13 * largest * (count + 1) as f64;
        for (i, tails) in members {
            let observed = block.get(*i as usize).map_or(0.0, |one| one.observed);
            let (low, high) = (observed - tolerance, observed + tolerance);
            let mut at_least = sorted.len() - sorted.partition_point(|&sum| sum < low);
            let mut at_most = sorted.partition_point(|&sum| sum <= high);
            let from = turns.partition_point(|one| one.0 < *i);
            let mine = turns.iter().skip(from).take_while(|one| one.0 == *i);
            for &(_, _, replicate) in mine.take_while(|one| (one.1 as usize) < count) {
                let Some(&sum) = sums.get(replicate as usize) else {
                    continue;
                };
                let next = drawn
                    .get(replicate as usize)
                    .and_then(|ids| ids.get(count).copied());
                let corrected = sum - value(*i) + next.map_or(0.0, value);
                at_least = (at_least + usize::from(corrected >= low))
                    .saturating_sub(usize::from(sum >= low));
                at_most = (at_most + usize::from(corrected <= high))
                    .saturating_sub(usize::from(sum <= high));
            }
            tails.at_least += at_least as u64;
            tails.at_most += at_most as u64;
        }
    }
}

#[cfg(test)]
mod tests;
