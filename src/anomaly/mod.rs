//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//! - [`integer_percentages`](mod@integer_percentages): turnouts and shares at whole percents
//! - [`shpilkin`](mod@shpilkin): votes beyond the usual ratio at high turnouts
//! - [`turnout_share`](mod@turnout_share): how votes go with turnout
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod integer_percentages;
pub mod result;
pub mod shpilkin;
pub mod turnout_share;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
