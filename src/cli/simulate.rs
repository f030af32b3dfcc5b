//! `scrutineer simulate`.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

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
use super::output::{Building, Failure, Folder, Inputs, Leftover, sha256};

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

/// Writes every file beside the folder, and puts them in its place together.
fn write(arguments: &SimulateArguments, simulation: &Simulation) -> Result<(), Failure> {
    let like = arguments.like.as_deref().map(AuditPlan::load).transpose()?;
    let mut inputs = Inputs::default();
    if let Some(path) = &arguments.parameters {
        inputs = inputs.and(Inputs::file(path));
    }
    if let (Some(path), Some(plan)) = (&arguments.like, &like) {
        inputs = inputs.and(Inputs::of_plan(path, plan, arguments.data.as_deref()));
    }
    let mut names = vec![SHEETS, REGISTER, TRUTH, PLAN];
    if like.is_none() {
        names.push(PARAMETERS);
    }
    let (folder, overwrite) = (&arguments.folder, arguments.overwrite);
    let folder = Folder::check(folder, inputs, overwrite, &names, old_parameters)?;
    let drawn = match &like {
        Some(plan) => draw_like(plan, arguments, simulation)?,
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
    let mut building = folder.begin()?;
    add_files(&mut building, simulation, &drawn)?;
    building.swap_in()
}

/// The parameters of an election that is replaced, if they are as they were written.
fn old_parameters(folder: &Path) -> Vec<Leftover> {
    let text = fs::read_to_string(folder.join(PARAMETERS)).unwrap_or_default();
    let written = Simulation::parse(&text).ok();
    let written = written.and_then(|simulation| simulation.to_toml().ok());
    if written.as_ref() != Some(&text) {
        return Vec::new();
    }
    let sha256 = sha256(text.as_bytes()).unwrap_or_default();
    let name = PARAMETERS.to_string();
    vec![Leftover { name, sha256 }]
}

/// What there is to write.
struct Drawn {
    election: Election,
    truth: Truth,
    /// The title of the election that it is like.
    like: Option<String>,
}

/// An election like the one whose sheets a plan reads.
fn draw_like(
    plan: &AuditPlan,
    arguments: &SimulateArguments,
    simulation: &Simulation,
) -> Result<Drawn, Failure> {
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

/// The files, the plan last.
fn add_files(to: &mut Building, simulation: &Simulation, drawn: &Drawn) -> Result<(), Failure> {
    let (election, truth) = (&drawn.election, &drawn.truth);
    let sheets_sha256 = to.add(SHEETS, |to| Ok(sheets_csv(election, to)?))?;
    let register_sha256 = to.add(REGISTER, |to| Ok(register_csv(election, to)?))?;
    to.add(TRUTH, |to| Ok(truth_csv(election, truth, to)?))?;
    // An election like another is not drawn from parameters.
    if drawn.like.is_none() {
        let text = simulation.to_toml()?;
        to.add(PARAMETERS, |to| to.write_all(text.as_bytes()))?;
    }
    let description = Description {
        election,
        manipulations: &simulation.manipulation,
        truth,
        seed: &simulation.seed,
        like: drawn.like.as_deref(),
        sheets_sha256: &sheets_sha256,
        register_sha256: &register_sha256,
    };
    to.add(PLAN, |to| plan_toml(&description, to))?;
    Ok(())
}
