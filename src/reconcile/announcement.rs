//! One announcement by itself: are its valid votes the sum of its selections (R106), and does it
//! count no more stations than there are (R108)?

use crate::model::facts::announced::{StationCountExceeded, ValidVotesMismatch};
use crate::model::{
    AnnouncedResult, Code, Contest, Facts, Finding, Measure, Place, StationsReported,
};

/// R106: the announced selections add up to the announced valid votes.
///
/// It applies only if every selection was announced exactly once, by itself or in a group.
pub(super) fn check_valid_votes(
    announced: &AnnouncedResult,
    contest: &Contest,
    place: &Place,
) -> Option<Finding> {
    let &valid_votes = announced.measures.get(&Measure::ValidVotes)?;
    if !contest.is_partitioned_by(announced.votes.keys()) {
        return None;
    }
    let sum: u128 = announced.votes.values().copied().map(u128::from).sum();
    if sum == u128::from(valid_votes) {
        return None;
    }
    let stake = u64::try_from(sum.abs_diff(u128::from(valid_votes))).ok();
    let facts = Facts::ValidVotesMismatch(ValidVotesMismatch { sum, valid_votes });
    Some(Finding::of(Code::R106, place.clone(), facts).with_stake(stake))
}

/// R108: the announcement counts no more stations than should report.
pub(super) fn check_station_count(
    announced: &AnnouncedResult,
    expected: Option<u64>,
    place: &Place,
) -> Option<Finding> {
    let Some(StationsReported::Stations(counted)) = announced.stations_reported else {
        return None;
    };
    let expected = expected.filter(|&expected| counted > expected)?;
    let facts = Facts::StationCountExceeded(StationCountExceeded { counted, expected });
    Some(Finding::of(Code::R108, place.clone(), facts))
}
