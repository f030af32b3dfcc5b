//! The counts of stations that several checks take together.

/// The counts of stations, each slice in the same order.
#[derive(Debug, Clone, Copy)]
pub struct StationCounts<'a> {
    /// Registered voters.
    pub registered: &'a [u64],
    /// Ballots issued, where published.
    pub issued: Option<&'a [Option<u64>]>,
    /// Ballots found in the boxes.
    pub ballots: &'a [u64],
    /// Votes for the selection.
    pub votes: &'a [u64],
    /// The region of each station.
    pub regions: Option<&'a [u32]>,
}

impl StationCounts<'_> {
    /// The ballots issued at one station, where published.
    pub(super) fn issued_at(&self, station: usize) -> Option<u64> {
        self.issued.and_then(|issued| *issued.get(station)?)
    }
}
