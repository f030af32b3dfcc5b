//! Tests whether each sheet is possible, and whether the sheets form a set. All problems are
//! reported, not only the first.
//!
//! In reading order:
//!
//! - [`problem`]: a rule that sheets break, with the affected rows ([`Problem`])
//! - `numbers`: one sheet's counts, ready for comparison
//! - [`sheet`](mod@sheet): the rules that one sheet can break ([`check_sheets`])
//! - `swap`: whether the sheet would add up if two counts were exchanged
//! - `same`: equal rows, found by digest and then compared
//! - [`duplicates`]: one station with several rows ([`check_duplicates`])
//! - [`copies`]: several stations with one sheet ([`check_copies`])
//! - [`totals`]: rows that are not stations ([`check_totals`])
//! - [`doubling`]: parts of a publication in which every count is even ([`check_doubling`])
//! - [`missing`]: counts that some sheets lack ([`check_missing`])
//! - [`unchecked`]: rules that were not checked, and why ([`unchecked_rules`])
//! - [`inclusion`]: which rows count, by the plan's policy ([`Inclusion`])
//!
//! The codes are in [`crate::model::code`], which also compares the rules of the Dutch electoral
//! council with ours.

pub mod copies;
pub mod doubling;
pub mod duplicates;
pub mod inclusion;
pub mod missing;
mod numbers;
pub mod problem;
mod same;
pub mod sheet;
mod swap;
pub mod totals;
pub mod unchecked;

pub use copies::{CopyGuard, check_copies};
pub use doubling::check_doubling;
pub use duplicates::{StationRows, check_duplicates};
pub use inclusion::{ConflictRule, DuplicateRule, Exclusion, Inclusion, InclusionPolicy};
pub use missing::check_missing;
pub use problem::Problem;
pub use sheet::{SheetRules, check_sheets};
pub use totals::check_totals;
pub use unchecked::{UncheckedReason, UncheckedRule, unchecked_rules};
