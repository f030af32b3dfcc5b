//! What a finding rests on: typed facts, and no sentence.
//!
//! Each room that finds things has a file here with the structs that its codes use. Codes that
//! compare the same kind of numbers share a struct. `report` turns facts into sentences.
//!
//! - [`sheet`](mod@sheet): the rules that one sheet can break on its own

pub mod sheet;

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
    /// S101, S103, S104.
    SelectionsSum(sheet::SelectionsSum),
    /// S102, S106, S202.
    CountedPapers(sheet::CountedPapers),
    /// S105.
    SwappedCounts(sheet::SwappedCounts),
    /// S107.
    EmptySheet(sheet::EmptySheet),
    /// S108.
    BallotsWithoutRoll(sheet::BallotsWithoutRoll),
    /// S201, S203, S204, S205.
    Exceeds(sheet::Exceeds),
}
