//! Counts that some sheets lack though their source has a place for them (I102).

use std::collections::BTreeMap;

use crate::model::print::count;
use crate::model::{
    Code, CountColumn, Evidence, Finding, Included, Measure, MissingReason, Place, Said, say,
};

/// One finding for each count that is missing from sheets that count, with the reasons.
pub fn check_missing(included: &Included<'_>) -> Vec<Finding> {
    let sheets = included.sheets();
    let width = sheets.selections().len();
    let votes = sheets.selections().iter().enumerate().map(|(place, id)| {
        let selection = Said::verbatim(id.as_str());
        let name = say!("votes of {selection}", selection = selection);
        (name, sheets.votes(), place, width)
    });
    let measures = Measure::ALL
        .into_iter()
        .filter_map(|measure| Some((measure.words().into(), sheets.measure(measure)?, 0, 1)));
    votes
        .chain(measures)
        .filter_map(|(name, column, place, width)| missing(name, column, place, width, included))
        .collect()
}

/// The finding for one count, which stands at `place` of every `width` values of its column.
fn missing(
    name: Said,
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
    // What a source has no column for is not missing from its sheets.
    reasons.remove(&MissingReason::NotInSource);
    let missing: u64 = reasons.values().sum();
    if missing == 0 {
        return None;
    }
    let why = reasons.iter().map(|(reason, &number)| {
        say!(
            "{number} {reason}",
            number = count(number),
            reason = reason.word()
        )
    });
    let text = say!(
        "Missing from {missing} of the sheets ({why}): the {name} are summed over {some} of {all} stations.",
        missing = count(missing),
        why = Said::joined(why, ", "),
        name = name,
        some = count(stations - all),
        all = count(stations)
    );
    let evidence = vec![
        Evidence::exact(say!("sheets without the count"), missing),
        Evidence::exact(say!("sheets with it"), stations - all),
    ];
    Some(Finding::new(Code::I102, Place::default(), text).with_evidence(evidence))
}
