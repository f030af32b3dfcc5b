//! What the missing sheets could still change.

use serde::Serialize;

use crate::coverage::{Outcome, PartialAnnouncement, Representativeness, Residual};
use crate::reconcile::Increment;

/// What the missing sheets could still change, computed by other rooms.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Missing {
    /// The outcome under every completion; `None` where the sheets decide nothing.
    pub outcome: Option<Outcome>,
    /// Each announced result against what the missing stations can hold, in the plan's order.
    pub against: Vec<AgainstMissing>,
    /// From one bulletin of a series to the next.
    pub bulletins: Vec<IncrementReport>,
    /// Published against unpublished stations, by a register.
    pub representativeness: Option<Representativeness>,
}

/// An announced result against what the missing stations can hold.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgainstMissing {
    /// Of a complete announcement: what the unreported stations would have to hold.
    pub residual: Option<Residual>,
    /// Of a partial one: what every choice of stations holds.
    pub partial: Option<PartialAnnouncement>,
}

/// An increment, and what the stations newly counted can hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IncrementReport {
    /// What was added.
    #[serde(flatten)]
    pub increment: Increment,
    /// Against every choice of the stations newly counted; `None` where the two do not say how many
    /// they count, or something fell.
    pub partial: Option<PartialAnnouncement>,
}
