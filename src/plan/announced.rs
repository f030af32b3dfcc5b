//! An announced result, from what is written to what is meant.

use std::collections::BTreeMap;

use crate::model::{
    AnnouncedResult, Contest, Measure, PrintedShare, Scope, SelectionId, StationsReported,
};
use crate::read::header::nearest;

use super::audit::PlannedSheets;
use super::build::did_you_mean;
use super::error::PlanProblem;
use super::file::{AnnouncedFile, DateFile, ReportedFile, ScopeFile, ShareFile};

/// The announced result that is meant; what is wrong with it is added to the problems.
pub(super) fn announced(
    file: AnnouncedFile,
    contest: &Contest,
    sheets: &[PlannedSheets],
    problems: &mut Vec<PlanProblem>,
) -> AnnouncedResult {
    let place = format!("announced `{}`", file.source);
    let mut problem = |message: String| {
        problems.push(PlanProblem::new(format!("{place}: {message}")));
    };
    let names = || {
        let groups = contest.groups().keys().map(String::as_str);
        contest
            .selections()
            .iter()
            .map(|selection| selection.id.as_str())
            .chain(groups)
    };
    for (key, name) in file
        .votes
        .keys()
        .map(|name| ("votes", name))
        .chain(file.shares.keys().map(|name| ("shares", name)))
    {
        if contest.members(name).is_none() {
            let near = did_you_mean(nearest(name, names()));
            problem(format!(
                "{key}: `{name}` is no selection and no group{near}"
            ));
        }
    }
    let mut seen: Vec<SelectionId> = Vec::new();
    for member in file
        .votes
        .keys()
        .filter_map(|name| contest.members(name))
        .flatten()
    {
        let id = &contest.selections()[member].id;
        if seen.contains(id) {
            problem(format!(
                "votes: `{id}` is counted twice, on its own or in a group"
            ));
        }
        seen.push(id.clone());
    }
    let mut shares = BTreeMap::new();
    for (name, ShareFile::Text(text)) in file.shares {
        match text.parse::<PrintedShare>() {
            Ok(share) => {
                shares.insert(name, share);
            }
            Err(error) => problem(format!("shares: {error}")),
        }
    }
    let stations_reported = match file.stations_reported {
        None => None,
        Some(ReportedFile::Stations(stations)) => Some(StationsReported::Stations(stations)),
        Some(ReportedFile::Percent(text)) => match text.parse() {
            Ok(share) => Some(StationsReported::Percent(share)),
            Err(error) => {
                problem(format!("stations_reported: {error}"));
                None
            }
        },
    };
    let scope = match file.scope {
        None => Scope::contest(),
        Some(ScopeFile::Word(word)) => {
            if word != "contest" {
                problem(format!(
                    "scope: `{word}` has to be \"contest\" or {{ level = \"…\", code = \"…\" }}"
                ));
            }
            Scope::contest()
        }
        Some(ScopeFile::Unit {
            level,
            code,
            within,
        }) => {
            let levels = || {
                let units = sheets.iter().flat_map(|sheets| &sheets.layout.units);
                units.map(|unit| unit.level.as_str())
            };
            if !levels().any(|known| known == level) {
                let near = did_you_mean(nearest(&level, levels()));
                problem(format!("scope: no level `{level}` in any layout{near}"));
            }
            Scope::Unit {
                level,
                code,
                within,
            }
        }
    };
    let measures = [
        (Measure::VotersRegistered, file.voters_registered),
        (Measure::BallotsCast, file.ballots_cast),
        (Measure::ValidVotes, file.valid_votes),
        (Measure::NullVotes, file.null_votes),
        (Measure::BlankVotes, file.blank_votes),
    ]
    .into_iter()
    .filter_map(|(measure, count)| Some((measure, count?)))
    .collect();
    let announced = AnnouncedResult::new(file.source, file.votes);
    AnnouncedResult {
        series: file.series.unwrap_or(announced.series),
        source: announced.source,
        date: file.date.map(|date| match date {
            DateFile::Text(text) => text,
            DateFile::Date(date) => date.to_string(),
        }),
        scope,
        votes: announced.votes,
        shares,
        share_of: file.share_of.into(),
        measures,
        stations_reported,
    }
}
