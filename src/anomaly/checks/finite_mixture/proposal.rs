//! Proposals of the sampler: normal steps shaped like what a chain has seen of the posterior.

use rand::{Rng, RngExt};
use rand_distr::{Distribution, StandardNormal};

use super::integral::inverse_logit;
use super::model::{PARAMETERS, Parameters};

/// A lower triangular matrix, by rows.
pub(super) type Triangle = [[f64; PARAMETERS]; PARAMETERS];

/// Mean and covariance of what a chain has seen.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub(super) mean: [f64; PARAMETERS],
    pub(super) covariance: Triangle,
}

/// A random step of some of the parameters.
#[derive(Debug, Clone)]
pub(super) struct Step {
    parameters: Vec<usize>,
    factor: Triangle,
    /// ln of the factor by which steps are longer or shorter than the usual 2.38/√d.
    log_scale: f64,
}

impl Seen {
    /// Nothing yet: independent, with these standard deviations.
    pub(super) fn nothing(deviations: [f64; PARAMETERS]) -> Self {
        let mut covariance = [[0.0; PARAMETERS]; PARAMETERS];
        for (place, (row, deviation)) in covariance.iter_mut().zip(deviations).enumerate() {
            if let Some(cell) = row.get_mut(place) {
                *cell = deviation * deviation;
            }
        }
        Self {
            mean: [0.0; PARAMETERS],
            covariance,
        }
    }

    /// Of these draws, drawn a little towards independence, because they are few.
    pub(super) fn of(draws: &[[f64; PARAMETERS]]) -> Self {
        let n = draws.len().max(2) as f64;
        let mut mean = [0.0; PARAMETERS];
        for draw in draws {
            for (mean, value) in mean.iter_mut().zip(draw) {
                *mean += value / n;
            }
        }
        let mut covariance = [[0.0; PARAMETERS]; PARAMETERS];
        for draw in draws {
            for ((row, value), centre) in covariance.iter_mut().zip(draw).zip(mean) {
                for ((cell, other), middle) in row.iter_mut().zip(draw).zip(mean) {
                    *cell += (value - centre) * (other - middle) / (n - 1.0);
                }
            }
        }
        let own = n / (n + 2.0 * PARAMETERS as f64);
        for (place, row) in covariance.iter_mut().enumerate() {
            for (other, cell) in row.iter_mut().enumerate() {
                *cell = if place == other {
                    *cell + 1e-12
                } else {
                    *cell * own
                };
            }
        }
        Self { mean, covariance }
    }

    /// The same with every variance multiplied.
    pub(super) fn times(mut self, factor: f64) -> Self {
        for cell in self.covariance.iter_mut().flatten() {
            *cell *= factor;
        }
        self
    }

    /// The Cholesky factor of the covariance of some parameters.
    fn factor(&self, parameters: &[usize]) -> Triangle {
        let mut factor: Triangle = [[0.0; PARAMETERS]; PARAMETERS];
        for (i, &row) in parameters.iter().enumerate() {
            for (j, &column) in parameters.iter().enumerate().take(i + 1) {
                let known: f64 = (0..j).map(|k| factor[i][k] * factor[j][k]).sum();
                let rest = self.covariance[row][column] - known;
                factor[i][j] = if i == j {
                    rest.max(1e-14).sqrt()
                } else {
                    rest / factor[j][j]
                };
            }
        }
        factor
    }
}

impl Step {
    /// Of these parameters.
    pub(super) fn of(parameters: &[usize], seen: &Seen) -> Self {
        Self {
            parameters: parameters.to_vec(),
            factor: seen.factor(parameters),
            log_scale: 0.0,
        }
    }

    /// The same shaped by what has been seen since.
    pub(super) fn reshaped(&mut self, seen: &Seen) {
        self.factor = seen.factor(&self.parameters);
    }

    /// A point a random step away.
    pub(super) fn from<R: Rng>(&self, at: &[f64; PARAMETERS], random: &mut R) -> [f64; PARAMETERS] {
        let d = self.parameters.len();
        let length = self.log_scale.exp() * 2.38 / (d.max(1) as f64).sqrt();
        let mut noise = [0.0; PARAMETERS];
        for value in noise.iter_mut().take(self.parameters.len()) {
            *value = StandardNormal.sample(random);
        }
        let mut to = *at;
        for (row, &parameter) in self.factor.iter().zip(&self.parameters) {
            let step: f64 = row.iter().zip(noise).map(|(one, other)| one * other).sum();
            if let Some(value) = to.get_mut(parameter) {
                *value += length * step;
            }
        }
        to
    }

    /// Longer steps after a likely move, shorter after an unlikely one, so that about a quarter of
    /// them are made.
    pub(super) fn learn(&mut self, accepted: f64, iteration: usize) {
        self.log_scale += (accepted - 0.25) / (1.0 + iteration as f64).sqrt();
        self.log_scale = self.log_scale.clamp(-6.0, 3.0);
    }
}

/// Drawn anew are points this many times as far from the mean as seen: the tails must be covered.
const WIDER: f64 = 1.15;

/// Where chains have been: normal distributions of equal weight, drawn from without regard to where
/// a chain is. So a chain can leave its explanation for one that another chain has found.
#[derive(Debug, Clone)]
pub(super) struct Mixture {
    parts: Vec<(Triangle, [f64; PARAMETERS])>,
}

impl Mixture {
    pub(super) fn of(seen: &[Seen]) -> Self {
        let all: Vec<usize> = (0..PARAMETERS).collect();
        let parts = seen.iter().map(|seen| (seen.factor(&all), seen.mean));
        Self {
            parts: parts.collect(),
        }
    }

    /// A draw.
    pub(super) fn draw<R: Rng>(&self, random: &mut R) -> [f64; PARAMETERS] {
        let number = random.random_range(0..self.parts.len().max(1));
        let Some((factor, mean)) = self.parts.get(number) else {
            return [f64::NAN; PARAMETERS];
        };
        let noise: [f64; PARAMETERS] = std::array::from_fn(|_| StandardNormal.sample(random));
        std::array::from_fn(|place| {
            let row = factor[place].iter().zip(noise);
            mean[place] + WIDER * row.map(|(one, other)| one * other).sum::<f64>()
        })
    }

    /// ln density of the draws, up to a constant.
    pub(super) fn log_density(&self, at: &[f64; PARAMETERS]) -> f64 {
        let logs: Vec<f64> = self
            .parts
            .iter()
            .map(|(factor, mean)| {
                let mut solved = [0.0; PARAMETERS];
                let mut log = 0.0;
                for (i, row) in factor.iter().enumerate() {
                    let known: f64 = row.iter().zip(solved).take(i).map(|(a, b)| a * b).sum();
                    let value = (at[i] - mean[i] - known) / row[i];
                    solved[i] = value;
                    log -= value * value / (2.0 * WIDER * WIDER) + row[i].ln();
                }
                log
            })
            .collect();
        let highest = logs.iter().copied().fold(f64::MIN, f64::max);
        highest
            + logs
                .iter()
                .map(|log| (log - highest).exp())
                .sum::<f64>()
                .ln()
    }
}

/// A proposal in which every station is clean: turnout and share as they were counted, the rates
/// from their prior, ratios of π as if no station were of the other components. It lets a chain
/// leave an explanation that is merely possible.
#[derive(Debug, Clone)]
pub(super) struct AllClean {
    centre: [f64; 4],
    deviation: [f64; 4],
    stations: f64,
}

impl AllClean {
    /// From the mean and variance over stations of logit turnout and logit share.
    pub(super) fn of([turnout, share]: [(f64, f64); 2], stations: f64) -> Self {
        let of_mean = |variance: f64| WIDER * (variance / stations).sqrt();
        let of_variance = WIDER * (2.0 / stations).sqrt();
        Self {
            centre: [turnout.0, turnout.1.ln(), share.0, share.1.ln()],
            deviation: [
                of_mean(turnout.1),
                of_variance,
                of_mean(share.1),
                of_variance,
            ],
            stations,
        }
    }

    /// The same with turnout and share as seen in an explanation by clean stations.
    pub(super) fn seen(seen: &Seen, stations: f64) -> Self {
        Self {
            centre: std::array::from_fn(|place| seen.mean[place]),
            deviation: std::array::from_fn(|place| WIDER * seen.covariance[place][place].sqrt()),
            stations,
        }
    }

    /// A draw, given one of the prior.
    pub(super) fn draw<R: Rng>(&self, prior: Parameters, random: &mut R) -> Parameters {
        let mut to = prior;
        let clean = self.centre.iter().zip(self.deviation);
        for (value, (centre, deviation)) in to.0.iter_mut().zip(clean) {
            let noise: f64 = StandardNormal.sample(random);
            *value = centre + deviation * noise;
        }
        for value in to.0.iter_mut().skip(12) {
            // A beta variable with 1 and n, by its distribution function 1 − (1 − u)ⁿ.
            let uniform = random.random::<f64>().clamp(1e-9, 1.0 - 1e-9);
            let u = -((1.0 - uniform).ln() / self.stations).exp_m1();
            *value = (u / (1.0 - u)).ln();
        }
        to
    }

    /// ln density of the draws, up to a constant.
    pub(super) fn log_density(&self, at: &Parameters) -> f64 {
        let clean = self.centre.iter().zip(self.deviation).zip(at.0);
        let normal: f64 = clean
            .map(|((centre, deviation), value)| ((value - centre) / deviation).powi(2) / -2.0)
            .sum();
        let rates = at.0.as_chunks::<2>().0.iter().skip(2).take(4);
        let prior: f64 = rates
            .map(|[mean, log]| -mean * mean / 2.0 - 5.0 * log.exp() + log)
            .sum();
        let ratios = at.0.iter().skip(12).map(|&logit| {
            let u = inverse_logit(logit);
            self.stations * (1.0 - u).max(f64::MIN_POSITIVE).ln() + u.max(f64::MIN_POSITIVE).ln()
        });
        normal + prior + ratios.sum::<f64>()
    }
}
