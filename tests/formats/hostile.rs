//! Names from files that try to be formulas, links, HTML, placeholders or commands, in every text
//! that a plan or a tally file can put into a report, through every format.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use crate::exported::{Files, files};
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::AuditReport;
use serde_json::Value;

const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "\"onload=\"alert(1)",
    "=HYPERLINK(\"http://evil.example\",\"x\")",
    "=cmd|' /C calc'!A0",
    "+1+2",
    "-1+2",
    "@SUM(1)",
    "  =1+1",
    "\t=1+1",
    "\r=1+1",
    "x;=1+1",
    "x;\"=1+1",
    "＝1+1",
    "\u{202e}gnp.\u{2066}x",
    "a\u{200f}b\u{61c}",
    "\u{1b}[2J\u{7}",
    "a|b | c",
    "`code`",
    "```\ncode",
    "line\n# heading\n\n- item",
    "[text](http://evil.example)",
    "![x](http://evil.example/x.png)",
    "http://evil.example www.evil.example me@evil.example",
    "{0} {{1}}",
    "back\\slash\\",
    "*a* _b_ ~c~ #1 $x$ &lt;",
    "1. one",
    "      2) code",
    "../../etc/passwd",
    "/etc/passwd",
    "C:\\Windows\\x",
];

/// A JSON string is a TOML string too.
fn toml(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// An election in which everything that can be named has this name.
fn audit_of(name: &str) -> AuditReport {
    let (one, other) = (format!("{name}1"), format!("{name}2"));
    let file = format!("{name}.csv");
    let plan = format!(
        r#"
title = {name_}
seed = {name_}
[contest]
id = {name_}
rule = "plurality"
selections = [{{ id = {one_}, name = {name_} }}, {{ id = {other_}, name = {name_} }}]
[[sheets]]
source = {name_}
path = "sheets.csv"
[sheets.layout]
station = [{column_}]
units = [{{ level = {name_}, code = {unit_}, name = {unit_name_} }}]
valid_votes = "valid"
image_url = "image"
votes = {{ {one_} = {one_}, {other_} = {other_} }}
[frame]
stations = 5
voters_registered = 1000
[[announced]]
source = {name_}
stations_reported = "100%"
votes = {{ {one_} = 7, {other_} = 1 }}
"#,
        name_ = toml(name),
        one_ = toml(&one),
        other_ = toml(&other),
        column_ = toml(&format!("{name}3")),
        unit_ = toml(&format!("{name}4")),
        unit_name_ = toml(&format!("{name}5")),
    );
    let columns: Vec<String> = (1..=5).map(|n| quoted(&format!("{name}{n}"))).collect();
    let cell = quoted(name);
    let mut sheets = format!("{},valid,image\n", columns.join(","));
    // Right, a sum that is not met, a count that is none, and a station twice.
    for (a, b, station, valid) in [
        ("2", "1", "x", "3"),
        ("4", "5", "y", "8"),
        ("3", "4", "z", "9"),
    ] {
        let station = quoted(&format!("{name}{station}"));
        sheets.push_str(&format!("{a},{b},{station},{cell},{cell},{valid},{cell}\n"));
    }
    sheets.push_str(&format!(
        "{cell},1,{},{cell},{cell},3,{cell}\n",
        quoted(&format!("{name}q"))
    ));
    let mut plan = AuditPlan::parse(&plan, "audit.toml").unwrap();
    // A path with a control character is refused in a text, and can be set in code.
    plan.sheets[0].path.clone_from(&file);
    plan.run_with(&RunOptions {
        files: Some(&[(file, sheets.into_bytes())].into()),
        ..RunOptions::default()
    })
    .unwrap_or_else(|error| panic!("{name:?}: {error}"))
}

fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn check_csv(name: &str, text: &str, integers: &[String]) {
    assert!(
        !text.contains(|c| c != '\n' && is_hidden(c)),
        "{name}: {text}"
    );
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_string)
        .collect();
    let distinct: std::collections::BTreeSet<&String> = heading.iter().collect();
    assert_eq!(distinct.len(), heading.len(), "{name}: {heading:?}");
    let runs = |cell: &str| {
        let begins = cell.trim_start().trim_start_matches('"').trim_start();
        begins.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
    };
    for cell in &heading {
        assert!(!runs(cell), "{name}: {cell}");
    }
    for row in reader.records() {
        for (cell, field) in row.unwrap().iter().zip(&heading) {
            if integers.contains(field) {
                assert!(
                    cell.is_empty() || cell.parse::<i128>().is_ok(),
                    "{name}: {cell}"
                );
                continue;
            }
            assert!(!cell.split(';').any(runs), "{name}: {field}: {cell}");
            assert!(cell.chars().count() < 32_767, "{name}: {field}");
        }
    }
}

/// The text with every character behind a backslash taken out.
fn unescaped(text: &str) -> String {
    let mut left = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character == '\\' {
            characters.next();
        } else {
            left.push(character);
        }
    }
    left
}

fn check_markdown(text: &str) {
    assert!(!text.contains(|c| c != '\n' && is_hidden(c)), "{text}");
    assert!(!text.contains("http://"), "{text}");
    // Only our own commands are code.
    let (text, code) = text.split_once("\n```sh\n").unwrap();
    assert_eq!(
        code,
        "sha256sum FILE\nscrutineer audit PLAN.toml --data DIR --bundle OUT\n```\n"
    );
    let mut width = None;
    for (place, line) in text.lines().enumerate() {
        let left = unescaped(line);
        for dangerous in ['<', '[', ']', '*', '_', '$', '@', '`'] {
            assert!(!left.contains(dangerous), "{dangerous}: {line}");
        }
        assert!(!left.contains("www."), "{line}");
        if line.starts_with('|') {
            let bars = left.matches('|').count();
            assert_eq!(*width.get_or_insert(bars), bars, "{line}");
        } else {
            width = None;
            assert!(!left.contains('|'), "{line}");
        }
        let titles = [
            "## In short",
            "## Totals of ",
            "## Coverage",
            "## What the missing sheets",
            "## Announced: ",
            "## Findings by code",
            "## What is unusual",
            "## What was read",
            "## How to reproduce",
        ];
        if line.starts_with('#') {
            let ours = match place {
                0 => line.starts_with("# "),
                _ => titles.iter().any(|title| line.starts_with(title)),
            };
            assert!(ours, "{line}");
            continue;
        }
        // What stands behind our own mark of a list begins none itself, and no code.
        let begins = line.strip_prefix("  ").unwrap_or(line);
        let begins = begins.strip_prefix("- ").unwrap_or(begins);
        assert!(
            !begins.starts_with(['-', '+', '>', '=', '#', ' ']),
            "{line}"
        );
        let behind = begins.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered = behind.len() < begins.len() && behind.starts_with(['.', ')']);
        assert!(!numbered, "{line}");
    }
}

fn strings<'a>(value: &'a Value, key: &'a str, found: &mut Vec<(&'a str, &'a str)>) {
    match value {
        Value::String(text) => found.push((key, text)),
        Value::Array(items) => items.iter().for_each(|item| strings(item, key, found)),
        Value::Object(map) => map.iter().for_each(|(key, item)| strings(item, key, found)),
        _ => {}
    }
}

fn check_sarif(text: &str) {
    let sarif: Value = serde_json::from_str(text).unwrap();
    let mut found = Vec::new();
    strings(&sarif, "", &mut found);
    assert!(found.len() > 100);
    for (key, text) in found {
        assert!(!text.contains(is_hidden), "{key}: {text}");
        match key {
            "text" => {
                let left = unescaped(text);
                assert!(!left.contains(['[', ']']), "{text}");
                let left = left.replace("{{", "").replace("}}", "");
                assert!(!left.contains(['{', '}']), "{text}");
            }
            "uri" => {
                assert!(!text.starts_with('/') && !text.contains(':'), "{text}");
                assert!(
                    text.split('/').all(|part| part != ".." && !part.is_empty()),
                    "{text}"
                );
                assert!(!text.contains(['<', '"', ' ', '\\', '|', '`']), "{text}");
            }
            _ => {}
        }
    }
}

fn check(name: &str, files: &Files) {
    let package: Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    let mut found = Vec::new();
    strings(&package, "", &mut found);
    for (key, text) in found {
        let ours = key == "lineTerminator";
        assert!(ours || !text.contains(is_hidden), "{name}: {key}: {text}");
        assert!(key != "path" || !text.starts_with('/'), "{text}");
    }
    for resource in package["resources"].as_array().unwrap() {
        let fields = resource["schema"]["fields"].as_array().unwrap().iter();
        let integers: Vec<String> = fields
            .filter(|field| field["type"] == "integer")
            .map(|field| field["name"].as_str().unwrap().to_string())
            .collect();
        let path = resource["path"].as_str().unwrap();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        assert!(path.chars().all(plain), "{path}");
        check_csv(path, &files[path], &integers);
    }
    check_markdown(&files["report.md"]);
    check_sarif(&files["report.sarif"]);
    assert!(!files["report.txt"].contains(|c| c != '\n' && is_hidden(c)));
    let _json: Value = serde_json::from_str(&files["report.json"]).unwrap();
}

#[test]
fn no_name_is_a_formula_a_link_or_a_command_in_any_format() {
    let mut read = 0;
    for name in HOSTILE {
        let report = audit_of(name);
        let codes: Vec<&str> = report.findings.iter().map(|one| one.code.key()).collect();
        assert!(codes.contains(&"I101"), "{name:?}: {codes:?}");
        // A row whose key has control characters may be set aside as a whole.
        read += usize::from(codes.contains(&"S101") && codes.contains(&"R102"));
        check(name, &files(&report));
    }
    assert!(read > 20, "{read} of {} names came through", HOSTILE.len());
}

#[test]
fn a_very_long_name_is_cut_with_a_mark_in_every_export() {
    let name = "é".repeat(10_000);
    let files = files(&audit_of(&name));
    check("é…", &files);
    for (file, text) in &files {
        if !matches!(file.as_str(), "report.txt" | "report.json" | "report.html") {
            assert!(!text.contains(&"é".repeat(2_001)), "{file}");
            assert!(
                text.contains(" more characters]") || text.contains(" more characters\\]"),
                "{file}"
            );
        }
    }
}

#[test]
fn levels_whose_names_have_no_letters_have_files_of_their_own() {
    let files = files(&audit_of("域"));
    assert!(files.contains_key("totals-1.csv"), "{:?}", files.keys());
}
