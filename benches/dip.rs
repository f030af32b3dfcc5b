//! How long an exact-size null of the dip takes, and the table of its quantiles.
//!
//! ```text
//! cargo run --release --example time_dip -- time [SIZE] [DRAWS]
//! cargo run --release --example time_dip -- table DRAWS SIZE...
//! ```
//!
//! `time` draws as many null dips of that size as asked for and holds one observed dip (of evenly
//! spread normal quantiles) against them; `dip_peer.py` does the same with Python's diptest.
//! `table` prints, for each size, the scaled dip √n·D at the levels of `numeric::dip_table`.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::time::Instant;

use scrutineer::numeric::dip::{count_as_extreme, dip, null_dips};
use scrutineer::numeric::stream::Seed;

/// Upper tail probabilities of the table.
const LEVELS: [f64; 16] = [
    0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0.01, 0.001, 0.0001, 0.00001,
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize, otherwise: u64| {
        arguments
            .get(place)
            .map_or(Ok(otherwise), |text| text.parse::<u64>())
    };
    let stream = Seed::from_text("scrutineer dip table").stream("null");
    match arguments.first().map(String::as_str) {
        Some("time") => {
            let (size, draws) = (number(1, 95_000)?, number(2, 10_000)?);
            let sample: Vec<f64> = (1..=size)
                .map(|i| i as f64 / (size + 1) as f64)
                .map(|p| (p / (1.0 - p)).ln())
                .collect();
            let start = Instant::now();
            let observed = dip(&sample).ok_or("no dip")?;
            println!("dip {} in {:?}", observed.statistic, start.elapsed());
            let start = Instant::now();
            let null = null_dips(usize::try_from(size)?, draws, &stream);
            let above = count_as_extreme(&null, observed.statistic);
            println!(
                "{draws} null dips of {size} in {:?}, {above} as large",
                start.elapsed()
            );
        }
        Some("table") => {
            let draws = number(1, 1_000_000)?;
            for place in 2..arguments.len() {
                let size = number(place, 0)?;
                let null = null_dips(usize::try_from(size)?, draws, &stream);
                let root = (size as f64).sqrt();
                let quantiles: Vec<String> = LEVELS
                    .iter()
                    .map(|level| ((1.0 - level) * draws as f64) as usize)
                    .filter_map(|place| null.get(place))
                    .map(|dip| format!("{:.4}", dip * root))
                    .collect();
                println!("({size}, [{}]),", quantiles.join(", "));
            }
        }
        _ => return Err("usage: time_dip time [SIZE] [DRAWS] | table DRAWS SIZE...".into()),
    }
    Ok(())
}
