//! What we say: in English, and as what it is made of, so that it can be said in other languages.
//!
//! A sentence is written once, where it is needed, by the macro `say!`: an English pattern with
//! named places, and what stands there. It reads as English everywhere; a report in another
//! language looks its pattern up and fills that one's places with the same things. Short words
//! that have no places are a [`Term`].
//!
//! Names, paths and keys are [verbatim](Said::verbatim), and never translated. Figures are
//! [numbers](Said::number), of which another language changes the separators and nothing else.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

use serde::{Serialize, Serializer};

use super::print::grouped;

/// A sentence, a phrase, a name or a number, in English, and what it is made of.
///
/// ```
/// use scrutineer::model::Said;
/// let name = Said::verbatim("Ilda Moráz");
/// assert_eq!(name.as_str(), "Ilda Moráz");
/// assert_eq!(Said::joined([name, Said::number("1,213")], ": ").to_string(), "Ilda Moráz: 1,213");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    english: Cow<'static, str>,
    made_of: MadeOf,
}

/// What a [`Said`] is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum MadeOf {
    /// A name, a path, a key: the same in every language.
    Verbatim,
    /// Figures, with a comma between thousands and a point before decimals.
    Number,
    /// A pattern of ours, and what stands at its places.
    Pattern {
        /// The English pattern, as it is written in the source: `{sheets} of {all}`.
        pattern: &'static str,
        /// The names of its places, and what stands there.
        places: Vec<(&'static str, Said)>,
    },
    /// One after the other.
    Joined {
        /// The parts.
        parts: Vec<Said>,
        /// What stands between two of them.
        between: &'static str,
    },
}

impl Said {
    /// A name, a path, a key: the same in every language.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self {
            english: Cow::Owned(text.into()),
            made_of: MadeOf::Verbatim,
        }
    }

    /// Figures, with a comma between thousands and a point before decimals.
    pub fn number(figures: impl Into<String>) -> Self {
        Self {
            english: Cow::Owned(figures.into()),
            made_of: MadeOf::Number,
        }
    }

    /// Nothing.
    pub fn nothing() -> Self {
        Self {
            english: Cow::Borrowed(""),
            made_of: MadeOf::Verbatim,
        }
    }

    /// One after the other, with the same between each two.
    pub fn joined(parts: impl IntoIterator<Item = Said>, between: &'static str) -> Self {
        let parts: Vec<Said> = parts.into_iter().collect();
        let english: Vec<&str> = parts.iter().map(Said::as_str).collect();
        Self {
            english: Cow::Owned(english.join(between)),
            made_of: MadeOf::Joined { parts, between },
        }
    }

    /// A pattern without places.
    pub const fn phrase(pattern: &'static str) -> Self {
        Self {
            english: Cow::Borrowed(pattern),
            made_of: MadeOf::Pattern {
                pattern,
                places: Vec::new(),
            },
        }
    }

    /// A pattern, what it comes to in English, and what stands at its places. The macro `say!`
    /// writes all three from one.
    #[doc(hidden)]
    pub fn pattern(
        pattern: &'static str,
        english: String,
        places: Vec<(&'static str, Said)>,
    ) -> Self {
        Self {
            english: Cow::Owned(english),
            made_of: MadeOf::Pattern { pattern, places },
        }
    }

    /// In English.
    pub fn as_str(&self) -> &str {
        &self.english
    }

    /// What it is made of.
    pub fn made_of(&self) -> &MadeOf {
        &self.made_of
    }
}

/// A whole number with commas between thousands, as part of a sentence.
pub(crate) fn count(number: impl Into<i128>) -> Said {
    Said::number(grouped(number))
}

impl Default for Said {
    fn default() -> Self {
        Self::nothing()
    }
}

impl Deref for Said {
    type Target = str;

    fn deref(&self) -> &str {
        &self.english
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.english)
    }
}

/// In English.
impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Said {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Said")
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl From<Term> for Said {
    fn from(term: Term) -> Self {
        Self::phrase(term.0)
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => { $(
        /// In figures, without separators, as a sheet has it.
        impl From<$type> for Said {
            fn from(number: $type) -> Self {
                Self::number(number.to_string())
            }
        }
    )* };
}

whole_numbers!(u8, u32, u64, u128, usize, i64, i128);

/// A word or phrase of ours that has no places, and can be said in other languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term(&'static str);

impl Term {
    /// In English. In this crate the macro `term!` writes it, by which its translations are held.
    pub const fn new(english: &'static str) -> Self {
        Self(english)
    }

    /// In English.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Deref for Term {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl From<Term> for String {
    fn from(term: Term) -> Self {
        term.0.to_string()
    }
}

impl PartialEq<&str> for Term {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl Serialize for Term {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Term {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Term")
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

/// A sentence of ours: `say!("{sheets} of {all}", sheets = …, all = …)`, each place a [`Said`] or
/// what becomes one.
macro_rules! say {
    ($pattern:literal $(,)?) => {
        $crate::model::Said::phrase($pattern)
    };
    ($pattern:literal $(, $place:ident = $value:expr)+ $(,)?) => {
        // All values before the first name, which may hide what another value speaks of.
        match ($($crate::model::Said::from($value),)+) {
            ($($place,)+) => {
                let english = format!($pattern, $($place = $place),+);
                let places = vec![$((stringify!($place), $place)),+];
                $crate::model::Said::pattern($pattern, english, places)
            }
        }
    };
}

/// A word or phrase of ours without places: `term!("valid votes")`.
macro_rules! term {
    ($english:literal) => {
        $crate::model::Term::new($english)
    };
}

pub(crate) use {say, term};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_keeps_what_it_is_made_of() {
        let said = say!(
            "{some} of {all} {what}",
            some = 3_u64,
            all = Said::number("1,213"),
            what = term!("sheets"),
        );
        assert_eq!(said.as_str(), "3 of 1,213 sheets");
        let MadeOf::Pattern { pattern, places } = said.made_of() else {
            panic!("{said:?}");
        };
        assert_eq!(*pattern, "{some} of {all} {what}");
        let names: Vec<&str> = places.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["some", "all", "what"]);
        assert_eq!(
            serde_json::to_string(&said).ok().as_deref(),
            Some("\"3 of 1,213 sheets\"")
        );
    }
}
