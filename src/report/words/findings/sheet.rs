//! What a broken rule of one sheet says: the `S` codes.

use crate::model::Measure;
use crate::model::facts::sheet::{
    BallotsWithoutRoll, BoundedCount, CountBound, CountedPapers, EmptySheet, Exceeds,
    SelectionsSum, SwappedCounts,
};
use crate::report::Evidence;
use crate::report::message::{Label, Message, label, msg};
use crate::report::words::nouns;

/// S101, S103, S104.
pub(super) fn selections_sum(facts: &SelectionsSum) -> Message {
    let votes = at_least(facts.votes, facts.complete);
    match facts.valid_votes {
        None => msg!("finding-sheet-valid-votes-missing", votes = votes),
        Some(0) => msg!("finding-sheet-valid-votes-zero", votes = votes),
        Some(valid) if facts.complete && valid.checked_mul(2) == Some(facts.votes) => msg!(
            "finding-sheet-twice-valid-votes",
            votes = votes,
            valid = valid
        ),
        Some(valid) if valid > facts.votes => msg!(
            "finding-sheet-too-few-votes",
            votes = votes,
            valid = valid,
            difference = valid - facts.votes
        ),
        Some(valid) => msg!(
            "finding-sheet-too-many-votes",
            votes = votes,
            valid = valid,
            difference = facts.votes - valid
        ),
    }
}

/// The numbers of S101, S103, S104.
pub(super) fn selections_sum_numbers(facts: &SelectionsSum) -> Vec<Evidence> {
    let mut evidence = vec![Evidence::exact(
        msg!("finding-sheet-label-selections-sum"),
        facts.votes,
    )];
    evidence.extend(stated(Measure::ValidVotes, facts.valid_votes));
    evidence
}

/// S102, S106, S202.
pub(super) fn counted_papers(facts: &CountedPapers) -> Message {
    let counted = papers(facts);
    match facts.ballots_cast {
        None => msg!("finding-sheet-ballots-cast-missing", counted = counted),
        Some(0) => msg!("finding-sheet-ballots-cast-zero", counted = counted),
        Some(cast) if cast > facts.papers => msg!(
            "finding-sheet-too-few-papers",
            counted = counted,
            cast = cast,
            difference = cast - facts.papers
        ),
        Some(cast) => msg!(
            "finding-sheet-too-many-papers",
            counted = counted,
            cast = cast,
            difference = facts.papers - cast
        ),
    }
}

/// The numbers of S102, S106, S202.
pub(super) fn counted_papers_numbers(facts: &CountedPapers) -> Vec<Evidence> {
    let sum = Evidence::exact(msg!("finding-sheet-label-papers-sum"), facts.papers);
    let stated = [
        stated(Measure::ValidVotes, facts.valid_votes),
        stated(Measure::NullVotes, facts.null_votes),
        stated(Measure::BlankVotes, facts.blank_votes),
        stated(Measure::BallotsCast, facts.ballots_cast),
    ];
    [Some(sum)].into_iter().chain(stated).flatten().collect()
}

/// The papers that were counted, as far as the sheet says.
fn papers(facts: &CountedPapers) -> Message {
    let valid = at_least(facts.valid, facts.valid_complete);
    let valid = msg!("finding-sheet-valid-votes", valid = valid);
    let null = facts.null_votes;
    let null = null.map(|number| msg!("finding-sheet-null-votes", number = number));
    let blank = facts.blank_votes;
    let blank = blank.map(|number| msg!("finding-sheet-blank-votes", number = number));
    match (null, blank) {
        (None, None) => valid,
        (Some(null), Some(blank)) => msg!(
            "finding-sheet-papers",
            valid = valid,
            null = null,
            blank = blank,
            papers = facts.papers
        ),
        (Some(others), None) | (None, Some(others)) => msg!(
            "finding-sheet-papers-of-two-kinds",
            valid = valid,
            others = others,
            papers = facts.papers
        ),
    }
}

/// S105.
pub(super) fn swapped_counts(facts: &SwappedCounts) -> Message {
    msg!(
        "finding-sheet-swapped-counts",
        first = facts.a.count,
        one = nouns::measure(facts.a.measure),
        second = facts.b.count,
        other = nouns::measure(facts.b.measure),
    )
}

/// The numbers of S105.
pub(super) fn swapped_counts_numbers(facts: &SwappedCounts) -> Vec<Evidence> {
    [facts.a, facts.b]
        .into_iter()
        .filter_map(|one| stated(one.measure, Some(one.count)))
        .collect()
}

/// S107.
pub(super) fn empty_sheet(facts: &EmptySheet) -> Message {
    match facts.voters_registered {
        Some(voters) => msg!("finding-sheet-no-votes-with-roll", voters = voters),
        None => msg!("finding-sheet-no-votes"),
    }
}

/// The numbers of S107.
pub(super) fn empty_sheet_numbers(facts: &EmptySheet) -> Vec<Evidence> {
    stated(Measure::VotersRegistered, facts.voters_registered)
        .into_iter()
        .collect()
}

/// S108.
pub(super) fn ballots_without_roll(facts: &BallotsWithoutRoll) -> Message {
    match facts.voters_registered {
        Some(_) => msg!("finding-sheet-roll-zero", cast = facts.ballots),
        None => msg!("finding-sheet-roll-missing", cast = facts.ballots),
    }
}

/// The numbers of S108.
pub(super) fn ballots_without_roll_numbers(facts: &BallotsWithoutRoll) -> Vec<Evidence> {
    vec![Evidence::exact(
        nouns::measure(Measure::BallotsCast),
        facts.ballots,
    )]
}

/// S201, S203, S204, S205.
pub(super) fn exceeds(facts: &Exceeds) -> Message {
    msg!(
        "finding-sheet-exceeds",
        more = facts.count,
        words = counted(facts.counted),
        limit = facts.maximum,
        of = bound(facts.bound),
        difference = facts.count.saturating_sub(facts.maximum)
    )
}

/// The numbers of S201, S203, S204, S205.
pub(super) fn exceeds_numbers(facts: &Exceeds) -> Vec<Evidence> {
    vec![
        Evidence::exact(counted(facts.counted), facts.count),
        Evidence::exact(bound(facts.bound), facts.maximum),
    ]
}

fn counted(counted: BoundedCount) -> Label {
    match counted {
        BoundedCount::BallotsCast => nouns::measure(Measure::BallotsCast),
        BoundedCount::CountedPapers => label!("bounded-count-counted-papers"),
        BoundedCount::BallotsIssued => nouns::measure(Measure::BallotsIssued),
        BoundedCount::BallotsRejected => nouns::measure(Measure::BallotsRejected),
    }
}

fn bound(bound: CountBound) -> Label {
    match bound {
        CountBound::VotersRegistered => nouns::measure(Measure::VotersRegistered),
        CountBound::VotersAdmitted => label!("count-bound-voters-admitted"),
        CountBound::BallotsIssued => nouns::measure(Measure::BallotsIssued),
    }
}

/// A number, or the minimum that it can be where it is not known whole.
fn at_least(number: u64, is_whole: bool) -> Message {
    if is_whole {
        number.into()
    } else {
        msg!("finding-sheet-at-least", number = number)
    }
}

/// A count by its key, if the sheet states it.
fn stated(measure: Measure, count: Option<u64>) -> Option<Evidence> {
    Some(Evidence::exact(Message::verbatim(measure.key()), count?))
}
