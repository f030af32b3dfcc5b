//! Divides a total into whole numbers in proportion to weights.

/// Divides `total` in proportion to `weights`: the whole parts first, and the remainder to the
/// largest fractions, ties in order. As long as `total` is at most the sum of the weights, no part
/// exceeds its weight. If all weights are 0, all parts are 0.
pub(super) fn apportion(total: u64, weights: &[u64]) -> Vec<u64> {
    let whole: u128 = weights.iter().map(|&weight| u128::from(weight)).sum();
    if whole == 0 {
        return vec![0; weights.len()];
    }
    let product = |weight: u64| u128::from(weight) * u128::from(total);
    let mut parts: Vec<u64> = weights
        .iter()
        .map(|&weight| (product(weight) / whole) as u64)
        .collect();
    let left = total - parts.iter().sum::<u64>();
    let mut places: Vec<usize> = (0..weights.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse(product(weights[place]) % whole));
    for &place in places.iter().take(left as usize) {
        parts[place] += 1;
    }
    parts
}

/// The votes, with 0 for the selection at index `place`.
pub(super) fn rivals(votes: &[u64], place: usize) -> Vec<u64> {
    let mut rivals = votes.to_vec();
    rivals[place] = 0;
    rivals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_and_each_is_within_a_vote_of_its_exact_share() {
        assert_eq!(apportion(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(apportion(5, &[0, 0]), [0, 0]);
        assert_eq!(apportion(7, &[3, 0, 4]), [3, 0, 4]);
        assert_eq!(apportion(6, &[3, 0, 4]), [3, 0, 3]);
    }
}
