//! Tests of hits at 0 and 5.

use proptest::prelude::*;

use super::super::digits::clean::{distance_from_uniform, election};
use super::*;
use crate::numeric::stream::Seed;

#[test]
fn a_half_is_rounded_as_the_settings_say() {
    // 9 of 200 are 4.5%: half up is 5, half to even is 4.
    let (votes, ballots) = (vec![9; 60], vec![200; 60]);
    let hits = |rounding| {
        let found = percentages(&votes, &ballots, &ZeroFiveSettings { rounding });
        found.unwrap().hits
    };
    assert_eq!(hits(Rounding::HalfUp), 60);
    assert_eq!(hits(Rounding::HalfEven), 0);
}

#[test]
fn the_expected_hits_are_those_counted_by_hand() {
    // 2 of 4: Binomial(4, 1/2) hits 0%, 25%, 50%, 75%, 100% always; 3 of 6 hits at 0%, 50%,
    // 100%: (1 + 20 + 1)/64.
    let votes = [vec![2; 10], vec![3; 100]].concat();
    let ballots = [vec![4; 10], vec![6; 100]].concat();
    let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!(found.hits, 110);
    assert!((found.expected - (10.0 + 100.0 * 22.0 / 64.0)).abs() < 1e-9);
    let variance: f64 = 100.0 * (22.0 / 64.0) * (42.0 / 64.0);
    assert!((found.deviation - variance.sqrt()).abs() < 1e-6);
    // Counts of 3 of 6 hit at 0 and 5: (1 + 6)/64, and 2 of 4 at 0: 1/16.
    let found = counts(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!(found.hits, 0);
    assert!((found.expected - (10.0 / 16.0 + 100.0 * 7.0 / 64.0)).abs() < 1e-9);
    assert_eq!(found.summary().direction, Direction::Below);
    assert!(found.summary().marks.is_empty());
}

#[test]
fn what_cannot_miss_is_not_marked() {
    let votes = [vec![0; 30], vec![60; 60], vec![61; 60]].concat();
    let ballots = vec![100; 150];
    let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!((found.hits, found.stations.len()), (90, 60));
    let marks = found.summary().marks;
    assert_eq!(marks.first().map(|mark| mark.station), Some(30));
    let excess = found.hits as f64 - found.expected;
    assert!((marks[0].weight - excess / 60.0).abs() < 1e-12);
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
                other.stations = other.stations.iter().rev().map(|place| last - place).collect();
            }
            prop_assert_eq!(found, other);
        }
    }
}
