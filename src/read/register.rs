//! Reads a register of stations in the same way as tally sheets, with rolls instead of votes.

use crate::model::{CountColumn, Measure, StationRegister};

use super::error::ReadError;
use super::input::Input;
use super::layout::Layout;
use super::quarantine::QuarantinedRow;
use super::sheets::{InputSummary, ReadOptions, read_sheets};

/// A register and its quarantined rows.
#[derive(Debug, Clone)]
pub struct ReadRegister {
    /// The stations that should report.
    pub register: StationRegister,
    /// The rows that could not be used.
    pub quarantine: Vec<QuarantinedRow>,
    /// The file, its digest and encoding.
    pub input: InputSummary,
}

/// Reads a register of stations: the station, the units and the registered voters of the layout. If
/// the layout has them, it also reads the valid votes and the votes of one party in an earlier
/// election.
///
/// # Errors
/// The same as [`read_sheets`].
pub fn read_register(
    input: &Input<'_>,
    layout: &Layout,
    options: &ReadOptions<'_>,
) -> Result<ReadRegister, ReadError> {
    let read = read_sheets(input, layout, options)?;
    let voters = read.sheets.measure(Measure::VotersRegistered);
    let valid = read.sheets.measure(Measure::ValidVotes);
    Ok(ReadRegister {
        register: StationRegister {
            stations: read.sheets.stations().clone(),
            units: read.sheets.units().clone(),
            unit: read.sheets.unit_of().to_vec(),
            voters: voters.cloned().unwrap_or_default(),
            earlier_votes: match read.sheets.selections() {
                [_] => read.sheets.votes().clone(),
                _ => CountColumn::new(),
            },
            earlier_valid: valid.cloned().unwrap_or_default(),
        },
        quarantine: read.quarantine,
        input: read.input,
    })
}
