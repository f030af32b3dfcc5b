//! What a broken rule of one sheet says: the `S` codes.

use crate::model::facts::sheet::{
    BallotsWithoutRoll, BoundedCount, CountBound, CountedPapers, EmptySheet, Exceeds,
    SelectionsSum, SwappedCounts,
};
use crate::model::{Evidence, Measure, Said, Term, say, term};
use crate::report::words::nouns;

/// S101, S103, S104.
pub(super) fn selections_sum(facts: &SelectionsSum) -> Said {
    let votes = at_least(facts.votes, facts.complete);
    match facts.valid_votes {
        None => say!(
            "The selections have {votes} votes, and the sheet's valid votes are missing.",
            votes = votes
        ),
        Some(0) => say!(
            "The selections have {votes} votes, and the sheet's valid votes are zero.",
            votes = votes
        ),
        Some(valid) if facts.complete && valid.checked_mul(2) == Some(facts.votes) => say!(
            "The selections have {votes} votes, exactly twice the {valid} valid votes that the sheet states.",
            votes = votes,
            valid = valid
        ),
        Some(valid) if valid > facts.votes => say!(
            "The selections have {too_few} votes, and the sheet states {valid} valid votes: {difference} more.",
            too_few = votes,
            valid = valid,
            difference = valid - facts.votes
        ),
        Some(valid) => say!(
            "The selections have {too_many} votes, and the sheet states {valid} valid votes: {difference} fewer.",
            too_many = votes,
            valid = valid,
            difference = facts.votes - valid
        ),
    }
}

/// The numbers of S101, S103, S104.
pub(super) fn selections_sum_numbers(facts: &SelectionsSum) -> Vec<Evidence> {
    let mut evidence = vec![Evidence::exact(say!("Σ selections"), facts.votes)];
    evidence.extend(stated(Measure::ValidVotes, facts.valid_votes));
    evidence
}

/// S102, S106, S202.
pub(super) fn counted_papers(facts: &CountedPapers) -> Said {
    let counted = papers(facts);
    match facts.ballots_cast {
        None => say!(
            "The sheet has {counted}, and its ballots cast are missing.",
            counted = counted
        ),
        Some(0) => say!(
            "The sheet has {counted}, and its ballots cast are zero.",
            counted = counted
        ),
        Some(cast) if cast > facts.papers => say!(
            "The sheet has {counted}, and states {cast} ballots cast: {difference} more.",
            counted = counted,
            cast = cast,
            difference = cast - facts.papers
        ),
        Some(cast) => say!(
            "The sheet has {counted}, and states {cast} ballots cast: {difference} fewer.",
            counted = counted,
            cast = cast,
            difference = facts.papers - cast
        ),
    }
}

/// The numbers of S102, S106, S202.
pub(super) fn counted_papers_numbers(facts: &CountedPapers) -> Vec<Evidence> {
    let sum = Evidence::exact(say!("valid + null + blank"), facts.papers);
    let stated = [
        stated(Measure::ValidVotes, facts.valid_votes),
        stated(Measure::NullVotes, facts.null_votes),
        stated(Measure::BlankVotes, facts.blank_votes),
        stated(Measure::BallotsCast, facts.ballots_cast),
    ];
    [Some(sum)].into_iter().chain(stated).flatten().collect()
}

/// The papers that were counted, as far as the sheet says.
fn papers(facts: &CountedPapers) -> Said {
    let valid = at_least(facts.valid, facts.valid_complete);
    let null = facts.null_votes;
    let null = null.map(|number| say!("{number} null votes", number = number));
    let blank = facts.blank_votes;
    let blank = blank.map(|number| say!("{number} blank votes", number = number));
    match (null, blank) {
        (None, None) => say!("{valid} valid votes", valid = valid),
        (Some(null), Some(blank)) => say!(
            "{valid} valid, {null} and {blank}: {papers} papers",
            valid = valid,
            null = null,
            blank = blank,
            papers = facts.papers
        ),
        (Some(others), None) | (None, Some(others)) => say!(
            "{valid} valid, {others}: {papers} papers",
            valid = valid,
            others = others,
            papers = facts.papers
        ),
    }
}

/// S105.
pub(super) fn swapped_counts(facts: &SwappedCounts) -> Said {
    say!(
        "The sheet states {first} {one} and {second} {other}; it adds up exactly when the two change places.",
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
pub(super) fn empty_sheet(facts: &EmptySheet) -> Said {
    match facts.voters_registered {
        Some(voters) => say!(
            "The sheet reports no vote at all, with {voters} registered voters.",
            voters = voters
        ),
        None => say!("The sheet reports no vote at all."),
    }
}

/// The numbers of S107.
pub(super) fn empty_sheet_numbers(facts: &EmptySheet) -> Vec<Evidence> {
    stated(Measure::VotersRegistered, facts.voters_registered)
        .into_iter()
        .collect()
}

/// S108.
pub(super) fn ballots_without_roll(facts: &BallotsWithoutRoll) -> Said {
    match facts.voters_registered {
        Some(_) => say!(
            "The sheet has {cast} ballots, and its registered voters are zero.",
            cast = facts.ballots
        ),
        None => say!(
            "The sheet has {cast} ballots, and its registered voters are missing.",
            cast = facts.ballots
        ),
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
pub(super) fn exceeds(facts: &Exceeds) -> Said {
    say!(
        "The sheet has {more} {words} and {limit} {of}: {difference} too many.",
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

fn counted(counted: BoundedCount) -> Term {
    match counted {
        BoundedCount::BallotsCast => nouns::measure(Measure::BallotsCast),
        BoundedCount::CountedPapers => term!("counted papers"),
        BoundedCount::BallotsIssued => nouns::measure(Measure::BallotsIssued),
        BoundedCount::BallotsRejected => nouns::measure(Measure::BallotsRejected),
    }
}

fn bound(bound: CountBound) -> Term {
    match bound {
        CountBound::VotersRegistered => nouns::measure(Measure::VotersRegistered),
        CountBound::VotersAdmitted => term!("voters on the roll or added to it"),
        CountBound::BallotsIssued => nouns::measure(Measure::BallotsIssued),
    }
}

/// A number, or the minimum that it can be where it is not known whole.
fn at_least(number: u64, is_whole: bool) -> Said {
    if is_whole {
        number.into()
    } else {
        say!("at least {number}", number = number)
    }
}

/// A count by its key, if the sheet states it.
fn stated(measure: Measure, count: Option<u64>) -> Option<Evidence> {
    Some(Evidence::exact(Said::verbatim(measure.key()), count?))
}
