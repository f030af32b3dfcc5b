//! Writes sheets, register and truth as CSV.
//!
//! If an election imitates a real one, its codes and names come from a file. A spreadsheet
//! evaluates a cell that begins with `=`, `+`, `-` or `@` as a formula, so such a cell gets an
//! apostrophe in front.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::threads;

use super::election::Election;
use super::truth::{SheetFate, Truth};

/// The header of a selection's column.
pub(super) fn heading(id: &str) -> String {
    format!("votes {id}")
}

/// The cells of one row, one after the other.
struct Cells<'a> {
    writer: &'a mut csv::Writer<Vec<u8>>,
    text: String,
}

impl Cells<'_> {
    fn number(&mut self, number: impl std::fmt::Display) -> Result<(), csv::Error> {
        self.text.clear();
        // Writing to a String cannot fail.
        let _written = write!(self.text, "{number}");
        self.writer.write_field(&self.text)
    }

    fn text(&mut self, text: &str) -> Result<(), csv::Error> {
        if text.starts_with(['=', '+', '-', '@']) {
            self.writer.write_field(format!("'{text}"))
        } else {
            self.writer.write_field(text)
        }
    }

    fn end(&mut self) -> Result<(), csv::Error> {
        self.writer.write_record(None::<&[u8]>)
    }
}

/// Writes a header and rows. Pieces of the rows are formatted on several threads and written in
/// order.
fn table(
    to: &mut impl Write,
    headings: &[String],
    rows: usize,
    row: impl Fn(&mut Cells<'_>, usize) -> Result<(), csv::Error> + Sync,
) -> Result<(), csv::Error> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(headings)?;
    to.write_all(&bytes(writer)?)?;
    let pieces = threads::map_rows(rows, |piece| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let mut cells = Cells {
            writer: &mut writer,
            text: String::new(),
        };
        for number in piece {
            row(&mut cells, number)?;
        }
        bytes(writer)
    });
    for piece in pieces {
        to.write_all(&piece?)?;
    }
    to.flush()?;
    Ok(())
}

fn bytes(writer: csv::Writer<Vec<u8>>) -> Result<Vec<u8>, csv::Error> {
    let whole = writer.into_inner();
    whole.map_err(|error| csv::Error::from(io::Error::other(error.to_string())))
}

/// Writes the published sheets, with one row for each station and a column for each selection.
///
/// # Errors
/// The writer's errors.
pub fn sheets_csv(election: &Election, mut to: impl Write) -> Result<(), csv::Error> {
    let fixed = [
        "region",
        "centre",
        "table",
        "registered",
        "ballots",
        "valid",
        "null",
    ];
    let mut headings: Vec<String> = fixed.map(str::to_string).to_vec();
    headings.extend(
        election
            .selections
            .iter()
            .map(|one| heading(one.id.as_str())),
    );
    if election.places.is_some() {
        headings.extend(["latitude", "longitude"].map(str::to_string));
    }
    headings.extend(election.arrival.iter().map(|_| "arrival".to_string()));
    table(&mut to, &headings, election.len(), |cells, row| {
        if !election.published[row] {
            return Ok(());
        }
        cells.text(&election.regions[election.region[row] as usize])?;
        cells.text(&election.centres[election.centre[row] as usize])?;
        cells.number(election.table[row])?;
        cells.number(election.registered[row])?;
        cells.number(election.ballots[row])?;
        cells.number(election.ballots[row].saturating_sub(election.null[row]))?;
        cells.number(election.null[row])?;
        for votes in &election.votes {
            cells.number(votes[row])?;
        }
        if let Some(places) = &election.places {
            cells.number(places.latitude[row])?;
            cells.number(places.longitude[row])?;
        }
        if let Some(arrival) = &election.arrival {
            cells.number(arrival[row])?;
        }
        cells.end()
    })
}

/// Writes the register: every station that should report, with its roll.
///
/// # Errors
/// The writer's errors.
pub fn register_csv(election: &Election, mut to: impl Write) -> Result<(), csv::Error> {
    let headings = ["region", "centre", "table", "registered"].map(str::to_string);
    table(&mut to, &headings, election.len(), |cells, row| {
        cells.text(&election.regions[election.region[row] as usize])?;
        cells.text(&election.centres[election.centre[row] as usize])?;
        cells.number(election.table[row])?;
        cells.number(election.registered[row])?;
        cells.end()
    })
}

/// Writes what was done, with one row for each station and each manipulation that touched it.
/// Counts are those after the manipulation minus those before.
///
/// # Errors
/// The writer's errors.
pub fn truth_csv(election: &Election, truth: &Truth, mut to: impl Write) -> Result<(), csv::Error> {
    let fixed = [
        "station",
        "step",
        "manipulation",
        "for",
        "sheet",
        "registered added",
        "ballots added",
        "null added",
    ];
    let mut headings: Vec<String> = fixed.map(str::to_string).to_vec();
    let ids = election.selections.iter().map(|one| one.id.as_str());
    headings.extend(ids.map(|id| format!("{} added", heading(id))));
    table(&mut to, &headings, truth.touched.len(), |cells, number| {
        let one = &truth.touched[number];
        cells.text(&election.station(one.row))?;
        cells.number(one.step + 1)?;
        cells.text(one.manipulation)?;
        let whom = one
            .selection
            .and_then(|place| election.selections.get(place));
        cells.text(whom.map_or("", |whom| whom.id.as_str()))?;
        match one.sheet {
            SheetFate::Kept => cells.text("kept")?,
            SheetFate::Deleted => cells.text("deleted")?,
            SheetFate::CopiedFrom(row) => {
                cells.text(&format!("copied from {}", election.station(row)))?;
            }
            SheetFate::Delayed(minutes) => {
                cells.text(&format!("delayed by {minutes:.2} minutes"))?;
            }
        }
        cells.number(one.added.registered)?;
        cells.number(one.added.ballots)?;
        cells.number(one.added.null)?;
        for votes in &one.added.votes {
            cells.number(votes)?;
        }
        cells.end()
    })
}
