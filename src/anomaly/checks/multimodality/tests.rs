//! Properties of the check, and its false alarms on simulated clean elections.

use proptest::prelude::*;
use rand::distr::Distribution;
use rand_distr::{Beta, Binomial};

use super::*;
use crate::numeric::stream::Seed;

fn stream(name: &str) -> Stream {
    Seed::from_text("test").stream(name)
}

/// 12 regions of 25 stations with their own shares and spreads, lopsided as they come.
fn clean(election: u64) -> (Vec<u64>, Vec<u64>, Vec<u32>) {
    let mut random = stream("clean").draw(election);
    let (mut part, mut whole, mut groups) = (Vec::new(), Vec::new(), Vec::new());
    for group in 0..12 {
        let (a, b) = (
            random.random_range(1.0..12.0),
            random.random_range(1.0..12.0),
        );
        let shares = Beta::new(a, b).unwrap();
        for _ in 0..25 {
            let ballots: u64 = random.random_range(50..600);
            let votes = Binomial::new(ballots, shares.sample(&mut random)).unwrap();
            part.push(votes.sample(&mut random));
            whole.push(ballots);
            groups.push(group);
        }
    }
    (part, whole, groups)
}

#[test]
fn clean_elections_whose_regions_differ_are_hardly_ever_below_their_level() {
    let settings = MultimodalitySettings::default();
    let elections = 300;
    let below = (0..elections)
        .filter(|&election| {
            let (part, whole, groups) = clean(election);
            let found = multimodality(&part, &whole, &groups, &settings, &stream("j"));
            found.unwrap().p.unwrap().value < 0.05
        })
        .count();
    // The level allows 15; the shares of such elections are nowhere near uniform.
    assert!(below <= 3, "{below}");
}

#[test]
fn p_values_are_uniform_where_every_share_is_as_likely() {
    // A uniform share makes every count from 0 to m as likely: the least favourable law.
    let settings = MultimodalitySettings {
        min_group: 1000,
        ..Default::default()
    };
    let elections = 400;
    let mut found: Vec<f64> = (0..elections)
        .map(|election| {
            let mut random = stream("uniform").draw(election);
            let whole: Vec<u64> = (0..300).map(|_| random.random_range(50..600)).collect();
            let part: Vec<u64> = whole.iter().map(|&m| random.random_range(0..=m)).collect();
            let jitter = stream("j").substream(&election.to_string());
            let found = multimodality(&part, &whole, &[0; 300], &settings, &jitter);
            found.unwrap().shares.p.value
        })
        .collect();
    found.sort_unstable_by(f64::total_cmp);
    let distance = found
        .iter()
        .enumerate()
        .map(|(i, p)| {
            (p - i as f64 / 400.0)
                .abs()
                .max((p - (i + 1) as f64 / 400.0).abs())
        })
        .fold(0.0, f64::max);
    // The 99.9% point of Kolmogorov's distance for 400 values is 1.95/√400; the table of
    // the null adds less than 0.01.
    assert!(distance < 1.95 / 20.0 + 0.01, "{distance}");
}

#[test]
fn draws_and_the_table_agree() {
    let (mut part, whole, groups) = clean(1);
    // A second way of counting at a third of the stations.
    for (part, whole) in part.iter_mut().zip(&whole).step_by(3) {
        *part = whole * 97 / 100;
    }
    let run = |draws| {
        let settings = MultimodalitySettings {
            draws,
            ..Default::default()
        };
        let found = multimodality(&part, &whole, &groups, &settings, &stream("j")).unwrap();
        found.residual.unwrap().p.value
    };
    let (table, drawn) = (run(0), run(9999));
    // A standard error of the draws, and what the table is off by.
    let error = 3.0 * (drawn * (1.0 - drawn) / 9999.0).sqrt() + 0.02 * drawn + 1e-4;
    assert!((table - drawn).abs() < error, "{table} {drawn}");
}

#[test]
fn what_happens_in_a_few_regions_is_seen_by_the_number_of_groups() {
    let (mut part, mut whole, mut groups) = (Vec::new(), Vec::new(), Vec::new());
    let mut random = stream("few").draw(0);
    let shares = Beta::new(20.0, 20.0).unwrap();
    for group in 0..30 {
        for station in 0..60 {
            let ballots = 1000;
            let votes = Binomial::new(ballots, shares.sample(&mut random)).unwrap();
            // In a fifth of the regions a third of the stations report 95%.
            let planted = group % 5 == 0 && station % 3 == 0;
            part.push(if planted {
                950
            } else {
                votes.sample(&mut random)
            });
            whole.push(ballots);
            groups.push(group);
        }
    }
    let settings = MultimodalitySettings::default();
    let found = multimodality(&part, &whole, &groups, &settings, &stream("j")).unwrap();
    assert_eq!(found.groups_below_5_percent, 6);
    assert!(found.p.unwrap().value < 0.01, "{:?}", found.p);
}

#[test]
fn a_single_group_is_described() {
    let (part, whole, _) = clean(2);
    let settings = MultimodalitySettings::default();
    let found = multimodality(&part, &whole, &[7; 300], &settings, &stream("j")).unwrap();
    assert_eq!(found.residual, None);
    assert!(matches!(
        found.summary().judgement,
        Judgement::Described { .. }
    ));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_and_order_does_not_show(
        rows in prop::collection::vec(
            (prop_oneof![0u64..50, any::<u64>()], prop_oneof![0u64..99, any::<u64>()], 0u32..3),
            0..90,
        ),
        draws in prop_oneof![Just(0u64), Just(99)],
    ) {
        let settings = MultimodalitySettings {
            min_size: 1, min_stations: 10, min_group: 2, draws, ..Default::default()
        };
        let run = |rows: &[(u64, u64, u32)]| {
            let part: Vec<u64> = rows.iter().map(|row| row.0).collect();
            let whole: Vec<u64> = rows.iter().map(|row| row.1).collect();
            let groups: Vec<u32> = rows.iter().map(|row| row.2).collect();
            multimodality(&part, &whole, &groups, &settings, &stream("j"))
        };
        let one = run(&rows);
        let mut rows = rows;
        rows.reverse();
        prop_assert_eq!(one, run(&rows));
    }
}
