//! The words for everything that the other rooms return as facts.
//!
//! - [`findings`]: the sentence of a finding, and its numbers with their labels

pub(crate) mod findings;
