//! Whether neighbours resemble each other: globally, and place by place.
//!
//! - [`geary`](mod@geary): Geary's C, from differences between neighbours
//! - [`getis_ord`](mod@getis_ord): Getis and Ord's G, from sums around each place
//! - [`local_moran`](mod@local_moran): each place's share of Moran's I, its quadrant and its
//!   p-values
//! - [`moran`](mod@moran): Moran's I, from products of neighbours
//!
//! All of them take one number for each point of a [`Graph`]. The result is `None` if there are
//! fewer than four points or no edges, if all numbers are the same, or if a number is not finite.

pub mod geary;
pub mod getis_ord;
pub mod local_moran;
pub mod moran;

use statrs::function::erf::erfc;

use super::neighbours::{Graph, Weights};

/// Deviations of the values from their mean, and their size.
struct Deviations {
    z: Vec<f64>,
    /// Sum of squares.
    squares: f64,
    /// n Σz⁴ / (Σz²)².
    kurtosis: f64,
}

/// The sums of weights in the moments of a global statistic.
struct Sums {
    n: f64,
    /// Σ w.
    s0: f64,
    /// ½ Σ (w_ij + w_ji)².
    s1: f64,
    /// Σ_i (row sum + column sum)².
    s2: f64,
}

/// The deviations, if the statistics are defined.
fn deviations(values: &[f64], graph: &Graph) -> Option<Deviations> {
    let n = values.len() as f64;
    if values.len() < 4 || values.len() != graph.len() || graph.edges() == 0 {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n;
    let z: Vec<f64> = values.iter().map(|x| x - mean).collect();
    let squares: f64 = z.iter().map(|z| z * z).sum();
    let fourth: f64 = z.iter().map(|z| (z * z) * (z * z)).sum();
    let kurtosis = n * fourth / (squares * squares);
    let first = values.first()?;
    let varies = values.iter().any(|x| x != first);
    (varies && squares > 0.0 && squares.is_finite() && kurtosis.is_finite()).then_some(Deviations {
        z,
        squares,
        kurtosis,
    })
}

impl Sums {
    fn of(graph: &Graph, weights: Weights) -> Self {
        let weight: Vec<f64> = (0..graph.len()).map(|i| graph.weight(i, weights)).collect();
        let mut columns = vec![0.0_f64; graph.len()];
        let (mut s0, mut s1, mut s2) = (0.0, 0.0, 0.0);
        for (i, (row, w)) in graph.rows().zip(&weight).enumerate() {
            s0 += w * row.len() as f64;
            s1 += w * w * row.len() as f64;
            for &j in row {
                if let Some(column) = columns.get_mut(j as usize) {
                    *column += w;
                }
                if graph.of(j as usize).binary_search(&(i as u32)).is_ok() {
                    s1 += w * weight.get(j as usize).copied().unwrap_or(0.0);
                }
            }
        }
        for ((row, w), column) in graph.rows().zip(&weight).zip(&columns) {
            let both = w * row.len() as f64 + column;
            s2 += both * both;
        }
        let n = graph.len() as f64;
        Self { n, s0, s1, s2 }
    }
}

/// The sum over the neighbours of each point.
fn sums_around(values: &[f64], graph: &Graph) -> Vec<f64> {
    let value = |j: &u32| values.get(*j as usize).copied().unwrap_or(0.0);
    graph
        .rows()
        .map(|row| row.iter().map(value).sum())
        .collect()
}

/// The probability of a normal deviation at least this large on either side.
fn two_sided(z: f64) -> f64 {
    erfc(z.abs() / std::f64::consts::SQRT_2)
}
