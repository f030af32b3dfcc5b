//! `--output` as a shell sees it: what it replaces, what it writes through, and what it leaves.

use std::fs;
use std::path::Path;

use crate::command_support::{REFERENDUM, folder, names, refused, reported, run, text};

const SHEETS: &str = "station,valid,yes,no\n1,3,2,1\n2,8,4,3\n";

/// What each format's file is recognized by, if anything.
const FORMATS: [(&str, bool); 6] = [
    ("text", false),
    ("json", true),
    ("html", true),
    ("markdown", true),
    ("sarif", true),
    ("findings-csv", false),
];

#[test]
fn no_output_replaces_an_input_of_the_run_or_its_plan() {
    let plan = format!(
        "{REFERENDUM}[[sheets]]\nsource = \"press\"\nrole = \"compare\"\npath = \"press.csv\"\n[sheets.layout]\nstation = \"station\"\nvotes = {{ yes = \"yes\", no = \"no\" }}\n[frame]\nregister = \"register.csv\"\n[frame.layout]\nstation = \"station\"\nvoters_registered = \"roll\"\n"
    );
    let folder = folder(&plan, SHEETS);
    let folder = folder.path();
    fs::write(folder.join("press.csv"), "station,yes,no\n1,2,1\n").unwrap();
    fs::write(folder.join("register.csv"), "station,roll\n1,9\n2,9\n").unwrap();
    fs::hard_link(folder.join("sheets.csv"), folder.join("hard.csv")).unwrap();
    let mut inputs = vec![
        "audit.toml",
        "sheets.csv",
        "./sheets.csv",
        "press.csv",
        "register.csv",
        "hard.csv",
    ];
    if cfg!(unix) {
        #[cfg(unix)]
        std::os::unix::fs::symlink("register.csv", folder.join("link.csv")).unwrap();
        inputs.push("link.csv");
    }
    let content = || -> Vec<String> {
        let read = |name: &String| fs::read_to_string(folder.join(name)).unwrap();
        names(folder).iter().map(read).collect()
    };
    let before = content();
    for input in inputs {
        for command in [
            &["audit", "audit.toml"][..],
            &["coverage", "audit.toml"],
            &["anomalies", "audit.toml"],
            &["compare", "audit.toml", "audit.toml"],
        ] {
            let arguments = [command, &["--output", input, "--overwrite"]].concat();
            let said = refused(folder, &arguments);
            assert!(
                said.contains(&format!("{input}: cannot be written")),
                "{said}"
            );
            assert!(said.contains("is an input of the run"), "{said}");
        }
        assert!(content() == before, "{input}");
    }
    let said = refused(
        folder,
        &["qr", "press.csv", "--output", "press.csv", "--overwrite"],
    );
    assert!(said.contains("is an input of the run"), "{said}");
    assert!(content() == before);
}

#[test]
fn a_file_that_this_program_did_not_write_is_replaced_only_with_overwrite() {
    let folder = folder(REFERENDUM, SHEETS);
    let folder = folder.path();
    let out = folder.join("out");
    for (format, has_mark) in FORMATS {
        let plain = ["audit", "audit.toml", "--output", "out", "--format", format];
        let overwrite = [&plain[..], &["--overwrite"]].concat();
        for mine in ["mine", "", "{\"schema\":\"mine/1\"}", "# Mine\n"] {
            fs::write(&out, mine).unwrap();
            let said = refused(folder, &plain);
            assert!(said.contains("add --overwrite to replace it"), "{said}");
            assert_eq!(fs::read_to_string(&out).unwrap(), mine, "{format}");
        }
        assert_eq!(reported(folder, &overwrite).0, 1);
        let written = fs::read(&out).unwrap();
        if has_mark {
            assert_eq!(reported(folder, &plain).0, 1, "{format}");
        } else {
            refused(folder, &plain);
        }
        assert!(fs::read(&out).unwrap() == written, "{format}");
        fs::remove_file(&out).unwrap();
    }
    assert_eq!(names(folder), ["audit.toml", "sheets.csv"]);
}

#[test]
fn a_report_that_somebody_has_reworked_counts_as_theirs() {
    let folder = folder(REFERENDUM, SHEETS);
    let folder = folder.path();
    let out = folder.join("out");
    for (format, rework) in [
        (
            "markdown",
            (|text| text + "\nMy notes.\n") as fn(String) -> String,
        ),
        ("json", |text| {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            serde_json::to_string_pretty(&value).unwrap()
        }),
        ("html", |text| format!("<!-- My notes. -->{text}")),
    ] {
        let plain = ["audit", "audit.toml", "--output", "out", "--format", format];
        reported(folder, &plain);
        let mine = rework(fs::read_to_string(&out).unwrap());
        fs::write(&out, &mine).unwrap();
        refused(folder, &plain);
        assert_eq!(fs::read_to_string(&out).unwrap(), mine);
        fs::remove_file(&out).unwrap();
    }
}

#[test]
fn a_dash_is_standard_output() {
    let folder = folder(REFERENDUM, SHEETS);
    let plain = reported(folder.path(), &["audit", "audit.toml"]);
    let dash = reported(folder.path(), &["audit", "audit.toml", "--output", "-"]);
    assert_eq!(plain, dash);
    assert_eq!(names(folder.path()), ["audit.toml", "sheets.csv"]);
}

#[test]
fn overwrite_without_a_file_is_refused() {
    let folder = folder(REFERENDUM, SHEETS);
    for command in ["audit", "coverage", "anomalies"] {
        let said = refused(folder.path(), &[command, "audit.toml", "--overwrite"]);
        assert!(said.contains("--overwrite is for --output FILE"), "{said}");
    }
    let said = refused(folder.path(), &["qr", "sheets.csv", "--overwrite"]);
    assert!(said.contains("--overwrite is for --output FILE"), "{said}");
}

#[test]
fn a_path_that_names_a_folder_gets_no_file() {
    let folder = folder(REFERENDUM, SHEETS);
    for path in ["new/", ".", ".."] {
        let said = refused(folder.path(), &["audit", "audit.toml", "--output", path]);
        assert!(said.contains("this is a folder"), "{said}");
    }
    assert_eq!(names(folder.path()), ["audit.toml", "sheets.csv"]);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    use std::process::{Command, Stdio};

    use super::*;
    use crate::command_support::command;

    #[test]
    fn standard_output_that_appends_to_an_input_is_refused() {
        let folder = folder(REFERENDUM, SHEETS);
        let append = || {
            let path = folder.path().join("sheets.csv");
            fs::OpenOptions::new().append(true).open(path).unwrap()
        };
        for arguments in [
            &["audit", "audit.toml"][..],
            &["audit", "audit.toml", "--output", "/dev/stdout"],
        ] {
            let output = command(folder.path(), arguments)
                .stdout(append())
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(2));
            let said = text(&output.stderr);
            assert!(said.contains("is an input of the run"), "{said}");
        }
        let sheets = fs::read_to_string(folder.path().join("sheets.csv")).unwrap();
        assert_eq!(sheets, SHEETS);
    }

    #[test]
    fn the_file_behind_standard_input_is_an_input() {
        let folder = folder(REFERENDUM, "not a payload\n");
        let file = fs::File::open(folder.path().join("sheets.csv")).unwrap();
        let arguments = ["qr", "-", "--output", "sheets.csv", "--overwrite"];
        let output = command(folder.path(), &arguments).stdin(file).output();
        let said = text(&output.unwrap().stderr);
        assert!(said.contains("(standard input)"), "{said}");
        let sheets = fs::read_to_string(folder.path().join("sheets.csv")).unwrap();
        assert_eq!(sheets, "not a payload\n");
    }

    #[test]
    fn a_log_of_messages_is_not_replaced_by_the_report() {
        let folder = folder(REFERENDUM, SHEETS);
        let log = folder.path().join("log");
        let arguments = ["audit", "audit.toml", "--output", "log", "--overwrite"];
        let output = command(folder.path(), &arguments)
            .stderr(fs::File::create(&log).unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = fs::read_to_string(&log).unwrap();
        assert!(said.contains("standard error goes to this file"), "{said}");
    }

    #[test]
    fn a_device_is_written_through_and_stays_a_device() {
        let folder = folder(REFERENDUM, SHEETS);
        let to = |path: &str| run(folder.path(), &["audit", "audit.toml", "--output", path]);
        assert_eq!(to("/dev/null").status.code(), Some(1));
        let null = fs::metadata("/dev/null").unwrap();
        assert!(null.file_type().is_char_device());
        if Path::new("/dev/full").exists() {
            let output = to("/dev/full");
            assert_eq!(output.status.code(), Some(2));
            let said = text(&output.stderr);
            assert!(said.contains("/dev/full: cannot be written"), "{said}");
        }
        let plain = text(&run(folder.path(), &["audit", "audit.toml"]).stdout);
        assert_eq!(text(&to("/dev/stdout").stdout), plain);
        assert_eq!(names(folder.path()), ["audit.toml", "sheets.csv"]);
    }

    #[test]
    fn a_pipe_with_a_name_gets_the_report_and_stays_a_pipe() {
        let folder = folder(REFERENDUM, SHEETS);
        let pipe = folder.path().join("pipe");
        if !Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
        {
            return;
        }
        let reader = Command::new("cat")
            .arg(&pipe)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        reported(folder.path(), &["audit", "audit.toml", "--output", "pipe"]);
        let read = text(&reader.wait_with_output().unwrap().stdout);
        assert_eq!(read, reported(folder.path(), &["audit", "audit.toml"]).1);
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    }

    #[test]
    fn a_descriptor_that_the_shell_opened_keeps_what_it_has() {
        let folder = folder(REFERENDUM, SHEETS);
        let script = "echo before >log; \"$0\" audit audit.toml --output /dev/fd/3 3>>log; echo $?";
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_scrutineer")])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(text(&output.stdout), "1\n", "{}", text(&output.stderr));
        let log = fs::read_to_string(folder.path().join("log")).unwrap();
        let report = reported(folder.path(), &["audit", "audit.toml"]).1;
        assert_eq!(log, format!("before\n{report}"));
    }

    #[test]
    fn links_and_modes_stay() {
        let folder = folder(REFERENDUM, SHEETS);
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("there")).unwrap();
        symlink("there/report.json", path("link")).unwrap();
        symlink("link", path("second")).unwrap();
        let json = [
            "audit",
            "audit.toml",
            "--format",
            "json",
            "--output",
            "second",
        ];
        // The first time, the links lead to nothing.
        reported(folder.path(), &json);
        let report = fs::read(path("there/report.json")).unwrap();
        assert!(!report.is_empty());
        fs::set_permissions(path("there/report.json"), fs::Permissions::from_mode(0o640)).unwrap();
        reported(folder.path(), &json);
        assert_eq!(fs::read_link(path("second")).unwrap(), Path::new("link"));
        assert_eq!(
            fs::read_link(path("link")).unwrap(),
            Path::new("there/report.json")
        );
        let there = fs::metadata(path("there/report.json")).unwrap();
        assert_eq!(there.permissions().mode() & 0o7777, 0o640);
        assert_eq!(names(&path("there")), ["report.json"]);
    }

    #[test]
    fn a_file_that_is_read_only_stays_also_for_root() {
        let folder = folder(REFERENDUM, SHEETS);
        let out = folder.path().join("out");
        fs::write(&out, "mine").unwrap();
        fs::set_permissions(&out, fs::Permissions::from_mode(0o444)).unwrap();
        let arguments = ["audit", "audit.toml", "--output", "out", "--overwrite"];
        let said = refused(folder.path(), &arguments);
        assert!(said.contains("the file is read-only"), "{said}");
        assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    }
}
