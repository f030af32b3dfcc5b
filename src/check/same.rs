//! Rows that are alike: found by a keyed digest, then compared, so that a collision of digests
//! never makes two rows the same.

use std::hash::{BuildHasher, RandomState};

use crate::threads;

/// Groups of rows of `0..rows` that are `same`, each group in order, groups by their first row.
/// Rows without a digest are in no group. The digest is keyed at random, so that nobody can
/// prepare a file whose rows all collide; the answer does not depend on the key.
pub(super) fn groups<D: std::hash::Hash>(
    rows: usize,
    digested: impl Fn(usize) -> Option<D> + Sync + Send,
    same: impl Fn(usize, usize) -> bool,
) -> Vec<Vec<usize>> {
    // Rows fit in 32 bits or there would be no memory for them; the digest keeps what is left.
    let bits = usize::BITS - rows.leading_zeros();
    let mask = (1u64 << bits) - 1;
    let key = RandomState::new();
    let mut marked: Vec<u64> = threads::map_rows(rows, |piece| {
        piece
            .filter_map(|row| Some((key.hash_one(digested(row)?) & !mask) | row as u64))
            .collect::<Vec<u64>>()
    })
    .concat();
    threads::sort(&mut marked);

    let mut groups: Vec<Vec<usize>> = Vec::new();
    for alike in marked.chunk_by(|a, b| a & !mask == b & !mask) {
        if alike.len() < 2 {
            continue;
        }
        // Within one digest there may be rows that only collide.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_that_only_collide_are_kept_apart() {
        let texts = ["a", "b", "a", "", "b", "a", "c"];
        let found = groups(
            texts.len(),
            |row| (!texts[row].is_empty()).then_some(0),
            |one, other| texts[one] == texts[other],
        );
        assert_eq!(found, [vec![0, 2, 5], vec![1, 4]]);
    }
}
