//! One sheet's counts, ready for comparison.

use crate::model::column::{cell_number, encode_missing};
use crate::model::{CountColumn, Measure, MissingReason, TallySheets};

/// The columns of all sheets, looked up once.
pub(super) struct Columns<'a> {
    votes: &'a [u32],
    width: usize,
    measures: [Option<&'a [u32]>; Measure::COUNT],
}

/// The counts of one sheet.
#[derive(Debug, Clone, Copy)]
pub(super) struct Numbers {
    /// Σ of the selections whose votes are present.
    pub(super) selections: u64,
    /// Whether the votes of every selection are present.
    pub(super) complete: bool,
    /// Stored cells, as in a `CountColumn`.
    counts: [u32; Measure::COUNT],
}

impl<'a> Columns<'a> {
    pub(super) fn new(sheets: &'a TallySheets) -> Self {
        Self {
            votes: sheets.votes().cells(),
            width: sheets.selections().len(),
            measures: Measure::ALL.map(|measure| sheets.measure(measure).map(CountColumn::cells)),
        }
    }

    #[inline]
    pub(super) fn row(&self, row: usize) -> Numbers {
        let cells = &self.votes[row * self.width..][..self.width];
        let mut selections = 0;
        let mut complete = true;
        for &cell in cells {
            match cell_number(cell) {
                Some(votes) => selections += votes,
                None => complete = false,
            }
        }
        Numbers {
            selections,
            complete: complete && self.width > 0,
            counts: self.measures.map(|column| match column {
                Some(cells) => cells[row],
                None => encode_missing(MissingReason::NotInSource),
            }),
        }
    }
}

impl Numbers {
    /// The count, if it is present.
    #[inline]
    pub(super) fn get(&self, measure: Measure) -> Option<u64> {
        cell_number(self.counts[measure.index()])
    }

    /// Whether the source has a column for it.
    #[inline]
    pub(super) fn has_place(&self, measure: Measure) -> bool {
        self.counts[measure.index()] != encode_missing(MissingReason::NotInSource)
    }

    /// Whether it is zero, or its cell was left empty.
    #[inline]
    pub(super) fn nothing(&self, measure: Measure) -> bool {
        let cell = self.counts[measure.index()];
        cell == 0 || cell == encode_missing(MissingReason::Blank)
    }

    /// The valid votes as stated. If they are missing, or are zero although selections have votes,
    /// it is the sum of all selections.
    #[inline]
    pub(super) fn valid(&self) -> Option<u64> {
        let sum = self.complete.then_some(self.selections);
        match self.get(Measure::ValidVotes) {
            Some(0) if self.selections > 0 => sum,
            stated => stated.or(sum),
        }
    }

    /// The valid votes as stated, or else the votes of the selections that are present.
    #[inline]
    pub(super) fn valid_at_least(&self) -> u64 {
        self.valid().unwrap_or(self.selections)
    }

    /// The null and blank votes that the source has columns for, if they are present.
    #[inline]
    pub(super) fn null_and_blank(&self) -> Option<u64> {
        let mut sum = 0;
        for measure in [Measure::NullVotes, Measure::BlankVotes] {
            if self.has_place(measure) {
                sum += self.get(measure)?;
            }
        }
        Some(sum)
    }

    /// The papers that were counted, as far as the sheet says. They are never more than the real
    /// number.
    #[inline]
    pub(super) fn counted(&self) -> u64 {
        self.valid_at_least()
            + self.get(Measure::NullVotes).unwrap_or(0)
            + self.get(Measure::BlankVotes).unwrap_or(0)
    }

    /// Ballots cast as stated, or else the papers that were counted.
    #[inline]
    pub(super) fn cast(&self) -> u64 {
        self.get(Measure::BallotsCast)
            .unwrap_or_else(|| self.counted())
    }

    /// The same numbers with two counts exchanged.
    pub(super) fn swapped(mut self, one: Measure, other: Measure) -> Self {
        self.counts.swap(one.index(), other.index());
        self
    }
}
