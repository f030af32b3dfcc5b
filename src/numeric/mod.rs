//! Mathematics that knows no elections.
//!
//! - [`beta_binomial`]: the beta-binomial distribution, its tails and its fit
//! - [`beta_binomial_mixture`]: mixtures of beta-binomial distributions, and their fit
//! - [`binomial`]: tails of the binomial distribution
//! - [`normal`]: quantiles of the normal distribution
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod beta_binomial;
pub mod beta_binomial_mixture;
pub mod binomial;
pub mod normal;
pub mod rounding;
pub mod stream;
