//! Relations between the statistics, and that no input makes them panic.

use proptest::prelude::*;

use super::super::geary::geary;
use super::super::getis_ord::{SelfNeighbour, getis_ord};
use super::super::local_moran::{local_moran, local_permutation};
use super::*;
use crate::numeric::neighbours::Coordinates;
use crate::numeric::permutation::{PermutationScheme, PermutationTails, resample};
use crate::numeric::stream::{Seed, Stream};
use rand::RngExt;

fn stream() -> Stream {
    Seed::from_text("autocorrelation").stream("tests")
}

fn ring(n: u32) -> Graph {
    let lists: Vec<Vec<u32>> = (0..n).map(|i| vec![(i + 1) % n, (i + n - 1) % n]).collect();
    Graph::from_lists(&lists).unwrap()
}

#[test]
fn moments_over_all_permutations_match_an_enumeration() {
    // 5 values have 120 permutations, so the moments can be computed over all of them.
    let values = [0.3, -1.0, 2.5, 0.1, 7.0];
    let graph =
        Graph::from_lists(&[vec![1, 2], vec![0], vec![0, 4], vec![], vec![1, 2, 3]]).unwrap();
    for weights in [Weights::Binary, Weights::RowStandardised] {
        let (mut i, mut c) = (Vec::new(), Vec::new());
        let mut order = vec![vec![0_usize]];
        for next in 1..5 {
            order = order
                .iter()
                .flat_map(|base| {
                    (0..=next).map(move |at| {
                        let mut one = base.clone();
                        one.insert(at, next);
                        one
                    })
                })
                .collect();
        }
        for order in &order {
            let permuted: Vec<f64> = order.iter().map(|&at| values[at]).collect();
            i.push(moran(&permuted, &graph, weights).unwrap().index);
            c.push(geary(&permuted, &graph, weights).unwrap().ratio);
        }
        let moments = |x: &[f64]| {
            let mean = x.iter().sum::<f64>() / x.len() as f64;
            let variance = x.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / x.len() as f64;
            (mean, variance)
        };
        let (one, other) = (
            moran(&values, &graph, weights),
            geary(&values, &graph, weights),
        );
        let (one, other) = (one.unwrap(), other.unwrap());
        // Sums of 120 terms of order 1.
        assert!((moments(&i).0 - one.expected).abs() < 1e-12);
        assert!((moments(&i).1 - one.variance_random).abs() < 1e-12);
        assert!((moments(&c).0 - 1.0).abs() < 1e-12);
        assert!((moments(&c).1 - other.variance_random).abs() < 1e-12);
    }
}

#[test]
fn local_parts_add_up_to_the_whole() {
    let values = [1.0, 4.0, 2.0, 8.0, 5.0, 7.0];
    let graph = ring(6);
    let whole = moran(&values, &graph, Weights::RowStandardised).unwrap();
    let parts = local_moran(&values, &graph, Weights::RowStandardised).unwrap();
    let sum: f64 = parts.iter().map(|part| part.index).sum();
    assert!((sum / 5.0 - whole.index).abs() < 1e-12);
}

#[test]
fn the_two_kinds_of_g_agree_with_their_definitions() {
    let values = [1.0, 4.0, 2.0, 8.0, 5.0, 7.0];
    let graph = ring(6);
    let g = getis_ord(&values, &graph, SelfNeighbour::Excluded).unwrap();
    // Place 0: neighbours 4 and 7 among 4, 2, 8, 5, 7, whose mean is 5.2 and mean square 31.6.
    let s = (31.6_f64 - 5.2 * 5.2).sqrt();
    let z = (11.0 - 2.0 * 5.2) / (s * ((5.0 * 2.0 - 4.0) / 4.0_f64).sqrt());
    assert!((g[0].share - 11.0 / 26.0).abs() < 1e-12);
    assert!((g[0].expected - 0.4).abs() < 1e-12);
    assert!((g[0].z - z).abs() < 1e-12, "{} {z}", g[0].z);
}

#[test]
fn permutations_of_unrelated_values_have_uniform_p_values() {
    let graph = ring(40);
    let (mut whole, mut local) = (Vec::new(), Vec::new());
    for trial in 0..400_u64 {
        let mut random = stream().substream("values").draw(trial);
        let values: Vec<f64> = (0..40).map(|_| random.random::<f64>().powi(3)).collect();
        let stream = stream().substream(&format!("trial {trial}"));
        let exchange = PermutationScheme::unrestricted(40);
        let weights = Weights::RowStandardised;
        let tails = moran_permutation(&values, &graph, weights, &exchange, 199, &stream);
        whole.push(tails.unwrap().upper());
        let tails = local_permutation(&values, &graph, &exchange, 199, &stream).unwrap();
        local.push(tails[7].unwrap().lower());
    }
    for p in [&mut whole, &mut local] {
        p.sort_by(f64::total_cmp);
        let distance = p
            .iter()
            .enumerate()
            .map(|(i, p)| (p - (i as f64 + 0.5) / 400.0).abs());
        let distance = distance.fold(0.0, f64::max);
        // Kolmogorov's bound at 1% for 400 draws is 0.081; p-values are multiples of 0.005.
        assert!(distance < 0.086, "{distance}");
    }
}

#[test]
fn lanes_and_pieces_give_the_same_result_as_single_permutations() {
    let values: Vec<f64> = (0..30).map(|i| f64::from(i * i % 17)).collect();
    let (graph, exchange) = (ring(30), PermutationScheme::unrestricted(30));
    let weights = Weights::Binary;
    let observed = moran(&values, &graph, weights).unwrap().index;
    let draws = resample(45, &stream(), |random| {
        let mut values = values.clone();
        exchange.shuffle(&mut values, random);
        moran(&values, &graph, weights).unwrap().index
    });
    let found = moran_permutation(&values, &graph, weights, &exchange, 45, &stream());
    assert_eq!(found, Some(PermutationTails::of(observed, &draws, 1e-9)));
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE),
        Just(0.0),
        -1.0..1.0
    ]
}

proptest! {
    #[test]
    fn nothing_panics(rows in proptest::collection::vec((number(), -9.0..9.0, -9.0..9.0), 0..20)) {
        let values: Vec<f64> = rows.iter().map(|row| row.0).collect();
        let x: Vec<f64> = rows.iter().map(|row: &(f64, f64, f64)| row.1).collect();
        let y: Vec<f64> = rows.iter().map(|row| row.2).collect();
        let graph = Graph::nearest(&Coordinates::in_plane(&x, &y), 3).unwrap();
        let exchange = PermutationScheme::unrestricted(values.len());
        let _ = moran(&values, &graph, Weights::Binary);
        let _ = geary(&values, &graph, Weights::RowStandardised);
        let _ = getis_ord(&values, &graph, SelfNeighbour::Included);
        let _ = local_moran(&values, &graph, Weights::RowStandardised);
        let _ = local_permutation(&values, &graph, &exchange, 19, &stream());
        let _ = moran_permutation(&values, &graph, Weights::Binary, &exchange, 19, &stream());
    }
}
