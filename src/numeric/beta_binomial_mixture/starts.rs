//! The starting points of the search for a mixture: fixed positions around the fit with one
//! component fewer.

use super::{Component, Mixture};
use crate::numeric::beta_binomial::BetaBinomial;

/// A component that the fit with fewer components may lack: its share and precision.
const LACKING: [(f64, f64); 4] = [(0.98, 30.0), (0.02, 30.0), (0.9, 8.0), (0.5, 2.0)];
/// The initial weight of such a component.
const ENTERING: f64 = 0.05;

/// Starts with this many components, given the single beta-binomial and the best fit with one
/// component fewer.
pub(super) fn of(components: usize, one: BetaBinomial, fewer: &Mixture) -> Vec<Mixture> {
    let mut starts = vec![beside(components, one), inside(components, one)];
    for place in 0..fewer.components().len() {
        starts.push(split(fewer, place, |one| {
            let spread = (1.0 / (one.precision() * one.share() * (1.0 - one.share()))).sqrt();
            [-1.0, 1.0].map(|side| moved(one, side * spread.min(2.0), 1.5))
        }));
        starts.push(split(fewer, place, |one| {
            [1.0 / 3.0, 3.0].map(|factor| moved(one, 0.0, factor))
        }));
    }
    for (share, precision) in LACKING {
        let mut with = fewer.components().to_vec();
        if let Some(distribution) = BetaBinomial::with_mean(share, precision) {
            with.push(Component {
                weight: ENTERING,
                distribution,
            });
            starts.push(Mixture::new(&with));
        }
    }
    starts.into_iter().flatten().collect()
}

/// The shapes whose share is shifted by this amount on the logit scale, with the precision times a
/// factor.
fn moved(one: BetaBinomial, by: f64, factor: f64) -> Option<BetaBinomial> {
    let logit = (one.alpha() / one.beta()).ln() + by;
    let precision = (one.precision() * factor).clamp(1e-3, 1e7);
    BetaBinomial::with_mean(1.0 / (1.0 + (-logit).exp()), precision)
}

/// Components with equal weights and adjacent shares.
fn beside(components: usize, one: BetaBinomial) -> Option<Mixture> {
    let spread = (1.0 / (one.precision() * one.share() * (1.0 - one.share()))).sqrt();
    equal(components, |place| {
        let offset = (2.0 * place as f64 + 1.0) / components as f64 - 1.0;
        moved(one, 1.5 * offset * spread.min(3.0), components as f64)
    })
}

/// Components with equal weights, the same share and increasing precision.
fn inside(components: usize, one: BetaBinomial) -> Option<Mixture> {
    equal(components, |place| {
        let exponent = place as f64 - (components - 1) as f64 / 2.0;
        moved(one, 0.0, 4_f64.powf(exponent))
    })
}

fn equal(components: usize, at: impl Fn(usize) -> Option<BetaBinomial>) -> Option<Mixture> {
    let all: Option<Vec<Component>> = (0..components)
        .map(|place| {
            Some(Component {
                weight: 1.0,
                distribution: at(place)?,
            })
        })
        .collect();
    Mixture::new(&all?)
}

/// One component, split into two halves.
fn split(
    mixture: &Mixture,
    place: usize,
    halves: impl Fn(BetaBinomial) -> [Option<BetaBinomial>; 2],
) -> Option<Mixture> {
    let mut components = mixture.components().to_vec();
    let parent = components.get(place).copied()?;
    components.remove(place);
    for half in halves(parent.distribution) {
        components.push(Component {
            weight: parent.weight / 2.0,
            distribution: half?,
        });
    }
    Mixture::new(&components)
}
