//! Holds the source tree against the rooms of its architecture: who may import whom, what the
//! lower rooms may not touch, how long a file may be, and that each says what it is for.
//!
//! The sources are read as text: comments and the contents of strings are blanked out, and every
//! path that begins with `crate::` (or climbs to the crate's root by `super::super::`) is an
//! arrow from the file's room to the room that it names. Tests inside the files count as well.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read the sources has to stop"
)]

#[path = "architecture/calibration_texts.rs"]
mod calibration_texts;
#[path = "architecture/cycles.rs"]
mod cycles;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room, and the rooms that it may import besides itself and [`HELPERS`].
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("numeric", &[]),
    ("read", &["model"]),
    ("check", &["model"]),
    ("tabulate", &["model"]),
    ("reconcile", &["model", "tabulate", "numeric"]),
    ("coverage", &["model", "tabulate", "numeric"]),
    ("anomaly", &["model", "tabulate", "numeric"]),
    ("simulate", &["model", "numeric"]),
    (
        "figure",
        &[
            "model",
            "numeric",
            "tabulate",
            "reconcile",
            "coverage",
            "anomaly",
        ],
    ),
    (
        "report",
        &[
            "model",
            "numeric",
            "read",
            "check",
            "tabulate",
            "reconcile",
            "coverage",
            "anomaly",
            "figure",
        ],
    ),
    (
        "plan",
        &[
            "model",
            "numeric",
            "read",
            "check",
            "tabulate",
            "reconcile",
            "coverage",
            "anomaly",
            "figure",
            "report",
            "simulate",
        ],
    ),
    ("cli", &["plan", "report", "model", "simulate"]),
    (
        "prelude",
        &[
            "model", "read", "check", "tabulate", "anomaly", "report", "plan",
        ],
    ),
];

/// Files on the ground floor that any room may use, and that import nothing of ours.
const HELPERS: &[&str] = &["threads"];

/// Files that are in no room: the list of the rooms, and the program.
const ROOTS: &[&str] = &["lib", "main"];

/// Rooms that may touch files, and the clock and the terminal where they are `cli`.
const WORLDLY: &[&str] = &["read", "plan", "cli", "main"];

/// What no other room may name: a wasm build has no files, clock or threads.
const WORLD_MODULES: &[&str] = &["fs", "time", "thread"];
const WORLD_TYPES: &[&str] = &["Instant", "SystemTime"];

/// Files of one room that may import each other, and why.
const CIRCLES: &[(&[&str], &str)] = &[
    (
        &["model/row", "model/sheets"],
        "a row is a view on the columns, and the columns hand out rows",
    ),
    (&["check/sheet", "check/swap"], "to be taken apart"),
    (
        &[
            "model/code",
            "model/facts",
            "model/facts/sources",
            "model/finding",
        ],
        "to be taken apart",
    ),
    (
        &["numeric/beta_binomial", "numeric/beta_binomial/tails"],
        "to be taken apart",
    ),
    (
        &[
            "numeric/beta_binomial_mixture",
            "numeric/beta_binomial_mixture/optimizer",
        ],
        "to be taken apart",
    ),
    (&["read/cells", "read/rows"], "to be taken apart"),
];

/// A file longer than this does more than one job.
const LONGEST_FILE: usize = 600;

/// A path that a source names: its line, and its first part behind `crate::` or `std::`.
#[derive(Debug, PartialEq, Eq)]
struct Named {
    line: usize,
    part: String,
}

/// The text with comments and the contents of strings and characters turned into blanks; lines
/// stay where they are.
fn code_only(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut at = 0;
    let blank = |code: &mut String, c: char| code.push(if c == '\n' { '\n' } else { ' ' });
    while at < chars.len() {
        let (c, next) = (chars[at], chars.get(at + 1).copied());
        let word_before = at > 0 && is_word(chars[at - 1]);
        let start = at;
        if c == '/' && next == Some('/') {
            while at < chars.len() && chars[at] != '\n' {
                at += 1;
            }
        } else if c == '/' && next == Some('*') {
            let mut depth = 0;
            while at < chars.len() {
                match (chars[at], chars.get(at + 1)) {
                    ('/', Some('*')) => {
                        depth += 1;
                        at += 2;
                    }
                    ('*', Some('/')) => {
                        depth -= 1;
                        at += 2;
                    }
                    _ => at += 1,
                }
                if depth == 0 {
                    break;
                }
            }
        } else if let Some(hashes) = raw_string(&chars, at).filter(|_| !word_before) {
            let end: String = format!("\"{}", "#".repeat(hashes));
            at += chars[at..].iter().position(|&c| c == '"').unwrap_or(0) + 1;
            let found = (at..chars.len()).find(|&place| {
                chars[place..]
                    .iter()
                    .take(end.len())
                    .copied()
                    .eq(end.chars())
            });
            at = found.map_or(chars.len(), |place| place + end.len());
        } else if c == '"' {
            at += 1;
            while at < chars.len() && chars[at] != '"' {
                at += if chars[at] == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if c == '\'' && (next == Some('\\') || chars.get(at + 2) == Some(&'\'')) {
            at += if next == Some('\\') { 3 } else { 2 };
            while at < chars.len() && chars[at] != '\'' {
                at += 1;
            }
            at += 1;
        } else {
            code.push(c);
            at += 1;
            continue;
        }
        for &c in &chars[start..at.min(chars.len())] {
            blank(&mut code, c);
        }
    }
    code
}

/// How many hashes a raw string (`r"`, `br#"`) that begins here has.
fn raw_string(chars: &[char], at: usize) -> Option<usize> {
    let rest = &chars[at..];
    let rest = rest.strip_prefix(&['b']).unwrap_or(rest);
    let rest = rest.strip_prefix(&['r'])?;
    let hashes = rest.iter().take_while(|&&c| c == '#').count();
    (rest.get(hashes) == Some(&'"')).then_some(hashes)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Every path in `code` that begins with `root` (`crate`, `std`, `super::super`): the parts right
/// behind it, one for each member of a group in braces.
fn paths(code: &str, root: &str) -> Vec<Named> {
    // `use crate :: model` and a path broken over lines are the same path.
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(place) = code[from..].find(root) {
        let start = from + place;
        from = start + root.len();
        let before = code[..start].chars().next_back();
        if before.is_some_and(|c| is_word(c) || c == ':') {
            continue;
        }
        let Some(rest) = code[from..].trim_start().strip_prefix("::") else {
            continue;
        };
        let line = code[..start].matches('\n').count() + 1;
        let rest = rest.trim_start();
        for part in match rest.strip_prefix('{') {
            Some(group) => members(group),
            None => vec![first_part(rest)],
        } {
            found.push(Named { line, part });
        }
    }
    found
}

/// The first part of each member of a group whose opening brace is behind us.
fn members(group: &str) -> Vec<String> {
    let mut depth = 1;
    let mut parts = Vec::new();
    let mut member = 0;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            let part = first_part(group[member..at].trim_start());
            if !part.is_empty() {
                parts.push(part);
            }
            member = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    parts
}

/// The word at the beginning, or the star.
fn first_part(path: &str) -> String {
    let path = path.strip_prefix("r#").unwrap_or(path);
    if path.starts_with('*') {
        return "*".to_string();
    }
    path.chars().take_while(|&c| is_word(c)).collect()
}

/// The wrong arrows of one file of `room`: line, and the rule that it breaks.
fn wrong_arrows(room: &str, text: &str) -> Vec<(usize, String)> {
    let code = code_only(text);
    let mut named = paths(&code, "crate");
    // Two steps up from a file are the crate's root; from a test module inside it they are the
    // room, whose files are not called like rooms.
    let known = |part: &str| is_room(part) || HELPERS.contains(&part);
    named.extend(
        paths(&code, "super::super")
            .into_iter()
            .chain(paths(&code, "super::super::super"))
            .filter(|path| known(&path.part)),
    );
    named
        .into_iter()
        .filter_map(|Named { line, part }| rule_against(room, &part).map(|rule| (line, rule)))
        .collect()
}

fn is_room(part: &str) -> bool {
    ROOMS.iter().any(|(name, _)| *name == part)
}

/// Why `room` may not name `crate::part`, if it may not.
fn rule_against(room: &str, part: &str) -> Option<String> {
    if part == room {
        return None;
    }
    if ROOTS.contains(&room) {
        return Some(format!(
            "`{room}.rs` lists the rooms and imports none, and it names `crate::{part}`"
        ));
    }
    if HELPERS.contains(&room) {
        return Some(format!(
            "`{room}` is on the ground floor and imports nothing of ours, and it names `crate::{part}`"
        ));
    }
    if HELPERS.contains(&part) {
        return None;
    }
    let (_, may) = ROOMS.iter().find(|(name, _)| *name == room)?;
    if may.contains(&part) {
        return None;
    }
    let may = if may.is_empty() {
        "nothing of ours".to_string()
    } else {
        format!("{} only", may.join(", "))
    };
    Some(format!(
        "`{room}` may import {may}, and it names `crate::{part}`"
    ))
}

/// Where a file of a room that is not worldly names files, the clock or threads.
fn worldly(text: &str) -> Vec<(usize, String)> {
    let code = code_only(text);
    let mut found: Vec<(usize, String)> = paths(&code, "std")
        .into_iter()
        .filter(|path| WORLD_MODULES.contains(&path.part.as_str()))
        .map(|path| (path.line, format!("std::{}", path.part)))
        .collect();
    for (line, code) in code.lines().enumerate() {
        for word in code.split(|c| !is_word(c)) {
            if WORLD_TYPES.contains(&word) {
                found.push((line + 1, word.to_string()));
            }
        }
    }
    found
}

/// The modules that a `mod.rs` declares and its docs do not name.
fn not_in_contents(text: &str) -> Vec<String> {
    let docs: String = text
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .collect();
    code_only(text)
        .lines()
        .filter_map(|line| {
            let line = line.trim().strip_suffix(';')?;
            let name = line.rsplit_once("mod ")?.1;
            let declared = name.chars().all(is_word) && !name.is_empty();
            (declared && !docs.contains(&format!("`{name}`"))).then(|| name.to_string())
        })
        .collect()
}

fn begins_with_docs(text: &str) -> bool {
    text.starts_with("//!") || text.starts_with("#![doc = include_str!(")
}

struct Source {
    /// As `src/read/rows.rs`.
    name: String,
    /// The folder below `src`, or the file's stem where it is in `src` itself.
    room: String,
    text: String,
}

fn sources() -> Vec<Source> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&src, &mut files);
    files.sort();
    let sources: Vec<Source> = files
        .into_iter()
        .map(|path| {
            let inside = path.strip_prefix(&src).unwrap();
            let first = inside.iter().next().unwrap().to_str().unwrap();
            Source {
                name: format!("src/{}", inside.display()),
                room: first.trim_end_matches(".rs").to_string(),
                text: fs::read_to_string(&path).unwrap(),
            }
        })
        .collect();
    assert!(sources.len() > 50, "the sources were not found");
    sources
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Fails with every line of `wrong`, if there is one.
fn none_of(wrong: &[String], what: &str) {
    let mut list = String::new();
    for line in wrong {
        writeln!(list, "  {line}").unwrap();
    }
    assert!(wrong.is_empty(), "{what}:\n{list}");
}

#[test]
fn nobody_imports_upward() {
    let mut wrong = Vec::new();
    for source in sources() {
        for (line, rule) in wrong_arrows(&source.room, &source.text) {
            wrong.push(format!("{}:{line}: {rule}", source.name));
        }
    }
    none_of(&wrong, "arrows that the architecture does not have");
}

#[test]
fn no_files_of_a_room_import_each_other_in_a_circle() {
    let files: Vec<cycles::File> = sources()
        .iter()
        .map(|source| {
            let path = source.name.trim_start_matches("src/");
            let path = path.trim_end_matches(".rs").trim_end_matches("/mod");
            cycles::File {
                module: path.split('/').map(str::to_string).collect(),
                code: cycles::without_tests(&code_only(&source.text)),
            }
        })
        .collect();
    let wrong: Vec<String> = cycles::cycles(&files)
        .into_iter()
        .filter(|circle| {
            let of = |allowed: &[&str]| circle.iter().all(|file| allowed.contains(&file.as_str()));
            !CIRCLES.iter().any(|(allowed, _)| of(allowed))
        })
        .map(|circle| circle.join(", "))
        .collect();
    none_of(&wrong, "circles of files");
}

#[test]
fn every_room_is_in_the_table_and_every_room_of_the_table_is_there() {
    let found: BTreeSet<String> = sources()
        .into_iter()
        .map(|source| source.room)
        .filter(|room| !ROOTS.contains(&room.as_str()))
        .collect();
    let known: BTreeSet<String> = ROOMS
        .iter()
        .map(|(room, _)| room.to_string())
        .chain(HELPERS.iter().map(ToString::to_string))
        .collect();
    assert_eq!(found, known, "rooms in src, and rooms in ROOMS");
}

#[test]
fn only_the_rooms_for_it_touch_files_clocks_and_threads() {
    let mut wrong = Vec::new();
    for source in sources() {
        if WORLDLY.contains(&source.room.as_str()) {
            continue;
        }
        for (line, what) in worldly(&source.text) {
            wrong.push(format!("{}:{line}: {what}", source.name));
        }
    }
    none_of(&wrong, "rooms that have to work without files and clock");
}

#[test]
fn every_file_says_what_it_is_for() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|source| !begins_with_docs(&source.text))
        .map(|source| source.name)
        .collect();
    none_of(&wrong, "files without `//!` on their first line");
}

#[test]
fn every_mod_rs_is_a_table_of_contents() {
    let mut wrong = Vec::new();
    for source in sources() {
        if source.name.ends_with("/mod.rs") {
            for module in not_in_contents(&source.text) {
                wrong.push(format!(
                    "{}: `{module}` is not in its list of files",
                    source.name
                ));
            }
        }
    }
    none_of(&wrong, "tables of contents with a file missing");
}

#[test]
fn no_file_is_longer_than_600_lines() {
    let wrong: Vec<String> = sources()
        .into_iter()
        .map(|source| (source.text.lines().count(), source.name))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, name)| format!("{name}: {lines} lines"))
        .collect();
    none_of(&wrong, "files that are too long to have one job");
}

// That the checks above can fail: they are held against texts made up to break them.

#[test]
fn a_wrong_arrow_is_found_in_every_way_of_writing_it() {
    for wrong in [
        "use crate::plan::AuditPlan;",
        "pub use crate::plan;",
        "use crate::{model::Code, plan::AuditPlan};",
        "use crate::{\n    model::{\n        Code, Finding,\n    },\n    plan::{\n        AuditPlan,\n    },\n};",
        "fn f() -> crate::plan::AuditPlan { todo!() }",
        "fn f() { let x = |a| crate :: plan :: run(a); }",
        "use super::super::plan::AuditPlan;",
        "mod tests { use super::super::super::plan::AuditPlan; }",
        "macro_rules! m { () => { $crate::plan::run() } }",
        "#[cfg(test)]\nmod tests {\n    use crate::plan::AuditPlan;\n}",
        "const A: &str = \"//\"; use crate::plan::AuditPlan;",
        "const A: &str = r#\"\"\"#; use crate::plan::AuditPlan;",
        "const A: char = '\"'; use crate::plan::AuditPlan;",
        "const A: char = '\\''; /* /* */ */ use crate::plan::AuditPlan;",
        "fn f<'a>(x: &'a str) -> &'a str { crate::plan::run(x) }",
    ] {
        let found = wrong_arrows("read", wrong);
        assert_eq!(found.len(), 1, "{wrong}: {found:?}");
        assert_eq!(
            found[0].1, "`read` may import model only, and it names `crate::plan`",
            "{wrong}"
        );
    }
}

#[test]
fn a_wrong_arrow_is_reported_with_its_line_and_each_of_a_group_is_seen() {
    let text = "//! Docs.\n\nuse crate::{check::Problem, model::Code, report::{self, Ledger}};\n\nuse crate::*;\n";
    let found = wrong_arrows("tabulate", text);
    let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [3, 3, 5], "{found:?}");
    assert!(found[1].1.ends_with("`crate::report`"), "{found:?}");
}

#[test]
fn what_is_no_arrow_is_none() {
    for fine in [
        "use crate::model::{Code, Finding};",
        "use crate::threads;",
        "use crate::read::Layout;",
        "// use crate::plan::AuditPlan;",
        "/// See [`crate::plan`].",
        "/* use crate::plan; */",
        "const A: &str = \"crate::plan\";",
        "const A: &str = r##\"use crate::plan;\"# \"##;",
        "pub(crate) fn plan() {}",
        "pub(in crate::read) fn plan() {}",
        "use super::plan;",
        "use my_crate::plan;",
    ] {
        assert_eq!(wrong_arrows("read", fine), [], "{fine}");
    }
}

#[test]
fn the_ground_floor_imports_nothing_and_each_rule_holds_for_its_own_room() {
    assert_eq!(wrong_arrows("threads", "use crate::model::Code;").len(), 1);
    assert_eq!(wrong_arrows("model", "use crate::numeric::x;").len(), 1);
    assert_eq!(wrong_arrows("check", "use crate::read::x;").len(), 1);
    assert_eq!(wrong_arrows("cli", "use crate::read::x;").len(), 1);
    assert_eq!(wrong_arrows("report", "use crate::plan::x;").len(), 1);
    assert_eq!(wrong_arrows("lib", "use crate::plan::x;").len(), 1);
    assert_eq!(wrong_arrows("plan", "use crate::report::x;"), []);
    assert_eq!(wrong_arrows("cli", "use crate::plan::x;"), []);
}

#[test]
fn files_clocks_and_threads_are_found_in_every_way_of_writing_it() {
    for wrong in [
        "use std::fs;",
        "use std::{io, fs::File};",
        "let x = std::thread::spawn(f);",
        "use std::time::Duration;",
        "fn f(x: Instant) {}",
        "let now = clock::SystemTime::now();",
    ] {
        assert_eq!(worldly(wrong).len(), 1, "{wrong}");
    }
    for fine in ["use std::io;", "// std::fs", "const A: &str = \"std::fs\";"] {
        assert_eq!(worldly(fine), [], "{fine}");
    }
}

#[test]
fn a_file_without_docs_and_a_room_with_a_file_left_out_are_found() {
    assert!(!begins_with_docs("use std::io;\n//! Too late.\n"));
    assert!(begins_with_docs("//! What it is for.\n"));
    let contents = "//! - [`rows`]: rows\n\npub mod rows;\nmod hidden;\n";
    assert_eq!(not_in_contents(contents), ["hidden"]);
}
