//! Votes beyond the usual ratio, by the turnout that is taken for usual.

use crate::anomaly::StationCounts;
use crate::anomaly::checks::shpilkin::{Estimate, ShpilkinSettings, shpilkin};

use super::columns::Columns;

/// The estimates at every plausible turnout. See [`shpilkin`](mod@crate::anomaly::checks::shpilkin).
#[derive(Debug, Clone, PartialEq)]
pub struct Sensitivity {
    /// In the order of turnout.
    pub curve: Vec<Estimate>,
    /// The lowest local maximum of the other ballots among them.
    pub peak: Estimate,
    /// Stations used.
    pub stations: u64,
    /// The fewest registered voters of a station that is used.
    pub registered_from: u64,
}

/// The curve of a selection; `None` where the check refuses.
pub fn sensitivity(columns: &Columns, settings: &ShpilkinSettings) -> Option<Sensitivity> {
    let counts = StationCounts {
        registered: &columns.registered,
        issued: None,
        ballots: &columns.ballots,
        votes: &columns.votes,
        regions: None,
    };
    let found = shpilkin(&counts, settings).ok()?;
    Some(Sensitivity {
        curve: found.curve,
        peak: found.peak,
        stations: found.sample.used,
        registered_from: settings.min_registered,
    })
}
