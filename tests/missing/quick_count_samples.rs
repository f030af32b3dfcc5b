//! Every sample that a draw can give is drawn from populations small enough to count them out: the
//! mean of the estimates is the true total, and the mean of the estimated variances is the true
//! variance of the estimates.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

use scrutineer::coverage::{Correction, SampledStation, Stratum, quick_total};
use scrutineer::model::RandomDraw;

/// A unit of the population: the votes of its stations.
type Unit = Vec<i64>;

/// Every choice of `size` of `0..count`.
fn choices(count: usize, size: usize) -> Vec<Vec<usize>> {
    (0u32..1 << count)
        .filter(|set| set.count_ones() as usize == size)
        .map(|set| (0..count).filter(|unit| set >> unit & 1 == 1).collect())
        .collect()
}

/// Estimate and estimated variance of every stratified sample of so many units per stratum.
fn every_sample(strata: &[(Vec<Unit>, usize)], clusters: bool) -> Vec<(f64, f64)> {
    let draw = RandomDraw::new(&"0".repeat(64), "every seed", "every sample").unwrap();
    let declared: Vec<Stratum> = strata
        .iter()
        .enumerate()
        .map(|(index, (units, _))| Stratum {
            name: index.to_string(),
            stations: units.iter().map(|unit| unit.len() as u64).sum(),
            correction: if clusters {
                Correction::Clusters(units.len() as u64)
            } else {
                Correction::Stations
            },
        })
        .collect();
    let mut samples: Vec<Vec<SampledStation>> = vec![Vec::new()];
    for (stratum, (units, size)) in strata.iter().enumerate() {
        let mut longer = Vec::new();
        for sample in &samples {
            for choice in choices(units.len(), *size) {
                let mut sample = sample.clone();
                for unit in choice {
                    sample.extend(units[unit].iter().map(|&numerator| SampledStation {
                        stratum,
                        cluster: clusters.then_some(100 * stratum + unit),
                        numerator,
                        denominator: 0,
                    }));
                }
                longer.push(sample);
            }
        }
        samples = longer;
    }
    samples
        .iter()
        .map(|sample| {
            let count = quick_total(&draw, &declared, sample, 0.95).unwrap();
            (count.estimate, count.standard_error.powi(2))
        })
        .collect()
}

fn is_unbiased(strata: &[(Vec<Unit>, usize)], clusters: bool, samples: usize) {
    let truth: i64 = strata.iter().flat_map(|(units, _)| units.concat()).sum();
    let estimates = every_sample(strata, clusters);
    assert_eq!(estimates.len(), samples);
    let count = samples as f64;
    let mean = estimates.iter().map(|(total, _)| total).sum::<f64>() / count;
    let estimated = estimates.iter().map(|(_, variance)| variance).sum::<f64>() / count;
    let true_variance = estimates
        .iter()
        .map(|(total, _)| (total - truth as f64).powi(2))
        .sum::<f64>()
        / count;
    // Sums of at most 60 terms: 1e-12 leaves four digits for their rounding.
    assert!((mean / truth as f64 - 1.0).abs() < 1e-12, "{mean} {truth}");
    assert!(
        (estimated / true_variance - 1.0).abs() < 1e-12,
        "{estimated} {true_variance}"
    );
}

fn stations(votes: &[i64]) -> Vec<Unit> {
    votes.iter().map(|&votes| vec![votes]).collect()
}

#[test]
fn every_simple_random_sample_of_six_stations() {
    // 6 over 3; a margin may be negative.
    is_unbiased(&[(stations(&[120, -35, 7, 260, 0, 81]), 3)], false, 20);
}

#[test]
fn every_stratified_sample_of_two_strata() {
    let strata = [
        (stations(&[10, 400, 35, 70]), 2),
        (stations(&[901, 17, 256]), 2),
    ];
    // (4 over 2) times (3 over 2).
    is_unbiased(&strata, false, 18);
}

#[test]
fn every_sample_of_whole_clusters_of_unequal_size() {
    let strata = [
        (vec![vec![10, 20], vec![300], vec![5, 6, 7], vec![80]], 2),
        (
            vec![vec![44], vec![1, 2, 3, 4], vec![90, 91], vec![12], vec![7]],
            3,
        ),
    ];
    // (4 over 2) times (5 over 3).
    is_unbiased(&strata, true, 60);
}
