//! The plan as it is meant.

use std::fs;
use std::path::{Path, PathBuf};

use crate::anomaly::battery::BatterySettings;
use crate::check::{CopyGuard, InclusionPolicy, SheetRules};
use crate::model::{AnnouncedResult, Contest, FindingKind, Frame, PrintedShare};
use crate::read::Layout;
use crate::report::AuditReport;

use super::build;
use super::error::PlanError;
use super::run::{self, RunOptions};

/// An audit, ready to run.
///
/// ```no_run
/// use scrutineer::plan::AuditPlan;
///
/// let report = AuditPlan::load("audit.toml")?.run()?;
/// println!("{}", report.to_text());
/// # Ok::<(), scrutineer::plan::PlanError>(())
/// ```
#[derive(Debug, Clone)]
pub struct AuditPlan {
    /// What errors call the plan: its path.
    pub name: String,
    /// What is audited, in one line.
    pub title: String,
    /// All randomness is drawn from it.
    pub seed: String,
    /// Kinds of finding that make the exit code 1.
    pub fail_on: Vec<FindingKind>,
    /// The question and its selections.
    pub contest: Contest,
    /// The files of tally sheets: parts of one publication, and further sources.
    pub sheets: Vec<PlannedSheets>,
    /// What should report, as numbers.
    pub frame: Frame,
    /// What should report, as a list.
    pub register: Option<PlannedRegister>,
    /// What was announced.
    pub announced: Vec<AnnouncedResult>,
    /// Which rows count.
    pub inclusion: InclusionPolicy,
    /// Settings of the sheet rules.
    pub rules: SheetRules,
    /// Which sheets are compared with all others.
    pub copies: CopyGuard,
    /// Which statistical checks; `None` for none.
    pub anomaly: Option<BatterySettings>,
    /// Turnouts of unreported stations for each of which the outcome is shown.
    pub turnout_caps: Vec<PrintedShare>,
    /// The sources of which one sheet for each station is taken, the one that wins first; empty for
    /// no merged view.
    pub prefer: Vec<String>,
    /// Where relative paths begin.
    pub folder: PathBuf,
}

/// What a file of tally sheets is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Role {
    /// A part of the publication that is audited.
    #[default]
    Tally,
    /// A further source, held against it; its votes are those of the contest that it has.
    Compare,
}

/// A file of tally sheets.
#[derive(Debug, Clone)]
pub struct PlannedSheets {
    /// Who published it.
    pub source: String,
    /// What it is for.
    pub role: Role,
    /// The file, as the plan names it.
    pub path: String,
    /// The SHA-256 it must have.
    pub sha256: Option<String>,
    /// Its encoding, where it is declared.
    pub encoding: Option<String>,
    /// Which column is what; votes in the contest's order.
    pub layout: Layout,
}

/// A register of stations.
#[derive(Debug, Clone)]
pub struct PlannedRegister {
    /// The file, as the plan names it.
    pub path: String,
    /// The SHA-256 it must have.
    pub sha256: Option<String>,
    /// Its encoding, where it is declared.
    pub encoding: Option<String>,
    /// Which column is what.
    pub layout: Layout,
}

impl AuditPlan {
    /// Reads a plan. Relative paths in it begin at its folder.
    ///
    /// # Errors
    /// [`PlanError::Io`] and [`PlanError::Plan`], with everything that is wrong in the plan.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, PlanError> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|source| PlanError::Io {
            path: path.display().to_string(),
            source,
        })?;
        let mut plan = Self::parse(&text, &path.display().to_string())?;
        plan.folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(plan)
    }

    /// Reads a plan from its text; `name` is what errors call it.
    ///
    /// # Errors
    /// [`PlanError::Plan`], with everything that is wrong in the plan.
    pub fn parse(text: &str, name: &str) -> Result<Self, PlanError> {
        match build::plan(text) {
            Ok(plan) => Ok(Self {
                name: name.to_string(),
                ..plan
            }),
            Err(problems) => Err(PlanError::Plan {
                path: name.to_string(),
                problems,
            }),
        }
    }

    /// Runs the audit.
    ///
    /// # Errors
    /// [`PlanError::Read`], with every input that cannot be used.
    pub fn run(&self) -> Result<AuditReport, PlanError> {
        self.run_with(&RunOptions::default())
    }

    /// Runs the audit with options; they change where inputs are found and who is told of the
    /// progress, never a result.
    ///
    /// # Errors
    /// As [`AuditPlan::run`].
    pub fn run_with(&self, options: &RunOptions<'_>) -> Result<AuditReport, PlanError> {
        run::run(self, options)
    }
}
