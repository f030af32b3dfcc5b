//! One Markov chain over the fourteen parameters, the components and the stations' own rates
//! summed over.

use rand::{Rng, RngExt};
use rand_distr::{Distribution, StandardNormal};

use super::climb::climb;
use super::model::{PARAMETERS, Parameters, Weight};
use super::proposal::{AllClean, Seen, Step};
use super::settings::FiniteMixtureSettings;
use super::state::{State, posterior};
use super::support::Support;

/// The parameters of each predictor's mean and ln variance that one move changes together, with
/// the ratio of π that depends on them.
const CLEAN: [usize; 4] = [0, 1, 2, 3];
const INCREMENTAL: [usize; 5] = [4, 5, 6, 7, 12];
const EXTREME: [usize; 5] = [8, 9, 10, 11, 13];
const RATIOS: [usize; 2] = [12, 13];
const ALL: [usize; PARAMETERS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/// The warm-up begins with the likelihood of so many stations' worth, and quadruples it.
const FIRST_STATIONS: f64 = 10.0;

/// Every so many iterations the rates of one component are also proposed from their prior, and
/// all stations to be clean.
const FROM_PRIOR: usize = 4;

/// With more stations than this the warm-up is of so many of them, and then climbs to the mode of
/// all, where the posterior is narrow and nearly normal.
const MOST_WARMED: usize = 500;

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

/// A draw from the prior.
fn from_prior<R: Rng>(random: &mut R) -> Parameters {
    let mut at = [0.0; PARAMETERS];
    for (place, value) in at.iter_mut().enumerate() {
        let uniform = random.random::<f64>().clamp(1e-9, 1.0 - 1e-9);
        *value = if place >= 12 {
            (uniform / (1.0 - uniform)).ln()
        } else if place % 2 == 0 {
            StandardNormal.sample(random)
        } else {
            (-uniform.ln() / 5.0).ln()
        };
    }
    Parameters(at)
}

/// The chain's moves, and what they have learnt.
struct Moves {
    blocks: Vec<Step>,
    all: Step,
    all_clean: AllClean,
    seen: Option<Seen>,
    /// Whether the moves are only those that a large election needs, near the mode.
    frugal: bool,
}

impl Moves {
    fn new(first: &Seen, all_clean: AllClean) -> Self {
        let blocks: [&[usize]; 4] = [&RATIOS, &INCREMENTAL, &EXTREME, &CLEAN];
        Self {
            blocks: blocks.map(|block| Step::of(block, first)).to_vec(),
            all: Step::of(&ALL, first),
            all_clean,
            seen: None,
            frugal: false,
        }
    }

    fn reshape(&mut self, seen: Seen) {
        for block in &mut self.blocks {
            block.reshaped(&seen);
        }
        self.all.reshaped(&seen);
        self.seen = Some(seen);
    }

    /// One iteration: each block, then all together. Learns while `learning`.
    fn iterate<R: Rng>(
        &mut self,
        (state, support): (&mut State, &Support),
        power: f64,
        (iteration, learning): (usize, bool),
        random: &mut R,
    ) {
        for (number, block) in self.blocks.iter_mut().enumerate() {
            // The ratios cost nothing; the blocks of rates take turns with the move of all.
            if self.frugal && number > 0 && (number == 3 || iteration % 4 != 2 * (number - 1)) {
                continue;
            }
            let to = Parameters(block.from(&state.at.0, random));
            let accepted = state.try_move(support, to, power, 0.0, random);
            if learning {
                block.learn(accepted, iteration);
            }
        }
        if self.frugal && iteration.is_multiple_of(2) {
            return;
        }
        if iteration.is_multiple_of(FROM_PRIOR) {
            for rates in [4..8, 8..12] {
                let prior = from_prior(random);
                let mut to = state.at;
                to.0[rates.clone()].copy_from_slice(&prior.0[rates]);
                let correction = state.prior - to.log_prior();
                state.try_move(support, to, power, correction, random);
            }
        }
        if !self.frugal && iteration % FROM_PRIOR == FROM_PRIOR - 1 {
            let to = self.all_clean.draw(from_prior(random), random);
            let density = |at| self.all_clean.log_density(at);
            let correction = density(&state.at) - density(&to);
            state.try_move(support, to, power, correction, random);
        }
        match &self.seen {
            Some(seen) if iteration % 2 == 1 => {
                let to = self.all.anew(seen, random);
                let density = |at| self.all.log_density(seen, at);
                let correction = density(&state.at.0) - density(&to);
                state.try_move(support, Parameters(to), power, correction, random);
            }
            _ => {
                let to = Parameters(self.all.from(&state.at.0, random));
                let accepted = state.try_move(support, to, power, 0.0, random);
                if learning {
                    self.all.learn(accepted, iteration);
                }
            }
        }
    }
}

/// Raises the likelihood's power from almost nothing to 1, learning on the way; gives the best
/// place seen with all the power.
fn warmed<R: Rng>(
    moves: &mut Moves,
    (state, support): (&mut State, &Support),
    warm_up: usize,
    random: &mut R,
) -> State {
    let stations = support.registered().len().max(1) as f64;
    let mut worth = FIRST_STATIONS.min(stations);
    let mut at_full = 0;
    let mut best = state.clone();
    while at_full < 2 {
        let power = worth / stations;
        let mut draws = Vec::with_capacity(warm_up);
        for iteration in 0..warm_up {
            moves.iterate((state, support), power, (iteration, true), random);
            if 2 * iteration >= warm_up {
                draws.push(state.at.0);
            }
            if worth >= stations && state.log_posterior() > best.log_posterior() {
                best = state.clone();
            }
        }
        at_full += usize::from(worth >= stations);
        let next = (worth * 4.0).min(stations);
        moves.reshape(Seen::of(&draws).times(worth / next));
        worth = next;
    }
    best
}

/// Runs one chain from a draw of the prior.
pub(super) fn chain<R: Rng>(
    support: &Support,
    settings: &FiniteMixtureSettings,
    random: &mut R,
) -> Chain {
    let mut deviations = [0.3; PARAMETERS];
    for mean in deviations.iter_mut().take(12).step_by(2) {
        *mean = 0.1;
    }
    let stations = support.registered().len();
    let large = stations > MOST_WARMED;
    let first = large.then(|| support.thinned(MOST_WARMED));
    let first = first.as_ref().unwrap_or(support);
    let few = first.registered().len().max(1) as f64;
    let mut moves = Moves::new(
        &Seen::nothing(deviations),
        AllClean::of(first.moments(), few),
    );
    let mut state = State::new(first, from_prior(random));
    let best = warmed(&mut moves, (&mut state, first), settings.warm_up, random);
    if large {
        let seen = moves
            .seen
            .take()
            .unwrap_or_else(|| Seen::nothing(deviations));
        let (mode, seen) = climb(support, best.at, &seen.times(few / stations as f64));
        state = mode;
        moves.reshape(seen);
        moves.frugal = true;
        for iteration in 0..settings.warm_up {
            moves.iterate((&mut state, support), 1.0, (iteration, true), random);
        }
    }
    let mut chain = Chain {
        stations: [0, 1, 2, 3].map(|_| vec![0.0; stations]),
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
        let pi = state.at.probabilities();
        for (draws, pi) in self.probabilities.iter_mut().zip(pi) {
            draws.push(pi);
        }
        for (sum, value) in self.parameters.iter_mut().zip(state.at.0) {
            *sum += value;
        }
        let spread = |component: usize, value: fn(&Weight) -> f64| {
            support.spread(state.points[component].iter().map(value).collect())
        };
        let moments = |component| {
            [
                spread(component, |weight| weight.manufactured),
                spread(component, |weight| weight.stolen),
                spread(component, |weight| weight.manufactured_squared),
                spread(component, |weight| weight.stolen_squared),
            ]
        };
        let (incremental, extreme) = (moments(1), moments(2));
        let log_pi = pi.map(f64::ln);
        let mut totals = [0.0; 2];
        let mut variances = [0.0; 2];
        for (place, n) in support.registered().iter().enumerate() {
            let logs = [0, 1, 2].map(|z: usize| state.logs[z][place]);
            let (_, second, third) = posterior(logs, log_pi);
            self.stations[0][place] += second;
            self.stations[1][place] += third;
            // Interpolation may leave the range by a little.
            let expected = |which: usize| {
                let (two, three) = (incremental[which][place], extreme[which][place]);
                (second * two + third * three).clamp(0.0, 1.0)
            };
            for which in 0..2 {
                let mean = expected(which);
                totals[which] += n * mean;
                variances[which] += n * n * (expected(which + 2) - mean * mean).max(0.0);
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
