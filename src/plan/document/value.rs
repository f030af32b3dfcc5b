//! What the tables of a plan are made of: keys that may be absent or wrong, each with its place.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor};

use super::text::Span;

/// The names by which the types of this file ask a [`Reader`](super::reader::Reader) for more than
/// `serde` can express.
pub(super) const REQUIRED: &str = "$required";
pub(super) const OPTIONAL: &str = "$optional";
pub(super) const SETTINGS: &str = "$settings";

/// A value with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct At<T> {
    pub(super) value: T,
    /// Where the value is.
    pub(super) span: Span,
    /// Where its key is; the value's place in a list.
    pub(super) key: Span,
}

/// What stands behind a key. Something wrong has been reported already, and whoever uses the key
/// says nothing more about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Key<T, const NEEDED: bool> {
    /// The plan does not have the key.
    #[default]
    Absent,
    /// The value is not of the type.
    Wrong,
    /// The value.
    Written(At<T>),
}

/// A key that has to be there.
pub(super) type Required<T> = Key<T, true>;

/// A key that can be left out, or one value of a list.
pub(super) type Optional<T> = Key<T, false>;

impl<T, const NEEDED: bool> Key<T, NEEDED> {
    /// The value with its place, where it could be read.
    pub(super) fn at(&self) -> Option<&At<T>> {
        match self {
            Self::Written(at) => Some(at),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// The value, where it could be read.
    pub(super) fn get(&self) -> Option<&T> {
        self.at().map(|at| &at.value)
    }

    /// The value, where it could be read.
    pub(super) fn into_value(self) -> Option<T> {
        match self {
            Self::Written(at) => Some(at.value),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// Whether the plan does not have the key, not even with a wrong value.
    pub(super) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<'de, T: Deserialize<'de>, const NEEDED: bool> Deserialize<'de> for Key<T, NEEDED> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Placed<T, const NEEDED: bool>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>, const NEEDED: bool> Visitor<'de> for Placed<T, NEEDED> {
            type Value = Key<T, NEEDED>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(if NEEDED { REQUIRED } else { OPTIONAL })
            }

            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Key::Absent)
            }

            /// The key is there under another name.
            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Key::Wrong)
            }

            /// The offsets of the key and of the value, and the value.
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                let mut span = || -> Result<Span, A::Error> {
                    let start = seq.next_element()?.unwrap_or_default();
                    let end = seq.next_element()?.unwrap_or_default();
                    Ok(Span { start, end })
                };
                let (key, span) = (span()?, span()?);
                Ok(match seq.next_element() {
                    Ok(Some(value)) => Key::Written(At { value, span, key }),
                    Ok(None) | Err(_) => Key::Wrong,
                })
            }
        }

        let name = if NEEDED { REQUIRED } else { OPTIONAL };
        deserializer.deserialize_newtype_struct(name, Placed(PhantomData))
    }
}

/// A table of settings that have defaults: a plain struct of another room. It is read as often as
/// it has something wrong, each time without what was wrong before.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Settings<T>(pub(super) T);

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for Settings<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Again<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de> + Default> Visitor<'de> for Again<T> {
            type Value = Settings<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(SETTINGS)
            }

            fn visit_none<E>(self) -> Result<Self::Value, E> {
                Ok(Settings::default())
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Settings::default())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                loop {
                    match seq.next_element() {
                        Ok(Some(settings)) => return Ok(Settings(settings)),
                        Ok(None) => return Ok(Settings::default()),
                        Err(_) => {}
                    }
                }
            }
        }

        deserializer.deserialize_newtype_struct(SETTINGS, Again(PhantomData))
    }
}

/// One value, or a list of values.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(untagged))]
#[serde(rename = "$one_or_more", rename_all = "snake_case")]
pub(super) enum OneOrMore<T> {
    /// A list.
    List(Vec<Optional<T>>),
    /// One value.
    One(T),
}

impl<T> OneOrMore<T> {
    /// The values that could be read.
    pub(super) fn into_list(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one],
            Self::List(many) => many.into_iter().filter_map(Key::into_value).collect(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::List(many) if many.is_empty())
    }
}
