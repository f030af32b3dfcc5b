//! The code that is printed on Venezuela's tally sheets of 28 July 2024 as a QR code: a format of
//! its own, one text per sheet.
//!
//! ```text
//! CCCCCCCCC.MM.1.0001!v1,v2,…,v38!null!invalid
//! ```
//!
//! The centre's nine digits, the table's two, two more parts, the votes of 38 parties in the
//! ballot's order, null votes, and what the payload calls invalid.
//!
//! In reading order:
//!
//! - [`candidate`]: whose the 38 votes are ([`QrCandidate`])
//! - [`payload`]: one payload, and the tally sheet that it is ([`ActaQr`])
//! - `parse`: from text to payload, all problems at once
//! - [`problem`]: what is wrong in a text that is no payload ([`ActaQrError`])
//! - `lines`: the lines of a file, none longer in memory than a payload can be
//! - [`file`](mod@file): a file of payloads, one a line ([`read_acta_qr`])

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
