//! An audit's report: computed by other rooms, rendered here, the same in every format.
//!
//! - [`audit`](mod@audit): what a report holds ([`AuditReport`])
//! - [`coverage`](mod@coverage): the part of it that speaks of coverage and of what is missing
//!   ([`CoverageReport`])
//! - [`anomaly`](mod@anomaly): the part of it that speaks of what is unusual ([`AnomalyReport`])
//! - [`anomaly_station`]: what every check says of one station ([`StationReport`])
//! - [`missing`]: what the missing sheets could still change ([`Missing`])
//! - [`sources`]: sources against sources ([`Sources`], [`SourcesReport`])
//! - [`export`]: the report for spreadsheets, code viewers and wikis ([`ExportFile`])
//! - [`input`]: one input ([`InputReport`])
//! - [`ledger`]: every row accounted for ([`Ledger`])
//! - [`qr`]: a file of QR codes' payloads ([`QrReport`])
//! - `evidence`: the numbers that a finding rests on ([`Evidence`])
//! - [`message`]: what is said, before it is put into a language ([`Message`])
//! - `section`: what a report says, section by section, once for every format that people read
//! - `words`: the words for everything that other rooms return as facts
//! - `document`: the blocks of which that is made
//! - `html`: for people who look before they read (feature `html`)
//! - [`language`]: the languages in which people read it ([`Language`])
//! - `json`: for machines, byte-identical for the same inputs
//! - `text`: for a person with a minute
//! - `picture`: its pictures as SVG, with the feature `html`
//! - [`tables`]: aligned columns
//! - [`numbers`]: numbers as they are printed, and texts made harmless

pub mod anomaly;
pub mod anomaly_station;
pub mod audit;
pub mod coverage;
mod document;
mod evidence;
pub mod export;
#[cfg(feature = "html")]
mod html;
pub mod input;
mod json;
pub mod language;
pub mod ledger;
pub mod message;
pub mod missing;
pub mod numbers;
#[cfg(feature = "html")]
pub mod picture;
pub mod qr;
mod section;
pub mod sources;
pub mod tables;
mod text;
pub(crate) mod words;

pub use anomaly::AnomalyReport;
pub use anomaly_station::{StationReport, UnknownStation};
pub use audit::{AuditReport, Settings};
pub use coverage::CoverageReport;
pub use evidence::{Evidence, EvidenceValue};
pub use export::ExportFile;
pub use input::InputReport;
pub use language::Language;
pub use ledger::{ExcludedRow, Ledger};
pub use message::Message;
pub use missing::{AgainstMissing, IncrementReport, Missing};
#[cfg(feature = "html")]
pub use picture::{Picture, PictureTable, pictures, pictures_in};
pub use qr::{QrOutcome, QrReport, RepeatedStation};
pub use sources::{SourceLedger, Sources, SourcesReport};
pub use words::anomaly::{no_verdict_text, not_applicable_text, rule_text};
pub use words::codes;
pub use words::findings::{finding_numbers, finding_text};
pub use words::nouns::place_text;
