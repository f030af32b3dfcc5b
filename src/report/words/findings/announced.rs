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
        "finding-announced-total-difference",
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
        "finding-announced-share-mismatch",
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
        ShareBase::ValidVotes => msg!("finding-announced-label-valid-votes"),
        ShareBase::BallotsCast => msg!("finding-announced-label-ballots-cast"),
    };
    vec![
        Evidence::exact(msg!("finding-announced-label-votes"), facts.votes),
        Evidence::exact(whole, facts.whole),
    ]
}

pub(super) fn share_sum(facts: &ShareSum) -> Message {
    msg!(
        "finding-announced-percentages-sum",
        number = facts.shares,
        sum = Message::number(&facts.sum)
    )
}

pub(super) fn counts_on_grid(facts: &CountsOnGrid) -> Message {
    msg!(
        "finding-announced-counts-rebuilt",
        number = facts.counts,
        sum = count(facts.sum),
        decimals = facts.decimals,
        p = Message::number(format!("{:.1e}", facts.p_adjusted))
    )
}

pub(super) fn counts_on_grid_numbers(facts: &CountsOnGrid) -> Vec<Evidence> {
    let corrected = msg!("finding-announced-label-p-adjusted");
    vec![
        Evidence::exact(msg!("finding-announced-label-sum"), facts.sum),
        Evidence::exact(
            msg!("finding-announced-label-rebuilt-counts"),
            facts.on_grid,
        ),
        Evidence::exact(msg!("finding-announced-label-free-counts"), facts.free),
        Evidence::computed(msg!("finding-announced-label-p-value"), facts.p_value),
        Evidence::computed(corrected, facts.p_adjusted),
    ]
}

pub(super) fn valid_votes_mismatch(facts: &ValidVotesMismatch) -> Message {
    msg!(
        "finding-announced-selections-sum",
        sum = count(signed(facts.sum)),
        valid = count(facts.valid_votes)
    )
}

pub(super) fn valid_votes_mismatch_numbers(facts: &ValidVotesMismatch) -> Vec<Evidence> {
    vec![
        Evidence::exact(
            msg!("finding-announced-label-selections-sum"),
            signed(facts.sum),
        ),
        Evidence::exact(
            msg!("finding-announced-label-valid-votes"),
            facts.valid_votes,
        ),
    ]
}

pub(super) fn parts_mismatch(facts: &PartsMismatch) -> Message {
    msg!(
        "finding-announced-parts-sum",
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
        Evidence::exact(msg!("finding-announced-label-parts-sum"), signed(facts.sum)),
    ]
}

pub(super) fn station_count_exceeded(facts: &StationCountExceeded) -> Message {
    msg!(
        "finding-announced-too-many-stations",
        stations = count(facts.counted),
        expected = count(facts.expected)
    )
}

pub(super) fn station_count_exceeded_numbers(facts: &StationCountExceeded) -> Vec<Evidence> {
    vec![
        Evidence::exact(
            msg!("finding-announced-label-stations-counted"),
            facts.counted,
        ),
        Evidence::exact(
            msg!("finding-announced-label-stations-expected"),
            facts.expected,
        ),
    ]
}

pub(super) fn count_fell(facts: &CountFell) -> Message {
    msg!(
        "finding-announced-count-falls",
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
        Evidence::exact(msg!("finding-announced-label-earlier"), facts.before),
        Evidence::exact(msg!("finding-announced-label-later"), facts.after),
    ]
}

pub(super) fn stations_fell(facts: &StationsFell) -> Message {
    msg!(
        "finding-announced-stations-fall",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        difference = count(facts.at_least)
    )
}

pub(super) fn votes_without_stations(facts: &VotesWithoutStations) -> Message {
    msg!(
        "finding-announced-votes-without-stations",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        votes = count(signed(facts.votes))
    )
}

pub(super) fn votes_without_stations_numbers(facts: &VotesWithoutStations) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-announced-label-votes-gained"),
        signed(facts.votes),
    )]
}

pub(super) fn stations_without_votes(facts: &StationsWithoutVotes) -> Message {
    msg!(
        "finding-announced-stations-without-votes",
        from = Message::verbatim(&facts.earlier),
        to = Message::verbatim(&facts.later),
        stations = count(facts.at_least)
    )
}

pub(super) fn stations_without_votes_numbers(facts: &StationsWithoutVotes) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-announced-label-stations-newly-counted"),
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
