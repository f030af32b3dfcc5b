//! Correlation coefficients of Pearson, Spearman and Kendall.

use super::exact_sum::exact_sum;

/// Pearson's correlation: how close the values are to a straight line.
///
/// # Formula
/// Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²). Each sum is exact before it is rounded, so the order
/// of the values does not matter.
///
/// # When it misleads
/// A few extreme values can determine it, and it is near 0 for strong relations that are not
/// monotonic.
///
/// # Errors
/// `None` if the slices differ in length, if a value is not finite, or if `x` or `y` is constant.
///
/// # Complexity
/// O(n).
///
/// # Example
/// It is 1 for 1, 2, 3 and 2, 4, 6.
#[must_use]
pub(crate) fn pearson(x: &[f64], y: &[f64]) -> Option<f64> {
    if !comparable(x, y) || constant(x) || constant(y) {
        return None;
    }
    let (x, y) = (centred(x), centred(y));
    let dot = |a: &[f64], b: &[f64]| exact_sum(a.iter().zip(b).map(|(a, b)| a * b));
    let correlation = dot(&x, &y) / (dot(&x, &x).sqrt() * dot(&y, &y).sqrt());
    correlation
        .is_finite()
        .then(|| correlation.clamp(-1.0, 1.0))
}

/// Spearman's correlation: how close the relation is to a monotonic one.
///
/// # Formula
/// Pearson's correlation of the ranks. Ties get their mean rank.
///
/// # Errors
/// Like [`pearson`].
///
/// # Complexity
/// O(n log n).
#[must_use]
pub(crate) fn spearman(x: &[f64], y: &[f64]) -> Option<f64> {
    if !comparable(x, y) {
        return None;
    }
    pearson(&ranks(x), &ranks(y))
}

/// Kendall's τ-b: how much more often two pairs of values are in the same order than in opposite
/// orders.
///
/// # Formula
/// (concordant − discordant) / √((n₀ − n₁)(n₀ − n₂)), with n₀ = n(n−1)/2 pairs, of which n₁ have
/// equal x and n₂ equal y. After sorting by x, then y, the number of discordant pairs is the number
/// of exchanges in a merge sort by y.
///
/// # Errors
/// Like [`pearson`].
///
/// # Complexity
/// O(n log n).
///
/// # Reference
/// Knight 1966, "A computer method for calculating Kendall's tau with ungrouped data".
///
/// # Example
/// It is 4/6 for 1, 2, 3, 4 and 1, 3, 2, 4.
#[must_use]
pub(crate) fn kendall(x: &[f64], y: &[f64]) -> Option<f64> {
    if !comparable(x, y) || constant(x) || constant(y) {
        return None;
    }
    // Adding 0 turns −0 into 0, which total_cmp would tell apart.
    let mut rows: Vec<(f64, f64)> = x.iter().zip(y).map(|(x, y)| (x + 0.0, y + 0.0)).collect();
    rows.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let pairs = |run: usize| run as u128 * (run as u128 - 1) / 2;
    let tied = |same: fn(&(f64, f64), &(f64, f64)) -> bool, rows: &[(f64, f64)]| {
        rows.chunk_by(same)
            .map(|run| pairs(run.len()))
            .sum::<u128>()
    };
    let tied_x = tied(|a, b| a.0 == b.0, &rows);
    let tied_both = tied(|a, b| a == b, &rows);
    let mut order: Vec<f64> = rows.iter().map(|row| row.1).collect();
    let discordant = exchanges(&mut order);
    let tied_y: u128 = order
        .chunk_by(|a, b| a == b)
        .map(|run| pairs(run.len()))
        .sum();
    let all = pairs(rows.len());
    // The number of pairs of values that fit into memory is below 2^127.
    let difference = (all + tied_both) as i128 - (tied_x + tied_y) as i128 - 2 * discordant as i128;
    let scale = ((all - tied_x) as f64).sqrt() * ((all - tied_y) as f64).sqrt();
    Some((difference as f64 / scale).clamp(-1.0, 1.0))
}

/// Ranks from 1. Ties get their mean rank.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    let value = |index: usize| values.get(index).copied().unwrap_or(f64::NAN) + 0.0;
    order.sort_by(|&a, &b| value(a).total_cmp(&value(b)));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for run in order.chunk_by(|&a, &b| value(a).total_cmp(&value(b)).is_eq()) {
        let rank = before as f64 + (run.len() as f64 + 1.0) / 2.0;
        for &index in run {
            if let Some(slot) = ranks.get_mut(index) {
                *slot = rank;
            }
        }
        before += run.len();
    }
    ranks
}

fn comparable(x: &[f64], y: &[f64]) -> bool {
    x.len() == y.len() && x.iter().chain(y).all(|value| value.is_finite())
}

fn constant(values: &[f64]) -> bool {
    values.windows(2).all(|pair| pair[0] == pair[1])
}

fn centred(values: &[f64]) -> Vec<f64> {
    let mean = exact_sum(values.iter().copied()) / values.len() as f64;
    values.iter().map(|value| value - mean).collect()
}

/// Sorts the values by merging and returns the number of pairs that were in the wrong order.
fn exchanges(values: &mut Vec<f64>) -> u128 {
    let n = values.len();
    let mut count = 0_u128;
    let mut merged = Vec::with_capacity(n);
    let mut width = 1;
    while width < n {
        merged.clear();
        for piece in values.chunks(2 * width) {
            let (mut left, mut right) = piece.split_at(width.min(piece.len()));
            while let (Some(a), Some(b)) = (left.first(), right.first()) {
                if a <= b {
                    merged.push(*a);
                    left = &left[1..];
                } else {
                    merged.push(*b);
                    right = &right[1..];
                    count += left.len() as u128;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(values, &mut merged);
        width *= 2;
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn small_samples_match_a_calculation_by_hand() {
        assert!((pearson(&[1.0, 2.0, 3.0], &[2.0, 4.0, 6.0]).unwrap() - 1.0).abs() < 1e-15);
        let tau = kendall(&[1.0, 2.0, 3.0, 4.0], &[1.0, 3.0, 2.0, 4.0]).unwrap();
        assert!((tau - 4.0 / 6.0).abs() < 1e-15);
    }

    #[test]
    fn ties_get_their_mean_rank() {
        assert_eq!(ranks(&[2.0, 1.0, 2.0, 5.0]), [2.5, 1.0, 2.5, 4.0]);
        assert_eq!(ranks(&[0.0, -0.0]), [1.5, 1.5]);
    }

    #[test]
    fn constant_invalid_or_unequal_slices_have_no_correlation() {
        for correlation in [pearson, spearman, kendall] {
            assert_eq!(correlation(&[], &[]), None);
            assert_eq!(correlation(&[1.0, 1.0], &[1.0, 2.0]), None);
            assert_eq!(correlation(&[1.0, f64::NAN], &[1.0, 2.0]), None);
            assert_eq!(correlation(&[1.0, 2.0], &[1.0]), None);
        }
    }

    proptest! {
        #[test]
        fn kendall_matches_a_count_of_all_pairs(
            rows in proptest::collection::vec((0..6_i32, 0..6_i32), 2..40),
        ) {
            let x: Vec<f64> = rows.iter().map(|row| f64::from(row.0)).collect();
            let y: Vec<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
            let (mut sum, mut by_x, mut by_y) = (0, 0, 0);
            for (i, a) in rows.iter().enumerate() {
                for b in &rows[..i] {
                    let (x, y) = ((a.0 - b.0).signum(), (a.1 - b.1).signum());
                    sum += x * y;
                    by_x += x * x;
                    by_y += y * y;
                }
            }
            match kendall(&x, &y) {
                None => prop_assert!(by_x == 0 || by_y == 0),
                Some(tau) => {
                    let expected = f64::from(sum) / (f64::from(by_x) * f64::from(by_y)).sqrt();
                    prop_assert!((tau - expected).abs() < 1e-12);
                }
            }
        }

        #[test]
        fn the_order_does_not_matter(
            mut rows in proptest::collection::vec((any::<f64>(), -1e3..1e3_f64), 0..30),
        ) {
            let run = |rows: &[(f64, f64)]| {
                let x: Vec<f64> = rows.iter().map(|row| row.0).collect();
                let y: Vec<f64> = rows.iter().map(|row| row.1).collect();
                [pearson(&x, &y), spearman(&x, &y), kendall(&x, &y)]
            };
            let forward = run(&rows);
            rows.reverse();
            prop_assert_eq!(forward, run(&rows));
        }
    }
}
