//! The statistical checks of a plan.

use crate::anomaly::battery::{Anomalies, Told, battery_telling};
use crate::model::{Contest, Included};
use crate::numeric::stream::Seed;
use crate::tabulate::Tabulation;

use super::audit_plan::AuditPlan;

/// What the checks find, where the plan asks for any.
pub(super) fn anomalies(
    plan: &AuditPlan,
    included: &Included<'_>,
    tabulation: &Tabulation,
    told: Option<Told<'_>>,
) -> Option<Anomalies> {
    let settings = plan.anomaly.as_ref()?;
    let seed = Seed::from_text(&plan.seed);
    let lead = lead(&plan.contest, tabulation);
    Some(battery_telling(included, lead, settings, &seed, told))
}

/// The votes between the last that wins and the first that does not.
fn lead(contest: &Contest, tabulation: &Tabulation) -> Option<u64> {
    let sums = tabulation.whole();
    let mut votes: Vec<u64> = (0..contest.selections().len())
        .map(|selection| sums.votes_or_zero(selection).sum)
        .collect();
    votes.sort_unstable_by(|a, b| b.cmp(a));
    let winners = contest.winners() as usize;
    let last = votes.get(winners.checked_sub(1)?)?;
    last.checked_sub(*votes.get(winners)?)
}
