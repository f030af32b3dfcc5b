//! Geary's C: how much neighbours differ, compared with how much all points differ.

use super::{Sums, deviations, two_sided};
use crate::numeric::neighbours::{Graph, Weights};

/// Geary's C with its moments. See [`geary`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Geary {
    /// C. It is below 1 if neighbours resemble each other.
    pub ratio: f64,
    /// Its variance for independent normal values. Its expectation is 1.
    pub variance_normal: f64,
    /// Its variance over all permutations of these values.
    pub variance_random: f64,
    /// (C − 1) / √variance for normal values. It is negative if neighbours resemble each other.
    pub z_normal: f64,
    /// The same over all permutations.
    pub z_random: f64,
    /// The two-sided p-value from the normal limit of `z_normal`.
    pub p_normal: f64,
    /// The two-sided p-value from the normal limit of `z_random`.
    pub p_random: f64,
}

/// Geary's C.
///
/// # Formula
/// C = (n − 1) Σ w_ij (x_i − x_j)² / (2 S₀ Σ z²). S₀, S₁, S₂ and k are those of [Moran's
/// I](super::moran::moran). The variance for normal values is ((2S₁ + S₂)(n − 1) − 4S₀²) / (2(n +
/// 1)S₀²). Over all permutations it is ((n−1)S₁(n² − 3n + 3 − (n−1)k) − ¼(n−1)S₂(n² + 3n − 6 − (n²
/// − n + 2)k) + S₀²(n² − 3 − (n−1)²k)) / (n(n−2)(n−3)S₀²).
///
/// # Errors
/// `None` in the cases that the [module's docs](super) list.
///
/// # Complexity
/// O(edges × log of the largest row).
///
/// # Reference
/// Geary 1954; Cliff and Ord 1981 for the moments.
#[must_use]
pub fn geary(values: &[f64], graph: &Graph, weights: Weights) -> Option<Geary> {
    let deviations = deviations(values, graph)?;
    let Sums { n, s0, s1, s2 } = Sums::of(graph, weights);
    let mut differences = 0.0;
    for (i, (row, x)) in graph.rows().zip(&deviations.z).enumerate() {
        let others = row.iter().filter_map(|&j| deviations.z.get(j as usize));
        let squares: f64 = others.map(|y| (x - y) * (x - y)).sum();
        differences += graph.weight(i, weights) * squares;
    }
    let ratio = (n - 1.0) * differences / (2.0 * s0 * deviations.squares);
    let (nn, ss, k, less) = (n * n, s0 * s0, deviations.kurtosis, n - 1.0);
    let variance_normal = ((2.0 * s1 + s2) * less - 4.0 * ss) / (2.0 * (n + 1.0) * ss);
    let variance_random = (less * s1 * (nn - 3.0 * n + 3.0 - less * k)
        - 0.25 * less * s2 * (nn + 3.0 * n - 6.0 - (nn - n + 2.0) * k)
        + ss * (nn - 3.0 - less * less * k))
        / (n * (n - 2.0) * (n - 3.0) * ss);
    let z_normal = (ratio - 1.0) / variance_normal.sqrt();
    let z_random = (ratio - 1.0) / variance_random.sqrt();
    Some(Geary {
        ratio,
        variance_normal,
        variance_random,
        z_normal,
        z_random,
        p_normal: two_sided(z_normal),
        p_random: two_sided(z_random),
    })
}
