//! The fewest sheets that have to be false for another outcome.
//!
//! # What it answers
//!
//! An outcome that is certain under every completion still rests on the sheets in hand. How many
//! of them, at the least, would have to state something else than what was counted for the
//! contest to be decided otherwise, whatever the missing sheets hold? And which ones would it
//! take: those are where to look first.
//!
//! # Formula
//!
//! Each [condition](super::rule) for another outcome is a sum over votes that falls short of its
//! goal by D > 0 when all missing votes stand for the worst. A sheet that is false can hold
//! anything up to its station's roll (with the extra voters that the plan lets it admit), or up to
//! the papers it accounts for where those are more or it states no roll. So it adds at most
//! best · (most votes − what is missing on it) − Σ weight · votes to the sum, which is never
//! negative; the fewest sheets are those with the largest of these worths, taken until D is
//! reached. For two selections under plurality the worth is (v_i − v_j) + most votes.
//!
//! # When it misleads
//!
//! A false sheet of the worst kind has nobody for the leader and everybody voting; real errors are
//! smaller, so many more sheets would be needed. Where a condition has parts that must hold
//! together (forty per cent and ten points), the number is a lower bound, and `at_most` says by
//! how many sheets it can be done.
//!
//! # Complexity
//!
//! Linear in sheets for each condition; conditions that cannot do with fewer sheets than those
//! before are passed over unread.

use serde::Serialize;

use crate::model::{ContestRule, Place, TallySheets};
use crate::threads;

use super::ordered::Ordered;
use super::room::{InHand, Rooms};
use super::rule::{Clause, Condition, Decision, decide, failures};

/// Sheets that are listed; the number of them is exact however many there are.
const LISTED: usize = 1_000;

/// A sheet that another outcome would need to be false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FalseSheet {
    /// Its station, file and line.
    pub place: Place,
    /// What it can add to the condition: for plurality the votes by which the lead can shrink.
    pub worth: u64,
}

/// The fewest sheets that have to be false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FalseSheets {
    /// At least so many.
    pub at_least: u64,
    /// So many are enough; the same number but for conditions with several parts. `None` where
    /// not even all sheets being false would do.
    pub at_most: Option<u64>,
    /// Of the sheets in hand, those whose station states no roll and was taken to have no more
    /// voters than the papers it accounts for.
    pub without_roll: u64,
    /// The sheets that are worth most, as many as are enough, the first thousand of them.
    pub sheets: Vec<FalseSheet>,
}

/// What every sheet is worth in every condition, computed where it is needed.
pub(super) struct Worths<'a> {
    sheets: &'a TallySheets,
    rows: Vec<usize>,
    rooms: Rooms<'a>,
    extra_voters: u64,
}

impl<'a> Worths<'a> {
    pub(super) fn of(in_hand: &InHand<'a>) -> Self {
        Self {
            sheets: in_hand.sheets,
            rows: in_hand.rows(),
            rooms: Rooms::of(in_hand),
            extra_voters: in_hand.extra_voters,
        }
    }

    /// What each row is worth in a condition.
    fn worth(&self, condition: &Condition) -> Vec<u64> {
        let width = self.sheets.selections().len();
        let votes = self.sheets.votes();
        let pieces = threads::map_rows(self.rows.len(), |piece| {
            let worth = |&row: &usize| {
                let room = self.rooms.at(row);
                let most = room.most_votes(self.extra_voters);
                let free = most.saturating_sub(room.slack.unwrap_or(0));
                let each =
                    (row * width..(row + 1) * width).map(|cell| votes.number(cell).unwrap_or(0));
                let worth = condition.best * i128::from(free) - condition.sum(each);
                u64::try_from(worth).unwrap_or(0)
            };
            self.rows[piece].iter().map(worth).collect::<Vec<u64>>()
        });
        pieces.concat()
    }

    /// The most that any sheet can be worth, at a glance: to pass over what cannot matter.
    fn most_worth(&self, condition: &Condition, largest: u64) -> i128 {
        let worst = condition.weights.iter().copied().min().unwrap_or(0);
        (condition.best - worst.min(0)) * i128::from(largest)
    }

    /// The largest number of votes that any station can have cast.
    fn largest(&self) -> u64 {
        let pieces = threads::map_rows(self.rows.len(), |piece| {
            let most = |&row: &usize| self.rooms.at(row).most_votes(self.extra_voters);
            self.rows[piece].iter().map(most).max().unwrap_or(0)
        });
        pieces.into_iter().max().unwrap_or(0)
    }
}

/// The fewest sheets in hand that have to be false for another outcome than the one that `votes`
/// (their sums, in the contest's order) decide, with `still` votes to come at most; and the same
/// number with none to come. `None` where nothing is decided.
pub(super) fn false_sheets(
    in_hand: &InHand<'_>,
    rule: ContestRule,
    winners: u32,
    votes: &[u64],
    still: u64,
) -> Option<(FalseSheets, Option<u64>)> {
    let decision = decide(rule, winners, votes)?;
    let mut clauses = failures(rule, &decision, votes.len());
    // Those that are nearest first: they make the others easy to pass over.
    let short = |clause: &Clause| {
        let each = clause.iter().map(|condition| {
            // Conditions of one clause have weights of one size, or the distance is a guide only.
            condition.short(votes, still) / condition.best.max(1)
        });
        each.max().unwrap_or(0)
    };
    clauses.sort_by_key(short);
    let worths = Worths::of(in_hand);
    let largest = worths.largest();
    let mut best: Option<(FalseSheets, Vec<(usize, u64)>)> = None;
    let mut in_hand_only: Option<u64> = None;
    let is_tied = decision == Decision::Tied;
    for clause in &clauses {
        let open: Vec<&Condition> = clause
            .iter()
            .filter(|condition| condition.short(votes, 0) > 0)
            .collect();
        // With fewer sheets than this no condition of the clause can be met.
        let least = |still: u64| {
            let each = open.iter().map(|condition| {
                let most = worths.most_worth(condition, largest).max(1);
                let short = condition.short(votes, still).max(0);
                u64::try_from((short + most - 1) / most).unwrap_or(u64::MAX)
            });
            each.max().unwrap_or(0)
        };
        let better = best
            .as_ref()
            .is_none_or(|(best, _)| least(still) < best.at_least);
        let better_in_hand = in_hand_only.is_none_or(|best| least(0) < best);
        if !better && !better_in_hand {
            continue;
        }
        let worth: Vec<Vec<u64>> = open
            .iter()
            .map(|condition| worths.worth(condition))
            .collect();
        let ordered: Vec<Ordered> = worth.iter().cloned().map(Ordered::of).collect();
        let fewest = |still: u64| {
            let mut each = open.iter().zip(&ordered).map(|(condition, ordered)| {
                let short = condition.short(votes, still).max(0);
                ordered.fewest_reaching(u64::try_from(short).ok()?)
            });
            each.try_fold(0, |most, fewest| Some(most.max(fewest?)))
        };
        if let Some(fewest) = fewest(0) {
            in_hand_only = Some(in_hand_only.map_or(fewest, |best| best.min(fewest)));
        }
        let Some(at_least) = fewest(still) else {
            continue;
        };
        let short: Vec<i128> = open.iter().map(|one| one.short(votes, still)).collect();
        let taken = cheapest(&worth, &short, at_least);
        let at_most = taken.as_ref().map(|taken| taken.len() as u64);
        let is_better = best.as_ref().is_none_or(|(best, _)| {
            (at_least, at_most.unwrap_or(u64::MAX))
                < (best.at_least, best.at_most.unwrap_or(u64::MAX))
        });
        if is_better {
            let known = best.as_ref().and_then(|(best, _)| best.at_most);
            let found = FalseSheets {
                at_least,
                at_most: [known, at_most].into_iter().flatten().min(),
                without_roll: 0,
                sheets: Vec::new(),
            };
            best = Some((found, taken.unwrap_or_default()));
        }
    }
    let (mut found, taken) = match best {
        Some(best) => best,
        None if is_tied => {
            let none = FalseSheets {
                at_least: 0,
                at_most: Some(0),
                without_roll: 0,
                sheets: Vec::new(),
            };
            return Some((none, Some(0)));
        }
        None => return None,
    };
    found.without_roll = worths
        .rows
        .iter()
        .filter(|&&row| worths.rooms.at(row).roll.is_none())
        .count() as u64;
    found.sheets = taken
        .into_iter()
        .take(LISTED)
        .filter_map(|(index, worth)| {
            let sheet = in_hand.sheets.get(worths.rows[index])?;
            Some(FalseSheet {
                place: Place::of_sheet(sheet),
                worth,
            })
        })
        .collect();
    Some((found, in_hand_only))
}

/// Rows that meet every condition together, the most worth first: as few as possible with one
/// condition, and few with several.
fn cheapest(worth: &[Vec<u64>], short: &[i128], at_least: u64) -> Option<Vec<(usize, u64)>> {
    let rows = worth.first().map_or(0, Vec::len);
    if at_least == 0 {
        return Some(Vec::new());
    }
    // Parts of the way to each goal, in millionths, added up.
    let part = |row: usize| -> u128 {
        worth
            .iter()
            .zip(short)
            .filter(|(_, short)| **short > 0)
            .map(|(worth, &short)| {
                let short = short.unsigned_abs();
                (u128::from(worth[row]).min(short) << 40) / short
            })
            .sum()
    };
    let single = short.iter().filter(|short| **short > 0).count() == 1;
    let only = short.iter().position(|short| *short > 0)?;
    let key = |row: usize| -> u128 {
        if single {
            u128::from(worth[only][row])
        } else {
            part(row)
        }
    };
    let mut keyed: Vec<(u128, usize)> = (0..rows).map(|row| (key(row), row)).collect();
    let first_first = |a: &(u128, usize), b: &(u128, usize)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
    let mut many = usize::try_from(at_least).ok()?.min(rows);
    loop {
        if many < rows {
            keyed.select_nth_unstable_by(many, first_first);
        }
        let met = worth.iter().zip(short).all(|(worth, &short)| {
            let sum: i128 = keyed[..many]
                .iter()
                .map(|&(_, row)| i128::from(worth[row]))
                .sum();
            sum >= short
        });
        if met {
            let mut taken = keyed[..many].to_vec();
            taken.sort_unstable_by(first_first);
            let worth = |row: usize| worth[only][row];
            return Some(
                taken
                    .into_iter()
                    .map(|(_, row)| (row, worth(row)))
                    .collect(),
            );
        }
        if many == rows {
            return None;
        }
        // A hundredth more each time: the last number is near the fewest of this order.
        many = (many + many.div_ceil(100)).min(rows);
    }
}
