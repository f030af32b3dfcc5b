//! How a value of a plan answers what `serde` asks for.
//!
//! Three names mean more here than they do to `serde`:
//!
//! - An enum whose name begins with `$` is not tagged: its variant is the kind of the value (see
//!   [`kind`]).
//! - A field named `*` reads the same table as its struct: the keys that no other field has.
//! - The newtypes of [`value`](super::value).

use serde::de::value::StrDeserializer;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use toml::de::DeValue;

use crate::plan::problem::Expected;
use crate::read::header::nearest;

use super::access::{Attempts, Entries, Items, OfKind, Placed};
use super::reader::{REST, Reader, Rejected};
use super::value::{OPTIONAL, REQUIRED, SETTINGS};

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

impl<'de> Reader<'de, '_> {
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
