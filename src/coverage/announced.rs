//! What is to be said of an announcement beside what the missing stations can hold: the findings
//! R102, R201, R202 and R203.

use crate::model::print::count;
use crate::model::{Code, Evidence, Finding, Place, Said, StationsReported, say};

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
    let finding = |violation: &Violation| {
        let (code, text, mut evidence) = match &violation.selection {
            Some(name) => {
                let count = counts.iter().find(|count| count.name == *name)?;
                less_than_in_hand(count, sheets_in_hand, violation.excess)
            }
            None => more_than_can_come(residual, violation.excess, unreported),
        };
        let fewest = violation.false_sheets_at_least;
        evidence.extend(fewest.map(|fewest| Evidence::exact(fewest_false(), fewest)));
        let text = Said::joined([text, cannot_both_be_true(fewest)], " ");
        Some(
            Finding::new(code, place.clone(), text)
                .with_evidence(evidence)
                .with_stake(Some(violation.excess)),
        )
    };
    residual.violations.iter().filter_map(finding).collect()
}

fn fewest_false() -> Said {
    say!("fewest sheets that would have to be false")
}

/// A code, the first sentence, and the numbers.
type Begun = (Code, Said, Vec<Evidence>);

fn less_than_in_hand(counted: &AnnouncedCount, sheets: u64, excess: u64) -> Begun {
    let text = say!(
        "{name}: announced {announced} for every station, and the {sheets} sheets in hand already hold {tabulated}: {excess} more.",
        name = Said::verbatim(&counted.name),
        announced = count(counted.announced),
        sheets = count(sheets),
        tabulated = count(counted.tabulated),
        excess = count(excess)
    );
    let evidence = vec![
        Evidence::exact(say!("announced"), counted.announced),
        Evidence::exact(say!("tabulated"), counted.tabulated),
        Evidence::exact(
            say!("announced − tabulated"),
            i128::from(counted.announced) - i128::from(counted.tabulated),
        ),
    ];
    (Code::R102, text, evidence)
}

fn more_than_can_come(residual: &Residual, excess: u64, unreported: &Unreported) -> Begun {
    let still = unreported.votes().unwrap_or(0);
    let bounds = unreported.bounds.iter();
    let text = match bounds.min_by_key(|bound| bound.voters) {
        Some(bound) => say!(
            "The announced result needs {needed} votes more than the sheets in hand hold, and at most {still} can still come ({assumption}): {excess} too many.",
            needed = count(residual.sum),
            still = count(still),
            assumption = bound.assumption.clone(),
            excess = count(excess)
        ),
        None => say!(
            "The announced result needs {votes} votes more than the sheets in hand hold, and at most {still} can still come: {excess} too many.",
            votes = count(residual.sum),
            still = count(still),
            excess = count(excess)
        ),
    };
    let evidence = vec![
        Evidence::exact(
            say!("{sum} (announced − tabulated)", sum = Said::verbatim("Σ")),
            residual.sum,
        ),
        Evidence::exact(say!("votes that can still come at most"), still),
    ];
    (Code::R201, text, evidence)
}

fn cannot_both_be_true(fewest: Option<u64>) -> Said {
    match fewest {
        Some(0) => say!("The announcement and these sheets cannot both be true."),
        Some(1) => say!(
            "The announcement and these sheets cannot both be true; at least 1 sheet would have to be false."
        ),
        Some(fewest) => say!(
            "The announcement and these sheets cannot both be true; at least {fewest} sheets would have to be false.",
            fewest = count(fewest)
        ),
        None => say!(
            "The announcement and these sheets cannot both be true; not even if all of them were false."
        ),
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
            Evidence::exact(say!("announced"), bound.announced),
            Evidence::exact(say!("stations counted at least"), partial.stations_at_least),
            Evidence::exact(say!("stations counted at most"), partial.stations_at_most),
            Evidence::exact(say!("stations expected"), partial.stations_expected),
            Evidence::exact(say!("published sheets"), partial.published),
        ];
        if bound.is_below() {
            evidence.push(Evidence::exact(
                say!("published sheets counted at least"),
                partial.published_at_least,
            ));
            evidence.push(Evidence::exact(say!("floor"), bound.floor));
            let fewest = bound.false_sheets_at_least;
            evidence.push(Evidence::exact(fewest_false(), fewest));
        }
        evidence.extend(
            bound
                .ceiling
                .map(|ceiling| Evidence::exact(say!("ceiling"), ceiling)),
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
fn premise(partial: &PartialAnnouncement, reported: StationsReported) -> Said {
    let expected = count(partial.stations_expected);
    match reported {
        StationsReported::Percent(share) => say!(
            "If \"{share}\" counts polling stations, of the {expected} that there are",
            share = Said::number(share.to_string()),
            expected = expected
        ),
        StationsReported::Stations(stations) => say!(
            "If it counts {stations} of the {expected} polling stations",
            stations = count(stations),
            expected = expected
        ),
    }
}

fn says(bound: &PartialBound) -> Said {
    say!(
        "{name}: announced {announced}.",
        name = Said::verbatim(&bound.selection),
        announced = count(bound.announced)
    )
}

fn below(partial: &PartialAnnouncement, bound: &PartialBound, reported: StationsReported) -> Said {
    let holds = say!(
        "{premise}, it counts at least {stations} stations, and only {unpublished} are not among the {published} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {floor}.",
        premise = premise(partial, reported),
        stations = count(partial.stations_at_least),
        unpublished = count(partial.unpublished),
        published = count(partial.published),
        least = count(partial.published_at_least),
        name = Said::verbatim(&bound.selection),
        floor = count(bound.floor)
    );
    let conclusion = say!(
        "That is {more} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than {stations} stations they could be, and otherwise at least {sheets} of the sheets would have to be false.",
        more = count(bound.excess),
        stations = count(bound.fits_up_to),
        sheets = count(bound.false_sheets_at_least)
    );
    Said::joined([says(bound), holds, conclusion], " ")
}

fn above(partial: &PartialAnnouncement, bound: &PartialBound, reported: StationsReported) -> Said {
    let holds = say!(
        "{premise}, it counts at most {stations} stations, and no choice of so many holds more than {ceiling} votes for {name}, even if the {unpublished} unpublished stations gave it all that they can.",
        premise = premise(partial, reported),
        stations = count(partial.stations_at_most),
        ceiling = bound.ceiling.map_or_else(Said::nothing, count),
        name = Said::verbatim(&bound.selection),
        unpublished = count(partial.unpublished)
    );
    let conclusion = match bound.fits_from {
        Some(stations) => say!(
            "That is {fewer} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted {stations} stations or more.",
            fewer = count(bound.excess),
            stations = count(stations)
        ),
        None => say!(
            "That is {missing} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.",
            missing = count(bound.excess)
        ),
    };
    Said::joined([says(bound), holds, conclusion], " ")
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
        let (holds, counted, votes) = match bound.ceiling {
            _ if bound.is_below() => (
                newly_at_least(increment.stations_at_least, bound),
                Evidence::exact(
                    say!("stations newly counted at least"),
                    increment.stations_at_least,
                ),
                Evidence::exact(say!("their votes at least"), bound.floor),
            ),
            Some(ceiling) if bound.is_above() => (
                newly_at_most(increment.stations_at_most, ceiling, bound),
                Evidence::exact(
                    say!("stations newly counted at most"),
                    increment.stations_at_most,
                ),
                Evidence::exact(say!("their votes at most"), ceiling),
            ),
            _ => return None,
        };
        let gains = say!(
            "{name}: from \"{from}\" to \"{to}\" it gains {votes} votes.",
            name = Said::verbatim(&bound.selection),
            from = Said::verbatim(from),
            to = Said::verbatim(to),
            votes = count(bound.announced)
        );
        let conclusion = say!(
            "The two announcements, their own counts of stations and the published sheets cannot all be true."
        );
        let text = Said::joined([gains, holds, conclusion], " ");
        let gained = Evidence::exact(say!("votes gained"), bound.announced);
        Some(
            Finding::new(Code::R303, place.clone(), text)
                .with_evidence(vec![gained, counted, votes])
                .with_stake(Some(bound.excess)),
        )
    };
    increment.bounds.iter().filter_map(finding).collect()
}

fn newly_at_least(stations: u64, bound: &PartialBound) -> Said {
    let (name, excess) = (Said::verbatim(&bound.selection), count(bound.excess));
    match stations {
        1 => say!(
            "By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.",
            votes = count(bound.floor),
            name = name,
            excess = excess
        ),
        _ => say!(
            "By what the two say of themselves at least {stations} stations were newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.",
            stations = count(stations),
            votes = count(bound.floor),
            name = name,
            excess = excess
        ),
    }
}

fn newly_at_most(stations: u64, ceiling: u64, bound: &PartialBound) -> Said {
    let (name, excess) = (Said::verbatim(&bound.selection), count(bound.excess));
    match stations {
        1 => say!(
            "By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.",
            votes = count(ceiling),
            name = name,
            excess = excess
        ),
        _ => say!(
            "By what the two say of themselves at most {stations} stations were newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.",
            stations = count(stations),
            votes = count(ceiling),
            name = name,
            excess = excess
        ),
    }
}
