//! What the missing sheets could still change: the outcome, and each announced result against what
//! they can hold.

use std::collections::BTreeMap;

use crate::coverage::representative::of_register;
use crate::coverage::{
    AnnouncedCount, AnnouncedVotes, CountedStations, Coverage, Outcome, Part, PublishedVotes,
    ReceivedSheets, Residual, Unreported, announced, missing_within, outcome, residual, unreported,
};
use crate::model::{Code, Finding, Frame, Included, Place, Scope, StationRegister, UnitId};
use crate::reconcile::{Completeness, Increment, Reconciliation, increments};
use crate::report::{AgainstMissing, IncrementReport, Missing};
use crate::tabulate::Tabulation;

use super::audit::AuditPlan;
use super::sources::Rolls;

/// What an announced result speaks of, found among the sheets.
pub(super) struct AnnouncedScope {
    /// The unit; `None` where no sheet is in it.
    pub(super) unit: Option<UnitId>,
    /// How many of its stations are in, and how many should be.
    pub(super) stations: Part,
    /// Where its findings are.
    pub(super) place: Place,
}

/// What is weighed.
pub(super) struct Weighed<'a> {
    pub(super) included: &'a Included<'a>,
    /// The rows that count although their sheet breaks a rule.
    pub(super) flagged: &'a [usize],
    pub(super) tabulation: &'a Tabulation,
    pub(super) coverage: &'a Coverage,
    pub(super) frame: Frame,
    pub(super) register: Option<&'a StationRegister>,
    /// The rolls that a further source states for the same stations, and its name.
    pub(super) other_rolls: Option<(String, Rolls)>,
    /// Each announced result against the sums, in the plan's order.
    pub(super) reconciliation: &'a [Reconciliation],
    /// The same results' scopes.
    pub(super) scopes: &'a [AnnouncedScope],
}

pub(super) fn weigh(plan: &AuditPlan, of: &Weighed<'_>) -> (Missing, Vec<Finding>) {
    let whole_in_hand = of.in_hand(plan, Some(UnitId::ROOT), of.included);
    let mut whole = of.unreported(
        &whole_in_hand,
        &Scope::contest(),
        of.coverage.stations,
        None,
    );
    if let Some((source, rolls)) = &of.other_rolls {
        whole = whole.with_rolls_of(source, rolls, &whole_in_hand, of.frame);
    }
    let sums = of.tabulation.whole();
    let votes: Vec<u64> = (0..plan.contest.selections().len())
        .map(|selection| sums.votes_or_zero(selection).sum)
        .collect();
    let all_voters = of.coverage.voters_registered.expected;
    let outcome: Option<Outcome> = outcome(
        &plan.contest,
        &votes,
        whole.clone(),
        &plan.turnout_caps,
        all_voters,
    )
    .filter(|_| sums.stations() > 0)
    .map(|outcome| outcome.with_false_sheets(&plan.contest, &whole_in_hand, &votes))
    .map(|outcome| outcome.with_flagged(&plan.contest, &whole_in_hand, &votes, of.flagged));

    // Only stations of the register are among those that an announcement can count.
    let listed = of.included.without(&of.coverage.unexpected);
    let votes_of = |included| {
        let mut published: BTreeMap<&Scope, PublishedVotes<'_>> = BTreeMap::new();
        for (result, scope) in plan.announced.iter().zip(of.scopes) {
            published.entry(&result.scope).or_insert_with(|| {
                let in_hand = of.in_hand(plan, scope.unit, included);
                let left = of.unreported(&in_hand, &result.scope, scope.stations, Some(&whole));
                PublishedVotes::new(in_hand, left)
            });
        }
        published
    };
    let mut published = votes_of(&listed);
    // What is held against the sums has to be of the same sheets as the sums.
    let mut with_unlisted = (!of.coverage.unexpected.is_empty()).then(|| votes_of(of.included));

    let mut findings = Vec::new();
    let mut against = Vec::new();
    for ((result, line), scope) in plan.announced.iter().zip(of.reconciliation).zip(of.scopes) {
        let mut one = AgainstMissing::default();
        if line.announcement == Completeness::Complete {
            let all = with_unlisted.as_mut().unwrap_or(&mut published);
            if let Some(votes) = all.get_mut(&result.scope) {
                let (residual, more) = complete(plan, line, votes, &scope.place);
                findings.extend(more);
                one.residual = Some(residual);
            }
        } else if let (Completeness::Partial, Some(reported), Some(expected), Some(votes)) = (
            line.announcement,
            result.stations_reported,
            scope.stations.expected,
            published
                .get_mut(&result.scope)
                .filter(|votes| scope.stations.expected >= Some(votes.published())),
        ) {
            let (at_least, at_most) = reported.range(expected);
            let counted = CountedStations {
                at_least,
                at_most,
                expected,
            };
            let partial = votes.bounds(&named(plan, line), counted);
            findings.extend(announced::partial_findings(
                &partial,
                reported,
                &scope.place,
            ));
            one.partial = Some(partial);
        }
        against.push(one);
    }

    let expected = |place: usize| of.scopes[place].stations.expected;
    let (steps, more) = increments(&plan.announced, &plan.contest, expected);
    findings.extend(more);
    let mut bulletins = Vec::new();
    for increment in steps {
        let scope = &of.scopes[increment.to_index];
        let gains: Option<Vec<AnnouncedVotes>> = increment
            .votes
            .iter()
            .map(|step| {
                Some(AnnouncedVotes {
                    name: step.what.clone(),
                    members: plan.contest.members(&step.what)?,
                    votes: u64::try_from(step.added).ok()?,
                })
            })
            .collect();
        let counted = newly_counted(&increment, scope.stations.expected);
        let published = published
            .get_mut(&increment.scope)
            .filter(|votes| scope.stations.expected >= Some(votes.published()));
        let partial = match (gains, counted, published) {
            (Some(gains), Some(counted), Some(votes)) => {
                let partial = votes.bounds(&gains, counted);
                findings.extend(announced::increment_findings(
                    &partial,
                    &increment.from,
                    &increment.to,
                    &scope.place,
                ));
                Some(partial)
            }
            _ => None,
        };
        bulletins.push(IncrementReport { increment, partial });
    }
    let missing = Missing {
        outcome,
        against,
        bulletins,
        representativeness: of
            .register
            .and_then(|register| of_register(register, of.coverage)),
    };
    (missing, findings)
}

/// The stations between two bulletins, where both say how many they count and it does not fall.
fn newly_counted(increment: &Increment, expected: Option<u64>) -> Option<CountedStations> {
    Some(CountedStations {
        at_least: increment.stations_at_least?,
        at_most: u64::try_from(increment.stations_at_most?).ok()?,
        expected: expected?,
    })
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

impl Weighed<'_> {
    fn in_hand<'c>(
        &self,
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

    /// What is not in of a scope. Where nothing is known of a unit's own frame, it is bounded by
    /// what is not in of the whole.
    fn unreported(
        &self,
        in_hand: &ReceivedSheets<'_>,
        scope: &Scope,
        stations: Part,
        whole: Option<&Unreported>,
    ) -> Unreported {
        let missing_stations = |part: Part| {
            // A frame with fewer stations than are in is wrong, and says nothing of what is missing.
            part.expected?.checked_sub(part.reported)
        };
        let path: Vec<String> = match (scope, in_hand.unit) {
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
                in_hand,
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
            (None, _) => unreported(in_hand, missing_stations(stations), self.frame, None),
        }
    }
}
