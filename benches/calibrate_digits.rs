//! How often the digit checks call simulated clean elections unusual, beside what the textbook
//! would call them.
//!
//! ```text
//! cargo run --release --example calibrate_digits -- [REPETITIONS] [STATIONS]
//! ```
//!
//! Each election has N registered voters at a station uniform over a range, turnout
//! Binomial(N, Beta(12, 7)) and votes Binomial(T, Beta(8, 6)); in the second table the stations
//! are of two regions with different shares, and small stations vote differently from large ones.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use rand::RngExt;
use rand_distr::{Beta, Binomial, Distribution};
use scrutineer::anomaly::first_digit::first_digit;
use scrutineer::anomaly::last_digit::{
    LastDigitParametricSettings, LastDigitSettings, last_digit, last_digit_parametric,
};
use scrutineer::anomaly::last_two_digits::{LastTwoDigitsSettings, last_two_digits};
use scrutineer::anomaly::second_digit::{SecondDigitSettings, second_digit};
use scrutineer::anomaly::zero_five::{self, ZeroFiveSettings};
use scrutineer::anomaly::{CheckResult, Judgement};
use scrutineer::numeric::stream::{Seed, Stream};

const RANGES: [(u64, u64); 4] = [(100, 200), (200, 400), (150, 900), (60, 3000)];

/// Votes and ballots of one clean election.
fn election(range: (u64, u64), stations: u64, mixed: bool, stream: &Stream) -> [Vec<u64>; 2] {
    let mut draw = stream.draw(0);
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    for _ in 0..stations {
        let registered = draw.random_range(range.0..range.1);
        let turnout = Beta::new(12.0, 7.0).unwrap().sample(&mut draw);
        let cast = Binomial::new(registered, turnout)
            .unwrap()
            .sample(&mut draw);
        let share = if mixed {
            let rural = registered as f64 / range.1 as f64;
            let (alpha, beta) = if draw.random_bool(0.4) {
                (60.0, 25.0)
            } else {
                (20.0, 30.0 + 30.0 * rural)
            };
            Beta::new(alpha, beta)
        } else {
            Beta::new(8.0, 6.0)
        };
        let share = share.unwrap().sample(&mut draw);
        votes.push(Binomial::new(cast, share).unwrap().sample(&mut draw));
        ballots.push(cast);
    }
    [votes, ballots]
}

/// The p-value on which a result is judged, where it is.
fn judged(result: &impl CheckResult) -> Option<f64> {
    match result.summary().judgement {
        Judgement::PValue(p) => Some(p.value),
        _ => None,
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |or: u64| arguments.next().map_or(or, |text| text.parse().unwrap());
    let (repetitions, stations) = (number(300), number(2000));
    println!("share of {repetitions} clean elections of {stations} stations with p < 0.05");
    println!(
        "regions  registered  1BL-textbook 2BL-textbook 2BL-draws last-textbook last-judged last-draws pairs-textbook pairs-judged P05s C05s"
    );
    for (mixed, range) in [false, true]
        .into_iter()
        .flat_map(|mixed| RANGES.map(|range| (mixed, range)))
    {
        // A check that refuses is not counted as a pass.
        let mut unusual = [(0u64, 0u64); 10];
        for repetition in 0..repetitions {
            let seed = Seed::from_text(&format!("{range:?} {mixed} {repetition}"));
            let [v, t] = election(range, stations, mixed, &seed.stream("election"));
            let stream = seed.stream("draws");
            let second = second_digit(&v, &t, &SecondDigitSettings { draws: 50 }, &stream);
            let second = second.ok();
            let last = last_digit(&v, &LastDigitSettings::default());
            let drawn = LastDigitParametricSettings { draws: 50 };
            let drawn = last_digit_parametric(&v, &t, &drawn, &stream);
            let pairs = last_two_digits(&v, &LastTwoDigitsSettings::default());
            let percentages = zero_five::percentages(&v, &t, &ZeroFiveSettings::default());
            let counts = zero_five::counts(&v, &t, &ZeroFiveSettings::default());
            let ps = [
                first_digit(&v).ok().map(|found| found.classical.p),
                second.as_ref().map(|found| found.classical.p),
                second.as_ref().map(|found| found.departure.p),
                last.as_ref().ok().map(|found| found.chi_square.p),
                last.ok().and_then(|found| judged(&found)),
                drawn.ok().map(|found| found.departure.p),
                pairs.as_ref().ok().map(|found| found.chi_square.p),
                pairs.ok().and_then(|found| judged(&found)),
                percentages.ok().map(|found| found.p),
                counts.ok().map(|found| found.p),
            ];
            for (tally, p) in unusual.iter_mut().zip(ps) {
                if let Some(p) = p {
                    tally.0 += u64::from(p < 0.05);
                    tally.1 += 1;
                }
            }
        }
        print!(
            "{:7}  {:>4}-{:<5}",
            if mixed { "two" } else { "one" },
            range.0,
            range.1
        );
        for (hits, all) in unusual {
            match all {
                0 => print!("  -"),
                _ => print!("  {:.3} of {all}", hits as f64 / all as f64),
            }
        }
        println!();
    }
}
