//! Two transcriptions of the same stations, compared station by station and count by count (R401,
//! R402).
//!
//! # What it answers
//! Where two sources have a sheet of the same station, do the sheets agree? Which stations does
//! only one source have? What do the differences add up to, in votes?
//!
//! # Formula
//! The swing of a selection is Σ (second − first) over the stations that differ. The lead of the
//! first source's leader changes by the leader's swing minus the runner-up's swing.
//!
//! # Assumptions
//! Station keys are compared character by character: `1` and `01` are two stations until the layout
//! pads one of them.
//!
//! # When it misleads
//! A count that one source has no column for is not compared; it is listed in
//! [`Comparison::not_compared`]. A count that is missing on one sheet only is a difference without
//! a number, so it is in no swing.
//!
//! # Complexity
//! Linear in stations. Where both sources list their stations in the same order, no key is looked
//! up.
//!
//! # Example
//! ```
//! use scrutineer::model::{Included, Reported, StationKey, TallySheet, TallySheets, Votes};
//! use scrutineer::reconcile::{SourceSheets, compare};
//!
//! let sheet = |station: &str, yes: u64| TallySheet {
//!     station: StationKey::new([station]),
//!     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
//!     ..TallySheet::default()
//! };
//! let board: TallySheets = [sheet("1", 12), sheet("2", 30)].into_iter().collect::<Result<_, _>>()?;
//! let observers: TallySheets = [sheet("2", 33), sheet("3", 5)].into_iter().collect::<Result<_, _>>()?;
//! let comparison = compare(
//!     &SourceSheets { name: "board", included: &Included::all(&board) },
//!     &SourceSheets { name: "observers", included: &Included::all(&observers) },
//! );
//! assert_eq!((comparison.shared, comparison.differ), (1, 1));
//! assert_eq!(comparison.swing["yes"], 3);
//! assert_eq!(comparison.stations_only_b, ["3"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::facts::sources::{FieldDifference, SheetsDiffer, StationsAbsent};
use crate::model::{Code, Facts, Finding, Included, Place, SelectionId, TallySheets};
use crate::threads;

use super::fields::{Field, Fields, is_different};
use super::station_pairs::StationPairs;

/// The number of stations that a finding R402 names.
const NAMED_STATIONS: usize = 5;

/// The sheets of one source.
#[derive(Debug, Clone, Copy)]
pub struct SourceSheets<'a> {
    /// The source's name.
    pub name: &'a str,
    /// The sheets that count.
    pub included: &'a Included<'a>,
}

/// A station on which two sources disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationDifference {
    /// The station's key.
    pub station: String,
    /// Its sheet in the first source.
    pub a: Place,
    /// Its sheet in the second source.
    pub b: Place,
    /// The counts that differ.
    pub fields: Vec<FieldDifference>,
}

/// Two sources compared station by station.
///
/// A field is a selection's identifier or a measure's key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The first source.
    pub a: String,
    /// The second source.
    pub b: String,
    /// The number of stations that both sources have.
    pub shared: u64,
    /// The number of shared stations on which they disagree.
    pub differ: u64,
    /// The number of stations that only the first source has.
    pub only_a: u64,
    /// The number of stations that only the second source has.
    pub only_b: u64,
    /// The fields that both sources have a column for.
    pub compared: Vec<String>,
    /// The fields that only one source has a column for.
    pub not_compared: Vec<String>,
    /// The number of stations that differ in each field.
    pub fields_differing: BTreeMap<String, u64>,
    /// For each selection, Σ (second − first) over the stations that differ.
    pub swing: BTreeMap<String, i128>,
    /// Σ |second − first| over all selections and the stations that differ.
    pub votes_moved: u64,
    /// The two selections with the most votes in the first source, over the shared stations.
    pub leaders: Vec<String>,
    /// How much larger the first leader's lead over the second is in the second source; negative
    /// if it is smaller there.
    pub lead_change: Option<i128>,
    /// The stations that differ, in the first source's order.
    pub differing: Vec<StationDifference>,
    /// The keys of the stations that only the first source has, in its order.
    pub stations_only_a: Vec<String>,
    /// The keys of the stations that only the second source has, in its order.
    pub stations_only_b: Vec<String>,
}

/// Compares two sources station by station.
pub fn compare(a: &SourceSheets<'_>, b: &SourceSheets<'_>) -> Comparison {
    let (sheets_a, sheets_b) = (a.included.sheets(), b.included.sheets());
    let fields = Fields::of(sheets_a, sheets_b);
    let pairs = StationPairs::of(a.included, b.included);
    let differing = differing_stations(sheets_a, sheets_b, &pairs.shared, &fields.compared);
    let mut comparison = Comparison {
        a: a.name.to_string(),
        b: b.name.to_string(),
        shared: pairs.shared.len() as u64,
        differ: differing.len() as u64,
        only_a: pairs.only_a.len() as u64,
        only_b: pairs.only_b.len() as u64,
        compared: fields
            .compared
            .iter()
            .map(|field| field.name().to_string())
            .collect(),
        not_compared: fields.not_compared,
        stations_only_a: station_keys(sheets_a, &pairs.only_a),
        stations_only_b: station_keys(sheets_b, &pairs.only_b),
        ..Comparison::default()
    };
    comparison.add_up(&differing, &fields.compared);
    comparison.find_leaders(sheets_a, &pairs.shared, &fields.compared);
    comparison.differing = differing;
    comparison
}

/// The shared stations on which the sources disagree.
fn differing_stations(
    a: &TallySheets,
    b: &TallySheets,
    shared: &[(usize, usize)],
    fields: &[Field],
) -> Vec<StationDifference> {
    let pieces = threads::map_rows(shared.len(), |piece| {
        let differs = |&&(row_a, row_b): &&(usize, usize)| {
            fields.iter().any(|field| {
                let [count_a, count_b] = field.counts(a, row_a, b, row_b);
                is_different(count_a, count_b)
            })
        };
        let differing = shared[piece].iter().filter(differs);
        differing.copied().collect::<Vec<_>>()
    });
    let rows = pieces.concat().into_iter();
    rows.filter_map(|(row_a, row_b)| station_difference(a, row_a, b, row_b, fields))
        .collect()
}

fn station_difference(
    a: &TallySheets,
    row_a: usize,
    b: &TallySheets,
    row_b: usize,
    fields: &[Field],
) -> Option<StationDifference> {
    let (sheet_a, sheet_b) = (a.get(row_a)?, b.get(row_b)?);
    let fields = fields.iter().filter_map(|field| {
        let [count_a, count_b] = field.counts(a, row_a, b, row_b);
        is_different(count_a, count_b).then(|| FieldDifference {
            field: field.name().to_string(),
            a: count_a,
            b: count_b,
        })
    });
    Some(StationDifference {
        station: sheet_a.station().to_string(),
        a: Place::of_sheet(sheet_a),
        b: Place::of_sheet(sheet_b),
        fields: fields.collect(),
    })
}

fn station_keys(sheets: &TallySheets, rows: &[usize]) -> Vec<String> {
    let sheets = rows.iter().filter_map(|&row| sheets.get(row));
    sheets.map(|sheet| sheet.station().to_string()).collect()
}

impl Comparison {
    /// Adds up the differences, field by field.
    fn add_up(&mut self, differing: &[StationDifference], fields: &[Field]) {
        for field in fields {
            if let Field::Votes(id, ..) = field {
                self.swing.insert(id.to_string(), 0);
            }
        }
        for difference in differing.iter().flat_map(|station| &station.fields) {
            let field = &difference.field;
            *self.fields_differing.entry(field.clone()).or_default() += 1;
            if let (Some(a), Some(b), Some(swing)) = (
                difference.a.value(),
                difference.b.value(),
                self.swing.get_mut(field),
            ) {
                *swing += i128::from(b) - i128::from(a);
                self.votes_moved += a.abs_diff(b);
            }
        }
    }

    /// Finds the two leaders in the first source, and the change of the lead.
    fn find_leaders(&mut self, a: &TallySheets, shared: &[(usize, usize)], fields: &[Field]) {
        let width = a.selections().len();
        let mut votes: Vec<(u64, &SelectionId)> = fields
            .iter()
            .filter_map(|field| match field {
                Field::Votes(id, index, _) => {
                    let rows = shared.iter().map(|(row_a, _)| row_a);
                    let votes = rows.filter_map(|row| a.votes().number(row * width + index));
                    Some((votes.sum(), id))
                }
                Field::Measure(_) => None,
            })
            .collect();
        votes.sort_by_key(|(votes, _)| Reverse(*votes));
        self.leaders = votes.iter().take(2).map(|(_, id)| id.to_string()).collect();
        if let [first, second] = self.leaders.as_slice() {
            self.lead_change = Some(self.swing[first] - self.swing[second]);
        }
    }

    /// R401 for each station that differs, and R402 for each source that has stations of its own.
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = self
            .differing
            .iter()
            .map(|station| self.disagreement(station))
            .collect();
        findings.extend(stations_absent(&self.a, &self.b, &self.stations_only_a));
        findings.extend(stations_absent(&self.b, &self.a, &self.stations_only_b));
        findings
    }

    /// R401
    fn disagreement(&self, station: &StationDifference) -> Finding {
        let votes_moved = |difference: &FieldDifference| {
            let is_selection = self.swing.contains_key(&difference.field);
            let (a, b) = (difference.a.value()?, difference.b.value()?);
            is_selection.then(|| a.abs_diff(b))
        };
        let stake: u64 = station.fields.iter().filter_map(votes_moved).sum();
        let with_source = |source: &String, place: &Place| Place {
            source: Some(source.clone()),
            ..place.clone()
        };
        let facts = Facts::SheetsDiffer(SheetsDiffer {
            other: with_source(&self.b, &station.b),
            fields: station.fields.clone(),
        });
        Finding::of(Code::R401, with_source(&self.a, &station.a), facts)
            .with_stake((stake > 0).then_some(stake))
    }
}

/// R402, if one source has stations that the other does not have.
fn stations_absent(present_in: &str, absent_from: &str, stations: &[String]) -> Option<Finding> {
    if stations.is_empty() {
        return None;
    }
    let facts = Facts::StationsAbsent(StationsAbsent {
        absent_from: absent_from.to_string(),
        stations: stations.len() as u64,
        first: stations.iter().take(NAMED_STATIONS).cloned().collect(),
    });
    Some(Finding::of(Code::R402, Place::of_source(present_in), facts))
}
