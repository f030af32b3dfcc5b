//! What every check says of one station, for machines.

use std::io::{self, Write};

use crate::report::anomaly_station::StationReport;

use super::write::{as_text, write_line};

impl StationReport<'_> {
    /// For machines.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(&self, to: impl Write) -> io::Result<()> {
        write_line(self, to)
    }

    /// For machines, as a string.
    pub fn to_json(&self) -> String {
        as_text(|bytes| self.write_json(bytes))
    }
}
