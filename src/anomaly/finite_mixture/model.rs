//! The model: parameters, prior, and the likelihood of one station under each component.
//!
//! A station's two counts enter through the same integral three times over: k successes of N,
//! each with probability c₀ + c₁·g(x), where the predictor x is normal over stations and g is the
//! inverse logit. That integral is taken by Laplace's method at its mode, in the exact binomial
//! likelihood. The two rates of a component other than the clean one are summed over the nodes of
//! a Gauss–Hermite rule each.

use super::integral::{Predictor, bound, integral, inverse_logit};

/// Nodes and weights of the five-point rule, for stolen votes.
const SHORT_RULE: [(f64, f64); 5] = [
    (-2.856_970_013_872_805_6, 1.125_741_132_772_069e-2),
    (-1.355_626_179_974_266, 0.222_075_922_005_613),
    (0.0, 0.533_333_333_333_333_3),
    (1.355_626_179_974_266, 0.222_075_922_005_613),
    (2.856_970_013_872_805_6, 1.125_741_132_772_069e-2),
];

/// Nodes and weights of the seven-point Gauss–Hermite rule for the standard normal density
/// (Abramowitz & Stegun 1964, table 25.10, rescaled).
const RULE: [(f64, f64); 7] = [
    (-3.750_439_717_725_742, 5.482_688_559_722_178e-4),
    (-2.366_759_410_734_541, 3.075_712_396_758_651e-2),
    (-1.154_405_394_739_968, 0.240_123_178_605_012_7),
    (0.0, 0.457_142_857_142_857_1),
    (1.154_405_394_739_968, 0.240_123_178_605_012_7),
    (2.366_759_410_734_541, 3.075_712_396_758_651e-2),
    (3.750_439_717_725_742, 5.482_688_559_722_178e-4),
];

/// The constant k that parts incremental from extreme rates.
const K: f64 = 0.7;

/// A realised rate of 1 is set to this.
const HIGHEST_RATE: f64 = 0.999;

/// The most that a realised rate's own binomial noise may add to the variance of its predictor.
const MOST_NOISE: f64 = 1.0;

/// Nodes whose likelihood is smaller than the largest by this factor's logarithm are left out.
const NEGLIGIBLE: f64 = 25.0;

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

/// A component's likelihood at a station, and what is expected of the station under it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Weight {
    /// ln likelihood, less that of the station's own shares.
    pub(super) log: f64,
    /// Expected manufactured and stolen votes, as shares of the registered.
    pub(super) manufactured: f64,
    pub(super) stolen: f64,
    /// Their expected squares.
    pub(super) manufactured_squared: f64,
    pub(super) stolen_squared: f64,
}

impl Kind {
    /// The expected rate of a predictor.
    pub(super) fn rate(self, x: f64) -> f64 {
        match self {
            Self::Incremental => K * inverse_logit(x),
            Self::Extreme => K + (1.0 - K) * inverse_logit(x),
        }
    }

    /// How steep the rate is in its predictor.
    fn slope(self, x: f64) -> f64 {
        let g = inverse_logit(x);
        match self {
            Self::Incremental => K * g * (1.0 - g),
            Self::Extreme => (1.0 - K) * g * (1.0 - g),
        }
    }

    /// The standard deviation of a predictor at a station with so many registered: over stations,
    /// and from the realised rate, a count of N over N. Its binomial variance is carried to the
    /// predictor by the rate's slope.
    fn spread(self, predictor: Predictor, registered: f64) -> f64 {
        let (rate, slope) = (self.rate(predictor.mean), self.slope(predictor.mean));
        let noise = rate * (1.0 - rate) / (registered * slope * slope);
        let noise = if noise < MOST_NOISE {
            noise
        } else {
            MOST_NOISE
        };
        (predictor.variance + noise).sqrt()
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
    fn own(&self) -> (f64, f64) {
        let n = self.registered;
        let most = |count: f64| {
            // Half a vote on each side keeps it finite.
            let p = (count + 0.5) / (n + 1.0);
            count * p.ln() + (n - count) * (1.0 - p).ln()
        };
        (most(self.ballots), most(self.votes))
    }

    /// The clean component.
    pub(super) fn clean(&self, turnout: Predictor, share: Predictor) -> Weight {
        let n = self.registered;
        let (ballots, _) = integral((self.ballots, n), (0.0, 1.0), turnout);
        let (votes, _) = integral((self.votes, n), (0.0, self.ballots / n), share);
        let (own_ballots, own_votes) = self.own();
        Weight {
            log: (ballots - own_ballots) + (votes - own_votes),
            ..Weight::default()
        }
    }

    /// A component with manufactured and stolen votes.
    pub(super) fn with_rates(
        &self,
        kind: Kind,
        (turnout, share): (Predictor, Predictor),
        (manufactured, stolen): (Predictor, Predictor),
    ) -> Weight {
        let n = self.registered;
        let stayed = 1.0 - self.ballots / n;
        let (spread_m, spread_s) = (kind.spread(manufactured, n), kind.spread(stolen, n));
        let (own_ballots, own_votes) = self.own();
        let mut nodes = [Node::default(); RULE.len() * SHORT_RULE.len()];
        let mut filled = 0;
        let mut highest = f64::NEG_INFINITY;
        for (z, weight) in RULE {
            let m = kind
                .rate(manufactured.mean + spread_m * z)
                .min(HIGHEST_RATE);
            let reach = (m, 1.0 - m);
            let log_weight = weight.ln();
            let most = bound((self.ballots, n), reach, own_ballots) - own_ballots + log_weight;
            if most < highest - NEGLIGIBLE {
                continue;
            }
            let (ballots, mode) = integral((self.ballots, n), reach, turnout);
            let sum = ballots - own_ballots + log_weight;
            if sum < highest - NEGLIGIBLE {
                continue;
            }
            let true_turnout = inverse_logit(mode);
            let left = 1.0 - m - stayed;
            for (z, weight) in SHORT_RULE {
                let s = kind.rate(stolen.mean + spread_s * z);
                let floor = (stayed * m + left * s) / (1.0 - m);
                let reach = (floor, left * (1.0 - s) / (1.0 - m));
                let sum = sum + weight.ln() - own_votes;
                if sum + bound((self.votes, n), reach, own_votes) < highest - NEGLIGIBLE {
                    continue;
                }
                let (votes, mode) = integral((self.votes, n), reach, share);
                highest = highest.max(sum + votes);
                if let Some(node) = nodes.get_mut(filled) {
                    *node = Node {
                        log: sum + votes,
                        manufactured: m * (1.0 - true_turnout),
                        stolen: s * true_turnout * (1.0 - inverse_logit(mode)),
                    };
                    filled += 1;
                }
            }
        }
        average(nodes.get(..filled).unwrap_or_default())
    }
}

/// What one pair of rates gives.
#[derive(Debug, Clone, Copy, Default)]
struct Node {
    log: f64,
    manufactured: f64,
    stolen: f64,
}

/// The sum of the nodes' likelihoods, and the means under it.
fn average(nodes: &[Node]) -> Weight {
    let highest = nodes.iter().map(|node| node.log).fold(f64::MIN, f64::max);
    let mut sum = 0.0;
    let mut mean = Weight::default();
    for node in nodes {
        let weight = (node.log - highest).exp();
        sum += weight;
        mean.manufactured += weight * node.manufactured;
        mean.stolen += weight * node.stolen;
        mean.manufactured_squared += weight * node.manufactured * node.manufactured;
        mean.stolen_squared += weight * node.stolen * node.stolen;
    }
    Weight {
        log: highest + sum.ln(),
        manufactured: mean.manufactured / sum,
        stolen: mean.stolen / sum,
        manufactured_squared: mean.manufactured_squared / sum,
        stolen_squared: mean.stolen_squared / sum,
    }
}
