//! The bounds on a partial announcement over every choice of stations that it may count.
//!
//! # What it answers
//!
//! A bulletin says that it counts 80% of the stations, but not which ones. Is it compatible with
//! the published sheets?
//!
//! # Formula
//!
//! Of F stations, P are published and U = F − P are not. A set of at least m stations contains at
//! least m − U published sheets. Its votes are at least the sum of the m − U smallest counts on the
//! published sheets: the *floor*. A set of at most M stations holds at most the sum of the largest
//! counts, where unpublished stations with their maximum may take the place of published ones: the
//! *ceiling*. An announced count below its floor or above its ceiling contradicts the sheets, if
//! the percentage counts stations.
//!
//! m and M are the minimum and the maximum number of stations that the printed percentage can mean
//! under any usual rounding ([`StationsReported::range`](crate::model::StationsReported::range)).
//!
//! # Assumptions and when it misleads
//!
//! The percentage is a share of the F stations of the frame, and each counted station is counted in
//! full. A percentage of voters, or of "actas" where a station has two, is a different premise; the
//! finding states the premise. Each count is tested alone. If no bound is violated, there may still
//! be no set of stations that fits every count at the same time.
//!
//! # Complexity
//!
//! Linear in sheets for each set of selections, however many announcements there are.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::partial::floor_of;
//! // Five of seven stations are published. A bulletin counts at least six stations, so it counts
//! // at least four of the five.
//! assert_eq!(floor_of(&[10, 40, 20, 50, 30], 7, 6), 10 + 20 + 30 + 40);
//! ```

use serde::{Deserialize, Serialize};

use super::ordered::Ordered;
use super::published::PublishedVotes;

/// One announced count with its floor and its ceiling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialBound {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// The minimum votes in any set of as many stations as announced.
    pub floor: u64,
    /// The maximum votes in any such set; `None` if nothing bounds the unpublished stations.
    pub ceiling: Option<u64>,
    /// The announced votes.
    pub announced: u64,
    /// By how many votes the announced count is below the floor or above the ceiling. Zero if it is
    /// between them.
    pub excess: u64,
    /// The maximum number of counted stations with which the announced votes reach the floor.
    pub fits_up_to: u64,
    /// The minimum number of counted stations with which they do not exceed the ceiling; `None` if
    /// they exceed it with every station counted, or if there is no ceiling.
    pub fits_from: Option<u64>,
    /// The minimum number of published sheets that would have to be false for the announced count
    /// to reach its floor. Zero if it does.
    pub false_sheets_at_least: u64,
}

impl PartialBound {
    /// Whether the announced votes are fewer than any set of stations holds.
    pub fn is_below(&self) -> bool {
        self.announced < self.floor
    }

    /// Whether the announced votes are more than any set of stations can hold.
    pub fn is_above(&self) -> bool {
        self.ceiling.is_some_and(|ceiling| self.announced > ceiling)
    }
}

/// A partial announcement with the bounds over every choice of stations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialAnnouncement {
    /// The minimum number of stations that it counts, according to itself.
    pub stations_at_least: u64,
    /// The maximum number of stations that it counts, according to itself.
    pub stations_at_most: u64,
    /// Stations that should report in its scope.
    pub stations_expected: u64,
    /// Published sheets in its scope.
    pub published: u64,
    /// Stations in its scope without a published sheet.
    pub unpublished: u64,
    /// The minimum number of published sheets that it counts.
    pub published_at_least: u64,
    /// Whether every announced count is within its bounds.
    pub feasible: bool,
    /// The maximum number of counted stations with which every announced count reaches its floor.
    pub fits_up_to: u64,
    /// The bounds of each announced count.
    pub bounds: Vec<PartialBound>,
}

/// The announced votes of a selection or of a group of selections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnouncedVotes {
    /// The selection's identifier or the group's name.
    pub name: String,
    /// The indices of its selections in the contest's order.
    pub members: Vec<usize>,
    /// The announced votes.
    pub votes: u64,
}

/// How many stations an announcement counts, and how many should report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountedStations {
    /// The minimum number of counted stations.
    pub at_least: u64,
    /// The maximum number of counted stations.
    pub at_most: u64,
    /// Stations that should report in its scope.
    pub expected: u64,
}

/// The minimum votes of one selection in any `at_least` of `expected` stations, where `votes` has
/// its votes on each published sheet.
pub fn floor_of(votes: &[u64], expected: u64, at_least: u64) -> u64 {
    let unpublished = expected.saturating_sub(votes.len() as u64);
    Ordered::of(votes.iter().copied()).smallest(at_least.saturating_sub(unpublished))
}

impl PublishedVotes<'_> {
    /// The bounds on these announced votes over every choice of stations.
    pub fn bounds(
        &mut self,
        announced: &[AnnouncedVotes],
        counted: CountedStations,
    ) -> PartialAnnouncement {
        let published = self.published();
        let unpublished = counted.expected.saturating_sub(published);
        let published_at_least = counted.at_least.saturating_sub(unpublished).min(published);
        self.sort(announced.iter().map(|count| &count.members));
        let bounds: Vec<PartialBound> = announced
            .iter()
            .filter_map(|count| {
                let (min, max) = self.min_max(&count.members)?;
                let ceilings = Ceilings {
                    published: max,
                    unpublished,
                    by_station: self.by_station.as_ref(),
                    voters: self.unreported.voters,
                    station_maximum: self.unreported.station_maximum,
                    is_bounded: self.unreported.missing_on_sheets.is_some(),
                };
                let votes = count.votes;
                let floor = min.smallest(published_at_least);
                let ceiling = ceilings.of(counted.at_most);
                let within = min.max_number_within(votes);
                Some(PartialBound {
                    selection: count.name.clone(),
                    floor,
                    ceiling,
                    announced: votes,
                    excess: match ceiling {
                        _ if votes < floor => floor - votes,
                        Some(ceiling) => votes.saturating_sub(ceiling),
                        None => 0,
                    },
                    fits_up_to: (within + unpublished).min(counted.expected),
                    fits_from: ceilings.fits_from(votes, counted.expected),
                    // A false sheet constrains the count no more than an unpublished station.
                    false_sheets_at_least: published_at_least.saturating_sub(within),
                })
            })
            .collect();
        PartialAnnouncement {
            stations_at_least: counted.at_least,
            stations_at_most: counted.at_most,
            stations_expected: counted.expected,
            published,
            unpublished,
            published_at_least,
            feasible: !bounds
                .iter()
                .any(|bound| bound.is_below() || bound.is_above()),
            fits_up_to: bounds
                .iter()
                .map(|bound| bound.fits_up_to)
                .min()
                .unwrap_or(counted.expected),
            bounds,
        }
    }
}

/// The maximum votes of a set of stations, as a function of its size.
struct Ceilings<'a> {
    /// The maximum votes of each published sheet.
    published: &'a Ordered,
    /// The number of unpublished stations.
    unpublished: u64,
    /// The maximum votes of each of them, if the register has their rolls.
    by_station: Option<&'a Ordered>,
    /// The maximum votes of all of them together.
    voters: Option<u64>,
    /// The maximum votes of any one of them.
    station_maximum: Option<u64>,
    /// Whether the votes that are missing on received sheets are bounded. If they are not, every
    /// ceiling is unknown.
    is_bounded: bool,
}

impl Ceilings<'_> {
    /// The maximum votes of at most this number of stations.
    fn of(&self, stations: u64) -> Option<u64> {
        if !self.is_bounded {
            return None;
        }
        let with = |unpublished: u64| {
            let theirs = match self.by_station {
                Some(rolls) => rolls.largest(unpublished),
                None if unpublished == 0 => 0,
                None => {
                    let each = self
                        .station_maximum
                        .map(|votes| votes.saturating_mul(unpublished));
                    [self.voters, each].into_iter().flatten().min()?
                }
            };
            theirs.checked_add(self.published.largest(stations - unpublished))
        };
        // Each further unpublished station adds no more than the one before, and displaces a
        // published sheet with no fewer votes. So the sum rises and then falls, and its maximum is
        // where one more station no longer adds votes.
        let (mut low, mut high) = (0, self.unpublished.min(stations));
        while low < high {
            let middle = low + (high - low) / 2;
            if with(middle + 1)? > with(middle)? {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        with(low)
    }

    /// The minimum number of stations whose ceiling is at least `votes`.
    fn fits_from(&self, votes: u64, expected: u64) -> Option<u64> {
        if self.of(expected)? < votes {
            return None;
        }
        let (mut low, mut high) = (0, expected);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.of(middle)? >= votes {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    }
}
