//! Facts about two sources that publish the same stations.

use serde::{Deserialize, Serialize};

use crate::model::finding::Place;
use crate::model::reported::Reported;

/// A count of one station on which two sources disagree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldDifference {
    /// The selection's identifier or the measure's key.
    pub field: String,
    /// The count in the first source.
    pub a: Reported<u64>,
    /// The count in the second source.
    pub b: Reported<u64>,
}

/// A station whose sheets in two sources disagree (R401). The finding's place is the sheet in the
/// first source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetsDiffer {
    /// The sheet in the second source.
    pub other: Place,
    /// The counts that differ, with the first source's as `a` and the second's as `b`.
    pub fields: Vec<FieldDifference>,
}

/// Stations that one source has and another does not (R402). The finding's place is the source
/// that has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationsAbsent {
    /// The source that does not have them.
    pub absent_from: String,
    /// The number of stations.
    pub stations: u64,
    /// The keys of the first few of them.
    pub first: Vec<String>,
}
