//! A share as an exact quotient of whole numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The exact quotient of two whole numbers: `part` of `whole`.
///
/// In JSON it is an object with `part`, `whole` and the nearest floating-point number as `share`.
///
/// ```
/// use scrutineer::coverage::ExactShare;
/// let share = ExactShare::of(1, 3).unwrap();
/// assert_eq!(share.to_string(), "1/3");
/// assert_eq!("1/3".parse(), Ok(share));
/// assert_eq!(ExactShare::of(1, 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExactShare {
    part: u64,
    whole: u64,
}

impl ExactShare {
    /// `part` of `whole`; `None` if `whole` is zero.
    pub fn of(part: u64, whole: u64) -> Option<Self> {
        (whole > 0).then_some(Self { part, whole })
    }

    /// The numerator.
    pub fn part(self) -> u64 {
        self.part
    }

    /// The denominator, never zero.
    pub fn whole(self) -> u64 {
        self.whole
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        self.part as f64 / self.whole as f64
    }
}

impl fmt::Display for ExactShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)
    }
}

/// The text is not a quotient of two whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a quotient of two whole numbers, such as 1/3")]
pub struct NotAShare(String);

impl FromStr for ExactShare {
    type Err = NotAShare;

    /// Reads `1/3`.
    fn from_str(text: &str) -> Result<Self, NotAShare> {
        let share = text.split_once('/').and_then(|(part, whole)| {
            let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
            Self::of(part, whole)
        });
        share.ok_or_else(|| NotAShare(text.to_string()))
    }
}

/// The JSON of an [`ExactShare`]. `share` is for readers that need no exact number.
#[derive(Serialize, Deserialize)]
struct Fields {
    part: u64,
    whole: u64,
    #[serde(default)]
    share: f64,
}

impl Serialize for ExactShare {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = Fields {
            part: self.part,
            whole: self.whole,
            share: self.to_f64(),
        };
        fields.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ExactShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Fields { part, whole, .. } = Fields::deserialize(deserializer)?;
        Self::of(part, whole).ok_or_else(|| de::Error::custom("a share of zero"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_comes_back_from_json_exactly() {
        let share = ExactShare::of(u64::MAX - 1, u64::MAX).unwrap();
        let json = serde_json::to_string(&share).unwrap();
        assert_eq!(serde_json::from_str::<ExactShare>(&json).unwrap(), share);
        let json = serde_json::to_value(ExactShare::of(1, 4)).unwrap();
        assert_eq!(
            json,
            serde_json::json!({ "part": 1, "whole": 4, "share": 0.25 })
        );
    }

    #[test]
    fn a_share_of_zero_is_refused() {
        let zero = r#"{ "part": 1, "whole": 0, "share": 0.0 }"#;
        assert!(serde_json::from_str::<ExactShare>(zero).is_err());
        for text in ["1/0", "1", "/2", "-1/2", "0.5"] {
            assert!(text.parse::<ExactShare>().is_err(), "{text}");
        }
    }
}
