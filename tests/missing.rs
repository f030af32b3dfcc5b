//! What is missing, and what follows: registers, frames, completions, bulletins, quick counts.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "missing/bulletins.rs"]
mod bulletins;
#[path = "missing/completions.rs"]
mod completions;
#[path = "missing/frame.rs"]
mod frame;
#[path = "missing/quick_count_samples.rs"]
mod quick_count_samples;
#[path = "missing/register.rs"]
mod register;
