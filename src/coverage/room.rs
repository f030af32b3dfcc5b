//! How many papers one sheet speaks of, and what a count that is missing on it could still be.

use crate::model::column::cell_number;
use crate::model::{CountColumn, Included, Measure, TallySheets, UnitId};
use crate::threads;

use super::ordered::{Ordered, Tallied};

/// The sheets that count, in one part of the contest.
#[derive(Debug, Clone, Copy)]
pub struct InHand<'a> {
    /// The sheets that count; votes in the contest's order.
    pub included: &'a Included<'a>,
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
    /// Whether a vote is missing on any sheet.
    pub(super) any_missing: bool,
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
            votes: in_hand.sheets().votes().cells(),
            selections: in_hand.sheets().selections().len(),
            measures: NEEDED.map(|measure| in_hand.sheets().measure(measure)),
            extra_voters: in_hand.extra_voters,
            any_missing: in_hand.sheets().votes().missing() > 0,
        }
    }

    /// The roll of the sheet at `row` with the voters added to it, if it states one.
    #[inline]
    pub(super) fn roll(&self, row: usize) -> Option<u64> {
        let [roll, added, ..] = self.measures;
        let added = added.and_then(|added| added.number(row)).unwrap_or(0);
        Some(roll?.number(row)? + added)
    }

    /// The room of the sheet at `row`.
    pub(super) fn at(&self, row: usize) -> Room {
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
        let beside = null.unwrap_or(0) + blank.unwrap_or(0);
        let counted = votes.max(valid.unwrap_or(0)) + beside;
        let papers = counted.max(cast.unwrap_or(0));
        let roll = self.roll(row);
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

/// Rows in reading order.
#[derive(Debug, Clone)]
pub(super) enum Rows {
    /// All of so many.
    All(usize),
    /// These.
    Some(Vec<usize>),
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::All(len) => *len,
            Self::Some(rows) => rows.len(),
        }
    }

    /// The row at a place.
    #[inline]
    pub(super) fn at(&self, place: usize) -> usize {
        match self {
            Self::All(_) => place,
            Self::Some(rows) => rows[place],
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).map(|place| self.at(place))
    }

    /// The answers of `each` for all rows, in pieces, put together.
    pub(super) fn fold<A: Default + Send>(
        &self,
        each: impl Fn(&mut A, usize) + Sync + Send,
        and: impl Fn(A, A) -> A,
    ) -> A {
        let pieces = threads::map_rows(self.len(), |piece| {
            let mut answer = A::default();
            piece.for_each(|place| each(&mut answer, self.at(place)));
            answer
        });
        pieces.into_iter().fold(A::default(), and)
    }
}

impl<'a> InHand<'a> {
    /// Every sheet that was read.
    pub(super) fn sheets(&self) -> &'a TallySheets {
        self.included.sheets()
    }

    /// The rows that count in this part, in reading order.
    pub(super) fn rows(&self) -> Rows {
        let Some(unit) = self.unit else {
            return Rows::Some(Vec::new());
        };
        if unit == UnitId::ROOT {
            if self.included.is_all() {
                return Rows::All(self.included.len());
            }
            return Rows::Some(self.included.rows().collect());
        }
        let units = self.sheets().units();
        let mut within = vec![false; units.len()];
        within[unit.index()] = true;
        // A parent comes before its children.
        for index in unit.index() + 1..units.len() {
            within[index] = within[units.parent_index(index)];
        }
        let of = self.sheets().unit_of();
        let rows = self.included.rows();
        Rows::Some(rows.filter(|&row| within[of[row].index()]).collect())
    }
}

/// For each set of selections its votes on every sheet together, in order.
pub(super) fn in_order(in_hand: &InHand<'_>, rows: &Rows, sets: &[Vec<usize>]) -> Vec<Ordered> {
    let sheets = in_hand.sheets();
    let (width, cells) = (sheets.selections().len(), sheets.votes().cells());
    let tallied = rows.fold(
        |tallied: &mut Vec<Tallied>, row| {
            tallied.resize(sets.len(), Tallied::default());
            let row = &cells[row * width..(row + 1) * width];
            for (set, tallied) in sets.iter().zip(tallied) {
                let votes = set
                    .iter()
                    .filter_map(|&member| cell_number(*row.get(member)?));
                tallied.add(votes.sum());
            }
        },
        |some, more| {
            let longer = some.len().max(more.len());
            let mut both = some.into_iter().zip(more.clone());
            let mut all: Vec<Tallied> = both.by_ref().map(|(one, other)| one.and(other)).collect();
            // The first of the pieces is empty.
            if all.len() < longer {
                all = more;
            }
            all
        },
    );
    let mut orders: Vec<Ordered> = tallied.into_iter().map(Tallied::ordered).collect();
    orders.resize(sets.len(), Ordered::default());
    orders
}
