//! The `scrutineer` command as a shell sees it: exit codes, what goes to which stream, and files
//! that are written whole or not at all.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::fs;
use std::process::Stdio;

use crate::command_support::{REFERENDUM as PLAN, command, folder, names, refused, reported, text};
use scrutineer::model::Code;
use scrutineer::report::codes;
use serde_json::Value;

const CLEAN: &str = "station,valid,yes,no\n1,3,2,1\n2,7,4,3\n";

/// Station 2 says 8 and has 7 (S101, inconsistent).
const WRONG_SUM: &str = "station,valid,yes,no\n1,3,2,1\n2,8,4,3\n";

// ---------------------------------------------------------------------------------------------
// Exit codes and streams

#[test]
fn a_clean_election_is_exit_code_0_and_its_report_is_on_standard_output() {
    let folder = folder(PLAN, CLEAN);
    let (code, report) = reported(folder.path(), &["audit", "audit.toml"]);
    assert_eq!(code, 0);
    assert!(report.starts_with("A referendum\n"), "{report}");
    assert!(report.contains("2 rows read = 2 used"), "{report}");
    assert_eq!(names(folder.path()), ["audit.toml", "sheets.csv"]);
}

#[test]
fn findings_of_the_kinds_that_fail_are_exit_code_1_and_others_are_not() {
    let failing = folder(PLAN, WRONG_SUM);
    let (code, report) = reported(failing.path(), &["audit", "audit.toml"]);
    assert_eq!(code, 1);
    assert!(report.contains("S101"), "{report}");

    for fail_on in ["[]", "[\"impossible\", \"unusual\", \"incomplete\"]"] {
        let other = folder(&format!("fail_on = {fail_on}\n{PLAN}"), WRONG_SUM);
        let (code, report) = reported(other.path(), &["audit", "audit.toml"]);
        assert_eq!(code, 0, "{fail_on}");
        assert!(report.contains("S101"), "{report}");
    }
    // A row that cannot be read is incomplete, which fails only where the plan says so.
    let unread = "station,valid,yes,no\n1,3,2,1\n2,7,four,3\n";
    for (fail_on, expected) in [("", 0), ("fail_on = [\"incomplete\"]\n", 1)] {
        let other = folder(&format!("{fail_on}{PLAN}"), unread);
        let (code, _) = reported(other.path(), &["audit", "audit.toml", "--format", "json"]);
        assert_eq!(code, expected, "{fail_on}");
    }
}

#[test]
fn a_plan_that_is_not_there_or_no_plan_is_exit_code_2_with_its_name() {
    let folder = folder(PLAN, CLEAN);
    let said = refused(folder.path(), &["audit", "other.toml"]);
    assert!(said.contains("other.toml: cannot be read"), "{said}");
    let said = refused(folder.path(), &["audit", "."]);
    assert!(said.contains("cannot be read"), "{said}");
    fs::write(folder.path().join("latin.toml"), b"title = \"Espa\xf1a\"\n").unwrap();
    let said = refused(folder.path(), &["audit", "latin.toml"]);
    assert!(said.contains("latin.toml"), "{said}");
}

#[test]
fn everything_that_is_wrong_in_a_plan_is_shown_with_its_line_and_a_mark() {
    let plan = PLAN
        .replace("source =", "sorce =")
        .replace("valid_votes", "valid_vote");
    let folder = folder(&plan, CLEAN);
    let said = refused(folder.path(), &["audit", "audit.toml"]);
    assert_eq!(
        said,
        r#"error: unknown key `sheets.sorce`: did you mean `source`?
 --> audit.toml:7:1
  |
7 | sorce = "board"
  | ^^^^^

error: unknown key `sheets.layout.valid_vote`: did you mean `valid_votes`?
  --> audit.toml:11:1
   |
11 | valid_vote = "valid"
   | ^^^^^^^^^^

scrutineer: audit.toml has 2 problems
"#
    );
}

#[test]
fn an_input_that_cannot_be_used_is_said_with_file_line_and_column() {
    for (sheets, parts) in [
        (
            "station,valid,yes\n1,3,2\n",
            vec!["sheets.csv:1:", "`no`", "`station`, `valid`, `yes`"],
        ),
        (
            "station,valid,yes,no\n1,3,2,1\n\"2,7,4,3\n",
            vec!["sheets.csv:3:", "quote"],
        ),
        ("station,valid,yes,no\n", vec!["sheets.csv:", "no rows"]),
    ] {
        let folder = folder(PLAN, sheets);
        let said = refused(folder.path(), &["audit", "audit.toml"]);
        for part in parts {
            assert!(said.contains(part), "{part} is not in: {said}");
        }
    }
    let missing = folder(PLAN, CLEAN);
    fs::remove_file(missing.path().join("sheets.csv")).unwrap();
    let said = refused(missing.path(), &["audit", "audit.toml"]);
    assert!(said.contains("sheets.csv: cannot be read"), "{said}");
}

#[test]
fn a_file_can_send_no_commands_to_the_terminal() {
    // Clears the screen, and turns a line around.
    let hostile = "\u{1b}[2J\u{202e}\u{7}";
    let wrong_heading = folder(PLAN, &format!("station{hostile},valid,yes,no\n1,3,2,1\n"));
    let said = refused(wrong_heading.path(), &["audit", "audit.toml"]);
    let control = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!said.contains(control), "{said:?}");

    let sheets = format!("station,valid,yes,no\n1{hostile},3,2,1\n2,7,x{hostile},3\n3,7,4,3\n");
    let bad_rows = folder(PLAN, &sheets);
    let (_, report) = reported(bad_rows.path(), &["audit", "audit.toml"]);
    assert!(!report.contains(control), "{report:?}");
    assert!(report.contains("[2J"), "{report:?}");
}

#[test]
fn arguments_that_mean_nothing_are_exit_code_2_and_help_is_0() {
    let folder = folder(PLAN, CLEAN);
    for arguments in [
        &[][..],
        &["count"],
        &["audit"],
        &["audit", "audit.toml", "--loud"],
        &["audit", "audit.toml", "--threads", "0"],
        &["audit", "audit.toml", "--format", "xml"],
        &["audit", "audit.toml", "more.toml"],
    ] {
        refused(folder.path(), arguments);
    }
    for arguments in [&["--help"][..], &["audit", "--help"], &["--version"]] {
        let (code, said) = reported(folder.path(), arguments);
        assert_eq!(code, 0, "{arguments:?}");
        assert!(said.contains("scrutineer"), "{said}");
    }
}

#[test]
fn paths_begin_at_the_plans_folder_or_at_the_one_that_is_given() {
    let plans = folder(PLAN, WRONG_SUM);
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("sheets.csv"), CLEAN).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let plan = plans.path().join("audit.toml");
    let plan = plan.to_str().unwrap();
    assert_eq!(reported(elsewhere.path(), &["audit", plan]).0, 1);
    let there = data.path().to_str().unwrap();
    let arguments = ["audit", plan, "--data", there];
    assert_eq!(reported(elsewhere.path(), &arguments).0, 0);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let folder = folder(PLAN, &many_stations(20_000));
    for format in ["text", "json"] {
        let mut child = command(folder.path(), &["audit", "audit.toml", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(text(&output.stderr), "", "{format}");
        assert!(matches!(output.status.code(), Some(0 | 1)), "{format}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_report_that_finds_no_room_is_exit_code_2() {
    let folder = folder(PLAN, CLEAN);
    for format in ["text", "json"] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = command(folder.path(), &["audit", "audit.toml", "--format", format])
            .stdout(full)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{format}");
        assert!(text(&output.stderr).contains("scrutineer: "), "{format}");
    }
}

// ---------------------------------------------------------------------------------------------
// Formats and threads

#[test]
fn json_on_standard_output_is_one_object_and_a_newline() {
    let folder = folder(PLAN, WRONG_SUM);
    let (code, report) = reported(folder.path(), &["audit", "audit.toml", "--format", "json"]);
    assert_eq!(code, 1);
    assert!(report.ends_with("}\n"));
    let json: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(json["schema"], "scrutineer-report/1");
    assert_eq!(json["tabulation"]["votes"]["yes"], 6);
    assert_eq!(json["findings"][0]["code"], "S101");
    assert_eq!(json["findings"][0]["place"]["line"], 3);
}

/// Stations with defects among them: wrong sums, duplicates, conflicts, rows that cannot be read.
fn many_stations(stations: u64) -> String {
    let mut sheets = "station,valid,yes,no\n".to_string();
    for station in 0..stations {
        let (yes, no) = (station * 7 % 311, station * 13 % 293);
        let wrong = u64::from(station % 50 == 0);
        let key = if station % 97 == 0 {
            station / 2
        } else {
            station
        };
        let end = if station % 101 == 0 { "x" } else { "" };
        sheets.push_str(&format!("{key},{},{yes},{no}{end}\n", yes + no + wrong));
    }
    sheets
}

#[test]
fn any_number_of_threads_and_any_run_give_the_same_bytes() {
    let folder = folder(PLAN, &many_stations(40_000));
    for format in ["text", "json"] {
        let report = |threads: &[&str]| {
            let arguments = [&["audit", "audit.toml", "--format", format], threads].concat();
            reported(folder.path(), &arguments)
        };
        let one = report(&["--threads", "1"]);
        assert_eq!(one.0, 1);
        assert!(one.1.contains("D102") && one.1.contains("S101") && one.1.contains("I101"));
        assert!(one == report(&["--threads", "4"]), "four threads: {format}");
        assert!(one == report(&[]), "as many as there are: {format}");
        assert!(one == report(&["--threads", "1"]), "once more: {format}");
    }
}

// ---------------------------------------------------------------------------------------------
// Files

#[test]
fn a_report_in_a_file_is_the_one_on_standard_output_and_nothing_else_is_left() {
    let folder = folder(PLAN, WRONG_SUM);
    for format in ["text", "json"] {
        let plain = ["audit", "audit.toml", "--format", format];
        let (code, report) = reported(folder.path(), &plain);
        // The second time there is a file already, and it is replaced.
        for _ in 0..2 {
            let arguments = [&plain[..], &["--output", "report.out"]].concat();
            let (of_file, nothing) = reported(folder.path(), &arguments);
            assert_eq!((of_file, nothing.as_str()), (code, ""));
            let written = fs::read_to_string(folder.path().join("report.out")).unwrap();
            assert_eq!(written, report);
            assert_eq!(
                names(folder.path()),
                ["audit.toml", "report.out", "sheets.csv"]
            );
        }
    }
}

#[test]
fn an_audit_that_fails_leaves_the_old_report_as_it_was() {
    let folder = folder(PLAN, "station,valid,yes,no\n");
    fs::write(folder.path().join("report.out"), "the old one").unwrap();
    refused(
        folder.path(),
        &["audit", "audit.toml", "--output", "report.out"],
    );
    let kept = fs::read_to_string(folder.path().join("report.out")).unwrap();
    assert_eq!(kept, "the old one");
    assert_eq!(
        names(folder.path()),
        ["audit.toml", "report.out", "sheets.csv"]
    );
}

#[test]
fn a_file_that_cannot_be_written_is_exit_code_2_with_its_name_and_leaves_nothing() {
    let folder = folder(PLAN, CLEAN);
    fs::create_dir(folder.path().join("folder")).unwrap();
    fs::write(folder.path().join("folder/inside"), "").unwrap();
    let before = names(folder.path());
    for path in ["nowhere/report.out", "sheets.csv/report.out", "folder"] {
        let said = refused(folder.path(), &["audit", "audit.toml", "--output", path]);
        assert!(
            said.contains(&format!("{path}: cannot be written")),
            "{said}"
        );
        assert_eq!(names(folder.path()), before, "{path}");
        assert_eq!(names(&folder.path().join("folder")), ["inside"], "{path}");
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("sheets.csv")).unwrap(),
        CLEAN
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_nobody_may_write_to_gets_no_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(PLAN, CLEAN);
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(closed.join("probe"), "").is_ok() {
        // Nothing is closed to this user (root).
        return;
    }
    let arguments = ["audit", "audit.toml", "--output", "closed/report.out"];
    let said = refused(folder.path(), &arguments);
    assert!(
        said.contains("closed/report.out: cannot be written"),
        "{said}"
    );
    assert_eq!(names(&closed), Vec::<String>::new());
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_report_is_as_readable_as_other_new_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(PLAN, CLEAN);
    reported(
        folder.path(),
        &["audit", "audit.toml", "--output", "report.out"],
    );
    let mode = |name: &str| {
        let metadata = fs::metadata(folder.path().join(name)).unwrap();
        metadata.permissions().mode() & 0o777
    };
    assert_eq!(mode("report.out"), mode("sheets.csv"));
}

// ---------------------------------------------------------------------------------------------
// Findings

#[test]
fn findings_lists_every_code_with_its_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (code, list) = reported(folder.path(), &["findings"]);
    assert_eq!(code, 0);
    assert_eq!(list.lines().count(), Code::ALL.len());
    for (line, code) in list.lines().zip(Code::ALL) {
        assert!(line.starts_with(code.key()), "{line}");
        assert!(line.contains(code.kind().key()), "{line}");
        assert!(
            line.ends_with(&codes::sentence(*code).to_string()),
            "{line}"
        );
    }
}

#[test]
fn findings_with_a_code_explains_it() {
    let folder = tempfile::tempdir().unwrap();
    for code in Code::ALL {
        for argument in [code.key().to_string(), code.key().to_lowercase()] {
            let (status, said) = reported(folder.path(), &["findings", &argument]);
            assert_eq!(status, 0);
            let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
            for part in [
                code.key(),
                &codes::title(*code).to_string(),
                code.kind().key(),
                &codes::sentence(*code).to_string(),
                &codes::causes(*code).to_string(),
            ] {
                assert!(said.contains(part), "{part} is not in: {said}");
            }
        }
    }
}

#[test]
fn a_code_that_nobody_knows_is_exit_code_2() {
    let folder = tempfile::tempdir().unwrap();
    for code in ["S999", "", "s", "fraud"] {
        let said = refused(folder.path(), &["findings", code]);
        assert!(
            said.contains(&format!("`{code}` is no finding code")),
            "{said}"
        );
    }
}
