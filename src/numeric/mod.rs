//! Mathematics that knows no elections.
//!
//! - [`binomial`]: tails and ranges of the binomial distribution
//! - [`correlation`]: of values, of ranks, and of orders
//! - [`exact_sum`](mod@exact_sum): sums that do not depend on the order of their terms
//! - [`normal`]: quantiles of the normal distribution
//! - [`ols`](mod@ols): least squares, with errors that allow for clusters
//! - [`poisson_binomial`]: how many of independent events happen, each with its own probability
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//! - [`two_samples`]: whether two samples come from one distribution
//!
//! This room imports nothing of ours.

pub mod binomial;
pub mod correlation;
pub mod exact_sum;
pub mod normal;
pub mod ols;
pub mod poisson_binomial;
pub mod rounding;
pub mod stream;
pub mod two_samples;
