//! How well a mixture fits the counts to which it was fitted.

use super::Mixture;
use crate::numeric::beta_binomial::{Rising, WeightedCount, sorted};

/// The maximum number of probabilities that are summed. Beyond it, numbers of trials are skipped
/// evenly.
const MOST_TERMS: u64 = 100_000_000;
/// Groups with more trials are skipped.
const MAX_TRIALS: u64 = 1 << 16;
/// The probability at which a tail begins.
const TAIL: f64 = 0.001;

/// How well a mixture fits. See [`goodness_of_fit`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoodnessOfFit {
    /// The largest distance between the distribution of the groups' positions under the mixture and
    /// the uniform distribution. 0 for a perfect fit.
    pub distance: f64,
    /// The share of groups below the mixture's lowest thousandth: 0.001 for a perfect fit.
    pub low_tail: f64,
    /// The share of groups above its highest thousandth.
    pub high_tail: f64,
}

/// How well the mixture fits these counts.
///
/// # Formula
/// Each group's position is P(fewer) + ½ P(exactly this many), given its trials. With a good fit
/// the positions are uniform between 0 and 1, apart from the discreteness with few trials.
///
/// # Errors
/// `None` if no group has between 1 and 65,536 trials.
pub fn goodness_of_fit(mixture: &Mixture, counts: &[WeightedCount]) -> Option<GoodnessOfFit> {
    let counts: Vec<WeightedCount> = sorted(counts)
        .into_iter()
        .filter(|one| (1..=MAX_TRIALS).contains(&one.trials))
        .collect();
    let most = counts.last()?.trials;
    let classes: Vec<&[WeightedCount]> = counts.chunk_by(|a, b| a.trials == b.trials).collect();
    let terms: u64 = classes
        .iter()
        .filter_map(|class| class.first())
        .map(|one| one.trials * mixture.components().len() as u64)
        .sum();
    let step = usize::try_from(terms.div_ceil(MOST_TERMS))
        .unwrap_or(1)
        .max(1);
    let table = |shape: f64| -> Vec<f64> {
        let mut rising = Rising::new(shape);
        (0..=most).map(|k| rising.ln_up_to(k)).collect()
    };
    let factorial = table(1.0);
    let tables: Vec<[Vec<f64>; 3]> = mixture
        .components()
        .iter()
        .map(|one| {
            let shapes = one.distribution;
            [shapes.alpha(), shapes.beta(), shapes.precision()].map(table)
        })
        .collect();
    let mut places: Vec<(f64, f64)> = Vec::with_capacity(counts.len());
    for class in classes.iter().step_by(step) {
        let Some(trials) = class.first().map(|one| one.trials as usize) else {
            continue;
        };
        let exactly = |k: usize| -> f64 {
            let choose = factorial[trials] - factorial[k] - factorial[trials - k];
            let parts = mixture.components().iter().zip(&tables);
            parts
                .map(|(one, [a, b, n])| {
                    one.weight * (choose + a[k] + b[trials - k] - n[trials]).exp()
                })
                .sum()
        };
        let (mut below, mut next) = (0.0, 0);
        for one in *class {
            let k = one.successes as usize;
            while next < k {
                below += exactly(next);
                next += 1;
            }
            places.push((below + exactly(k) / 2.0, one.weight));
        }
    }
    places.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let all: f64 = places.iter().map(|place| place.1).sum();
    let share = |of: &dyn Fn(f64) -> bool| -> f64 {
        let some = places.iter().filter(|place| of(place.0));
        some.fold(0.0, |sum, place| sum + place.1) / all
    };
    let (mut distance, mut before) = (0.0_f64, 0.0);
    for &(place, weight) in &places {
        let after = before + weight / all;
        distance = distance.max(after - place).max(place - before);
        before = after;
    }
    Some(GoodnessOfFit {
        distance,
        low_tail: share(&|place| place < TAIL),
        high_tail: share(&|place| place > 1.0 - TAIL),
    })
}

#[cfg(test)]
mod tests {
    use super::super::Component;
    use super::*;
    use crate::numeric::beta_binomial::BetaBinomial;

    fn single(alpha: f64, beta: f64) -> Mixture {
        Mixture::new(&[Component {
            weight: 1.0,
            distribution: BetaBinomial::new(alpha, beta).unwrap(),
        }])
        .unwrap()
    }

    #[test]
    fn counts_with_the_distribution_of_the_mixture_fit_to_half_a_step() {
        // Every count from 0 to 999 once, with shapes that make all equally probable.
        let counts: Vec<WeightedCount> = (0..1000).map(|k| WeightedCount::once(k, 999)).collect();
        let found = goodness_of_fit(&single(1.0, 1.0), &counts).unwrap();
        assert!((found.distance - 0.0005).abs() < 1e-9, "{found:?}");
        assert!((found.low_tail - 0.001).abs() < 1e-9, "{found:?}");
        assert!((found.high_tail - 0.001).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn a_wrong_mixture_is_far_from_the_counts() {
        let counts: Vec<WeightedCount> = (0..1000).map(|k| WeightedCount::once(k, 999)).collect();
        let found = goodness_of_fit(&single(50.0, 50.0), &counts).unwrap();
        assert!(found.distance > 0.3 && found.low_tail > 0.3, "{found:?}");
    }

    #[test]
    fn there_is_no_goodness_without_trials() {
        assert_eq!(goodness_of_fit(&single(1.0, 1.0), &[]), None);
        let empty = [WeightedCount::once(0, 0), WeightedCount::once(3, u64::MAX)];
        assert_eq!(goodness_of_fit(&single(1.0, 1.0), &empty), None);
    }
}
