//! Mathematics that knows no elections.
//!
//! - [`binomial`]: tails of the binomial distribution
//! - [`binomial_sums`]: exact tests of a count, and binomial probabilities of chosen values
//! - [`bootstrap`]: percentile intervals of a mean
//! - [`digits`]: decimal digits, Benford's laws and Pearson's chi-square
//! - [`normal`]: quantiles of the normal distribution
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod binomial;
pub mod binomial_sums;
pub mod bootstrap;
pub mod digits;
pub mod normal;
pub mod rounding;
pub mod stream;
