//! The JSON Schema of the JSON report: it is what the generator writes, reports of real elections
//! fit it, and what it does not know it refuses.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::path::Path;

use crate::support::{audited, shared};
use jsonschema::Validator;
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::AuditReport;
use serde_json::{Value, json};

const STORED: &str = include_str!("../../docs/report.schema.json");

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(STORED).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn demonstration() -> Value {
    let plan = AuditPlan::load(root().join("examples/data/demo/audit.toml")).unwrap();
    serde_json::from_str(&plan.run().unwrap().to_json()).unwrap()
}

/// Fails with every place at which the report is not as the schema says.
fn fits(name: &str, report: &Value) {
    let wrong: Vec<String> = validator()
        .iter_errors(report)
        .take(20)
        .map(|error| format!("{}: {error:.300}", error.instance_path()))
        .collect();
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
}

#[cfg(feature = "schema")]
#[test]
fn the_stored_schema_is_what_the_generator_writes() {
    assert!(
        AuditReport::json_schema() == STORED,
        "cargo run --features schema --example report_schema > docs/report.schema.json"
    );
}

#[test]
fn the_demonstrations_report_fits_the_schema() {
    fits("demonstration", &demonstration());
}

#[test]
fn reports_of_venezuela_2024_fit_the_schema() {
    let Some(data) = shared("data/venezuela2024") else {
        return;
    };
    for name in ["v1.toml", "sources.toml"] {
        let plan = AuditPlan::load(root().join("examples/venezuela-2024").join(name)).unwrap();
        let options = RunOptions {
            data: Some(&data),
            ..RunOptions::default()
        };
        let report = plan.run_with(&options).unwrap();
        fits(name, &serde_json::from_str(&report.to_json()).unwrap());
    }
}

#[test]
fn the_smallest_report_fits_the_schema() {
    let plan = r#"
title = "t"
[contest]
id = "c"
rule = "majority"
selections = [{ id = "A", name = "a" }]
[[sheets]]
source = "s"
path = "s.csv"
[sheets.layout]
station = "n"
votes = { A = "A" }
"#;
    let report: AuditReport = audited(plan, &[("s.csv", "n,A\n1,2\n")]).unwrap();
    fits(
        "smallest",
        &serde_json::from_str(&report.to_json()).unwrap(),
    );
}

#[test]
fn what_the_schema_does_not_know_or_misses_is_refused() {
    let validator = validator();
    let report = demonstration();
    assert!(validator.is_valid(&report));
    for pointer in [
        "",
        "/contest",
        "/ledger",
        "/ledger/quarantine/0",
        "/tabulation",
        "/tabulation/units/0",
        "/coverage",
        "/outcome",
        "/outcome/shares/0",
        "/reconciliation/0",
        "/reconciliation/0/votes/0",
        "/bulletins/0",
        "/sources/0",
        "/anomaly_summary",
        "/anomaly/0",
        "/anomaly_stations/0",
        "/findings/0",
        "/findings/0/place",
        "/codes/S101",
        "/inputs/0",
    ] {
        let mut more = report.clone();
        let object = more.pointer_mut(pointer).and_then(Value::as_object_mut);
        let object = object.unwrap_or_else(|| panic!("{pointer} is no object"));
        object.insert("not in the schema".to_string(), json!(1));
        assert!(!validator.is_valid(&more), "{pointer} takes anything");
    }
    for pointer in [
        "/tabulation/votes",
        "/findings",
        "/schema",
        "/codes/S101/rule",
    ] {
        let mut less = report.clone();
        let (above, key) = pointer.rsplit_once('/').unwrap();
        let object = less.pointer_mut(above).and_then(Value::as_object_mut);
        object.unwrap().remove(key).unwrap();
        assert!(!validator.is_valid(&less), "{pointer} is not missed");
    }
    let mut other = report;
    other["schema"] = json!("scrutineer-report/2");
    assert!(!validator.is_valid(&other));
}
