//! The part of an audit that speaks of coverage and of what is missing.
//!
//! For who asks only "how much is in, and what could the rest still change?": the same results as
//! the audit's, none computed anew, and the findings of the codes C, R102, R2 and R3 only.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::check::NotApplicable;
use crate::coverage::{Coverage, Outcome, Representativeness};
use crate::model::{Code, Contest, Finding, FindingKind};

use super::audit::{AuditReport, InputReport};
use super::json::{CodeText, FindingText, Judged, as_text, codes, write_line};
use super::language::{Language, Translator};
use super::missing::IncrementReport;
use super::{section, text};

/// A view on an audit's report.
///
/// [`CoverageReport::to_json`] and [`CoverageReport::to_text`] say the same in two formats, and the
/// same inputs give the same bytes.
#[derive(Debug, Clone, Copy)]
pub struct CoverageReport<'a> {
    audit: &'a AuditReport,
}

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
    not_applicable: Vec<&'a NotApplicable>,
    findings: Vec<FindingText<'a>>,
    codes: BTreeMap<&'static str, CodeText>,
}

impl AuditReport {
    /// The part of the report that speaks of coverage and of what is missing.
    pub fn of_coverage(&self) -> CoverageReport<'_> {
        CoverageReport { audit: self }
    }
}

impl<'a> CoverageReport<'a> {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-coverage/1";

    /// The whole of the audit.
    pub fn audit(self) -> &'a AuditReport {
        self.audit
    }

    /// Whether findings of this code are in the view.
    pub fn speaks_of(code: Code) -> bool {
        let key = code.key();
        code == Code::R102
            || ["C", "R2", "R3"]
                .iter()
                .any(|begins| key.starts_with(begins))
    }

    /// The findings of those codes, in the audit's order.
    pub fn findings(self) -> Vec<&'a Finding> {
        let findings = self.audit.findings.iter();
        findings
            .filter(|finding| Self::speaks_of(finding.code))
            .collect()
    }

    /// The rules of those codes that were not held against anything, and why.
    pub fn not_applicable(self) -> Vec<&'a NotApplicable> {
        let rules = self.audit.not_applicable.iter();
        rules.filter(|rule| Self::speaks_of(rule.code)).collect()
    }

    /// Whether these findings are of the kinds that the plan lists in `fail_on`.
    pub fn fails(self) -> bool {
        self.findings()
            .iter()
            .any(|finding| self.audit.fail_on.contains(&finding.kind))
    }

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
                title: &self.audit.title,
                seed: &self.audit.seed,
                fail_on: &self.audit.fail_on,
                contest: &self.audit.contest,
                inputs: &self.audit.inputs,
                coverage: &self.audit.coverage,
                representativeness: &self.audit.missing.representativeness,
                outcome: &self.audit.missing.outcome,
                reconciliation: Judged::all(self.audit),
                bulletins: &self.audit.missing.bulletins,
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

    /// The report for a person with a minute.
    pub fn to_text(self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(self, language: Language) -> String {
        text::render(&section::of_coverage(self), &Translator::new(language))
    }
}
