//! The inputs of a plan, read: the publication that is audited, and the register.

use std::collections::BTreeMap;

use crate::model::{Frame, Place, StationRegister, TallySheets};
use crate::read::{
    Input, InputSummary, QuarantinedRow, ReadError, ReadOptions, ReadSheets, read_register,
    read_sheets,
};
use crate::report::InputReport;

use super::audit_plan::{AuditPlan, PlannedSheets};
use super::error::PlanError;
use super::options::{RunOptions, Step};

/// Everything that was read.
pub(super) struct Inputs {
    pub(super) sheets: TallySheets,
    pub(super) reports: Vec<InputReport>,
    pub(super) quarantine: Vec<QuarantinedRow>,
    /// How many of those are of tally sheets, and not of a register.
    pub(super) sheets_set_aside: u64,
    pub(super) register: Option<StationRegister>,
    pub(super) frame: Frame,
    /// The source's name of each file.
    pub(super) sources: BTreeMap<String, String>,
}

/// Reads the files of the publication that is audited, and the register.
pub(super) fn read_inputs(plan: &AuditPlan, options: &RunOptions<'_>) -> Result<Inputs, PlanError> {
    let ids = plan.contest.selections().iter().map(|s| s.id.clone());
    let mut read = Inputs {
        sheets: TallySheets::new(ids.collect(), Vec::new()),
        reports: Vec::new(),
        quarantine: Vec::new(),
        sheets_set_aside: 0,
        register: None,
        frame: plan.frame,
        sources: BTreeMap::new(),
    };
    let mut errors: Vec<ReadError> = Vec::new();
    for planned in plan.audited() {
        match read_planned(plan, options, planned) {
            Ok(part) => {
                if read.sheets.is_empty() {
                    read.sheets = part.sheets;
                } else {
                    read.sheets.append(&part.sheets);
                }
                read.sheets_set_aside += part.quarantine.len() as u64;
                read.quarantine.extend(part.quarantine);
                read.add_report(&planned.source, "tally", part.input);
            }
            Err(error) => errors.push(error),
        }
    }
    if let Some(planned) = &plan.register {
        let how = ReadOptions {
            encoding: planned.encoding.as_deref(),
            sha256: planned.sha256.as_deref(),
            progress: None,
        };
        match read_register(&input(plan, options, &planned.path), &planned.layout, &how) {
            Ok(part) => {
                read.register = Some(part.register);
                read.quarantine.extend(part.quarantine);
                read.add_report(Place::REGISTER, "register", part.input);
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(read)
    } else {
        Err(PlanError::Read { errors })
    }
}

impl Inputs {
    fn add_report(&mut self, source: &str, role: &'static str, summary: InputSummary) {
        self.sources
            .entry(summary.path.clone())
            .or_insert_with(|| source.to_string());
        self.reports.push(InputReport {
            source: source.to_string(),
            role,
            summary,
        });
    }
}

/// Reads one planned file of sheets, and reports the progress.
pub(super) fn read_planned(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
    planned: &PlannedSheets,
) -> Result<ReadSheets, ReadError> {
    let path = planned.path.as_str();
    let progress = |bytes| options.report(Step::Reading { path, bytes });
    let how = ReadOptions {
        encoding: planned.encoding.as_deref(),
        sha256: planned.sha256.as_deref(),
        progress: Some(&progress),
    };
    read_sheets(&input(plan, options, &planned.path), &planned.layout, &how)
}

fn input<'a>(plan: &AuditPlan, options: &RunOptions<'a>, path: &str) -> Input<'a> {
    if let Some(bytes) = options.files.and_then(|files| files.get(path)) {
        return Input::bytes(path, bytes);
    }
    let folder = options.data.unwrap_or(&plan.folder);
    Input::path(path, folder.join(path))
}
