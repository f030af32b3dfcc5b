//! What the check is asked.

use serde::{Deserialize, Serialize};

use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, SettingRule, Validate};
use crate::numeric::beta_binomial_mixture::MAX_COMPONENTS;

/// Resamples × points of the grid that are held at once.
const MOST_CELLS: usize = 50_000_000;

/// Which share is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShareOf {
    /// The selection's votes of the turnout, as in the paper.
    #[default]
    Votes,
    /// The turnout of the registered voters.
    Turnout,
}

/// The settings of [`coarse_shares`](super::coarse_shares()).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct CoarseSharesSettings {
    /// Which share.
    pub share: ShareOf,
    /// Resampled elections, from 19 to 20,000. F depends on it, so that elections are compared
    /// with the same number.
    pub resamples: usize,
    /// The standard deviation of the kernel, between 0 and 0.05: how close to a value a share is
    /// when it stands on it.
    pub bandwidth: f64,
    /// Points of the grid from 0 to 1, from 11 to 10,001.
    pub grid: usize,
    /// The most components of a mixture, from 1 to 5.
    pub max_components: usize,
    /// Fewer stations than this are not tested.
    pub min_stations: u64,
    /// Stations with fewer registered voters are left out of the test of single bins: few shares
    /// are possible there, and those stand on simple fractions.
    pub min_registered: u64,
    /// How many bins on each side a single bin is held against, from 1 to 1,000.
    pub neighbours: usize,
}

impl Default for CoarseSharesSettings {
    fn default() -> Self {
        Self {
            share: ShareOf::Votes,
            resamples: 1000,
            bandwidth: 1e-4,
            grid: 1001,
            max_components: MAX_COMPONENTS,
            min_stations: 200,
            min_registered: 100,
            neighbours: 8,
        }
    }
}

impl Validate for CoarseSharesSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let max_product = SettingRule::ProductAtMost {
            other: "resamples".to_string(),
            max: MOST_CELLS as u64,
        };
        let [resamples, grid] = [self.resamples, self.grid].map(|one| one as u64);
        let [of_resamples, of_grid] = [
            SettingRange::between(19.0, 20_000.0),
            SettingRange::between(11.0, 10_001.0),
        ];
        // Two numbers in their ranges have a product that fits into a u64.
        let both = of_resamples.contains(resamples as f64) && of_grid.contains(grid as f64);
        let fits = !both || grid * resamples <= MOST_CELLS as u64;
        let components = SettingRange::between(1.0, MAX_COMPONENTS as f64);
        Problems::default()
            .count("resamples", resamples, of_resamples)
            .number(
                "bandwidth",
                self.bandwidth,
                SettingRange::above(0.0).and_at_most(0.05),
            )
            .count("grid", grid, of_grid)
            .rule("grid", fits, max_product)
            .count("max_components", self.max_components as u64, components)
            .count(
                "neighbours",
                self.neighbours as u64,
                SettingRange::between(1.0, 1_000.0),
            )
            .found()
    }
}
