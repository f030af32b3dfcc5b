//! All checks of all selections in all regions, corrected for their number.
//!
//! - [`settings`]: what a battery is asked ([`BatterySettings`])
//! - `calibrated`: what clean elections make of the checks that call the data unusual
//! - [`progress`]: which checks run, for whoever waits
//! - [`line`](mod@line): one check of one selection in one region ([`Line`], [`Verdict`])
//! - [`run`](mod@run): all of them, corrected and ranked ([`Anomalies`], [`battery`])
//! - [`stations`]: for a station, which checks point at it
//! - [`findings`](mod@findings): what comes out as a finding
//!
//! # The correction
//! Lines of the whole contest are one family, and lines of regions another: a region's p-value
//! should not be drowned by, nor drown, the whole's. Each family is corrected by Holm while it has
//! at most a hundred p-values and by Benjamini and Yekutieli above, or as the plan says. A line
//! whose check rests on a stated rule instead of a null has no p-value and is not corrected; a
//! description has no verdict at all.

mod calibrated;
pub mod findings;
pub mod line;
pub mod progress;
pub mod run;
pub mod settings;
pub mod stations;

pub use crate::anomaly::checks::CheckSettings;
pub use crate::anomaly::input::{BallotsAre, Centre, Target};
pub use findings::findings;
pub use line::{AgainstLead, LikeThis, Line, Verdict};
pub use progress::{Progress, RunningChecks};
pub use run::{Anomalies, Family, battery, battery_with_progress};
pub use settings::{BatterySettings, Correction};
pub use stations::{Pointer, StationPointers};
