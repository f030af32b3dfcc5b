//! The votes of published sheets in order, put so once for any number of announcements.

use crate::model::column::cell_number;

use super::ordered::{Ordered, Tallied};
use super::room::{InHand, Rooms, Rows, in_order};
use super::unreported::Unreported;

/// The votes of sheets in order, ready for any number of announcements.
#[derive(Debug)]
pub struct PublishedVotes<'a> {
    pub(super) in_hand: InHand<'a>,
    pub(super) rows: Rows,
    /// For each set of selections that was asked for: fewest and most by sheet.
    known: Vec<(Vec<usize>, Ordered, Option<Ordered>)>,
    pub(super) unreported: Unreported,
    pub(super) by_station: Option<Ordered>,
}

impl<'a> PublishedVotes<'a> {
    /// The sheets of a part of the contest, and what is not in of it.
    pub fn new(in_hand: InHand<'a>, unreported: Unreported) -> Self {
        Self {
            rows: in_hand.rows(),
            in_hand,
            known: Vec::new(),
            by_station: unreported.ordered(),
            unreported,
        }
    }

    /// How many sheets there are.
    pub fn published(&self) -> u64 {
        self.rows.len() as u64
    }

    /// What is not in of the same part of the contest.
    pub fn unreported(&self) -> &Unreported {
        &self.unreported
    }

    /// The fewest and the most votes of each sheet, for selections that were put in order.
    pub(super) fn in_order(&self, members: &[usize]) -> Option<(&Ordered, &Ordered)> {
        let known = self.known.iter().find(|(known, ..)| known == members);
        let (_, fewest, most) = known?;
        Some((fewest, most.as_ref().unwrap_or(fewest)))
    }

    /// Puts the votes of these sets of selections in order, those that are not yet.
    pub(super) fn put_in_order<'s>(&mut self, sets: impl Iterator<Item = &'s Vec<usize>>) {
        let mut new: Vec<Vec<usize>> = Vec::new();
        for members in sets {
            let is_known = self.known.iter().any(|(known, ..)| known == members);
            if !is_known && !new.contains(members) {
                new.push(members.clone());
            }
        }
        let fewest = in_order(&self.in_hand, &self.rows, &new);
        let any_missing = self.in_hand.sheets().votes().missing() > 0;
        for (members, fewest) in new.into_iter().zip(fewest) {
            let most = any_missing.then(|| self.most(&members));
            self.known.push((members, fewest, most));
        }
    }

    /// The most votes of each sheet, in order: what it states, and what is missing on it.
    fn most(&self, members: &[usize]) -> Ordered {
        let sheets = self.in_hand.sheets();
        let (width, cells) = (sheets.selections().len(), sheets.votes().cells());
        let rooms = Rooms::of(&self.in_hand);
        let add = |tallied: &mut Tallied, row: usize| {
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
            let slack = if is_missing {
                rooms.at(row).slack
            } else {
                Some(0)
            };
            tallied.add(sum.saturating_add(slack.unwrap_or(0)));
        };
        self.rows.fold(add, Tallied::and).ordered()
    }
}
