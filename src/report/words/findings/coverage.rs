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
        Code::C102 => msg!("finding-coverage-register-does-not-list-station"),
        Code::C105 => msg!("finding-coverage-register-lists-station-more-than"),
        code => codes::sentence(code),
    }
}

pub(super) fn stations_missing(facts: &StationsMissing) -> Message {
    match facts.voters_registered {
        Some(voters) => msg!(
            "finding-coverage-polling-stations-registered-voters-no",
            missing = count(facts.missing),
            expected = count(facts.expected),
            voters = count(voters)
        ),
        None => msg!(
            "finding-coverage-polling-stations-no-sheet-counts",
            missing = count(facts.missing),
            expected = count(facts.expected)
        ),
    }
}

pub(super) fn stations_missing_numbers(facts: &StationsMissing) -> Vec<Evidence> {
    let mut numbers = vec![
        Evidence::exact(msg!("finding-coverage-stations-missing"), facts.missing),
        Evidence::exact(
            msg!("finding-announced-label-stations-expected"),
            facts.expected,
        ),
    ];
    let theirs = |voters| Evidence::exact(msg!("finding-coverage-their-registered-voters"), voters);
    numbers.extend(facts.voters_registered.map(theirs));
    numbers
}

pub(super) fn roll_differs(facts: &RollDiffers) -> Message {
    msg!(
        "finding-coverage-sheet-registered-voters-register",
        roll = facts.sheet,
        registered = facts.register
    )
}

pub(super) fn roll_differs_numbers(facts: &RollDiffers) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("anomaly-sheet"), facts.sheet),
        Evidence::exact(msg!("finding-coverage-register"), facts.register),
    ]
}

pub(super) fn more_than_frame(facts: &MoreThanFrame) -> Message {
    let (reported, expected) = (count(facts.reported), count(facts.expected));
    match facts.count {
        FrameCount::Stations => msg!(
            "frame-count-stations",
            reported = reported,
            expected = expected
        ),
        FrameCount::VotersRegistered => msg!(
            "frame-count-voters-registered",
            reported = reported,
            expected = expected
        ),
    }
}

pub(super) fn more_than_frame_numbers(facts: &MoreThanFrame) -> Vec<Evidence> {
    let (reported, expected) = match facts.count {
        FrameCount::Stations => (
            msg!("finding-coverage-stations-reported"),
            msg!("finding-announced-label-stations-expected"),
        ),
        FrameCount::VotersRegistered => (
            msg!("finding-coverage-registered-voters-reported"),
            msg!("finding-coverage-registered-voters-expected"),
        ),
    };
    vec![
        Evidence::exact(reported, facts.reported),
        Evidence::exact(expected, facts.expected),
    ]
}

pub(super) fn below_received(facts: &BelowReceived) -> Message {
    let holds = msg!(
        "finding-coverage-announced-every-station-sheets-hand",
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
            "finding-coverage-announced-result-needs-votes-more",
            needed = needed,
            still = still,
            assumption = assumption(basis),
            excess = excess
        ),
        None => msg!(
            "finding-coverage-announced-result-needs-votes-more-2",
            votes = needed,
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
        Evidence::exact(
            msg!(
                "finding-coverage-announced-tabulated",
                sum = Message::verbatim("Σ")
            ),
            facts.needed,
        ),
        Evidence::exact(
            msg!("finding-coverage-votes-can-still-come-most"),
            facts.can_still_come,
        ),
    ];
    numbers.extend(facts.false_sheets_at_least.map(min_false_sheets));
    numbers
}

fn min_false_sheets(sheets: u64) -> Evidence {
    Evidence::exact(msg!("finding-coverage-fewest-sheets-would-false"), sheets)
}

fn cannot_both_be_true(min_false_sheets: Option<u64>) -> Message {
    match min_false_sheets {
        Some(0) => msg!("finding-coverage-announcement-sheets-cannot-both-true"),
        Some(1) => msg!("finding-coverage-announcement-sheets-cannot-both-true-2"),
        Some(fewest) => msg!(
            "finding-coverage-announcement-sheets-cannot-both-true-3",
            fewest = count(fewest)
        ),
        None => msg!("finding-coverage-announcement-sheets-cannot-both-true-4"),
    }
}

/// What the announcement says of the stations that it counts, as a premise.
fn premise(stations: &AnnouncedStations) -> Message {
    let expected = count(stations.expected);
    match stations.reported {
        StationsReported::Percent(share) => msg!(
            "stations-reported-percent",
            share = Message::number(share.to_string()),
            expected = expected
        ),
        StationsReported::Stations(stations) => msg!(
            "stations-reported-stations",
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
        "finding-coverage-counts-least-stations-only-not",
        premise = premise(&facts.stations),
        stations = count(facts.stations.at_least),
        unpublished = count(facts.stations.unpublished),
        published = count(facts.stations.published),
        least = count(facts.published_at_least),
        name = Message::verbatim(&facts.selection),
        floor = count(facts.floor)
    );
    let conclusion = msg!(
        "finding-coverage-more-than-announced-whichever-stations",
        more = count(facts.excess),
        stations = count(facts.fits_up_to),
        sheets = count(facts.false_sheets_at_least)
    );
    let says = announced(&facts.selection, facts.announced);
    Message::joined([says, holds, conclusion], " ")
}

pub(super) fn below_floor_numbers(facts: &BelowFloor) -> Vec<Evidence> {
    let mut numbers = stations_numbers(facts.announced, &facts.stations);
    numbers.extend([
        Evidence::exact(
            msg!("finding-coverage-published-sheets-counted-least"),
            facts.published_at_least,
        ),
        Evidence::exact(msg!("finding-coverage-floor"), facts.floor),
        min_false_sheets(facts.false_sheets_at_least),
    ]);
    numbers.extend(facts.ceiling.map(ceiling));
    numbers
}

pub(super) fn above_ceiling(facts: &AboveCeiling) -> Message {
    let holds = msg!(
        "finding-coverage-counts-most-stations-no-choice",
        premise = premise(&facts.stations),
        stations = count(facts.stations.at_most),
        ceiling = count(facts.ceiling),
        name = Message::verbatim(&facts.selection),
        unpublished = count(facts.stations.unpublished)
    );
    let conclusion = match facts.fits_from {
        Some(stations) => msg!(
            "finding-coverage-fewer-than-announced-announcement-own",
            fewer = count(facts.excess),
            stations = count(stations)
        ),
        None => msg!(
            "finding-coverage-fewer-than-announced-announcement-own-2",
            missing = count(facts.excess)
        ),
    };
    let says = announced(&facts.selection, facts.announced);
    Message::joined([says, holds, conclusion], " ")
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
            msg!("finding-coverage-stations-counted-least"),
            stations.at_least,
        ),
        Evidence::exact(
            msg!("finding-coverage-stations-counted-most"),
            stations.at_most,
        ),
        Evidence::exact(
            msg!("finding-announced-label-stations-expected"),
            stations.expected,
        ),
        Evidence::exact(
            msg!("finding-coverage-published-sheets"),
            stations.published,
        ),
    ]
}

fn ceiling(ceiling: u64) -> Evidence {
    Evidence::exact(msg!("finding-coverage-ceiling"), ceiling)
}

pub(super) fn gain_outside(facts: &GainOutside) -> Message {
    let gains = msg!(
        "finding-coverage-gains-votes",
        name = Message::verbatim(&facts.selection),
        from = Message::verbatim(&facts.from),
        to = Message::verbatim(&facts.to),
        votes = count(facts.gained)
    );
    let holds = match facts.limit {
        Limit::Minimum => gains_at_least(facts),
        Limit::Maximum => gains_at_most(facts),
    };
    let conclusion = msg!("finding-coverage-two-announcements-their-own-counts");
    Message::joined([gains, holds, conclusion], " ")
}

fn gains_at_least(facts: &GainOutside) -> Message {
    let (votes, name) = (count(facts.votes), Message::verbatim(&facts.selection));
    let excess = count(facts.excess);
    match facts.stations {
        1 => msg!(
            "finding-coverage-two-say-themselves-least-1",
            votes = votes,
            name = name,
            excess = excess
        ),
        stations => msg!(
            "finding-coverage-two-say-themselves-least-stations",
            stations = count(stations),
            votes = votes,
            name = name,
            excess = excess
        ),
    }
}

fn gains_at_most(facts: &GainOutside) -> Message {
    let (votes, name) = (count(facts.votes), Message::verbatim(&facts.selection));
    let excess = count(facts.excess);
    match facts.stations {
        1 => msg!(
            "finding-coverage-two-say-themselves-most-1",
            votes = votes,
            name = name,
            excess = excess
        ),
        stations => msg!(
            "finding-coverage-two-say-themselves-most-stations",
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
            msg!("finding-announced-label-stations-newly-counted"),
            msg!("finding-coverage-their-votes-least"),
        ),
        Limit::Maximum => (
            msg!("finding-coverage-stations-newly-counted-most"),
            msg!("finding-coverage-their-votes-most"),
        ),
    };
    vec![
        Evidence::exact(msg!("finding-announced-label-votes-gained"), facts.gained),
        Evidence::exact(stations, facts.stations),
        Evidence::exact(votes, facts.votes),
    ]
}
