//! The counts of stations that several checks take together.

use super::not_applicable::{InputSlice, NotApplicable, same_length};

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
    /// The number of stations, which is the length of every slice.
    ///
    /// # Errors
    /// [`NotApplicable::LengthsDiffer`] for the first slice that is not as long as `registered`.
    pub(super) fn stations(&self) -> Result<usize, NotApplicable> {
        let stations = self.registered.len();
        let issued = self.issued.map_or(stations, <[_]>::len);
        let regions = self.regions.map_or(stations, <[_]>::len);
        same_length(
            stations,
            &[
                (InputSlice::BallotsIssued, issued),
                (InputSlice::Ballots, self.ballots.len()),
                (InputSlice::Votes, self.votes.len()),
                (InputSlice::Regions, regions),
            ],
        )?;
        Ok(stations)
    }

    /// The ballots issued at one station, where published.
    pub(super) fn issued_at(&self, station: usize) -> Option<u64> {
        self.issued.and_then(|issued| *issued.get(station)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COUNTS: StationCounts<'static> = StationCounts {
        registered: &[100, 200],
        issued: Some(&[Some(90), None]),
        ballots: &[80, 150],
        votes: &[40, 70],
        regions: Some(&[0, 1]),
    };

    #[test]
    fn slices_of_one_length_give_the_number_of_stations() {
        assert_eq!(COUNTS.stations(), Ok(2));
        let unpublished = StationCounts {
            issued: None,
            regions: None,
            ..COUNTS
        };
        assert_eq!(unpublished.stations(), Ok(2));
    }

    #[test]
    fn the_slice_of_another_length_is_named() {
        let short = [
            (
                InputSlice::BallotsIssued,
                StationCounts {
                    issued: Some(&[None]),
                    ..COUNTS
                },
            ),
            (
                InputSlice::Ballots,
                StationCounts {
                    ballots: &[80],
                    ..COUNTS
                },
            ),
            (
                InputSlice::Votes,
                StationCounts {
                    votes: &[40],
                    ..COUNTS
                },
            ),
            (
                InputSlice::Regions,
                StationCounts {
                    regions: Some(&[0]),
                    ..COUNTS
                },
            ),
        ];
        for (what, counts) in short {
            let expected = NotApplicable::LengthsDiffer {
                what,
                expected: 2,
                found: 1,
            };
            assert_eq!(counts.stations(), Err(expected));
        }
    }
}
