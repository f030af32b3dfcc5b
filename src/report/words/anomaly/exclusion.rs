//! The words for why stations are left out.

use crate::anomaly::ExclusionReason;
use crate::model::{Term, term};

/// Why, as it completes "left out: …".
pub(crate) fn exclusion(value: ExclusionReason) -> Term {
    match value {
        ExclusionReason::NotEverySelectionCounted => term!("not every selection has a count"),
        ExclusionReason::NoBallots => term!("no ballots"),
        ExclusionReason::CoordinatesUnusable => term!("no latitude and longitude that can be used"),
        ExclusionReason::ArrivalUnusable => term!("no moment of arrival that can be used"),
        ExclusionReason::NullVotesNotStated => term!("no null or blank votes are stated"),
        ExclusionReason::RollNotStated => term!("no roll is stated"),
        ExclusionReason::MoreBallotsThanVoters => term!("more ballots than voters"),
        ExclusionReason::BallotsNotStated => term!("no ballots are stated"),
        ExclusionReason::MoreVotesThanBallots => term!("more votes than ballots"),
        ExclusionReason::CountNotStated => term!("no such count is stated"),
        ExclusionReason::NoRegisteredVoters => term!("no registered voters"),
        ExclusionReason::CountsExceedOneAnother => {
            term!("more ballots than voters, or more votes than ballots")
        }
        ExclusionReason::NoBallotsOrCountsExceedOneAnother => {
            term!("no ballots, or counts that exceed one another")
        }
        ExclusionReason::FewerThan25VotesOnOneSide => {
            term!("fewer than 25 votes for it or for others")
        }
        ExclusionReason::TooFewRegisteredVoters => term!("too few registered voters"),
        ExclusionReason::PartExceedsWhole => term!("the part exceeds the whole"),
        ExclusionReason::CountIsZero => term!("zero"),
        ExclusionReason::PercentageNear100 => term!("turnout or share next to 100%"),
        ExclusionReason::FewOnOneSide => term!("few on one side of both percentages"),
        ExclusionReason::SmallCount => term!("small counts"),
        ExclusionReason::NoShareOrOrder => term!("no share or no place in the order"),
        ExclusionReason::NoVotesForSelection => term!("no vote for the selection"),
        ExclusionReason::AllRegisteredVotersVotedForSelection => {
            term!("as many votes as registered voters, or more")
        }
        ExclusionReason::NoValue => term!("no value"),
        ExclusionReason::SmallGroup => term!("in a group with too few stations"),
        ExclusionReason::HalfOfGroupHasOneValue => term!("in a group of which half have one value"),
        ExclusionReason::TooFewVotes => term!("too few votes"),
        ExclusionReason::MoreVotesThanTotal => term!("more votes for the selection than in all"),
        ExclusionReason::MoreVotesThanTotalOrImplausiblyMany => {
            term!("more votes for the selection than in all, or implausibly many")
        }
        ExclusionReason::NoPredictor => term!("without a predictor"),
        ExclusionReason::MoreThanABillionBallots => term!("more than a thousand million ballots"),
        ExclusionReason::SmallerThanFirstSizeClass => {
            term!("fewer votes than the first size class")
        }
        ExclusionReason::MoreVotesThanAStationCanCount => {
            term!("more votes than a station can count")
        }
        ExclusionReason::TooFewForAShare => term!("fewer than the least that a share is taken of"),
        ExclusionReason::NoCoordinates => term!("no coordinates"),
        ExclusionReason::CoordinatesOutOfRange => term!("coordinates out of range"),
        ExclusionReason::OnlyTableOrOneKindOfVotes => {
            term!("the only table of its centre, or a centre with votes of one kind only")
        }
        ExclusionReason::SmallTableOrOnlyTableOrOneKindOfVotes => term!(
            "the table is small, alone in its centre, or in a centre with votes of one kind only"
        ),
        ExclusionReason::CountTooSmallForLastDigit => {
            term!("the count is too small for its last digit")
        }
        ExclusionReason::CoordinatesNotStated => term!("no usable coordinates are stated"),
    }
}
