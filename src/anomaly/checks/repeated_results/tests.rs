//! Repeats that were planted are found, clean elections are left alone, and nothing panics.

use proptest::prelude::*;
use rand::RngExt;
use rand_distr::{Binomial, Distribution, Gamma};

use super::looks::one_class;
use super::*;
use crate::numeric::stream::Seed;

const WIDTH: usize = 5;

fn stream(name: &str) -> Stream {
    Seed::from_text("repeated results").stream(name)
}

fn quick() -> RepeatedResultsSettings {
    RepeatedResultsSettings {
        draws: 39,
        ..RepeatedResultsSettings::default()
    }
}

/// Twenty groups of 25 stations; shares of each station around its group's.
fn clean(number: u64) -> (Vec<u64>, Vec<u32>) {
    let mut random = stream("clean").draw(number);
    let (mut votes, mut groups) = (Vec::new(), Vec::new());
    for group in 0..20u32 {
        let lean: f64 = random.random_range(0.3..3.0);
        for _ in 0..25 {
            let strength = [40.0 * lean, 40.0, 8.0, 3.0, 1.0];
            let weights = strength.map(|one| Gamma::new(one, 1.0).unwrap().sample(&mut random));
            let mut left = random.random_range(30..400u64);
            let mut mass: f64 = weights.iter().sum();
            for (column, weight) in weights.into_iter().enumerate() {
                let share = (weight / mass).clamp(0.0, 1.0);
                let count = match column {
                    4 => left,
                    _ => Binomial::new(left, share).unwrap().sample(&mut random),
                };
                votes.push(count);
                left -= count;
                mass -= weight;
            }
            groups.push(group);
        }
    }
    (votes, groups)
}

fn repeats(classes: &[RepeatClass]) -> (u64, f64) {
    (
        classes.iter().map(|class| class.repeats).sum(),
        classes.iter().map(|class| class.expected).sum(),
    )
}

#[test]
fn repeats_are_counted_as_by_hand() {
    let rows: [[u64; 3]; 5] = [
        [50, 40, 10],
        [50, 40, 10],
        [50, 40, 12],
        [50, 41, 10],
        [9, 9, 9],
    ];
    let votes = rows.concat();
    // Equal: the first two. But the third: {0,1} with 2, so one; but the second: {0,1} with 3, one.
    let counts = Rows::new(&votes, 3).count(&[25, 100]);
    assert_eq!(counts, [[0, 1], [2, 0]]);
    let involved = Rows::new(&votes, 3).involved(&[25, 100]);
    let equal: Vec<_> = involved.iter().map(|one| one.equal).collect();
    assert_eq!(equal, [Some(1), Some(1), None, None, None]);
    let near: Vec<_> = involved.iter().map(|one| one.all_but_one).collect();
    assert_eq!(near, [Some(0), Some(0), Some(0), Some(0), None]);
}

#[test]
fn the_tail_is_that_of_two_poisson_counts() {
    // Two repeats, none in 99 draws: both fall to the one of a hundred that is observed.
    let class = one_class(100, 2, &[0; 99]);
    assert!((class.p - 1e-4).abs() < 1e-15);
    // Against scipy.stats.binom.sf(2, 3 + 20, 1/100), 1.535e-3: 23 choose 3 ... summed by hand.
    let mut draws = [0u64; 99];
    draws[..20].fill(1);
    let class = one_class(100, 3, &draws);
    let exact: f64 = (0..3)
        .map(|i| {
            let choose = [1.0, 23.0, 253.0][i];
            choose * 0.01f64.powi(i as i32) * 0.99f64.powi(23 - i as i32)
        })
        .sum();
    assert!((class.p - (1.0 - exact)).abs() < 1e-12, "{}", class.p);
}

#[test]
fn planted_copies_are_found_and_marked() {
    let (mut votes, groups) = clean(0);
    // Stations 101 to 112 copy station 100, but for the winner's count in half of them.
    let source = 100 * WIDTH;
    votes[source] += 200;
    for copy in 101..113 {
        votes.copy_within(source..source + WIDTH, copy * WIDTH);
        if copy % 2 == 0 {
            votes[copy * WIDTH] += copy as u64;
        }
    }
    let found = repeated_results(&votes, WIDTH, &groups, &quick(), &stream("a")).unwrap();
    assert!(found.p.value < 1e-3, "{:?}", found.p);
    // The six equal ones; the six others have a class of their own kind.
    for station in (100..112).filter(|station| station % 2 == 1 || *station == 100) {
        let mark = found.marks.iter().find(|mark| mark.station == station);
        assert!(mark.unwrap().weight > 0.9, "{station} {mark:?}");
    }
    assert_eq!(repeats(&found.equal).0, 6);
    assert!(repeats(&found.all_but_one).0 >= 6);
}

#[test]
fn clean_elections_are_not_called_unusual_more_often_than_stated() {
    let few = RepeatedResultsSettings {
        draws: 29,
        classes: vec![10],
        ..quick()
    };
    let runs: Vec<RepeatedResults> = (0..80)
        .map(|number| {
            let (votes, groups) = clean(number);
            let inner = stream("p").substream(&number.to_string());
            repeated_results(&votes, WIDTH, &groups, &few, &inner).unwrap()
        })
        .collect();
    // Counts are discrete and classes few, so that the p-values are conservative: at 0.05 at most
    // 10 of 80 (a binomial with 0.05 exceeds that once in 300 seeds).
    let below = runs.iter().filter(|run| run.p.value <= 0.05).count();
    assert!(below <= 10, "{below}");
    // Classes with some repeats have p-values that are nearly uniform.
    let p: Vec<f64> = runs
        .iter()
        .flat_map(|run| &run.all_but_one)
        .filter(|class| class.expected >= 2.0)
        .map(|class| class.p)
        .collect();
    let low = |limit: f64| p.iter().filter(|p| **p <= limit).count() as f64 / p.len() as f64;
    assert!(p.len() > 50, "{}", p.len());
    // Four standard errors of a share of 50 are 0.12 at 0.05 and 0.28 at a half.
    assert!(
        low(0.05) <= 0.17 && low(0.5) >= 0.22,
        "{} {}",
        low(0.05),
        low(0.5)
    );

    // The expected number is right: within four standard errors of the sum, for Poisson counts.
    let (mut near, mut expected) = (0.0, 0.0);
    for run in &runs {
        let sums = repeats(&run.all_but_one);
        near += sums.0 as f64;
        expected += sums.1;
    }
    assert!(
        (near - expected).abs() < 4.0 * expected.sqrt() + 0.05 * expected,
        "{near} {expected}"
    );
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let (votes, groups) = clean(5);
    let check = || repeated_results(&votes, WIDTH, &groups, &quick(), &stream("threads"));
    let one = threads::on(Some(1), check).unwrap();
    assert_eq!(one, threads::on(Some(3), check).unwrap());
}

#[test]
fn settings_out_of_range_are_refused() {
    let (votes, groups) = clean(1);
    let refused = |settings: RepeatedResultsSettings| {
        matches!(
            repeated_results(&votes, WIDTH, &groups, &settings, &stream("s")),
            Err(NotApplicable::Setting(_))
        )
    };
    let with = |classes: &[u64], draws| RepeatedResultsSettings {
        classes: classes.to_vec(),
        draws,
        ..quick()
    };
    assert!(refused(with(&[], 99)));
    assert!(refused(with(&[0, 5], 99)));
    assert!(refused(with(&[9, 5], 99)));
    assert!(refused(with(&[9], 0)));
    assert!(repeated_results(&votes, 4, &groups, &quick(), &stream("s")).is_err());
    assert!(repeated_results(&[], 0, &[], &quick(), &stream("s")).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn no_input_panics(
        rows in prop::collection::vec(
            (prop::collection::vec(prop_oneof![Just(0u64), 0..60u64, Just(u64::MAX), 0..2_000_000u64], 3), 0..3u32),
            0..60,
        )
    ) {
        let votes: Vec<u64> = rows.iter().flat_map(|row| row.0.clone()).collect();
        let groups: Vec<u32> = rows.iter().map(|row| row.1).collect();
        let settings = RepeatedResultsSettings { draws: 19, min_stations: 0, ..quick() };
        if let Ok(found) = repeated_results(&votes, 3, &groups, &settings, &stream("x")) {
            prop_assert!((0.0..=1.0).contains(&found.p.value));
            let summary = found.summary();
            prop_assert!(summary.marks.iter().all(|mark| (0.0..=1.0).contains(&mark.weight)));
        }
    }

    #[test]
    fn the_order_of_stations_does_not_matter(seed in 0..1000u64) {
        let (votes, groups) = clean(seed);
        let mut order: Vec<usize> = (0..groups.len()).collect();
        let mut random = stream("order").draw(seed);
        for place in (1..order.len()).rev() {
            order.swap(place, random.random_range(0..=place));
        }
        let moved: Vec<u64> = order
            .iter()
            .flat_map(|&from| votes[from * WIDTH..(from + 1) * WIDTH].to_vec())
            .collect();
        let moved_groups: Vec<u32> = order.iter().map(|&from| groups[from]).collect();
        let settings = RepeatedResultsSettings { draws: 19, ..quick() };
        let one = repeated_results(&votes, WIDTH, &groups, &settings, &stream("o")).unwrap();
        let other = repeated_results(&moved, WIDTH, &moved_groups, &settings, &stream("o")).unwrap();
        prop_assert_eq!(&one.equal, &other.equal);
        prop_assert_eq!(&one.all_but_one, &other.all_but_one);
        prop_assert_eq!(one.p, other.p);
        let mut followed: Vec<(usize, f64)> = other
            .marks
            .iter()
            .map(|mark| (order[mark.station], mark.weight))
            .collect();
        followed.sort_by_key(|mark| mark.0);
        let marks: Vec<(usize, f64)> = one.marks.iter().map(|mark| (mark.station, mark.weight)).collect();
        prop_assert_eq!(followed, marks);
    }
}
