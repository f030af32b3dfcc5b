//! Adds up parts of an election apart from each other, and merges the sums: on threads, machines
//! or days. Any order gives the same totals, to the vote.

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use std::error::Error;

use scrutineer::model::{
    Included, Problems, Reported, StationKey, TallySheet, TallySheetError, TallySheets, Votes,
};
use scrutineer::tabulate::{Tally, TallyError};

/// The sheets of some stations of one selection.
fn part(stations: std::ops::Range<u64>) -> Result<TallySheets, Problems<TallySheetError>> {
    stations
        .map(|station| TallySheet {
            station: StationKey::new([station.to_string()]),
            votes: vec![("yes".into(), Reported::Value(Votes::from(100 + station)))],
            ..TallySheet::default()
        })
        .collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    let parts = [part(0..10)?, part(10..25)?, part(25..40)?];
    let tallies = parts
        .iter()
        .map(|sheets| Tally::of(&Included::all(sheets)))
        .collect::<Result<Vec<Tally>, TallyError>>()?;

    let mut forwards = Tally::default();
    for tally in &tallies {
        forwards.merge(tally)?;
    }
    let mut backwards = Tally::default();
    for tally in tallies.iter().rev() {
        backwards.merge(tally)?;
    }
    if let Some(yes) = forwards.votes("yes") {
        println!("yes: {} votes over {} stations", yes.sum, yes.stations);
    }
    println!("the same backwards: {}", forwards == backwards);
    Ok(())
}
