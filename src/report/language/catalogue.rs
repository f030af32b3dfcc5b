//! What an entry of a Fluent file is called, and where the files are.

use super::Language;

/// The longest name of an entry, in bytes.
const LONGEST: usize = 72;

/// The language's Fluent file; English has none.
pub fn source(language: Language) -> Option<&'static str> {
    match language {
        Language::English => None,
        Language::Spanish => Some(include_str!("es.ftl")),
        Language::Portuguese => Some(include_str!("pt.ftl")),
        Language::French => Some(include_str!("fr.ftl")),
    }
}

/// What the entry of an English pattern is called: its words and the names of its places, cut off at a word where they are
/// many.
///
/// ```
/// use scrutineer::report::language::entry;
/// assert_eq!(entry("{some} of {all} sheets"), "s-some-of-all-sheets");
/// ```
pub fn entry(pattern: &str) -> String {
    let mut name = String::from("s");
    let pattern = pattern.replace('Σ', "sum ");
    let words = pattern.split(|character: char| !character.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()) {
        if name.len() + 1 + word.len() > LONGEST {
            break;
        }
        name.push('-');
        name.push_str(word);
    }
    name
}
