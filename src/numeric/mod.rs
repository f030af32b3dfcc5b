//! Mathematics that knows no elections.
//!
//! - [`binomial`]: tails and ranges of the binomial distribution
//! - [`exact_sum`]: sums that do not depend on the order of their terms
//! - [`normal`]: quantiles of the normal distribution
//! - [`poisson_binomial`]: how many of independent events happen, each with its own probability
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod binomial;
pub mod exact_sum;
pub mod normal;
pub mod poisson_binomial;
pub mod rounding;
pub mod stream;
