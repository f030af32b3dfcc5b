//! Totals against announced results, bulletins against bulletins, sources against sources.
//!
//! In reading order:
//!
//! - [`difference`]: announced − tabulated, with its sign ([`Reconciliation`], [`reconcile()`])
//! - [`percentages`]: do the announced percentages fit the announced counts, and add up?
//! - [`rounded`]: were the announced counts rebuilt from rounded percentages?
//! - [`bulletins`]: does nothing fall from one bulletin to the next? ([`Increment`])
//! - [`sources`]: two transcriptions of the same stations ([`Comparison`], [`compare`])
//! - [`merge`](mod@merge): one sheet for each station of several sources ([`Merged`])
//! - [`parts`]: do announced units add up to the announced whole?
//!
//! Everything here is exact, but for the one probability in [`rounded`].

pub mod bulletins;
pub mod difference;
pub mod merge;
pub mod parts;
pub mod percentages;
pub mod rounded;
pub mod sources;

pub use crate::model::facts::sources::FieldDifference;
pub use bulletins::{Increment, Step, increments};
pub use difference::{
    AnnouncedAgainst, Completeness, MeasureDifference, Reconciliation, VoteDifference, place_of,
    reconcile,
};
pub use merge::{Merged, merge};
pub use parts::check_parts;
pub use percentages::{Percentage, Percentages, check_percentages};
pub use rounded::{NotTested, RoundedCounts, rounded_counts};
pub use sources::{Comparison, Side, StationDifference, compare};
