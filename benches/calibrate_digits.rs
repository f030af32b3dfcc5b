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
use scrutineer::anomaly::second_digit::{SecondDigitSettings, second_digit};
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

fn main() {
    let mut arguments = std::env::args().skip(1);
    let mut number = |or: u64| arguments.next().map_or(or, |text| text.parse().unwrap());
    let (repetitions, stations) = (number(300), number(2000));
    let settings = SecondDigitSettings { draws: 100 };
    println!("regions  registered  2BL textbook  2BL draws  mean T2/9");
    for (mixed, range) in [false, true]
        .into_iter()
        .flat_map(|m| RANGES.map(|r| (m, r)))
    {
        let (mut textbook, mut drawn, mut sum) = (0, 0, 0.0);
        for repetition in 0..repetitions {
            let seed = Seed::from_text(&format!("{range:?} {mixed} {repetition}"));
            let [votes, ballots] = election(range, stations, mixed, &seed.stream("election"));
            let found = second_digit(&votes, &ballots, &settings, &seed.stream("draws")).unwrap();
            textbook += u64::from(found.classical.p < 0.05);
            drawn += u64::from(found.departure.p < 0.05);
            sum += found.departure.statistic / 9.0;
        }
        let rate = |count: u64| count as f64 / repetitions as f64;
        println!(
            "{:7}  {:>4}-{:<5}  {:12.3}  {:9.3}  {:9.3}",
            if mixed { "two" } else { "one" },
            range.0,
            range.1,
            rate(textbook),
            rate(drawn),
            sum / repetitions as f64
        );
    }
}
