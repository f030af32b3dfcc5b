//! Text that is not TOML, with what to write instead.

/// Why a plan is not TOML.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SyntaxProblem {
    /// The bytes are not UTF-8; a guess says what they are.
    #[error(
        "the byte 0x{byte:02X} is not UTF-8; in Windows-1252 it would be `{character}`. Save the plan as UTF-8"
    )]
    NotUtf8 {
        /// The byte.
        byte: u8,
        /// The character that it stands for in Windows-1252.
        character: char,
    },
    /// UTF-16 with bytes that are not UTF-16.
    #[error("the plan is written in UTF-16 and is damaged here. Save it as UTF-8")]
    NotUtf16,
    /// Quotes of a word processor.
    #[error("{seen} has typographic quotes. Write straight quotes: {write}")]
    TypographicQuotes {
        /// The text in the plan.
        seen: String,
        /// The text to write.
        write: String,
    },
    /// A backslash that begins no escape, as in a path of Windows.
    #[error(
        "{seen} has a backslash, which begins an escape in double quotes. In a path write `/`: {write}"
    )]
    Backslash {
        /// The text in the plan.
        seen: String,
        /// The text to write.
        write: String,
    },
    /// A text without quotes.
    #[error("{seen} is not in quotes. Write {write}")]
    NotInQuotes {
        /// The text in the plan.
        seen: String,
        /// The text to write.
        write: String,
    },
    /// A number with something between its thousands.
    #[error("{seen} has separators. Write a number with digits only: {write}")]
    ThousandsSeparator {
        /// The text in the plan.
        seen: String,
        /// The text to write.
        write: String,
    },
    /// A number with a comma for its decimals.
    #[error(
        "{seen} has a decimal comma. Write a number with a point: {write}; write a percentage in quotes: \"{seen}\""
    )]
    DecimalComma {
        /// The text in the plan.
        seen: String,
        /// The text to write.
        write: String,
    },
    /// A number that begins with 0.
    #[error("{seen} begins with 0. Write a code in quotes: \"{seen}\", and a number without the 0")]
    LeadingZero {
        /// The text in the plan.
        seen: String,
    },
    /// A number that is not one.
    #[error("{seen} is not a number. Write digits, or write a text in quotes: \"{seen}\"")]
    NotANumber {
        /// The text in the plan.
        seen: String,
    },
    /// A date that is not one.
    #[error("{seen} is not a date. Write year, month and day in quotes: \"2024-07-28\"")]
    NotADate {
        /// The text in the plan.
        seen: String,
    },
    /// `True` for `true`.
    #[error("{seen} is not a value. Write `true` or `false` in small letters")]
    NotTrueOrFalse {
        /// The text in the plan.
        seen: String,
    },
    /// Nothing after the equals sign.
    #[error("the value is missing. Write one after `=`, or delete the line")]
    NoValue,
    /// A text with a quote at one end only.
    #[error("the closing quote is missing. Write `\"` at the end of the text")]
    NoClosingQuote,
    /// A text with a quote at its end only.
    #[error("the opening quote is missing. Write `\"` at the beginning of the text")]
    NoOpeningQuote,
    /// A text in three quotes that does not end.
    #[error("the text in three quotes does not end. Write three quotes at its end")]
    NoClosingQuotes,
    /// A key without an equals sign.
    #[error("`=` is missing between the key and its value")]
    NoEquals,
    /// More than one equals sign.
    #[error("there is one `=` too many. Write one")]
    TwoEquals,
    /// A colon where an equals sign belongs.
    #[error("a key ends with `:`. Write `=` between the key and its value")]
    Colon,
    /// A comment of another language.
    #[error("a comment begins with `#` in a plan, and not with `{seen}`")]
    Comment {
        /// The text in the plan.
        seen: String,
    },
    /// A key that is there twice.
    #[error("`{key}` is already set in line {line}. Keep one of the two")]
    RepeatedKey {
        /// The key.
        key: String,
        /// Where it was first.
        line: usize,
    },
    /// A table that is there twice.
    #[error(
        "the table [{table}] already begins in line {line}. Put its keys together in one place"
    )]
    RepeatedTable {
        /// The table.
        table: String,
        /// Where it was first.
        line: usize,
    },
    /// A table with one bracket beside others with two.
    #[error("[{table}] is a list in line {line}. Write two brackets: [[{table}]]")]
    OneBracket {
        /// The table.
        table: String,
        /// Where it was first.
        line: usize,
    },
    /// A list of tables beside a table.
    #[error("[[{table}]] is one table in line {line}. Write the same number of brackets in both")]
    TwoBrackets {
        /// The table.
        table: String,
        /// Where it was first.
        line: usize,
    },
    /// The line of a table without its bracket.
    #[error("the closing bracket is missing. Write `{write}`")]
    NoClosingBracket {
        /// The text to write.
        write: String,
    },
    /// A list that does not end.
    #[error("the list that begins here does not end. Write `]` after its last value")]
    EndlessList,
    /// A table in braces that does not end.
    #[error("the table that begins here does not end. Write `}}` after its last value")]
    EndlessTable,
    /// Two values without a comma.
    #[error("a comma is missing between two values")]
    NoComma,
    /// A key with characters that need quotes.
    #[error("the key {seen} has characters that need quotes. Write \"{seen}\"")]
    KeyNeedsQuotes {
        /// The text in the plan.
        seen: String,
    },
    /// Something after a value.
    #[error("{seen} stands after the value. A line holds one key and one value")]
    AfterValue {
        /// The text in the plan.
        seen: String,
    },
    /// A character that is not seen on a screen.
    #[error("the character U+{code:04X} is invisible and cannot stand here. Delete it")]
    Invisible {
        /// The character's number.
        code: u32,
    },
    /// Another mistake, in the words of the TOML parser.
    #[error("this is not TOML: {message}")]
    Other {
        /// What the parser says.
        message: String,
    },
}
