//! The words for everything that the other rooms return as facts.
//!
//! - [`findings`]: the sentence of a finding, and its numbers with their labels
//! - [`announced`]: announced results
//! - [`sources`]: two sources of the same stations

pub(crate) mod announced;
pub(crate) mod findings;
pub(crate) mod sources;
