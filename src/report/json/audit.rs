//! An audit for machines: one JSON object, in one order, the same bytes for the same inputs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use crate::check::UncheckedRule;
use crate::coverage::{Coverage, Outcome, Representativeness};
use crate::model::{Contest, FindingKind, Measure, TallySheets, UnitId};
use crate::reconcile::{Comparison, Merged};
use crate::tabulate::UnitSums;
use crate::threads;

use crate::report::audit::{AuditReport, Settings};
use crate::report::input::InputReport;
use crate::report::ledger::Ledger;
use crate::report::missing::IncrementReport;
use crate::report::sources::SourceLedger;

use super::anomaly::{AnomalyLine, AnomalyStation, AnomalySummary};
use super::coverage::Judged;
use super::findings::{CodeText, FindingText, codes};
use super::write::{as_text, write_line};

impl AuditReport {
    /// The report for machines.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(&self, to: impl Write) -> io::Result<()> {
        write(self, to)
    }

    /// The report for machines, as a string.
    pub fn to_json(&self) -> String {
        as_text(|bytes| self.write_json(bytes))
    }
}

/// Writes the report and a newline.
fn write(report: &AuditReport, to: impl Write) -> io::Result<()> {
    // Units are most of a large report, and each is written apart from the others.
    let units = units(report);
    let rendered = threads::map(&units, |&unit| to_raw_value(&Unit(report, unit)))
        .into_iter()
        .collect::<Result<Vec<Box<RawValue>>, _>>()?;
    write_line(&Shape::of(report, &rendered), to)
}

impl Serialize for AuditReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let units: Vec<Unit<'_>> = units(self)
            .into_iter()
            .map(|unit| Unit(self, unit))
            .collect();
        Shape::of(self, &units).serialize(serializer)
    }
}

/// The audit of an election's results, as scrutineer reports it. The same inputs give the same
/// bytes.
#[derive(Serialize)]
#[serde(bound(serialize = "U: Serialize"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(bound = "U: schemars::JsonSchema"))]
pub(in crate::report) struct Shape<'a, U> {
    /// The name and version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = AuditReport::SCHEMA)))]
    schema: &'static str,
    /// The version of the program.
    scrutineer: &'static str,
    /// What was audited.
    title: &'a str,
    /// The seed of the plan.
    seed: &'a str,
    /// Kinds of finding that make the exit code 1.
    fail_on: &'a [FindingKind],
    /// The question and its selections.
    contest: &'a Contest,
    /// The settings that change what is found or counted.
    settings: &'a Settings,
    /// The files.
    inputs: &'a [InputReport],
    /// Every row accounted for.
    ledger: &'a Ledger,
    /// The sums.
    tabulation: Totals<'a, U>,
    /// How much is in.
    coverage: &'a Coverage,
    /// Published against unpublished stations, by a register.
    representativeness: &'a Option<Representativeness>,
    /// The outcome under every completion.
    outcome: &'a Option<Outcome>,
    /// Each announced result against the sums.
    reconciliation: Vec<Judged<'a>>,
    /// From one announced result of a series to the next.
    bulletins: &'a [IncrementReport],
    /// Two sources each, station by station.
    sources: &'a [Comparison],
    /// The rows of each further source.
    source_ledgers: &'a [SourceLedger],
    /// One sheet for each station, by the plan's preference.
    merged: &'a Option<Merged>,
    /// What the statistical checks were asked, and what they came to.
    anomaly_summary: Option<AnomalySummary<'a>>,
    /// Each check of each selection in each region.
    anomaly: Vec<AnomalyLine<'a>>,
    /// The stations at which unusual lines point.
    anomaly_stations: Vec<AnomalyStation>,
    /// Rules that could not be held against the source.
    not_applicable: &'a [UncheckedRule],
    /// What was found, strongest kind first, then by code and place.
    findings: Vec<FindingText<'a>>,
    /// What each code that occurs says.
    codes: BTreeMap<&'static str, CodeText>,
}

impl<'a, U> Shape<'a, U> {
    /// A report, and its units in a form that can be written.
    fn of(audit: &'a AuditReport, units: &'a [U]) -> Self {
        Self {
            schema: AuditReport::SCHEMA,
            scrutineer: env!("CARGO_PKG_VERSION"),
            title: &audit.title,
            seed: &audit.seed,
            fail_on: &audit.fail_on,
            contest: &audit.contest,
            settings: &audit.settings,
            inputs: &audit.inputs,
            ledger: &audit.ledger,
            tabulation: Totals(audit, units),
            coverage: &audit.coverage,
            representativeness: &audit.missing.representativeness,
            outcome: &audit.missing.outcome,
            reconciliation: Judged::all(audit),
            bulletins: &audit.missing.bulletins,
            sources: &audit.sources.comparisons,
            source_ledgers: &audit.sources.ledgers,
            merged: &audit.sources.merged,
            anomaly_summary: AnomalySummary::of(audit),
            anomaly: AnomalyLine::all(audit),
            anomaly_stations: AnomalyStation::all(audit),
            not_applicable: &audit.not_applicable,
            findings: FindingText::all(&audit.findings, audit.anomalies.as_ref()),
            codes: codes(&audit.findings),
        }
    }
}

/// The sums: of the whole contest, without the flagged sheets, and of every unit.
pub(in crate::report) struct Totals<'a, U>(&'a AuditReport, &'a [U]);

impl<U: Serialize> Serialize for Totals<'_, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(report, units) = self;
        let whole = report.tabulation.whole();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("stations", &whole.stations())?;
        map.serialize_entry("votes", &UnitVotes(report.sheets(), whole))?;
        let partial: BTreeMap<&str, u64> = report
            .sheets()
            .selections()
            .iter()
            .enumerate()
            .map(|(place, id)| (id.as_str(), whole.votes_or_zero(place).stations))
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
            map.serialize_entry(id, &self.1.votes_or_zero(place).sum)?;
        }
        map.end()
    }
}

/// Every unit below the whole, parents before their children, siblings by code. A unit that only
/// rows have that do not count, such as TOTAL, is none.
fn units(report: &AuditReport) -> Vec<UnitId> {
    let mut units = report.sheets().units().sorted();
    units.retain(|&unit| report.tabulation.stations_in(unit) > 0);
    units
}

pub(in crate::report) struct Unit<'a>(&'a AuditReport, UnitId);

impl Serialize for Unit<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (report, unit) = (self.0, self.1);
        let tree = report.sheets().units();
        let Some(sums) = report.tabulation.unit(unit) else {
            return serializer.serialize_unit();
        };
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("level", tree.level(unit))?;
        map.serialize_entry("code", tree.code(unit))?;
        map.serialize_entry("name", tree.name(unit))?;
        map.serialize_entry("within", &Within(report, unit))?;
        map.serialize_entry("stations", &sums.stations())?;
        map.serialize_entry("votes", &UnitVotes(report.sheets(), sums))?;
        let mut partial: BTreeMap<&str, u64> = BTreeMap::new();
        for measure in Measure::ALL {
            if let Some(sum) = sums.measure(measure) {
                map.serialize_entry(measure.key(), &sum.sum)?;
                if sum.stations < sums.stations() {
                    partial.insert(measure.key(), sum.stations);
                }
            }
        }
        for (place, id) in report.sheets().selections().iter().enumerate() {
            let votes = sums.votes_or_zero(place);
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
        let tree = self.0.sheets().units();
        let mut seq = serializer.serialize_seq(None)?;
        for above in tree.path(tree.parent(self.1)) {
            seq.serialize_element(tree.code(above))?;
        }
        seq.end()
    }
}
