//! Measures what every check does with clean elections, and with elections in which something was
//! planted, and stores it: three tables in `src/anomaly/calibration`, the same for people in
//! `docs/calibration-tables.md`, and the picture `docs/power.svg`.
//!
//! ```text
//! cargo run --release --example calibrate -- [clean|slow|power|tables] [ELECTIONS]
//! ```
//!
//! Without arguments everything is made anew, byte for byte, in half an hour on two cores: 1,000
//! clean elections of each kind, and 100 for each manipulation and intensity. `tables` simulates
//! nothing and writes the page and the picture of the stored tables.

#![allow(clippy::print_stderr, clippy::unwrap_used)]

mod clean;
mod grid;
mod parallel;
mod power;
mod tables;

use std::path::Path;
use std::time::Instant;

use scrutineer::anomaly::Check;

use grid::{Cell, quick_checks};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = arguments.iter().find_map(|one| one.parse().ok());
    let only = arguments.iter().find(|one| one.parse::<usize>().is_err());
    let wanted = |part: &str| only.is_none_or(|only| only == part);
    let begun = Instant::now();
    let tell = |text: &str| eprintln!("{:6.0} s  {text}", begun.elapsed().as_secs_f64());
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let stored = root.join("src/anomaly/calibration");
    let [clean, slow, power] = ["clean", "slow", "power"].map(|name| {
        let file = stored.join(name).with_extension("csv");
        move || std::fs::read_to_string(&file).unwrap()
    });
    let store = |name: &str, text: String| {
        std::fs::write(stored.join(name).with_extension("csv"), text).unwrap();
    };
    let elections = number.unwrap_or(1000);
    if wanted("clean") {
        store(
            "clean",
            clean::table(elections, &quick_checks(), |_| true, tell),
        );
    }
    if wanted("slow") {
        // Fits a mixture for each: ten minutes for one kind, and hours for all.
        let kinds =
            |cell: &Cell| cell.stations == 300 && cell.registered > 500.0 && cell.spread > 0.5;
        store(
            "slow",
            clean::table(elections, &[Check::CoarseShares], kinds, tell),
        );
    }
    if wanted("power") {
        store("power", power::table(number.unwrap_or(100), tell));
    }
    let docs = root.join("docs");
    let page = tables::markdown([&clean(), &slow()], &power());
    std::fs::write(docs.join("calibration-tables.md"), page).unwrap();
    std::fs::write(docs.join("power.svg"), tables::picture(&power())).unwrap();
    tell("done");
}
