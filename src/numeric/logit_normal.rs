//! Chances that vary: the logistic function of a normal variable, by its mean and its variance.

use std::sync::LazyLock;

/// The logistic function 1 / (1 + e⁻ˣ).
#[inline]
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The logarithm of the odds: ln(p / (1 − p)), infinite for 0 and 1.
#[inline]
pub fn logit(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

/// Distance of the nodes, and how far from the middle they reach.
const STEP: f64 = 0.25;
const REACH: i32 = 32;

/// Nodes and weights for the expectation of a function of a standard normal variable.
static NODES: LazyLock<Vec<(f64, f64)>> = LazyLock::new(|| {
    let density = |z: f64| STEP * (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
    (-REACH..=REACH)
        .map(|step| f64::from(step) * STEP)
        .map(|z| (z, density(z)))
        .collect()
});

/// Mean, variance, and the mean's derivative by `middle`, of logistic(middle + sd·Z).
///
/// # Formula
/// The trapezoidal rule on [−8, 8] with steps of 0.25. The nearest poles of the integrand are at
/// the distance π/sd from the real axis, so its error is of the order of e^(−8π²/sd): below 10⁻⁸
/// up to sd = 4.
fn moments(middle: f64, sd: f64) -> (f64, f64, f64) {
    let (mut mean, mut square, mut slope) = (0.0, 0.0, 0.0);
    for &(z, weight) in NODES.iter() {
        let p = logistic(middle + sd * z);
        mean += weight * p;
        square += weight * p * p;
        slope += weight * p * (1.0 - p);
    }
    (mean, (square - mean * mean).max(0.0), slope)
}

/// The `middle` at which logistic(middle + sd·Z) has this mean, Z being standard normal.
///
/// It is not logit(mean): the logistic function is curved, and draws the mean of chances that vary
/// towards one half. Infinite for a mean of 0 or 1; NaN where the mean or `sd` is.
///
/// # Formula
/// Newton's steps, halved back into an interval that holds the answer.
///
/// ```
/// use scrutineer::numeric::logit_normal::middle_for_mean;
///
/// assert_eq!(middle_for_mean(0.5, 2.0), 0.0);
/// // A fifth on the average of chances that vary much, and the middle one is lower.
/// assert!(middle_for_mean(0.2, 1.5) < (0.2f64 / 0.8).ln());
/// ```
pub fn middle_for_mean(mean: f64, sd: f64) -> f64 {
    let start = logit(mean);
    if !start.is_finite() || sd == 0.0 || !sd.is_finite() || mean == 0.5 {
        return start;
    }
    // The mean is drawn towards one half, so the middle lies beyond the logit, by less than this.
    let far = start + start.signum() * (1.0 + sd * sd);
    let (mut low, mut high) = (start.min(far), start.max(far));
    let mut middle = start * (1.0 + sd * sd / 3.0).sqrt();
    for _ in 0..60 {
        if !(low..=high).contains(&middle) {
            middle = f64::midpoint(low, high);
        }
        let (found, _, slope) = moments(middle, sd);
        if found < mean {
            low = middle;
        } else {
            high = middle;
        }
        let step = (mean - found) / slope;
        if step.abs() < 1e-12 * (1.0 + middle.abs()) {
            break;
        }
        middle += step;
    }
    middle
}

/// The `sd` with which logistic(middle + sd·Z) of this mean has the variance `rho`·mean·(1 − mean):
/// between 0 and 6, the nearest where none has.
///
/// # Formula
/// By halving: at one mean the variance rises with `sd`.
pub fn sd_for_rho(mean: f64, rho: f64) -> f64 {
    let wanted = rho * mean * (1.0 - mean);
    // Written so that NaN has none.
    if wanted.is_nan() || wanted <= 0.0 {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, 6.0);
    for _ in 0..40 {
        let sd = f64::midpoint(low, high);
        let (_, variance, _) = moments(middle_for_mean(mean, sd), sd);
        if variance < wanted {
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
    fn the_middle_gives_the_mean_that_was_asked_for() {
        for mean in [0.001, 0.02, 0.3, 0.5, 0.77, 0.999] {
            for sd in [0.0, 0.05, 0.5, 1.0, 3.0] {
                let found = moments(middle_for_mean(mean, sd), sd).0;
                // The sum of the weights is 1 to 15 digits; Newton stops at 12.
                assert!((found - mean).abs() < 1e-10, "{mean} {sd}: {found}");
            }
        }
        assert_eq!(middle_for_mean(0.0, 1.0), f64::NEG_INFINITY);
        assert_eq!(middle_for_mean(1.0, 1.0), f64::INFINITY);
        assert!(middle_for_mean(f64::NAN, 1.0).is_nan());
    }

    #[test]
    fn the_moments_are_those_of_a_much_finer_sum() {
        let (middle, sd) = (0.8, 2.0);
        let (mut mean, mut square) = (0.0, 0.0);
        for step in -100_000..=100_000 {
            let z = f64::from(step) * 1e-4;
            let weight = 1e-4 * (-z * z / 2.0).exp() / std::f64::consts::TAU.sqrt();
            let p = logistic(middle + sd * z);
            mean += weight * p;
            square += weight * p * p;
        }
        let found = moments(middle, sd);
        assert!((found.0 - mean).abs() < 1e-11);
        assert!((found.1 - (square - mean * mean)).abs() < 1e-11);
    }

    #[test]
    fn the_spread_gives_the_correlation_that_was_asked_for() {
        for (mean, rho) in [(0.5, 0.0005), (0.1, 0.03), (0.6, 0.3), (0.97, 0.1)] {
            let sd = sd_for_rho(mean, rho);
            let variance = moments(middle_for_mean(mean, sd), sd).1;
            let found = variance / (mean * (1.0 - mean));
            // Halved forty times from 6; relative to the smallest sd that is 1e-10.
            assert!((found / rho - 1.0).abs() < 1e-8, "{mean} {rho}: {found}");
        }
        assert_eq!(sd_for_rho(0.5, -0.1), 0.0);
        assert_eq!(sd_for_rho(f64::NAN, 0.1), 0.0);
        assert_eq!(sd_for_rho(0.0, 0.1), 0.0);
    }
}
