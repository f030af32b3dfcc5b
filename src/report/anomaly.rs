//! The part of an audit that speaks of what is unusual.
//!
//! The same results as the audit's, none computed anew, and the findings of the codes A only.

use crate::model::{Code, Finding};

use super::audit::AuditReport;

/// Stations that are listed one by one; how many there are in all is said beside them.
pub(super) const STATIONS: usize = 1000;

/// A view on an audit's report.
///
/// [`AnomalyReport::to_json`] and [`AnomalyReport::to_text`] say the same in two formats, and the
/// same inputs give the same bytes.
#[derive(Debug, Clone, Copy)]
pub struct AnomalyReport<'a> {
    audit: &'a AuditReport,
}

impl AuditReport {
    /// The part of the report that speaks of what is unusual.
    pub fn of_anomalies(&self) -> AnomalyReport<'_> {
        AnomalyReport { audit: self }
    }
}

impl<'a> AnomalyReport<'a> {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-anomalies/1";

    /// The whole of the audit.
    pub fn audit(self) -> &'a AuditReport {
        self.audit
    }

    /// Whether findings of this code are in the view.
    pub fn speaks_of(code: Code) -> bool {
        code.key().starts_with('A')
    }

    /// The findings of those codes, in the audit's order.
    pub fn findings(self) -> Vec<&'a Finding> {
        let findings = self.audit.findings.iter();
        findings
            .filter(|finding| Self::speaks_of(finding.code))
            .collect()
    }

    /// Whether these findings are of the kinds that the plan lists in `fail_on`.
    pub fn fails(self) -> bool {
        self.findings()
            .iter()
            .any(|finding| self.audit.fail_on.contains(&finding.kind))
    }
}
