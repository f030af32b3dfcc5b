//! Counts that some sheets lack although their source has a column for them (I102).

use std::collections::BTreeMap;

use crate::model::facts::announced::CountName;
use crate::model::facts::set::{MissingCount, MissingSheets};
use crate::model::{Code, CountColumn, Facts, Finding, Included, Measure, MissingReason, Place};

/// One finding for each count that is missing on some of the sheets that count, with the reasons.
pub fn check_missing(included: &Included<'_>) -> Vec<Finding> {
    let sheets = included.sheets();
    let width = sheets.selections().len();
    let votes = sheets.selections().iter().enumerate().map(|(place, id)| {
        let name = CountName::Votes(id.to_string());
        (name, sheets.votes(), place, width)
    });
    let measures = Measure::ALL.into_iter().filter_map(|measure| {
        let name = CountName::Measure(measure);
        Some((name, sheets.measure(measure)?, 0, 1))
    });
    votes
        .chain(measures)
        .filter_map(|(name, column, place, width)| missing(name, column, place, width, included))
        .collect()
}

/// The finding for one count. Its values are at index `place` of every `width` values of the
/// column.
fn missing(
    name: CountName,
    column: &CountColumn,
    place: usize,
    width: usize,
    included: &Included<'_>,
) -> Option<Finding> {
    if column.missing() == 0 {
        return None;
    }
    let mut stations: u64 = 0;
    let mut reasons: BTreeMap<MissingReason, u64> = BTreeMap::new();
    for row in included.rows() {
        stations += 1;
        if let Some(reason) = column.at(row * width + place).missing_reason() {
            *reasons.entry(reason).or_default() += 1;
        }
    }
    let all: u64 = reasons.values().sum();
    // A count that the source has no column for is not missing from its sheets.
    reasons.remove(&MissingReason::NotInSource);
    let missing: u64 = reasons.values().sum();
    if missing == 0 {
        return None;
    }
    let reasons = reasons
        .into_iter()
        .map(|(reason, sheets)| MissingSheets { reason, sheets });
    let facts = MissingCount {
        count: name,
        sheets: missing,
        reasons: reasons.collect(),
        summed_stations: stations - all,
        stations,
    };
    let facts = Facts::MissingCount(facts);
    Some(Finding::of(Code::I102, Place::default(), facts))
}
