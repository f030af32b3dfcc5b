//! The density of a sample with a Gaussian kernel, on a grid.

use super::moments::moments;
use crate::threads;

/// Beyond this many bandwidths a kernel adds less than the last digit of its own peak.
const REACH: f64 = 8.6;

/// The number of grid points in one piece of work.
const TOGETHER: usize = 64;

/// Evenly spaced points, including both ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// The first point.
    pub low: f64,
    /// The distance between two points.
    pub step: f64,
    /// The number of points.
    pub points: usize,
}

impl Grid {
    /// The points 0, 1/parts, …, 1.
    #[must_use]
    pub fn unit(parts: u32) -> Self {
        Self {
            low: 0.0,
            step: 1.0 / f64::from(parts.max(1)),
            points: parts as usize + 1,
        }
    }

    /// The point with this index.
    #[must_use]
    pub fn at(&self, point: usize) -> f64 {
        self.low + self.step * point as f64
    }
}

/// Scott's bandwidth of a sample.
///
/// # Formula
/// h = s·n^(−1/5), where s is the sample standard deviation (with n − 1). This is the default of
/// scipy's `gaussian_kde`.
///
/// # Errors
/// `None` if there are fewer than two different values, or if a value is not finite.
///
/// ```
/// use scrutineer::numeric::kde::scott_bandwidth;
/// let h = scott_bandwidth(&[0.0, 1.0, 2.0]).unwrap();
/// assert!((h - 3.0_f64.powf(-0.2)).abs() < 1e-15);
/// assert_eq!(scott_bandwidth(&[1.0, 1.0]), None);
/// ```
#[must_use]
pub fn scott_bandwidth(values: &[f64]) -> Option<f64> {
    let found = moments(values)?;
    let bandwidth = found.sample_sd? * (found.size as f64).powf(-0.2);
    (bandwidth > 0.0 && bandwidth.is_finite()).then_some(bandwidth)
}

/// The density at each point of the grid, with every value at its exact position.
///
/// # Formula
/// f(x) = 1/(n h √2π) · Σ exp(−(x − xᵢ)²/2h²). Kernels more than 8.6 bandwidths away add less than
/// 1e-16 of their peak and are left out. The result does not depend on the order of the values.
///
/// # Errors
/// `None` if there are no values, if a value is not finite, or if the bandwidth or the step is not
/// above 0.
///
/// # Complexity
/// O(n log n + points · values within reach).
///
/// ```
/// use scrutineer::numeric::kde::{Grid, density};
/// let found = density(&[0.5], 0.1, Grid::unit(2)).unwrap();
/// assert!((found[1] - 3.989422804014327).abs() < 1e-12);
/// assert!(found[0] < 2e-5);
/// ```
#[must_use]
pub fn density(values: &[f64], bandwidth: f64, grid: Grid) -> Option<Vec<f64>> {
    check(values, bandwidth, grid)?;
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let height = 1.0 / (values.len() as f64 * bandwidth * std::f64::consts::TAU.sqrt());
    let pieces: Vec<usize> = (0..grid.points).step_by(TOGETHER).collect();
    let found = threads::map(&pieces, |&start| {
        (start..(start + TOGETHER).min(grid.points))
            .map(|point| {
                let x = grid.at(point);
                let from = sorted.partition_point(|&value| value < x - REACH * bandwidth);
                let near = sorted.get(from..).unwrap_or_default().iter();
                let sum: f64 = near
                    .take_while(|&&value| value <= x + REACH * bandwidth)
                    .map(|value| kernel((x - value) / bandwidth))
                    .sum();
                sum * height
            })
            .collect::<Vec<f64>>()
    });
    Some(found.concat())
}

/// The density at each point of the grid. Every value is first shared between its two neighbours on
/// a grid that is `finer` times as fine. This is much faster, and the error is about
/// (step/finer/h)²/8 of the peak.
///
/// Values beyond the ends of the grid count in n and are then dropped. If there are any, the
/// density does not integrate to 1.
///
/// # Errors
/// Like [`density`].
///
/// # Complexity
/// O(n log n + cells with a value · grid points within reach).
///
/// ```
/// use scrutineer::numeric::kde::{Grid, binned_density, density};
/// let values = [0.2, 0.21, 0.47, 0.8];
/// let exact = density(&values, 0.05, Grid::unit(100)).unwrap();
/// let quick = binned_density(&values, 0.05, Grid::unit(100), 8).unwrap();
/// assert!(exact.iter().zip(&quick).all(|(a, b)| (a - b).abs() < 1e-3));
/// ```
#[must_use]
pub fn binned_density(values: &[f64], bandwidth: f64, grid: Grid, finer: u32) -> Option<Vec<f64>> {
    check(values, bandwidth, grid)?;
    let finer = finer.max(1) as usize;
    let step = grid.step / finer as f64;
    let cells = grid.points.checked_sub(1)?.checked_mul(finer)? + 1;
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let mut mass = vec![0.0_f64; cells];
    for value in &sorted {
        let place = (value - grid.low) / step;
        if !(place >= 0.0 && place <= (cells - 1) as f64) {
            continue;
        }
        let (cell, part) = (place as usize, place.fract());
        if let Some(weight) = mass.get_mut(cell) {
            *weight += 1.0 - part;
        }
        if let Some(weight) = mass.get_mut(cell + 1) {
            *weight += part;
        }
    }
    let reach = ((REACH * bandwidth / step).min(cells as f64)) as usize;
    // A cell contributes to the points within its reach. Its weights depend on how many cells it is
    // beyond a point, so there is one row of weights for each such number.
    let points = reach / finer + 1;
    let rows: Vec<Vec<f64>> = (0..finer)
        .map(|beyond| {
            let cells = (0..=2 * points).map(|at| (at * finer).abs_diff(points * finer + beyond));
            let weight = |cells: usize| kernel(cells as f64 * step / bandwidth);
            cells
                .map(|cells| if cells <= reach { weight(cells) } else { 0.0 })
                .collect()
        })
        .collect();
    let mut sums = vec![0.0_f64; grid.points];
    for (cell, &mass) in mass.iter().enumerate().filter(|(_, mass)| **mass != 0.0) {
        let point = cell / finer;
        let (first, skipped) = (point.saturating_sub(points), points.saturating_sub(point));
        let row = rows.get(cell % finer).and_then(|row| row.get(skipped..));
        let (Some(row), Some(sums)) = (row, sums.get_mut(first..)) else {
            continue;
        };
        for (sum, weight) in sums.iter_mut().zip(row) {
            *sum += mass * weight;
        }
    }
    let height = 1.0 / (values.len() as f64 * bandwidth * std::f64::consts::TAU.sqrt());
    Some(sums.into_iter().map(|sum| sum * height).collect())
}

/// The first point of the grid beyond `above` where the density is higher than just before and not
/// lower than just after.
///
/// ```
/// use scrutineer::numeric::kde::{Grid, first_maximum};
/// let density = [0.0, 5.0, 1.0, 2.0, 2.0, 0.0];
/// assert_eq!(first_maximum(&density, Grid::unit(5), 0.3), Some(3));
/// assert_eq!(first_maximum(&density, Grid::unit(5), 0.9), None);
/// ```
#[must_use]
pub fn first_maximum(density: &[f64], grid: Grid, above: f64) -> Option<usize> {
    let found = density.windows(3).position({
        let mut point = 0;
        move |three| {
            point += 1;
            matches!(three, [a, b, c] if grid.at(point) > above && a < b && b >= c)
        }
    });
    found.map(|before| before + 1)
}

fn kernel(distance: f64) -> f64 {
    (-0.5 * distance * distance).exp()
}

fn check(values: &[f64], bandwidth: f64, grid: Grid) -> Option<()> {
    let good = !values.is_empty()
        && values.iter().all(|value| value.is_finite())
        && bandwidth > 0.0
        // The reciprocal of a subnormal number is infinite.
        && bandwidth.is_normal()
        && grid.step > 0.0
        && grid.step.is_finite()
        && grid.low.is_finite();
    good.then_some(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_density_matches_scipy() {
        // scipy 1.17.1 gaussian_kde([.1, .4, .45, .9]) at 0, .5 and 1.
        let values = [0.1, 0.4, 0.45, 0.9];
        let found = density(&values, scott_bandwidth(&values).unwrap(), Grid::unit(2)).unwrap();
        let expected = [0.5587836519563878, 0.9809375151733585, 0.4267133671378589];
        for (found, expected) in found.iter().zip(expected) {
            // The other program inverts a covariance matrix, so the last two digits may differ.
            assert!((found - expected).abs() < 1e-13, "{found} {expected}");
        }
    }

    #[test]
    fn a_density_integrates_to_one() {
        let values = [0.3, 0.5, 0.52, 0.6];
        for found in [
            density(&values, 0.03, Grid::unit(1000)).unwrap(),
            binned_density(&values, 0.03, Grid::unit(1000), 4).unwrap(),
        ] {
            let area: f64 = found.iter().sum::<f64>() / 1000.0;
            // The trapezoid rule on a smooth curve that vanishes at both ends.
            assert!((area - 1.0).abs() < 1e-9, "{area}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_values_panic(
            mut values in prop::collection::vec(prop_oneof![any::<f64>(), 0.0..1.0f64], 0..30),
            bandwidth in prop_oneof![any::<f64>(), 0.001..0.5f64],
        ) {
            let one = density(&values, bandwidth, Grid::unit(50));
            let quick = binned_density(&values, bandwidth, Grid::unit(50), 3);
            values.reverse();
            prop_assert_eq!(one, density(&values, bandwidth, Grid::unit(50)));
            prop_assert_eq!(quick, binned_density(&values, bandwidth, Grid::unit(50), 3));
        }
    }
}
