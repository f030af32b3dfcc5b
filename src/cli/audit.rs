//! `scrutineer audit` and `scrutineer coverage`.

use std::process::ExitCode;

use crate::plan::{AuditPlan, RunOptions, Step};
use crate::report::AuditReport;
use crate::threads;

use super::arguments::{AuditArguments, Format, RunArguments, TextOrJson, WholeAuditArguments};
use super::output::{Folder, Inputs, Output};
use super::progress::Progress;
use super::{Outcome, bundle, here};

/// The whole audit, in one format or in a folder with all of them.
pub(super) fn run(arguments: &WholeAuditArguments) -> Outcome {
    let run = &arguments.audit.run;
    run.one_language()?;
    if run.overwrite && arguments.bundle.is_none() {
        run.overwrite_needs_output("--output FILE or --bundle DIR")?;
    }
    let plan = AuditPlan::load(&arguments.audit.plan)?;
    let inputs = Inputs::of_plan(&arguments.audit.plan, &plan, run.data.as_deref());
    let to = match &arguments.bundle {
        Some(folder) => To::Folder(bundle::check(folder, inputs, run.overwrite).map_err(here)?),
        None => To::Output(run.check_output(inputs).map_err(here)?),
    };
    let report = report(&plan, run)?;
    threads::on(run.threads.map(usize::from), || match to {
        To::Folder(folder) => bundle::write(folder, &report, run.language),
        To::Output(output) => Ok(output.write(|to| match run.format {
            Format::Text => to.write_all(report.to_text_in(run.language).as_bytes()),
            Format::Json => report.write_json(to),
            Format::Html => to.write_all(report.to_html_in(run.language).as_bytes()),
            Format::Markdown => to.write_all(report.to_markdown_in(run.language).as_bytes()),
            Format::Sarif => report.write_sarif(to),
            Format::FindingsCsv => report.write_findings_csv(to),
        })?),
    })?
    .map_err(here)?;
    let fails = report.fails();
    // The process ends here, and the system takes back a report's memory faster than we do.
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}

/// Where the report goes.
enum To {
    Folder(Folder),
    Output(Output),
}

/// The part of it that speaks of coverage and of what is missing.
pub(super) fn run_coverage(arguments: &AuditArguments) -> Outcome {
    let run = &arguments.run;
    let format = run.text_or_json("coverage")?;
    run.overwrite_needs_output("--output FILE")?;
    let plan = AuditPlan::load(&arguments.plan)?;
    let inputs = Inputs::of_plan(&arguments.plan, &plan, run.data.as_deref());
    let output = run.check_output(inputs).map_err(here)?;
    let report = report(&plan, run)?;
    let view = report.of_coverage();
    threads::on(run.threads.map(usize::from), || {
        output.write(|to| match format {
            TextOrJson::Text => to.write_all(view.to_text_in(run.language).as_bytes()),
            TextOrJson::Json => view.write_json(to),
        })
    })??;
    let fails = view.fails();
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}

fn report(plan: &AuditPlan, run: &RunArguments) -> Result<AuditReport, Box<dyn std::error::Error>> {
    let progress = Progress::on_terminal();
    let show = |step: Step<'_>| progress.show(step);
    let report = plan.run_with(&RunOptions {
        data: run.data.as_deref(),
        threads: run.threads.map(usize::from),
        progress: Some(&show),
        ..RunOptions::default()
    })?;
    progress.finish();
    Ok(report)
}
