//! Compares published results: totals with announcements, bulletins with bulletins, sources with
//! sources.
//!
//! In reading order:
//!
//! - [`completeness`]: does an announcement cover every station, and do the sheets?
//!   ([`Completeness`])
//! - [`difference`]: announced minus tabulated ([`Reconciliation`], [`reconcile()`])
//! - `announcement`: does one announcement contradict itself?
//! - [`percentages`]: do announced percentages follow from the announced counts, and add up?
//!   ([`Percentages`])
//! - [`rounded`]: were the announced counts rebuilt from rounded percentages? ([`RoundingTest`])
//! - [`parts`]: do announced units add up to the announced whole? ([`check_parts`])
//! - [`bulletins`]: does a count fall from one bulletin to the next? ([`Increment`])
//! - [`sources`]: two transcriptions of the same stations ([`Comparison`], [`compare`])
//! - `station_pairs`: which of their sheets belong to the same station
//! - `fields`: the counts that they can be compared on
//! - [`merge`](mod@merge): one sheet for each station of several sources ([`Merged`])
//!
//! Everything here is exact except the probability in [`rounded`].

mod announcement;
pub mod bulletins;
pub mod completeness;
pub mod difference;
mod fields;
pub mod merge;
pub mod parts;
pub mod percentages;
pub mod rounded;
pub mod sources;
mod station_pairs;

pub use crate::model::facts::sources::FieldDifference;
pub use bulletins::{Increment, Step, increments};
pub use completeness::Completeness;
pub use difference::{
    MeasureDifference, Reconciliation, ScopeTotals, VoteDifference, place_of, reconcile,
};
pub use merge::{Merged, merge};
pub use parts::check_parts;
pub use percentages::{Percentage, Percentages, compare_percentages};
pub use rounded::{NotTested, RoundingTest, rounded_counts};
pub use sources::{Comparison, SourceSheets, StationDifference, compare};
