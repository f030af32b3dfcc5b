//! Binomial tails by adding terms, for exact tests of a count.
//!
//! The incomplete beta function of `statrs` stops its continued fraction after 140 steps, which is
//! too few near the middle of a binomial with many trials: at 500,100 of 1,000,000 and 1/2 it is
//! off in the fifth digit. Adding the terms outwards from the largest keeps about twelve there.

/// More trials than this would take too many terms.
const MOST_TRIALS: u64 = 1_000_000_000_000;

/// Two counts that are as improbable as each other may differ by rounding alone.
const TIE: f64 = 1.0 + 1e-7;

/// Tail probabilities of one observed count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BinomialTails {
    /// Of as many or fewer.
    pub at_most: f64,
    /// Of as many or more.
    pub at_least: f64,
    /// Of every count that is no more probable than the observed one.
    pub two_sided: f64,
}

/// The tails of `successes` in `trials`, each with `probability`.
///
/// # Formula
/// Terms w(k) relative to the most probable count, by w(k+1)/w(k) = (n−k)/(k+1) · p/(1−p), added
/// outwards until they vanish; the two-sided probability adds every term with
/// w(k) ≤ (1 + 10⁻⁷) w(observed), the convention of R's and SciPy's exact tests.
///
/// # Errors
/// `None` where the probability is not strictly between 0 and 1, there are more successes than
/// trials, or more than 10¹² trials.
///
/// # Complexity
/// About 80 √(n p (1−p)) steps.
///
/// ```
/// use scrutineer::numeric::binomial::tails;
/// let found = tails(1, 2, 0.5).unwrap();
/// assert!((found.at_least - 0.75).abs() < 1e-15 && (found.two_sided - 1.0).abs() < 1e-15);
/// assert_eq!(tails(3, 2, 0.5), None);
/// ```
pub fn tails(successes: u64, trials: u64, probability: f64) -> Option<BinomialTails> {
    let inside = probability > 0.0 && probability < 1.0;
    if !inside || successes > trials || trials > MOST_TRIALS {
        return None;
    }
    let mode = (((trials + 1) as f64 * probability) as u64).min(trials);
    let odds = probability / (1.0 - probability);
    // First what the observed count weighs, then all that weigh no more.
    let mut observed = 0.0;
    outwards(trials, mode, odds, |count, weight| {
        if count == successes {
            observed = weight;
        }
    });
    let (mut all, mut below, mut above, mut rare) = (0.0, 0.0, 0.0, 0.0);
    outwards(trials, mode, odds, |count, weight| {
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
        // A tail of one count is a power, which is exact where the sum carries rounding errors.
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

/// Every count with its weight, from the mode (weight 1) outwards, until it vanishes.
fn outwards(trials: u64, mode: u64, odds: f64, mut each: impl FnMut(u64, f64)) {
    let mut weight = 1.0;
    let mut count = mode;
    while weight > 0.0 {
        each(count, weight);
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
        each(count, weight);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_two_sided_test_is_that_of_scipy() {
        // scipy.stats.binomtest, as stored with the digits of Russia 2011 and 2020: the share of
        // 0 and 5 among the last digits. The terms carry about 1e-12 over a few thousand steps.
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
    fn small_cases_by_hand() {
        // 3 of 4 at 1/2: (4 + 1)/16 above, (1 + 4 + 6 + 4)/16 below, 10/16 on both sides.
        let found = tails(3, 4, 0.5).unwrap();
        assert!((found.at_least - 5.0 / 16.0).abs() < 1e-15);
        assert!((found.at_most - 15.0 / 16.0).abs() < 1e-15);
        assert!((found.two_sided - 10.0 / 16.0).abs() < 1e-15);
    }

    #[test]
    fn a_tail_below_the_smallest_number_is_none_at_all() {
        assert_eq!(tails(100_000, 100_000, 0.001).unwrap().at_least, 0.0);
    }

    proptest! {
        #[test]
        fn tails_are_probabilities(successes in 0u64..3000, more in 0u64..3000, p in 0.0001f64..0.9999) {
            let found = tails(successes, successes + more, p).unwrap();
            for one in [found.at_least, found.at_most, found.two_sided] {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&one));
            }
            let sum = found.at_least + found.at_most;
            prop_assert!(sum >= 1.0 - 1e-9);
        }
    }
}
