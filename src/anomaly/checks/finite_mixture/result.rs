//! What the mixture says of a contest and of its stations.

use serde::Serialize;

use super::FiniteMixtureSettings;
use super::explanation::Explanation;
use super::names;
use super::warm::Warm;
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, Sample, Summarize, Summary,
};
use crate::anomaly::{FigureName, MixtureParameter, NoVerdictReason, UndefinedReason};
use crate::numeric::convergence::convergence;

/// A quantity's posterior, and how well the chains know it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Posterior {
    /// The mean over all draws.
    pub mean: f64,
    /// The median over all draws: far from the mean where there are two explanations.
    pub median: f64,
    /// The standard deviation over all draws.
    pub deviation: f64,
    /// The lower end of the central interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The mean of each chain.
    pub chains: Vec<f64>,
    /// R̂: how far the chains disagree; 1 where they do not.
    pub rhat: f64,
    /// So many independent draws would be worth the same.
    pub effective: f64,
}

/// Logit predictors of one rate over stations, as posterior means.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PredictorMean {
    /// The mean over stations.
    pub mean: f64,
    /// The ln variance over stations.
    pub log_variance: f64,
}

/// The draws of all chains on one side of [`MOSTLY_CLEAN`].
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Side {
    /// What share of the draws they are.
    pub share: f64,
    /// The share in each chain: how far these differ says how well the share is known.
    pub chains: Vec<f64>,
    /// The mean of π₁, π₂ and π₃ over them; `None` where there are no such draws.
    pub means: Option<[f64; 3]>,
}

/// A draw with a larger π₁ explains the election by clean stations.
pub const MOSTLY_CLEAN: f64 = 0.9;

/// The six predictors.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Predictors {
    /// Turnout without manufactured votes.
    pub turnout: PredictorMean,
    /// The leader's share without stolen votes.
    pub share: PredictorMean,
    /// Incremental manufactured votes.
    pub incremental_manufactured: PredictorMean,
    /// Incremental stolen votes.
    pub incremental_stolen: PredictorMean,
    /// Extreme manufactured votes.
    pub extreme_manufactured: PredictorMean,
    /// Extreme stolen votes.
    pub extreme_stolen: PredictorMean,
}

/// One station's posterior.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct StationPosterior {
    /// Its place in the slices.
    pub station: usize,
    /// The probability of the incremental component.
    pub incremental: f64,
    /// The probability of the extreme component.
    pub extreme: f64,
    /// Expected manufactured votes.
    pub manufactured: f64,
    /// Expected stolen votes.
    pub stolen: f64,
}

impl StationPosterior {
    /// The probability that the station is not of the clean component.
    pub fn not_clean(&self) -> f64 {
        (self.incremental + self.extreme).min(1.0)
    }
}

/// Mebane's finite mixture, fitted to a contest. See [`finite_mixture`](super::finite_mixture).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FiniteMixture {
    /// π₁, the share of clean stations.
    pub clean: Posterior,
    /// π₂, the share of incremental ones.
    pub incremental: Posterior,
    /// π₃, the share of extreme ones.
    pub extreme: Posterior,
    /// Votes that the model calls manufactured: of voters who stayed at home.
    pub manufactured: Posterior,
    /// Votes that the model calls stolen: given to others and counted for the leader.
    pub stolen: Posterior,
    /// The predictors.
    pub predictors: Predictors,
    /// Every station used, in the order of the slices.
    pub stations: Vec<StationPosterior>,
    /// The draws that explain the election by clean stations: π₁ above [`MOSTLY_CLEAN`].
    pub mostly_clean: Side,
    /// The other draws.
    pub otherwise: Side,
    /// What each warm-up explained the election by.
    pub explanations: Vec<Explanation>,
    /// Whether the likelihood was interpolated between the nodes of a grid.
    pub interpolated: bool,
    /// Stations used and left out.
    pub sample: Sample,
    /// The settings.
    pub settings: FiniteMixtureSettings,
}

impl Explanation {
    pub(super) fn of(warm: &[Warm]) -> Vec<Self> {
        let heights = warm.iter().map(|warm| warm.best.1);
        let highest = heights.fold(f64::NEG_INFINITY, f64::max);
        warm.iter()
            .map(|warm| {
                let ([clean, incremental, extreme], height) = warm.best;
                Self {
                    clean,
                    incremental,
                    extreme,
                    below: highest - height,
                }
            })
            .collect()
    }
}

impl Side {
    /// Of the draws of π of each chain.
    pub(super) fn of(chains: &[&[Vec<f64>; 3]], mostly_clean: bool) -> Self {
        let (mut sums, mut found, mut all) = ([0.0; 3], 0.0, 0.0);
        let mut shares = Vec::new();
        for [first, second, third] in chains {
            let mut inside = 0.0;
            for ((one, two), three) in first.iter().zip(second).zip(third) {
                if (*one > MOSTLY_CLEAN) == mostly_clean {
                    inside += 1.0;
                    for (sum, value) in sums.iter_mut().zip([one, two, three]) {
                        *sum += value;
                    }
                }
            }
            shares.push(inside / first.len() as f64);
            found += inside;
            all += first.len() as f64;
        }
        Self {
            share: found / all,
            chains: shares,
            means: (found > 0.0).then(|| sums.map(|sum| sum / found)),
        }
    }
}

impl Posterior {
    /// From the draws of each chain.
    ///
    /// # Errors
    /// [`NotApplicable::Undefined`] where the chains disagree.
    pub(super) fn of(
        what: MixtureParameter,
        chains: &[&[f64]],
        explanations: &[Explanation],
        settings: &FiniteMixtureSettings,
    ) -> Result<Self, NotApplicable> {
        let means: Vec<f64> = chains
            .iter()
            .map(|chain| chain.iter().sum::<f64>() / chain.len() as f64)
            .collect();
        let found = convergence(chains);
        let rhat = found.map_or(f64::INFINITY, |found| found.rhat);
        if rhat > settings.max_rhat && apart(&means) > NEAR {
            return Err(NotApplicable::Undefined {
                why: UndefinedReason::ChainsDisagree {
                    what,
                    rhat: Some(rhat).filter(|rhat| rhat.is_finite()),
                    max_rhat: settings.max_rhat,
                    chain_means: means,
                    explanations: explanations.to_vec(),
                },
            });
        }
        let mut draws: Vec<f64> = chains.concat();
        draws.sort_by(f64::total_cmp);
        let n = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / n;
        let squares: f64 = draws.iter().map(|draw| (draw - mean).powi(2)).sum();
        let quantile = |probability: f64| {
            let place = (probability * (n - 1.0)).round() as usize;
            draws.get(place).copied().unwrap_or(mean)
        };
        Ok(Self {
            mean,
            median: quantile(0.5),
            deviation: (squares / (n - 1.0)).sqrt(),
            low: quantile((1.0 - settings.level) / 2.0),
            high: quantile(f64::midpoint(1.0, settings.level)),
            chains: means,
            rhat,
            effective: found.map_or(0.0, |found| found.effective),
        })
    }

    /// How far the means of the chains lie apart.
    pub fn between_chains(&self) -> f64 {
        let highest = self.chains.iter().copied().fold(f64::MIN, f64::max);
        highest - self.chains.iter().copied().fold(f64::MAX, f64::min)
    }
}

/// Chains whose means are no further apart than this part of their mean agree, whatever R̂ is.
const NEAR: f64 = 0.05;

/// How far the chains' means lie apart, as a part of their own mean.
fn apart(means: &[f64]) -> f64 {
    let highest = means.iter().copied().fold(f64::MIN, f64::max);
    let lowest = means.iter().copied().fold(f64::MAX, f64::min);
    (highest - lowest) * means.len() as f64 / means.iter().sum::<f64>()
}

/// A posterior's figures, under these names.
fn figures(posterior: &Posterior, names: [FigureName; 7]) -> Vec<Figure> {
    let values = [
        posterior.mean,
        posterior.median,
        posterior.low,
        posterior.high,
        posterior.between_chains(),
        posterior.rhat,
        posterior.effective,
    ];
    let pairs = names.into_iter().zip(values);
    pairs.map(|(name, value)| Figure { name, value }).collect()
}

impl Summarize for FiniteMixture {
    fn summary(&self) -> Summary {
        let likely = self
            .stations
            .iter()
            .filter(|station| station.not_clean() > 0.5);
        let marks = likely.map(|station| Mark {
            station: station.station,
            weight: station.not_clean(),
            votes: Some(station.manufactured + station.stolen),
        });
        let all = [
            figures(&self.clean, names::CLEAN),
            figures(&self.incremental, names::INCREMENTAL),
            figures(&self.extreme, names::EXTREME),
            figures(&self.manufactured, names::MANUFACTURED),
            figures(&self.stolen, names::STOLEN),
        ];
        let mostly_clean = Figure {
            name: FigureName::MostlyCleanDrawShare,
            value: self.mostly_clean.share,
        };
        Summary {
            statistic: Figure {
                name: FigureName::NotCleanShare,
                value: self.incremental.mean + self.extreme.mean,
            },
            judgement: Judgement::Described {
                why: NoVerdictReason::OtherCausesLookAlike,
            },
            direction: Direction::None,
            sample: self.sample.clone(),
            counted: None,
            effect_votes: Some(self.manufactured.mean + self.stolen.mean),
            figures: all.into_iter().flatten().chain([mostly_clean]).collect(),
            settings: self.settings.printed(),
            marks: marks.collect(),
        }
    }
}
