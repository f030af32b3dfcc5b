//! Facts about the set of sheets, several rows or the source as a whole: the `D` codes and I102.

use serde::{Deserialize, Serialize};

use crate::model::reported::MissingReason;
use crate::model::sheet::UnitCode;

use super::announced::CountName;

/// A row of the tally sheets, so that it can be found again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowPlace {
    /// The number of the row in reading order; the first is 1.
    pub row: u64,
    /// The file, as the plan names it; `null` for a sheet that no file holds.
    pub file: Option<String>,
    /// The line on which the record begins; `null` for a sheet that no file holds.
    pub line: Option<u64>,
}

/// A row that repeats an earlier one of its station (D101).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepeatedSheet {
    /// The earlier row.
    pub first: RowPlace,
    /// The votes in each of the two.
    pub votes: u64,
}

/// Rows of one station that disagree (D102, D103).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConflictingRows {
    /// How many versions of the station's sheet there are. Rows with the same counts are one.
    pub versions: u64,
    /// Whether there are two versions and one has exactly twice the counts of the other (D103).
    pub double: bool,
    /// The first rows of the first few versions.
    pub rows: Vec<RowVotes>,
}

/// A row and its votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowVotes {
    /// The row.
    pub place: RowPlace,
    /// Its votes, as far as the row states them.
    pub votes: u64,
}

/// Stations that have the same sheet or the same image (D104, D105). The finding's place is the
/// first of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SharedSheet {
    /// How many stations share it, the first included.
    pub stations: u64,
    /// The first few of the others.
    pub others: Vec<StationRow>,
    /// The votes on the sheet of the first.
    pub votes: u64,
}

/// A station and the row of its sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationRow {
    /// The station's key.
    pub station: String,
    /// Its row.
    pub place: RowPlace,
}

/// A row that says that it is a total (D201).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TotalByWord {
    /// The text in the row that says so.
    pub word: String,
    /// The votes in the row.
    pub votes: u64,
}

/// A row whose counts are the sums of those of other rows (D201).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TotalBySum {
    /// The unit whose rows it adds up; `null` for the whole file.
    pub unit: Option<UnitCode>,
    /// How many other rows with votes that unit has.
    pub rows: u64,
    /// The votes in the row.
    pub votes: u64,
}

/// A row of a unit whose stations are listed too (D202).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParentRow {
    /// The unit.
    pub unit: UnitCode,
    /// The votes in the row.
    pub votes: u64,
}

/// A row that names no station (D203).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowWithoutStation {
    /// The votes in the row.
    pub votes: u64,
}

/// A part of the publication in which every count is even (D204).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvenCounts {
    /// The unit; `null` for the whole publication.
    pub unit: Option<UnitCode>,
    /// How many of its counts are not zero.
    pub counts: u64,
}

/// A count that some sheets lack although their source has a place for it (I102).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingCount {
    /// The count.
    pub count: CountName,
    /// How many sheets lack it.
    pub sheets: u64,
    /// The same by reason; a reason that no sheet gives is not listed.
    pub reasons: Vec<MissingSheets>,
    /// How many stations its sum covers.
    pub summed_stations: u64,
    /// How many stations there are.
    pub stations: u64,
}

/// Sheets that lack a count for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MissingSheets {
    /// The reason.
    pub reason: MissingReason,
    /// How many sheets.
    pub sheets: u64,
}
