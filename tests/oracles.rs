//! Held against what independent programs computed: each file says which.
//!
//! The expected values are not in the repository: see `support::shared`.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "oracles/coarse.rs"]
mod coarse;
#[path = "oracles/digits.rs"]
mod digits;
#[path = "oracles/digits_albania.rs"]
mod digits_albania;
#[path = "oracles/election.rs"]
mod election;
#[path = "oracles/integer.rs"]
mod integer;
#[path = "oracles/late_count.rs"]
mod late_count;
#[path = "oracles/mixture.rs"]
mod mixture;
#[path = "oracles/outliers.rs"]
mod outliers;
#[path = "oracles/quick_count.rs"]
mod quick_count;
#[path = "oracles/shapes.rs"]
mod shapes;
#[path = "oracles/shpilkin.rs"]
mod shpilkin;
#[path = "oracles/spatial.rs"]
mod spatial;
#[path = "oracles/turnout.rs"]
mod turnout;
