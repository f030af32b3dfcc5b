//! Statistical checks: what is unusual, under which null, and what else looks the same.
//!
//! Each check is a pure function on slices, one file each, with a typed result and a guard that
//! refuses with a reason. In reading order:
//!
//! - [`battery`](mod@battery): all checks, corrected for their number
//! - [`check`](mod@check): the table of checks ([`Check`])
//! - [`calibration`]: how often each calls clean elections unusual
//! - [`finite_mixture`]: stations as a mixture of clean, incremental and extreme ones
//! - [`result`](mod@result): what every check's result says in common ([`Summary`])
//! - [`not_applicable`]: why a check has no result ([`NotApplicable`])
//! - [`exclusion`]: how many stations a result rests on, and why others were left out ([`Sample`])
//! - [`judgement`]: on what a result may be called unusual ([`Judgement`], [`PValue`])
//! - [`counted`]: what a check counted, beside what the null expects ([`Counted`])
//! - [`setting_rule`]: which values a setting accepts ([`Validate`], [`SettingProblem`])
//! - [`figure_name`]: the names of the numbers that checks report ([`FigureName`])
//! - [`counts`]: the counts of stations that several checks take together ([`StationCounts`])
//! - `redrawn`: counts redrawn from their own stations, the null of digits and endings
//! - [`digits`]: digits beside those of redrawn counts
//! - [`last_digit`](mod@last_digit): last digits
//! - [`last_two_digits`](mod@last_two_digits): pairs of last digits
//! - [`second_digit`](mod@second_digit): second digits
//! - [`first_digit`](mod@first_digit): first digits, and why they say nothing
//! - [`zero_five`]: percentages and counts that end in 0 or 5
//! - [`moments`]: skewness and kurtosis of turnout or of a share
//! - [`multimodality`](mod@multimodality): whether shares gather around several values
//! - `shares`: which stations have a share at all
//! - [`log_vote_rate`](mod@log_vote_rate): the shape of the logarithmic vote rate
//! - [`fingerprint`](mod@fingerprint): turnout against share, and its moments
//! - [`fingerprint_fit`](mod@fingerprint_fit): a model of stuffing fitted to the fingerprint
//! - [`integer_percentages`]: turnouts and shares at whole percents
//! - [`late_count`](mod@late_count): whether the share jumps at a moment of the count
//! - [`spatial`](mod@spatial): whether stations resemble their neighbours, and which do not
//! - [`repeated_results`]: whole sheets that are equal, or equal but for one selection
//! - [`shpilkin`](mod@shpilkin): votes beyond the usual ratio at high turnouts
//! - [`turnout_share`](mod@turnout_share): how votes go with turnout
//! - [`null_votes`]: null and blank ballots, in the tails of their group and against a share
//! - [`outliers_mad`]: values far from the median of their peers
//! - [`outliers_neighbours`]: shares far from what neighbours or an earlier election predict
//! - [`outliers_tail`]: counts in the tails of the beta-binomial distribution of their group
//! - [`sides`]: stations beyond a limit on each side, and the number expected
//! - [`within_centre`]: tables of one centre as random splits of one electorate
//! - [`coarse_shares`]: shares that stand on the same values more often than resampled elections do
//! - `words`: their words, on their way to the report
//!
//! No result here is a verdict on anyone: *unusual* means improbable under the null that is named
//! beside it.

pub mod battery;
pub mod calibration;
pub mod check;
pub mod coarse_shares;
pub mod counted;
pub mod counts;
pub mod digits;
pub mod exclusion;
pub mod figure_name;
pub mod fingerprint;
pub mod fingerprint_fit;
pub mod finite_mixture;
pub mod first_digit;
pub mod integer_percentages;
pub mod judgement;
pub mod last_digit;
pub mod last_two_digits;
pub mod late_count;
pub mod log_vote_rate;
pub mod moments;
pub mod multimodality;
pub mod not_applicable;
pub mod null_votes;
pub mod outliers_mad;
pub mod outliers_neighbours;
pub mod outliers_tail;
mod redrawn;
pub mod repeated_results;
pub mod result;
pub mod second_digit;
pub mod setting_rule;
mod shares;
pub mod shpilkin;
pub mod sides;
pub mod spatial;
pub mod turnout_share;
pub mod within_centre;
pub(crate) mod words;
pub mod zero_five;

pub use check::Check;
pub use counted::{Counted, CountedThing};
pub use counts::StationCounts;
pub use exclusion::{Exclusion, ExclusionReason, Sample};
pub use figure_name::FigureName;
pub use judgement::{How, Judgement, NoVerdictReason, NullDistribution, PValue, StatedRule};
pub use not_applicable::{
    CountedUnits, InputSlice, MissingInput, MissingPlanKey, MixtureParameter, NotApplicable,
    Quantity, UndefinedReason,
};
pub use result::{CheckResult, Direction, Figure, Mark, Setting, Summary};
pub use setting_rule::{SettingBound, SettingProblem, SettingRange, SettingRule, Validate};
