//! What the report says, before it is put into a language.
//!
//! A [`Message`] is the id of a text in the Fluent files beside [`language`](super::language), and
//! the values that the text needs. No sentence stands in the Rust sources: `msg!` names a text,
//! and a [`Translator`](super::language::Translator) formats it when it is printed.
//!
//! Names, paths and keys are [verbatim](Message::verbatim) and never translated. Figures are
//! [numbers](Message::number), finished to the last digit; a language changes their separators
//! and nothing else.

use serde::{Serialize, Serializer};

/// Something to say: a text by its id, a name, a number, or several of these in a row.
///
/// ```
/// use scrutineer::report::Message;
///
/// let name = Message::verbatim("Ilda Moráz");
/// let both = Message::joined([name, Message::number("1,213")], ": ");
/// assert_eq!(both.to_string(), "Ilda Moráz: 1,213");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message(Part);

/// What a [`Message`] is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// A name, a path or a key: the same in every language.
    Verbatim(String),
    /// Figures with a comma between thousands and a point before decimals.
    Number(String),
    /// A text of the Fluent files, and the values of its variables.
    Text {
        id: &'static str,
        arguments: Vec<(&'static str, Message)>,
    },
    /// A text whose id is put together from a key, such as the name of a check's figure.
    Keyed { id: String },
    /// Several messages with the same separator between each two.
    Joined {
        messages: Vec<Message>,
        separator: &'static str,
    },
}

impl Message {
    /// A name, a path or a key: the same in every language.
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self(Part::Verbatim(text.into()))
    }

    /// Figures with a comma between thousands and a point before decimals.
    pub fn number(figures: impl Into<String>) -> Self {
        Self(Part::Number(figures.into()))
    }

    /// An empty message.
    pub fn empty() -> Self {
        Self::verbatim("")
    }

    /// Several messages with the same separator between each two.
    pub fn joined(messages: impl IntoIterator<Item = Message>, separator: &'static str) -> Self {
        Self(Part::Joined {
            messages: messages.into_iter().collect(),
            separator,
        })
    }

    /// A text by its id, with the values of its variables. The macro `msg!` calls it, by which
    /// the tests find every id.
    pub(crate) fn text(id: &'static str, arguments: Vec<(&'static str, Message)>) -> Self {
        Self(Part::Text { id, arguments })
    }

    /// The text of a key from a closed list: `keyed("figure", "moran_i")` is the text
    /// `figure-moran-i`.
    pub(crate) fn keyed(list: &str, key: &str) -> Self {
        let id = format!("{list}-{}", key.replace('_', "-"));
        Self(Part::Keyed { id })
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Part::Verbatim(text) | Part::Number(text) => text.is_empty(),
            Part::Joined { messages, .. } => messages.iter().all(Message::is_empty),
            Part::Text { .. } | Part::Keyed { .. } => false,
        }
    }

    pub(crate) fn part(&self) -> &Part {
        &self.0
    }
}

/// In English.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Message {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Message".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::empty()
    }
}

impl From<Label> for Message {
    fn from(label: Label) -> Self {
        Self::text(label.0, Vec::new())
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => { $(
        /// In figures, without separators, as a tally sheet has it.
        impl From<$type> for Message {
            fn from(number: $type) -> Self {
                Self::number(number.to_string())
            }
        }
    )* };
}

whole_numbers!(u8, u32, u64, u128, usize, i64, i128);

/// The id of a text without variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Label(&'static str);

impl Label {
    /// The macro `label!` calls it, by which the tests find every id.
    pub(crate) const fn new(id: &'static str) -> Self {
        Self(id)
    }
}

/// A text of the Fluent files: `msg!("read-sheets", sheets = …, expected = …)`. Each value is a
/// [`Message`] or becomes one.
macro_rules! msg {
    ($id:literal $(,)?) => {
        $crate::report::message::Message::text($id, Vec::new())
    };
    ($id:literal $(, $name:ident = $value:expr)+ $(,)?) => {
        $crate::report::message::Message::text($id, vec![
            $((stringify!($name), $crate::report::message::Message::from($value))),+
        ])
    };
}

/// The id of a text without variables: `label!("measure-valid-votes")`.
macro_rules! label {
    ($id:literal) => {
        $crate::report::message::Label::new($id)
    };
}

pub(crate) use {label, msg};
