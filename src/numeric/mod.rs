//! Mathematics that knows no elections.
//!
//! - [`binomial`]: tails of the binomial distribution
//! - [`dip`](mod@dip): how far a sample is from having one mode
//! - [`dip_table`]: the null of the dip, tabulated
//! - [`kde`]: density of a sample by a Gaussian kernel, on a grid
//! - [`moments`](mod@moments): mean, spread, skewness and kurtosis
//! - [`normal`]: quantiles of the normal distribution
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod binomial;
pub mod dip;
pub mod dip_table;
pub mod kde;
pub mod moments;
pub mod normal;
pub mod rounding;
pub mod stream;
