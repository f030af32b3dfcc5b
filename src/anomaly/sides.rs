//! Stations beyond a limit on each side, with the number that the null puts there.

use serde::Serialize;

use super::{Counted, Figure};
use crate::anomaly::{CountedThing, FigureName};

/// Stations beyond a limit on each side. One side alone misleads: whoever looks only above finds
/// only stations that favour one candidate.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize)]
pub struct Sides {
    /// Stations with more than the limit above.
    pub above: u64,
    /// Their expected number under the null.
    pub expected_above: f64,
    /// Stations with less than the limit below.
    pub below: u64,
    /// Their expected number under the null.
    pub expected_below: f64,
}

impl Sides {
    pub(super) fn figures(&self) -> [Figure; 4] {
        let figure = |name, value| Figure { name, value };
        [
            figure(FigureName::StationsAboveLimit, self.above as f64),
            figure(FigureName::ExpectedStationsAboveLimit, self.expected_above),
            figure(FigureName::StationsBelowLimit, self.below as f64),
            figure(FigureName::ExpectedStationsBelowLimit, self.expected_below),
        ]
    }

    /// Both sides together, among so many stations.
    pub(super) fn counted(&self, stations: u64) -> Counted {
        Counted::of(
            self.above + self.below,
            stations,
            CountedThing::StationsBeyondLimit,
            self.expected(),
        )
    }

    /// Both sides together, observed.
    pub(super) fn found(&self) -> f64 {
        (self.above + self.below) as f64
    }

    /// Both sides together, expected.
    pub(super) fn expected(&self) -> f64 {
        self.expected_above + self.expected_below
    }
}
