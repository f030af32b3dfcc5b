//! Settings of the check of whole percentages.

use serde::{Deserialize, Serialize};

use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};

/// What is used, and what counts as a whole percent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct IntegerPercentagesSettings {
    /// The least number of registered voters of a station; at least 1.
    pub min_registered: u64,
    /// Stations with turnout or share above this percentage are left out: near 100% a whole
    /// percent is no accident.
    pub max_percent: u64,
    /// A percentage hits within one in so many of a percentage point; between 3 and 1,000.
    pub one_in: u64,
    /// A percentage is looked at only where it divides at least so many for and so many against:
    /// near 0% and 100% the null is biased. 0 looks at all, as published.
    pub min_count: u64,
    /// Fewer stations are refused.
    pub min_stations: u64,
}

impl Default for IntegerPercentagesSettings {
    fn default() -> Self {
        Self {
            min_registered: 100,
            max_percent: 99,
            one_in: 20,
            min_count: 25,
            min_stations: 100,
        }
    }
}

impl Validate for IntegerPercentagesSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .count(
                "min_registered",
                self.min_registered,
                SettingRange::at_least(1.0),
            )
            .count(
                "max_percent",
                self.max_percent,
                SettingRange::at_most(100.0),
            )
            .count("one_in", self.one_in, SettingRange::between(3.0, 1_000.0))
            .found()
    }
}
