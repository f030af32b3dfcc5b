//! What the checks say, in words.
//!
//! - `figure`: the names of figures
//! - `exclusion`: why stations are left out
//! - `not_applicable`: why a check has no result
//! - `judgement`: how a result is judged
//! - `counted`: what a check counted
//! - `number`: a computed number

mod counted;
mod exclusion;
mod figure;
mod judgement;
mod not_applicable;
mod number;

pub(crate) use counted::counted;
pub(crate) use exclusion::exclusion;
pub(crate) use figure::figure;
pub(crate) use judgement::{how, rule};
pub(crate) use not_applicable::not_applicable;
pub(crate) use number::{number, printed};
