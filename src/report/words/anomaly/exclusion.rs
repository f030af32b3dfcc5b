//! The words for why stations are left out.

use crate::anomaly::ExclusionReason;
use crate::report::message::{Label, label};

/// Why, as it completes "left out: …".
pub(crate) fn exclusion(value: ExclusionReason) -> Label {
    match value {
        ExclusionReason::NotEverySelectionCounted => {
            label!("exclusion-not-every-selection-counted")
        }
        ExclusionReason::NoBallots => label!("exclusion-no-ballots"),
        ExclusionReason::CoordinatesUnusable => label!("exclusion-coordinates-unusable"),
        ExclusionReason::ArrivalUnusable => label!("exclusion-arrival-unusable"),
        ExclusionReason::NullVotesNotStated => label!("exclusion-null-votes-not-stated"),
        ExclusionReason::RollNotStated => label!("exclusion-registered-voters-not-stated"),
        ExclusionReason::MoreBallotsThanVoters => {
            label!("exclusion-more-ballots-than-voters")
        }
        ExclusionReason::BallotsNotStated => label!("exclusion-ballots-not-stated"),
        ExclusionReason::MoreVotesThanBallots => label!("exclusion-more-votes-than-ballots"),
        ExclusionReason::CountNotStated => label!("exclusion-count-not-stated"),
        ExclusionReason::NoRegisteredVoters => label!("exclusion-no-registered-voters"),
        ExclusionReason::CountsExceedOneAnother => {
            label!("exclusion-part-exceeds-whole-ballots-or-votes")
        }
        ExclusionReason::NoBallotsOrCountsExceedOneAnother => {
            label!("exclusion-no-ballots-or-part-exceeds-whole")
        }
        ExclusionReason::FewerThan25VotesOnOneSide => {
            label!("exclusion-fewer-than-25-votes-on-one-side")
        }
        ExclusionReason::TooFewRegisteredVoters => {
            label!("exclusion-too-few-registered-voters")
        }
        ExclusionReason::PartExceedsWhole => label!("exclusion-part-exceeds-whole"),
        ExclusionReason::CountIsZero => label!("exclusion-count-is-zero"),
        ExclusionReason::PercentageNear100 => label!("exclusion-percentage-near-100"),
        ExclusionReason::FewOnOneSide => label!("exclusion-few-on-one-side"),
        ExclusionReason::SmallCount => label!("exclusion-small-count"),
        ExclusionReason::NoShareOrOrder => label!("exclusion-no-share-or-order"),
        ExclusionReason::NoVotesForSelection => label!("exclusion-no-votes-for-selection"),
        ExclusionReason::AllRegisteredVotersVotedForSelection => {
            label!("exclusion-votes-reach-registered-voters")
        }
        ExclusionReason::NoValue => label!("exclusion-no-value"),
        ExclusionReason::SmallGroup => label!("exclusion-small-group"),
        ExclusionReason::HalfOfGroupHasOneValue => {
            label!("exclusion-half-of-group-has-one-value")
        }
        ExclusionReason::TooFewVotes => label!("exclusion-too-few-votes"),
        ExclusionReason::MoreVotesThanTotal => label!("exclusion-more-votes-than-total"),
        ExclusionReason::MoreVotesThanTotalOrImplausiblyMany => {
            label!("exclusion-more-votes-than-total-or-implausibly-many")
        }
        ExclusionReason::NoPredictor => label!("exclusion-no-predictor"),
        ExclusionReason::MoreThanABillionBallots => {
            label!("exclusion-more-than-a-billion-ballots")
        }
        ExclusionReason::SmallerThanFirstSizeClass => {
            label!("exclusion-smaller-than-first-size-class")
        }
        ExclusionReason::MoreVotesThanAStationCanCount => {
            label!("exclusion-more-votes-than-a-station-can-count")
        }
        ExclusionReason::TooFewForAShare => label!("exclusion-too-few-for-a-share"),
        ExclusionReason::NoCoordinates => label!("exclusion-no-coordinates"),
        ExclusionReason::CoordinatesOutOfRange => {
            label!("exclusion-coordinates-out-of-range")
        }
        ExclusionReason::OnlyTableOrOneKindOfVotes => {
            label!("exclusion-only-table-or-one-kind-of-votes")
        }
        ExclusionReason::SmallTableOrOnlyTableOrOneKindOfVotes => {
            label!("exclusion-small-table-or-only-table-or-one-kind-of-votes")
        }
        ExclusionReason::CountTooSmallForLastDigit => {
            label!("exclusion-count-too-small-for-last-digit")
        }
        ExclusionReason::CoordinatesNotStated => label!("exclusion-coordinates-not-stated"),
    }
}
