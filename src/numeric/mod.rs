//! Mathematics that knows no elections.
//!
//! - [`autocorrelation`]: whether neighbours resemble one another
//! - [`beta_binomial`]: the beta-binomial distribution, its tails and its fit
//! - [`beta_binomial_mixture`]: mixtures of beta-binomial distributions, and their fit
//! - [`binomial`]: tails of the binomial distribution, for exact tests of a count
//! - [`bootstrap`]: percentile intervals of a mean
//! - [`cholesky`]: the inverse of a positive definite matrix
//! - [`convergence`]: whether Markov chains agree
//! - [`correlation`]: of values, of ranks, and of orders
//! - [`count_distribution`]: how probable classes of binomial or beta-binomial counts are
//! - [`digit_probabilities`]: how probable each digit of a binomial count is
//! - [`digits`]: decimal digits, Benford's laws and Pearson's chi-square
//! - [`dip`](mod@dip): how far a sample is from having one mode
//! - [`dip_table`]: the null of the dip, tabulated
//! - [`exact_sum`]: sums that do not depend on the order of their terms
//! - [`hypergeometric`]: the upper tail of the hypergeometric distribution
//! - [`kde`]: density of a sample by a Gaussian kernel, on a grid
//! - [`local_linear`]: a jump at a cut-off
//! - [`logit_normal`]: chances that vary, by their mean and their variance
//! - [`moments`](mod@moments): mean, spread, skewness and kurtosis
//! - [`multiple_testing`]: p-values adjusted for their number
//! - [`neighbours`]: who is next to whom, on the globe or in the plane
//! - [`normal`]: quantiles of the normal distribution
//! - [`observed_binomial`]: how much of the binomial around an observed count lies in a range
//! - [`ols`](mod@ols): least squares, with errors that allow for clusters
//! - [`overdispersion`]: how much more counts differ than random splits of a whole
//! - [`permutation`]: draws under an exchange of values, and their p-values
//! - [`poisson_binomial`]: how many of independent events happen, each with its own probability
//! - [`rounding`]: decimal fractions of whole numbers, exactly, under each usual rounding
//! - [`stream`]: random numbers that are the same on every machine
//! - [`two_samples`]: whether two samples come from one distribution
//!
//! This room imports nothing of ours.

pub mod autocorrelation;
pub mod beta_binomial;
pub mod beta_binomial_mixture;
pub mod binomial;
pub mod bootstrap;
pub mod cholesky;
pub mod convergence;
pub mod correlation;
pub mod count_distribution;
pub mod digit_probabilities;
pub mod digits;
pub mod dip;
pub mod dip_table;
pub mod exact_sum;
pub mod hypergeometric;
pub mod kde;
pub mod local_linear;
pub mod logit_normal;
pub mod moments;
pub mod multiple_testing;
pub mod neighbours;
pub mod normal;
pub mod observed_binomial;
pub mod ols;
pub mod overdispersion;
pub mod permutation;
pub mod poisson_binomial;
pub mod rounding;
pub mod stream;
pub mod two_samples;
