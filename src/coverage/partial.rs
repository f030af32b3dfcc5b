//! What a partial announcement must hold at the least and can hold at the most, over every choice
//! of stations that it may count.
//!
//! # What it answers
//!
//! A bulletin says that it counts 80% of the stations, and nobody says which. Can it be true
//! beside the published sheets?
//!
//! # Formula
//!
//! Of F stations, P are published and U = F − P are not. A set of at least m stations contains at
//! least m − U published sheets, so it holds at least the votes of the m − U sheets with fewest:
//! the *floor*. A set of at most M stations holds at most the votes of the published sheets with
//! most, with unpublished stations in their places up to what those can hold: the *ceiling*. An
//! announced count below its floor or above its ceiling cannot be true together with the sheets
//! and the premise that the percentage counts stations.
//!
//! m and M are the fewest and the most stations that the printed percentage can mean under any
//! usual rounding ([`StationsReported::range`](crate::model::StationsReported::range)).
//!
//! # Assumptions and when it misleads
//!
//! The percentage is of stations, of the F of the frame, and each counted station is counted
//! whole. A percentage of voters, or of "actas" where a station has two, is another premise; the
//! finding states it. No violated bound is no proof that one set of stations fits every count at
//! the same time: each count is judged alone.
//!
//! # Complexity
//!
//! Linear in sheets for each announced count, and the same however many announcements there are.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::partial::floor_of;
//! // Five published sheets of seven stations; a bulletin counts at least six stations, so at
//! // least four of the five.
//! assert_eq!(floor_of(&[10, 40, 20, 50, 30], 7, 6), 10 + 20 + 30 + 40);
//! ```

use serde::Serialize;

use super::ordered::Ordered;
use super::published::PublishedVotes;

/// One announced count against its floor and ceiling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialBound {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// The fewest votes that any set of stations as large as announced holds.
    pub floor: u64,
    /// The most; `None` where nothing bounds the unpublished stations.
    pub ceiling: Option<u64>,
    /// As announced.
    pub announced: u64,
    /// By how many votes it is below the floor or above the ceiling; zero between them.
    pub excess: u64,
    /// The most stations that can be counted for the announced votes to be no fewer than the floor.
    pub fits_up_to: u64,
    /// The fewest stations that can be counted for them to be no more than the ceiling.
    pub fits_from: Option<u64>,
    /// The fewest published sheets that would have to be false for the announced count to stand
    /// against its floor; zero where it stands.
    pub false_sheets_at_least: u64,
}

impl PartialBound {
    /// Whether the announced votes are fewer than any set of stations holds.
    pub fn is_below(&self) -> bool {
        self.announced < self.floor
    }

    /// Whether they are more.
    pub fn is_above(&self) -> bool {
        self.ceiling.is_some_and(|ceiling| self.announced > ceiling)
    }
}

/// A partial announcement against what every choice of stations would hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialAnnouncement {
    /// The fewest stations that it counts, by what it says of itself.
    pub stations_at_least: u64,
    /// The most.
    pub stations_at_most: u64,
    /// Of how many stations.
    pub stations_expected: u64,
    /// Published sheets in its scope.
    pub published: u64,
    /// Stations in its scope that are not published.
    pub unpublished: u64,
    /// The fewest published sheets that it counts.
    pub published_at_least: u64,
    /// Whether no announced count is outside its bounds.
    pub feasible: bool,
    /// The most stations that can be counted for every announced count to reach its floor.
    pub fits_up_to: u64,
    /// Count by count.
    pub bounds: Vec<PartialBound>,
}

/// How many stations an announcement counts, and of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// At least.
    pub at_least: u64,
    /// At most.
    pub at_most: u64,
    /// Stations that should report in its scope.
    pub expected: u64,
}

/// The fewest votes of one selection in any `at_least` of `expected` stations, of which these
/// sheets are published.
pub fn floor_of(votes: &[u64], expected: u64, at_least: u64) -> u64 {
    let unpublished = expected.saturating_sub(votes.len() as u64);
    Ordered::of(votes.iter().copied()).smallest(at_least.saturating_sub(unpublished))
}

impl PublishedVotes<'_> {
    /// Holds announced counts, each of one selection or of several together (places in the
    /// contest's order), against what every choice of stations would hold.
    pub fn hold(
        &mut self,
        announced: &[(String, Vec<usize>, u64)],
        counted: Counted,
    ) -> PartialAnnouncement {
        let published = self.published();
        let unpublished = counted.expected.saturating_sub(published);
        let published_at_least = counted.at_least.saturating_sub(unpublished).min(published);
        self.put_in_order(announced.iter().map(|(_, members, _)| members));
        let bounds: Vec<PartialBound> = announced
            .iter()
            .filter_map(|(name, members, votes)| {
                let (fewest, most) = self.in_order(members)?;
                let open = Open {
                    most,
                    stations: unpublished,
                    by_station: self.by_station.as_ref(),
                    voters: self.unreported.voters,
                    maximum: self.unreported.station_maximum,
                    // Votes that nothing bounds make every ceiling unknown.
                    is_bounded: self.unreported.missing_on_sheets.is_some(),
                };
                let floor = fewest.smallest(published_at_least);
                let ceiling = open.ceiling(counted.at_most);
                let within = fewest.most_within(*votes);
                Some(PartialBound {
                    selection: name.clone(),
                    floor,
                    ceiling,
                    announced: *votes,
                    excess: match ceiling {
                        _ if *votes < floor => floor - votes,
                        Some(ceiling) => votes.saturating_sub(ceiling),
                        None => 0,
                    },
                    fits_up_to: (within + unpublished).min(counted.expected),
                    fits_from: open.fits_from(*votes, counted.expected),
                    // A false sheet is as good as an unpublished one.
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

/// What the most votes of a set of stations are found from.
struct Open<'a> {
    /// The most votes of each published sheet.
    most: &'a Ordered,
    /// Unpublished stations.
    stations: u64,
    /// The most votes of each of them, where the register has their rolls.
    by_station: Option<&'a Ordered>,
    /// The most votes of all of them together.
    voters: Option<u64>,
    /// The most votes of any one of them.
    maximum: Option<u64>,
    /// Whether the votes missing on sheets in hand are bounded.
    is_bounded: bool,
}

impl Open<'_> {
    /// The most votes of at most so many stations.
    fn ceiling(&self, stations: u64) -> Option<u64> {
        if !self.is_bounded {
            return None;
        }
        let with = |unpublished: u64| {
            let theirs = match self.by_station {
                Some(rolls) => rolls.largest(unpublished),
                None if unpublished == 0 => 0,
                None => {
                    let each = self.maximum.map(|most| most.saturating_mul(unpublished));
                    [self.voters, each].into_iter().flatten().min()?
                }
            };
            theirs.checked_add(self.most.largest(stations - unpublished))
        };
        // More unpublished stations bring less and less, and cost more and more: the best number
        // is where one more no longer gains.
        let (mut low, mut high) = (0, self.stations.min(stations));
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

    /// The fewest stations whose most votes are `votes` or more.
    fn fits_from(&self, votes: u64, expected: u64) -> Option<u64> {
        if self.ceiling(expected)? < votes {
            return None;
        }
        let (mut low, mut high) = (0, expected);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.ceiling(middle)? >= votes {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    }
}
