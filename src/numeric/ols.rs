//! Least squares with one or more regressors, and errors that allow for unequal variances and clusters.

use std::collections::BTreeMap;

use super::cholesky::inverse;
use super::exact_sum::{ExactSum, exact_sum};

/// What part of a regressor may be left once the others are taken out: below it the regressor is a
/// combination of them, as far as doubles can tell.
const INDEPENDENT: f64 = 1e-10;

/// How the errors of the coefficients are computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardErrors<'a> {
    /// All residuals have one variance.
    Classical,
    /// Each residual has a variance of its own.
    Hc0,
    /// The same, times n/(n − k).
    Hc1,
    /// Residuals of one cluster may hang together; times G/(G − 1) · (n − 1)/(n − k).
    Clusters(&'a [u32]),
}

/// A fitted line or plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Ols {
    /// One for each regressor.
    pub slopes: Vec<f64>,
    /// Their standard errors; infinite where there is one cluster only.
    pub errors: Vec<f64>,
    /// The value where all regressors are 0; `None` with fixed effects, where each group has its own.
    pub intercept: Option<f64>,
    /// The share of the variance (within groups) that the fit accounts for; 0 where there is none.
    pub r_squared: f64,
    /// Values used.
    pub used: u64,
    /// Coefficients estimated, intercepts included.
    pub coefficients: u64,
    /// Clusters, where there are any.
    pub clusters: Option<u64>,
}

/// Fits `response` by the `regressors` and an intercept, or an intercept for each group.
///
/// # Formula
/// Response and regressors are taken from their means (of each group, where there are groups: the
/// within estimator, which has the slopes of a regression with an indicator for each group).
/// β = (X′X)⁻¹X′y by Cholesky on columns scaled to length 1. Errors are the roots of the diagonal
/// of (X′X)⁻¹ M (X′X)⁻¹ with M = s²X′X (classical, s² = Σu²/(n − k)), Σ u²xx′ (HC0; HC1 times
/// n/(n − k)) or Σ_g (Σ_{i∈g} u x)(…)′ times G/(G − 1) · (n − 1)/(n − k) (clusters, CR1). k counts
/// slopes and the intercept; with groups it counts all intercepts, except for clustered errors,
/// where groups that lie within clusters cost no freedom and one intercept is counted.
/// All sums are exact before they are rounded, so that the order of the values does not matter.
///
/// # Errors
/// `None` where slices differ in length, a value is not finite, no degree of freedom is left, or a
/// regressor is constant or a combination of others to one part in 10¹⁰.
///
/// ```
/// use scrutineer::numeric::ols::{StandardErrors, ols};
/// let fit = ols(&[1.0, 3.0, 5.0, 7.5], &[&[0.0, 1.0, 2.0, 3.0]], None, StandardErrors::Classical).unwrap();
/// assert!((fit.slopes[0] - 2.15).abs() < 1e-12);
/// assert!((fit.intercept.unwrap() - 0.9).abs() < 1e-12);
/// ```
#[must_use]
pub fn ols(
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
    let places = groups.map_or_else(|| (vec![0; n], 1), places);
    let (y, y_mean) = centred(response, &places);
    let columns: Vec<(Vec<f64>, f64)> = regressors
        .iter()
        .map(|column| centred(column, &places))
        .collect();
    let scales: Vec<f64> = columns
        .iter()
        .map(|(column, _)| exact_sum(column.iter().map(|x| x * x)).sqrt())
        .collect();
    // A constant column is left with rounding errors of its own size.
    let constant = |(column, scale): (&&[f64], &f64)| {
        let size = column.iter().fold(0.0_f64, |most, x| most.max(x.abs()));
        *scale <= INDEPENDENT * size * (n as f64).sqrt() || !scale.is_normal()
    };
    let all_intercepts = places.1 as u64;
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
    let dot = |one: &[f64], other: &[f64]| exact_sum(one.iter().zip(other).map(|(a, b)| a * b));
    let gram: Vec<Vec<f64>> = x
        .iter()
        .map(|one| x.iter().map(|other| dot(one, other)).collect())
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
    let (left, all) = (dot(&residuals, &residuals), dot(&y, &y));
    let mut clusters = None;
    let middle = match errors {
        StandardErrors::Classical => times(&gram, left / freedom),
        StandardErrors::Hc0 => outer(&x, &residuals),
        StandardErrors::Hc1 => times(&outer(&x, &residuals), n as f64 / freedom),
        StandardErrors::Clusters(names) => {
            let (sums, count) = cluster_sums(&x, &residuals, names);
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
        r_squared: if all > 0.0 {
            (1.0 - left / all).max(0.0)
        } else {
            0.0
        },
        used: n as u64,
        coefficients,
        clusters,
    })
}

/// The place of each value's group, and the number of groups.
fn places(groups: &[u32]) -> (Vec<usize>, usize) {
    let mut known: Vec<u32> = groups.to_vec();
    known.sort_unstable();
    known.dedup();
    let place = |group: &u32| known.binary_search(group).unwrap_or(0);
    (groups.iter().map(place).collect(), known.len())
}

/// Values less the mean of their group; and the mean of the first group.
fn centred(values: &[f64], (places, groups): &(Vec<usize>, usize)) -> (Vec<f64>, f64) {
    let mut sums = vec![(ExactSum::default(), 0.0); *groups];
    for (value, &place) in values.iter().zip(places) {
        sums[place].0.add(*value);
        sums[place].1 += 1.0;
    }
    let means: Vec<f64> = sums
        .iter()
        .map(|(sum, count)| sum.value() / count)
        .collect();
    let centred = values
        .iter()
        .zip(places)
        .map(|(value, &place)| value - means[place]);
    (centred.collect(), means.first().copied().unwrap_or(0.0))
}

fn times(matrix: &[Vec<f64>], factor: f64) -> Vec<Vec<f64>> {
    let scale = |row: &Vec<f64>| row.iter().map(|value| value * factor).collect();
    matrix.iter().map(scale).collect()
}

/// Σ u² x x′.
fn outer(x: &[Vec<f64>], residuals: &[f64]) -> Vec<Vec<f64>> {
    let cell = |one: &[f64], other: &[f64]| {
        let terms = one.iter().zip(other).zip(residuals);
        exact_sum(terms.map(|((a, b), u)| (a * b) * (u * u)))
    };
    x.iter()
        .map(|one| x.iter().map(|other| cell(one, other)).collect())
        .collect()
}

/// Σ over clusters of s s′ with s = Σ u x; and the number of clusters.
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

    /// Slope, residuals and Σx² about the mean, by hand.
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
    fn every_kind_of_error_is_its_formula() {
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
            (StandardErrors::Hc0, weighted.sqrt() / 17.5),
            (StandardErrors::Hc1, (weighted * 6.0 / 4.0).sqrt() / 17.5),
            (
                StandardErrors::Clusters(&[1, 1, 2, 2, 7, 7]),
                (pairs * 1.5 * 5.0 / 4.0).sqrt() / 17.5,
            ),
        ];
        for (errors, expected) in expected {
            let fit = ols(&Y, &[&X], None, errors).unwrap();
            // A handful of roundings on numbers of order 1.
            assert!((fit.slopes[0] - slope).abs() < 1e-14);
            assert!((fit.errors[0] - expected).abs() < 1e-14, "{errors:?}");
        }
    }

    #[test]
    fn two_regressors_recover_their_plane() {
        let other = [0.3, -1.0, 0.5, 2.0, -0.7, 1.1];
        let y: Vec<f64> = X
            .iter()
            .zip(other)
            .map(|(x, z)| 2.0 - 0.5 * x + 3.0 * z)
            .collect();
        let fit = ols(&y, &[&X, &other], None, StandardErrors::Hc1).unwrap();
        assert!((fit.slopes[0] + 0.5).abs() < 1e-13 && (fit.slopes[1] - 3.0).abs() < 1e-13);
        assert!((fit.intercept.unwrap() - 2.0).abs() < 1e-12);
        assert!(fit.r_squared > 1.0 - 1e-12);
    }

    #[test]
    fn groups_take_their_levels_out() {
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
    fn what_cannot_be_fitted_is_refused() {
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
        let one = ols(&Y, &[&X], None, StandardErrors::Clusters(&[3; 6])).unwrap();
        assert!(one.errors[0].is_infinite());
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
            let one = run(&rows);
            rows.reverse();
            prop_assert_eq!(one, run(&rows));
        }
    }
}
