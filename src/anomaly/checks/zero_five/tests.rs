//! Tests of hits at 0 and 5.

use proptest::prelude::*;

use super::*;
use crate::anomaly::digits::clean::{distance_from_uniform, election};
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
    // Stations that are all alike have the common share, so 30 of 60 are redrawn at 1/2. Those
    // compared are 25 to 35; 27, 30 and 33 are hits, where 3 divides the count.
    let (votes, ballots) = (vec![30; 100], vec![60; 100]);
    let found = percentages(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!((found.hits, found.prior), (100, None));
    // 60 over 27, over 30 and over 33, and the sum of 60 over 25 to 35, of 2^60 chances.
    let [outer, middle, all] = [
        88_004_802_264_174_740,
        118_264_581_564_861_424,
        974_216_476_226_481_698,
    ]
    .map(|ways: u64| ways as f64 / 2f64.powi(60));
    let ways = 2.0 * outer + middle;
    // Each probability is in whole billionths.
    assert!((found.expected - 100.0 * ways / all).abs() < 1e-6);
    assert!((found.on_one.unwrap() - middle / ways).abs() < 1e-7);
    // All hit, so that V has the misses as if they were seen where they are not probable.
    let miss = all - ways;
    let variance = 100.0 * (ways / all * miss.powi(2) + miss);
    assert!((found.deviation - variance.sqrt() / all).abs() < 1e-6);
    assert!((found.z - 100.0 * miss / variance.sqrt()).abs() < 1e-6);
    // Counts of 31 of 62 at 1/2 are compared from 25 to 37 and hit at 25, 30 and 35.
    let (votes, ballots) = (vec![31; 100], vec![62; 100]);
    let found = counts(&votes, &ballots, &ZeroFiveSettings::default()).unwrap();
    assert_eq!((found.hits, found.on_one), (0, None));
    let part = 877_981_835_821_885_893_f64 / 4_159_950_894_640_698_542.0;
    assert!((found.expected - 100.0 * part).abs() < 1e-6);
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

/// Clean elections whose shares are about 30%, with a standard deviation of so many points.
fn narrow(points: f64, mixed: bool) -> [Vec<u64>; 2] {
    let stream = Seed::from_text("narrow").stream("election");
    let mut draw = stream.draw(0);
    let (mut votes, mut ballots) = (Vec::new(), Vec::new());
    for station in 0..20_000 {
        // Two groups have that standard deviation too, and no beta has two.
        let centre = if !mixed || station % 2 == 0 {
            0.30
        } else {
            0.30 + 0.02 * points
        };
        let spread = if mixed { 0.001 * points } else { 0.01 * points };
        let share = rand_distr::Normal::new(centre, spread).unwrap();
        let share: f64 = rand_distr::Distribution::sample(&share, &mut draw);
        let binomial = rand_distr::Binomial::new(1_500, share.clamp(0.0, 1.0)).unwrap();
        votes.push(rand_distr::Distribution::sample(&binomial, &mut draw));
        ballots.push(1_500);
    }
    [votes, ballots]
}

#[test]
fn where_hits_are_expected_on_one_multiple_nothing_is_judged() {
    let settings = ZeroFiveSettings::default();
    let found = |[votes, ballots]: [Vec<u64>; 2]| percentages(&votes, &ballots, &settings).unwrap();
    // Two narrow groups, each on a multiple: their form alone has p far below any limit.
    let groups = found(narrow(2.5, true));
    assert!(
        groups.z.abs() > 8.0 && groups.on_one.unwrap() > MOST_ON_ONE,
        "{:?}",
        groups.z
    );
    assert!(matches!(
        groups.summary().judgement,
        Judgement::Described { .. }
    ));
    // Shares with a standard deviation of 8 points have hits on several.
    let broad = found(narrow(8.0, false));
    assert!(
        broad.on_one.unwrap() < MOST_ON_ONE && broad.z.abs() < 3.0,
        "{:?}",
        broad.z
    );
    assert!(matches!(broad.summary().judgement, Judgement::PValue(_)));
}

#[test]
fn targets_in_three_of_a_hundred_stations_are_seen() {
    let stream = Seed::from_text("targets").stream("election");
    let [mut votes, ballots] = election(12_000, (800, 2_400), &stream);
    let settings = ZeroFiveSettings::default();
    let clean = percentages(&votes, &ballots, &settings).unwrap();
    for (vote, trials) in votes.iter_mut().zip(&ballots).step_by(33) {
        // The next multiple of 5%.
        let target = (20 * *vote).div_ceil(*trials);
        *vote = (target * trials + 10) / 20;
    }
    let aimed = percentages(&votes, &ballots, &settings).unwrap();
    assert!(
        clean.z.abs() < 2.5 && aimed.z > clean.z + 4.0,
        "{} {}",
        clean.z,
        aimed.z
    );
    assert!(aimed.p < 0.001 && aimed.summary().direction == Direction::Above);
    assert!(matches!(aimed.summary().judgement, Judgement::PValue(_)));
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
    // 1.63/sqrt(400) is what uniform values exceed one time in a hundred.
    for ps in [of_shares, of_counts] {
        let distance = distance_from_uniform(ps);
        assert!(distance < 1.63 / 20.0, "{distance}");
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
