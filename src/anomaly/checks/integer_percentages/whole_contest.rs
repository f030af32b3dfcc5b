//! The probabilities of whole percentages, found once for the whole contest and all its regions.

use crate::anomaly::input::Target;
use crate::anomaly::input::check_input::{Comparisons, Prepared};
use crate::anomaly::input::sheet_counts::SheetCounts;
use crate::model::Measure;

use super::probability::whole_percent_probabilities;
use super::settings::IntegerPercentagesSettings;

/// The probability of a whole percentage of each sheet, row by row; 0 where it has no such share.
pub(super) struct WholeContest {
    turnout: Vec<f64>,
    /// Of each selection that is tested.
    shares: Vec<Option<Vec<f64>>>,
}

impl WholeContest {
    /// The probabilities as what the check computes before; `None` where the sheets do not state
    /// registered voters.
    pub(super) fn prepare(
        counts: &SheetCounts<'_>,
        comparisons: Comparisons<'_>,
        settings: &IntegerPercentagesSettings,
    ) -> Prepared {
        Some(Box::new(Self::of(counts, comparisons, settings)?))
    }

    fn of(
        counts: &SheetCounts<'_>,
        comparisons: Comparisons<'_>,
        settings: &IntegerPercentagesSettings,
    ) -> Option<Self> {
        if !counts.publishes(Measure::VotersRegistered) {
            return None;
        }
        let probabilities = |part: &dyn Fn(usize) -> Option<u64>,
                             whole: &dyn Fn(usize) -> Option<u64>| {
            let [mut parts, mut wholes] =
                [vec![0; counts.sheets.len()], vec![0; counts.sheets.len()]];
            for &row in &counts.rows {
                if let Some(both) = part(row).zip(whole(row)) {
                    (parts[row], wholes[row]) = both;
                }
            }
            whole_percent_probabilities(&parts, &wholes, settings).ok()
        };
        let ballots = |row| counts.ballots(row);
        let issued = |row| counts.number(Measure::BallotsIssued, row).or(ballots(row));
        let registered = |row| counts.number(Measure::VotersRegistered, row);
        let wanted = comparisons.selections;
        let selections = counts.sheets.selections().iter().enumerate();
        let shares = selections.map(|(index, id)| {
            let is_wanted = wanted.is_empty() || wanted.contains(id);
            is_wanted
                .then(|| probabilities(&|row| counts.votes(index, row), &ballots))
                .flatten()
        });
        Some(Self {
            turnout: probabilities(&issued, &registered)?,
            shares: shares.collect(),
        })
    }

    /// The probabilities of turnout and of this selection's share at these rows.
    pub(super) fn at(&self, rows: &[usize], target: Target) -> Option<[Vec<f64>; 2]> {
        let Target::Selection(index) = target else {
            return None;
        };
        let share = self.shares.get(index)?.as_ref()?;
        let pick = |probabilities: &[f64]| {
            rows.iter()
                .map(|&row| probabilities.get(row).copied())
                .collect()
        };
        let turnout: Option<Vec<f64>> = pick(&self.turnout);
        let share: Option<Vec<f64>> = pick(share);
        Some([turnout?, share?])
    }
}
