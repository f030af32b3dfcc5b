//! The tables of `[anomaly]` that set what single checks let be set.

use serde::Deserialize;
use toml::Value;

use crate::anomaly::battery::CheckSettings;
use crate::anomaly::{SettingProblem, Validate};

use super::anomaly_places::{Said, listed, seen};
use super::keys::{Expected, Key};
use super::keys_anomaly::ANOMALY;

/// The settings of single checks. Everything that cannot be read or is out of range is named;
/// unknown keys are reported with those of the whole plan.
pub(super) fn of_checks(table: toml::Table, said: &mut Said<'_>) -> CheckSettings {
    let defaults = Value::try_from(CheckSettings::default()).ok();
    let known = readable(table, ANOMALY, defaults.as_ref(), &mut Vec::new(), said);
    let settings = CheckSettings::deserialize(known.clone()).unwrap_or_default();
    for SettingProblem { name, rule } in settings.problems() {
        let path: Vec<&str> = name.split('.').collect();
        match value_at(&known, &path) {
            Some(value) => said.of(&path, &format!("{} is given, and it {rule}", seen(value))),
            // Its default does not go with another setting.
            None => said.of(&path, &format!("it {rule}")),
        }
    }
    settings
}

/// The value at a path, where it is written.
fn value_at<'t>(table: &'t toml::Table, path: &[&str]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    let value = table.get(*first)?;
    match rest {
        [] => Some(value),
        _ => value_at(value.as_table()?, rest),
    }
}

/// What of a table has known keys and values that can be read, each tried on its own.
fn readable(
    table: toml::Table,
    keys: &[Key],
    defaults: Option<&Value>,
    above: &mut Vec<String>,
    said: &mut Said<'_>,
) -> toml::Table {
    let mut good = toml::Table::new();
    for (name, content) in table {
        let Some(key) = keys.iter().find(|key| key.name == name) else {
            continue;
        };
        above.push(name.clone());
        let default = defaults.and_then(|table| table.get(&name));
        let content = match (key.expected, content) {
            (Expected::Table(keys), Value::Table(inner)) => {
                Some(Value::Table(readable(inner, keys, default, above, said)))
            }
            (_, content) => match CheckSettings::deserialize(alone(above, content.clone())) {
                Ok(_) => Some(content),
                Err(_) => {
                    let path: Vec<&str> = above.iter().map(String::as_str).collect();
                    let what = format!(
                        "{} is given, and it has to be {}",
                        seen(&content),
                        allowed(key, default, above)
                    );
                    said.of(&path, &what);
                    None
                }
            },
        };
        above.pop();
        if let Some(content) = content {
            good.insert(name, content);
        }
    }
    good
}

/// What may stand behind a key, in words.
fn allowed(key: &Key, default: Option<&Value>, path: &[String]) -> String {
    if let Expected::Table(keys) = key.expected {
        let names = listed(keys.iter().map(|key| key.name));
        return format!("a table with settings of this check: {names}");
    }
    let kind = match default {
        Some(Value::Integer(_)) => "a whole number, 0 or more",
        Some(Value::Float(_)) => "a number",
        Some(Value::Boolean(_)) => return "true or false".to_string(),
        Some(Value::Array(_)) => "a list of whole numbers, 0 or more",
        Some(Value::String(_)) => return words(path),
        _ => "of another type",
    };
    format!("{kind} ({})", key.meaning)
}

/// The words that a setting takes, from what is said of one that it cannot.
fn words(path: &[String]) -> String {
    let asked = CheckSettings::deserialize(alone(path, Value::String("?".to_string())));
    let said = asked.err().map(|error| error.message().to_string());
    let words = said
        .as_deref()
        .and_then(|said| said.split_once("expected "));
    words.map_or_else(
        || "another word".to_string(),
        |(_, words)| words.to_string(),
    )
}

/// The settings in which nothing is said but this.
fn alone(path: &[String], content: Value) -> Value {
    path.iter().rev().fold(content, |inner, name| {
        Value::Table(toml::Table::from_iter([(name.clone(), inner)]))
    })
}
