//! The `scrutineer` command, run as a shell runs it.

// Each test file uses a part of it.
#![allow(dead_code)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A plan for `sheets.csv` with a station, valid votes, and votes for yes and no. Its last section is
/// the layout, to which more can be added.
pub(crate) const REFERENDUM: &str = r#"title = "A referendum"
[contest]
id = "referendum"
rule = "plurality"
selections = [{ id = "yes", name = "Yes" }, { id = "no", name = "No" }]
[[sheets]]
source = "board"
path = "sheets.csv"
[sheets.layout]
station = "station"
valid_votes = "valid"
votes = { yes = "yes", no = "no" }
"#;

/// A folder with `audit.toml` and `sheets.csv`.
pub(crate) fn folder(plan: &str, sheets: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("audit.toml"), plan).unwrap();
    fs::write(folder.path().join("sheets.csv"), sheets).unwrap();
    folder
}

pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scrutineer"));
    command
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::null());
    command
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Exit code, and a report that is the only thing said.
pub(crate) fn reported(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, arguments);
    assert_eq!(text(&output.stderr), "", "{arguments:?}");
    assert!(!output.stdout.contains(&0x1b), "no terminal, no colours");
    (output.status.code().unwrap(), text(&output.stdout))
}

/// Exit code 2, nothing on standard output, and one message.
pub(crate) fn refused(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
    assert_eq!(text(&output.stdout), "", "{arguments:?}");
    assert!(!said.is_empty(), "{arguments:?}");
    assert!(!said.contains("panicked"), "{said}");
    said
}

/// The names in a folder, sorted.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
