//! The warm-up of a chain: from a draw of the prior to an explanation of the election.

use rand::Rng;

use super::model::PARAMETERS;
use super::moves::{Moves, from_prior};
use super::optimizer::optimize;
use super::proposal::{AllClean, Seen};
use super::state::State;
use super::support::Support;

/// The warm-up begins with the likelihood of so many stations' worth, and quadruples it.
const FIRST_STATIONS: f64 = 10.0;

/// With more stations than this the warm-up is of so many of them, and then moves to the mode of
/// all, where the posterior is narrow and nearly normal.
pub(super) const MOST_WARMED: usize = 250;

/// Where a warm-up ends.
#[derive(Debug, Clone)]
pub(super) struct Warm {
    pub(super) state: State,
    pub(super) moves: Moves,
    /// Mean and covariance of the posterior around there.
    pub(super) seen: Seen,
    /// π and ln posterior density at the best place that was seen.
    pub(super) best: ([f64; 3], f64),
}

/// Raises the likelihood's power from almost nothing to 1, learning on the way; gives the best
/// place seen with all the power, and what was seen.
fn raised<R: Rng>(
    moves: &mut Moves,
    (state, support): (&mut State, &Support),
    warm_up: usize,
    random: &mut R,
) -> (State, Seen) {
    let stations = support.registered().len().max(1) as f64;
    let mut worth = FIRST_STATIONS.min(stations);
    let mut at_full = 0;
    let mut best = state.clone();
    let mut begun = false;
    loop {
        let power = worth / stations;
        let mut draws = Vec::with_capacity(warm_up);
        for iteration in 0..warm_up {
            moves.iterate((state, support), power, (iteration, true), random);
            if 2 * iteration >= warm_up {
                draws.push(state.at.0);
            }
            let better = !begun || state.log_posterior() > best.log_posterior();
            if worth >= stations && better {
                best = state.clone();
                begun = true;
            }
        }
        at_full += usize::from(worth >= stations);
        let next = (worth * 4.0).min(stations);
        let seen = Seen::of(&draws).times(worth / next);
        moves.reshape(&seen);
        if at_full == 2 {
            return (best, seen);
        }
        if at_full == 1 {
            moves.draw_from(std::slice::from_ref(&seen));
        }
        worth = next;
    }
}

/// From a draw of the prior.
pub(super) fn warmed<R: Rng>(support: &Support, warm_up: usize, random: &mut R) -> Warm {
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
    let (mut best, mut seen) = raised(&mut moves, (&mut state, first), warm_up, random);
    if large {
        (state, seen) = optimize(support, best.at, &seen.times(few / stations as f64));
        best = state.clone();
        moves.at_mode = true;
    }
    Warm {
        best: (best.at.probabilities(), best.log_posterior()),
        state,
        moves,
        seen,
    }
}
