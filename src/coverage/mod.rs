//! What is in, what is missing, and what the missing part could still change.
//!
//! In reading order:
//!
//! - [`stations`]: by stations and by registered voters, against a number or a register, for
//!   every unit; the stations that are missing and those that nobody expected ([`Coverage`],
//!   [`cover`])
//! - [`findings`](mod@findings): what is to be said of it
//! - `received`: the sheets that count, in one part of the contest ([`ReceivedSheets`])
//! - `headroom`: how many papers one sheet accounts for, and how many votes it leaves room for
//! - [`unreported`](mod@unreported): the maximum number of votes that can still come, by every sum
//!   that the data support ([`Unreported`])
//! - `other_rolls`: the bound that another source's rolls allow
//! - [`rule`]: what votes decide, and every condition under which they decide otherwise
//! - [`outcome`](mod@outcome): the outcome under every completion ([`Outcome`])
//! - [`interval`]: the interval of a selection's final share ([`ShareInterval`])
//! - [`k_min`]: the minimum number of sheets that have to be false for another outcome
//! - [`published`]: the sorted votes of published sheets ([`PublishedVotes`])
//! - [`residual`](mod@residual): what the unreported stations would have to hold for a complete
//!   announcement to be true
//! - [`partial`]: the bounds on a partial announcement over every choice of stations
//! - [`representative`]: are the published stations like the others? ([`Representativeness`])
//! - [`sample_size`]: how many stations a quick count needs
//! - [`announced`]: what is to be said of both
//! - [`share`]: shares as exact quotients
//! - `ordered`: sums of the smallest and the largest counts
//!
//! All of that is exact, and nothing of it is a probability. What follows is an estimate, and holds
//! for a sample that was drawn at random:
//!
//! - [`quick_design`]: the strata and the stations of a sample ([`Stratum`], [`SampledStation`])
//! - [`quick_error`]: why a sample gives no estimate ([`QuickCountError`])
//! - [`quick_count`]: a share or a total with its interval ([`QuickCount`], [`quick_ratio`],
//!   [`quick_total`])

pub mod announced;
pub mod findings;
mod headroom;
pub mod interval;
pub mod k_min;
mod ordered;
mod other_rolls;
pub mod outcome;
pub mod partial;
pub mod published;
pub mod quick_count;
pub mod quick_design;
pub mod quick_error;
mod received;
pub mod representative;
pub mod residual;
pub mod rule;
pub mod sample_size;
pub mod share;
pub mod stations;
pub mod unreported;

pub use findings::findings;
pub use interval::{ShareInterval, share_interval};
pub use k_min::{FalseSheet, FalseSheets};
pub use outcome::{Outcome, Rival, TurnoutCap, VotersNeeded, WithoutFlagged, certainty, outcome};
pub use partial::{AnnouncedVotes, CountedStations, PartialAnnouncement, PartialBound};
pub use published::PublishedVotes;
pub use quick_count::{QuickCount, QuickCountStratum, QuickQuantity, quick_ratio, quick_total};
pub use quick_design::{Correction, SampledStation, Stratum};
pub use quick_error::QuickCountError;
pub use received::ReceivedSheets;
pub use representative::{Representativeness, representativeness};
pub use residual::{AnnouncedCount, Residual, residual};
pub use rule::{Decision, decide};
pub use share::ExactShare;
pub use stations::{Coverage, MissingStation, Part, RegisterRow, UnitCoverage, UnknownPart, cover};
pub use unreported::{Unreported, VotersBound, missing_within, unreported};

pub use crate::model::facts::coverage::VotersBasis;
