//! The null of repeated results: each station's shares drawn again around its own.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Binomial, Distribution, Gamma};

use crate::numeric::overdispersion::Spread;

/// Overdispersion is kept between these, so that the prior is neither nothing nor everything.
const LEAST_RHO: f64 = 1e-5;
const MOST_RHO: f64 = 0.5;
/// Where no group has two stations.
const UNKNOWN_RHO: f64 = 0.05;

/// A Dirichlet prior for each group of stations.
pub(super) struct Null {
    width: usize,
    rho: f64,
    /// Prior parameters of each station's group, selection by selection.
    priors: Vec<Vec<f64>>,
    /// The group of each station, as a place in `priors`.
    group: Vec<usize>,
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
        let mut sums = vec![vec![0u64; width]; next];
        let mut members: Vec<Vec<&[u64]>> = vec![Vec::new(); next];
        for (row, &place) in votes.chunks_exact(width).zip(&group) {
            if let (Some(sum), Some(members)) = (sums.get_mut(place), members.get_mut(place)) {
                for (sum, &count) in sum.iter_mut().zip(row) {
                    *sum = sum.saturating_add(count);
                }
                members.push(row);
            }
        }
        let spread: Spread = members
            .iter()
            .flat_map(|rows| {
                (0..width).map(|column| {
                    Spread::of(rows.iter().map(|row| {
                        let count = row.get(column).copied().unwrap_or(0);
                        (count, row.iter().sum())
                    }))
                })
            })
            .sum();
        let rho = spread
            .rho()
            .unwrap_or(UNKNOWN_RHO)
            .clamp(LEAST_RHO, MOST_RHO);
        let shares = |sums: &[f64]| -> Vec<f64> {
            let total: f64 = sums.iter().sum();
            sums.iter().map(|sum| sum / total).collect()
        };
        let national: Vec<f64> = (0..width)
            .map(|column| {
                0.5 + sums
                    .iter()
                    .filter_map(|sum| sum.get(column))
                    .map(|&count| count as f64)
                    .sum::<f64>()
            })
            .collect();
        let national = shares(&national);
        let strength = 1.0 / rho - 1.0;
        let priors = sums
            .iter()
            .map(|sum| {
                let smoothed: Vec<f64> = sum
                    .iter()
                    .zip(&national)
                    .map(|(&count, share)| count as f64 + 0.5 * width as f64 * share)
                    .collect();
                shares(&smoothed).iter().map(|one| one * strength).collect()
            })
            .collect();
        Self {
            width,
            rho,
            priors,
            group,
        }
    }

    pub(super) fn rho(&self) -> f64 {
        self.rho
    }

    /// Every station's counts drawn again.
    pub(super) fn draw(&self, votes: &[u64], random: &mut ChaCha8Rng) -> Vec<u64> {
        let mut drawn = Vec::with_capacity(votes.len());
        let mut weights = Vec::with_capacity(self.width);
        for (row, &place) in votes.chunks_exact(self.width).zip(&self.group) {
            let Some(prior) = self.priors.get(place) else {
                continue;
            };
            weights.clear();
            weights.extend(row.iter().zip(prior).map(|(&count, prior)| {
                // A gamma needs a positive shape; a share of 1e-12 draws none anyway.
                Gamma::new((count as f64 + prior).max(1e-12), 1.0)
                    .map_or(0.0, |gamma| gamma.sample(random))
            }));
            let mut left: u64 = row.iter().sum();
            let mut mass: f64 = weights.iter().sum();
            for (place, &weight) in weights.iter().enumerate() {
                let share = if place + 1 == self.width || mass <= weight {
                    1.0
                } else {
                    (weight / mass).clamp(0.0, 1.0)
                };
                let count = Binomial::new(left, share).map_or(0, |one| one.sample(random));
                drawn.push(count);
                left -= count.min(left);
                mass -= weight;
            }
        }
        drawn
    }
}
