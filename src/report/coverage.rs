//! The part of an audit that speaks of coverage and of what is missing.
//!
//! For who asks only "how much is in, and what could the rest still change?": the same results as
//! the audit's, none computed anew, and the findings of the codes C, R102, R2 and R3 only.

use crate::check::UncheckedRule;
use crate::model::{Code, Finding};

use super::audit::AuditReport;

/// A view on an audit's report.
///
/// [`CoverageReport::to_json`] and [`CoverageReport::to_text`] say the same in two formats, and the
/// same inputs give the same bytes.
#[derive(Debug, Clone, Copy)]
pub struct CoverageReport<'a> {
    audit: &'a AuditReport,
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
    pub fn not_applicable(self) -> Vec<&'a UncheckedRule> {
        let rules = self.audit.not_applicable.iter();
        rules.filter(|rule| Self::speaks_of(rule.code)).collect()
    }

    /// Whether these findings are of the kinds that the plan lists in `fail_on`.
    pub fn fails(self) -> bool {
        self.findings()
            .iter()
            .any(|finding| self.audit.fail_on.contains(&finding.kind))
    }
}
