//! Equal rows. They are found by a keyed digest and then compared, so two rows whose digests
//! collide are never taken for equal.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;

use crate::threads;

/// Groups of rows of `0..rows` that are `same`. Each group is in order, and the groups are ordered
/// by their first row. Rows without a digest are in no group. The digest is keyed at random, so
/// nobody can prepare a file whose rows all collide. The result does not depend on the key.
pub(super) fn groups<D: std::hash::Hash>(
    rows: usize,
    digested: impl Fn(usize) -> Option<D> + Sync + Send,
    same: impl Fn(usize, usize) -> bool,
) -> Vec<Vec<usize>> {
    let key = RandomState::default();
    let digests: Vec<u64> = threads::map_rows(rows, |piece| {
        piece
            // One digest stands for "none". A row that has this digest by chance gets the next one.
            .map(|row| digested(row).map_or(NONE, |content| key.hash_one(content).max(1)))
            .collect::<Vec<u64>>()
    })
    .concat();
    let repeated = Repeated::of(&digests);
    // Row indices fit in 32 bits, since more rows would not fit in memory. The digest keeps the
    // remaining bits.
    let bits = usize::BITS - rows.leading_zeros();
    let mask = (1u64 << bits) - 1;
    let mut marked: Vec<u64> = digests
        .iter()
        .enumerate()
        .filter(|&(_, &digest)| repeated.contains(digest))
        .map(|(row, digest)| (digest & !mask) | row as u64)
        .collect();
    threads::sort(&mut marked);

    let mut groups: Vec<Vec<usize>> = Vec::new();
    for alike in marked.chunk_by(|a, b| a & !mask == b & !mask) {
        if alike.len() < 2 {
            continue;
        }
        // Rows with the same digest may only collide.
        let mut here: Vec<Vec<usize>> = Vec::new();
        for mark in alike {
            let row = (mark & mask) as usize;
            match here.iter_mut().find(|group| same(group[0], row)) {
                Some(group) => group.push(row),
                None => here.push(vec![row]),
            }
        }
        groups.extend(here.into_iter().filter(|group| group.len() > 1));
    }
    groups.sort_unstable();
    groups
}

/// The digest of a row that is not compared.
const NONE: u64 = 0;

/// The digests that occur more than once, and a few that do not. Two bits for each of many slots
/// say whether a slot was met once and whether it was met again. Almost all rows are unique and do
/// not have to be sorted.
struct Repeated {
    again: Vec<u64>,
    slots: u64,
}

impl Repeated {
    fn of(digests: &[u64]) -> Self {
        let slots = (digests.len() as u64 * 16).next_power_of_two().max(64);
        let mut once = vec![0u64; (slots / 64) as usize];
        let mut again = once.clone();
        for &digest in digests.iter().filter(|&&digest| digest != NONE) {
            let slot = digest & (slots - 1);
            let (word, bit) = ((slot / 64) as usize, 1 << (slot % 64));
            again[word] |= once[word] & bit;
            once[word] |= bit;
        }
        Self { again, slots }
    }

    fn contains(&self, digest: u64) -> bool {
        let slot = digest & (self.slots - 1);
        digest != NONE && self.again[(slot / 64) as usize] & (1 << (slot % 64)) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_whose_digests_collide_are_not_taken_for_equal() {
        let texts = ["a", "b", "a", "", "b", "a", "c"];
        let found = groups(
            texts.len(),
            |row| (!texts[row].is_empty()).then_some(0),
            |one, other| texts[one] == texts[other],
        );
        assert_eq!(found, [vec![0, 2, 5], vec![1, 4]]);
    }
}
