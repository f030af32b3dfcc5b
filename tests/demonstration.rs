//! The demonstration election: every planted problem is found at its line and nothing else is,
//! the report is the stored one, and the README quotes it as it is.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::AuditReport;

/// The folder of the demonstration.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/data/demo")
}

/// The report, made once for all tests.
fn report() -> &'static AuditReport {
    static REPORT: LazyLock<AuditReport> = LazyLock::new(|| {
        let plan = AuditPlan::load(folder().join("audit.toml")).unwrap();
        plan.run().unwrap()
    });
    &REPORT
}

/// How often each code is found at each line.
type Places = BTreeMap<(String, Option<u64>), usize>;

#[test]
fn every_planted_problem_is_found_at_its_line_and_nothing_else_is() {
    let mut planted = Places::new();
    let mut table = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_path(folder().join("planted.csv"))
        .unwrap();
    for row in table.records() {
        let row = row.unwrap();
        *planted
            .entry((row[0].to_string(), row[1].parse().ok()))
            .or_default() += 1;
    }
    let mut found = Places::new();
    for finding in &report().findings {
        *found
            .entry((finding.code.to_string(), finding.place.line))
            .or_default() += 1;
    }
    assert_eq!(found, planted);
}

#[test]
fn the_text_report_of_the_demonstration_is_the_stored_one() {
    insta::assert_snapshot!(report().to_text());
}

#[test]
fn one_thread_and_many_give_the_same_bytes() {
    let plan = AuditPlan::load(folder().join("audit.toml")).unwrap();
    let with = |threads| {
        let report = plan
            .run_with(&RunOptions {
                threads: Some(threads),
                ..RunOptions::default()
            })
            .unwrap();
        (report.to_json(), report.to_text())
    };
    assert_eq!(with(1), with(4));
}

#[test]
fn the_readme_quotes_the_report_as_it_is() {
    let text = report().to_text();
    let readme = include_str!("../README.md");
    let walk = readme
        .split("## A walk through the demonstration")
        .nth(1)
        .and_then(|rest| rest.split("\n## ").next())
        .unwrap();
    let mut quoted = 0;
    for block in walk.split("```text\n").skip(1) {
        for line in block.split("```").next().unwrap().lines() {
            if line != "…" {
                assert!(text.contains(line), "the report has no line `{line}`");
                quoted += 1;
            }
        }
    }
    assert!(quoted > 10, "the README quotes only {quoted} lines");
}

#[test]
fn a_file_is_found_beside_the_plan_or_in_the_folder_that_is_given() {
    let text = std::fs::read_to_string(folder().join("audit.toml")).unwrap();
    let plan = AuditPlan::parse(&text, "audit.toml").unwrap();
    let data = folder();
    let elsewhere = plan
        .run_with(&RunOptions {
            data: Some(&data),
            ..RunOptions::default()
        })
        .unwrap();
    assert_eq!(elsewhere.to_json(), report().to_json());
}
