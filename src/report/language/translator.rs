//! Formats messages in a language.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Language, catalogue};
use crate::report::message::{Message, Part};
use crate::report::numbers::{harmless, harms};

/// The thousands separator of every language but English: a narrow no-break space, as the
/// International System of Units has it. No reader takes it for a decimal sign.
const THOUSANDS: &str = "\u{202f}";

type Bundle = FluentBundle<FluentResource>;

/// Formats messages in one language.
///
/// The result can be printed: it holds nothing that moves a cursor or reverses a line, whatever
/// names the files had.
///
/// ```
/// use scrutineer::model::Code;
/// use scrutineer::report::codes;
/// use scrutineer::report::language::{Language, Translator};
///
/// let english = Translator::new(Language::English);
/// assert_eq!(english.say(&codes::title(Code::S201)), "ballots cast ≤ registered voters");
/// ```
#[derive(Clone, Copy)]
pub struct Translator {
    language: Language,
    bundle: &'static Bundle,
}

impl Translator {
    /// The translator of a language. The first one of each language parses its texts, which takes
    /// some milliseconds.
    pub fn new(language: Language) -> Self {
        static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English));
        #[cfg(feature = "languages")]
        static SPANISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Spanish));
        #[cfg(feature = "languages")]
        static PORTUGUESE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Portuguese));
        #[cfg(feature = "languages")]
        static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::French));
        let bundle = match language {
            Language::English => &*ENGLISH,
            #[cfg(feature = "languages")]
            Language::Spanish => &*SPANISH,
            #[cfg(feature = "languages")]
            Language::Portuguese => &*PORTUGUESE,
            #[cfg(feature = "languages")]
            Language::French => &*FRENCH,
        };
        Self { language, bundle }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message in this language, with whatever names the files had.
    pub(crate) fn unsanitized(&self, message: &Message) -> String {
        self.format(message)
    }

    /// The message in this language.
    pub fn say<'a>(&self, message: &'a Message) -> Cow<'a, str> {
        let words = match message.part() {
            Part::Verbatim(text) => Cow::Borrowed(text.as_str()),
            _ => Cow::Owned(self.format(message)),
        };
        if words.contains(harms) {
            Cow::Owned(harmless(&words))
        } else {
            words
        }
    }

    fn format(&self, message: &Message) -> String {
        match message.part() {
            Part::Verbatim(text) => text.clone(),
            Part::Number(figures) => self.figures(figures),
            Part::Joined {
                messages,
                separator,
            } => {
                let parts: Vec<String> = messages.iter().map(|part| self.format(part)).collect();
                parts.join(self.separator(separator))
            }
            Part::Text { id, arguments } => self.text(id, arguments),
            Part::Keyed { id } => self.text(id, &[]),
        }
    }

    fn text(&self, id: &str, arguments: &[(&'static str, Message)]) -> String {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            // That every id exists in every language is held by a test.
            debug_assert!(false, "{} lacks the text {id}", self.language);
            return id.to_string();
        };
        let mut values = FluentArgs::with_capacity(2 * arguments.len());
        for (name, value) in arguments {
            let selector = match value.part() {
                Part::Number(figures) => plural_selector(figures),
                // A text with a number in it, such as "at least 12".
                _ => FluentValue::from("other"),
            };
            values.set(format!("{name}_n"), selector);
            values.set(*name, FluentValue::from(self.format(value)));
        }
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&values), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        words.into_owned()
    }

    /// Figures with the language's separators and percent sign.
    fn figures(&self, figures: &str) -> String {
        if self.language == Language::English {
            return figures.to_string();
        }
        let percent = match self.language.tag() {
            "es" | "fr" => "\u{202f}%",
            _ => "%",
        };
        let mut text = String::with_capacity(figures.len() + 8);
        for character in figures.chars() {
            match character {
                ',' => text.push_str(THOUSANDS),
                '.' => text.push(','),
                '%' => text.push_str(percent),
                other => text.push(other),
            }
        }
        text
    }

    /// What stands between two messages in a row.
    fn separator(&self, separator: &'static str) -> &'static str {
        match (self.language.tag(), separator) {
            ("fr", "; ") => "\u{202f}; ",
            ("fr", ": ") => "\u{a0}: ",
            (_, other) => other,
        }
    }
}

/// In English.
impl std::fmt::Display for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&Translator::new(Language::English).unsanitized(self))
    }
}

impl std::fmt::Debug for Translator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Translator").field(&self.language).finish()
    }
}

/// What a language chooses a plural form by: a whole number, or the category `other` for
/// anything else.
///
/// A Fluent number is an `f64`, so the figures themselves are passed as finished text. This number
/// chooses a plural form and is never printed.
fn plural_selector(figures: &str) -> FluentValue<'static> {
    let plain = figures.replace(',', "");
    let is_whole = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    match plain.parse::<u32>() {
        Ok(number) if is_whole => FluentValue::from(number),
        _ => FluentValue::from("other"),
    }
}

fn bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks around every value would end up in tables and terminals.
    bundle.set_use_isolating(false);
    // That each file parses without errors is held by a test.
    let resource = FluentResource::try_new(catalogue::source(language).to_string());
    bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
    bundle
}
