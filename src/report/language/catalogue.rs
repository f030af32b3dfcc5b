//! The Fluent file of each language.

use super::Language;

/// The language's Fluent file: every text of a report, under the same ids in every language.
pub fn source(language: Language) -> &'static str {
    match language {
        Language::English => include_str!("en.ftl"),
        #[cfg(feature = "languages")]
        Language::Spanish => include_str!("es.ftl"),
        #[cfg(feature = "languages")]
        Language::Portuguese => include_str!("pt.ftl"),
        #[cfg(feature = "languages")]
        Language::French => include_str!("fr.ftl"),
    }
}
