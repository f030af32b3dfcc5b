//! What is to be said of an announcement beside what the missing stations can hold: the findings
//! R102, R201, R202 and R203.

use crate::model::print::grouped;
use crate::model::{Code, Evidence, Finding, Place, StationsReported};

use super::partial::{PartialAnnouncement, PartialBound};
use super::residual::{AnnouncedCount, Residual, Violation};
use super::unreported::Unreported;

/// R102 and R201: a complete announcement that the sheets in hand and the missing stations leave
/// no room for.
pub fn residual_findings(
    residual: &Residual,
    counts: &[AnnouncedCount],
    sheets_in_hand: u64,
    unreported: &Unreported,
    place: &Place,
) -> Vec<Finding> {
    let finding =
        |violation: &Violation| {
            let (code, text, mut evidence) = match &violation.selection {
                Some(name) => {
                    let count = counts.iter().find(|count| count.name == *name)?;
                    less_than_in_hand(count, sheets_in_hand, violation.excess)
                }
                None => more_than_can_come(residual, violation.excess, unreported),
            };
            evidence.extend(violation.false_sheets_at_least.map(|fewest| {
                Evidence::exact("fewest sheets that would have to be false", fewest)
            }));
            let text = format!(
                "{text} The announcement and these sheets cannot both be true{}.",
                false_sheets(violation.false_sheets_at_least)
            );
            Some(
                Finding::new(code, place.clone(), text)
                    .with_evidence(evidence)
                    .with_stake(Some(violation.excess)),
            )
        };
    residual.violations.iter().filter_map(finding).collect()
}

type Said = (Code, String, Vec<Evidence>);

fn less_than_in_hand(count: &AnnouncedCount, sheets: u64, excess: u64) -> Said {
    let text = format!(
        "{}: announced {} for every station, and the {} sheets in hand already hold {}: {} more.",
        count.name,
        grouped(count.announced),
        grouped(sheets),
        grouped(count.tabulated),
        grouped(excess)
    );
    let evidence = vec![
        Evidence::exact("announced", count.announced),
        Evidence::exact("tabulated", count.tabulated),
        Evidence::exact(
            "announced − tabulated",
            i128::from(count.announced) - i128::from(count.tabulated),
        ),
    ];
    (Code::R102, text, evidence)
}

fn more_than_can_come(residual: &Residual, excess: u64, unreported: &Unreported) -> Said {
    let still = unreported.votes().unwrap_or(0);
    let assumption = unreported
        .bounds
        .iter()
        .min_by_key(|bound| bound.voters)
        .map_or(String::new(), |bound| format!(" ({})", bound.assumption));
    let text = format!(
        "The announced result needs {} votes more than the sheets in hand hold, and at most {} can still come{assumption}: {} too many.",
        grouped(residual.sum),
        grouped(still),
        grouped(excess)
    );
    let evidence = vec![
        Evidence::exact("Σ (announced − tabulated)", residual.sum),
        Evidence::exact("votes that can still come at most", still),
    ];
    (Code::R201, text, evidence)
}

fn false_sheets(fewest: Option<u64>) -> String {
    match fewest {
        Some(0) => String::new(),
        Some(1) => "; at least 1 sheet would have to be false".to_string(),
        Some(fewest) => format!(
            "; at least {} sheets would have to be false",
            grouped(fewest)
        ),
        None => "; not even if all of them were false".to_string(),
    }
}

/// R202 and R203: a partial announcement outside what any choice of stations holds.
pub fn partial_findings(
    partial: &PartialAnnouncement,
    reported: StationsReported,
    place: &Place,
) -> Vec<Finding> {
    let finding = |bound: &PartialBound| {
        let (code, text) = if bound.is_below() {
            (Code::R202, below(partial, bound, reported))
        } else if bound.is_above() {
            (Code::R203, above(partial, bound, reported))
        } else {
            return None;
        };
        let mut evidence = vec![
            Evidence::exact("announced", bound.announced),
            Evidence::exact("stations counted at least", partial.stations_at_least),
            Evidence::exact("stations counted at most", partial.stations_at_most),
            Evidence::exact("stations expected", partial.stations_expected),
            Evidence::exact("published sheets", partial.published),
        ];
        if bound.is_below() {
            evidence.push(Evidence::exact(
                "published sheets counted at least",
                partial.published_at_least,
            ));
            evidence.push(Evidence::exact("floor", bound.floor));
            evidence.push(Evidence::exact(
                "fewest sheets that would have to be false",
                bound.false_sheets_at_least,
            ));
        }
        evidence.extend(
            bound
                .ceiling
                .map(|ceiling| Evidence::exact("ceiling", ceiling)),
        );
        Some(
            Finding::new(code, place.clone(), text)
                .with_evidence(evidence)
                .with_stake(Some(bound.excess)),
        )
    };
    partial.bounds.iter().filter_map(finding).collect()
}

/// What the announcement says of itself, as a premise.
fn premise(partial: &PartialAnnouncement, reported: StationsReported) -> String {
    let of = grouped(partial.stations_expected);
    match reported {
        StationsReported::Percent(share) => {
            format!("If \"{share}\" counts polling stations, of the {of} that there are",)
        }
        StationsReported::Stations(stations) => {
            format!(
                "If it counts {} of the {of} polling stations",
                grouped(stations)
            )
        }
    }
}

fn below(
    partial: &PartialAnnouncement,
    bound: &PartialBound,
    reported: StationsReported,
) -> String {
    let name = &bound.selection;
    let least = grouped(partial.published_at_least);
    format!(
        "{name}: announced {}. {}, it counts at least {} stations, and only {} are not among the {} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {}. That is {} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted no more than {} stations, or if at least {} of the sheets were false.",
        grouped(bound.announced),
        premise(partial, reported),
        grouped(partial.stations_at_least),
        grouped(partial.unpublished),
        grouped(partial.published),
        grouped(bound.floor),
        grouped(bound.excess),
        grouped(bound.fits_up_to),
        grouped(bound.false_sheets_at_least),
    )
}

fn above(
    partial: &PartialAnnouncement,
    bound: &PartialBound,
    reported: StationsReported,
) -> String {
    let name = &bound.selection;
    let otherwise = match bound.fits_from {
        Some(stations) => format!(
            "; they could be if it counted {} stations or more",
            grouped(stations)
        ),
        None => String::new(),
    };
    format!(
        "{name}: announced {}. {}, it counts at most {} stations, and no choice of so many holds more than {} votes for {name}, even if the {} unpublished stations gave it all that they can. That is {} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true{otherwise}.",
        grouped(bound.announced),
        premise(partial, reported),
        grouped(partial.stations_at_most),
        bound.ceiling.map_or_else(String::new, grouped),
        grouped(partial.unpublished),
        grouped(bound.excess),
    )
}

/// R303: what was added from one bulletin to the next, outside what the stations newly counted
/// hold.
pub fn increment_findings(
    increment: &PartialAnnouncement,
    from: &str,
    to: &str,
    place: &Place,
) -> Vec<Finding> {
    let finding = |bound: &PartialBound| {
        let name = &bound.selection;
        let (stations, what, limit) = match (bound.is_below(), bound.ceiling) {
            (true, _) => (increment.stations_at_least, "at least", bound.floor),
            (false, Some(ceiling)) if bound.is_above() => {
                (increment.stations_at_most, "at most", ceiling)
            }
            _ => return None,
        };
        let text = format!(
            "{name}: from \"{from}\" to \"{to}\" it gains {} votes. By what the two say of themselves {what} {} newly counted, and whichever those are they hold {what} {} votes for {name}: {} off. The two announcements, their own counts of stations and the published sheets cannot all be true.",
            grouped(bound.announced),
            match stations {
                1 => "1 station was".to_string(),
                stations => format!("{} stations were", grouped(stations)),
            },
            grouped(limit),
            grouped(bound.excess),
        );
        Some(
            Finding::new(Code::R303, place.clone(), text)
                .with_evidence(vec![
                    Evidence::exact("votes gained", bound.announced),
                    Evidence::exact(format!("stations newly counted {what}"), stations),
                    Evidence::exact(format!("their votes {what}"), limit),
                ])
                .with_stake(Some(bound.excess)),
        )
    };
    increment.bounds.iter().filter_map(finding).collect()
}
