//! One tally sheet, borrowed from the columns.

use super::attribute::Attribute;
use super::contest::SelectionId;
use super::counts::{Ballots, Count, Voters, Votes};
use super::measure::Measure;
use super::reported::Reported;
use super::sheet::{StationKey, TallySheet, UnitCode};
use super::sheets::TallySheets;
use super::source::SourceRef;
use super::unit::UnitId;

/// One sheet of a [`TallySheets`].
#[derive(Debug, Clone, Copy)]
pub struct SheetView<'a> {
    pub(super) sheets: &'a TallySheets,
    pub(super) row: usize,
}

impl<'a> SheetView<'a> {
    /// The selections, in the order of [`SheetView::votes`].
    pub fn selections(&self) -> &'a [SelectionId] {
        self.sheets.selections()
    }

    /// The row in the columns.
    pub fn row(&self) -> usize {
        self.row
    }

    /// Which station.
    pub fn station(&self) -> StationKey {
        StationKey::from_stored(self.sheets.stations().at(self.row))
    }

    /// The innermost reporting unit.
    pub fn unit(&self) -> UnitId {
        self.sheets.unit_of()[self.row]
    }

    /// The reporting units, outermost first.
    pub fn units(&self) -> Vec<UnitCode> {
        self.sheets.units().codes(self.unit())
    }

    /// One of the measures as a plain number.
    #[inline]
    pub fn measure(&self, measure: Measure) -> Reported<u64> {
        match self.sheets.measure(measure) {
            Some(column) => column.at(self.row),
            None => Reported::default(),
        }
    }

    /// Electors on the station's roll.
    pub fn voters_registered(&self) -> Reported<Voters> {
        self.count(Measure::VotersRegistered)
    }

    /// Papers given out.
    pub fn ballots_issued(&self) -> Reported<Ballots> {
        self.count(Measure::BallotsIssued)
    }

    /// Papers put in the box.
    pub fn ballots_cast(&self) -> Reported<Ballots> {
        self.count(Measure::BallotsCast)
    }

    /// Σ selections, as the sheet states it.
    pub fn valid_votes(&self) -> Reported<Votes> {
        self.count(Measure::ValidVotes)
    }

    /// Counted papers with no valid vote.
    pub fn null_votes(&self) -> Reported<Votes> {
        self.count(Measure::NullVotes)
    }

    /// Papers left empty.
    pub fn blank_votes(&self) -> Reported<Votes> {
        self.count(Measure::BlankVotes)
    }

    /// The votes of the selection at this index of [`TallySheets::selections`]; `None` where
    /// there is no such selection.
    #[inline]
    pub fn votes(&self, selection: usize) -> Option<Reported<Votes>> {
        let width = self.sheets.selections().len();
        let index = (selection < width).then_some(self.row * width + selection)?;
        Some(self.sheets.votes().get(index)?.map(Votes::from))
    }

    /// An attribute as published, if the sheet has it.
    pub fn attribute(&self, attribute: Attribute) -> Option<&'a str> {
        let text = self.sheets.attribute(attribute)?.at(self.row);
        (!text.is_empty()).then_some(text)
    }

    /// The published image of the sheet, if there is one.
    pub fn image_url(&self) -> Option<&'a str> {
        self.attribute(Attribute::ImageUrl)
    }

    /// Where the sheet was read, if it was read from a file.
    pub fn source(&self) -> Option<SourceRef> {
        let file = self.sheets.file(self.row);
        let (line, byte) = self.sheets.position(self.row);
        (!file.is_empty()).then(|| SourceRef {
            file: file.to_string(),
            line,
            byte,
            column: None,
        })
    }

    /// The sheet as a record of its own.
    pub fn to_sheet(&self) -> TallySheet {
        let text = |attribute| self.attribute(attribute).map(str::to_string);
        TallySheet {
            station: self.station(),
            units: self.units(),
            voters_registered: self.count(Measure::VotersRegistered),
            voters_added: self.count(Measure::VotersAdded),
            ballots_issued: self.count(Measure::BallotsIssued),
            ballots_cast: self.count(Measure::BallotsCast),
            ballots_rejected: self.count(Measure::BallotsRejected),
            valid_votes: self.count(Measure::ValidVotes),
            null_votes: self.count(Measure::NullVotes),
            blank_votes: self.count(Measure::BlankVotes),
            votes: self
                .sheets
                .selections()
                .iter()
                .enumerate()
                .map(|(index, id)| (id.clone(), self.votes(index).unwrap_or_default()))
                .collect(),
            image_url: text(Attribute::ImageUrl),
            latitude: text(Attribute::Latitude),
            longitude: text(Attribute::Longitude),
            arrival: text(Attribute::Arrival),
            source: self.source(),
        }
    }

    fn count<C: Count>(&self, measure: Measure) -> Reported<C> {
        self.measure(measure).map(C::new)
    }
}
