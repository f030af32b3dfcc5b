//! Where a chain is, and whether it moves.

use std::sync::Arc;

use rand::{Rng, RngExt};

use super::model::{PARAMETERS, Parameters};
use super::nodes::Weights;
use super::support::Support;
use super::table::{Expected, KINDS, Table};

/// Where a chain is, with what was computed there.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) at: Parameters,
    pub(super) likelihood: f64,
    pub(super) prior: f64,
    table: Arc<Table>,
    /// Each component's likelihood at every station, relative to that of the station's own shares.
    values: [Arc<Vec<f64>>; 3],
}

/// What is expected of one station.
#[derive(Debug, Clone, Copy)]
pub(super) struct Here {
    /// The posterior of the components.
    pub(super) components: [f64; 3],
    /// Manufactured and stolen votes as shares of the registered, and their squares.
    pub(super) means: [f64; 4],
}

/// Step of the differences that slopes are computed by.
const DIFFERENCE: f64 = 2e-3;

/// A likelihood is not taken for smaller than e to this power of the station's own shares'.
const LOWEST: f64 = -690.0;

/// A product of likelihoods is turned into its logarithm before it leaves this range.
const SMALL: f64 = 1e-150;

/// The components whose likelihood a change of these parameters changes.
fn touched(from: &Parameters, to: &Parameters) -> [bool; 3] {
    let differ = |range: std::ops::Range<usize>| from.0[range.clone()] != to.0[range];
    let clean = differ(0..4);
    [clean, clean || differ(4..8), clean || differ(8..12)]
}

/// The weights of the places of both rates of a component, for each size.
fn weights(support: &Support, at: &Parameters, number: usize) -> Vec<[Weights; 2]> {
    let rates = [2 + 2 * number, 3 + 2 * number].map(|place| at.predictor(place));
    let sizes = support.sizes().iter();
    sizes
        .map(|size| rates.map(|rate| KINDS[number].weights(rate, *size)))
        .collect()
}

/// A component's likelihoods at the stations.
fn values(support: &Support, table: &Table, at: &Parameters, component: usize) -> Vec<f64> {
    let logs = if component == 0 {
        table.clean.clone()
    } else {
        let weights = weights(support, at, component - 1);
        let classes = support.classes();
        table.logs(component - 1, |point| &weights[classes[point]])
    };
    let mut stations = support.spread(logs);
    for value in &mut stations {
        *value = value.max(LOWEST).exp();
    }
    stations
}

/// The sum over stations of ln Σ π_z L_z, by products, which are faster than logarithms.
fn likelihood(values: [&[f64]; 3], at: &Parameters) -> f64 {
    let pi = at.probabilities();
    let (mut sum, mut product) = (0.0, 1.0_f64);
    for ((one, two), three) in values[0].iter().zip(values[1]).zip(values[2]) {
        let station = pi[0] * one + pi[1] * two + pi[2] * three;
        if station < SMALL {
            sum += station.ln();
            continue;
        }
        product *= station;
        if !(SMALL..1.0 / SMALL).contains(&product) {
            sum += product.ln();
            product = 1.0;
        }
    }
    sum += product.ln();
    if sum.is_finite() {
        sum
    } else {
        f64::NEG_INFINITY
    }
}

/// What has to be computed anew at another point.
struct There {
    table: Option<Arc<Table>>,
    values: [Option<Vec<f64>>; 3],
    likelihood: f64,
}

impl State {
    pub(super) fn new(support: &Support, at: Parameters) -> Self {
        let table = table(support, &at);
        let values = [0, 1, 2].map(|z| values(support, &table, &at, z));
        let likelihood = likelihood([&values[0], &values[1], &values[2]], &at);
        Self {
            likelihood,
            prior: at.log_prior(),
            at,
            table: Arc::new(table),
            values: values.map(Arc::new),
        }
    }

    /// ln posterior density, up to a constant.
    pub(super) fn log_posterior(&self) -> f64 {
        self.likelihood + self.prior
    }

    /// Components that the change does not touch are not computed again.
    fn there(&self, support: &Support, to: &Parameters) -> There {
        let touched = touched(&self.at, to);
        let new = touched[0].then(|| Arc::new(table(support, to)));
        let table = new.as_ref().unwrap_or(&self.table);
        let values = [0, 1, 2].map(|z: usize| touched[z].then(|| values(support, table, to, z)));
        let view = [0, 1, 2].map(|z: usize| values[z].as_deref().unwrap_or(&self.values[z]));
        let likelihood = likelihood(view, to);
        There {
            table: new,
            values,
            likelihood,
        }
    }

    fn take(&mut self, to: Parameters, there: There) {
        if let Some(table) = there.table {
            self.table = table;
        }
        for (mine, new) in self.values.iter_mut().zip(there.values) {
            if let Some(new) = new {
                *mine = Arc::new(new);
            }
        }
        self.likelihood = there.likelihood;
        self.prior = to.log_prior();
        self.at = to;
    }

    /// The state at another point.
    pub(super) fn moved(&self, support: &Support, to: Parameters) -> Self {
        let mut state = self.clone();
        let there = self.there(support, &to);
        state.take(to, there);
        state
    }

    /// How fast [`Self::log_posterior`] rises with these parameters, by differences.
    pub(super) fn scores(&self, support: &Support) -> [f64; PARAMETERS] {
        let mut scores = [0.0; PARAMETERS];
        for (place, score) in scores.iter_mut().enumerate() {
            let mut to = self.at;
            to.0[place] += DIFFERENCE;
            let there = self.there(support, &to).likelihood + to.log_prior();
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
        let there = self.there(support, &to);
        let gain = power * (there.likelihood - self.likelihood) + prior - self.prior + correction;
        // A comparison that is false of NaN: then the chain stays.
        if chance.ln() < gain {
            self.take(to, there);
        }
        if gain.is_nan() {
            0.0
        } else {
            gain.exp().min(1.0)
        }
    }

    /// What is expected of every station.
    pub(super) fn stations(&self, support: &Support) -> Vec<Here> {
        let classes = support.classes();
        let moments = [0, 1].map(|number: usize| {
            let weights = weights(support, &self.at, number);
            let points = support.points().iter().zip(classes).enumerate();
            let expected: Vec<Expected> = points
                .map(|(place, (point, class))| {
                    self.table
                        .expected((number, place), point, &weights[*class])
                })
                .collect();
            let parts: [fn(&Expected) -> f64; 4] = [
                |expected| expected.manufactured,
                |expected| expected.stolen,
                |expected| expected.manufactured_squared,
                |expected| expected.stolen_squared,
            ];
            parts.map(|part| support.spread(expected.iter().map(part).collect()))
        });
        let pi = self.at.probabilities();
        (0..support.registered().len())
            .map(|place| {
                let [one, two, three] = [0, 1, 2].map(|z: usize| pi[z] * self.values[z][place]);
                let sum = one + two + three;
                let components = [one / sum, two / sum, three / sum];
                let means = [0, 1, 2, 3].map(|which: usize| {
                    let parts = [0, 1].map(|z: usize| {
                        // Interpolation may leave the range by a little.
                        components[z + 1] * moments[z][which][place].clamp(0.0, 1.0)
                    });
                    parts[0] + parts[1]
                });
                Here { components, means }
            })
            .collect()
    }
}

fn table(support: &Support, at: &Parameters) -> Table {
    Table::new(support.points(), at.predictor(0), at.predictor(1))
}
