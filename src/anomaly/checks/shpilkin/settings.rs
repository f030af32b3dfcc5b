//! Settings of the estimate of votes beyond the usual ratio.

use serde::{Deserialize, Serialize};

use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};

/// What is used, and from where on an excess is far.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ShpilkinSettings {
    /// Stations with fewer registered voters are left out; at least 1.
    pub min_registered: u64,
    /// Fewer stations are refused.
    pub min_stations: u64,
    /// Regions with fewer stations are left out of the sums within regions.
    pub min_region_stations: u64,
    /// How far above the centre a turnout is far, in percentage points; between 3 and 99.
    pub far_points: u64,
    /// The far excess, as a share of the selection's votes, from which the rule is met.
    pub far_share: f64,
    /// The same within regions.
    pub far_share_within: f64,
    /// A selection with a smaller share of the ballots is described and not judged.
    pub min_share: f64,
}

impl Default for ShpilkinSettings {
    fn default() -> Self {
        Self {
            min_registered: 101,
            min_stations: 200,
            min_region_stations: 50,
            far_points: 15,
            far_share: 0.10,
            far_share_within: 0.05,
            min_share: 0.05,
        }
    }
}

impl Validate for ShpilkinSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let share = SettingRange::above(0.0).and_at_most(1.0);
        Problems::default()
            .count(
                "min_registered",
                self.min_registered,
                SettingRange::at_least(1.0),
            )
            .count(
                "far_points",
                self.far_points,
                SettingRange::between(3.0, 99.0),
            )
            .number("far_share", self.far_share, share)
            .number("far_share_within", self.far_share_within, share)
            .number("min_share", self.min_share, SettingRange::between(0.0, 1.0))
            .found()
    }
}
