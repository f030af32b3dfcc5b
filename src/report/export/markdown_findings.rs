//! What was found, in Markdown: counted by code, and what is unusual.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::anomaly::battery::Verdict;
use crate::anomaly::battery::findings::printed;
use crate::model::{Code, Finding};
use crate::report::audit::AuditReport;
use crate::report::numbers::grouped;

use super::markdown::{NAME, line};
use super::markdown_table::Rows;
use super::safe::{markdown, markdown_bounded};

/// Unusual lines that are shown; the others are in the JSON and in the findings.
const SHOWN: usize = 20;

/// How many findings each code has, and what looks the same.
pub(super) fn counts_by_code(report: &AuditReport, text: &mut String) {
    line!(text);
    line!(text, "## Findings by code");
    line!(text);
    if report.findings.is_empty() {
        line!(text, "None.");
    } else {
        let head = ["code", "kind", "rule", "looks the same", "findings"];
        let mut rows = Rows::new(&head, 4);
        for same in report.findings.chunk_by(|a, b| a.code == b.code) {
            if let Some(code) = same.first().map(|finding: &Finding| finding.code) {
                rows.push([
                    code.key().to_string(),
                    code.kind().key().to_string(),
                    markdown(&code.rule()),
                    markdown(&code.explanation()),
                    grouped(same.len() as u64),
                ]);
            }
        }
        rows.write(text);
    }
    let mut because: BTreeMap<&str, Vec<Code>> = BTreeMap::new();
    for rule in &report.not_applicable {
        because.entry(&rule.why).or_default().push(rule.code);
    }
    if !because.is_empty() {
        let rules: Vec<String> = because
            .into_iter()
            .map(|(why, codes)| {
                let codes: Vec<&str> = codes.into_iter().map(Code::key).collect();
                format!("{} ({})", codes.join(", "), markdown(why))
            })
            .collect();
        line!(text);
        line!(text, "Not checked, which is no pass: {}.", rules.join("; "));
    }
}

/// The unusual lines, most votes at stake first.
pub(super) fn unusual(report: &AuditReport, text: &mut String) {
    line!(text);
    line!(text, "## What is unusual");
    line!(text);
    let Some(anomalies) = &report.anomalies else {
        line!(
            text,
            "No statistical check was asked for, which is no pass."
        );
        return;
    };
    line!(
        text,
        "Lines: {} unusual, {} unremarkable, {} described without a verdict, {} not applicable, which is no pass.",
        grouped(anomalies.count(Verdict::Unusual) as u64),
        grouped(anomalies.count(Verdict::Unremarkable) as u64),
        grouped(anomalies.count(Verdict::Described) as u64),
        grouped(anomalies.count(Verdict::NotApplicable) as u64),
    );
    let unusual = anomalies.unusual();
    if unusual.is_empty() {
        return;
    }
    line!(text);
    let head = [
        "code",
        "check",
        "of",
        "in",
        "stations",
        "adjusted p",
        "votes",
    ];
    let mut rows = Rows::new(&head, 4);
    for one in unusual.iter().take(SHOWN) {
        let region = match one.region.last() {
            Some(unit) => markdown_bounded(&unit.to_string(), NAME),
            None => "the whole contest".to_string(),
        };
        let stations = one.result.as_ref().ok().map(|summary| summary.sample.used);
        rows.push([
            one.check.code().map_or("–", Code::key).to_string(),
            markdown(one.check.key()),
            markdown_bounded(one.of_what(), NAME),
            region,
            stations.map_or(String::new(), grouped),
            one.p_adjusted.map_or("by a rule".to_string(), printed),
            one.effect_votes()
                .map_or(String::new(), |votes| grouped(votes.abs().round() as u64)),
        ]);
    }
    rows.write(text);
    let more = unusual.len().saturating_sub(SHOWN);
    if more > 0 {
        line!(text);
        line!(
            text,
            "… and {} more, all of them in the JSON report.",
            grouped(more as u64)
        );
    }
    line!(text);
    line!(
        text,
        "Unusual means improbable under the null that the check names, after correction for the number of tests, or beyond the rule that it states. It says nothing of why. Votes are what a line speaks of, and no count of false ones."
    );
}
