//! All checks of all selections in all regions, corrected for their number.
//!
//! - [`settings`]: what a battery is asked ([`BatterySettings`])
//! - `columns`: from tally sheets to the plain slices that a check takes
//! - `whole_percents`: the chances of whole percentages, found once for all regions
//! - `places`: where a station is and when its sheet arrived
//! - `each`: each check on those slices
//! - `among`: those that hold a station against others
//! - `calibrated`: what clean elections make of the checks that call the data unusual
//! - `watch`: which checks run, for whoever waits
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

mod among;
mod calibrated;
mod columns;
mod each;
pub mod findings;
pub mod line;
mod places;
pub mod run;
pub mod settings;
pub mod stations;
mod watch;
mod whole_percents;

pub use columns::{BallotsAre, Target};
pub(crate) use columns::{Base, Need};
pub use findings::findings;
pub use line::{AgainstLead, LikeThis, Line, Verdict};
pub(crate) use places::{coordinates, moment};
pub use run::{Anomalies, Family, battery, battery_telling};
pub use settings::{BatterySettings, Centre, CheckSettings, Correction};
pub use stations::{Pointer, StationPointers};
pub use watch::Told;
