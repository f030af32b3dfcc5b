//! Findings about coverage, and about announced results beside what the missing stations can hold.

use crate::model::facts::coverage::{
    AboveCeiling, AboveHeadroom, AnnouncedStations, BelowFloor, BelowReceived, FrameCount,
    GainOutside, Limit, MoreThanFrame, RollDiffers, StationsMissing,
};
use crate::model::{Code, Evidence, Said, StationsReported, say};
use crate::report::numbers::count;
use crate::report::words::outcome::assumption;

/// Findings that have no facts beyond their code and place.
pub(super) fn without_facts(code: Code) -> Option<Said> {
    match code {
        Code::C102 => Some(say!("The register does not list this station.")),
        Code::C105 => Some(say!(
            "The register lists this station more than once; it is expected once."
        )),
        _ => None,
    }
}

pub(super) fn stations_missing(facts: &StationsMissing) -> Said {
    match facts.voters_registered {
        Some(voters) => say!(
            "{missing} of {expected} polling stations, with {voters} registered voters, have no sheet that counts.",
            missing = count(facts.missing),
            expected = count(facts.expected),
            voters = count(voters)
        ),
        None => say!(
            "{missing} of {expected} polling stations have no sheet that counts.",
            missing = count(facts.missing),
            expected = count(facts.expected)
        ),
    }
}

pub(super) fn stations_missing_numbers(facts: &StationsMissing) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(say!("stations missing"), facts.missing),
        Evidence::exact(say!("stations expected"), facts.expected),
    ];
    let theirs = |voters| Evidence::exact(say!("their registered voters"), voters);
    numbers.extend(facts.voters_registered.map(theirs));
    numbers
}

pub(super) fn roll_differs(facts: &RollDiffers) -> Said {
    say!(
        "The sheet has {roll} registered voters, and the register {registered}.",
        roll = facts.sheet,
        registered = facts.register
    )
}

pub(super) fn roll_differs_numbers(facts: &RollDiffers) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("sheet"), facts.sheet),
        Evidence::exact(say!("register"), facts.register),
    ]
}

pub(super) fn more_than_frame(facts: &MoreThanFrame) -> Said {
    let (reported, expected) = (count(facts.reported), count(facts.expected));
    match facts.count {
        FrameCount::Stations => say!(
            "{reported} stations are reported, and the frame has {expected}.",
            reported = reported,
            expected = expected
        ),
        FrameCount::VotersRegistered => say!(
            "{reported} registered voters are reported, and the frame has {expected}.",
            reported = reported,
            expected = expected
        ),
    }
}

pub(super) fn more_than_frame_numbers(facts: &MoreThanFrame) -> Vec<Evidence> {
    let (reported, expected) = match facts.count {
        FrameCount::Stations => (say!("stations reported"), say!("stations expected")),
        FrameCount::VotersRegistered => (
            say!("registered voters reported"),
            say!("registered voters expected"),
        ),
    };
    vec![
        Evidence::exact(reported, facts.reported),
        Evidence::exact(expected, facts.expected),
    ]
}

pub(super) fn below_received(facts: &BelowReceived) -> Said {
    let holds = say!(
        "{name}: announced {announced} for every station, and the {sheets} sheets in hand already hold {tabulated}: {excess} more.",
        name = Said::verbatim(&facts.selection),
        announced = count(facts.announced),
        sheets = count(facts.sheets),
        tabulated = count(facts.tabulated),
        excess = count(facts.excess)
    );
    Said::joined(
        [holds, cannot_both_be_true(facts.false_sheets_at_least)],
        " ",
    )
}

pub(super) fn below_received_numbers(facts: &BelowReceived) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(say!("announced"), facts.announced),
        Evidence::exact(say!("tabulated"), facts.tabulated),
        Evidence::exact(
            say!("announced − tabulated"),
            i128::from(facts.announced) - i128::from(facts.tabulated),
        ),
    ];
    numbers.extend(facts.false_sheets_at_least.map(min_false_sheets));
    numbers
}

pub(super) fn above_headroom(facts: &AboveHeadroom) -> Said {
    let (needed, still) = (count(facts.needed), count(facts.can_still_come));
    let excess = count(facts.excess);
    let needs = match &facts.bound {
        Some(basis) => say!(
            "The announced result needs {needed} votes more than the sheets in hand hold, and at most {still} can still come ({assumption}): {excess} too many.",
            needed = needed,
            still = still,
            assumption = assumption(basis),
            excess = excess
        ),
        None => say!(
            "The announced result needs {votes} votes more than the sheets in hand hold, and at most {still} can still come: {excess} too many.",
            votes = needed,
            still = still,
            excess = excess
        ),
    };
    Said::joined(
        [needs, cannot_both_be_true(facts.false_sheets_at_least)],
        " ",
    )
}

pub(super) fn above_headroom_numbers(facts: &AboveHeadroom) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(
            say!("{sum} (announced − tabulated)", sum = Said::verbatim("Σ")),
            facts.needed,
        ),
        Evidence::exact(
            say!("votes that can still come at most"),
            facts.can_still_come,
        ),
    ];
    numbers.extend(facts.false_sheets_at_least.map(min_false_sheets));
    numbers
}

fn min_false_sheets(sheets: u64) -> Evidence {
    Evidence::exact(say!("fewest sheets that would have to be false"), sheets)
}

fn cannot_both_be_true(min_false_sheets: Option<u64>) -> Said {
    match min_false_sheets {
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

/// What the announcement says of the stations that it counts, as a premise.
fn premise(stations: &AnnouncedStations) -> Said {
    let expected = count(stations.expected);
    match stations.reported {
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

fn announced(selection: &str, votes: u64) -> Said {
    say!(
        "{name}: announced {announced}.",
        name = Said::verbatim(selection),
        announced = count(votes)
    )
}

pub(super) fn below_floor(facts: &BelowFloor) -> Said {
    let holds = say!(
        "{premise}, it counts at least {stations} stations, and only {unpublished} are not among the {published} published: so at least {least} published sheets are in it, and the {least} of them with fewest votes for {name} hold {floor}.",
        premise = premise(&facts.stations),
        stations = count(facts.stations.at_least),
        unpublished = count(facts.stations.unpublished),
        published = count(facts.stations.published),
        least = count(facts.published_at_least),
        name = Said::verbatim(&facts.selection),
        floor = count(facts.floor)
    );
    let conclusion = say!(
        "That is {more} more than announced, whichever stations were counted. The announcement, its own count of stations and the published sheets cannot all be true; if it counted no more than {stations} stations they could be, and otherwise at least {sheets} of the sheets would have to be false.",
        more = count(facts.excess),
        stations = count(facts.fits_up_to),
        sheets = count(facts.false_sheets_at_least)
    );
    let says = announced(&facts.selection, facts.announced);
    Said::joined([says, holds, conclusion], " ")
}

pub(super) fn below_floor_numbers(facts: &BelowFloor) -> Vec<Evidence> {
    let mut numbers = stations_numbers(facts.announced, &facts.stations);
    numbers.extend([
        Evidence::exact(
            say!("published sheets counted at least"),
            facts.published_at_least,
        ),
        Evidence::exact(say!("floor"), facts.floor),
        min_false_sheets(facts.false_sheets_at_least),
    ]);
    numbers.extend(facts.ceiling.map(ceiling));
    numbers
}

pub(super) fn above_ceiling(facts: &AboveCeiling) -> Said {
    let holds = say!(
        "{premise}, it counts at most {stations} stations, and no choice of so many holds more than {ceiling} votes for {name}, even if the {unpublished} unpublished stations gave it all that they can.",
        premise = premise(&facts.stations),
        stations = count(facts.stations.at_most),
        ceiling = count(facts.ceiling),
        name = Said::verbatim(&facts.selection),
        unpublished = count(facts.stations.unpublished)
    );
    let conclusion = match facts.fits_from {
        Some(stations) => say!(
            "That is {fewer} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true; they could be if it counted {stations} stations or more.",
            fewer = count(facts.excess),
            stations = count(stations)
        ),
        None => say!(
            "That is {missing} fewer than announced. The announcement, its own count of stations and the published sheets cannot all be true.",
            missing = count(facts.excess)
        ),
    };
    let says = announced(&facts.selection, facts.announced);
    Said::joined([says, holds, conclusion], " ")
}

pub(super) fn above_ceiling_numbers(facts: &AboveCeiling) -> Vec<Evidence> {
    let mut numbers = stations_numbers(facts.announced, &facts.stations);
    numbers.push(ceiling(facts.ceiling));
    numbers
}

fn stations_numbers(announced: u64, stations: &AnnouncedStations) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("announced"), announced),
        Evidence::exact(say!("stations counted at least"), stations.at_least),
        Evidence::exact(say!("stations counted at most"), stations.at_most),
        Evidence::exact(say!("stations expected"), stations.expected),
        Evidence::exact(say!("published sheets"), stations.published),
    ]
}

fn ceiling(ceiling: u64) -> Evidence {
    Evidence::exact(say!("ceiling"), ceiling)
}

pub(super) fn gain_outside(facts: &GainOutside) -> Said {
    let gains = say!(
        "{name}: from \"{from}\" to \"{to}\" it gains {votes} votes.",
        name = Said::verbatim(&facts.selection),
        from = Said::verbatim(&facts.from),
        to = Said::verbatim(&facts.to),
        votes = count(facts.gained)
    );
    let holds = match facts.limit {
        Limit::Minimum => gains_at_least(facts),
        Limit::Maximum => gains_at_most(facts),
    };
    let conclusion = say!(
        "The two announcements, their own counts of stations and the published sheets cannot all be true."
    );
    Said::joined([gains, holds, conclusion], " ")
}

fn gains_at_least(facts: &GainOutside) -> Said {
    let (votes, name) = (count(facts.votes), Said::verbatim(&facts.selection));
    let excess = count(facts.excess);
    match facts.stations {
        1 => say!(
            "By what the two say of themselves at least 1 station was newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.",
            votes = votes,
            name = name,
            excess = excess
        ),
        stations => say!(
            "By what the two say of themselves at least {stations} stations were newly counted, and whichever those are they hold at least {votes} votes for {name}: {excess} off.",
            stations = count(stations),
            votes = votes,
            name = name,
            excess = excess
        ),
    }
}

fn gains_at_most(facts: &GainOutside) -> Said {
    let (votes, name) = (count(facts.votes), Said::verbatim(&facts.selection));
    let excess = count(facts.excess);
    match facts.stations {
        1 => say!(
            "By what the two say of themselves at most 1 station was newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.",
            votes = votes,
            name = name,
            excess = excess
        ),
        stations => say!(
            "By what the two say of themselves at most {stations} stations were newly counted, and whichever those are they hold at most {votes} votes for {name}: {excess} off.",
            stations = count(stations),
            votes = votes,
            name = name,
            excess = excess
        ),
    }
}

pub(super) fn gain_outside_numbers(facts: &GainOutside) -> Vec<Evidence> {
    let (stations, votes) = match facts.limit {
        Limit::Minimum => (
            say!("stations newly counted at least"),
            say!("their votes at least"),
        ),
        Limit::Maximum => (
            say!("stations newly counted at most"),
            say!("their votes at most"),
        ),
    };
    vec![
        Evidence::exact(say!("votes gained"), facts.gained),
        Evidence::exact(stations, facts.stations),
        Evidence::exact(votes, facts.votes),
    ]
}
