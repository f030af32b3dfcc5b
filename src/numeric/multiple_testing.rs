//! Adjustments of p-values for the number of tests.

/// Holm's adjusted p-values.
///
/// # What it answers
/// If every test whose adjusted p-value is at most x is rejected, the probability of one or more
/// false alarms is at most x.
///
/// # Formula
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎).
///
/// # Assumptions
/// Each p-value is valid by itself. The tests may depend on each other in any way.
///
/// # When it misleads
/// It protects only against false alarms: with many tests a real effect needs a very small p-value.
///
/// # Errors
/// A NaN stays NaN and does not count as a test. A value outside 0..1 is clamped.
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Holm 1979, "A simple sequentially rejective multiple test procedure".
///
/// # Example
/// 0.25 and 0.125 become 0.25 and 0.25.
#[must_use]
pub(crate) fn holm(p_values: &[f64]) -> Vec<f64> {
    let ranked = ranked(p_values);
    let tests = ranked.len();
    let mut adjusted = vec![f64::NAN; p_values.len()];
    let mut largest = 0.0_f64;
    for (rank, &(index, p)) in ranked.iter().enumerate() {
        largest = largest.max(((tests - rank) as f64 * p).min(1.0));
        set(&mut adjusted, index, largest);
    }
    adjusted
}

/// Benjamini and Hochberg's adjusted p-values (q-values).
///
/// # What it answers
/// If every test whose q-value is at most x is rejected, the expected share of false alarms among
/// the rejected tests is at most x.
///
/// # Formula
/// With p₍₁₎ ≤ … ≤ p₍ₘ₎: min over j ≥ i of min(1, m p₍ⱼ₎ / j).
///
/// # Assumptions
/// The tests are independent or positively dependent.
///
/// # When it misleads
/// With other dependence the share of false alarms can be larger: use [`benjamini_yekutieli`].
///
/// # Errors
/// Like [`holm`].
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Benjamini and Hochberg 1995, "Controlling the false discovery rate".
///
/// # Example
/// 0.5 and 0.125 become 0.5 and 0.25.
#[must_use]
pub(crate) fn benjamini_hochberg(p_values: &[f64]) -> Vec<f64> {
    step_up(p_values, |_| 1.0)
}

/// Benjamini and Yekutieli's adjusted p-values: [`benjamini_hochberg`] for tests that depend on
/// each other in any way.
///
/// # Formula
/// The value of Benjamini and Hochberg times 1 + 1/2 + … + 1/m, at most 1.
///
/// # When it misleads
/// It is conservative: for a hundred tests the factor is 5.2.
///
/// # Errors
/// Like [`holm`].
///
/// # Complexity
/// One sort.
///
/// # Reference
/// Benjamini and Yekutieli 2001, "The control of the false discovery rate in multiple testing under
/// dependency".
///
/// # Example
/// 0.5 and 0.125 become 0.75 and 0.375.
#[must_use]
pub(crate) fn benjamini_yekutieli(p_values: &[f64]) -> Vec<f64> {
    step_up(p_values, |tests| {
        // Adding the small terms first loses fewer digits.
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
    for (rank, &(index, p)) in ranked.iter().enumerate().rev() {
        smallest = smallest.min(factor / (rank + 1) as f64 * p);
        set(&mut adjusted, index, smallest);
    }
    adjusted
}

/// The p-values with their indices, smallest first, without NaN.
fn ranked(p_values: &[f64]) -> Vec<(usize, f64)> {
    let mut ranked: Vec<(usize, f64)> = p_values
        .iter()
        .enumerate()
        .filter(|(_, p)| !p.is_nan())
        .map(|(index, p)| (index, p.clamp(0.0, 1.0)))
        .collect();
    ranked.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    ranked
}

fn set(adjusted: &mut [f64], index: usize, value: f64) {
    if let Some(slot) = adjusted.get_mut(index) {
        *slot = value;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const P: [f64; 8] = [0.01, 0.02, 0.03, 0.04, 0.05, 0.002, 0.5, 0.02];

    fn assert_close(found: &[f64], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            // A few multiplications affect the last digits only.
            assert!((found - expected).abs() < 1e-14, "{found} {expected}");
        }
    }

    #[test]
    fn adjusted_values_match_a_calculation_by_hand() {
        // Sorted: .002 .01 .02 .02 .03 .04 .05 .5 times 8 7 6 5 4 3 2 1, the running maximum.
        assert_close(&holm(&P), &[0.07, 0.12, 0.12, 0.12, 0.12, 0.016, 0.5, 0.12]);
        // Times 8/1 8/2 … 8/8, the running minimum from above.
        let bh = [0.04, 0.04, 0.048, 0.16 / 3.0, 0.4 / 7.0, 0.016, 0.5, 0.04];
        assert_close(&benjamini_hochberg(&P), &bh);
        // 1 + 1/2 + … + 1/8 = 761/280.
        let by: Vec<f64> = bh.iter().map(|q| (q * 761.0 / 280.0).min(1.0)).collect();
        assert_close(&benjamini_yekutieli(&P), &by);
        assert_eq!(holm(&[0.25, 0.125]), [0.25, 0.25]);
        assert_eq!(benjamini_hochberg(&[0.5, 0.125]), [0.5, 0.25]);
        assert_eq!(benjamini_yekutieli(&[0.5, 0.125]), [0.75, 0.375]);
    }

    #[test]
    fn nan_does_not_count_as_a_test() {
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
        fn adjusted_values_are_at_least_the_p_value_at_most_one_and_keep_the_order(
            p in proptest::collection::vec(0.0..=1.0f64, 0..40)
        ) {
            for adjust in [holm, benjamini_hochberg, benjamini_yekutieli] {
                let adjusted = adjust(&p);
                for (i, (q, p_i)) in adjusted.iter().zip(&p).enumerate() {
                    // 8/8 of a value may be rounded down.
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
