//! Findings about coverage, and about announced results beside what the missing stations can hold.

use crate::model::facts::coverage::{
    AboveCeiling, AboveHeadroom, AnnouncedStations, BelowFloor, BelowReceived, FrameCount,
    GainOutside, Limit, MoreThanFrame, RollDiffers, StationsMissing,
};
use crate::model::{Code, StationsReported};
use crate::report::Evidence;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;
use crate::report::words::codes;
use crate::report::words::outcome::assumption;

/// Findings that have no facts beyond their code and place.
pub(super) fn without_facts(code: Code) -> Message {
    match code {
        Code::C102 => msg!("finding-coverage-station-not-on-register"),
        Code::C105 => msg!("finding-coverage-station-listed-twice"),
        code => codes::sentence(code),
    }
}

pub(super) fn stations_missing(facts: &StationsMissing) -> Message {
    match facts.voters_registered {
        Some(voters) => msg!(
            "finding-coverage-stations-missing-with-voters",
            missing = count(facts.missing),
            expected = count(facts.expected),
            voters = count(voters)
        ),
        None => msg!(
            "finding-coverage-stations-missing",
            missing = count(facts.missing),
            expected = count(facts.expected)
        ),
    }
}

pub(super) fn stations_missing_numbers(facts: &StationsMissing) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(
            msg!("finding-coverage-label-stations-missing"),
            facts.missing,
        ),
        Evidence::exact(
            msg!("finding-announced-label-stations-expected"),
            facts.expected,
        ),
    ];
    let theirs = |voters| Evidence::exact(msg!("finding-coverage-label-voters-missing"), voters);
    numbers.extend(facts.voters_registered.map(theirs));
    numbers
}

pub(super) fn roll_differs(facts: &RollDiffers) -> Message {
    msg!(
        "finding-coverage-roll-differs",
        roll = facts.sheet,
        registered = facts.register
    )
}

pub(super) fn roll_differs_numbers(facts: &RollDiffers) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("anomaly-sheet"), facts.sheet),
        Evidence::exact(msg!("finding-coverage-label-register"), facts.register),
    ]
}

pub(super) fn more_than_frame(facts: &MoreThanFrame) -> Message {
    let (reported, expected) = (count(facts.reported), count(facts.expected));
    match facts.count {
        FrameCount::Stations => msg!(
            "finding-coverage-more-stations-than-frame",
            reported = reported,
            expected = expected
        ),
        FrameCount::VotersRegistered => msg!(
            "finding-coverage-more-voters-than-frame",
            reported = reported,
            expected = expected
        ),
    }
}

pub(super) fn more_than_frame_numbers(facts: &MoreThanFrame) -> Vec<Evidence> {
    let (reported, expected) = match facts.count {
        FrameCount::Stations => (
            msg!("finding-coverage-label-stations-reported"),
            msg!("finding-announced-label-stations-expected"),
        ),
        FrameCount::VotersRegistered => (
            msg!("finding-coverage-label-voters-reported"),
            msg!("finding-coverage-label-voters-expected"),
        ),
    };
    vec![
        Evidence::exact(reported, facts.reported),
        Evidence::exact(expected, facts.expected),
    ]
}

pub(super) fn below_received(facts: &BelowReceived) -> Message {
    let holds = msg!(
        "finding-coverage-below-received",
        name = Message::verbatim(&facts.selection),
        announced = count(facts.announced),
        sheets = count(facts.sheets),
        tabulated = count(facts.tabulated),
        excess = count(facts.excess)
    );
    Message::joined(
        [holds, cannot_both_be_true(facts.false_sheets_at_least)],
        " ",
    )
}

pub(super) fn below_received_numbers(facts: &BelowReceived) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(msg!("announced-announced-3"), facts.announced),
        Evidence::exact(msg!("announced-tabulated"), facts.tabulated),
        Evidence::exact(
            msg!("completeness-complete"),
            i128::from(facts.announced) - i128::from(facts.tabulated),
        ),
    ];
    numbers.extend(facts.false_sheets_at_least.map(min_false_sheets));
    numbers
}

pub(super) fn above_headroom(facts: &AboveHeadroom) -> Message {
    let (needed, still) = (count(facts.needed), count(facts.can_still_come));
    let excess = count(facts.excess);
    let needs = match &facts.bound {
        Some(basis) => msg!(
            "finding-coverage-above-headroom-on-basis",
            needed = needed,
            still = still,
            assumption = assumption(basis),
            excess = excess
        ),
        None => msg!(
            "finding-coverage-above-headroom",
            needed = needed,
            still = still,
            excess = excess
        ),
    };
    Message::joined(
        [needs, cannot_both_be_true(facts.false_sheets_at_least)],
        " ",
    )
}

pub(super) fn above_headroom_numbers(facts: &AboveHeadroom) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(msg!("finding-coverage-label-votes-needed"), facts.needed),
        Evidence::exact(
            msg!("finding-coverage-label-votes-can-still-come"),
            facts.can_still_come,
        ),
    ];
    numbers.extend(facts.false_sheets_at_least.map(min_false_sheets));
    numbers
}

fn min_false_sheets(sheets: u64) -> Evidence {
    Evidence::exact(msg!("finding-coverage-label-false-sheets"), sheets)
}

fn cannot_both_be_true(min_false_sheets: Option<u64>) -> Message {
    match min_false_sheets {
        Some(0) => msg!("finding-coverage-cannot-both-be-true"),
        Some(fewest) => msg!(
            "finding-coverage-false-sheets-needed",
            fewest = count(fewest)
        ),
        None => msg!("finding-coverage-not-even-all-sheets-false"),
    }
}

/// How many stations the announcement counts according to itself: a minimum or a maximum, where
/// it prints a percentage.
fn counted_stations(stations: &AnnouncedStations, limit: Limit) -> Message {
    let expected = count(stations.expected);
    match (stations.reported, limit) {
        (StationsReported::Percent(share), Limit::Minimum) => msg!(
            "finding-coverage-counts-at-least",
            share = Message::number(share.to_string()),
            expected = expected,
            stations = count(stations.at_least)
        ),
        (StationsReported::Percent(share), Limit::Maximum) => msg!(
            "finding-coverage-counts-at-most",
            share = Message::number(share.to_string()),
            expected = expected,
            stations = count(stations.at_most)
        ),
        (StationsReported::Stations(stations), _) => msg!(
            "finding-coverage-counts-stations",
            stations = count(stations),
            expected = expected
        ),
    }
}

fn announced(selection: &str, votes: u64) -> Message {
    msg!(
        "finding-coverage-announced",
        name = Message::verbatim(selection),
        announced = count(votes)
    )
}

pub(super) fn below_floor(facts: &BelowFloor) -> Message {
    let holds = msg!(
        "finding-coverage-floor",
        unpublished = count(facts.stations.unpublished),
        published = count(facts.stations.published),
        least = count(facts.published_at_least),
        name = Message::verbatim(&facts.selection),
        floor = count(facts.floor)
    );
    let conclusion = msg!(
        "finding-coverage-more-than-announced",
        more = count(facts.excess),
        stations = count(facts.fits_up_to),
        sheets = count(facts.false_sheets_at_least)
    );
    let says = announced(&facts.selection, facts.announced);
    let counts = counted_stations(&facts.stations, Limit::Minimum);
    Message::joined([says, counts, holds, conclusion], " ")
}

pub(super) fn below_floor_numbers(facts: &BelowFloor) -> Vec<Evidence> {
    let mut numbers = stations_numbers(facts.announced, &facts.stations);
    numbers.extend([
        Evidence::exact(
            msg!("finding-coverage-label-published-sheets-counted"),
            facts.published_at_least,
        ),
        Evidence::exact(msg!("finding-coverage-label-floor"), facts.floor),
        min_false_sheets(facts.false_sheets_at_least),
    ]);
    numbers.extend(facts.ceiling.map(ceiling));
    numbers
}

pub(super) fn above_ceiling(facts: &AboveCeiling) -> Message {
    let holds = msg!(
        "finding-coverage-ceiling",
        stations = count(facts.stations.at_most),
        ceiling = count(facts.ceiling),
        name = Message::verbatim(&facts.selection),
        unpublished = count(facts.stations.unpublished)
    );
    let conclusion = msg!(
        "finding-coverage-fewer-than-announced",
        fewer = count(facts.excess)
    );
    let says = announced(&facts.selection, facts.announced);
    let counts = counted_stations(&facts.stations, Limit::Maximum);
    let mut sentences = vec![says, counts, holds, conclusion];
    let possible_from =
        |stations| msg!("finding-coverage-possible-from", stations = count(stations));
    sentences.extend(facts.fits_from.map(possible_from));
    Message::joined(sentences, " ")
}

pub(super) fn above_ceiling_numbers(facts: &AboveCeiling) -> Vec<Evidence> {
    let mut numbers = stations_numbers(facts.announced, &facts.stations);
    numbers.push(ceiling(facts.ceiling));
    numbers
}

fn stations_numbers(announced: u64, stations: &AnnouncedStations) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("announced-announced-3"), announced),
        Evidence::exact(
            msg!("finding-coverage-label-stations-counted-at-least"),
            stations.at_least,
        ),
        Evidence::exact(
            msg!("finding-coverage-label-stations-counted-at-most"),
            stations.at_most,
        ),
        Evidence::exact(
            msg!("finding-announced-label-stations-expected"),
            stations.expected,
        ),
        Evidence::exact(
            msg!("finding-coverage-label-published-sheets"),
            stations.published,
        ),
    ]
}

fn ceiling(ceiling: u64) -> Evidence {
    Evidence::exact(msg!("finding-coverage-label-ceiling"), ceiling)
}

pub(super) fn gain_outside(facts: &GainOutside) -> Message {
    let gains = msg!(
        "finding-coverage-gain",
        name = Message::verbatim(&facts.selection),
        from = Message::verbatim(&facts.from),
        to = Message::verbatim(&facts.to),
        votes = count(facts.gained)
    );
    let (stations, votes) = (count(facts.stations), count(facts.votes));
    let (name, excess) = (Message::verbatim(&facts.selection), count(facts.excess));
    let holds = match facts.limit {
        Limit::Minimum => msg!(
            "finding-coverage-gain-too-small",
            stations = stations,
            votes = votes,
            name = name,
            excess = excess
        ),
        Limit::Maximum => msg!(
            "finding-coverage-gain-too-large",
            stations = stations,
            votes = votes,
            name = name,
            excess = excess
        ),
    };
    let conclusion = msg!("finding-coverage-bulletins-cannot-all-be-true");
    Message::joined([gains, holds, conclusion], " ")
}

pub(super) fn gain_outside_numbers(facts: &GainOutside) -> Vec<Evidence> {
    let (stations, votes) = match facts.limit {
        Limit::Minimum => (
            msg!("finding-announced-label-stations-newly-counted"),
            msg!("finding-coverage-label-votes-newly-counted-at-least"),
        ),
        Limit::Maximum => (
            msg!("finding-coverage-label-stations-newly-counted-at-most"),
            msg!("finding-coverage-label-votes-newly-counted-at-most"),
        ),
    };
    vec![
        Evidence::exact(msg!("finding-announced-label-votes-gained"), facts.gained),
        Evidence::exact(stations, facts.stations),
        Evidence::exact(votes, facts.votes),
    ]
}
