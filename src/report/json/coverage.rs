//! The part of an audit that speaks of coverage, for machines.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::check::UncheckedRule;
use crate::coverage::{Coverage, Outcome, Representativeness};
use crate::model::{Contest, FindingKind};
use crate::reconcile::Reconciliation;
use crate::report::audit::AuditReport;
use crate::report::coverage::CoverageReport;
use crate::report::input::InputReport;
use crate::report::missing::{AgainstMissing, IncrementReport};

use super::findings::{CodeText, FindingText, codes};
use super::write::{as_text, write_line};

/// The JSON's shape.
#[derive(Serialize)]
struct Shape<'a> {
    schema: &'static str,
    scrutineer: &'static str,
    title: &'a str,
    seed: &'a str,
    fail_on: &'a [FindingKind],
    contest: &'a Contest,
    inputs: &'a [InputReport],
    coverage: &'a Coverage,
    representativeness: &'a Option<Representativeness>,
    outcome: &'a Option<Outcome>,
    reconciliation: Vec<Judged<'a>>,
    bulletins: &'a [IncrementReport],
    not_applicable: Vec<&'a UncheckedRule>,
    findings: Vec<FindingText<'a>>,
    codes: BTreeMap<&'static str, CodeText>,
}

/// An announced result against the sums, and against what is missing.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(in crate::report) struct Judged<'a> {
    #[serde(flatten)]
    reconciliation: &'a Reconciliation,
    #[serde(flatten)]
    against: &'a AgainstMissing,
}

impl<'a> Judged<'a> {
    pub(in crate::report) fn all(report: &'a AuditReport) -> Vec<Self> {
        let both = report.reconciliation.iter().zip(&report.missing.against);
        both.map(|(reconciliation, against)| Self {
            reconciliation,
            against,
        })
        .collect()
    }
}

impl CoverageReport<'_> {
    /// The report for machines.
    ///
    /// # Errors
    /// What the writer says.
    pub fn write_json(self, to: impl Write) -> io::Result<()> {
        let findings = self.findings();
        write_line(
            &Shape {
                schema: Self::SCHEMA,
                scrutineer: env!("CARGO_PKG_VERSION"),
                title: &self.audit().title,
                seed: &self.audit().seed,
                fail_on: &self.audit().fail_on,
                contest: &self.audit().contest,
                inputs: &self.audit().inputs,
                coverage: &self.audit().coverage,
                representativeness: &self.audit().missing.representativeness,
                outcome: &self.audit().missing.outcome,
                reconciliation: Judged::all(self.audit()),
                bulletins: &self.audit().missing.bulletins,
                not_applicable: self.not_applicable(),
                codes: codes(findings.iter().copied()),
                findings: FindingText::all(findings, None),
            },
            to,
        )
    }

    /// The report for machines, as a string.
    pub fn to_json(self) -> String {
        as_text(|bytes| self.write_json(bytes))
    }
}
