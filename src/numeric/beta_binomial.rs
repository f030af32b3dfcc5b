//! The beta-binomial distribution: successes among trials whose probability of success differs
//! between groups of trials.

mod fit;
mod tails;

pub use fit::{Fit, WeightedCount, by_likelihood, by_moments};
pub(super) use fit::{Rising, Sufficient, sorted};
pub use tails::CriticalValue;
use tails::ln_factorial;

/// The longest tail that is summed term by term.
pub const MAX_TRIALS: u64 = 1 << 24;
/// The upper limit of α + β in fits. With α + β this large the distribution is the binomial.
pub const MAX_PRECISION: f64 = 1e8;
/// The lower limit of α + β in fits. With α + β this small almost all groups consist only of
/// successes or only of failures.
pub const MIN_PRECISION: f64 = 1e-6;

/// The beta-binomial distribution with shapes α and β, for any number of trials.
///
/// # Formula
/// P(k of n) = C(n, k) · B(k+α, n−k+β) / B(α, β): the probability of success is drawn once from
/// Beta(α, β) for all n trials. The mean is nμ with μ = α/(α+β), the variance
/// nμ(1−μ)(1 + (n−1)ρ) with ρ = 1/(α+β+1).
///
/// ```
/// use scrutineer::numeric::beta_binomial::BetaBinomial;
/// let uniform = BetaBinomial::new(1.0, 1.0).unwrap();
/// // Every count is as probable as any other.
/// assert!((uniform.probability(3, 9) - 0.1).abs() < 1e-15);
/// assert!((uniform.at_most(3, 9).unwrap() - 0.4).abs() < 1e-14);
/// assert!((uniform.at_least(3, 9).unwrap() - 0.7).abs() < 1e-14);
/// assert!(BetaBinomial::new(0.0, 1.0).is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BetaBinomial {
    alpha: f64,
    beta: f64,
}

impl BetaBinomial {
    /// The distribution with these shapes.
    ///
    /// # Errors
    /// `None` if a shape is not positive and finite (NaN included).
    pub fn new(alpha: f64, beta: f64) -> Option<Self> {
        let fine = |shape: f64| shape > 0.0 && shape.is_finite();
        (fine(alpha) && fine(beta) && fine(alpha + beta)).then_some(Self { alpha, beta })
    }

    /// The distribution with this mean share and this precision α + β.
    ///
    /// # Errors
    /// `None` if the mean is not strictly between 0 and 1, or if the precision is not positive.
    pub fn with_mean(mean: f64, precision: f64) -> Option<Self> {
        Self::new(mean * precision, (1.0 - mean) * precision)
    }

    /// α.
    pub fn alpha(&self) -> f64 {
        self.alpha
    }

    /// β.
    pub fn beta(&self) -> f64 {
        self.beta
    }

    /// α + β. The larger it is, the closer the distribution is to the binomial.
    pub fn precision(&self) -> f64 {
        self.alpha + self.beta
    }

    /// The mean share α/(α+β).
    pub fn share(&self) -> f64 {
        self.alpha / self.precision()
    }

    /// The mean number of successes.
    pub fn mean(&self, trials: u64) -> f64 {
        trials as f64 * self.share()
    }

    /// The variance of the number of successes.
    pub fn variance(&self, trials: u64) -> f64 {
        let n = trials as f64;
        let sum = self.precision();
        n * self.share() * (self.beta / sum) * ((sum + n) / (sum + 1.0))
    }

    /// The logarithm of the probability of exactly this many successes. −∞ if there are more
    /// successes than trials.
    pub fn ln_probability(&self, successes: u64, trials: u64) -> f64 {
        let Some(failures) = trials.checked_sub(successes) else {
            return f64::NEG_INFINITY;
        };
        ln_rising(self.alpha, successes) - ln_factorial(successes)
            + (ln_rising(self.beta, failures) - ln_factorial(failures))
            - (ln_rising(self.precision(), trials) - ln_factorial(trials))
    }

    /// The probability of exactly this many successes.
    pub fn probability(&self, successes: u64, trials: u64) -> f64 {
        self.ln_probability(successes, trials).exp()
    }

    /// The probability of at most this many successes. It has the relative precision of its largest
    /// term, however small it is.
    ///
    /// # Errors
    /// `None` if there are more than [`MAX_TRIALS`] trials.
    pub fn at_most(&self, successes: u64, trials: u64) -> Option<f64> {
        match trials.checked_sub(successes) {
            Some(failures) => self.mirrored().at_least(failures, trials),
            None => (trials <= MAX_TRIALS).then_some(1.0),
        }
    }

    /// The probability of at least this many successes, with the same precision.
    ///
    /// # Errors
    /// `None` if there are more than [`MAX_TRIALS`] trials.
    pub fn at_least(&self, successes: u64, trials: u64) -> Option<f64> {
        if trials > MAX_TRIALS {
            return None;
        }
        if successes > trials {
            return Some(0.0);
        }
        if successes == 0 {
            return Some(1.0);
        }
        // Far below the middle the other tail is the shorter sum, and 1 minus that sum loses no
        // precision.
        if (successes as f64) < self.mean(trials) {
            let below = self.mirrored().sum_up(trials - successes + 1, trials);
            if below < 0.5 {
                return Some(1.0 - below);
            }
        }
        Some(self.sum_up(successes, trials).min(1.0))
    }
}

/// ln of x(x+1)…(x+k−1). It uses products for few factors, and otherwise Stirling's series, in
/// which the large parts of the two logarithms of Γ cancel algebraically and not in the last
/// digits.
pub fn ln_rising(x: f64, k: u64) -> f64 {
    if k <= 16 {
        return product_ln(x, k);
    }
    // Stirling's series needs x of 10 or more to be exact to the last digit.
    let lift = if x < 10.0 { 16 } else { 0 };
    let (low, rest) = (x + lift as f64, (k - lift) as f64);
    let high = low + rest;
    // If the quotient is far from 1, its logarithm loses no precision and is faster.
    let between = if rest > low {
        (high / low).ln()
    } else {
        (rest / low).ln_1p()
    };
    let main = (low - 0.5) * between + rest * (high.ln() - 1.0);
    product_ln(x, lift) + main + (stirling_rest(high) - stirling_rest(low))
}

fn product_ln(x: f64, k: u64) -> f64 {
    let part = |range: std::ops::Range<u64>| range.map(|i| x + i as f64).product::<f64>().ln();
    // Products of eight factors stay within range for any x below 1e30.
    match k {
        0..=8 if x < 1e30 => part(0..k),
        9..=16 if x < 1e30 => part(0..8) + part(8..k),
        _ => k as f64 * x.ln(),
    }
}

/// ln Γ(x) minus (x − ½) ln x − x + ½ ln 2π, for x ≥ 10.
fn stirling_rest(x: f64) -> f64 {
    let square = 1.0 / (x * x);
    (1.0 / 12.0
        - square
            * (1.0 / 360.0
                - square * (1.0 / 1260.0 - square * (1.0 / 1680.0 - square * (1.0 / 1188.0)))))
        / x
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn close(found: f64, expected: f64, relative: f64) {
        assert!(
            (found / expected - 1.0).abs() < relative,
            "{found} {expected}"
        );
    }

    /// 17 digits from sums of exact terms with 40 digits (mpmath). scipy.stats.betabinom agrees to
    /// 9 to 13 digits, the precision of differences of ln Γ.
    const EXACT: [(u64, u64, f64, f64, f64, f64, f64); 5] = [
        (
            3,
            10,
            2.0,
            3.0,
            -1.938_941_479_739_22,
            0.454_545_454_545_454_55,
            0.689_310_689_310_689_3,
        ),
        (
            0,
            200,
            21.676,
            19.01,
            -45.071_201_026_001_04,
            2.665_791_026_111_485_3e-20,
            1.0,
        ),
        (
            1480,
            1500,
            8.4899,
            8.6603,
            -27.406_517_695_420_151,
            0.999_999_999_997_065_6,
            4.186_077_661_650_948e-12,
        ),
        (
            1200,
            3000,
            0.3,
            0.4,
            -8.690_196_420_604_246,
            0.529_490_966_274_419_2,
            0.470_677_260_705_312_3,
        ),
        (
            20,
            500,
            1e7,
            2e7,
            -135.022_382_091_252_38,
            2.500_622_674_635_372_2e-59,
            1.0,
        ),
    ];

    #[test]
    fn probabilities_and_both_tails_are_exact_to_twelve_digits() {
        for (k, n, alpha, beta, ln, low, high) in EXACT {
            let one = BetaBinomial::new(alpha, beta).unwrap();
            // Sums of terms of about 1e4 keep 12 digits after the decimal point.
            assert!((one.ln_probability(k, n) - ln).abs() < 2e-11, "{k} {n}");
            close(one.at_most(k, n).unwrap(), low, 2e-11);
            close(one.at_least(k, n).unwrap(), high, 2e-11);
        }
    }

    #[test]
    fn mean_and_variance_match_scipy() {
        let one = BetaBinomial::new(21.676, 19.01).unwrap();
        close(one.mean(200), 106.552_622_523_718_23, 1e-14);
        close(one.variance(200), 287.449_707_149_583_7, 1e-13);
        close(
            BetaBinomial::new(0.3, 0.4).unwrap().variance(3000),
            1_296_821.128_451_380_4,
            1e-13,
        );
    }

    proptest! {
        #[test]
        fn tails_add_up_to_one(n in 0_u64..300, k in 0_u64..300, a in -3.0..9.0_f64, b in -3.0..9.0_f64) {
            let one = BetaBinomial::new(a.exp(), b.exp()).unwrap();
            let k = k.min(n);
            let both = one.at_most(k, n).unwrap() + one.at_least(k, n).unwrap() - one.probability(k, n);
            prop_assert!((both - 1.0).abs() < 1e-10, "{both}");
        }

        #[test]
        fn no_input_panics(
            rows in prop::collection::vec((any::<u64>(), any::<u64>()), 0..8),
            alpha in any::<f64>(), beta in any::<f64>(),
        ) {
            if let Some(one) = BetaBinomial::new(alpha, beta) {
                for (k, n) in rows {
                    let _ = (one.ln_probability(k, n), one.at_most(k, n >> 48), one.at_least(k, n));
                }
            }
        }
    }
}
