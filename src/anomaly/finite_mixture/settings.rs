//! Settings of the finite mixture.

use serde::{Deserialize, Serialize};

use crate::anomaly::{NotApplicable, Setting};

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
    pub most_rhat: f64,
    /// Probability of the intervals, strictly between 0 and 1.
    pub level: f64,
    /// The fewest stations; at least 1.
    pub least_stations: u64,
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
            most_rhat: 1.1,
            level: 0.95,
            least_stations: 50,
            exactly: false,
        }
    }
}

impl FiniteMixtureSettings {
    /// That every setting is in its range.
    pub(super) fn sound(&self) -> Result<(), NotApplicable> {
        let rules = [
            (
                "chains",
                "is at least 4 and at most 64",
                (4..=64).contains(&self.chains),
            ),
            (
                "warm_up",
                "is at least 20 and at most 100,000",
                (20..=100_000).contains(&self.warm_up),
            ),
            (
                "draws",
                "is at least 50 and at most 100,000",
                (50..=100_000).contains(&self.draws),
            ),
            (
                "thinning",
                "is at least 1 and at most 1,000",
                (1..=1_000).contains(&self.thinning),
            ),
            ("most_rhat", "is above 1", self.most_rhat > 1.0),
            (
                "level",
                "is strictly between 0 and 1",
                0.0 < self.level && self.level < 1.0,
            ),
            ("least_stations", "is at least 1", self.least_stations >= 1),
        ];
        match rules.into_iter().find(|(_, _, holds)| !holds) {
            None => Ok(()),
            Some((name, why, _)) => Err(NotApplicable::Setting { name, why }),
        }
    }

    /// As printed.
    pub(super) fn printed(&self) -> Vec<Setting> {
        let setting = |name, value: String| Setting { name, value };
        vec![
            setting("chains", self.chains.to_string()),
            setting("warm_up", self.warm_up.to_string()),
            setting("draws", self.draws.to_string()),
            setting("thinning", self.thinning.to_string()),
            setting("most_rhat", self.most_rhat.to_string()),
            setting("level", self.level.to_string()),
            setting("least_stations", self.least_stations.to_string()),
            setting("exactly", self.exactly.to_string()),
        ]
    }
}
