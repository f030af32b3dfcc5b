//! `scrutineer coverage`: the part of an audit that speaks of coverage and of what is missing, as a
//! shell sees it. What it says is what the audit says, word for word and number for number.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command_support::{folder, reported};
use scrutineer::model::Code;
use scrutineer::report::CoverageReport;
use serde_json::Value;

/// Three of four stations with 100 voters each are in hand; 100 voters are missing. A has 60 votes
/// and B has 130.
const PLAN: &str = r#"title = "Four stations"
[contest]
id = "c"
rule = "plurality"
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }]
[[sheets]]
source = "observers"
path = "sheets.csv"
[sheets.layout]
station = "station"
voters_registered = "roll"
valid_votes = "valid"
votes = { A = "A", B = "B" }
[frame]
stations = 4
voters_registered = 400
"#;

const SHEETS: &str = "station,roll,valid,A,B\n1,100,60,10,50\n2,100,60,20,40\n3,100,70,30,40\n";

/// Station 2 says 61 and has 60 (S101, inconsistent).
const WRONG_SUM: &str = "station,roll,valid,A,B\n1,100,60,10,50\n2,100,61,20,40\n3,100,70,30,40\n";

/// A cell of station 3 cannot be read (I101, incomplete).
const UNREAD: &str = "station,roll,valid,A,B\n1,100,60,10,50\n2,100,60,20,40\n3,100,70,thirty,40\n";

/// Two bulletins: both possible, and the second one's B outside (at most 100 + 50 + 40 = 190 in
/// three stations, and 100 newly).
const POSSIBLE: &str = r#"[[announced]]
source = "board, first"
votes = { A = 40, B = 70 }
stations_reported = 2
[[announced]]
source = "board, second"
votes = { A = 50, B = 110 }
stations_reported = 3
"#;

/// The same with more votes for B than any three stations can hold (R203, R303).
fn impossible() -> String {
    POSSIBLE.replace("B = 110", "B = 191")
}

fn json(folder: &Path, command: &str) -> Value {
    let (_, report) = reported(folder, &[command, "audit.toml", "--format", "json"]);
    assert!(report.ends_with("}\n"));
    serde_json::from_str(&report).unwrap()
}

fn codes(report: &Value) -> Vec<&str> {
    let findings = report["findings"].as_array().unwrap();
    let codes = findings.iter().map(|finding| finding["code"].as_str());
    codes.map(Option::unwrap).collect()
}

/// The lines that are underlined.
fn headings(report: &str) -> Vec<&str> {
    let lines: Vec<&str> = report.lines().collect();
    let is_line = |line: &str| !line.is_empty() && line.chars().all(|mark| "-=".contains(mark));
    let pairs = lines.windows(2);
    pairs
        .filter(|pair| is_line(pair[1]))
        .map(|pair| pair[0])
        .collect()
}

/// The JSON of the audit with an impossible bulletin, and of its part on coverage.
fn both() -> (Value, Value) {
    let plan = format!("{PLAN}{}", impossible());
    let folder = folder(&plan, WRONG_SUM);
    (
        json(folder.path(), "audit"),
        json(folder.path(), "coverage"),
    )
}

/// Everything from one heading on, up to another.
fn between<'a>(report: &'a str, from: &str, to: &str) -> &'a str {
    let (_, after) = report.split_once(&format!("\n{from}\n---")).unwrap();
    after.split_once(&format!("\n{to}\n---")).unwrap().0
}

#[test]
fn the_json_is_the_audits_own_results_under_a_schema_of_its_own() {
    let (audit, coverage) = both();
    assert_eq!(coverage["schema"], "scrutineer-coverage/1");
    assert_eq!(coverage["schema"], CoverageReport::SCHEMA);
    let keys: Vec<&str> = coverage
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let mut expected = [
        "schema",
        "scrutineer",
        "title",
        "seed",
        "fail_on",
        "contest",
        "inputs",
        "coverage",
        "representativeness",
        "outcome",
        "reconciliation",
        "bulletins",
        "not_applicable",
        "findings",
        "codes",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
    for same in [
        "scrutineer",
        "title",
        "seed",
        "fail_on",
        "contest",
        "inputs",
        "coverage",
        "outcome",
        "reconciliation",
        "bulletins",
    ] {
        assert!(!coverage[same].is_null(), "{same}");
        assert_eq!(coverage[same], audit[same], "{same}");
    }
    // 130 − 60 votes, and the 100 missing voters.
    assert_eq!(coverage["outcome"]["lead"], 70);
    assert_eq!(coverage["outcome"]["worst_case_lead"], -30);
    let announced = coverage["reconciliation"].as_array().unwrap();
    assert_eq!(announced.len(), 2);
    assert_eq!(announced[1]["partial"]["feasible"], false);
    assert_eq!(
        coverage["bulletins"][0]["partial"]["bounds"][1]["excess"],
        21
    );
}

#[test]
fn the_findings_are_the_audits_of_those_codes_and_no_others() {
    let (audit, coverage) = both();
    assert_eq!(codes(&audit), ["R203", "R303", "S101", "C101"]);
    assert_eq!(codes(&coverage), ["R203", "R303", "C101"]);
    let kept: Vec<&Value> = audit["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["code"] != "S101")
        .collect();
    let found: Vec<&Value> = coverage["findings"].as_array().unwrap().iter().collect();
    assert_eq!(found, kept);
    let explained = coverage["codes"].as_object().unwrap();
    let explained: Vec<&String> = explained.keys().collect();
    assert_eq!(explained, ["C101", "R203", "R303"]);
    // What could not be checked is no pass here either.
    let unchecked = coverage["not_applicable"].as_array().unwrap();
    let unchecked: Vec<_> = unchecked.iter().map(|rule| &rule["code"]).collect();
    assert_eq!(unchecked, ["C102", "C103"]);
    let whole: Vec<_> = audit["not_applicable"].as_array().unwrap().iter().collect();
    assert!(whole.len() > 2, "the audit has more: {whole:?}");
}

#[test]
fn the_codes_of_the_view_are_those_on_coverage_and_on_the_missing() {
    let codes: Vec<&str> = Code::ALL
        .iter()
        .filter(|&&code| CoverageReport::speaks_of(code))
        .map(|code| code.key())
        .collect();
    assert_eq!(
        codes,
        [
            "C101", "C102", "C103", "C104", "C105", "R102", "R201", "R202", "R203", "R301", "R302",
            "R303"
        ]
    );
}

#[test]
fn the_text_has_the_audits_sections_on_coverage_word_for_word() {
    let plan = format!("{PLAN}{}", impossible());
    let folder = folder(&plan, WRONG_SUM);
    let (_, audit) = reported(folder.path(), &["audit", "audit.toml"]);
    let (_, coverage) = reported(folder.path(), &["coverage", "audit.toml"]);
    let sections = [
        "Coverage",
        "What the missing sheets could still change",
        "Announced: board, first",
        "Announced: board, second",
        "From one bulletin to the next",
        "Findings",
    ];
    assert_eq!(headings(&coverage)[0], "Four stations");
    assert_eq!(&headings(&coverage)[1..], sections);
    assert!(headings(&audit).contains(&"What was read"));
    for pair in sections.windows(2) {
        // The audit says before its findings what is unusual.
        let next = match pair[1] {
            "Findings" => "What is unusual?",
            next => next,
        };
        assert_eq!(
            between(&coverage, pair[0], pair[1]),
            between(&audit, pair[0], next)
        );
    }
    // The counts above are of the findings below.
    for (report, counts) in [
        (
            &audit,
            "2 impossible, 1 inconsistent, 0 unusual, 1 incomplete",
        ),
        (
            &coverage,
            "2 impossible, 0 inconsistent, 0 unusual, 1 incomplete",
        ),
    ] {
        assert!(report.contains(&format!("Findings: {counts}.")), "{report}");
    }
    for (code, there) in [
        ("R203", true),
        ("R303", true),
        ("C101", true),
        ("S101", false),
    ] {
        assert_eq!(coverage.contains(&format!("  {code}  ")), there, "{code}");
        assert!(audit.contains(&format!("  {code}  ")), "{code}");
    }
    assert!(
        coverage.contains("Not checked, which is no pass: C102, C103 (no register of stations)."),
        "{coverage}"
    );
}

#[test]
fn the_exit_code_is_by_the_findings_of_the_view_only() {
    let impossible = impossible();
    for (fail_on, bulletins, sheets, audit, coverage) in [
        // Station 4 is missing, which fails only where the plan says so.
        ("", POSSIBLE, SHEETS, 0, 0),
        ("fail_on = [\"incomplete\"]\n", POSSIBLE, SHEETS, 1, 1),
        ("", POSSIBLE, WRONG_SUM, 1, 0),
        ("", impossible.as_str(), SHEETS, 1, 1),
        (
            "fail_on = [\"unusual\"]\n",
            impossible.as_str(),
            SHEETS,
            0,
            0,
        ),
    ] {
        let folder = folder(&format!("{fail_on}{PLAN}{bulletins}"), sheets);
        let case = (fail_on, bulletins, sheets);
        assert_eq!(
            reported(folder.path(), &["audit", "audit.toml"]).0,
            audit,
            "{case:?}"
        );
        for format in ["text", "json"] {
            let arguments = ["coverage", "audit.toml", "--format", format];
            assert_eq!(reported(folder.path(), &arguments).0, coverage, "{case:?}");
        }
    }
}

#[test]
fn a_row_that_cannot_be_read_fails_the_view_only_as_a_station_that_is_missing() {
    // With three stations expected and one row set aside, I101 and C101 are both incomplete; with
    // two expected only I101 is left, which the view does not have.
    let fails = "fail_on = [\"incomplete\"]\n";
    for (stations, coverage) in [("stations = 3", 1), ("stations = 2", 0)] {
        let plan = format!("{fails}{PLAN}").replace("stations = 4", stations);
        let folder = folder(&plan, UNREAD);
        assert_eq!(reported(folder.path(), &["audit", "audit.toml"]).0, 1);
        let (code, report) = reported(folder.path(), &["coverage", "audit.toml"]);
        assert_eq!(code, coverage, "{report}");
    }
}

#[test]
fn data_output_and_threads_are_as_for_the_audit() {
    let plan = format!("{PLAN}{POSSIBLE}");
    let folder = folder(&plan, SHEETS);
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::rename(folder.path().join("sheets.csv"), data.join("sheets.csv")).unwrap();
    let arguments = [
        "coverage",
        "audit.toml",
        "--data",
        "data",
        "--format",
        "json",
    ];
    let (code, said) = reported(folder.path(), &arguments);
    assert_eq!(code, 0);
    for threads in ["1", "2", "4"] {
        let more = ["--threads", threads, "--output", "report.json"];
        let (code, nothing) = reported(folder.path(), &[&arguments[..], &more].concat());
        assert_eq!((code, nothing.as_str()), (0, ""));
        let written = fs::read_to_string(folder.path().join("report.json")).unwrap();
        assert_eq!(written, said, "{threads} threads");
    }
}

#[test]
fn a_plan_that_cannot_be_used_is_exit_code_2_and_no_report() {
    let folder = folder(&PLAN.replace("[frame]", "[fram]"), SHEETS);
    let output = Command::new(env!("CARGO_BIN_EXE_scrutineer"))
        .current_dir(folder.path())
        .args(["coverage", "audit.toml"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("did you mean `frame`?"), "{said}");
}
