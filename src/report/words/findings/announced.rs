//! Announced results: compared with the sheets, with themselves and with each other.

use crate::model::facts::announced::{
    CountFell, CountsOnGrid, PartsMismatch, ShareMismatch, ShareSum, StationCountExceeded,
    StationsFell, StationsWithoutVotes, TotalDifference, ValidVotesMismatch, VotesWithoutStations,
};
use crate::model::{Evidence, Said, ShareBase, say};
use crate::report::numbers::{change, count};

pub(super) fn total_difference(facts: &TotalDifference) -> Said {
    say!(
        "{name}: announced {announced}, and the sheets of all {stations} stations hold {tabulated}: {difference}.",
        name = Said::verbatim(&facts.selection),
        announced = count(facts.announced),
        stations = count(facts.stations),
        tabulated = count(facts.tabulated),
        difference = change(difference(facts.announced, facts.tabulated))
    )
}

pub(super) fn total_difference_numbers(facts: &TotalDifference) -> Vec<Evidence> {
    let difference = difference(facts.announced, facts.tabulated);
    vec![
        Evidence::exact(say!("announced"), facts.announced),
        Evidence::exact(say!("tabulated"), facts.tabulated),
        Evidence::exact(say!("announced − tabulated"), difference),
    ]
}

pub(super) fn share_mismatch(facts: &ShareMismatch) -> Said {
    say!(
        "{name}: announced {share}, and {votes} of {all} {counted} are {computed}.",
        name = Said::verbatim(&facts.selection),
        share = Said::number(facts.announced.to_string()),
        votes = count(facts.votes),
        all = count(facts.whole),
        counted = facts.share_of.words(),
        computed = Said::number(format!("{}%", facts.computed))
    )
}

pub(super) fn share_mismatch_numbers(facts: &ShareMismatch) -> Vec<Evidence> {
    let whole = match facts.share_of {
        ShareBase::ValidVotes => say!("announced valid votes"),
        ShareBase::BallotsCast => say!("announced ballots cast"),
    };
    vec![
        Evidence::exact(say!("announced votes"), facts.votes),
        Evidence::exact(whole, facts.whole),
    ]
}

pub(super) fn share_sum(facts: &ShareSum) -> Said {
    say!(
        "The {number} announced percentages add up to {sum}, which their rounding cannot explain.",
        number = facts.shares,
        sum = Said::number(&facts.sum)
    )
}

pub(super) fn counts_on_grid(facts: &CountsOnGrid) -> Said {
    let found = match facts.decimals {
        1 => say!(
            "All {number} announced counts are exactly a percentage with 1 decimal of the sum {sum}, rounded to a whole vote.",
            number = facts.counts,
            sum = count(facts.sum)
        ),
        decimals => say!(
            "All {number} announced counts are exactly a percentage with {decimals} decimals of the sum {sum}, rounded to a whole vote.",
            number = facts.counts,
            decimals = decimals,
            sum = count(facts.sum)
        ),
    };
    let by_chance = say!(
        "If the last digits of counts were arbitrary this would happen with probability {p} (corrected for the number of announced results); that is not the probability that the result is right or wrong.",
        p = Said::number(format!("{:.1e}", facts.p_adjusted))
    );
    Said::joined([found, by_chance], " ")
}

pub(super) fn counts_on_grid_numbers(facts: &CountsOnGrid) -> Vec<Evidence> {
    let corrected = say!("p, corrected for the number of announced results");
    vec![
        Evidence::exact(say!("sum"), facts.sum),
        Evidence::exact(say!("counts on the grid"), facts.on_grid),
        Evidence::exact(say!("free counts"), facts.free),
        Evidence::computed(say!("p"), facts.p_value),
        Evidence::computed(corrected, facts.p_adjusted),
    ]
}

pub(super) fn valid_votes_mismatch(facts: &ValidVotesMismatch) -> Said {
    say!(
        "The announced selections have {sum} votes together, and the announced valid votes are {valid}.",
        sum = count(signed(facts.sum)),
        valid = count(facts.valid_votes)
    )
}

pub(super) fn valid_votes_mismatch_numbers(facts: &ValidVotesMismatch) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("Σ announced selections"), signed(facts.sum)),
        Evidence::exact(say!("announced valid votes"), facts.valid_votes),
    ]
}

pub(super) fn parts_mismatch(facts: &PartsMismatch) -> Said {
    say!(
        "{name}: announced {announced} for the whole, and the {number} announced results by {level} add up to {sum}.",
        name = Said::verbatim(&facts.selection),
        announced = count(facts.announced),
        number = facts.parts,
        level = Said::verbatim(&facts.level),
        sum = count(signed(facts.sum))
    )
}

pub(super) fn parts_mismatch_numbers(facts: &PartsMismatch) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("announced"), facts.announced),
        Evidence::exact(say!("Σ parts"), signed(facts.sum)),
    ]
}

pub(super) fn station_count_exceeded(facts: &StationCountExceeded) -> Said {
    say!(
        "It says that it counts {stations} stations, and there are {expected}.",
        stations = count(facts.counted),
        expected = count(facts.expected)
    )
}

pub(super) fn station_count_exceeded_numbers(facts: &StationCountExceeded) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("stations counted"), facts.counted),
        Evidence::exact(say!("stations expected"), facts.expected),
    ]
}

pub(super) fn count_fell(facts: &CountFell) -> Said {
    say!(
        "{name}: from \"{from}\" to \"{to}\" it falls from {before} to {after}, by {difference}.",
        name = Said::verbatim(facts.count.key()),
        from = Said::verbatim(&facts.earlier),
        to = Said::verbatim(&facts.later),
        before = count(facts.before),
        after = count(facts.after),
        difference = count(difference(facts.before, facts.after))
    )
}

pub(super) fn count_fell_numbers(facts: &CountFell) -> Vec<Evidence> {
    vec![
        Evidence::exact(say!("earlier"), facts.before),
        Evidence::exact(say!("later"), facts.after),
    ]
}

pub(super) fn stations_fell(facts: &StationsFell) -> Said {
    say!(
        "From \"{from}\" to \"{to}\" the counted stations fall, by at least {difference}.",
        from = Said::verbatim(&facts.earlier),
        to = Said::verbatim(&facts.later),
        difference = count(facts.at_least)
    )
}

pub(super) fn votes_without_stations(facts: &VotesWithoutStations) -> Said {
    say!(
        "From \"{from}\" to \"{to}\" the votes rise by {votes}, and no station was newly counted.",
        from = Said::verbatim(&facts.earlier),
        to = Said::verbatim(&facts.later),
        votes = count(signed(facts.votes))
    )
}

pub(super) fn votes_without_stations_numbers(facts: &VotesWithoutStations) -> Vec<Evidence> {
    vec![Evidence::exact(say!("votes gained"), signed(facts.votes))]
}

pub(super) fn stations_without_votes(facts: &StationsWithoutVotes) -> Said {
    say!(
        "From \"{from}\" to \"{to}\" at least {stations} stations were newly counted, and no vote was.",
        from = Said::verbatim(&facts.earlier),
        to = Said::verbatim(&facts.later),
        stations = count(facts.at_least)
    )
}

pub(super) fn stations_without_votes_numbers(facts: &StationsWithoutVotes) -> Vec<Evidence> {
    vec![Evidence::exact(
        say!("stations newly counted at least"),
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
