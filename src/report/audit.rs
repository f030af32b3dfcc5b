//! What a report holds.

use serde::Serialize;

use crate::anomaly::battery::Anomalies;
use crate::check::{CopyGuard, InclusionPolicy, SheetRules, UncheckedRule};
use crate::coverage::Coverage;
use crate::model::{Contest, Finding, FindingKind, Included, OwnedIncluded, TallySheets};
use crate::reconcile::Reconciliation;
use crate::tabulate::{Tabulation, Tally};

use super::input::InputReport;
use super::ledger::Ledger;
use super::missing::Missing;
use super::sources::Sources;
use super::words;

/// The settings that change what is found or counted; printed in every report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Settings {
    /// Which rows count.
    pub inclusion: InclusionPolicy,
    /// Settings of the sheet rules.
    pub rules: SheetRules,
    /// Which sheets are compared with all others.
    pub copies: CopyGuard,
}

/// An audit's results.
///
/// [`AuditReport::to_json`] and [`AuditReport::to_text`] say the same in two formats. The same
/// inputs give the same bytes, on any machine and any number of threads.
#[derive(Debug, Clone)]
pub struct AuditReport {
    /// What was audited.
    pub title: String,
    /// The seed of the plan.
    pub seed: String,
    /// Kinds of finding that make the exit code 1.
    pub fail_on: Vec<FindingKind>,
    /// The question and its selections.
    pub contest: Contest,
    /// The settings.
    pub settings: Settings,
    /// The files.
    pub inputs: Vec<InputReport>,
    /// Every row accounted for.
    pub ledger: Ledger,
    /// The sheets with the list of those that count.
    pub(crate) sheets: OwnedIncluded,
    /// The sums of the sheets that count, for every unit.
    pub tabulation: Tabulation,
    /// How many of them break a rule and count all the same.
    pub flagged: u64,
    /// The sums without those; empty where there is none.
    pub unflagged: Tally,
    /// Rules that were not held against anything, and why.
    pub not_applicable: Vec<UncheckedRule>,
    /// How much is in.
    pub coverage: Coverage,
    /// Announced against tabulated.
    pub reconciliation: Vec<Reconciliation>,
    /// What the missing sheets could still change.
    pub missing: Missing,
    /// The publication against further sources, and those against each other.
    pub sources: Sources,
    /// What the statistical checks found; `None` where the plan asks for none.
    pub anomalies: Option<Anomalies>,
    /// Everything that was found, strongest kind first, then by code and place.
    pub findings: Vec<Finding>,
}

impl AuditReport {
    /// The name and version of the JSON's shape.
    pub const SCHEMA: &'static str = "scrutineer-report/1";

    /// Every sheet that was read, those that do not count included.
    pub fn sheets(&self) -> &TallySheets {
        self.sheets.sheets()
    }

    /// The sheets that count.
    pub fn included(&self) -> Included<'_> {
        self.sheets.included()
    }

    /// How many findings of a kind there are.
    pub fn count(&self, kind: FindingKind) -> usize {
        let of_kind = |finding: &&Finding| finding.kind == kind;
        self.findings.iter().filter(of_kind).count()
    }

    /// What one of this report's findings says, in English.
    pub fn text_of(&self, finding: &Finding) -> String {
        words::findings::text(finding, self.anomalies.as_ref()).to_string()
    }

    /// Whether there are findings of the kinds that the plan lists in `fail_on`.
    pub fn fails(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| self.fail_on.contains(&finding.kind))
    }
}
