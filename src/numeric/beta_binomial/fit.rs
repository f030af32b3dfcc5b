//! Estimates the shapes of a beta-binomial distribution from counts: by moments and by maximum
//! likelihood.

use statrs::function::gamma::digamma;

use super::{BetaBinomial, MAX_PRECISION, MIN_PRECISION, ln_rising, product_ln};

/// Successes among trials, with a weight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeightedCount {
    /// The number of successes.
    pub successes: u64,
    /// The number of trials.
    pub trials: u64,
    /// 1 for a group that counts once. Pairs whose weight is not positive are ignored, and so are
    /// pairs with more successes than trials.
    pub weight: f64,
}

impl WeightedCount {
    /// A pair that counts once.
    pub fn once(successes: u64, trials: u64) -> Self {
        Self {
            successes,
            trials,
            weight: 1.0,
        }
    }

    fn counts(&self) -> bool {
        self.weight > 0.0 && self.weight.is_finite() && self.successes <= self.trials
    }
}

/// The pairs that count, sorted, each once with its total weight. So sums over them do not depend
/// on the original order of the pairs.
pub(in crate::numeric) fn sorted(counts: &[WeightedCount]) -> Vec<WeightedCount> {
    let mut counts: Vec<WeightedCount> =
        counts.iter().filter(|one| one.counts()).copied().collect();
    counts.sort_by(|a, b| {
        (a.trials, a.successes)
            .cmp(&(b.trials, b.successes))
            .then(a.weight.total_cmp(&b.weight))
    });
    counts.dedup_by(|next, kept| {
        let same = (next.trials, next.successes) == (kept.trials, kept.successes);
        if same {
            kept.weight += next.weight;
        }
        same
    });
    counts
}

/// Estimates the shapes from the moments.
///
/// # Formula
/// μ is the number of all successes divided by that of all trials. With S = Σ w n (k/n − μ)² and c
/// = w(1 − n/Σwn), the expectation of S is μ(1−μ) Σ c (1 + (n−1)ρ). This is solved for ρ, and α + β
/// = 1/ρ − 1, which is clamped between [`MIN_PRECISION`] and [`MAX_PRECISION`].
///
/// # Errors
/// `None` if there are no successes, no failures, no second group, or no group with two trials.
///
/// # Reference
/// Kleinman (1973), *Journal of the American Statistical Association* 68.
pub fn by_moments(counts: &[WeightedCount]) -> Option<BetaBinomial> {
    let sorted = sorted(counts);
    let groups = || sorted.iter().filter(|one| one.trials > 0);
    let trials: f64 = groups().map(|one| one.weight * one.trials as f64).sum();
    let successes: f64 = groups().map(|one| one.weight * one.successes as f64).sum();
    let mean = successes / trials;
    if !(mean > 0.0 && mean < 1.0) {
        return None;
    }
    let (mut spread, mut own, mut shared) = (0.0, 0.0, 0.0);
    for one in groups() {
        let n = one.trials as f64;
        let c = one.weight * (1.0 - n / trials);
        spread += one.weight * n * (one.successes as f64 / n - mean).powi(2);
        own += c;
        shared += c * (n - 1.0);
    }
    let rho = (spread / (mean * (1.0 - mean)) - own) / shared;
    if !(shared > 0.0 && rho.is_finite()) {
        return None;
    }
    let precision = if rho > 0.0 {
        1.0 / rho - 1.0
    } else {
        f64::INFINITY
    };
    BetaBinomial::with_mean(mean, precision.clamp(MIN_PRECISION, MAX_PRECISION))
}

/// A fit by maximum likelihood.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// The distribution with the highest likelihood.
    pub distribution: BetaBinomial,
    /// The logarithm of its likelihood: Σ w ln P(k of n).
    pub ln_likelihood: f64,
    /// Whether the search ended at a maximum. It is false if the search reached an end of the range
    /// of α + β, as it does if the counts vary no more than the binomial.
    pub inside: bool,
}

/// Estimates the shapes by maximum likelihood.
///
/// # Formula
/// Newton's method in ln(α/β) and ln(α+β), starting from the moments. Each step is halved until the
/// likelihood increases. α + β is kept between [`MIN_PRECISION`] and [`MAX_PRECISION`].
///
/// # Errors
/// `None` if there are no successes, no failures, no second group, or no group with two trials. In
/// these cases the likelihood contains no information about the spread.
///
/// # Complexity
/// O(pairs) for each of about ten steps, over distinct numbers of successes, failures and trials.
///
/// ```
/// use scrutineer::numeric::beta_binomial::{WeightedCount, by_likelihood};
/// let counts = [(3, 10), (7, 12), (1, 9), (20, 31)].map(|(k, n)| WeightedCount::once(k, n));
/// let fit = by_likelihood(&counts).unwrap();
/// assert!((fit.distribution.share() - 0.44).abs() < 0.01);
/// ```
pub fn by_likelihood(counts: &[WeightedCount]) -> Option<Fit> {
    let counts = &sorted(counts);
    let start = by_moments(counts)?;
    let sums = Sufficient::of(counts);
    let precision = start.precision().clamp(1e-2, 1e6);
    let start = BetaBinomial::with_mean(start.share(), precision)?;
    let (distribution, inside) = sums.maximise(start, 100);
    let ln_likelihood = counts
        .iter()
        .map(|one| one.weight * distribution.ln_probability(one.successes, one.trials))
        .sum();
    Some(Fit {
        distribution,
        ln_likelihood,
        inside,
    })
}

/// Weights of the distinct numbers of successes, failures and trials. The likelihood of the shapes
/// depends on nothing else.
#[derive(Debug, Clone, Default)]
pub(in crate::numeric) struct Sufficient {
    /// Sorted, each once.
    pub(in crate::numeric) successes: Vec<(u64, f64)>,
    pub(in crate::numeric) failures: Vec<(u64, f64)>,
    pub(in crate::numeric) trials: Vec<(u64, f64)>,
}

/// Derivatives of the log likelihood with respect to α and β.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::numeric) struct Slopes {
    value: f64,
    first: [f64; 2],
    second: [f64; 3],
}

impl Sufficient {
    pub(in crate::numeric) fn of(counts: &[WeightedCount]) -> Self {
        let gather = |number: fn(&WeightedCount) -> u64| {
            let mut all: Vec<(u64, f64)> = counts
                .iter()
                .filter(|one| one.counts())
                .map(|one| (number(one), one.weight))
                .collect();
            all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
            all.dedup_by(|next, kept| {
                let same = next.0 == kept.0;
                if same {
                    kept.1 += next.1;
                }
                same
            });
            all
        };
        Self {
            successes: gather(|one| one.successes),
            failures: gather(|one| one.trials - one.successes),
            trials: gather(|one| one.trials),
        }
    }

    pub(in crate::numeric) fn slopes(&self, shapes: BetaBinomial) -> Slopes {
        let sum = |x: f64, numbers: &[(u64, f64)]| {
            let mut rising = Rising::new(x);
            let mut total = [0.0_f64; 3];
            for &(k, weight) in numbers {
                let at = rising.up_to(k);
                for (total, at) in total.iter_mut().zip(at) {
                    *total += weight * at;
                }
            }
            total
        };
        let a = sum(shapes.alpha, &self.successes);
        let b = sum(shapes.beta, &self.failures);
        let n = sum(shapes.precision(), &self.trials);
        Slopes {
            value: a[0] + b[0] - n[0],
            first: [a[1] - n[1], b[1] - n[1]],
            // Second derivatives with respect to αα, αβ, ββ.
            second: [n[2] - a[2], n[2], n[2] - b[2]],
        }
    }

    /// The shapes with the highest likelihood from this start, within this number of steps, and
    /// whether they are a maximum inside the range.
    pub(in crate::numeric) fn maximise(
        &self,
        start: BetaBinomial,
        steps: usize,
    ) -> (BetaBinomial, bool) {
        let range = (MIN_PRECISION.ln(), MAX_PRECISION.ln());
        let shapes = |at: [f64; 2]| {
            let mean = 1.0 / (1.0 + (-at[0]).exp());
            let other = 1.0 / (1.0 + at[0].exp());
            let precision = at[1].exp();
            BetaBinomial::new(mean * precision, other * precision)
        };
        let mut at = [(start.alpha / start.beta).ln(), start.precision().ln()];
        let mut best = start;
        let mut here = self.slopes(best);
        let mut inside = false;
        for _ in 0..steps {
            let (step, peak) = here.step(best);
            let mut taken = false;
            let mut scale = 1.0;
            for _ in 0..40 {
                let next = [
                    (at[0] + scale * step[0]).clamp(-30.0, 30.0),
                    (at[1] + scale * step[1]).clamp(range.0, range.1),
                ];
                if let Some(tried) = shapes(next) {
                    let there = self.slopes(tried);
                    // This close to a maximum, the last digits of the likelihood are not
                    // significant.
                    let close = peak && step[0].abs().max(step[1].abs()) < 1e-4;
                    if close || there.value > here.value {
                        (at, best, here, taken) = (next, tried, there, true);
                        break;
                    }
                }
                scale *= 0.5;
            }
            let moved = scale * step[0].abs().max(step[1].abs());
            if !taken || moved < 1e-9 {
                inside = at[1] > range.0 && at[1] < range.1;
                break;
            }
        }
        (best, inside)
    }
}

impl Slopes {
    /// First and second derivatives with respect to u = ln(α/β) and m = ln(α+β): u, m; uu, um, mm.
    pub(in crate::numeric) fn by_mean_and_precision(
        &self,
        shapes: BetaBinomial,
    ) -> ([f64; 2], [f64; 3]) {
        let (a, b) = (shapes.alpha, shapes.beta);
        let mean = shapes.share();
        let spread = a * (b / shapes.precision());
        let [ga, gb] = self.first;
        let [aa, ab, bb] = self.second;
        let slope = [spread * (ga - gb), a * ga + b * gb];
        let uu = spread * spread * (aa - 2.0 * ab + bb) + spread * (1.0 - 2.0 * mean) * (ga - gb);
        let um = spread * (a * (aa - ab) + b * (ab - bb)) + spread * (ga - gb);
        let mm = a * a * aa + 2.0 * a * b * ab + b * b * bb + slope[1];
        (slope, [uu, um, mm])
    }

    /// Newton's step in ln(α/β) and ln(α+β), with a length of at most 2, and whether the surface is
    /// concave there. If it is not, a step along the slope.
    fn step(&self, shapes: BetaBinomial) -> ([f64; 2], bool) {
        let (slope, [uu, um, mm]) = self.by_mean_and_precision(shapes);
        let determinant = uu * mm - um * um;
        let peak = uu < 0.0 && determinant > 0.0;
        let newton = if peak {
            [
                (um * slope[1] - mm * slope[0]) / determinant,
                (um * slope[0] - uu * slope[1]) / determinant,
            ]
        } else {
            let down = |slope: f64, curve: f64| slope / curve.abs().max(1e-300);
            [down(slope[0], uu), down(slope[1], mm)]
        };
        let longest = newton[0].abs().max(newton[1].abs());
        if !longest.is_finite() {
            return ([0.0; 2], false);
        }
        let scale = if longest > 2.0 { 2.0 / longest } else { 1.0 };
        ([newton[0] * scale, newton[1] * scale], peak)
    }
}

/// ln (x)ₖ, Σ 1/(x+i) and Σ 1/(x+i)² over i < k, for k that increase from call to call.
#[derive(Debug)]
pub(in crate::numeric) struct Rising {
    x: f64,
    reached: u64,
    sums: [f64; 3],
}

impl Rising {
    /// If two k are further apart than this, the sums are computed by functions.
    const FAR: u64 = 32;

    pub(in crate::numeric) fn new(x: f64) -> Self {
        Self {
            x,
            reached: 0,
            sums: [0.0; 3],
        }
    }

    /// ln (x)ₖ alone.
    pub(in crate::numeric) fn ln_up_to(&mut self, k: u64) -> f64 {
        let gap = k.saturating_sub(self.reached);
        let from = self.x + self.reached as f64;
        self.sums[0] += if gap > Self::FAR {
            ln_rising(from, gap)
        } else {
            product_in_parts(from, gap)
        };
        self.reached = self.reached.max(k);
        self.sums[0]
    }

    pub(in crate::numeric) fn up_to(&mut self, k: u64) -> [f64; 3] {
        let gap = k.saturating_sub(self.reached);
        let from = self.x + self.reached as f64;
        if gap > Self::FAR {
            let to = from + gap as f64;
            self.sums[0] += ln_rising(from, gap);
            self.sums[1] += digamma(to) - digamma(from);
            self.sums[2] += trigamma(from) - trigamma(to);
        } else {
            for i in 0..gap {
                let inverse = 1.0 / (from + i as f64);
                self.sums[1] += inverse;
                self.sums[2] += inverse * inverse;
            }
            self.sums[0] += product_in_parts(from, gap);
        }
        self.reached = self.reached.max(k);
        self.sums
    }
}

/// ln (x)ₖ from short products.
fn product_in_parts(x: f64, k: u64) -> f64 {
    (0..k)
        .step_by(8)
        .map(|i| product_ln(x + i as f64, (k - i).min(8)))
        .sum()
}

/// The second derivative of ln Γ, by recurrence up to 10 and then by its asymptotic series.
pub(in crate::numeric) fn trigamma(x: f64) -> f64 {
    let (mut x, mut sum) = (x, 0.0);
    while x < 10.0 {
        sum += 1.0 / (x * x);
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    sum + 1.0 / x
        + square / 2.0
        + square / x
            * (1.0 / 6.0 - square * (1.0 / 30.0 - square * (1.0 / 42.0 - square * (1.0 / 30.0))))
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

    const COUNTS: [(u64, u64, f64); 7] = [
        (3, 10, 1.0),
        (7, 12, 2.0),
        (1, 9, 1.0),
        (20, 31, 1.0),
        (15, 40, 3.0),
        (44, 50, 1.0),
        (2, 30, 1.0),
    ];

    fn counts() -> Vec<WeightedCount> {
        COUNTS
            .iter()
            .map(|&(successes, trials, weight)| WeightedCount {
                successes,
                trials,
                weight,
            })
            .collect()
    }

    #[test]
    fn the_highest_likelihood_is_where_both_derivatives_are_zero() {
        // The root of the two derivatives with 30 digits (mpmath).
        let fit = by_likelihood(&counts()).unwrap();
        close(fit.distribution.alpha(), 1.765_808_346_396_738_2, 1e-11);
        close(fit.distribution.beta(), 2.261_818_850_816_303, 1e-11);
        close(fit.ln_likelihood, -30.651_278_747_496_893, 1e-13);
        assert!(fit.inside);
    }

    #[test]
    fn the_shapes_reproduce_the_moments() {
        // numpy with the same formula, where each pair is repeated as often as it counts.
        let fit = by_moments(&counts()).unwrap();
        close(fit.alpha(), 1.346_829_951_484_286_3, 1e-12);
        close(fit.beta(), 1.513_878_627_637_376, 1e-12);
    }

    #[test]
    fn counts_that_vary_less_than_the_binomial_end_at_the_most_precise_shapes() {
        let counts = [WeightedCount::once(50, 100); 30];
        let fit = by_likelihood(&counts).unwrap();
        assert!(fit.distribution.precision() > 1e5, "{fit:?}");
        assert!(!fit.inside, "{fit:?}");
    }

    #[test]
    fn there_is_no_fit_without_a_success_or_without_a_failure() {
        for counts in [
            &[][..],
            &[WeightedCount::once(0, 7), WeightedCount::once(0, 3)],
            &[WeightedCount::once(7, 7)],
            &[WeightedCount::once(1, 1), WeightedCount::once(0, 1)],
            &[WeightedCount::once(5, 3)],
        ] {
            assert_eq!(by_likelihood(counts), None);
        }
    }

    #[test]
    fn sums_in_one_leap_match_sums_in_single_steps() {
        for x in [1e-3, 0.7, 5.0, 123.4, 1e7] {
            let (mut steps, mut leap) = (Rising::new(x), Rising::new(x));
            (0..=700).for_each(|k| {
                steps.up_to(k);
            });
            for (one, other) in steps.up_to(700).into_iter().zip(leap.up_to(700)) {
                // The differences of ψ and its derivative at 1e7 keep 8 digits fewer.
                close(one, other, if x > 1e6 { 1e-6 } else { 1e-11 });
            }
        }
    }

    proptest! {
        #[test]
        fn no_input_panics(
            rows in prop::collection::vec((any::<u64>(), any::<u64>(), any::<f64>()), 0..8),
        ) {
            let counts: Vec<WeightedCount> = rows
                .iter()
                .map(|&(successes, trials, weight)| WeightedCount { successes, trials, weight })
                .collect();
            let _ = (by_likelihood(&counts), by_moments(&counts));
        }
    }
}
