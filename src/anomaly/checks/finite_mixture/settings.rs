//! Settings of the finite mixture.

use serde::{Deserialize, Serialize};

use crate::anomaly::setting_rule::Problems;
use crate::anomaly::{Setting, SettingProblem, SettingRange, Validate};

/// Settings of [`finite_mixture`](super::finite_mixture).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct FiniteMixtureSettings {
    /// Chains, each from its own draw of the prior; at least 4.
    pub chains: usize,
    /// Iterations of each stage of the warm-up; at least 20. The likelihood begins with the weight
    /// of 10 stations, which is multiplied by 4 at each stage up to all; with all there are two.
    pub warm_up: usize,
    /// Draws kept of each chain; at least 50.
    pub draws: usize,
    /// Iterations from one draw to the next; at least 1.
    pub thinning: usize,
    /// Chains with a larger R̂ of π or of votes disagree, and are not summarised; above 1.
    pub max_rhat: f64,
    /// Probability of the intervals, strictly between 0 and 1.
    pub level: f64,
    /// The fewest stations; at least 1.
    pub min_stations: u64,
    /// Whether the likelihood is computed at every station, never interpolated.
    pub exactly: bool,
}

impl Default for FiniteMixtureSettings {
    fn default() -> Self {
        Self {
            chains: 4,
            warm_up: 100,
            draws: 200,
            thinning: 2,
            max_rhat: 1.1,
            level: 0.95,
            min_stations: 50,
            exactly: false,
        }
    }
}

impl Validate for FiniteMixtureSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let within = |min, max| SettingRange::between(min, max);
        Problems::default()
            .count("chains", self.chains as u64, within(4.0, 64.0))
            .count("warm_up", self.warm_up as u64, within(20.0, 100_000.0))
            .count("draws", self.draws as u64, within(50.0, 100_000.0))
            .count("thinning", self.thinning as u64, within(1.0, 1_000.0))
            .number("max_rhat", self.max_rhat, SettingRange::above(1.0))
            .number(
                "level",
                self.level,
                SettingRange::strictly_between(0.0, 1.0),
            )
            .count(
                "min_stations",
                self.min_stations,
                SettingRange::at_least(1.0),
            )
            .found()
    }
}

impl FiniteMixtureSettings {
    /// As printed.
    pub(super) fn printed(&self) -> Vec<Setting> {
        vec![
            Setting::new("chains", self.chains),
            Setting::new("warm_up", self.warm_up),
            Setting::new("draws", self.draws),
            Setting::new("thinning", self.thinning),
            Setting::new("max_rhat", self.max_rhat),
            Setting::new("level", self.level),
            Setting::new("min_stations", self.min_stations),
            Setting::new("exactly", self.exactly),
        ]
    }
}
