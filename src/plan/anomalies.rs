//! The statistical checks of a plan.

use crate::anomaly::battery::{Anomalies, Progress, RunningChecks, battery_with_progress};
use crate::model::{Contest, Included};
use crate::numeric::stream::Seed;
use crate::tabulate::Tabulation;

use super::audit_plan::AuditPlan;
use super::options::{RunOptions, Step};
use super::simulated;

/// What the checks find, where the plan asks for any.
pub(super) fn anomalies(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
    included: &Included<'_>,
    tabulation: &Tabulation,
) -> Option<Anomalies> {
    let settings = plan.anomaly.as_ref()?;
    options.report(Step::LookingForAnomalies { running: None });
    let report = |running: &RunningChecks| {
        let running = Some(running);
        options.report(Step::LookingForAnomalies { running });
    };
    let progress: Option<Progress<'_>> = match options.progress {
        Some(_) => Some(&report),
        None => None,
    };
    let seed = Seed::from_text(&plan.seed);
    let lead = lead(&plan.contest, tabulation);
    let mut anomalies = battery_with_progress(included, lead, settings, &seed, progress);
    simulated::compare(plan, options, included, &mut anomalies);
    Some(anomalies)
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
