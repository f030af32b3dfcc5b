//! What is to be said of the coverage.

use crate::model::print::count;
use crate::model::{Code, Evidence, Finding, Measure, Place, TallySheets, say};

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
            findings.push(too_many_stations(stations.reported, expected));
        }
    }
    let voters = coverage.voters_registered;
    if let (Some(reported), Some(expected)) = (voters.reported, voters.expected)
        && reported > expected
    {
        findings.push(too_many_voters(reported, expected));
    }
    for station in &coverage.listed_again {
        let place = Place {
            station: Some(station.clone()),
            ..Place::of_source(Place::REGISTER)
        };
        let text = say!("The register lists this station more than once; it is expected once.");
        findings.push(Finding::new(Code::C105, place, text));
    }
    for &row in &coverage.unexpected {
        if let Some(sheet) = sheets.get(row) {
            findings.push(Finding::new(
                Code::C102,
                Place::of_sheet(sheet),
                say!("The register does not list this station."),
            ));
        }
    }
    for &(row, registered) in &coverage.other_rolls {
        if let Some(sheet) = sheets.get(row) {
            let roll = sheet
                .measure(Measure::VotersRegistered)
                .value()
                .unwrap_or(0);
            let text = say!(
                "The sheet has {roll} registered voters, and the register {registered}.",
                roll = roll,
                registered = registered
            );
            findings.push(
                Finding::new(Code::C103, Place::of_sheet(sheet), text).with_evidence(vec![
                    Evidence::exact(say!("sheet"), roll),
                    Evidence::exact(say!("register"), registered),
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
        Evidence::exact(say!("stations missing"), missing),
        Evidence::exact(say!("stations expected"), expected),
    ];
    let theirs = |voters| Evidence::exact(say!("their registered voters"), voters);
    evidence.extend(unreported.map(theirs));
    let text = match unreported {
        Some(voters) => say!(
            "{missing} of {expected} polling stations, with {voters} registered voters, have no sheet that counts.",
            missing = count(missing),
            expected = count(expected),
            voters = count(voters)
        ),
        None => say!(
            "{missing} of {expected} polling stations have no sheet that counts.",
            missing = count(missing),
            expected = count(expected)
        ),
    };
    Finding::new(Code::C101, Place::default(), text).with_evidence(evidence)
}

fn too_many_stations(reported: u64, expected: u64) -> Finding {
    let text = say!(
        "{reported} stations are reported, and the frame has {expected}.",
        reported = count(reported),
        expected = count(expected)
    );
    Finding::new(Code::C104, Place::default(), text).with_evidence(vec![
        Evidence::exact(say!("stations reported"), reported),
        Evidence::exact(say!("stations expected"), expected),
    ])
}

fn too_many_voters(reported: u64, expected: u64) -> Finding {
    let text = say!(
        "{reported} registered voters are reported, and the frame has {expected}.",
        reported = count(reported),
        expected = count(expected)
    );
    Finding::new(Code::C104, Place::default(), text).with_evidence(vec![
        Evidence::exact(say!("registered voters reported"), reported),
        Evidence::exact(say!("registered voters expected"), expected),
    ])
}
