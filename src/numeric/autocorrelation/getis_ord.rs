//! Getis and Ord's G: the share of the total that lies around each place.

use super::{deviations, sums_around};
use crate::numeric::neighbours::Graph;

/// Whether a place is its own neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SelfNeighbour {
    /// It is its own neighbour: G*.
    Included,
    /// It is not: G, over the other places.
    Excluded,
}

/// The statistic of one place. See [`getis_ord`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct GetisOrd {
    /// G: the share of the sum of all values that lies around the place. Not finite if all values
    /// add up to 0.
    pub share: f64,
    /// The share of the places that are its neighbours.
    pub expected: f64,
    /// Standardised over all permutations of the values. NaN if all places are neighbours, or none.
    pub z: f64,
}

/// Getis and Ord's G (or G*) of every place. Each neighbour has weight 1.
///
/// # Formula
/// There are W neighbours among m places with mean x̄ and mean square deviation s². G = Σ_j x_j / Σ
/// x, E = W/m, z = (Σ_j x_j − W x̄) / (s √((m W − W²)/(m − 1))). G* counts the place itself among
/// its neighbours, with m = n. G leaves it out of all sums, with m = n − 1.
///
/// # Errors
/// `None` in the cases that the [module's docs](super) list.
///
/// # Complexity
/// O(edges).
///
/// # Reference
/// Getis and Ord 1992; Ord and Getis 1995.
#[must_use]
pub fn getis_ord(values: &[f64], graph: &Graph, own: SelfNeighbour) -> Option<Vec<GetisOrd>> {
    let deviations = deviations(values, graph)?;
    let around = sums_around(values, graph);
    let lags = sums_around(&deviations.z, graph);
    let n = values.len() as f64;
    let total: f64 = values.iter().sum();
    let places = values
        .iter()
        .zip(&deviations.z)
        .zip(around.iter().zip(&lags));
    Some(
        places
            .enumerate()
            .map(|(i, ((&x, &z), (&around, &lag)))| {
                let neighbours = graph.of(i).len() as f64;
                // Deviations from the mean of all places keep their digits. The mean of the others
                // is lower by z/(n − 1).
                let (count, m, sum, of, difference, squares) = match own {
                    SelfNeighbour::Included => (
                        neighbours + 1.0,
                        n,
                        around + x,
                        total,
                        lag + z,
                        deviations.squares,
                    ),
                    SelfNeighbour::Excluded => (
                        neighbours,
                        n - 1.0,
                        around,
                        total - x,
                        lag + neighbours * z / (n - 1.0),
                        deviations.squares - z * z * n / (n - 1.0),
                    ),
                };
                let spread = squares / m * (m * count - count * count) / (m - 1.0);
                GetisOrd {
                    share: sum / of,
                    expected: count / m,
                    z: if spread > 0.0 {
                        difference / spread.sqrt()
                    } else {
                        f64::NAN
                    },
                }
            })
            .collect(),
    )
}
