//! What every check's result says in common, so that one can be held beside another.

use serde::{Deserialize, Serialize};

use super::counted::Counted;
use super::exclusion::Sample;
use super::figure_name::FigureName;
use super::judgement::Judgement;

/// Which way what was observed departs from what the null expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More than expected.
    Above,
    /// Less than expected.
    Below,
    /// The statistic has no direction.
    None,
}

impl Direction {
    /// Of what was observed against what was expected.
    pub fn of(observed: f64, expected: f64) -> Self {
        if observed > expected {
            Self::Above
        } else if observed < expected {
            Self::Below
        } else {
            Self::None
        }
    }
}

/// A number with its name.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figure {
    /// What it is.
    pub name: FigureName,
    /// The number.
    pub value: f64,
}

/// A setting that the result depends on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Setting {
    /// Its name in the plan.
    pub name: &'static str,
    /// Its value.
    pub value: SettingValue,
}

impl Setting {
    /// A setting with its value.
    pub fn new(name: &'static str, value: impl Into<SettingValue>) -> Self {
        Self {
            name,
            value: value.into(),
        }
    }
}

/// The value of a setting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum SettingValue {
    /// Yes or no.
    Flag(bool),
    /// A whole number.
    Count(u64),
    /// A number.
    Number(f64),
    /// A list of whole numbers.
    Counts(Vec<u64>),
    /// An identifier.
    Identifier(String),
}

impl From<bool> for SettingValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<u32> for SettingValue {
    fn from(value: u32) -> Self {
        Self::Count(value.into())
    }
}

impl From<u64> for SettingValue {
    fn from(value: u64) -> Self {
        Self::Count(value)
    }
}

impl From<usize> for SettingValue {
    fn from(value: usize) -> Self {
        Self::Count(value as u64)
    }
}

impl From<f64> for SettingValue {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<&[u64]> for SettingValue {
    fn from(values: &[u64]) -> Self {
        Self::Counts(values.to_vec())
    }
}

impl From<&str> for SettingValue {
    fn from(value: &str) -> Self {
        Self::Identifier(value.to_string())
    }
}

impl From<String> for SettingValue {
    fn from(value: String) -> Self {
        Self::Identifier(value)
    }
}

/// A station that a check points at.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mark {
    /// Its place in the slices that the check was given.
    pub station: usize,
    /// Among the stations marked like this one, the share that the null does not account for:
    /// between 0 (nothing) and 1 (all of them).
    pub weight: f64,
    /// Votes at this station that the check speaks of, where it speaks of votes.
    pub votes: Option<f64>,
}

/// One check's result in the shape that all share.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// The statistic on which the judgement rests.
    pub statistic: Figure,
    /// On what it may be called unusual.
    pub judgement: Judgement,
    /// Which way it departs.
    pub direction: Direction,
    /// What it rests on.
    pub sample: Sample,
    /// What the statistic counts, in plain numbers, where it counts something.
    pub counted: Option<Counted>,
    /// The effect in votes of the selection, where the method has one; positive is in its favour.
    pub effect_votes: Option<f64>,
    /// Further numbers that a reader needs to judge it.
    pub figures: Vec<Figure>,
    /// The settings.
    pub settings: Vec<Setting>,
    /// The stations it points at, in their order; empty where it speaks of all together.
    pub marks: Vec<Mark>,
}

/// A typed result that can also speak in the common shape.
pub trait Summarize {
    /// The result in the shape that all share.
    fn summary(&self) -> Summary;
}
