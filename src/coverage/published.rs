//! The votes of published sheets, sorted once for any number of announcements.

use crate::model::column::cell_number;

use super::headroom::Headrooms;
use super::ordered::{Histogram, Ordered};
use super::received::{ReceivedSheets, Rows};
use super::unreported::Unreported;

/// The votes of published sheets, sorted once for any number of announcements.
#[derive(Debug)]
pub struct PublishedVotes<'a> {
    pub(super) received: ReceivedSheets<'a>,
    pub(super) rows: Rows,
    sorted: Vec<SortedVotes>,
    pub(super) unreported: Unreported,
    pub(super) by_station: Option<Ordered>,
}

/// The votes of one set of selections on each sheet, sorted.
#[derive(Debug)]
struct SortedVotes {
    members: Vec<usize>,
    /// With missing votes taken as zero.
    min: Ordered,
    /// With missing votes taken as the maximum; `None` if it is the same.
    max: Option<Ordered>,
}

impl<'a> PublishedVotes<'a> {
    /// The received sheets of a part of the contest, and what is unreported in the same part.
    pub fn new(received: ReceivedSheets<'a>, unreported: Unreported) -> Self {
        Self {
            rows: received.rows(),
            received,
            sorted: Vec::new(),
            by_station: unreported.sorted_by_station(),
            unreported,
        }
    }

    /// The number of published sheets.
    pub fn published(&self) -> u64 {
        self.rows.len() as u64
    }

    /// What is unreported in the same part of the contest.
    pub fn unreported(&self) -> &Unreported {
        &self.unreported
    }

    /// The minimum and the maximum votes of a set of selections on each sheet. `None` for a set that
    /// was not passed to [`Self::sort`].
    pub(super) fn min_max(&self, members: &[usize]) -> Option<(&Ordered, &Ordered)> {
        let sorted = self.sorted.iter().find(|known| known.members == members)?;
        Some((&sorted.min, sorted.max.as_ref().unwrap_or(&sorted.min)))
    }

    /// Sorts the votes of these sets of selections, unless they are sorted already.
    pub(super) fn sort<'s>(&mut self, sets: impl Iterator<Item = &'s Vec<usize>>) {
        let mut new: Vec<Vec<usize>> = Vec::new();
        for members in sets {
            let is_known = self.sorted.iter().any(|known| known.members == *members);
            if !is_known && !new.contains(members) {
                new.push(members.clone());
            }
        }
        let min = self.received.sorted_votes(&self.rows, &new);
        let any_missing = self.received.sheets().votes().missing() > 0;
        for (members, min) in new.into_iter().zip(min) {
            let max = any_missing.then(|| self.max_votes(&members));
            self.sorted.push(SortedVotes { members, min, max });
        }
    }

    /// The maximum votes on each sheet, sorted: what it states, and its headroom if one of these
    /// votes is missing.
    fn max_votes(&self, members: &[usize]) -> Ordered {
        let sheets = self.received.sheets();
        let (width, cells) = (sheets.selections().len(), sheets.votes().cells());
        let headrooms = Headrooms::of(&self.received);
        let add = |histogram: &mut Histogram, row: usize| {
            let (mut sum, mut is_missing) = (0u64, false);
            for member in members {
                match cells
                    .get(row * width + member)
                    .copied()
                    .and_then(cell_number)
                {
                    Some(votes) => sum += votes,
                    None => is_missing = true,
                }
            }
            let missing_votes = if is_missing {
                headrooms.at(row).missing_votes
            } else {
                Some(0)
            };
            histogram.add(sum.saturating_add(missing_votes.unwrap_or(0)));
        };
        self.rows.fold(add, Histogram::merge).ordered()
    }
}
