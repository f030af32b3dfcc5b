//! Two simulated series of 3,000 sheets, one without any jump, with the jumps that Python's
//! `rdrobust` and a plain weighted regression find (`coverage/latecount_rd.json`).

use rand::RngExt;
use scrutineer::anomaly::late_count::{LateCountSettings, late_count};
use scrutineer::numeric::local_linear::{Degree, Observation, discontinuity};
use scrutineer::numeric::stream::Seed;
use serde_json::Value;

use crate::support;

/// The file holds x and y to six decimals, and its figures come from the numbers before rounding:
/// an estimate of order 1 to 10 is off by some 1e-7. What the rounded numbers themselves give is
/// held to more digits below.
const TOLERANCE: f64 = 1e-7;

const SERIES: [(&str, &str); 2] = [("y_null", "null"), ("y_jump", "jump2.5")];

fn oracle() -> Option<Value> {
    let path = support::shared("oracles")?.join("coverage/latecount_rd.json");
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().unwrap();
    all.iter().map(|x| x.as_f64().unwrap()).collect()
}

fn points(oracle: &Value, y: &str) -> Vec<Observation> {
    let pairs = numbers(&oracle["x"]).into_iter().zip(numbers(&oracle[y]));
    pairs
        .map(|(x, y)| Observation { x, y, weight: 1.0 })
        .collect()
}

fn close(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!(
        (found / expected - 1.0).abs() < TOLERANCE,
        "{what}: {found} {expected}"
    );
}

/// p-values, which move by at most 0.5 times as much as the ratio does.
fn near(found: f64, expected: &Value) {
    let expected = expected.as_f64().unwrap();
    assert!((found - expected).abs() < TOLERANCE, "{found} {expected}");
}

#[test]
fn jumps_and_errors_are_those_of_a_weighted_regression() {
    let Some(oracle) = oracle() else { return };
    for (y, series) in SERIES {
        let points = points(&oracle, y);
        for (bandwidth, key) in [(5.0, "h5"), (10.0, "h10"), (15.0, "h15")] {
            let expected = &oracle["results"][series][key];
            let found = discontinuity(&points, 84.0, bandwidth, Degree::Linear).unwrap();
            close(found.jump, &expected["tau"], key);
            close(found.standard_error, &expected["se_hc0"], key);
            assert_eq!(Some(found.left), expected["n_left"].as_u64());
            assert_eq!(Some(found.right), expected["n_right"].as_u64());
        }
    }
}

/// Computed with numpy from the six decimals, by the textbook matrices.
#[test]
fn the_numbers_as_stored_give_what_numpy_makes_of_them() {
    let Some(oracle) = oracle() else { return };
    let points = points(&oracle, "y_null");
    for (bandwidth, degree, jump, error) in [
        (5.0, Degree::Linear, 4.790637690188483, 2.432713930423094),
        (
            5.0,
            Degree::Quadratic,
            7.765432196802394,
            3.5648445515824516,
        ),
        (10.0, Degree::Linear, 2.7006586325302777, 1.7050079880604752),
        (
            10.0,
            Degree::Quadratic,
            4.226523535737314,
            2.5188766970059886,
        ),
        (15.0, Degree::Linear, 2.150141844228898, 1.3536610118051435),
        (15.0, Degree::Quadratic, 3.41849758427351, 2.049715552911408),
    ] {
        let found = discontinuity(&points, 84.0, bandwidth, degree).unwrap();
        // Intercepts of order 50, whose difference loses one digit.
        assert!((found.jump / jump - 1.0).abs() < 1e-12, "{found:?}");
        assert!(
            (found.standard_error / error - 1.0).abs() < 1e-12,
            "{found:?}"
        );
    }
}

#[test]
fn the_parabola_is_rdrobusts_bias_corrected_estimate_with_its_robust_error() {
    let Some(oracle) = oracle() else { return };
    for (y, series) in SERIES {
        let expected = &oracle["results"][series]["rdrobust_h10_hc0"];
        let points = points(&oracle, y);
        let linear = discontinuity(&points, 84.0, 10.0, Degree::Linear).unwrap();
        let quadratic = discontinuity(&points, 84.0, 10.0, Degree::Quadratic).unwrap();
        close(linear.jump, &expected["coef"][0], "conventional");
        close(
            linear.standard_error,
            &expected["se"][0],
            "conventional error",
        );
        near(linear.naive_p(), &expected["p"][0]);
        close(quadratic.jump, &expected["coef"][2], "bias-corrected");
        close(quadratic.standard_error, &expected["se"][2], "robust error");
        near(quadratic.naive_p(), &expected["p"][2]);
    }
}

/// At the bandwidth that `rdrobust` chooses, the series without a jump has p = .038.
#[test]
fn the_series_without_a_jump_is_unusual_to_the_naive_test_alone() {
    let Some(oracle) = oracle() else { return };
    let (x, y) = (numbers(&oracle["x"]), numbers(&oracle["y_null"]));
    let automatic = oracle["results"]["null"]["rdrobust_auto"]["h"].as_f64();
    for bandwidth in [automatic, None] {
        let settings = LateCountSettings {
            bandwidth,
            ..LateCountSettings::default()
        };
        let found = late_count(&y, &x, None, None, Some(84.0), &settings).unwrap();
        let jump = found.jump.unwrap();
        let (naive, placebo) = (jump.at.naive_p(), jump.placebo.unwrap().value);
        assert!(naive < 0.05, "{naive}");
        assert!(placebo > 0.05, "{placebo}");
    }
}

/// Moments at which each count is asked about; 400 gave the figures in the check's docs.
const MOMENTS: u32 = 100;

/// Real elections in the order of their files, region after region, at moments drawn at random, at
/// which nothing is known to have happened.
#[test]
fn at_moments_of_no_meaning_real_counts_are_no_more_often_unusual_than_they_may_be() {
    let mut found = 0;
    let mut judged = 0;
    for election in crate::election::clean() {
        let sheets = election.ballots.len();
        let order: Vec<f64> = (0..sheets).map(|place| place as f64).collect();
        let shares = election.votes[0].1.iter().zip(&election.ballots);
        let share: Vec<f64> = shares
            .map(|(&votes, &ballots)| votes as f64 / ballots as f64)
            .collect();
        let mut draw = Seed::from_text("moments").stream(election.name).draw(0);
        for _ in 0..MOMENTS {
            let at = draw.random_range(0.1..0.95) * sheets as f64;
            let (ballots, settings) = (Some(&election.ballots[..]), LateCountSettings::default());
            let asked = late_count(&share, &order, ballots, None, Some(at), &settings);
            let Some(p) = asked.ok().and_then(|one| one.jump?.placebo) else {
                continue;
            };
            judged += 1;
            found += u32::from(p.value <= 0.05);
        }
    }
    if judged == 0 {
        return;
    }
    assert!(judged >= 5 * MOMENTS - 10, "{judged}");
    // 25 are expected of 500; no more than three standard deviations above, of moments taken for
    // independent.
    assert!(found <= 39, "{found}");
}
