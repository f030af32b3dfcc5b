//! The problems of a text that is not a payload, each with its place and the text that is there.

use std::fmt;

use crate::model::CountColumn;
use crate::model::print::grouped;

use super::candidate::QrCandidate;

/// A numeric field of a payload.
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

/// One problem in a payload. The messages do not quote the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ActaQrFault {
    /// The wrong number of parts between exclamation marks.
    #[error(
        "a payload has 4 parts with `!` between them (code, party votes, null, invalid), and this has {}",
        grouped(*found as i128)
    )]
    Parts {
        /// The number of parts.
        found: usize,
    },
    /// The wrong number of parts between the dots of the code.
    #[error(
        "a code has 4 parts with `.` between them (centre, table and two more), and this has {}",
        grouped(*found as i128)
    )]
    CodeShape {
        /// The number of parts.
        found: usize,
    },
    /// The centre is not nine digits.
    #[error("a centre has 9 digits, and this has {}", characters(*.length, *.digits))]
    Centre {
        /// The number of characters.
        length: usize,
        /// How many of them are digits.
        digits: usize,
    },
    /// The table is not two digits, or is `00`.
    #[error("a table has 2 digits, from 01 to 99")]
    Table,
    /// The third part of the code is not one digit.
    #[error("the third part of a code is one digit")]
    Third,
    /// The fourth part of the code is not four digits.
    #[error("the fourth part of a code has 4 digits")]
    Fourth,
    /// The number of party votes is not 38.
    #[error(
        "a payload has 38 party votes with `,` between them, and this has {}",
        grouped(*found as i128)
    )]
    VoteCount {
        /// The number of party votes.
        found: usize,
    },
    /// Something other than digits, or nothing: a sign, a blank, a decimal point.
    #[error("{0} is no whole number in the digits 0 to 9")]
    NotANumber(ActaQrField),
    /// A number with leading zeros. No payload has them, and they would be lost.
    #[error("{0} has zeros in front")]
    LeadingZeros(ActaQrField),
    /// A number that is larger than any tally sheet has.
    #[error("{} is larger than {}", .0, grouped(CountColumn::MAX))]
    TooLarge(ActaQrField),
    /// Party votes whose sum is larger than any tally sheet has.
    #[error("the party votes add up to {}, which is larger than {}", grouped(*sum), grouped(CountColumn::MAX))]
    SumTooLarge {
        /// The sum.
        sum: u64,
    },
    /// A line of a file that is not UTF-8. The text is shown with `�` in place of invalid bytes.
    #[error("bytes that are not UTF-8")]
    NotText,
    /// A line of a file that is longer than any payload. It was not examined.
    #[error("the line has {} bytes, and no more than {} are looked at", grouped(*bytes), grouped(*limit))]
    LineTooLong {
        /// The length of the line.
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

/// One problem in a payload, with its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column {column}: `{text}`: {fault}")]
pub struct ActaQrProblem {
    /// The column at which the affected part begins. The first column is 1.
    pub column: usize,
    /// The text there, at most 80 characters of it. If a part is too many, the text begins with it.
    /// If a part is missing, this is the whole text that lacks it.
    pub text: String,
    /// What is wrong with it.
    #[source]
    pub fault: ActaQrFault,
}

/// Every problem in one payload, in the order of columns. There is at least one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
pub struct ActaQrError {
    problems: Vec<ActaQrProblem>,
}

impl ActaQrError {
    /// The error for these problems, or `None` if there are none.
    pub(super) fn of(mut problems: Vec<ActaQrProblem>) -> Option<Self> {
        problems.sort_by_key(|problem| problem.column);
        (!problems.is_empty()).then_some(Self { problems })
    }

    /// The problems.
    pub fn problems(&self) -> &[ActaQrProblem] {
        &self.problems
    }

    /// The problems, by value.
    pub fn into_problems(self) -> Vec<ActaQrProblem> {
        self.problems
    }
}
