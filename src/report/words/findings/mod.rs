//! The sentence of each finding, and its numbers with their labels.
//!
//! One file for each file of [`facts`](crate::model::facts).

use crate::anomaly::battery::Anomalies;
use crate::model::facts::Facts;
use crate::model::{Evidence, Finding, Said};

/// What a finding says, in one or two sentences with its numbers.
///
/// Findings of statistical checks speak of a line of `anomalies`; without it their sentence is
/// shorter.
pub(crate) fn text(finding: &Finding, anomalies: Option<&Anomalies>) -> Said {
    let _ = anomalies;
    match &finding.facts {
        Facts::None => finding.text.clone(),
    }
}

/// The numbers that a finding rests on, each with its label.
pub(crate) fn evidence(finding: &Finding) -> Vec<Evidence> {
    match &finding.facts {
        Facts::None => finding.evidence.clone(),
    }
}
