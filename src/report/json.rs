//! The report for machines: one JSON object, in one order, the same bytes for the same inputs.

use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use crate::model::{Code, Finding, Measure, TallySheets, UnitId};
use crate::reconcile::Reconciliation;
use crate::tabulate::UnitSums;
use crate::threads;

use super::anomaly::{AnomalyLine, AnomalyStation, AnomalySummary};
use super::audit::AuditReport;
use super::missing::AgainstMissing;

/// Writes a value and a newline.
pub(super) fn write_line(value: &impl Serialize, to: impl Write) -> io::Result<()> {
    let mut to = BufWriter::with_capacity(1 << 16, to);
    serde_json::to_writer(&mut to, value)?;
    to.write_all(b"\n")?;
    to.flush()
}

/// What is written, as a string.
pub(super) fn as_text(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> String {
    let mut bytes = Vec::new();
    // Writing to memory cannot fail, and JSON is UTF-8.
    let written = write(&mut bytes);
    debug_assert!(written.is_ok());
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes the report and a newline.
pub(super) fn write(report: &AuditReport, to: impl Write) -> io::Result<()> {
    // Units are most of a large report, and each is written apart from the others.
    let units = units(report);
    let rendered = threads::map(&units, |&unit| to_raw_value(&Unit(report, unit)))
        .into_iter()
        .collect::<Result<Vec<Box<RawValue>>, _>>()?;
    write_line(&WithUnits(report, &rendered), to)
}

impl Serialize for AuditReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let units: Vec<Unit<'_>> = units(self)
            .into_iter()
            .map(|unit| Unit(self, unit))
            .collect();
        WithUnits(self, &units).serialize(serializer)
    }
}

/// A report, and its units in a form that can be written.
struct WithUnits<'a, U>(&'a AuditReport, &'a [U]);

impl<U: Serialize> Serialize for WithUnits<'_, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(audit, units) = self;
        let mut report = serializer.serialize_struct("AuditReport", 24)?;
        report.serialize_field("schema", AuditReport::SCHEMA)?;
        report.serialize_field("scrutineer", env!("CARGO_PKG_VERSION"))?;
        report.serialize_field("title", &audit.title)?;
        report.serialize_field("seed", &audit.seed)?;
        report.serialize_field("fail_on", &audit.fail_on)?;
        report.serialize_field("contest", &audit.contest)?;
        report.serialize_field("settings", &audit.settings)?;
        report.serialize_field("inputs", &audit.inputs)?;
        report.serialize_field("ledger", &audit.ledger)?;
        report.serialize_field("tabulation", &Totals(audit, units))?;
        report.serialize_field("coverage", &audit.coverage)?;
        report.serialize_field("representativeness", &audit.missing.representativeness)?;
        report.serialize_field("outcome", &audit.missing.outcome)?;
        report.serialize_field("reconciliation", &Judged::all(audit))?;
        report.serialize_field("bulletins", &audit.missing.bulletins)?;
        report.serialize_field("sources", &audit.sources.comparisons)?;
        report.serialize_field("source_ledgers", &audit.sources.ledgers)?;
        report.serialize_field("merged", &audit.sources.merged)?;
        report.serialize_field("anomaly_summary", &AnomalySummary::of(audit))?;
        report.serialize_field("anomaly", &AnomalyLine::all(audit))?;
        report.serialize_field("anomaly_stations", &AnomalyStation::all(audit))?;
        report.serialize_field("not_applicable", &audit.not_applicable)?;
        report.serialize_field("findings", &audit.findings)?;
        report.serialize_field("codes", &codes(&audit.findings))?;
        report.end()
    }
}

/// An announced result against the sums, and against what is missing.
#[derive(Serialize)]
pub(super) struct Judged<'a> {
    #[serde(flatten)]
    reconciliation: &'a Reconciliation,
    #[serde(flatten)]
    against: &'a AgainstMissing,
}

impl<'a> Judged<'a> {
    pub(super) fn all(report: &'a AuditReport) -> Vec<Self> {
        let both = report.reconciliation.iter().zip(&report.missing.against);
        both.map(|(reconciliation, against)| Self {
            reconciliation,
            against,
        })
        .collect()
    }
}

/// What each code that occurs says, so that the JSON explains itself.
pub(super) fn codes<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
) -> BTreeMap<&'static str, CodeText> {
    findings
        .into_iter()
        .map(|finding| (finding.code.key(), CodeText::of(finding.code)))
        .collect()
}

#[derive(Serialize)]
pub(super) struct CodeText {
    kind: &'static str,
    rule: &'static str,
    sentence: &'static str,
    explanation: &'static str,
}

impl CodeText {
    fn of(code: Code) -> Self {
        Self {
            kind: code.kind().key(),
            rule: code.rule(),
            sentence: code.sentence(),
            explanation: code.explanation(),
        }
    }
}

/// The sums: of the whole contest, without the flagged sheets, and of every unit.
struct Totals<'a, U>(&'a AuditReport, &'a [U]);

impl<U: Serialize> Serialize for Totals<'_, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(report, units) = self;
        let whole = report.tabulation.unit(UnitId::ROOT);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("stations", &whole.stations())?;
        map.serialize_entry("votes", &UnitVotes(&report.sheets, whole))?;
        let partial: BTreeMap<&str, u64> = report
            .sheets
            .selections()
            .iter()
            .enumerate()
            .map(|(place, id)| (id.as_str(), whole.votes(place).stations))
            .filter(|(_, stations)| *stations < whole.stations())
            .collect();
        if !partial.is_empty() {
            map.serialize_entry("votes_summed_over", &partial)?;
        }
        for measure in Measure::ALL {
            map.serialize_entry(measure.key(), &whole.measure(measure))?;
        }
        map.serialize_entry("flagged", &report.flagged)?;
        if report.flagged > 0 {
            map.serialize_entry("without_flagged", &report.unflagged)?;
        }
        map.serialize_entry("units", units)?;
        map.end()
    }
}

struct UnitVotes<'a>(&'a TallySheets, UnitSums<'a>);

impl Serialize for UnitVotes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (place, id) in self.0.selections().iter().enumerate() {
            map.serialize_entry(id, &self.1.votes(place).sum)?;
        }
        map.end()
    }
}

/// Every unit below the whole, parents before their children, siblings by code. A unit that only
/// rows have that do not count, such as TOTAL, is none.
fn units(report: &AuditReport) -> Vec<UnitId> {
    let mut units = report.sheets.units().sorted();
    units.retain(|&unit| report.tabulation.unit(unit).stations() > 0);
    units
}

struct Unit<'a>(&'a AuditReport, UnitId);

impl Serialize for Unit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (report, unit) = (self.0, self.1);
        let tree = report.sheets.units();
        let sums = report.tabulation.unit(unit);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("level", tree.level(unit))?;
        map.serialize_entry("code", tree.code(unit))?;
        map.serialize_entry("name", tree.name(unit))?;
        map.serialize_entry("within", &Within(report, unit))?;
        map.serialize_entry("stations", &sums.stations())?;
        map.serialize_entry("votes", &UnitVotes(&report.sheets, sums))?;
        let mut partial: BTreeMap<&str, u64> = BTreeMap::new();
        for measure in Measure::ALL {
            if let Some(sum) = sums.measure(measure) {
                map.serialize_entry(measure.key(), &sum.sum)?;
                if sum.stations < sums.stations() {
                    partial.insert(measure.key(), sum.stations);
                }
            }
        }
        for (place, id) in report.sheets.selections().iter().enumerate() {
            let votes = sums.votes(place);
            if votes.stations < sums.stations() {
                partial.insert(id.as_str(), votes.stations);
            }
        }
        if !partial.is_empty() {
            map.serialize_entry("summed_over", &partial)?;
        }
        map.end()
    }
}

/// The codes of the units above one, outermost first.
struct Within<'a>(&'a AuditReport, UnitId);

impl Serialize for Within<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tree = self.0.sheets.units();
        let mut seq = serializer.serialize_seq(None)?;
        for above in tree.path(tree.parent(self.1)) {
            seq.serialize_element(tree.code(above))?;
        }
        seq.end()
    }
}
