//! Held against what independent programs computed: each file says which.
//!
//! The expected values are not in the repository: see `support::shared`.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "oracles/coarse.rs"]
mod coarse;
#[path = "oracles/quick_count.rs"]
mod quick_count;
