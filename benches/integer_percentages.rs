//! How long whole percentages take on one election's stations.
//!
//! ```text
//! cargo run --release --example time_integer_percentages -- STATIONS.csv.gz [RUNS]
//! ```
//!
//! The file has the columns region, voters, given, received and leader. Reading is not timed.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::time::Instant;

use scrutineer::anomaly::StationCounts;
use scrutineer::anomaly::integer_percentages::{IntegerPercentagesSettings, integer_percentages};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: time_integer_percentages STATIONS.csv.gz [RUNS]";
    let path = arguments.next().ok_or(usage)?;
    let runs: usize = arguments.next().map_or(Ok(9), |runs| runs.parse())?;
    let file = flate2::read::MultiGzDecoder::new(std::fs::File::open(path)?);
    let mut rows = csv::Reader::from_reader(file);
    let mut columns = [const { Vec::new() }; 5];
    for row in rows.records() {
        let row = row?;
        for (column, cell) in columns.iter_mut().zip(row.iter()).skip(1) {
            column.push(cell.parse::<u64>()?);
        }
    }
    let [_, registered, given, ballots, votes] = columns;
    let issued: Vec<Option<u64>> = given.into_iter().map(Some).collect();
    let counts = StationCounts {
        registered: &registered,
        issued: Some(&issued),
        ballots: &ballots,
        votes: &votes,
        regions: None,
    };
    let settings = IntegerPercentagesSettings::default();
    let mut seconds = Vec::new();
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        let found = integer_percentages(&counts, &settings);
        seconds.push(start.elapsed().as_secs_f64());
        println!("excess {}", found?.published.excess);
    }
    seconds.sort_by(f64::total_cmp);
    println!(
        "{} stations: median {:.4} s, least {:.4} s of {runs} runs",
        registered.len(),
        seconds[seconds.len() / 2],
        seconds[0]
    );
    Ok(())
}
