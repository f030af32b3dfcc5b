//! The rooms, one after the other: read → check → tabulate → reconcile → coverage → report.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::anomaly::battery::{self, RunningChecks};
use crate::check::{
    Problem, StationRows, UncheckedReason, UncheckedRule, check_copies, check_doubling,
    check_duplicates, check_missing, check_sheets, check_totals, unchecked_rules,
};
use crate::coverage::{self, Coverage, Part, cover};
use crate::model::{
    AnnouncedResult, Code, Finding, Frame, Included, OwnedIncluded, Place, Scope, StationRegister,
    TallySheets, UnitId,
};
use crate::read::{
    Input, InputSummary, QuarantinedRow, ReadError, ReadOptions, ReadSheets, read_register,
    read_sheets,
};
use crate::reconcile::{
    Reconciliation, ScopeTotals, SourceSheets, check_parts, place_of, reconcile,
};
use crate::report::{AnomalyReport, AuditReport, InputReport, Settings};
use crate::tabulate::{Tabulation, Tally, tabulate};
use crate::threads;

use super::anomaly;
use super::audit::{AuditPlan, PlannedSheets, Role};
use super::error::{PlanError, PlanProblem};
use super::findings::{quarantined, with_source};
use super::ledger::balanced;
use super::missing::{AnnouncedScope, Weighed, weigh};
use super::simulated;
use super::sources::{hold, read_compared, rolls_of};
use crate::report::words::findings::spell_out;

/// Who is told what is being done, and how many bytes of it.
pub type Progress<'a> = &'a (dyn Fn(&str, u64) + Sync);

/// Where inputs are found, and who is told of the progress.
#[derive(Clone, Copy, Default)]
pub struct RunOptions<'a> {
    /// Where relative paths begin, in place of the plan's folder.
    pub data: Option<&'a Path>,
    /// Files in memory, by the paths that the plan uses; they are taken before any on disk.
    pub files: Option<&'a BTreeMap<String, Vec<u8>>>,
    /// How many threads; by default as many as rayon sees fit. Without the feature `parallel`
    /// there is one.
    pub threads: Option<usize>,
    /// Told now and then what is being done, and how many bytes of it.
    pub progress: Option<Progress<'a>>,
}

pub(super) fn run(plan: &AuditPlan, options: &RunOptions<'_>) -> Result<AuditReport, PlanError> {
    on_threads(options, || walk(plan, options))
}

/// Does the work on as many threads as the options say.
pub(super) fn on_threads<A: Send>(
    options: &RunOptions<'_>,
    work: impl FnOnce() -> Result<A, PlanError> + Send,
) -> Result<A, PlanError> {
    threads::on(options.threads, work).map_err(|why| PlanError::Threads { why })?
}

fn walk(plan: &AuditPlan, options: &RunOptions<'_>) -> Result<AuditReport, PlanError> {
    let (read, compared) = match (read_all(plan, options), read_compared(plan, options)) {
        (Ok(read), Ok(compared)) => (read, compared),
        (Err(PlanError::Read { mut errors }), Err(PlanError::Read { errors: more })) => {
            errors.extend(more);
            return Err(PlanError::Read { errors });
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    };
    let sheets = read.sheets;
    say(options, "checking");
    let (duplicates, problems) = check_all(plan, &sheets);
    let inclusion = plan.inclusion.apply(&sheets, &duplicates, &problems);
    let included = &inclusion.included;

    say(options, "adding up");
    let tabulation = tabulate(included);
    let unflagged = without(included, &inclusion.flagged);
    let coverage = cover(included, &tabulation, read.frame, read.register.as_ref());

    let mut findings = Vec::new();
    findings.extend(
        read.quarantine
            .iter()
            .map(|row| quarantined(row, &read.sources)),
    );
    findings.extend(
        problems
            .into_iter()
            .map(|problem| with_source(problem.finding, &read.sources)),
    );
    findings.extend(check_missing(included));
    findings.extend(
        coverage::findings(&sheets, &coverage)
            .into_iter()
            .map(|finding| with_source(finding, &read.sources)),
    );
    let (reconciliation, scopes, more) = reconcile_all(plan, &sheets, &tabulation, &coverage)?;
    findings.extend(more);
    say(options, "weighing what is missing");
    let (missing, more) = weigh(
        plan,
        &Weighed {
            included,
            flagged: &inclusion.flagged,
            tabulation: &tabulation,
            coverage: &coverage,
            frame: read.frame,
            register: read.register.as_ref(),
            other_rolls: rolls_of(&sheets, &compared),
            reconciliation: &reconciliation,
            scopes: &scopes,
        },
    );
    findings.extend(more);
    let mut tally = plan.sheets.iter().filter(|one| one.role == Role::Tally);
    let primary = SourceSheets {
        name: tally.next().map_or("", |first| first.source.as_str()),
        included,
    };
    say(options, "looking for what is unusual");
    let show = |running: &RunningChecks| {
        let checks: Vec<&str> = running.checks.iter().map(|check| check.key()).collect();
        let (checks, done, total) = (checks.join(", "), running.done, running.total);
        say(
            options,
            &format!("looking for what is unusual: {checks} ({done} of {total} lines done)"),
        );
    };
    let progress: Option<battery::Progress<'_>> = match options.progress {
        Some(_) => Some(&show),
        None => None,
    };
    let mut anomalies = anomaly::anomalies(plan, included, &tabulation, progress);
    if let Some(anomalies) = &mut anomalies {
        let drawn = |done: u64, of: u64| {
            say(
                options,
                &format!(
                    "looking for what is unusual: drawing honest elections like this one: {done} of {of}"
                ),
            );
        };
        simulated::compare(plan, included, anomalies, &drawn);
        findings.extend(crate::anomaly::battery::findings(anomalies));
    }
    let (sources, more) = hold(plan, &primary, &compared)?;
    findings.extend(more);
    spell_out(&mut findings, anomalies.as_ref());
    // Findings of one check come with the most votes at stake first, and stay so.
    let ranked = |code: Code| AnomalyReport::speaks_of(code);
    findings.sort_by(|a, b| {
        (a.kind, a.code).cmp(&(b.kind, b.code)).then_with(|| {
            if ranked(a.code) {
                return Ordering::Equal;
            }
            a.place.cmp(&b.place)
        })
    });

    let mut not_applicable = unchecked_rules(&sheets, &plan.copies);
    let mut unchecked = |codes: &[Code], why: UncheckedReason| {
        not_applicable.extend(codes.iter().map(|&code| UncheckedRule {
            code,
            why: why.clone(),
        }));
    };
    if plan
        .sheets
        .iter()
        .all(|sheets| sheets.layout.station.is_empty())
    {
        let codes = [Code::D101, Code::D102, Code::D103];
        unchecked(&codes, UncheckedReason::NoStationColumn);
    }
    if coverage.stations.expected.is_none() {
        let codes = [Code::C101, Code::C104];
        unchecked(&codes, UncheckedReason::StationCountUnknown);
    }
    if read.register.is_none() {
        let codes = [Code::C102, Code::C103];
        unchecked(&codes, UncheckedReason::NoRegister);
    }
    let ledger = balanced(
        &read.inputs,
        read.quarantine,
        read.sheets_set_aside,
        &inclusion,
    )?;
    let mut inputs = read.inputs;
    inputs.extend(compared.into_iter().flat_map(|source| source.inputs));
    let flagged = inclusion.flagged.len() as u64;
    let mask = included.to_mask();
    Ok(AuditReport {
        title: plan.title.clone(),
        seed: plan.seed.clone(),
        fail_on: plan.fail_on.clone(),
        contest: plan.contest.clone(),
        settings: Settings {
            inclusion: plan.inclusion.clone(),
            rules: plan.rules,
            copies: plan.copies,
        },
        inputs,
        ledger,
        sheets: OwnedIncluded::new(sheets, mask),
        tabulation,
        flagged,
        unflagged,
        not_applicable,
        coverage,
        reconciliation,
        missing,
        sources,
        anomalies,
        findings,
    })
}

/// The sheets that were read, and which of them count.
pub(super) fn sheets_that_count(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
) -> Result<OwnedIncluded, PlanError> {
    let read = read_all(plan, options)?;
    let (duplicates, problems) = check_all(plan, &read.sheets);
    let inclusion = plan.inclusion.apply(&read.sheets, &duplicates, &problems);
    let mask = inclusion.included.to_mask();
    Ok(OwnedIncluded::new(read.sheets, mask))
}

/// Every check, some at the same time; what they find is in one order all the same.
fn check_all(plan: &AuditPlan, sheets: &TallySheets) -> (Vec<StationRows>, Vec<Problem>) {
    let (((duplicates, mut problems), of_sheets), (of_copies, (totals, doubling))) = threads::both(
        || {
            threads::both(
                || check_duplicates(sheets),
                || check_sheets(sheets, &plan.rules),
            )
        },
        || {
            threads::both(
                || check_copies(sheets, &plan.copies),
                || threads::both(|| check_totals(sheets), || check_doubling(sheets)),
            )
        },
    );
    // The rules of a sheet are not for rows that are none.
    let no_sheets: BTreeSet<usize> = totals
        .iter()
        .filter_map(|problem| problem.rows.first().copied())
        .collect();
    let mut of_sheets = of_sheets;
    of_sheets.retain(|problem| problem.rows.iter().all(|row| !no_sheets.contains(row)));
    for more in [of_sheets, of_copies, totals, doubling] {
        problems.extend(more);
    }
    (duplicates, problems)
}

/// Everything that was read.
struct Read {
    sheets: TallySheets,
    inputs: Vec<InputReport>,
    quarantine: Vec<QuarantinedRow>,
    /// How many of those are of tally sheets, and not of a register.
    sheets_set_aside: u64,
    register: Option<StationRegister>,
    frame: Frame,
    /// The source's name of each file.
    sources: BTreeMap<String, String>,
}

fn read_all(plan: &AuditPlan, options: &RunOptions<'_>) -> Result<Read, PlanError> {
    let ids = plan.contest.selections().iter().map(|s| s.id.clone());
    let mut read = Read {
        sheets: TallySheets::new(ids.collect(), Vec::new()),
        inputs: Vec::new(),
        quarantine: Vec::new(),
        sheets_set_aside: 0,
        register: None,
        frame: plan.frame,
        sources: BTreeMap::new(),
    };
    let mut errors: Vec<ReadError> = Vec::new();
    for planned in plan.sheets.iter().filter(|one| one.role == Role::Tally) {
        match read_planned(plan, options, planned) {
            Ok(part) => {
                if read.sheets.is_empty() {
                    read.sheets = part.sheets;
                } else {
                    read.sheets.append(&part.sheets);
                }
                read.sheets_set_aside += part.quarantine.len() as u64;
                read.quarantine.extend(part.quarantine);
                read.input(&planned.source, "tally", part.input);
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
                read.input(Place::REGISTER, "register", part.input);
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

impl Read {
    fn input(&mut self, source: &str, role: &'static str, summary: InputSummary) {
        self.sources
            .entry(summary.path.clone())
            .or_insert_with(|| source.to_string());
        self.inputs.push(InputReport {
            source: source.to_string(),
            role,
            summary,
        });
    }
}

/// Reads one planned file of sheets, and tells of the progress.
pub(super) fn read_planned(
    plan: &AuditPlan,
    options: &RunOptions<'_>,
    planned: &PlannedSheets,
) -> Result<ReadSheets, ReadError> {
    let progress = |bytes| {
        if let Some(progress) = options.progress {
            progress(&planned.path, bytes);
        }
    };
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

fn say(options: &RunOptions<'_>, what: &str) {
    if let Some(progress) = options.progress {
        progress(what, 0);
    }
}

/// The sums without the flagged sheets.
fn without(included: &Included<'_>, flagged: &[usize]) -> Tally {
    if flagged.is_empty() {
        return Tally::default();
    }
    tabulate(&included.without(flagged)).tally()
}

/// Each announced result against the sums, what it speaks of, and what is to be said.
type Reconciled = (Vec<Reconciliation>, Vec<AnnouncedScope>, Vec<Finding>);

fn reconcile_all(
    plan: &AuditPlan,
    sheets: &TallySheets,
    tabulation: &Tabulation,
    coverage: &Coverage,
) -> Result<Reconciled, PlanError> {
    let mut problems = Vec::new();
    let mut all = Vec::new();
    let mut scopes = Vec::new();
    let mut findings = Vec::new();
    for announced in &plan.announced {
        let unit = match unit_of(announced, sheets) {
            Ok(unit) => unit,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        let stations = stations_in(announced, unit, sheets, tabulation, coverage);
        let totals = ScopeTotals {
            contest: &plan.contest,
            units: sheets.units(),
            tabulation,
            unit,
            reported: stations.reported,
            expected: stations.expected,
            tests: plan.announced.len() as u64,
        };
        let (reconciliation, more) = reconcile(announced, &totals);
        scopes.push(AnnouncedScope {
            unit,
            stations,
            place: place_of(announced, &totals),
        });
        all.push(reconciliation);
        findings.extend(more);
    }
    if !problems.is_empty() {
        return Err(PlanError::Plan {
            path: plan.name.clone(),
            problems,
        });
    }
    let tree = sheets.units();
    let mut units: BTreeMap<String, u64> = BTreeMap::new();
    // A unit that only rows have that do not count, such as TOTAL, is none.
    let in_use = |unit: &UnitId| tabulation.stations_in(*unit) > 0;
    for unit in tree.ids().skip(1).filter(in_use) {
        *units.entry(tree.level(unit).to_string()).or_default() += 1;
    }
    findings.extend(check_parts(&plan.announced, &units));
    Ok((all, scopes, findings))
}

/// The unit that an announced result speaks of; `None` where no sheet is in it.
fn unit_of(
    announced: &AnnouncedResult,
    sheets: &TallySheets,
) -> Result<Option<UnitId>, PlanProblem> {
    let Scope::Unit {
        level,
        code,
        within,
    } = &announced.scope
    else {
        return Ok(Some(UnitId::ROOT));
    };
    let tree = sheets.units();
    let mut units = tree.find(level, code);
    units.retain(|&unit| {
        let above: Vec<&str> = tree.path(unit).iter().map(|&id| tree.code(id)).collect();
        within
            .iter()
            .zip(&above)
            .all(|(wanted, code)| wanted == code)
    });
    match units.as_slice() {
        [] => Ok(None),
        [unit] => Ok(Some(*unit)),
        many => Err(PlanProblem::new(format!(
            "announced `{}`: {} units of level {level} have the code `{code}`: add within = [codes above it]",
            announced.source,
            many.len()
        ))),
    }
}

/// How many stations of the scope are in, and how many should be.
fn stations_in(
    announced: &AnnouncedResult,
    unit: Option<UnitId>,
    sheets: &TallySheets,
    tabulation: &Tabulation,
    coverage: &Coverage,
) -> Part {
    let (level, codes) = match (&announced.scope, unit) {
        (Scope::Contest(_), _) => return coverage.stations,
        (Scope::Unit { level, .. }, Some(unit)) => {
            let codes = sheets.units().codes(unit).into_iter();
            (level, codes.map(|unit| unit.code).collect())
        }
        (
            Scope::Unit {
                level,
                code,
                within,
            },
            None,
        ) => (
            level,
            [within.as_slice(), std::slice::from_ref(code)].concat(),
        ),
    };
    coverage.stations_in(level, &codes).unwrap_or(Part {
        reported: unit.map_or(0, |unit| tabulation.stations_in(unit)),
        expected: None,
    })
}
