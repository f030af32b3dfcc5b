//! The logit-normal distribution: a probability that varies as the logistic function of a normal
//! variable, parametrized by its mean and variance.

use std::sync::LazyLock;

/// The logistic function 1 / (1 + e⁻ˣ).
#[inline]
pub(crate) fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The log odds ln(p / (1 − p)), infinite for 0 and 1.
#[inline]
pub(crate) fn logit(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

/// The distance between nodes, and the number of nodes on each side of 0.
const STEP: f64 = 0.25;
const REACH: i32 = 32;

/// The nodes and weights for the expectation of a function of a standard normal variable.
static NODES: LazyLock<Vec<(f64, f64)>> = LazyLock::new(|| {
    let density = |z: f64| STEP * (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
    (-REACH..=REACH)
        .map(|step| f64::from(step) * STEP)
        .map(|z| (z, density(z)))
        .collect()
});

/// The mean and the variance of logistic(location + sd·Z), and the derivative of the mean with
/// respect to `location`.
///
/// # Formula
/// The trapezoidal rule on [−8, 8] with steps of 0.25. The nearest poles of the integrand are at a
/// distance of π/sd from the real axis, so the error is of the order of e^(−8π²/sd): below 10⁻⁸ up to
/// sd = 4.
fn moments(location: f64, sd: f64) -> (f64, f64, f64) {
    let (mut mean, mut square, mut slope) = (0.0, 0.0, 0.0);
    for &(z, weight) in NODES.iter() {
        let p = logistic(location + sd * z);
        mean += weight * p;
        square += weight * p * p;
        slope += weight * p * (1.0 - p);
    }
    (mean, (square - mean * mean).max(0.0), slope)
}

/// The `location` for which logistic(location + sd·Z), with a standard normal Z, has this mean.
///
/// It differs from logit(mean), because the curvature of the logistic function pulls the mean toward
/// one half.
///
/// # Formula
/// Newton's method, with bisection if a step leaves the bracket.
///
/// # Errors
/// Infinite for a mean of 0 or 1, NaN if the mean or `sd` is NaN.
///
/// # Complexity
/// About five evaluations of 65 terms.
///
/// # Example
/// For a mean of 0.5 it is 0. For a mean of 0.2 and an `sd` of 1.5 it is below logit(0.2).
pub(crate) fn location_for_mean(mean: f64, sd: f64) -> f64 {
    let start = logit(mean);
    if !start.is_finite() || sd == 0.0 || !sd.is_finite() || mean == 0.5 {
        return start;
    }
    // The mean is pulled toward one half, so the location is beyond the logit, by less than this.
    let far = start + start.signum() * (1.0 + sd * sd);
    let (mut low, mut high) = (start.min(far), start.max(far));
    let mut location = start * (1.0 + sd * sd / 3.0).sqrt();
    for _ in 0..60 {
        if !(low..=high).contains(&location) {
            location = f64::midpoint(low, high);
        }
        let (found, _, slope) = moments(location, sd);
        if found < mean {
            low = location;
        } else {
            high = location;
        }
        let step = (mean - found) / slope;
        if step.abs() < 1e-12 * (1.0 + location.abs()) {
            break;
        }
        location += step;
    }
    location
}

/// The `sd` for which logistic(location + sd·Z), with this mean, has the variance
/// `rho`·mean·(1 − mean). It is between 0 and 6: the nearest value if no `sd` gives the variance.
///
/// # Formula
/// Bisection, because for a fixed mean the variance increases with `sd`.
///
/// # Complexity
/// Forty calls of [`location_for_mean`].
pub(crate) fn sd_for_rho(mean: f64, rho: f64) -> f64 {
    let target = rho * mean * (1.0 - mean);
    if target.is_nan() || target <= 0.0 {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, 6.0);
    for _ in 0..40 {
        let sd = f64::midpoint(low, high);
        let (_, variance, _) = moments(location_for_mean(mean, sd), sd);
        if variance < target {
            low = sd;
        } else {
            high = sd;
        }
    }
    f64::midpoint(low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_location_gives_the_requested_mean() {
        assert_eq!(location_for_mean(0.5, 2.0), 0.0);
        assert!(location_for_mean(0.2, 1.5) < logit(0.2));
        for mean in [0.001, 0.02, 0.3, 0.5, 0.77, 0.999] {
            for sd in [0.0, 0.05, 0.5, 1.0, 3.0] {
                let found = moments(location_for_mean(mean, sd), sd).0;
                // The weights add up to 1 to 15 digits, and Newton's method stops at 12.
                assert!((found - mean).abs() < 1e-10, "{mean} {sd}: {found}");
            }
        }
        assert_eq!(location_for_mean(0.0, 1.0), f64::NEG_INFINITY);
        assert_eq!(location_for_mean(1.0, 1.0), f64::INFINITY);
        assert!(location_for_mean(f64::NAN, 1.0).is_nan());
    }

    #[test]
    fn the_moments_match_a_much_finer_sum() {
        let (location, sd) = (0.8, 2.0);
        let (mut mean, mut square) = (0.0, 0.0);
        for step in -100_000..=100_000 {
            let z = f64::from(step) * 1e-4;
            let weight = 1e-4 * (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
            let p = logistic(location + sd * z);
            mean += weight * p;
            square += weight * p * p;
        }
        let found = moments(location, sd);
        assert!((found.0 - mean).abs() < 1e-11);
        assert!((found.1 - (square - mean * mean)).abs() < 1e-11);
    }

    #[test]
    fn the_standard_deviation_gives_the_requested_correlation() {
        for (mean, rho) in [(0.5, 0.0005), (0.1, 0.03), (0.6, 0.3), (0.97, 0.1)] {
            let sd = sd_for_rho(mean, rho);
            let variance = moments(location_for_mean(mean, sd), sd).1;
            let found = variance / (mean * (1.0 - mean));
            // Forty bisections of an interval of 6 leave 1e-10 of the smallest sd.
            assert!((found / rho - 1.0).abs() < 1e-8, "{mean} {rho}: {found}");
        }
        assert_eq!(sd_for_rho(0.5, -0.1), 0.0);
        assert_eq!(sd_for_rho(f64::NAN, 0.1), 0.0);
        assert_eq!(sd_for_rho(0.0, 0.1), 0.0);
    }
}
