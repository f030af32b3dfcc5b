//! Parses a text as a payload. An accepted text can be reproduced unchanged. Of any other text
//! every problem is reported.
//!
//! Parts are identified by their index from the left, so a payload with too few or too many parts
//! is still examined. A text without a single separator is one problem and not several, because its
//! parts cannot be identified.

use std::str::FromStr;

use crate::model::CountColumn;
use crate::read::quarantine::shown;

use super::candidate::QrCandidate;
use super::payload::{self, ActaQr};
use super::problem::{ActaQrError, ActaQrFault, ActaQrField, ActaQrProblem};

impl FromStr for ActaQr {
    type Err = ActaQrError;

    /// Reads a payload.
    ///
    /// # Errors
    /// Every problem, each with its column and the text there.
    ///
    /// # Complexity
    /// Linear in the length of the text. The error is no longer than some kilobytes.
    fn from_str(text: &str) -> Result<Self, ActaQrError> {
        let mut parser = Parser {
            text,
            problems: Vec::new(),
        };
        // If something is wrong, zeros take its place, and the payload is dropped here.
        let payload = parser.payload();
        match ActaQrError::of(parser.problems) {
            None => Ok(payload),
            Some(error) => Err(error),
        }
    }
}

/// A part of the text, and the byte at which it begins.
#[derive(Debug, Clone, Copy)]
struct Part<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Part<'a> {
    /// The first `N` of the parts between separators, and the number of parts. Missing parts are
    /// `None`.
    fn split<const N: usize>(self, separator: char) -> ([Option<Part<'a>>; N], usize) {
        let mut parts = [None; N];
        let mut start = self.start;
        let mut found = 0;
        for text in self.text.split(separator) {
            if let Some(place) = parts.get_mut(found) {
                *place = Some(Part { start, text });
            }
            start += text.len() + separator.len_utf8();
            found += 1;
        }
        (parts, found)
    }
}

struct Parser<'a> {
    text: &'a str,
    problems: Vec<ActaQrProblem>,
}

/// The number of parts of a payload and of its code.
const PARTS: usize = 4;

impl<'a> Parser<'a> {
    fn payload(&mut self) -> ActaQr {
        let whole = Part {
            start: 0,
            text: self.text,
        };
        // One more than allowed: if it exists, it is the problem.
        let (parts, found) = whole.split::<{ PARTS + 1 }>('!');
        if found != PARTS {
            self.report(parts[PARTS], whole, ActaQrFault::Parts { found });
        }
        let [code, votes, null, invalid, _] = if found > 1 { parts } else { [None; 5] };
        let (centre, table, third, fourth) = self.code(code);
        let parties = self.votes(votes);
        ActaQr {
            centre,
            table,
            third,
            fourth,
            parties,
            null: self.number(null, ActaQrField::Null),
            invalid: self.number(invalid, ActaQrField::Invalid),
        }
    }

    fn code(&mut self, code: Option<Part<'a>>) -> (String, u8, u8, u16) {
        let Some(code) = code else {
            return Default::default();
        };
        let (parts, found) = code.split::<{ PARTS + 1 }>('.');
        if found != PARTS {
            self.report(parts[PARTS], code, ActaQrFault::CodeShape { found });
        }
        let [centre, table, third, fourth, _] = if found > 1 { parts } else { [None; 5] };
        let centre = match centre {
            Some(centre) => self.centre(centre),
            None => String::new(),
        };
        let table = self.digits(table, 2, ActaQrFault::Table, |table| table > 0);
        let third = self.digits(third, 1, ActaQrFault::Third, |_| true);
        let fourth = self.digits(fourth, 4, ActaQrFault::Fourth, |_| true);
        // Two digits and one digit fit into a byte.
        (centre, table as u8, third as u8, fourth)
    }

    fn centre(&mut self, centre: Part<'a>) -> String {
        let digits = centre.text.bytes().filter(u8::is_ascii_digit).count();
        if digits == 9 && centre.text.len() == 9 {
            return centre.text.to_string();
        }
        let length = centre.text.chars().count();
        self.push(centre, ActaQrFault::Centre { length, digits });
        String::new()
    }

    /// A number of exactly this many digits, including leading zeros.
    fn digits(
        &mut self,
        part: Option<Part<'a>>,
        length: usize,
        fault: ActaQrFault,
        allowed: impl Fn(u16) -> bool,
    ) -> u16 {
        let Some(part) = part else { return 0 };
        let digits = part.text.bytes().all(|byte| byte.is_ascii_digit());
        match part.text.parse() {
            Ok(number) if digits && part.text.len() == length && allowed(number) => number,
            _ => {
                self.push(part, fault);
                0
            }
        }
    }

    fn votes(&mut self, votes: Option<Part<'a>>) -> [u32; QrCandidate::PARTIES] {
        let Some(votes) = votes else {
            return [0; QrCandidate::PARTIES];
        };
        let before = self.problems.len();
        let (parts, found) = votes.split::<{ QrCandidate::PARTIES + 1 }>(',');
        if found != QrCandidate::PARTIES {
            let extra = parts[QrCandidate::PARTIES];
            self.report(extra, votes, ActaQrFault::VoteCount { found });
        }
        // A part without a comma is not a list of votes, and the problem of the count says so.
        let shown = if found > 1 { found } else { 0 };
        let mut parties = [0; QrCandidate::PARTIES];
        for (place, party) in parties.iter_mut().enumerate().take(shown) {
            *party = self.number(parts[place], ActaQrField::Party(place + 1));
        }
        // The sum of only some of the votes is not the sum of the payload.
        let sum = payload::sum(&parties);
        if sum > CountColumn::MAX && self.problems.len() == before {
            self.push(votes, ActaQrFault::SumTooLarge { sum });
        }
        parties
    }

    /// A number that can be written in only one way.
    fn number(&mut self, part: Option<Part<'a>>, field: ActaQrField) -> u32 {
        let Some(part) = part else { return 0 };
        let text = part.text;
        let fault = if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            ActaQrFault::NotANumber(field)
        } else if text.len() > 1 && text.starts_with('0') {
            ActaQrFault::LeadingZeros(field)
        } else {
            match text.parse::<u32>() {
                Ok(number) if u64::from(number) <= CountColumn::MAX => return number,
                _ => ActaQrFault::TooLarge(field),
            }
        };
        self.push(part, fault);
        0
    }

    /// A wrong number of parts: the text from the first extra part on, or all of it if some are
    /// missing.
    fn report(&mut self, extra: Option<Part<'a>>, all: Part<'a>, fault: ActaQrFault) {
        let part = match extra {
            Some(extra) => Part {
                text: &self.text[extra.start..all.start + all.text.len()],
                ..extra
            },
            None => all,
        };
        self.push(part, fault);
    }

    fn push(&mut self, part: Part<'_>, fault: ActaQrFault) {
        self.problems.push(ActaQrProblem {
            column: self.text[..part.start].chars().count() + 1,
            text: shown(part.text),
            fault,
        });
    }
}
