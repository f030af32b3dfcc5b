//! Where in a plan's text the keys of `[anomaly]` stand, and what is said of them.

use toml::Value;
use toml::de::{DeTable, DeValue};

use super::error::PlanProblem;

/// Collects what is wrong in the section, each problem at its place.
#[derive(Default)]
pub(super) struct Message<'a> {
    /// The plan's text with the tables in it; `None` where there is no text.
    plan: Option<(&'a str, &'a DeTable<'a>)>,
    problems: Vec<PlanProblem>,
}

impl<'a> Message<'a> {
    pub(super) fn new(text: &'a str, table: &'a DeTable<'a>) -> Self {
        Self {
            plan: Some((text, table)),
            problems: Vec::new(),
        }
    }

    /// Of a key below `[anomaly]`: its place, or that of the innermost key above it that is written.
    pub(super) fn of(&mut self, path: &[&str], what: &str) {
        let place = self.plan.and_then(|(text, table)| {
            let (mut table, mut place) = (table, None);
            for name in ["anomaly"].iter().chain(path) {
                let Some((key, content)) = entry(table, name) else {
                    break;
                };
                place = Some((text, key));
                match content {
                    DeValue::Table(below) => table = below,
                    _ => break,
                }
            }
            place
        });
        self.push(place, path, what);
    }

    /// Of one value in a list.
    pub(super) fn of_item(&mut self, key: &str, item: usize, what: &str) {
        let place = self.plan.and_then(|(text, table)| {
            let (_, section) = entry(table, "anomaly")?;
            let DeValue::Table(section) = section else {
                return None;
            };
            let (_, list) = entry(section, key)?;
            let DeValue::Array(list) = list else {
                return None;
            };
            Some((text, list.get(item)?.span().start))
        });
        match place {
            Some(place) => self.push(Some(place), &[key], what),
            None => self.of(&[key], what),
        }
    }

    fn push(&mut self, place: Option<(&str, usize)>, path: &[&str], what: &str) {
        let message = format!("anomaly.{}: {what}", path.join("."));
        self.problems.push(match place {
            Some((text, byte)) => PlanProblem::at(text, byte, message),
            None => PlanProblem::new(message),
        });
    }

    /// Everything that was said, in the order of the text.
    pub(super) fn into_problems(mut self) -> Vec<PlanProblem> {
        self.problems
            .sort_by_key(|problem| (problem.line, problem.column));
        self.problems
    }
}

/// Where a key of a table stands, and what is behind it.
fn entry<'t>(table: &'t DeTable<'t>, name: &str) -> Option<(usize, &'t DeValue<'t>)> {
    let mut entries = table.iter();
    let (key, content) = entries.find(|(key, _)| key.get_ref().as_ref() == name)?;
    Some((key.span().start, content.get_ref()))
}

/// A value as a sentence quotes it.
pub(super) fn seen(value: &Value) -> String {
    match value {
        Value::Table(_) => "a table".to_string(),
        Value::Array(list) if list.is_empty() => "an empty list".to_string(),
        Value::Array(_) => "a list".to_string(),
        other => other.to_string(),
    }
}

/// At most so many names are listed in one message.
const LISTED: usize = 30;

/// Names that are allowed, as they end a sentence.
pub(super) fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    let shown: Vec<&str> = names.iter().copied().take(LISTED).collect();
    match names.len().saturating_sub(LISTED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
