//! What a check is given: one target in one region, as plain slices.
//!
//! - [`sheet_counts`]: the sheets that count, and the counts that they state
//! - [`columns`]: the counts of one target, one value for each station that states them
//! - [`attributes`]: where a station is and when its sheet arrived
//! - [`requirement`]: what a check needs of the sheets and of the plan
//! - [`check_input`]: all of it for one run of one check

pub(crate) mod attributes;
pub(crate) mod check_input;
pub(crate) mod columns;
pub mod requirement;
pub(crate) mod sheet_counts;

pub use columns::Target;
pub use requirement::Requirement;
pub use sheet_counts::{BallotsAre, Centre};
