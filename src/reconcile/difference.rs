//! Announced − tabulated, with its sign, for every selection and group that was announced.
//!
//! A difference proves nothing by itself. Where both sides cover every station it is an
//! *inconsistency* (R101). Where only one of them does, what follows depends on what the missing
//! stations can hold, which is for `coverage` to say: it has the findings R102 and R201 to R203.

use serde::{Deserialize, Serialize};

use crate::model::facts::announced::{StationCountExceeded, TotalDifference, ValidVotesMismatch};
use crate::model::wide;
use crate::model::{
    AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, Scope, StationsReported,
    UnitId, UnitTree,
};
use crate::tabulate::{Sum, Tabulation};

use super::percentages::{Percentages, check_percentages};
use super::rounded::{NotTested, RoundedCounts, rounded_counts};

/// How much of its scope a side covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// Every station.
    Complete,
    /// Not every station.
    Partial,
    /// It does not say, or nobody knows how many there are.
    Unknown,
}

impl Completeness {
    /// What an announcement says of itself, when so many stations are expected.
    pub fn of(reported: Option<StationsReported>, expected: Option<u64>) -> Self {
        match (reported, expected) {
            (Some(StationsReported::Percent(share)), _) => {
                if share.percent() >= rust_decimal::Decimal::ONE_HUNDRED {
                    Self::Complete
                } else {
                    Self::Partial
                }
            }
            // More stations than there are is no statement about how many are missing.
            (Some(StationsReported::Stations(stations)), Some(expected))
                if stations <= expected =>
            {
                Self::of_count(stations, Some(expected))
            }
            _ => Self::Unknown,
        }
    }

    /// So many of so many stations.
    pub fn of_count(stations: u64, expected: Option<u64>) -> Self {
        match expected {
            Some(expected) if stations >= expected => Self::Complete,
            Some(_) => Self::Partial,
            None => Self::Unknown,
        }
    }
}

/// One selection or group, announced and tabulated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VoteDifference {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// As announced.
    pub announced: u64,
    /// Summed over the sheets.
    pub tabulated: u64,
    /// Over how many sheets (for a group, the least of its members').
    pub stations: u64,
    /// announced − tabulated.
    #[serde(deserialize_with = "wide::integer")]
    pub difference: i128,
}

/// Another count, announced and tabulated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureDifference {
    /// Which count.
    pub measure: Measure,
    /// As announced.
    pub announced: u64,
    /// Summed over the sheets; `None` where no sheet has it.
    pub tabulated: Option<Sum>,
    /// announced − tabulated.
    #[serde(deserialize_with = "wide::optional")]
    pub difference: Option<i128>,
}

/// An announced result held against the sheets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reconciliation {
    /// Who announced it.
    pub announced: String,
    /// When.
    pub date: Option<String>,
    /// What it speaks of.
    pub scope: Scope,
    /// How much it says it counted.
    pub stations_reported: Option<StationsReported>,
    /// Whether the announcement covers every station.
    pub announcement: Completeness,
    /// Whether the sheets do.
    pub sheets: Completeness,
    /// How many sheets were added up for the scope.
    pub stations: u64,
    /// Selection by selection.
    pub votes: Vec<VoteDifference>,
    /// The other counts.
    pub measures: Vec<MeasureDifference>,
    /// The announced percentages against the announced counts.
    pub percentages: Option<Percentages>,
    /// Whether the counts were rebuilt from rounded percentages.
    pub rounding: Option<RoundedCounts>,
    /// Why that could not be tested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding_not_tested: Option<NotTested>,
}

/// What an announced result is held against.
#[derive(Debug, Clone, Copy)]
pub struct AnnouncedAgainst<'a> {
    /// The contest.
    pub contest: &'a Contest,
    /// The units of the sheets.
    pub units: &'a UnitTree,
    /// The sums of the sheets, votes in the contest's order.
    pub tabulation: &'a Tabulation,
    /// The unit that the result speaks of; `None` where no sheet is in it.
    pub unit: Option<UnitId>,
    /// How many of the stations that should report in its scope are in.
    pub reported: u64,
    /// How many stations should report in its scope, if known.
    pub expected: Option<u64>,
    /// How many announced results are tested, for the correction of the rounding test.
    pub tests: u64,
}

/// Holds one announced result against the sheets.
pub fn reconcile(
    announced: &AnnouncedResult,
    against: &AnnouncedAgainst<'_>,
) -> (Reconciliation, Vec<Finding>) {
    let sums = against.unit.map(|unit| against.tabulation.unit(unit));
    let stations = sums.map_or(0, |sums| sums.stations());
    let mut names: Vec<(Vec<usize>, &String, u64)> = announced
        .votes
        .iter()
        .map(|(name, &count)| {
            (
                against.contest.members(name).unwrap_or_default(),
                name,
                count,
            )
        })
        .collect();
    // Selections in the contest's order, groups behind them.
    names.sort_by_key(|(members, ..)| (members.len() > 1, members.first().copied()));
    let votes: Vec<VoteDifference> = names
        .into_iter()
        .map(|(members, name, count)| {
            let parts: Vec<Sum> = members
                .iter()
                .map(|&member| sums.map_or(Sum::default(), |sums| sums.votes(member)))
                .collect();
            let tabulated = parts.iter().map(|part| part.sum).sum();
            VoteDifference {
                selection: name.clone(),
                announced: count,
                tabulated,
                stations: parts.iter().map(|part| part.stations).min().unwrap_or(0),
                difference: i128::from(count) - i128::from(tabulated),
            }
        })
        .collect();
    let measures = announced
        .measures
        .iter()
        .map(|(&measure, &count)| {
            let tabulated = sums.and_then(|sums| sums.measure(measure));
            MeasureDifference {
                measure,
                announced: count,
                tabulated,
                difference: tabulated.map(|sum| i128::from(count) - i128::from(sum.sum)),
            }
        })
        .collect();
    let mut findings = Vec::new();
    let mut percentages = check_percentages(announced, against.contest, &mut findings);
    if let (Some(percentages), Some(sums)) = (&mut percentages, sums) {
        percentages.tabulate(announced.share_of, against.contest, sums);
    }
    let (rounding, rounding_not_tested) = match rounded_counts(announced, against.tests) {
        Ok(rounding) => (Some(rounding), None),
        Err(why) => (None, Some(why)),
    };
    let reconciliation = Reconciliation {
        announced: announced.source.clone(),
        date: announced.date.clone(),
        scope: announced.scope.clone(),
        stations_reported: announced.stations_reported,
        announcement: Completeness::of(announced.stations_reported, against.expected),
        sheets: Completeness::of_count(against.reported, against.expected),
        stations,
        votes,
        measures,
        percentages,
        rounding,
        rounding_not_tested,
    };
    let place = place_of(announced, against);
    valid_votes(announced, against.contest, &place, &mut findings);
    counted_stations(announced, against.expected, &place, &mut findings);
    differences(&reconciliation, &place, &mut findings);
    if let Some(rounding) = &reconciliation.rounding {
        findings.extend(rounding.finding(&place));
    }
    for finding in &mut findings {
        finding.place = place.clone();
    }
    (reconciliation, findings)
}

/// Where an announced result's findings are.
pub fn place_of(announced: &AnnouncedResult, against: &AnnouncedAgainst<'_>) -> Place {
    Place {
        units: match (&announced.scope, against.unit) {
            (Scope::Unit { .. }, Some(unit)) => against.units.codes(unit),
            _ => Vec::new(),
        },
        ..Place::of_source(announced.source.clone())
    }
}

impl Reconciliation {
    /// Whether both sides cover every station for this line: a difference is then an inconsistency
    /// and nothing is missing that could explain it.
    pub fn is_all_in(&self, line: &VoteDifference) -> bool {
        // A count that some sheets lack is not summed over every station.
        self.announcement == Completeness::Complete
            && self.sheets == Completeness::Complete
            && line.stations == self.stations
    }
}

/// R101.
fn differences(reconciliation: &Reconciliation, place: &Place, findings: &mut Vec<Finding>) {
    for line in &reconciliation.votes {
        if !reconciliation.is_all_in(line) || line.difference == 0 {
            continue;
        }
        let facts = Facts::TotalDifference(TotalDifference {
            selection: line.selection.clone(),
            announced: line.announced,
            tabulated: line.tabulated,
            stations: reconciliation.stations,
        });
        findings.push(
            Finding::of(Code::R101, place.clone(), facts)
                .with_stake(u64::try_from(line.difference.unsigned_abs()).ok()),
        );
    }
}

/// R108: no more stations than there are.
fn counted_stations(
    announced: &AnnouncedResult,
    expected: Option<u64>,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    if let (Some(StationsReported::Stations(stations)), Some(expected)) =
        (announced.stations_reported, expected)
        && stations > expected
    {
        let facts = Facts::StationCountExceeded(StationCountExceeded {
            counted: stations,
            expected,
        });
        findings.push(Finding::of(Code::R108, place.clone(), facts));
    }
}

/// R106: all selections were announced, and the valid votes too.
fn valid_votes(
    announced: &AnnouncedResult,
    contest: &Contest,
    place: &Place,
    findings: &mut Vec<Finding>,
) {
    let Some(&valid) = announced.measures.get(&Measure::ValidVotes) else {
        return;
    };
    if !covers_every_selection(announced.votes.keys(), contest) {
        return;
    }
    let sum: u128 = announced.votes.values().copied().map(u128::from).sum();
    if sum != u128::from(valid) {
        let facts = Facts::ValidVotesMismatch(ValidVotesMismatch {
            sum,
            valid_votes: valid,
        });
        findings.push(
            Finding::of(Code::R106, place.clone(), facts)
                .with_stake(u64::try_from(sum.abs_diff(u128::from(valid))).ok()),
        );
    }
}

/// Whether these names stand for every selection exactly once.
pub(super) fn covers_every_selection<'n>(
    names: impl Iterator<Item = &'n String>,
    contest: &Contest,
) -> bool {
    let mut members: Vec<usize> = names
        .flat_map(|name| contest.members(name).unwrap_or_default())
        .collect();
    members.sort_unstable();
    members.into_iter().eq(0..contest.selections().len())
}
