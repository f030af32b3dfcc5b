//! Frames that cannot be: what they bound, and what is said of them.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use scrutineer::model::Code;
use scrutineer::report::AuditReport;

const PLAN: &str = r#"
title = "a frame"
[contest]
id = "c"
rule = "plurality"
selections = [ { id = "A", name = "A" }, { id = "B", name = "B" } ]
[[sheets]]
source = "witnesses"
path = "sheets.csv"
[sheets.layout]
station = "station"
voters_registered = "roll"
valid_votes = "valid"
votes = { A = "a", B = "b" }
[frame]
stations = 4
voters_registered = 1100
[[announced]]
source = "board"
stations_reported = "50%"
votes = { A = 100, B = 50 }
"#;

const SHEETS: &str =
    "station,roll,valid,a,b\n1,300,280,200,80\n2,300,250,180,70\n3,300,240,150,90\n";

fn run(from: &str, to: &str, sheets: &str) -> AuditReport {
    assert!(PLAN.contains(from), "{from}");
    crate::support::audited(&PLAN.replace(from, to), &[("sheets.csv", sheets)]).unwrap()
}

fn has(report: &AuditReport, code: Code) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn a_frame_that_fits_bounds_the_missing_votes() {
    let report = run("1100", "1100", SHEETS);
    let outcome = report.missing.outcome.as_ref().unwrap();
    // 530 − 240 votes, and 1,100 − 900 voters.
    assert_eq!((outcome.lead, outcome.missing_votes), (290, Some(200)));
    assert_eq!(outcome.certain, Some(true));
    assert_eq!(outcome.without_flagged, None);
    assert!(report.missing.against[0].partial.is_some());
}

#[test]
fn a_frame_with_fewer_voters_than_are_in_bounds_nothing() {
    let report = run("1100", "800", SHEETS);
    assert!(has(&report, Code::C104));
    let outcome = report.missing.outcome.as_ref().unwrap();
    assert_eq!((outcome.certain, outcome.missing_votes), (None, None));
    assert_eq!(outcome.worst_case_lead, None);
    let partial = report.missing.against[0].partial.as_ref().unwrap();
    assert!(partial.bounds.iter().all(|bound| bound.ceiling.is_none()));
}

#[test]
fn a_frame_with_fewer_stations_than_are_in_says_nothing_of_what_is_missing() {
    let report = run("stations = 4", "stations = 2", SHEETS);
    assert!(has(&report, Code::C104));
    let outcome = report.missing.outcome.as_ref().unwrap();
    assert_eq!(outcome.missing_stations, None);
    assert_eq!(report.missing.against[0].partial, None);
}

#[test]
fn an_announcement_of_more_stations_than_there_are_is_not_called_complete() {
    let report = run("\"50%\"", "600", SHEETS);
    assert!(has(&report, Code::R108) && !has(&report, Code::R102));
    assert_eq!(report.missing.against[0].residual, None);
    assert_eq!(report.missing.against[0].partial, None);
}

#[test]
fn an_outcome_that_rests_on_a_sheet_that_breaks_a_rule_is_said_to() {
    // One zero too many.
    let report = run("1100", "1700", &SHEETS.replace("200,80", "2000,80"));
    assert!(has(&report, Code::S101));
    let outcome = report.missing.outcome.as_ref().unwrap();
    assert_eq!(outcome.certain, Some(true));
    let without = outcome.without_flagged.as_ref().unwrap();
    // 800 that were missing, and the 2,080 that the sheet accounts for.
    assert_eq!((without.sheets, without.missing_votes), (1, 2_880));
    assert!(!without.certain);
    assert!(report.to_text().contains("the outcome would be open"));
}

#[test]
fn the_words_all_of_the_stations_are_all_of_them_between_bulletins_too() {
    let later = "[[announced]]\nsource = \"board\"\ndate = \"2\"\nstations_reported = \"100%\"\nvotes = { A = 600, B = 300 }\n";
    let report = run("[[announced]]", &format!("{later}[[announced]]"), SHEETS);
    let step = &report.missing.bulletins[0].increment;
    // Of 4 stations 50% is 2, and 100% is 4.
    assert_eq!(
        (step.stations_at_least, step.stations_at_most),
        (Some(2), Some(2))
    );
}
