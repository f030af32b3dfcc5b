//! The moments by full enumeration, p-values under clean splits, and centres that were made alike.

use proptest::prelude::*;
use rand::RngExt;
use rand_distr::{Beta, Binomial};

use super::*;
use crate::numeric::stream::Seed;

fn stream(name: &str) -> Stream {
    Seed::from_text("within centre").stream(name)
}

fn quick() -> WithinCentreSettings {
    WithinCentreSettings {
        draws: 999,
        ..WithinCentreSettings::default()
    }
}

struct Tables {
    votes: Vec<u64>,
    totals: Vec<u64>,
    centres: Vec<u32>,
}

impl Tables {
    /// `number` centres with two to eight tables, and this correlation within them.
    fn simulated(number: u32, rho: f64, random: &mut ChaCha8Rng) -> Self {
        let mut all = Self {
            votes: Vec::new(),
            totals: Vec::new(),
            centres: Vec::new(),
        };
        for centre in 0..number {
            let share: f64 = random.random_range(0.1..0.8);
            for _ in 0..random.random_range(2..=8) {
                let total = random.random_range(30..400);
                let share = if rho > 0.0 {
                    let strength = 1.0 / rho - 1.0;
                    Beta::new(share * strength, (1.0 - share) * strength)
                        .unwrap()
                        .sample(random)
                } else {
                    share
                };
                all.votes
                    .push(Binomial::new(total, share).unwrap().sample(random));
                all.totals.push(total);
                all.centres.push(centre);
            }
        }
        all
    }

    fn check(&self, settings: &WithinCentreSettings, name: &str) -> WithinCentre {
        within_centre(
            &self.votes,
            &self.totals,
            &self.centres,
            settings,
            &stream(name),
        )
        .unwrap()
    }
}

fn choose(n: u64, k: u64) -> f64 {
    (0..k).map(|i| (n - i) as f64 / (i + 1) as f64).product()
}

#[test]
fn mean_and_variance_are_those_of_all_splits() {
    for (totals, votes) in [([3, 4, 7], 5u64), ([2, 2, 9], 1), ([6, 5, 5], 8)] {
        let all: u64 = totals.iter().sum();
        let share = votes as f64 / all as f64;
        let (mut mean, mut square, mut checked) = (0.0, 0.0, None);
        for one in 0..=totals[0] {
            for two in 0..=totals[1] {
                let Some(three) = votes.checked_sub(one + two) else {
                    continue;
                };
                if three > totals[2] {
                    continue;
                }
                let split = [one, two, three];
                let ways: f64 = totals
                    .iter()
                    .zip(split)
                    .map(|(&t, v)| choose(t, v))
                    .product();
                let p = ways / choose(all, votes);
                let found = chi_square(split.into_iter().zip(totals), share);
                mean += p * found;
                square += p * found * found;
                let tables: Vec<Table> = totals
                    .iter()
                    .zip(split)
                    .map(|(&total, votes)| Table {
                        centre: 0,
                        total,
                        votes,
                        place: 0,
                    })
                    .collect();
                let centre = Centre::of(&tables).unwrap();
                checked = Some((centre.expected, centre.variance));
            }
        }
        let (expected, variance) = checked.unwrap();
        // Sums of a few hundred terms.
        assert!((mean - expected).abs() < 1e-12, "{mean} {expected}");
        assert!((square - mean * mean - variance).abs() < 1e-11);
    }
}

#[test]
fn p_values_of_random_splits_are_uniform() {
    let few = WithinCentreSettings {
        draws: 499,
        ..quick()
    };
    let runs: Vec<WithinCentre> = (0..200)
        .map(|number| {
            let mut random = stream("uniform").draw(number);
            Tables::simulated(60, 0.0, &mut random).check(&few, &number.to_string())
        })
        .collect();
    let mut p: Vec<f64> = runs.iter().map(|run| run.p_below.value).collect();
    p.sort_by(f64::total_cmp);
    let distance = p
        .iter()
        .enumerate()
        .map(|(i, p)| (p - (i as f64 + 0.5) / 200.0).abs())
        .fold(0.0, f64::max);
    // Kolmogorov's distance at 200 is above 0.115 once in a hundred seeds.
    assert!(distance < 0.115, "{distance}");
    // The judged p-value is conservative: 10 expected at most, above 20 once in 500 seeds.
    let low = runs.iter().filter(|run| run.p_too_alike.value <= 0.05);
    assert!(low.count() <= 20);
}

#[test]
fn the_dispersion_of_random_splits_is_one() {
    let (mut found, mut expected) = (0.0, 0.0);
    for number in 0..3000 {
        let mut random = stream("one").draw(number);
        let all = Tables::simulated(60, 0.0, &mut random);
        let tables: Vec<Table> = (0..all.votes.len())
            .map(|place| Table {
                centre: all.centres[place],
                total: all.totals[place],
                votes: all.votes[place],
                place,
            })
            .collect();
        for centre in tables.chunk_by(|one, other| one.centre == other.centre) {
            let centre = Centre::of(centre).unwrap();
            found += centre.chi_square;
            expected += centre.expected;
        }
    }
    // 720,000 degrees of freedom: four standard errors.
    let dispersion: f64 = found / expected;
    assert!((dispersion - 1.0).abs() < 0.0067, "{dispersion}");
}

#[test]
fn tables_that_differ_more_than_by_chance_are_not_too_alike() {
    let mut random = stream("over").draw(0);
    let tables = Tables::simulated(400, 0.01, &mut random);
    let found = tables.check(&quick(), "over");
    assert!(found.dispersion > 2.0);
    assert!(found.p_above.value < 1e-6);
    assert!(found.p_too_alike.value > 0.05);
    // 1,600 degrees of freedom: the standard error of ρ is near 0.0007.
    let rho = found.correlation.unwrap();
    assert!((rho - 0.01).abs() < 0.003, "{rho}");
    // 4 of 400 expected; the gamma approximation has a lighter tail than the beta-binomial.
    assert!(found.too_different <= 16, "{}", found.too_different);
}

#[test]
fn centres_made_alike_among_overdispersed_ones_are_found() {
    let mut random = stream("alike").draw(0);
    let mut tables = Tables::simulated(200, 0.01, &mut random);
    for centre in 200..206 {
        for table in 0..10u64 {
            tables.totals.push(300 + table);
            tables.votes.push(120);
            tables.centres.push(centre);
        }
    }
    let found = tables.check(&WithinCentreSettings::default(), "alike");
    assert!(found.dispersion > 1.5, "hidden in the sum");
    assert!(found.p_too_alike.value < 0.01, "{:?}", found.p_too_alike);
    assert_eq!(found.too_alike, 6);
    let marked = found.marks.iter().filter(|mark| mark.weight > 0.95);
    assert_eq!(marked.count(), 60);
}

#[test]
fn the_number_of_threads_does_not_matter() {
    let tables = Tables::simulated(50, 0.005, &mut stream("threads").draw(0));
    let check = || tables.check(&quick(), "threads");
    let one = threads::on(Some(1), check).unwrap();
    assert_eq!(one, threads::on(Some(3), check).unwrap());
}

#[test]
fn too_little_is_refused() {
    let few = within_centre(&[5, 6], &[30, 30], &[1, 1], &quick(), &stream("few"));
    assert!(matches!(few, Err(NotApplicable::TooFew { .. })));
    let uneven = within_centre(&[5], &[30, 30], &[1, 1], &quick(), &stream("few"));
    assert!(matches!(uneven, Err(NotApplicable::LengthsDiffer { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn no_input_panics(
        rows in prop::collection::vec(
            (
                prop_oneof![Just(0u64), 0..40u64, Just(u64::MAX), 0..900_000u64],
                prop_oneof![Just(0u64), 0..40u64, Just(u64::MAX), 0..1_000_000u64],
                0..8u32,
            ),
            0..40,
        )
    ) {
        let column = |of: fn(&(u64, u64, u32)) -> u64| rows.iter().map(of).collect::<Vec<u64>>();
        let centres: Vec<u32> = rows.iter().map(|row| row.2).collect();
        let settings = WithinCentreSettings { min_votes: 0, min_centres: 0, draws: 99 };
        let found = within_centre(
            &column(|row| row.0),
            &column(|row| row.1),
            &centres,
            &settings,
            &stream("any"),
        );
        if let Ok(found) = found {
            prop_assert!((0.0..=1.0).contains(&found.p_too_alike.value));
            prop_assert!(found.dispersion >= 0.0);
            let summary = found.summary();
            prop_assert!(summary.marks.iter().all(|mark| (0.0..=1.0).contains(&mark.weight)));
        }
    }

    #[test]
    fn the_order_of_tables_does_not_matter(seed in 0..1000u64) {
        let mut random = stream("order").draw(seed);
        let one = Tables::simulated(40, 0.01, &mut random);
        let mut order: Vec<usize> = (0..one.votes.len()).collect();
        for place in (1..order.len()).rev() {
            order.swap(place, random.random_range(0..=place));
        }
        let other = Tables {
            votes: order.iter().map(|&from| one.votes[from]).collect(),
            totals: order.iter().map(|&from| one.totals[from]).collect(),
            centres: order.iter().map(|&from| one.centres[from]).collect(),
        };
        let mut found = one.check(&quick(), "order");
        let mut moved = other.check(&quick(), "order");
        for mark in &mut moved.marks {
            mark.station = order[mark.station];
        }
        moved.marks.sort_by_key(|mark| mark.station);
        prop_assert_eq!(std::mem::take(&mut found.marks), std::mem::take(&mut moved.marks));
        prop_assert_eq!(found, moved);
    }
}
