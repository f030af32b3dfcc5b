//! The announced results of a plan against the sums: which unit each is about, and how many of its
//! stations are in.

use std::collections::BTreeMap;

use crate::coverage::{Coverage, Part};
use crate::model::{AnnouncedResult, Finding, Place, Problems, Scope, TallySheets, UnitId};
use crate::reconcile::{Reconciliation, ScopeTotals, check_parts, place_of, reconcile};
use crate::tabulate::Tabulation;

use super::audit_plan::AuditPlan;
use super::error::PlanError;
use super::problem::{MeaningProblem, PlanProblem};

/// The announced results of a plan against the sums, in the plan's order.
#[derive(Default)]
pub(super) struct Announced {
    pub(super) reconciliation: Vec<Reconciliation>,
    /// What each is about.
    pub(super) scopes: Vec<AnnouncedScope>,
    pub(super) findings: Vec<Finding>,
}

/// What an announced result is about, found among the sheets.
pub(super) struct AnnouncedScope {
    /// The unit; `None` where no sheet is in it.
    pub(super) unit: Option<UnitId>,
    /// How many of its stations are in, and how many should be.
    pub(super) stations: Part,
    /// Where its findings are.
    pub(super) place: Place,
}

/// Compares every announced result with the sums.
///
/// # Errors
/// [`PlanError::Plan`] with every result that is about a unit that cannot be told from another.
pub(super) fn reconcile_all(
    plan: &AuditPlan,
    sheets: &TallySheets,
    tabulation: &Tabulation,
    coverage: &Coverage,
) -> Result<Announced, PlanError> {
    let mut problems = Vec::new();
    let mut all = Announced::default();
    for announced in &plan.announced {
        let unit = match unit_of(plan, announced, sheets) {
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
        all.scopes.push(AnnouncedScope {
            unit,
            stations,
            place: place_of(announced, &totals),
        });
        all.reconciliation.push(reconciliation);
        all.findings.extend(more);
    }
    Problems::check(problems).map_err(|problems| PlanError::Plan {
        path: plan.name.clone(),
        problems,
    })?;
    let units = units_in_use(sheets, tabulation);
    all.findings.extend(check_parts(&plan.announced, &units));
    Ok(all)
}

/// How many units each level has. A unit that only rows have that do not count, such as TOTAL, is
/// not one.
fn units_in_use(sheets: &TallySheets, tabulation: &Tabulation) -> BTreeMap<String, u64> {
    let tree = sheets.units();
    let mut units: BTreeMap<String, u64> = BTreeMap::new();
    let in_use = |unit: &UnitId| tabulation.stations_in(*unit) > 0;
    for unit in tree.ids().skip(1).filter(in_use) {
        *units.entry(tree.level(unit).to_string()).or_default() += 1;
    }
    units
}

/// The unit that an announced result is about; `None` where no sheet is in it.
fn unit_of(
    plan: &AuditPlan,
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
        many => {
            let problem = MeaningProblem::AmbiguousUnit {
                of: format!("announced `{}`", announced.source),
                units: many.len(),
                level: level.clone(),
                code: code.clone(),
            };
            let mut places = plan.scope_places.iter();
            let place = places.find(|(scope, _)| *scope == announced.scope);
            let place = place.map(|(_, place)| place.clone());
            Err(PlanProblem::new(place, problem))
        }
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
