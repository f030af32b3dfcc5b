//! How long it takes to say what the missing sheets could still change, beside reading the sheets.
//!
//! ```text
//! cargo run --release --example time_missing -- PLAN.toml [RUNS]
//! ```
//!
//! The plan is one that `generate_stations` wrote, or any other. Its frame is taken to be a fifth
//! larger than what is in. Timed are, for each run: reading the first file of sheets; and then,
//! together, the bounds on what is not in, the outcome with the fewest false sheets, two partial
//! announcements of every selection with the increment between them, and one complete
//! announcement; and comparing the sheets with themselves, station by station. All of it on as
//! many threads as there are cores.

#![allow(clippy::print_stdout)] // The figures are the output.

use std::error::Error;
use std::time::Instant;

use scrutineer::coverage::{
    AnnouncedCount, AnnouncedVotes, CountedStations, PublishedVotes, ReceivedSheets, outcome,
    residual, unreported,
};
use scrutineer::model::{Frame, Included, Measure, UnitId};
use scrutineer::plan::AuditPlan;
use scrutineer::read::{Input, ReadOptions, read_sheets};
use scrutineer::reconcile::{SourceSheets, compare};
use scrutineer::tabulate::tabulate;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments
        .next()
        .ok_or("usage: time_missing PLAN.toml [RUNS]")?;
    let runs: usize = arguments.next().map_or(Ok(7), |runs| runs.parse())?;
    let plan = AuditPlan::load(&path)?;
    let planned = plan.sheets.first().ok_or("the plan has no sheets")?;
    let file = plan.folder.join(&planned.path);
    let (mut reading, mut weighing, mut comparing) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..runs {
        let start = Instant::now();
        let input = Input::path(planned.path.as_str(), file.clone());
        let read = read_sheets(&input, &planned.layout, &ReadOptions::default())?;
        reading.push(start.elapsed().as_secs_f64());

        let sheets = &read.sheets;
        let included = Included::all(sheets);
        let table = tabulate(&included);
        let whole = table.whole();
        let votes: Vec<u64> = (0..sheets.selections().len())
            .map(|place| whole.votes(place).unwrap_or_default().sum)
            .collect();
        let rolls = whole.measure(Measure::VotersRegistered).unwrap_or_default();
        let start = Instant::now();
        let stations = sheets.len() as u64 * 6 / 5;
        let frame = Frame {
            stations: Some(stations),
            voters_registered: Some(rolls.sum * 6 / 5),
            ..Frame::default()
        };
        let in_hand = ReceivedSheets {
            included: &included,
            unit: Some(UnitId::ROOT),
            extra_voters: 0,
        };
        let left = unreported(&in_hand, Some(stations - whole.stations()), frame, None);
        let found = outcome(
            &plan.contest,
            &votes,
            left.clone(),
            &plan.turnout_caps,
            None,
        )
        .ok_or("nothing is decided")?
        .with_false_sheets(&plan.contest, &in_hand, &votes);
        let name = |place: usize| plan.contest.selections()[place].id.to_string();
        let announced: Vec<AnnouncedVotes> = votes
            .iter()
            .enumerate()
            .map(|(index, votes)| AnnouncedVotes {
                name: name(index),
                members: vec![index],
                votes: votes * 9 / 10,
            })
            .collect();
        let mut published = PublishedVotes::new(in_hand, left);
        let mut feasible = Vec::new();
        for (at_least, at_most) in [(80, 81), (97, 98), (16, 18)] {
            let counted = CountedStations {
                at_least: stations * at_least / 100,
                at_most: stations * at_most / 100,
                expected: stations,
            };
            feasible.push(published.bounds(&announced, counted).feasible);
        }
        let lines: Vec<AnnouncedCount> = votes
            .iter()
            .enumerate()
            .map(|(place, &votes)| AnnouncedCount {
                name: name(place),
                members: vec![place],
                announced: votes / 20 * 19,
                tabulated: votes,
            })
            .collect();
        let complete = residual(&lines, &mut published);
        weighing.push(start.elapsed().as_secs_f64());

        let start = Instant::now();
        let side = SourceSheets {
            name: "sheets",
            included: &included,
        };
        let compared = compare(&side, &side);
        comparing.push(start.elapsed().as_secs_f64());
        std::hint::black_box((found, feasible, complete, compared));
    }
    let median = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (reading, weighing) = (median(&mut reading), median(&mut weighing));
    let comparing = median(&mut comparing);
    println!("reading {reading:.3} s");
    println!(
        "what the missing could change {weighing:.3} s, {:.3} of reading",
        weighing / reading
    );
    // Two sources have to be read to be compared.
    println!(
        "comparing two sources {comparing:.3} s, {:.3} of reading both",
        comparing / reading / 2.0
    );
    Ok(())
}
