//! Runs that are killed, stopped by a signal, or started twice: what they leave is whole.
//!
//! `SCRUTINEER_KILL_AT` ends a debug build at a named step, as `kill -9` would.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::command_support::{REFERENDUM, command, folder, names, reported, run, text};

const SHEETS: &str = "ward,station,valid,yes,no\nW1,1,3,2,1\nW2,2,8,4,3\n";
const BUNDLE: [&str; 4] = ["audit", "audit.toml", "--bundle", "out"];
const REPLACE: [&str; 5] = ["audit", "audit.toml", "--bundle", "out", "--overwrite"];

/// The titles of the two elections.
const TITLES: [&str; 2] = ["A referendum", "Another referendum"];

/// A plan with units.
fn plan(title: &str) -> String {
    let units = "units = [{ level = \"ward\", code = \"ward\" }]\n";
    format!("{}{units}", REFERENDUM.replace(TITLES[0], title))
}

/// A folder of a plan and sheets, and `out` with a bundle of the first election and a file of the
/// user; the plan is that of the second election.
fn with_bundle() -> tempfile::TempDir {
    let folder = folder(&plan(TITLES[0]), SHEETS);
    reported(folder.path(), &BUNDLE);
    fs::write(folder.path().join("out/totals-mine.csv"), "mine").unwrap();
    // The second election has no units, so its bundle lacks a table of the first one.
    let second = REFERENDUM.replace(TITLES[0], TITLES[1]);
    fs::write(folder.path().join("audit.toml"), second).unwrap();
    folder
}

/// The title of the bundle in a folder, whose files are exactly those that it lists, unchanged.
fn whole(out: &Path, mine: &[&str]) -> String {
    let read = |name: &str| fs::read(out.join(name)).unwrap();
    let package: Value = serde_json::from_slice(&read("datapackage.json")).unwrap();
    let mut listed = BTreeSet::from(["datapackage.json".to_string()]);
    listed.extend(mine.iter().map(|name| (*name).to_string()));
    for files in [&package["files"], &package["resources"]] {
        for file in files.as_array().unwrap() {
            let name = file["path"].as_str().unwrap();
            let hash = format!("sha256:{}", sha256(&read(name)));
            assert_eq!(file["hash"].as_str().unwrap(), hash, "{name}");
            listed.insert(name.to_string());
        }
    }
    assert_eq!(names(out), Vec::from_iter(listed));
    package["title"].as_str().unwrap().to_string()
}

/// What hides in a folder.
fn left(folder: &Path) -> Vec<String> {
    let mut names = names(folder);
    names.retain(|name| name.starts_with('.'));
    names
}

/// Runs it up to a step; whether it came to that.
fn killed_at(step: &str, folder: &Path, arguments: &[&str]) -> bool {
    let output = command(folder, arguments)
        .env("SCRUTINEER_KILL_AT", step)
        .output()
        .unwrap();
    output.status.signal().is_some()
}

#[test]
fn a_new_bundle_is_whole_or_absent_wherever_the_run_is_killed_and_the_next_run_cleans_up() {
    if !cfg!(debug_assertions) {
        return;
    }
    for step in [
        "folder created",
        "report.txt written",
        "report.sarif written",
        "findings.csv written",
        "datapackage.json written",
        "folder renamed",
    ] {
        let folder = folder(&plan(TITLES[0]), SHEETS);
        let out = folder.path().join("out");
        assert!(killed_at(step, folder.path(), &BUNDLE), "{step}");
        if out.exists() {
            assert_eq!(whole(&out, &[]), TITLES[0]);
            assert_eq!(step, "folder renamed");
        } else {
            assert_eq!(left(folder.path()).len(), 1, "{step}");
            reported(folder.path(), &BUNDLE);
        }
        assert_eq!(whole(&out, &[]), TITLES[0], "{step}");
        assert_eq!(left(folder.path()), Vec::<String>::new(), "{step}");
    }
}

#[test]
fn a_bundle_is_the_old_one_or_the_new_one_wherever_the_run_that_replaces_it_is_killed() {
    if !cfg!(debug_assertions) {
        return;
    }
    for (step, is_new) in [
        ("folder created", false),
        ("datapackage.json written", false),
        ("files carried over", false),
        ("new folder named", false),
        ("folders exchanged", true),
        ("old file removed", true),
        ("old name removed", true),
    ] {
        let folder = with_bundle();
        let out = folder.path().join("out");
        assert!(killed_at(step, folder.path(), &REPLACE), "{step}");
        let title = whole(&out, &["totals-mine.csv"]);
        assert_eq!(title, TITLES[usize::from(is_new)], "{step}");
        assert_eq!(left(folder.path()).len(), 1, "{step}");
        // Also a run that may replace nothing cleans up.
        let output = run(folder.path(), &BUNDLE);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(left(folder.path()), Vec::<String>::new(), "{step}");
        assert_eq!(whole(&out, &["totals-mine.csv"]), title, "{step}");
        reported(folder.path(), &REPLACE);
        assert_eq!(whole(&out, &["totals-mine.csv"]), TITLES[1]);
        let mine = fs::read_to_string(out.join("totals-mine.csv")).unwrap();
        assert_eq!(mine, "mine");
    }
}

#[test]
fn a_simulated_election_is_the_old_one_or_the_new_one_wherever_the_run_is_killed() {
    if !cfg!(debug_assertions) {
        return;
    }
    for step in ["truth.csv written", "new folder named", "folders exchanged"] {
        let folder = tempfile::tempdir().unwrap();
        let small = ["simulate", "out", "--stations", "20"];
        reported(folder.path(), &small);
        let other = [&small[..], &["--seed", "other", "--overwrite"]].concat();
        assert!(killed_at(step, folder.path(), &other), "{step}");
        // The plan holds the SHA-256 of the others.
        let (code, _) = reported(folder.path(), &["audit", "out/audit.toml"]);
        assert_eq!(code, 0, "{step}");
        reported(folder.path(), &other);
        assert_eq!(left(folder.path()), Vec::<String>::new(), "{step}");
        assert_eq!(names(&folder.path().join("out")).len(), 5, "{step}");
    }
}

#[test]
fn a_report_is_the_old_one_or_the_new_one_wherever_the_run_is_killed() {
    if !cfg!(debug_assertions) {
        return;
    }
    for (step, is_new) in [
        ("file created", false),
        ("file written", false),
        ("file renamed", true),
    ] {
        let folder = folder(&plan(TITLES[0]), SHEETS);
        let json = ["audit", "audit.toml", "--format", "json", "--output", "out"];
        let title = || {
            let text = fs::read(folder.path().join("out")).unwrap();
            let report: Value = serde_json::from_slice(&text).unwrap();
            report["title"].as_str().unwrap().to_string()
        };
        reported(folder.path(), &json);
        fs::write(folder.path().join("audit.toml"), plan(TITLES[1])).unwrap();
        assert!(killed_at(step, folder.path(), &json), "{step}");
        assert_eq!(title(), TITLES[usize::from(is_new)], "{step}");
        reported(folder.path(), &json);
        assert_eq!(title(), TITLES[1]);
        assert_eq!(left(folder.path()), Vec::<String>::new(), "{step}");
    }
}

/// Starts a run, sends a signal after some time, or as soon as something unfinished is there, and
/// waits for its end; whether the signal ended it.
fn signalled(folder: &Path, arguments: &[&str], signal: &str, after: Option<Duration>) -> bool {
    let mut child = command(folder, arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    match after {
        Some(after) => sleep(after),
        None => while left(folder).is_empty() && child.try_wait().unwrap().is_none() {},
    }
    let id = child.id().to_string();
    // It may have ended before.
    let _sent = Command::new("kill")
        .args(["-s", signal, &id])
        .stderr(Stdio::null())
        .status()
        .unwrap();
    child.wait().unwrap().signal().is_some()
}

#[test]
fn a_signal_leaves_nothing_behind_at_any_moment() {
    let folder = with_bundle();
    let out = folder.path().join("out");
    let mut ended = 0;
    for (moment, signal) in (0..45).zip(["INT", "TERM", "HUP"].into_iter().cycle()) {
        let after = Duration::from_millis(4 * moment);
        let after = (moment % 2 == 0).then_some(after);
        ended += u32::from(signalled(folder.path(), &REPLACE, signal, after));
        assert_eq!(left(folder.path()), Vec::<String>::new(), "{moment}");
        whole(&out, &["totals-mine.csv"]);
    }
    assert!(ended > 0);
}

#[test]
fn kill_leaves_a_whole_bundle_at_any_moment_and_the_next_run_cleans_up() {
    let folder = with_bundle();
    let out = folder.path().join("out");
    for moment in 0..30 {
        let after = Duration::from_millis(5 * moment);
        let after = (moment % 2 == 0).then_some(after);
        signalled(folder.path(), &REPLACE, "KILL", after);
        whole(&out, &["totals-mine.csv"]);
    }
    reported(folder.path(), &REPLACE);
    assert_eq!(left(folder.path()), Vec::<String>::new());
    assert_eq!(whole(&out, &["totals-mine.csv"]), TITLES[1]);
}

#[test]
fn of_two_runs_at_once_one_wins_whole_and_the_other_says_so() {
    for round in 0..6 {
        let folder = if round % 2 == 0 {
            folder(&plan(TITLES[0]), SHEETS)
        } else {
            with_bundle()
        };
        let is_new = round % 2 == 0;
        let (arguments, mine): (&[&str], &[&str]) = if is_new {
            (&BUNDLE, &[])
        } else {
            (&REPLACE, &["totals-mine.csv"])
        };
        let children: Vec<_> = (0..4)
            .map(|_| {
                command(folder.path(), arguments)
                    .stderr(Stdio::piped())
                    .spawn()
                    .unwrap()
            })
            .collect();
        let mut won = 0;
        for child in children {
            let output = child.wait_with_output().unwrap();
            let said = text(&output.stderr);
            match output.status.code() {
                Some(1) => won += 1,
                Some(2) => assert!(
                    said.contains("another program wrote the folder during this run")
                        || said.contains("already has"),
                    "{said}"
                ),
                other => panic!("{other:?}: {said}"),
            }
        }
        assert!(won == 1 || (won > 1 && !is_new), "{won} won");
        assert_eq!(left(folder.path()), Vec::<String>::new());
        whole(&folder.path().join("out"), mine);
    }
}

fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
