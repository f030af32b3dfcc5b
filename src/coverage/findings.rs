//! What is to be said of the coverage.

use crate::model::print::grouped;
use crate::model::{Code, Evidence, Finding, Measure, Place, TallySheets};

use super::stations::Coverage;

/// The findings of a coverage: missing stations (C101), stations nobody expected (C102), rolls
/// that are not the register's (C103), more than there should be (C104), and stations that the
/// register lists twice (C105).
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
            findings.push(too_many("stations", stations.reported, expected));
        }
    }
    let voters = coverage.voters_registered;
    if let (Some(reported), Some(expected)) = (voters.reported, voters.expected)
        && reported > expected
    {
        findings.push(too_many("registered voters", reported, expected));
    }
    for station in &coverage.listed_again {
        let place = Place {
            station: Some(station.clone()),
            ..Place::of_source("register of stations")
        };
        let text = "The register lists this station more than once; it is expected once.";
        findings.push(Finding::new(Code::C105, place, text));
    }
    for &row in &coverage.unexpected {
        if let Some(sheet) = sheets.get(row) {
            findings.push(Finding::new(
                Code::C102,
                Place::of_sheet(sheet),
                "The register does not list this station.",
            ));
        }
    }
    for &(row, registered) in &coverage.other_rolls {
        if let Some(sheet) = sheets.get(row) {
            let roll = sheet
                .measure(Measure::VotersRegistered)
                .value()
                .unwrap_or(0);
            let text =
                format!("The sheet has {roll} registered voters, and the register {registered}.");
            findings.push(
                Finding::new(Code::C103, Place::of_sheet(sheet), text).with_evidence(vec![
                    Evidence::exact("sheet", roll),
                    Evidence::exact("register", registered),
                ]),
            );
        }
    }
    findings
}

fn missing_stations(coverage: &Coverage, missing: u64, expected: u64) -> Finding {
    let voters = coverage.voters_registered;
    let unreported = match (voters.reported, voters.expected) {
        // Stations that are in and do not state their rolls leave it open.
        (Some(reported), Some(expected)) if voters.summed_over.is_none() => {
            expected.checked_sub(reported)
        }
        _ => None,
    };
    let mut evidence = vec![
        Evidence::exact("stations missing", missing),
        Evidence::exact("stations expected", expected),
    ];
    evidence.extend(unreported.map(|voters| Evidence::exact("their registered voters", voters)));
    let whose = match unreported {
        Some(voters) => format!(", with {} registered voters,", grouped(voters)),
        None => String::new(),
    };
    Finding::new(
        Code::C101,
        Place::default(),
        format!(
            "{} of {} polling stations{whose} have no sheet that counts.",
            grouped(missing),
            grouped(expected)
        ),
    )
    .with_evidence(evidence)
}

fn too_many(what: &str, reported: u64, expected: u64) -> Finding {
    Finding::new(
        Code::C104,
        Place::default(),
        format!(
            "{} {what} are reported, and the frame has {}.",
            grouped(reported),
            grouped(expected)
        ),
    )
    .with_evidence(vec![
        Evidence::exact(format!("{what} reported"), reported),
        Evidence::exact(format!("{what} expected"), expected),
    ])
}
