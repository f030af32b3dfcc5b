//! Values that can be read, and do not fit together.

use crate::anomaly::SettingProblem;
use crate::model::{Code, ContestError, NoPercentage};

use super::did_you_mean;

/// Why the values of a plan do not fit together.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MeaningProblem {
    /// The contest decides nothing.
    #[error("contest: {error}{}", did_you_mean(near))]
    Contest {
        /// Why.
        error: ContestError,
        /// The selection that is most like the one that is unknown.
        near: Option<String>,
    },
    /// No file of tally sheets.
    #[error("a plan needs at least one [[sheets]]")]
    NoSheets,
    /// Nothing but further sources.
    #[error("a plan needs at least one [[sheets]] without role = \"compare\"")]
    NoTallySheets,
    /// A path with a line break or another control character, since `\n` stands for one.
    #[error(
        "{seen} has `\\{letter}`, which is a control character in double quotes. In a path write `/`: {write}"
    )]
    ControlCharacter {
        /// The text in the plan.
        seen: String,
        /// The letter after the backslash.
        letter: char,
        /// The text to write.
        write: String,
    },
    /// A digest that is none.
    #[error("{of}: sha256 has to be 64 hexadecimal digits")]
    Digest {
        /// The file.
        of: String,
    },
    /// An encoding that nobody knows.
    #[error(
        "{of}: the encoding `{encoding}` is unknown. Write \"utf-8\", \"windows-1252\", \"utf-16le\" or another name of the WHATWG Encoding Standard, or leave the key out"
    )]
    Encoding {
        /// The file.
        of: String,
        /// Its name in the plan.
        encoding: String,
    },
    /// A number that is padded to too many characters.
    #[error("{of}: pad = {pad} for `{column}` is more than {most}")]
    Pad {
        /// The file.
        of: String,
        /// The column.
        column: String,
        /// As it is written.
        pad: usize,
        /// The most that is allowed.
        most: usize,
    },
    /// A part without a separator, or a separator without a part.
    #[error("{of}: `{column}` needs `split` and `part` together")]
    SplitWithoutPart {
        /// The file.
        of: String,
        /// The column.
        column: String,
    },
    /// A part 0.
    #[error("{of}: `{column}` has part = 0, and the first part is 1")]
    PartZero {
        /// The file.
        of: String,
        /// The column.
        column: String,
    },
    /// Two levels of one name.
    #[error("{of}: the level `{level}` is there twice")]
    RepeatedLevel {
        /// The file.
        of: String,
        /// The level.
        level: String,
    },
    /// An empty list of columns.
    #[error("{of}: {key} has no columns. Name one, or leave the key out")]
    NoColumns {
        /// The file.
        of: String,
        /// The key.
        key: String,
    },
    /// A separator of numbers for an unknown thing.
    #[error("{of}: numbers.{column}: write {{ {column} = {{ thousands = \"…\" }} }} for a column")]
    NumberStyle {
        /// The file.
        of: String,
        /// The column.
        column: String,
    },
    /// A delimiter that cannot separate cells.
    #[error("{of}: delimiter has to be one ASCII character, and neither a quote nor a line break")]
    Delimiter {
        /// The file.
        of: String,
    },
    /// One measure under both of its names.
    #[error("{of}: `rejected` is another name of `ballots_rejected`. Keep one of the two")]
    BothNames {
        /// The file.
        of: String,
    },
    /// A selection without a column.
    #[error("{of}: layout.votes has no column for `{selection}`")]
    NoColumnFor {
        /// The file.
        of: String,
        /// The selection.
        selection: String,
    },
    /// A column for a selection that the contest does not have.
    #[error(
        "{of}: layout.votes: `{selection}` is not a selection of the contest{}",
        did_you_mean(near)
    )]
    VotesOfUnknown {
        /// The file.
        of: String,
        /// The name in the plan.
        selection: String,
        /// The selection that is most like it.
        near: Option<String>,
    },
    /// Parts of one publication with different levels.
    #[error(
        "{of}: the levels of its units are [{levels}], and those of `{first}` are [{first_levels}]. Parts of one publication need the same levels"
    )]
    OtherLevels {
        /// The file.
        of: String,
        /// Its levels.
        levels: String,
        /// The first file.
        first: String,
        /// The first file's levels.
        first_levels: String,
    },
    /// A further source with the name of the audited one.
    #[error(
        "{of}: role = \"compare\" needs a source of its own, and `{source_name}` is also the source of `{first}`"
    )]
    SharedSource {
        /// The file.
        of: String,
        /// The source.
        source_name: String,
        /// The audited file.
        first: String,
    },
    /// A source that nobody knows.
    #[error("merge.prefer: `{name}` is not a source{}", did_you_mean(near))]
    UnknownSource {
        /// The name in the plan.
        name: String,
        /// The source that is most like it.
        near: Option<String>,
    },
    /// A name that is in a list twice.
    #[error("{key}: `{name}` is listed twice")]
    ListedTwice {
        /// The list.
        key: String,
        /// The name.
        name: String,
    },
    /// A code that nobody knows.
    #[error(
        "inclusion.exclude_codes: `{text}` is not a finding code{}",
        did_you_mean(near)
    )]
    UnknownCode {
        /// The text in the plan.
        text: String,
        /// The code that is most like it.
        near: Option<String>,
    },
    /// A code that excludes no sheet.
    #[error("inclusion.exclude_codes: {code} is not about single sheets, so it cannot exclude any")]
    NotOfSheets {
        /// The code.
        code: Code,
    },
    /// A file that wins conflicts and is not there.
    #[error(
        "inclusion.conflicting_duplicates: `{file}` is not the path of any [[sheets]]{}",
        did_you_mean(near)
    )]
    UnknownFile {
        /// The path in the plan.
        file: String,
        /// The path that is most like it.
        near: Option<String>,
    },
    /// More voters than a station has.
    #[error("rules.extra_voters_per_station: {number} is more than any station can admit")]
    ExtraVoters {
        /// The number in the plan.
        number: u64,
    },
    /// A text that is not a percentage.
    #[error("{key}: {error}")]
    Percentage {
        /// The key.
        key: String,
        /// Why.
        error: NoPercentage,
    },
    /// What belongs to a register, without one.
    #[error(
        "frame: layout, sha256 and encoding belong to a register. Write register = \"…\" beside them, or leave them out"
    )]
    NoRegister,
    /// A register and its sums.
    #[error("{of}: {key} is added up from the register. Leave the key out")]
    RegisterAndSum {
        /// The register.
        of: String,
        /// The key.
        key: &'static str,
    },
    /// A register without a layout.
    #[error("{of}: the register has no layout. Write [frame.layout] below it")]
    RegisterWithoutLayout {
        /// The register.
        of: String,
    },
    /// A register with votes of several parties.
    #[error("{of}: layout.votes is for one party of an earlier election, and has {parties}")]
    RegisterParties {
        /// The register.
        of: String,
        /// How many it has.
        parties: usize,
    },
    /// A register that names no stations.
    #[error("{of}: layout.station is needed")]
    RegisterWithoutStation {
        /// The register.
        of: String,
    },
    /// An announced name that the contest does not have.
    #[error(
        "{of}: {key}: `{name}` is neither a selection nor a group{}",
        did_you_mean(near)
    )]
    AnnouncedUnknown {
        /// The announced result.
        of: String,
        /// The key.
        key: &'static str,
        /// The name in the plan.
        name: String,
        /// The name that is most like it.
        near: Option<String>,
    },
    /// A selection that is announced more than once.
    #[error("{of}: votes: `{selection}` is counted twice, on its own or in a group")]
    CountedTwice {
        /// The announced result.
        of: String,
        /// The selection.
        selection: String,
    },
    /// A scope that is not one.
    #[error(
        "{of}: scope: `{word}` is not a scope. Write \"contest\", or {{ level = \"…\", code = \"…\" }}"
    )]
    Scope {
        /// The announced result.
        of: String,
        /// The text in the plan.
        word: String,
    },
    /// A level that no layout has.
    #[error("{of}: scope: no layout has the level `{level}`{}", did_you_mean(near))]
    ScopeLevel {
        /// The announced result.
        of: String,
        /// The level in the plan.
        level: String,
        /// The level that is most like it.
        near: Option<String>,
    },
    /// A unit that cannot be told from another. It is found while the audit runs.
    #[error(
        "{of}: {units} units of level {level} have the code `{code}`. Add within = [\"…\"] with the codes above it"
    )]
    AmbiguousUnit {
        /// The announced result.
        of: String,
        /// How many units there are.
        units: usize,
        /// The level.
        level: String,
        /// The code.
        code: String,
    },
    /// A name in place of a list.
    #[error("anomaly.{key}: `{name}` has to be in a list. Write {key} = [\"{name}\"]")]
    NotInAList {
        /// The key.
        key: &'static str,
        /// The name.
        name: String,
    },
    /// An empty list of checks.
    #[error(
        "anomaly.checks: the list is empty. Name checks, write \"all\", or leave the key out for the checks that run by default. There are {known}"
    )]
    NoChecks {
        /// The checks that there are.
        known: String,
    },
    /// A check that nobody knows.
    #[error(
        "anomaly.checks: `{name}` is not a check{}{}",
        all("there are", known),
        did_you_mean(near)
    )]
    UnknownCheck {
        /// The name in the plan.
        name: String,
        /// The checks that there are, once in a plan.
        known: Option<String>,
        /// The check that is most like it.
        near: Option<String>,
    },
    /// An empty list of selections.
    #[error(
        "anomaly.selections: the list is empty. Name selections, or leave the key out for all of them. The contest has {known}"
    )]
    NoSelections {
        /// The selections that there are.
        known: String,
    },
    /// A selection that the contest does not have.
    #[error(
        "anomaly.selections: `{name}` is not a selection of the contest{}{}",
        all("it has", known),
        did_you_mean(near)
    )]
    UnknownSelection {
        /// The name in the plan.
        name: String,
        /// The selections that there are, once in a plan.
        known: Option<String>,
        /// The selection that is most like it.
        near: Option<String>,
    },
    /// A level that the sheets do not have.
    #[error(
        "anomaly.{key}: `{level}` is not a level of the sheets' units{}{}",
        levels(known),
        did_you_mean(near)
    )]
    UnknownLevel {
        /// The key.
        key: &'static str,
        /// The name in the plan.
        level: String,
        /// The levels that there are.
        known: Vec<String>,
        /// The level that is most like it.
        near: Option<String>,
    },
    /// Parts of a key that cannot name a centre.
    #[error("anomaly.centre: {parts} cannot be a number of parts. {}", centre_parts(*keys))]
    CentreParts {
        /// The number in the plan.
        parts: u64,
        /// How many parts a station's key has.
        keys: usize,
    },
    /// A moment that is none.
    #[error(
        "anomaly.late_after: {seen} is neither a number nor a date and time such as \"2031-06-02 03:00\""
    )]
    Moment {
        /// The text in the plan.
        seen: String,
    },
    /// A moment, and no sheet says when it arrived.
    #[error(
        "anomaly.late_after: no layout of the tally sheets has a column for `arrival`, so that no sheet is known to be late. Set sheets.layout.arrival, or leave late_after out"
    )]
    NoArrival,
    /// Too many simulated elections.
    #[error(
        "anomaly.simulated: {number} is too many. Write a whole number up to {most}, such as 199"
    )]
    Simulated {
        /// The number in the plan.
        number: u64,
        /// The most that is allowed.
        most: u64,
    },
    /// A significance that is not a probability.
    #[error("anomaly.significance: {seen} is not between 0 and 1. Write a number such as 0.01")]
    Significance {
        /// The text in the plan.
        seen: String,
    },
    /// A setting of a check that is out of its range.
    #[error("`anomaly.{}`{} {}", .problem.name, is(seen), .problem.rule)]
    Setting {
        /// The setting, and what it has to be.
        problem: SettingProblem,
        /// The text in the plan, if it is set there.
        seen: Option<String>,
    },
}

fn all(verb: &str, known: &Option<String>) -> String {
    match known {
        Some(known) => format!(" ({verb} {known})"),
        None => String::new(),
    }
}

fn is(seen: &Option<String>) -> String {
    match seen {
        Some(seen) => format!(" is {seen}, and"),
        None => String::new(),
    }
}

fn levels(known: &[String]) -> String {
    match known {
        [] => " (sheets.layout.units names no level)".to_string(),
        known => format!(" (they have {}; \"\" means none)", known.join(", ")),
    }
}

fn centre_parts(keys: usize) -> String {
    match keys.saturating_sub(1) {
        0 => "A station's key has one part only: name a level of units".to_string(),
        1 => "A station's key has two parts, and the first can name a centre: write 1, or a level of units".to_string(),
        most => format!("A station's key has {keys} parts, and the first 1 to {most} can name a centre"),
    }
}
