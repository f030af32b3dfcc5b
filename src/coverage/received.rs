//! The sheets that count, in one part of the contest.

use crate::model::column::cell_number;
use crate::model::{Included, TallySheets, UnitId};
use crate::threads;

use super::ordered::{Histogram, Ordered};

/// The sheets that count, in one part of the contest.
#[derive(Debug, Clone, Copy)]
pub struct ReceivedSheets<'a> {
    /// The sheets that count in the whole contest. Their votes are in the contest's order.
    pub included: &'a Included<'a>,
    /// The part: [`UnitId::ROOT`] for the whole contest, `None` if no sheet is in it.
    pub unit: Option<UnitId>,
    /// The number of voters from outside its roll that the law lets a station admit.
    pub extra_voters: u64,
}

impl<'a> ReceivedSheets<'a> {
    /// Every sheet that was read, whether it counts or not.
    pub(super) fn sheets(&self) -> &'a TallySheets {
        self.included.sheets()
    }

    /// The rows of the sheets that count in this part, in reading order.
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
        let unit_of = self.sheets().unit_of();
        let rows = self.included.rows();
        Rows::Some(rows.filter(|&row| within[unit_of[row].index()]).collect())
    }

    /// For each set of selections, the sum of its votes on each of these rows, sorted. Missing votes
    /// count as zero.
    pub(super) fn sorted_votes(&self, rows: &Rows, sets: &[Vec<usize>]) -> Vec<Ordered> {
        let sheets = self.sheets();
        let (width, cells) = (sheets.selections().len(), sheets.votes().cells());
        let histograms = rows.fold(
            |histograms: &mut Vec<Histogram>, row| {
                histograms.resize(sets.len(), Histogram::default());
                let row = &cells[row * width..(row + 1) * width];
                for (set, histogram) in sets.iter().zip(histograms) {
                    let votes = set
                        .iter()
                        .filter_map(|&member| cell_number(*row.get(member)?));
                    histogram.add(votes.sum());
                }
            },
            |a, b| {
                // The first accumulator is empty.
                if a.len() < b.len() {
                    return b;
                }
                let mut b = b.into_iter();
                a.into_iter()
                    .map(|a| match b.next() {
                        Some(b) => a.merge(b),
                        None => a,
                    })
                    .collect()
            },
        );
        let mut sorted: Vec<Ordered> = histograms.into_iter().map(Histogram::ordered).collect();
        sorted.resize(sets.len(), Ordered::default());
        sorted
    }
}

/// Row numbers, in reading order.
#[derive(Debug, Clone)]
pub(super) enum Rows {
    /// All rows up to this number.
    All(usize),
    /// These rows.
    Some(Vec<usize>),
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        match self {
            Self::All(len) => *len,
            Self::Some(rows) => rows.len(),
        }
    }

    /// The row number at an index of this list.
    #[inline]
    pub(super) fn at(&self, index: usize) -> usize {
        match self {
            Self::All(_) => index,
            Self::Some(rows) => rows[index],
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).map(|index| self.at(index))
    }

    /// Adds every row to an accumulator, in parallel over pieces of the list, and merges the
    /// accumulators in order.
    pub(super) fn fold<A: Default + Send>(
        &self,
        add: impl Fn(&mut A, usize) + Sync + Send,
        merge: impl Fn(A, A) -> A,
    ) -> A {
        let pieces = threads::map_rows(self.len(), |piece| {
            let mut accumulator = A::default();
            piece.for_each(|index| add(&mut accumulator, self.at(index)));
            accumulator
        });
        pieces.into_iter().fold(A::default(), merge)
    }
}
