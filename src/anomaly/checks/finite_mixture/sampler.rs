//! The draws of one Markov chain over the fourteen parameters, the components and the stations' own
//! rates summed over.

use rand::Rng;
use rand_distr::{Distribution, StandardNormal};

use super::model::PARAMETERS;
use super::moves::Moves;
use super::settings::FiniteMixtureSettings;
use super::state::State;
use super::support::Support;

/// What a chain leaves.
#[derive(Debug, Clone, Default)]
pub(super) struct Chain {
    /// π at each draw.
    pub(super) probabilities: [Vec<f64>; 3],
    /// Votes of the contest at each draw.
    pub(super) manufactured: Vec<f64>,
    pub(super) stolen: Vec<f64>,
    /// Sums over draws, by station: P(incremental), P(extreme), expected manufactured and stolen
    /// votes.
    pub(super) stations: [Vec<f64>; 4],
    /// Sums over draws of the fourteen parameters.
    pub(super) parameters: [f64; PARAMETERS],
}

/// Runs one chain from where its warm-up left it. In a large election the moves still learn the
/// length of their steps at first.
pub(super) fn chain<R: Rng>(
    support: &Support,
    settings: &FiniteMixtureSettings,
    (mut state, mut moves): (State, Moves),
    random: &mut R,
) -> Chain {
    if moves.at_mode {
        for iteration in 0..settings.warm_up / 2 {
            moves.iterate((&mut state, support), 1.0, (iteration, true), random);
        }
    }
    let mut chain = Chain {
        stations: [0, 1, 2, 3].map(|_| vec![0.0; support.registered().len()]),
        ..Chain::default()
    };
    for draw in 0..settings.draws {
        for step in 0..settings.thinning {
            let iteration = draw * settings.thinning + step;
            moves.iterate((&mut state, support), 1.0, (iteration, false), random);
        }
        chain.note(&state, support, random);
    }
    chain
}

impl Chain {
    fn note<R: Rng>(&mut self, state: &State, support: &Support, random: &mut R) {
        for (draws, pi) in self.probabilities.iter_mut().zip(state.at.probabilities()) {
            draws.push(pi);
        }
        for (sum, value) in self.parameters.iter_mut().zip(state.at.0) {
            *sum += value;
        }
        let mut totals = [0.0; 2];
        let mut variances = [0.0; 2];
        let stations = state.stations(support);
        for (place, (n, here)) in support.registered().iter().zip(&stations).enumerate() {
            let [_, second, third] = here.components;
            self.stations[0][place] += second;
            self.stations[1][place] += third;
            for which in 0..2 {
                let mean = here.means[which];
                totals[which] += n * mean;
                variances[which] += n * n * (here.means[which + 2] - mean * mean).max(0.0);
                self.stations[2 + which][place] += n * mean;
            }
        }
        // Which stations, and what rates there: a sum over stations, so nearly normal.
        let [manufactured, stolen] = [0, 1].map(|which: usize| {
            let noise: f64 = StandardNormal.sample(random);
            (totals[which] + noise * variances[which].sqrt()).max(0.0)
        });
        self.manufactured.push(manufactured);
        self.stolen.push(stolen);
    }
}
