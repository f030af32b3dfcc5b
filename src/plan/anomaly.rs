//! The plan's section `[anomaly]`: which checks, of what, and how strictly.

use serde::Deserialize;
use toml::Value;

use crate::anomaly::Check;
use crate::anomaly::battery::{
    Anomalies, BatterySettings, Centre, Correction, Progress, battery_with_progress,
};
use crate::anomaly::input::attributes::moment;
use crate::model::{Attribute, Contest, Included, SelectionId};
use crate::numeric::stream::Seed;
use crate::read::header::nearest;
use crate::tabulate::Tabulation;

use super::anomaly_checks::of_checks;
use super::anomaly_places::{Said, listed, seen};
use super::audit::{AuditPlan, PlannedSheets, Role};
use super::build::did_you_mean;
use super::error::PlanProblem;

/// The most elections that a plan can ask to be drawn.
const MOST_SIMULATED: u64 = 100_000;

/// As it is written. Each value is read on its own, so that everything that is wrong is said at
/// once.
#[derive(Debug, Default, Deserialize)]
#[serde(default, expecting = "expected a section [anomaly]")]
pub(super) struct AnomalyFile {
    checks: Option<Value>,
    selections: Option<Value>,
    regions: Option<Value>,
    peers: Option<Value>,
    centre: Option<Value>,
    late_after: Option<Value>,
    simulated: Option<Value>,
    significance: Option<Value>,
    correction: Option<Value>,
    /// Settings of single checks.
    #[serde(flatten)]
    of_checks: toml::Table,
}

/// What the section means. Its regions are the outermost level and its peers the innermost, where
/// it does not say.
pub(super) fn settings(
    file: AnomalyFile,
    contest: &Contest,
    sheets: &[PlannedSheets],
    mut said: Said<'_>,
    problems: &mut Vec<PlanProblem>,
) -> BatterySettings {
    let tally = || sheets.iter().filter(|sheets| sheets.role == Role::Tally);
    let levels = tally()
        .next()
        .map(|sheets| sheets.layout.levels())
        .unwrap_or_default();
    let keys = tally()
        .next()
        .map_or(0, |sheets| sheets.layout.station.len());
    let arrival = tally().any(|sheets| sheets.layout.attributes.contains_key(&Attribute::Arrival));
    let by_default = BatterySettings::default();
    let checks = file.checks.map(|value| checks(value, &mut said));
    let selections = file.selections.map(|value| {
        let ids: Vec<&str> = contest
            .selections()
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        names(value, &SELECTIONS, &ids, &mut said)
    });
    let regions = file
        .regions
        .map(|value| level("regions", value, &levels, &mut said));
    let peers = file
        .peers
        .map(|value| level("peers", value, &levels, &mut said));
    let centre = file
        .centre
        .and_then(|value| centre(value, keys, &levels, &mut said));
    let late_after = file
        .late_after
        .and_then(|value| late_after(&value, arrival, &mut said));
    let simulated = file
        .simulated
        .and_then(|value| simulated(&value, &mut said));
    let significance = file
        .significance
        .and_then(|value| significance(&value, &mut said));
    let correction = file
        .correction
        .and_then(|value| correction(&value, &mut said));
    let of_checks = of_checks(file.of_checks, &mut said);
    problems.extend(said.into_problems());
    // The tables of one centre are too few to be compared with each other alone.
    let of_centre = |level: &&String| matches!(&centre, Some(Centre::Level(one)) if one == *level);
    let innermost = levels.iter().rfind(|level| !of_centre(level));
    BatterySettings {
        checks: checks.unwrap_or(by_default.checks),
        selections: selections
            .unwrap_or_default()
            .into_iter()
            .map(SelectionId::new)
            .collect(),
        regions: regions.unwrap_or_else(|| levels.first().cloned()),
        peers: peers.unwrap_or_else(|| innermost.cloned()),
        centre,
        late_after,
        simulated: simulated.unwrap_or(by_default.simulated),
        significance: significance.unwrap_or(by_default.significance),
        correction,
        of_checks,
    }
}

/// A list of names in the section.
struct Names {
    key: &'static str,
    /// What one that is unknown is not.
    what: &'static str,
    /// What they are all together.
    all: &'static str,
    /// What else than a list may be written, and what is meant where nothing is.
    otherwise: &'static str,
}

const CHECKS: Names = Names {
    key: "checks",
    what: "no check",
    all: "there are",
    otherwise: "\"all\", or leave the key out for those that run by default",
};

const SELECTIONS: Names = Names {
    key: "selections",
    what: "no selection of the contest",
    all: "it has",
    otherwise: "leave the key out for all of them",
};

fn checks(value: Value, said: &mut Said<'_>) -> Vec<Check> {
    if value.as_str() == Some("all") {
        return Check::ALL.to_vec();
    }
    let known: Vec<&str> = Check::ALL.iter().map(|check| check.key()).collect();
    let names = names(value, &CHECKS, &known, said);
    let mut checks: Vec<Check> = names.iter().filter_map(|name| name.parse().ok()).collect();
    checks.sort();
    checks
}

/// The names that are known, each once; what is wrong with any of them is said.
fn names(value: Value, of: &Names, known: &[&str], said: &mut Said<'_>) -> Vec<String> {
    let list = match value {
        Value::Array(list) if !list.is_empty() => list,
        Value::String(name) if known.contains(&name.as_str()) => {
            let what = format!(
                "`{name}` stands alone: write a list, {} = [\"{name}\"]",
                of.key
            );
            said.of(&[of.key], &what);
            return Vec::new();
        }
        other => {
            let what = format!(
                "{} is given: write a list of {}, or {}",
                seen(&other),
                listed(known.iter().copied()),
                of.otherwise
            );
            said.of(&[of.key], &what);
            return Vec::new();
        }
    };
    let mut good: Vec<String> = Vec::new();
    let mut told = false;
    for (place, item) in list.iter().enumerate() {
        match item.as_str() {
            Some(name) if good.iter().any(|one| one == name) => {
                said.of_item(of.key, place, &format!("`{name}` is listed twice"));
            }
            Some(name) if known.contains(&name) => good.push(name.to_string()),
            Some(name) => {
                let near = did_you_mean(nearest(name, known.iter().copied()));
                // Once is enough for a long list.
                let all = match std::mem::replace(&mut told, true) {
                    true => String::new(),
                    false => format!(" ({} {})", of.all, listed(known.iter().copied())),
                };
                let what = format!("`{name}` is {}{all}{near}", of.what);
                said.of_item(of.key, place, &what);
            }
            None => {
                let what = format!("{} is {}: write its name in quotes", seen(item), of.what);
                said.of_item(of.key, place, &what);
            }
        }
    }
    good
}

/// A level of units; "" for none.
fn level(key: &str, value: Value, levels: &[String], said: &mut Said<'_>) -> Option<String> {
    match value {
        Value::String(level) if level.is_empty() || levels.contains(&level) => {
            Some(level).filter(|level| !level.is_empty())
        }
        other => {
            said.of(&[key], &no_level(&other, levels, "; \"\" means none"));
            None
        }
    }
}

fn no_level(value: &Value, levels: &[String], or: &str) -> String {
    let names = || levels.iter().map(String::as_str);
    let seen = match value.as_str() {
        Some(level) => format!("`{level}`"),
        None => seen(value),
    };
    let near = did_you_mean(value.as_str().and_then(|level| nearest(level, names())));
    match levels {
        [] => format!("{seen} is no level of units: sheets.layout.units names none{or}"),
        _ => format!(
            "{seen} is no level of units of the sheets (they have {}{or}){near}",
            listed(names())
        ),
    }
}

fn centre(value: Value, keys: usize, levels: &[String], said: &mut Said<'_>) -> Option<Centre> {
    let most = keys.saturating_sub(1);
    match value {
        Value::String(level) if level.is_empty() => None,
        Value::String(level) if levels.contains(&level) => Some(Centre::Level(level)),
        Value::Integer(parts) => {
            let fits = usize::try_from(parts)
                .ok()
                .filter(|parts| (1..keys).contains(parts));
            if fits.is_none() {
                let what = match most {
                    0 => format!(
                        "{parts} is given, and a station's key has no parts before its last: name a level of units"
                    ),
                    1 => format!(
                        "{parts} is given, and of the {keys} parts of a station's key only the first can name a centre with several stations: write 1, or a level of units"
                    ),
                    _ => format!(
                        "{parts} is given, and of the {keys} parts of a station's key the first 1 to {most} can name a centre with several stations"
                    ),
                };
                said.of(&["centre"], &what);
            }
            fits.map(Centre::KeyParts)
        }
        other => {
            let or = match most {
                0 => "",
                _ => "; a whole number says how many first parts of a station's key name it",
            };
            said.of(&["centre"], &no_level(&other, levels, or));
            None
        }
    }
}

fn late_after(value: &Value, arrival: bool, said: &mut Said<'_>) -> Option<String> {
    let text = match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(_) | Value::Float(_) | Value::Datetime(_) => Some(value.to_string()),
        _ => None,
    };
    let fits = text.filter(|text| moment(text).is_some());
    if fits.is_none() {
        let what = format!(
            "{} is neither a number nor a date and time such as \"2031-06-02 03:00\"",
            seen(value)
        );
        said.of(&["late_after"], &what);
    }
    if !arrival {
        said.of(
            &["late_after"],
            "no layout of the tally sheets names a column of `arrival`, so that nothing says which sheets were late: set sheets.layout.arrival, or leave late_after out",
        );
    }
    fits
}

fn simulated(value: &Value, said: &mut Said<'_>) -> Option<u64> {
    let fits = value
        .as_integer()
        .and_then(|number| u64::try_from(number).ok())
        .filter(|number| *number <= MOST_SIMULATED);
    if fits.is_none() {
        let what = format!(
            "{} is given, and it has to be a whole number from 0 to 100000, such as 199",
            seen(value)
        );
        said.of(&["simulated"], &what);
    }
    fits
}

fn significance(value: &Value, said: &mut Said<'_>) -> Option<f64> {
    let number = match value {
        Value::Float(number) => Some(*number),
        Value::Integer(number) => Some(*number as f64),
        _ => None,
    };
    // Written so that NaN fails.
    let fits = number.filter(|number| 0.0 < *number && *number < 1.0);
    if fits.is_none() {
        let what = format!(
            "{} is given, and it has to be a number between 0 and 1, such as 0.01",
            seen(value)
        );
        said.of(&["significance"], &what);
    }
    fits
}

fn correction(value: &Value, said: &mut Said<'_>) -> Option<Correction> {
    let known = [
        ("holm", Correction::Holm),
        ("benjamini-yekutieli", Correction::BenjaminiYekutieli),
    ];
    let found = known.iter().find(|(name, _)| value.as_str() == Some(*name));
    if found.is_none() {
        let near = value
            .as_str()
            .and_then(|name| nearest(name, known.iter().map(|one| one.0)));
        let what = format!(
            "{} is given, and it has to be \"holm\" or \"benjamini-yekutieli\"{}",
            seen(value),
            did_you_mean(near)
        );
        said.of(&["correction"], &what);
    }
    found.map(|one| one.1)
}

impl AuditPlan {
    /// The same plan, with the statistical checks that run by default if it asks for none.
    #[must_use]
    pub fn with_anomalies(mut self) -> Self {
        if self.anomaly.is_none() {
            let mut problems = Vec::new();
            let file = AnomalyFile::default();
            let said = Said::default();
            self.anomaly = Some(settings(
                file,
                &self.contest,
                &self.sheets,
                said,
                &mut problems,
            ));
            debug_assert!(problems.is_empty());
        }
        self
    }
}

/// What the checks find, where the plan asks for any.
pub(super) fn anomalies(
    plan: &AuditPlan,
    included: &Included<'_>,
    tabulation: &Tabulation,
    progress: Option<Progress<'_>>,
) -> Option<Anomalies> {
    let settings = plan.anomaly.as_ref()?;
    let seed = Seed::from_text(&plan.seed);
    let lead = lead(&plan.contest, tabulation);
    Some(battery_with_progress(
        included, lead, settings, &seed, progress,
    ))
}

/// The votes between the last that wins and the first that does not.
fn lead(contest: &Contest, tabulation: &Tabulation) -> Option<u64> {
    let sums = tabulation.whole();
    let mut votes: Vec<u64> = (0..contest.selections().len())
        .map(|selection| sums.votes_or_zero(selection).sum)
        .collect();
    votes.sort_unstable_by(|a, b| b.cmp(a));
    let winners = contest.winners() as usize;
    let last = votes.get(winners.checked_sub(1)?)?;
    last.checked_sub(*votes.get(winners)?)
}
