//! Announced minus tabulated, for every selection, group and other count that was announced.
//!
//! # What it answers
//! By how much does an announced result differ from the sum of the sheets?
//!
//! # Assumptions
//! The sums are of sheets that count, each station once.
//!
//! # When it misleads
//! A difference proves nothing by itself. If the announcement and the sheets both cover every
//! station, the difference is an *inconsistency* (R101). If only one of them does, the meaning of
//! the difference depends on what the missing stations can hold: `coverage` computes that, and
//! reports R102 and R201 to R203.
//!
//! # Complexity
//! Linear in announced counts; the sums are read from the tabulation.
//!
//! # Example
//! ```
//! use scrutineer::model::{
//!     AnnouncedResult, Code, Contest, Included, Reported, StationKey, StationsReported, TallySheet,
//!     TallySheets, UnitId, Votes,
//! };
//! use scrutineer::reconcile::{ScopeTotals, reconcile};
//! use scrutineer::tabulate::tabulate;
//!
//! let sheet = |station: &str, yes: u64| TallySheet {
//!     station: StationKey::new([station]),
//!     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
//!     ..TallySheet::default()
//! };
//! let sheets: TallySheets = [sheet("1", 12), sheet("2", 30)].into_iter().collect::<Result<_, _>>()?;
//! let announced = AnnouncedResult {
//!     stations_reported: Some(StationsReported::Stations(2)),
//!     ..AnnouncedResult::new("board", [("yes", 45)])
//! };
//! let (reconciliation, findings) = reconcile(
//!     &announced,
//!     &ScopeTotals {
//!         contest: &Contest::plurality("c", [("yes", "Yes"), ("no", "No")])?,
//!         units: sheets.units(),
//!         tabulation: &tabulate(&Included::all(&sheets)),
//!         unit: Some(UnitId::ROOT),
//!         reported: 2,
//!         expected: Some(2),
//!         tests: 1,
//!     },
//! );
//! assert_eq!(reconciliation.votes[0].difference, 3);
//! assert_eq!(findings[0].code, Code::R101);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::TotalDifference;
use crate::model::wide;
use crate::model::{
    AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, Scope, StationsReported,
    UnitId, UnitTree,
};
use crate::tabulate::{Sum, Tabulation, UnitSums};

use super::announcement::{check_station_count, check_valid_votes};
use super::completeness::Completeness;
use super::percentages::{Percentages, compare_percentages};
use super::rounded::{NotTested, RoundingTest, rounded_counts};

/// The votes of one selection or group, announced and tabulated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteDifference {
    /// The selection's or group's identifier.
    pub selection: String,
    /// The announced votes.
    pub announced: u64,
    /// The sum over the sheets.
    pub tabulated: u64,
    /// The number of sheets in the sum; for a group, the smallest number of its members.
    pub stations: u64,
    /// `announced` − `tabulated`.
    #[serde(deserialize_with = "wide::integer")]
    pub difference: i128,
}

/// Another count, announced and tabulated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureDifference {
    /// What is counted.
    pub measure: Measure,
    /// The announced count.
    pub announced: u64,
    /// The sum over the sheets; `None` if no sheet has it.
    pub tabulated: Option<Sum>,
    /// `announced` − `tabulated`.
    #[serde(deserialize_with = "wide::optional")]
    pub difference: Option<i128>,
}

/// An announced result compared with the sheets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reconciliation {
    /// The announcement's source.
    pub announced: String,
    /// The announcement's date.
    pub date: Option<String>,
    /// The part of the contest that the announcement is about.
    pub scope: Scope,
    /// How many stations it says it counts.
    pub stations_reported: Option<StationsReported>,
    /// Whether the announcement covers every station.
    pub announcement: Completeness,
    /// Whether the sheets cover every station.
    pub sheets: Completeness,
    /// The number of sheets that were added up for the scope.
    pub stations: u64,
    /// The votes, selection by selection in the contest's order, then the groups.
    pub votes: Vec<VoteDifference>,
    /// The other announced counts.
    pub measures: Vec<MeasureDifference>,
    /// The announced percentages beside those that the announced counts give.
    pub percentages: Option<Percentages>,
    /// The test for counts that were rebuilt from rounded percentages.
    pub rounding: Option<RoundingTest>,
    /// The reason if that test could not run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rounding_not_tested: Option<NotTested>,
}

/// What [`reconcile`] compares an announced result with: the sums of the sheets in its scope.
#[derive(Debug, Clone, Copy)]
pub struct ScopeTotals<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// The units of the sheets.
    pub units: &'a UnitTree,
    /// The sums of the sheets, with the votes in the contest's order.
    pub tabulation: &'a Tabulation,
    /// The unit that the result is about; `None` if the unit has no sheet.
    pub unit: Option<UnitId>,
    /// The number of stations in scope that should report and have a sheet.
    pub reported: u64,
    /// The number of stations in scope that should report, if known.
    pub expected: Option<u64>,
    /// The number of announced results that are tested, for the correction of the rounding test.
    pub tests: u64,
}

/// Compares one announced result with the sheets, and returns the findings R101, R103 to R106 and
/// R108.
pub fn reconcile(
    announced: &AnnouncedResult,
    totals: &ScopeTotals<'_>,
) -> (Reconciliation, Vec<Finding>) {
    let contest = totals.contest;
    let place = place_of(announced, totals);
    let sums = totals.unit.and_then(|unit| totals.tabulation.unit(unit));
    let mut percentages = compare_percentages(announced, contest);
    if let (Some(percentages), Some(sums)) = (&mut percentages, sums) {
        percentages.tabulate(announced.share_of, contest, sums);
    }
    let (rounding, rounding_not_tested) = match rounded_counts(announced, totals.tests) {
        Ok(rounding) => (Some(rounding), None),
        Err(reason) => (None, Some(reason)),
    };
    let reconciliation = Reconciliation {
        announced: announced.source.clone(),
        date: announced.date.clone(),
        scope: announced.scope.clone(),
        stations_reported: announced.stations_reported,
        announcement: Completeness::of(announced.stations_reported, totals.expected),
        sheets: Completeness::of_count(totals.reported, totals.expected),
        stations: sums.map_or(0, |sums| sums.stations()),
        votes: vote_differences(announced, contest, sums),
        measures: measure_differences(announced, sums),
        percentages,
        rounding,
        rounding_not_tested,
    };
    let mut findings = Vec::new();
    if let Some(percentages) = &reconciliation.percentages {
        findings.extend(percentages.findings(announced, &place));
    }
    findings.extend(check_valid_votes(announced, contest, &place));
    findings.extend(check_station_count(announced, totals.expected, &place));
    findings.extend(reconciliation.differences(&place));
    if let Some(rounding) = &reconciliation.rounding {
        findings.extend(rounding.finding(&place));
    }
    (reconciliation, findings)
}

/// The place of an announced result's findings: its source, and the unit that it is about.
pub fn place_of(announced: &AnnouncedResult, totals: &ScopeTotals<'_>) -> Place {
    Place {
        units: match (&announced.scope, totals.unit) {
            (Scope::Unit { .. }, Some(unit)) => totals.units.codes(unit),
            _ => Vec::new(),
        },
        ..Place::of_source(announced.source.clone())
    }
}

impl Reconciliation {
    /// Whether the announcement and the sheets both cover every station for these votes. Nothing
    /// is missing then that could explain a difference.
    pub fn covers_every_station(&self, votes: &VoteDifference) -> bool {
        self.announcement == Completeness::Complete
            && self.sheets == Completeness::Complete
            // A sheet without this count is not in the sum.
            && votes.stations == self.stations
    }

    /// R101: announced and tabulated votes are equal if both cover every station.
    fn differences(&self, place: &Place) -> Vec<Finding> {
        let differing = self
            .votes
            .iter()
            .filter(|votes| votes.difference != 0 && self.covers_every_station(votes));
        let findings = differing.map(|votes| {
            let facts = Facts::TotalDifference(TotalDifference {
                selection: votes.selection.clone(),
                announced: votes.announced,
                tabulated: votes.tabulated,
                stations: self.stations,
            });
            Finding::of(Code::R101, place.clone(), facts)
                .with_stake(u64::try_from(votes.difference.unsigned_abs()).ok())
        });
        findings.collect()
    }
}

/// Selections in the contest's order, then groups.
fn vote_differences(
    announced: &AnnouncedResult,
    contest: &Contest,
    sums: Option<UnitSums<'_>>,
) -> Vec<VoteDifference> {
    let mut counts: Vec<(Vec<usize>, &String, u64)> = announced
        .votes
        .iter()
        .map(|(name, &votes)| (contest.members(name).unwrap_or_default(), name, votes))
        .collect();
    counts.sort_by_key(|(members, ..)| (members.len() > 1, members.first().copied()));
    let differences = counts.into_iter().map(|(members, name, announced)| {
        let parts: Vec<Sum> = members
            .iter()
            .map(|&index| sums.map_or(Sum::default(), |sums| sums.votes_or_zero(index)))
            .collect();
        let tabulated = parts.iter().map(|part| part.sum).sum();
        VoteDifference {
            selection: name.clone(),
            announced,
            tabulated,
            stations: parts.iter().map(|part| part.stations).min().unwrap_or(0),
            difference: i128::from(announced) - i128::from(tabulated),
        }
    });
    differences.collect()
}

fn measure_differences(
    announced: &AnnouncedResult,
    sums: Option<UnitSums<'_>>,
) -> Vec<MeasureDifference> {
    let differences = announced.measures.iter().map(|(&measure, &announced)| {
        let tabulated = sums.and_then(|sums| sums.measure(measure));
        MeasureDifference {
            measure,
            announced,
            tabulated,
            difference: tabulated.map(|sum| i128::from(announced) - i128::from(sum.sum)),
        }
    });
    differences.collect()
}
