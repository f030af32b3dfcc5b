//! Whether two samples come from one distribution: Kolmogorov–Smirnov and Mann–Whitney.

use statrs::function::erf::erfc;

use super::correlation::ranks;
use super::exact_sum::exact_sum;

/// Up to so many pairs of values the Kolmogorov–Smirnov probability is exact.
pub const EXACT_PAIRS: u128 = 4_000_000;

/// The largest distance between two empirical distributions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KolmogorovSmirnov {
    /// The distance, between 0 and 1.
    pub distance: f64,
    /// The probability of one as large or larger.
    pub p: f64,
    /// Whether it is exact.
    pub exact: bool,
}

/// Kolmogorov and Smirnov's comparison of two samples.
///
/// # Formula
/// D = max |F₁ − F₂|. Exact: of all orders of m and n values, the part in which the distance
/// reaches D somewhere, by the recursion over lattice points (i, j): 1 where it is reached, else
/// i/(i+j) of the part at (i−1, j) and j/(i+j) of that at (i, j−1). Above 4,000,000 pairs the
/// limit 2 Σ (−1)ᵏ⁻¹ exp(−2k²λ²) with λ = D √(mn/(m+n)). With equal values in both samples either is
/// an upper bound.
///
/// # Errors
/// `None` where a sample is empty or holds a value that is not a number.
///
/// ```
/// use scrutineer::numeric::two_samples::kolmogorov_smirnov;
/// let apart = kolmogorov_smirnov(&[1.0, 2.0, 3.0], &[4.0, 5.0, 6.0]).unwrap();
/// // Two of the 20 orders keep the samples apart.
/// assert_eq!((apart.distance, apart.exact), (1.0, true));
/// assert!((apart.p - 0.1).abs() < 1e-15);
/// ```
#[must_use]
pub fn kolmogorov_smirnov(one: &[f64], other: &[f64]) -> Option<KolmogorovSmirnov> {
    let usable = |sample: &[f64]| !sample.is_empty() && !sample.iter().any(|value| value.is_nan());
    if !usable(one) || !usable(other) {
        return None;
    }
    let (m, n) = (one.len() as u128, other.len() as u128);
    // Adding 0 makes −0 equal to 0 for total_cmp as well.
    let first = one.iter().map(|value| (value + 0.0, true));
    let mut all: Vec<(f64, bool)> = first
        .chain(other.iter().map(|value| (value + 0.0, false)))
        .collect();
    all.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let (mut i, mut j, mut reach) = (0_u128, 0_u128, 0_u128);
    for run in all.chunk_by(|a, b| a.0 == b.0) {
        let of_one = run.iter().filter(|value| value.1).count() as u128;
        i += of_one;
        j += run.len() as u128 - of_one;
        reach = reach.max((i * n).abs_diff(j * m));
    }
    let distance = reach as f64 / (m as f64 * n as f64);
    let exact = m * n <= EXACT_PAIRS;
    let p = if exact {
        reached(one.len(), other.len(), reach)
    } else {
        let scale = m as f64 * n as f64 / (m + n) as f64;
        limit(distance * scale.sqrt())
    };
    Some(KolmogorovSmirnov { distance, p, exact })
}

/// The part of all lattice paths from (0, 0) to (m, n) on which |i·n − j·m| reaches so much.
fn reached(m: usize, n: usize, reach: u128) -> f64 {
    let mut line = vec![0.0; n + 1];
    for i in 0..=m {
        for j in 0..=n {
            let distance = (i as u128 * n as u128).abs_diff(j as u128 * m as u128);
            let part = if distance >= reach {
                1.0
            } else {
                let steps = (i + j).max(1) as f64;
                let left = if j > 0 { line[j - 1] } else { 0.0 };
                line[j] * (i as f64 / steps) + left * (j as f64 / steps)
            };
            line[j] = part;
        }
    }
    line[n].min(1.0)
}

fn limit(lambda: f64) -> f64 {
    // Below this the sum is 1 to all digits, and its terms do not fall.
    if lambda < 0.2 {
        return 1.0;
    }
    let term = |k: i32| (-2.0 * f64::from(k * k) * lambda * lambda).exp();
    let sum: f64 = (1..=60)
        .map(|k| if k % 2 == 1 { term(k) } else { -term(k) })
        .sum();
    (2.0 * sum).clamp(0.0, 1.0)
}

/// How often a value of one sample exceeds one of the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MannWhitney {
    /// Pairs in which the first sample's value is larger; equal ones count one half.
    pub u: f64,
    /// The two-sided probability, from the normal curve.
    pub p: f64,
}

/// Mann and Whitney's comparison of two samples.
///
/// # Formula
/// U = R − m(m+1)/2 with R the first sample's ranks, equal values sharing their mean rank;
/// z = (|U − mn/2| − ½)/s, s² = mn/12 · (N + 1 − Σ(t³ − t)/(N(N−1))), t the runs of equal values.
///
/// # Errors
/// `None` where a sample is empty, a value is not a number, or all are equal.
///
/// ```
/// use scrutineer::numeric::two_samples::mann_whitney;
/// assert_eq!(mann_whitney(&[1.0, 4.0], &[2.0, 3.0]).unwrap().u, 2.0);
/// ```
#[must_use]
pub fn mann_whitney(one: &[f64], other: &[f64]) -> Option<MannWhitney> {
    let all: Vec<f64> = one.iter().chain(other).map(|value| value + 0.0).collect();
    if one.is_empty() || other.is_empty() || all.iter().any(|value| value.is_nan()) {
        return None;
    }
    let (m, n) = (one.len() as f64, other.len() as f64);
    let rank_sum = exact_sum(ranks(&all).into_iter().take(one.len()));
    let u = rank_sum - m * (m + 1.0) / 2.0;
    let mut sorted = all;
    sorted.sort_unstable_by(f64::total_cmp);
    let runs = sorted.chunk_by(|a, b| a == b).map(|run| run.len() as f64);
    let tied = exact_sum(runs.map(|run| run * run * run - run));
    let total = m + n;
    let variance = m * n / 12.0 * (total + 1.0 - tied / (total * (total - 1.0)));
    if variance <= 0.0 {
        return None;
    }
    let z = ((u - m * n / 2.0).abs() - 0.5) / variance.sqrt();
    Some(MannWhitney {
        u,
        p: erfc(z / std::f64::consts::SQRT_2).min(1.0),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_limit_is_near_the_exact_probability() {
        // 300 against 300: the limit is of the order of 1/√300 above.
        let exact = reached(300, 300, 30 * 300);
        assert!(
            (limit(0.1 * 150_f64.sqrt()) / exact - 1.0).abs() < 0.06,
            "{exact}"
        );
    }

    #[test]
    fn what_cannot_be_compared_is_refused() {
        assert_eq!(kolmogorov_smirnov(&[], &[1.0]), None);
        assert_eq!(kolmogorov_smirnov(&[f64::NAN], &[1.0]), None);
        assert_eq!(mann_whitney(&[1.0], &[1.0]), None);
        assert_eq!(mann_whitney(&[1.0], &[]), None);
    }

    proptest! {
        #[test]
        fn samples_may_be_exchanged(
            mut one in proptest::collection::vec(-5..5_i32, 1..30),
            other in proptest::collection::vec(-5..5_i32, 1..30),
        ) {
            let floats = |list: &[i32]| -> Vec<f64> { list.iter().map(|&x| f64::from(x)).collect() };
            let (a, b) = (floats(&one), floats(&other));
            let found = kolmogorov_smirnov(&a, &b).unwrap();
            let turned = kolmogorov_smirnov(&b, &a).unwrap();
            prop_assert_eq!(found.distance, turned.distance);
            prop_assert!((found.p - turned.p).abs() < 1e-12);
            one.reverse();
            prop_assert_eq!(mann_whitney(&a, &b), mann_whitney(&floats(&one), &b));
            if let (Some(left), Some(right)) = (mann_whitney(&a, &b), mann_whitney(&b, &a)) {
                prop_assert_eq!(left.u + right.u, (a.len() * b.len()) as f64);
                prop_assert!((left.p - right.p).abs() < 1e-12);
            }
        }
    }
}
