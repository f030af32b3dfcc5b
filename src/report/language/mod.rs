//! The languages in which people read a report.
//!
//! Every sentence is written once, in English, where it is needed; see [`Message`](crate::report::message::Message).
//! The other languages are Fluent files beside this one, an entry for each English pattern, and
//! the English above it: where a sentence of the source changes, `tests/languages.rs` finds its
//! translations and fails until they say the same. JSON, CSV and SARIF are for machines and stay in
//! English; messages of the command line, too.
//!
//! - `catalogue`: what an entry of a Fluent file is called
//! - `codes`: the table of finding codes, to be read
//! - `translator`: says things in a language

mod catalogue;
mod codes;
mod translator;

pub use catalogue::source;
pub use codes::{explained, listed};
pub use translator::Translator;

use std::fmt;
use std::str::FromStr;

/// A language in which a report can be read. Others than English need the feature `languages`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English, in which every sentence is written.
    #[default]
    English,
    /// Spanish.
    #[cfg(feature = "languages")]
    Spanish,
    /// Portuguese.
    #[cfg(feature = "languages")]
    Portuguese,
    /// French.
    #[cfg(feature = "languages")]
    French,
}

impl Language {
    /// Every language that there is.
    pub const ALL: &'static [Self] = &[
        Self::English,
        #[cfg(feature = "languages")]
        Self::Spanish,
        #[cfg(feature = "languages")]
        Self::Portuguese,
        #[cfg(feature = "languages")]
        Self::French,
    ];

    /// The language's tag, by BCP 47: `en`, `es`, `pt`, `fr`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            #[cfg(feature = "languages")]
            Self::Spanish => "es",
            #[cfg(feature = "languages")]
            Self::Portuguese => "pt",
            #[cfg(feature = "languages")]
            Self::French => "fr",
        }
    }

    /// What asks for it on the command line, behind other words; English needs nothing.
    pub(crate) fn option(self) -> String {
        if self == Self::default() {
            String::new()
        } else {
            format!(" --language {self}")
        }
    }

    /// The language's name, in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            #[cfg(feature = "languages")]
            Self::Spanish => "español",
            #[cfg(feature = "languages")]
            Self::Portuguese => "português",
            #[cfg(feature = "languages")]
            Self::French => "français",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

/// A text that is the tag of none of the languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is none of the languages {known}")]
pub struct UnknownLanguage {
    text: String,
    known: String,
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, UnknownLanguage> {
        let tagged = |language: &&Self| language.tag().eq_ignore_ascii_case(text);
        let found = Self::ALL.iter().find(tagged);
        found.copied().ok_or_else(|| UnknownLanguage {
            text: text.to_string(),
            known: Self::ALL
                .iter()
                .map(|one| one.tag())
                .collect::<Vec<_>>()
                .join(", "),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_reads_back_from_its_tag() {
        for language in Language::ALL {
            assert_eq!(language.tag().parse(), Ok(*language));
        }
        let error = "xx".parse::<Language>().map_err(|error| error.to_string());
        assert!(error.is_err_and(|error| error.starts_with("`xx` is none of the languages en")));
    }
}
