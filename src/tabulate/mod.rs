//! Computes exact totals for every level of the tree of reporting units.
//!
//! In reading order:
//!
//! - [`tally`]: the sums of some sheets, which can be updated and merged ([`Tally`])
//! - [`units`]: the sums of every unit at every level ([`Tabulation`], [`tabulate()`])
//!
//! Every sum states the number of stations in it, because missing is not zero.

pub mod tally;
pub mod units;

pub use tally::{Sum, Tally, TallyError};
pub use units::{Tabulation, UnitSums, tabulate};
