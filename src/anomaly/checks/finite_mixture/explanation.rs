//! What a warm-up of the mixture explains an election by.

use serde::{Deserialize, Serialize};

/// What one warm-up took for the best explanation, before chains saw those of the others.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// π₁ there, the share of clean stations.
    pub clean: f64,
    /// π₂, the share of incremental ones.
    pub incremental: f64,
    /// π₃, the share of extreme ones.
    pub extreme: f64,
    /// By how many natural logarithms the posterior density is below that of the best.
    pub below: f64,
}
