//! The tables of a plan as they are written. The fields of these structs are the keys that a plan
//! has; their comments are what its schema says about them.
//!
//! What the tables mean is made of them in [`meaning`](super::meaning).

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::anomaly::battery::{CheckSettings, Correction};
use crate::check::DuplicateRule;
use crate::model::{ContestRule, FindingKind, MissingReason, ShareBase};
use crate::plan::audit_plan::Role;
use crate::read::Shape;

use super::value::{OneOrMore, Optional, Required, Settings};

/// The audit of an election's results.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Plan", deny_unknown_fields))]
pub(super) struct PlanTable {
    /// What is audited, in one line.
    pub(super) title: Required<String>,
    /// Any text. All random numbers follow from it.
    #[serde(default)]
    pub(super) seed: Optional<String>,
    /// Kinds of finding that make the exit code 1. By default impossible and inconsistent.
    #[serde(default)]
    pub(super) fail_on: Optional<Vec<Optional<FindingKind>>>,
    /// The question that was voted on.
    pub(super) contest: Required<ContestTable>,
    /// The files of tally sheets.
    pub(super) sheets: Required<Vec<Optional<SheetsTable>>>,
    /// One sheet for each station, taken from several sources.
    #[serde(default)]
    pub(super) merge: Optional<MergeTable>,
    /// What should report.
    #[serde(default)]
    pub(super) frame: Optional<FrameTable>,
    /// What an authority announced.
    #[serde(default)]
    pub(super) announced: Optional<Vec<Optional<AnnouncedTable>>>,
    /// Which rows count.
    #[serde(default)]
    pub(super) inclusion: Optional<InclusionTable>,
    /// Settings of the rules for single sheets.
    #[serde(default)]
    pub(super) rules: Optional<RulesTable>,
    /// Which sheets are compared with all others.
    #[serde(default)]
    pub(super) copies: Optional<CopiesTable>,
    /// What the missing sheets could still change.
    #[serde(default)]
    pub(super) outcome: Optional<OutcomeTable>,
    /// The statistical checks. Without this table none is run.
    #[serde(default)]
    pub(super) anomaly: Optional<AnomalyTable>,
}

/// The question that was voted on.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Contest", deny_unknown_fields))]
pub(super) struct ContestTable {
    /// A short name.
    pub(super) id: Required<String>,
    /// How the votes decide.
    pub(super) rule: Required<ContestRule>,
    /// How many win. By default one.
    #[serde(default)]
    pub(super) winners: Optional<u32>,
    /// What could be voted for.
    pub(super) selections: Required<Vec<Optional<SelectionTable>>>,
    /// Names for several selections together, each with a list of selections.
    #[serde(default)]
    pub(super) groups: Optional<BTreeMap<String, Optional<Vec<Optional<String>>>>>,
}

/// One thing that could be voted for.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "Selection", deny_unknown_fields)
)]
pub(super) struct SelectionTable {
    /// A short name.
    pub(super) id: Required<String>,
    /// The name that people know.
    pub(super) name: Required<String>,
}

/// A file of tally sheets.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Sheets", deny_unknown_fields))]
pub(super) struct SheetsTable {
    /// Who published the file.
    pub(super) source: Required<String>,
    /// What the file is for. By default a part of the publication that is audited.
    #[serde(default)]
    pub(super) role: Optional<Role>,
    /// The file, as seen from the plan's folder or from `--data`.
    pub(super) path: Required<String>,
    /// The file's SHA-256. A file with another one is refused.
    #[serde(default)]
    pub(super) sha256: Optional<String>,
    /// The file's encoding, such as `utf-8` or `windows-1252`. By default it is detected.
    #[serde(default)]
    pub(super) encoding: Optional<String>,
    /// Which column is what.
    pub(super) layout: Required<LayoutTable>,
}

/// Which column is what.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Layout", deny_unknown_fields))]
pub(super) struct LayoutTable {
    /// How sheets lie in the file. By default one row per station and a column per selection.
    #[serde(default)]
    pub(super) shape: Optional<Shape>,
    /// What separates cells. By default it is detected.
    #[serde(default)]
    pub(super) delimiter: Optional<char>,
    /// Lines before the header.
    #[serde(default)]
    pub(super) skip_lines: Optional<usize>,
    /// The column that names a station, or the columns that name it together.
    #[serde(default)]
    pub(super) station: Optional<OneOrMore<KeyColumnValue>>,
    /// The levels of reporting units, outermost first.
    #[serde(default)]
    pub(super) units: Optional<Vec<Optional<UnitTable>>>,
    /// Electors on the station's roll.
    #[serde(default)]
    pub(super) voters_registered: Optional<OneOrMore<String>>,
    /// Voters admitted who are not on that roll.
    #[serde(default)]
    pub(super) voters_added: Optional<OneOrMore<String>>,
    /// Papers given out.
    #[serde(default)]
    pub(super) ballots_issued: Optional<OneOrMore<String>>,
    /// Papers put in the box.
    #[serde(default)]
    pub(super) ballots_cast: Optional<OneOrMore<String>>,
    /// Papers not accepted.
    #[serde(default)]
    pub(super) ballots_rejected: Optional<OneOrMore<String>>,
    /// Another name of `ballots_rejected`.
    #[serde(default)]
    pub(super) rejected: Optional<OneOrMore<String>>,
    /// The sum of the selections, as the sheet states it.
    #[serde(default)]
    pub(super) valid_votes: Optional<OneOrMore<String>>,
    /// Counted papers without a valid vote.
    #[serde(default)]
    pub(super) null_votes: Optional<OneOrMore<String>>,
    /// Papers left empty.
    #[serde(default)]
    pub(super) blank_votes: Optional<OneOrMore<String>>,
    /// The address of the sheet's image.
    #[serde(default)]
    pub(super) image_url: Optional<String>,
    /// The polling place's latitude in degrees.
    #[serde(default)]
    pub(super) latitude: Optional<String>,
    /// The polling place's longitude in degrees.
    #[serde(default)]
    pub(super) longitude: Optional<String>,
    /// When the sheet arrived: a number that rises, or a date and time.
    #[serde(default)]
    pub(super) arrival: Optional<String>,
    /// The column, or the columns, of each selection. In a register, the columns of one party in an
    /// earlier election.
    #[serde(default)]
    pub(super) votes: Optional<BTreeMap<String, Optional<OneOrMore<String>>>>,
    /// Words that stand for a missing count, each with its reason. A word that ends in `*` stands for
    /// all that begin with it.
    #[serde(default)]
    pub(super) missing: Optional<BTreeMap<String, Optional<MissingReason>>>,
    /// How numbers are written: `thousands` for all columns, or a table for a column's name.
    #[serde(default)]
    pub(super) numbers: Optional<BTreeMap<String, Optional<NumbersValue>>>,
}

/// A column that names something.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "KeyColumn", untagged))]
#[serde(rename = "$key_columns", rename_all = "snake_case")]
pub(super) enum KeyColumnValue {
    /// The column's text as it stands.
    Text(String),
    /// The column's text with zeros put before it, or a part of the text.
    Table(KeyColumnTable),
}

/// A column that names something, and what is made of its text.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "KeyColumnTable", deny_unknown_fields)
)]
pub(super) struct KeyColumnTable {
    /// The column.
    pub(super) column: Required<String>,
    /// Zeros are put before the text up to this many characters.
    #[serde(default)]
    pub(super) pad: Optional<usize>,
    /// What separates the parts of the text.
    #[serde(default)]
    pub(super) split: Optional<char>,
    /// Which part of the text is meant. The first is 1.
    #[serde(default)]
    pub(super) part: Optional<usize>,
    /// Whether zeros at the beginning of the text are removed.
    #[serde(default)]
    pub(super) strip_zeros: Optional<bool>,
}

/// A level of reporting units.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Unit", deny_unknown_fields))]
pub(super) struct UnitTable {
    /// The level's name.
    pub(super) level: Required<String>,
    /// The column with the unit's code.
    pub(super) code: Required<KeyColumnValue>,
    /// The column with the unit's name.
    #[serde(default)]
    pub(super) name: Optional<String>,
}

/// How numbers are written.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Numbers", untagged))]
#[serde(rename = "$number_style", rename_all = "snake_case")]
pub(super) enum NumbersValue {
    /// What stands between thousands, in all columns.
    Text(char),
    /// How one column writes numbers.
    Table(NumbersTable),
}

/// How one column writes numbers.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "NumbersTable", deny_unknown_fields)
)]
pub(super) struct NumbersTable {
    /// What stands between thousands.
    #[serde(default)]
    pub(super) thousands: Optional<char>,
}

/// One sheet for each station, taken from several sources.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Merge", deny_unknown_fields))]
pub(super) struct MergeTable {
    /// The sources, the one that wins first.
    pub(super) prefer: Required<Vec<Optional<String>>>,
}

/// What should report: numbers, or a register with every station.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Frame", deny_unknown_fields))]
pub(super) struct FrameTable {
    /// How many stations should report.
    #[serde(default)]
    pub(super) stations: Optional<u64>,
    /// How many electors there are.
    #[serde(default)]
    pub(super) voters_registered: Optional<u64>,
    /// How many ballots the stations were issued.
    #[serde(default)]
    pub(super) ballots_issued: Optional<u64>,
    /// The most electors that any one station has.
    #[serde(default)]
    pub(super) max_voters_per_station: Optional<u64>,
    /// A file with every station, as seen from the plan's folder or from `--data`.
    #[serde(default)]
    pub(super) register: Optional<String>,
    /// The register's SHA-256. A file with another one is refused.
    #[serde(default)]
    pub(super) sha256: Optional<String>,
    /// The register's encoding. By default it is detected.
    #[serde(default)]
    pub(super) encoding: Optional<String>,
    /// Which column of the register is what.
    #[serde(default)]
    pub(super) layout: Optional<LayoutTable>,
}

/// What an authority announced.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "Announced", deny_unknown_fields)
)]
pub(super) struct AnnouncedTable {
    /// Who announced it, and which announcement it is.
    pub(super) source: Required<String>,
    /// The bulletins that it follows. By default the source up to its first comma.
    #[serde(default)]
    pub(super) series: Optional<String>,
    /// When.
    #[serde(default)]
    pub(super) date: Optional<DateValue>,
    /// Which part of the contest it is about. By default the whole contest.
    #[serde(default)]
    pub(super) scope: Optional<ScopeValue>,
    /// Votes of selections or groups.
    #[serde(default)]
    pub(super) votes: Optional<BTreeMap<String, Optional<u64>>>,
    /// Percentages of selections or groups, as printed.
    #[serde(default)]
    pub(super) shares: Optional<BTreeMap<String, Optional<PercentageValue>>>,
    /// What the percentages are percentages of. By default valid votes.
    #[serde(default)]
    pub(super) share_of: Optional<ShareBase>,
    /// How many stations it says it counted: a number, or a percentage as printed.
    #[serde(default)]
    pub(super) stations_reported: Optional<StationsReportedValue>,
    /// Registered voters, as announced.
    #[serde(default)]
    pub(super) voters_registered: Optional<u64>,
    /// Ballots cast, as announced.
    #[serde(default)]
    pub(super) ballots_cast: Optional<u64>,
    /// Valid votes, as announced.
    #[serde(default)]
    pub(super) valid_votes: Optional<u64>,
    /// Null votes, as announced.
    #[serde(default)]
    pub(super) null_votes: Optional<u64>,
    /// Blank votes, as announced.
    #[serde(default)]
    pub(super) blank_votes: Optional<u64>,
}

/// A date, in quotes or not.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Date", untagged))]
#[serde(rename = "$date", rename_all = "snake_case")]
pub(super) enum DateValue {
    /// In quotes.
    #[serde(alias = "date")]
    Text(String),
}

/// A part of the contest.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Scope", untagged))]
#[serde(rename = "$scope", rename_all = "snake_case")]
pub(super) enum ScopeValue {
    /// The word `contest`.
    Text(String),
    /// One reporting unit.
    Table(ScopeTable),
}

/// One reporting unit.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "ScopeTable", deny_unknown_fields)
)]
pub(super) struct ScopeTable {
    /// The unit's level.
    pub(super) level: Required<String>,
    /// The unit's code.
    pub(super) code: Required<String>,
    /// The codes of the units above it, outermost first.
    #[serde(default)]
    pub(super) within: Optional<Vec<Optional<String>>>,
}

/// A percentage. As a number it would lose its printed decimals.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Percentage", untagged))]
#[serde(rename = "$percentage", rename_all = "snake_case")]
pub(super) enum PercentageValue {
    /// As printed: `51.20`, or `51.20%`.
    Text(String),
}

/// How many stations an announcement counts.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "StationsReported", untagged))]
#[serde(rename = "$stations_reported", rename_all = "snake_case")]
pub(super) enum StationsReportedValue {
    /// A number of stations.
    WholeNumber(u64),
    /// A percentage, as printed.
    Text(String),
}

/// Which rows count.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "Inclusion", deny_unknown_fields)
)]
pub(super) struct InclusionTable {
    /// Rows of one station with the same counts. By default one of them counts.
    #[serde(default)]
    pub(super) identical_duplicates: Optional<DuplicateRule>,
    /// Rows of one station that disagree. By default none counts.
    #[serde(default)]
    pub(super) conflicting_duplicates: Optional<ConflictValue>,
    /// Codes of findings whose sheets do not count.
    #[serde(default)]
    pub(super) exclude_codes: Optional<Vec<Optional<String>>>,
}

/// Which of several rows that disagree counts.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Conflict", untagged))]
#[serde(rename = "$conflict_rule", rename_all = "snake_case")]
pub(super) enum ConflictValue {
    /// A word.
    Text(ConflictWord),
    /// The row of one file.
    Table(ConflictTable),
}

/// Which of several rows that disagree counts.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(super) enum ConflictWord {
    /// None.
    None,
    /// The first in reading order.
    First,
    /// The last in reading order.
    Last,
}

/// The row of one file counts.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "ConflictTable", deny_unknown_fields)
)]
pub(super) struct ConflictTable {
    /// The path of one of the `[[sheets]]`.
    pub(super) file: Required<String>,
}

/// Settings of the rules for single sheets.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Rules", deny_unknown_fields))]
pub(super) struct RulesTable {
    /// Voters from outside its roll that the law lets a station admit. By default 0.
    #[serde(default)]
    pub(super) extra_voters_per_station: Optional<u64>,
}

/// Which sheets are compared with all others.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Copies", deny_unknown_fields))]
pub(super) struct CopiesTable {
    /// Sheets with fewer votes are not compared. By default 100.
    #[serde(default)]
    pub(super) min_votes: Optional<u64>,
    /// Sheets with fewer selections that have votes are not compared. By default 6.
    #[serde(default)]
    pub(super) min_selections: Optional<usize>,
}

/// What the missing sheets could still change.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Outcome", deny_unknown_fields))]
pub(super) struct OutcomeTable {
    /// Highest turnouts of unreported stations, such as `"70%"`, each with the outcome that it
    /// leaves. By default 60%, 70%, 80%, 90% and 100%.
    #[serde(default)]
    pub(super) max_turnout: Optional<Vec<Optional<PercentageValue>>>,
}

/// The statistical checks.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schema",
    schemars(rename = "Anomaly", extend("additionalProperties" = false))
)]
pub(super) struct AnomalyTable {
    /// A list of checks, or `"all"`. By default all but first_digit and the slow ones: for one
    /// selection of about 100,000 stations coarse_shares took 21 s and finite_mixture 104 s, and
    /// fingerprint_fit was not measured.
    #[serde(default)]
    pub(super) checks: Optional<ChecksValue>,
    /// The selections to test. By default all.
    #[serde(default)]
    pub(super) selections: Optional<SelectionsValue>,
    /// The level of units that are each tested on their own. By default the outermost; `""` means
    /// none.
    #[serde(default)]
    pub(super) regions: Optional<String>,
    /// The level of units whose stations are compared with each other. By default the innermost
    /// that is not a centre; `""` means none.
    #[serde(default)]
    pub(super) peers: Optional<String>,
    /// What names a polling centre with several tables: a level of units, or how many first parts
    /// of the station's key.
    #[serde(default)]
    pub(super) centre: Optional<CentreValue>,
    /// The moment of the count at which late sheets begin: a number, or a date and time.
    #[serde(default)]
    pub(super) late_after: Optional<MomentValue>,
    /// How many honest elections like the one at hand are drawn, with which each result for the
    /// whole contest is compared. By default 0; each takes as long as the checks themselves.
    #[serde(default)]
    pub(super) simulated: Optional<u64>,
    /// An adjusted p-value at or below it is unusual. By default 0.01.
    #[serde(default)]
    pub(super) significance: Optional<f64>,
    /// How p-values are corrected for their number. By default `holm` up to a hundred tests.
    #[serde(default)]
    pub(super) correction: Optional<Correction>,
    /// The settings of single checks, each in a table with the name of the check.
    #[serde(rename = "*", default)]
    #[cfg_attr(feature = "schema", schemars(flatten))]
    pub(super) of_checks: Settings<CheckSettings>,
}

/// Which checks.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Checks", untagged))]
#[serde(rename = "$checks", rename_all = "snake_case")]
pub(super) enum ChecksValue {
    /// The word `all`.
    Text(String),
    /// The names of checks.
    List(Vec<Optional<String>>),
}

/// Which selections.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Selections", untagged))]
#[serde(rename = "$selections", rename_all = "snake_case")]
pub(super) enum SelectionsValue {
    /// Refused: one name has to be in a list, too.
    #[cfg_attr(feature = "schema", schemars(skip))]
    Text(String),
    /// The selections.
    List(Vec<Optional<String>>),
}

/// What names a polling centre.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Centre", untagged))]
#[serde(rename = "$centre", rename_all = "snake_case")]
pub(super) enum CentreValue {
    /// A level of units.
    Text(String),
    /// How many first parts of the station's key.
    WholeNumber(u64),
}

/// A moment of the count.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Moment", untagged))]
#[serde(rename = "$moment", rename_all = "snake_case")]
pub(super) enum MomentValue {
    /// A date and time, or a number in quotes.
    #[serde(alias = "date")]
    Text(String),
    /// A number.
    Number(f64),
}
