//! The plan of an audit, as plain data: read from a text by [`AuditPlan::load`], or built in code.

use std::path::PathBuf;

use serde::Deserialize;

use crate::anomaly::battery::{BatterySettings, Centre};
use crate::check::{CopyGuard, InclusionPolicy, SheetRules};
use crate::model::{AnnouncedResult, Contest, FindingKind, Frame, PrintedShare, Scope};
use crate::read::Layout;

use super::problem::PlanPlace;

/// The turnouts for which the outcome is shown where a plan names none.
const TURNOUTS: [&str; 5] = ["60%", "70%", "80%", "90%", "100%"];

/// An audit, ready to run.
///
/// ```no_run
/// use scrutineer::plan::AuditPlan;
///
/// let report = AuditPlan::load("audit.toml")?.run()?;
/// println!("{}", report.to_text());
/// # Ok::<(), scrutineer::plan::PlanError>(())
/// ```
///
/// A program that knows its files does not need a text:
///
/// ```no_run
/// use std::collections::BTreeMap;
/// use scrutineer::model::{Contest, ContestRule, Selection};
/// use scrutineer::plan::{AuditPlan, PlannedSheets};
/// use scrutineer::read::Layout;
///
/// let selections = vec![
///     Selection { id: "A".into(), name: "Ana".into() },
///     Selection { id: "B".into(), name: "Bo".into() },
/// ];
/// let contest = Contest::new("mayor", ContestRule::Plurality, 1, selections, BTreeMap::new())?;
/// let layout = Layout::wide(["station"]).with_votes("A", "ana")?.with_votes("B", "bo")?;
/// let plan = AuditPlan::new("A mayor", contest)
///     .with_seed("2031-06-02")
///     .with_sheets(PlannedSheets::new("the board", "sheets.csv", layout))
///     .with_anomalies();
/// println!("{}", plan.run()?.to_text());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuditPlan {
    /// What errors call the plan: its path.
    pub name: String,
    /// What is audited, in one line.
    pub title: String,
    /// All random numbers follow from it.
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
    /// Highest turnouts of unreported stations for each of which the outcome is shown.
    pub turnout_caps: Vec<PrintedShare>,
    /// The sources of which one sheet for each station is taken, the one that wins first; empty for
    /// no merged view.
    pub prefer: Vec<String>,
    /// Where relative paths begin.
    pub folder: PathBuf,
    /// Where the scope of each announced result is written, if the plan has a text.
    pub(super) scope_places: Vec<(Scope, PlanPlace)>,
}

/// What a file of tally sheets is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A part of the publication that is audited.
    #[default]
    Tally,
    /// A further source that is compared with it. Its votes are those of the contest that it has.
    Compare,
}

/// A file of tally sheets.
#[derive(Debug, Clone)]
#[non_exhaustive]
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
#[non_exhaustive]
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
    /// A plan of a contest, without files. Every setting has the value that it has in a plan that
    /// does not mention it.
    pub fn new(title: impl Into<String>, contest: Contest) -> Self {
        let title = title.into();
        Self {
            name: title.clone(),
            title,
            seed: String::new(),
            fail_on: vec![FindingKind::Impossible, FindingKind::Inconsistent],
            contest,
            sheets: Vec::new(),
            frame: Frame::default(),
            register: None,
            announced: Vec::new(),
            inclusion: InclusionPolicy::default(),
            rules: SheetRules::default(),
            copies: CopyGuard::default(),
            anomaly: None,
            turnout_caps: TURNOUTS.iter().filter_map(|cap| cap.parse().ok()).collect(),
            prefer: Vec::new(),
            folder: PathBuf::new(),
            scope_places: Vec::new(),
        }
    }

    /// The same plan with this seed.
    #[must_use]
    pub fn with_seed(mut self, seed: impl Into<String>) -> Self {
        self.seed = seed.into();
        self
    }

    /// The same plan; findings of these kinds make the exit code 1.
    #[must_use]
    pub fn with_fail_on(mut self, kinds: impl IntoIterator<Item = FindingKind>) -> Self {
        self.fail_on = kinds.into_iter().collect();
        self
    }

    /// The same plan with one more file of tally sheets.
    #[must_use]
    pub fn with_sheets(mut self, sheets: PlannedSheets) -> Self {
        self.sheets.push(sheets);
        self
    }

    /// The same plan with these numbers of what should report.
    #[must_use]
    pub fn with_frame(mut self, frame: Frame) -> Self {
        self.frame = frame;
        self
    }

    /// The same plan with a register of what should report.
    #[must_use]
    pub fn with_register(mut self, register: PlannedRegister) -> Self {
        self.register = Some(register);
        self
    }

    /// The same plan with one more announced result.
    #[must_use]
    pub fn with_announced(mut self, result: AnnouncedResult) -> Self {
        self.announced.push(result);
        self
    }

    /// The same plan with these rules of which rows count.
    #[must_use]
    pub fn with_inclusion(mut self, inclusion: InclusionPolicy) -> Self {
        self.inclusion = inclusion;
        self
    }

    /// The same plan with these settings of the sheet rules.
    #[must_use]
    pub fn with_rules(mut self, rules: SheetRules) -> Self {
        self.rules = rules;
        self
    }

    /// The same plan with these settings of which sheets are compared with all others.
    #[must_use]
    pub fn with_copies(mut self, copies: CopyGuard) -> Self {
        self.copies = copies;
        self
    }

    /// The same plan with these statistical checks.
    #[must_use]
    pub fn with_anomaly(mut self, settings: BatterySettings) -> Self {
        self.anomaly = Some(settings);
        self
    }

    /// The same plan, with the statistical checks that run by default if it asks for none.
    #[must_use]
    pub fn with_anomalies(mut self) -> Self {
        if self.anomaly.is_none() {
            let levels = levels(&self.sheets);
            let mut settings = BatterySettings::default();
            settings.regions = levels.first().cloned();
            settings.peers = innermost_level(&levels, None);
            self.anomaly = Some(settings);
        }
        self
    }

    /// The same plan, which shows the outcome for these highest turnouts of unreported stations.
    #[must_use]
    pub fn with_turnout_caps(mut self, caps: impl IntoIterator<Item = PrintedShare>) -> Self {
        self.turnout_caps = caps.into_iter().collect();
        self
    }

    /// The same plan, which takes one sheet for each station from these sources, the one that wins
    /// first.
    #[must_use]
    pub fn with_merge(mut self, prefer: impl IntoIterator<Item = String>) -> Self {
        self.prefer = prefer.into_iter().collect();
        self
    }

    /// The files of the publication that is audited.
    pub(super) fn audited(&self) -> impl Iterator<Item = &PlannedSheets> {
        self.sheets.iter().filter(|one| one.role == Role::Tally)
    }

    /// The source of the publication that is audited.
    pub(super) fn audited_source(&self) -> &str {
        let first = self.audited().next();
        first.map_or("", |first| first.source.as_str())
    }

    /// The same plan, whose relative paths begin at this folder.
    #[must_use]
    pub fn in_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = folder.into();
        self
    }
}

impl PlannedSheets {
    /// A part of the publication that is audited.
    pub fn new(source: impl Into<String>, path: impl Into<String>, layout: Layout) -> Self {
        Self {
            source: source.into(),
            role: Role::Tally,
            path: path.into(),
            sha256: None,
            encoding: None,
            layout,
        }
    }

    /// The same file for another purpose.
    #[must_use]
    pub fn with_role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// The same file, which must have this SHA-256.
    #[must_use]
    pub fn with_sha256(mut self, digest: impl Into<String>) -> Self {
        self.sha256 = Some(digest.into());
        self
    }

    /// The same file, which is in this encoding.
    #[must_use]
    pub fn with_encoding(mut self, encoding: impl Into<String>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }
}

impl PlannedRegister {
    /// A register of stations.
    pub fn new(path: impl Into<String>, layout: Layout) -> Self {
        Self {
            path: path.into(),
            sha256: None,
            encoding: None,
            layout,
        }
    }

    /// The same register, which must have this SHA-256.
    #[must_use]
    pub fn with_sha256(mut self, digest: impl Into<String>) -> Self {
        self.sha256 = Some(digest.into());
        self
    }

    /// The same register, which is in this encoding.
    #[must_use]
    pub fn with_encoding(mut self, encoding: impl Into<String>) -> Self {
        self.encoding = Some(encoding.into());
        self
    }
}

/// The levels of units of the publication that is audited, outermost first.
pub(super) fn levels(sheets: &[PlannedSheets]) -> Vec<String> {
    let first = sheets.iter().find(|sheets| sheets.role == Role::Tally);
    first.map(|first| first.layout.levels()).unwrap_or_default()
}

/// The innermost level whose stations can be compared with each other. The tables of one centre are
/// too few for that.
pub(super) fn innermost_level(levels: &[String], centre: Option<&Centre>) -> Option<String> {
    let is_centre = |level: &String| matches!(centre, Some(Centre::Level(one)) if one == level);
    levels.iter().rfind(|level| !is_centre(level)).cloned()
}
