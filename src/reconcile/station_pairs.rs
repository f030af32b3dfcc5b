//! Which sheets of two sources belong to the same station.

use std::collections::HashMap;

use crate::model::Included;

/// The included rows of two sources, matched by station.
pub(super) struct StationPairs {
    /// The rows of each station that both sources have, in the first source's order.
    pub(super) shared: Vec<(usize, usize)>,
    /// The rows that have no partner in the second source.
    pub(super) only_a: Vec<usize>,
    /// The rows that have no partner in the first source.
    pub(super) only_b: Vec<usize>,
}

impl StationPairs {
    /// Matches the rows by their station keys, character by character. If a source has several
    /// rows of one station, the first of them is matched.
    ///
    /// Where both sources list their stations in the same order, no key is looked up.
    pub(super) fn of(a: &Included<'_>, b: &Included<'_>) -> Self {
        let rows_b: Vec<usize> = b.rows().collect();
        let key_b = |index: usize| b.sheets().stations().at(rows_b[index]);
        let mut index_of: Option<HashMap<&str, usize, foldhash::fast::RandomState>> = None;
        let mut is_taken = vec![false; rows_b.len()];
        let mut shared = Vec::with_capacity(a.len().min(rows_b.len()));
        let mut only_a = Vec::new();
        let mut next = 0;
        for row_a in a.rows() {
            let key = a.sheets().stations().at(row_a);
            let found = if next < rows_b.len() && key_b(next) == key {
                Some(next)
            } else {
                let index_of = index_of.get_or_insert_with(|| {
                    // In reverse, so that the first of several rows of one station stays.
                    let indices = (0..rows_b.len()).rev();
                    indices.map(|index| (key_b(index), index)).collect()
                });
                index_of.get(key).copied()
            };
            match found.filter(|&index| !is_taken[index]) {
                Some(index) => {
                    is_taken[index] = true;
                    shared.push((row_a, rows_b[index]));
                    next = index + 1;
                }
                None => only_a.push(row_a),
            }
        }
        let only_b = rows_b.iter().zip(&is_taken);
        let only_b = only_b.filter(|(_, is_taken)| !**is_taken);
        Self {
            shared,
            only_a,
            only_b: only_b.map(|(&row, _)| row).collect(),
        }
    }
}
