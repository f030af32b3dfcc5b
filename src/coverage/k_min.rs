//! The minimum number of sheets that have to be false for another outcome.
//!
//! # What it answers
//!
//! An outcome that is certain under every completion still rests on the received sheets. How many of
//! them, at least, would have to be false for the contest to be decided otherwise, whatever the
//! missing sheets hold? And which ones? Those are where to look first.
//!
//! # Formula
//!
//! Each [condition](super::rule) for another outcome is a sum over votes. It falls short of its goal
//! by D > 0 if all missing votes go where they help the condition most. A false sheet can hold
//! anything up to its station's roll (with the extra voters that the plan lets it admit), or up to
//! the papers that it accounts for if those are more or it states no roll. So it contributes at most
//! max weight · (maximum votes − votes that are missing on it) − Σ weight · votes to the sum. This
//! contribution is never negative. The minimum number of sheets is reached by adding the largest
//! contributions until their sum is D. For two selections under plurality, the contribution is
//! (v_i − v_j) + maximum votes.
//!
//! # When it misleads
//!
//! The calculation assumes false sheets of the worst kind: no vote for the leader, and every voter
//! votes. Real errors are smaller, so many more sheets would be needed. If a clause has several
//! conditions that must hold together (forty per cent and ten points), the number is a lower bound,
//! and `at_most` is a number of sheets that is sufficient.
//!
//! # Complexity
//!
//! Linear in sheets for each condition. A condition that cannot hold with fewer sheets than the best
//! one so far is skipped without reading the sheets.

use serde::{Deserialize, Serialize};

use crate::model::column::cell_number;
use crate::model::{ContestRule, Place, TallySheets};

use super::headroom::{Headroom, Headrooms};
use super::ordered::{Histogram, Ordered};
use super::received::{ReceivedSheets, Rows};
use super::rule::{Clause, Condition, Decision, decide, failures};

/// The maximum number of listed sheets. The number of false sheets is exact however many there are.
const LISTED: u64 = 1_000;

/// A sheet that would have to be false for another outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FalseSheet {
    /// Its station, file and line.
    pub place: Place,
    /// The maximum that it can contribute to the condition. Under plurality, these are the votes by
    /// which the lead can shrink.
    pub worth: u64,
}

/// The minimum number of sheets that have to be false.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FalseSheets {
    /// At least this number of sheets is necessary.
    pub at_least: u64,
    /// This number of sheets is sufficient. It equals `at_least` unless a clause has several
    /// conditions. `None` if not even all sheets are sufficient.
    pub at_most: Option<u64>,
    /// The number of received sheets that state no roll. Their stations are assumed to have no more
    /// voters than the papers that the sheet accounts for.
    pub without_roll: u64,
    /// The sheets with the largest contributions. There are as many as are sufficient, but no more
    /// than a thousand.
    pub sheets: Vec<FalseSheet>,
}

/// What each sheet can contribute to a condition if it is false, computed on demand.
pub(super) struct Contributions<'a> {
    sheets: &'a TallySheets,
    rows: Rows,
    headrooms: Headrooms<'a>,
    extra_voters: u64,
}

impl<'a> Contributions<'a> {
    pub(super) fn of(received: &ReceivedSheets<'a>) -> Self {
        Self {
            sheets: received.sheets(),
            rows: received.rows(),
            headrooms: Headrooms::of(received),
            extra_voters: received.extra_voters,
        }
    }

    /// The contribution of a row to a condition.
    #[inline]
    fn at(&self, condition: &Condition, row: usize) -> u64 {
        self.with_headroom(condition, row, self.headrooms.at(row))
    }

    #[inline]
    fn with_headroom(&self, condition: &Condition, row: usize, headroom: Headroom) -> u64 {
        let width = self.sheets.selections().len();
        let max_votes = headroom.max_votes(self.extra_voters);
        let free = max_votes.saturating_sub(headroom.missing_votes.unwrap_or(0));
        let cells = &self.sheets.votes().cells()[row * width..(row + 1) * width];
        // Weights are below 16 and counts below 2^32, so 64 bits hold their sum.
        let pairs = condition.weights.iter().zip(cells);
        let sum: i64 = pairs
            .map(|(&weight, &cell)| weight * cell_number(cell).map_or(0, |votes| votes as i64))
            .sum();
        let contribution = i128::from(condition.max_weight) * i128::from(free) - i128::from(sum);
        u64::try_from(contribution).unwrap_or(0)
    }

    /// The contributions of all rows to a condition, sorted.
    fn sorted(&self, condition: &Condition) -> SortedContributions {
        let add = |(histogram, max_votes, without_roll): &mut (Histogram, u64, u64), row: usize| {
            let headroom = self.headrooms.at(row);
            histogram.add(self.with_headroom(condition, row, headroom));
            *max_votes = headroom.max_votes(self.extra_voters).max(*max_votes);
            *without_roll += u64::from(headroom.roll.is_none());
        };
        let (histogram, max_votes, without_roll) = self
            .rows
            .fold(add, |a, b| (a.0.merge(b.0), a.1.max(b.1), a.2 + b.2));
        SortedContributions {
            contributions: histogram.ordered(),
            max_votes,
            without_roll,
        }
    }

    /// The rows that contribute at least `min`, with their contributions.
    fn rows_from(&self, condition: &Condition, min: u64) -> Vec<(usize, u64)> {
        let add = |rows: &mut Vec<(usize, u64)>, row: usize| {
            let contribution = self.at(condition, row);
            if contribution >= min {
                rows.push((row, contribution));
            }
        };
        self.rows.fold(add, |mut rows, more| {
            rows.extend(more);
            rows
        })
    }
}

/// The contributions of all rows to one condition.
struct SortedContributions {
    contributions: Ordered,
    /// The maximum number of votes that any station can have cast.
    max_votes: u64,
    /// The number of sheets that state no roll.
    without_roll: u64,
}

/// An upper bound on the contribution of any sheet whose station has at most `max_votes` votes. It
/// is cheap and decides which conditions are skipped.
fn max_contribution(condition: &Condition, max_votes: u64) -> i128 {
    let min_weight = condition.weights.iter().copied().min().unwrap_or(0);
    i128::from(condition.max_weight - min_weight.min(0)) * i128::from(max_votes)
}

/// A lower bound on the number of false sheets with which a clause can hold.
fn min_sheets(clause: &Clause, votes: &[u64], still: u64, max_votes: u64) -> u64 {
    let bounds = clause.iter().map(|condition| {
        let max_contribution = max_contribution(condition, max_votes).max(1);
        let shortfall = condition.shortfall(votes, still).max(0);
        let sheets = (shortfall + max_contribution - 1) / max_contribution;
        u64::try_from(sheets).unwrap_or(u64::MAX)
    });
    bounds.max().unwrap_or(0)
}

/// How far a clause is from holding. It is exact if all its conditions have weights of one size, and
/// serves only to try the nearest clauses first.
fn distance(clause: &Clause, votes: &[u64], still: u64) -> i128 {
    let distances = clause.iter().map(|condition| {
        condition.shortfall(votes, still) / i128::from(condition.max_weight.max(1))
    });
    distances.max().unwrap_or(0)
}

/// The minimum number of received sheets that have to be false for another outcome than the one that
/// `votes` decide, if at most `still` votes come. The second number is the same for the case that no
/// more votes come. `votes` are the sums of the sheets in the contest's order. `None` if nothing is
/// decided.
pub(super) fn false_sheets(
    received: &ReceivedSheets<'_>,
    rule: ContestRule,
    winners: u32,
    votes: &[u64],
    still: u64,
) -> Option<(FalseSheets, Option<u64>)> {
    let decision = decide(rule, winners, votes)?;
    if decision == Decision::Tie {
        let none = FalseSheets {
            at_least: 0,
            at_most: Some(0),
            without_roll: 0,
            sheets: Vec::new(),
        };
        return Some((none, Some(0)));
    }
    let mut clauses = failures(rule, &decision, votes.len());
    // With the nearest clauses first, more of the others are skipped.
    clauses.sort_by_key(|clause| distance(clause, votes, still));
    let contributions = Contributions::of(received);
    // Nothing is skipped before the first condition has been evaluated.
    let (mut max_votes, mut without_roll) = (u64::MAX, 0);
    let mut best: Option<ClauseResult> = None;
    let mut k_min_received: Option<u64> = None;
    for clause in &clauses {
        let is_better = best
            .as_ref()
            .is_none_or(|best| min_sheets(clause, votes, still, max_votes) < best.at_least);
        let is_better_received =
            k_min_received.is_none_or(|best| min_sheets(clause, votes, 0, max_votes) < best);
        if !is_better && !is_better_received {
            continue;
        }
        let unmet: Vec<&Condition> = clause
            .iter()
            .filter(|condition| condition.shortfall(votes, 0) > 0)
            .collect();
        let mut sorted: Vec<Ordered> = Vec::with_capacity(unmet.len());
        for condition in &unmet {
            let found = contributions.sorted(condition);
            (max_votes, without_roll) = (found.max_votes, found.without_roll);
            sorted.push(found.contributions);
        }
        let min_number = |still: u64| {
            let mut numbers = unmet.iter().zip(&sorted).map(|(condition, sorted)| {
                let shortfall = condition.shortfall(votes, still).max(0);
                sorted.min_number_reaching(u64::try_from(shortfall).ok()?)
            });
            numbers.try_fold(0, |max, number| Some(max.max(number?)))
        };
        if let Some(number) = min_number(0) {
            k_min_received = Some(k_min_received.map_or(number, |best| best.min(number)));
        }
        let Some(at_least) = min_number(still) else {
            continue;
        };
        let still_unmet: Vec<(&Condition, &Ordered)> = unmet
            .iter()
            .copied()
            .zip(&sorted)
            .filter(|(condition, _)| condition.shortfall(votes, still) > 0)
            .collect();
        let found = match still_unmet.as_slice() {
            [] => ClauseResult {
                at_most: Some(0),
                ..ClauseResult::default()
            },
            [(condition, sorted)] => {
                let min = sorted.min_of_largest(at_least.min(LISTED)).unwrap_or(0);
                ClauseResult {
                    at_least,
                    at_most: Some(at_least),
                    condition: Some((*condition, min)),
                    rows: Vec::new(),
                }
            }
            several => {
                let conditions: Vec<&Condition> =
                    several.iter().map(|(condition, _)| *condition).collect();
                let rows = sufficient_rows(&contributions, &conditions, votes, still, at_least);
                ClauseResult {
                    at_least,
                    at_most: rows.as_ref().map(|rows| rows.len() as u64),
                    condition: None,
                    rows: rows.unwrap_or_default(),
                }
            }
        };
        best = Some(match best {
            Some(best) => best.better(found),
            None => found,
        });
    }
    let best = best?;
    let mut rows = match best.condition {
        Some((condition, min)) => contributions.rows_from(condition, min),
        None => best.rows,
    };
    rows.sort_unstable_by_key(|&(row, contribution)| (std::cmp::Reverse(contribution), row));
    rows.truncate(best.at_most.unwrap_or(0).min(LISTED) as usize);
    let sheets = rows.into_iter().filter_map(|(row, worth)| {
        let place = Place::of_sheet(received.sheets().get(row)?);
        Some(FalseSheet { place, worth })
    });
    let found = FalseSheets {
        at_least: best.at_least,
        at_most: best.at_most,
        without_roll,
        sheets: sheets.collect(),
    };
    Some((found, k_min_received))
}

/// The false sheets with which one clause holds.
#[derive(Default)]
struct ClauseResult<'c> {
    at_least: u64,
    at_most: Option<u64>,
    /// The sheets are those that contribute at least this to this condition …
    condition: Option<(&'c Condition, u64)>,
    /// … or these rows, with their contributions.
    rows: Vec<(usize, u64)>,
}

impl ClauseResult<'_> {
    /// The result with fewer sheets. A number that is sufficient for either of them is sufficient.
    fn better(self, other: Self) -> Self {
        let at_most = [self.at_most, other.at_most].into_iter().flatten().min();
        let key = |result: &Self| (result.at_least, result.at_most.unwrap_or(u64::MAX));
        let fewer = if key(&other) < key(&self) {
            other
        } else {
            self
        };
        Self { at_most, ..fewer }
    }
}

/// Rows that meet several conditions together, chosen greedily by how much they contribute to all of
/// them. There may be a smaller set. `None` if not even all rows meet the conditions.
fn sufficient_rows(
    contributions: &Contributions<'_>,
    conditions: &[&Condition],
    votes: &[u64],
    still: u64,
    at_least: u64,
) -> Option<Vec<(usize, u64)>> {
    let shortfalls: Vec<i128> = conditions
        .iter()
        .map(|condition| condition.shortfall(votes, still))
        .collect();
    // For each row, the sum of the fractions of each shortfall that it covers, and its contributions.
    let mut rows: Vec<(u128, usize, Vec<u64>)> = contributions
        .rows
        .iter()
        .map(|row| {
            let own: Vec<u64> = conditions
                .iter()
                .map(|condition| contributions.at(condition, row))
                .collect();
            let fractions = own.iter().zip(&shortfalls).map(|(&own, &shortfall)| {
                let shortfall = shortfall.unsigned_abs().max(1);
                (u128::from(own).min(shortfall) << 40) / shortfall
            });
            (fractions.sum(), row, own)
        })
        .collect();
    rows.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut sums = vec![0i128; shortfalls.len()];
    for (number, (_, _, own)) in (1u64..).zip(&rows) {
        for (sum, own) in sums.iter_mut().zip(own) {
            *sum += i128::from(*own);
        }
        let is_enough = sums
            .iter()
            .zip(&shortfalls)
            .all(|(sum, shortfall)| sum >= shortfall);
        if number >= at_least && is_enough {
            rows.truncate(number as usize);
            let rows = rows.into_iter();
            return Some(rows.map(|(_, row, own)| (row, own[0])).collect());
        }
    }
    None
}
