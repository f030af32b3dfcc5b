//! What the check is asked.

use serde::{Deserialize, Serialize};

use crate::anomaly::result::NotApplicable;
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
    pub components: usize,
    /// Fewer stations than this are not tested.
    pub least_stations: u64,
    /// Stations with fewer registered voters are left out of the test of single bins: few shares
    /// are possible there, and those stand on simple fractions.
    pub least_registered: u64,
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
            components: MAX_COMPONENTS,
            least_stations: 200,
            least_registered: 100,
            neighbours: 8,
        }
    }
}

impl CoarseSharesSettings {
    pub(super) fn checked(&self) -> Result<(), NotApplicable> {
        let setting = |fine: bool, name: &'static str, why: &'static str| match fine {
            true => Ok(()),
            false => Err(NotApplicable::Setting { name, why }),
        };
        setting(
            (19..=20_000).contains(&self.resamples),
            "resamples",
            "has to be between 19 and 20,000",
        )?;
        setting(
            self.bandwidth > 0.0 && self.bandwidth <= 0.05,
            "bandwidth",
            "has to be above 0 and at most 0.05",
        )?;
        setting(
            (11..=10_001).contains(&self.grid),
            "grid",
            "has to be between 11 and 10,001",
        )?;
        setting(
            self.grid * self.resamples <= MOST_CELLS,
            "grid",
            "times the resamples has to be at most 50 million",
        )?;
        setting(
            (1..=MAX_COMPONENTS).contains(&self.components),
            "components",
            "has to be between 1 and 5",
        )?;
        setting(
            (1..=1_000).contains(&self.neighbours),
            "neighbours",
            "has to be between 1 and 1,000",
        )
    }
}
