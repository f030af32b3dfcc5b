//! Whole percentages in Russia 2011 and 2020, whose null was computed exactly by an independent
//! program (`anomaly/integer_percentages.json`); and that clean elections have none in excess.

use scrutineer::anomaly::integer_percentages::{
    IntegerPercentages, IntegerPercentagesSettings, integer_percentages,
};
use scrutineer::anomaly::{StationCounts, Summarize};
use serde_json::Value;

use crate::election::{self, Election};
use crate::support;

/// `few`: the least that stand on each side of a percentage.
fn found(election: &Election, selection: usize, few: u64) -> IntegerPercentages {
    let counts = StationCounts {
        registered: &election.registered,
        issued: Some(&election.issued),
        ballots: &election.ballots,
        votes: &election.votes[selection].1,
        regions: None,
    };
    let settings = IntegerPercentagesSettings {
        min_count: few,
        ..IntegerPercentagesSettings::default()
    };
    integer_percentages(&counts, &settings).unwrap()
}

#[test]
fn russia_2011_and_2020_are_those_of_the_independent_program() {
    let Some(folder) = support::shared("oracles") else {
        return;
    };
    let text = std::fs::read_to_string(folder.join("anomaly/integer_percentages.json")).unwrap();
    let oracle: Value = serde_json::from_str(&text).unwrap();
    for year in ["2011", "2020"] {
        let expected = &oracle[year];
        let election = election::russia(year).unwrap();
        let guarded = found(&election, 0, 25);
        let found = found(&election, 0, 0);
        assert_eq!(guarded.published, found.either);
        assert!(guarded.either.p_two_sided < 1e-10);
        assert_eq!(found.sample.used, expected["n"].as_u64().unwrap());
        for (place, hits) in [&found.either, &found.share, &found.turnout]
            .into_iter()
            .enumerate()
        {
            let number = |name: &str| expected[name][place].as_f64().unwrap();
            assert_eq!(hits.observed as f64, number("observed"));
            // Logarithms of factorials of about 1e4 hold twelve digits; sums of 1e4 keep them.
            let off = |found: f64, name: &str| (found / number(name) - 1.0).abs();
            assert!(
                off(hits.mean, "null_mean") < 1e-10,
                "{year} {place} {}",
                hits.mean
            );
            assert!(
                off(hits.sd, "null_sd") < 1e-10,
                "{year} {place} {}",
                hits.sd
            );
            assert!(
                off(hits.excess, "excess") < 1e-8,
                "{year} {place} {}",
                hits.excess
            );
            assert!(off(hits.z, "z") < 1e-8, "{year} {place} {}", hits.z);
        }
        assert!(found.either.p_two_sided < 1e-15);
        assert!(found.summary().effect_votes.unwrap() > 0.0);
    }
}

#[test]
fn clean_elections_have_neither_too_many_nor_too_few() {
    for election in election::clean() {
        let selections = election.votes.len();
        for selection in 0..selections {
            let name = &election.votes[selection].0;
            let hits = found(&election, selection, 25).either;
            // Some forty selections are tried: Bonferroni at 1%.
            assert!(
                hits.p_two_sided > 0.01 / 40.0,
                "{} {name}: {hits:?}",
                election.name
            );
        }
    }
}
