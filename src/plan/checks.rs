//! The checks of a plan's sheets, and the rules that could not be checked.

use std::collections::BTreeSet;

use crate::check::{
    Problem, StationRows, UncheckedReason, UncheckedRule, check_copies, check_doubling,
    check_duplicates, check_sheets, check_totals, unchecked_rules,
};
use crate::coverage::Coverage;
use crate::model::{Code, TallySheets};
use crate::threads;

use super::audit_plan::AuditPlan;

/// Every check, some at the same time. What they find always is in the same order.
pub(super) fn check_all(
    plan: &AuditPlan,
    sheets: &TallySheets,
) -> (Vec<StationRows>, Vec<Problem>) {
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
    // The rules of a sheet are not for rows that are not sheets.
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

/// The rules that could not be checked, because a column or a number is missing.
pub(super) fn unchecked(
    plan: &AuditPlan,
    sheets: &TallySheets,
    has_register: bool,
    coverage: &Coverage,
) -> Vec<UncheckedRule> {
    let mut rules = unchecked_rules(sheets, &plan.copies);
    let mut add = |codes: &[Code], why: UncheckedReason| {
        rules.extend(codes.iter().map(|&code| UncheckedRule {
            code,
            why: why.clone(),
        }));
    };
    let mut planned = plan.sheets.iter();
    if planned.all(|sheets| sheets.layout.station.is_empty()) {
        let codes = [Code::D101, Code::D102, Code::D103];
        add(&codes, UncheckedReason::NoStationColumn);
    }
    if coverage.stations.expected.is_none() {
        let codes = [Code::C101, Code::C104];
        add(&codes, UncheckedReason::StationCountUnknown);
    }
    if !has_register {
        let codes = [Code::C102, Code::C103];
        add(&codes, UncheckedReason::NoRegister);
    }
    rules
}
