//! Bulletins against bulletins: nothing falls, and counted stations and votes rise together.
//!
//! Announced results of one series and one scope, in the order of their dates (those without one,
//! or with the same, in the plan's order), are taken as counts of the same thing at different
//! moments: each counts what the one before counted, and more. So no count can fall (R301), and
//! stations and votes rise together (R302). What was added from one to the next is itself a
//! partial announcement, of the stations newly counted; whether they can hold it is judged by
//! `coverage`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::print::count;
use crate::model::{AnnouncedResult, Code, Contest, Evidence, Finding, Place, Said, Scope, say};

/// A count in two bulletins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Step {
    /// The selection's identifier, the group's name, or the measure's key.
    pub what: String,
    /// In the earlier one.
    pub from: u64,
    /// In the later one.
    pub to: u64,
    /// to − from.
    pub added: i128,
    /// The places of the selections in the contest's order; empty for a measure.
    #[serde(skip)]
    pub members: Vec<usize>,
}

/// From one bulletin to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    let both = || {
        (
            Said::verbatim(&increment.from),
            Said::verbatim(&increment.to),
        )
    };
    for step in increment.votes.iter().chain(&increment.measures) {
        if step.added < 0 {
            let (from, to) = both();
            let text = say!(
                "{name}: from \"{from}\" to \"{to}\" it falls from {before} to {after}, by {difference}.",
                name = Said::verbatim(&step.what),
                from = from,
                to = to,
                before = count(step.from),
                after = count(step.to),
                difference = count(-step.added)
            );
            findings.push(
                Finding::new(Code::R301, place.clone(), text)
                    .with_evidence(vec![
                        Evidence::exact(say!("earlier"), step.from),
                        Evidence::exact(say!("later"), step.to),
                    ])
                    .with_stake(u64::try_from(-step.added).ok()),
            );
        }
    }
    let (Some(least), Some(most)) = (increment.stations_at_least, increment.stations_at_most)
    else {
        return;
    };
    let added: i128 = increment.votes.iter().map(|step| step.added).sum();
    let (from, to) = both();
    if most < 0 {
        let text = say!(
            "From \"{from}\" to \"{to}\" the counted stations fall, by at least {difference}.",
            from = from.clone(),
            to = to.clone(),
            difference = count(-most)
        );
        findings.push(Finding::new(Code::R301, place.clone(), text));
    } else if most == 0 && added > 0 {
        let text = say!(
            "From \"{from}\" to \"{to}\" the votes rise by {votes}, and no station was newly counted.",
            from = from.clone(),
            to = to.clone(),
            votes = count(added)
        );
        findings.push(
            Finding::new(Code::R302, place.clone(), text)
                .with_evidence(vec![Evidence::exact(say!("votes gained"), added)])
                .with_stake(u64::try_from(added).ok()),
        );
    }
    if least > 0 && added == 0 && !increment.votes.is_empty() {
        let text = say!(
            "From \"{from}\" to \"{to}\" at least {stations} stations were newly counted, and no vote was.",
            from = from,
            to = to,
            stations = count(least)
        );
        let newly = Evidence::exact(say!("stations newly counted at least"), least);
        findings.push(Finding::new(Code::R302, place, text).with_evidence(vec![newly]));
    }
}
