//! What is inside a value of a plan, as `serde` takes it: the values of a list, the entries of a
//! table, the variant of an enum, and a value together with its place.

use serde::de::value::{StrDeserializer, StringDeserializer, UsizeDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use toml::de::{DeArray, DeTable, DeValue};

use crate::plan::problem::KeyProblem;

use super::reader::{REST, Reader, Rejected, Shared};
use super::text::Span;
use super::value::REQUIRED;

/// The place of a key and of its value, as four offsets, and the value.
pub(super) struct Placed<'de, 't> {
    pub(super) reader: Reader<'de, 't>,
    pub(super) given: usize,
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
pub(super) struct Attempts<'de, 't> {
    pub(super) reader: Reader<'de, 't>,
    /// How many values were left out the last time.
    pub(super) left_out: Option<usize>,
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
pub(super) struct Items<'de, 't, 'r> {
    pub(super) reader: &'r Reader<'de, 't>,
    pub(super) list: &'de DeArray<'de>,
    pub(super) next: usize,
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
pub(super) struct Entries<'de, 't, 'r> {
    reader: &'r Reader<'de, 't>,
    fields: &'static [&'static str],
    entries: std::vec::IntoIter<(&'de str, Entry<'de>)>,
    next: Option<(&'de str, Entry<'de>)>,
}

impl<'de, 't, 'r> Entries<'de, 't, 'r> {
    /// Every entry, whose keys are the user's.
    pub(super) fn all(reader: &'r Reader<'de, 't>, table: &'de DeTable<'de>) -> Self {
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
    pub(super) fn of_fields(
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
pub(super) struct OfKind<'de, 't> {
    pub(super) reader: Reader<'de, 't>,
    pub(super) variant: &'static str,
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
