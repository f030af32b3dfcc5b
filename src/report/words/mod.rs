//! The words for everything that the other rooms return as facts.
//!
//! - [`findings`]: the sentence of a finding, and its numbers with their labels
//! - [`outcome`]: what the votes decide, and what the bounds on missing votes rest on

pub(crate) mod findings;
pub(crate) mod outcome;
