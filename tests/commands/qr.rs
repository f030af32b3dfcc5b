//! `scrutineer qr` as a shell sees it: exit codes, what goes to which stream, both formats.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::command_support::text;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Real payloads; the second is the example in ipince/vzlapi @0b909f4d, api/pkg/qrcode/qrcode.go.
/// NM 188, EG 167, valid 368; NM 135, EG 436, valid 581; NM 168, EG 370, valid 548
/// (RESULTADOS_2024_CSV_V2.csv, the rows of these centres and tables).
const REAL: [&str; 3] = [
    "201301006.01.1.0001!140,7,10,8,1,7,1,0,2,3,0,1,8,1,0,1,0,3,1,1,0,1,0,0,0,0,0,0,1,2,0,0,0,5,7,155,1,1!0!0",
    "110601011.04.1.0001!122,1,0,0,4,2,0,0,2,1,0,1,2,1,0,0,0,5,0,2,0,0,0,0,0,0,0,0,1,0,0,0,0,8,22,406,0,1!0!0",
    "150702005.02.1.0001!105,7,2,0,4,1,0,1,1,1,0,2,44,2,1,0,0,1,0,1,0,0,0,1,0,0,0,0,1,0,1,0,0,7,13,350,0,2!0!0",
];

/// A folder with `payloads.txt`.
fn folder(content: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("payloads.txt"), content).unwrap();
    folder
}

fn qr<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["qr"], arguments].concat()
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    crate::command_support::command(folder, &qr(arguments))
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    crate::command_support::run(folder, &qr(arguments))
}

/// Exit code, and a report that is the only thing said.
fn reported(folder: &Path, arguments: &[&str]) -> (i32, String) {
    crate::command_support::reported(folder, &qr(arguments))
}

fn json(folder: &Path) -> (i32, Value) {
    let (code, report) = reported(folder, &["payloads.txt", "--format", "json"]);
    assert!(report.ends_with("}\n"), "one object and a newline");
    (code, serde_json::from_str(&report).unwrap())
}

/// The words of the line that begins with this.
fn words<'a>(report: &'a str, beginning: &str) -> Vec<&'a str> {
    let mut lines = report.lines().filter(|line| line.starts_with(beginning));
    let line = lines
        .next()
        .unwrap_or_else(|| panic!("{beginning}: {report}"));
    assert_eq!(lines.next(), None, "{beginning}: {report}");
    line.split_whitespace().collect()
}

#[test]
fn real_payloads_are_a_row_each_and_their_sum_and_exit_code_0() {
    let folder = folder(REAL.join("\r\n"));
    let (code, report) = reported(folder.path(), &["payloads.txt"]);
    assert_eq!(code, 0);
    assert!(report.contains("Lines: 3 read + 0 that could not be read + 0 blank."));
    for (beginning, row) in [
        (
            "station",
            "station NM LM JABE JOBR AE CF DC EG EM BERA valid null invalid",
        ),
        ("201301006/1", "201301006/1 188 6 1 1 3 0 0 167 1 1 368 0 0"),
        ("110601011/4", "110601011/4 135 6 2 0 1 0 0 436 0 1 581 0 0"),
        ("150702005/2", "150702005/2 168 4 1 1 1 1 0 370 0 2 548 0 0"),
        ("sum of 3", "sum of 3 491 16 4 2 5 1 0 973 1 4 1,497 0 0"),
    ] {
        assert_eq!(words(&report, beginning).join(" "), row);
    }
    let rows: Vec<&str> = report
        .lines()
        .skip_while(|line| !line.starts_with("station"))
        .collect();
    let lengths: Vec<usize> = rows.iter().map(|row| row.chars().count()).collect();
    assert_eq!(lengths, [lengths[0]; 5], "aligned");
    assert!(!report.contains("could not be read, and"), "{report}");
}

#[test]
fn the_json_has_every_payload_with_its_line_and_the_sums() {
    let folder = folder(format!(
        "\n{}\n{}\n",
        REAL[0],
        REAL[1].replace("!0!0", "!3!4")
    ));
    let (code, json) = json(folder.path());
    assert_eq!(code, 0);
    assert_eq!(json["schema"], "scrutineer-qr/1");
    assert_eq!(json["file"], "payloads.txt");
    assert_eq!(json["sha256"].as_str().unwrap().len(), 64);
    assert_eq!(json["read"], 2);
    assert_eq!(json["unreadable"], 0);
    assert_eq!(json["blank"], 1);
    assert_eq!(json["errors"], json!([]));
    assert_eq!(json["repeated"], json!([]));
    assert_eq!(
        json["payloads"][1],
        json!({
            "line": 3,
            "station": "110601011/4",
            "centre": "110601011",
            "table": 4,
            "votes": {
                "NM": 135, "LM": 6, "JABE": 2, "JOBR": 0, "AE": 1,
                "CF": 0, "DC": 0, "EG": 436, "EM": 0, "BERA": 1,
            },
            "party_votes": [
                122, 1, 0, 0, 4, 2, 0, 0, 2, 1, 0, 1, 2, 1, 0, 0, 0, 5, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0,
                1, 0, 0, 0, 0, 8, 22, 406, 0, 1,
            ],
            "valid_votes": 581,
            "null_votes": 3,
            "invalid": 4,
        })
    );
    assert_eq!(json["sums"]["votes"]["NM"], 188 + 135);
    assert_eq!(json["sums"]["valid_votes"], 368 + 581);
    assert_eq!(json["sums"]["null_votes"], 3);
    assert_eq!(json["sums"]["invalid"], 4);
}

#[test]
fn lines_that_are_no_payload_are_exit_code_1_each_with_line_column_and_text() {
    let bad = REAL[1].replace(",406,", ",4o6,").replace(".04.", ".4.");
    let folder = folder(format!("{}\n{bad}\nhello\n", REAL[0]));
    let (code, report) = reported(folder.path(), &["payloads.txt"]);
    assert_eq!(code, 1);
    let column = bad.find("4o6").unwrap() + 1;
    for part in [
        "Lines: 1 read + 2 that could not be read + 0 blank.".to_string(),
        "Could not be read, and is in no sum: 2 of 3 lines that are not blank.".to_string(),
        "line 2, column 11: `4`: a table has 2 digits".to_string(),
        format!("line 2, column {column}: `4o6`: party vote 36 (EG) is no whole number"),
        "line 3, column 1: `hello`: a payload has 4 parts".to_string(),
    ] {
        assert!(report.contains(&part), "{part} is not in: {report}");
    }
    assert_eq!(words(&report, "sum of 1")[3], "188");

    let (code, json) = json(folder.path());
    assert_eq!(code, 1);
    assert_eq!((&json["read"], &json["unreadable"]), (&json!(1), &json!(2)));
    let errors = json["errors"].as_array().unwrap();
    let places: Vec<_> = errors
        .iter()
        .map(|of| {
            (
                of["line"].as_u64(),
                of["column"].as_u64(),
                of["text"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            (Some(2), Some(11), Some("4")),
            (Some(2), Some(column as u64), Some("4o6")),
            (Some(3), Some(1), Some("hello")),
        ]
    );
    assert!(errors.iter().all(|of| of["problem"].is_string()));
}

#[test]
fn a_file_without_a_payload_is_exit_code_2_and_still_says_what_is_in_it() {
    for content in ["hello\n", "\n\n"] {
        let folder = folder(content);
        let output = run(folder.path(), &["payloads.txt"]);
        assert_eq!(output.status.code(), Some(2), "{content:?}");
        assert_eq!(
            text(&output.stderr),
            "scrutineer: payloads.txt: no line is a payload\n"
        );
        let report = text(&output.stdout);
        assert!(report.contains("Lines: 0 read"), "{report}");
        assert_eq!(report.contains("`hello`"), content == "hello\n");
    }
    let empty = folder("");
    assert_eq!(reported(empty.path(), &["payloads.txt"]).0, 0);
}

#[test]
fn a_file_that_is_not_there_and_arguments_that_mean_nothing_are_exit_code_2() {
    let folder = folder(REAL[0]);
    for (arguments, part) in [
        (&["other.txt"][..], "other.txt: cannot be read"),
        (&["."], "cannot be read"),
        (&[], "<FILE>"),
        (&["payloads.txt", "--format", "xml"], "xml"),
        (
            &["payloads.txt", "--output", "nowhere/a"],
            "nowhere/a: cannot be written",
        ),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stdout), "", "{arguments:?}");
        let said = text(&output.stderr);
        assert!(said.contains(part), "{part} is not in: {said}");
    }
}

#[test]
fn standard_input_gives_what_the_file_gives_but_for_its_name() {
    let content = format!("{}\nhello\n", REAL.join("\n"));
    let folder = folder(&content);
    for format in ["text", "json"] {
        let mut child = command(folder.path(), &["-", "--format", format])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(content.as_bytes()).unwrap();
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let (_, of_file) = reported(folder.path(), &["payloads.txt", "--format", format]);
        let named = of_file.replacen("payloads.txt", "standard input", 1);
        assert_eq!(text(&output.stdout), named);
    }
}

#[test]
fn a_report_in_a_file_is_the_one_on_standard_output() {
    let folder = folder(REAL.join("\n"));
    for format in ["text", "json"] {
        let plain = ["payloads.txt", "--format", format];
        let (_, report) = reported(folder.path(), &plain);
        let arguments = [&plain[..], &["--output", "report.out", "--overwrite"]].concat();
        assert_eq!(reported(folder.path(), &arguments), (0, String::new()));
        let written = fs::read_to_string(folder.path().join("report.out")).unwrap();
        assert_eq!(written, report);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}

#[test]
fn a_file_can_send_no_commands_to_the_terminal_in_any_format() {
    // Clears the screen, turns a line around, and the one-byte form of an escape.
    let hostile = "\u{1b}[2J\u{202e}\u{9b}2J\u{7f}";
    let folder = folder(format!("{}\nx{hostile}\n", REAL[0]));
    for format in ["text", "json"] {
        let (code, report) = reported(folder.path(), &["payloads.txt", "--format", format]);
        assert_eq!(code, 1);
        let control = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!report.contains(control), "{report:?}");
        assert!(report.contains("[2J"), "{report:?}");
    }
    // The JSON's value is the text all the same.
    let (_, json) = json(folder.path());
    assert_eq!(json["errors"][0]["text"], format!("x{hostile}"));
}

#[test]
fn a_station_on_several_lines_is_named_with_them() {
    let folder = folder(format!("{0}\n{1}\n{0}\n{2}\n", REAL[0], REAL[1], REAL[2]));
    let (code, report) = reported(folder.path(), &["payloads.txt"]);
    assert_eq!(code, 0, "every line was read");
    assert!(
        report.contains("  201301006/1: lines 1, 3: the same payload\n"),
        "{report}"
    );
    let (_, json) = json(folder.path());
    assert_eq!(
        json["repeated"],
        json!([{ "station": "201301006/1", "lines": [1, 3], "identical": true }])
    );
}
