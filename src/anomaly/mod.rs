//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`late_count`](mod@late_count): whether the share jumps at a moment of the count
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//! - [`spatial`](mod@spatial): whether stations resemble their neighbours, and which do not
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod late_count;
pub mod result;
pub mod spatial;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
