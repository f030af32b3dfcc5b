//! Every key of a plan with what it means. Unknown keys are found against this table, all of
//! them, with the nearest known one.

use toml::de::{DeTable, DeValue};

use super::error::PlanProblem;
use super::keys_anomaly::ANOMALY;
use super::renamed;
use crate::read::header::nearest;

/// What may stand behind a key.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// A value, or a table whose keys are the user's own names.
    Value,
    /// A table with these keys, or an array of such tables, or a plain value in its place.
    Table(&'static [Key]),
}

/// A key of a plan.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What may stand behind it.
    pub expected: Expected,
}

pub(super) const fn value(name: &'static str, meaning: &'static str) -> Key {
    Key {
        name,
        meaning,
        expected: Expected::Value,
    }
}

pub(super) const fn table(name: &'static str, meaning: &'static str, keys: &'static [Key]) -> Key {
    Key {
        name,
        meaning,
        expected: Expected::Table(keys),
    }
}

/// The keys of a plan.
pub const PLAN: &[Key] = &[
    value("title", "what is audited, in one line"),
    value("seed", "any text; all randomness is drawn from it"),
    value("fail_on", "kinds of finding that make the exit code 1"),
    table("contest", "the question that was voted on", CONTEST),
    table(
        "sheets",
        "a file of tally sheets; repeat it for more",
        SHEETS,
    ),
    table(
        "merge",
        "one sheet for each station of several sources",
        &[value("prefer", "the sources, the one that wins first")],
    ),
    table("frame", "what should report", FRAME),
    table(
        "announced",
        "what an authority announced; repeat it for more",
        ANNOUNCED,
    ),
    table("inclusion", "which rows count", INCLUSION),
    table("rules", "settings of the sheet rules", RULES),
    table(
        "outcome",
        "what the missing sheets could still change",
        &[value(
            "max_turnout",
            "turnouts of unreported stations, as texts such as \"70%\", each with the outcome that it leaves",
        )],
    ),
    table(
        "anomaly",
        "the statistical checks; without it none is run",
        ANOMALY,
    ),
    table(
        "copies",
        "which sheets are compared with all others",
        COPIES,
    ),
];

const CONTEST: &[Key] = &[
    value("id", "a short name"),
    value("rule", "plurality, majority, forty-and-ten or top-two"),
    value("winners", "how many win"),
    table(
        "selections",
        "what could be voted for",
        &[
            value("id", "a short name"),
            value("name", "as people know it"),
        ],
    ),
    value("groups", "names for several selections together"),
];

const SHEETS: &[Key] = &[
    value("source", "who published the file"),
    value(
        "role",
        "tally (the default): a part of the publication that is audited; compare: a further source that is held against it",
    ),
    value("path", "the file, from the plan's folder or --data"),
    value("sha256", "the file's SHA-256; checked"),
    value(
        "encoding",
        "the file's encoding; detected where it is not given",
    ),
    table("layout", "which column is what", LAYOUT),
];

const COLUMN: &[Key] = &[
    value("column", "the column"),
    value("pad", "zeros are put in front up to this many characters"),
    value("split", "what separates the parts of the column's text"),
    value("part", "which part of it is meant; the first is 1"),
    value("strip_zeros", "true takes zeros in front away"),
];

const LAYOUT: &[Key] = &[
    value("shape", "wide: one row per station, a column per selection"),
    value(
        "delimiter",
        "what separates cells; detected where it is not given",
    ),
    value("skip_lines", "lines before the heading"),
    table(
        "station",
        "the column, or columns, that name a station",
        COLUMN,
    ),
    table(
        "units",
        "the levels of reporting units, outermost first",
        &[
            value("level", "the level's name"),
            table("code", "the column with the unit's code", COLUMN),
            value("name", "the column with the unit's name"),
        ],
    ),
    value("voters_registered", "electors on the station's roll"),
    value("voters_added", "voters admitted who are not on that roll"),
    value("ballots_issued", "papers given out"),
    value("ballots_cast", "papers put in the box"),
    value("ballots_rejected", "papers not accepted"),
    value("rejected", "the same as ballots_rejected"),
    value(
        "valid_votes",
        "the sum of the selections, as the sheet states it",
    ),
    value("null_votes", "counted papers with no valid vote"),
    value("blank_votes", "papers left empty"),
    value("image_url", "the address of the sheet's image"),
    value("latitude", "the polling place's latitude in degrees"),
    value("longitude", "the polling place's longitude in degrees"),
    value(
        "arrival",
        "when the sheet arrived: a number that rises, or a date and time",
    ),
    value(
        "votes",
        "the column, or columns, of each selection; in a register, of one party in an earlier election, whose valid_votes stand beside it",
    ),
    value("missing", "words for a missing count, each with its reason"),
    value("numbers", "how numbers are written"),
];

const FRAME: &[Key] = &[
    value("stations", "how many stations should report"),
    value("voters_registered", "how many electors there are"),
    value(
        "ballots_issued",
        "how many ballots the stations were issued",
    ),
    value(
        "max_voters_per_station",
        "the most electors that any one station has",
    ),
    value(
        "register",
        "a file with every station, from the plan's folder or --data",
    ),
    value("sha256", "the register's SHA-256; checked"),
    value("encoding", "the register's encoding"),
    table("layout", "which column of the register is what", LAYOUT),
];

const ANNOUNCED: &[Key] = &[
    value("source", "who announced it, and which one it is"),
    value(
        "series",
        "the bulletins that it follows; the source up to its first comma where it is not given",
    ),
    value("date", "when"),
    table(
        "scope",
        "\"contest\", or one reporting unit",
        &[
            value("level", "the unit's level"),
            value("code", "the unit's code"),
            value("within", "codes of the units above it, outermost first"),
        ],
    ),
    value("votes", "votes of selections or groups"),
    value("shares", "percentages of selections or groups, as printed"),
    value("share_of", "valid_votes or ballots_cast"),
    value(
        "stations_reported",
        "how many stations it says it counted: a number or a percentage",
    ),
    value("voters_registered", "announced"),
    value("ballots_cast", "announced"),
    value("valid_votes", "announced"),
    value("null_votes", "announced"),
    value("blank_votes", "announced"),
];

const INCLUSION: &[Key] = &[
    value("identical_duplicates", "once (the default) or none"),
    value(
        "conflicting_duplicates",
        "none (the default), first, last, or { file = \"…\" }",
    ),
    value(
        "exclude_codes",
        "codes of problems whose sheets do not count",
    ),
];

const RULES: &[Key] = &[value(
    "extra_voters_per_station",
    "voters from outside its roll that a station may admit, by law",
)];

const COPIES: &[Key] = &[
    value("min_votes", "sheets with fewer votes are not compared"),
    value(
        "min_selections",
        "sheets with fewer selections that have votes are not compared",
    ),
];

/// Every key of the plan's text that is not in the table.
pub(super) fn unknown(text: &str, plan: &DeTable<'_>) -> Vec<PlanProblem> {
    let mut problems = Vec::new();
    walk(text, plan, PLAN, "", &mut problems);
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems
}

fn walk(
    text: &str,
    found: &DeTable<'_>,
    known: &[Key],
    above: &str,
    problems: &mut Vec<PlanProblem>,
) {
    for (name, content) in found.iter() {
        let path = format!("{above}{}", name.get_ref());
        let Some(key) = known.iter().find(|key| key.name == name.get_ref().as_ref()) else {
            if let Some(message) = renamed::message(above.trim_end_matches('.'), name.get_ref()) {
                problems.push(PlanProblem::at(text, name.span().start, message));
                continue;
            }
            let names = || known.iter().map(|key| key.name);
            let hint = match nearest(name.get_ref(), names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "the keys here are {}",
                    names().collect::<Vec<_>>().join(", ")
                ),
            };
            let message = format!("unknown key `{path}`: {hint}");
            problems.push(PlanProblem::at(text, name.span().start, message));
            continue;
        };
        if let Expected::Table(keys) = key.expected {
            descend(text, content.get_ref(), keys, &path, problems);
        }
    }
}

fn descend(
    text: &str,
    content: &DeValue<'_>,
    keys: &[Key],
    path: &str,
    problems: &mut Vec<PlanProblem>,
) {
    match content {
        DeValue::Table(table) => walk(text, table, keys, &format!("{path}."), problems),
        DeValue::Array(array) => {
            for item in array.iter() {
                descend(text, item.get_ref(), keys, path, problems);
            }
        }
        _ => {}
    }
}
