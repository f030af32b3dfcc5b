//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`finite_mixture`]: stations as a mixture of clean, incremental and extreme ones
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod finite_mixture;
pub mod result;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
