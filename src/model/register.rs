//! The frame: the stations that should report, one by one or as a number.

use serde::Serialize;

use super::column::{CountColumn, TextColumn};
use super::counts::Voters;
use super::reported::Reported;
use super::sheet::StationKey;
use super::unit::{UnitId, UnitTree};

/// Every station that should report, with its roll and its units.
#[derive(Debug, Clone, Default)]
pub struct StationRegister {
    pub(crate) stations: TextColumn,
    pub(crate) units: UnitTree,
    pub(crate) unit: Vec<UnitId>,
    pub(crate) voters: CountColumn,
    /// The votes of one party in an earlier election, where the register has them.
    pub(crate) earlier_votes: CountColumn,
    /// The valid votes of that election.
    pub(crate) earlier_valid: CountColumn,
}

impl StationRegister {
    /// How many stations should report.
    pub fn len(&self) -> usize {
        self.unit.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.unit.is_empty()
    }

    /// The station at `row`; `None` beyond the last.
    pub fn station(&self, row: usize) -> Option<StationKey> {
        self.stations.get(row).map(StationKey::from_stored)
    }

    /// The station at `row` as it is shown.
    pub(crate) fn label(&self, row: usize) -> String {
        StationKey::from_stored(self.stations.at(row)).to_string()
    }

    /// The roll of the station at `row`; `None` beyond the last.
    pub fn voters_registered(&self, row: usize) -> Option<Reported<Voters>> {
        let roll = self.voters.at(row).map(Voters::from);
        (row < self.len()).then_some(roll)
    }

    /// The unit of the station at `row`; `None` beyond the last.
    pub fn unit(&self, row: usize) -> Option<UnitId> {
        self.unit.get(row).copied()
    }

    /// The station at `row` in an earlier election: the votes of one party, and the valid votes;
    /// `None` where the register has not both.
    pub fn earlier(&self, row: usize) -> Option<(u64, u64)> {
        Some((
            self.earlier_votes.number(row)?,
            self.earlier_valid.number(row)?,
        ))
    }

    /// The tree of reporting units.
    pub fn units(&self) -> &UnitTree {
        &self.units
    }
}

/// What should report: its sums, known from an authority or added up from a register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Frame {
    /// How many stations, if known.
    pub stations: Option<u64>,
    /// How many registered voters, if known.
    pub voters_registered: Option<u64>,
    /// How many ballots the stations were issued in all, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ballots_issued: Option<u64>,
    /// The most voters that any one station has, if a law or an authority says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_voters_per_station: Option<u64>,
}
