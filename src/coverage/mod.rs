//! What is in, and what is missing.
//!
//! - [`stations`]: by stations and by registered voters, against a number or a register, for
//!   every unit; the stations that are missing and those that nobody expected ([`Coverage`],
//!   [`cover`])
//! - [`findings`](mod@findings): what is to be said of it

pub mod findings;
pub mod stations;

pub use findings::findings;
pub use stations::{Coverage, MissingStation, Part, UnitCoverage, UnknownPart, cover};
