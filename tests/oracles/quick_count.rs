//! A stratified sample of 979 of the 24,532 published sheets of Venezuela 2024, drawn and estimated
//! with R's `survey` 4.1 (`coverage/pvt_quickcount.json`).

use std::collections::BTreeMap;

use scrutineer::coverage::{
    Correction, QuickCount, SampledStation, Stratum, quick_ratio, quick_total,
};
use scrutineer::model::RandomDraw;
use serde_json::Value;

use crate::support;

/// The oracle prints 13 digits, so that 1e-12 is what it can tell; sums of 979 terms in another
/// order differ by less.
const TOLERANCE: f64 = 1e-9;

fn oracle() -> Option<Value> {
    let path = support::shared("oracles")?.join("coverage/pvt_quickcount.json");
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// The digest is of nothing: the sample was drawn in R.
fn draw() -> RandomDraw {
    RandomDraw::new(&"0".repeat(64), "R", "simple random within each state").unwrap()
}

fn whole(row: &Value, key: &str) -> i64 {
    row[key].as_i64().unwrap()
}

/// The strata by state, and the sample with these columns.
fn sample(
    oracle: &Value,
    numerator: &str,
    denominator: &str,
) -> (Vec<Stratum>, Vec<SampledStation>) {
    let rows = oracle["sample"].as_array().unwrap();
    let states: BTreeMap<i64, i64> = rows
        .iter()
        .map(|row| (whole(row, "COD_EDO"), whole(row, "Nh")))
        .collect();
    let places: Vec<i64> = states.keys().copied().collect();
    let strata = states
        .iter()
        .map(|(state, &stations)| Stratum {
            name: state.to_string(),
            stations: stations.try_into().unwrap(),
            correction: Correction::Stations,
        })
        .collect();
    let sample = rows
        .iter()
        .map(|row| SampledStation {
            stratum: places.binary_search(&whole(row, "COD_EDO")).unwrap(),
            cluster: None,
            numerator: whole(row, numerator),
            denominator: whole(row, denominator).try_into().unwrap(),
        })
        .collect();
    (strata, sample)
}

fn close(found: f64, expected: &Value, what: &str) {
    let expected = expected.as_f64().unwrap();
    assert!(
        (found / expected - 1.0).abs() < TOLERANCE,
        "{what}: {found} {expected}"
    );
}

fn holds(count: &QuickCount, oracle: &Value, key: &str) {
    let expected = &oracle[key];
    close(count.estimate, &expected["est"], key);
    close(count.standard_error, &expected["se"], key);
    // The total has no interval in the oracle.
    if let Some(interval) = expected["ci95"].as_array() {
        close(count.low, &interval[0], key);
        close(count.high, &interval[1], key);
    }
    assert_eq!(count.sampled, oracle["n"].as_u64().unwrap());
    assert_eq!(count.stations, u128::from(oracle["N"].as_u64().unwrap()));
}

#[test]
fn stratified_ratios_are_those_of_survey() {
    let Some(oracle) = oracle() else { return };
    for (key, numerator, denominator) in [
        ("ratio_EG", "EG", "VOTOS_VALIDOS"),
        ("ratio_NM", "NM", "VOTOS_VALIDOS"),
        ("ratio_turnout", "VOTOS_VALIDOS", "RE"),
        ("margin", "dif", "VOTOS_VALIDOS"),
    ] {
        let (strata, sample) = sample(&oracle, numerator, denominator);
        let count = quick_ratio(&draw(), &strata, &sample, 0.95).unwrap();
        holds(&count, &oracle, key);
        assert_eq!(count.strata.len(), 24);
    }
}

#[test]
fn the_total_is_that_of_survey() {
    let Some(oracle) = oracle() else { return };
    let (strata, sample) = sample(&oracle, "EG", "VOTOS_VALIDOS");
    let count = quick_total(&draw(), &strata, &sample, 0.95).unwrap();
    holds(&count, &oracle, "total_EG");
}

#[test]
fn the_ratio_without_strata_is_that_of_survey() {
    let Some(oracle) = oracle() else { return };
    let (_, mut sample) = sample(&oracle, "EG", "VOTOS_VALIDOS");
    for station in &mut sample {
        station.stratum = 0;
    }
    let all = [Stratum {
        name: "all".into(),
        stations: oracle["N"].as_u64().unwrap(),
        correction: Correction::Stations,
    }];
    let count = quick_ratio(&draw(), &all, &sample, 0.95).unwrap();
    holds(&count, &oracle, "unstratified_EG");
}

/// Strata and weights by stations as before; the variance over centres within states, uncorrected.
#[test]
fn the_ratio_clustered_by_centre_is_that_of_survey() {
    let Some(oracle) = oracle() else { return };
    let (mut strata, mut sample) = sample(&oracle, "EG", "VOTOS_VALIDOS");
    for stratum in &mut strata {
        stratum.correction = Correction::LeftOut;
    }
    let rows = oracle["sample"].as_array().unwrap();
    for (station, row) in sample.iter_mut().zip(rows) {
        station.cluster = Some(whole(row, "CENTRO").try_into().unwrap());
    }
    let count = quick_ratio(&draw(), &strata, &sample, 0.95).unwrap();
    holds(&count, &oracle, "clustered_by_centro_no_fpc_EG");
    let units: u64 = count.strata.iter().map(|stratum| stratum.units).sum();
    assert!(units < count.sampled, "some centres have several stations");
}
