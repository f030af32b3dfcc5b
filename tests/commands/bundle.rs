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
    assert!(said.contains("add --overwrite to replace"), "{said}");
    assert_eq!(fs::read_to_string(out.join("report.txt")).unwrap(), "old");
    assert!(!out.join("report.json").exists());

    let (code, _) = reported(folder.path(), &[&bundle[..], &["--overwrite"]].concat());
    assert_eq!(code, 1);
    // What the old bundle does not list is the user's.
    let mine = ["notes.txt", "picture-gone.png", "totals-2-gone.csv"];
    let mut expected = [&FILES[..], &mine].concat();
    expected.sort_unstable();
    assert_eq!(names(&out), expected);
    assert_eq!(fs::read_to_string(out.join("notes.txt")).unwrap(), "mine");
    assert_ne!(fs::read_to_string(out.join("report.txt")).unwrap(), "old");
}

#[test]
fn overwrite_removes_what_the_old_bundle_lists_and_nobody_has_changed() {
    let folder = folder(&plan(), SHEETS);
    let out = folder.path().join("out");
    let units = "totals-1-ward.csv";
    let without_units = || fs::write(folder.path().join("audit.toml"), REFERENDUM).unwrap();
    let bundle = ["audit", "audit.toml", "--bundle", "out"];
    let replace = [&bundle[..], &["--overwrite"]].concat();
    reported(folder.path(), &bundle);
    without_units();
    reported(folder.path(), &replace);
    assert!(!out.join(units).exists());

    fs::write(folder.path().join("audit.toml"), plan()).unwrap();
    reported(folder.path(), &replace);
    fs::write(out.join(units), "with my notes").unwrap();
    without_units();
    reported(folder.path(), &replace);
    let kept = fs::read_to_string(out.join(units)).unwrap();
    assert_eq!(kept, "with my notes");
}

#[test]
fn an_edited_list_of_files_reaches_no_other_folder_and_a_list_of_others_counts_for_nothing() {
    let folder = folder(&plan(), SHEETS);
    let path = |name: &str| folder.path().join(name);
    let bundle = ["audit", "audit.toml", "--bundle", "out", "--overwrite"];
    reported(folder.path(), &bundle);
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    fs::write(path("empty"), "").unwrap();
    fs::write(path("out/empty"), "").unwrap();
    let package = fs::read_to_string(path("out/datapackage.json")).unwrap();
    let at = package.find("\"files\": [").unwrap() + "\"files\": [".len();
    let (before, behind) = package.split_at(at);
    let file =
        |name: &str| format!("{{\"path\":\"{name}\",\"bytes\":0,\"hash\":\"sha256:{empty}\"}},");
    let more = file("../empty") + &file("..") + &file("out/empty") + &file("/");
    fs::write(
        path("out/datapackage.json"),
        format!("{before}{more}{behind}"),
    )
    .unwrap();
    reported(folder.path(), &bundle);
    assert!(path("empty").exists() && path("out/empty").exists());

    let foreign = format!(
        "{{\"name\":\"mine\",\"resources\":[{}]}}",
        file("empty").trim_end_matches(',')
    );
    fs::write(path("out/datapackage.json"), foreign).unwrap();
    reported(folder.path(), &bundle);
    assert!(path("out/empty").exists());
}

#[test]
fn a_bundle_replaces_no_input_and_no_folder_that_it_cannot_replace_as_a_whole() {
    let folder = folder(&plan(), SHEETS);
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("in")).unwrap();
    fs::write(path("in/findings.csv"), SHEETS).unwrap();
    let of_findings = plan().replace("sheets.csv", "in/findings.csv");
    fs::write(path("audit.toml"), of_findings).unwrap();
    fs::create_dir_all(path("with/sub")).unwrap();
    for (out, why) in [
        (
            "in",
            "findings.csv: cannot be written: this file is an input",
        ),
        ("with", "it has the subfolder sub"),
        (".", "cannot be the current folder"),
        ("..", "cannot be the current folder"),
    ] {
        let bundle = ["audit", "audit.toml", "--bundle", out, "--overwrite"];
        let said = refused(folder.path(), &bundle);
        assert!(said.contains(why), "{said}");
    }
    assert_eq!(fs::read_to_string(path("in/findings.csv")).unwrap(), SHEETS);
    assert_eq!(names(&path("in")), ["findings.csv"]);
    // Inputs under other names are carried over.
    fs::rename(path("in/findings.csv"), path("in/sheets.csv")).unwrap();
    fs::write(path("in/audit.toml"), plan()).unwrap();
    reported(folder.path(), &["audit", "in/audit.toml", "--bundle", "in"]);
    assert_eq!(names(&path("in")).len(), FILES.len() + 2);
    assert_eq!(fs::read_to_string(path("in/sheets.csv")).unwrap(), SHEETS);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_folder_stays_a_link_and_the_modes_of_folder_and_files_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&plan(), SHEETS);
    let path = |name: &str| folder.path().join(name);
    symlink("there", path("link")).unwrap();
    let bundle = ["audit", "audit.toml", "--bundle", "link", "--overwrite"];
    reported(folder.path(), &bundle);
    let mode = |name: &str| fs::metadata(path(name)).unwrap().permissions().mode() & 0o7777;
    for (name, mode) in [("there", 0o750), ("there/report.json", 0o600)] {
        fs::set_permissions(path(name), fs::Permissions::from_mode(mode)).unwrap();
    }
    reported(folder.path(), &bundle);
    assert_eq!(fs::read_link(path("link")).unwrap().to_str(), Some("there"));
    assert_eq!(names(&path("there")), FILES);
    assert_eq!((mode("there"), mode("there/report.json")), (0o750, 0o600));
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
    assert!(
        said.contains("sheets.csv: cannot be written: this is not a folder"),
        "{said}"
    );
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
