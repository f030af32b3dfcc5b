//! A fast way to get the probability that a binomial count lies in a range near the observed one.

use statrs::function::erf::erfc;

/// The largest number in the table: a larger table would not fit into the processor's caches.
const TABLE: u64 = 1 << 16;
/// Above this number of trials the normal approximation is used.
const MANY_TRIALS: u64 = 1 << 20;
/// −ln 1e-16: on each side, the counts outside [`ObservedBinomial::reach`] have a smaller
/// probability than that.
const UNLIKELY: f64 = 36.8;

/// ln k!, from a table if k is small.
///
/// # Formula
/// Below 64, the sum of the logarithms. From 64 on, Stirling's series
/// (k + ½) ln k − k + ½ ln 2π + 1/12k − 1/360k³ + 1/1260k⁵, whose next term is below 2e-16.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LogFactorials(Vec<f64>);

impl LogFactorials {
    /// A table of the numbers up to `max`. Larger numbers are computed when asked for.
    #[must_use]
    pub(crate) fn up_to(max: u64) -> Self {
        Self((0..=max.min(TABLE)).map(Self::compute).collect())
    }

    /// ln `number`!.
    #[inline]
    #[must_use]
    pub(crate) fn of(&self, number: u64) -> f64 {
        match usize::try_from(number)
            .ok()
            .and_then(|index| self.0.get(index))
        {
            Some(&known) => known,
            None => Self::compute(number),
        }
    }

    fn compute(number: u64) -> f64 {
        if number < 64 {
            return (2..=number).map(|factor| (factor as f64).ln()).sum();
        }
        let k = number as f64;
        let square = k * k;
        let series = (1.0 / 12.0 - (1.0 / 360.0 - 1.0 / (1_260.0 * square)) / square) / k;
        (k + 0.5) * k.ln() - k + 0.5 * (2.0 * std::f64::consts::PI).ln() + series
    }
}

/// The binomial distribution whose number of trials is that observed and whose probability of
/// success is the observed share.
///
/// # Formula
/// P(K = i) = C(n, i) pⁱ (1−p)ⁿ⁻ⁱ with p = k/n. The first term of a range comes from logarithms of
/// factorials, the others from the ratio (n−i)/(i+1) · p/(1−p). Counts further from k than
/// t = L/3 + √(L²/9 + 2Lσ²), L = 36.8, are left out: by Bernstein's inequality their probability is
/// below 1e-16 on each side. Above 2²⁰ trials the normal approximation with continuity correction
/// is used.
///
/// # Complexity
/// O(width of the range), O(1) above 2²⁰ trials.
///
/// # Example
/// Around 2 of 4, a count from 2 to 3 has probability (6 + 4)/16.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ObservedBinomial<'a> {
    factorials: &'a LogFactorials,
    successes: u64,
    trials: u64,
    /// p/(1−p), and its logarithm.
    odds: f64,
    log_odds: f64,
    /// ln n! + n ln(1−p), which does not depend on the count.
    constant: f64,
    reach: (u64, u64),
}

impl<'a> ObservedBinomial<'a> {
    /// The distribution around `successes` of `trials`.
    ///
    /// # Errors
    /// `None` if there are more successes than trials, or no trials.
    #[must_use]
    pub(crate) fn new(successes: u64, trials: u64, factorials: &'a LogFactorials) -> Option<Self> {
        let failures = trials.checked_sub(successes).filter(|_| trials > 0)?;
        let (k, rest, n) = (successes as f64, failures as f64, trials as f64);
        let variance = k / n * rest;
        let third = UNLIKELY / 3.0;
        let far = (third + (third * third + 2.0 * UNLIKELY * variance).sqrt()).ceil();
        let far = if variance > 0.0 { far as u64 } else { 0 };
        Some(Self {
            factorials,
            successes,
            trials,
            odds: k / rest,
            log_odds: (k / rest).ln(),
            constant: factorials.of(trials) + n * (rest / n).ln(),
            reach: (
                successes.saturating_sub(far),
                successes.saturating_add(far).min(trials),
            ),
        })
    }

    /// The smallest and the largest count whose probability is not neglected.
    #[must_use]
    pub(crate) fn reach(&self) -> (u64, u64) {
        self.reach
    }

    /// The probability of a count from `low` to `high`, both included.
    #[inline]
    #[must_use]
    pub(crate) fn between(&self, low: u64, high: u64) -> f64 {
        let (low, high) = (low.max(self.reach.0), high.min(self.reach.1));
        if low > high {
            return 0.0;
        }
        if self.reach.0 == self.reach.1 {
            return 1.0;
        }
        if self.trials > MANY_TRIALS {
            return self.normal(low, high);
        }
        let mut mass =
            (self.constant - self.factorials.of(low) - self.factorials.of(self.trials - low)
                + low as f64 * self.log_odds)
                .exp();
        let mut sum = mass;
        for count in low..high {
            mass *= (self.trials - count) as f64 / (count + 1) as f64 * self.odds;
            sum += mass;
        }
        sum.min(1.0)
    }

    fn normal(&self, low: u64, high: u64) -> f64 {
        let (k, n) = (self.successes as f64, self.trials as f64);
        let scale = (2.0 * (k / n * (self.trials - self.successes) as f64)).sqrt();
        let beyond = |point: f64| 0.5 * erfc((point - k) / scale);
        (beyond(low as f64 - 0.5) - beyond(high as f64 + 0.5)).clamp(0.0, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use statrs::distribution::{Binomial, DiscreteCDF};

    use super::*;

    #[test]
    fn ranges_agree_with_the_incomplete_beta_function() {
        let factorials = LogFactorials::up_to(1_000);
        let near = ObservedBinomial::new(2, 4, &factorials).unwrap();
        assert!((near.between(2, 3) - (6.0 + 4.0) / 16.0).abs() < 1e-14);
        for (k, n) in [
            (1, 1_000),
            (37, 90),
            (500, 1_000),
            (999, 1_000),
            (700, 2_000),
        ] {
            let near = ObservedBinomial::new(k, n, &factorials).unwrap();
            let distribution = Binomial::new(k as f64 / n as f64, n).unwrap();
            for (low, high) in [(k, k + 2), (k.saturating_sub(3), k), (k + 3, k + 3)] {
                let below = low
                    .checked_sub(1)
                    .map_or(0.0, |below| distribution.cdf(below));
                let exact = distribution.cdf(high.min(n)) - below;
                // Logarithms of size n ln n give an error of about 1e-16 n ln n, here 3e-10.
                let found = near.between(low, high);
                assert!(
                    (found - exact).abs() < 1e-10,
                    "{k} {n} {low}: {found} {exact}"
                );
            }
            assert!((near.between(0, n) - 1.0).abs() < 1e-9);
        }
        // Here statrs has only four correct digits of the cumulative distribution. The mass at the
        // mode is 1/√(2πσ²) · (1 − (1 − pq)/(12σ²)…), to 1e-9.
        let near = ObservedBinomial::new(70_000, 200_000, &factorials).unwrap();
        let mode = (2.0 * std::f64::consts::PI * 45_500.0).sqrt().recip();
        let mode = mode * (1.0 - (1.0 - 0.2275) / (12.0 * 45_500.0));
        assert!((near.between(70_000, 70_000) / mode - 1.0).abs() < 1e-8);
        assert!((near.between(0, 200_000) - 1.0).abs() < 1e-8);
    }

    #[test]
    fn a_certain_count_has_probability_1_and_huge_counts_do_not_fail() {
        let factorials = LogFactorials::up_to(10);
        for k in [0, 10] {
            let near = ObservedBinomial::new(k, 10, &factorials).unwrap();
            assert_eq!(near.between(k, k), 1.0);
            assert_eq!(near.between(1, 9), 0.0);
        }
        assert!(ObservedBinomial::new(0, 0, &factorials).is_none());
        assert!(ObservedBinomial::new(2, 1, &factorials).is_none());
        let huge = ObservedBinomial::new(u64::MAX / 2, u64::MAX, &factorials).unwrap();
        assert!((huge.between(0, u64::MAX) - 1.0).abs() < 1e-9);
        assert!((huge.between(0, u64::MAX / 2) - 0.5).abs() < 1e-6);
    }

    #[test]
    fn the_series_continues_the_sum_of_logarithms_at_64() {
        let factorials = LogFactorials::up_to(100);
        // ln 64! = ln 63! + ln 64. Both are about 200, so 1e-12 is a few units in the last place.
        let step = factorials.of(64) - factorials.of(63);
        assert!((step - 64_f64.ln()).abs() < 1e-12);
        // ln 20! by hand: 42.335616460753485.
        assert!((factorials.of(20) - 42.335_616_460_753_485).abs() < 1e-13);
    }
}
