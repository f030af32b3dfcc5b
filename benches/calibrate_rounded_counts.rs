//! How often is the test for counts rebuilt from percentages *unusual* when they were not?
//!
//! Draws announced results whose counts are arbitrary, over a grid of sums and numbers of
//! selections, tests each with `scrutineer::reconcile::rounded_counts`, and prints the first
//! two sections of `docs/calibration.md`.
//!
//! ```text
//! cargo run --release --example calibrate_rounded_counts
//! ```
//!
//! The random numbers are SplitMix64 from a fixed seed, so that the table is the same bytes on
//! every machine.

#![allow(clippy::print_stdout)] // It prints a table.

use std::collections::BTreeMap;

use scrutineer::model::{AnnouncedResult, PrintedShare};
use scrutineer::reconcile::rounded_counts;

/// Simulated results in each cell of the grid.
const RESULTS: u64 = 200_000;

/// Sums of the announced counts.
const SUMS: [u64; 4] = [20_000, 100_000, 1_000_000, 10_000_000];

/// Numbers of announced selections.
const SELECTIONS: [usize; 3] = [2, 3, 6];

/// Levels at which the rate of rejections is printed; the last is where a finding is made.
const LEVELS: [f64; 3] = [0.05, 0.01, 0.001];

/// SplitMix64 (Steele, Lea & Flood 2014).
struct Random(u64);

impl Random {
    /// The next 64 bits.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// Uniform in (0, 1].
    fn unit(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }
}

/// Counts that add up to `sum`, their shares uniform over all shares (a flat Dirichlet).
fn arbitrary_counts(random: &mut Random, sum: u64, selections: usize) -> Vec<u64> {
    let weights: Vec<f64> = (0..selections).map(|_| -random.unit().ln()).collect();
    let total: f64 = weights.iter().sum();
    let mut counts: Vec<u64> = weights[1..]
        .iter()
        .map(|weight| (weight / total * sum as f64) as u64)
        .collect();
    counts.push(sum - counts.iter().sum::<u64>());
    counts
}

/// The result with these counts, and percentages with this number of decimals if any were printed.
fn announced(counts: &[u64], decimals: Option<u32>) -> AnnouncedResult {
    let names = || (0..counts.len()).map(|index| format!("selection {index}"));
    // Only the number of decimals of a printed percentage matters to the test.
    let share = match decimals {
        Some(0) => "1".parse::<PrintedShare>().ok(),
        Some(1) => "1.0".parse().ok(),
        Some(_) => "1.00".parse().ok(),
        None => None,
    };
    AnnouncedResult {
        shares: match share {
            Some(share) => names().map(|name| (name, share)).collect(),
            None => BTreeMap::new(),
        },
        ..AnnouncedResult::new("", names().zip(counts.iter().copied()))
    }
}

fn main() {
    println!("# Calibration");
    println!();
    println!(
        "This page says how often a test calls a clean election *unusual*. A rate above its level"
    );
    println!("would mean that the test raises too many false alarms.");
    println!();
    real_elections();
    println!();
    println!("## R105: announced counts rebuilt from rounded percentages");
    println!();
    println!(
        "Each row is based on {RESULTS} results whose counts have uniform random shares. The program"
    );
    println!(
        "`cargo run --release --example calibrate_rounded_counts` makes the table. Decimals are"
    );
    println!(
        "those of the announced percentages. “tried” means that no percentages were announced, so"
    );
    println!(
        "that the test tried 0, 1 and 2 decimals and corrected for it. “±” is two binomial standard"
    );
    println!(
        "errors of the rate at 0.05. The p-value is discrete, so most rates are far below their"
    );
    println!("level. A finding is made at 0.001.");
    println!();
    println!("| sum | selections | decimals | p ≤ 0.05 | ± | p ≤ 0.01 | p ≤ 0.001 |");
    println!("| ---: | ---: | --- | ---: | ---: | ---: | ---: |");
    let mut random = Random(20_240_728);
    for sum in SUMS {
        for selections in SELECTIONS {
            for decimals in [Some(0), Some(1), Some(2), None] {
                row(&mut random, sum, selections, decimals);
            }
        }
    }
}

/// What was seen in published results, which `tests/elections.rs` holds.
fn real_elections() {
    println!("## D104 and D204 on real elections");
    println!();
    println!(
        "D104 counts pairs of stations with exactly the same counts, among sheets with at least"
    );
    println!(
        "100 votes for at least 6 selections. D204 counts outermost units whose counts are all"
    );
    println!("even, among units with at least 40 counts:");
    println!();
    println!("| election | sheets | D104 | D204 |");
    println!("| --- | ---: | ---: | ---: |");
    for (election, sheets, pairs) in [
        ("Venezuela 2024, second release", 25_073, 0),
        ("Bolivia 2019, final count", 34_555, 0),
        ("Albania 2013", 5_508, 2),
        ("Chile 2021, first round", 46_606, 0),
        ("Poland 2025, first round", 32_143, 0),
        ("Russia 2011", 95_225, 0),
    ] {
        println!("| {election} | {sheets} | {pairs} | 0 |");
    }
}

/// One row of the table.
fn row(random: &mut Random, sum: u64, selections: usize, decimals: Option<u32>) {
    let name = match decimals {
        Some(decimals) => decimals.to_string(),
        None => "tried".to_string(),
    };
    let mut rejected = [0u64; LEVELS.len()];
    for _ in 0..RESULTS {
        let counts = arbitrary_counts(random, sum, selections);
        let Ok(test) = rounded_counts(&announced(&counts, decimals), 1) else {
            println!("| {sum} | {selections} | {name} | refused: the sum is too small | | | |");
            return;
        };
        for (count, level) in rejected.iter_mut().zip(LEVELS) {
            *count += u64::from(test.p_value <= level);
        }
    }
    let rate = |count: u64| count as f64 / RESULTS as f64;
    let at_first = rate(rejected[0]);
    println!(
        "| {sum} | {selections} | {name} | {:.5} | {:.5} | {:.5} | {:.5} |",
        at_first,
        2.0 * (at_first * (1.0 - at_first) / RESULTS as f64).sqrt(),
        rate(rejected[1]),
        rate(rejected[2]),
    );
}
