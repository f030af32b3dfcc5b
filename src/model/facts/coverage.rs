//! The facts of findings about coverage, and about announced results beside what the missing
//! stations can hold: C101, C103, C104, R102, R201, R202, R203 and R303.
//!
//! C102 and C105 have no facts beyond their place.

use serde::{Deserialize, Serialize};

use crate::model::StationsReported;

/// The condition under which a bound on the votes of unreported stations holds, with its numbers.
///
/// The variants are in the order in which bounds are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum VotersBasis {
    /// No station is missing.
    AllIn,
    /// The register's rolls of the unreported stations, one by one.
    Register {
        /// Voters from outside its roll that each station may admit.
        extra_voters_per_station: u64,
    },
    /// The frame's voters less the rolls of the received sheets.
    Rolls {
        /// The voters of the frame.
        frame_voters: u64,
        /// Voters from outside its roll that each station may admit.
        extra_voters_per_station: u64,
    },
    /// The frame's voters less the rolls of the received sheets, or less the papers of a sheet that
    /// states no roll.
    Papers {
        /// The voters of the frame.
        frame_voters: u64,
        /// Voters from outside its roll that each station may admit.
        extra_voters_per_station: u64,
        /// Received sheets that state no roll.
        sheets_without_roll: u64,
    },
    /// As [`Self::Papers`], with the rolls that another source states for the same stations.
    OtherRolls {
        /// The voters of the frame.
        frame_voters: u64,
        /// Voters from outside its roll that each station may admit.
        extra_voters_per_station: u64,
        /// The name of the other source.
        source: String,
        /// Received stations whose roll was taken from it.
        stations: u64,
        /// Received sheets whose roll neither source states.
        sheets_without_roll: u64,
    },
    /// The number of unreported stations times the maximum votes of a station, from the plan.
    StationMaximum {
        /// The maximum votes of a station, as the plan states it.
        max_voters_per_station: u64,
    },
    /// The frame's ballots less the ballots issued to the received sheets.
    BallotsIssued,
}

/// Stations without a sheet that counts (C101).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationsMissing {
    /// Stations without a sheet.
    pub missing: u64,
    /// Stations that should report.
    pub expected: u64,
    /// The registered voters of the missing stations, if known.
    pub voters_registered: Option<u64>,
}

/// A sheet and the register of stations state different numbers of registered voters (C103).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RollDiffers {
    /// Registered voters on the sheet.
    pub sheet: u64,
    /// Registered voters on the register.
    pub register: u64,
}

/// What a frame counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FrameCount {
    /// Polling stations.
    Stations,
    /// Registered voters.
    VotersRegistered,
}

/// The sheets report more than the frame has (C104).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MoreThanFrame {
    /// What is counted.
    pub count: FrameCount,
    /// On the received sheets.
    pub reported: u64,
    /// In the frame.
    pub expected: u64,
}

/// A complete announcement gives a selection fewer votes than the received sheets hold (R102).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BelowReceived {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// Its announced votes.
    pub announced: u64,
    /// Its votes on the received sheets.
    pub tabulated: u64,
    /// By how many votes the sheets exceed the announcement.
    pub excess: u64,
    /// Received sheets.
    pub sheets: u64,
    /// The minimum number of received sheets that would have to be false for the announcement to
    /// be true; `None` if it would be false even if all of them were.
    pub false_sheets_at_least: Option<u64>,
}

/// A complete announcement needs more votes than can still come (R201).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AboveHeadroom {
    /// Announced votes less the votes on the received sheets, over all announced selections.
    pub needed: u64,
    /// The maximum number of votes that can still come.
    pub can_still_come: u64,
    /// By how many votes the announcement needs more.
    pub excess: u64,
    /// What that maximum rests on.
    pub bound: Option<VotersBasis>,
    /// The minimum number of received sheets that would have to be false for the announcement to
    /// be true; `None` if it would be false even if all of them were.
    pub false_sheets_at_least: Option<u64>,
}

/// How many stations a partial announcement counts, and how many of them are published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnnouncedStations {
    /// What the announcement says.
    pub reported: StationsReported,
    /// The minimum number of stations that this can mean.
    pub at_least: u64,
    /// The maximum number of stations that this can mean.
    pub at_most: u64,
    /// Stations that should report.
    pub expected: u64,
    /// Stations with a published sheet.
    pub published: u64,
    /// Stations without one.
    pub unpublished: u64,
}

/// A partial announcement gives a selection fewer votes than any choice of stations holds (R202).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BelowFloor {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// Its announced votes.
    pub announced: u64,
    /// The stations that the announcement counts.
    pub stations: AnnouncedStations,
    /// The minimum number of published sheets among them.
    pub published_at_least: u64,
    /// The minimum votes of the selection on so many published sheets.
    pub floor: u64,
    /// The maximum votes of the selection in the counted stations, if known.
    pub ceiling: Option<u64>,
    /// By how many votes the announcement is below the floor.
    pub excess: u64,
    /// The maximum number of counted stations with which the announced votes would reach the floor.
    pub fits_up_to: u64,
    /// The minimum number of published sheets that would have to be false for the announcement to
    /// be true.
    pub false_sheets_at_least: u64,
}

/// A partial announcement gives a selection more votes than any choice of stations can hold (R203).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AboveCeiling {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// Its announced votes.
    pub announced: u64,
    /// The stations that the announcement counts.
    pub stations: AnnouncedStations,
    /// The maximum votes of the selection in the counted stations.
    pub ceiling: u64,
    /// By how many votes the announcement is above the ceiling.
    pub excess: u64,
    /// The minimum number of counted stations with which the announced votes would be possible;
    /// `None` if no number of stations is enough.
    pub fits_from: Option<u64>,
}

/// Whether a limit is a minimum or a maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// At least so much.
    Minimum,
    /// At most so much.
    Maximum,
}

/// A selection gains fewer votes from one announcement to the next than the newly counted stations
/// hold, or more (R303).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GainOutside {
    /// The selection's identifier or the group's name.
    pub selection: String,
    /// The earlier announcement.
    pub from: String,
    /// The later announcement.
    pub to: String,
    /// The votes gained.
    pub gained: u64,
    /// Which limit the gain violates: whether `stations` and `votes` are minima or maxima.
    pub limit: Limit,
    /// Newly counted stations.
    pub stations: u64,
    /// Votes of the selection in them.
    pub votes: u64,
    /// By how many votes the gain violates the limit.
    pub excess: u64,
}
