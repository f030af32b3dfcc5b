//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`result`](mod@result): what every check's result says in common ([`Summary`], [`PValue`], [`NotApplicable`])
//! - [`null_votes`]: null and blank ballots, in the tails of their group and against a share
//! - [`outliers_mad`]: values far from the median of their peers
//! - [`outliers_neighbours`]: shares far from what neighbours or an earlier election predict
//! - [`outliers_tail`]: counts in the tails of the beta-binomial distribution of their group
//! - [`repeated_results`]: whole sheets that are equal, or equal but for one selection
//! - [`sides`]: stations beyond a limit on each side, and the number expected
//! - [`within_centre`]: tables of one centre as random splits of one electorate
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod null_votes;
pub mod outliers_mad;
pub mod outliers_neighbours;
pub mod outliers_tail;
pub mod repeated_results;
pub mod result;
pub mod sides;
pub mod within_centre;

pub use result::{
    CheckResult, Direction, Exclusion, Figure, How, Judgement, Mark, NotApplicable, PValue, Sample,
    Setting, Summary,
};
