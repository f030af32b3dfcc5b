//! A plan's text, read: from bytes to an [`AuditPlan`], or to everything that is wrong in the text.
//!
//! In reading order:
//!
//! - `text`: from bytes to characters, and from an offset to a line and a column
//! - `syntax`, `line`: from text to TOML, and what is mistaken where it is not TOML
//! - `tables`: the tables of a plan as they are written, which are its keys
//! - `value`: keys that may be absent or wrong, each with its place
//! - `reader`, `deserializer`, `access`: how `serde` reads a table and every problem in it is reported
//! - `renamed`: keys that had another name
//! - `meaning`: from the tables to the plan
//! - `schema`: the JSON Schema of a plan, from its tables

mod access;
mod deserializer;
mod line;
mod meaning;
mod reader;
mod renamed;
#[cfg(feature = "schema")]
mod schema;

mod syntax;
mod tables;
mod text;
mod value;

use std::fs;
use std::path::Path;

use serde::Deserialize;
use toml::de::DeValue;

use crate::model::Problems;

use super::audit_plan::AuditPlan;
use super::error::PlanError;
use super::problem::{KeyProblem, PlanProblem, ProblemKind};

use meaning::Meaning;
use reader::{Reader, Shared};
use tables::PlanTable;
use text::PlanText;

impl AuditPlan {
    /// Reads a plan. Relative paths in it begin at its folder.
    ///
    /// # Errors
    /// [`PlanError::Io`] and [`PlanError::Plan`], with everything that is wrong in the plan.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, PlanError> {
        let path = path.as_ref();
        let name = path.display().to_string();
        let bytes = fs::read(path).map_err(|source| PlanError::Io {
            path: name.clone(),
            source,
        })?;
        let text = text::decode(&bytes).map_err(|problem| PlanError::Plan {
            path: name.clone(),
            problems: problem.into(),
        })?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self::parse(&text, &name)?.in_folder(folder))
    }

    /// Reads a plan from its text; `name` is what errors call it.
    ///
    /// # Errors
    /// [`PlanError::Plan`], with everything that is wrong in the plan.
    pub fn parse(text: &str, name: &str) -> Result<Self, PlanError> {
        match read(text) {
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
}

/// The plan of a text, or everything that is wrong, in the order of the text.
fn read(text: &str) -> Result<AuditPlan, Problems<PlanProblem>> {
    let text = PlanText::new(text);
    let (document, broken) = syntax::parse(&text);
    let document = DeValue::Table(document.into_inner());
    let shared = Shared::new(&text);
    let table = PlanTable::deserialize(Reader::of_plan(&shared, &document));
    let (mut problems, settings) = shared.into_parts();
    let plan = match broken {
        Some(broken) => {
            // A line that cannot be read leaves holes, so that nothing is missing for certain.
            problems.retain(|problem| {
                broken.others_are_readable
                    && is_certain(problem)
                    && !broken.lines.contains(&problem.line().unwrap_or_default())
            });
            problems.extend(broken.problems);
            None
        }
        None => {
            let mut meaning = Meaning::new(&text, settings);
            let plan = table.ok().and_then(|table| meaning.plan(table));
            problems.extend(meaning.into_problems());
            plan
        }
    };
    problems.sort_by(|a, b| a.place.cmp(&b.place));
    match (plan, Problems::check(problems)) {
        (Some(plan), Ok(())) => Ok(plan),
        (_, Err(problems)) => Err(problems),
        // Only a contest can be missing without which there is no plan.
        (None, Ok(())) => {
            let key = "contest".to_string();
            Err(text
                .problem((0..0).into(), KeyProblem::Missing { key })
                .into())
        }
    }
}

/// Whether a problem is one even where other lines cannot be read.
fn is_certain(problem: &PlanProblem) -> bool {
    !matches!(problem.kind, ProblemKind::Key(KeyProblem::Missing { .. }))
}
