//! The findings, and the table of the codes that occur.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::anomaly::battery::Anomalies;
use crate::model::{Code, Evidence, Finding, Said};
use crate::report::words;

/// A finding, and what it says in English.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct FindingText<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    /// The numbers it rests on, each with its label.
    evidence: Vec<Evidence>,
    /// What was found, in one or two sentences with the numbers.
    text: Said,
}

impl<'a> FindingText<'a> {
    pub(in crate::report) fn all(
        findings: impl IntoIterator<Item = &'a Finding>,
        anomalies: Option<&Anomalies>,
    ) -> Vec<Self> {
        let findings = findings.into_iter();
        findings
            .map(|finding| Self {
                finding,
                evidence: words::findings::evidence(finding, anomalies),
                text: words::findings::text(finding, anomalies),
            })
            .collect()
    }
}

/// What each code that occurs says, so that the JSON explains itself.
pub(in crate::report) fn codes<'a>(
    findings: impl IntoIterator<Item = &'a Finding>,
) -> BTreeMap<&'static str, CodeText> {
    findings
        .into_iter()
        .map(|finding| (finding.code.key(), CodeText::of(finding.code)))
        .collect()
}

#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct CodeText {
    kind: &'static str,
    rule: &'static str,
    sentence: &'static str,
    explanation: &'static str,
}

impl CodeText {
    fn of(code: Code) -> Self {
        Self {
            kind: code.kind().key(),
            rule: words::codes::rule(code).as_str(),
            sentence: words::codes::sentence(code).as_str(),
            explanation: words::codes::explanation(code).as_str(),
        }
    }
}
