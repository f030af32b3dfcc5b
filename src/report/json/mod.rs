//! Reports for machines: one JSON object each, the same bytes for the same inputs.
//!
//! - `audit`: the whole of an audit
//! - `coverage`: the part that speaks of coverage and of what is missing
//! - `anomaly`: the part that speaks of what is unusual
//! - `station`: what every check says of one station
//! - `sources`: two sources alone
//! - `findings`: the findings, and the table of their codes
//! - `write`: one line of JSON, to a writer or into a string

mod anomaly;
mod audit;
mod coverage;
mod findings;
mod sources;
mod station;
mod write;

#[cfg(feature = "schema")]
pub(super) use anomaly::Figures;
#[cfg(feature = "schema")]
pub(super) use audit::{Shape, Totals, Unit};
pub(super) use write::write_line;
