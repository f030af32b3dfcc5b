//! Ordinary least squares, with standard errors that are robust to unequal variances and clusters.

use std::collections::BTreeMap;

use super::cholesky::inverse;
use super::exact_sum::{ExactSum, exact_sum};

/// If a smaller part of a regressor is left after the others are projected out, it is treated as a
/// linear combination of them.
const INDEPENDENT: f64 = 1e-10;

/// The estimator of the coefficients' standard errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StandardErrors<'a> {
    /// All residuals have the same variance.
    Classical,
    /// Each residual has its own variance, and the variance is multiplied by n/(n − k).
    Hc1,
    /// Residuals may depend on each other within a cluster (CR1). The slice has the cluster of each
    /// value.
    Clusters(&'a [u32]),
}

/// A fitted line or plane. See [`ols`].
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ols {
    /// The slope of each regressor.
    pub(crate) slopes: Vec<f64>,
    /// The standard error of each slope; infinite if there is only one cluster.
    pub(crate) errors: Vec<f64>,
    /// The fitted value if all regressors are 0. `None` with groups, which have their own
    /// intercepts.
    pub(crate) intercept: Option<f64>,
    /// The share of the variance (within groups) that the fit explains; 0 if there is no variance.
    pub(crate) r_squared: f64,
    /// The number of values.
    pub(crate) used: u64,
    /// The number of estimated coefficients, intercepts included.
    pub(crate) coefficients: u64,
    /// The number of clusters, if standard errors are clustered.
    pub(crate) clusters: Option<u64>,
}

/// Fits `response` to the `regressors` and an intercept, or an intercept for each group.
///
/// # What it answers
/// By how much does the response change with each regressor if the others stay the same?
///
/// # Formula
/// The mean (of each group, if there are groups) is subtracted from the response and the
/// regressors. With groups this is the within estimator, whose slopes are those of a regression with
/// an indicator for each group. β = (X′X)⁻¹X′y, by Cholesky factorization of columns scaled to
/// length 1. The standard errors are the square roots of the diagonal of (X′X)⁻¹ M (X′X)⁻¹, with
/// M = s²X′X and s² = Σu²/(n − k) (classical), Σ u²xx′ (HC0, and HC1 times n/(n − k)) or
/// Σ_g (Σ_{i∈g} u x)(…)′ times G/(G − 1) · (n − 1)/(n − k) (clusters, CR1). k counts the slopes and
/// the intercept. With groups it counts all intercepts, except for clustered errors: groups inside
/// clusters use up no degrees of freedom, so one intercept is counted. All sums are exact before they
/// are rounded, so the order of the values does not matter.
///
/// # Assumptions
/// The relation is linear. Residuals are independent (between clusters) and uncorrelated with the
/// regressors.
///
/// # When it misleads
/// Robust errors are too small with few observations or few clusters (below about 40).
///
/// # Errors
/// `None` if slices differ in length, if a value is not finite, if no degree of freedom is left, or
/// if a regressor is constant or a linear combination of the others (to one part in 10¹⁰).
///
/// # Complexity
/// O(n k²) for n values and k regressors.
///
/// # Reference
/// White 1980 for HC0; MacKinnon and White 1985 for HC1; Liang and Zeger 1986 for clusters.
///
/// # Example
/// The line through (0, 1), (1, 3), (2, 5) and (3, 7.5) has slope 2.15 and intercept 0.9.
#[must_use]
pub(crate) fn ols(
    response: &[f64],
    regressors: &[&[f64]],
    groups: Option<&[u32]>,
    errors: StandardErrors<'_>,
) -> Option<Ols> {
    let n = response.len();
    let cluster_lengths = match errors {
        StandardErrors::Clusters(clusters) => clusters.len(),
        _ => n,
    };
    let lengths_agree = regressors.iter().all(|column| column.len() == n)
        && groups.is_none_or(|groups| groups.len() == n)
        && cluster_lengths == n;
    let finite = |column: &[f64]| column.iter().all(|value| value.is_finite());
    if !lengths_agree || !finite(response) || !regressors.iter().all(|column| finite(column)) {
        return None;
    }
    let indices = groups.map_or_else(|| (vec![0; n], 1), group_indices);
    let (y, y_mean) = centred(response, &indices);
    let columns: Vec<(Vec<f64>, f64)> = regressors
        .iter()
        .map(|column| centred(column, &indices))
        .collect();
    let scales: Vec<f64> = columns
        .iter()
        .map(|(column, _)| exact_sum(column.iter().map(|x| x * x)).sqrt())
        .collect();
    // What is left of a constant column are rounding errors relative to its size.
    let constant = |(column, scale): (&&[f64], &f64)| {
        let size = column.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
        *scale <= INDEPENDENT * size * (n as f64).sqrt() || !scale.is_normal()
    };
    let all_intercepts = indices.1 as u64;
    let intercepts = match errors {
        StandardErrors::Clusters(_) => all_intercepts.min(1),
        _ => all_intercepts,
    };
    let coefficients = regressors.len() as u64 + intercepts;
    let freedom = (n as u64)
        .checked_sub(coefficients)
        .filter(|&freedom| freedom > 0)? as f64;
    if regressors.is_empty() || regressors.iter().zip(&scales).any(constant) {
        return None;
    }
    let x: Vec<Vec<f64>> = columns
        .iter()
        .zip(&scales)
        .map(|((column, _), scale)| column.iter().map(|x| x / scale).collect())
        .collect();
    let dot = |a: &[f64], b: &[f64]| exact_sum(a.iter().zip(b).map(|(a, b)| a * b));
    let gram: Vec<Vec<f64>> = x
        .iter()
        .map(|a| x.iter().map(|b| dot(a, b)).collect())
        .collect();
    let inverse = inverse(&gram, INDEPENDENT)?;
    let moments: Vec<f64> = x.iter().map(|column| dot(column, &y)).collect();
    let scaled: Vec<f64> = inverse
        .iter()
        .map(|row| row.iter().zip(&moments).map(|(a, b)| a * b).sum())
        .collect();
    let residuals: Vec<f64> = (0..n)
        .map(|i| {
            y[i] - x
                .iter()
                .zip(&scaled)
                .map(|(column, b)| column[i] * b)
                .sum::<f64>()
        })
        .collect();
    let (unexplained, total) = (dot(&residuals, &residuals), dot(&y, &y));
    let mut clusters = None;
    let middle = match errors {
        StandardErrors::Classical => times(&gram, unexplained / freedom),
        StandardErrors::Hc1 => times(&outer(&x, &residuals), n as f64 / freedom),
        StandardErrors::Clusters(ids) => {
            let (sums, count) = cluster_sums(&x, &residuals, ids);
            clusters = Some(count);
            let factor = count as f64 / (count as f64 - 1.0) * (n as f64 - 1.0) / freedom;
            times(&sums, factor)
        }
    };
    let slopes: Vec<f64> = scaled
        .iter()
        .zip(&scales)
        .map(|(b, scale)| b / scale)
        .collect();
    let variances = sandwich(&inverse, &middle);
    let errors = variances
        .iter()
        .zip(&scales)
        .map(|(variance, scale)| match clusters {
            Some(0 | 1) => f64::INFINITY,
            _ => variance.max(0.0).sqrt() / scale,
        });
    let intercept = groups.is_none().then(|| {
        y_mean
            - slopes
                .iter()
                .zip(&columns)
                .map(|(b, (_, mean))| b * mean)
                .sum::<f64>()
    });
    Some(Ols {
        errors: errors.collect(),
        slopes,
        intercept,
        r_squared: if total > 0.0 {
            (1.0 - unexplained / total).max(0.0)
        } else {
            0.0
        },
        used: n as u64,
        coefficients,
        clusters,
    })
}

/// The index of each value's group, and the number of groups.
fn group_indices(groups: &[u32]) -> (Vec<usize>, usize) {
    let mut known: Vec<u32> = groups.to_vec();
    known.sort_unstable();
    known.dedup();
    let index = |group: &u32| known.binary_search(group).unwrap_or(0);
    (groups.iter().map(index).collect(), known.len())
}

/// The values minus the mean of their group, and the mean of the first group.
fn centred(values: &[f64], (indices, groups): &(Vec<usize>, usize)) -> (Vec<f64>, f64) {
    let mut sums = vec![(ExactSum::default(), 0.0); *groups];
    for (value, &index) in values.iter().zip(indices) {
        sums[index].0.add(*value);
        sums[index].1 += 1.0;
    }
    let means: Vec<f64> = sums
        .iter()
        .map(|(sum, count)| sum.value() / count)
        .collect();
    let centred = values
        .iter()
        .zip(indices)
        .map(|(value, &index)| value - means[index]);
    (centred.collect(), means.first().copied().unwrap_or(0.0))
}

fn times(matrix: &[Vec<f64>], factor: f64) -> Vec<Vec<f64>> {
    let scale = |row: &Vec<f64>| row.iter().map(|value| value * factor).collect();
    matrix.iter().map(scale).collect()
}

/// Σ u² x x′.
fn outer(x: &[Vec<f64>], residuals: &[f64]) -> Vec<Vec<f64>> {
    let cell = |a: &[f64], b: &[f64]| {
        let terms = a.iter().zip(b).zip(residuals);
        exact_sum(terms.map(|((a, b), u)| (a * b) * (u * u)))
    };
    x.iter()
        .map(|a| x.iter().map(|b| cell(a, b)).collect())
        .collect()
}

/// Σ s s′ over the clusters, with s = Σ u x within the cluster, and the number of clusters.
fn cluster_sums(x: &[Vec<f64>], residuals: &[f64], clusters: &[u32]) -> (Vec<Vec<f64>>, u64) {
    let mut sums: BTreeMap<u32, Vec<ExactSum>> = BTreeMap::new();
    for (i, cluster) in clusters.iter().enumerate() {
        let scores = sums
            .entry(*cluster)
            .or_insert_with(|| vec![ExactSum::default(); x.len()]);
        for (score, column) in scores.iter_mut().zip(x) {
            score.add(column[i] * residuals[i]);
        }
    }
    let scores: Vec<Vec<f64>> = sums
        .values()
        .map(|scores| scores.iter().map(ExactSum::value).collect())
        .collect();
    let cell = |a: usize, b: usize| exact_sum(scores.iter().map(|score| score[a] * score[b]));
    let matrix = (0..x.len()).map(|a| (0..x.len()).map(|b| cell(a, b)).collect());
    (matrix.collect(), scores.len() as u64)
}

/// The diagonal of inverse · middle · inverse.
fn sandwich(inverse: &[Vec<f64>], middle: &[Vec<f64>]) -> Vec<f64> {
    inverse
        .iter()
        .map(|row| {
            let inner = middle
                .iter()
                .zip(row)
                .map(|(line, a)| a * line.iter().zip(row).map(|(m, b)| m * b).sum::<f64>());
            inner.sum()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const X: [f64; 6] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    const Y: [f64; 6] = [1.1, 1.9, 3.2, 3.9, 5.3, 5.8];

    /// The slope and the residuals, by hand.
    fn by_hand() -> (f64, Vec<f64>) {
        let slope = X
            .iter()
            .zip(Y)
            .map(|(x, y)| (x - 3.5) * (y - 21.2 / 6.0))
            .sum::<f64>()
            / 17.5;
        let residuals = X
            .iter()
            .zip(Y)
            .map(|(x, y)| y - 21.2 / 6.0 - slope * (x - 3.5));
        (slope, residuals.collect())
    }

    #[test]
    fn a_small_fit_matches_a_calculation_by_hand() {
        let x: &[f64] = &[0.0, 1.0, 2.0, 3.0];
        let fit = ols(&[1.0, 3.0, 5.0, 7.5], &[x], None, StandardErrors::Classical).unwrap();
        assert!((fit.slopes[0] - 2.15).abs() < 1e-12);
        assert!((fit.intercept.unwrap() - 0.9).abs() < 1e-12);
    }

    #[test]
    fn every_standard_error_matches_its_formula() {
        let (slope, u) = by_hand();
        let weighted: f64 = X.iter().zip(&u).map(|(x, u)| ((x - 3.5) * u).powi(2)).sum();
        let pairs: f64 = [0, 2, 4]
            .iter()
            .map(|&i| ((X[i] - 3.5) * u[i] + (X[i + 1] - 3.5) * u[i + 1]).powi(2))
            .sum();
        let expected = [
            (
                StandardErrors::Classical,
                (u.iter().map(|u| u * u).sum::<f64>() / 4.0 / 17.5).sqrt(),
            ),
            (StandardErrors::Hc1, (weighted * 6.0 / 4.0).sqrt() / 17.5),
            (
                StandardErrors::Clusters(&[1, 1, 2, 2, 7, 7]),
                (pairs * 1.5 * 5.0 / 4.0).sqrt() / 17.5,
            ),
        ];
        for (errors, expected) in expected {
            let fit = ols(&Y, &[&X], None, errors).unwrap();
            // A handful of rounding errors on numbers of order 1.
            assert!((fit.slopes[0] - slope).abs() < 1e-14);
            assert!((fit.errors[0] - expected).abs() < 1e-14, "{errors:?}");
        }
    }

    #[test]
    fn two_regressors_recover_the_plane() {
        let z = [0.3, -1.0, 0.5, 2.0, -0.7, 1.1];
        let y: Vec<f64> = X
            .iter()
            .zip(z)
            .map(|(x, z)| 2.0 - 0.5 * x + 3.0 * z)
            .collect();
        let fit = ols(&y, &[&X, &z], None, StandardErrors::Hc1).unwrap();
        assert!((fit.slopes[0] + 0.5).abs() < 1e-13 && (fit.slopes[1] - 3.0).abs() < 1e-13);
        assert!((fit.intercept.unwrap() - 2.0).abs() < 1e-12);
        assert!(fit.r_squared > 1.0 - 1e-12);
    }

    #[test]
    fn groups_absorb_their_levels() {
        let groups = [4, 4, 4, 9, 9, 9];
        let y: Vec<f64> = X
            .iter()
            .zip(groups)
            .map(|(x, g)| 0.25 * x - f64::from(g))
            .collect();
        let fit = ols(&y, &[&X], Some(&groups), StandardErrors::Classical).unwrap();
        assert!((fit.slopes[0] - 0.25).abs() < 1e-14);
        assert_eq!((fit.intercept, fit.coefficients), (None, 3));
    }

    #[test]
    fn data_without_a_unique_fit_are_refused() {
        let twice: Vec<f64> = X.iter().map(|x| 2.0 * x + 1.0).collect();
        assert_eq!(
            ols(&Y, &[&X, &twice], None, StandardErrors::Classical),
            None
        );
        assert_eq!(ols(&Y, &[&[0.1; 6]], None, StandardErrors::Classical), None);
        assert_eq!(ols(&Y, &[], None, StandardErrors::Classical), None);
        assert_eq!(
            ols(&Y[..2], &[&X[..2]], None, StandardErrors::Classical),
            None
        );
        assert_eq!(ols(&Y, &[&X[..5]], None, StandardErrors::Classical), None);
        assert_eq!(
            ols(&[f64::NAN; 6], &[&X], None, StandardErrors::Classical),
            None
        );
        assert_eq!(ols(&[], &[&[]], None, StandardErrors::Classical), None);
        let single = ols(&Y, &[&X], None, StandardErrors::Clusters(&[3; 6])).unwrap();
        assert!(single.errors[0].is_infinite());
    }

    proptest! {
        #[test]
        fn the_order_does_not_matter(
            mut rows in proptest::collection::vec((any::<f64>(), -10.0..10.0_f64, 0..4_u32), 0..30),
        ) {
            let run = |rows: &[(f64, f64, u32)]| {
                let y: Vec<f64> = rows.iter().map(|row| row.0 % 10.0).collect();
                let x: Vec<f64> = rows.iter().map(|row| row.1).collect();
                let g: Vec<u32> = rows.iter().map(|row| row.2).collect();
                ols(&y, &[&x], Some(&g), StandardErrors::Clusters(&g))
            };
            let forward = run(&rows);
            rows.reverse();
            prop_assert_eq!(forward, run(&rows));
        }
    }
}
