//! The command line: arguments, progress, exit codes; no logic. Feature `cli`.
//!
//! - [`arguments`]: what can be said
//! - `audit`: the commands that run an audit, whole or the part on coverage
//! - `bundle`: a report in every format, in one folder
//! - `anomalies`: the command for what is unusual
//! - `problems`: the problems of a plan, each with its line
//! - `qr`: the command for files of QR codes' payloads
//! - `simulate`: the command that invents an election
//! - [`progress`]: on a terminal only
//! - [`output`]: to standard output, or to a file that is never half-written
//!
//! Exit codes: 0 no findings of the kinds that fail the run, 1 findings of the kinds that fail the run, 2 input or plan cannot be
//! used.

mod anomalies;
pub mod arguments;
mod audit;
mod bundle;
pub mod output;
mod problems;
pub mod progress;
mod qr;
mod simulate;

use std::error::Error;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use crate::plan::{AuditPlan, PlanError, RunOptions, Step, compare_plans};
use crate::report::Language;
use crate::report::language::{explained, listed};
use crate::report::numbers::harmless;

use arguments::{Arguments, Command, CompareArguments, TextOrJson};
use progress::Progress;

/// The exit code for an input or a plan that cannot be used.
const UNUSABLE: u8 = 2;

/// Does what the arguments say.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no errors, and clap knows which stream each belongs to.
            let printed = error.print();
            return match (error.use_stderr(), printed) {
                (false, Ok(())) => ExitCode::SUCCESS,
                _ => ExitCode::from(UNUSABLE),
            };
        }
    };
    let done = match arguments.command {
        Command::Compare(compare) => run_compare(&compare),
        Command::Qr(arguments) => qr::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Coverage(arguments) => audit::run_coverage(&arguments),
        Command::Anomalies(arguments) => anomalies::run(&arguments),
        Command::Simulate(arguments) => simulate::run(&arguments),
        Command::Findings { code, language } => list_findings(code.as_deref(), language),
    };
    match done {
        Ok(code) => code,
        Err(error) if is_closed_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            // An error may quote a file, and a file may hold commands to a terminal.
            let lines: Vec<String> = shown(error.as_ref()).lines().map(harmless).collect();
            let said = writeln!(std::io::stderr(), "{}", lines.join("\n"));
            debug_assert!(said.is_ok());
            ExitCode::from(UNUSABLE)
        }
    }
}

/// An error as it is printed: the problems of a plan each with its line.
fn shown(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref() {
        Some(PlanError::Plan { path, problems }) => problems::shown(path, problems),
        _ => format!("scrutineer: {error}"),
    }
}

type Outcome = Result<ExitCode, Box<dyn Error>>;

fn run_compare(arguments: &CompareArguments) -> Outcome {
    let format = arguments.run.text_or_json("compare")?;
    let (a, b) = (
        AuditPlan::load(&arguments.plan_a)?,
        AuditPlan::load(&arguments.plan_b)?,
    );
    let progress = Progress::on_terminal();
    let show = |step: Step<'_>| progress.show(step);
    let report = compare_plans(
        &a,
        &b,
        &RunOptions {
            data: arguments.run.data.as_deref(),
            threads: arguments.run.threads.map(usize::from),
            progress: Some(&show),
            ..RunOptions::default()
        },
    )?;
    progress.finish();
    output::write(arguments.run.output.as_deref(), |to| match format {
        TextOrJson::Text => to.write_all(report.to_text_in(arguments.run.language).as_bytes()),
        TextOrJson::Json => report.write_json(to),
    })?;
    Ok(ExitCode::from(u8::from(report.fails())))
}

fn list_findings(code: Option<&str>, language: Language) -> Outcome {
    let text = match code {
        Some(code) => explained(code.parse()?, language),
        None => listed(language),
    };
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// A reader that has seen enough (`| head`) is no failure.
fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error
        .downcast_ref::<std::io::Error>()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}
