//! The words for everything that the other rooms return as facts.
//!
//! - [`codes`]: the table of finding codes
//! - [`findings`]: the sentence of a finding, and its numbers with their labels
//! - [`nouns`]: the nouns of the model: counts, kinds of finding, reasons, places, scopes
//! - [`outcome`]: what the votes decide, and what the bounds on missing votes rest on
//! - [`unchecked`]: why a rule was not checked
//! - [`announced`]: announced results
//! - [`anomaly`]: what checks return
//! - [`sources`]: two sources of the same stations

pub(crate) mod announced;
pub(crate) mod anomaly;
pub mod codes;
pub(crate) mod findings;
pub(crate) mod nouns;
pub(crate) mod outcome;
pub(crate) mod sources;
pub(crate) mod unchecked;
