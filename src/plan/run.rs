//! The audit, step by step: read → check → tabulate → coverage → reconcile → anomaly → report.

use std::cmp::Ordering;

use crate::anomaly::battery;
use crate::check::{Problem, check_missing};
use crate::coverage::{self, Coverage, cover};
use crate::model::{Code, Finding, Included, OwnedIncluded};
use crate::report::{AnomalyReport, AuditReport, Settings};
use crate::tabulate::{Tally, tabulate};

use super::announced::reconcile_all;
use super::anomalies::anomalies;
use super::audit_plan::AuditPlan;
use super::checks::{check_all, unchecked};
use super::error::PlanError;
use super::findings::{quarantined, with_source};
use super::inputs::{Inputs, read_inputs};
use super::ledger::balanced;
use super::missing::{Tallied, missing};
use super::options::{RunOptions, Step};
use super::sources::{compare_sources, read_compared, rolls_of};

impl AuditPlan {
    /// Runs the audit.
    ///
    /// # Errors
    /// [`PlanError::Read`], with every input that cannot be used, and [`PlanError::Plan`] where an
    /// announced result is about a unit that cannot be told from another.
    pub fn run(&self) -> Result<AuditReport, PlanError> {
        self.run_with(&RunOptions::default())
    }

    /// Runs the audit with options. They change where inputs are found and who hears about the
    /// progress, never a result.
    ///
    /// # Errors
    /// As [`AuditPlan::run`].
    pub fn run_with(&self, options: &RunOptions<'_>) -> Result<AuditReport, PlanError> {
        options.on_threads(|| audit(self, options))
    }
}

/// The steps of an audit, in order.
fn audit(plan: &AuditPlan, options: &RunOptions<'_>) -> Result<AuditReport, PlanError> {
    let read = (read_inputs(plan, options), read_compared(plan, options));
    let (inputs, compared) = PlanError::both(read.0, read.1)?;
    options.report(Step::Checking);
    let (duplicates, problems) = check_all(plan, &inputs.sheets);
    let inclusion = plan.inclusion.apply(&inputs.sheets, &duplicates, &problems);
    let included = &inclusion.included;

    options.report(Step::AddingUp);
    let tabulation = tabulate(included);
    let unflagged = without(included, &inclusion.flagged);
    let coverage = cover(
        included,
        &tabulation,
        inputs.frame,
        inputs.register.as_ref(),
    );
    let mut findings = findings_of_sheets(&inputs, problems, included, &coverage);
    let announced = reconcile_all(plan, &inputs.sheets, &tabulation, &coverage)?;

    options.report(Step::BoundingMissing);
    let tallied = Tallied {
        included,
        flagged: &inclusion.flagged,
        tabulation: &tabulation,
        coverage: &coverage,
        frame: inputs.frame,
        register: inputs.register.as_ref(),
        other_rolls: rolls_of(&inputs.sheets, &compared),
        announced: &announced,
    };
    let (missing, of_missing) = missing(plan, &tallied);
    let anomalies = anomalies(plan, options, included, &tabulation);
    let (sources, of_sources) = compare_sources(plan, included, &compared)?;

    findings.extend(announced.findings);
    findings.extend(of_missing);
    findings.extend(anomalies.iter().flat_map(battery::findings));
    findings.extend(of_sources);
    sort(&mut findings);

    let has_register = inputs.register.is_some();
    let not_applicable = unchecked(plan, &inputs.sheets, has_register, &coverage);
    let ledger = balanced(
        &inputs.reports,
        inputs.quarantine,
        inputs.sheets_set_aside,
        &inclusion,
    )?;
    let of_sources = compared.into_iter().flat_map(|source| source.inputs);
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
        inputs: inputs.reports.into_iter().chain(of_sources).collect(),
        ledger,
        sheets: OwnedIncluded::new(inputs.sheets, mask),
        tabulation,
        flagged,
        unflagged,
        not_applicable,
        coverage,
        reconciliation: announced.reconciliation,
        missing,
        sources,
        anomalies,
        findings,
    })
}

/// The sums without the flagged sheets.
fn without(included: &Included<'_>, flagged: &[usize]) -> Tally {
    if flagged.is_empty() {
        return Tally::default();
    }
    tabulate(&included.without(flagged)).tally()
}

/// What is found in the sheets themselves: rows set aside, broken rules, and what is missing.
fn findings_of_sheets(
    inputs: &Inputs,
    problems: Vec<Problem>,
    included: &Included<'_>,
    coverage: &Coverage,
) -> Vec<Finding> {
    let set_aside = inputs.quarantine.iter();
    let mut findings: Vec<Finding> = set_aside
        .map(|row| quarantined(row, &inputs.sources))
        .collect();
    let problems = problems.into_iter().map(|problem| problem.finding);
    findings.extend(problems.map(|finding| with_source(finding, &inputs.sources)));
    findings.extend(check_missing(included));
    let of_coverage = coverage::findings(&inputs.sheets, coverage).into_iter();
    findings.extend(of_coverage.map(|finding| with_source(finding, &inputs.sources)));
    findings
}

/// By kind, code and place. The findings of one statistical check keep their order: those with the
/// most votes at stake come first.
fn sort(findings: &mut [Finding]) {
    let ranked = |code: Code| AnomalyReport::speaks_of(code);
    findings.sort_by(|a, b| {
        (a.kind, a.code)
            .cmp(&(b.kind, b.code))
            .then_with(|| match ranked(a.code) {
                true => Ordering::Equal,
                false => a.place.cmp(&b.place),
            })
    });
}
