//! How long the finite mixture takes, what it gives, and whether its chains agree.
//!
//! ```text
//! cargo run --release --example time_finite_mixture -- FILE.csv[.gz] REGISTERED BALLOTS VOTES [NAME=VALUE …]
//! ```
//!
//! The middle three are the names of the file's columns. Settings are those of
//! `FiniteMixtureSettings`, as JSON values; `seed=TEXT` is the seed, `threads` are those of
//! `RAYON_NUM_THREADS`, and `separator=;` what parts the fields.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Instant;

use flate2::read::GzDecoder;
use scrutineer::anomaly::finite_mixture::{FiniteMixtureSettings, finite_mixture};
use scrutineer::anomaly::{Mark, Summarize};
use scrutineer::numeric::stream::Seed;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("FILE REGISTERED BALLOTS VOTES");
    let path = next()?;
    let names = [next()?, next()?, next()?];
    let mut settings = serde_json::Map::new();
    let (mut seed, mut separator) = ("scrutineer".to_owned(), b',');
    for argument in arguments {
        let (name, value) = argument.split_once('=').ok_or("NAME=VALUE")?;
        match name {
            "seed" => seed = value.to_owned(),
            "separator" => separator = value.bytes().next().unwrap_or(b','),
            _ => {
                settings.insert(name.to_owned(), serde_json::from_str(value)?);
            }
        }
    }
    let settings: FiniteMixtureSettings = serde_json::from_value(settings.into())?;

    let file = File::open(&path)?;
    let text: Box<dyn Read> = if path.ends_with(".gz") {
        Box::new(GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    let mut rows = csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(text);
    let header = rows.headers()?.clone();
    let place = |name: &String| header.iter().position(|column| column == name);
    let mut columns = [Vec::new(), Vec::new(), Vec::new()];
    let mut missing = 0;
    let places = [&names[0], &names[1], &names[2]].map(place);
    for row in rows.byte_records() {
        let row = row?;
        let count = |place: Option<usize>| -> Option<u64> {
            std::str::from_utf8(row.get(place?)?).ok()?.parse().ok()
        };
        let [Some(registered), Some(ballots), Some(votes)] = places.map(count) else {
            missing += 1;
            continue;
        };
        for (column, value) in columns.iter_mut().zip([registered, ballots, votes]) {
            column.push(value);
        }
    }
    let [registered, ballots, votes] = &columns;
    println!("{path}: {} stations, {missing} without counts", votes.len());

    let start = Instant::now();
    let stream = Seed::from_text(&seed).stream("finite mixture");
    let found = finite_mixture(registered, ballots, votes, &settings, &stream);
    println!("{:.1} s", start.elapsed().as_secs_f64());
    let found = found?;
    for (name, posterior) in [
        ("clean", &found.clean),
        ("incremental", &found.incremental),
        ("extreme", &found.extreme),
        ("manufactured", &found.manufactured),
        ("stolen", &found.stolen),
    ] {
        println!(
            "{name:>12} {:.5} sd {:.5} [{:.5}, {:.5}] R {:.3} effective {:.0} chains {:.5?}",
            posterior.mean,
            posterior.deviation,
            posterior.low,
            posterior.high,
            posterior.rhat,
            posterior.effective,
            posterior.chains
        );
    }
    println!("mostly clean {:.4?}", found.mostly_clean);
    for explanation in &found.explanations {
        println!("{explanation:.4?}");
    }
    println!("{:.3?}", found.predictors);
    println!("interpolated: {}; {:?}", found.interpolated, found.sample);
    let marks = found.summary().marks;
    let votes = |mark: &Mark| mark.votes.unwrap_or_default();
    println!(
        "{} stations more likely not clean, with {:.0} votes",
        marks.len(),
        marks.iter().map(votes).sum::<f64>()
    );
    Ok(())
}
