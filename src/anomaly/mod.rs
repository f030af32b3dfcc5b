//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`battery`](mod@battery): all checks, corrected for their number
//! - [`check`](mod@check): how a check is named
//! - [`registration`]: how a check is registered
//! - [`input`]: what a check is given
//! - [`checks`]: the checks, one file or folder each, and their table ([`Check`]); each is also a module of
//!   this one
//! - [`calibration`]: how often each calls clean elections unusual
//! - [`result`](mod@result): what every check's result says in common ([`Summary`])
//! - [`not_applicable`]: why a check has no result ([`NotApplicable`])
//! - [`exclusion`]: how many stations a result rests on, and why others were left out ([`Sample`])
//! - [`judgement`]: on what a result may be called unusual ([`Judgement`], [`PValue`])
//! - [`counted`]: what a check counted, beside what the null expects ([`Counted`])
//! - [`setting_rule`]: which values a setting accepts ([`Validate`], [`SettingProblem`])
//! - [`figure_name`]: the names of the numbers that checks report ([`FigureName`])
//! - [`counts`]: the counts of stations that several checks take together ([`StationCounts`])
//! - `parametric_bootstrap`: counts redrawn from their own stations, the null of digits and endings
//! - [`digits`]: digits beside those of redrawn counts
//! - `shares`: which stations have a share at all
//! - [`sides`]: stations beyond a limit on each side, and the number expected
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod battery;
pub mod calibration;
pub mod check;
pub mod checks;
pub mod counted;
pub mod counts;
pub mod digits;
pub mod exclusion;
pub mod figure_name;
pub mod input;
pub mod judgement;
pub mod not_applicable;
mod parametric_bootstrap;
pub mod registration;
pub mod result;
pub mod setting_rule;
mod shares;
pub mod sides;

pub use crate::model::facts::anomaly::TargetKind;
pub use checks::*;
pub use checks::{Check, CheckSettings};
pub use counted::{Counted, CountedThing};
pub use counts::StationCounts;
pub use exclusion::{Exclusion, ExclusionReason, Sample};
pub use figure_name::FigureName;
pub use input::{BallotsAre, Centre, Requirement, Target};
pub use judgement::{How, Judgement, NoVerdictReason, NullDistribution, PValue, StatedRule};
pub use not_applicable::{
    CountedUnits, InputSlice, MissingInput, MissingPlanKey, MixtureParameter, NotApplicable,
    Quantity, UndefinedReason,
};
pub use registration::AppliesTo;
pub use result::{Direction, Figure, Mark, Setting, SettingValue, Summarize, Summary};
pub use setting_rule::{SettingBound, SettingProblem, SettingRange, SettingRule, Validate};
