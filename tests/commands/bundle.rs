//! `scrutineer audit --bundle` and `--format` as a shell sees them.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on has to stop, with the error"
)]

use std::fs;

use crate::command_support::{REFERENDUM, folder, names, refused, reported};

/// Stations are in wards.
fn plan() -> String {
    format!(
        "{REFERENDUM}units = [{{ level = \"ward\", code = \"ward\" }}]
"
    )
}

const SHEETS: &str = "ward,station,valid,yes,no\nW1,1,3,2,1\nW2,2,8,4,3\n";

const FILES: [&str; 11] = [
    "announced-differences.csv",
    "datapackage.json",
    "findings.csv",
    "picture-coverage.png",
    "report.html",
    "report.json",
    "report.md",
    "report.sarif",
    "report.txt",
    "totals-0-contest.csv",
    "totals-1-ward.csv",
];

#[test]
fn a_bundle_is_every_format_in_one_folder_and_the_exit_code_is_the_audits() {
    let folder = folder(&plan(), SHEETS);
    let (code, said) = reported(folder.path(), &["audit", "audit.toml", "--bundle", "a/b"]);
    assert_eq!((code, said.as_str()), (1, ""));
    let out = folder.path().join("a/b");
    assert_eq!(names(&out), FILES);
    for (format, file) in [
        ("text", "report.txt"),
        ("html", "report.html"),
        ("json", "report.json"),
        ("markdown", "report.md"),
        ("sarif", "report.sarif"),
        ("findings-csv", "findings.csv"),
    ] {
        let (code, said) = reported(folder.path(), &["audit", "audit.toml", "--format", format]);
        assert_eq!(code, 1);
        assert!(!said.is_empty());
        assert_eq!(
            said,
            fs::read_to_string(out.join(file)).unwrap(),
            "{format}"
        );
    }
}

#[test]
fn a_bundle_replaces_nothing_unless_it_is_told_to() {
    let folder = folder(&plan(), SHEETS);
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("notes.txt"), "mine").unwrap();
    let bundle = ["audit", "audit.toml", "--bundle", "out"];
    reported(folder.path(), &bundle);
    fs::write(out.join("report.txt"), "old").unwrap();
    fs::write(out.join("totals-2-gone.csv"), "old").unwrap();
    fs::write(out.join("picture-gone.png"), "old").unwrap();
    fs::remove_file(out.join("report.json")).unwrap();

    let said = refused(folder.path(), &bundle);
    assert!(said.contains("datapackage.json"), "{said}");
    assert!(said.contains("--overwrite replaces"), "{said}");
    assert_eq!(fs::read_to_string(out.join("report.txt")).unwrap(), "old");
    assert!(!out.join("report.json").exists());

    let (code, _) = reported(folder.path(), &[&bundle[..], &["--overwrite"]].concat());
    assert_eq!(code, 1);
    let mut expected = [&FILES[..], &["notes.txt"]].concat();
    expected.sort_unstable();
    // Totals of a level or a picture that the new bundle lacks would be taken for a part of it.
    assert_eq!(names(&out), expected);
    assert_eq!(fs::read_to_string(out.join("notes.txt")).unwrap(), "mine");
    assert_ne!(fs::read_to_string(out.join("report.txt")).unwrap(), "old");
}

#[test]
fn an_audit_that_fails_leaves_an_old_bundle_as_it_was_and_no_new_one() {
    let folder = folder(&plan(), SHEETS);
    reported(folder.path(), &["audit", "audit.toml", "--bundle", "out"]);
    let before = fs::read(folder.path().join("out/report.json")).unwrap();
    fs::write(folder.path().join("sheets.csv"), "nothing\n").unwrap();
    let again = ["audit", "audit.toml", "--bundle", "out", "--overwrite"];
    refused(folder.path(), &again);
    assert_eq!(
        fs::read(folder.path().join("out/report.json")).unwrap(),
        before
    );
    refused(folder.path(), &["audit", "audit.toml", "--bundle", "new"]);
    assert!(!folder.path().join("new").exists());
    assert_eq!(names(&folder.path().join("out")), FILES);
}

#[test]
fn a_folder_that_cannot_be_made_or_read_is_exit_code_2_with_its_name() {
    let folder = folder(&plan(), SHEETS);
    let said = refused(
        folder.path(),
        &["audit", "audit.toml", "--bundle", "sheets.csv"],
    );
    assert!(said.contains("sheets.csv: cannot be read"), "{said}");
    let said = refused(
        folder.path(),
        &["audit", "audit.toml", "--bundle", "sheets.csv/x"],
    );
    assert!(said.contains("sheets.csv/x"), "{said}");
}

#[test]
fn a_name_that_is_taken_by_a_folder_leaves_no_file_behind() {
    let folder = folder(&plan(), SHEETS);
    let out = folder.path().join("out");
    fs::create_dir_all(out.join("report.sarif")).unwrap();
    let bundle = ["audit", "audit.toml", "--bundle", "out"];
    refused(folder.path(), &bundle);
    assert_eq!(names(&out), ["report.sarif"]);
}

#[test]
fn a_bundle_goes_with_no_other_output() {
    let folder = folder(&plan(), SHEETS);
    for other in [["--format", "json"], ["--output", "x"]] {
        let arguments = [&["audit", "audit.toml", "--bundle", "out"][..], &other].concat();
        let said = refused(folder.path(), &arguments);
        assert!(said.contains("cannot be used with"), "{said}");
    }
    let said = refused(folder.path(), &["audit", "audit.toml", "--overwrite"]);
    assert!(said.contains("--bundle"), "{said}");
    assert!(!folder.path().join("out").exists());
}

#[test]
fn other_commands_refuse_the_formats_that_they_lack_and_say_which_command_has_them() {
    let folder = folder(&plan(), SHEETS);
    for format in ["markdown", "sarif", "findings-csv"] {
        for (command, files) in [
            ("coverage", &["audit.toml"][..]),
            ("anomalies", &["audit.toml"]),
            ("compare", &["audit.toml", "audit.toml"]),
            ("qr", &["sheets.csv"]),
        ] {
            let arguments = [&[command][..], files, &["--format", format]].concat();
            let said = refused(folder.path(), &arguments);
            let expected = format!("`{command}` has no format {format}: it has text and json");
            assert!(said.contains(&expected), "{said}");
            assert!(said.contains("scrutineer audit PLAN"), "{said}");
        }
    }
}
