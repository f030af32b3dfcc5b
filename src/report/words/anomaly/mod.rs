//! The words for what the checks of `anomaly` return.
//!
//! - `figure`: the names of figures
//! - `exclusion`: why stations are left out
//! - `not_applicable`: why a check has no result
//! - `judgement`: how a result is judged
//! - `counted`: what a check counted
//! - `settings`: what ballots are taken to be, and how p-values are corrected
//! - `target`: what a check looks at
//! - `number`: a computed number

mod counted;
#[cfg(feature = "html")]
mod exclusion;
mod figure;
mod judgement;
mod not_applicable;
mod number;
mod settings;
mod target;

pub(crate) use counted::counted;
#[cfg(feature = "html")]
pub(crate) use exclusion::exclusion;
pub(crate) use figure::figure;
pub(crate) use judgement::{how, rule};
pub use judgement::{no_verdict_text, rule_text};
pub(crate) use not_applicable::not_applicable;
pub use not_applicable::not_applicable_text;
pub(crate) use number::number;
#[cfg(feature = "html")]
pub(crate) use number::printed;
pub(crate) use settings::{ballots_are, correction};
pub(crate) use target::target;
