//! How many stations a result rests on, and why others were left out.

use serde::{Deserialize, Serialize};

use crate::model::identifiers;

identifiers! {
    /// Why a check leaves stations out.
    #[non_exhaustive]
    pub enum ExclusionReason {
        /// A selection has no count.
        NotEverySelectionCounted = "not_every_selection_counted",
        /// There are no ballots.
        NoBallots = "no_ballots",
        /// No latitude and longitude that can be used.
        CoordinatesUnusable = "coordinates_unusable",
        /// No time of arrival that can be used.
        ArrivalUnusable = "arrival_unusable",
        /// The sheet states no null or blank votes.
        NullVotesNotStated = "null_votes_not_stated",
        /// The sheet states no number of registered voters.
        RollNotStated = "roll_not_stated",
        /// More ballots than registered voters.
        MoreBallotsThanVoters = "more_ballots_than_voters",
        /// The sheet states no ballots.
        BallotsNotStated = "ballots_not_stated",
        /// More votes than ballots.
        MoreVotesThanBallots = "more_votes_than_ballots",
        /// The sheet does not state the count.
        CountNotStated = "count_not_stated",
        /// There are no registered voters.
        NoRegisteredVoters = "no_registered_voters",
        /// More ballots than registered voters, or more votes than ballots.
        CountsExceedOneAnother = "counts_exceed_one_another",
        /// No ballots, or a count that exceeds the one that contains it.
        NoBallotsOrCountsExceedOneAnother = "no_ballots_or_counts_exceed_one_another",
        /// Fewer than 25 votes for the selection or for the others.
        FewerThan25VotesOnOneSide = "fewer_than_25_votes_on_one_side",
        /// Fewer registered voters than the setting's minimum.
        TooFewRegisteredVoters = "too_few_registered_voters",
        /// The part exceeds the whole.
        PartExceedsWhole = "part_exceeds_whole",
        /// The count is zero.
        CountIsZero = "count_is_zero",
        /// A turnout or a share next to 100%.
        PercentageNear100 = "percentage_near_100",
        /// Few voters on one side of both percentages.
        FewOnOneSide = "few_on_one_side",
        /// The count is below the minimum.
        SmallCount = "small_count",
        /// No share, or no place in the order of the count.
        NoShareOrOrder = "no_share_or_order",
        /// No vote for the selection.
        NoVotesForSelection = "no_votes_for_selection",
        /// At least as many votes for the selection as registered voters.
        AllRegisteredVotersVotedForSelection = "all_registered_voters_voted_for_selection",
        /// No finite value.
        NoValue = "no_value",
        /// The station's group has too few stations.
        SmallGroup = "small_group",
        /// Half of the station's group have one value.
        HalfOfGroupHasOneValue = "half_of_group_has_one_value",
        /// Fewer votes than the setting's minimum.
        TooFewVotes = "too_few_votes",
        /// More votes for the selection than in all.
        MoreVotesThanTotal = "more_votes_than_total",
        /// More votes for the selection than in all, or an implausible number.
        MoreVotesThanTotalOrImplausiblyMany = "more_votes_than_total_or_implausibly_many",
        /// The station has no predictor.
        NoPredictor = "no_predictor",
        /// More than a billion ballots.
        MoreThanABillionBallots = "more_than_a_billion_ballots",
        /// Fewer votes than the first size class.
        SmallerThanFirstSizeClass = "smaller_than_first_size_class",
        /// More votes than a station can count.
        MoreVotesThanAStationCanCount = "more_votes_than_a_station_can_count",
        /// The whole is too small for a share.
        TooFewForAShare = "too_few_for_a_share",
        /// No coordinates.
        NoCoordinates = "no_coordinates",
        /// Coordinates out of range.
        CoordinatesOutOfRange = "coordinates_out_of_range",
        /// The only table of its centre, or a centre with votes of one kind only.
        OnlyTableOrOneKindOfVotes = "only_table_or_one_kind_of_votes",
        /// The table is small, alone in its centre, or in a centre with votes of one kind only.
        SmallTableOrOnlyTableOrOneKindOfVotes = "small_table_or_only_table_or_one_kind_of_votes",
        /// The count is too small for its last digit.
        CountTooSmallForLastDigit = "count_too_small_for_last_digit",
        /// The sheet states no usable coordinates.
        CoordinatesNotStated = "coordinates_not_stated",
    }
}

/// How many stations a result rests on, and which were left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sample {
    /// Stations (or counts) used.
    pub used: u64,
    /// Left out, by reason; a reason with none is not listed.
    pub excluded: Vec<Exclusion>,
}

/// Stations left out for one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exclusion {
    /// Why.
    pub reason: ExclusionReason,
    /// How many.
    pub stations: u64,
}

impl Sample {
    /// So many used, none left out yet.
    pub fn of(used: u64) -> Self {
        Self {
            used,
            excluded: Vec::new(),
        }
    }

    /// The same with so many left out for this reason.
    #[must_use]
    pub fn without(mut self, reason: ExclusionReason, stations: u64) -> Self {
        if stations > 0 {
            self.excluded.push(Exclusion { reason, stations });
        }
        self
    }

    /// All that were left out.
    pub fn left_out(&self) -> u64 {
        self.excluded.iter().map(|one| one.stations).sum()
    }
}
