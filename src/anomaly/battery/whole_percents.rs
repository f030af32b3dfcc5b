//! The chances of whole percentages, found once for the whole contest and all its regions.

use crate::anomaly::check::Check;
use crate::anomaly::checks::integer_percentages::whole_percent_probabilities;
use crate::model::Measure;

use super::columns::{Base, Target};
use super::settings::BatterySettings;

/// The chance of a whole percentage of each sheet, row by row; 0 where it has no such share.
pub(super) struct WholePercents {
    turnout: Vec<f64>,
    /// Of each selection, where it is asked about.
    shares: Vec<Option<Vec<f64>>>,
}

impl WholePercents {
    /// `None` where the check is not asked, or cannot be.
    pub(super) fn of(base: &Base<'_>, settings: &BatterySettings) -> Option<Self> {
        let asked = settings.checks.contains(&Check::IntegerPercentages);
        if !asked || !base.publishes(Measure::VotersRegistered) {
            return None;
        }
        let chances = |part: &dyn Fn(usize) -> Option<u64>,
                       whole: &dyn Fn(usize) -> Option<u64>| {
            let [mut parts, mut wholes] = [vec![0; base.sheets.len()], vec![0; base.sheets.len()]];
            for &row in &base.rows {
                if let Some(both) = part(row).zip(whole(row)) {
                    (parts[row], wholes[row]) = both;
                }
            }
            whole_percent_probabilities(&parts, &wholes, &settings.of_checks.integer_percentages)
                .ok()
        };
        let ballots = |row| base.ballots(row);
        let issued = |row| base.number(Measure::BallotsIssued, row).or(ballots(row));
        let registered = |row| base.number(Measure::VotersRegistered, row);
        let wanted = &settings.selections;
        let selections = base.sheets.selections().iter().enumerate();
        let shares = selections.map(|(place, id)| {
            let is_wanted = wanted.is_empty() || wanted.contains(id);
            is_wanted
                .then(|| chances(&|row| base.votes(place, row), &ballots))
                .flatten()
        });
        Some(Self {
            turnout: chances(&issued, &registered)?,
            shares: shares.collect(),
        })
    }

    /// The chances of turnout and of this selection's share at these rows.
    pub(super) fn at(&self, rows: &[usize], target: Target) -> Option<[Vec<f64>; 2]> {
        let Target::Selection(place) = target else {
            return None;
        };
        let share = self.shares.get(place)?.as_ref()?;
        let pick = |chances: &[f64]| rows.iter().map(|&row| chances.get(row).copied()).collect();
        let turnout: Option<Vec<f64>> = pick(&self.turnout);
        let share: Option<Vec<f64>> = pick(share);
        Some([turnout?, share?])
    }
}
