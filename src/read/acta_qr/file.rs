//! A file of payloads, one per line.

use std::io::{BufReader, Read};

use crate::read::blocks::MOST_BYTES;
use crate::read::error::ReadError;
use crate::read::input::{Content, Input};
use crate::read::quarantine::shown;

use super::lines::{self, LONGEST, Line};
use super::payload::ActaQr;
use super::problem::{ActaQrError, ActaQrFault, ActaQrProblem};

/// The maximum number of payloads, and of problems, that are kept from one file. The whole country
/// had 30,026 tables.
const MOST_KEPT: usize = 1_000_000;

/// A payload, and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActaQrLine {
    /// The line; the first of the file is 1.
    pub line: u64,
    /// The payload.
    pub payload: ActaQr,
}

/// One problem on a line that is not a payload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActaQrLineProblem {
    /// The line; the first of the file is 1.
    pub line: u64,
    /// The problem, and its column in the line. A byte order mark is not a column.
    pub problem: ActaQrProblem,
}

/// The contents of a file of payloads: every line is a payload, has a problem, or is blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadActaQr {
    /// The file, as its input names it.
    pub file: String,
    /// SHA-256 of the file as stored, in hexadecimal.
    pub sha256: String,
    /// Size of the file as stored.
    pub bytes: u64,
    /// The payloads, in the file's order.
    pub payloads: Vec<ActaQrLine>,
    /// The problems on the other lines, in the file's order. A line may have several problems.
    pub problems: Vec<ActaQrLineProblem>,
    /// The number of lines that are not a payload.
    pub unreadable: u64,
    /// The number of lines that are empty or contain only white space.
    pub blank: u64,
}

/// Reads a file of payloads: UTF-8 with or without byte order mark, plain or gzip, one payload per
/// line, with or without white space around it. Blank lines are skipped and counted.
///
/// ```
/// use scrutineer::read::{Input, acta_qr::read_acta_qr};
///
/// let bytes = "\r\n110601011.04.1.0001!12,x!0!0\r\n";
/// let read = read_acta_qr(&Input::bytes("payloads.txt", bytes))?;
/// assert_eq!((read.payloads.len(), read.unreadable, read.blank), (0, 1, 1));
/// let problems: Vec<String> = read
///     .problems
///     .iter()
///     .map(|of| format!("line {}, {}", of.line, of.problem))
///     .collect();
/// assert_eq!(
///     problems,
///     [
///         "line 2, column 21: `12,x`: a payload has 38 party votes with `,` between them, and this \
///          has 2",
///         "line 2, column 24: `x`: party vote 2 (NM) is no whole number in the digits 0 to 9",
///     ]
/// );
/// # Ok::<(), scrutineer::read::ReadError>(())
/// ```
///
/// # Errors
/// If the input cannot be read, or is larger than any file of payloads; see [`ReadError`]. A line
/// that is not a payload is not an error.
///
/// # Complexity
/// Linear in bytes. Memory holds at most a million payloads and a million problems, and at most
/// 4,096 bytes of a line.
pub fn read_acta_qr(input: &Input<'_>) -> Result<ReadActaQr, ReadError> {
    let content = input.open().map_err(ReadError::io(input.name()))?;
    read(input.name(), content)
}

/// Reads payloads from a reader that can be read only once, such as standard input. `name` is its
/// name in errors and reports.
///
/// # Errors
/// The same as [`read_acta_qr`].
pub fn read_acta_qr_from(name: &str, reader: impl Read + Send) -> Result<ReadActaQr, ReadError> {
    let content = Content::of(Box::new(reader)).map_err(ReadError::io(name))?;
    read(name, content)
}

fn read(name: &str, content: Content<'_>) -> Result<ReadActaQr, ReadError> {
    let io = ReadError::io(name);
    let mut file = File {
        read: ReadActaQr {
            file: name.to_string(),
            sha256: String::new(),
            bytes: 0,
            payloads: Vec::new(),
            problems: Vec::new(),
            unreadable: 0,
            blank: 0,
        },
        line: 0,
        byte: 0,
    };
    let mut reader = BufReader::with_capacity(1 << 16, content);
    lines::for_each(&mut reader, |line| file.line(line)).map_err(|stop| match stop {
        Stop::Unreadable(source) => io(source),
        Stop::TooMuch(error) => error,
    })?;
    let mut read = file.read;
    (read.sha256, read.bytes) = reader.into_inner().digest().map_err(&io)?;
    Ok(read)
}

/// Why reading a file stops early.
enum Stop {
    Unreadable(std::io::Error),
    TooMuch(ReadError),
}

impl From<std::io::Error> for Stop {
    fn from(error: std::io::Error) -> Self {
        Self::Unreadable(error)
    }
}

/// A file that is being read.
struct File {
    read: ReadActaQr,
    line: u64,
    byte: u64,
}

impl File {
    fn line(&mut self, line: Line<'_>) -> Result<(), Stop> {
        self.line += 1;
        self.byte = self.byte.saturating_add(line.length + 1);
        match payload(line, self.line == 1) {
            None => self.read.blank += 1,
            Some(Ok(payload)) => self.read.payloads.push(ActaQrLine {
                line: self.line,
                payload,
            }),
            Some(Err(problems)) => {
                self.read.unreadable += 1;
                let line = self.line;
                let placed = problems
                    .into_iter()
                    .map(|problem| ActaQrLineProblem { line, problem });
                self.read.problems.extend(placed);
            }
        }
        let file = || self.read.file.clone();
        if self.byte > MOST_BYTES {
            return Err(Stop::TooMuch(ReadError::TooLarge {
                file: file(),
                limit: MOST_BYTES,
            }));
        }
        for (kept, what) in [
            (self.read.payloads.len(), "payloads"),
            (self.read.problems.len(), "problems"),
        ] {
            if kept > MOST_KEPT {
                return Err(Stop::TooMuch(ReadError::TooMany {
                    file: file(),
                    line: self.line,
                    what,
                    limit: MOST_KEPT,
                }));
            }
        }
        Ok(())
    }
}

/// Parses a line. `None` if it is blank.
fn payload(line: Line<'_>, first: bool) -> Option<Result<ActaQr, Vec<ActaQrProblem>>> {
    let mark = b"\xef\xbb\xbf";
    let bytes = match line.bytes.strip_prefix(mark) {
        Some(rest) if first => rest,
        _ => line.bytes,
    };
    let text = String::from_utf8_lossy(bytes);
    let untrimmed = text.trim_end();
    let trimmed = untrimmed.trim_start();
    let before = untrimmed[..untrimmed.len() - trimmed.len()].chars().count();
    let mut problems = Vec::new();
    if line.length > LONGEST as u64 {
        let fault = ActaQrFault::LineTooLong {
            bytes: line.length,
            limit: LONGEST as u64,
        };
        problems.push(problem(before, trimmed, fault));
        return Some(Err(problems));
    }
    if trimmed.is_empty() {
        return None;
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let column = good.chars().count();
        let from = text
            .char_indices()
            .nth(column)
            .map_or("", |(byte, _)| &text[byte..]);
        problems.push(problem(column, from, ActaQrFault::NotText));
    }
    match trimmed.parse::<ActaQr>() {
        Ok(payload) if problems.is_empty() => return Some(Ok(payload)),
        Ok(_) => {}
        Err(error) => problems.extend(shifted(error, before)),
    }
    problems.sort_by_key(|problem| problem.column);
    Some(Err(problems))
}

/// A problem at this number of characters from the start.
fn problem(before: usize, text: &str, fault: ActaQrFault) -> ActaQrProblem {
    ActaQrProblem {
        column: before + 1,
        text: shown(text),
        fault,
    }
}

/// The problems of a payload that begins at this number of characters from the start.
fn shifted(error: ActaQrError, before: usize) -> impl Iterator<Item = ActaQrProblem> {
    error.into_problems().into_iter().map(move |mut problem| {
        problem.column += before;
        problem
    })
}
