#![doc = include_str!("../README.md")]
#![cfg_attr(test, allow(clippy::unwrap_used))] // A test may fail by panicking.

// The rooms, in the order in which a tally sheet walks through them.
pub mod read;

pub mod check;

pub mod tabulate;

pub mod reconcile;

pub mod coverage;

pub mod anomaly;

pub mod figure;

pub mod report;

pub mod plan;

#[cfg(feature = "cli")]
pub mod cli;

// Elections with known truth, to try the rooms on.
pub mod simulate;

// What a program that uses the crate starts with.
pub mod prelude;

// The ground floor.
pub mod model;
pub mod numeric;
mod threads;
