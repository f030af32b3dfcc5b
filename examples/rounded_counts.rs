//! Were announced counts rebuilt from rounded percentages? The first bulletin of Venezuela 2024
//! against a result that certainly was not (United States 2020).

#![allow(clippy::print_stdout)] // An example speaks to its reader.

use std::collections::BTreeMap;

use scrutineer::model::{AnnouncedResult, Scope, ShareBase};
use scrutineer::reconcile::rounded_counts;

/// An announced result with counts and no percentages.
fn announced(source: &str, votes: &[(&str, u64)]) -> AnnouncedResult {
    AnnouncedResult {
        source: source.to_string(),
        series: source.to_string(),
        date: None,
        scope: Scope::contest(),
        votes: votes
            .iter()
            .map(|(name, count)| (name.to_string(), *count))
            .collect(),
        shares: BTreeMap::new(),
        share_of: ShareBase::ValidVotes,
        measures: BTreeMap::new(),
        stations_reported: None,
    }
}

fn main() {
    let results = [
        announced(
            "CNE, bulletin 1, 29 July 2024",
            &[
                ("Maduro", 5_150_092),
                ("González", 4_445_978),
                ("others", 462_704),
            ],
        ),
        announced(
            "United States, 3 November 2020",
            &[
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
