//! The plan's section `[anomaly]`: which checks, of what, and how strictly.

use serde::Deserialize;
use toml::Value;

use crate::anomaly::Check;
use crate::anomaly::battery::{
    Anomalies, BatterySettings, Centre, CheckSettings, Correction, battery,
};
use crate::model::{Contest, SelectionId, TallySheets, UnitId};
use crate::numeric::stream::Seed;
use crate::read::header::nearest;
use crate::tabulate::Tabulation;

use super::audit::{AuditPlan, PlannedSheets, Role};
use super::build::did_you_mean;
use super::error::PlanProblem;
use super::keys::{Expected, Key};
use super::keys_anomaly::ANOMALY;

/// As it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AnomalyFile {
    checks: Option<ChecksFile>,
    selections: Vec<String>,
    regions: Option<String>,
    peers: Option<String>,
    centre: Option<CentreFile>,
    late_after: Option<String>,
    significance: Option<f64>,
    correction: Option<CorrectionFile>,
    /// Settings of single checks; read one by one, so that what is wrong is named.
    #[serde(flatten)]
    of_checks: toml::Table,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected \"all\" or a list of checks")]
enum ChecksFile {
    Word(String),
    List(Vec<String>),
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a level of units, or how many first parts of the station's key name the centre"
)]
enum CentreFile {
    Parts(usize),
    Level(String),
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum CorrectionFile {
    Holm,
    BenjaminiYekutieli,
}

/// What the section means. Its regions are the outermost level and its peers the innermost, where
/// it does not say.
pub(super) fn settings(
    file: AnomalyFile,
    contest: &Contest,
    sheets: &[PlannedSheets],
    problems: &mut Vec<PlanProblem>,
) -> BatterySettings {
    let mut say = |what: String| problems.push(PlanProblem::new(format!("anomaly.{what}")));
    let by_default = BatterySettings::default();
    let checks = match file.checks {
        None => by_default.checks,
        Some(ChecksFile::Word(word)) if word == "all" => Check::ALL.to_vec(),
        Some(ChecksFile::Word(word)) => {
            say(format!(
                "checks: `{word}` is neither \"all\" nor a list of checks"
            ));
            Vec::new()
        }
        Some(ChecksFile::List(list)) => {
            let mut checks: Vec<Check> = Vec::new();
            for name in list {
                match name.parse() {
                    Ok(check) => checks.push(check),
                    Err(unknown) => {
                        let near = nearest(&name, Check::ALL.iter().map(|check| check.key()));
                        say(format!("checks: {unknown}{}", did_you_mean(near)));
                    }
                }
            }
            checks.sort();
            checks.dedup();
            checks
        }
    };
    let ids = || contest.selections().iter().map(|one| one.id.as_str());
    for id in &file.selections {
        if !ids().any(|known| known == id) {
            let near = did_you_mean(nearest(id, ids()));
            say(format!(
                "selections: `{id}` is no selection of the contest{near}"
            ));
        }
    }
    let tally = sheets.iter().find(|sheets| sheets.role == Role::Tally);
    let levels = tally
        .map(|sheets| sheets.layout.levels())
        .unwrap_or_default();
    let centre_level = match &file.centre {
        Some(CentreFile::Level(level)) => Some(level.clone()),
        Some(CentreFile::Parts(_)) | None => None,
    };
    let keys = tally.map_or(0, |sheets| sheets.layout.station.len());
    if let Some(CentreFile::Parts(parts)) = file.centre
        && !(1..keys).contains(&parts)
    {
        say(format!(
            "centre: {parts} of the {keys} parts of a station's key cannot name a centre with several stations"
        ));
    }
    for (key, level) in [
        ("regions", &file.regions),
        ("peers", &file.peers),
        ("centre", &centre_level),
    ] {
        let Some(level) = level.as_ref().filter(|level| !level.is_empty()) else {
            continue;
        };
        if !levels.contains(level) {
            let near = did_you_mean(nearest(level, levels.iter().map(String::as_str)));
            say(format!(
                "{key}: `{level}` is no level of units of the sheets{near}"
            ));
        }
    }
    let significance = file.significance.unwrap_or(by_default.significance);
    // Written so that NaN fails.
    if !(0.0 < significance && significance < 1.0) {
        say(format!(
            "significance: {significance} is not between 0 and 1"
        ));
    }
    let named = |level: Option<String>, otherwise: Option<&String>| match level {
        Some(level) => Some(level).filter(|level| !level.is_empty()),
        None => otherwise.cloned(),
    };
    let of_checks = of_checks(file.of_checks, problems);
    // The tables of one centre are too few to be compared with each other alone.
    let centre = centre_level.as_ref();
    let innermost = levels.iter().rfind(|level| Some(*level) != centre);
    BatterySettings {
        checks,
        selections: file.selections.into_iter().map(SelectionId::new).collect(),
        regions: named(file.regions, levels.first()),
        peers: named(file.peers, innermost),
        centre: file.centre.map(|centre| match centre {
            CentreFile::Level(level) => Centre::Level(level),
            CentreFile::Parts(parts) => Centre::KeyParts(parts),
        }),
        late_after: file.late_after,
        significance,
        correction: file.correction.map(|correction| match correction {
            CorrectionFile::Holm => Correction::Holm,
            CorrectionFile::BenjaminiYekutieli => Correction::BenjaminiYekutieli,
        }),
        of_checks,
    }
}

/// The settings of single checks. A key that cannot be read is named; unknown ones are reported
/// with the keys of the whole plan.
fn of_checks(table: toml::Table, problems: &mut Vec<PlanProblem>) -> CheckSettings {
    let mut wrong = Vec::new();
    let known = readable(table, ANOMALY, &mut Vec::new(), &mut wrong);
    let settings = CheckSettings::deserialize(known).unwrap_or_default();
    for (place, why) in settings.refused() {
        wrong.push(format!("anomaly.{place}: {why}"));
    }
    problems.extend(wrong.into_iter().map(PlanProblem::new));
    settings
}

/// What of a table has known keys and values that can be read, each tried on its own.
fn readable(
    table: toml::Table,
    keys: &[Key],
    above: &mut Vec<String>,
    wrong: &mut Vec<String>,
) -> toml::Table {
    let mut good = toml::Table::new();
    for (name, content) in table {
        let Some(key) = keys.iter().find(|key| key.name == name) else {
            continue;
        };
        above.push(name.clone());
        let content = match (key.expected, content) {
            (Expected::Table(keys), Value::Table(inner)) => {
                Some(Value::Table(readable(inner, keys, above, wrong)))
            }
            (_, content) => {
                let alone = above
                    .iter()
                    .rev()
                    .fold(content.clone(), |inner, name| nested(name, inner));
                match CheckSettings::deserialize(alone) {
                    Ok(_) => Some(content),
                    Err(error) => {
                        wrong.push(format!("anomaly.{}: {}", above.join("."), error.message()));
                        None
                    }
                }
            }
        };
        above.pop();
        if let Some(content) = content {
            good.insert(name, content);
        }
    }
    good
}

fn nested(name: &str, inner: Value) -> Value {
    Value::Table(toml::Table::from_iter([(name.to_owned(), inner)]))
}

impl AuditPlan {
    /// The same plan, with the statistical checks that run by default if it asks for none.
    #[must_use]
    pub fn with_anomalies(mut self) -> Self {
        if self.anomaly.is_none() {
            let mut problems = Vec::new();
            let file = AnomalyFile::default();
            self.anomaly = Some(settings(file, &self.contest, &self.sheets, &mut problems));
            debug_assert!(problems.is_empty());
        }
        self
    }
}

/// What the checks find, where the plan asks for any.
pub(super) fn anomalies(
    plan: &AuditPlan,
    sheets: &TallySheets,
    counts: &[bool],
    tabulation: &Tabulation,
) -> Option<Anomalies> {
    let settings = plan.anomaly.as_ref()?;
    let seed = Seed::from_text(&plan.seed);
    let lead = lead(&plan.contest, tabulation);
    Some(battery(sheets, counts, lead, settings, &seed))
}

/// The votes between the last that wins and the first that does not.
fn lead(contest: &Contest, tabulation: &Tabulation) -> Option<u64> {
    let sums = tabulation.unit(UnitId::ROOT);
    let mut votes: Vec<u64> = (0..contest.selections().len())
        .map(|selection| sums.votes(selection).sum)
        .collect();
    votes.sort_unstable_by(|a, b| b.cmp(a));
    let winners = contest.winners() as usize;
    let last = votes.get(winners.checked_sub(1)?)?;
    last.checked_sub(*votes.get(winners)?)
}
