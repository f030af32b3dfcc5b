//! `scrutineer audit` and `scrutineer coverage`.

use std::process::ExitCode;

use crate::plan::{AuditPlan, RunOptions, Step};
use crate::report::AuditReport;
use crate::threads;

use super::arguments::{AuditArguments, Format, TextOrJson, WholeAuditArguments};
use super::progress::Progress;
use super::{Outcome, bundle, output};

/// The whole audit, in one format or in a folder with all of them.
pub(super) fn run(arguments: &WholeAuditArguments) -> Outcome {
    let run = &arguments.audit.run;
    run.one_language()?;
    if let Some(folder) = &arguments.bundle {
        bundle::refuse_to_replace(folder, &[], arguments.overwrite).map_err(here)?;
    }
    let report = report(&arguments.audit)?;
    threads::on(run.threads.map(usize::from), || match &arguments.bundle {
        Some(folder) => bundle::write(folder, &report, run.language, arguments.overwrite),
        None => Ok(output::write(run.output.as_deref(), |to| {
            match run.format {
                Format::Text => to.write_all(report.to_text_in(run.language).as_bytes()),
                Format::Json => report.write_json(to),
                Format::Html => to.write_all(report.to_html_in(run.language).as_bytes()),
                Format::Markdown => to.write_all(report.to_markdown_in(run.language).as_bytes()),
                Format::Sarif => report.write_sarif(to),
                Format::FindingsCsv => report.write_findings_csv(to),
            }
        })?),
    })?
    .map_err(here)?;
    let fails = report.fails();
    // The process ends here, and the system takes back a report's memory faster than we do.
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}

/// An error from another thread.
fn here(error: bundle::Failure) -> Box<dyn std::error::Error> {
    error
}

/// The part of it that speaks of coverage and of what is missing.
pub(super) fn run_coverage(arguments: &AuditArguments) -> Outcome {
    let run = &arguments.run;
    let format = run.text_or_json("coverage")?;
    let report = report(arguments)?;
    let view = report.of_coverage();
    threads::on(run.threads.map(usize::from), || {
        output::write(run.output.as_deref(), |to| match format {
            TextOrJson::Text => to.write_all(view.to_text_in(run.language).as_bytes()),
            TextOrJson::Json => view.write_json(to),
        })
    })??;
    let fails = view.fails();
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}

fn report(arguments: &AuditArguments) -> Result<AuditReport, Box<dyn std::error::Error>> {
    let plan = AuditPlan::load(&arguments.plan)?;
    let progress = Progress::on_terminal();
    let show = |step: Step<'_>| progress.show(step);
    let report = plan.run_with(&RunOptions {
        data: arguments.run.data.as_deref(),
        threads: arguments.run.threads.map(usize::from),
        progress: Some(&show),
        ..RunOptions::default()
    })?;
    progress.finish();
    Ok(report)
}
