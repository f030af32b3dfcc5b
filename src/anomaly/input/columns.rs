//! From tally sheets to the plain slices that a check takes.

use crate::anomaly::{ExclusionReason, Sample};
use crate::model::Measure;
use crate::model::facts::anomaly::TargetKind;

use super::sheet_counts::SheetCounts;

/// Of what a line speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// The selection at this index.
    Selection(usize),
    /// Ballots cast of registered voters.
    Turnout,
    /// The contest as a whole.
    Contest,
}

impl Target {
    /// Which kind of target it is.
    pub fn kind(self) -> TargetKind {
        match self {
            Self::Selection(_) => TargetKind::Selection,
            Self::Turnout => TargetKind::Turnout,
            Self::Contest => TargetKind::Contest,
        }
    }
}

/// The counts of the stations that have them all, one value for each.
pub(crate) struct Columns {
    /// The row of each station.
    pub(crate) rows: Vec<usize>,
    /// Registered voters, where the check needs the roll.
    pub(crate) registered: Vec<u64>,
    /// Ballots issued of each station that states them, where any does.
    pub(crate) issued: Option<Vec<Option<u64>>>,
    /// What the votes are of.
    pub(crate) ballots: Vec<u64>,
    /// The votes of the target.
    pub(crate) votes: Vec<u64>,
    /// The stations left out before the check saw them.
    pub(crate) sample: Sample,
}

/// Which counts a check needs of every station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// The votes alone.
    Votes,
    /// And the ballots of which they are.
    Ballots,
    /// And the roll.
    Roll,
}

impl SheetCounts<'_> {
    /// The columns of a target at these rows.
    pub(crate) fn columns(&self, rows: &[usize], target: Target, need: Need) -> Columns {
        let mut columns = Columns {
            rows: Vec::with_capacity(rows.len()),
            registered: Vec::new(),
            issued: self.publishes(Measure::BallotsIssued).then(Vec::new),
            ballots: Vec::new(),
            votes: Vec::with_capacity(rows.len()),
            sample: Sample::default(),
        };
        let [mut no_votes, mut no_ballots, mut no_roll] = [0; 3];
        let [mut more_votes, mut more_ballots] = [0; 2];
        for &row in rows {
            let votes = match target {
                Target::Selection(selection) => self.votes(selection, row),
                Target::Turnout | Target::Contest => self.ballots(row),
            };
            let Some(votes) = votes else {
                no_votes += 1;
                continue;
            };
            let roll = self.number(Measure::VotersRegistered, row);
            let ballots = match target {
                Target::Turnout => roll,
                Target::Selection(_) | Target::Contest => self.ballots(row),
            };
            if need >= Need::Ballots {
                let Some(ballots) = ballots else {
                    no_ballots += 1;
                    continue;
                };
                if votes > ballots {
                    more_votes += 1;
                    continue;
                }
                columns.ballots.push(ballots);
            }
            if need >= Need::Roll {
                let all = self.ballots(row);
                let (Some(roll), Some(all)) = (roll, all) else {
                    no_roll += 1;
                    columns.ballots.pop();
                    continue;
                };
                if all > roll {
                    more_ballots += 1;
                    columns.ballots.pop();
                    continue;
                }
                columns.registered.push(roll);
            }
            if let Some(column) = &mut columns.issued {
                column.push(self.number(Measure::BallotsIssued, row));
            }
            columns.votes.push(votes);
            columns.rows.push(row);
        }
        let (of_what, more) = match target {
            Target::Turnout => (
                ExclusionReason::RollNotStated,
                ExclusionReason::MoreBallotsThanVoters,
            ),
            Target::Selection(_) | Target::Contest => (
                ExclusionReason::BallotsNotStated,
                ExclusionReason::MoreVotesThanBallots,
            ),
        };
        columns.sample = Sample::of(columns.rows.len() as u64)
            .without(ExclusionReason::CountNotStated, no_votes)
            .without(of_what, no_ballots)
            .without(more, more_votes)
            .without(ExclusionReason::RollNotStated, no_roll)
            .without(ExclusionReason::MoreBallotsThanVoters, more_ballots);
        columns
    }
}
