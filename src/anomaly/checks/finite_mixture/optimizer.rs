//! The nearest mode of the posterior, and its curvature there.

use super::model::{PARAMETERS, Parameters};
use super::proposal::{Seen, Triangle};
use super::state::State;
use super::support::Support;
use crate::numeric::cholesky::inverse;

/// Steps end where the gain that is still expected, in ln posterior density, is below this.
const ENOUGH: f64 = 0.02;

/// The most steps with a covariance that is guessed, and with the one of the curvature.
const STEPS: usize = 20;
const LAST_STEPS: usize = 12;

type Vector = [f64; PARAMETERS];

fn times(matrix: &Triangle, vector: &Vector) -> Vector {
    let mut product = [0.0; PARAMETERS];
    for (value, row) in product.iter_mut().zip(matrix) {
        *value = dot(row, vector);
    }
    product
}

fn dot(one: &Vector, other: &Vector) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn moved(at: &Vector, step: &Vector, length: f64) -> Vector {
    let mut to = *at;
    for (value, step) in to.iter_mut().zip(step) {
        *value += length * step;
    }
    to
}

/// Finds the mode from a start. `seen` gives the first guess of the posterior's covariance, and
/// what is returned is drawn from around the mode with the covariance of its curvature.
pub(super) fn optimize(support: &Support, start: Parameters, seen: &Seen) -> (State, Seen) {
    let state = State::new(support, start);
    let scores = state.scores(support);
    let mut place = ascended(support, (state, scores, seen.covariance), STEPS);
    if let Some(covariance) = curvature(support, (&place.0, &place.1), &place.2) {
        place.2 = covariance;
        place = ascended(support, place, LAST_STEPS);
    }
    let (state, _, covariance) = place;
    let mean = state.at.0;
    (state, Seen { mean, covariance })
}

/// Maximises by the method of Broyden, Fletcher, Goldfarb and Shanno, from a state with its scores and a
/// guess of the covariance.
fn ascended(
    support: &Support,
    (mut state, mut scores, mut inverse): (State, Vector, Triangle),
    steps: usize,
) -> (State, Vector, Triangle) {
    for _ in 0..steps {
        let mut step = times(&inverse, &scores);
        let mut slope = dot(&step, &scores);
        if slope.is_nan() || slope < ENOUGH {
            break;
        }
        // No predictor moves by more than one unit at once.
        let largest = step
            .iter()
            .fold(1.0, |most: f64, part| most.max(part.abs()));
        step = step.map(|part| part / largest);
        slope /= largest;
        let tried = [1.0, 0.3, 0.1, 0.03, 0.01, 0.001]
            .iter()
            .find_map(|&length| {
                let there = state.moved(support, Parameters(moved(&state.at.0, &step, length)));
                let gain = there.log_posterior() - state.log_posterior();
                (gain > 1e-4 * length * slope).then_some((there, length))
            });
        let Some((there, length)) = tried else {
            break;
        };
        let fresh = there.scores(support);
        let step = step.map(|part| part * length);
        let change = moved(&scores, &fresh, -1.0);
        let bend = dot(&step, &change);
        if bend > 0.0 {
            update(&mut inverse, &step, &change, bend);
        }
        (state, scores) = (there, fresh);
    }
    (state, scores, inverse)
}

/// The inverse that agrees with the last step: `change` of the scores (downwards) over `step`.
fn update(inverse: &mut Triangle, step: &Vector, change: &Vector, bend: f64) {
    let turned = times(inverse, change);
    let factor = 1.0 + dot(change, &turned) / bend;
    for (i, row) in inverse.iter_mut().enumerate() {
        for (j, cell) in row.iter_mut().enumerate() {
            *cell +=
                (factor * step[i] * step[j] - turned[i] * step[j] - step[i] * turned[j]) / bend;
        }
    }
}

/// The inverse of the curvature, by differences of the scores; `None` where the density is not
/// concave.
fn curvature(
    support: &Support,
    (state, scores): (&State, &Vector),
    rough: &Triangle,
) -> Option<Triangle> {
    let mut information = [[0.0; PARAMETERS]; PARAMETERS];
    for place in 0..PARAMETERS {
        let width = (rough[place][place].max(1e-12).sqrt() / 2.0).min(0.2);
        let mut to = state.at;
        to.0[place] += width;
        let there = state.moved(support, to).scores(support);
        for (other, (here, there)) in scores.iter().zip(there).enumerate() {
            let slope = (here - there) / (2.0 * width);
            information[place][other] += slope;
            information[other][place] += slope;
        }
    }
    let mut covariance = [[0.0; PARAMETERS]; PARAMETERS];
    for (row, inverse) in covariance.iter_mut().zip(inverse(&information, 0.0)?) {
        row.copy_from_slice(&inverse);
    }
    Some(covariance)
}

#[cfg(test)]
mod tests {
    use super::super::model::{Kind, Point};
    use super::super::tests::{log, point, predictor, simulated};
    use super::*;

    #[test]
    fn stations_where_everyone_votes_for_the_leader_leave_no_hole_in_the_grid() {
        // One node beyond such a station there were once more votes than registered voters, and
        // the likelihood of the whole election was not a number.
        let stations: Vec<(usize, Point)> = (0..2_000)
            .map(|place| (place, point(1 + place as u32 % 4, 1, 1)))
            .collect();
        let (grid, _) = Support::new(stations, false);
        assert!(grid.has_grid());
        let (clean, rates) = (predictor(0.0, 0.2), predictor(0.0, 0.2));
        for point in grid.points() {
            let finite = [None, Some(Kind::Incremental), Some(Kind::Extreme)]
                .into_iter()
                .all(|kind| log(*point, kind, (clean, clean), (rates, rates)).is_finite());
            assert!(finite, "{point:?}");
        }
    }

    #[test]
    fn the_scores_are_the_slopes_of_the_posterior() {
        let election = simulated(1_500, [0.8, 0.1, 0.1], "slopes");
        let stations = (0..1_500).map(|place| {
            let counts = [&election.registered, &election.ballots, &election.votes];
            let [n, t, w] = counts.map(|counts| counts[place] as u32);
            (place, point(n, t, w))
        });
        let (support, _) = Support::new(stations.collect(), false);
        let mut at = Parameters([
            0.1, -2.0, -0.4, -1.5, 0.3, -2.0, -0.4, -2.0, 0.3, -2.0, -0.4, -2.0, -2.0, -2.0,
        ]);
        let scores = State::new(&support, at).scores(&support);
        for (place, score) in scores.iter().enumerate() {
            let middle = at.0[place];
            let [below, above] = [-0.02, 0.02].map(|step| {
                at.0[place] = middle + step;
                State::new(&support, at).log_posterior()
            });
            at.0[place] = middle;
            let slope = (above - below) / 0.04;
            let close = (score - slope).abs() < 1.0 + 0.02 * slope.abs();
            assert!(close, "{place}: {score} {slope}");
        }
    }
}
