//! Tails of the binomial distribution, by way of statrs.

use statrs::distribution::{Binomial, DiscreteCDF};

/// The probability of `least` or more successes in `trials`, each with `probability`.
///
/// # Formula
/// Σ C(n, i) pⁱ (1−p)ⁿ⁻ⁱ for i ≥ k, by the regularised incomplete beta function; where every
/// trial succeeds it is pⁿ, computed as such, because the tail is then below what a difference
/// from 1 can hold.
///
/// # Errors
/// `None` where the probability is not between 0 and 1 (NaN included).
///
/// ```
/// use scrutineer::numeric::binomial::at_least;
/// assert!((at_least(1, 2, 0.5).unwrap() - 0.75).abs() < 1e-12);
/// assert_eq!(at_least(0, 5, 0.1), Some(1.0));
/// assert_eq!(at_least(1, 2, f64::NAN), None);
/// ```
pub fn at_least(least: u64, trials: u64, probability: f64) -> Option<f64> {
    if !(0.0..=1.0).contains(&probability) {
        return None;
    }
    if least == 0 {
        return Some(1.0);
    }
    if least > trials {
        return Some(0.0);
    }
    if least == trials {
        return Some(probability.powf(trials as f64));
    }
    let distribution = Binomial::new(probability, trials).ok()?;
    Some(distribution.sf(least - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_tails_keep_their_relative_precision() {
        // P(X >= 9 of 10) at p = 1e-4: 10 p^9 (1-p) + p^10, by hand.
        let p: f64 = 1e-4;
        let exact = 10.0 * p.powi(9) * (1.0 - p) + p.powi(10);
        let found = at_least(9, 10, p).unwrap();
        // The continued fraction of the incomplete beta function converges to about 1e-14.
        assert!((found / exact - 1.0).abs() < 1e-10, "{found} {exact}");
    }
}
