//! The findings, and the table of the codes that occur.

use crate::report::message::Message;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::anomaly::battery::Anomalies;
use crate::model::{Code, Finding};
use crate::report::Evidence;
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
    text: Message,
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
    rule: Message,
    sentence: Message,
    explanation: Message,
}

impl CodeText {
    fn of(code: Code) -> Self {
        Self {
            kind: code.kind().key(),
            rule: words::codes::title(code),
            sentence: words::codes::sentence(code),
            explanation: words::codes::causes(code),
        }
    }
}
