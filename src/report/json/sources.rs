//! Two sources alone, for machines.

use std::io::{self, Write};

use serde::Serialize;

use crate::reconcile::Comparison;
use crate::report::input::InputReport;
use crate::report::sources::{SourceLedger, SourcesReport};

use super::findings::FindingText;

#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    scrutineer: &'static str,
    inputs: &'a [InputReport],
    ledgers: &'a [SourceLedger],
    sources: &'a [Comparison],
    findings: Vec<FindingText<'a>>,
}

impl SourcesReport {
    /// The report for machines.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(&self, mut to: impl Write) -> io::Result<()> {
        let json = Json {
            schema: Self::SCHEMA,
            scrutineer: env!("CARGO_PKG_VERSION"),
            inputs: &self.inputs,
            ledgers: &self.sources.ledgers,
            sources: &self.sources.comparisons,
            findings: FindingText::all(&self.findings, None),
        };
        serde_json::to_writer(&mut to, &json)?;
        to.write_all(b"\n")
    }
}
