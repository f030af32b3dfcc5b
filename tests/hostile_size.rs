//! Files that are large in a way that nobody planned for: one key for all rows, one sheet for all
//! stations, a unit for every row. They are slow where a check compares every row with every
//! other; here 40,000 rows would then be 1,600,000,000 comparisons, and the test would not end.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::collections::BTreeMap;
use std::fmt::Write;

use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::AuditReport;

const ROWS: usize = 40_000;

/// Audits rows of `unit,station,valid,A,B,C,D,E,F`.
fn audit(row: impl Fn(usize, &mut String)) -> AuditReport {
    let mut csv = "unit,station,valid,A,B,C,D,E,F\n".to_string();
    for number in 0..ROWS {
        row(number, &mut csv);
    }
    let plan = r#"
        title = "hostile"
        [contest]
        id = "c"
        rule = "plurality"
        selections = [
          { id = "A", name = "A" }, { id = "B", name = "B" }, { id = "C", name = "C" },
          { id = "D", name = "D" }, { id = "E", name = "E" }, { id = "F", name = "F" },
        ]
        [[sheets]]
        source = "s"
        path = "s.csv"
        [sheets.layout]
        station = "station"
        units = [ { level = "unit", code = "unit" } ]
        valid_votes = "valid"
        votes = { A = "A", B = "B", C = "C", D = "D", E = "E", F = "F" }
    "#;
    let files = BTreeMap::from([("s.csv".to_string(), csv.into_bytes())]);
    AuditPlan::parse(plan, "plan")
        .unwrap()
        .run_with(&RunOptions {
            files: Some(&files),
            ..RunOptions::default()
        })
        .unwrap()
}

#[test]
fn one_key_for_all_rows_is_one_conflict_that_names_a_few() {
    let report = audit(|row, csv| {
        writeln!(csv, "u,1,{},{},10,10,10,10,10", 100 + row, 50 + row).unwrap();
    });
    assert_eq!(report.ledger.used, 0);
    assert_eq!(report.findings.len(), 1);
    assert!(report.text_of(&report.findings[0]).len() < 1_000);
}

#[test]
fn one_sheet_for_all_stations_is_one_finding_that_names_a_few() {
    let report = audit(|row, csv| {
        writeln!(csv, "u,{row},101,51,10,10,10,10,10").unwrap();
    });
    assert_eq!(report.ledger.used, ROWS as u64);
    assert_eq!(report.findings.len(), 1);
    assert!(report.text_of(&report.findings[0]).len() < 1_000);
}

#[test]
fn one_row_again_and_again_counts_once() {
    let report = audit(|_, csv| {
        writeln!(csv, "u,1,101,51,10,10,10,10,10").unwrap();
    });
    assert_eq!(
        (report.ledger.used, report.ledger.excluded),
        (1, ROWS as u64 - 1)
    );
}

#[test]
fn a_total_in_every_unit_is_found_in_every_unit() {
    // In each unit of four rows the last is the sum of the three before it.
    let report = audit(|row, csv| {
        let unit = row / 4;
        let a = if row % 4 == 3 {
            3 * 51 + 3
        } else {
            51 + row % 4
        };
        let times = if row % 4 == 3 { 3 } else { 1 };
        let b = 10 * times;
        writeln!(csv, "{unit},{row},{},{a},{b},{b},{b},{b},{b}", a + 5 * b).unwrap();
    });
    assert_eq!(report.ledger.excluded, ROWS as u64 / 4);
}

#[test]
fn two_equal_stations_among_empty_ones_are_no_totals_of_each_other() {
    let report = audit(|row, csv| {
        let full = row == 1 || row == 7;
        let counts = if full {
            "100,50,10,10,10,10,10"
        } else {
            "0,0,0,0,0,0,0"
        };
        writeln!(csv, "u,{row},{counts}").unwrap();
    });
    assert_eq!(report.ledger.excluded, 0);
}
