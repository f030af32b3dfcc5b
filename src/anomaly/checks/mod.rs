//! The checks, one file or folder each.
//!
//! - [`last_digit`](mod@last_digit): last digits
//! - [`last_two_digits`](mod@last_two_digits): pairs of last digits
//! - [`second_digit`](mod@second_digit): second digits
//! - [`first_digit`](mod@first_digit): first digits, and why they say nothing
//! - [`zero_five`]: percentages and counts that end in 0 or 5
//! - [`integer_percentages`]: turnouts and shares at whole percents
//! - [`coarse_shares`]: shares that stand on the same values more often than resampled elections do
//! - [`shpilkin`]: votes beyond the usual ratio at high turnouts
//! - [`turnout_share`](mod@turnout_share): how votes go with turnout
//! - [`fingerprint`](mod@fingerprint): turnout against share, and its moments
//! - [`fingerprint_fit`](mod@fingerprint_fit): a model of stuffing fitted to the fingerprint
//! - [`log_vote_rate`](mod@log_vote_rate): the shape of the logarithmic vote rate
//! - [`moments`]: skewness and kurtosis of turnout or of a share
//! - [`multimodality`](mod@multimodality): whether shares gather around several values
//! - [`outlying_tails`]: counts in the tails of the beta-binomial distribution of their group
//! - [`outlying_peers`]: values far from the median of their peers
//! - [`outlying_predictions`]: shares far from what neighbours or an earlier election predict
//! - [`within_centre`]: tables of one centre as random splits of one electorate
//! - [`repeated_results`]: whole sheets that are equal, or equal but for one selection
//! - [`null_votes`]: null and blank ballots, in the tails of their group and against a share
//! - [`spatial`](mod@spatial): whether stations resemble their neighbours, and which do not
//! - [`late_count`](mod@late_count): whether the share jumps at a moment of the count
//! - [`finite_mixture`]: stations as a mixture of clean, incremental and extreme ones

pub mod coarse_shares;
pub mod fingerprint;
pub mod fingerprint_fit;
pub mod finite_mixture;
pub mod first_digit;
pub mod integer_percentages;
pub mod last_digit;
pub mod last_two_digits;
pub mod late_count;
pub mod log_vote_rate;
pub mod moments;
pub mod multimodality;
pub mod null_votes;
pub mod outlying_peers;
pub mod outlying_predictions;
pub mod outlying_tails;
pub mod repeated_results;
pub mod second_digit;
pub mod shpilkin;
pub mod spatial;
pub mod turnout_share;
pub mod within_centre;
pub mod zero_five;
