//! The findings about an announcement beside what the missing stations can hold: R102, R201, R202,
//! R203 and R303.

use crate::model::facts::Facts;
use crate::model::facts::coverage::{
    AboveCeiling, AboveHeadroom, AnnouncedStations, BelowFloor, BelowReceived, GainOutside, Limit,
};
use crate::model::{Code, Finding, Place, StationsReported};

use super::partial::{PartialAnnouncement, PartialBound};
use super::residual::{AnnouncedCount, Residual, Violation};
use super::unreported::Unreported;

/// R102 and R201: a complete announcement that the received sheets and the missing stations leave
/// no room for. `received` is the number of received sheets.
pub fn residual_findings(
    residual: &Residual,
    counts: &[AnnouncedCount],
    received: u64,
    unreported: &Unreported,
    place: &Place,
) -> Vec<Finding> {
    let finding = |violation: &Violation| {
        let (code, facts) = match &violation.selection {
            Some(name) => {
                let count = counts.iter().find(|count| count.name == *name)?;
                let facts = BelowReceived {
                    selection: count.name.clone(),
                    announced: count.announced,
                    tabulated: count.tabulated,
                    excess: violation.excess,
                    sheets: received,
                    false_sheets_at_least: violation.false_sheets_at_least,
                };
                (Code::R102, Facts::BelowReceived(facts))
            }
            None => {
                let facts = above_headroom(violation, unreported);
                (Code::R201, Facts::AboveHeadroom(facts))
            }
        };
        let finding = Finding::of(code, place.clone(), facts);
        Some(finding.with_stake(Some(violation.excess)))
    };
    residual.violations.iter().filter_map(finding).collect()
}

fn above_headroom(violation: &Violation, unreported: &Unreported) -> AboveHeadroom {
    let can_still_come = unreported.votes().unwrap_or(0);
    let smallest = unreported.bounds.iter().min_by_key(|bound| bound.voters);
    AboveHeadroom {
        needed: can_still_come.saturating_add(violation.excess),
        can_still_come,
        excess: violation.excess,
        bound: smallest.map(|bound| bound.basis.clone()),
        false_sheets_at_least: violation.false_sheets_at_least,
    }
}

/// R202 and R203: a partial announcement outside of what any choice of stations holds.
pub fn partial_findings(
    partial: &PartialAnnouncement,
    reported: StationsReported,
    place: &Place,
) -> Vec<Finding> {
    let stations = AnnouncedStations {
        reported,
        at_least: partial.stations_at_least,
        at_most: partial.stations_at_most,
        expected: partial.stations_expected,
        published: partial.published,
        unpublished: partial.unpublished,
    };
    let finding = |bound: &PartialBound| {
        let stations = stations.clone();
        let (code, facts) = match bound.ceiling {
            ceiling if bound.is_below() => {
                let facts = BelowFloor {
                    selection: bound.selection.clone(),
                    announced: bound.announced,
                    stations,
                    published_at_least: partial.published_at_least,
                    floor: bound.floor,
                    ceiling,
                    excess: bound.excess,
                    fits_up_to: bound.fits_up_to,
                    false_sheets_at_least: bound.false_sheets_at_least,
                };
                (Code::R202, Facts::BelowFloor(facts))
            }
            Some(ceiling) if bound.is_above() => {
                let facts = AboveCeiling {
                    selection: bound.selection.clone(),
                    announced: bound.announced,
                    stations,
                    ceiling,
                    excess: bound.excess,
                    fits_from: bound.fits_from,
                };
                (Code::R203, Facts::AboveCeiling(facts))
            }
            _ => return None,
        };
        let finding = Finding::of(code, place.clone(), facts);
        Some(finding.with_stake(Some(bound.excess)))
    };
    partial.bounds.iter().filter_map(finding).collect()
}

/// R303: a gain from one bulletin to the next outside of what the newly counted stations hold.
pub fn increment_findings(
    increment: &PartialAnnouncement,
    from: &str,
    to: &str,
    place: &Place,
) -> Vec<Finding> {
    let finding = |bound: &PartialBound| {
        let (limit, stations, votes) = match bound.ceiling {
            _ if bound.is_below() => (Limit::Minimum, increment.stations_at_least, bound.floor),
            Some(ceiling) if bound.is_above() => {
                (Limit::Maximum, increment.stations_at_most, ceiling)
            }
            _ => return None,
        };
        let facts = GainOutside {
            selection: bound.selection.clone(),
            from: from.to_string(),
            to: to.to_string(),
            gained: bound.announced,
            limit,
            stations,
            votes,
            excess: bound.excess,
        };
        let finding = Finding::of(Code::R303, place.clone(), Facts::GainOutside(facts));
        Some(finding.with_stake(Some(bound.excess)))
    };
    increment.bounds.iter().filter_map(finding).collect()
}
