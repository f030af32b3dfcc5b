//! What every check says of one station.

use crate::report::message::Message;
use crate::report::message::{Label, label};
use serde::Serialize;

use crate::anomaly::battery::{Line, Pointer, Verdict};
use crate::anomaly::{Check, TargetKind};
use crate::coverage::MissingStation;
use crate::model::{Code, Place, SelectionId, UnitCode};

use super::anomaly::AnomalyReport;
use super::audit::AuditReport;
use super::numbers::harmless;

/// What every check says of one station.
///
/// [`StationReport::to_json`] and [`StationReport::to_text`] say the same in two formats.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StationReport<'a> {
    schema: &'static str,
    scrutineer: &'static str,
    title: &'a str,
    seed: &'a str,
    /// The station's key.
    pub station: &'a str,
    /// The verdicts of unusual lines are by this.
    pub significance: Option<f64>,
    /// What the register says of it, where none of its sheets is in.
    pub registered: Option<Registered<'a>>,
    /// Its sheets, in the order in which they were read; more than one where it is there twice.
    pub sheets: Vec<StationSheet<'a>>,
    weight_is: Message,
    total_is: Message,
}

/// A station that is on the register and has no sheet that counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Registered<'a> {
    /// The register's file, as the plan names it.
    pub file: Option<&'a str>,
    /// Its roll, by the register.
    pub voters_registered: Option<u64>,
    /// Its reporting units, outermost first.
    pub units: &'a [UnitCode],
}

/// A sheet of the station.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StationSheet<'a> {
    /// Where it stands.
    pub place: Place,
    /// The problem for which it does not count, so that no check saw it.
    pub not_counted_because: Option<Code>,
    /// The largest weight of each check with an unusual line that points at it, added up.
    pub total: f64,
    /// How many checks that are.
    pub checks_in_total: usize,
    /// The lines that mark it: unusual ones first, then those that came out unremarkable, then
    /// descriptions.
    pub checks: Vec<StationCheck<'a>>,
}

/// A line that marks the station.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct StationCheck<'a> {
    /// The check.
    pub check: Check,
    /// The code of its findings.
    pub code: Option<Code>,
    /// What it looked at.
    pub target: TargetKind,
    /// The selection, where it looked at one.
    pub selection: Option<&'a SelectionId>,
    /// The region's units, outermost first; `None` for the whole contest.
    pub region: Option<&'a [UnitCode]>,
    /// What the line says as a whole, over all its stations.
    pub verdict: Verdict,
    /// The corrected p-value of the line, where it has one.
    pub p_adjusted: Option<f64>,
    /// The station's weight in it.
    pub weight: f64,
    /// Votes at this station that it speaks of, where it speaks of votes.
    pub votes: Option<f64>,
    /// The place of the line in `/anomaly` of the report.
    pub line: usize,
}

/// A key that neither the sheets nor the register has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownStation {
    /// The key.
    pub station: String,
    /// Keys that are much like it, the nearest first.
    pub nearest: Vec<String>,
    /// Whether there is a register that does not have it, either.
    pub register: bool,
}

impl std::fmt::Display for UnknownStation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let station = harmless(&self.station);
        write!(f, "no sheet that was read is of station `{station}`")?;
        if self.register {
            f.write_str(", and the register does not list it")?;
        }
        if let [near @ .., last] = self.nearest.as_slice() {
            let near: Vec<String> = near
                .iter()
                .map(|key| format!("`{}`, ", harmless(key)))
                .collect();
            let or = if near.is_empty() { "" } else { "or " };
            write!(
                f,
                ": did you mean {}{or}`{}`?",
                near.concat(),
                harmless(last)
            )?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownStation {}

/// The verdicts whose lines can mark a station, in the order in which they are said.
pub(super) const VERDICTS: [Verdict; 3] =
    [Verdict::Unusual, Verdict::Unremarkable, Verdict::Described];

impl<'a> AnomalyReport<'a> {
    /// What every check says of one station, by its key as reports print it.
    ///
    /// # Errors
    /// [`UnknownStation`] where neither the sheets nor the register has the key.
    pub fn station(self, station: &'a str) -> Result<StationReport<'a>, UnknownStation> {
        let audit = self.audit();
        let sheets: Vec<StationSheet<'a>> = audit
            .sheets()
            .iter()
            .filter(|sheet| sheet.station().to_string() == station)
            .map(|sheet| of_sheet(audit, sheet.row(), Place::of_sheet(sheet)))
            .collect();
        let missing = audit.coverage.missing.iter();
        let registered = missing
            .clone()
            .find(|one| one.station == station)
            .map(|one| of_register(audit, one));
        if sheets.is_empty() && registered.is_none() {
            let read = audit
                .sheets()
                .iter()
                .filter_map(|sheet| sheet.station().to_text());
            let listed = missing.map(|one| one.station.clone());
            return Err(UnknownStation {
                station: station.to_string(),
                nearest: nearest(station, read.chain(listed)),
                register: !audit.coverage.register.is_empty(),
            });
        }
        Ok(StationReport {
            schema: StationReport::SCHEMA,
            scrutineer: env!("CARGO_PKG_VERSION"),
            title: &audit.title,
            seed: &audit.seed,
            station,
            significance: audit
                .anomalies
                .as_ref()
                .map(|all| all.settings.significance),
            registered,
            sheets,
            weight_is: WEIGHT_IS.into(),
            total_is: TOTAL_IS.into(),
        })
    }
}

impl StationReport<'_> {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-anomaly-station/1";
}

/// What a weight is, in one sentence.
pub(super) const WEIGHT_IS: Label = label!("anomaly-station-weight-is");

/// What the total is, in one sentence.
pub(super) const TOTAL_IS: Label = label!("anomaly-station-total-is");

fn of_sheet(audit: &AuditReport, row: usize, place: Place) -> StationSheet<'_> {
    let mut exclusions = audit.ledger.exclusions.iter();
    let excluded = exclusions.find(|one| {
        place.line == Some(one.line) && place.file.as_deref() == Some(one.file.as_str())
    });
    let mut sheet = StationSheet {
        place,
        not_counted_because: excluded.map(|one| one.code),
        total: 0.0,
        checks_in_total: 0,
        checks: Vec::new(),
    };
    let Some(anomalies) = &audit.anomalies else {
        return sheet;
    };
    for verdict in VERDICTS {
        let mut pointers = anomalies.pointing_at(row, verdict);
        pointers.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.line.cmp(&b.line)));
        let lines = pointers.iter().filter_map(|pointer| {
            let line = anomalies.lines.get(pointer.line)?;
            Some(of_line(line, pointer))
        });
        sheet.checks.extend(lines);
    }
    let mut counted: Vec<Check> = Vec::new();
    for one in &sheet.checks {
        // The strongest line of a check comes first.
        if one.verdict == Verdict::Unusual && !counted.contains(&one.check) {
            counted.push(one.check);
            sheet.total += one.weight;
        }
    }
    sheet.checks_in_total = counted.len();
    sheet
}

fn of_line<'a>(line: &'a Line, pointer: &Pointer) -> StationCheck<'a> {
    StationCheck {
        check: line.check,
        code: line.check.code(),
        selection: line.selection.as_ref(),
        target: line.target,
        region: (!line.is_whole()).then_some(line.region.as_slice()),
        verdict: line.verdict,
        p_adjusted: line.p_adjusted,
        weight: pointer.weight,
        votes: pointer.votes,
        line: pointer.line,
    }
}

fn of_register<'a>(audit: &'a AuditReport, station: &'a MissingStation) -> Registered<'a> {
    let register = audit.inputs.iter().find(|input| input.role == "register");
    Registered {
        file: register.map(|input| input.summary.path.as_str()),
        voters_registered: station.voters_registered,
        units: &station.units,
    }
}

/// So many keys are suggested.
const SUGGESTED: usize = 3;

/// The keys that fewest changed characters lead to, and not more than a third of them.
fn nearest(station: &str, keys: impl Iterator<Item = String>) -> Vec<String> {
    let most = (station.chars().count() / 3).max(1);
    let mut near: Vec<(usize, String)> = keys
        .map(|key| (strsim::osa_distance(station, &key), key))
        .filter(|(changes, _)| *changes <= most)
        .collect();
    near.sort();
    near.dedup();
    near.truncate(SUGGESTED);
    near.into_iter().map(|(_, key)| key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_keys_come_first_and_unlike_ones_not_at_all() {
        let keys = ["010101/1", "010101/2", "010102/1", "990909/7"].map(str::to_string);
        let found = nearest("010101-1", keys.clone().into_iter());
        assert_eq!(found, ["010101/1", "010101/2", "010102/1"]);
        assert!(nearest("xx", keys.into_iter()).is_empty());
    }

    #[test]
    fn an_unknown_key_is_told_with_what_was_meant() {
        let mut unknown = UnknownStation {
            station: "1".to_string(),
            nearest: vec!["2".to_string(), "3".to_string()],
            register: true,
        };
        let said = "no sheet that was read is of station `1`, and the register does not list it: did you mean `2`, or `3`?";
        assert_eq!(unknown.to_string(), said);
        unknown.nearest.clear();
        unknown.register = false;
        assert_eq!(
            unknown.to_string(),
            "no sheet that was read is of station `1`"
        );
    }
}
