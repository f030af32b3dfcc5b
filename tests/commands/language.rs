//! `--language` as a shell sees it: what people read is in the language asked for, with the same
//! numbers; what machines read is not.

use crate::command_support::{REFERENDUM, folder, refused, reported};

/// A result that cannot be true beside the sheets, and stations that are missing.
const MORE: &str = r#"
[frame]
stations = 4
voters_registered = 9876
[[announced]]
source = "the board, final"
stations_reported = "100%"
votes = { yes = 1200, no = 4000 }
"#;

const SHEETS: &str = "station,valid,yes,no\n1,1314,1250,64\n2,8,4,3\n";

/// The words by which a language is known.
const WORDS: [(&str, &str, &str); 4] = [
    ("en", "What was read", "IMPOSSIBLE: 1"),
    ("es", "Lo que se leyó", "IMPOSIBLE: 1"),
    ("pt", "O que foi lido", "IMPOSSÍVEL: 1"),
    ("fr", "Ce qui a été lu", "IMPOSSIBLE"),
];

/// Every number, without what stands between its digits, sorted.
fn numbers(text: &str) -> Vec<String> {
    let plain = text.replace(['.', ',', '\u{202f}', '\u{a0}'], "");
    let runs = plain.split(|character: char| !character.is_ascii_digit());
    let mut numbers: Vec<String> = runs
        .filter(|run| !run.is_empty())
        .map(String::from)
        .collect();
    numbers.sort();
    numbers
}

#[test]
fn a_report_is_in_the_language_asked_for_with_the_same_numbers() {
    let folder = folder(&format!("{REFERENDUM}{MORE}"), SHEETS);
    let audit = |format: &str, language: &str| {
        let arguments = [
            "audit",
            "audit.toml",
            "--format",
            format,
            "--language",
            language,
        ];
        let (code, said) = reported(folder.path(), &arguments);
        assert_eq!(code, 1, "{said}");
        said
    };
    let english = numbers(&audit("text", "en"));
    for (language, read, impossible) in WORDS {
        let text = audit("text", language);
        assert!(text.contains(read), "{language}: {text}");
        assert!(text.contains(impossible), "{language}: {text}");
        assert_eq!(numbers(&text), english, "{language}: {text}");
        for format in ["html", "markdown"] {
            assert!(
                audit(format, language).contains(read),
                "{language} {format}"
            );
        }
        let page = audit("html", language);
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        let again = format!("--language {language}");
        assert_eq!(page.contains(&again), language != "en");
    }
}

#[test]
fn what_machines_read_has_one_language() {
    let folder = folder(&format!("{REFERENDUM}{MORE}"), SHEETS);
    for format in ["json", "sarif", "findings-csv"] {
        let arguments = [
            "audit",
            "audit.toml",
            "--format",
            format,
            "--language",
            "es",
        ];
        let said = refused(folder.path(), &arguments);
        assert!(
            said.contains("text, html and markdown have languages"),
            "{said}"
        );
        let arguments = [
            "audit",
            "audit.toml",
            "--format",
            format,
            "--language",
            "en",
        ];
        assert_eq!(reported(folder.path(), &arguments).0, 1);
    }
    let said = refused(folder.path(), &["audit", "audit.toml", "--language", "de"]);
    assert!(
        said.contains("none of the languages en, es, pt, fr"),
        "{said}"
    );
}

#[test]
fn a_code_is_explained_in_the_language_asked_for() {
    let folder = folder(&format!("{REFERENDUM}{MORE}"), SHEETS);
    for (language, words) in [
        ("es", "Tiene el mismo aspecto"),
        ("pt", "Tem o mesmo aspeto"),
        ("fr", "Même apparence"),
    ] {
        let (code, said) = reported(folder.path(), &["findings", "S101", "--language", language]);
        assert_eq!(code, 0);
        assert!(said.contains(words), "{said}");
        let (_, list) = reported(folder.path(), &["findings", "--language", language]);
        assert!(list.lines().count() > 40, "{list}");
    }
}

#[test]
fn a_part_of_the_report_has_its_languages_too() {
    let folder = folder(&format!("{REFERENDUM}{MORE}"), SHEETS);
    for command in ["coverage", "anomalies"] {
        let (_, said) = reported(folder.path(), &[command, "audit.toml", "--language", "es"]);
        assert!(said.contains("Hallazgos"), "{command}: {said}");
    }
}
