//! `scrutineer anomalies`.

use std::io::Write;
use std::process::ExitCode;

use crate::plan::{AuditPlan, RunOptions};
use crate::report::numbers::harmless;
use crate::threads;

use super::arguments::{AnomalyArguments, Format};
use super::progress::Progress;
use super::{Outcome, UNUSABLE, output};

pub(super) fn run(arguments: &AnomalyArguments) -> Outcome {
    let (plan, run) = (&arguments.audit.plan, &arguments.audit.run);
    let plan = AuditPlan::load(plan)?.with_anomalies();
    let progress = Progress::on_terminal();
    let tell = |what: &str, bytes: u64| progress.tell(what, bytes);
    let threads = run.threads.map(usize::from);
    let report = plan.run_with(&RunOptions {
        data: run.data.as_deref(),
        threads,
        progress: Some(&tell),
        ..RunOptions::default()
    })?;
    progress.finish();
    let view = report.of_anomalies();
    if let Some(station) = &arguments.station {
        let Some(text) = view.station_to_text(station) else {
            let station = harmless(station);
            writeln!(
                std::io::stderr(),
                "scrutineer: no sheet that was read is of station `{station}`"
            )?;
            return Ok(ExitCode::from(UNUSABLE));
        };
        output::write(run.output.as_deref(), |to| to.write_all(text.as_bytes()))?;
        return Ok(ExitCode::SUCCESS);
    }
    threads::on(threads, || {
        output::write(run.output.as_deref(), |to| match run.format {
            Format::Text => to.write_all(view.to_text().as_bytes()),
            Format::Json => view.write_json(to),
        })
    })??;
    let fails = view.fails();
    // The process ends here, and the system takes back a report's memory faster than we do.
    std::mem::forget(report);
    Ok(ExitCode::from(u8::from(fails)))
}
