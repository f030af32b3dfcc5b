//! Quantiles of the normal distribution, from `statrs`.

use statrs::distribution::{ContinuousCDF, Normal};

/// The number of standard errors on each side of the mean that a normal variable lies within with
/// probability `level`.
///
/// # Formula
/// z with P(|Z| ≤ z) = level, computed from the lower tail (1 − level)/2, which does not lose digits
/// if the level is close to 1.
///
/// # Errors
/// `None` if the level is not strictly between 0 and 1 (NaN included).
///
/// # Example
/// It is 1.96 for a level of 0.95.
pub(crate) fn two_sided(level: f64) -> Option<f64> {
    if !(0.0 < level && level < 1.0) {
        return None;
    }
    let quantile = -Normal::new(0.0, 1.0).ok()?.inverse_cdf((1.0 - level) / 2.0);
    quantile.is_finite().then_some(quantile)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_match_r() {
        // Quantiles of the standard normal distribution to 15 digits, as R's qnorm prints them.
        for (level, expected) in [
            (0.5, 0.674_489_750_196_082),
            (0.9, 1.644_853_626_951_472),
            (0.95, 1.959_963_984_540_054),
            (0.99, 2.575_829_303_548_901),
            (0.999, 3.290_526_731_491_926),
        ] {
            let found = two_sided(level).unwrap();
            // 1 - level has an error of one unit in the last place: 1e-13 at 0.999.
            assert!((found / expected - 1.0).abs() < 1e-12, "{level}: {found}");
        }
    }

    #[test]
    fn a_level_outside_0_to_1_has_no_quantile() {
        assert_eq!(two_sided(1.0), None);
        assert_eq!(two_sided(f64::NAN), None);
    }

    #[test]
    fn a_level_next_to_one_has_a_finite_quantile() {
        let found = two_sided(1.0 - f64::EPSILON / 2.0).unwrap();
        assert!(found > 8.0 && found < 9.0, "{found}");
    }
}
