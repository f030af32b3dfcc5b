//! Which values a setting of a check accepts, and which settings are outside them.
//!
//! Each settings struct implements [`Validate`]. The plan asks it for every problem; a check asks
//! for the first one before it looks at a station.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Settings that know which values they accept.
pub trait Validate {
    /// Every setting outside its range, in the order of the fields. Empty where all are valid.
    fn problems(&self) -> Vec<SettingProblem>;

    /// That every setting is in its range. A check calls it before it looks at a station.
    ///
    /// # Errors
    /// The first of [`problems`](Self::problems).
    fn validate(&self) -> Result<(), SettingProblem> {
        self.problems().into_iter().next().map_or(Ok(()), Err)
    }
}

/// A setting outside its range.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[error("the setting `{name}` {rule}")]
pub struct SettingProblem {
    /// The setting, behind the tables that hold it: `tails.limit`.
    pub name: String,
    /// What it has to be.
    pub rule: SettingRule,
}

/// What a setting has to be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "rule", rename_all = "snake_case")]
#[non_exhaustive]
pub enum SettingRule {
    /// A number in a range.
    Within {
        /// The range.
        range: SettingRange,
    },
    /// 0, or a number in a range.
    ZeroOrWithin {
        /// The range.
        range: SettingRange,
    },
    /// A number that does not exceed another setting.
    AtMostSetting {
        /// The other setting.
        other: String,
    },
    /// Its product with another setting does not exceed a maximum.
    ProductAtMost {
        /// The other setting.
        other: String,
        /// The maximum.
        max: u64,
    },
    /// A list of at least one number, each greater than the one before.
    Ascending {
        /// The smallest first number.
        min: u64,
    },
    /// A number, or a date and time.
    NumberOrMoment,
}

/// A range of numbers. A bound that is missing does not limit it, but infinity is never inside.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettingRange {
    /// The lower bound.
    pub min: Option<SettingBound>,
    /// The upper bound.
    pub max: Option<SettingBound>,
}

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettingBound {
    /// The number.
    pub value: f64,
    /// Whether the number itself is inside the range.
    pub inclusive: bool,
}

impl SettingRange {
    /// From a number up, the number included.
    pub fn at_least(min: f64) -> Self {
        Self::default().with_min(min, true)
    }

    /// Up to a number, the number included.
    pub fn at_most(max: f64) -> Self {
        Self::default().with_max(max, true)
    }

    /// Greater than a number.
    pub fn above(min: f64) -> Self {
        Self::default().with_min(min, false)
    }

    /// From one number to another, both included.
    pub fn between(min: f64, max: f64) -> Self {
        Self::at_least(min).and_at_most(max)
    }

    /// Between two numbers, neither included.
    pub fn strictly_between(min: f64, max: f64) -> Self {
        Self::above(min).with_max(max, false)
    }

    /// The same, up to a number that is included.
    #[must_use]
    pub fn and_at_most(self, max: f64) -> Self {
        self.with_max(max, true)
    }

    fn with_min(self, value: f64, inclusive: bool) -> Self {
        let min = Some(SettingBound { value, inclusive });
        Self { min, ..self }
    }

    fn with_max(self, value: f64, inclusive: bool) -> Self {
        let max = Some(SettingBound { value, inclusive });
        Self { max, ..self }
    }

    /// Whether a number is inside. NaN and infinity never are.
    pub fn contains(&self, value: f64) -> bool {
        let above = |min: SettingBound| min.value < value || (min.inclusive && min.value == value);
        let below = |max: SettingBound| value < max.value || (max.inclusive && max.value == value);
        value.is_finite() && self.min.is_none_or(above) && self.max.is_none_or(below)
    }
}

impl fmt::Display for SettingRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bound = |bound: SettingBound, inclusive: &str, exclusive: &str| {
            let word = if bound.inclusive {
                inclusive
            } else {
                exclusive
            };
            format!("{word} {}", bound.value)
        };
        let min = self.min.map(|min| bound(min, "at least", "above"));
        let max = self.max.map(|max| bound(max, "at most", "below"));
        match (min, max) {
            (Some(min), Some(max)) => write!(f, "{min} and {max}"),
            (Some(one), None) | (None, Some(one)) => f.write_str(&one),
            (None, None) => f.write_str("a finite number"),
        }
    }
}

/// As it stands behind the name of a setting: "has to be at least 3".
impl fmt::Display for SettingRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Within { range } => write!(f, "has to be {range}"),
            Self::ZeroOrWithin { range } => write!(f, "has to be 0, or {range}"),
            Self::AtMostSetting { other } => write!(f, "has to be at most `{other}`"),
            Self::ProductAtMost { other, max } => {
                write!(f, "has to be at most {max} when multiplied by `{other}`")
            }
            Self::Ascending { min } => write!(
                f,
                "has to be a list of at least one number, in ascending order, the first at least {min}"
            ),
            Self::NumberOrMoment => f.write_str("has to be a number, or a date and time"),
        }
    }
}

/// Collects the settings that break a rule.
#[derive(Debug, Default)]
pub(crate) struct Problems(Vec<SettingProblem>);

impl Problems {
    /// A number that has to be in a range.
    pub(crate) fn number(self, name: &str, value: f64, range: SettingRange) -> Self {
        self.rule(name, range.contains(value), SettingRule::Within { range })
    }

    /// A whole number that has to be in a range.
    pub(crate) fn count(self, name: &str, value: u64, range: SettingRange) -> Self {
        self.number(name, value as f64, range)
    }

    /// Any other rule, and whether the setting obeys it.
    pub(crate) fn rule(mut self, name: &str, obeys: bool, rule: SettingRule) -> Self {
        if !obeys {
            let name = name.to_string();
            self.0.push(SettingProblem { name, rule });
        }
        self
    }

    /// The problems of a table of settings inside this one.
    pub(crate) fn table(mut self, name: &str, inner: Vec<SettingProblem>) -> Self {
        self.0
            .extend(inner.into_iter().map(|problem| SettingProblem {
                name: format!("{name}.{}", problem.name),
                ..problem
            }));
        self
    }

    /// All of them.
    pub(crate) fn found(self) -> Vec<SettingProblem> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_excludes_nan_infinity_and_its_exclusive_bounds() {
        let level = SettingRange::strictly_between(0.0, 1.0);
        assert!(level.contains(0.5));
        assert!(
            ![0.0, 1.0, f64::NAN]
                .into_iter()
                .any(|no| level.contains(no))
        );
        let limit = SettingRange::at_least(1.5);
        assert!(limit.contains(1.5) && !limit.contains(1.4999));
        assert!(!limit.contains(f64::INFINITY));
        assert!(SettingRange::at_most(100.0).contains(100.0));
    }

    #[test]
    fn a_problem_names_the_setting_and_what_it_has_to_be() {
        let inner =
            Problems::default().number("limit", 2.0, SettingRange::strictly_between(0.0, 0.5));
        let problems = Problems::default().table("tails", inner.found()).found();
        let said: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            ["the setting `tails.limit` has to be above 0 and below 0.5"]
        );
    }
}
