//! The moves of a chain, and what they have learnt.

use rand::{Rng, RngExt};
use rand_distr::{Distribution, StandardNormal};

use super::model::{PARAMETERS, Parameters};
use super::proposal::{AllClean, Mixture, Seen, Step};
use super::state::State;
use super::support::Support;

/// The parameters that one move changes together: of turnout and share, or of a component's rates
/// with the ratio of π that depends on them.
const CLEAN: [usize; 4] = [0, 1, 2, 3];
const INCREMENTAL: [usize; 5] = [4, 5, 6, 7, 12];
const EXTREME: [usize; 5] = [8, 9, 10, 11, 13];
const RATIOS: [usize; 2] = [12, 13];
const ALL: [usize; PARAMETERS] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/// Moves of rates and ratios, which are cheap, to one of turnout and share.
const CHEAP: usize = 8;
/// On a grid what is cheap is done for all stations nonetheless.
const CHEAP_ON_GRID: usize = 2;

/// At so many points of the support moves of turnout and share are dear.
const MANY_POINTS: usize = 1_500;

/// The chain's moves.
#[derive(Debug, Clone)]
pub(super) struct Moves {
    clean: Step,
    cheap: [Step; 3],
    all: Step,
    pub(super) all_clean: Option<AllClean>,
    /// Where chains have been, to be drawn from anew.
    mixture: Option<Mixture>,
    /// Whether the chain has been moved to the mode of a large election.
    pub(super) at_mode: bool,
}

/// A draw from the prior.
pub(super) fn from_prior<R: Rng>(random: &mut R) -> Parameters {
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

impl Moves {
    pub(super) fn new(first: &Seen, all_clean: AllClean) -> Self {
        let cheap: [&[usize]; 3] = [&RATIOS, &INCREMENTAL, &EXTREME];
        Self {
            clean: Step::of(&CLEAN, first),
            cheap: cheap.map(|block| Step::of(block, first)),
            all: Step::of(&ALL, first),
            all_clean: Some(all_clean),
            mixture: None,
            at_mode: false,
        }
    }

    /// Shapes the steps by what has been seen.
    pub(super) fn reshape(&mut self, seen: &Seen) {
        self.clean.reshaped(seen);
        for block in &mut self.cheap {
            block.reshaped(seen);
        }
        self.all.reshaped(seen);
    }

    /// Draws anew from all of these.
    pub(super) fn draw_from(&mut self, seen: &[Seen]) {
        self.mixture = Some(Mixture::of(seen));
    }

    /// One iteration; learns while `learning`.
    pub(super) fn iterate<R: Rng>(
        &mut self,
        (state, support): (&mut State, &Support),
        power: f64,
        (iteration, learning): (usize, bool),
        random: &mut R,
    ) {
        let step = |step: &mut Step, state: &mut State, random: &mut R| {
            let to = Parameters(step.from(&state.at.0, random));
            let accepted = state.try_move(support, to, power, 0.0, random);
            if learning {
                step.learn(accepted, iteration);
            }
        };
        let cheap = if support.has_grid() {
            CHEAP_ON_GRID
        } else {
            CHEAP
        };
        for _ in 0..cheap {
            for block in &mut self.cheap {
                step(block, state, random);
            }
        }
        // Where turnout and share change everything is computed anew, so in a large election these
        // moves take turns.
        let frugal = self.at_mode && support.points().len() > MANY_POINTS;
        let turn = iteration % 8;
        if !frugal || turn == 0 {
            step(&mut self.clean, state, random);
        }
        if !frugal || turn == 4 {
            step(&mut self.all, state, random);
        }
        let rates = [4..8, 8..12];
        for rates in rates.into_iter().filter(|_| !frugal || turn % 4 == 3) {
            let prior = from_prior(random);
            let mut to = state.at;
            to.0[rates.clone()].copy_from_slice(&prior.0[rates]);
            let correction = state.prior - to.log_prior();
            state.try_move(support, to, power, correction, random);
        }
        if let Some(all_clean) = &self.all_clean
            && (turn == 2 || (turn == 6 && !frugal))
        {
            let to = all_clean.draw(from_prior(random), random);
            let density = |at| all_clean.log_density(at);
            let correction = density(&state.at) - density(&to);
            state.try_move(support, to, power, correction, random);
        }
        if let Some(mixture) = &self.mixture
            && (!frugal || turn % 2 == 1)
        {
            let to = mixture.draw(random);
            let density = |at| mixture.log_density(at);
            let correction = density(&state.at.0) - density(&to);
            state.try_move(support, Parameters(to), power, correction, random);
        }
    }
}
