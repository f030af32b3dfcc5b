//! Target percentages: turnout, share, or both are set to whole percentages.
//!
//! # What it answers
//! What do results look like if a percentage was ordered and the counts were made to fit it?
//!
//! # Formula
//! A station is touched with the probability `stations`. Turnout: m is the whole percentage at or
//! above the station's own plus `raise`, at most 100. Ballots become m·N/100, rounded half up, and
//! the added ballots are for the selection. Share of the ballots: the selection's votes become
//! m·T/100 in the same way. The missing votes are taken from the rivals in proportion, and m is
//! lowered until they have enough.
//!
//! # When it misleads
//! Small stations have few possible percentages, and some are whole by chance.

use serde::{Deserialize, Serialize};

use crate::model::SelectionId;

use super::super::election::Counts;
use super::super::error::Wrong;
use super::apportion::{apportion, rivals};

/// Target percentages. See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TargetPercentages {
    /// Probability that a station is touched.
    pub stations: f64,
    /// The beneficiary. The leader, if none is given.
    pub selection: Option<SelectionId>,
    /// The percentage that is set.
    pub of: TargetOf,
    /// Percentage points above the next whole percentage.
    pub raise: u32,
}

/// The percentage that is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetOf {
    /// Ballots as a share of registered voters.
    Turnout,
    /// The selection's votes as a share of the ballots.
    Share,
    /// Turnout, then share.
    Both,
}

impl Default for TargetPercentages {
    fn default() -> Self {
        Self {
            stations: 0.1,
            selection: None,
            of: TargetOf::Both,
            raise: 0,
        }
    }
}

impl TargetPercentages {
    pub(super) fn check(&self, key: &str, wrong: &mut Wrong) {
        wrong.within(&format!("{key}.raise"), f64::from(self.raise), 0.0, 100.0);
    }

    pub(super) fn change(&self, to: &mut Counts, place: usize) {
        if self.of != TargetOf::Share && to.ballots <= to.registered {
            let percent = self.percent(to.ballots, to.registered);
            let added = of(percent, to.registered).saturating_sub(to.ballots);
            to.ballots += added;
            to.votes[place] += added;
        }
        if self.of != TargetOf::Turnout && to.votes[place] <= to.ballots {
            let rivals = rivals(&to.votes, place);
            let most = to.votes[place].saturating_add(rivals.iter().sum());
            let mut percent = self.percent(to.votes[place], to.ballots);
            while percent > 0 && of(percent, to.ballots) > most {
                percent -= 1;
            }
            // If it is lowered below the station's own share, it is no longer a target.
            let lacks = of(percent, to.ballots).saturating_sub(to.votes[place]);
            for (votes, taken) in to.votes.iter_mut().zip(apportion(lacks, &rivals)) {
                *votes -= taken;
            }
            to.votes[place] += lacks;
        }
    }

    /// The whole percentage at or above part/whole, plus the raise.
    fn percent(&self, part: u64, whole: u64) -> u64 {
        let own = (u128::from(part) * 100).div_ceil(u128::from(whole.max(1)));
        (own as u64 + u64::from(self.raise)).min(100)
    }
}

/// This percentage of a whole, rounded half up.
fn of(percent: u64, whole: u64) -> u64 {
    ((u128::from(percent) * u128::from(whole) + 50) / 100) as u64
}
