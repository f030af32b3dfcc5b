//! Tests of hits at 0 and 5.

use proptest::prelude::*;

use super::super::digits::clean::{distance_from_uniform, election};
use super::*;
use crate::numeric::stream::Seed;

#[test]
fn a_half_is_rounded_as_the_settings_say() {
    // 29 of 200 are 14.5%: half up is 15, half to even is 14.
    let (votes, ballots) = (vec![29; 60], vec![200; 60]);
    let hits = |rounding| {
        let found = percentages(&votes, &ballots, &ZeroFiveSettings { rounding });
        found.unwrap().hits
    };
    assert_eq!(hits(Rounding::HalfUp), 60);
    assert_eq!(hits(Rounding::HalfEven), 0);
}

#[test]
fn the_expected_hits_are_those_counted_by_hand() {
    // 15 of 30 at 1/2 hits where 3 divides the count, with (2^30 + 2)/3 of 2^30 chances.
    let (votes, ballots) = (vec![15; 100], vec![30; 100]);
    let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!(found.hits, 100);
    let chance = 357_913_942.0 / 1_073_741_824.0;
    // A hundred terms, each to about 1e-15.
    assert!((found.expected - 100.0 * chance).abs() < 1e-9);
    let variance: f64 = 100.0 * chance * (1.0 - chance);
    assert!((found.deviation - variance.sqrt()).abs() < 1e-9);
    // Counts of 16 of 32 at 1/2 hit at 0, 5, 10, 15, 20, 25 and 30, and 16 is none of them.
    let (votes, ballots) = (vec![16; 100], vec![32; 100]);
    let found = counts(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    let ways = 859_595_529.0;
    assert_eq!(found.hits, 0);
    assert!((found.expected - 100.0 * ways / 4_294_967_296.0).abs() < 1e-9);
    assert_eq!(found.summary().direction, Direction::Below);
    assert!(found.summary().marks.is_empty());
}

#[test]
fn stations_with_next_to_nothing_count_in_the_share_alone() {
    let votes = [vec![0; 30], vec![60; 60], vec![61; 60]].concat();
    let ballots = vec![100; 150];
    let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!((found.hits, found.hit.len(), found.stations), (60, 60, 150));
    assert_eq!((found.share, found.sample.used), (0.6, 120));
    assert_eq!(found.sample.left_out(), 30);
    let marks = found.summary().marks;
    assert_eq!(marks.first().map(|mark| mark.station), Some(30));
    let excess = found.hits as f64 - found.expected;
    assert!((marks[0].weight - excess / 60.0).abs() < 1e-12);
}

/// Half of the counts are small and the smallest are the most frequent, as those of a small party.
#[test]
fn an_edge_amid_the_counts_favours_no_ending() {
    let stream = Seed::from_text("edge").stream("election");
    let mut draw = stream.draw(0);
    let share = rand_distr::Beta::new(1.0, 12.0).unwrap();
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    for _ in 0..20_000 {
        let share = rand_distr::Distribution::sample(&share, &mut draw);
        let binomial = rand_distr::Binomial::new(250, share).unwrap();
        votes.push(rand_distr::Distribution::sample(&binomial, &mut draw));
        ballots.push(250);
    }
    for check in [percentages, counts] {
        let found = check(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
        assert!(found.sample.left_out() > 5000);
        assert!(found.z.abs() < 2.5, "{found:?}");
    }
}

#[test]
fn p_values_are_uniform_on_clean_elections() {
    let settings = ZeroFiveSettings::default();
    let (mut of_shares, mut of_counts) = (Vec::new(), Vec::new());
    for repetition in 0..400 {
        let stream = Seed::from_text(&format!("five {repetition}")).stream("election");
        let [votes, ballots] = election(400, (150, 700), &stream);
        of_shares.push(percentages(&votes, &ballots, &settings).unwrap().p);
        of_counts.push(counts(&votes, &ballots, &settings).unwrap().p);
    }
    // 1.63/sqrt(400) is what uniform values exceed one time in a hundred; the continuity
    // correction of some 60 hits of standard deviation 7 makes p larger by up to 0.03 more.
    for ps in [of_shares, of_counts] {
        let distance = distance_from_uniform(ps);
        assert!(distance < 1.63 / 20.0 + 0.03, "{distance}");
    }
}

proptest! {
    #[test]
    fn any_counts_have_a_result_or_a_reason_and_order_does_not_matter(
        stations in proptest::collection::vec(
            prop_oneof![
                Just((0, 0)),
                Just((u64::MAX, u64::MAX)),
                any::<(u64, u64)>(),
                (0u64..300, 250u64..400),
            ],
            0..150,
        ),
    ) {
        let (votes, ballots): (Vec<u64>, Vec<u64>) = stations.iter().copied().unzip();
        let (turned, reversed): (Vec<u64>, Vec<u64>) = stations.iter().rev().copied().unzip();
        let settings = ZeroFiveSettings::default();
        for check in [percentages, counts] {
            let found = check(&votes, &ballots, &settings);
            let mut other = check(&turned, &reversed, &settings);
            if let Ok(other) = &mut other {
                let last = stations.len() - 1;
                other.hit = other.hit.iter().rev().map(|place| last - place).collect();
            }
            prop_assert_eq!(found, other);
        }
    }
}
