//! Resampled elections on a grid of shares, and how each stands out from all others.

use rand::{Rng, RngExt};
use rand_distr::{Beta, Binomial, Distribution};

use super::settings::{CoarseSharesSettings, ShareOf};
use crate::numeric::beta_binomial_mixture::{MAX_COMPONENTS, Mixture};
use crate::numeric::stream::Stream;
use crate::threads;

/// The kernel is 0 to the last digit farther out than so many bandwidths.
const REACH: f64 = 8.5;
/// Shapes of a Beta below this are raised to it: its draws are 0 or 1 either way.
const LEAST_SHAPE: f64 = 1e-6;

/// A station's counts, and its place in the caller's slices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Station {
    pub(super) registered: u64,
    pub(super) turnout: u64,
    pub(super) votes: u64,
    pub(super) place: usize,
}

impl Station {
    pub(super) fn share(&self, of: ShareOf) -> f64 {
        match of {
            ShareOf::Votes => share(self.votes, self.turnout),
            ShareOf::Turnout => share(self.turnout, self.registered),
        }
    }
}

/// 0 where there is nothing to share.
fn share(some: u64, of: u64) -> f64 {
    if of == 0 {
        0.0
    } else {
        some as f64 / of as f64
    }
}

/// The points from 0 to 1 on which shares are compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    points: usize,
    steps: f64,
    /// 1/(2h²), in squares of a step.
    sharpness: f64,
    /// How many steps from a share the kernel is above 0.
    reach: f64,
}

impl Grid {
    /// With so many points (at least 2) and this bandwidth.
    pub(super) fn new(points: usize, bandwidth: f64) -> Self {
        let steps = (points - 1) as f64;
        let width = bandwidth * steps;
        Self {
            points,
            steps,
            sharpness: 0.5 / (width * width),
            reach: REACH * width,
        }
    }

    /// The share at a point.
    pub(super) fn share(&self, point: usize) -> f64 {
        point as f64 / self.steps
    }

    /// The point next to a share: its bin.
    pub(super) fn bin(&self, share: f64) -> usize {
        ((share * self.steps + 0.5) as usize).min(self.points - 1)
    }

    /// The first and the last bin within so many of this one, without those at 0 and 1; there is at
    /// least one between.
    pub(super) fn around(&self, bin: usize, neighbours: usize) -> (usize, usize) {
        let last = self.points - 2;
        let first = bin.saturating_sub(neighbours).clamp(1, last);
        (first, bin.saturating_add(neighbours).clamp(first, last))
    }

    /// How many points there are.
    pub(super) fn points(&self) -> usize {
        self.points
    }

    fn add(&self, share: f64, large: bool, election: &mut Election) {
        let bin = self.bin(share);
        election.stations[bin] += 1;
        election.large[bin] += u32::from(large);
        let at = share * self.steps;
        let first = (at - self.reach).ceil().max(0.0) as usize;
        let last = ((at + self.reach).floor() as usize).min(self.points - 1);
        for point in first..=last {
            let far = at - point as f64;
            election.density[point] += (-far * far * self.sharpness).exp();
        }
    }
}

/// One election on the grid.
#[derive(Debug, Clone)]
struct Election {
    /// Sums of kernels, without their common factor.
    density: Vec<f64>,
    stations: Vec<u32>,
    /// Those of them whose shares are fine enough for single bins.
    large: Vec<u32>,
}

impl Election {
    fn empty(grid: &Grid) -> Self {
        Self {
            density: vec![0.0; grid.points],
            stations: vec![0; grid.points],
            large: vec![0; grid.points],
        }
    }
}

/// From which shapes a station's share is drawn: those of its components, each with its own
/// counts added, and how probable each component is, summed up.
#[derive(Debug, Clone)]
struct Posterior {
    up_to: [f64; MAX_COMPONENTS],
}

/// One mixture as it is drawn from.
struct Drawer {
    shapes: Vec<[f64; 2]>,
    stations: Vec<Posterior>,
}

impl Drawer {
    fn new(mixture: &Mixture, stations: &[Station], counts: fn(&Station) -> [u64; 2]) -> Self {
        let shapes = mixture.components().iter();
        let pieces = threads::map_rows(stations.len(), |rows| {
            let each = stations[rows].iter().map(|one| {
                let [successes, trials] = counts(one);
                let mut up_to = mixture.posterior(successes, trials);
                let mut sum = 0.0;
                for part in &mut up_to {
                    sum += *part;
                    *part = sum;
                }
                Posterior { up_to }
            });
            each.collect::<Vec<_>>()
        });
        Self {
            shapes: shapes
                .map(|one| [one.distribution.alpha(), one.distribution.beta()])
                .collect(),
            stations: pieces.concat(),
        }
    }

    /// Successes in new trials at a share drawn from the station's posterior.
    fn draw(
        &self,
        station: usize,
        [successes, trials]: [u64; 2],
        new_trials: u64,
        random: &mut impl Rng,
    ) -> u64 {
        if new_trials == 0 {
            return 0;
        }
        let mut component = 0;
        if self.shapes.len() > 1 {
            let mark: f64 = random.random();
            let up_to = &self.stations[station].up_to[..self.shapes.len() - 1];
            component = up_to.iter().filter(|&&sum| mark >= sum).count();
        }
        let [alpha, beta] = self.shapes[component];
        let a = (successes as f64 + alpha).max(LEAST_SHAPE);
        let b = ((trials - successes) as f64 + beta).max(LEAST_SHAPE);
        let share = Beta::new(a, b).map_or(a / (a + b), |one| one.sample(random));
        let share = if share.is_nan() { a / (a + b) } else { share };
        // The share is between 0 and 1, so that the binomial exists.
        Binomial::new(new_trials, share.clamp(0.0, 1.0)).map_or(0, |one| one.sample(random))
    }
}

/// The observed election and its resamples.
pub(super) struct Pool {
    observed: Election,
    resampled: Vec<Election>,
}

/// How far each election of a pool stands out from all others.
pub(super) struct Excesses {
    /// F of the observed election, in percent.
    pub(super) observed: f64,
    /// F of each resample.
    pub(super) resampled: Vec<f64>,
    /// The bins in which the observed election stands out, and the share of stations that the
    /// resamples have there.
    pub(super) bins: Vec<(usize, f64)>,
}

impl Pool {
    pub(super) fn new(
        stations: &[Station],
        turnout: &Mixture,
        votes: Option<&Mixture>,
        grid: &Grid,
        settings: &CoarseSharesSettings,
        stream: &Stream,
    ) -> Self {
        let is_large = |one: &Station| one.registered >= settings.min_registered;
        let of_turnout = |one: &Station| [one.turnout, one.registered];
        let of_votes = |one: &Station| [one.votes, one.turnout];
        let turnout = Drawer::new(turnout, stations, of_turnout);
        let votes = votes.map(|votes| Drawer::new(votes, stations, of_votes));
        let mut observed = Election::empty(grid);
        let looked_at = if votes.is_some() {
            ShareOf::Votes
        } else {
            ShareOf::Turnout
        };
        for one in stations {
            grid.add(one.share(looked_at), is_large(one), &mut observed);
        }
        let numbers: Vec<u64> = (0..settings.resamples as u64).collect();
        let resampled = threads::map(&numbers, |&number| {
            let mut random = stream.draw(number);
            let mut election = Election::empty(grid);
            for (place, one) in stations.iter().enumerate() {
                let came = turnout.draw(place, of_turnout(one), one.registered, &mut random);
                let y = match &votes {
                    None => share(came, one.registered),
                    Some(votes) => share(votes.draw(place, of_votes(one), came, &mut random), came),
                };
                grid.add(y, is_large(one), &mut election);
            }
            election
        });
        Self {
            observed,
            resampled,
        }
    }

    /// Stations of the observed election in a bin.
    pub(super) fn observed(&self, bin: usize) -> u64 {
        u64::from(self.observed.stations[bin])
    }

    /// How many resamples there are.
    pub(super) fn resamples(&self) -> u64 {
        self.resampled.len() as u64
    }

    /// Large stations in each bin: of the observed election, and of all resamples together.
    pub(super) fn large(&self) -> (Vec<u64>, Vec<u64>) {
        let observed = self.observed.large.iter().map(|&one| u64::from(one));
        let mut sums = vec![0; self.observed.large.len()];
        for election in &self.resampled {
            for (sum, &one) in sums.iter_mut().zip(&election.large) {
                *sum += u64::from(one);
            }
        }
        (observed.collect(), sums)
    }

    /// Each election against all others. At a point only the election with the highest density
    /// stands out, and only where no other is as high.
    pub(super) fn excesses(&self, stations: usize) -> Excesses {
        let others = self.resampled.len() as f64;
        let all = stations as f64;
        let mut excesses = Excesses {
            observed: 0.0,
            resampled: vec![0.0; self.resampled.len()],
            bins: Vec::new(),
        };
        // The bin at 0 holds the stations without turnout.
        for point in 1..self.observed.density.len() {
            let mut top = self.observed.density[point];
            let mut sum = u64::from(self.observed.stations[point]);
            let (mut holder, mut tied) = (None, false);
            for (number, one) in self.resampled.iter().enumerate() {
                sum += u64::from(one.stations[point]);
                let density = one.density[point];
                if density > top {
                    (top, holder, tied) = (density, Some(number), false);
                } else if density == top {
                    tied = true;
                }
            }
            if tied {
                continue;
            }
            let holder_stations = holder
                .map_or(&self.observed, |number| &self.resampled[number])
                .stations[point];
            let own = u64::from(holder_stations);
            let expected = (sum - own) as f64 / others / all;
            let excess = 100.0 * (own as f64 / all - expected);
            if excess > 0.0 {
                match holder {
                    Some(number) => excesses.resampled[number] += excess,
                    None => {
                        excesses.observed += excess;
                        excesses.bins.push((point, expected));
                    }
                }
            }
        }
        excesses
    }
}
