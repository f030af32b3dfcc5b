//! How often the digit checks call simulated clean elections unusual, beside what the textbook
//! would call them: the tables of `docs/calibration.md`.
//!
//! ```text
//! cargo run --release --example calibrate_digits -- [REPETITIONS] [STATIONS]
//! ```
//!
//! Each election has N registered voters at a station uniform over a range, turnout
//! Binomial(N, Beta(12, 7)) and votes Binomial(T, Beta(8, 6)); where stations are of two regions,
//! their shares differ, and small stations vote differently from large ones. Small selections have
//! shares Beta(3, 25).

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use rand::RngExt;
use rand_distr::{Beta, Binomial, Distribution};
use scrutineer::anomaly::first_digit::first_digit;
use scrutineer::anomaly::last_digit::{LastDigitSettings, last_digit, last_digit_parametric};
use scrutineer::anomaly::last_two_digits::{LastTwoDigitsSettings, last_two_digits};
use scrutineer::anomaly::second_digit::second_digit;
use scrutineer::anomaly::zero_five::{self, ZeroFiveSettings};
use scrutineer::anomaly::{Judgement, Summarize};
use scrutineer::numeric::stream::{Seed, Stream};

const RANGES: [(u64, u64); 4] = [(100, 200), (200, 400), (150, 900), (60, 3000)];

/// How shares differ between stations.
#[derive(Clone, Copy, Debug)]
enum Shares {
    One,
    Two,
    Small,
}

/// The columns: what each p-value is of.
const COLUMNS: [&str; 10] = [
    "first, Benford",
    "second, Benford",
    "second, redrawn",
    "last from 100, even",
    "last, judged",
    "last, redrawn",
    "pairs from 100, even",
    "pairs, judged",
    "0 and 5 of percentages",
    "0 and 5 of counts",
];

/// Votes and ballots of one clean election.
fn election(range: (u64, u64), stations: u64, shares: Shares, stream: &Stream) -> [Vec<u64>; 2] {
    let mut draw = stream.draw(0);
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    for _ in 0..stations {
        let registered = draw.random_range(range.0..range.1);
        let turnout = Beta::new(12.0, 7.0).unwrap().sample(&mut draw);
        let cast = Binomial::new(registered, turnout)
            .unwrap()
            .sample(&mut draw);
        let rural = registered as f64 / range.1 as f64;
        let (alpha, beta) = match shares {
            Shares::One => (8.0, 6.0),
            Shares::Two if draw.random_bool(0.4) => (60.0, 25.0),
            Shares::Two => (20.0, 30.0 + 30.0 * rural),
            Shares::Small => (3.0, 25.0),
        };
        let share = Beta::new(alpha, beta).unwrap().sample(&mut draw);
        votes.push(Binomial::new(cast, share).unwrap().sample(&mut draw));
        ballots.push(cast);
    }
    [votes, ballots]
}

/// The p-value on which a result is judged, where it is.
fn judged<R: Summarize>(result: &R) -> Option<f64> {
    match result.summary().judgement {
        Judgement::PValue(p) => Some(p.value),
        _ => None,
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |or: u64| arguments.next().map_or(or, |text| text.parse().unwrap());
    let (repetitions, stations) = (number(400), number(2000));
    println!("Share of {repetitions} clean elections of {stations} stations with p < 0.05:");
    println!();
    println!("| shares | registered | {} |", COLUMNS.join(" | "));
    println!("| --- | ---: |{}", " ---: |".repeat(COLUMNS.len()));
    for (shares, range) in [Shares::One, Shares::Two, Shares::Small]
        .into_iter()
        .flat_map(|shares| RANGES.map(|range| (shares, range)))
    {
        // A check that refuses is not counted as a pass.
        let mut unusual = [(0u64, 0u64); COLUMNS.len()];
        for repetition in 0..repetitions {
            let seed = Seed::from_text(&format!("{range:?} {shares:?} {repetition}"));
            let [v, t] = election(range, stations, shares, &seed.stream("election"));
            for (tally, p) in unusual.iter_mut().zip(p_values(&v, &t)) {
                if let Some(p) = p {
                    tally.0 += u64::from(p < 0.05);
                    tally.1 += 1;
                }
            }
        }
        let name = match shares {
            Shares::One => "one beta",
            Shares::Two => "two regions",
            Shares::Small => "small",
        };
        print!("| {name} | {}–{} |", range.0, range.1);
        for (hits, all) in unusual {
            match all {
                0 => print!(" – |"),
                _ if all < repetitions => print!(" {:.3} of {all} |", hits as f64 / all as f64),
                _ => print!(" {:.3} |", hits as f64 / all as f64),
            }
        }
        println!();
    }
}

/// In the order of [`COLUMNS`], where there is one.
fn p_values(v: &[u64], t: &[u64]) -> [Option<f64>; 10] {
    let second = second_digit(v, t, None).ok();
    let last = last_digit(v, &LastDigitSettings::default()).ok();
    let redrawn = last_digit_parametric(v, t).ok();
    let pairs = last_two_digits(v, &LastTwoDigitsSettings::default()).ok();
    let percentages = zero_five::percentages(v, t, &ZeroFiveSettings::default());
    let counts = zero_five::counts(v, t, &ZeroFiveSettings::default());
    [
        first_digit(v).ok().map(|found| found.classical.p),
        second.as_ref().map(|found| found.classical.p),
        second.as_ref().and_then(judged),
        last.as_ref().map(|found| found.chi_square.p),
        last.as_ref().and_then(judged),
        redrawn.as_ref().and_then(judged),
        pairs.as_ref().map(|found| found.chi_square.p),
        pairs.as_ref().and_then(judged),
        percentages.ok().as_ref().and_then(judged),
        counts.ok().as_ref().and_then(judged),
    ]
}
