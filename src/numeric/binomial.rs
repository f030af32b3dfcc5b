//! Tails of the binomial distribution by summation, for exact tests of a count.
//!
//! The incomplete beta function of `statrs` stops its continued fraction after 140 steps, which is
//! too few near the mean when there are many trials: for 500,100 of 1,000,000 at p = ½ its fifth
//! digit is wrong. Summing outward from the largest term keeps about twelve digits there.

/// With more trials than this the sum has too many terms.
const MAX_TRIALS: u64 = 1_000_000_000_000;

/// The probabilities of two counts that are equal in exact arithmetic may differ by this factor.
const TIE: f64 = 1.0 + 1e-7;

/// Tail probabilities of an observed count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct BinomialTails {
    /// The probability of this count or fewer.
    pub(crate) at_most: f64,
    /// The probability of this count or more.
    pub(crate) at_least: f64,
    /// The probability of all counts that are not more probable than this one.
    pub(crate) two_sided: f64,
}

/// The tail probabilities of `successes` among `trials` that each succeed with `probability`.
///
/// # Formula
/// The terms w(k), relative to that of the most probable count, follow from
/// w(k+1)/w(k) = (n−k)/(k+1) · p/(1−p) and are summed outward until they underflow. The two-sided
/// probability sums the terms with w(k) ≤ (1 + 10⁻⁷) w(observed), the convention of the exact tests
/// in R and SciPy. A tail that holds a single count is computed as pⁿ or (1−p)ⁿ.
///
/// # Assumptions
/// The trials are independent and have the same probability.
///
/// # When it misleads
/// A tail below about 1e-308 of the most probable count is 0, unless it holds a single count.
///
/// # Errors
/// `None` if the probability is not strictly between 0 and 1, if there are more successes than
/// trials, or if there are more than 10¹² trials.
///
/// # Complexity
/// About 80 √(n p (1−p)) steps.
///
/// # Example
/// One success or more in two trials at p = ½ has probability 0.75; three have none.
pub(crate) fn tails(successes: u64, trials: u64, probability: f64) -> Option<BinomialTails> {
    let inside = probability > 0.0 && probability < 1.0;
    if !inside || successes > trials || trials > MAX_TRIALS {
        return None;
    }
    let mode = (((trials + 1) as f64 * probability) as u64).min(trials);
    let odds = probability / (1.0 - probability);
    // The first pass finds the weight of the observed count, the second compares with it.
    let mut observed = 0.0;
    outward(trials, mode, odds, |count, weight| {
        if count == successes {
            observed = weight;
        }
    });
    let (mut all, mut below, mut above, mut rare) = (0.0, 0.0, 0.0, 0.0);
    outward(trials, mode, odds, |count, weight| {
        all += weight;
        if count <= successes {
            below += weight;
        }
        if count >= successes {
            above += weight;
        }
        if weight <= observed * TIE {
            rare += weight;
        }
    });
    let [failure, n] = [1.0 - probability, trials as f64];
    Some(BinomialTails {
        // A tail of a single count is a power, without the rounding errors of the sum.
        at_most: if successes == 0 {
            failure.powf(n)
        } else {
            below / all
        },
        at_least: if successes == trials {
            probability.powf(n)
        } else {
            above / all
        },
        two_sided: rare / all,
    })
}

/// Calls `visit` with each count and its weight, outward from the mode (weight 1) until the weight
/// underflows.
fn outward(trials: u64, mode: u64, odds: f64, mut visit: impl FnMut(u64, f64)) {
    let mut weight = 1.0;
    let mut count = mode;
    while weight > 0.0 {
        visit(count, weight);
        if count == trials {
            break;
        }
        weight *= (trials - count) as f64 / (count + 1) as f64 * odds;
        count += 1;
    }
    let (mut weight, mut count) = (1.0, mode);
    while count > 0 {
        weight *= count as f64 / (trials - count + 1) as f64 / odds;
        count -= 1;
        if weight <= 0.0 {
            break;
        }
        visit(count, weight);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_two_sided_test_matches_scipy() {
        // scipy.stats.binomtest for the share of 0 and 5 among the last digits of Russia 2011 and
        // 2020. Over a few thousand steps the terms accumulate an error of about 1e-12.
        for (share, trials, expected) in [
            (0.211_186_256_, 95_224u64, 1.015_732_165_072_604_6e-17),
            (0.206_430_741_9, 96_754, 6.254_540_446_719_584e-7),
        ] {
            let hits = (share * trials as f64).round() as u64;
            let found = tails(hits, trials, 0.2).unwrap().two_sided;
            assert!((found / expected - 1.0).abs() < 1e-9, "{found} {expected}");
        }
    }

    #[test]
    fn small_cases_match_a_calculation_by_hand() {
        let found = tails(1, 2, 0.5).unwrap();
        assert!((found.at_least - 0.75).abs() < 1e-15 && (found.two_sided - 1.0).abs() < 1e-15);
        assert_eq!(tails(3, 2, 0.5), None);
        // 3 of 4 at 1/2: (4 + 1)/16 above, (1 + 4 + 6 + 4)/16 below, 10/16 on both sides.
        let found = tails(3, 4, 0.5).unwrap();
        assert!((found.at_least - 5.0 / 16.0).abs() < 1e-15);
        assert!((found.at_most - 15.0 / 16.0).abs() < 1e-15);
        assert!((found.two_sided - 10.0 / 16.0).abs() < 1e-15);
    }

    #[test]
    fn small_tails_keep_their_relative_precision() {
        // P(X >= 9 of 10) at p = 1e-4: 10 p^9 (1-p) + p^10, by hand.
        let p: f64 = 1e-4;
        let exact = 10.0 * p.powi(9) * (1.0 - p) + p.powi(10);
        let found = tails(9, 10, p).unwrap().at_least;
        assert!((found / exact - 1.0).abs() < 1e-13, "{found} {exact}");
        let found = tails(10, 10, p).unwrap().at_least;
        assert!((found / 1e-40 - 1.0).abs() < 1e-13, "{found}");
    }

    #[test]
    fn a_tail_below_the_smallest_number_is_zero() {
        assert_eq!(tails(100_000, 100_000, 0.001).unwrap().at_least, 0.0);
    }

    proptest! {
        #[test]
        fn tails_are_probabilities(successes in 0u64..3000, more in 0u64..3000, p in 0.0001f64..0.9999) {
            let found = tails(successes, successes + more, p).unwrap();
            for tail in [found.at_least, found.at_most, found.two_sided] {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&tail));
            }
            let sum = found.at_least + found.at_most;
            prop_assert!(sum >= 1.0 - 1e-9);
        }
    }
}
