//! A table of a plan as `serde` reads it: every value knows its place, and everything that is wrong
//! is reported.
//!
//! A derived `Deserialize` stops at its first error. The types in [`value`](super::value) do not:
//! each asks its [`Reader`] for one value, and goes on where there is none. What a value has to be
//! is known from what `serde` asks for, and the keys of a table from the fields of its struct, so
//! that neither is written down a second time.
//!
//! Three names mean more to a reader than they do to `serde`:
//!
//! - An enum whose name begins with `$` is not tagged: its variant is the kind of the value (see
//!   [`kind`]).
//! - A field named `*` reads the same table as its struct: the keys that no other field has.
//! - The newtypes of [`value`](super::value).

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::value::{StrDeserializer, StringDeserializer, UsizeDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, Expected as Wanted, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use toml::de::{DeArray, DeTable, DeValue};

use crate::plan::problem::{Expected, KeyProblem, PlanProblem};
use crate::read::header::nearest;

use super::renamed;
use super::text::{PlanText, Span};
use super::value::{OPTIONAL, REQUIRED, SETTINGS};

/// The field that reads the keys that no other field has.
const REST: &str = "*";

/// A message quotes no more characters of a plan than this.
const MOST_QUOTED: usize = 60;

/// What the readers of one plan share.
pub(super) struct Shared<'t> {
    text: &'t PlanText<'t>,
    problems: RefCell<Vec<PlanProblem>>,
    /// Where the values of settings are, by their keys with the tables around them.
    settings: RefCell<BTreeMap<String, Span>>,
    /// The offsets of the values that settings are read without, because they are wrong.
    left_out: RefCell<BTreeSet<usize>>,
}

impl<'t> Shared<'t> {
    pub(super) fn new(text: &'t PlanText<'t>) -> Self {
        Self {
            text,
            problems: RefCell::default(),
            settings: RefCell::default(),
            left_out: RefCell::default(),
        }
    }

    /// The problems, and where the values of settings are.
    pub(super) fn into_parts(self) -> (Vec<PlanProblem>, BTreeMap<String, Span>) {
        (self.problems.into_inner(), self.settings.into_inner())
    }

    fn report(&self, span: Span, kind: KeyProblem) {
        let problem = self.text.problem(span, kind);
        self.problems.borrow_mut().push(problem);
    }
}

/// Why a value cannot be read. The reader that meets it first reports it.
#[derive(Debug, thiserror::Error)]
#[error("{}", said.as_deref().unwrap_or_default())]
pub(super) struct Rejected {
    /// What was expected; `None` once it is reported.
    said: Option<String>,
    /// Whether the settings that have the value are read again without it.
    left_out: bool,
}

impl Rejected {
    const REPORTED: Self = Self {
        said: None,
        left_out: false,
    };
}

impl Error for Rejected {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self {
            said: Some(message.to_string()),
            left_out: false,
        }
    }

    fn invalid_type(_: Unexpected<'_>, wanted: &dyn Wanted) -> Self {
        Self::custom(wanted)
    }

    fn invalid_value(_: Unexpected<'_>, wanted: &dyn Wanted) -> Self {
        Self::custom(wanted)
    }
}

/// One value of a plan.
#[derive(Clone)]
pub(super) struct Reader<'de, 't> {
    shared: &'de Shared<'t>,
    value: &'de DeValue<'de>,
    span: Span,
    /// Where its key is; the value's own place in a list.
    key: Span,
    /// Its key with the tables around it: `sheets.layout.station`.
    path: String,
    /// The keys of this table that another struct reads.
    beside: &'static [&'static str],
    /// Whether a plain struct reads it, for which an absent key is a default.
    plain: bool,
    /// Whether it is the second time, so that unknown keys have been reported.
    again: bool,
}

impl<'de, 't> Reader<'de, 't> {
    /// The whole plan.
    pub(super) fn of_plan(shared: &'de Shared<'t>, value: &'de DeValue<'de>) -> Self {
        // What is missing in the plan as a whole is missing at its beginning.
        let start = Span { start: 0, end: 0 };
        Self {
            shared,
            value,
            span: start,
            key: start,
            path: String::new(),
            beside: &[],
            plain: false,
            again: false,
        }
    }

    /// A value inside this one.
    fn inside(&self, value: &'de DeValue<'de>, span: Span, key: Span, path: String) -> Self {
        Self {
            value,
            span,
            key,
            path,
            beside: &[],
            ..self.clone()
        }
    }

    fn path_of(&self, key: &str) -> String {
        match self.path.as_str() {
            "" => key.to_string(),
            above => format!("{above}.{key}"),
        }
    }

    /// The value as a sentence quotes it.
    fn seen(&self) -> String {
        match self.value {
            DeValue::Table(_) => "a table".to_string(),
            DeValue::Array(list) if list.is_empty() => "an empty list".to_string(),
            DeValue::Array(_) => "a list".to_string(),
            _ => quoted(self.shared.text.slice(self.span)),
        }
    }

    fn wrong(&self, expected: Expected, near: Option<String>) -> Rejected {
        let problem = KeyProblem::Value {
            key: self.path.clone(),
            seen: self.seen(),
            expected,
            near,
        };
        self.shared.report(self.span, problem);
        Rejected::REPORTED
    }

    /// The error, reported here unless it has been reported further inside.
    fn rejected(&self, error: Rejected) -> Rejected {
        match error.said {
            Some(words) => self.wrong(Expected::Other { words }, None),
            None => error,
        }
    }

    /// A number in digits, or what was expected.
    fn whole_number<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        if let DeValue::Integer(integer) = self.value
            && let Ok(number) = u64::from_str_radix(integer.as_str(), integer.radix())
        {
            return match visitor.visit_u64(number) {
                Err(Rejected { said: Some(_), .. }) => Err(self.wrong(Expected::WholeNumber, None)),
                read => read,
            };
        }
        Err(self.wrong(Expected::WholeNumber, None))
    }

    fn text<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        match self.value {
            DeValue::String(text) => {
                let read = visitor.visit_str(text);
                read.map_err(|error| self.rejected(error))
            }
            DeValue::Table(_) | DeValue::Array(_) => {
                Err(self.wrong(Expected::Text { quoted: None }, None))
            }
            _ => {
                let quoted = Some(format!("\"{}\"", self.seen()));
                Err(self.wrong(Expected::Text { quoted }, None))
            }
        }
    }

    /// The words of an enum, one of which the value has to be.
    fn word<V: Visitor<'de>>(
        self,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        let read = match self.value {
            DeValue::String(word) if words.contains(&word.as_ref()) => {
                visitor.visit_enum(StrDeserializer::<Rejected>::new(word))
            }
            value => {
                let near = value
                    .as_str()
                    .and_then(|word| nearest(word, words.iter().copied()));
                let words = words.iter().map(|word| format!("\"{word}\"")).collect();
                return Err(self.wrong(Expected::OneOf { words }, near.map(str::to_string)));
            }
        };
        read.map_err(|error| self.rejected(error))
    }
}

/// A text of the plan as a sentence quotes it: its first line, and not too much of it.
fn quoted(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.len() => format!("{line}…"),
        None => line.to_string(),
    }
}

/// The kind of a value: the variant of an enum whose name begins with `$`, unless the enum has
/// `one` for every kind that it does not name.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "whole_number",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "true_or_false",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    }
}

/// What an enum whose name begins with `$` takes, in words.
fn of_kinds(name: &str) -> Expected {
    match name {
        "$key_columns" => Expected::KeyColumns,
        "$number_style" => Expected::NumberStyle,
        "$date" => Expected::Date,
        "$scope" => Expected::Scope,
        "$percentage" => Expected::Percentage,
        "$stations_reported" => Expected::StationsReported,
        "$conflict_rule" => Expected::ConflictRule,
        "$checks" => Expected::Checks,
        "$selections" => Expected::Selections,
        "$centre" => Expected::Centre,
        "$moment" => Expected::Moment,
        _ => Expected::Text { quoted: None },
    }
}

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Rejected;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        match self.value {
            DeValue::String(_) => self.text(visitor),
            DeValue::Integer(_) => self.whole_number(visitor),
            DeValue::Float(_) => self.deserialize_f64(visitor),
            DeValue::Boolean(_) => self.deserialize_bool(visitor),
            DeValue::Datetime(date) => {
                let read = visitor.visit_string(date.to_string());
                read.map_err(|error| self.rejected(error))
            }
            DeValue::Array(_) => self.deserialize_seq(visitor),
            DeValue::Table(_) => self.deserialize_map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        match self.value {
            DeValue::Boolean(value) => {
                let read = visitor.visit_bool(*value);
                read.map_err(|error| self.rejected(error))
            }
            _ => Err(self.wrong(Expected::TrueOrFalse, None)),
        }
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.whole_number(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.whole_number(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.whole_number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.whole_number(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        let number = match self.value {
            DeValue::Float(float) => float.as_str().parse().ok(),
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix())
                .ok()
                .map(|number| number as f64),
            _ => None,
        };
        match number {
            Some(number) => {
                let read = visitor.visit_f64(number);
                read.map_err(|error| self.rejected(error))
            }
            None => Err(self.wrong(Expected::Number, None)),
        }
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        let mut characters = self.value.as_str().unwrap_or_default().chars();
        match (characters.next(), characters.next()) {
            (Some(character), None) => {
                let read = visitor.visit_char(character);
                read.map_err(|error| self.rejected(error))
            }
            _ => Err(self.wrong(Expected::Character, None)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.text(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        self.text(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        match name {
            REQUIRED | OPTIONAL => visitor.visit_seq(Placed {
                reader: self,
                given: 0,
            }),
            SETTINGS => visitor.visit_seq(Attempts {
                reader: Self {
                    plain: true,
                    ..self
                },
                left_out: None,
            }),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        match self.value {
            DeValue::Array(list) => {
                let items = Items {
                    reader: &self,
                    list,
                    next: 0,
                };
                visitor.visit_seq(items)
            }
            DeValue::Table(_) if !self.path.contains('.') => {
                let name = self.path.clone();
                Err(self.wrong(Expected::Tables { name }, None))
            }
            DeValue::Table(_) => Err(self.wrong(Expected::List { listed: None }, None)),
            _ => {
                let listed = Some(format!("[{}]", self.seen()));
                Err(self.wrong(Expected::List { listed }, None))
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        match self.value {
            DeValue::Table(table) => visitor.visit_map(Entries::all(&self, table)),
            _ => Err(self.wrong(Expected::Map, None)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        let DeValue::Table(table) = self.value else {
            let keys = fields.iter().map(|key| (*key).to_string()).collect();
            return Err(self.wrong(Expected::Table { keys }, None));
        };
        let meant = match fields.contains(&REST) || self.again {
            true => Vec::new(),
            false => self.report_unknown(table, fields),
        };
        let read = visitor.visit_map(Entries::of_fields(&self, table, fields, &meant));
        read.map_err(|error| self.rejected(error))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        if !name.starts_with('$') {
            return self.word(variants, visitor);
        }
        let kind = kind(self.value);
        let any =
            |name: &&str| matches!(*name, "one") || (kind == "whole_number" && *name == "number");
        let variant = variants
            .iter()
            .find(|variant| **variant == kind)
            .or_else(|| variants.iter().find(|name| any(name)));
        match variant {
            Some(variant) => visitor.visit_enum(OfKind {
                reader: self,
                variant,
            }),
            None => Err(self.wrong(of_kinds(name), None)),
        }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u128 f32 bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

impl Reader<'_, '_> {
    /// Reports the keys of a table that neither these fields nor the struct beside them have. The
    /// answer is the fields for which they probably stand.
    fn report_unknown(&self, table: &DeTable<'_>, fields: &[&'static str]) -> Vec<&'static str> {
        let fields = self.beside.iter().chain(fields);
        let known: Vec<&'static str> = fields.filter(|key| **key != REST).copied().collect();
        let mut meant = Vec::new();
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let path = self.path_of(name);
            let problem = match renamed::now(&self.path, name) {
                Some((now, besides)) => {
                    meant.push(now);
                    KeyProblem::Renamed {
                        key: path,
                        now,
                        besides,
                    }
                }
                None => {
                    let near = nearest(name, known.iter().copied());
                    meant.extend(known.iter().find(|known| Some(**known) == near));
                    KeyProblem::Unknown {
                        key: path,
                        near: near.map(str::to_string),
                        known: known.iter().map(|key| (*key).to_string()).collect(),
                    }
                }
            };
            self.shared.report(key.span().into(), problem);
        }
        meant
    }
}

/// The place of a key and of its value, as four offsets, and the value.
struct Placed<'de, 't> {
    reader: Reader<'de, 't>,
    given: usize,
}

impl<'de> SeqAccess<'de> for Placed<'de, '_> {
    type Error = Rejected;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Rejected> {
        let (key, span) = (self.reader.key, self.reader.span);
        let offset = [key.start, key.end, span.start, span.end]
            .get(self.given)
            .copied();
        self.given += 1;
        match offset {
            Some(offset) => seed.deserialize(UsizeDeserializer::new(offset)),
            None => seed.deserialize(self.reader.clone()),
        }
        .map(Some)
    }
}

/// Settings, again and again without what was wrong the time before.
struct Attempts<'de, 't> {
    reader: Reader<'de, 't>,
    /// How many values were left out the last time.
    left_out: Option<usize>,
}

impl<'de> SeqAccess<'de> for Attempts<'de, '_> {
    type Error = Rejected;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Rejected> {
        let left_out = self.reader.shared.left_out.borrow().len();
        let last = self.left_out.replace(left_out);
        if last == Some(left_out) {
            return Ok(None);
        }
        let mut reader = self.reader.clone();
        reader.again = last.is_some();
        seed.deserialize(reader).map(Some)
    }
}

/// The values of a list.
struct Items<'de, 't, 'r> {
    reader: &'r Reader<'de, 't>,
    list: &'de DeArray<'de>,
    next: usize,
}

impl<'de> SeqAccess<'de> for Items<'de, '_, '_> {
    type Error = Rejected;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Rejected> {
        let Some(item) = self.list.get(self.next) else {
            return Ok(None);
        };
        self.next += 1;
        let (span, reader) = (item.span().into(), self.reader);
        let item = reader.inside(item.get_ref(), span, span, reader.path.clone());
        seed.deserialize(item).map(Some)
    }
}

/// What is behind a key.
enum Entry<'de> {
    Value {
        value: &'de DeValue<'de>,
        span: Span,
        key: Span,
    },
    Absent {
        /// Whether a key of the table probably stands for it.
        misspelt: bool,
    },
    /// The table itself, for the field of the other keys.
    Rest,
}

/// The entries of a table.
struct Entries<'de, 't, 'r> {
    reader: &'r Reader<'de, 't>,
    fields: &'static [&'static str],
    entries: std::vec::IntoIter<(&'de str, Entry<'de>)>,
    next: Option<(&'de str, Entry<'de>)>,
}

impl<'de, 't, 'r> Entries<'de, 't, 'r> {
    /// Every entry, whose keys are the user's.
    fn all(reader: &'r Reader<'de, 't>, table: &'de DeTable<'de>) -> Self {
        let entries = table.iter().map(|(key, value)| {
            let entry = Entry::Value {
                value: value.get_ref(),
                span: value.span().into(),
                key: key.span().into(),
            };
            (key.get_ref().as_ref(), entry)
        });
        Self {
            reader,
            fields: &[],
            entries: entries.collect::<Vec<_>>().into_iter(),
            next: None,
        }
    }

    /// An entry for every field of a struct, also where it is absent.
    fn of_fields(
        reader: &'r Reader<'de, 't>,
        table: &'de DeTable<'de>,
        fields: &'static [&'static str],
        meant: &[&str],
    ) -> Self {
        let left_out = reader.shared.left_out.borrow();
        let entry = |name: &'static str| match table.get_key_value(name) {
            _ if name == REST => Some(Entry::Rest),
            Some((_, value)) if reader.plain && left_out.contains(&value.span().start) => None,
            Some((key, value)) => Some(Entry::Value {
                value: value.get_ref(),
                span: value.span().into(),
                key: key.span().into(),
            }),
            None if reader.plain => None,
            None => Some(Entry::Absent {
                misspelt: meant.contains(&name),
            }),
        };
        let entries = fields
            .iter()
            .filter_map(|&name| Some((name, entry(name)?)))
            .collect::<Vec<_>>();
        Self {
            reader,
            fields,
            entries: entries.into_iter(),
            next: None,
        }
    }
}

impl<'de> MapAccess<'de> for Entries<'de, '_, '_> {
    type Error = Rejected;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Rejected> {
        self.next = self.entries.next();
        match &self.next {
            Some((name, _)) => seed.deserialize(StrDeserializer::new(name)).map(Some),
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Rejected> {
        let Some((name, entry)) = self.next.take() else {
            return Err(Rejected::REPORTED);
        };
        let reader = self.reader;
        match entry {
            Entry::Rest => seed.deserialize(Reader {
                beside: self.fields,
                ..reader.clone()
            }),
            Entry::Absent { misspelt } => seed.deserialize(Absent {
                shared: reader.shared,
                table: reader.span,
                misspelt,
                path: reader.path_of(name),
            }),
            Entry::Value { value, span, key } => {
                if reader.plain {
                    let mut settings = reader.shared.settings.borrow_mut();
                    settings.insert(reader.path_of(name), span);
                }
                let inside = reader.inside(value, span, key, reader.path_of(name));
                let read = seed.deserialize(inside);
                read.map_err(|mut error| {
                    // The innermost key only: the tables around it are read again without it.
                    if reader.plain && !std::mem::replace(&mut error.left_out, true) {
                        reader.shared.left_out.borrow_mut().insert(span.start);
                    }
                    error
                })
            }
        }
    }
}

/// A value as the variant of its kind.
struct OfKind<'de, 't> {
    reader: Reader<'de, 't>,
    variant: &'static str,
}

impl<'de> EnumAccess<'de> for OfKind<'de, '_> {
    type Error = Rejected;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Rejected> {
        let variant = seed.deserialize(StrDeserializer::<Rejected>::new(self.variant))?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for OfKind<'de, '_> {
    type Error = Rejected;

    fn unit_variant(self) -> Result<(), Rejected> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Rejected> {
        match self.reader.value {
            // A date is read as its text.
            DeValue::Datetime(date) => seed.deserialize(StringDeserializer::new(date.to_string())),
            _ => seed.deserialize(self.reader),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Rejected> {
        self.reader.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        self.reader.deserialize_struct("", fields, visitor)
    }
}

/// A key that a table does not have.
struct Absent<'de, 't> {
    shared: &'de Shared<'t>,
    /// Where the table is.
    table: Span,
    /// Whether the problem has been reported with the key that stands for it.
    misspelt: bool,
    path: String,
}

impl<'de> Deserializer<'de> for Absent<'de, '_> {
    type Error = Rejected;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Rejected> {
        if self.misspelt {
            return visitor.visit_unit();
        }
        if name == REQUIRED {
            let missing = KeyProblem::Missing { key: self.path };
            self.shared.report(self.table, missing);
        }
        visitor.visit_none()
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Rejected> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
