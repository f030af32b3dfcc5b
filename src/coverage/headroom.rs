//! How many papers one sheet accounts for, and how many votes it leaves room for.

use crate::model::column::cell_number;
use crate::model::{CountColumn, Measure};

use super::received::ReceivedSheets;

/// What one sheet leaves room for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Headroom {
    /// The papers that the sheet accounts for: its ballots cast, or the sum of its counts if that
    /// is more.
    pub(super) papers: u64,
    /// Its roll including added voters, if it states one.
    pub(super) roll: Option<u64>,
    /// The maximum sum of its missing votes. Zero if no vote is missing; `None` if nothing on the
    /// sheet bounds them.
    pub(super) missing_votes: Option<u64>,
    /// Whether a vote is missing.
    pub(super) is_incomplete: bool,
}

impl Headroom {
    /// The maximum number of votes that the station can have cast: its roll and the extra voters,
    /// or the papers that it accounts for if those are more or it states no roll.
    pub(super) fn max_votes(self, extra_voters: u64) -> u64 {
        let roll = self
            .roll
            .map_or(0, |roll| roll.saturating_add(extra_voters));
        roll.max(self.papers)
    }
}

/// The columns from which the headroom of each sheet is computed.
pub(super) struct Headrooms<'a> {
    votes: &'a [u32],
    selections: usize,
    measures: [Option<&'a CountColumn>; 6],
    extra_voters: u64,
    /// Whether a vote is missing on any sheet.
    pub(super) any_missing: bool,
}

const MEASURES: [Measure; 6] = [
    Measure::VotersRegistered,
    Measure::VotersAdded,
    Measure::BallotsCast,
    Measure::ValidVotes,
    Measure::NullVotes,
    Measure::BlankVotes,
];

impl<'a> Headrooms<'a> {
    pub(super) fn of(received: &ReceivedSheets<'a>) -> Self {
        let sheets = received.sheets();
        Self {
            votes: sheets.votes().cells(),
            selections: sheets.selections().len(),
            measures: MEASURES.map(|measure| sheets.measure(measure)),
            extra_voters: received.extra_voters,
            any_missing: sheets.votes().missing() > 0,
        }
    }

    /// The roll of the sheet at `row` including added voters, if it states one.
    #[inline]
    pub(super) fn roll(&self, row: usize) -> Option<u64> {
        let [roll, added, ..] = self.measures;
        let added = added.and_then(|added| added.number(row)).unwrap_or(0);
        Some(roll?.number(row)? + added)
    }

    /// The headroom of the sheet at `row`.
    pub(super) fn at(&self, row: usize) -> Headroom {
        let [_, _, cast, valid, null, blank] = self
            .measures
            .map(|column| column.and_then(|column| column.number(row)));
        let (mut votes, mut is_incomplete) = (0, false);
        for &cell in &self.votes[row * self.selections..(row + 1) * self.selections] {
            match cell_number(cell) {
                Some(count) => votes += count,
                None => is_incomplete = true,
            }
        }
        let null_and_blank = null.unwrap_or(0) + blank.unwrap_or(0);
        let counted = votes.max(valid.unwrap_or(0)) + null_and_blank;
        let papers = counted.max(cast.unwrap_or(0));
        let roll = self.roll(row);
        let missing_votes = if is_incomplete {
            let by_valid = valid.map(|valid| valid.saturating_sub(votes));
            let by_cast = cast.map(|cast| cast.saturating_sub(votes + null_and_blank));
            let by_roll =
                roll.map(|roll| (roll + self.extra_voters).saturating_sub(votes + null_and_blank));
            [by_valid, by_cast, by_roll].into_iter().flatten().min()
        } else {
            Some(0)
        };
        Headroom {
            papers,
            roll,
            missing_votes,
            is_incomplete,
        }
    }
}
