//! The payload of the QR code that is printed on Venezuela's tally sheets of 28 July 2024. It is a
//! separate format, with one text per sheet.
//!
//! ```text
//! CCCCCCCCC.MM.1.0001!v1,v2,…,v38!null!invalid
//! ```
//!
//! The parts are the centre's nine digits, the table's two, two more parts, the votes of 38 parties
//! in the ballot's order, null votes, and what the payload calls invalid.
//!
//! In reading order:
//!
//! - [`candidate`]: the candidates of the 38 votes ([`QrCandidate`])
//! - [`payload`]: one payload, and the tally sheet that it represents ([`ActaQr`])
//! - `parse`: from text to payload, with all problems at once
//! - [`problem`]: the problems of a text that is not a payload ([`ActaQrError`])
//! - `lines`: the lines of a file, of which only as much is kept as a payload can have
//! - [`file`](mod@file): a file of payloads, one per line ([`read_acta_qr`])

pub mod candidate;
pub mod file;
mod lines;
mod parse;
pub mod payload;
pub mod problem;

pub use candidate::QrCandidate;
pub use file::{ActaQrLine, ActaQrLineProblem, ReadActaQr, read_acta_qr, read_acta_qr_from};
pub use payload::ActaQr;
pub use problem::{ActaQrError, ActaQrFault, ActaQrField, ActaQrProblem};
