//! Further sources: read, checked for rows that count, and held against each other.

use std::collections::{BTreeMap, HashMap};

use crate::check::{check_duplicates, check_totals};
use crate::model::{Finding, Included, Measure, OwnedIncluded, TallySheets};
use crate::read::{QuarantinedRow, ReadError};
use crate::reconcile::{SourceSheets, compare, merge};
use crate::report::{InputReport, SourceLedger, Sources, SourcesReport};

use super::audit_plan::{AuditPlan, PlannedSheets, Role};
use super::error::PlanError;
use super::findings::{quarantined, with_source};
use super::inputs::read_planned;
use super::options::RunOptions;

/// One source, read.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) sheets: OwnedIncluded,
    pub(super) inputs: Vec<InputReport>,
    pub(super) quarantine: Vec<QuarantinedRow>,
    pub(super) ledger: SourceLedger,
}

/// The further sources of a plan, in its order.
pub(super) fn read_compared(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
) -> Result<Vec<Source>, PlanError> {
    let mut files: Vec<(&str, Vec<&PlannedSheets>)> = Vec::new();
    for planned in plan.sheets.iter().filter(|one| one.role == Role::Compare) {
        match files.iter_mut().find(|(name, _)| *name == planned.source) {
            Some((_, parts)) => parts.push(planned),
            None => files.push((&planned.source, vec![planned])),
        }
    }
    let (mut sources, mut errors) = (Vec::new(), Vec::new());
    for (name, parts) in files {
        match read_source(plan, options, name, &parts, "compare") {
            Ok(source) => sources.push(source),
            Err(PlanError::Read { errors: more }) => errors.extend(more),
            Err(other) => return Err(other),
        }
    }
    if errors.is_empty() {
        Ok(sources)
    } else {
        Err(PlanError::Read { errors })
    }
}

/// Reads the files of one source, and applies the plan's rules of which rows count.
fn read_source(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
    name: &str,
    parts: &[&PlannedSheets],
    role: &'static str,
) -> Result<Source, PlanError> {
    let mut errors: Vec<ReadError> = Vec::new();
    let mut sheets: Option<TallySheets> = None;
    let (mut inputs, mut quarantine) = (Vec::new(), Vec::new());
    for planned in parts {
        match read_planned(plan, options, planned) {
            Ok(part) => {
                match &mut sheets {
                    Some(sheets) => sheets.append(&part.sheets),
                    None => sheets = Some(part.sheets),
                }
                quarantine.extend(part.quarantine);
                inputs.push(InputReport {
                    source: name.to_string(),
                    role,
                    summary: part.input,
                });
            }
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(PlanError::Read { errors });
    }
    let sheets = sheets.unwrap_or_default();
    let (duplicates, mut problems) = check_duplicates(&sheets);
    problems.extend(check_totals(&sheets));
    let inclusion = plan.inclusion.apply(&sheets, &duplicates, &problems);
    let ledger = SourceLedger {
        source: name.to_string(),
        rows_read: inputs
            .iter()
            .map(|input: &InputReport| input.summary.rows)
            .sum(),
        used: inclusion.included.len() as u64,
        quarantined: quarantine.len() as u64,
        excluded: inclusion.excluded.len() as u64,
    };
    if !ledger.balances() {
        return Err(PlanError::Ledger {
            read: ledger.rows_read,
            used: ledger.used,
            quarantined: ledger.quarantined,
            excluded: ledger.excluded,
        });
    }
    let mask = inclusion.included.to_mask();
    Ok(Source {
        name: name.to_string(),
        sheets: OwnedIncluded::new(sheets, mask),
        inputs,
        quarantine,
        ledger,
    })
}

/// The rolls that a further source states for the stations of these sheets, row by row: of the
/// source that states most of them.
pub(super) fn rolls_of(sheets: &TallySheets, compared: &[Source]) -> Option<(String, Rolls)> {
    let own = sheets.measure(Measure::VotersRegistered);
    if own.is_some_and(|rolls| rolls.missing() == 0) {
        return None;
    }
    let of = |source: &Source| {
        let (theirs, included) = (source.sheets.sheets(), source.sheets.included());
        let rolls = theirs.measure(Measure::VotersRegistered)?;
        let by_station: HashMap<&str, u64, foldhash::fast::RandomState> = included
            .rows()
            .filter_map(|row| Some((theirs.stations().at(row), rolls.number(row)?)))
            .collect();
        let rows = 0..sheets.len();
        let found: Rolls = rows
            .map(|row| by_station.get(sheets.stations().at(row)).copied())
            .collect();
        Some((source.name.clone(), found))
    };
    let known = |rolls: &Rolls| rolls.iter().flatten().count();
    // The first of those that state as many.
    let all = compared.iter().filter_map(of).rev();
    all.max_by_key(|(_, rolls)| known(rolls))
}

/// A roll for each row, where one is known.
pub(super) type Rolls = Vec<Option<u64>>;

/// Every source against every other, the audited publication first; and one sheet for each station
/// where the plan says which source wins.
pub(super) fn compare_sources(
    plan: &AuditPlan,
    audited: &Included<'_>,
    compared: &[Source],
) -> Result<(Sources, Vec<Finding>), PlanError> {
    let mut sides = vec![SourceSheets {
        name: plan.audited_source(),
        included: audited,
    }];
    let included: Vec<Included<'_>> = compared
        .iter()
        .map(|source| source.sheets.included())
        .collect();
    let further = compared.iter().zip(&included);
    sides.extend(further.map(|(source, included)| SourceSheets {
        name: &source.name,
        included,
    }));
    let mut findings: Vec<Finding> = Vec::new();
    for source in compared {
        let names = names(&source.inputs);
        findings.extend(source.quarantine.iter().map(|row| quarantined(row, &names)));
    }
    let mut comparisons = Vec::new();
    for (index, a) in sides.iter().enumerate() {
        for b in &sides[index + 1..] {
            let comparison = compare(a, b);
            findings.extend(comparison.findings());
            comparisons.push(comparison);
        }
    }
    let winners: Vec<SourceSheets<'_>> = plan
        .prefer
        .iter()
        .filter_map(|name| sides.iter().find(|side| side.name == name).copied())
        .collect();
    let merged = match winners.as_slice() {
        [] => None,
        winners => Some(merge(winners)?),
    };
    let sources = Sources {
        ledgers: compared
            .iter()
            .map(|source| source.ledger.clone())
            .collect(),
        comparisons,
        merged,
    };
    Ok((sources, findings))
}

/// The source's name of each file.
fn names(inputs: &[InputReport]) -> BTreeMap<String, String> {
    let each = inputs.iter();
    each.map(|input| (input.summary.path.clone(), input.source.clone()))
        .collect()
}

/// Holds the audited publications of two plans against each other.
///
/// # Errors
/// As [`AuditPlan::run`].
pub fn compare_plans(
    a: &AuditPlan,
    b: &AuditPlan,
    options: &RunOptions<'_>,
) -> Result<SourcesReport, PlanError> {
    options.on_threads(|| {
        let [name_a, name_b] = [a, b].map(AuditPlan::audited_source);
        let (name_a, name_b) = if name_a == name_b {
            (a.name.clone(), b.name.clone())
        } else {
            (name_a.to_string(), name_b.to_string())
        };
        let read = |plan: &AuditPlan, name: &str| {
            let parts: Vec<&PlannedSheets> = plan.audited().collect();
            read_source(plan, options, name, &parts, "compare")
        };
        let (a_read, b_read) = PlanError::both(read(a, &name_a), read(b, &name_b))?;
        let [a_included, b_included] = [&a_read, &b_read].map(|source| source.sheets.included());
        let comparison = compare(
            &SourceSheets {
                name: &a_read.name,
                included: &a_included,
            },
            &SourceSheets {
                name: &b_read.name,
                included: &b_included,
            },
        );
        let mut findings = comparison.findings();
        let (mut inputs, mut ledgers) = (Vec::new(), Vec::new());
        for source in [a_read, b_read] {
            let names = names(&source.inputs);
            let set_aside = source.quarantine.iter().map(|row| quarantined(row, &names));
            findings.extend(set_aside.map(|finding| with_source(finding, &names)));
            inputs.extend(source.inputs);
            ledgers.push(source.ledger);
        }
        findings.sort_by(|a, b| (a.kind, a.code, &a.place).cmp(&(b.kind, b.code, &b.place)));
        Ok(SourcesReport {
            fail_on: a.fail_on.clone(),
            inputs,
            sources: Sources {
                ledgers,
                comparisons: vec![comparison],
                merged: None,
            },
            findings,
        })
    })
}
