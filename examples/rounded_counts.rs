//! Were announced counts rebuilt from rounded percentages? The first bulletin of Venezuela 2024
//! against a result that certainly was not (United States 2020).

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use scrutineer::model::AnnouncedResult;
use scrutineer::reconcile::rounded_counts;

fn main() {
    let results = [
        AnnouncedResult::new(
            "CNE, bulletin 1, 29 July 2024",
            [
                ("Maduro", 5_150_092),
                ("González", 4_445_978),
                ("others", 462_704),
            ],
        ),
        AnnouncedResult::new(
            "United States, 3 November 2020",
            [
                ("Biden", 81_283_501),
                ("Trump", 74_223_975),
                ("others", 2_922_155),
            ],
        ),
    ];
    for result in &results {
        match rounded_counts(result, results.len() as u64) {
            Ok(test) => println!(
                "{}: {} of {} counts are exactly a percentage with {} decimals of {}; \
                 p = {:.1e} if counts were arbitrary",
                result.source,
                test.on_the_grid,
                test.counts,
                test.decimals,
                test.of,
                test.p_adjusted
            ),
            Err(why) => println!("{}: not tested: {why}", result.source),
        }
    }
    println!(
        "Looks the same: a clerk who was handed a slide of percentages and rebuilt the counts."
    );
}
