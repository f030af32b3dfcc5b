//! What was found, one row each.

use std::io::{self, Write};

use crate::anomaly::battery::Anomalies;
use crate::model::{Evidence, EvidenceValue, Finding};
use crate::report::audit::AuditReport;
use crate::report::words;
use crate::report::words::codes;

use super::table::{Cell, Holds, Table};

impl AuditReport {
    /// The findings as CSV, one row each, in the report's order.
    ///
    /// Texts are made safe for spreadsheets: what would be taken for a formula stands behind an
    /// apostrophe, control characters and marks of direction are written out, and a text of more
    /// than 2,000 characters is cut with a mark.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_findings_csv(&self, to: impl Write) -> io::Result<()> {
        table(self).write_csv(to)
    }
}

pub(super) fn table(report: &AuditReport) -> Table {
    let levels = levels(report);
    let mut table = Table::new("findings", "What was found, one row each");
    for (name, says) in [
        ("code", "Which rule; stable."),
        (
            "kind",
            "impossible: two statements cannot both be true; inconsistent: a sheet disagrees with itself, or two sources disagree; unusual: improbable under a stated null, or beyond a stated rule; incomplete: not in yet. No verdict on anyone.",
        ),
        ("rule", "The rule in a few words."),
        ("sentence", "What a finding with this code says."),
        ("text", "What was found here, with the numbers."),
        ("source", "The source's or announcement's name."),
        ("file", "The file, as the plan names it."),
    ] {
        table.field(name, Holds::Text, says);
    }
    table.field(
        "line",
        Holds::Integer,
        "The line on which the record begins; the first is 1.",
    );
    table.field("column", Holds::Text, "The column's heading.");
    table.field("station", Holds::Text, "The station's key.");
    for level in &levels {
        table.field(
            &format!("{level}_code"),
            Holds::Text,
            "The code of the reporting unit at this level.",
        );
        table.field(
            &format!("{level}_name"),
            Holds::Text,
            "The name of the reporting unit at this level.",
        );
    }
    table.field(
        "image_url",
        Holds::Text,
        "The published image of the sheet.",
    );
    table.field(
        "votes_at_stake",
        Holds::Integer,
        "How many votes the matter touches, where that can be said.",
    );
    table.field(
        "evidence",
        Holds::Text,
        "The numbers it rests on, each with its name.",
    );
    table.field(
        "explanation",
        Holds::Text,
        "What else looks the same, without any wrongdoing.",
    );
    let rows = report
        .findings
        .iter()
        .map(|one| row(one, report.anomalies.as_ref(), &levels));
    table.rows = rows.collect();
    table
}

/// The levels of the sheets' units, and those that only findings name.
fn levels(report: &AuditReport) -> Vec<String> {
    let mut levels = report.sheets().units().levels().to_vec();
    for unit in report.findings.iter().flat_map(|one| &one.place.units) {
        if !levels.contains(&unit.level) {
            levels.push(unit.level.clone());
        }
    }
    levels
}

fn row(finding: &Finding, anomalies: Option<&Anomalies>, levels: &[String]) -> Vec<Cell> {
    let (code, place) = (finding.code, &finding.place);
    let mut row = vec![
        Cell::text(code.key()),
        Cell::text(finding.kind.key()),
        Cell::text(codes::rule(code)),
        Cell::text(codes::sentence(code)),
        Cell::text(words::findings::text(finding, anomalies).as_str()),
        Cell::text_if(place.source.as_deref()),
        Cell::text_if(place.file.as_deref()),
        Cell::number_if(place.line),
        Cell::text_if(place.column.as_deref()),
        Cell::text_if(place.station.as_deref()),
    ];
    for level in levels {
        let unit = place.units.iter().find(|unit| unit.level == *level);
        row.push(Cell::text_if(unit.map(|unit| unit.code.as_str())));
        row.push(Cell::text_if(unit.map(|unit| unit.name.as_str())));
    }
    row.extend([
        Cell::text_if(place.image_url.as_deref()),
        Cell::number_if(finding.votes_at_stake),
        Cell::text(evidence(&words::findings::evidence(finding, anomalies))),
        Cell::text(codes::explanation(finding.code)),
    ]);
    row
}

/// "announced: 5; tabulated: 7".
fn evidence(evidence: &[Evidence]) -> String {
    let parts: Vec<String> = evidence
        .iter()
        .map(|one| format!("{}: {}", one.what, value(one.value)))
        .collect();
    parts.join("; ")
}

/// A number as it stands in the JSON.
pub(super) fn value(value: EvidenceValue) -> String {
    match value {
        EvidenceValue::Exact(number) => number.to_string(),
        EvidenceValue::Computed(number) => {
            serde_json::to_string(&number).unwrap_or_else(|_| number.to_string())
        }
    }
}
