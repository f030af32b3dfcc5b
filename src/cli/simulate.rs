//! `scrutineer simulate`.

use std::error::Error;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::model::Problems;
use crate::plan::{AuditPlan, RunOptions};
use crate::simulate::describe::{REGISTER, SHEETS, TRUTH};
use crate::simulate::{
    Description, Election, ParameterError, Simulation, Truth, apply, fit, plan_toml, register_csv,
    sheets_csv, truth_csv,
};
use crate::threads;

use super::Outcome;
use super::arguments::SimulateArguments;
use super::output::beside;

const PLAN: &str = "audit.toml";
const PARAMETERS: &str = "parameters.toml";

pub(super) fn run(arguments: &SimulateArguments) -> Outcome {
    let simulation = simulation(arguments)?;
    let threads = arguments.threads.map(usize::from);
    threads::on(threads, || {
        write(arguments, &simulation).map_err(|error| error.to_string())
    })??;
    Ok(ExitCode::SUCCESS)
}

/// What the file and the options say together.
fn simulation(arguments: &SimulateArguments) -> Result<Simulation, Box<dyn Error>> {
    let mut simulation = match &arguments.parameters {
        Some(path) => {
            let named = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
            let text = fs::read_to_string(path).map_err(|error| named(&error))?;
            Simulation::parse(&text).map_err(|error| named(&error))?
        }
        None => Simulation::default(),
    };
    if let Some(stations) = arguments.stations {
        simulation.honest.stations = stations;
    }
    if let Some(seed) = &arguments.seed {
        simulation.seed.clone_from(seed);
    }
    simulation
        .manipulation
        .extend(arguments.manipulations.iter().cloned());
    Ok(simulation)
}

/// Writes every file beside its place, and gives all of them their names when the last is whole.
fn write(arguments: &SimulateArguments, simulation: &Simulation) -> Result<(), Box<dyn Error>> {
    let folder = &arguments.folder;
    let shown = folder.display();
    if !arguments.overwrite {
        let there: Vec<&str> = [SHEETS, REGISTER, TRUTH, PLAN, PARAMETERS]
            .into_iter()
            .filter(|name| folder.join(name).exists())
            .collect();
        if !there.is_empty() {
            let there = there.join(", ");
            return Err(format!("{shown}: {there}: there already; --overwrite replaces").into());
        }
    }
    let drawn = match &arguments.like {
        Some(plan) => like(plan, arguments, simulation)?,
        None => {
            let (election, truth) = simulation.run()?;
            let like = None;
            Drawn {
                election,
                truth,
                like,
            }
        }
    };
    fs::create_dir_all(folder).map_err(|error| format!("{shown}: cannot be made: {error}"))?;
    let files = files(folder, simulation, &drawn)
        .map_err(|error| format!("{shown}: cannot be written: {error}"))?;
    for (name, file) in files {
        let path = folder.join(name);
        file.persist(&path)
            .map_err(|error| format!("{}: cannot be written: {}", path.display(), error.error))?;
    }
    let parameters = folder.join(PARAMETERS);
    if drawn.like.is_some() && parameters.exists() {
        // Those of the election that was replaced.
        fs::remove_file(&parameters)
            .map_err(|error| format!("{}: cannot be removed: {error}", parameters.display()))?;
    }
    Ok(())
}

/// What there is to write.
struct Drawn {
    election: Election,
    truth: Truth,
    /// The title of the election that it is like.
    like: Option<String>,
}

/// An election like the one whose sheets a plan reads.
fn like(
    plan: &Path,
    arguments: &SimulateArguments,
    simulation: &Simulation,
) -> Result<Drawn, Box<dyn Error>> {
    let plan = AuditPlan::load(plan)?;
    let received = plan.received_election(&RunOptions {
        data: arguments.data.as_deref(),
        threads: arguments.threads.map(usize::from),
        ..RunOptions::default()
    })?;
    let said = |errors: Problems<ParameterError>| format!("{}: {errors}", plan.name);
    let fitted = fit(&received.election).map_err(said)?;
    let stream = simulation.stream();
    let mut election = fitted.draw(&stream);
    let truth = apply(&mut election, &simulation.manipulation, &stream).map_err(said)?;
    let left_out = match received.left_out {
        0 => String::new(),
        many => format!(" (without {many} sheets that do not state all counts)"),
    };
    Ok(Drawn {
        election,
        truth,
        like: Some(format!("{}{left_out}", plan.title)),
    })
}

/// The files under names of their own, the plan last.
fn files(
    folder: &Path,
    simulation: &Simulation,
    drawn: &Drawn,
) -> Result<Vec<(&'static str, NamedTempFile)>, Box<dyn Error>> {
    let (election, truth) = (&drawn.election, &drawn.truth);
    let (sheets, sheets_sha256) = written(folder, |to| Ok(sheets_csv(election, to)?))?;
    let (register, register_sha256) = written(folder, |to| Ok(register_csv(election, to)?))?;
    let (of_truth, _) = written(folder, |to| Ok(truth_csv(election, truth, to)?))?;
    let description = Description {
        election,
        manipulations: &simulation.manipulation,
        truth,
        seed: &simulation.seed,
        like: drawn.like.as_deref(),
        sheets_sha256: &sheets_sha256,
        register_sha256: &register_sha256,
    };
    let (plan, _) = written(folder, |to| Ok(plan_toml(&description, to)?))?;
    let mut files = vec![(SHEETS, sheets), (REGISTER, register), (TRUTH, of_truth)];
    // An election like another is not drawn from parameters.
    if drawn.like.is_none() {
        let text = simulation.to_toml()?;
        let (parameters, _) = written(folder, |to| Ok(to.write_all(text.as_bytes())?))?;
        files.push((PARAMETERS, parameters));
    }
    files.push((PLAN, plan));
    Ok(files)
}

/// A file in the folder, and its SHA-256.
fn written(
    folder: &Path,
    content: impl FnOnce(&mut dyn Write) -> Result<(), Box<dyn Error>>,
) -> Result<(NamedTempFile, String), Box<dyn Error>> {
    let mut to = Digested {
        to: BufWriter::new(beside(folder)?),
        digest: Sha256::new(),
    };
    content(&mut to)?;
    let file = to.to.into_inner().map_err(io::IntoInnerError::into_error)?;
    let digest = to.digest.finalize();
    let digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok((file, digest))
}

/// Writes, and digests what it writes.
struct Digested<W> {
    to: W,
    digest: Sha256,
}

impl<W: Write> Write for Digested<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.to.write(bytes)?;
        self.digest.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}
