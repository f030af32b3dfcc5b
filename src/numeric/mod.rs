//! Mathematics that knows no elections.
//!
//! - [`autocorrelation`]: whether neighbours resemble one another
//! - [`binomial`]: tails of the binomial distribution
//! - [`local_linear`]: a jump at a cut-off
//! - [`multiple`]: p-values adjusted for their number
//! - [`neighbours`]: who is next to whom, on the globe or in the plane
//! - [`normal`]: quantiles of the normal distribution
//! - [`permutation`]: draws under an exchange of values, and their p-values
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod autocorrelation;
pub mod binomial;
pub mod local_linear;
pub mod multiple;
pub mod neighbours;
pub mod normal;
pub mod permutation;
pub mod rounding;
pub mod stream;
