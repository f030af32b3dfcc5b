//! What a finding rests on: typed facts, and no sentence.
//!
//! Each room that finds things has a file here with the structs that its codes use. Codes that
//! compare the same kind of numbers share a struct. `report` turns facts into sentences.

use serde::{Deserialize, Serialize};

/// The facts of one finding.
///
/// In JSON `type` names the variant, and the struct's fields stand beside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Facts {
    /// No facts beyond the code and the place.
    #[default]
    None,
}
