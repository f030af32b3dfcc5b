//! The sentence of each finding, and its numbers with their labels.
//!
//! One file for each file of [`facts`](crate::model::facts).

mod coverage;

use crate::anomaly::battery::Anomalies;
use crate::model::facts::Facts;
use crate::model::{Evidence, Finding, Said};

/// What a finding says, in one or two sentences with its numbers.
///
/// Findings of statistical checks speak of a line of `anomalies`; without it their sentence is
/// shorter.
pub fn text(finding: &Finding, anomalies: Option<&Anomalies>) -> Said {
    let _ = anomalies;
    match &finding.facts {
        Facts::None => {
            coverage::without_facts(finding.code).unwrap_or_else(|| finding.text.clone())
        }
        Facts::StationsMissing(facts) => coverage::stations_missing(facts),
        Facts::RollDiffers(facts) => coverage::roll_differs(facts),
        Facts::MoreThanFrame(facts) => coverage::more_than_frame(facts),
        Facts::BelowReceived(facts) => coverage::below_received(facts),
        Facts::AboveHeadroom(facts) => coverage::above_headroom(facts),
        Facts::BelowFloor(facts) => coverage::below_floor(facts),
        Facts::AboveCeiling(facts) => coverage::above_ceiling(facts),
        Facts::GainOutside(facts) => coverage::gain_outside(facts),
    }
}

/// The numbers that a finding rests on, each with its label.
pub fn evidence(finding: &Finding) -> Vec<Evidence> {
    match &finding.facts {
        Facts::None => finding.evidence.clone(),
        Facts::StationsMissing(facts) => coverage::stations_missing_numbers(facts),
        Facts::RollDiffers(facts) => coverage::roll_differs_numbers(facts),
        Facts::MoreThanFrame(facts) => coverage::more_than_frame_numbers(facts),
        Facts::BelowReceived(facts) => coverage::below_received_numbers(facts),
        Facts::AboveHeadroom(facts) => coverage::above_headroom_numbers(facts),
        Facts::BelowFloor(facts) => coverage::below_floor_numbers(facts),
        Facts::AboveCeiling(facts) => coverage::above_ceiling_numbers(facts),
        Facts::GainOutside(facts) => coverage::gain_outside_numbers(facts),
    }
}
