//! The Poisson-binomial distribution: how many of several independent events happen.

use statrs::function::erf::erfc;

use super::exact_sum::exact_sum;

/// The tails are exact up to this number of uncertain events: 2,048² / 2 multiplications take about
/// a millisecond.
pub(crate) const EXACT_EVENTS: usize = 2_048;
/// The maximum number of Newton steps. In the worst case each halves the bracket.
const STEPS: usize = 200;

/// The distribution of the number of events that happen, where each event has its own probability.
///
/// # What it answers
/// How probable is it that this many stations have a whole percentage, say, if each has its own
/// probability of having one?
///
/// # Formula
/// The mean is Σp, the variance Σp(1−p). Up to [`EXACT_EVENTS`] events that are neither certain nor
/// impossible, the distribution is the convolution of all events. All its terms are positive, so
/// small tails keep their relative precision. With more events the tails are saddle-point
/// approximations with the second continuity correction: with K(t) = Σ ln(1 − p + p eᵗ) and
/// K′(t) = x − ½, P(X ≥ x) ≈ 1 − Φ(w) + φ(w)(1/u − 1/w), w = ±√(2(t(x − ½) − K(t))),
/// u = 2 sinh(t/2) √K″(t).
///
/// # Assumptions
/// The events are independent.
///
/// # When it misleads
/// If events depend positively on each other, the true tails are larger.
///
/// # Complexity
/// O(n²) up to [`EXACT_EVENTS`] events, O(n) with more. The relative error of the approximation is
/// of the order 1/n, far into the tails.
///
/// # Reference
/// Lugannani and Rice 1980, "Saddle point approximation for the distribution of the sum of
/// independent random variables"; Daniels 1987, "Tail probability approximations", for the
/// continuity correction.
///
/// # Example
/// Three events with probabilities 0.5, 0.5 and 0.2 all happen with probability 0.05.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PoissonBinomial {
    certain: u64,
    /// The probabilities that are neither 0 nor 1, in increasing order, so that sums do not depend
    /// on the order of the events.
    uncertain: Vec<f64>,
    mean: f64,
    variance: f64,
    /// The probability of 0, 1, 2, … uncertain events; empty if there are too many.
    exact: Vec<f64>,
}

impl PoissonBinomial {
    /// The distribution for events with these probabilities.
    ///
    /// # Errors
    /// `None` if a probability is not between 0 and 1 (NaN included).
    #[must_use]
    pub(crate) fn new(probabilities: &[f64]) -> Option<Self> {
        if probabilities.iter().any(|p| !(0.0..=1.0).contains(p)) {
            return None;
        }
        let certain = probabilities.iter().filter(|&&p| p == 1.0).count() as u64;
        let mut uncertain: Vec<f64> = probabilities
            .iter()
            .copied()
            .filter(|&p| p > 0.0 && p < 1.0)
            .collect();
        uncertain.sort_unstable_by(f64::total_cmp);
        let mean = certain as f64 + exact_sum(uncertain.iter().copied());
        let variance = exact_sum(uncertain.iter().map(|p| p * (1.0 - p)));
        let exact = match uncertain.len() {
            0..=EXACT_EVENTS => distribution(&uncertain),
            _ => Vec::new(),
        };
        Some(Self {
            certain,
            uncertain,
            mean,
            variance,
            exact,
        })
    }

    /// The mean of the number of events.
    #[must_use]
    pub(crate) fn mean(&self) -> f64 {
        self.mean
    }

    /// The variance of the number of events.
    #[must_use]
    pub(crate) fn variance(&self) -> f64 {
        self.variance
    }

    /// Whether the tails are exact rather than approximate.
    #[must_use]
    pub(crate) fn is_exact(&self) -> bool {
        self.uncertain.len() <= EXACT_EVENTS
    }

    /// The probability that at least `number` events happen.
    #[must_use]
    pub(crate) fn at_least(&self, number: u64) -> f64 {
        let Some(number) = number.checked_sub(self.certain).filter(|&above| above > 0) else {
            return 1.0;
        };
        if number > self.uncertain.len() as u64 {
            return 0.0;
        }
        if self.is_exact() {
            return tail(self.exact.iter().skip(number as usize).rev());
        }
        self.saddle_point(number as f64 - 0.5, 1.0)
    }

    /// The probability that at most `number` events happen.
    #[must_use]
    pub(crate) fn at_most(&self, number: u64) -> f64 {
        let Some(number) = number.checked_sub(self.certain) else {
            return 0.0;
        };
        if number >= self.uncertain.len() as u64 {
            return 1.0;
        }
        if self.is_exact() {
            return tail(self.exact.iter().take(number as usize + 1));
        }
        self.saddle_point(number as f64 + 0.5, -1.0)
    }

    /// The approximate tail above (`side` = 1) or below (`side` = −1) a point halfway between two
    /// integers.
    fn saddle_point(&self, point: f64, side: f64) -> f64 {
        let t = self.tilt(point);
        let [_, second, third] = self.derivatives(t);
        let log_moment: f64 = self
            .uncertain
            .iter()
            .map(|p| (p * t.exp_m1()).ln_1p())
            .sum();
        let w = t.signum() * (2.0 * (t * point - log_moment)).max(0.0).sqrt();
        let u = 2.0 * (t / 2.0).sinh() * second.sqrt();
        // Near the mean both fractions diverge, but their difference has a known limit.
        let difference = if w.abs() < 1e-4 {
            -third / (6.0 * second.powf(1.5))
        } else {
            1.0 / u - 1.0 / w
        };
        let density = (-w * w / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let normal = 0.5 * erfc(side * w / std::f64::consts::SQRT_2);
        (normal + side * density * difference).clamp(0.0, 1.0)
    }

    /// The t at which the tilted mean is `point`, which is between 0 and the number of events.
    fn tilt(&self, point: f64) -> f64 {
        let (mut low, mut high) = (-700.0, 700.0);
        let mut t = 0.0;
        for _ in 0..STEPS {
            let [mean, variance, _] = self.derivatives(t);
            let excess = mean - point;
            if excess > 0.0 {
                high = t;
            } else {
                low = t;
            }
            let step = excess / variance;
            let next = t - step;
            let next = if next > low && next < high {
                next
            } else {
                (low + high) / 2.0
            };
            let moved = (next - t).abs();
            t = next;
            if moved <= 1e-12 * (1.0 + t.abs()) {
                break;
            }
        }
        t
    }

    /// The first three derivatives of the cumulant generating function.
    fn derivatives(&self, t: f64) -> [f64; 3] {
        let growth = t.exp();
        let mut sums = [0.0; 3];
        for &p in &self.uncertain {
            let up = p * growth;
            let q = up / (1.0 - p + up);
            let variance = q * (1.0 - q);
            sums[0] += q;
            sums[1] += variance;
            sums[2] += variance * (1.0 - 2.0 * q);
        }
        sums
    }
}

/// The sum of a tail, from its far end, where the terms are smallest.
fn tail<'a>(terms: impl Iterator<Item = &'a f64>) -> f64 {
    terms.sum::<f64>().min(1.0)
}

/// The convolution of the events. Probabilities below the smallest normal number are dropped: they
/// would not change any sum, and arithmetic with subnormal numbers is slow.
fn distribution(probabilities: &[f64]) -> Vec<f64> {
    let mut masses = Vec::with_capacity(probabilities.len() + 1);
    masses.push(1.0);
    for &p in probabilities {
        let mut before = 0.0;
        for mass in &mut masses {
            let here = *mass;
            *mass = here * (1.0 - p) + before * p;
            before = here;
        }
        let last = before * p;
        if last >= f64::MIN_POSITIVE {
            masses.push(last);
        }
    }
    masses
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Probabilities between 0 and `scale` from the golden-ratio sequence.
    fn spread(events: usize, scale: f64) -> Vec<f64> {
        (0..events)
            .map(|index| scale * ((index as f64 * 0.618_033_988_749_894_9).fract()))
            .collect()
    }

    #[test]
    fn three_events_match_a_calculation_by_hand() {
        let three = PoissonBinomial::new(&[0.5, 0.5, 0.2]).unwrap();
        assert!((three.mean() - 1.2).abs() < 1e-15);
        assert!((three.at_least(3) - 0.05).abs() < 1e-15);
        assert!((three.at_most(0) - 0.2).abs() < 1e-15);
    }

    #[test]
    fn equal_probabilities_give_the_binomial() {
        let ten = PoissonBinomial::new(&[0.3; 10]).unwrap();
        // Σ C(10, i) 0.3^i 0.7^(10-i) for i >= 7, by hand: 0.0105920784.
        assert!((ten.at_least(7) - 0.010_592_078_4).abs() < 1e-13);
        // The last probability is p^10, a product with at most ten rounding errors.
        assert!((ten.at_least(10) / 0.3_f64.powi(10) - 1.0).abs() < 1e-14);
        assert!((ten.variance() - 2.1).abs() < 1e-14);
    }

    #[test]
    fn certain_events_shift_the_distribution_and_impossible_ones_do_not_change_it() {
        let events = PoissonBinomial::new(&[1.0, 0.0, 1.0, 0.5]).unwrap();
        assert_eq!(events.at_least(2), 1.0);
        assert_eq!(events.at_least(3), 0.5);
        assert_eq!(events.at_least(4), 0.0);
        assert_eq!(events.at_most(1), 0.0);
        assert_eq!(events.at_most(3), 1.0);
        assert_eq!(PoissonBinomial::new(&[0.5, f64::NAN]), None);
        assert_eq!(PoissonBinomial::new(&[1.5]), None);
        assert_eq!(PoissonBinomial::new(&[]).unwrap().at_least(1), 0.0);
    }

    #[test]
    fn the_approximation_agrees_with_the_exact_tails() {
        let probabilities = spread(2_000, 0.4);
        let exact = PoissonBinomial::new(&probabilities).unwrap();
        let approximate = PoissonBinomial {
            exact: Vec::new(),
            uncertain: exact.uncertain.clone(),
            ..exact
        };
        let (mean, sd) = (exact.mean(), exact.variance().sqrt());
        for deviations in [-12.0, -6.0, -2.0, -0.01, 0.0, 0.01, 1.0, 3.0, 8.0, 20.0] {
            let number = (mean + deviations * sd).round() as u64;
            let above = exact.at_least(number);
            let below = exact.at_most(number);
            // The relative error is of the order of one over the number of events.
            let found = approximate.saddle_point(number as f64 - 0.5, 1.0);
            assert!(
                (found / above - 1.0).abs() < 5e-4,
                "{deviations}: {found} {above}"
            );
            let found = approximate.saddle_point(number as f64 + 0.5, -1.0);
            assert!(
                (found / below - 1.0).abs() < 5e-4,
                "{deviations}: {found} {below}"
            );
        }
    }

    #[test]
    fn extreme_tails_are_0_or_1_with_many_events() {
        let fewer = PoissonBinomial::new(&spread(EXACT_EVENTS, 0.2)).unwrap();
        let more = PoissonBinomial::new(&spread(EXACT_EVENTS + 100, 0.2)).unwrap();
        assert!(fewer.is_exact() && !more.is_exact());
        for (number, all) in [(1, 1.0), (2_147, 0.0)] {
            assert!((more.at_least(number) - all).abs() < 1e-12);
            assert!((more.at_most(number) - (1.0 - all)).abs() < 1e-12);
        }
    }

    proptest! {
        #[test]
        fn tails_are_probabilities_that_add_up(
            mut probabilities in proptest::collection::vec(0.0..=1.0_f64, 0..60),
            number in 0..70_u64,
        ) {
            let events = PoissonBinomial::new(&probabilities).unwrap();
            let (above, below) = (events.at_least(number + 1), events.at_most(number));
            prop_assert!((above + below - 1.0).abs() < 1e-12);
            probabilities.reverse();
            prop_assert_eq!(PoissonBinomial::new(&probabilities).unwrap(), events);
        }
    }
}
