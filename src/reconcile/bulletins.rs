//! Successive bulletins: does a count fall (R301), and do stations and votes rise together (R302)?
//!
//! # What it answers
//! Announced results with one series and one scope count the same thing at successive moments. Each
//! bulletin counts everything that the one before it counted, so no count can fall. Newly counted
//! stations bring votes, and votes come from newly counted stations.
//!
//! # Formula
//! Bulletins are ordered by date. Those without a date, or with equal dates, keep their order in
//! the plan. A bulletin that says it counts a percentage of the stations stands for a range of
//! station counts ([`StationsReported::range`](crate::model::StationsReported::range)). Between
//! bulletins with the ranges a..b and c..d, at least max(0, c − b) and at most d − a stations were
//! newly counted.
//!
//! # Assumptions
//! The plan puts bulletins into one series only if each is a later state of the same count.
//!
//! # When it misleads
//! A correction lowers a count for a good reason. A percentage with few decimals hides stations:
//! R302 is found only if no rounding explains the difference.
//!
//! # Complexity
//! For each pair of successive bulletins, the number of announced names squared.
//!
//! # Example
//! ```
//! use scrutineer::model::{AnnouncedResult, Code, Contest, StationsReported};
//! use scrutineer::reconcile::increments;
//!
//! let contest = Contest::plurality("c", [("yes", "Yes"), ("no", "No")])?;
//! let bulletin = |number: u64, stations: u64, yes: u64| AnnouncedResult {
//!     stations_reported: Some(StationsReported::Stations(stations)),
//!     ..AnnouncedResult::new(format!("board, bulletin {number}"), [("yes", yes)])
//! };
//! let bulletins = [bulletin(1, 40, 900), bulletin(2, 40, 970)];
//! let (increments, findings) = increments(&bulletins, &contest, |_| Some(100));
//! assert_eq!(increments[0].votes[0].added, 70);
//! assert_eq!(findings[0].code, Code::R302);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The votes gained between two bulletins are themselves a partial announcement, about the newly
//! counted stations. `coverage` computes whether those stations can hold them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::{
    CountFell, CountName, StationsFell, StationsWithoutVotes, VotesWithoutStations,
};
use crate::model::wide;
use crate::model::{AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, Scope};

/// One count in two successive bulletins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The selection's or group's identifier, or the measure's key.
    pub what: String,
    /// The count in the earlier bulletin.
    pub from: u64,
    /// The count in the later bulletin.
    pub to: u64,
    /// `to` − `from`.
    #[serde(deserialize_with = "wide::integer")]
    pub added: i128,
}

/// What changes from one bulletin to the next of its series.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Increment {
    /// The series.
    pub series: String,
    /// The part of the contest that both bulletins are about.
    pub scope: Scope,
    /// The earlier bulletin's source.
    pub from: String,
    /// The later bulletin's source.
    pub to: String,
    /// The index of the earlier bulletin among the announced results.
    pub from_index: usize,
    /// The index of the later bulletin among the announced results.
    pub to_index: usize,
    /// The smallest number of newly counted stations that fits both bulletins; `None` if one of
    /// them does not say how many it counts.
    pub stations_at_least: Option<u64>,
    /// The largest such number; negative if the later bulletin counts fewer stations.
    #[serde(deserialize_with = "wide::optional")]
    pub stations_at_most: Option<i128>,
    /// The votes of selections and groups that both bulletins announce.
    pub votes: Vec<Step>,
    /// The other counts that both bulletins announce.
    pub measures: Vec<Step>,
}

/// Compares each bulletin with the next of its series, and returns the findings R301 and R302.
///
/// `expected` gives the number of stations that should report in the scope of the announced result
/// with this index, if known.
pub fn increments(
    announced: &[AnnouncedResult],
    contest: &Contest,
    expected: impl Fn(usize) -> Option<u64>,
) -> (Vec<Increment>, Vec<Finding>) {
    let mut series: BTreeMap<(&str, &Scope), Vec<usize>> = BTreeMap::new();
    for (index, result) in announced.iter().enumerate() {
        series
            .entry((result.series.as_str(), &result.scope))
            .or_default()
            .push(index);
    }
    let (mut increments, mut findings) = (Vec::new(), Vec::new());
    for indices in series.values_mut() {
        // The sort is stable, so bulletins with equal dates keep the plan's order.
        indices.sort_by_key(|&index| announced[index].date.as_deref());
        for pair in indices.windows(2) {
            let (from_index, to_index) = (pair[0], pair[1]);
            let (from, to) = (&announced[from_index], &announced[to_index]);
            let (stations_at_least, stations_at_most) = newly_counted(from, to, expected(to_index));
            let increment = Increment {
                series: to.series.clone(),
                scope: to.scope.clone(),
                from: from.source.clone(),
                to: to.source.clone(),
                from_index,
                to_index,
                stations_at_least,
                stations_at_most,
                votes: vote_steps(from, to, contest),
                measures: measure_steps(from, to),
            };
            findings.extend(increment.falling_counts());
            findings.extend(increment.station_findings());
            increments.push(increment);
        }
    }
    (increments, findings)
}

/// The smallest and the largest number of newly counted stations that fit both bulletins.
fn newly_counted(
    from: &AnnouncedResult,
    to: &AnnouncedResult,
    expected: Option<u64>,
) -> (Option<u64>, Option<i128>) {
    let range = |result: &AnnouncedResult| Some(result.stations_reported?.range(expected?));
    let (Some((from_min, from_max)), Some((to_min, to_max))) = (range(from), range(to)) else {
        return (None, None);
    };
    (
        Some(to_min.saturating_sub(from_max)),
        Some(i128::from(to_max) - i128::from(from_min)),
    )
}

/// The votes that both bulletins announce, selections in the contest's order before groups.
///
/// One bulletin may announce a group and the other its members, so counts are matched by the
/// selections that they stand for.
fn vote_steps(from: &AnnouncedResult, to: &AnnouncedResult, contest: &Contest) -> Vec<Step> {
    let mut sets: Vec<(Vec<usize>, &String)> = Vec::new();
    for name in from.votes.keys().chain(to.votes.keys()) {
        let mut members = contest.members(name).unwrap_or_default();
        members.sort_unstable();
        if !sets.iter().any(|(known, _)| *known == members) {
            sets.push((members, name));
        }
    }
    sets.sort_by_key(|(members, _)| (members.len() > 1, members.clone()));
    let steps = sets.into_iter().filter_map(|(members, name)| {
        let from = votes_of(from, &members, contest)?;
        let to = votes_of(to, &members, contest)?;
        Some(Step::new(name, from, to))
    });
    steps.collect()
}

/// The other counts that both bulletins announce.
fn measure_steps(from: &AnnouncedResult, to: &AnnouncedResult) -> Vec<Step> {
    let steps = from.measures.iter().filter_map(|(measure, &before)| {
        let &after = to.measures.get(measure)?;
        Some(Step::new(measure.key(), before, after))
    });
    steps.collect()
}

/// The sum of the announced votes of exactly these selections; `None` if the announced names do
/// not add up to them.
fn votes_of(result: &AnnouncedResult, members: &[usize], contest: &Contest) -> Option<u64> {
    let (mut found, mut sum) = (Vec::new(), 0u64);
    for (name, &votes) in &result.votes {
        let indices = contest.members(name)?;
        if indices.iter().all(|index| members.contains(index)) {
            found.extend(indices);
            sum = sum.checked_add(votes)?;
        }
    }
    found.sort_unstable();
    (found == members).then_some(sum)
}

impl Step {
    fn new(what: &str, from: u64, to: u64) -> Self {
        Self {
            what: what.to_string(),
            from,
            to,
            added: i128::from(to) - i128::from(from),
        }
    }
}

impl Increment {
    /// R301 for each count that falls.
    fn falling_counts(&self) -> Vec<Finding> {
        let votes = self
            .votes
            .iter()
            .map(|step| (step, CountName::Votes(step.what.clone())));
        let measures = self.measures.iter().filter_map(|step| {
            let mut all = Measure::ALL.into_iter();
            let measure = all.find(|measure| measure.key() == step.what)?;
            Some((step, CountName::Measure(measure)))
        });
        let falling = votes.chain(measures).filter(|(step, _)| step.added < 0);
        let findings = falling.map(|(step, count)| {
            let facts = Facts::CountFell(CountFell {
                earlier: self.from.clone(),
                later: self.to.clone(),
                count,
                before: step.from,
                after: step.to,
            });
            self.finding(Code::R301, facts)
                .with_stake(u64::try_from(-step.added).ok())
        });
        findings.collect()
    }

    /// R301 if the number of stations falls, and R302 if only the stations or only the votes rise.
    fn station_findings(&self) -> Vec<Finding> {
        let (Some(at_least), Some(at_most)) = (self.stations_at_least, self.stations_at_most)
        else {
            return Vec::new();
        };
        let added: i128 = self.votes.iter().map(|step| step.added).sum();
        let (earlier, later) = (self.from.clone(), self.to.clone());
        let mut findings = Vec::new();
        if at_most < 0 {
            let facts = Facts::StationsFell(StationsFell {
                earlier,
                later,
                at_least: u64::try_from(-at_most).unwrap_or(u64::MAX),
            });
            findings.push(self.finding(Code::R301, facts));
        } else if let (0, Ok(votes @ 1..)) = (at_most, u128::try_from(added)) {
            let facts = Facts::VotesWithoutStations(VotesWithoutStations {
                earlier,
                later,
                votes,
            });
            let finding = self.finding(Code::R302, facts);
            findings.push(finding.with_stake(u64::try_from(votes).ok()));
        } else if at_least > 0 && added == 0 && !self.votes.is_empty() {
            let facts = Facts::StationsWithoutVotes(StationsWithoutVotes {
                earlier,
                later,
                at_least,
            });
            findings.push(self.finding(Code::R302, facts));
        }
        findings
    }

    /// A finding at the later bulletin.
    fn finding(&self, code: Code, facts: Facts) -> Finding {
        Finding::of(code, Place::of_source(self.to.clone()), facts)
    }
}
