//! What a finding rests on: typed facts, and no sentence.
//!
//! Each room that finds things has a file here with the structs that its codes use. Codes that
//! compare the same kind of numbers share a struct. `report` turns facts into sentences.
//!
//! - [`sheet`](mod@sheet): the rules that one sheet can break on its own
//! - [`announced`]: announced results, compared with the sheets, with themselves and with each other
//! - [`sources`]: two sources of the same stations

pub mod announced;
pub mod sheet;
pub mod sources;

use serde::{Deserialize, Serialize};

use announced::{
    CountFell, CountsOnGrid, PartsMismatch, ShareMismatch, ShareSum, StationCountExceeded,
    StationsFell, StationsWithoutVotes, TotalDifference, ValidVotesMismatch, VotesWithoutStations,
};
use sheet::{BallotsWithoutRoll, CountedPapers, EmptySheet, Exceeds, SelectionsSum, SwappedCounts};
use sources::{SheetsDiffer, StationsAbsent};

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
    SelectionsSum(SelectionsSum),
    /// S102, S106, S202.
    CountedPapers(CountedPapers),
    /// S105.
    SwappedCounts(SwappedCounts),
    /// S107.
    EmptySheet(EmptySheet),
    /// S108.
    BallotsWithoutRoll(BallotsWithoutRoll),
    /// S201, S203, S204, S205.
    Exceeds(Exceeds),

    /// R101
    TotalDifference(TotalDifference),
    /// R103
    ShareMismatch(ShareMismatch),
    /// R104
    ShareSum(ShareSum),
    /// R105
    CountsOnGrid(CountsOnGrid),
    /// R106
    ValidVotesMismatch(ValidVotesMismatch),
    /// R107
    PartsMismatch(PartsMismatch),
    /// R108
    StationCountExceeded(StationCountExceeded),
    /// R301
    CountFell(CountFell),
    /// R301
    StationsFell(StationsFell),
    /// R302
    VotesWithoutStations(VotesWithoutStations),
    /// R302
    StationsWithoutVotes(StationsWithoutVotes),

    /// R401
    SheetsDiffer(SheetsDiffer),
    /// R402
    StationsAbsent(StationsAbsent),
}
