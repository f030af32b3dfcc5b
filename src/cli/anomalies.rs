//! `scrutineer anomalies`.

use std::process::ExitCode;

use crate::plan::{AuditPlan, RunOptions, Step};
use crate::threads;

use super::arguments::{AnomalyArguments, TextOrJson};
use super::progress::Progress;
use super::{Outcome, output};

pub(super) fn run(arguments: &AnomalyArguments) -> Outcome {
    let (plan, run) = (&arguments.audit.plan, &arguments.audit.run);
    let format = run.text_or_json("anomalies")?;
    let plan = AuditPlan::load(plan)?.with_anomalies();
    let progress = Progress::on_terminal();
    let show = |step: Step<'_>| progress.show(step);
    let threads = run.threads.map(usize::from);
    let report = plan.run_with(&RunOptions {
        data: run.data.as_deref(),
        threads,
        progress: Some(&show),
        ..RunOptions::default()
    })?;
    progress.finish();
    let view = report.of_anomalies();
    if let Some(station) = &arguments.station {
        let found = view.station(station)?;
        output::write(run.output.as_deref(), |to| match format {
            TextOrJson::Text => to.write_all(found.to_text_in(run.language).as_bytes()),
            TextOrJson::Json => found.write_json(to),
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    threads::on(threads, || {
        output::write(run.output.as_deref(), |to| match format {
            TextOrJson::Text => to.write_all(view.to_text_in(run.language).as_bytes()),
            TextOrJson::Json => view.write_json(to),
        })
    })??;
    let fails = view.fails();
    // The process ends here, and the system takes back a report's memory faster than we do.
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}
