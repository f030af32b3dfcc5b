//! The JSON Schema of a plan: it is what the generator writes, every plan of the repository fits
//! it, and it refuses what the program refuses.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use scrutineer::plan::AuditPlan;
use serde_json::Value as Json;
use toml::Value as Toml;

const STORED: &str = include_str!("../../docs/plan.schema.json");

/// A plan with one of each kind of table that the refused plans below change.
const PLAN: &str = r#"
title = "A referendum"
[contest]
id = "referendum"
rule = "plurality"
selections = [{ id = "yes", name = "Yes" }, { id = "no", name = "No" }]
[[sheets]]
source = "board"
path = "sheets.csv"
[sheets.layout]
station = ["centre", { column = "table", pad = 2 }]
votes = { yes = "yes", no = ["no", "no too"] }
[frame]
stations = 10
[[announced]]
source = "board"
date = 2024-07-28
shares = { yes = "41.67" }
stations_reported = "80%"
[inclusion]
conflicting_duplicates = { file = "sheets.csv" }
[anomaly]
late_after = 12
checks = "all"
[anomaly.last_digit]
min_count = 50
"#;

fn validator() -> Validator {
    let schema: Json = serde_json::from_str(STORED).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// A plan as an editor holds it against the schema.
fn json(value: Toml) -> Json {
    match value {
        Toml::String(text) => text.into(),
        Toml::Integer(number) => number.into(),
        Toml::Float(number) => number.into(),
        Toml::Boolean(value) => value.into(),
        Toml::Datetime(date) => date.to_string().into(),
        Toml::Array(list) => list.into_iter().map(json).collect(),
        Toml::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| (key, json(value)));
            Json::Object(entries.collect())
        }
    }
}

fn read(text: &str) -> Json {
    json(Toml::Table(text.parse().unwrap()))
}

/// Every plan below a folder: every TOML file with a contest. The demonstration's generator has a
/// template, and the demonstration itself is one of the plans.
fn plans(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let skipped = matches!(name.as_str(), "target" | "generate_demo") || name.starts_with('.');
        if skipped {
            continue;
        }
        if path.is_dir() {
            plans(&path, found);
        } else if name.ends_with(".toml")
            && fs::read_to_string(&path).unwrap().contains("\n[contest]")
        {
            found.push(path);
        }
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_stored_schema_of_plans_is_what_the_generator_writes() {
    assert!(
        AuditPlan::json_schema() == STORED,
        "cargo run --features schema --example plan_schema > docs/plan.schema.json"
    );
}

#[test]
fn every_plan_of_the_repository_fits_the_schema() {
    let validator = validator();
    let mut found = Vec::new();
    plans(Path::new(env!("CARGO_MANIFEST_DIR")), &mut found);
    assert!(found.len() >= 13, "plans are missing: {found:?}");
    for path in found {
        let wrong: Vec<String> = validator
            .iter_errors(&read(&fs::read_to_string(&path).unwrap()))
            .map(|error| format!("{}: {error:.300}", error.instance_path()))
            .collect();
        assert!(
            wrong.is_empty(),
            "{}:\n{}",
            path.display(),
            wrong.join("\n")
        );
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let validator = validator();
    let accepted = |text: &str| {
        // Whether layouts have a column of arrival is not for a schema to know.
        let text = text.replace("late_after = 12\n", "");
        AuditPlan::parse(&text, "audit.toml").is_ok()
    };
    assert!(validator.is_valid(&read(PLAN)));
    assert!(accepted(PLAN));
    for (right, wrong) in [
        ("title =", "titel ="),
        ("[frame]", "[frames]"),
        ("id = \"referendum\"", ""),
        ("rule = \"plurality\"", "rule = \"lottery\""),
        ("name = \"Yes\"", "nam = \"Yes\""),
        ("path = \"sheets.csv\"", "path = 7"),
        ("pad = 2", "pad = -2"),
        ("pad = 2", "padding = 2"),
        ("station = [", "stations = ["),
        ("yes = \"yes\"", "yes = 1"),
        ("stations = 10", "stations = \"10\""),
        ("stations = 10", "stations = 10.5"),
        ("yes = \"41.67\"", "yes = 41.67"),
        ("\"80%\"", "0.8"),
        ("date = 2024-07-28", "date = 2024"),
        ("file =", "files ="),
        ("checks = \"all\"", "checks = 1"),
        ("[anomaly.last_digit]", "[anomaly.lastdigit]"),
        ("min_count = 50", "least_count = 50"),
        ("min_count = 50", "min_count = \"50\""),
    ] {
        assert_eq!(PLAN.matches(right).count(), 1, "{right}");
        let plan = PLAN.replace(right, wrong);
        assert!(!accepted(&plan), "the program takes {wrong}");
        assert!(
            !validator.is_valid(&read(&plan)),
            "the schema takes {wrong}"
        );
    }
}
