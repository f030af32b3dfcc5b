//! Bulletins against bulletins: nothing falls, and counted stations and votes rise together.
//!
//! Announced results of one series and one scope, in the order of their dates (those without one,
//! or with the same, in the plan's order), are taken as counts of the same thing at different
//! moments: each counts what the one before counted, and more. So no count can fall (R301), and
//! stations and votes rise together (R302). What was added from one to the next is itself a
//! partial announcement, of the stations newly counted; whether they can hold it is judged by
//! `coverage`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::{
    CountFell, CountName, StationsFell, StationsWithoutVotes, VotesWithoutStations,
};
use crate::model::wide;
use crate::model::{AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, Scope};

/// A count in two bulletins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The selection's identifier, the group's name, or the measure's key.
    pub what: String,
    /// In the earlier one.
    pub from: u64,
    /// In the later one.
    pub to: u64,
    /// to − from.
    #[serde(deserialize_with = "wide::integer")]
    pub added: i128,
    /// The places of the selections in the contest's order; empty for a measure.
    #[serde(skip)]
    pub members: Vec<usize>,
}

/// From one bulletin to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Increment {
    /// The series.
    pub series: String,
    /// What both speak of.
    pub scope: Scope,
    /// The earlier one's source.
    pub from: String,
    /// The later one's.
    pub to: String,
    /// Stations newly counted at the least, by what both say of themselves.
    pub stations_at_least: Option<u64>,
    /// At the most; negative where the later one counts fewer.
    #[serde(deserialize_with = "wide::optional")]
    pub stations_at_most: Option<i128>,
    /// Selections and groups that both announce.
    pub votes: Vec<Step>,
    /// Other counts that both announce.
    pub measures: Vec<Step>,
    /// The place of the later one in the plan.
    #[serde(skip)]
    pub later: usize,
}

/// Every two bulletins of a series that follow each other, by series and scope; and what is to be
/// said of each. `expected` gives the stations of a scope.
pub fn increments(
    announced: &[AnnouncedResult],
    contest: &Contest,
    expected: impl Fn(usize) -> Option<u64>,
) -> (Vec<Increment>, Vec<Finding>) {
    let mut series: BTreeMap<(&str, &Scope), Vec<usize>> = BTreeMap::new();
    for (place, result) in announced.iter().enumerate() {
        series
            .entry((result.series.as_str(), &result.scope))
            .or_default()
            .push(place);
    }
    let (mut all, mut findings) = (Vec::new(), Vec::new());
    for places in series.values_mut() {
        // Sorting keeps the plan's order of equal dates.
        places.sort_by_key(|&place| announced[place].date.as_deref());
        for pair in places.windows(2) {
            let (from, to) = (&announced[pair[0]], &announced[pair[1]]);
            let increment = between(from, to, pair[1], contest, expected(pair[1]));
            check(&increment, &mut findings);
            all.push(increment);
        }
    }
    (all, findings)
}

fn between(
    from: &AnnouncedResult,
    to: &AnnouncedResult,
    later: usize,
    contest: &Contest,
    expected: Option<u64>,
) -> Increment {
    let range = |result: &AnnouncedResult| Some(result.stations_reported?.range(expected?));
    let (stations_at_least, stations_at_most) = match (range(from), range(to)) {
        (Some((from_least, from_most)), Some((to_least, to_most))) => (
            Some(to_least.saturating_sub(from_most)),
            Some(i128::from(to_most) - i128::from(from_least)),
        ),
        _ => (None, None),
    };
    let mut sets: Vec<(Vec<usize>, &String)> = Vec::new();
    for name in from.votes.keys().chain(to.votes.keys()) {
        let mut members = contest.members(name).unwrap_or_default();
        members.sort_unstable();
        if !sets.iter().any(|(known, _)| *known == members) {
            sets.push((members, name));
        }
    }
    sets.sort_by_key(|(members, _)| (members.len() > 1, members.clone()));
    let votes = sets.into_iter().filter_map(|(members, name)| {
        let from = votes_of(from, &members, contest)?;
        let to = votes_of(to, &members, contest)?;
        Some(step(name, from, to, members))
    });
    let measures = from.measures.iter().filter_map(|(measure, &before)| {
        Some(step(
            measure.key(),
            before,
            *to.measures.get(measure)?,
            Vec::new(),
        ))
    });
    Increment {
        series: to.series.clone(),
        scope: to.scope.clone(),
        from: from.source.clone(),
        to: to.source.clone(),
        stations_at_least,
        stations_at_most,
        votes: votes.collect(),
        measures: measures.collect(),
        later,
    }
}

fn step(what: &str, from: u64, to: u64, members: Vec<usize>) -> Step {
    Step {
        what: what.to_string(),
        from,
        to,
        added: i128::from(to) - i128::from(from),
        members,
    }
}

/// The announced votes of exactly these selections together, where the announced names add up to
/// them.
fn votes_of(result: &AnnouncedResult, members: &[usize], contest: &Contest) -> Option<u64> {
    let (mut found, mut sum) = (Vec::new(), 0u64);
    for (name, &votes) in &result.votes {
        let of = contest.members(name)?;
        if of.iter().all(|one| members.contains(one)) {
            found.extend(of);
            sum = sum.checked_add(votes)?;
        }
    }
    found.sort_unstable();
    (found == members).then_some(sum)
}

fn check(increment: &Increment, findings: &mut Vec<Finding>) {
    let place = Place::of_source(increment.to.clone());
    let sources = || (increment.from.clone(), increment.to.clone());
    let votes = increment
        .votes
        .iter()
        .map(|step| (step, CountName::Votes(step.what.clone())));
    let measures = increment.measures.iter().filter_map(|step| {
        let measure = Measure::ALL
            .into_iter()
            .find(|measure| measure.key() == step.what)?;
        Some((step, CountName::Measure(measure)))
    });
    for (step, count) in votes.chain(measures) {
        if step.added < 0 {
            let (earlier, later) = sources();
            let facts = Facts::CountFell(CountFell {
                earlier,
                later,
                count,
                before: step.from,
                after: step.to,
            });
            findings.push(
                Finding::of(Code::R301, place.clone(), facts)
                    .with_stake(u64::try_from(-step.added).ok()),
            );
        }
    }
    let (Some(least), Some(most)) = (increment.stations_at_least, increment.stations_at_most)
    else {
        return;
    };
    let added: i128 = increment.votes.iter().map(|step| step.added).sum();
    let (earlier, later) = sources();
    if most < 0 {
        let facts = Facts::StationsFell(StationsFell {
            earlier: earlier.clone(),
            later: later.clone(),
            at_least: u64::try_from(-most).unwrap_or(u64::MAX),
        });
        findings.push(Finding::of(Code::R301, place.clone(), facts));
    } else if let (0, Ok(votes @ 1..)) = (most, u128::try_from(added)) {
        let facts = Facts::VotesWithoutStations(VotesWithoutStations {
            earlier: earlier.clone(),
            later: later.clone(),
            votes,
        });
        findings.push(
            Finding::of(Code::R302, place.clone(), facts).with_stake(u64::try_from(votes).ok()),
        );
    }
    if least > 0 && added == 0 && !increment.votes.is_empty() {
        let facts = Facts::StationsWithoutVotes(StationsWithoutVotes {
            earlier,
            later,
            at_least: least,
        });
        findings.push(Finding::of(Code::R302, place, facts));
    }
}
