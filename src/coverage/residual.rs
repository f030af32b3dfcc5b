//! What the unreported stations would have to hold for a complete announcement to be true.
//!
//! # What it answers
//!
//! An authority announces a result for every station. The sheets in hand add up to less. Can the
//! stations without a sheet hold the difference?
//!
//! # Formula
//!
//! The residual of a selection is announced − tabulated. Every residual has to be zero or more,
//! and together they can be no more than the most votes that can still come. Where one of these
//! is violated, the announcement and the published sheets cannot both be true; the excess is by
//! how many votes. A sheet that is false can take away the votes it states and hold others, up to
//! its station's roll; so at least as many sheets would have to be false as the largest ones need
//! to reach the excess.
//!
//! # Assumptions and when it misleads
//!
//! Those of [`unreported`](mod@super::unreported). An announcement that is called complete and leaves
//! out stations (annulled, not opened) is no contradiction of sheets published before that.
//!
//! # Complexity
//!
//! Linear in sheets for each violated bound.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::Measure;
use crate::model::column::cell_number;

use super::ordered::{Ordered, Tallied};
use super::published::PublishedVotes;
use super::room::{InHand, Rooms, Rows};
use super::share::ExactShare;

/// An announced count and the sum of the sheets in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnouncedCount {
    /// The selection's identifier or the group's name.
    pub name: String,
    /// The places of its selections in the contest's order.
    pub members: Vec<usize>,
    /// As announced.
    pub announced: u64,
    /// Summed over the sheets in hand.
    pub tabulated: u64,
}

/// Two statements that cannot both be true, and by how many votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Violation {
    /// The selection or group whose residual is negative; `None` where all residuals together are
    /// more than can still come.
    pub selection: Option<String>,
    /// By how many votes.
    pub excess: u64,
    /// The fewest sheets in hand that would have to be false for that; `None` where not even all
    /// of them would do.
    pub false_sheets_at_least: Option<u64>,
}

/// A share of the residual, and the same share by the sheets in hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImpliedShare {
    /// The selection or group.
    pub selection: String,
    /// Its share of all residual votes; `None` where a residual is negative.
    pub unreported: Option<ExactShare>,
    /// Its share of the announced selections' votes on the sheets in hand.
    pub reported: Option<ExactShare>,
}

/// What the unreported stations would have to hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Residual {
    /// Whether no bound is violated.
    pub feasible: bool,
    /// The largest number of votes by which a bound is violated; zero where none is.
    pub excess: u64,
    /// announced − tabulated, by selection or group.
    pub votes: BTreeMap<String, i128>,
    /// Their sum.
    pub sum: i128,
    /// Unreported stations in the scope.
    pub stations: Option<u64>,
    /// The most votes in them.
    pub voters: Option<u64>,
    /// The residual's sum over the most votes that can still come: the turnout, in valid votes,
    /// that the unreported stations would need at the least. `None` where the sum is negative.
    pub implied_turnout: Option<ExactShare>,
    /// The announced selections' votes over the registered voters of the sheets in hand.
    pub reported_turnout: Option<ExactShare>,
    /// Shares that the unreported stations would need, beside those of the sheets in hand.
    pub shares: Vec<ImpliedShare>,
    /// Every violated bound.
    pub violations: Vec<Violation>,
    /// The fewest sheets in hand that would have to be false for the announcement to stand; `None`
    /// where not even all of them would do.
    pub false_sheets_at_least: Option<u64>,
}

/// Holds a complete announcement's counts against the sheets in hand and what is not in of the
/// same part of the contest.
pub fn residual(counts: &[AnnouncedCount], published: &mut PublishedVotes<'_>) -> Residual {
    let of = |count: &AnnouncedCount| i128::from(count.announced) - i128::from(count.tabulated);
    let sum: i128 = counts.iter().map(of).sum();
    let tabulated: u64 = counts.iter().map(|count| count.tabulated).sum();
    let all_positive = counts.iter().all(|count| of(count) >= 0);
    let negative: Vec<&AnnouncedCount> = counts.iter().filter(|count| of(count) < 0).collect();
    published.put_in_order(negative.iter().map(|count| &count.members));
    let (in_hand, rows, unreported) = (published.in_hand, &published.rows, &published.unreported);
    let mut violations: Vec<Violation> = negative
        .into_iter()
        .map(|count| {
            let excess = count.tabulated.abs_diff(count.announced);
            let votes = published.in_order(&count.members);
            Violation {
                selection: Some(count.name.clone()),
                excess,
                false_sheets_at_least: votes.and_then(|(votes, _)| votes.fewest_reaching(excess)),
            }
        })
        .collect();
    // Where only some selections were announced, theirs are still no more than all that can come.
    let still = unreported.votes();
    if let Some(excess) = still
        .map(|still| sum - i128::from(still))
        .and_then(|excess| u64::try_from(excess).ok())
        .filter(|&excess| excess > 0)
    {
        let members: Vec<usize> = counts.iter().flat_map(|one| one.members.clone()).collect();
        violations.push(Violation {
            selection: None,
            excess,
            false_sheets_at_least: free_votes(&in_hand, rows, &members).fewest_reaching(excess),
        });
    }
    let registered = rolls_in_hand(&in_hand, rows);
    Residual {
        feasible: violations.is_empty(),
        excess: violations.iter().map(|one| one.excess).max().unwrap_or(0),
        votes: counts
            .iter()
            .map(|count| (count.name.clone(), of(count)))
            .collect(),
        sum,
        stations: unreported.stations,
        voters: unreported.voters,
        implied_turnout: match (u64::try_from(sum), still) {
            (Ok(sum), Some(still)) => ExactShare::of(sum, still),
            _ => None,
        },
        reported_turnout: registered.and_then(|voters| ExactShare::of(tabulated, voters)),
        shares: counts
            .iter()
            .map(|count| ImpliedShare {
                selection: count.name.clone(),
                unreported: match (all_positive, u64::try_from(of(count)), u64::try_from(sum)) {
                    (true, Ok(votes), Ok(sum)) => ExactShare::of(votes, sum),
                    _ => None,
                },
                reported: ExactShare::of(count.tabulated, tabulated),
            })
            .collect(),
        false_sheets_at_least: violations
            .iter()
            .try_fold(0, |most, one| Some(most.max(one.false_sheets_at_least?))),
        violations,
    }
}

/// How many more votes for these selections each sheet in hand could hold if it were false.
fn free_votes(in_hand: &InHand<'_>, rows: &Rows, members: &[usize]) -> Ordered {
    let (width, cells) = (
        in_hand.sheets().selections().len(),
        in_hand.sheets().votes().cells(),
    );
    let rooms = Rooms::of(in_hand);
    let add = |tallied: &mut Tallied, row: usize| {
        let each = members
            .iter()
            .filter_map(|member| cells.get(row * width + member));
        let votes: u64 = each.filter_map(|&cell| cell_number(cell)).sum();
        let room = rooms.at(row);
        let taken = votes.saturating_add(room.slack.unwrap_or(0));
        tallied.add(room.most_votes(in_hand.extra_voters).saturating_sub(taken));
    };
    rows.fold(add, Tallied::and).ordered()
}

/// The registered voters of the sheets in hand, if all of them state their rolls.
fn rolls_in_hand(in_hand: &InHand<'_>, rows: &Rows) -> Option<u64> {
    let rolls = in_hand.sheets().measure(Measure::VotersRegistered)?;
    let mut rows = rows.iter();
    rows.try_fold(0u64, |sum, row| sum.checked_add(rolls.number(row)?))
}
