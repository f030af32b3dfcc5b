//! `scrutineer simulate` as a shell sees it: what it writes is audited as it is, and lists what
//! was planted.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::command_support::{reported, run, text};

const FILES: [&str; 5] = [
    "audit.toml",
    "parameters.toml",
    "register.csv",
    "sheets.csv",
    "truth.csv",
];

/// Runs it; nothing is said.
fn simulate(folder: &Path, arguments: &[&str]) {
    let arguments = [&["simulate"], arguments].concat();
    let output = run(folder, &arguments);
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    assert_eq!(text(&output.stdout), "");
    assert_eq!(output.status.code(), Some(0));
}

/// Runs it; it refuses, and says why.
fn refused(folder: &Path, arguments: &[&str]) -> String {
    crate::command_support::refused(folder, &[&["simulate"], arguments].concat())
}

fn content(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn an_honest_election_is_audited_without_a_finding_that_fails() {
    let folder = tempfile::tempdir().unwrap();
    simulate(folder.path(), &["honest", "--stations", "300"]);
    let files = content(&folder.path().join("honest"));
    assert!(files.keys().eq(FILES.iter()), "{:?}", files.keys());
    assert_eq!(files["sheets.csv"].lines().count(), 301);
    assert_eq!(files["register.csv"].lines().count(), 301);
    assert_eq!(files["truth.csv"].lines().count(), 1);
    let (code, report) = reported(folder.path(), &["audit", "honest/audit.toml"]);
    assert_eq!(code, 0, "{report}");
    assert!(report.contains("300 rows read = 300 used + 0 quarantined + 0 excluded"));
    assert!(report.contains("polling stations   300 of 300"), "{report}");
}

#[test]
fn what_is_planted_is_in_the_truth_and_the_plan_and_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let slips = ["--manipulation", "slips=0.1"];
    let arguments = [
        &[
            "planted",
            "--stations",
            "400",
            "--manipulation",
            "deleted=0.2",
        ],
        &slips[..],
    ];
    simulate(folder.path(), &arguments.concat());
    let files = content(&folder.path().join("planted"));
    let truth = |kind: &str| {
        let rows = files["truth.csv"].lines();
        rows.filter(|row| row.contains(&format!(",{kind},")))
            .count()
    };
    let (deleted, mistyped) = (truth("deleted"), truth("slips"));
    assert!(deleted > 50 && mistyped > 20);
    assert_eq!(files["sheets.csv"].lines().count(), 401 - deleted);
    assert_eq!(files["register.csv"].lines().count(), 401);
    let plan = &files["audit.toml"];
    assert!(plan.contains("# 1. deleted=0.2"), "{plan}");
    assert!(
        plan.contains(&format!("#    {deleted} stations; registered +0")),
        "{plan}"
    );
    assert!(plan.contains("# 2. slips=0.1"), "{plan}");
    // A slip breaks a sheet's own sum, so the audit fails.
    let (code, report) = reported(
        folder.path(),
        &["audit", "planted/audit.toml", "--format", "json"],
    );
    assert_eq!(code, 1);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let sums = findings.iter().filter(|one| one["code"] == "S101").count();
    assert!(sums > 0 && sums <= mistyped, "{sums} of {mistyped}");
    assert_eq!(report["coverage"]["stations"]["reported"], 400 - deleted);
}

#[test]
fn every_manipulation_is_written_and_its_plan_can_be_audited() {
    let folder = tempfile::tempdir().unwrap();
    let all = [
        "stuffing",
        "extreme_stuffing",
        "proportional_stuffing",
        "switching",
        "rounded_counts",
        "target_percentages",
        "fabricated",
        "copied",
        "deleted",
        "delayed",
        "swapped_columns",
        "slips",
        "register_padding",
    ];
    let mut arguments = vec!["all", "--stations", "200"];
    for one in all {
        arguments.extend(["--manipulation", one]);
    }
    simulate(folder.path(), &arguments);
    let output = run(folder.path(), &["audit", "all/audit.toml"]);
    assert_eq!(text(&output.stderr), "");
    assert!(matches!(output.status.code(), Some(0 | 1)));
}

#[test]
fn the_same_seed_writes_the_same_bytes_on_any_number_of_threads_and_from_its_parameters() {
    let folder = tempfile::tempdir().unwrap();
    let more = [
        "--seed",
        "a \"text\"\n",
        "--manipulation",
        "stuffing=0.2,strength=0.4",
    ];
    let with = |name: &'static str, threads: &'static str| {
        let first = [name, "--stations", "250", "--threads", threads];
        simulate(folder.path(), &[&first[..], &more].concat());
        content(&folder.path().join(name))
    };
    let one = with("one", "1");
    assert_eq!(one, with("four", "4"));
    simulate(
        folder.path(),
        &["again", "--parameters", "one/parameters.toml"],
    );
    assert_eq!(one, content(&folder.path().join("again")));
    simulate(folder.path(), &["other", "--stations", "250"]);
    assert_ne!(
        one["sheets.csv"],
        content(&folder.path().join("other"))["sheets.csv"]
    );
    assert_eq!(
        run(folder.path(), &["audit", "one/audit.toml"])
            .status
            .code(),
        Some(0)
    );
}

#[test]
fn an_election_like_another_has_its_stations_and_its_shares() {
    let folder = tempfile::tempdir().unwrap();
    simulate(folder.path(), &["one", "--stations", "600"]);
    let like = ["like", "--like", "one/audit.toml", "--seed", "second"];
    simulate(folder.path(), &like);
    let like = content(&folder.path().join("like"));
    assert!(!like.contains_key("parameters.toml"));
    assert!(like["audit.toml"].contains("those of: Simulated presidential election"));
    let one = content(&folder.path().join("one"));
    assert!(
        one["register.csv"] == like["register.csv"],
        "the register differs"
    );
    assert_ne!(one["sheets.csv"], like["sheets.csv"]);
    let (code, _) = reported(folder.path(), &["audit", "like/audit.toml"]);
    assert_eq!(code, 0);
    let votes = |files: &BTreeMap<String, String>| {
        let line = files["audit.toml"]
            .lines()
            .find(|line| line.starts_with("\"ALDER\" = ") && !line.contains("votes"));
        let number = line.unwrap().rsplit(' ').next().unwrap();
        number.parse::<f64>().unwrap()
    };
    let ratio = votes(&like) / votes(&one);
    assert!((0.95..1.05).contains(&ratio), "{ratio}");
}

#[test]
fn nothing_is_overwritten_unless_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("sheets.csv"), "mine").unwrap();
    let said = refused(folder.path(), &["out"]);
    assert_eq!(
        said,
        "scrutineer: out: cannot be written: the folder already has sheets.csv; name another folder, or add --overwrite to replace these files\n"
    );
    assert_eq!(content(&out).len(), 1);
    simulate(folder.path(), &["out", "--overwrite", "--stations", "50"]);
    assert!(content(&out).keys().eq(FILES.iter()));
}

#[test]
fn what_cannot_be_simulated_is_refused_with_what_can_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let said = refused(folder.path(), &["out", "--manipulation", "stufing=0.1"]);
    assert!(
        said.contains("`stufing` is none of stuffing, extreme_stuffing"),
        "{said}"
    );
    let said = refused(
        folder.path(),
        &["out", "--stations", "3", "--manipulation", "stuffing=2"],
    );
    assert_eq!(said, "scrutineer: regions: more regions than stations\n");
    let said = refused(
        folder.path(),
        &["out", "--manipulation", "stuffing=2,selection=NOBODY"],
    );
    assert_eq!(said.lines().count(), 2, "{said}");
    fs::write(folder.path().join("p.toml"), "[honest]\nturnuot = 0.5\n").unwrap();
    let said = refused(folder.path(), &["out", "--parameters", "p.toml"]);
    assert!(
        said.contains("p.toml") && said.contains("`turnout`"),
        "{said}"
    );
    let said = refused(folder.path(), &["out", "--like", "nothing.toml"]);
    assert!(said.contains("nothing.toml"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}
