//! How long a simulated election takes.
//!
//! ```text
//! cargo run --release --example time_simulate -- [STATIONS] [RUNS]
//! ```
//!
//! Timed are, for each run: drawing an honest election with the default parameters; doing five
//! manipulations to it; making tally sheets of it, as the anomaly battery takes them; writing them
//! as CSV into memory; estimating the country from it; drawing another like it. All of it on as
//! many threads as there are cores. Then how long a small election takes on one thread, which is
//! what a calibration draws a hundred thousand times.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::time::Instant;

use scrutineer::numeric::stream::Seed;
use scrutineer::simulate::{HonestParameters, Manipulation, apply, fit, honest, sheets_csv};

const DONE: [&str; 5] = [
    "stuffing=0.1",
    "switching=0.1",
    "fabricated=0.05",
    "copied=0.01",
    "delayed=0.05",
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let stations = arguments
        .next()
        .map_or(Ok(1_000_000), |text| text.parse())?;
    let runs: u64 = arguments.next().map_or(Ok(5), |text| text.parse())?;
    let parameters = HonestParameters {
        stations,
        ..HonestParameters::default()
    };
    let manipulations = DONE.map(str::parse::<Manipulation>);
    let manipulations = manipulations.into_iter().collect::<Result<Vec<_>, _>>()?;
    let seed = Seed::from_text("time");
    for run in 0..runs {
        let stream = seed.stream(&run.to_string());
        let mut start = Instant::now();
        let mut lap = |what: &str| {
            println!("{what:>12} {:8.3} s", start.elapsed().as_secs_f64());
            start = Instant::now();
        };
        let mut election = honest(&parameters, &stream).map_err(|errors| errors[0].clone())?;
        lap("honest");
        let fitted = fit(&election).map_err(|errors| errors[0].clone())?;
        lap("fit");
        let _like_it = fitted.draw(&stream);
        lap("draw like it");
        apply(&mut election, &manipulations, &stream).map_err(|errors| errors[0].clone())?;
        lap("manipulate");
        let sheets = election.sheets();
        lap("sheets");
        let mut csv = Vec::new();
        sheets_csv(&election, &mut csv)?;
        lap("write CSV");
        println!("{:>12} {} sheets, {} bytes\n", "", sheets.len(), csv.len());
    }
    for stations in [200, 1_000, 5_000] {
        let parameters = HonestParameters {
            stations,
            ..HonestParameters::default()
        };
        let draws = 200_000 / stations as u64;
        let start = Instant::now();
        for draw in 0..draws {
            let stream = seed.stream(&draw.to_string());
            honest(&parameters, &stream).map_err(|errors| errors[0].clone())?;
        }
        let micros = start.elapsed().as_secs_f64() * 1e6 / draws as f64;
        println!("{stations:>6} stations: {micros:8.0} µs an election");
    }
    Ok(())
}
