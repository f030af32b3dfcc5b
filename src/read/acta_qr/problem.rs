//! What is wrong in a text that is no payload, with its place and what is there instead.

use std::fmt;

use crate::model::CountColumn;
use crate::model::print::grouped;

use super::candidate::QrCandidate;

/// A place for a number in a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActaQrField {
    /// A party's votes; the first party is 1.
    Party(usize),
    /// Null votes.
    Null,
    /// What the payload calls invalid.
    Invalid,
}

impl fmt::Display for ActaQrField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Party(number) => {
                let candidate = number
                    .checked_sub(1)
                    .and_then(|place| QrCandidate::OF_PARTY.get(place));
                match candidate {
                    Some(candidate) => write!(f, "party vote {number} ({candidate})"),
                    None => write!(f, "party vote {number}"),
                }
            }
            Self::Null => f.write_str("the part for null votes"),
            Self::Invalid => f.write_str("the part for invalid ones"),
        }
    }
}

/// One thing that is wrong in a payload. The sentences quote nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ActaQrFault {
    /// Another number of parts between exclamation marks.
    #[error(
        "a payload has 4 parts with `!` between them (code, party votes, null, invalid), and this has {}",
        grouped(*found as i128)
    )]
    Parts {
        /// How many there are.
        found: usize,
    },
    /// Another number of parts between the dots of the code.
    #[error(
        "a code has 4 parts with `.` between them (centre, table and two more), and this has {}",
        grouped(*found as i128)
    )]
    CodeShape {
        /// How many there are.
        found: usize,
    },
    /// The centre is something else than nine digits.
    #[error("a centre has 9 digits, and this has {}", characters(*.length, *.digits))]
    Centre {
        /// How many characters there are.
        length: usize,
        /// How many of them are digits.
        digits: usize,
    },
    /// The table is something else than two digits, or `00`.
    #[error("a table has 2 digits, from 01 to 99")]
    Table,
    /// The third part of the code is something else than one digit.
    #[error("the third part of a code is one digit")]
    Third,
    /// The fourth part of the code is something else than four digits.
    #[error("the fourth part of a code has 4 digits")]
    Fourth,
    /// Another number of party votes than 38.
    #[error(
        "a payload has 38 party votes with `,` between them, and this has {}",
        grouped(*found as i128)
    )]
    VoteCount {
        /// How many there are.
        found: usize,
    },
    /// Something else than digits, or nothing: a sign, a blank, a decimal point.
    #[error("{0} is no whole number in the digits 0 to 9")]
    NotANumber(ActaQrField),
    /// A number with zeros in front, which no payload has and which would be lost.
    #[error("{0} has zeros in front")]
    LeadingZeros(ActaQrField),
    /// A number that no tally sheet holds.
    #[error("{} is larger than {}", .0, grouped(CountColumn::MAX))]
    TooLarge(ActaQrField),
    /// Party votes that add up to more than a tally sheet holds.
    #[error("the party votes add up to {}, which is larger than {}", grouped(*sum), grouped(CountColumn::MAX))]
    SumTooLarge {
        /// The sum.
        sum: u64,
    },
    /// A line of a file that is not UTF-8. The text is shown with `�` in place of what is not.
    #[error("bytes that are not UTF-8")]
    NotText,
    /// A line of a file that is longer than any payload. It was not looked into.
    #[error("the line has {} bytes, and no more than {} are looked at", grouped(*bytes), grouped(*limit))]
    LineTooLong {
        /// How long it is.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
}

fn characters(length: usize, digits: usize) -> String {
    if length == digits {
        format!("{} digits", grouped(digits as i128))
    } else {
        format!(
            "{} characters of which {} are digits",
            grouped(length as i128),
            grouped(digits as i128)
        )
    }
}

/// One thing that is wrong in a payload, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: `{text}`: {fault}")]
pub struct ActaQrProblem {
    /// The column at which the part begins that is meant; the first character's is 1.
    pub column: usize,
    /// What is there, at most 80 characters of it. Where a part is too many, the text begins with
    /// it; where one is missing, the text is all that it is missing from.
    pub text: String,
    /// What is wrong with it.
    #[source]
    pub fault: ActaQrFault,
}

/// Everything that is wrong in one payload, in the order of columns; at least one thing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct ActaQrError {
    problems: Vec<ActaQrProblem>,
}

impl ActaQrError {
    /// Nothing, where there is no problem.
    pub(super) fn of(mut problems: Vec<ActaQrProblem>) -> Option<Self> {
        problems.sort_by_key(|problem| problem.column);
        (!problems.is_empty()).then_some(Self { problems })
    }

    /// What is wrong.
    pub fn problems(&self) -> &[ActaQrProblem] {
        &self.problems
    }

    /// What is wrong, to keep.
    pub fn into_problems(self) -> Vec<ActaQrProblem> {
        self.problems
    }
}
