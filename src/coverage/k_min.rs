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

use crate::model::column::cell_number;
use crate::model::{ContestRule, Place, TallySheets};

use super::ordered::{Ordered, Tallied};
use super::room::{InHand, Room, Rooms, Rows};
use super::rule::{Clause, Condition, Decision, decide, failures};

/// Sheets that are listed; the number of them is exact however many there are.
const LISTED: u64 = 1_000;

/// A sheet that another outcome would need to be false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FalseSheet {
    /// Its station, file and line.
    pub place: Place,
    /// What it can add to the condition: for plurality the votes by which the lead can shrink.
    pub worth: u64,
}

/// The fewest sheets that have to be false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    rows: Rows,
    rooms: Rooms<'a>,
    extra_voters: u64,
}

impl<'a> Worths<'a> {
    pub(super) fn of(in_hand: &InHand<'a>) -> Self {
        Self {
            sheets: in_hand.sheets(),
            rows: in_hand.rows(),
            rooms: Rooms::of(in_hand),
            extra_voters: in_hand.extra_voters,
        }
    }

    /// What a row is worth in a condition.
    #[inline]
    fn worth(&self, condition: &Condition, row: usize) -> u64 {
        self.worth_of(condition, row, self.rooms.at(row))
    }

    #[inline]
    fn worth_of(&self, condition: &Condition, row: usize, room: Room) -> u64 {
        let width = self.sheets.selections().len();
        let most = room.most_votes(self.extra_voters);
        let free = most.saturating_sub(room.slack.unwrap_or(0));
        let cells = &self.sheets.votes().cells()[row * width..(row + 1) * width];
        // Weights are below 16 and counts below 2^32, so 64 bits hold their sum.
        let each = condition.weights.iter().zip(cells);
        let sum: i64 = each
            .map(|(&weight, &cell)| weight * cell_number(cell).map_or(0, |votes| votes as i64))
            .sum();
        let worth = i128::from(condition.best) * i128::from(free) - i128::from(sum);
        u64::try_from(worth).unwrap_or(0)
    }

    /// What all rows are worth in a condition, in order.
    fn ordered(&self, condition: &Condition) -> Seen {
        let add = |(tallied, largest, without): &mut (Tallied, u64, u64), row: usize| {
            let room = self.rooms.at(row);
            tallied.add(self.worth_of(condition, row, room));
            *largest = room.most_votes(self.extra_voters).max(*largest);
            *without += u64::from(room.roll.is_none());
        };
        let (tallied, largest, without_roll) = self.rows.fold(add, |one, other| {
            (one.0.and(other.0), one.1.max(other.1), one.2 + other.2)
        });
        Seen {
            worths: tallied.ordered(),
            largest,
            without_roll,
        }
    }

    /// The rows that are worth so much or more, with what they are worth.
    fn rows_from(&self, condition: &Condition, least: u64) -> Vec<(usize, u64)> {
        let add = |rows: &mut Vec<(usize, u64)>, row: usize| {
            let worth = self.worth(condition, row);
            if worth >= least {
                rows.push((row, worth));
            }
        };
        self.rows.fold(add, |mut rows, more| {
            rows.extend(more);
            rows
        })
    }

    /// The most that any sheet can be worth, at a glance: to pass over what cannot matter.
    fn most_worth(&self, condition: &Condition, largest: u64) -> i128 {
        let worst = condition.weights.iter().copied().min().unwrap_or(0);
        i128::from(condition.best - worst.min(0)) * i128::from(largest)
    }
}

/// All rows, seen through one condition.
struct Seen {
    worths: Ordered,
    /// The largest number of votes that any station can have cast.
    largest: u64,
    /// Sheets that state no roll.
    without_roll: u64,
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
            condition.short(votes, still) / i128::from(condition.best.max(1))
        });
        each.max().unwrap_or(0)
    };
    clauses.sort_by_key(short);
    let none = FalseSheets {
        at_least: 0,
        at_most: Some(0),
        without_roll: 0,
        sheets: Vec::new(),
    };
    if decision == Decision::Tied {
        return Some((none, Some(0)));
    }
    let worths = Worths::of(in_hand);
    // Until a condition has been seen nothing is passed over.
    let (mut largest, mut without_roll) = (u64::MAX, 0);
    let mut best: Option<Way> = None;
    let mut in_hand_only: Option<u64> = None;
    for clause in &clauses {
        // With fewer sheets than this the clause cannot come true.
        let least = |still: u64| {
            let each = clause.iter().map(|condition| {
                let most = worths.most_worth(condition, largest).max(1);
                let short = condition.short(votes, still).max(0);
                u64::try_from((short + most - 1) / most).unwrap_or(u64::MAX)
            });
            each.max().unwrap_or(0)
        };
        let better = best
            .as_ref()
            .is_none_or(|best| least(still) < best.at_least);
        let better_in_hand = in_hand_only.is_none_or(|best| least(0) < best);
        if !better && !better_in_hand {
            continue;
        }
        let open: Vec<&Condition> = clause
            .iter()
            .filter(|condition| condition.short(votes, 0) > 0)
            .collect();
        let mut ordered: Vec<Ordered> = Vec::with_capacity(open.len());
        for condition in &open {
            let seen = worths.ordered(condition);
            (largest, without_roll) = (seen.largest, seen.without_roll);
            ordered.push(seen.worths);
        }
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
        let far = |(condition, _): &(&Condition, &Ordered)| condition.short(votes, still) > 0;
        let far: Vec<(&Condition, &Ordered)> =
            open.iter().copied().zip(&ordered).filter(far).collect();
        let way = match far.as_slice() {
            [] => Way {
                at_most: Some(0),
                ..Way::default()
            },
            [(condition, ordered)] => {
                let least = ordered.least_of_largest(at_least.min(LISTED)).unwrap_or(0);
                Way {
                    at_least,
                    at_most: Some(at_least),
                    sheets: Some((*condition, least)),
                    taken: Vec::new(),
                }
            }
            several => {
                let conditions: Vec<&Condition> = several.iter().map(|(one, _)| *one).collect();
                let taken = together(&worths, &conditions, votes, still, at_least);
                Way {
                    at_least,
                    at_most: taken.as_ref().map(|taken| taken.len() as u64),
                    sheets: None,
                    taken: taken.unwrap_or_default(),
                }
            }
        };
        best = Some(match best {
            Some(best) => best.or(way),
            None => way,
        });
    }
    let best = best?;
    let mut taken = match best.sheets {
        Some((condition, least)) => worths.rows_from(condition, least),
        None => best.taken,
    };
    taken.sort_unstable_by_key(|&(row, worth)| (std::cmp::Reverse(worth), row));
    taken.truncate(best.at_most.unwrap_or(0).min(LISTED) as usize);
    let sheets = taken.into_iter().filter_map(|(row, worth)| {
        let place = Place::of_sheet(in_hand.sheets().get(row)?);
        Some(FalseSheet { place, worth })
    });
    let found = FalseSheets {
        at_least: best.at_least,
        at_most: best.at_most,
        without_roll,
        sheets: sheets.collect(),
    };
    Some((found, in_hand_only))
}

/// One way to another outcome.
#[derive(Default)]
struct Way<'c> {
    at_least: u64,
    at_most: Option<u64>,
    /// The sheets are those that are worth at least so much in this condition …
    sheets: Option<(&'c Condition, u64)>,
    /// … or these rows, with what they are worth.
    taken: Vec<(usize, u64)>,
}

impl Way<'_> {
    /// The way with fewer sheets; what is enough for one of them is enough.
    fn or(self, other: Self) -> Self {
        let at_most = [self.at_most, other.at_most].into_iter().flatten().min();
        let key = |way: &Self| (way.at_least, way.at_most.unwrap_or(u64::MAX));
        let fewer = if key(&other) < key(&self) {
            other
        } else {
            self
        };
        Self { at_most, ..fewer }
    }
}

/// Rows that meet several conditions together, those first that bring them nearest: few, though
/// perhaps not the fewest. `None` where not even all rows do.
fn together(
    worths: &Worths<'_>,
    conditions: &[&Condition],
    votes: &[u64],
    still: u64,
    at_least: u64,
) -> Option<Vec<(usize, u64)>> {
    let short: Vec<i128> = conditions
        .iter()
        .map(|one| one.short(votes, still))
        .collect();
    // Each row: parts of the way to each goal, added up, and what it is worth in each.
    let mut rows: Vec<(u128, usize, Vec<u64>)> = worths
        .rows
        .iter()
        .map(|row| {
            let worth: Vec<u64> = conditions
                .iter()
                .map(|one| worths.worth(one, row))
                .collect();
            let parts = worth.iter().zip(&short).map(|(&worth, &short)| {
                let short = short.unsigned_abs().max(1);
                (u128::from(worth).min(short) << 40) / short
            });
            (parts.sum(), row, worth)
        })
        .collect();
    rows.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    let mut sums = vec![0i128; short.len()];
    for (many, (_, _, worth)) in (1u64..).zip(&rows) {
        for (sum, worth) in sums.iter_mut().zip(worth) {
            *sum += i128::from(*worth);
        }
        if many >= at_least && sums.iter().zip(&short).all(|(sum, short)| sum >= short) {
            rows.truncate(many as usize);
            let taken = rows.into_iter();
            return Some(taken.map(|(_, row, worth)| (row, worth[0])).collect());
        }
    }
    None
}
