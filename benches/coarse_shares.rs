//! How long the coarse shares of an election take: the fits of the two mixtures, and the resamples.
//!
//! ```text
//! cargo run --release --example time_coarse_shares -- FILE.csv[.gz] VOTERS TURNOUT VOTES [RESAMPLES [SEED [turnout]]]
//! ```
//!
//! VOTERS, TURNOUT and VOTES name the columns; rows without all three are passed over. Threads are
//! as many as there are cores, or `RAYON_NUM_THREADS`.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Instant;

use flate2::read::GzDecoder;
use scrutineer::anomaly::coarse_shares::{
    CoarseSharesSettings, ShareMixtures, ShareOf, coarse_shares_from,
};
use scrutineer::numeric::beta_binomial::WeightedCount;
use scrutineer::numeric::beta_binomial_mixture::{MAX_COMPONENTS, MixtureFit, fit};
use scrutineer::numeric::stream::Seed;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path, voters, turnout, votes, rest @ ..] = arguments.as_slice() else {
        return Err("usage: FILE VOTERS TURNOUT VOTES [RESAMPLES [SEED [turnout]]]".into());
    };
    let [voters, turnout, votes] = columns(path, [voters, turnout, votes])?;
    let mut settings = CoarseSharesSettings::default();
    if let Some(resamples) = rest.first() {
        settings.resamples = resamples.parse()?;
    }
    let seed = rest.get(1).map_or("coarse", String::as_str);
    if rest.get(2).is_some() {
        settings.share = ShareOf::Turnout;
    }
    println!("{} stations", voters.len());
    let start = Instant::now();
    let fit_of = |some: &[u64], of: &[u64]| -> Result<MixtureFit, &str> {
        let pairs = some.iter().zip(of).filter(|(some, of)| some <= of);
        let counts: Vec<WeightedCount> = pairs
            .map(|(&some, &of)| WeightedCount::once(some, of))
            .collect();
        fit(&counts, MAX_COMPONENTS).ok_or("no fit")
    };
    let (of_turnout, of_votes) = std::thread::scope(|scope| {
        let other = scope.spawn(|| fit_of(&votes, &turnout));
        (fit_of(&turnout, &voters), other.join())
    });
    let of_turnout = of_turnout?;
    let of_votes = of_votes.map_err(|_| "the fit broke off")??;
    println!("both fits: {:.2} s", start.elapsed().as_secs_f64());
    for found in [&of_turnout, &of_votes] {
        println!("  {} {}", found.ln_likelihood, found.converged);
        for tried in &found.candidates {
            println!("  {tried:?}");
        }
    }
    let mixtures = ShareMixtures {
        turnout: of_turnout.mixture,
        votes: Some(of_votes.mixture),
    };
    let start = Instant::now();
    let stream = Seed::from_text(seed).stream("coarse shares");
    let found = coarse_shares_from(&voters, &turnout, &votes, &mixtures, &settings, &stream)?;
    println!(
        "{} resamples: {:.2} s",
        settings.resamples,
        start.elapsed().as_secs_f64()
    );
    println!("  {:?}\n  {:?}", found.turnout_model, found.votes_model);
    println!(
        "  p = {:.3e}; F = {:.5}%, of resamples {:.5}%, of one in twenty {:.5}%, its p {:.4}; {:.0} votes",
        found.p.value,
        found.excess_percent,
        found.resampled_percent,
        found.resampled_high,
        found.p_excess.value,
        found.effect_votes
    );
    println!("  {:?}", found.sharpest);
    for bin in &found.bins {
        println!("  {:.3}: {} {:.1}", bin.share, bin.observed, bin.expected);
    }
    Ok(())
}

/// Three columns of whole numbers, of the rows that have all three.
fn columns(path: &str, names: [&str; 3]) -> Result<[Vec<u64>; 3], Box<dyn Error>> {
    let mut text = String::new();
    let file = File::open(path)?;
    if path.ends_with(".gz") {
        GzDecoder::new(file).read_to_string(&mut text)?;
    } else {
        (&file).read_to_string(&mut text)?;
    }
    let text = text.trim_start_matches('\u{feff}');
    let head = text.lines().next().unwrap_or_default();
    let delimiter = if head.contains(';') { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let headers = reader.headers()?.clone();
    let mut places = [0; 3];
    for (place, name) in places.iter_mut().zip(names) {
        let found = headers.iter().position(|header| header == name);
        *place = found.ok_or_else(|| format!("no column {name}"))?;
    }
    let mut columns = [Vec::new(), Vec::new(), Vec::new()];
    for row in reader.records() {
        let row = row?;
        let cells = places.map(|place| row.get(place).unwrap_or_default().parse::<u64>());
        if let [Ok(voters), Ok(turnout), Ok(votes)] = cells {
            for (column, count) in columns.iter_mut().zip([voters, turnout, votes]) {
                column.push(count);
            }
        }
    }
    Ok(columns)
}
