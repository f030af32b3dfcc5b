//! What every check's result says in common, so that one can be held beside another.

use std::fmt;

use serde::Serialize;

use super::setting_rule::SettingProblem;
use crate::anomaly::FigureName;
use crate::model::{Said, Term, say};

/// Why a check was not run. "Could not run" is not a pass.
#[derive(Debug, Clone, PartialEq)]
pub enum NotApplicable {
    /// Fewer stations than the check's guard asks for are left.
    TooFew {
        /// What is counted, in the plural: "stations with at least 100 votes".
        what: Term,
        /// The guard.
        needed: u64,
        /// How many there are.
        found: u64,
    },
    /// Two slices that belong together have different lengths.
    LengthsDiffer {
        /// The slice.
        what: Term,
        /// The length of the first slice.
        expected: usize,
        /// The length found.
        found: usize,
    },
    /// Every value is the same, so there is nothing to compare.
    NoVariation {
        /// What does not vary.
        what: Term,
    },
    /// A count that the check needs was not published.
    Missing {
        /// The count.
        what: Term,
    },
    /// Something that the check needs and that only a plan can name, such as a column; whether it
    /// was published nobody knows.
    NotInPlan {
        /// The key, or keys, that would name it.
        key: &'static str,
    },
    /// A setting outside its range.
    Setting(SettingProblem),
    /// The method has no answer on these data.
    Undefined {
        /// Why, as a sentence without its stop.
        why: Said,
    },
}

impl From<SettingProblem> for NotApplicable {
    fn from(problem: SettingProblem) -> Self {
        Self::Setting(problem)
    }
}

impl NotApplicable {
    /// Why, as a sentence without its stop.
    pub fn said(&self) -> Said {
        match self {
            Self::TooFew {
                what,
                needed,
                found,
            } => say!(
                "{found} {what}, and the check needs {needed}",
                found = *found,
                what = *what,
                needed = *needed
            ),
            Self::LengthsDiffer {
                what,
                expected,
                found,
            } => say!(
                "{what} has {found} values, and {expected} were expected",
                what = *what,
                found = *found,
                expected = *expected
            ),
            Self::NoVariation { what } => {
                say!("{what} is the same at every station", what = *what)
            }
            Self::Missing { what } => say!("not published: {what}", what = *what),
            Self::NotInPlan { key } => {
                say!("not in the plan: set {key}", key = Said::verbatim(*key))
            }
            // Plans with such a setting are refused, in English.
            Self::Setting(SettingProblem { name, rule }) => say!(
                "the setting `{name}` {why}",
                name = Said::verbatim(name.as_str()),
                why = Said::verbatim(rule.to_string())
            ),
            Self::Undefined { why } => why.clone(),
        }
    }
}

impl fmt::Display for NotApplicable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.said())
    }
}

impl std::error::Error for NotApplicable {}

/// How many stations a result rests on, and which were left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Sample {
    /// Stations (or counts) used.
    pub used: u64,
    /// Left out, by reason; a reason with none is not listed.
    pub excluded: Vec<Exclusion>,
}

/// Stations left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exclusion {
    /// Why, as it completes "left out: …".
    pub reason: Term,
    /// How many.
    pub stations: u64,
}

impl Sample {
    /// So many used, none left out yet.
    pub fn of(used: u64) -> Self {
        Self {
            used,
            excluded: Vec::new(),
        }
    }

    /// The same with so many left out for this reason.
    #[must_use]
    pub fn without(mut self, reason: Term, stations: u64) -> Self {
        if stations > 0 {
            self.excluded.push(Exclusion { reason, stations });
        }
        self
    }

    /// All that were left out.
    pub fn left_out(&self) -> u64 {
        self.excluded.iter().map(|one| one.stations).sum()
    }
}

/// A probability under a null, and how it was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PValue {
    /// Between 0 and 1; never 0 where it was resampled.
    pub value: f64,
    /// How.
    pub how: How,
}

/// How a p-value was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "how", rename_all = "snake_case")]
pub enum How {
    /// From the exact distribution of the statistic.
    Exact,
    /// From a limiting distribution.
    Asymptotic {
        /// The distribution: "chi-square, 9 degrees of freedom".
        distribution: Term,
    },
    /// (more extreme + 1) / (draws + 1), the draws made under the null.
    Resampled {
        /// Draws made.
        draws: u64,
    },
}

impl PValue {
    /// From the exact distribution.
    pub fn exact(value: f64) -> Self {
        Self {
            value: value.clamp(0.0, 1.0),
            how: How::Exact,
        }
    }

    /// From a limiting distribution.
    pub fn asymptotic(value: f64, distribution: Term) -> Self {
        Self {
            value: value.clamp(0.0, 1.0),
            how: How::Asymptotic { distribution },
        }
    }

    /// From draws under the null, of which so many were at least as extreme as what was observed.
    pub fn resampled(as_extreme: u64, draws: u64) -> Self {
        Self {
            value: ((as_extreme + 1) as f64 / (draws + 1) as f64).min(1.0),
            how: How::Resampled { draws },
        }
    }
}

/// On what a result may be called unusual, if on anything.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Judgement {
    /// By its p-value, after correction for the number of tests.
    PValue(PValue),
    /// By a stated rule, where no null exists.
    Rule {
        /// Whether the rule is met.
        met: bool,
        /// The rule, as a sentence.
        rule: Term,
    },
    /// By nothing: a description. Clean elections reject the textbook null, or there is none.
    Described {
        /// Why.
        why: Term,
    },
}

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

/// Something that was counted, beside what the null expects of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counted {
    /// How many were seen.
    pub observed: u64,
    /// Among how many.
    pub of: u64,
    /// What was counted, as it stands behind "68 of 136": "counts end in 0 or 5".
    pub what: Said,
    /// How many the null expects among as many.
    pub expected: f64,
}

impl Counted {
    /// So many of so many, where so many are expected.
    pub fn of(observed: u64, of: u64, what: impl Into<Said>, expected: f64) -> Self {
        Self {
            observed,
            of,
            what: what.into(),
            expected,
        }
    }
}

/// A setting that the result depends on, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Setting {
    /// Its name in the plan.
    pub name: &'static str,
    /// Its value.
    pub value: String,
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
pub trait CheckResult {
    /// The result in the shape that all share.
    fn summary(&self) -> Summary;
}

/// That every slice is as long as the first.
///
/// # Errors
/// [`NotApplicable::LengthsDiffer`] for the first that is not.
pub fn same_length(expected: usize, others: &[(Term, usize)]) -> Result<(), NotApplicable> {
    match others.iter().find(|(_, found)| *found != expected) {
        None => Ok(()),
        Some(&(what, found)) => Err(NotApplicable::LengthsDiffer {
            what,
            expected,
            found,
        }),
    }
}

/// That there are at least so many.
///
/// # Errors
/// [`NotApplicable::TooFew`] otherwise.
pub fn at_least(needed: u64, found: u64, what: Term) -> Result<(), NotApplicable> {
    if found >= needed {
        Ok(())
    } else {
        Err(NotApplicable::TooFew {
            what,
            needed,
            found,
        })
    }
}
