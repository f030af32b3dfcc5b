//! The table `[anomaly]`: which checks, of what, and how strictly.

use crate::anomaly::battery::{BatterySettings, Centre, CheckSettings};
use crate::anomaly::input::attributes::moment;
use crate::anomaly::{Check, SettingProblem, Validate};
use crate::model::{Attribute, Contest, SelectionId};
use crate::plan::audit_plan::{PlannedSheets, Role, innermost_level, levels};
use crate::plan::problem::MeaningProblem;

use super::super::tables::{AnomalyTable, CentreValue, ChecksValue, MomentValue, SelectionsValue};
use super::super::text::Span;
use super::super::value::{At, Key, Optional};
use super::{Known, Meaning, near};

/// The most elections that a plan can ask to be drawn.
const MOST_SIMULATED: u64 = 100_000;

/// A message lists no more names than this.
const LISTED: usize = 30;

/// What the table is held against.
struct Sheets {
    /// The levels of the units, outermost first.
    levels: Vec<String>,
    /// How many parts a station's key has.
    keys: usize,
    /// Whether a layout has a column for the moment of arrival.
    arrival: bool,
    /// Whether all of that could be read.
    complete: bool,
}

impl Sheets {
    fn of(sheets: &Known<Vec<PlannedSheets>>) -> Self {
        let tally = || sheets.value.iter().filter(|one| one.role == Role::Tally);
        let arrives = |one: &PlannedSheets| one.layout.attributes.contains_key(&Attribute::Arrival);
        Self {
            levels: levels(&sheets.value),
            keys: tally().next().map_or(0, |one| one.layout.station.len()),
            arrival: tally().any(arrives),
            complete: sheets.complete,
        }
    }
}

impl Meaning<'_> {
    /// The checks that a plan asks for. Its regions are the outermost level and its peers the
    /// innermost, where it does not say.
    pub(super) fn anomaly(
        &mut self,
        table: Optional<AnomalyTable>,
        contest: &Known<Option<Contest>>,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> Option<BatterySettings> {
        let Key::Written(At {
            value: table, span, ..
        }) = table
        else {
            return None;
        };
        let sheets = Sheets::of(sheets);
        let mut settings = BatterySettings::default();
        if let Key::Written(checks) = table.checks {
            settings.checks = self.checks(checks);
        }
        if let Key::Written(selections) = table.selections {
            settings.selections = self.selections(selections, contest);
        }
        settings.centre = table.centre.at().and_then(|at| self.centre(at, &sheets));
        settings.regions = match table.regions.at() {
            Some(level) => self.level("regions", level, &sheets),
            None => sheets.levels.first().cloned(),
        };
        settings.peers = match table.peers.at() {
            Some(level) => self.level("peers", level, &sheets),
            None => innermost_level(&sheets.levels, settings.centre.as_ref()),
        };
        settings.late_after = table
            .late_after
            .at()
            .and_then(|at| self.late_after(at, &sheets));
        if let Some(simulated) = table.simulated.at() {
            settings.simulated = self.simulated(simulated);
        }
        if let Some(significance) = table.significance.at() {
            settings.significance = self.significance(significance);
        }
        settings.correction = table.correction.into_value();
        settings.of_checks = table.of_checks.0;
        self.settings(&settings.of_checks, span);
        Some(settings)
    }

    fn checks(&mut self, checks: At<ChecksValue>) -> Vec<Check> {
        let known: Vec<&str> = Check::ALL.iter().map(|check| check.key()).collect();
        let list = match checks.value {
            ChecksValue::Text(word) if word == "all" => return Check::ALL.to_vec(),
            ChecksValue::Text(name) => {
                let problem = match known.contains(&name.as_str()) {
                    true => MeaningProblem::NotInAList {
                        key: "checks",
                        name,
                    },
                    false => MeaningProblem::UnknownCheck {
                        near: near(&name, known.iter().copied()),
                        known: Some(listed(&known)),
                        name,
                    },
                };
                self.problem(checks.span, problem);
                return Vec::new();
            }
            ChecksValue::List(list) => list,
        };
        if list.is_empty() {
            let known = listed(&known);
            self.problem(checks.span, MeaningProblem::NoChecks { known });
        }
        let mut said = false;
        let unknown = |name: &str| MeaningProblem::UnknownCheck {
            name: name.to_string(),
            // Once is enough for a long list.
            known: (!std::mem::replace(&mut said, true)).then(|| listed(&known)),
            near: near(name, known.iter().copied()),
        };
        let names = self.names(list, "anomaly.checks", &known, unknown);
        let mut checks: Vec<Check> = names.iter().filter_map(|name| name.parse().ok()).collect();
        checks.sort();
        checks
    }

    fn selections(
        &mut self,
        selections: At<SelectionsValue>,
        contest: &Known<Option<Contest>>,
    ) -> Vec<SelectionId> {
        let list = match selections.value {
            SelectionsValue::Text(name) => {
                let key = "selections";
                self.problem(selections.span, MeaningProblem::NotInAList { key, name });
                return Vec::new();
            }
            SelectionsValue::List(list) => list,
        };
        let Some(known) = contest.value.as_ref().filter(|_| contest.complete) else {
            return Vec::new();
        };
        let known: Vec<&str> = known
            .selections()
            .iter()
            .map(|one| one.id.as_str())
            .collect();
        if list.is_empty() {
            let known = listed(&known);
            self.problem(selections.span, MeaningProblem::NoSelections { known });
        }
        let mut said = false;
        let unknown = |name: &str| MeaningProblem::UnknownSelection {
            name: name.to_string(),
            known: (!std::mem::replace(&mut said, true)).then(|| listed(&known)),
            near: near(name, known.iter().copied()),
        };
        let names = self.names(list, "anomaly.selections", &known, unknown);
        names.into_iter().map(SelectionId::new).collect()
    }

    /// The names of a list that are known, each once.
    fn names(
        &mut self,
        list: Vec<Optional<String>>,
        key: &str,
        known: &[&str],
        mut unknown: impl FnMut(&str) -> MeaningProblem,
    ) -> Vec<String> {
        let mut good: Vec<String> = Vec::new();
        for item in list {
            let Key::Written(At {
                value: name, span, ..
            }) = item
            else {
                continue;
            };
            if good.contains(&name) {
                let key = key.to_string();
                self.problem(span, MeaningProblem::ListedTwice { key, name });
            } else if known.contains(&name.as_str()) {
                good.push(name);
            } else {
                self.problem(span, unknown(&name));
            }
        }
        good
    }

    /// A level of units; "" for none.
    fn level(&mut self, key: &'static str, at: &At<String>, sheets: &Sheets) -> Option<String> {
        if at.value.is_empty() {
            return None;
        }
        if sheets.complete && !sheets.levels.contains(&at.value) {
            let problem = MeaningProblem::UnknownLevel {
                key,
                level: at.value.clone(),
                known: sheets.levels.clone(),
                near: near(&at.value, sheets.levels.iter().map(String::as_str)),
            };
            self.problem(at.span, problem);
        }
        Some(at.value.clone())
    }

    fn centre(&mut self, at: &At<CentreValue>, sheets: &Sheets) -> Option<Centre> {
        let parts = match &at.value {
            CentreValue::Text(level) => {
                let level = At {
                    value: level.clone(),
                    span: at.span,
                    key: at.key,
                };
                return self.level("centre", &level, sheets).map(Centre::Level);
            }
            CentreValue::WholeNumber(parts) => *parts,
        };
        let fits = usize::try_from(parts)
            .ok()
            .filter(|parts| (1..sheets.keys).contains(parts));
        if fits.is_none() && sheets.complete {
            let keys = sheets.keys;
            self.problem(at.span, MeaningProblem::CentreParts { parts, keys });
        }
        fits.map(Centre::KeyParts)
    }

    fn late_after(&mut self, at: &At<MomentValue>, sheets: &Sheets) -> Option<String> {
        let text = match &at.value {
            MomentValue::Text(text) => text.clone(),
            MomentValue::Number(number) => number.to_string(),
        };
        if moment(&text).is_none() {
            let seen = self.text.slice(at.span).to_string();
            self.problem(at.span, MeaningProblem::Moment { seen });
        }
        if sheets.complete && !sheets.arrival {
            self.problem(at.key, MeaningProblem::NoArrival);
        }
        Some(text)
    }

    fn simulated(&mut self, at: &At<u64>) -> u64 {
        if at.value > MOST_SIMULATED {
            let problem = MeaningProblem::Simulated {
                number: at.value,
                most: MOST_SIMULATED,
            };
            self.problem(at.span, problem);
        }
        at.value
    }

    fn significance(&mut self, at: &At<f64>) -> f64 {
        // Written so that NaN fails.
        if !(0.0 < at.value && at.value < 1.0) {
            let seen = self.text.slice(at.span).to_string();
            self.problem(at.span, MeaningProblem::Significance { seen });
        }
        at.value
    }

    /// Settings of single checks that are out of their range.
    fn settings(&mut self, settings: &CheckSettings, section: Span) {
        for problem in settings.problems() {
            let SettingProblem { name, .. } = &problem;
            let written = self.settings.get(&format!("anomaly.{name}")).copied();
            // A default may not go with another setting: it is in the same table.
            let table = name
                .rsplit_once('.')
                .map(|(table, _)| format!("anomaly.{table}"));
            let table = table.and_then(|table| self.settings.get(&table).copied());
            let span = written.or(table).unwrap_or(section);
            let seen = written.map(|span| self.text.slice(span).to_string());
            self.problem(span, MeaningProblem::Setting { problem, seen });
        }
    }
}

/// Names as they stand in a sentence.
fn listed(names: &[&str]) -> String {
    match names.get(..LISTED) {
        Some(shown) if names.len() > LISTED => {
            format!("{} and {} more", shown.join(", "), names.len() - LISTED)
        }
        _ => names.join(", "),
    }
}
