//! What the finite mixture says of simulated elections whose shares of clean, incremental and
//! extreme stations are known.
//!
//! ```text
//! cargo run --release --example calibrate_finite_mixture -- ELECTIONS STATIONS [INCREMENTAL [EXTREME]] [NAME=VALUE …]
//! ```
//!
//! Elections are drawn from the model. Turnout has mean logit 0 and variance 0.1 over stations, the
//! leader's share -0.5 and 0.2; rates have 0.2 and 0.1 (manufactured) and -0.5 and 0.1 (stolen).
//! Settings are those of `FiniteMixtureSettings`, as JSON values.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;

use rand::{Rng, RngExt};
use rand_distr::{Binomial, Distribution, StandardNormal};
use scrutineer::anomaly::finite_mixture::{FiniteMixtureSettings, finite_mixture};
use scrutineer::numeric::stream::Seed;

fn logistic(mean: f64, variance: f64, random: &mut impl Rng) -> f64 {
    let noise: f64 = StandardNormal.sample(random);
    1.0 / (1.0 + (-(mean + variance.sqrt() * noise)).exp())
}

fn binomial(n: u64, p: f64, random: &mut impl Rng) -> u64 {
    Binomial::new(n, p.clamp(0.0, 1.0)).map_or(0, |law| law.sample(random))
}

/// Registered, ballots, votes and manufactured votes of one station.
fn station(shares: [f64; 2], random: &mut impl Rng) -> (u64, u64, u64, f64) {
    let n = random.random_range(300..3000);
    let (turnout, share) = (logistic(0.0, 0.1, random), logistic(-0.5, 0.2, random));
    let chance: f64 = random.random();
    let (least, reach) = match chance {
        chance if chance < shares[0] => (0.0, 0.7),
        chance if chance < shares[0] + shares[1] => (0.7, 0.3),
        _ => (0.0, 0.0),
    };
    let mut rate = |mean| {
        let expected = least + reach * logistic(mean, 0.1, random);
        binomial(n, expected, random) as f64 / n as f64
    };
    let (m, s) = (rate(0.2), rate(-0.5));
    let stayed = binomial(n, (1.0 - turnout) * (1.0 - m), random);
    let home = stayed as f64 / n as f64;
    let others = (1.0 - m - home) * (1.0 - s) * (1.0 - share) / (1.0 - m);
    let votes = binomial(n, 1.0 - home - others, random).min(n - stayed);
    (n, n - stayed, votes, m * (1.0 - turnout) * n as f64)
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut numbers = Vec::new();
    let mut settings = serde_json::Map::new();
    for argument in std::env::args().skip(1) {
        match argument.split_once('=') {
            Some((name, value)) => {
                settings.insert(name.to_owned(), serde_json::from_str(value)?);
            }
            None => numbers.push(argument.parse::<f64>()?),
        }
    }
    let settings: FiniteMixtureSettings = serde_json::from_value(settings.into())?;
    let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
    let (elections, stations) = (number(0) as u64, number(1) as usize);
    let simulations = Seed::from_text("clean").stream("simulation");
    let (mut converged, mut below) = (0, 0);
    for election in 0..elections {
        let mut random = simulations.draw(election);
        let mut columns = [const { Vec::new() }; 3];
        let mut manufactured = 0.0;
        for _ in 0..stations {
            let (n, ballots, votes, made) = station([number(2), number(3)], &mut random);
            for (column, value) in columns.iter_mut().zip([n, ballots, votes]) {
                column.push(value);
            }
            manufactured += made;
        }
        let [registered, ballots, votes] = &columns;
        let stream = Seed::from_text(&election.to_string()).stream("finite mixture");
        match finite_mixture(registered, ballots, votes, &settings, &stream) {
            Ok(found) => {
                converged += 1;
                below += u64::from(found.clean.high < 0.95);
                let said = [&found.clean, &found.incremental, &found.extreme];
                for one in said {
                    print!("{:.4} [{:.4}, {:.4}] ", one.mean, one.low, one.high);
                }
                println!(
                    "made {:.0} [{:.0}, {:.0}] true {manufactured:.0} R {:.3} {:.3}",
                    found.manufactured.mean,
                    found.manufactured.low,
                    found.manufactured.high,
                    found.clean.rhat,
                    found.stolen.rhat
                );
            }
            Err(why) => println!("{why}"),
        }
    }
    println!(
        "{elections} elections of {stations} stations: {converged} converged, {below} with the \
         whole interval of the clean share below 0.95"
    );
    Ok(())
}
