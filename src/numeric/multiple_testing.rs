//! Many p-values at once: adjusted so that one may be read without forgetting the others.

/// Holm's adjusted p-values: the chance of one false alarm or more among all of them.
///
/// # Formula
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎). No assumption on how the tests
/// depend on one another.
///
/// # Errors
/// A NaN is no test: it stays NaN and is not counted in m. A value outside 0..1 is read as the
/// nearer end.
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Holm 1979.
///
/// ```
/// use scrutineer::numeric::multiple_testing::holm;
/// assert_eq!(holm(&[0.25, 0.125, f64::NAN])[..2], [0.25, 0.25]);
/// ```
#[must_use]
pub fn holm(p_values: &[f64]) -> Vec<f64> {
    let ranked = ranked(p_values);
    let tests = ranked.len();
    let mut adjusted = vec![f64::NAN; p_values.len()];
    let mut largest = 0.0_f64;
    for (rank, &(place, p)) in ranked.iter().enumerate() {
        largest = largest.max(((tests - rank) as f64 * p).min(1.0));
        put(&mut adjusted, place, largest);
    }
    adjusted
}

/// Benjamini and Hochberg's adjusted p-values (q-values): among all tests with q at most x, the
/// expected share of false alarms is at most x.
///
/// # Formula
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: min over j ≥ i of min(1, m p₍ⱼ₎ / j). Holds for tests that are independent
/// or positively dependent.
///
/// # Errors
/// As [`holm`].
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Benjamini and Hochberg 1995.
///
/// ```
/// use scrutineer::numeric::multiple_testing::benjamini_hochberg;
/// assert_eq!(benjamini_hochberg(&[0.5, 0.125]), [0.5, 0.25]);
/// ```
#[must_use]
pub fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    step_up(p_values, |_| 1.0)
}

/// Benjamini and Yekutieli's adjusted p-values: as [`benjamini_hochberg`], however the tests depend
/// on one another.
///
/// # Formula
/// Those of Benjamini and Hochberg times 1 + 1/2 + … + 1/m, at most 1.
///
/// # Errors
/// As [`holm`].
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Benjamini and Yekutieli 2001.
///
/// ```
/// use scrutineer::numeric::multiple_testing::benjamini_yekutieli;
/// assert_eq!(benjamini_yekutieli(&[0.5, 0.125]), [0.75, 0.375]);
/// ```
#[must_use]
pub fn benjamini_yekutieli(p_values: &[f64]) -> Vec<f64> {
    step_up(p_values, |tests| {
        // Small terms first, which keeps their digits.
        (1..=tests).rev().map(|i| 1.0 / i as f64).sum()
    })
}

/// min over j ≥ i of min(1, factor(m) m p₍ⱼ₎ / j).
fn step_up(p_values: &[f64], factor: impl Fn(usize) -> f64) -> Vec<f64> {
    let ranked = ranked(p_values);
    let tests = ranked.len();
    let factor = factor(tests) * tests as f64;
    let mut adjusted = vec![f64::NAN; p_values.len()];
    let mut smallest = 1.0_f64;
    for (rank, &(place, p)) in ranked.iter().enumerate().rev() {
        smallest = smallest.min(factor / (rank + 1) as f64 * p);
        put(&mut adjusted, place, smallest);
    }
    adjusted
}

/// Places and values, smallest first, without what is no number.
fn ranked(p_values: &[f64]) -> Vec<(usize, f64)> {
    let mut ranked: Vec<(usize, f64)> = p_values
        .iter()
        .enumerate()
        .filter(|(_, p)| !p.is_nan())
        .map(|(place, p)| (place, p.clamp(0.0, 1.0)))
        .collect();
    ranked.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
    ranked
}

fn put(adjusted: &mut [f64], place: usize, value: f64) {
    if let Some(slot) = adjusted.get_mut(place) {
        *slot = value;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const P: [f64; 8] = [0.01, 0.02, 0.03, 0.04, 0.05, 0.002, 0.5, 0.02];

    fn close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            // A few multiplications: the last digits only.
            assert!((found - expected).abs() < 1e-14, "{found} {expected}");
        }
    }

    #[test]
    fn adjusted_values_are_those_worked_by_hand() {
        // Sorted: .002 .01 .02 .02 .03 .04 .05 .5 times 8 7 6 5 4 3 2 1, the running maximum.
        close(&holm(&P), &[0.07, 0.12, 0.12, 0.12, 0.12, 0.016, 0.5, 0.12]);
        // Times 8/1 8/2 … 8/8, the running minimum from above.
        let bh = [0.04, 0.04, 0.048, 0.16 / 3.0, 0.4 / 7.0, 0.016, 0.5, 0.04];
        close(&benjamini_hochberg(&P), &bh);
        // 1 + 1/2 + … + 1/8 = 761/280.
        let by: Vec<f64> = bh.iter().map(|q| (q * 761.0 / 280.0).min(1.0)).collect();
        close(&benjamini_yekutieli(&P), &by);
    }

    #[test]
    fn what_is_no_number_is_no_test() {
        let all = [holm, benjamini_hochberg, benjamini_yekutieli];
        for adjust in all {
            let with = adjust(&[f64::NAN, 0.01, 0.02]);
            assert!(with[0].is_nan());
            assert_eq!(with[1..], adjust(&[0.01, 0.02]));
            assert!(adjust(&[]).is_empty());
            assert_eq!(adjust(&[-3.0, f64::INFINITY]), [0.0, 1.0]);
        }
    }

    proptest! {
        #[test]
        fn adjusted_values_lie_between_the_value_and_one_and_keep_its_order(
            p in proptest::collection::vec(0.0..=1.0f64, 0..40)
        ) {
            for adjust in [holm, benjamini_hochberg, benjamini_yekutieli] {
                let adjusted = adjust(&p);
                for (i, (q, p_i)) in adjusted.iter().zip(&p).enumerate() {
                    // 8/8 of a value may round below it.
                    prop_assert!(*q >= p_i * (1.0 - 1e-15) && *q <= 1.0);
                    for (q_j, p_j) in adjusted.iter().zip(&p).skip(i) {
                        prop_assert!(p_i != p_j || q == q_j);
                        prop_assert!(p_i >= p_j || q <= q_j);
                    }
                }
            }
        }
    }
}
