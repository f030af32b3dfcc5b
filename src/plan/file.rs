//! The plan as it is written. What it means is made of it in `build`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::check::{CopyGuard, InclusionPolicy, SheetRules};
use crate::model::{ContestRule, FindingKind, MissingReason, Selection, SelectionId, ShareBase};
use crate::read::NumberStyle;

use super::anomaly::AnomalyFile;

#[derive(Debug, Deserialize)]
pub(super) struct PlanFile {
    pub(super) title: String,
    #[serde(default)]
    pub(super) seed: String,
    pub(super) fail_on: Option<Vec<FindingKind>>,
    pub(super) contest: ContestFile,
    pub(super) sheets: Vec<SheetsFile>,
    pub(super) frame: Option<FrameFile>,
    #[serde(default)]
    pub(super) announced: Vec<AnnouncedFile>,
    #[serde(default)]
    pub(super) inclusion: InclusionPolicy,
    #[serde(default)]
    pub(super) rules: SheetRules,
    #[serde(default)]
    pub(super) copies: CopyGuard,
    #[serde(default)]
    pub(super) outcome: OutcomeFile,
    pub(super) merge: Option<MergeFile>,
    pub(super) anomaly: Option<AnomalyFile>,
}

#[derive(Debug, Deserialize)]
pub(super) struct MergeFile {
    pub(super) prefer: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct OutcomeFile {
    pub(super) max_turnout: Option<Vec<TurnoutFile>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct ContestFile {
    pub(super) id: String,
    pub(super) rule: ContestRule,
    #[serde(default = "one")]
    pub(super) winners: u32,
    pub(super) selections: Vec<Selection>,
    #[serde(default)]
    pub(super) groups: BTreeMap<String, Vec<SelectionId>>,
}

fn one() -> u32 {
    1
}

#[derive(Debug, Deserialize)]
pub(super) struct SheetsFile {
    pub(super) source: String,
    #[serde(default)]
    pub(super) role: RoleFile,
    pub(super) path: String,
    pub(super) sha256: Option<String>,
    pub(super) encoding: Option<String>,
    pub(super) layout: LayoutFile,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RoleFile {
    #[default]
    Tally,
    Compare,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct LayoutFile {
    pub(super) shape: Option<ShapeFile>,
    pub(super) delimiter: Option<char>,
    pub(super) skip_lines: usize,
    pub(super) station: Option<Several<KeyFile>>,
    pub(super) units: Vec<UnitFile>,
    pub(super) voters_registered: Option<Several<String>>,
    pub(super) voters_added: Option<Several<String>>,
    pub(super) ballots_issued: Option<Several<String>>,
    pub(super) ballots_cast: Option<Several<String>>,
    #[serde(alias = "rejected")]
    pub(super) ballots_rejected: Option<Several<String>>,
    pub(super) valid_votes: Option<Several<String>>,
    pub(super) null_votes: Option<Several<String>>,
    pub(super) blank_votes: Option<Several<String>>,
    pub(super) image_url: Option<String>,
    pub(super) latitude: Option<String>,
    pub(super) longitude: Option<String>,
    pub(super) arrival: Option<String>,
    pub(super) votes: BTreeMap<String, Several<String>>,
    pub(super) missing: BTreeMap<String, MissingReason>,
    pub(super) numbers: BTreeMap<String, NumbersFile>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum ShapeFile {
    Wide,
}

/// One, or a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, expecting = "expected one column or a list of columns")]
pub(super) enum Several<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> Several<T> {
    pub(super) fn list(self) -> Vec<T> {
        match self {
            Self::One(one) => vec![one],
            Self::Many(many) => many,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a column, or { column = \"…\", pad = … }, or { column = \"…\", split = \"…\", part = … }"
)]
pub(super) enum KeyFile {
    Plain(String),
    Shaped {
        column: String,
        #[serde(default)]
        pad: usize,
        split: Option<char>,
        part: Option<usize>,
        #[serde(default)]
        strip_zeros: bool,
    },
}

#[derive(Debug, Deserialize)]
pub(super) struct UnitFile {
    pub(super) level: String,
    pub(super) code: KeyFile,
    pub(super) name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected { thousands = \"…\" } or { COLUMN = { thousands = \"…\" } }"
)]
pub(super) enum NumbersFile {
    Separator(char),
    Column(NumberStyle),
}

#[derive(Debug, Deserialize)]
pub(super) struct FrameFile {
    pub(super) stations: Option<u64>,
    pub(super) voters_registered: Option<u64>,
    pub(super) ballots_issued: Option<u64>,
    pub(super) max_voters_per_station: Option<u64>,
    pub(super) register: Option<String>,
    pub(super) sha256: Option<String>,
    pub(super) encoding: Option<String>,
    pub(super) layout: Option<LayoutFile>,
}

#[derive(Debug, Deserialize)]
pub(super) struct AnnouncedFile {
    pub(super) source: String,
    pub(super) series: Option<String>,
    pub(super) date: Option<DateFile>,
    pub(super) scope: Option<ScopeFile>,
    #[serde(default)]
    pub(super) votes: BTreeMap<String, u64>,
    #[serde(default)]
    pub(super) shares: BTreeMap<String, ShareFile>,
    #[serde(default)]
    pub(super) share_of: ShareOfFile,
    pub(super) stations_reported: Option<ReportedFile>,
    pub(super) voters_registered: Option<u64>,
    pub(super) ballots_cast: Option<u64>,
    pub(super) valid_votes: Option<u64>,
    pub(super) null_votes: Option<u64>,
    pub(super) blank_votes: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a date")]
pub(super) enum DateFile {
    Text(String),
    Date(toml::value::Datetime),
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected \"contest\" or { level = \"…\", code = \"…\" }"
)]
pub(super) enum ScopeFile {
    Word(String),
    Unit {
        level: String,
        code: String,
        #[serde(default)]
        within: Vec<String>,
    },
}

/// A percentage has to be a text: as a number it would lose its printed decimals.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a percentage as text, such as \"51.20\": the printed decimals count"
)]
pub(super) enum ShareFile {
    Text(String),
}

/// As with shares, a number would lose its printed decimals.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a turnout as text, such as max_turnout = [\"70%\"]"
)]
pub(super) enum TurnoutFile {
    Text(String),
}

#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ShareOfFile {
    #[default]
    ValidVotes,
    BallotsCast,
}

impl From<ShareOfFile> for ShareBase {
    fn from(base: ShareOfFile) -> Self {
        match base {
            ShareOfFile::ValidVotes => Self::ValidVotes,
            ShareOfFile::BallotsCast => Self::BallotsCast,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a number of stations or a percentage as text, such as \"80%\""
)]
pub(super) enum ReportedFile {
    Stations(u64),
    Percent(String),
}
