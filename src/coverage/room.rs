//! How many papers one sheet speaks of, and what a count that is missing on it could still be.

use crate::model::column::cell_number;
use crate::model::{CountColumn, Measure, TallySheets, UnitId};

/// The sheets that count, in one part of the contest.
#[derive(Debug, Clone, Copy)]
pub struct InHand<'a> {
    /// Every sheet that was read; votes in the contest's order.
    pub sheets: &'a TallySheets,
    /// Whether each counts.
    pub counts: &'a [bool],
    /// The part: [`UnitId::ROOT`] for the whole contest, `None` where no sheet is in it.
    pub unit: Option<UnitId>,
    /// Voters from outside its roll that a station may admit by law.
    pub extra_voters: u64,
}

/// What one sheet leaves room for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Room {
    /// Papers that the sheet accounts for: ballots cast, or what its counts add up to.
    pub(super) papers: u64,
    /// Its roll with the voters added to it, if it states one.
    pub(super) roll: Option<u64>,
    /// What its missing votes could add up to; zero where no vote is missing, `None` where
    /// nothing on the sheet says.
    pub(super) slack: Option<u64>,
    /// Whether a vote is missing.
    pub(super) is_incomplete: bool,
}

impl Room {
    /// The most votes that the station can have cast: its roll and the extra voters, or the papers
    /// that it accounts for where those are more or no roll is stated.
    pub(super) fn most_votes(self, extra_voters: u64) -> u64 {
        let roll = self
            .roll
            .map_or(0, |roll| roll.saturating_add(extra_voters));
        roll.max(self.papers)
    }
}

/// The columns that a sheet's room is found in.
pub(super) struct Rooms<'a> {
    votes: &'a [u32],
    selections: usize,
    measures: [Option<&'a CountColumn>; 6],
    extra_voters: u64,
}

const NEEDED: [Measure; 6] = [
    Measure::VotersRegistered,
    Measure::VotersAdded,
    Measure::BallotsCast,
    Measure::ValidVotes,
    Measure::NullVotes,
    Measure::BlankVotes,
];

impl<'a> Rooms<'a> {
    pub(super) fn of(in_hand: &InHand<'a>) -> Self {
        Self {
            votes: in_hand.sheets.votes().cells(),
            selections: in_hand.sheets.selections().len(),
            measures: NEEDED.map(|measure| in_hand.sheets.measure(measure)),
            extra_voters: in_hand.extra_voters,
        }
    }

    /// The room of the sheet at `row`.
    pub(super) fn at(&self, row: usize) -> Room {
        let [roll, added, cast, valid, null, blank] = self
            .measures
            .map(|column| column.and_then(|column| column.number(row)));
        let (mut votes, mut is_incomplete) = (0, false);
        for &cell in &self.votes[row * self.selections..(row + 1) * self.selections] {
            match cell_number(cell) {
                Some(count) => votes += count,
                None => is_incomplete = true,
            }
        }
        let beside = null.unwrap_or(0) + blank.unwrap_or(0);
        let counted = votes.max(valid.unwrap_or(0)) + beside;
        let papers = counted.max(cast.unwrap_or(0));
        let roll = roll.map(|roll| roll + added.unwrap_or(0));
        let slack = if is_incomplete {
            let by_valid = valid.map(|valid| valid.saturating_sub(votes));
            let by_cast = cast.map(|cast| cast.saturating_sub(votes + beside));
            let by_roll =
                roll.map(|roll| (roll + self.extra_voters).saturating_sub(votes + beside));
            [by_valid, by_cast, by_roll].into_iter().flatten().min()
        } else {
            Some(0)
        };
        Room {
            papers,
            roll,
            slack,
            is_incomplete,
        }
    }
}

impl InHand<'_> {
    /// The rows that count in this part, in reading order.
    pub(super) fn rows(&self) -> Vec<usize> {
        let Some(unit) = self.unit else {
            return Vec::new();
        };
        let units = self.sheets.units();
        let mut within = vec![unit == UnitId::ROOT; units.len()];
        if unit != UnitId::ROOT {
            within[unit.index()] = true;
            // A parent comes before its children.
            for index in unit.index() + 1..units.len() {
                within[index] = within[units.parent_index(index)];
            }
        }
        let of = self.sheets.unit_of();
        (0..self.sheets.len())
            .filter(|&row| self.counts.get(row).copied().unwrap_or(true))
            .filter(|&row| within[of[row].index()])
            .collect()
    }
}
