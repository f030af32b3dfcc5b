//! The payloads of a file of QR codes, as text and as JSON.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

use serde::ser::{Error, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::model::{Count, Measure};
use crate::read::acta_qr::{ActaQrLine, ActaQrLineProblem, QrCandidate, ReadActaQr};
use crate::tabulate::Tally;

use super::numbers::{grouped, harmless};
use super::tables::{Align, aligned};

/// So many lines of one station are named in the text; the JSON names all.
const NAMED: usize = 5;

/// A station that several payloads name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RepeatedStation {
    /// The station's key.
    pub station: String,
    /// The lines of its payloads.
    pub lines: Vec<u64>,
    /// Whether the payloads are the same text.
    pub identical: bool,
}

/// What became of a file of payloads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QrOutcome {
    /// Every line that is not blank is a payload; an empty file has none.
    AllRead,
    /// Some lines are payloads and some are not.
    SomeUnreadable,
    /// The file has content, and no payload.
    NothingRead,
}

/// A file of payloads, their sums, and the stations that are in it more than once.
///
/// The sums are of every payload that was read: one that is there twice is in them twice, and both
/// formats say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrReport {
    /// The payloads, and what is wrong on the other lines.
    pub read: ReadActaQr,
    /// The sums of all payloads.
    pub sums: Tally,
    /// Stations of several payloads, by key.
    pub repeated: Vec<RepeatedStation>,
}

impl QrReport {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-qr/1";

    /// What became of the file.
    pub fn outcome(&self) -> QrOutcome {
        if self.read.payloads.is_empty() && self.read.bytes > 0 {
            QrOutcome::NothingRead
        } else if self.read.unreadable > 0 {
            QrOutcome::SomeUnreadable
        } else {
            QrOutcome::AllRead
        }
    }

    /// The report for machines: one object and a newline.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(&self, to: impl Write) -> io::Result<()> {
        let mut to = BufWriter::with_capacity(1 << 16, to);
        serde_json::to_writer(&mut to, &Json::of(self))?;
        to.write_all(b"\n")?;
        to.flush()
    }

    /// The report for a person with a minute.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let written = self.write_text(&mut text);
        debug_assert!(written.is_ok());
        text
    }

    fn write_text(&self, text: &mut String) -> std::fmt::Result {
        let read = &self.read;
        writeln!(text, "{}", harmless(&read.file))?;
        writeln!(
            text,
            "    Lines: {} read + {} that could not be read + {} blank.",
            grouped(read.payloads.len() as u64),
            grouped(read.unreadable),
            grouped(read.blank)
        )?;
        writeln!(text, "    SHA-256 {}", read.sha256)?;
        writeln!(text)?;
        text.push_str(&self.table());
        if !self.repeated.is_empty() {
            writeln!(text)?;
            writeln!(
                text,
                "Stations on several lines, each of which is in the sum: {}.",
                grouped(self.repeated.len() as u64)
            )?;
            for repeated in &self.repeated {
                repeated.write_text(text)?;
            }
        }
        if !read.problems.is_empty() {
            writeln!(text)?;
            writeln!(
                text,
                "Could not be read, and is in no sum: {} of {} lines that are not blank.",
                grouped(read.unreadable),
                grouped(read.unreadable + read.payloads.len() as u64)
            )?;
            for ActaQrLineProblem { line, problem } in &read.problems {
                writeln!(
                    text,
                    "  line {line}, column {}: `{}`: {}",
                    problem.column,
                    harmless(&problem.text),
                    problem.fault
                )?;
            }
        }
        Ok(())
    }

    /// A heading, a row for each payload, and the sums.
    fn table(&self) -> String {
        let mut heading = vec!["station".to_string()];
        heading.extend(QrCandidate::ALL.map(|candidate| candidate.to_string()));
        heading.extend(["valid", "null", "invalid"].map(String::from));
        let mut align = vec![Align::Right; heading.len()];
        align[0] = Align::Left;
        let mut rows = Vec::with_capacity(self.read.payloads.len() + 2);
        rows.push(heading);
        for ActaQrLine { payload, .. } in &self.read.payloads {
            let mut row = vec![payload.station().to_string()];
            row.extend(payload.all_votes().map(|(_, votes)| grouped(votes.get())));
            row.extend([
                grouped(payload.valid_votes().get()),
                grouped(payload.null_votes().get()),
                grouped(payload.invalid().get()),
            ]);
            rows.push(row);
        }
        let sums = Sums(&self.sums);
        let mut row = vec![format!("sum of {}", grouped(self.sums.stations()))];
        row.extend(QrCandidate::ALL.map(|candidate| grouped(sums.votes(candidate))));
        row.extend(Sums::MEASURES.map(|(_, measure)| grouped(sums.measure(measure))));
        rows.push(row);
        aligned("", &align, &rows)
    }
}

impl RepeatedStation {
    fn write_text(&self, text: &mut String) -> std::fmt::Result {
        let named: Vec<String> = self
            .lines
            .iter()
            .take(NAMED)
            .map(ToString::to_string)
            .collect();
        write!(text, "  {}: lines {}", self.station, named.join(", "))?;
        if self.lines.len() > NAMED {
            let more = grouped((self.lines.len() - NAMED) as u64);
            write!(text, " and {more} more")?;
        }
        let same = match self.identical {
            true => "the same payload",
            false => "payloads that differ",
        };
        writeln!(text, ": {same}")
    }
}

/// The sums, by their names in the report.
struct Sums<'a>(&'a Tally);

impl Sums<'_> {
    /// The sums besides the votes. A payload's `invalid` is a sheet's ballots rejected.
    const MEASURES: [(&'static str, Measure); 3] = [
        ("valid_votes", Measure::ValidVotes),
        ("null_votes", Measure::NullVotes),
        ("invalid", Measure::BallotsRejected),
    ];

    fn votes(&self, candidate: QrCandidate) -> u64 {
        self.0.votes(candidate.key()).unwrap_or_default().sum
    }

    /// Every payload has every measure, so there is none only where there is no payload.
    fn measure(&self, measure: Measure) -> u64 {
        self.0.measure(measure).unwrap_or_default().sum
    }
}

impl Serialize for Sums<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let votes = QrCandidate::ALL.map(|candidate| (candidate, self.votes(candidate)));
        map.serialize_entry("votes", &Votes(votes))?;
        for (name, measure) in Self::MEASURES {
            map.serialize_entry(name, &self.measure(measure))?;
        }
        map.end()
    }
}

/// Votes by candidate, in the payload's order.
struct Votes<T>([(QrCandidate, T); QrCandidate::ALL.len()]);

impl<T: Serialize> Serialize for Votes<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(candidate, votes)| (candidate, votes)))
    }
}

#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    scrutineer: &'static str,
    #[serde(serialize_with = "harmless_string")]
    file: &'a str,
    sha256: &'a str,
    bytes: u64,
    read: usize,
    unreadable: u64,
    blank: u64,
    sums: Sums<'a>,
    repeated: &'a [RepeatedStation],
    #[serde(serialize_with = "payloads")]
    payloads: &'a [ActaQrLine],
    #[serde(serialize_with = "errors")]
    errors: &'a [ActaQrLineProblem],
}

impl<'a> Json<'a> {
    fn of(report: &'a QrReport) -> Self {
        Self {
            schema: QrReport::SCHEMA,
            scrutineer: env!("CARGO_PKG_VERSION"),
            file: &report.read.file,
            sha256: &report.read.sha256,
            bytes: report.read.bytes,
            read: report.read.payloads.len(),
            unreadable: report.read.unreadable,
            blank: report.read.blank,
            sums: Sums(&report.sums),
            repeated: &report.repeated,
            payloads: &report.read.payloads,
            errors: &report.read.problems,
        }
    }
}

#[derive(Serialize)]
struct JsonPayload<'a> {
    line: u64,
    station: String,
    centre: &'a str,
    table: u8,
    votes: Votes<crate::model::Votes>,
    party_votes: Vec<crate::model::Votes>,
    valid_votes: crate::model::Votes,
    null_votes: crate::model::Votes,
    invalid: crate::model::Ballots,
}

fn payloads<S: Serializer>(lines: &&[ActaQrLine], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(
        lines
            .iter()
            .map(|ActaQrLine { line, payload }| JsonPayload {
                line: *line,
                station: payload.station().to_string(),
                centre: payload.centre(),
                table: payload.table(),
                votes: Votes(payload.all_votes()),
                party_votes: payload.party_votes().map(|(_, votes)| votes).collect(),
                valid_votes: payload.valid_votes(),
                null_votes: payload.null_votes(),
                invalid: payload.invalid(),
            }),
    )
}

#[derive(Serialize)]
struct JsonError<'a> {
    line: u64,
    column: usize,
    #[serde(serialize_with = "harmless_string")]
    text: &'a str,
    problem: String,
}

fn errors<S: Serializer>(
    problems: &&[ActaQrLineProblem],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(
        problems
            .iter()
            .map(|ActaQrLineProblem { line, problem }| JsonError {
                line: *line,
                column: problem.column,
                text: &problem.text,
                problem: problem.fault.to_string(),
            }),
    )
}

/// A JSON string whose value is the text exactly, and that sends no commands to a terminal: what
/// [`harmless`] takes out is written as JSON's own escapes.
fn harmless_string<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let plain = serde_json::to_string(text).map_err(S::Error::custom)?;
    let mut safe = String::with_capacity(plain.len());
    for character in plain.chars() {
        let mut bytes = [0; 4];
        let one: &str = character.encode_utf8(&mut bytes);
        if character.is_ascii_graphic() || character == ' ' || harmless(one) == one {
            safe.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                safe.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    RawValue::from_string(safe)
        .map_err(S::Error::custom)?
        .serialize(serializer)
}
