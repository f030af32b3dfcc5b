//! Moran's I: the correlation between a value and those of its neighbours.

use rand_chacha::ChaCha8Rng;

use super::{Sums, deviations, two_sided};
use crate::numeric::neighbours::{Graph, Weights};
use crate::numeric::permutation::{PermutationScheme, PermutationTails};
use crate::numeric::stream::Stream;
use crate::threads;

/// The number of permutations that are summed side by side. Their values are adjacent in memory, so
/// a neighbour is fetched once for all of them.
const LANES: usize = 4;

/// The number of permutations in one piece of work.
const PIECE: u64 = 16;

/// Moran's I with its moments. See [`moran`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Moran {
    /// I.
    pub index: f64,
    /// Its expectation, −1/(n − 1), under either null.
    pub expected: f64,
    /// Its variance for independent normal values.
    pub variance_normal: f64,
    /// Its variance over all permutations of these values.
    pub variance_random: f64,
    /// (I − expected) / √variance for normal values.
    pub z_normal: f64,
    /// The same over all permutations.
    pub z_random: f64,
    /// The two-sided p-value from the normal limit of `z_normal`.
    pub p_normal: f64,
    /// The two-sided p-value from the normal limit of `z_random`.
    pub p_random: f64,
}

/// Moran's I.
///
/// # Formula
/// I = (n/S₀) Σ_ij w_ij z_i z_j / Σ z², where z are the deviations from the mean. With S₀ = Σw, S₁
/// = ½Σ(w_ij + w_ji)², S₂ = Σ(row sum + column sum)² and k = n Σz⁴/(Σz²)²: for normal values
/// E\[I²\] = (n²S₁ − nS₂ + 3S₀²) / ((n² − 1)S₀²), and over all permutations E\[I²\] = (n((n² − 3n +
/// 3)S₁ − nS₂ + 3S₀²) − k((n² − n)S₁ − 2nS₂ + 6S₀²)) / ((n−1)(n−2)(n−3)S₀²).
///
/// # Errors
/// `None` in the cases that the [module's docs](super) list.
///
/// # Complexity
/// O(edges × log of the largest row).
///
/// # Reference
/// Moran 1950; Cliff and Ord 1981 for the moments.
///
/// ```
/// use scrutineer::numeric::autocorrelation::moran::moran;
/// use scrutineer::numeric::neighbours::{Graph, Weights};
/// // Four in a row, and values that rise along it.
/// let row = Graph::from_lists(&[vec![1], vec![0, 2], vec![1, 3], vec![2]])?;
/// let found = moran(&[1.0, 2.0, 3.0, 4.0], &row, Weights::Binary).unwrap();
/// assert!((found.index - 1.0 / 3.0).abs() < 1e-12);
/// # Ok::<(), scrutineer::numeric::neighbours::GraphError>(())
/// ```
#[must_use]
pub fn moran(values: &[f64], graph: &Graph, weights: Weights) -> Option<Moran> {
    let deviations = deviations(values, graph)?;
    let Sums { n, s0, s1, s2 } = Sums::of(graph, weights);
    let lanes: Vec<[f64; 1]> = deviations.z.iter().map(|&z| [z]).collect();
    let [products] = products(&lanes, graph, weights);
    let index = n / s0 * products / deviations.squares;
    let expected = -1.0 / (n - 1.0);
    let (nn, ss, k) = (n * n, s0 * s0, deviations.kurtosis);
    let variance_normal = (nn * s1 - n * s2 + 3.0 * ss) / ((nn - 1.0) * ss) - expected * expected;
    let variance_random = (n * ((nn - 3.0 * n + 3.0) * s1 - n * s2 + 3.0 * ss)
        - k * ((nn - n) * s1 - 2.0 * n * s2 + 6.0 * ss))
        / ((n - 1.0) * (n - 2.0) * (n - 3.0) * ss)
        - expected * expected;
    let z_normal = (index - expected) / variance_normal.sqrt();
    let z_random = (index - expected) / variance_random.sqrt();
    Some(Moran {
        index,
        expected,
        variance_normal,
        variance_random,
        z_normal,
        z_random,
        p_normal: two_sided(z_normal),
        p_random: two_sided(z_random),
    })
}

/// Compares Moran's I with that of permuted values.
///
/// # Errors
/// `None` in the cases that the [module's docs](super) list.
///
/// # Complexity
/// O(replicates × edges).
#[must_use]
pub fn moran_permutation(
    values: &[f64],
    graph: &Graph,
    weights: Weights,
    exchange: &PermutationScheme,
    replicates: u64,
    stream: &Stream,
) -> Option<PermutationTails> {
    let deviations = deviations(values, graph)?;
    let starts: Vec<u64> = (0..replicates).step_by(PIECE as usize).collect();
    let pieces = threads::map(&starts, |&start| {
        let mut lanes = vec![[0.0_f64; LANES]; values.len()];
        let mut shuffled = deviations.z.clone();
        let mut found = Vec::with_capacity(PIECE as usize);
        let numbers: Vec<u64> = (start..(start + PIECE).min(replicates)).collect();
        for four in numbers.chunks(LANES) {
            for (lane, &number) in four.iter().enumerate() {
                shuffled.copy_from_slice(&deviations.z);
                let mut random: ChaCha8Rng = stream.draw(number);
                exchange.shuffle(&mut shuffled, &mut random);
                for (slot, &z) in lanes.iter_mut().zip(&shuffled) {
                    if let Some(slot) = slot.get_mut(lane) {
                        *slot = z;
                    }
                }
            }
            let four = products(&lanes, graph, weights)
                .into_iter()
                .take(four.len());
            found.extend(four);
        }
        found
    });
    let draws: Vec<f64> = pieces.into_iter().flatten().collect();
    let lanes: Vec<[f64; 1]> = deviations.z.iter().map(|&z| [z]).collect();
    let [observed] = products(&lanes, graph, weights);
    // Sums of the same products in different orders differ by less than this.
    let tolerance = 1e-12 * deviations.squares;
    Some(PermutationTails::of(observed, &draws, tolerance))
}

/// Σ_ij w_ij z_i z_j for each lane.
fn products<const N: usize>(z: &[[f64; N]], graph: &Graph, weights: Weights) -> [f64; N] {
    let mut total = [0.0_f64; N];
    for (row, own) in graph.rows().zip(z) {
        let mut around = [0.0_f64; N];
        for &j in row {
            if let Some(other) = z.get(j as usize) {
                for (sum, z) in around.iter_mut().zip(other) {
                    *sum += z;
                }
            }
        }
        let weight = match weights {
            Weights::Binary => 1.0,
            Weights::RowStandardised => 1.0 / row.len().max(1) as f64,
        };
        for ((total, around), own) in total.iter_mut().zip(&around).zip(own) {
            *total += weight * own * around;
        }
    }
    total
}

#[cfg(test)]
mod tests;
