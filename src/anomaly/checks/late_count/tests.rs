//! That clean series with blocks are not called unusual, and that a jump among them is.

use proptest::prelude::*;
use rand::RngExt;

use super::*;
use crate::numeric::stream::Seed;

/// 1,000 sheets in blocks of 1 to 80, each block with a level of its own around a rising line.
fn clean(number: u64) -> (Vec<f64>, Vec<f64>) {
    let mut random = Seed::from_text("late count").stream("clean").draw(number);
    let (mut level, mut left) = (0.0, 0_u32);
    (0..1_000)
        .map(|i| {
            if left == 0 {
                left = random.random_range(1..80);
                level = 0.2 * random.random::<f64>();
            }
            left -= 1;
            let x = f64::from(i) + random.random::<f64>();
            (0.3 + 1e-4 * x + level + 0.1 * random.random::<f64>(), x)
        })
        .unzip()
}

fn distance(p: &mut [f64]) -> f64 {
    p.sort_by(f64::total_cmp);
    let n = p.len() as f64;
    p.iter()
        .enumerate()
        .map(|(i, p)| (p - (i as f64 + 0.5) / n).abs())
        .fold(0.0, f64::max)
}

#[test]
fn placebo_p_values_of_clean_series_are_uniform_and_naive_ones_are_not() {
    let (mut naive, mut placebo, mut inflated) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..400 {
        let (share, order) = clean(number);
        let settings = LateCountSettings::default();
        let found = late_count(&share, &order, None, None, Some(800.0), &settings).unwrap();
        let jump = found.jump.unwrap();
        naive.push(jump.at.naive_p());
        placebo.push(jump.placebo.unwrap().value);
        inflated.push(jump.inflated.unwrap().value);
    }
    let small = |p: &[f64]| p.iter().filter(|p| **p <= 0.05).count();
    // 20 expected of 400; the standard deviation is 4.4.
    assert!(small(&placebo) < 34, "{}", small(&placebo));
    assert!(small(&naive) > 60, "{}", small(&naive));
    assert!(small(&inflated) < 34, "{}", small(&inflated));
    // Kolmogorov's bound at 1% for 400 draws is 0.081; p-values are multiples of about 1/45.
    let off = distance(&mut placebo);
    assert!(off < 0.1, "{off}");
    assert!(distance(&mut naive) > 0.15);
}

#[test]
fn a_jump_among_blocks_is_found_and_told_in_votes() {
    let (mut share, order) = clean(1);
    for (share, _) in share.iter_mut().zip(&order).filter(|(_, x)| **x >= 800.0) {
        *share += 1.0;
    }
    let ballots = vec![100; share.len()];
    let settings = LateCountSettings::default();
    let found = late_count(&share, &order, Some(&ballots), None, Some(800.0), &settings).unwrap();
    let summary = found.summary();
    let Judgement::PValue(p) = summary.judgement else {
        panic!("{summary:?}")
    };
    assert!(p.value < 0.03, "{p:?}");
    let votes = summary.effect_votes.unwrap();
    assert!((votes / 20_000.0 - 1.0).abs() < 0.4, "{votes}");
    assert_eq!(summary.direction, Direction::Above);
}

#[test]
fn group_means_take_off_what_groups_differ_by() {
    // Two regions, one after the other: all of the jump is theirs.
    let order: Vec<f64> = (0..400).map(f64::from).collect();
    let groups: Vec<u32> = (0..400).map(|i| u32::from(i >= 300)).collect();
    let share: Vec<f64> = order
        .iter()
        .map(|x| 0.01 * (x * x).sin() + if *x >= 300.0 { 0.8 } else { 0.2 })
        .collect();
    let settings = LateCountSettings {
        bandwidth: Some(20.0),
        ..LateCountSettings::default()
    };
    let run = |groups| late_count(&share, &order, None, groups, Some(300.0), &settings).unwrap();
    assert!(run(None).jump.unwrap().at.jump > 0.5);
    assert!(run(Some(&groups[..])).jump.unwrap().at.jump.abs() < 0.05);
}

#[test]
fn without_a_cut_off_there_is_a_trend_alone() {
    let (share, order) = clean(2);
    let found = late_count(
        &share,
        &order,
        None,
        None,
        None,
        &LateCountSettings::default(),
    );
    let summary = found.unwrap().summary();
    assert!(matches!(summary.judgement, Judgement::Described { .. }));
    assert_eq!(summary.direction, Direction::Above);
}

#[test]
fn too_few_sheets_beside_the_cut_off_are_a_refusal() {
    let (share, order) = clean(3);
    let run = |at, settings: &LateCountSettings| {
        late_count(&share, &order, None, None, Some(at), settings).unwrap_err()
    };
    let usual = LateCountSettings::default();
    assert!(matches!(
        run(5.0, &usual),
        NotApplicable::TooFew { found: 5, .. }
    ));
    assert!(matches!(run(f64::NAN, &usual), NotApplicable::Setting(_)));
    let wrong = LateCountSettings {
        spacing: 0.0,
        ..usual
    };
    assert!(matches!(run(500.0, &wrong), NotApplicable::Setting(_)));
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(f64::NAN), 1 => Just(f64::INFINITY), 1 => Just(f64::MAX), 2 => Just(0.0),
        12 => (0..90_u32).prop_map(f64::from)
    ]
}

proptest! {
    #[test]
    fn nothing_panics_and_the_order_of_the_slices_does_not_matter(
        rows in proptest::collection::vec((number(), number(), 0..4_u64, 0..3_u32), 0..120),
        cut_off in number(), bandwidth in prop_oneof![Just(None), number().prop_map(Some)],
    ) {
        let settings = LateCountSettings { bandwidth, min_per_side: 3, min_placebos: 2, spacing: 1.0 };
        let run = |rows: &[(f64, f64, u64, u32)]| {
            let share: Vec<f64> = rows.iter().map(|row| row.0).collect();
            let order: Vec<f64> = rows.iter().map(|row| row.1).collect();
            let ballots: Vec<u64> = rows.iter().map(|row| row.2).collect();
            let groups: Vec<u32> = rows.iter().map(|row| row.3).collect();
            late_count(&share, &order, Some(&ballots), Some(&groups), Some(cut_off), &settings)
                .map(|found| found.summary())
        };
        let turned: Vec<_> = rows.iter().rev().copied().collect();
        prop_assert_eq!(run(&rows), run(&turned));
    }
}
