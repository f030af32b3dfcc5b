//! What a battery is asked, and how strictly it judges.

use serde::{Deserialize, Serialize};

use crate::anomaly::checks::{Check, CheckSettings};
use crate::anomaly::input::check_input::Comparisons;
use crate::anomaly::input::sheet_counts::Centre;
use crate::model::SelectionId;

/// How p-values are corrected for their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Correction {
    /// Holm: the chance of any false alarm at all is kept, under any dependence.
    Holm,
    /// Benjamini and Yekutieli: the expected part of false alarms among the alarms is kept, under
    /// any dependence.
    BenjaminiYekutieli,
}

impl Correction {
    /// With so many tests Holm still leaves room; above it, dependent tests of the same stations
    /// are better served by a rate.
    pub const HOLM_UP_TO: usize = 100;

    /// The one for so many tests.
    pub fn for_tests(tests: usize) -> Self {
        if tests <= Self::HOLM_UP_TO {
            Self::Holm
        } else {
            Self::BenjaminiYekutieli
        }
    }
}

/// What a battery is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BatterySettings {
    /// Which checks, in the order of the table.
    pub checks: Vec<Check>,
    /// Which selections; empty for all.
    pub selections: Vec<SelectionId>,
    /// The level of units that are each tested on their own, besides the whole.
    pub regions: Option<String>,
    /// The level of units whose stations are compared with each other.
    pub peers: Option<String>,
    /// What names a polling centre with several tables.
    pub centre: Option<Centre>,
    /// The moment of the count at which late sheets begin: a number, or a date and time.
    pub late_after: Option<String>,
    /// Honest elections to be drawn like the one at hand, with which each line of the whole contest
    /// is compared. [`battery`](super::battery) draws none: whoever has the simulator does.
    pub simulated: u64,
    /// An adjusted p-value at or below it is unusual.
    pub significance: f64,
    /// How p-values are corrected; by their number where it is not given.
    pub correction: Option<Correction>,
    /// Settings of single checks.
    pub of_checks: CheckSettings,
}

impl Default for BatterySettings {
    /// Every check that runs by default, all selections, no regions, 0.01.
    fn default() -> Self {
        Self {
            checks: Check::ALL
                .iter()
                .copied()
                .filter(|check| check.by_default())
                .collect(),
            selections: Vec::new(),
            regions: None,
            peers: None,
            centre: None,
            late_after: None,
            simulated: 0,
            significance: 0.01,
            correction: None,
            of_checks: CheckSettings::default(),
        }
    }
}

impl BatterySettings {
    /// Which stations a check may compare with each other.
    pub(super) fn comparisons(&self) -> Comparisons<'_> {
        Comparisons {
            selections: &self.selections,
            regions: self.regions.as_deref(),
            peers: self.peers.as_deref(),
            centre: self.centre.as_ref(),
            late_after: self.late_after.as_deref(),
        }
    }
}
