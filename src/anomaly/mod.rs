//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//! - [`digits`]: digits beside those of draws from each station's own binomial
//! - [`last_digit`](mod@last_digit): last digits
//! - [`last_two_digits`](mod@last_two_digits): pairs of last digits
//! - [`second_digit`](mod@second_digit): second digits
//! - [`first_digit`](mod@first_digit): first digits, and why they say nothing
//! - [`zero_five`]: percentages and counts that end in 0 or 5
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod digits;
pub mod first_digit;
pub mod last_digit;
pub mod last_two_digits;
pub mod result;
pub mod second_digit;
pub mod zero_five;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
