//! Tails of the beta-binomial distribution, summed from term to term.

use std::sync::LazyLock;

use super::{BetaBinomial, MAX_TRIALS, ln_rising};

/// A sum ends once the remainder is below this fraction of it. The remainder is estimated.
const EXACT: f64 = 1e-14;
/// The same for critical values, whose estimates have three digits if the limit is small.
const CLOSE: f64 = 1e-6;
/// If α + β is below this, products of four terms stay within range.
const SMALL: f64 = 1e60;
/// The recurrence does not continue from terms below this.
const LEAST_TERM: f64 = 1e-280;
/// Logarithms of factorials below this are stored.
const KEPT: usize = 1 << 12;

/// ln k! for small k, each from Stirling's series.
static LN_FACTORIALS: LazyLock<Vec<f64>> =
    LazyLock::new(|| (0..KEPT as u64).map(|k| ln_rising(1.0, k)).collect());

/// ln k!.
pub(super) fn ln_factorial(k: u64) -> f64 {
    let kept = usize::try_from(k).ok().and_then(|k| LN_FACTORIALS.get(k));
    kept.copied().unwrap_or_else(|| ln_rising(1.0, k))
}

/// The smallest count whose upper tail is within a limit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CriticalValue {
    /// The count. It is one more than the trials if even the tail at the number of trials is above
    /// the limit.
    pub count: u64,
    /// P(X ≥ count), the largest tail within the limit.
    pub tail: f64,
    /// P(X = count − 1).
    inside: f64,
}

/// Sums terms upward from one count.
struct Climb {
    a: f64,
    b: f64,
    n: f64,
    /// The count of the last term.
    i: f64,
    term: f64,
    /// The sum of the terms after the first.
    sum: f64,
    /// Whether products of four terms stay within range.
    small: bool,
}

impl Climb {
    fn new(law: &BetaBinomial, trials: u64, from: u64, term: f64) -> Self {
        Self {
            a: law.alpha,
            b: law.beta,
            n: trials as f64,
            i: from as f64,
            term,
            sum: 0.0,
            small: law.precision() < SMALL,
        }
    }

    /// Numerator and denominator of P(i+1)/P(i).
    #[inline]
    fn ratio(&self, i: f64) -> (f64, f64) {
        (
            (self.n - i) * (self.a + i),
            (i + 1.0) * (self.b + (self.n - i - 1.0)),
        )
    }

    #[inline]
    fn one(&mut self) {
        let (up, down) = self.ratio(self.i);
        self.term *= up / down;
        self.sum += self.term;
        self.i += 1.0;
    }

    /// The next terms in groups of four: the sum and the last term of each group, relative to the
    /// term before the group.
    ///
    /// Four terms have one denominator, because a division takes as long as ten products. The
    /// groups are independent. A call writes them to memory, which makes the compiler process two
    /// at a time.
    #[inline(never)]
    fn fours<const FOURS: usize>(&self) -> ([f64; FOURS], [f64; FOURS]) {
        let (mut sums, mut lasts) = ([0.0; FOURS], [0.0; FOURS]);
        let length = 4.0 * FOURS as f64;
        // The factors of the first ratio, and β and the failures of the last one.
        let (x, y, z) = (self.n - self.i, self.a + self.i, 1.0 + self.i);
        let w = self.b + (self.n - self.i - length);
        for (four, (sum, last)) in sums.iter_mut().zip(&mut lasts).enumerate() {
            let k = 4.0 * four as f64;
            let j = length - 4.0 - k;
            let (up0, down0) = ((x - k) * (y + k), (z + k) * (w + (j + 3.0)));
            let k1 = k + 1.0;
            let (up1, down1) = ((x - k1) * (y + k1), (z + k1) * (w + (j + 2.0)));
            let k2 = k + 2.0;
            let (up2, down2) = ((x - k2) * (y + k2), (z + k2) * (w + (j + 1.0)));
            let k3 = k + 3.0;
            let (up3, down3) = ((x - k3) * (y + k3), (z + k3) * (w + j));
            let (up01, down23) = (up0 * up1, down2 * down3);
            let (up012, down123) = (up01 * up2, down1 * down23);
            let all = up012 * up3;
            let scale = 1.0 / (down0 * down123);
            *sum = scale * ((up0 * down123 + up01 * down23) + (up012 * down3 + all));
            *last = scale * all;
        }
        (sums, lasts)
    }

    #[inline]
    fn by_fours<const FOURS: usize>(&mut self) {
        let (sums, lasts) = self.fours::<FOURS>();
        for (sum, last) in sums.iter().zip(&lasts) {
            self.sum += self.term * sum;
            self.term *= last;
        }
        self.i += 4.0 * FOURS as f64;
    }

    /// Advances by this many terms. It must not go beyond the trials.
    fn go(&mut self, steps: u64) {
        let mut left = steps;
        while self.small && left >= 16 {
            self.by_fours::<4>();
            left -= 16;
        }
        while self.small && left >= 4 {
            self.by_fours::<1>();
            left -= 4;
        }
        for _ in 0..left {
            self.one();
        }
    }

    /// Sums the terms up to the last, or until the remaining terms are less than a fraction of
    /// `more` and the sum.
    ///
    /// P(j+1)/P(j) is (α+j)/(1+j) times (n−j)/(n−j+β−1). Beyond i the first factor is at most its
    /// value there or 1, and so is the second if β is at least 1. So a geometric series bounds the
    /// remainder. As a multiple R of its term, the remainder after i satisfies R = q(1 + ΔR) with q
    /// = r/(1−r) and the ratio r. Since r changes slowly, R is close to q(1 + Δq(1 + Δq) + q·Δ²q).
    fn finish(&mut self, more: f64, left_out: f64) {
        while self.i < self.n {
            if self.small && self.i + 16.0 <= self.n {
                self.by_fours::<4>();
            } else if self.small && self.i + 4.0 <= self.n {
                self.by_fours::<1>();
            } else {
                self.one();
            }
            let negligible = left_out * (self.sum + more);
            if self.term < negligible && self.b >= 1.0 && self.i < self.n {
                let left = self.n - self.i;
                let first = ((self.a + self.i) / (1.0 + self.i)).max(1.0);
                let bound = first * left / (left + (self.b - 1.0));
                if self.term * bound < negligible * (1.0 - bound) {
                    let q = |i: f64| {
                        let (up, down) = self.ratio(i);
                        up / (down - up)
                    };
                    let (q0, q1, q2) = (q(self.i), q(self.i + 1.0), q(self.i + 2.0));
                    let (change, next) = (q1 - q0, q2 - q1);
                    let left = q0 * (1.0 + change * (1.0 + next) + q0 * (next - change));
                    // Within the bound any estimate is safe. NaN means no estimate.
                    let left = if left.is_finite() { left } else { 0.0 };
                    self.sum += self.term * left.clamp(0.0, bound / (1.0 - bound));
                    break;
                }
            }
        }
    }
}

impl BetaBinomial {
    /// The distribution of the failures.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        Self {
            alpha: self.beta,
            beta: self.alpha,
        }
    }

    /// Σ P(i) for k ≤ i ≤ trials.
    pub(super) fn sum_up(&self, k: u64, trials: u64) -> f64 {
        let mut climb = Climb::new(self, trials, k, 1.0);
        climb.finish(1.0, EXACT);
        if climb.sum.is_finite() {
            (self.ln_probability(k, trials) + climb.sum.ln_1p()).exp()
        } else {
            // The first term is too small to compute the others from it.
            (k..=trials).map(|i| self.probability(i, trials)).sum()
        }
    }

    /// The smallest count whose upper tail is at most `limit`. The search starts at `near`, and is
    /// faster the closer `near` is. The tail is exact to at least six digits, and to eight or more
    /// if the limit is small. If the limit equals a tail to this precision, the result may be the
    /// neighbouring count.
    ///
    /// # Errors
    /// `None` if there are more than [`MAX_TRIALS`] trials, or if the limit is not strictly between
    /// 0 and 1.
    ///
    /// ```
    /// use scrutineer::numeric::beta_binomial::BetaBinomial;
    /// let uniform = BetaBinomial::new(1.0, 1.0).unwrap();
    /// // P(X ≥ 8) = 0.2, P(X ≥ 9) = 0.1.
    /// let cut = uniform.critical_value(9, 0.15, 5).unwrap();
    /// assert_eq!(cut.count, 9);
    /// assert!((cut.tail - 0.1).abs() < 1e-14);
    /// ```
    pub fn critical_value(&self, trials: u64, limit: f64, near: u64) -> Option<CriticalValue> {
        if trials > MAX_TRIALS || !(limit > 0.0 && limit < 1.0) {
            return None;
        }
        let mut at = near.min(trials);
        for _ in 0..16 {
            let mut term = self.probability(at, trials);
            let mut rest = Climb::new(self, trials, at, term);
            rest.finish(term, CLOSE);
            let mut tail = term + rest.sum;
            // Terms near the smallest number have few digits, and the error would spread to all
            // others.
            if !(term > LEAST_TERM && tail.is_finite()) {
                break;
            }
            // A few steps outward, each of which costs at most half of the tail's digits.
            let last = trials.min(at + 8);
            while tail > limit && term < tail / 2.0 && at < last {
                let (up, down) = rest.ratio(at as f64);
                tail -= term;
                term *= up / down;
                at += 1;
            }
            if tail > limit {
                if at == trials {
                    return Some(CriticalValue {
                        count: trials + 1,
                        tail: 0.0,
                        inside: term,
                    });
                }
                // Newton's step for the logarithm of the tail.
                let step = (tail / limit).ln() * tail / term;
                at = at.saturating_add(step.max(1.0).ceil() as u64).min(trials);
                continue;
            }
            while at > 0 {
                let (up, down) = rest.ratio((at - 1) as f64);
                let inside = term * down / up;
                if tail + inside > limit {
                    return Some(CriticalValue {
                        count: at,
                        tail,
                        inside,
                    });
                }
                tail += inside;
                term = inside;
                at -= 1;
            }
            break;
        }
        self.critical_value_by_bisection(trials, limit)
    }

    /// Like [`Self::critical_value`], for terms that are out of range or if the steps do not
    /// converge.
    fn critical_value_by_bisection(&self, trials: u64, limit: f64) -> Option<CriticalValue> {
        // P(X ≥ low) > limit ≥ P(X ≥ high).
        let (mut low, mut high) = (0, trials + 1);
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if self.at_least(middle, trials)? <= limit {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(CriticalValue {
            count: high,
            tail: self.at_least(high, trials)?,
            inside: self.probability(low, trials),
        })
    }

    /// P(X ≥ k) and P(X ≤ k), from the terms between k and a critical value above it. It is faster
    /// the closer the two are. The second is 1 minus the probability above, so it is exact only to
    /// the last digits of 1.
    ///
    /// # Errors
    /// `None` if there are more than [`MAX_TRIALS`] trials.
    pub fn tails_from(&self, cut: &CriticalValue, k: u64, trials: u64) -> Option<(f64, f64)> {
        let start = cut.count.checked_sub(1).filter(|start| *start <= trials);
        let steps = start.and_then(|start| Some((start, start.checked_sub(k)?)));
        let Some((start, steps)) = steps else {
            return Some((self.at_least(k, trials)?, self.at_most(k, trials)?));
        };
        let mut down = Climb::new(&self.mirrored(), trials, trials - start, cut.inside);
        down.go(steps);
        let beyond = cut.tail + (cut.inside + down.sum - down.term);
        Some(((beyond + down.term).min(1.0), (1.0 - beyond).max(0.0)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn critical_values_match_bisection_from_any_start(
            n in 1_u64..400, near in 0_u64..400, v in 0_u64..400,
            a in -5.0..9.0_f64, b in -5.0..9.0_f64, limit in -8.0..-0.7_f64,
        ) {
            let law = BetaBinomial::new(a.exp(), b.exp()).unwrap();
            let limit = limit.exp();
            let cut = law.critical_value(n, limit, near).unwrap();
            let expected = law.critical_value_by_bisection(n, limit).unwrap();
            prop_assert_eq!(cut.count, expected.count);
            // The remainder of a sum is less than 1e-6 of it, and eight steps outward can cost
            // eight bits. The estimates are better than that.
            prop_assert!((cut.tail - expected.tail).abs() <= 1e-6 * expected.tail);
            let v = v.min(n);
            let (above, below) = law.tails_from(&cut, v, n).unwrap();
            prop_assert!((above - law.at_least(v, n).unwrap()).abs() <= 1e-6 * above + 1e-300);
            prop_assert!((below - law.at_most(v, n).unwrap()).abs() < 1e-6);
        }

        #[test]
        fn sums_match_the_sums_of_single_terms(
            n in 0_u64..300, k in 0_u64..300, a in -5.0..9.0_f64, b in -5.0..9.0_f64,
        ) {
            let law = BetaBinomial::new(a.exp(), b.exp()).unwrap();
            // Numbers below 1e-300 have few digits.
            let single: f64 = (k..=n).map(|i| law.probability(i, n)).sum();
            prop_assert!((law.at_least(k, n).unwrap() - single.min(1.0)).abs() <= 1e-10 * single + 1e-300);
        }

        #[test]
        fn no_input_panics(
            alpha in any::<f64>(), beta in any::<f64>(), limit in any::<f64>(),
            rows in prop::collection::vec((any::<u64>(), any::<u64>(), any::<u64>()), 0..6),
        ) {
            if let Some(law) = BetaBinomial::new(alpha, beta) {
                for (k, n, near) in rows {
                    for (limit, n) in [(limit, n), (0.01, n >> 52)] {
                        if let Some(cut) = law.critical_value(n, limit, near) {
                            let _ = law.tails_from(&cut, k, n);
                            let _ = law.tails_from(&cut, k >> 53, n);
                        }
                    }
                }
            }
        }
    }
}
