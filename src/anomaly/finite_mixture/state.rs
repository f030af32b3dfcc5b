//! Where a chain is, and whether it moves.

use rand::{Rng, RngExt};

use super::model::{Kind, PARAMETERS, Parameters, Weight};
use super::support::Support;

/// Where a chain is, with what was computed there.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) at: Parameters,
    pub(super) points: [Vec<Weight>; 3],
    pub(super) logs: [Vec<f64>; 3],
    pub(super) likelihood: f64,
    pub(super) prior: f64,
}

/// Step of the differences that slopes are computed by.
const DIFFERENCE: f64 = 2e-3;

/// The components whose likelihood a change of these parameters changes.
fn touched(from: &Parameters, to: &Parameters) -> [bool; 3] {
    let differ = |range: std::ops::Range<usize>| from.0[range.clone()] != to.0[range];
    let clean = differ(0..4);
    [clean, clean || differ(4..8), clean || differ(8..12)]
}

fn weights(support: &Support, at: &Parameters, component: usize) -> Vec<Weight> {
    let clean = (at.predictor(0), at.predictor(1));
    let points = support.points().iter();
    match component {
        0 => points.map(|point| point.clean(clean.0, clean.1)).collect(),
        1 => {
            let rates = (at.predictor(2), at.predictor(3));
            points
                .map(|point| point.with_rates(Kind::Incremental, clean, rates))
                .collect()
        }
        _ => {
            let rates = (at.predictor(4), at.predictor(5));
            points
                .map(|point| point.with_rates(Kind::Extreme, clean, rates))
                .collect()
        }
    }
}

/// ln Σ π_z L_z of one station, and the posterior of the two components that are not clean.
pub(super) fn posterior(logs: [f64; 3], log_pi: [f64; 3]) -> (f64, f64, f64) {
    let [one, two, three] = [0, 1, 2].map(|z| logs[z] + log_pi[z]);
    let highest = one.max(two).max(three);
    let [one, two, three] = [one, two, three].map(|log| (log - highest).exp());
    let sum = one + two + three;
    (highest + sum.ln(), two / sum, three / sum)
}

fn likelihood(logs: [&[f64]; 3], at: &Parameters) -> f64 {
    let log_pi = at.probabilities().map(f64::ln);
    let stations = logs[0].iter().zip(logs[1]).zip(logs[2]);
    let sum: f64 = stations
        .map(|((one, two), three)| posterior([*one, *two, *three], log_pi).0)
        .sum();
    if sum.is_finite() {
        sum
    } else {
        f64::NEG_INFINITY
    }
}

impl State {
    pub(super) fn new(support: &Support, at: Parameters) -> Self {
        let points = [0, 1, 2].map(|component| weights(support, &at, component));
        let logs = [0, 1, 2].map(|z: usize| spread_logs(support, &points[z]));
        let likelihood = likelihood([&logs[0], &logs[1], &logs[2]], &at);
        Self {
            likelihood,
            prior: at.log_prior(),
            at,
            points,
            logs,
        }
    }

    /// ln posterior density, up to a constant.
    pub(super) fn log_posterior(&self) -> f64 {
        self.likelihood + self.prior
    }

    /// How fast [`Self::log_posterior`] rises with each parameter, by differences; components that
    /// a parameter does not touch are not computed again.
    pub(super) fn scores(&self, support: &Support) -> [f64; PARAMETERS] {
        let mut scores = [0.0; PARAMETERS];
        for (place, score) in scores.iter_mut().enumerate() {
            let mut to = self.at;
            to.0[place] += DIFFERENCE;
            let touched = touched(&self.at, &to);
            let logs = [0, 1, 2].map(|z: usize| {
                touched[z].then(|| spread_logs(support, &weights(support, &to, z)))
            });
            let view = [0, 1, 2].map(|z: usize| logs[z].as_deref().unwrap_or(&self.logs[z]));
            let there = likelihood(view, &to) + to.log_prior();
            *score = (there - self.log_posterior()) / DIFFERENCE;
        }
        scores
    }

    /// Moves there if chance has it so; gives the probability of the move. `correction` is the ln
    /// ratio of proposing the way back to proposing the way there.
    pub(super) fn try_move<R: Rng>(
        &mut self,
        support: &Support,
        to: Parameters,
        power: f64,
        correction: f64,
        random: &mut R,
    ) -> f64 {
        let chance: f64 = random.random();
        let prior = to.log_prior();
        if !prior.is_finite() {
            return 0.0;
        }
        let touched = touched(&self.at, &to);
        let points = [0, 1, 2].map(|z| touched[z].then(|| weights(support, &to, z)));
        let logs = [0, 1, 2].map(|z: usize| {
            let points = points[z].as_ref();
            points.map(|points| spread_logs(support, points))
        });
        let view = [0, 1, 2].map(|z: usize| logs[z].as_deref().unwrap_or(&self.logs[z]));
        let likelihood = likelihood(view, &to);
        let gain = power * (likelihood - self.likelihood) + prior - self.prior + correction;
        // A comparison that is false of NaN: then the chain stays.
        if gain.is_nan() || chance.ln() >= gain {
            return if gain.is_nan() {
                0.0
            } else {
                gain.exp().min(1.0)
            };
        }
        for (mine, new) in self.points.iter_mut().zip(points) {
            *mine = new.unwrap_or_else(|| std::mem::take(mine));
        }
        for (mine, new) in self.logs.iter_mut().zip(logs) {
            *mine = new.unwrap_or_else(|| std::mem::take(mine));
        }
        self.at = to;
        self.likelihood = likelihood;
        self.prior = prior;
        gain.exp().min(1.0)
    }
}

fn spread_logs(support: &Support, points: &[Weight]) -> Vec<f64> {
    support.spread(points.iter().map(|weight| weight.log).collect())
}
