//! By hand, at the edges, and uniform under a clean election.

use proptest::prelude::*;
use rand_distr::{Beta, Binomial, Distribution};

use super::probability::probability;
use super::*;
use crate::anomaly::result::{Direction, Summarize};
use crate::numeric::observed_binomial::LogFactorials;
use crate::numeric::stream::Seed;

fn run(
    registered: &[u64],
    ballots: &[u64],
    votes: &[u64],
) -> Result<IntegerPercentages, NotApplicable> {
    let counts = StationCounts {
        registered,
        issued: None,
        ballots,
        votes,
        regions: None,
    };
    let settings = IntegerPercentagesSettings {
        min_stations: 1,
        ..IntegerPercentagesSettings::default()
    };
    integer_percentages(&counts, &settings)
}

#[test]
fn the_chance_is_the_sum_over_all_hits() {
    // Every count of a station tried one by one, with masses from statrs.
    use statrs::distribution::{Binomial, Discrete};
    for (k, n) in [(1, 100), (37, 113), (250, 777), (1_203, 1_999), (98, 99)] {
        let factorials = LogFactorials::up_to(n);
        let masses = Binomial::new(k as f64 / n as f64, n).unwrap();
        let exact: f64 = (0..=n)
            .filter(|&count| is_whole(count, n, 20))
            .map(|count| masses.pmf(count))
            .sum();
        let found = probability(k, n, 20, &factorials);
        assert!((found - exact).abs() < 1e-11, "{k} of {n}: {found} {exact}");
    }
}

#[test]
fn a_station_of_twenty_ballots_always_hits() {
    let factorials = LogFactorials::up_to(20);
    for votes in 0..=20 {
        assert!(is_whole(votes, 20, 20));
        assert!((probability(votes, 20, 20, &factorials) - 1.0).abs() < 1e-12);
    }
}

#[test]
fn what_is_left_out_is_counted_by_reason() {
    let found = run(
        &[99, 500, 500, 500, 500],
        &[50, 0, 499, 300, 250],
        &[25, 0, 9, 299, 77],
    );
    let sample = found.unwrap().sample;
    assert_eq!((sample.used, sample.left_out()), (1, 4));
    assert_eq!(sample.excluded[2].stations, 2);
}

#[test]
fn issued_ballots_stand_for_turnout_where_they_are_known() {
    let counts = StationCounts {
        registered: &[1_000, 1_000],
        issued: Some(&[Some(503), None]),
        ballots: &[500, 500],
        votes: &[123, 123],
        regions: None,
    };
    let settings = IntegerPercentagesSettings {
        min_stations: 1,
        ..IntegerPercentagesSettings::default()
    };
    assert_eq!(
        integer_percentages(&counts, &settings)
            .unwrap()
            .turnout
            .observed,
        1
    );
}

#[test]
fn a_percentage_with_few_on_one_side_is_not_looked_at() {
    // The first is looked at for its turnout alone, the second not at all.
    let found = run(&[500, 500, 500], &[300, 20, 300], &[24, 3, 100]).unwrap();
    assert_eq!((found.sample.used, found.sample.left_out()), (2, 1));
    assert_eq!(found.published.observed, 3);
    assert_eq!((found.turnout.observed, found.share.observed), (2, 0));
}

#[test]
fn settings_out_of_range_are_refused() {
    for settings in [
        IntegerPercentagesSettings {
            one_in: 2,
            ..Default::default()
        },
        IntegerPercentagesSettings {
            max_percent: 101,
            ..Default::default()
        },
        IntegerPercentagesSettings {
            min_registered: 0,
            ..Default::default()
        },
    ] {
        let counts = StationCounts {
            registered: &[],
            issued: None,
            ballots: &[],
            votes: &[],
            regions: None,
        };
        let found = integer_percentages(&counts, &settings);
        assert!(matches!(found, Err(NotApplicable::Setting(_))));
    }
}

/// A clean election whose stations differ in turnout and share.
fn clean(number: u64, stations: usize, least: u64) -> [Vec<u64>; 3] {
    let mut draw = Seed::from_text("whole percentages")
        .stream("clean")
        .draw(number);
    let (turnouts, shares) = (Beta::new(12.0, 7.0).unwrap(), Beta::new(8.0, 6.0).unwrap());
    let mut counts = [const { Vec::new() }; 3];
    for station in 0..stations {
        let registered = least + (station as u64 * 37) % 750;
        let turnout = turnouts.sample(&mut draw);
        let ballots = Binomial::new(registered, turnout)
            .unwrap()
            .sample(&mut draw);
        let share = shares.sample(&mut draw);
        let votes = Binomial::new(ballots, share).unwrap().sample(&mut draw);
        for (list, count) in counts.iter_mut().zip([registered, ballots, votes]) {
            list.push(count);
        }
    }
    counts
}

#[test]
fn p_values_of_clean_elections_are_uniform() {
    let mut values: Vec<f64> = (0..400)
        .map(|number| {
            let [registered, ballots, votes] = clean(number, 600, 150);
            run(&registered, &ballots, &votes).unwrap().either
        })
        // Halfway between the two tails, because the number of hits is a whole number.
        .map(|hits| (hits.p_more + 1.0 - hits.p_fewer) / 2.0)
        .collect();
    values.sort_by(f64::total_cmp);
    let distance = values.iter().enumerate().map(|(place, value)| {
        let step = 1.0 / 400.0;
        let below = place as f64 * step;
        (value - below).abs().max((value - below - step).abs())
    });
    // The 1% point of Kolmogorov's distance with 400 values is 1.63/20 = 0.081.
    let distance = distance.fold(0.0, f64::max);
    assert!(distance < 0.081, "{distance}");
}

#[test]
fn rounded_targets_are_found_and_clean_votes_are_not() {
    // The count nearest to a whole percent hits for certain with 1,000 ballots or more.
    let [registered, ballots, mut votes] = clean(1_000, 2_000, 2_000);
    let before = run(&registered, &ballots, &votes).unwrap();
    assert!(before.either.p_two_sided > 0.001);
    for (votes, ballots) in votes.iter_mut().zip(&ballots).take(300) {
        let percent = (100 * *votes + ballots / 2) / ballots;
        *votes = (percent * ballots + 50) / 100;
    }
    let after = run(&registered, &ballots, &votes).unwrap();
    assert!(after.either.p_two_sided < 1e-9, "{:?}", after.either);
    let summary = after.summary();
    assert_eq!(summary.direction, Direction::Above);
    assert_eq!(summary.marks.len() as u64, after.either.observed);
    assert!(
        summary
            .marks
            .iter()
            .all(|mark| (0.0..=1.0).contains(&mark.weight))
    );
}

fn count() -> impl Strategy<Value = u64> {
    prop_oneof![0..2_000_u64, Just(0), Just(u64::MAX), any::<u64>()]
}

proptest! {
    #[test]
    fn it_never_panics(
        rows in proptest::collection::vec((count(), count(), count(), proptest::option::of(count())), 0..40),
    ) {
        let registered: Vec<u64> = rows.iter().map(|row| row.0).collect();
        let ballots: Vec<u64> = rows.iter().map(|row| row.1).collect();
        let votes: Vec<u64> = rows.iter().map(|row| row.2).collect();
        let issued: Vec<Option<u64>> = rows.iter().map(|row| row.3).collect();
        let counts = StationCounts {
            registered: &registered,
            issued: Some(&issued),
            ballots: &ballots,
            votes: &votes,
            regions: None,
        };
        let settings = IntegerPercentagesSettings { min_stations: 0, ..Default::default() };
        let found = integer_percentages(&counts, &settings).unwrap();
        prop_assert!((0.0..=1.0).contains(&found.either.p_two_sided));
        let _ = found.summary();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn neither_order_nor_threads_matter(number in 0..50_u64, turn in 0..5_000_usize) {
        let lists = clean(number, 5_000, 150);
        let turned = lists.clone().map(|mut list| {
            list.rotate_left(turn);
            list
        });
        let one = run(&lists[0], &lists[1], &lists[2]).unwrap();
        let mut other = crate::threads::on(Some(1), || {
            run(&turned[0], &turned[1], &turned[2]).unwrap()
        }).unwrap();
        for hit in &mut other.hits {
            hit.0 = (hit.0 + turn) % 5_000;
        }
        other.hits.sort_unstable();
        prop_assert_eq!(one, other);
    }
}
