//! Spatial statistics of 64 values on a grid of 8 by 8, as an independent program computed them
//! (`anomaly/spatial.json`).

use scrutineer::numeric::autocorrelation::geary::geary;
use scrutineer::numeric::autocorrelation::getis_ord::{SelfNeighbour, getis_ord};
use scrutineer::numeric::autocorrelation::local_moran::{Quadrant, local_moran};
use scrutineer::numeric::autocorrelation::moran::moran;
use scrutineer::numeric::neighbours::{Graph, Weights};
use serde_json::Value;

use crate::support;

/// Sums of 64 terms in another order; p-values lose the digits that z has to spare.
const TOLERANCE: f64 = 1e-11;

fn oracle() -> Option<Value> {
    let path = support::shared("oracles")?.join("anomaly/spatial.json");
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().unwrap();
    all.iter().map(|x| x.as_f64().unwrap()).collect()
}

/// Everybody who touches, corners included.
fn queen() -> Graph {
    let lists: Vec<Vec<u32>> = (0..64_i32)
        .map(|i| {
            (0..64)
                .filter(|j| i != *j && (i / 8 - j / 8).abs() <= 1 && (i % 8 - j % 8).abs() <= 1)
                .map(|j| j as u32)
                .collect()
        })
        .collect();
    Graph::from_lists(&lists).unwrap()
}

fn close(found: f64, expected: f64, what: &str) {
    let off = (found - expected).abs();
    assert!(
        off <= TOLERANCE * expected.abs().max(1e-3),
        "{what}: {found} {expected}"
    );
}

#[test]
fn morans_index_and_its_moments() {
    let Some(oracle) = oracle() else { return };
    let found = moran(&numbers(&oracle["y"]), &queen(), Weights::RowStandardised).unwrap();
    for (value, key) in [
        (found.index, "I"),
        (found.expected, "EI"),
        (found.variance_normal, "VI_norm"),
        (found.z_normal, "z_norm"),
        (found.variance_random, "VI_rand"),
        (found.z_random, "z_rand"),
    ] {
        close(value, oracle["moran"][key].as_f64().unwrap(), key);
    }
    for (value, key) in [(found.p_normal, "p_norm"), (found.p_random, "p_rand")] {
        // erfc at 4.3 has 11 digits.
        let expected = oracle["moran"][key].as_f64().unwrap();
        assert!(
            (value / expected - 1.0).abs() < 1e-10,
            "{key}: {value} {expected}"
        );
    }
}

#[test]
fn local_indices_and_quadrants() {
    let Some(oracle) = oracle() else { return };
    let found = local_moran(&numbers(&oracle["y"]), &queen(), Weights::RowStandardised).unwrap();
    let quadrants = numbers(&oracle["local_quadrant_1HH_2LH_3LL_4HL"]);
    let expected = numbers(&oracle["local_moran"]);
    assert_eq!(found.len(), expected.len());
    for (i, one) in found.iter().enumerate() {
        close(one.index, expected[i], &format!("place {i}"));
        let quadrant = match one.quadrant {
            Quadrant::HighAmongHigh => 1.0,
            Quadrant::LowAmongHigh => 2.0,
            Quadrant::LowAmongLow => 3.0,
            Quadrant::HighAmongLow => 4.0,
        };
        assert!((quadrant - quadrants[i]).abs() < 0.5, "place {i}");
    }
}

#[test]
fn getis_and_ord_with_each_place_its_own_neighbour() {
    let Some(oracle) = oracle() else { return };
    let found = getis_ord(&numbers(&oracle["y"]), &queen(), SelfNeighbour::Included).unwrap();
    let expected = &oracle["getis_ord_gi_star_binary"];
    let (shares, means) = (numbers(&expected["Gs"]), numbers(&expected["EGs"]));
    let z = numbers(&expected["Zs"]);
    for (i, one) in found.iter().enumerate() {
        close(one.share, shares[i], &format!("share at {i}"));
        close(one.expected, means[i], &format!("expectation at {i}"));
        close(one.z, z[i], &format!("z at {i}"));
    }
}

#[test]
fn gearys_ratio_and_its_moments() {
    let Some(oracle) = oracle() else { return };
    let found = geary(&numbers(&oracle["y"]), &queen(), Weights::RowStandardised).unwrap();
    for (value, key) in [
        (found.ratio, "C"),
        (found.z_normal, "z_norm"),
        (found.z_random, "z_rand"),
        (found.variance_random, "VC_rand"),
    ] {
        close(value, oracle["geary"][key].as_f64().unwrap(), key);
    }
}
