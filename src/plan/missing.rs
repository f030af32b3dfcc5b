//! What the missing sheets could still change: the outcome, and each announced result against what
//! they can hold.

use std::collections::BTreeMap;

use crate::coverage::representative::of_register;
use crate::coverage::{
    AnnouncedCount, AnnouncedVotes, CountedStations, Coverage, Outcome, Part, PartialAnnouncement,
    PublishedVotes, ReceivedSheets, Residual, Unreported, announced, missing_within, outcome,
    residual, unreported,
};
use crate::model::{
    AnnouncedResult, Code, Finding, Frame, Included, Place, Scope, StationRegister, UnitId,
};
use crate::reconcile::{Completeness, Increment, Reconciliation, increments};
use crate::report::{AgainstMissing, IncrementReport, Missing};
use crate::tabulate::Tabulation;

use super::announced::{Announced, AnnouncedScope};
use super::audit_plan::AuditPlan;
use super::sources::Rolls;

/// What is known once the sheets are added up.
pub(super) struct Tallied<'a> {
    pub(super) included: &'a Included<'a>,
    /// The rows that count although their sheet breaks a rule.
    pub(super) flagged: &'a [usize],
    pub(super) tabulation: &'a Tabulation,
    pub(super) coverage: &'a Coverage,
    pub(super) frame: Frame,
    pub(super) register: Option<&'a StationRegister>,
    /// The rolls that a further source states for the same stations, and its name.
    pub(super) other_rolls: Option<(String, Rolls)>,
    pub(super) announced: &'a Announced,
}

/// What the missing sheets could change: the outcome, and each announced result.
pub(super) fn missing(plan: &AuditPlan, of: &Tallied<'_>) -> (Missing, Vec<Finding>) {
    let (outcome, whole) = of.outcome(plan);
    // Only stations of the register are among those that an announcement can count.
    let listed = of.included.without(&of.coverage.unexpected);
    let mut published = of.votes_by_scope(plan, &listed, &whole);
    let (against, mut findings) = of.against_announced(plan, &mut published, &whole);
    let (bulletins, more) = of.bulletins(plan, &mut published);
    findings.extend(more);
    let register = of.register;
    let missing = Missing {
        outcome,
        against,
        bulletins,
        representativeness: register.and_then(|register| of_register(register, of.coverage)),
    };
    (missing, findings)
}

/// The votes published in the scope of each announced result.
type VotesByScope<'a> = BTreeMap<&'a Scope, PublishedVotes<'a>>;

impl Tallied<'_> {
    /// The outcome, and the stations of the whole contest that are missing.
    fn outcome(&self, plan: &AuditPlan) -> (Option<Outcome>, Unreported) {
        let contest = &plan.contest;
        let received = received(plan, Some(UnitId::ROOT), self.included);
        let stations = self.coverage.stations;
        let mut whole = self.unreported(&received, &Scope::contest(), stations, None);
        if let Some((source, rolls)) = &self.other_rolls {
            whole = whole.with_rolls_of(source, rolls, &received, self.frame);
        }
        let sums = self.tabulation.whole();
        if sums.stations() == 0 {
            return (None, whole);
        }
        let votes: Vec<u64> = (0..contest.selections().len())
            .map(|selection| sums.votes_or_zero(selection).sum)
            .collect();
        let all_voters = self.coverage.voters_registered.expected;
        let caps = &plan.turnout_caps;
        let outcome = outcome(contest, &votes, whole.clone(), caps, all_voters);
        let outcome = outcome.map(|outcome| {
            outcome
                .with_false_sheets(contest, &received, &votes)
                .with_flagged(contest, &received, &votes, self.flagged)
        });
        (outcome, whole)
    }

    fn votes_by_scope<'c>(
        &self,
        plan: &'c AuditPlan,
        included: &'c Included<'c>,
        whole: &Unreported,
    ) -> VotesByScope<'c> {
        let mut votes = VotesByScope::new();
        for (result, scope) in plan.announced.iter().zip(&self.announced.scopes) {
            votes.entry(&result.scope).or_insert_with(|| {
                let received = received(plan, scope.unit, included);
                let left = self.unreported(&received, &result.scope, scope.stations, Some(whole));
                PublishedVotes::new(received, left)
            });
        }
        votes
    }

    /// Each announced result against what the missing sheets can hold, in the plan's order.
    fn against_announced<'c>(
        &'c self,
        plan: &'c AuditPlan,
        published: &mut VotesByScope<'c>,
        whole: &Unreported,
    ) -> (Vec<AgainstMissing>, Vec<Finding>) {
        // What is compared with the sums has to be of the same sheets as the sums.
        let has_unlisted = !self.coverage.unexpected.is_empty();
        let mut with_unlisted =
            has_unlisted.then(|| self.votes_by_scope(plan, self.included, whole));
        let mut findings = Vec::new();
        let mut against = Vec::new();
        let lines = self.announced.reconciliation.iter();
        for ((result, line), scope) in plan.announced.iter().zip(lines).zip(&self.announced.scopes)
        {
            let mut one = AgainstMissing::default();
            match line.announcement {
                Completeness::Complete => {
                    let all = with_unlisted.as_mut().unwrap_or(&mut *published);
                    if let Some(votes) = all.get_mut(&result.scope) {
                        let (residual, more) = complete(plan, line, votes, &scope.place);
                        findings.extend(more);
                        one.residual = Some(residual);
                    }
                }
                Completeness::Partial => {
                    let votes = published.get_mut(&result.scope);
                    if let Some((partial, more)) = partial(plan, result, line, scope, votes) {
                        findings.extend(more);
                        one.partial = Some(partial);
                    }
                }
                _ => {}
            }
            against.push(one);
        }
        (against, findings)
    }

    /// Each bulletin against the one before it, and against what the missing sheets can hold.
    fn bulletins(
        &self,
        plan: &AuditPlan,
        published: &mut VotesByScope<'_>,
    ) -> (Vec<IncrementReport>, Vec<Finding>) {
        let scopes = &self.announced.scopes;
        let expected = |index: usize| scopes[index].stations.expected;
        let (increments, mut findings) = increments(&plan.announced, &plan.contest, expected);
        let mut bulletins = Vec::new();
        for increment in increments {
            let scope = &scopes[increment.to_index];
            let votes = published.get_mut(&increment.scope);
            let partial = newly_published(plan, &increment, scope.stations.expected, votes);
            if let Some(partial) = &partial {
                let (from, to) = (&increment.from, &increment.to);
                let more = announced::increment_findings(partial, from, to, &scope.place);
                findings.extend(more);
            }
            bulletins.push(IncrementReport { increment, partial });
        }
        (bulletins, findings)
    }

    /// What is missing of a scope. Where a unit has no frame of its own, it is bounded by what is
    /// missing of the whole.
    fn unreported(
        &self,
        received: &ReceivedSheets<'_>,
        scope: &Scope,
        stations: Part,
        whole: Option<&Unreported>,
    ) -> Unreported {
        let missing_stations = |part: Part| {
            // A frame with fewer stations than are in is wrong, and says nothing of what is missing.
            part.expected?.checked_sub(part.reported)
        };
        let path: Vec<String> = match (scope, received.unit) {
            (Scope::Contest(_), _) => Vec::new(),
            (Scope::Unit { .. }, Some(unit)) => {
                let codes = self.included.sheets().units().codes(unit).into_iter();
                codes.map(|unit| unit.code).collect()
            }
            (Scope::Unit { code, within, .. }, None) => {
                within.iter().chain([code]).cloned().collect()
            }
        };
        if self.register.is_some() {
            let missing = missing_within(self.coverage, &path);
            return unreported(
                received,
                Some(missing.len() as u64),
                Frame {
                    voters_registered: None,
                    ballots_issued: self.frame.ballots_issued.filter(|_| path.is_empty()),
                    ..self.frame
                },
                Some(&missing),
            );
        }
        match (whole, path.is_empty()) {
            (Some(whole), true) => whole.clone(),
            (Some(whole), false) => whole.of_a_part(missing_stations(stations)),
            (None, _) => unreported(received, missing_stations(stations), self.frame, None),
        }
    }
}

/// The sheets of a unit that are in.
fn received<'c>(
    plan: &AuditPlan,
    unit: Option<UnitId>,
    included: &'c Included<'c>,
) -> ReceivedSheets<'c> {
    ReceivedSheets {
        included,
        unit,
        extra_voters: plan.rules.extra_voters_per_station,
    }
}

/// The stations between two bulletins, where both say how many they count and it does not fall.
fn newly_counted(increment: &Increment, expected: Option<u64>) -> Option<CountedStations> {
    Some(CountedStations {
        at_least: increment.stations_at_least?,
        at_most: u64::try_from(increment.stations_at_most?).ok()?,
        expected: expected?,
    })
}

/// What a bulletin adds to the one before, against the stations that are missing. `None` where one
/// of them does not say how many stations it counts, or counts fewer stations or votes than the
/// one before.
fn newly_published(
    plan: &AuditPlan,
    increment: &Increment,
    expected: Option<u64>,
    published: Option<&mut PublishedVotes<'_>>,
) -> Option<PartialAnnouncement> {
    let gains = increment.votes.iter().map(|step| {
        Some(AnnouncedVotes {
            name: step.what.clone(),
            members: plan.contest.members(&step.what)?,
            votes: u64::try_from(step.added).ok()?,
        })
    });
    let gains: Vec<AnnouncedVotes> = gains.collect::<Option<_>>()?;
    let counted = newly_counted(increment, expected)?;
    let votes = published.filter(|votes| expected >= Some(votes.published()))?;
    Some(votes.bounds(&gains, counted))
}

/// A partial announcement against the stations that are missing, and what is found. `None` where
/// it does not say how many stations it counts, or nobody knows how many there are.
fn partial(
    plan: &AuditPlan,
    result: &AnnouncedResult,
    line: &Reconciliation,
    scope: &AnnouncedScope,
    published: Option<&mut PublishedVotes<'_>>,
) -> Option<(PartialAnnouncement, Vec<Finding>)> {
    let reported = result.stations_reported?;
    let expected = scope.stations.expected?;
    let votes = published.filter(|votes| expected >= votes.published())?;
    let (at_least, at_most) = reported.range(expected);
    let counted = CountedStations {
        at_least,
        at_most,
        expected,
    };
    let partial = votes.bounds(&named(plan, line), counted);
    let findings = announced::partial_findings(&partial, reported, &scope.place);
    Some((partial, findings))
}

/// The announced counts with the places of their selections.
fn named(plan: &AuditPlan, line: &Reconciliation) -> Vec<AnnouncedVotes> {
    line.votes
        .iter()
        .map(|votes| AnnouncedVotes {
            name: votes.selection.clone(),
            members: plan.contest.members(&votes.selection).unwrap_or_default(),
            votes: votes.announced,
        })
        .collect()
}

/// A complete announcement's residual, and what is to be said of it.
fn complete(
    plan: &AuditPlan,
    line: &Reconciliation,
    published: &mut PublishedVotes<'_>,
    place: &Place,
) -> (Residual, Vec<Finding>) {
    let counts: Vec<AnnouncedCount> = line
        .votes
        .iter()
        .map(|votes| AnnouncedCount {
            name: votes.selection.clone(),
            members: plan.contest.members(&votes.selection).unwrap_or_default(),
            announced: votes.announced,
            tabulated: votes.tabulated,
        })
        .collect();
    let residual = residual(&counts, published);
    let mut findings = announced::residual_findings(
        &residual,
        &counts,
        line.stations,
        published.unreported(),
        place,
    );
    // Where nothing is missing a difference is an inconsistency, which R101 has said.
    if line
        .votes
        .iter()
        .all(|votes| line.covers_every_station(votes))
    {
        findings.retain(|finding| !matches!(finding.code, Code::R102 | Code::R201));
    }
    (residual, findings)
}
