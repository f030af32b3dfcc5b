//! Mathematics that knows no elections.
//!
//! - [`binomial`]: tails of the binomial distribution
//! - [`convergence`]: whether Markov chains agree
//! - [`normal`]: quantiles of the normal distribution
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod binomial;
pub mod convergence;
pub mod normal;
pub mod rounding;
pub mod stream;
