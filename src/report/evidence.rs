//! The numbers that a finding rests on, each with its label.

use serde::Serialize;

use super::message::Message;

/// A number that a finding rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// What is counted or computed.
    pub what: Message,
    /// The number.
    pub value: EvidenceValue,
}

/// A number in a finding: exact, or an estimate.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum EvidenceValue {
    /// Exact.
    Exact(i128),
    /// Computed in floating point: a probability, a statistic.
    Computed(f64),
}

impl Evidence {
    /// An exact number.
    pub fn exact(what: impl Into<Message>, value: impl Into<i128>) -> Self {
        Self {
            what: what.into(),
            value: EvidenceValue::Exact(value.into()),
        }
    }

    /// A computed number.
    pub fn computed(what: impl Into<Message>, value: f64) -> Self {
        Self {
            what: what.into(),
            value: EvidenceValue::Computed(value),
        }
    }
}
