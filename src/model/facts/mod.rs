//! What a finding rests on: typed facts, and no sentence.
//!
//! Each room that finds things has a file here with the structs that its codes use. Codes that
//! compare the same kind of numbers share a struct. `report` turns facts into sentences.
//!
//! - [`read`]: what could not be read
//! - [`sheet`](mod@sheet): the rules that one sheet can break on its own
//! - [`set`]: several rows, or the source as a whole
//! - [`announced`]: announced results, compared with the sheets, with themselves and with each other
//! - [`coverage`]: what is missing, and announced results against what it can hold
//! - [`sources`]: two sources of the same stations
//! - [`anomaly`]: unusual outcomes of statistical checks

pub mod announced;
pub mod anomaly;
pub mod coverage;
pub mod read;
pub mod set;
pub mod sheet;
pub mod sources;

use serde::{Deserialize, Serialize};

use announced::{
    CountFell, CountsOnGrid, PartsMismatch, ShareMismatch, ShareSum, StationCountExceeded,
    StationsFell, StationsWithoutVotes, TotalDifference, ValidVotesMismatch, VotesWithoutStations,
};
use anomaly::CheckFacts;
use coverage::{
    AboveCeiling, AboveHeadroom, BelowFloor, BelowReceived, GainOutside, MoreThanFrame,
    RollDiffers, StationsMissing,
};
use read::RowSetAside;
use set::{
    ConflictingRows, EvenCounts, MissingCount, ParentRow, RepeatedSheet, RowWithoutStation,
    SharedSheet, TotalBySum, TotalByWord,
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
    /// Stations without a sheet (C101).
    StationsMissing(StationsMissing),
    /// A sheet's roll is not the register's (C103).
    RollDiffers(RollDiffers),
    /// More stations or voters than the frame has (C104).
    MoreThanFrame(MoreThanFrame),
    /// A complete announcement below the received sheets (R102).
    BelowReceived(BelowReceived),
    /// A complete announcement above what can still come (R201).
    AboveHeadroom(AboveHeadroom),
    /// A partial announcement below every choice of stations (R202).
    BelowFloor(BelowFloor),
    /// A partial announcement above every choice of stations (R203).
    AboveCeiling(AboveCeiling),
    /// A gain that the newly counted stations cannot hold (R303).
    GainOutside(GainOutside),

    /// I101.
    RowSetAside(RowSetAside),
    /// I102.
    MissingCount(MissingCount),

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

    /// D101.
    RepeatedSheet(RepeatedSheet),
    /// D102, D103.
    ConflictingRows(ConflictingRows),
    /// D104, D105.
    SharedSheet(SharedSheet),
    /// D201.
    TotalByWord(TotalByWord),
    /// D201.
    TotalBySum(TotalBySum),
    /// D202.
    ParentRow(ParentRow),
    /// D203.
    RowWithoutStation(RowWithoutStation),
    /// D204.
    EvenCounts(EvenCounts),

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

    /// A101 to A401
    Check(CheckFacts),
}
