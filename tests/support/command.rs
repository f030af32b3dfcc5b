//! The `scrutineer` command, run as a shell runs it.

// Each test file uses a part of it.
#![allow(dead_code)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

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
