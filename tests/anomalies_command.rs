//! The statistical checks as a plan asks for them and a shell sees them: `scrutineer anomalies`,
//! and the section `[anomaly]` of an audit.

#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

#[path = "support/command.rs"]
mod command_support;
#[path = "support/election.rs"]
mod election;

use command_support::{folder, reported, run, text};
use election::{PLAN, Table, clean, csv};
use scrutineer::anomaly::Check;
use serde_json::Value;

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

#[test]
fn a_station_that_nobody_read_is_an_error_and_no_empty_answer() {
    let folder = folder(PLAN, &csv(&clean(20, "none")));
    let output = run(
        folder.path(),
        &["anomalies", "audit.toml", "--station", "nowhere"],
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("nowhere"));
    assert!(output.stdout.is_empty());
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
        "`Z` is no selection",
        "did you mean `district`",
        "not between 0 and 1",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}
