//! One value of a plan with its place, and everything that is wrong with it.
//!
//! A derived `Deserialize` stops at its first error. The types in [`value`](super::value) do not:
//! each asks its [`Reader`] for one value, and goes on where there is none. What a value has to be
//! is known from what `serde` asks for, and the keys of a table from the fields of its struct, so
//! that neither is written down a second time. What `serde` asks for is answered in
//! [`deserializer`](super::deserializer).

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Error, Expected as Wanted, Unexpected};
use toml::de::{DeTable, DeValue};

use crate::plan::problem::{Expected, KeyProblem, PlanProblem};
use crate::read::header::nearest;

use super::renamed;
use super::text::{PlanText, Span};

/// The field that reads the keys that no other field has.
pub(super) const REST: &str = "*";

/// A message quotes no more characters of a plan than this.
const MOST_QUOTED: usize = 60;

/// What the readers of one plan share.
pub(super) struct Shared<'t> {
    text: &'t PlanText<'t>,
    problems: RefCell<Vec<PlanProblem>>,
    /// Where the values of settings are, by their keys with the tables around them.
    pub(super) settings: RefCell<BTreeMap<String, Span>>,
    /// The offsets of the values that settings are read without, because they are wrong.
    pub(super) left_out: RefCell<BTreeSet<usize>>,
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

    pub(super) fn report(&self, span: Span, kind: KeyProblem) {
        let problem = self.text.problem(span, kind);
        self.problems.borrow_mut().push(problem);
    }
}

/// Why a value cannot be read. The reader that meets it first reports it.
#[derive(Debug, thiserror::Error)]
#[error("{}", said.as_deref().unwrap_or_default())]
pub(super) struct Rejected {
    /// What was expected; `None` once it is reported.
    pub(super) said: Option<String>,
    /// Whether the settings that have the value are read again without it.
    pub(super) left_out: bool,
}

impl Rejected {
    pub(super) const REPORTED: Self = Self {
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
    pub(super) shared: &'de Shared<'t>,
    pub(super) value: &'de DeValue<'de>,
    pub(super) span: Span,
    /// Where its key is; the value's own place in a list.
    pub(super) key: Span,
    /// Its key with the tables around it: `sheets.layout.station`.
    pub(super) path: String,
    /// The keys of this table that another struct reads.
    pub(super) beside: &'static [&'static str],
    /// Whether a plain struct reads it, for which an absent key is a default.
    pub(super) plain: bool,
    /// Whether it is the second time, so that unknown keys have been reported.
    pub(super) again: bool,
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
    pub(super) fn inside(
        &self,
        value: &'de DeValue<'de>,
        span: Span,
        key: Span,
        path: String,
    ) -> Self {
        Self {
            value,
            span,
            key,
            path,
            beside: &[],
            ..self.clone()
        }
    }

    pub(super) fn path_of(&self, key: &str) -> String {
        match self.path.as_str() {
            "" => key.to_string(),
            above => format!("{above}.{key}"),
        }
    }

    /// The value as a sentence quotes it.
    pub(super) fn seen(&self) -> String {
        match self.value {
            DeValue::Table(_) => "a table".to_string(),
            DeValue::Array(list) if list.is_empty() => "an empty list".to_string(),
            DeValue::Array(_) => "a list".to_string(),
            _ => quoted(self.shared.text.slice(self.span)),
        }
    }

    pub(super) fn wrong(&self, expected: Expected, near: Option<String>) -> Rejected {
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
    pub(super) fn rejected(&self, error: Rejected) -> Rejected {
        match error.said {
            Some(words) => self.wrong(Expected::Other { words }, None),
            None => error,
        }
    }
}

impl Reader<'_, '_> {
    /// Reports the keys of a table that neither these fields nor the struct beside them have. The
    /// answer is the fields for which they probably stand.
    pub(super) fn report_unknown(
        &self,
        table: &DeTable<'_>,
        fields: &[&'static str],
    ) -> Vec<&'static str> {
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

/// A text of the plan as a sentence quotes it: its first line, and not too much of it.
fn quoted(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(MOST_QUOTED) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.len() => format!("{line}…"),
        None => line.to_string(),
    }
}
