//! The words for everything that the other rooms return as facts.
//!
//! - [`codes`]: the table of finding codes
//! - [`findings`]: the sentence of a finding, and its numbers with their labels
//! - [`nouns`]: the nouns of the model: counts, kinds of finding, reasons, places, scopes
//! - [`announced`]: announced results
//! - [`sources`]: two sources of the same stations

pub(crate) mod announced;
pub mod codes;
pub(crate) mod findings;
pub(crate) mod nouns;
pub(crate) mod sources;
