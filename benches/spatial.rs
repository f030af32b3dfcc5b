//! How long Moran's I and local Moran with their permutations take.
//!
//! ```text
//! cargo run --release --example time_spatial -- make STATIONS FILE.csv
//! cargo run --release --example time_spatial -- FILE.csv [PERMUTATIONS] [RUNS]
//! ```
//!
//! The first writes values, latitudes and longitudes of a synthetic country: towns with stations
//! around them, and shares that vary smoothly. The second times, on such a file or any other with
//! these three columns: the graph of the 8 nearest; Moran's I; local Moran; all on as many threads
//! as there are cores. `spatial_peer.py` does the same with `esda`.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Instant;

use rand::RngExt;
use scrutineer::anomaly::Summarize;
use scrutineer::anomaly::spatial::{SpatialSettings, spatial};
use scrutineer::numeric::autocorrelation::local_moran::{local_moran, local_permutation};
use scrutineer::numeric::autocorrelation::moran::{moran, moran_permutation};
use scrutineer::numeric::neighbours::{Coordinates, Graph, Weights};
use scrutineer::numeric::permutation::PermutationScheme;
use scrutineer::numeric::stream::Seed;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", stations, path] => make(stations.parse()?, path),
        [path] => time(path, 999, 5),
        [path, permutations] => time(path, permutations.parse()?, 5),
        [path, permutations, runs] => time(path, permutations.parse()?, runs.parse()?),
        _ => Err(
            "usage: time_spatial make STATIONS FILE.csv | FILE.csv [PERMUTATIONS] [RUNS]".into(),
        ),
    }
}

fn make(stations: u32, path: &str) -> Result<(), Box<dyn Error>> {
    let mut random = Seed::from_text("spatial").stream("country").draw(0);
    let mut text = String::from("value,latitude,longitude\n");
    let mut town = (0.0_f64, 0.0_f64);
    for i in 0..stations {
        if i % 50 == 0 {
            town = (
                10.0 * random.random::<f64>(),
                10.0 * random.random::<f64>() - 70.0,
            );
        }
        let latitude = town.0 + 0.05 * random.random::<f64>();
        let longitude = town.1 + 0.05 * random.random::<f64>();
        let value = 0.5 + 0.2 * (latitude * longitude / 40.0).sin() + 0.2 * random.random::<f64>();
        writeln!(text, "{value:.6},{latitude:.8},{longitude:.8}")?;
    }
    Ok(std::fs::write(path, text)?)
}

fn time(path: &str, permutations: u32, runs: u32) -> Result<(), Box<dyn Error>> {
    let (mut values, mut latitude, mut longitude) = (Vec::new(), Vec::new(), Vec::new());
    for line in std::fs::read_to_string(path)?.lines().skip(1) {
        let mut cells = line.split(',');
        for column in [&mut values, &mut latitude, &mut longitude] {
            column.push(
                cells
                    .next()
                    .ok_or("three columns are needed")?
                    .parse::<f64>()?,
            );
        }
    }
    // Whoever has no value takes no part.
    let place: Vec<f64> = values
        .iter()
        .zip(&latitude)
        .map(|(value, x)| value * 0.0 + x)
        .collect();
    let stream = Seed::from_text("spatial").stream("timing");
    let weights = Weights::RowStandardised;
    let draws = u64::from(permutations);
    for _ in 0..runs {
        let start = Instant::now();
        let places = Coordinates::on_globe(&place, &longitude);
        let graph = Graph::nearest(&places, 8)?;
        let built = start.elapsed().as_secs_f64();
        let kept = places.kept().iter();
        let kept: Vec<f64> = kept.filter_map(|&i| values.get(i).copied()).collect();
        let exchange = PermutationScheme::unrestricted(kept.len());
        let found = moran(&kept, &graph, weights).ok_or("not defined")?;
        let tails = moran_permutation(&kept, &graph, weights, &exchange, draws, &stream);
        let whole = start.elapsed().as_secs_f64();
        let locals = local_moran(&kept, &graph, weights).ok_or("not defined")?;
        let local = local_permutation(&kept, &graph, &exchange, draws, &stream);
        let all = start.elapsed().as_secs_f64();
        let small = local.iter().flatten().flatten();
        let small = small
            .filter(|tails| tails.upper().min(tails.lower()) <= 0.05)
            .count();
        println!(
            "{} stations, {} edges: graph {built:.3} s, Moran {:.3} s, local {:.3} s, all {all:.3} s; \
             I {:.12}, first local {:.12}, p {:.4}, {small} local p up to .05",
            kept.len(),
            graph.edges(),
            whole - built,
            all - whole,
            found.index,
            locals.first().map_or(0.0, |one| one.index),
            tails.map_or(1.0, |tails| tails.upper()),
        );
    }
    let settings = SpatialSettings::default();
    let start = Instant::now();
    let check = spatial(&values, &latitude, &longitude, None, &settings, &stream)?;
    println!(
        "the check with its usual settings {:.3} s",
        start.elapsed().as_secs_f64()
    );
    let summary = check.summary();
    println!("{:?}, {} marks", summary.sample, summary.marks.len());
    for figure in summary.figures {
        println!("  {}: {}", figure.name, figure.value);
    }
    Ok(())
}
