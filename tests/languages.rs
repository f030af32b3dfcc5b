//! Holds the Fluent files against the source: every sentence is said in every language, with all
//! its numbers and names, and no entry says what the source does not say any more.

#![cfg(feature = "languages")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read the sources has to stop"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use scrutineer::model::{Code, Said};
use scrutineer::report::codes;
use scrutineer::report::language::{Language, Translator, entry, source};

/// A pattern of the source, and where it stands.
struct Pattern {
    english: String,
    places: Vec<String>,
    at: String,
}

/// An entry of a Fluent file: the English above it, and what it says.
struct Entry {
    english: String,
    words: String,
}

fn languages() -> impl Iterator<Item = (Language, &'static str)> {
    Language::ALL
        .iter()
        .filter_map(|&language| Some((language, source(language)?)))
}

/// Every pattern by its entry's name. Two patterns of one name are a fault.
fn patterns() -> BTreeMap<String, Pattern> {
    let mut found: BTreeMap<String, Pattern> = BTreeMap::new();
    let mut clashes = String::new();
    let mut add = |english: String, at: String| {
        let places = places(&english);
        let pattern = Pattern {
            english,
            places,
            at,
        };
        let name = entry(&pattern.english);
        match found.get(&name) {
            Some(other) if other.english != pattern.english => {
                let _written = writeln!(
                    clashes,
                    "{name}\n  {}: {}\n  {}: {}",
                    other.at, other.english, pattern.at, pattern.english
                );
            }
            Some(_) => {}
            None => {
                found.insert(name, pattern);
            }
        }
    };
    for code in Code::ALL {
        for term in [
            codes::rule(*code),
            codes::sentence(*code),
            codes::explanation(*code),
        ] {
            add(term.to_string(), format!("code {code}"));
        }
    }
    let mut files = Vec::new();
    rust_files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for (line, english) in said_in(&text) {
            add(english, format!("{}:{line}", file.display()));
        }
    }
    assert!(
        clashes.is_empty(),
        "different patterns of one name:\n{clashes}"
    );
    found
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("model/said.rs")
        {
            files.push(path);
        }
    }
}

/// The first literal of each `say!` and `term!`, with its line.
fn said_in(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for call in ["say!(", "term!("] {
        for (start, _) in text.match_indices(call) {
            let line_start = text[..start].rfind('\n').map_or(0, |end| end + 1);
            if text[line_start..start].trim_start().starts_with("//") {
                continue;
            }
            let line = text[..start].matches('\n').count() + 1;
            let literal = text[start + call.len()..].trim_start();
            let english = literal.strip_prefix('"').map(unescaped);
            found.push((
                line,
                english.unwrap_or_else(|| panic!("line {line}: no literal")),
            ));
        }
    }
    found
}

/// A string literal's contents, up to its closing quote.
fn unescaped(literal: &str) -> String {
    let mut text = String::new();
    let mut rest = literal.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '"' => break,
            '\\' => match rest.next() {
                Some('n') => text.push('\n'),
                Some('u') => {
                    let digits: String = rest
                        .by_ref()
                        .skip(1)
                        .take_while(|character| *character != '}')
                        .collect();
                    let code = u32::from_str_radix(&digits, 16).ok();
                    text.extend(code.and_then(char::from_u32));
                }
                Some('\n') => {
                    while rest
                        .next_if(|character| character.is_whitespace())
                        .is_some()
                    {}
                }
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

/// The names of a pattern's places.
fn places(english: &str) -> Vec<String> {
    let mut places: Vec<String> = english
        .split('{')
        .skip(1)
        .filter_map(|after| Some(after.split_once('}')?.0.to_string()))
        .collect();
    places.sort();
    places.dedup();
    places
}

/// A file's entries by name. A comment is the English of what stands below it.
fn entries(file: &str) -> BTreeMap<String, Entry> {
    let mut found = BTreeMap::new();
    let mut english = String::new();
    let mut last: Option<String> = None;
    for line in file.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            english = comment.to_string();
        } else if line.starts_with([' ', '\t']) {
            let entry: Option<&mut Entry> = last.as_ref().and_then(|name| found.get_mut(name));
            if let Some(entry) = entry {
                entry.words.push('\n');
                entry.words.push_str(line);
            }
        } else if let Some((name, words)) = line.split_once('=') {
            let name = name.trim().to_string();
            let entry = Entry {
                english: std::mem::take(&mut english),
                words: words.trim().to_string(),
            };
            assert!(
                found.insert(name.clone(), entry).is_none(),
                "{name} is there twice"
            );
            last = Some(name);
        }
    }
    found
}

/// An entry to be filled in.
fn blank(name: &str, pattern: &Pattern) -> String {
    let words = pattern.english.replace('{', "{ $").replace('}', " }");
    format!("# {}\n{name} = {words}\n", pattern.english)
}

#[test]
fn every_sentence_is_said_in_every_language() {
    let patterns = patterns();
    assert!(patterns.len() > 100, "{} patterns", patterns.len());
    for (language, file) in languages() {
        let entries = entries(file);
        let mut missing = String::new();
        let mut count = 0;
        for (name, pattern) in &patterns {
            let entry = entries.get(name);
            if entry.is_none_or(|entry| entry.english != pattern.english) {
                missing.push_str(&blank(name, pattern));
                count += 1;
            }
        }
        assert!(
            missing.is_empty(),
            "{language} lacks {count} of {} entries, or has them below other English:\n{missing}",
            patterns.len()
        );
        let stale: Vec<&String> = entries
            .keys()
            .filter(|name| !patterns.contains_key(*name))
            .collect();
        assert!(
            stale.is_empty(),
            "{language} has what nobody says: {stale:#?}"
        );
    }
}

#[test]
fn every_translation_says_all_numbers_and_names() {
    let patterns = patterns();
    let mut faults = String::new();
    for (language, file) in languages() {
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(file.to_string()) {
            panic!("{language}: {errors:#?}");
        }
        let translator = Translator::new(language);
        let entries = entries(file);
        for (name, pattern) in &patterns {
            if !entries.contains_key(name) {
                continue;
            }
            for fault in faults_of(&translator, pattern) {
                let _written = writeln!(faults, "{language} {name}: {fault}");
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// What is wrong with the translation of a pattern.
fn faults_of(translator: &Translator, pattern: &Pattern) -> Vec<String> {
    let mut faults = Vec::new();
    // The pattern has to live as long as the program.
    let english: &'static str = Box::leak(pattern.english.clone().into_boxed_str());
    let marked = |value: &dyn Fn(usize) -> Said| {
        let names = pattern.places.iter().enumerate();
        let places: Vec<(&'static str, Said)> = names
            .map(|(place, name)| (&*Box::leak(name.clone().into_boxed_str()), value(place)))
            .collect();
        translator
            .say(&Said::pattern(english, english.to_string(), places))
            .into_owned()
    };
    let names = marked(&|place| Said::verbatim(format!("<{place}>")));
    let numbers = marked(&|place| Said::number(format!("{}", 7_000 + place)));
    for (place, name) in pattern.places.iter().enumerate() {
        if !names.contains(&format!("<{place}>")) {
            faults.push(format!("{{{name}}} is not said: {names}"));
        }
        if !numbers.contains(&format!("{}", 7_000 + place)) {
            faults.push(format!("{{{name}}} is not said of a number: {numbers}"));
        }
    }
    for end in [' ', '.', ':', ';', ','] {
        if english.ends_with(end) != names.ends_with(end) {
            faults.push(format!("ends otherwise than the English: {names}"));
        }
    }
    for beginning in [' ', ',', ';'] {
        let french = names.trim_start_matches(['\u{202f}', '\u{a0}']);
        if english.starts_with(beginning) != french.starts_with(beginning) {
            faults.push(format!("begins otherwise than the English: {names}"));
        }
    }
    let (ours, theirs) = (digits(english), digits(&names));
    if ours != theirs {
        faults.push(format!("has other numbers than the English: {names}"));
    }
    let plain = names.to_lowercase();
    if plain.contains("fraud") {
        faults.push(format!("uses a word that is never a result: {names}"));
    }
    if names.contains('{') && !english.contains("{{") {
        faults.push(format!("has a brace: {names}"));
    }
    faults
}

/// The digits of each number in a text, marks for places left out, in one order.
fn digits(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut inside = false;
    for character in text.chars() {
        match character {
            '<' | '{' => inside = true,
            '>' | '}' => inside = false,
            // What stands between the digits of one number.
            '.' | ',' | '\u{a0}' | '\u{202f}' => {}
            other if !inside => plain.push(other),
            _ => {}
        }
    }
    let runs = plain.split(|character: char| !character.is_ascii_digit());
    let mut runs: Vec<String> = runs
        .filter(|run| !run.is_empty())
        .map(String::from)
        .collect();
    runs.sort();
    runs
}

#[test]
fn figures_have_the_languages_separators() {
    let said = |language| {
        let number = Said::number("1,234,567.89%");
        Translator::new(language).say(&number).into_owned()
    };
    assert_eq!(said(Language::English), "1,234,567.89%");
    assert_eq!(
        said(Language::Spanish),
        "1\u{202f}234\u{202f}567,89\u{202f}%"
    );
    assert_eq!(said(Language::Portuguese), "1\u{202f}234\u{202f}567,89%");
    assert_eq!(
        said(Language::French),
        "1\u{202f}234\u{202f}567,89\u{202f}%"
    );
}
