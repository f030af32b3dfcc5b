//! The words for why stations are left out.

use crate::anomaly::ExclusionReason;
use crate::report::message::{Label, label};

/// Why, as it completes "left out: …".
pub(crate) fn exclusion(value: ExclusionReason) -> Label {
    match value {
        ExclusionReason::NotEverySelectionCounted => {
            label!("exclusion-reason-not-every-selection-counted")
        }
        ExclusionReason::NoBallots => label!("exclusion-reason-no-ballots"),
        ExclusionReason::CoordinatesUnusable => label!("exclusion-reason-coordinates-unusable"),
        ExclusionReason::ArrivalUnusable => label!("exclusion-reason-arrival-unusable"),
        ExclusionReason::NullVotesNotStated => label!("exclusion-reason-null-votes-not-stated"),
        ExclusionReason::RollNotStated => label!("exclusion-reason-roll-not-stated"),
        ExclusionReason::MoreBallotsThanVoters => {
            label!("exclusion-reason-more-ballots-than-voters")
        }
        ExclusionReason::BallotsNotStated => label!("exclusion-reason-ballots-not-stated"),
        ExclusionReason::MoreVotesThanBallots => label!("exclusion-reason-more-votes-than-ballots"),
        ExclusionReason::CountNotStated => label!("exclusion-reason-count-not-stated"),
        ExclusionReason::NoRegisteredVoters => label!("exclusion-reason-no-registered-voters"),
        ExclusionReason::CountsExceedOneAnother => {
            label!("exclusion-reason-counts-exceed-one-another")
        }
        ExclusionReason::NoBallotsOrCountsExceedOneAnother => {
            label!("exclusion-reason-no-ballots-or-counts-exceed-one-another")
        }
        ExclusionReason::FewerThan25VotesOnOneSide => {
            label!("exclusion-reason-fewer-than25-votes-on-one-side")
        }
        ExclusionReason::TooFewRegisteredVoters => {
            label!("exclusion-reason-too-few-registered-voters")
        }
        ExclusionReason::PartExceedsWhole => label!("exclusion-reason-part-exceeds-whole"),
        ExclusionReason::CountIsZero => label!("exclusion-reason-count-is-zero"),
        ExclusionReason::PercentageNear100 => label!("exclusion-reason-percentage-near100"),
        ExclusionReason::FewOnOneSide => label!("exclusion-reason-few-on-one-side"),
        ExclusionReason::SmallCount => label!("exclusion-reason-small-count"),
        ExclusionReason::NoShareOrOrder => label!("exclusion-reason-no-share-or-order"),
        ExclusionReason::NoVotesForSelection => label!("exclusion-reason-no-votes-for-selection"),
        ExclusionReason::AllRegisteredVotersVotedForSelection => {
            label!("exclusion-reason-all-registered-voters-voted-for-selection")
        }
        ExclusionReason::NoValue => label!("exclusion-reason-no-value"),
        ExclusionReason::SmallGroup => label!("exclusion-reason-small-group"),
        ExclusionReason::HalfOfGroupHasOneValue => {
            label!("exclusion-reason-half-of-group-has-one-value")
        }
        ExclusionReason::TooFewVotes => label!("exclusion-reason-too-few-votes"),
        ExclusionReason::MoreVotesThanTotal => label!("exclusion-reason-more-votes-than-total"),
        ExclusionReason::MoreVotesThanTotalOrImplausiblyMany => {
            label!("exclusion-reason-more-votes-than-total-or-implausibly-many")
        }
        ExclusionReason::NoPredictor => label!("exclusion-reason-no-predictor"),
        ExclusionReason::MoreThanABillionBallots => {
            label!("exclusion-reason-more-than-a-billion-ballots")
        }
        ExclusionReason::SmallerThanFirstSizeClass => {
            label!("exclusion-reason-smaller-than-first-size-class")
        }
        ExclusionReason::MoreVotesThanAStationCanCount => {
            label!("exclusion-reason-more-votes-than-a-station-can-count")
        }
        ExclusionReason::TooFewForAShare => label!("exclusion-reason-too-few-for-a-share"),
        ExclusionReason::NoCoordinates => label!("exclusion-reason-no-coordinates"),
        ExclusionReason::CoordinatesOutOfRange => {
            label!("exclusion-reason-coordinates-out-of-range")
        }
        ExclusionReason::OnlyTableOrOneKindOfVotes => {
            label!("exclusion-reason-only-table-or-one-kind-of-votes")
        }
        ExclusionReason::SmallTableOrOnlyTableOrOneKindOfVotes => {
            label!("exclusion-reason-small-table-or-only-table-or-one-kind-of-votes")
        }
        ExclusionReason::CountTooSmallForLastDigit => {
            label!("exclusion-reason-count-too-small-for-last-digit")
        }
        ExclusionReason::CoordinatesNotStated => label!("exclusion-reason-coordinates-not-stated"),
    }
}
