//! `scrutineer qr`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use crate::plan::{qr_report, qr_report_from};
use crate::report::QrOutcome;
use crate::report::numbers::harmless;

use super::arguments::{QrArguments, TextOrJson};
use super::output::{Inputs, Output};
use super::{Outcome, UNUSABLE, here};

pub(super) fn run(arguments: &QrArguments) -> Outcome {
    let format = arguments.format.text_or_json("qr")?;
    if arguments.overwrite && arguments.output.is_none() {
        return Err("--overwrite is for --output FILE, which is missing".into());
    }
    let path = arguments.output.as_deref();
    let output = Output::check(path, Inputs::file(&arguments.file), arguments.overwrite);
    let output = output.map_err(here)?;
    let report = if arguments.file == Path::new("-") {
        qr_report_from("standard input", std::io::stdin())?
    } else {
        qr_report(&arguments.file)?
    };
    output.write(|to| match format {
        TextOrJson::Text => to.write_all(report.to_text().as_bytes()),
        TextOrJson::Json => report.write_json(to),
    })?;
    Ok(match report.outcome() {
        QrOutcome::AllRead => ExitCode::SUCCESS,
        QrOutcome::SomeUnreadable => ExitCode::from(1),
        QrOutcome::NothingRead => {
            let file = harmless(&report.read.file);
            writeln!(
                std::io::stderr(),
                "scrutineer: {file}: no line is a payload"
            )?;
            ExitCode::from(UNUSABLE)
        }
    })
}
