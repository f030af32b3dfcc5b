//! Calibrated on simulated beta-binomial groups, both sides alike, and never panicking.

use proptest::prelude::*;
use rand::RngExt;
use rand_distr::{Beta, Binomial, Distribution};

use super::*;
use crate::numeric::stream::{Seed, Stream};

fn stream(name: &str) -> Stream {
    Seed::from_text("outliers tail").stream(name)
}

type Columns = (Vec<u64>, Vec<u64>, Vec<u32>);

/// Groups of 5 to 40 stations whose shares spread as a beta distribution with ρ = 0.02.
fn simulated(number: u64, groups: u32) -> Columns {
    let mut random = stream("clean").draw(number);
    let (mut votes, mut totals, mut of) = (Vec::new(), Vec::new(), Vec::new());
    for group in 0..groups {
        let share: f64 = random.random_range(0.2..0.7);
        let shares = Beta::new(49.0 * share, 49.0 * (1.0 - share)).unwrap();
        for _ in 0..random.random_range(5..40) {
            let total = random.random_range(50..900u64);
            let share = shares.sample(&mut random);
            votes.push(Binomial::new(total, share).unwrap().sample(&mut random));
            totals.push(total);
            of.push(group);
        }
    }
    (votes, totals, of)
}

#[test]
fn one_station_less_leaves_the_sums_of_the_others() {
    let (votes, totals, _) = simulated(0, 1);
    let stations: Vec<Station> = votes
        .iter()
        .zip(&totals)
        .map(|(&votes, &total)| Station {
            group: 0,
            total,
            votes,
            place: 0,
        })
        .collect();
    let all = stations
        .iter()
        .fold(Sums::default(), |sums, one| sums.with(one, 1.0));
    let found = all.with(&stations[2], -1.0).spread();
    let others = stations.iter().enumerate().filter(|(place, _)| *place != 2);
    let expected = Overdispersion::of(others.map(|(_, one)| (one.votes, one.total)));
    // Sums near 1e4 with 16 digits.
    assert!((found.excess - expected.excess).abs() < 1e-9);
    assert!((found.scale - expected.scale).abs() < 1e-9);
}

#[test]
fn on_clean_groups_each_side_has_the_expected_number() {
    let (votes, totals, groups) = simulated(1, 300);
    let settings = OutlyingTailsSettings {
        limit: 0.01,
        ..OutlyingTailsSettings::default()
    };
    let found = outlying_tails(&votes, &totals, &groups, &settings).unwrap();
    // Counts of about 65: four standard deviations of a Poisson count, and a tenth for the fit.
    let near = |found: u64, expected: f64| {
        (found as f64 - expected).abs() < 4.0 * expected.sqrt() + 0.1 * expected
    };
    let sides = found.sides;
    assert!(near(sides.above, sides.expected_above), "{sides:?}");
    assert!(near(sides.below, sides.expected_below), "{sides:?}");
    let number = found.sample.used as f64;
    assert!(sides.expected_above < 0.01 * number && sides.expected_above > 0.008 * number);
    // The truth is 0.02; 300 groups of 22 stations.
    assert!((found.correlation - 0.02).abs() < 0.002);
    // Tails are uniform in the middle too: Kolmogorov's distance at 6,600 is above 0.02 once in a
    // hundred seeds; half the probability of the count itself, below 0.01, comes on top.
    let mut middle: Vec<f64> = found
        .stations
        .iter()
        .map(|one| (one.below + 1.0 - one.above) / 2.0)
        .collect();
    middle.sort_by(f64::total_cmp);
    let distance = middle
        .iter()
        .enumerate()
        .map(|(place, p)| (p - place as f64 / number).abs())
        .fold(0.0, f64::max);
    assert!(distance < 0.03, "{distance}");
    assert!(found.unusual.0 + found.unusual.1 <= 2);
}

#[test]
fn what_is_above_for_one_selection_is_below_for_the_others() {
    let (votes, totals, groups) = simulated(2, 40);
    let others: Vec<u64> = votes.iter().zip(&totals).map(|(v, t)| t - v).collect();
    let settings = OutlyingTailsSettings {
        limit: 0.02,
        ..OutlyingTailsSettings::default()
    };
    let one = outlying_tails(&votes, &totals, &groups, &settings).unwrap();
    let other = outlying_tails(&others, &totals, &groups, &settings).unwrap();
    assert_eq!(one.sides.above, other.sides.below);
    assert_eq!(one.sides.below, other.sides.above);
    assert!((one.sides.expected_above - other.sides.expected_below).abs() < 1e-6);
}

#[test]
fn a_planted_station_has_its_votes_told() {
    let (mut votes, totals, groups) = simulated(3, 40);
    let before = votes[7];
    votes[7] = totals[7];
    let found = outlying_tails(&votes, &totals, &groups, &OutlyingTailsSettings::default());
    let found = found.unwrap();
    let mark = found.marks.iter().find(|mark| mark.station == 7).unwrap();
    assert!(mark.weight > 0.95);
    let beyond = mark.votes.unwrap();
    let planted = (totals[7] - before) as f64;
    assert!(
        (beyond - planted).abs() < 0.35 * planted,
        "{beyond} {planted}"
    );
    assert!(found.summary().effect_votes.is_none());
}

#[test]
fn settings_out_of_range_are_refused() {
    let refused = |limit, borrowed| {
        let settings = OutlyingTailsSettings {
            limit,
            borrowed,
            ..OutlyingTailsSettings::default()
        };
        let found = outlying_tails(&[1], &[2], &[0], &settings);
        matches!(found, Err(NotApplicable::Setting(_)))
    };
    assert!(refused(0.0, 1.0) && refused(0.5, 1.0) && refused(f64::NAN, 1.0));
    assert!(refused(0.1, -1.0) && refused(0.1, f64::NAN) && refused(0.1, f64::INFINITY));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_input_panics(
        rows in prop::collection::vec(
            (
                prop_oneof![Just(0u64), 0..40u64, Just(u64::MAX), 0..4000u64],
                prop_oneof![Just(0u64), 0..40u64, Just(u64::MAX), 0..5000u64],
                0..4u32,
            ),
            0..30,
        )
    ) {
        let votes: Vec<u64> = rows.iter().map(|row| row.0).collect();
        let totals: Vec<u64> = rows.iter().map(|row| row.1).collect();
        let groups: Vec<u32> = rows.iter().map(|row| row.2).collect();
        let settings = OutlyingTailsSettings { min_votes: 0, min_group: 0, ..Default::default() };
        if let Ok(found) = outlying_tails(&votes, &totals, &groups, &settings) {
            for one in &found.stations {
                prop_assert!((0.0..=1.0).contains(&one.above), "{:?}", one);
                prop_assert!((0.0..=1.0).contains(&one.below), "{:?}", one);
                prop_assert!(one.above + one.below > 1.0 - 1e-6, "{:?}", one);
            }
            prop_assert!(found.sides.expected().is_finite());
        }
    }

    #[test]
    fn the_order_of_stations_does_not_matter(seed in 0..1000u64) {
        let (votes, totals, groups) = simulated(seed, 6);
        let settings = OutlyingTailsSettings { limit: 0.05, ..Default::default() };
        let mut order: Vec<usize> = (0..votes.len()).collect();
        let mut random = stream("order").draw(seed);
        for place in (1..order.len()).rev() {
            order.swap(place, random.random_range(0..=place));
        }
        let moved = |column: &[u64]| order.iter().map(|&from| column[from]).collect::<Vec<u64>>();
        let moved_groups: Vec<u32> = order.iter().map(|&from| groups[from]).collect();
        let one = outlying_tails(&votes, &totals, &groups, &settings).unwrap();
        let other = outlying_tails(&moved(&votes), &moved(&totals), &moved_groups, &settings).unwrap();
        prop_assert_eq!(one.sides, other.sides);
        prop_assert_eq!(one.unusual, other.unusual);
        for station in &other.stations {
            let same = one.stations.iter().find(|same| same.station == order[station.station]).unwrap();
            prop_assert_eq!(
                (same.above, same.below, same.q, same.share),
                (station.above, station.below, station.q, station.share)
            );
        }
    }
}
