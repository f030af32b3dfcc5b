//! The model: parameters, prior, rates, and a station's counts.

use super::integral::{Predictor, inverse_logit};

/// The constant k that parts incremental from extreme rates.
const K: f64 = 0.7;

/// Parameters: mean and ln variance of six predictors, and two logits of ratios of π.
pub(super) const PARAMETERS: usize = 14;

/// A station, or a node of the grid that stands for stations: its counts need not be whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Point {
    pub(super) registered: f64,
    pub(super) ballots: f64,
    pub(super) votes: f64,
}

/// Which component's rates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Incremental,
    Extreme,
}

/// All parameters, as a point of R¹⁴ where they are sampled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Parameters(pub(super) [f64; PARAMETERS]);

impl Kind {
    /// The expected rate of a predictor.
    pub(super) fn rate(self, x: f64) -> f64 {
        match self {
            Self::Incremental => K * inverse_logit(x),
            Self::Extreme => K + (1.0 - K) * inverse_logit(x),
        }
    }

    /// How far the expected rate reaches.
    pub(super) fn reach(self) -> f64 {
        match self {
            Self::Incremental => K,
            Self::Extreme => 1.0 - K,
        }
    }
}

impl Parameters {
    /// Predictor number 0..6: turnout, share, incremental manufactured and stolen, extreme ditto.
    pub(super) fn predictor(&self, number: usize) -> Predictor {
        let pair = self.0.as_chunks::<2>().0.get(number);
        let [mean, log_variance] = pair.copied().unwrap_or_default();
        Predictor {
            mean,
            variance: log_variance.exp(),
        }
    }

    /// The probabilities π of the three components.
    pub(super) fn probabilities(&self) -> [f64; 3] {
        let [.., incremental, extreme] = self.0;
        let (second, third) = (inverse_logit(incremental), inverse_logit(extreme));
        let sum = 1.0 + second + third;
        [1.0 / sum, second / sum, third / sum]
    }

    /// ln prior density at the point of R¹⁴, up to a constant.
    ///
    /// With u₂, u₃ ~ U(0, u₁) the ratios u₂/u₁ and u₃/u₁ are independent and uniform, so that
    /// u₁ is not needed. Variances and ratios carry the Jacobian of their transformation.
    pub(super) fn log_prior(&self) -> f64 {
        let [rest @ .., incremental, extreme] = self.0;
        let predictors: f64 = rest
            .as_chunks::<2>()
            .0
            .iter()
            .map(|[mean, log]| -mean * mean / 2.0 - 5.0 * log.exp() + log)
            .sum();
        let ratio = |x: f64| {
            let u = inverse_logit(x);
            (u * (1.0 - u)).max(f64::MIN_POSITIVE).ln()
        };
        predictors + ratio(incremental) + ratio(extreme)
    }
}

impl Point {
    /// The log likelihoods of the station's own turnout and of its votes' share of the registered.
    pub(super) fn own(&self) -> (f64, f64) {
        let n = self.registered;
        let most = |count: f64| {
            // Half a vote on each side keeps it finite.
            let p = (count + 0.5) / (n + 1.0);
            count * p.ln() + (n - count) * (1.0 - p).ln()
        };
        (most(self.ballots), most(self.votes))
    }
}
