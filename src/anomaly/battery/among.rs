//! The checks that hold a station against others: of its unit, its centre, its neighbourhood, or
//! before it in the count.

use crate::anomaly::checks::late_count::late_count;
use crate::anomaly::checks::null_votes::null_votes;
use crate::anomaly::checks::outlying_peers::{outlying_among_peers, outlying_among_peers_with};
use crate::anomaly::checks::outlying_predictions::{others_of_group, outlying_from_prediction};
use crate::anomaly::checks::outlying_tails::outlying_tails;
use crate::anomaly::checks::repeated_results::repeated_results;
use crate::anomaly::checks::spatial::spatial;
use crate::anomaly::checks::within_centre::within_centre;
use crate::anomaly::{CheckResult, NotApplicable, Sample, SettingProblem, SettingRule};
use crate::anomaly::{ExclusionReason, MissingInput, MissingPlanKey};
use crate::model::Measure;

use super::columns::{Columns, Need, Target};
use super::each::{Answer, Asked, several, with_left_out};
use super::places::moment;

/// What a check without a level of units says.
const NO_PEERS: NotApplicable = NotApplicable::NotInPlan {
    what: MissingPlanKey::Peers,
};

impl Asked<'_> {
    /// The units whose stations are compared with each other.
    fn peers_of(&self, rows: &[usize]) -> Result<Vec<u32>, NotApplicable> {
        let level = self.settings.peers.as_deref().ok_or(NO_PEERS)?;
        Ok(self.base.groups(rows, level))
    }

    /// The sheets that state the votes of every selection, row by row.
    fn whole_sheets(&self) -> Columns {
        let mut sheets = self.base.columns(&[], self.target, Need::Votes);
        let mut without = 0;
        for &row in self.rows {
            match self.base.all_votes(row) {
                Some(votes) => {
                    sheets.votes.extend(votes);
                    sheets.rows.push(row);
                }
                None => without += 1,
            }
        }
        sheets.sample = Sample::of(sheets.rows.len() as u64)
            .without(ExclusionReason::NotEverySelectionCounted, without);
        sheets
    }

    /// The share of each station for which `place` has an answer, with that answer.
    fn shares_with<P>(
        &self,
        reason: ExclusionReason,
        place: impl Fn(usize) -> Option<P>,
    ) -> (Shares<P>, Sample) {
        let all = self.base.columns(self.rows, self.target, Need::Ballots);
        let mut shares = Shares {
            rows: Vec::new(),
            share: Vec::new(),
            ballots: Vec::new(),
            place: Vec::new(),
        };
        let [mut no_ballots, mut nowhere] = [0; 2];
        for ((&row, &votes), &ballots) in all.rows.iter().zip(&all.votes).zip(&all.ballots) {
            match place(row) {
                _ if ballots == 0 => no_ballots += 1,
                None => nowhere += 1,
                Some(place) => {
                    shares.rows.push(row);
                    shares.share.push(votes as f64 / ballots as f64);
                    shares.ballots.push(ballots);
                    shares.place.push(place);
                }
            }
        }
        let sample = all
            .sample
            .without(ExclusionReason::NoBallots, no_ballots)
            .without(reason, nowhere);
        (shares, sample)
    }
}

/// Stations with a share, and where or when it was.
struct Shares<P> {
    rows: Vec<usize>,
    share: Vec<f64>,
    ballots: Vec<u64>,
    place: Vec<P>,
}

pub(super) fn on_the_map(asked: &Asked<'_>) -> Answer {
    let coordinates = asked.coordinates.ok_or(NotApplicable::NotInPlan {
        what: MissingPlanKey::Coordinates,
    })?;
    let at = |row: usize| coordinates.get(row).copied().flatten();
    let (shares, sample) = asked.shares_with(ExclusionReason::CoordinatesUnusable, at);
    let (latitude, longitude): (Vec<f64>, Vec<f64>) = shares.place.into_iter().unzip();
    let found = spatial(
        &shares.share,
        &latitude,
        &longitude,
        None,
        &asked.settings.of_checks.spatial,
        asked.stream,
    )?;
    Ok((with_left_out(found.summary(), sample), shares.rows))
}

pub(super) fn by_arrival(asked: &Asked<'_>) -> Answer {
    let arrivals = asked.arrivals.ok_or(NotApplicable::NotInPlan {
        what: MissingPlanKey::Arrival,
    })?;
    let at = |row: usize| arrivals.get(row).copied().flatten();
    let (shares, sample) = asked.shares_with(ExclusionReason::ArrivalUnusable, at);
    let cut_off = match &asked.settings.late_after {
        None => None,
        Some(text) => Some(moment(text).ok_or_else(|| {
            NotApplicable::Setting(SettingProblem {
                name: "late_after".to_string(),
                rule: SettingRule::NumberOrMoment,
            })
        })?),
    };
    // Regions report in an order of their own.
    let groups = asked.regions_of(&shares.rows);
    let found = late_count(
        &shares.share,
        &shares.place,
        Some(&shares.ballots),
        several(&groups),
        cut_off,
        &asked.settings.of_checks.late_count,
    )?;
    Ok((with_left_out(found.summary(), sample), shares.rows))
}

pub(super) fn tails(asked: &Asked<'_>) -> Answer {
    asked.of_ballots(|all| {
        let peers = asked.peers_of(&all.rows)?;
        let settings = &asked.settings.of_checks.outlying_tails;
        outlying_tails(&all.votes, &all.ballots, &peers, settings)
    })
}

pub(super) fn peers(asked: &Asked<'_>) -> Answer {
    let (shares, sample) = asked.shares_with(ExclusionReason::NoBallots, |_| Some(()));
    let peers = asked.peers_of(&shares.rows)?;
    let settings = &asked.settings.of_checks.outlying_peers;
    let found = match asked.beyond {
        Some(null) => outlying_among_peers_with(&shares.share, &peers, settings, null)?,
        None => outlying_among_peers(&shares.share, &peers, settings)?,
    };
    Ok((with_left_out(found.summary(), sample), shares.rows))
}

pub(super) fn predictions(asked: &Asked<'_>) -> Answer {
    asked.of_ballots(|all| {
        let others = match &asked.settings.centre {
            Some(centre) => asked.base.centres(&all.rows, centre),
            None => asked.peers_of(&all.rows)?,
        };
        let predictor = others_of_group(&all.votes, &all.ballots, &others);
        let settings = &asked.settings.of_checks.outlying_predictions;
        outlying_from_prediction(&all.votes, &all.ballots, &predictor, settings)
    })
}

pub(super) fn within_centres(asked: &Asked<'_>) -> Answer {
    let centre = asked.settings.centre.as_ref();
    let centre = centre.ok_or(NotApplicable::NotInPlan {
        what: MissingPlanKey::Centre,
    })?;
    asked.of_ballots(|all| {
        let centres = asked.base.centres(&all.rows, centre);
        let settings = &asked.settings.of_checks.within_centre;
        within_centre(&all.votes, &all.ballots, &centres, settings, asked.stream)
    })
}

pub(super) fn repeats(asked: &Asked<'_>) -> Answer {
    let sheets = asked.whole_sheets();
    let width = asked.base.sheets.selections().len();
    let groups = asked.regions_of(&sheets.rows);
    let settings = &asked.settings.of_checks.repeated_results;
    let found = repeated_results(&sheets.votes, width, &groups, settings, asked.stream)?;
    Ok((with_left_out(found.summary(), sheets.sample), sheets.rows))
}

/// Null and blank votes; held against the share of the selection that has most votes here.
pub(super) fn not_valid(asked: &Asked<'_>) -> Answer {
    let sheets = asked.whole_sheets();
    let width = asked.base.sheets.selections().len();
    let sum = |place: usize| -> u64 { sheets.votes.iter().skip(place).step_by(width).sum() };
    let most = (0..width).max_by_key(|&place| (sum(place), std::cmp::Reverse(place)));
    let most = most.ok_or(NotApplicable::Missing {
        what: MissingInput::Selection,
    })?;
    let all = asked
        .base
        .columns(asked.rows, Target::Selection(most), Need::Ballots);
    let [mut rows, mut without] = [Vec::new(), Vec::new()];
    let [mut not_valid, mut ballots, mut votes] = [Vec::new(), Vec::new(), Vec::new()];
    for ((&row, &cast), &one) in all.rows.iter().zip(&all.ballots).zip(&all.votes) {
        match asked.base.not_valid(row).filter(|&papers| papers <= cast) {
            Some(papers) => {
                rows.push(row);
                not_valid.push(papers);
                ballots.push(cast);
                votes.push(one);
            }
            None => without.push(row),
        }
    }
    if rows.is_empty() {
        let named = [Measure::NullVotes, Measure::BlankVotes]
            .iter()
            .any(|&measure| asked.base.has_column(measure));
        return Err(match named {
            true => NotApplicable::Missing {
                what: MissingInput::NullOrBlankVotes,
            },
            false => NotApplicable::NotInPlan {
                what: MissingPlanKey::NullAndBlankVotes,
            },
        });
    }
    let sample = all
        .sample
        .without(ExclusionReason::NullVotesNotStated, without.len() as u64);
    let peers = asked.peers_of(&rows)?;
    let settings = &asked.settings.of_checks.null_votes;
    let found = null_votes(&not_valid, &ballots, &votes, &peers, settings, asked.stream)?;
    Ok((with_left_out(found.summary(), sample), rows))
}
