//! The null of repeated results: each station's shares drawn again around its own.

use std::cmp::Reverse;

use rand_chacha::ChaCha8Rng;
use rand_distr::{Beta, Binomial, Distribution, Gamma};

use crate::numeric::overdispersion::Overdispersion;

/// Overdispersion is kept between these, so that the prior is neither nothing nor everything.
const LEAST_RHO: f64 = 1e-5;
const MOST_RHO: f64 = 0.5;
/// Where no group has two stations.
const UNKNOWN_RHO: f64 = 0.05;

/// Selections from the largest to the smallest, each with its share of what the larger ones left.
pub(super) struct Null {
    width: usize,
    /// The selections in that order.
    order: Vec<usize>,
    /// Overdispersion within groups, in that order; the last selection takes what is left.
    rho: Vec<f64>,
    /// Beta parameters of each group, in that order.
    priors: Vec<Vec<(f64, f64)>>,
    /// The group of each station, as a place in `priors`.
    group: Vec<usize>,
}

/// A row's counts in this order, each with what the earlier ones left.
fn broken<'r>(row: &'r [u64], order: &'r [usize]) -> impl Iterator<Item = (u64, u64)> + 'r {
    let mut left: u64 = row.iter().sum();
    order.iter().map(move |&column| {
        let count = row.get(column).copied().unwrap_or(0);
        let of = left;
        left = left.saturating_sub(count);
        (count, of)
    })
}

impl Null {
    /// Stations come sorted by group. Groups below `least` are taken together.
    pub(super) fn fit(votes: &[u64], width: usize, groups: &[u32], least: u64) -> Self {
        let runs: Vec<usize> = groups.chunk_by(PartialEq::eq).map(<[u32]>::len).collect();
        // Place 0 is for the small groups.
        let (mut group, mut next) = (Vec::with_capacity(groups.len()), 1);
        for run in runs {
            let place = if (run as u64) < least { 0 } else { next };
            next += usize::from(place > 0);
            group.extend(std::iter::repeat_n(place, run));
        }
        let mut totals = vec![0u128; width];
        for row in votes.chunks_exact(width) {
            for (total, &count) in totals.iter_mut().zip(row) {
                *total += u128::from(count);
            }
        }
        let mut order: Vec<usize> = (0..width).collect();
        order.sort_by_key(|&column| Reverse(totals.get(column).copied()));

        // By group, by place in the order: (count, of what was left) of each station.
        let mut parts: Vec<Vec<Vec<(u64, u64)>>> = vec![vec![Vec::new(); width]; next];
        for (row, &place) in votes.chunks_exact(width).zip(&group) {
            for (place, part) in parts
                .get_mut(place)
                .into_iter()
                .flatten()
                .zip(broken(row, &order))
            {
                place.push(part);
            }
        }
        let sums = |part: &Vec<(u64, u64)>| {
            part.iter().fold((0.0, 0.0), |(counts, of), &part| {
                (counts + part.0 as f64, of + part.1 as f64)
            })
        };
        let column = |place: usize| parts.iter().filter_map(move |parts| parts.get(place));
        let mut rho = Vec::new();
        let mut national = Vec::new();
        for place in 0..width {
            let spread: Overdispersion = column(place)
                .map(|part| Overdispersion::of(part.iter().copied()))
                .sum();
            let found = spread.rho().unwrap_or(UNKNOWN_RHO);
            rho.push(found.clamp(LEAST_RHO, MOST_RHO));
            let (counts, of) = column(place)
                .map(sums)
                .fold((0.5, 1.0), |one, other| (one.0 + other.0, one.1 + other.1));
            national.push(counts / of);
        }
        let priors = parts
            .iter()
            .map(|parts| {
                let all = parts.iter().zip(&rho).zip(&national);
                all.map(|((part, rho), national)| {
                    let (counts, of) = sums(part);
                    let share = (counts + national) / (of + 1.0);
                    let strength = 1.0 / rho - 1.0;
                    (share * strength, (1.0 - share) * strength)
                })
                .collect()
            })
            .collect();
        Self {
            width,
            order,
            rho,
            priors,
            group,
        }
    }

    /// The overdispersion of the largest selection.
    pub(super) fn rho(&self) -> f64 {
        self.rho.first().copied().unwrap_or(UNKNOWN_RHO)
    }

    /// Every station's counts drawn again.
    pub(super) fn draw(&self, votes: &[u64], random: &mut ChaCha8Rng) -> Vec<u64> {
        let mut drawn = vec![0; votes.len()];
        let rows = votes.chunks_exact(self.width);
        for ((row, copy), &place) in rows
            .zip(drawn.chunks_exact_mut(self.width))
            .zip(&self.group)
        {
            let Some(priors) = self.priors.get(place) else {
                continue;
            };
            let mut left: u64 = row.iter().sum();
            let stick = broken(row, &self.order).zip(priors).zip(&self.order);
            for (step, (((count, of), prior), &column)) in stick.enumerate() {
                if left == 0 {
                    break;
                }
                let share = if step + 1 == self.width {
                    1.0
                } else {
                    let others = of.saturating_sub(count) as f64;
                    // The parameters have to be positive; a share of 1e-12 draws nothing anyway.
                    let alpha = (count as f64 + prior.0).max(1e-12);
                    let beta = (others + prior.1).max(1e-12);
                    share(alpha, beta, random)
                };
                let taken = Binomial::new(left, share.clamp(0.0, 1.0))
                    .map_or(0, |binomial| binomial.sample(random))
                    .min(left);
                if let Some(cell) = copy.get_mut(column) {
                    *cell = taken;
                }
                left -= taken;
            }
        }
        drawn
    }
}

/// A beta variate.
fn share(alpha: f64, beta: f64, random: &mut ChaCha8Rng) -> f64 {
    let share = if alpha > 1.0 && beta > 1.0 {
        // The part of two gamma variates, which take no logarithm where their shape is not small.
        let [one, other] = [alpha, beta]
            .map(|shape| Gamma::new(shape, 1.0).map_or(0.0, |gamma| gamma.sample(random)));
        one / (one + other)
    } else {
        Beta::new(alpha, beta).map_or(0.0, |beta| beta.sample(random))
    };
    if share.is_finite() { share } else { 0.0 }
}
