//! Announced results: compared with the sheets, with themselves and with each other.

use crate::model::ShareBase;
use crate::model::facts::announced::{
    CountFell, CountsOnGrid, PartsMismatch, ShareMismatch, ShareSum, StationCountExceeded,
    StationsFell, StationsWithoutVotes, TotalDifference, ValidVotesMismatch, VotesWithoutStations,
};
use crate::report::Evidence;
use crate::report::message::{Message, msg};
use crate::report::numbers::{change, count};
use crate::report::words::nouns;

pub(super) fn total_difference(facts: &TotalDifference) -> Message {
    msg!(
        "finding-announced-announced-sheets-all-stations-hold",
        name = Message::verbatim(&facts.selection),
        announced = count(facts.announced),
        stations = count(facts.stations),
        tabulated = count(facts.tabulated),
        difference = change(difference(facts.announced, facts.tabulated))
    )
}

pub(super) fn total_difference_numbers(facts: &TotalDifference) -> Vec<Evidence> {
    let difference = difference(facts.announced, facts.tabulated);
    vec![
        Evidence::exact(msg!("announced-announced-3"), facts.announced),
        Evidence::exact(msg!("announced-tabulated"), facts.tabulated),
        Evidence::exact(msg!("completeness-complete"), difference),
    ]
}

pub(super) fn share_mismatch(facts: &ShareMismatch) -> Message {
    msg!(
        "finding-announced-announced",
        name = Message::verbatim(&facts.selection),
        share = Message::number(facts.announced.to_string()),
        votes = count(facts.votes),
        all = count(facts.whole),
        counted = nouns::share_base(facts.share_of),
        computed = Message::number(format!("{}%", facts.computed))
    )
}

pub(super) fn share_mismatch_numbers(facts: &ShareMismatch) -> Vec<Evidence> {
    let whole = match facts.share_of {
        ShareBase::ValidVotes => msg!("share-base-valid-votes"),
        ShareBase::BallotsCast => msg!("share-base-ballots-cast"),
    };
    vec![
        Evidence::exact(msg!("finding-announced-announced-votes"), facts.votes),
        Evidence::exact(whole, facts.whole),
    ]
}

pub(super) fn share_sum(facts: &ShareSum) -> Message {
    msg!(
        "finding-announced-announced-percentages-add-up-their",
        number = facts.shares,
        sum = Message::number(&facts.sum)
    )
}

pub(super) fn counts_on_grid(facts: &CountsOnGrid) -> Message {
    let found = match facts.decimals {
        1 => msg!(
            "finding-announced-all-announced-counts-exactly-percentage",
            number = facts.counts,
            sum = count(facts.sum)
        ),
        decimals => msg!(
            "finding-announced-all-announced-counts-exactly-percentage-2",
            number = facts.counts,
            decimals = decimals,
            sum = count(facts.sum)
        ),
    };
    let by_chance = msg!(
        "finding-announced-if-last-digits-counts-arbitrary",
        p = Message::number(format!("{:.1e}", facts.p_adjusted))
    );
    Message::joined([found, by_chance], " ")
}

pub(super) fn counts_on_grid_numbers(facts: &CountsOnGrid) -> Vec<Evidence> {
    let corrected = msg!("finding-announced-p-corrected-number-announced-results");
    vec![
        Evidence::exact(msg!("finding-announced-sum"), facts.sum),
        Evidence::exact(msg!("finding-announced-counts-grid"), facts.on_grid),
        Evidence::exact(msg!("finding-announced-free-counts"), facts.free),
        Evidence::computed(msg!("finding-announced-p"), facts.p_value),
        Evidence::computed(corrected, facts.p_adjusted),
    ]
}

pub(super) fn valid_votes_mismatch(facts: &ValidVotesMismatch) -> Message {
    msg!(
        "finding-announced-announced-selections-votes-together-announced",
        sum = count(signed(facts.sum)),
        valid = count(facts.valid_votes)
    )
}

pub(super) fn valid_votes_mismatch_numbers(facts: &ValidVotesMismatch) -> Vec<Evidence> {
    vec![
        Evidence::exact(
            msg!("finding-announced-sum-announced-selections"),
            signed(facts.sum),
        ),
        Evidence::exact(msg!("share-base-valid-votes"), facts.valid_votes),
    ]
}

pub(super) fn parts_mismatch(facts: &PartsMismatch) -> Message {
    msg!(
        "finding-announced-announced-whole-announced-results-add",
        name = Message::verbatim(&facts.selection),
        announced = count(facts.announced),
        number = facts.parts,
        level = Message::verbatim(&facts.level),
        sum = count(signed(facts.sum))
    )
}

pub(super) fn parts_mismatch_numbers(facts: &PartsMismatch) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("announced-announced-3"), facts.announced),
        Evidence::exact(msg!("finding-announced-sum-parts"), signed(facts.sum)),
    ]
}

pub(super) fn station_count_exceeded(facts: &StationCountExceeded) -> Message {
    msg!(
        "finding-announced-says-counts-stations-there",
        stations = count(facts.counted),
        expected = count(facts.expected)
    )
}

pub(super) fn station_count_exceeded_numbers(facts: &StationCountExceeded) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("finding-announced-stations-counted"), facts.counted),
        Evidence::exact(msg!("finding-announced-stations-expected"), facts.expected),
    ]
}

pub(super) fn count_fell(facts: &CountFell) -> Message {
    msg!(
        "finding-announced-falls",
        name = Message::verbatim(facts.count.key()),
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        before = count(facts.before),
        after = count(facts.after),
        difference = count(difference(facts.before, facts.after))
    )
}

pub(super) fn count_fell_numbers(facts: &CountFell) -> Vec<Evidence> {
    vec![
        Evidence::exact(msg!("finding-announced-earlier"), facts.before),
        Evidence::exact(msg!("finding-announced-later"), facts.after),
    ]
}

pub(super) fn stations_fell(facts: &StationsFell) -> Message {
    msg!(
        "finding-announced-counted-stations-fall-least",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        difference = count(facts.at_least)
    )
}

pub(super) fn votes_without_stations(facts: &VotesWithoutStations) -> Message {
    msg!(
        "finding-announced-votes-rise-no-station-newly",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        votes = count(signed(facts.votes))
    )
}

pub(super) fn votes_without_stations_numbers(facts: &VotesWithoutStations) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-announced-votes-gained"),
        signed(facts.votes),
    )]
}

pub(super) fn stations_without_votes(facts: &StationsWithoutVotes) -> Message {
    msg!(
        "finding-announced-least-stations-newly-counted-no",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        stations = count(facts.at_least)
    )
}

pub(super) fn stations_without_votes_numbers(facts: &StationsWithoutVotes) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-announced-stations-newly-counted-least"),
        facts.at_least,
    )]
}

fn difference(a: u64, b: u64) -> i128 {
    i128::from(a) - i128::from(b)
}

/// A sum of 64-bit counts, of which no input holds enough to reach the limit.
fn signed(sum: u128) -> i128 {
    i128::try_from(sum).unwrap_or(i128::MAX)
}
