//! Holds the Fluent files against the source and against each other: every text that the source
//! names is in every language, with all its values, and no file holds a text that nothing names.

#![cfg(feature = "languages")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read the sources has to stop"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use scrutineer::model::Code;
use scrutineer::report::Message;
use scrutineer::report::language::{Language, Translator, source};

/// The parts of a finding code's words.
const CODE_PARTS: [&str; 3] = ["title", "sentence", "causes"];

/// The ids that the source names: each with the names of its values, and the places in the source.
fn named_ids() -> BTreeMap<String, (BTreeSet<String>, Vec<String>)> {
    let mut files = Vec::new();
    rust_files(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let mut ids: BTreeMap<String, (BTreeSet<String>, Vec<String>)> = BTreeMap::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let code = without_comments(&text);
        for call in ["msg!(", "label!("] {
            for (start, _) in code.match_indices(call) {
                let Some((id, values)) = call_at(&code[start + call.len()..]) else {
                    continue;
                };
                let (names, places) = ids.entry(id).or_default();
                names.extend(values);
                places.push(file.display().to_string());
            }
        }
    }
    for code in Code::ALL {
        for part in CODE_PARTS {
            let id = format!("code-{}-{part}", code.key().to_lowercase());
            ids.entry(id).or_default();
        }
    }
    ids
}

fn rust_files(folder: PathBuf, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

fn without_comments(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| match line.trim_start().starts_with("//") {
            true => "",
            false => line,
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// The id and the names of the values in the arguments of a macro call. `None` where the first
/// argument is not a literal, as in the definition of the macros.
fn call_at(arguments: &str) -> Option<(String, Vec<String>)> {
    let rest = arguments.trim_start().strip_prefix('"')?;
    let (id, rest) = rest.split_once('"')?;
    let mut names = Vec::new();
    let (mut depth, mut in_text, mut escaped) = (1, false, false);
    let mut part = String::new();
    for character in rest.chars() {
        if in_text {
            in_text = escaped || character != '"';
            escaped = !escaped && character == '\\';
            continue;
        }
        match character {
            '"' => in_text = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        match character {
            ',' if depth == 1 => part.clear(),
            '=' if depth == 1 => {
                let name = part.trim();
                let is_name =
                    |one: char| one.is_ascii_lowercase() || one == '_' || one.is_ascii_digit();
                if !name.is_empty() && name.chars().all(is_name) {
                    names.push(name.to_string());
                }
                part.push('=');
            }
            other => part.push(other),
        }
    }
    Some((id.to_string(), names))
}

fn languages() -> impl Iterator<Item = (Language, &'static str)> {
    Language::ALL
        .iter()
        .map(|&language| (language, source(language)))
}

/// The ids of a file, in its order.
fn ids_of(file: &str) -> Vec<String> {
    let begins = |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let lines = file.lines().filter(begins);
    lines
        .filter_map(|line| Some(line.split_once(" =")?.0.to_string()))
        .collect()
}

fn bundle(language: Language, file: &str) -> FluentBundle<FluentResource> {
    let resource = FluentResource::try_new(file.to_string())
        .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:#?}"));
    let mut bundle = FluentBundle::new(vec![language.tag().parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle
        .add_resource(resource)
        .unwrap_or_else(|errors| panic!("{language}: {errors:#?}"));
    bundle
}

#[test]
fn every_text_that_the_source_names_is_in_every_language_and_no_other_is() {
    let named = named_ids();
    assert!(named.len() > 1_000, "only {} texts were found", named.len());
    for (language, file) in languages() {
        let there: BTreeSet<String> = ids_of(file).into_iter().collect();
        let missing: Vec<&String> = named.keys().filter(|id| !there.contains(*id)).collect();
        let unused: Vec<&String> = there.iter().filter(|id| !named.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:#?}");
        assert!(unused.is_empty(), "nothing uses {unused:#?} of {language}");
    }
}

#[test]
fn the_files_have_the_same_ids_in_the_same_order() {
    let english = ids_of(source(Language::English));
    for (language, file) in languages() {
        assert_eq!(ids_of(file), english, "{language}");
    }
}

#[test]
fn every_text_says_all_its_values_in_every_language() {
    let named = named_ids();
    let english = bundle(Language::English, source(Language::English));
    let mut faults = String::new();
    for (language, file) in languages() {
        let bundle = bundle(language, file);
        for (id, (values, places)) in &named {
            for fault in faults_of(&bundle, &english, id, values) {
                let _written = writeln!(faults, "{language} {id} ({}): {fault}", places.join(", "));
            }
        }
    }
    assert!(faults.is_empty(), "{faults}");
}

/// The text with its values, or what Fluent says against it.
fn formatted(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    values: &FluentArgs<'_>,
) -> Result<String, String> {
    let pattern = bundle.get_message(id).and_then(|message| message.value());
    let pattern = pattern.ok_or("it is missing")?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(values), &mut errors);
    match errors.is_empty() {
        true => Ok(text.into_owned()),
        false => Err(format!("{errors:?}")),
    }
}

/// Each value as a name that can be found in the text again, with the number it stands for.
fn marked<'a>(values: &'a BTreeSet<String>, number: Option<u32>) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::new();
    for (index, name) in values.iter().enumerate() {
        arguments.set(name.as_str(), format!("<{index}>"));
        let selector = number.map_or_else(|| FluentValue::from("other"), FluentValue::from);
        arguments.set(format!("{name}_n"), selector);
    }
    arguments
}

/// What is wrong with a text, and with a translation beside the English.
fn faults_of(
    bundle: &FluentBundle<FluentResource>,
    english: &FluentBundle<FluentResource>,
    id: &str,
    values: &BTreeSet<String>,
) -> Vec<String> {
    let mut faults = Vec::new();
    for number in [None, Some(0), Some(1), Some(2), Some(7), Some(7_000)] {
        let arguments = marked(values, number);
        let (text, original) = match (
            formatted(bundle, id, &arguments),
            formatted(english, id, &arguments),
        ) {
            (Ok(text), Ok(original)) => (text, original),
            (Err(error), _) | (_, Err(error)) => {
                faults.push(error);
                continue;
            }
        };
        for (index, name) in values.iter().enumerate() {
            // One thing may be said without its number, as in "a sheet".
            if number != Some(1) && !text.contains(&format!("<{index}>")) {
                faults.push(format!("{name} is not said: {text}"));
            }
        }
        for end in [' ', '.', ':', ';', ','] {
            if original.ends_with(end) != text.ends_with(end) {
                faults.push(format!("ends otherwise than the English: {text}"));
            }
        }
        for beginning in [' ', ',', ';'] {
            let french = text.trim_start_matches(['\u{202f}', '\u{a0}']);
            if original.starts_with(beginning) != french.starts_with(beginning) {
                faults.push(format!("begins otherwise than the English: {text}"));
            }
        }
        if number == Some(7_000) && digits(&original) != digits(&text) {
            faults.push(format!("has other numbers than the English: {text}"));
        }
        if text.to_lowercase().contains("fraud") {
            faults.push(format!("uses a word that is never a result: {text}"));
        }
    }
    faults
}

/// The digits of each number in a text, without those of marked values, in one order.
fn digits(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut inside = false;
    for character in text.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
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
    let figures = |language| {
        let number = Message::number("1,234,567.89%");
        Translator::new(language).say(&number).into_owned()
    };
    assert_eq!(figures(Language::English), "1,234,567.89%");
    assert_eq!(
        figures(Language::Spanish),
        "1\u{202f}234\u{202f}567,89\u{202f}%"
    );
    assert_eq!(figures(Language::Portuguese), "1\u{202f}234\u{202f}567,89%");
    assert_eq!(
        figures(Language::French),
        "1\u{202f}234\u{202f}567,89\u{202f}%"
    );
}
