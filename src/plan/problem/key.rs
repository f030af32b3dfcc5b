//! Keys that are unknown or missing, and values of the wrong type.

use super::did_you_mean;

/// Why a key cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyProblem {
    /// A key that a plan does not have here.
    #[error("unknown key `{key}`: {}", hint(near, known))]
    Unknown {
        /// The key, with the tables that it is in.
        key: String,
        /// The known key that is most like it.
        near: Option<String>,
        /// The keys that are known here.
        known: Vec<String>,
    },
    /// A key that has another name now.
    #[error("`{key}` is now called `{now}`{besides}")]
    Renamed {
        /// The key, with the tables that it is in.
        key: String,
        /// Its name.
        now: &'static str,
        /// What else changed with the name.
        besides: &'static str,
    },
    /// A key that has to be there.
    #[error("the key `{key}` is missing")]
    Missing {
        /// The key, with the tables that it is in.
        key: String,
    },
    /// A value that is not what the key takes.
    #[error("`{key}` is {seen}. Write {expected}{}", did_you_mean(near))]
    Value {
        /// The key, with the tables that it is in.
        key: String,
        /// What the plan has.
        seen: String,
        /// What it can have.
        expected: Expected,
        /// The allowed word that is most like it.
        near: Option<String>,
    },
}

/// What a key takes, in words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Expected {
    /// A text.
    #[error("a text in quotes{}", example(quoted))]
    Text {
        /// What the plan has, in quotes, where that is a text.
        quoted: Option<String>,
    },
    /// One character.
    #[error("one character in quotes")]
    Character,
    /// A count.
    #[error("a whole number, 0 or more")]
    WholeNumber,
    /// A number.
    #[error("a number")]
    Number,
    /// A yes or no.
    #[error("`true` or `false`")]
    TrueOrFalse,
    /// One of some words.
    #[error("one of {}", words.join(", "))]
    OneOf {
        /// The words.
        words: Vec<String>,
    },
    /// A list of values.
    #[error("a list in brackets{}", example(listed))]
    List {
        /// What the plan has, in brackets, where that is a value.
        listed: Option<String>,
    },
    /// A list of tables.
    #[error("[[{name}]] with two brackets, once for each")]
    Tables {
        /// The key.
        name: String,
    },
    /// A table.
    #[error("a table with some of these keys: {}", keys.join(", "))]
    Table {
        /// The keys that it can have.
        keys: Vec<String>,
    },
    /// A table whose keys are the user's.
    #[error("a table, such as {{ A = … }}")]
    Map,
    /// Columns.
    #[error("the name of a column in quotes, or a list of names")]
    Columns,
    /// Columns that name something.
    #[error(
        "the name of a column in quotes, or {{ column = \"…\", pad = 9 }}, or {{ column = \"…\", split = \"-\", part = 1 }}"
    )]
    KeyColumns,
    /// How numbers are written.
    #[error("{{ thousands = \".\" }}, or {{ COLUMN = {{ thousands = \".\" }} }} for one column")]
    NumberStyle,
    /// A date.
    #[error("a date in quotes, such as \"2024-07-28\"")]
    Date,
    /// The scope of an announced result.
    #[error("\"contest\", or {{ level = \"…\", code = \"…\" }}")]
    Scope,
    /// A percentage.
    #[error(
        "a percentage in quotes, such as \"51.20\", because the number of its printed decimals matters"
    )]
    Percentage,
    /// How much was counted.
    #[error("a number of stations, or a percentage in quotes, such as \"80%\"")]
    StationsReported,
    /// Which rows win.
    #[error("\"none\", \"first\", \"last\", or {{ file = \"…\" }}")]
    ConflictRule,
    /// Which checks.
    #[error(
        "a list of checks, or \"all\", or leave the key out for the checks that run by default"
    )]
    Checks,
    /// Which selections.
    #[error("a list of selections, or leave the key out for all of them")]
    Selections,
    /// A polling centre.
    #[error("a level of units in quotes, or how many first parts of a station's key name a centre")]
    Centre,
    /// A moment.
    #[error("a number, or a date and time such as \"2031-06-02 03:00\"")]
    Moment,
    /// In the words of the type that reads it.
    #[error("{words}")]
    Other {
        /// The words.
        words: String,
    },
}

fn hint(near: &Option<String>, known: &[String]) -> String {
    match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the keys here are {}", known.join(", ")),
    }
}

fn example(text: &Option<String>) -> String {
    match text {
        Some(text) => format!(": {text}"),
        None => String::new(),
    }
}
