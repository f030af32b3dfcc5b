//! Mathematics that knows nothing about elections.
//!
//! - [`autocorrelation`]: whether neighbours resemble each other
//! - [`beta_binomial`]: the beta-binomial distribution, its tails and its fit
//! - [`beta_binomial_mixture`]: mixtures of beta-binomial distributions, and their fit
//! - `binomial`: tails of the binomial distribution, for exact tests of a count
//! - `cholesky`: the inverse of a positive definite matrix
//! - `convergence`: whether Markov chains agree
//! - `correlation`: of values, of ranks, and of orders
//! - `count_distribution`: the probability of classes of binomial or beta-binomial counts
//! - `digit_probabilities`: the probability of each digit of a binomial count
//! - [`digits`]: decimal digits, Benford's laws and Pearson's chi-square
//! - [`dip`](mod@dip): how far a sample is from a unimodal distribution
//! - [`dip_table`]: the null distribution of the dip, tabulated
//! - `exact_sum`: sums that do not depend on the order of their terms
//! - `hypergeometric`: the upper tail of the hypergeometric distribution
//! - [`kde`]: the density of a sample with a Gaussian kernel, on a grid
//! - [`local_linear`]: a jump at a cut-off
//! - `logit_normal`: probabilities that vary, by their mean and their variance
//! - [`moments`](mod@moments): mean, spread, skewness and kurtosis
//! - `multiple_testing`: p-values adjusted for the number of tests
//! - [`neighbours`]: which points are next to each other, on the globe or in the plane
//! - `normal`: quantiles of the normal distribution
//! - `observed_binomial`: the probability of a range under the binomial around an observed count
//! - `ols`: least squares, with errors that allow for clusters
//! - `overdispersion`: how much more counts differ than random splits of a whole
//! - [`permutation`]: draws in which values are exchanged, and their p-values
//! - `poisson_binomial`: how many of several independent events happen, each with its own
//!   probability
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//!
//! This room imports nothing of ours.

pub mod autocorrelation;
pub mod beta_binomial;
pub mod beta_binomial_mixture;
pub(crate) mod binomial;
pub(crate) mod cholesky;
pub(crate) mod convergence;
pub(crate) mod correlation;
pub(crate) mod count_distribution;
pub(crate) mod digit_probabilities;
pub mod digits;
pub mod dip;
pub mod dip_table;
pub(crate) mod exact_sum;
pub(crate) mod hypergeometric;
pub mod kde;
pub mod local_linear;
pub(crate) mod logit_normal;
pub mod moments;
pub(crate) mod multiple_testing;
pub mod neighbours;
pub(crate) mod normal;
pub(crate) mod observed_binomial;
pub(crate) mod ols;
pub(crate) mod overdispersion;
pub mod permutation;
pub(crate) mod poisson_binomial;
pub mod rounding;
pub mod stream;
