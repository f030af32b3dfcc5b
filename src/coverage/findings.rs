//! The findings about coverage.

use crate::model::facts::Facts;
use crate::model::facts::coverage::{FrameCount, MoreThanFrame, RollDiffers, StationsMissing};
use crate::model::{Code, Finding, Measure, Place, TallySheets};

use super::stations::Coverage;

/// The findings about coverage: missing stations (C101), stations that the register does not list
/// (C102), rolls that differ from the register's (C103), more stations or voters than the frame has
/// (C104), and stations that the register lists twice (C105).
pub fn findings(sheets: &TallySheets, coverage: &Coverage) -> Vec<Finding> {
    let mut findings = Vec::new();
    let stations = coverage.stations;
    if let Some(expected) = stations.expected {
        let missing = if coverage.units.is_empty() {
            expected.saturating_sub(stations.reported)
        } else {
            coverage.missing.len() as u64
        };
        if missing > 0 {
            findings.push(missing_stations(coverage, missing, expected));
        }
        if stations.reported > expected {
            findings.push(more_than_frame(
                FrameCount::Stations,
                stations.reported,
                expected,
            ));
        }
    }
    let voters = coverage.voters_registered;
    if let (Some(reported), Some(expected)) = (voters.reported, voters.expected)
        && reported > expected
    {
        findings.push(more_than_frame(
            FrameCount::VotersRegistered,
            reported,
            expected,
        ));
    }
    for station in &coverage.listed_again {
        let place = Place {
            station: Some(station.clone()),
            ..Place::of_source(Place::REGISTER)
        };
        findings.push(Finding::of(Code::C105, place, Facts::None));
    }
    for &row in &coverage.unexpected {
        if let Some(sheet) = sheets.get(row) {
            let place = Place::of_sheet(sheet);
            findings.push(Finding::of(Code::C102, place, Facts::None));
        }
    }
    for &(row, register) in &coverage.other_rolls {
        if let Some(sheet) = sheets.get(row) {
            let place = Place::of_sheet(sheet);
            let roll = sheet.measure(Measure::VotersRegistered).value();
            let facts = RollDiffers {
                sheet: roll.unwrap_or(0),
                register,
            };
            findings.push(Finding::of(Code::C103, place, Facts::RollDiffers(facts)));
        }
    }
    findings
}

fn missing_stations(coverage: &Coverage, missing: u64, expected: u64) -> Finding {
    let voters = coverage.voters_registered;
    let voters_registered = match (voters.reported, voters.expected) {
        // If some received sheets do not state their rolls, the difference is not known.
        (Some(reported), Some(expected)) if voters.summed_over.is_none() => {
            expected.checked_sub(reported)
        }
        _ => None,
    };
    let facts = StationsMissing {
        missing,
        expected,
        voters_registered,
    };
    Finding::of(Code::C101, Place::default(), Facts::StationsMissing(facts))
}

fn more_than_frame(count: FrameCount, reported: u64, expected: u64) -> Finding {
    let facts = MoreThanFrame {
        count,
        reported,
        expected,
    };
    Finding::of(Code::C104, Place::default(), Facts::MoreThanFrame(facts))
}
