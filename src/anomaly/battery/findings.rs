//! What of a battery comes out as a finding: its unusual lines.

use crate::model::facts::Facts;
use crate::model::facts::anomaly::{CheckFacts, CountedFacts};
use crate::model::{Finding, Place};

use super::line::Line;
use super::run::Anomalies;

/// A finding for each unusual line whose check can have findings.
pub fn findings(anomalies: &Anomalies) -> Vec<Finding> {
    anomalies
        .unusual_with_index()
        .filter_map(|(index, line)| finding(index, line))
        .collect()
}

fn finding(index: usize, line: &Line) -> Option<Finding> {
    let code = line.check.code()?;
    let summary = line.result.as_ref().ok()?;
    let place = Place {
        units: line.region.clone(),
        ..Place::default()
    };
    let facts = CheckFacts {
        outcome_index: index as u64,
        target: line.target,
        selection: line.selection.clone(),
        statistic: summary.statistic.value,
        stations_used: summary.sample.used,
        stations_left_out: summary.sample.left_out(),
        counted: summary.counted.as_ref().map(|counted| CountedFacts {
            observed: counted.observed,
            of: counted.of,
            expected: counted.expected,
        }),
        p_value: line.p_value().map(|p| p.value),
        p_adjusted: line.p_adjusted,
    };
    let stake = summary.effect_votes.map(|votes| votes.abs().round() as u64);
    Some(Finding::of(code, place, Facts::Check(facts)).with_stake(stake))
}
