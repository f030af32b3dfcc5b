//! Reading 128-bit integers with serde where serde buffers its input.
//!
//! An internally tagged enum, and a struct with a flattened field, first collect what they read
//! and then look at it. serde cannot take an `i128` or a `u128` out of such a buffer. The function
//! here takes the integer in whatever width it was read.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Reads an integer. For use with `#[serde(deserialize_with = "…")]`.
///
/// # Errors
/// JSON readers turn an integer of more than 64 bits into a floating-point number. It is refused,
/// since its last digits are lost.
pub(crate) fn integer<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i128>,
{
    deserializer.deserialize_any(Integer(PhantomData))
}

/// Reads an integer or nothing, in the same way.
///
/// # Errors
/// As [`integer`].
pub(crate) fn optional<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i128>,
{
    let number = Option::<Wide<T>>::deserialize(deserializer)?;
    Ok(number.map(|Wide(number)| number))
}

/// Reads a map of integers, in the same way.
///
/// # Errors
/// As [`integer`].
pub(crate) fn map<'de, D, T>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: TryFrom<i128>,
{
    let numbers = BTreeMap::<String, Wide<T>>::deserialize(deserializer)?;
    Ok(numbers
        .into_iter()
        .map(|(key, Wide(number))| (key, number))
        .collect())
}

struct Wide<T>(T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Wide<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        integer(deserializer).map(Self)
    }
}

struct Integer<T>(PhantomData<T>);

impl<T: TryFrom<i128>> Integer<T> {
    fn convert<N: TryInto<i128>, E: Error>(number: N) -> Result<T, E> {
        let number = number.try_into().ok();
        number
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| E::custom("the integer is out of range"))
    }
}

impl<T: TryFrom<i128>> Visitor<'_> for Integer<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Self::convert(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Self::convert(number)
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<T, E> {
        Self::convert(number)
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<T, E> {
        Self::convert(number)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(tag = "type", rename_all = "snake_case")]
    enum Tagged {
        Change(Change),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Change {
        #[serde(deserialize_with = "super::integer")]
        by: i128,
        #[serde(deserialize_with = "super::optional")]
        perhaps: Option<i128>,
    }

    #[test]
    fn an_integer_of_64_bits_comes_back_from_a_tagged_enum() {
        for by in [0, -7, i128::from(i64::MIN), i128::from(u64::MAX)] {
            for perhaps in [None, Some(by)] {
                let change = Tagged::Change(Change { by, perhaps });
                let json = serde_json::to_string(&change).unwrap();
                assert_eq!(serde_json::from_str::<Tagged>(&json).unwrap(), change);
            }
        }
    }

    #[test]
    fn an_integer_that_lost_its_last_digits_is_an_error() {
        let json = r#"{"type":"change","by":18446744073709551616,"perhaps":null}"#;
        assert!(serde_json::from_str::<Tagged>(json).is_err());
    }
}
