//! The statistical checks as a plan asks for them and a shell sees them: `scrutineer anomalies`,
//! and the section `[anomaly]` of an audit.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use crate::command_support::{folder, reported, run, text};
use crate::election::{PLAN, Table, clean, csv};
use scrutineer::anomaly::Check;
use scrutineer::plan::Step;
use serde_json::{Value, json};

/// Checks that take no more than a moment on a thousand tables.
const SECTION: &str = r#"
[anomaly]
regions = "district"
peers = "centre"
centre = "centre"
"#;

fn json(plan: &str, tables: &[Table], more: &[&str]) -> (i32, Value) {
    let folder = folder(plan, &csv(tables));
    let mut arguments = vec!["anomalies", "audit.toml", "--format", "json"];
    arguments.extend(more);
    let (code, report) = reported(folder.path(), &arguments);
    (code, serde_json::from_str(&report).unwrap())
}

/// The lines of a check of the whole contest.
fn whole<'a>(report: &'a Value, check: &str) -> Vec<&'a Value> {
    let lines = report["anomaly"].as_array().unwrap().iter();
    lines
        .filter(|line| line["check"] == check && line["region"].is_null())
        .collect()
}

#[test]
fn every_line_says_all_that_a_reader_needs_and_every_default_check_has_lines() {
    let plan = format!("{PLAN}{SECTION}");
    let (_, report) = json(&plan, &clean(300, "keys"), &[]);
    let lines = report["anomaly"].as_array().unwrap();
    for line in lines {
        for key in [
            "check",
            "selection",
            "region",
            "verdict",
            "statistic",
            "p_value",
            "p_adjusted",
            "n",
            "excluded",
            "effect_votes",
            "not_applicable",
        ] {
            assert!(line.get(key).is_some(), "{key} of {line}");
        }
        let applies = line["not_applicable"].is_null();
        assert_eq!(applies, line["verdict"] != "not_applicable", "{line}");
        assert_eq!(applies, line["n"].is_u64(), "{line}");
        // A verdict rests on a p-value, on a stated rule, or on nothing, and says on which.
        if applies {
            let on = [&line["p_value"], &line["rule"], &line["no_verdict_because"]];
            assert_eq!(on.iter().filter(|one| !one.is_null()).count(), 1, "{line}");
            assert_eq!(
                line["p_value"].is_null(),
                line["p_adjusted"].is_null(),
                "{line}"
            );
        }
    }
    for check in Check::ALL {
        let found = whole(&report, check.key());
        assert_eq!(!found.is_empty(), check.by_default(), "{check}");
    }
    assert_eq!(report["schema"], "scrutineer-anomalies/1");
    assert_eq!(
        report["anomaly_summary"]["stations"],
        lines_of(&clean(300, "keys"))
    );
}

fn lines_of(tables: &[Table]) -> usize {
    tables.len()
}

#[test]
fn a_clean_election_has_nothing_unusual_and_exit_code_zero() {
    let plan = format!("fail_on = [\"unusual\"]\n{PLAN}{SECTION}");
    let (code, report) = json(&plan, &clean(400, "clean"), &[]);
    let unusual: Vec<&Value> = report["anomaly"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["verdict"] == "unusual")
        .collect();
    assert_eq!(unusual, Vec::<&Value>::new());
    assert_eq!(code, 0);
}

#[test]
fn the_order_of_the_rows_and_the_number_of_threads_change_no_statistic() {
    let plan = format!("{PLAN}{SECTION}");
    let tables = clean(150, "order");
    let (_, one) = json(&plan, &tables, &["--threads", "1"]);
    let (_, four) = json(&plan, &tables, &["--threads", "4"]);
    assert_eq!(one, four);
    let mut turned = tables;
    turned.reverse();
    let (_, reversed) = json(&plan, &turned, &[]);
    let (one, reversed) = (&one["anomaly"], &reversed["anomaly"]);
    let pairs = one
        .as_array()
        .unwrap()
        .iter()
        .zip(reversed.as_array().unwrap());
    for (a, b) in pairs {
        for key in [
            "check",
            "selection",
            "region",
            "verdict",
            "n",
            "statistic",
            "p_value",
        ] {
            assert_eq!(a[key], b[key], "{key} of {a}");
        }
    }
}

/// Turnout put up to the next whole ten percent at three tables of five, the votes being Ash's.
fn rounded(mut tables: Vec<Table>) -> Vec<Table> {
    for (place, table) in tables.iter_mut().enumerate() {
        if place % 5 < 3 {
            let target = (table.cast * 10).div_ceil(table.roll) * table.roll / 10;
            let added = target.min(table.roll) - table.cast.min(target);
            table.cast += added;
            table.votes[0] += added;
        }
    }
    tables
}

#[test]
fn turnouts_put_up_to_round_percentages_are_unusual_and_the_stations_are_pointed_at() {
    let plan = format!("fail_on = [\"unusual\"]\n{PLAN}{SECTION}");
    let tables = rounded(clean(400, "rounded"));
    let (code, report) = json(&plan, &tables, &[]);
    assert_eq!(code, 1);
    let integer = whole(&report, "integer_percentages");
    let ash = integer
        .iter()
        .find(|line| line["selection"] == "A")
        .unwrap();
    assert_eq!(ash["verdict"], "unusual");
    assert_eq!(ash["direction"], "above");
    assert!(
        report["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one["code"] == "A105")
    );
    let innocent = report["codes"]["A105"]["explanation"].as_str().unwrap();
    assert!(innocent.contains("rounded"), "{innocent}");

    let first = &report["anomaly_stations"][0]["place"]["station"];
    let key = first.as_str().unwrap();
    let folder = folder(&plan, &csv(&tables));
    let (code, said) = reported(
        folder.path(),
        &["anomalies", "audit.toml", "--station", key],
    );
    assert_eq!(code, 0);
    assert!(
        said.contains(key) && said.contains("integer_percentages"),
        "{said}"
    );
    assert!(said.contains("weight"), "{said}");
}

fn key_of(table: &Table) -> String {
    format!("C{:04}/{}", table.centre, table.table)
}

/// Asks for one station in both formats, the JSON into a file.
fn station(folder: &std::path::Path, key: &str) -> (String, Value) {
    let asked = ["anomalies", "audit.toml", "--station", key];
    let (code, said) = reported(folder, &asked);
    assert_eq!(code, 0, "{said}");
    let more = ["--format", "json", "--output", "station.json"];
    let (code, nothing) = reported(folder, &[&asked[..], &more].concat());
    assert_eq!((code, nothing.as_str()), (0, ""));
    let written = std::fs::read_to_string(folder.join("station.json")).unwrap();
    (said, serde_json::from_str(&written).unwrap())
}

#[test]
fn one_station_is_told_in_both_formats_with_the_total_of_the_list() {
    let plan = format!("{PLAN}{SECTION}");
    let tables = rounded(clean(400, "rounded"));
    let (_, report) = json(&plan, &tables, &[]);
    let folder = folder(&plan, &csv(&tables));
    let first = &report["anomaly_stations"][0];
    let key = first["place"]["station"].as_str().unwrap();
    let (said, one) = station(folder.path(), key);
    assert_eq!(one["schema"], "scrutineer-anomaly-station/1");
    assert_eq!(one["station"], key);
    assert!(one["registered"].is_null());
    let sheet = &one["sheets"][0];
    assert_eq!(sheet["place"], first["place"]);
    assert_eq!(sheet["total"], first["weight"]);
    assert!(sheet["not_counted_because"].is_null());
    let checks = sheet["checks"].as_array().unwrap();
    let unusual: Vec<&Value> = checks
        .iter()
        .filter(|one| one["verdict"] == "unusual")
        .collect();
    assert_eq!(unusual.len(), first["pointers"].as_array().unwrap().len());
    for check in checks {
        // Less is printed as 0.00, and points at nothing.
        assert!(check["weight"].as_f64().unwrap() >= 0.005, "{check}");
        let line = &report["anomaly"][check["line"].as_u64().unwrap() as usize];
        for key in [
            "check",
            "code",
            "selection",
            "of",
            "region",
            "verdict",
            "p_adjusted",
        ] {
            assert_eq!(line[key], check[key], "{key}");
        }
    }
    let total = format!("total {:.2}, of ", sheet["total"].as_f64().unwrap());
    assert!(said.contains(&total), "{said}");
    assert!(!said.contains("0.00"), "{said}");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("It is a sum, not a probability, and can be above 1."),
        "{said}"
    );
    // The list says the same of its numbers.
    let (_, list) = reported(folder.path(), &["anomalies", "audit.toml"]);
    let list = list.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        list.contains("added up: a sum, which can be above 1."),
        "{list}"
    );
}

#[test]
fn marks_of_lines_that_are_not_unusual_are_told_apart_and_add_up_to_nothing() {
    let plan = format!("{PLAN}{SECTION}");
    let tables = clean(400, "clean");
    let folder = folder(&plan, &csv(&tables));
    let (_, report) = json(&plan, &tables, &[]);
    assert_eq!(report["anomaly_summary"]["stations_pointed_at"], 0);
    let mut seen = false;
    for table in &tables[..3] {
        let (said, one) = station(folder.path(), &key_of(table));
        let sheet = &one["sheets"][0];
        assert_eq!(sheet["total"], 0.0);
        assert!(said.contains("No unusual line points at it."), "{said}");
        assert!(!said.contains("Unusual lines that point at it"), "{said}");
        assert!(!said.contains(": weight "), "{said}");
        seen |= said.contains("marked with 0.");
    }
    assert!(seen);
}

const REGISTER: &str = "\n[frame]\nregister = \"register.csv\"\n[frame.layout]\nstation = [\"centre\", \"table\"]\nvoters_registered = \"roll\"\n";

#[test]
fn a_registered_station_without_a_sheet_is_no_unknown_station() {
    let tables = clean(20, "none");
    let folder = folder(&format!("{PLAN}{REGISTER}"), &csv(&tables));
    let mut register = "centre,table,roll\n777777,1,412\n".to_string();
    for table in &tables {
        register.push_str(&format!(
            "C{:04},{},{}\n",
            table.centre, table.table, table.roll
        ));
    }
    std::fs::write(folder.path().join("register.csv"), register).unwrap();
    let (said, one) = station(folder.path(), "777777/1");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains(
            "Registered in register.csv, with 412 registered voters; no sheet of it could be read from the files"
        ),
        "{said}"
    );
    assert_eq!(one["registered"]["file"], "register.csv");
    assert_eq!(one["registered"]["voters_registered"], 412);
    assert_eq!(one["sheets"], serde_json::json!([]));
    // One that is on neither is an error, with what was meant.
    let output = run(
        folder.path(),
        &["anomalies", "audit.toml", "--station", "777777-1"],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = text(&output.stderr);
    for part in [
        "is of station `777777-1`",
        "the register does not list it",
        "`777777/1`",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_sheet_that_does_not_count_says_why_no_check_saw_it() {
    let tables = clean(20, "twice");
    let mut sheets = csv(&tables);
    let again = sheets.lines().nth(1).unwrap().to_string();
    sheets.push_str(&again);
    sheets.push('\n');
    let folder = folder(PLAN, &sheets);
    let key = key_of(&tables[0]);
    let (said, one) = station(folder.path(), &key);
    assert!(
        said.contains("This sheet does not count (D101), so that no check saw it."),
        "{said}"
    );
    assert!(one["sheets"][0]["not_counted_because"].is_null());
    assert_eq!(one["sheets"][1]["not_counted_because"], "D101");
}

#[test]
fn a_station_that_nobody_read_is_an_error_and_no_empty_answer() {
    let folder = folder(PLAN, &csv(&clean(20, "none")));
    let output = run(
        folder.path(),
        &["anomalies", "audit.toml", "--station", "nowhere"],
    );
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(
        said.contains("nowhere") && !said.contains("register"),
        "{said}"
    );
    assert!(output.stdout.is_empty());
}

#[test]
fn what_the_plan_names_no_column_for_is_not_called_unpublished() {
    let no = |plan: &str, begins: &[&str]| -> String {
        let keep = |line: &&str| !begins.iter().any(|one| line.starts_with(one));
        plan.lines()
            .filter(keep)
            .map(|line| format!("{line}\n"))
            .collect()
    };
    let plan = no(
        &format!("{PLAN}[anomaly]\npeers = \"\"\n"),
        &[
            "latitude",
            "longitude",
            "arrival",
            "null_votes",
            "blank_votes",
            "voters_registered",
        ],
    );
    let tables = clean(60, "columns");
    let (_, report) = json(&plan, &tables, &[]);
    for (check, key) in [
        ("spatial", "coordinates"),
        ("late_count", "arrival"),
        ("within_centre", "centre"),
        ("outlying_tails", "peers"),
        ("null_votes", "null_and_blank_votes"),
        ("shpilkin", "registered_voters"),
    ] {
        let lines = whole(&report, check);
        let why = &lines.last().unwrap()["not_applicable"];
        assert_eq!(
            *why,
            json!({"reason": "not_in_plan", "what": key}),
            "{check}"
        );
    }
    // A column that is there and has no count in it says that nothing was published.
    let mut sheets = String::new();
    for (number, line) in csv(&tables).lines().enumerate() {
        let added = if number == 0 { "empty" } else { "" };
        sheets.push_str(&format!("{line},{added}\n"));
    }
    let plan = plan.replace(
        "[sheets.layout]\n",
        "[sheets.layout]\nvoters_registered = \"empty\"\n",
    );
    let folder = folder(&plan, &sheets);
    let (_, report) = reported(
        folder.path(),
        &["anomalies", "audit.toml", "--format", "json"],
    );
    let report: Value = serde_json::from_str(&report).unwrap();
    let lines = whole(&report, "shpilkin");
    let why = &lines[0]["not_applicable"];
    let expected = json!({"reason": "missing", "what": "registered_voters"});
    assert_eq!(*why, expected);
}

#[test]
fn whoever_waits_is_told_which_checks_run_and_how_many_lines_are_done() {
    let plan = format!("{PLAN}{SECTION}checks = [\"last_digit\", \"moments\"]\n");
    let plan = scrutineer::plan::AuditPlan::parse(&plan, "audit.toml").unwrap();
    let sheets = csv(&clean(30, "told")).into_bytes();
    let files = [("sheets.csv".to_string(), sheets)].into();
    let told = std::sync::Mutex::new(Vec::new());
    let tell = |step: Step<'_>| {
        if let Step::LookingForAnomalies {
            running: Some(running),
        } = step
        {
            told.lock().unwrap().push(running.clone());
        }
    };
    let options = scrutineer::plan::RunOptions {
        files: Some(&files),
        progress: Some(&tell),
        ..Default::default()
    };
    plan.run_with(&options).unwrap();
    let told = told.into_inner().unwrap();
    for check in [Check::LastDigit, Check::Moments] {
        let names = told.iter().any(|running| running.checks.contains(&check));
        assert!(names, "{check:?}: {told:?}");
    }
    assert!(told.iter().all(|running| running.done <= running.total));
}

#[test]
fn an_audit_that_asks_for_no_check_says_so_and_the_command_asks_all_the_same() {
    let folder = folder(PLAN, &csv(&clean(60, "unasked")));
    let (_, audit) = reported(folder.path(), &["audit", "audit.toml"]);
    assert!(audit.contains("No statistical check was asked for, which is no pass"));
    let (_, anomalies) = reported(folder.path(), &["anomalies", "audit.toml"]);
    assert!(!anomalies.contains("No statistical check was asked for"));
    assert!(anomalies.contains("integer_percentages"));
}

#[test]
fn an_audit_with_the_section_has_the_same_lines_as_the_command() {
    let plan = format!("{PLAN}{SECTION}");
    let tables = clean(100, "same");
    let (_, alone) = json(&plan, &tables, &[]);
    let folder = folder(&plan, &csv(&tables));
    let (_, whole) = reported(folder.path(), &["audit", "audit.toml", "--format", "json"]);
    let whole: Value = serde_json::from_str(&whole).unwrap();
    for key in ["anomaly", "anomaly_summary", "anomaly_stations"] {
        assert_eq!(alone[key], whole[key], "{key}");
    }
}

#[test]
fn a_check_alone_says_what_it_says_in_company() {
    let tables = clean(150, "alone");
    let (_, all) = json(&format!("{PLAN}{SECTION}"), &tables, &[]);
    let one = format!("{PLAN}{SECTION}checks = [\"second_digit\"]\n");
    let (_, one) = json(&one, &tables, &[]);
    let (all, one) = (whole(&all, "second_digit"), whole(&one, "second_digit"));
    assert_eq!(all.len(), one.len());
    for (a, b) in all.iter().zip(one) {
        assert_eq!(a["p_value"], b["p_value"]);
        assert_eq!(a["statistic"], b["statistic"]);
    }
}

#[test]
fn an_anomaly_section_that_cannot_be_meant_is_refused_with_every_reason() {
    let section = "[anomaly]\nchecks = [\"last_digits\"]\nselections = [\"Z\"]\nregions = \"distric\"\nsignificance = 2.0\n";
    let folder = folder(&format!("{PLAN}{section}"), &csv(&clean(5, "wrong")));
    let output = run(folder.path(), &["anomalies", "audit.toml"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    for part in [
        "did you mean `last_digit`",
        "`Z` is not a selection of the contest (it has A, B, C)",
        "did you mean `district`",
        "anomaly.significance: 2.0 is not between 0 and 1. Write a number such as 0.01",
        "| significance = 2.0\n   |                ^^^",
        "audit.toml has 4 problems",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
