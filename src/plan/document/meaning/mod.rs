//! From the tables of a plan to the plan. Every check that takes more than one value is here; what
//! has been reported about single values is not reported again.
//!
//! - `contest`: the selections and groups
//! - `sheets`, `layout`: the files, and which column is what
//! - `frame`: what should report
//! - `announced`: what was announced
//! - `rules`: which rows count, and the settings of the rules
//! - `anomaly`: which checks, of what, and how strictly

mod announced;
mod anomaly;
mod contest;
mod frame;
mod layout;
mod rules;
mod sheets;

use std::collections::BTreeMap;

use crate::plan::audit_plan::AuditPlan;
use crate::plan::problem::{MeaningProblem, PlanProblem};
use crate::read::header::nearest;

use super::tables::PlanTable;
use super::text::{PlanText, Span};
use super::value::{Key, Optional};

/// Collects what is wrong.
pub(super) struct Meaning<'t> {
    text: &'t PlanText<'t>,
    /// Where the settings of single checks are: `anomaly.moments.level`.
    settings: BTreeMap<String, Span>,
    problems: Vec<PlanProblem>,
}

impl<'t> Meaning<'t> {
    pub(super) fn new(text: &'t PlanText<'t>, settings: BTreeMap<String, Span>) -> Self {
        Self {
            text,
            settings,
            problems: Vec::new(),
        }
    }

    pub(super) fn into_problems(self) -> Vec<PlanProblem> {
        self.problems
    }

    fn problem(&mut self, span: Span, kind: MeaningProblem) {
        self.problems.push(self.text.problem(span, kind));
    }

    /// The plan. It can be used only where nothing is wrong.
    pub(super) fn plan(&mut self, table: PlanTable) -> Option<AuditPlan> {
        let contest = self.contest(table.contest);
        let sheets = self.sheets(table.sheets, &contest);
        let prefer = self.merged(table.merge, &sheets);
        let inclusion = self.inclusion(table.inclusion, &sheets);
        let rules = self.rules(table.rules);
        let (frame, register) = self.frame(table.frame);
        let announced = self.announced(table.announced, &contest, &sheets);
        let turnout_caps = self.turnout_caps(table.outcome);
        let anomaly = self.anomaly(table.anomaly, &contest, &sheets);
        let title = table.title.into_value().unwrap_or_default();
        let mut plan = AuditPlan::new(title, contest.value?)
            .with_seed(table.seed.into_value().unwrap_or_default())
            .with_frame(frame)
            .with_inclusion(inclusion)
            .with_rules(rules)
            .with_copies(rules::copies(table.copies))
            .with_merge(prefer);
        if let Some(kinds) = table.fail_on.into_value() {
            plan = plan.with_fail_on(written(kinds));
        }
        if let Some(caps) = turnout_caps {
            plan = plan.with_turnout_caps(caps);
        }
        plan.sheets = sheets.value;
        plan.register = register;
        (plan.announced, plan.scope_places) = announced;
        plan.anomaly = anomaly;
        Some(plan)
    }
}

/// Something that is made of a table, and whether all of it could be read. What is looked for in
/// something incomplete and is not there may well be there.
struct Known<T> {
    value: T,
    complete: bool,
}

/// The values of a list that could be read.
fn written<T>(list: Vec<Optional<T>>) -> Vec<T> {
    list.into_iter().filter_map(Key::into_value).collect()
}

/// Whether every value of a list could be read.
fn is_complete<T>(list: &[Optional<T>]) -> bool {
    list.iter().all(|item| item.at().is_some())
}

/// The known name that is most like this one.
fn near<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<String> {
    nearest(name, known.into_iter()).map(str::to_string)
}
