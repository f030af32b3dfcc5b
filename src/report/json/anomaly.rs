//! What is unusual, for machines: what was asked, each line, and the stations that lines point at.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::anomaly::battery::{
    AgainstLead, BallotsAre, BatterySettings, Family, LikeThis, Line, StationPointers, Verdict,
};
use crate::anomaly::calibration::Calibration;
use crate::anomaly::{
    Check, Counted, Direction, Exclusion, Figure, FigureName, How, Judgement, NoVerdictReason,
    NotApplicable, SettingValue, StatedRule, TargetKind,
};
use crate::model::{Code, Contest, FindingKind, Place, SelectionId, UnitCode};
use crate::report::anomaly::{AnomalyReport, STATIONS};
use crate::report::audit::AuditReport;
use crate::report::input::InputReport;

use super::findings::{CodeText, FindingText, codes};
use super::write::{as_text, write_line};

/// The JSON's shape.
#[derive(Serialize)]
struct Shape<'a> {
    schema: &'static str,
    scrutineer: &'static str,
    title: &'a str,
    seed: &'a str,
    fail_on: &'a [FindingKind],
    contest: &'a Contest,
    inputs: &'a [InputReport],
    anomaly_summary: Option<AnomalySummary<'a>>,
    anomaly: Vec<AnomalyLine<'a>>,
    anomaly_stations: Vec<AnomalyStation>,
    findings: Vec<FindingText<'a>>,
    codes: BTreeMap<&'static str, CodeText>,
}

impl AnomalyReport<'_> {
    /// The report for machines.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(self, to: impl Write) -> io::Result<()> {
        let findings = self.findings();
        write_line(
            &Shape {
                schema: Self::SCHEMA,
                scrutineer: env!("CARGO_PKG_VERSION"),
                title: &self.audit().title,
                seed: &self.audit().seed,
                fail_on: &self.audit().fail_on,
                contest: &self.audit().contest,
                inputs: &self.audit().inputs,
                anomaly_summary: AnomalySummary::of(self.audit()),
                anomaly: AnomalyLine::all(self.audit()),
                anomaly_stations: AnomalyStation::all(self.audit()),
                codes: codes(findings.iter().copied()),
                findings: FindingText::all(findings, self.audit().anomalies.as_ref()),
            },
            to,
        )
    }

    /// The report for machines, as a string.
    pub fn to_json(self) -> String {
        as_text(|bytes| self.write_json(bytes))
    }
}

/// What was asked, and what the lines came to.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct AnomalySummary<'a> {
    settings: &'a BatterySettings,
    ballots_are: BallotsAre,
    stations: u64,
    lead: Option<u64>,
    corrected_together: Families,
    lines: BTreeMap<&'static str, usize>,
    not_asked_for: Vec<Check>,
    stations_pointed_at: usize,
    stations_listed_at_most: usize,
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Families {
    whole_contest: Family,
    regions: Family,
}

impl<'a> AnomalySummary<'a> {
    pub(in crate::report) fn of(report: &'a AuditReport) -> Option<Self> {
        let anomalies = report.anomalies.as_ref()?;
        let verdicts = [
            Verdict::Unusual,
            Verdict::Unremarkable,
            Verdict::Described,
            Verdict::NotApplicable,
        ];
        Some(Self {
            settings: &anomalies.settings,
            ballots_are: anomalies.ballots_are,
            stations: anomalies.stations,
            lead: anomalies.lead,
            corrected_together: Families {
                whole_contest: anomalies.whole,
                regions: anomalies.regions,
            },
            lines: verdicts
                .map(|verdict| (verdict.key(), anomalies.count(verdict)))
                .into(),
            not_asked_for: Check::ALL
                .iter()
                .copied()
                .filter(|check| !anomalies.settings.checks.contains(check))
                .collect(),
            stations_pointed_at: anomalies.pointed_at().len(),
            stations_listed_at_most: STATIONS,
        })
    }
}

/// A line in the JSON.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct AnomalyLine<'a> {
    check: Check,
    code: Option<Code>,
    target: TargetKind,
    selection: Option<&'a SelectionId>,
    region: Option<&'a [UnitCode]>,
    verdict: Verdict,
    statistic: Option<f64>,
    statistic_is: Option<FigureName>,
    direction: Option<Direction>,
    counted: Option<&'a Counted>,
    p_value: Option<f64>,
    p_value_how: Option<How>,
    p_adjusted: Option<f64>,
    rule: Option<StatedRule>,
    no_verdict_because: Option<NoVerdictReason>,
    n: Option<u64>,
    excluded: Option<&'a [Exclusion]>,
    effect_votes: Option<f64>,
    against_lead: Option<AgainstLead>,
    calibration: Option<&'a Calibration>,
    like_this: Option<Likeness>,
    figures: Option<Figures<'a>>,
    settings: Option<BTreeMap<&'static str, &'a SettingValue>>,
    stations_marked: usize,
    not_applicable: Option<&'a NotApplicable>,
}

impl<'a> AnomalyLine<'a> {
    pub(in crate::report) fn all(report: &'a AuditReport) -> Vec<Self> {
        let lines = report.anomalies.iter().flat_map(|all| all.lines.iter());
        lines.map(Self::of).collect()
    }

    fn of(line: &'a Line) -> Self {
        let summary = line.result.as_ref().ok();
        let judgement = summary.map(|summary| &summary.judgement);
        Self {
            check: line.check,
            code: line.check.code(),
            target: line.target,
            selection: line.selection.as_ref(),
            region: (!line.is_whole()).then_some(line.region.as_slice()),
            verdict: line.verdict,
            statistic: summary.map(|summary| summary.statistic.value),
            statistic_is: summary.map(|summary| summary.statistic.name),
            direction: summary.map(|summary| summary.direction),
            counted: summary.and_then(|summary| summary.counted.as_ref()),
            p_value: line.p_value().map(|p| p.value),
            p_value_how: line.p_value().map(|p| p.how),
            p_adjusted: line.p_adjusted,
            rule: match judgement {
                Some(Judgement::Rule { rule, .. }) => Some(*rule),
                _ => None,
            },
            no_verdict_because: match judgement {
                Some(Judgement::Described { why }) => Some(*why),
                _ => None,
            },
            n: summary.map(|summary| summary.sample.used),
            excluded: summary.map(|summary| summary.sample.excluded.as_slice()),
            effect_votes: line.effect_votes(),
            against_lead: line.against_lead,
            calibration: line.calibration.as_ref(),
            like_this: line.like_this.map(Likeness::of),
            figures: summary.map(|summary| Figures(&summary.figures)),
            settings: summary.map(|summary| {
                let settings = summary.settings.iter();
                settings.map(|one| (one.name, &one.value)).collect()
            }),
            stations_marked: line.marks().count(),
            not_applicable: line.result.as_ref().err(),
        }
    }
}

/// What honest elections drawn like the one at hand make of a line.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Likeness {
    #[serde(flatten)]
    counted: LikeThis,
    p_value: f64,
}

impl Likeness {
    fn of(counted: LikeThis) -> Self {
        Self {
            counted,
            p_value: counted.p_value().value,
        }
    }
}

/// Figures by their names, in their order.
pub(in crate::report) struct Figures<'a>(&'a [Figure]);

impl Serialize for Figures<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for figure in self.0 {
            map.serialize_entry(&figure.name, &figure.value)?;
        }
        map.end()
    }
}

/// A station that unusual lines point at; `line` is the place in `/anomaly`.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct AnomalyStation {
    place: Place,
    #[serde(flatten)]
    station: StationPointers,
}

impl AnomalyStation {
    pub(in crate::report) fn all(report: &AuditReport) -> Vec<Self> {
        let Some(anomalies) = &report.anomalies else {
            return Vec::new();
        };
        let stations = anomalies.pointed_at().into_iter().take(STATIONS);
        stations
            .filter_map(|station| {
                Some(Self {
                    place: Place::of_sheet(report.sheets().get(station.row)?),
                    station,
                })
            })
            .collect()
    }
}
