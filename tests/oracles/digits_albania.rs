//! Digits of Albania 2013 as a toolkit of election forensics printed them
//! (`anomaly/eftoolkit_albania2013.json`): means of second and last digits, shares of percentages
//! and counts that end in 0 or 5, each with its bootstrap interval.
//!
//! Conventions that reproduce every printed digit: turnout is Ballots of Registered, a selection's
//! share is its votes of Ballots; percentages are rounded half to even; stations without ballots
//! are dropped from percentages alone; counts under 10 have no second digit, and every count has a
//! last.

use std::collections::BTreeMap;

use rand_distr::{Binomial, Distribution};
use scrutineer::anomaly::zero_five::{self, ZeroFiveSettings};
use scrutineer::numeric::digits::{last_digit, second_digit, tally};
use scrutineer::numeric::rounding::Rounding;
use scrutineer::numeric::stream::{Seed, Stream};
use serde_json::Value;

use crate::support;

/// Counts and trials.
type Contest = (Vec<u64>, Vec<u64>);

/// By prefecture ("National" for all) and by selection.
fn contests() -> Option<BTreeMap<(String, &'static str), Contest>> {
    let path = support::shared("data")?.join("albania2013/Albania2013.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    let headers = reader.headers().unwrap().clone();
    let place = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let mut found: BTreeMap<(String, &str), Contest> = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let number = |name: &str| -> u64 { record[place(name)].parse().unwrap() };
        for (selection, count, trials) in [
            ("Turnout", "Ballots", "Registered"),
            ("C035", "C035", "Ballots"),
            ("C050", "C050", "Ballots"),
        ] {
            for level in ["National", &record[place("Prefectures")]] {
                let contest = found.entry((level.to_string(), selection)).or_default();
                contest.0.push(number(count));
                contest.1.push(number(trials));
            }
        }
    }
    Some(found)
}

/// Both numbers of "(low, high)".
fn interval(printed: &Value) -> [f64; 2] {
    let text = printed.as_str().unwrap();
    let (low, high) = text.trim_matches(['(', ')']).split_once(", ").unwrap();
    [low.parse().unwrap(), high.parse().unwrap()]
}

/// The mean of a sample of which `counts[x]` values are x, with its 95% percentile interval from
/// 999 bootstrap samples.
#[derive(Debug)]
struct MeanInterval {
    mean: f64,
    low: f64,
    high: f64,
}

fn mean_interval(counts: &[u64], stream: &Stream) -> MeanInterval {
    const RESAMPLES: u64 = 999;
    let size: u64 = counts.iter().sum();
    let mean_of = |counts: &[u64]| {
        let sum: u64 = (0..).zip(counts).map(|(value, &count)| value * count).sum();
        sum as f64 / size as f64
    };
    // A sample drawn with replacement is a multinomial over the counts.
    let resample = |number: u64| -> Vec<u64> {
        let mut random = stream.draw(number);
        let (mut remaining, mut to_draw) = (size, size);
        let draws = counts.iter().map(|&count| {
            let share = count as f64 / remaining.max(1) as f64;
            let drawn = Binomial::new(to_draw, share).unwrap().sample(&mut random);
            remaining -= count;
            to_draw -= drawn;
            drawn
        });
        draws.collect()
    };
    let mut means: Vec<f64> = (0..RESAMPLES)
        .map(|number| mean_of(&resample(number)))
        .collect();
    means.sort_unstable_by(f64::total_cmp);
    let quantile = |q: f64| {
        let index = (RESAMPLES - 1) as f64 * q;
        let (below, above) = (means[index.floor() as usize], means[index.ceil() as usize]);
        below + (above - below) * index.fract()
    };
    MeanInterval {
        mean: mean_of(counts),
        low: quantile(0.025),
        high: quantile(0.975),
    }
}

#[test]
fn means_shares_and_intervals_are_those_of_the_toolkit() {
    let Some(contests) = contests() else { return };
    let path = support::shared("oracles")
        .unwrap()
        .join("anomaly/eftoolkit_albania2013.json");
    let oracle: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut held = 0;
    for part in ["national", "prefectures"] {
        for rows in oracle[part].as_array().unwrap().chunks(2) {
            let (row, intervals) = (&rows[0], &rows[1]);
            let level = row["Level"].as_str().unwrap();
            let selection = row["Candidate's Name"].as_str().unwrap();
            let (counts, trials) = contests
                .iter()
                .find(|(key, _)| key.0 == level && key.1 == selection)
                .unwrap()
                .1;
            let settings = ZeroFiveSettings {
                rounding: Rounding::HalfEven,
            };
            let parts = |hit: u64, all: u64| {
                let mut by_hit = [0; 10];
                by_hit[..2].copy_from_slice(&[all - hit, hit]);
                by_hit
            };
            let percentages = zero_five::percentages(counts, trials, &settings).unwrap();
            let hit = (percentages.share * percentages.stations as f64).round() as u64;
            // The toolkit drops stations without ballots here, and not from counts: two have none.
            let endings = tally(counts.iter().map(|&one| Some(last_digit(one))));
            let ending = endings[0] + endings[5];
            let offered = zero_five::counts(counts, trials, &settings).unwrap();
            let dropped = counts.len() as u64 - offered.stations;
            let missing = ending as f64 - offered.share * offered.stations as f64;
            assert!(dropped <= 2 && (missing - dropped as f64).abs() < 1e-6);
            for (column, by_value) in [
                ("_2BL", tally(counts.iter().map(|&one| second_digit(one)))),
                (
                    "LastC",
                    tally(counts.iter().map(|&one| Some(last_digit(one)))),
                ),
                ("P05s", parts(hit, percentages.stations)),
                ("C05s", parts(ending, counts.len() as u64)),
            ] {
                let what = format!("{level} {selection} {column}");
                let stream = Seed::from_text(&what).stream("bootstrap");
                let found = mean_interval(&by_value, &stream);
                let printed: f64 = row[column].as_str().unwrap().parse().unwrap();
                assert!(
                    (found.mean - printed).abs() < 0.000_501,
                    "{what}: {} {printed}",
                    found.mean
                );
                // Two bootstraps of the same sample: with a thousand resamples each, an end of
                // either has a standard error of 0.084 standard errors of the mean; four times
                // the error of their difference.
                let error = (found.high - found.low) / 3.92;
                let allowed = 4.0 * 0.084 * 2f64.sqrt() * error + 0.0005;
                let [low, high] = interval(&intervals[column]);
                assert!(
                    (found.low - low).abs() < allowed && (found.high - high).abs() < allowed,
                    "{what}: {found:?} {low} {high}"
                );
                held += 1;
            }
        }
    }
    assert_eq!(held, 39 * 4);
}
