//! The main job: audits what a plan describes, and prints the report.
//!
//! ```text
//! cargo run --release --example audit                 # the demonstration election, embedded here
//! cargo run --release --example audit -- PLAN.toml    # your own plan
//! ```
//!
//! The exit code is 0 where nothing was found that fails the run, 1 where something was, and 2
//! where the plan or an input cannot be used. The demonstration is full of planted problems, so
//! it ends with 0 only because its report is what was asked for here.

#![allow(clippy::print_stdout, clippy::print_stderr)] // An example speaks to its reader.

use std::collections::BTreeMap;
use std::process::ExitCode;

use scrutineer::plan::{AuditPlan, PlanError, RunOptions};
use scrutineer::report::AuditReport;

fn main() -> ExitCode {
    let plan = std::env::args().nth(1);
    if std::env::args().len() > 2 {
        eprintln!("one plan, and nothing else: the `scrutineer` command has the options");
        return ExitCode::from(2);
    }
    let report = match &plan {
        Some(path) => AuditPlan::load(path).and_then(|plan| plan.run()),
        None => demonstration(),
    };
    match report {
        Ok(report) => {
            print!("{}", report.to_text());
            ExitCode::from(u8::from(plan.is_some() && report.fails()))
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// The synthetic election of `examples/generate_demo`, from memory.
fn demonstration() -> Result<AuditReport, PlanError> {
    let files: BTreeMap<String, Vec<u8>> = [
        (
            "sheets.csv",
            include_bytes!("data/demo/sheets.csv").as_slice(),
        ),
        (
            "observers.csv",
            include_bytes!("data/demo/observers.csv").as_slice(),
        ),
        (
            "register.csv",
            include_bytes!("data/demo/register.csv").as_slice(),
        ),
    ]
    .map(|(name, bytes)| (name.to_string(), bytes.to_vec()))
    .into();
    let plan = AuditPlan::parse(include_str!("data/demo/audit.toml"), "audit.toml")?;
    plan.run_with(&RunOptions {
        files: Some(&files),
        ..RunOptions::default()
    })
}
