//! What the unreported stations would have to hold for a complete announcement to be true.
//!
//! # What it answers
//!
//! An authority announces a result for every station. The received sheets add up to less. Can the
//! stations without a sheet hold the difference?
//!
//! # Formula
//!
//! The residual of a selection is announced − tabulated. No residual can be negative, and their sum
//! cannot exceed the maximum number of votes that can still come. If one of these bounds is
//! violated, the announcement and the published sheets cannot both be true; the excess is the
//! number of votes by which it is violated. A false sheet can lose the votes that it states and
//! hold others, up to its station's roll. So the minimum number of false sheets is the number of
//! sheets that reach the excess when the largest are taken first.
//!
//! # Assumptions and when it misleads
//!
//! Those of [`unreported`](mod@super::unreported). An announcement that is called complete but
//! leaves out stations (annulled, not opened) does not contradict sheets of those stations.
//!
//! # Complexity
//!
//! Linear in sheets for each violated bound.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::column::cell_number;
use crate::model::{Measure, wide};

use super::headroom::Headrooms;
use super::ordered::{Histogram, Ordered};
use super::published::PublishedVotes;
use super::received::{ReceivedSheets, Rows};
use super::share::ExactShare;

/// An announced count and the sum of the received sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnouncedCount {
    /// The selection's identifier or the group's name.
    pub name: String,
    /// The indices of its selections in the contest's order.
    pub members: Vec<usize>,
    /// The announced votes.
    pub announced: u64,
    /// The votes on the received sheets.
    pub tabulated: u64,
}

/// A violated bound: the announcement and the received sheets cannot both be true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Violation {
    /// The selection or group whose residual is negative; `None` if the sum of the residuals is
    /// more than can still come.
    pub selection: Option<String>,
    /// By how many votes the bound is violated.
    pub excess: u64,
    /// The minimum number of received sheets that would have to be false; `None` if the bound would
    /// be violated even if all of them were.
    pub false_sheets_at_least: Option<u64>,
}

/// A selection's share of the residual, and its share on the received sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImpliedShare {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// Its share of all residual votes; `None` if a residual is negative.
    pub unreported: Option<ExactShare>,
    /// Its share of the announced selections' votes on the received sheets.
    pub reported: Option<ExactShare>,
}

/// What the unreported stations would have to hold for a complete announcement to be true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Residual {
    /// Whether no bound is violated.
    pub feasible: bool,
    /// The largest excess of the violated bounds. Zero if no bound is violated.
    pub excess: u64,
    /// announced − tabulated, by selection or group.
    #[serde(deserialize_with = "wide::map")]
    pub votes: BTreeMap<String, i128>,
    /// The sum of those differences.
    #[serde(deserialize_with = "wide::integer")]
    pub sum: i128,
    /// Unreported stations in the scope.
    pub stations: Option<u64>,
    /// The maximum number of votes in them.
    pub voters: Option<u64>,
    /// The sum over the maximum number of votes that can still come: the minimum turnout, in valid
    /// votes, that the unreported stations would need. `None` if the sum is negative.
    pub implied_turnout: Option<ExactShare>,
    /// The announced selections' votes over the registered voters of the received sheets.
    pub reported_turnout: Option<ExactShare>,
    /// The shares that the unreported stations would need, beside those on the received sheets.
    pub shares: Vec<ImpliedShare>,
    /// Every violated bound.
    pub violations: Vec<Violation>,
    /// The minimum number of received sheets that would have to be false for the announcement to be
    /// true; `None` if it would be false even if all of them were.
    pub false_sheets_at_least: Option<u64>,
}

/// Compares the counts of a complete announcement with the received sheets and with what is
/// unreported in the same part of the contest.
pub fn residual(counts: &[AnnouncedCount], published: &mut PublishedVotes<'_>) -> Residual {
    let difference =
        |count: &AnnouncedCount| i128::from(count.announced) - i128::from(count.tabulated);
    let sum: i128 = counts.iter().map(difference).sum();
    let tabulated: u64 = counts.iter().map(|count| count.tabulated).sum();
    let negative: Vec<&AnnouncedCount> = counts
        .iter()
        .filter(|count| difference(count) < 0)
        .collect();
    let any_negative = !negative.is_empty();
    published.sort(negative.iter().map(|count| &count.members));
    let mut violations: Vec<Violation> = negative
        .into_iter()
        .map(|count| {
            let excess = count.tabulated.abs_diff(count.announced);
            let votes = published.min_max(&count.members);
            Violation {
                selection: Some(count.name.clone()),
                excess,
                false_sheets_at_least: votes.and_then(|(min, _)| min.min_number_reaching(excess)),
            }
        })
        .collect();
    let (received, rows, unreported) = (published.received, &published.rows, &published.unreported);
    // If only some selections were announced, their residuals are still bounded by all votes that
    // can come.
    let can_still_come = unreported.votes();
    if let Some(excess) = can_still_come
        .and_then(|votes| u64::try_from(sum - i128::from(votes)).ok())
        .filter(|&excess| excess > 0)
    {
        let members: Vec<usize> = counts
            .iter()
            .flat_map(|count| count.members.clone())
            .collect();
        let free = free_votes(&received, rows, &members);
        violations.push(Violation {
            selection: None,
            excess,
            false_sheets_at_least: free.min_number_reaching(excess),
        });
    }
    let registered = received_rolls(&received, rows);
    Residual {
        feasible: violations.is_empty(),
        excess: violations
            .iter()
            .map(|violation| violation.excess)
            .max()
            .unwrap_or(0),
        votes: counts
            .iter()
            .map(|count| (count.name.clone(), difference(count)))
            .collect(),
        sum,
        stations: unreported.stations,
        voters: unreported.voters,
        implied_turnout: match (u64::try_from(sum), can_still_come) {
            (Ok(sum), Some(votes)) => ExactShare::of(sum, votes),
            _ => None,
        },
        reported_turnout: registered.and_then(|voters| ExactShare::of(tabulated, voters)),
        shares: counts
            .iter()
            .map(|count| ImpliedShare {
                selection: count.name.clone(),
                unreported: match (u64::try_from(difference(count)), u64::try_from(sum)) {
                    (Ok(votes), Ok(sum)) if !any_negative => ExactShare::of(votes, sum),
                    _ => None,
                },
                reported: ExactShare::of(count.tabulated, tabulated),
            })
            .collect(),
        false_sheets_at_least: violations.iter().try_fold(0, |max, violation| {
            Some(max.max(violation.false_sheets_at_least?))
        }),
        violations,
    }
}

/// How many more votes for these selections each received sheet could hold if it were false.
fn free_votes(received: &ReceivedSheets<'_>, rows: &Rows, members: &[usize]) -> Ordered {
    let sheets = received.sheets();
    let (width, cells) = (sheets.selections().len(), sheets.votes().cells());
    let headrooms = Headrooms::of(received);
    let add = |histogram: &mut Histogram, row: usize| {
        let stated = members
            .iter()
            .filter_map(|member| cells.get(row * width + member));
        let votes: u64 = stated.filter_map(|&cell| cell_number(cell)).sum();
        let headroom = headrooms.at(row);
        let taken = votes.saturating_add(headroom.missing_votes.unwrap_or(0));
        let max_votes = headroom.max_votes(received.extra_voters);
        histogram.add(max_votes.saturating_sub(taken));
    };
    rows.fold(add, Histogram::merge).ordered()
}

/// The registered voters of the received sheets, if all of them state their rolls.
fn received_rolls(received: &ReceivedSheets<'_>, rows: &Rows) -> Option<u64> {
    let rolls = received.sheets().measure(Measure::VotersRegistered)?;
    let mut rows = rows.iter();
    rows.try_fold(0u64, |sum, row| sum.checked_add(rolls.number(row)?))
}
