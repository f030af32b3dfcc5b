//! Sources against sources: two transcriptions of the same stations, station by station and field
//! by field.
//!
//! # What it answers
//!
//! Where two sources have a sheet of the same station, do they state the same? Which stations has
//! only one of them? And what do the differences come to in votes?
//!
//! # Assumptions and when it misleads
//!
//! Stations are matched by their keys, letter by letter: `1` and `01` are two stations until the
//! layout pads one of them. What one source has no place for is not compared, and is listed. A
//! count that is missing in one source only is a difference without a number: it is in no swing.
//!
//! # Complexity
//!
//! Linear in stations. Where both sources list their stations in the same order nothing is
//! looked up.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::model::facts::sources::{FieldDifference, SheetsDiffer, StationsAbsent};
use crate::model::{
    Code, Facts, Finding, Included, Measure, Place, Reported, SelectionId, TallySheets,
};
use crate::threads;

/// Stations that a finding names, of those that one source does not have.
const SHOWN: usize = 5;

/// One source: its sheets, and which of them count.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Who published it.
    pub name: &'a str,
    /// The sheets that count.
    pub included: &'a Included<'a>,
}

/// A station on which two sources do not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationDifference {
    /// The station's key.
    pub station: String,
    /// Its sheet in the first source.
    pub a: Place,
    /// Its sheet in the second.
    pub b: Place,
    /// The fields that differ.
    pub fields: Vec<FieldDifference>,
}

/// Two sources, station by station.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The first source.
    pub a: String,
    /// The second source.
    pub b: String,
    /// Stations that both have.
    pub shared: u64,
    /// Those of them on which the two do not agree.
    pub differ: u64,
    /// Stations that only the first has.
    pub only_a: u64,
    /// Stations that only the second has.
    pub only_b: u64,
    /// The fields that both have a place for.
    pub compared: Vec<String>,
    /// The fields that only one of them has a place for.
    pub not_compared: Vec<String>,
    /// How many stations differ in a field.
    pub fields_differing: BTreeMap<String, u64>,
    /// Σ (second − first) of each selection over the stations that differ.
    pub swing: BTreeMap<String, i128>,
    /// Σ |second − first| of all selections.
    pub votes_moved: u64,
    /// The two selections with most votes in the first source, over the stations that both have.
    pub leaders: Vec<String>,
    /// By how much the lead of the first of them over the other is larger in the second source.
    pub lead_change: Option<i128>,
    /// The stations that differ, in the first source's order.
    pub differing: Vec<StationDifference>,
    /// Keys of the stations that only the first has, in its order.
    pub stations_only_a: Vec<String>,
    /// Keys of the stations that only the second has, in its order.
    pub stations_only_b: Vec<String>,
}

/// A field that both sources have a place for.
enum Field {
    Votes(SelectionId, usize, usize),
    Measure(Measure),
}

impl Field {
    fn name(&self) -> &str {
        match self {
            Self::Votes(id, ..) => id.as_str(),
            Self::Measure(measure) => measure.key(),
        }
    }

    fn of(
        &self,
        a: &TallySheets,
        row_a: usize,
        b: &TallySheets,
        row_b: usize,
    ) -> [Reported<u64>; 2] {
        let votes = |sheets: &TallySheets, row: usize, place: usize| {
            sheets.votes().get(row * sheets.selections().len() + place)
        };
        let count = |sheets: &TallySheets, row: usize, measure: Measure| {
            sheets
                .measure(measure)
                .map_or(Reported::default(), |column| column.get(row))
        };
        match self {
            Self::Votes(_, at_a, at_b) => [votes(a, row_a, *at_a), votes(b, row_b, *at_b)],
            Self::Measure(measure) => [count(a, row_a, *measure), count(b, row_b, *measure)],
        }
    }
}

/// Holds two sources against each other.
pub fn compare(a: &Side<'_>, b: &Side<'_>) -> Comparison {
    let (fields, not_compared) = fields(a.included.sheets(), b.included.sheets());
    let (pairs, only_a, only_b) = pairs(a, b);
    let pieces = threads::map_rows(pairs.len(), |piece| {
        let differs = |&&(row_a, row_b): &&(usize, usize)| {
            fields.iter().any(|field| {
                let [one, other] = field.of(a.included.sheets(), row_a, b.included.sheets(), row_b);
                is_different(one, other)
            })
        };
        pairs[piece]
            .iter()
            .filter(differs)
            .copied()
            .collect::<Vec<_>>()
    });
    let differing: Vec<StationDifference> = pieces
        .concat()
        .into_iter()
        .filter_map(|(row_a, row_b)| difference(a, row_a, b, row_b, &fields))
        .collect();
    let mut comparison = Comparison {
        a: a.name.to_string(),
        b: b.name.to_string(),
        shared: pairs.len() as u64,
        differ: differing.len() as u64,
        only_a: only_a.len() as u64,
        only_b: only_b.len() as u64,
        compared: fields
            .iter()
            .map(|field| field.name().to_string())
            .collect(),
        not_compared,
        stations_only_a: keys(a.included.sheets(), &only_a),
        stations_only_b: keys(b.included.sheets(), &only_b),
        ..Comparison::default()
    };
    for field in &fields {
        if let Field::Votes(id, ..) = field {
            comparison.swing.insert(id.to_string(), 0);
        }
    }
    for field in differing.iter().flat_map(|station| &station.fields) {
        *comparison
            .fields_differing
            .entry(field.field.clone())
            .or_default() += 1;
        if let (Some(one), Some(other), Some(swing)) = (
            field.a.value(),
            field.b.value(),
            comparison.swing.get_mut(&field.field),
        ) {
            *swing += i128::from(other) - i128::from(one);
            comparison.votes_moved += one.abs_diff(other);
        }
    }
    comparison.lead(a.included.sheets(), &pairs, &fields);
    comparison.differing = differing;
    comparison
}

impl Comparison {
    /// Finds the two that lead in the first source, and how their distance changes.
    fn lead(&mut self, a: &TallySheets, pairs: &[(usize, usize)], fields: &[Field]) {
        let width = a.selections().len();
        let mut votes: Vec<(u64, &SelectionId)> = fields
            .iter()
            .filter_map(|field| match field {
                Field::Votes(id, at, _) => {
                    let each = pairs
                        .iter()
                        .filter_map(|(row, _)| a.votes().number(row * width + at));
                    Some((each.sum(), id))
                }
                Field::Measure(_) => None,
            })
            .collect();
        votes.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
        self.leaders = votes.iter().take(2).map(|(_, id)| id.to_string()).collect();
        if let [first, second] = self.leaders.as_slice() {
            self.lead_change = Some(self.swing[first] - self.swing[second]);
        }
    }

    /// R401 for each station that differs, R402 for each side that has stations of its own.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = self
            .differing
            .iter()
            .map(|station| self.disagreement(station))
            .collect();
        let sides = [
            (&self.a, &self.b, &self.stations_only_a),
            (&self.b, &self.a, &self.stations_only_b),
        ];
        for (has, has_not, stations) in sides {
            if stations.is_empty() {
                continue;
            }
            let facts = Facts::StationsAbsent(StationsAbsent {
                absent_from: has_not.clone(),
                stations: stations.len() as u64,
                first: stations.iter().take(SHOWN).cloned().collect(),
            });
            findings.push(Finding::of(
                Code::R402,
                Place::of_source(has.as_str()),
                facts,
            ));
        }
        findings
    }

    fn disagreement(&self, station: &StationDifference) -> Finding {
        let moved = |field: &FieldDifference| {
            let known = self.swing.contains_key(&field.field);
            let (one, other) = (field.a.value()?, field.b.value()?);
            known.then(|| one.abs_diff(other))
        };
        let stake: u64 = station.fields.iter().filter_map(moved).sum();
        let of_source = |source: &String, place: &Place| Place {
            source: Some(source.clone()),
            ..place.clone()
        };
        let facts = Facts::SheetsDiffer(SheetsDiffer {
            other: of_source(&self.b, &station.b),
            fields: station.fields.clone(),
        });
        Finding::of(Code::R401, of_source(&self.a, &station.a), facts)
            .with_stake((stake > 0).then_some(stake))
    }
}

/// Whether two sources disagree on a count. A count that one of them has no place for is not
/// compared, and one that is missing in both is no disagreement.
fn is_different(one: Reported<u64>, other: Reported<u64>) -> bool {
    let nowhere = |value: Reported<u64>| value == Reported::default();
    match (one.value(), other.value()) {
        (Some(one), Some(other)) => one != other,
        (None, None) => false,
        _ => !nowhere(one) && !nowhere(other),
    }
}

fn difference(
    a: &Side<'_>,
    row_a: usize,
    b: &Side<'_>,
    row_b: usize,
    fields: &[Field],
) -> Option<StationDifference> {
    let (sheet_a, sheet_b) = (
        a.included.sheets().get(row_a)?,
        b.included.sheets().get(row_b)?,
    );
    let fields = fields.iter().filter_map(|field| {
        let [one, other] = field.of(a.included.sheets(), row_a, b.included.sheets(), row_b);
        is_different(one, other).then(|| FieldDifference {
            field: field.name().to_string(),
            a: one,
            b: other,
        })
    });
    Some(StationDifference {
        station: sheet_a.station().to_string(),
        a: Place::of_sheet(sheet_a),
        b: Place::of_sheet(sheet_b),
        fields: fields.collect(),
    })
}

/// The fields that both have a place for, and the names of those that only one has.
fn fields(a: &TallySheets, b: &TallySheets) -> (Vec<Field>, Vec<String>) {
    let (mut both, mut one) = (Vec::new(), Vec::new());
    for (at_a, id) in a.selections().iter().enumerate() {
        match b.selections().iter().position(|other| other == id) {
            Some(at_b) => both.push(Field::Votes(id.clone(), at_a, at_b)),
            None => one.push(id.to_string()),
        }
    }
    let only_b = b
        .selections()
        .iter()
        .filter(|id| !a.selections().contains(id));
    one.extend(only_b.map(SelectionId::to_string));
    for measure in Measure::ALL {
        match (a.measure(measure), b.measure(measure)) {
            (Some(_), Some(_)) => both.push(Field::Measure(measure)),
            (None, None) => {}
            _ => one.push(measure.key().to_string()),
        }
    }
    (both, one)
}

type Pairs = (Vec<(usize, usize)>, Vec<usize>, Vec<usize>);

/// The rows of one station in both, and the rows that only one has.
fn pairs(a: &Side<'_>, b: &Side<'_>) -> Pairs {
    let counting = |side: &Side<'_>| -> Vec<usize> { side.included.rows().collect() };
    let (rows_a, rows_b) = (counting(a), counting(b));
    let key_b = |place: usize| b.included.sheets().stations().get(rows_b[place]);
    let mut places: Option<HashMap<&str, usize, foldhash::fast::RandomState>> = None;
    let mut taken = vec![false; rows_b.len()];
    let mut pairs = Vec::with_capacity(rows_a.len().min(rows_b.len()));
    let mut only_a = Vec::new();
    let mut next = 0;
    for row_a in rows_a {
        let key = a.included.sheets().stations().get(row_a);
        let found = if next < rows_b.len() && key_b(next) == key {
            Some(next)
        } else {
            let places = places.get_or_insert_with(|| {
                // The first of several rows of one station stands for it.
                (0..rows_b.len())
                    .rev()
                    .map(|place| (key_b(place), place))
                    .collect()
            });
            places.get(key).copied()
        };
        match found.filter(|&place| !taken[place]) {
            Some(place) => {
                taken[place] = true;
                pairs.push((row_a, rows_b[place]));
                next = place + 1;
            }
            None => only_a.push(row_a),
        }
    }
    let only_b = rows_b.iter().zip(&taken).filter(|(_, taken)| !**taken);
    let only_b = only_b.map(|(&row, _)| row).collect();
    (pairs, only_a, only_b)
}

fn keys(sheets: &TallySheets, rows: &[usize]) -> Vec<String> {
    let views = rows.iter().filter_map(|&row| sheets.get(row));
    views.map(|sheet| sheet.station().to_string()).collect()
}
