//! Says things in a language.

use std::borrow::Cow;

#[cfg(feature = "languages")]
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
#[cfg(feature = "languages")]
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
#[cfg(feature = "languages")]
use unic_langid::LanguageIdentifier;

use super::Language;
#[cfg(feature = "languages")]
use super::catalogue;
#[cfg(feature = "languages")]
use crate::model::MadeOf;
use crate::model::Said;
#[cfg(feature = "languages")]
use crate::report::numbers::grouped;
use crate::report::numbers::{harmless, harms};

/// What stands between thousands in other languages than English: a narrow space that does not
/// break, as the International System of Units has it, which no reader takes for a decimal sign.
#[cfg(feature = "languages")]
const THOUSANDS: &str = "\u{202f}";

/// Says things in one language. What it says can be printed: nothing in it moves a cursor or turns
/// a line around, whatever names the files had.
///
/// ```
/// use scrutineer::model::{Code, Said};
/// use scrutineer::report::codes;
/// use scrutineer::report::language::{Language, Translator};
///
/// let english = Translator::new(Language::English);
/// let rule = Said::from(codes::rule(Code::S201));
/// assert_eq!(english.say(&rule), "ballots cast ≤ registered voters");
/// ```
pub struct Translator {
    language: Language,
    #[cfg(feature = "languages")]
    bundle: Option<FluentBundle<FluentResource>>,
}

impl Translator {
    /// Reads the language's entries, in some milliseconds.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            #[cfg(feature = "languages")]
            bundle: catalogue::source(language).map(|source| bundle(language, source)),
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What is said, in this language; in English where the language lacks it.
    pub fn say<'a>(&self, said: &'a Said) -> Cow<'a, str> {
        #[cfg(feature = "languages")]
        let words = match &self.bundle {
            None => Cow::Borrowed(said.as_str()),
            Some(bundle) => Cow::Owned(self.translate(bundle, said)),
        };
        #[cfg(not(feature = "languages"))]
        let words = Cow::Borrowed(said.as_str());
        if words.contains(harms) {
            Cow::Owned(harmless(&words))
        } else {
            words
        }
    }
}

#[cfg(feature = "languages")]
impl Translator {
    fn translate(&self, bundle: &FluentBundle<FluentResource>, said: &Said) -> String {
        match said.made_of() {
            MadeOf::Verbatim => said.to_string(),
            MadeOf::Number => figures(said, self.language),
            MadeOf::Joined { parts, between } => {
                let parts: Vec<String> = parts
                    .iter()
                    .map(|part| self.translate(bundle, part))
                    .collect();
                let between = match (self.language, *between) {
                    (Language::French, "; ") => "\u{202f}; ",
                    (Language::French, ": ") => "\u{a0}: ",
                    (_, other) => other,
                };
                parts.join(between)
            }
            MadeOf::Pattern { pattern, places } => {
                let mut arguments = FluentArgs::with_capacity(places.len());
                for (name, value) in places {
                    arguments.set(*name, self.value(bundle, value));
                }
                let message = bundle.get_message(&catalogue::entry(pattern));
                let Some(translation) = message.and_then(|message| message.value()) else {
                    debug_assert!(false, "{} lacks: {pattern}", self.language);
                    return said.to_string();
                };
                let mut errors = Vec::new();
                let words = bundle.format_pattern(translation, Some(&arguments), &mut errors);
                debug_assert!(errors.is_empty(), "{pattern}: {errors:?}");
                words.into_owned()
            }
        }
    }

    /// A place's value: a number where it is one, so that words can agree with it.
    fn value(&self, bundle: &FluentBundle<FluentResource>, said: &Said) -> FluentValue<'static> {
        if matches!(said.made_of(), MadeOf::Number)
            && let Some(number) = whole_number(said)
        {
            return FluentValue::Number(number);
        }
        FluentValue::String(Cow::Owned(self.translate(bundle, said)))
    }
}

#[cfg(feature = "languages")]
fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // Marks of direction around every name would have to be taken out again.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(in_figures(number)),
        _ => None,
    }));
    // That a file has no faults is held by a test; what can be read of it counts.
    let resource = FluentResource::try_new(source.to_string());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    bundle
}

/// A whole number without sign, and whether it has separators.
#[cfg(feature = "languages")]
fn whole_number(figures: &str) -> Option<FluentNumber> {
    let plain = figures.replace(',', "");
    let digits = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    // Up to there every whole number is a float.
    let number = plain.parse::<u64>().ok().filter(|&number| number < 1 << 53);
    let options = FluentNumberOptions {
        use_grouping: figures.contains(','),
        ..FluentNumberOptions::default()
    };
    number
        .filter(|_| digits)
        .map(|number| FluentNumber::new(number as f64, options))
}

#[cfg(feature = "languages")]
fn in_figures(number: &FluentNumber) -> String {
    let whole = number.value as u64;
    match number.options.use_grouping {
        true => grouped(whole).replace(',', THOUSANDS),
        false => whole.to_string(),
    }
}

/// Figures with a narrow space between thousands, a comma before decimals, and the percent sign as
/// the language sets it.
#[cfg(feature = "languages")]
fn figures(english: &str, language: Language) -> String {
    let percent = match language {
        Language::Spanish | Language::French => "\u{202f}%",
        _ => "%",
    };
    let mut text = String::with_capacity(english.len() + 8);
    for character in english.chars() {
        match character {
            ',' => text.push_str(THOUSANDS),
            '.' => text.push(','),
            '%' => text.push_str(percent),
            other => text.push(other),
        }
    }
    text
}

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Translator").field(&self.language).finish()
    }
}
