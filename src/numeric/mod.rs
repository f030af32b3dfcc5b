//! Mathematics that knows no elections.
//!
//! - [`beta_binomial`]: the beta-binomial distribution, its tails and its fit
//! - [`binomial`]: tails of the binomial distribution
//! - [`multiple`]: p-values adjusted for their number
//! - [`neighbours`]: who is next to whom, on the globe or in the plane
//! - [`normal`]: quantiles of the normal distribution
//! - [`overdispersion`]: how much more counts differ than random splits of a whole
//! - [`permutation`]: draws under an exchange of values, and their p-values
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod beta_binomial;
pub mod binomial;
pub mod multiple;
pub mod neighbours;
pub mod normal;
pub mod overdispersion;
pub mod permutation;
pub mod rounding;
pub mod stream;
