//! Plans a quick count, and estimates a share from the sample that came in.
//!
//! ```text
//! cargo run --example quick_count
//! ```

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::coverage::sample_size::SampleDesign;
use scrutineer::coverage::{Correction, SampledStation, Stratum, quick_ratio};
use scrutineer::model::RandomDraw;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Before the day: 5,000 stations of 600 voters, whose voters are alike with ρ = 0.1.
    let design = SampleDesign::new(5_000, 600.0, 0.5, 0.95)?.with_correlation(0.1)?;
    let stations = design.stations_for(0.02)?;
    println!("± 2 points at 95% needs {stations} stations");

    // The sample was drawn from a list whose digest was public before the seed was. Without that
    // declaration there is no estimate: sheets that someone collected are no random sample.
    let draw = RandomDraw::new(&"3f".repeat(32), "dice: 4 1 6 2", "simple random by region")
        .map_err(|problems| format!("{problems:?}"))?;
    let region = |name: &str, stations| Stratum {
        name: name.into(),
        stations,
        correction: Correction::Stations,
    };
    let strata = [region("north", 3_000), region("south", 2_000)];
    let counted = [
        (0, 310, 560),
        (0, 275, 521),
        (0, 342, 610),
        (0, 298, 544),
        (1, 201, 498),
        (1, 232, 530),
        (1, 188, 471),
    ];
    let sample = counted.map(|(stratum, numerator, denominator)| SampledStation {
        stratum,
        cluster: None,
        numerator,
        denominator,
    });
    let count =
        quick_ratio(&draw, &strata, &sample, 0.95).map_err(|problems| format!("{problems:?}"))?;
    println!(
        "{:.2}% of the valid votes, between {:.2}% and {:.2}% at {}% confidence, from {} of {} stations",
        100.0 * count.estimate,
        100.0 * count.low,
        100.0 * count.high,
        100.0 * count.level,
        count.sampled,
        count.stations
    );
    Ok(())
}
