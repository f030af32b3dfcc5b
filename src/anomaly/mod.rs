//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//! - [`moments`]: skewness and kurtosis of turnout or of a share
//! - [`multimodality`](mod@multimodality): whether shares gather around several values
//! - `shares`: which stations have a share at all
//! - [`log_vote_rate`](mod@log_vote_rate): the shape of the logarithmic vote rate
//! - [`fingerprint`](mod@fingerprint): turnout against share, and its moments
//! - [`fingerprint_fit`](mod@fingerprint_fit): a model of stuffing fitted to the fingerprint
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod fingerprint;
pub mod fingerprint_fit;
pub mod log_vote_rate;
pub mod moments;
pub mod multimodality;
pub mod result;
mod shares;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
