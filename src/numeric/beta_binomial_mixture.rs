//! Mixtures of beta-binomial distributions: how shares are spread over groups of trials if no
//! single distribution fits them.

mod goodness;
mod optimizer;
mod starts;

use crate::numeric::beta_binomial::{BetaBinomial, WeightedCount, by_likelihood};
pub use goodness::{GoodnessOfFit, goodness_of_fit};
use optimizer::{Climb, Pairs};

/// The maximum number of components in a fit.
pub const MAX_COMPONENTS: usize = 5;
/// Starts are compared on about this many pairs. The best starts continue on all pairs.
const FIRST_LOOK: usize = 6_000;
/// The maximum number of evaluations of the likelihood in a first look, and in a full optimization.
const LOOKS: usize = 60;
const STEPS: usize = 600;
/// The number of starts that continue on all pairs.
const KEPT: usize = 2;

/// One component.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Component {
    /// Its share of the groups.
    pub weight: f64,
    /// The distribution of successes within it.
    pub distribution: BetaBinomial,
}

/// A mixture of one to [`MAX_COMPONENTS`] components, the largest weight first.
#[derive(Debug, Clone, PartialEq)]
pub struct Mixture {
    components: Vec<Component>,
}

impl Mixture {
    /// A mixture of these components. Their weights are divided by their sum.
    ///
    /// # Errors
    /// `None` if there are no components or more than [`MAX_COMPONENTS`], or if a weight is not
    /// positive and finite.
    pub fn new(components: &[Component]) -> Option<Self> {
        let sum: f64 = components.iter().map(|one| one.weight).sum();
        let fine = (1..=MAX_COMPONENTS).contains(&components.len())
            && sum.is_finite()
            && components.iter().all(|one| one.weight > 0.0);
        if !fine {
            return None;
        }
        let mut components: Vec<Component> = components
            .iter()
            .map(|one| Component {
                weight: one.weight / sum,
                ..*one
            })
            .collect();
        components.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        Some(Self { components })
    }

    /// The components.
    pub fn components(&self) -> &[Component] {
        &self.components
    }

    /// The logarithm of the probability of this many successes. −∞ if there are more successes than
    /// trials.
    pub fn ln_probability(&self, successes: u64, trials: u64) -> f64 {
        let terms = self.ln_terms(successes, trials);
        let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if top == f64::NEG_INFINITY {
            return top;
        }
        let sum: f64 = terms.iter().map(|term| (term - top).exp()).sum();
        top + sum.ln()
    }

    /// The probability that a group with these counts belongs to each component, in their order,
    /// followed by zeros. If the counts are impossible, it is the weights.
    ///
    /// # Formula
    /// w₁P₁(k of n) / Σ wₗPₗ(k of n).
    pub fn posterior(&self, successes: u64, trials: u64) -> [f64; MAX_COMPONENTS] {
        let mut terms = self.ln_terms(successes, trials);
        let top = terms.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        if top == f64::NEG_INFINITY {
            let mut weights = [0.0; MAX_COMPONENTS];
            for (weight, one) in weights.iter_mut().zip(&self.components) {
                *weight = one.weight;
            }
            return weights;
        }
        for term in &mut terms {
            *term = (*term - top).exp();
        }
        let sum: f64 = terms.iter().sum();
        terms.map(|term| term / sum)
    }

    fn ln_terms(&self, successes: u64, trials: u64) -> [f64; MAX_COMPONENTS] {
        let mut terms = [f64::NEG_INFINITY; MAX_COMPONENTS];
        for (term, one) in terms.iter_mut().zip(&self.components) {
            *term = one.weight.ln() + one.distribution.ln_probability(successes, trials);
        }
        terms
    }
}

/// One number of components that was tried.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// The number of components.
    pub components: usize,
    /// The logarithm of the highest likelihood found.
    pub ln_likelihood: f64,
    /// Bayes' information criterion. The smaller it is, the better the fit.
    pub bic: f64,
}

/// A fit by maximum likelihood, whose number of components is chosen by Bayes' information
/// criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct MixtureFit {
    /// The mixture.
    pub mixture: Mixture,
    /// The logarithm of its likelihood: Σ ln P(k of n), binomial coefficients included.
    pub ln_likelihood: f64,
    /// Whether the optimization converged. It is false if it ran out of steps.
    pub converged: bool,
    /// Every number of components that was tried.
    pub candidates: Vec<Candidate>,
}

/// The mixture of up to `most` components with the smallest information criterion.
///
/// # Formula
/// For each L from 1 to `most`, this finds the weights and shapes with the highest Σ ln Σₗ wₗPₗ(k
/// of n). It takes a few steps of expectation–maximization from several fixed starts, and then uses
/// a quasi-Newton method (BFGS) that begins with the curvature of the complete data. The criterion
/// is −2 ln likelihood + (3L−1) ln V for V groups. The algorithm uses no random numbers.
///
/// # Errors
/// `None` if a single beta-binomial has no fit (no successes, no failures, or fewer than two
/// groups), or if `most` is 0.
///
/// # Complexity
/// O(distinct pairs × L) for each of about a hundred evaluations per L.
///
/// # Reference
/// Jamshidian and Jennrich (1997), *Journal of the Royal Statistical Society B* 59, for the
/// optimizer.
///
/// ```
/// use scrutineer::numeric::beta_binomial::WeightedCount;
/// use scrutineer::numeric::beta_binomial_mixture::fit;
/// // Two camps: shares near a fifth and near four fifths.
/// let counts: Vec<WeightedCount> = (0..400)
///     .map(|i| WeightedCount::once(if i % 2 == 0 { 15 + i % 10 } else { 75 + i % 10 }, 100))
///     .collect();
/// let found = fit(&counts, 5).unwrap();
/// assert_eq!(found.mixture.components().len(), 2);
/// ```
pub fn fit(counts: &[WeightedCount], most: usize) -> Option<MixtureFit> {
    let one = by_likelihood(counts)?;
    let pairs = Pairs::of(counts);
    let thin = pairs.thinned(FIRST_LOOK);
    let mut tried: Vec<Candidate> = Vec::new();
    let mut best: Option<(f64, Climb)> = None;
    let mut previous: Option<Climb> = None;
    for components in 1..=most.min(MAX_COMPONENTS) {
        let mut looks: Vec<Climb> = match &previous {
            None => vec![Climb::at(Mixture::new(&[Component {
                weight: 1.0,
                distribution: one.distribution,
            }])?)],
            Some(fewer) => starts::of(components, one.distribution, &fewer.mixture)
                .into_iter()
                .map(|start| thin.climb(start, LOOKS))
                .collect(),
        };
        looks.sort_by(|a, b| b.value.total_cmp(&a.value));
        // Starts that reached the same maximum are merged.
        looks.dedup_by(|next, kept| (next.value - kept.value).abs() < 0.1);
        let climbed = looks
            .into_iter()
            .take(KEPT)
            .map(|look| pairs.climb(look.mixture, STEPS))
            .filter(|climb| climb.value.is_finite())
            .max_by(|a, b| a.value.total_cmp(&b.value))?;
        let free = (3 * components - 1) as f64;
        let bic = -2.0 * climbed.value + free * pairs.groups().ln();
        tried.push(Candidate {
            components,
            ln_likelihood: climbed.value,
            bic,
        });
        if best.as_ref().is_none_or(|(least, _)| bic < *least) {
            best = Some((bic, climbed.clone()));
        }
        previous = Some(climbed);
    }
    let (_, climb) = best?;
    Some(MixtureFit {
        mixture: climb.mixture,
        ln_likelihood: climb.value,
        converged: climb.converged,
        candidates: tried,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::RngExt;
    use rand_distr::{Beta, Binomial, Distribution};

    use super::*;
    use crate::numeric::stream::Seed;

    fn component(weight: f64, alpha: f64, beta: f64) -> Component {
        Component {
            weight,
            distribution: BetaBinomial::new(alpha, beta).unwrap(),
        }
    }

    /// Groups of 50 to 949 trials, drawn from the mixture.
    fn drawn(mixture: &Mixture, groups: usize, name: &str) -> Vec<WeightedCount> {
        let mut draw = Seed::from_text("mixture").stream(name).draw(0);
        (0..groups)
            .map(|_| {
                let trials = draw.random_range(50..950);
                let mut mark: f64 = draw.random();
                let chosen = mixture.components().iter().find(|one| {
                    mark -= one.weight;
                    mark < 0.0
                });
                let shapes = chosen.unwrap_or(&mixture.components()[0]).distribution;
                let share = Beta::new(shapes.alpha(), shapes.beta())
                    .unwrap()
                    .sample(&mut draw);
                WeightedCount::once(
                    Binomial::new(trials, share).unwrap().sample(&mut draw),
                    trials,
                )
            })
            .collect()
    }

    #[test]
    fn three_components_are_recovered() {
        let truth = Mixture::new(&[
            component(0.6, 20.0, 30.0),
            component(0.3, 30.0, 6.0),
            component(0.1, 3.0, 40.0),
        ])
        .unwrap();
        let counts = drawn(&truth, 6_000, "three");
        let found = fit(&counts, 5).unwrap();
        assert!(found.converged);
        assert_eq!(
            found.mixture.components().len(),
            3,
            "{:?}",
            found.candidates
        );
        // The maximum is above the true value, by half the number of free parameters on average.
        let at_truth: f64 = counts
            .iter()
            .map(|one| truth.ln_probability(one.successes, one.trials))
            .sum();
        let gain = found.ln_likelihood - at_truth;
        assert!((0.0..15.0).contains(&gain), "{gain}");
        let at_found: f64 = counts
            .iter()
            .map(|one| found.mixture.ln_probability(one.successes, one.trials))
            .sum();
        assert!((at_found - found.ln_likelihood).abs() < 1e-6, "{at_found}");
        for (one, expected) in found.mixture.components().iter().zip(truth.components()) {
            // Weights have standard errors of about 0.01 here.
            assert!(
                (one.weight - expected.weight).abs() < 0.05,
                "{:?}",
                found.mixture
            );
        }
        // For 6,000 uniform values the distance exceeds 1.63/√6000 = 0.021 in one sample of a
        // hundred.
        assert!(goodness_of_fit(&found.mixture, &counts).unwrap().distance < 0.021);
    }

    #[test]
    fn data_from_one_component_are_fitted_with_one() {
        let counts = drawn(
            &Mixture::new(&[component(1.0, 9.0, 14.0)]).unwrap(),
            2_000,
            "one",
        );
        let found = fit(&counts, 5).unwrap();
        assert_eq!(
            found.mixture.components().len(),
            1,
            "{:?}",
            found.candidates
        );
        assert_eq!(found.candidates.len(), 5);
    }

    #[test]
    fn more_components_never_fit_worse() {
        let truth = Mixture::new(&[component(0.5, 2.0, 3.0), component(0.5, 80.0, 20.0)]).unwrap();
        let found = fit(&drawn(&truth, 1_500, "more"), 5).unwrap();
        for pair in found.candidates.windows(2) {
            // The optimization stops when its model predicts a gain below 1e-6.
            assert!(
                pair[1].ln_likelihood > pair[0].ln_likelihood - 1e-3,
                "{:?}",
                found.candidates
            );
        }
    }

    #[test]
    fn posteriors_are_bayes_rule() {
        let mixture = Mixture::new(&[component(3.0, 1.0, 1.0), component(1.0, 2.0, 1.0)]).unwrap();
        // P(k of 1): ½ and, for one success, ⅔.
        let found = mixture.posterior(1, 1);
        let second = 0.25 * (2.0 / 3.0) / (0.75 * 0.5 + 0.25 * (2.0 / 3.0));
        assert!((found[1] - second).abs() < 1e-14, "{found:?}");
        assert_eq!(mixture.posterior(2, 1)[..2], [0.75, 0.25]);
    }

    #[test]
    fn a_mixture_needs_components_with_weights() {
        assert_eq!(Mixture::new(&[]), None);
        assert_eq!(Mixture::new(&[component(0.0, 1.0, 1.0)]), None);
        assert_eq!(Mixture::new(&[component(f64::NAN, 1.0, 1.0)]), None);
        assert_eq!(Mixture::new(&[component(1.0, 1.0, 1.0); 6]), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn no_input_panics(
            rows in prop::collection::vec((any::<u64>(), any::<u64>(), any::<f64>()), 0..12),
            most in 0_usize..7,
        ) {
            let counts: Vec<WeightedCount> = rows
                .iter()
                .map(|&(successes, trials, weight)| WeightedCount { successes, trials, weight })
                .collect();
            if let Some(found) = fit(&counts, most) {
                let _ = goodness_of_fit(&found.mixture, &counts);
            }
        }

        #[test]
        fn order_does_not_matter(rows in prop::collection::vec((0_u64..30, 0_u64..30), 2..40)) {
            let mut counts: Vec<WeightedCount> =
                rows.iter().map(|&(k, rest)| WeightedCount::once(k, k + rest)).collect();
            let found = fit(&counts, 3);
            counts.reverse();
            prop_assert_eq!(fit(&counts, 3), found);
        }
    }
}
