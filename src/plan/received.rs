//! The sheets of a plan as an election, from which other elections can be drawn.

use std::collections::BTreeMap;

use crate::anomaly::battery::Centre;
use crate::model::{Included, Measure, Selection, TallySheets};
use crate::simulate::Election;

use super::audit_plan::AuditPlan;
use super::checks::check_all;
use super::error::PlanError;
use super::inputs::read_inputs;
use super::options::RunOptions;

/// An election as the sheets of a plan state it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReceivedElection {
    /// The stations whose sheet counts and states its roll and every selection's votes.
    pub election: Election,
    /// Sheets that count and do not state all of that.
    pub left_out: u64,
}

impl AuditPlan {
    /// Reads the sheets, and gives those that count as an election.
    ///
    /// Regions are those of `[anomaly]`, or the outermost level of units; centres are those of
    /// `[anomaly]`, or each station is one. Ballots are those cast; where no sheet states them,
    /// the votes with null and blank ones. Null votes are null and blank ones together.
    ///
    /// # Errors
    /// As [`AuditPlan::run`].
    pub fn received_election(
        &self,
        options: &RunOptions<'_>,
    ) -> Result<ReceivedElection, PlanError> {
        options.on_threads(|| {
            let sheets = read_inputs(self, options)?.sheets;
            let (duplicates, problems) = check_all(self, &sheets);
            let inclusion = self.inclusion.apply(&sheets, &duplicates, &problems);
            Ok(received(self, &inclusion.included))
        })
    }
}

/// What is taken of one sheet.
struct Row {
    row: usize,
    registered: u64,
    ballots: u64,
    null: u64,
    votes: Vec<u64>,
}

pub(super) fn received(plan: &AuditPlan, included: &Included<'_>) -> ReceivedElection {
    let sheets = included.sheets();
    let counted: Vec<usize> = included.rows().collect();
    let number = |measure: Measure, row: usize| sheets.measure(measure)?.number(row);
    let states_ballots = counted
        .iter()
        .any(|&row| number(Measure::BallotsCast, row).is_some());
    let width = sheets.selections().len();
    let take = |&row: &usize| {
        let votes = (0..width).map(|index| sheets.votes().number(row * width + index));
        let votes: Vec<u64> = votes.collect::<Option<_>>()?;
        let not_valid = [Measure::NullVotes, Measure::BlankVotes].map(|one| number(one, row));
        let null = not_valid.into_iter().flatten().sum::<u64>();
        let valid = number(Measure::ValidVotes, row);
        let ballots = if states_ballots {
            number(Measure::BallotsCast, row)?
        } else {
            null + valid.unwrap_or_else(|| votes.iter().sum())
        };
        // Without null votes of its own a source may still state ballots and valid votes.
        let null = match (not_valid, valid) {
            ([None, None], Some(valid)) => ballots.saturating_sub(valid),
            _ => null,
        };
        Some(Row {
            row,
            registered: number(Measure::VotersRegistered, row)?,
            ballots,
            null,
            votes,
        })
    };
    let rows: Vec<Row> = counted.iter().filter_map(take).collect();
    let left_out = (counted.len() - rows.len()) as u64;
    let names = Names::of(plan, sheets, &rows);
    let name = |one: &crate::model::SelectionId| {
        let selections = plan.contest.selections().iter();
        let known = selections.clone().find(|selection| selection.id == *one);
        known.map_or_else(|| one.to_string(), |selection| selection.name.clone())
    };
    let election = Election {
        title: format!("Simulated, like: {}", plan.title),
        selections: sheets
            .selections()
            .iter()
            .map(|id| Selection {
                id: id.clone(),
                name: name(id),
            })
            .collect(),
        registered: rows.iter().map(|row| row.registered).collect(),
        ballots: rows.iter().map(|row| row.ballots).collect(),
        null: rows.iter().map(|row| row.null).collect(),
        votes: (0..width)
            .map(|index| rows.iter().map(|row| row.votes[index]).collect())
            .collect(),
        published: vec![true; rows.len()],
        region: names.region,
        centre: names.centre,
        table: names.table,
        places: None,
        arrival: None,
        regions: names.regions,
        centres: names.centres,
    };
    ReceivedElection { election, left_out }
}

/// Regions, centres and tables, numbered by name so that the order of the rows makes no difference.
struct Names {
    region: Vec<u32>,
    regions: Vec<String>,
    centre: Vec<u32>,
    centres: Vec<String>,
    table: Vec<u32>,
}

impl Names {
    fn of(plan: &AuditPlan, sheets: &TallySheets, rows: &[Row]) -> Self {
        let tree = sheets.units();
        let settings = plan.anomaly.as_ref();
        let level = match settings {
            Some(settings) => settings.regions.as_ref(),
            None => tree.levels().first(),
        };
        let region = match level {
            Some(level) => units(sheets, rows, level),
            None => vec!["all".to_string(); rows.len()],
        };
        let key = |row: &Row| {
            let station = sheets.get(row.row).map(|sheet| sheet.station());
            station.map_or_else(Vec::new, |station| station.parts().to_vec())
        };
        let keys: Vec<Vec<String>> = rows.iter().map(key).collect();
        let width = rows.len().to_string().len();
        let station = |(row, key): (&Row, &Vec<String>)| match key.iter().all(String::is_empty) {
            // Stations without a name are named by their row.
            true => format!("{:0width$}", row.row + 1),
            false => joined(key.iter()),
        };
        let centre: Vec<String> = match settings.and_then(|one| one.centre.as_ref()) {
            Some(Centre::Level(level)) => units(sheets, rows, level),
            Some(Centre::KeyParts(parts)) => keys
                .iter()
                .map(|key| joined(key.iter().take(*parts)))
                .collect(),
            None => rows.iter().zip(&keys).map(station).collect(),
        };
        let table = tables(&centre, &keys);
        let (region, regions) = numbered(region);
        let (centre, centres) = numbered(centre);
        Self {
            region,
            regions,
            centre,
            centres,
            table,
        }
    }
}

/// The name of every row's unit at a level: its code, or the codes down to it where another unit
/// of the level has the same; `none` for a row outside of it.
fn units(sheets: &TallySheets, rows: &[Row], level: &str) -> Vec<String> {
    let tree = sheets.units();
    let mut known: BTreeMap<&str, u64> = BTreeMap::new();
    for unit in tree.ids().skip(1).filter(|&unit| tree.level(unit) == level) {
        *known.entry(tree.code(unit)).or_default() += 1;
    }
    let name = |row: &Row| {
        let path = tree.path(sheets.unit_of()[row.row]);
        let Some(last) = path.iter().position(|&unit| tree.level(unit) == level) else {
            return "none".to_string();
        };
        match tree.code(path[last]) {
            code if known.get(code) == Some(&1) => code.to_string(),
            _ => joined(path[..=last].iter().map(|&unit| tree.code(unit))),
        }
    };
    rows.iter().map(name).collect()
}

/// The parts that are not empty. Where two stations get one name, their tables differ.
fn joined(parts: impl Iterator<Item = impl AsRef<str>>) -> String {
    let parts: Vec<String> = parts
        .map(|part| part.as_ref().to_string())
        .filter(|part| !part.is_empty())
        .collect();
    parts.join("-")
}

/// From 1 within each centre, in the order of the keys.
fn tables(centres: &[String], keys: &[Vec<String>]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|&a, &b| (&centres[a], &keys[a]).cmp(&(&centres[b], &keys[b])));
    let mut table = vec![1; keys.len()];
    for pair in order.windows(2) {
        if centres[pair[0]] == centres[pair[1]] {
            table[pair[1]] = table[pair[0]] + 1;
        }
    }
    table
}

fn numbered(names: Vec<String>) -> (Vec<u32>, Vec<String>) {
    let mut numbers: BTreeMap<String, u32> = names.iter().cloned().map(|name| (name, 0)).collect();
    for (number, place) in (0..).zip(numbers.values_mut()) {
        *place = number;
    }
    let column = names.iter().map(|name| numbers[name]).collect();
    (column, numbers.into_keys().collect())
}
