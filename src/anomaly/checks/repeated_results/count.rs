//! Counting repeats by 64-bit sums of hashed cells: a filter finds the few rows that may have a mate,
//! and these are sorted.

/// Bits of the filter for each row: one row in so many passes it without a mate.
const BITS_A_ROW: usize = 16;

/// The two kinds of repeat, in the order of [`Rows::count`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    Equal = 0,
    AllButOne = 1,
}

/// Rows of counts with a hash each.
pub(super) struct Rows<'a> {
    votes: &'a [u64],
    width: usize,
    hashes: Vec<u64>,
    totals: Vec<u64>,
}

/// The size classes in which a row repeats another.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Involved {
    pub(super) equal: Option<usize>,
    pub(super) all_but_one: Option<usize>,
}

/// Rows that agree once sorted: their places, and their equal votes.
struct Bucket<'b> {
    rows: &'b [(u64, u64, u32)],
    equal_votes: u64,
}

/// The finaliser of splitmix64, on the cell and its column. A sum of these over a row is its hash,
/// so that leaving one column out is a subtraction.
fn cell_hash(column: usize, count: u64) -> u64 {
    let mut mixed = count ^ (column as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// The class that so many equal votes fall into.
fn class_of(classes: &[u64], votes: u64) -> Option<usize> {
    classes
        .partition_point(|&least| least <= votes)
        .checked_sub(1)
}

impl<'a> Rows<'a> {
    /// `width` is at least 1; totals fit, as the caller keeps to stations that people vote at.
    pub(super) fn new(votes: &'a [u64], width: usize) -> Self {
        let rows = votes.chunks_exact(width);
        let hash = |row: &[u64]| {
            row.iter().enumerate().fold(0u64, |sum, (column, &count)| {
                sum.wrapping_add(cell_hash(column, count))
            })
        };
        Self {
            votes,
            width,
            hashes: rows.clone().map(hash).collect(),
            totals: rows.map(|row| row.iter().sum()).collect(),
        }
    }

    fn row(&self, row: u32) -> &[u64] {
        let start = row as usize * self.width;
        self.votes.get(start..start + self.width).unwrap_or(&[])
    }

    /// Repeats of each kind by size class.
    pub(super) fn count(&self, classes: &[u64]) -> Vec<Vec<u64>> {
        let mut counts = vec![vec![0; classes.len()]; 2];
        let mut add = |kind: Kind, bucket: &Bucket, repeats: u64| {
            let class = class_of(classes, bucket.equal_votes);
            if let Some(cell) =
                class.and_then(|class| counts.get_mut(kind as usize)?.get_mut(class))
            {
                *cell += repeats;
            }
        };
        self.buckets(None, |bucket| {
            add(Kind::Equal, &bucket, bucket.rows.len() as u64 - 1);
        });
        if self.width >= 3 {
            for column in 0..self.width {
                self.buckets(Some(column), |bucket| {
                    let different = bucket.rows.chunk_by(|one, other| one.1 == other.1).count();
                    add(Kind::AllButOne, &bucket, different as u64 - 1);
                });
            }
        }
        counts
    }

    /// For each row the largest classes in which it repeats another.
    pub(super) fn involved(&self, classes: &[u64]) -> Vec<Involved> {
        let mut found = vec![Involved::default(); self.hashes.len()];
        self.buckets(None, |bucket| {
            let class = class_of(classes, bucket.equal_votes);
            for &(_, _, row) in bucket.rows {
                if let Some(of) = found.get_mut(row as usize) {
                    of.equal = of.equal.max(class);
                }
            }
        });
        if self.width >= 3 {
            for column in 0..self.width {
                self.buckets(Some(column), |bucket| {
                    let class = class_of(classes, bucket.equal_votes);
                    let [(_, first, _), .., (_, last, _)] = bucket.rows else {
                        return;
                    };
                    // Sorted by the count left out: all of them are the same, or none is alone.
                    if first == last {
                        return;
                    }
                    for &(_, _, row) in bucket.rows {
                        if let Some(of) = found.get_mut(row as usize) {
                            of.all_but_one = of.all_but_one.max(class);
                        }
                    }
                });
            }
        }
        found
    }

    /// Every set of two rows or more that agree in all columns, or in all but one.
    fn buckets(&self, but: Option<usize>, mut each: impl FnMut(Bucket)) {
        let column = but.unwrap_or(self.width);
        let mut hashes = self.hashes.clone();
        for (hash, row) in hashes.iter_mut().zip(self.votes.chunks_exact(self.width)) {
            if let Some(&count) = row.get(column) {
                *hash = hash.wrapping_sub(cell_hash(column, count));
            }
        }
        let mut keys: Vec<(u64, u64, u32)> = perhaps_repeated(&hashes)
            .map(|(row, hash)| {
                let left_out = self.row(row).get(column).copied();
                (hash, left_out.unwrap_or(0), row)
            })
            .collect();
        keys.sort_unstable();
        let agree = |one: u32, other: u32| {
            let cells = self.row(one).iter().zip(self.row(other));
            cells
                .enumerate()
                .all(|(column, (one, other))| one == other || but == Some(column))
        };
        // Rows with one hash and other counts part here; no such two are known.
        for rows in keys.chunk_by(|one, other| one.0 == other.0 && agree(one.2, other.2)) {
            if let [(_, count, first), _, ..] = rows {
                let total = self.totals.get(*first as usize).copied().unwrap_or(0);
                each(Bucket {
                    rows,
                    equal_votes: total - if but.is_some() { *count } else { 0 },
                });
            }
        }
    }
}

/// The rows whose hash another row may have, with their hashes. No row with a mate is missing.
fn perhaps_repeated(hashes: &[u64]) -> impl Iterator<Item = (u32, u64)> {
    let words = (hashes.len() * BITS_A_ROW / 64 + 1).next_power_of_two();
    let place = move |hash: u64| ((hash >> 6) as usize & (words - 1), 1u64 << (hash & 63));
    // Which places are taken, and which are taken twice.
    let mut filter = vec![[0u64; 2]; words];
    for &hash in hashes {
        let (word, bit) = place(hash);
        if let Some([once, twice]) = filter.get_mut(word) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }
    (0u32..).zip(hashes).filter_map(move |(row, &hash)| {
        let (word, bit) = place(hash);
        let [_, twice] = filter.get(word)?;
        (twice & bit != 0).then_some((row, hash))
    })
}
