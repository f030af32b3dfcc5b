//! The check finds shares that were decided first, and leaves clean elections alone.

use std::ops::Range;

use proptest::prelude::*;
use rand::RngExt;
use rand_distr::{Beta, Binomial, Distribution};

use super::*;
use crate::anomaly::Quantity;
use crate::anomaly::judgement::{How, Judgement};
use crate::anomaly::result::{Direction, Summarize};
use crate::numeric::beta_binomial::BetaBinomial;
use crate::numeric::beta_binomial_mixture::Component;
use crate::numeric::stream::Seed;

fn stream(name: &str) -> Stream {
    Seed::from_text("coarse shares").stream(name)
}

fn mixture_of(components: &[(f64, f64, f64)]) -> Mixture {
    let components: Vec<Component> = components
        .iter()
        .map(|&(weight, alpha, beta)| Component {
            weight,
            distribution: BetaBinomial::new(alpha, beta).unwrap(),
        })
        .collect();
    Mixture::new(&components).unwrap()
}

fn truth() -> ShareMixtures {
    ShareMixtures {
        turnout: mixture_of(&[(1.0, 20.0, 14.0)]),
        votes: Some(mixture_of(&[(0.8, 14.0, 16.0), (0.2, 4.0, 20.0)])),
    }
}

/// N, T and w of stations with 100 to 1,499 voters, drawn from the [`truth`].
fn clean(stations: usize, number: u64) -> [Vec<u64>; 3] {
    sized(stations, 100..1_500, number)
}

/// The same with other sizes.
fn sized(stations: usize, sizes: Range<u64>, number: u64) -> [Vec<u64>; 3] {
    let mut draw = stream("clean").draw(number);
    let mut columns = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..stations {
        let registered = draw.random_range(sizes.clone());
        let p = Beta::new(20.0, 14.0).unwrap().sample(&mut draw);
        let turnout = Binomial::new(registered, p).unwrap().sample(&mut draw);
        let camp = if draw.random::<f64>() < 0.2 {
            Beta::new(4.0, 20.0)
        } else {
            Beta::new(14.0, 16.0)
        };
        let share = camp.unwrap().sample(&mut draw);
        let votes = Binomial::new(turnout, share).unwrap().sample(&mut draw);
        for (column, count) in columns.iter_mut().zip([registered, turnout, votes]) {
            column.push(count);
        }
    }
    columns
}

fn few(resamples: usize) -> CoarseSharesSettings {
    CoarseSharesSettings {
        resamples,
        ..CoarseSharesSettings::default()
    }
}

#[test]
fn shares_decided_first_are_found_where_they_stand() {
    let [registered, turnout, mut votes] = clean(1_000, 0);
    // Every twentieth station reports 0.7 as closely as its turnout lets it.
    for (votes, turnout) in votes.iter_mut().zip(&turnout).step_by(20) {
        *votes = (turnout * 7 + 5) / 10;
    }
    let settings = CoarseSharesSettings {
        max_components: 3,
        ..few(99)
    };
    let found = coarse_shares(&registered, &turnout, &votes, &settings, &stream("found")).unwrap();
    assert!((found.p_excess.value - 0.01).abs() < 1e-12, "{found:?}");
    // Of a single bin p is not bounded by the resamples.
    let sharpest = found.sharpest.unwrap();
    assert!((sharpest.share - 0.7).abs() < 1e-12, "{sharpest:?}");
    assert!(sharpest.p.value < 1e-9, "{sharpest:?}");
    assert!((found.p.value - 2.0 * sharpest.p.value).abs() < 1e-20);
    assert!(matches!(found.p.how, How::Asymptotic { .. }));
    // 50 of 1,000 stations are 5 percent. Whole votes put a few of them into the bin beside it,
    // and whatever is expected at 0.7 comes off; about one bin in a hundred is in excess by chance.
    assert!(
        (3.5..8.0).contains(&found.excess_percent),
        "{}",
        found.excess_percent
    );
    let most = found.bins.iter().max_by_key(|bin| bin.observed).unwrap();
    assert!((most.share - 0.7).abs() < 1e-12, "{most:?}");
    let there: Vec<&Mark> = found
        .marks
        .iter()
        .filter(|mark| mark.weight > 0.8)
        .collect();
    assert!(there.len() > 30);
    // Bins with few stations are in excess by chance, and honest stations stand at 0.7 as well.
    let decided = there.iter().filter(|mark| mark.station % 20 == 0).count();
    assert!(
        decided * 4 > there.len() * 3,
        "{decided} of {}",
        there.len()
    );
    let sum: f64 = found.marks.iter().filter_map(|mark| mark.votes).sum();
    assert!((sum / found.effect_votes - 1.0).abs() < 1e-12);
    // What the marks weigh is what is in excess.
    let weights: f64 = found.marks.iter().map(|mark| mark.weight).sum();
    assert!((weights / 1_000.0 * 100.0 - found.excess_percent).abs() < 1e-9);
    let summary = found.summary();
    assert_eq!(summary.direction, Direction::Above);
    assert_eq!(summary.judgement, Judgement::PValue(found.p));
}

#[test]
fn a_turnout_decided_first_is_found_as_well() {
    let [registered, mut turnout, mut votes] = clean(800, 1);
    for ((turnout, votes), registered) in turnout
        .iter_mut()
        .zip(&mut votes)
        .zip(&registered)
        .step_by(16)
    {
        *turnout = (registered * 8 + 5) / 10;
        *votes = (*votes).min(*turnout);
    }
    let settings = CoarseSharesSettings {
        share: ShareOf::Turnout,
        max_components: 2,
        ..few(59)
    };
    let found = coarse_shares(&registered, &turnout, &votes, &settings, &stream("found")).unwrap();
    assert!(found.p.value < 1e-4, "{:?}", found.p);
    assert!(found.votes_model.is_none());
}

/// From the mixtures that they were drawn from, for speed.
/// In 300 clean elections the part with p ≤ x strays above x by more than √(ln 1000 / 600) = 0.107
/// for some x once in a thousand. It may well be below: without any excess p is 1.
#[test]
fn clean_elections_are_unusual_no_more_often_than_their_p_value_says() {
    let elections = 300;
    let mut values: Vec<f64> = (0..elections)
        .map(|number| {
            let [registered, turnout, votes] = clean(250, 1_000 + number);
            let stream = stream("clean resamples").substream(&number.to_string());
            coarse_shares_from(&registered, &turnout, &votes, &truth(), &few(39), &stream)
                .unwrap()
                .p
                .value
        })
        .collect();
    values.sort_by(f64::total_cmp);
    for (place, value) in values.iter().enumerate() {
        let up_to = (place + 1) as f64 / elections as f64;
        assert!(up_to < value + 0.107, "{up_to} {value}");
    }
    // Not so far below that nothing could ever be unusual.
    let small = values.iter().filter(|&&value| value <= 0.2).count();
    assert!(small > 15, "{small}");
}

/// Most shares of stations with 5 to 79 voters are simple fractions. With every station tested bin
/// by bin, the part of 200 clean elections with p ≤ x is above x by more than √(ln 1000 / 400) =
/// 0.131 once in a thousand.
#[test]
fn small_stations_that_share_simple_fractions_are_no_excess_of_single_bins() {
    for share in [ShareOf::Votes, ShareOf::Turnout] {
        let settings = CoarseSharesSettings {
            share,
            min_registered: 0,
            ..few(39)
        };
        let elections = 200;
        let mut values: Vec<f64> = (0..elections)
            .map(|number| {
                let [n, t, w] = sized(400, 5..80, 5_000 + number);
                let stream = stream("small resamples").substream(&number.to_string());
                let found = coarse_shares_from(&n, &t, &w, &truth(), &settings, &stream).unwrap();
                assert!(!found.marks.is_empty() || found.p.value > 0.05);
                assert!(found.marks.is_empty() || found.p.value <= 0.05);
                found.sharpest.unwrap().p.value
            })
            .collect();
        values.sort_by(f64::total_cmp);
        for (place, value) in values.iter().enumerate() {
            let up_to = (place + 1) as f64 / elections as f64;
            assert!(up_to < value + 0.131, "{up_to} {value}");
        }
        assert!(values[0] > 1e-5, "{values:?}");
    }
}

#[test]
fn settings_outside_their_range_are_refused() {
    let [registered, turnout, votes] = clean(250, 2);
    let wrong = [
        CoarseSharesSettings {
            bandwidth: f64::NAN,
            ..few(99)
        },
        CoarseSharesSettings {
            bandwidth: 0.0,
            ..few(99)
        },
        CoarseSharesSettings { grid: 2, ..few(99) },
        CoarseSharesSettings {
            grid: 10_001,
            ..few(20_000)
        },
        CoarseSharesSettings {
            max_components: 0,
            ..few(99)
        },
        CoarseSharesSettings {
            neighbours: 0,
            ..few(99)
        },
        few(3),
    ];
    for settings in wrong {
        let found = coarse_shares(&registered, &turnout, &votes, &settings, &stream("wrong"));
        assert!(
            matches!(found, Err(NotApplicable::Setting(_))),
            "{settings:?}"
        );
    }
}

#[test]
fn what_cannot_be_tested_is_refused_with_a_reason() {
    let settings = few(19);
    let run = |n: &[u64], t: &[u64], w: &[u64]| coarse_shares(n, t, w, &settings, &stream("no"));
    assert!(matches!(
        run(&[], &[], &[]),
        Err(NotApplicable::TooFew { found: 0, .. })
    ));
    assert!(matches!(
        run(&[1], &[], &[1]),
        Err(NotApplicable::LengthsDiffer { .. })
    ));
    let many = vec![100; 300];
    assert_eq!(
        run(&many, &many, &many),
        Err(NotApplicable::NoVariation {
            what: Quantity::Turnout
        })
    );
    let impossible = vec![101; 300];
    assert!(matches!(
        run(&many, &impossible, &many),
        Err(NotApplicable::TooFew { found: 0, .. })
    ));
}

#[test]
fn neither_order_nor_threads_matter() {
    let [mut registered, mut turnout, mut votes] = clean(250, 3);
    let settings = CoarseSharesSettings {
        max_components: 2,
        ..few(19)
    };
    let run = |n: &[u64], t: &[u64], w: &[u64]| {
        coarse_shares(n, t, w, &settings, &stream("order")).unwrap()
    };
    let one = threads::on(Some(1), || run(&registered, &turnout, &votes)).unwrap();
    let three = threads::on(Some(3), || run(&registered, &turnout, &votes)).unwrap();
    assert_eq!(one, three);
    registered.reverse();
    turnout.reverse();
    votes.reverse();
    let back = run(&registered, &turnout, &votes);
    assert_eq!((back.excess_percent, back.p), (one.excess_percent, one.p));
    let mut marks: Vec<(usize, f64)> = back
        .marks
        .iter()
        .map(|mark| (249 - mark.station, mark.weight))
        .collect();
    marks.reverse();
    let before: Vec<(usize, f64)> = one
        .marks
        .iter()
        .map(|mark| (mark.station, mark.weight))
        .collect();
    assert_eq!(marks, before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_counts_panic(
        rows in prop::collection::vec((any::<u64>(), any::<u64>(), any::<u64>(), 0_u32..64), 0..12),
        turnout_too: bool,
    ) {
        let settings = CoarseSharesSettings {
            share: if turnout_too { ShareOf::Turnout } else { ShareOf::Votes },
            min_stations: 0,
            max_components: 2,
            ..few(19)
        };
        // Counts of every size, in the order that makes them possible more often than not.
        let sized = |count: u64, shift: u32| count >> shift;
        let mut columns = [Vec::new(), Vec::new(), Vec::new()];
        for (a, b, c, shift) in rows {
            let mut three = [sized(a, shift), sized(b, shift), sized(c, shift)];
            if shift > 2 {
                three.sort_unstable_by(|a, b| b.cmp(a));
            }
            for (column, count) in columns.iter_mut().zip(three) {
                column.push(count);
            }
        }
        let [n, t, w] = columns;
        if let Ok(found) = coarse_shares(&n, &t, &w, &settings, &stream("any")) {
            let _ = found.summary();
            prop_assert!(found.p.value > 0.0 && found.p.value <= 1.0);
        }
    }
}
