//! Local Moran: which places resemble their neighbours, and which do not.

use super::{deviations, sums_around};
use crate::numeric::neighbours::{Graph, Weights};
use crate::numeric::permutation::{PermutationScheme, PermutationTails, sums_of_others};
use crate::numeric::stream::Stream;

/// The position of a place and its neighbours relative to the mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Above the mean, with neighbours above the mean.
    HighAmongHigh,
    /// At or below the mean, with neighbours above the mean.
    LowAmongHigh,
    /// At or below the mean, with neighbours at or below the mean.
    LowAmongLow,
    /// Above the mean, with neighbours at or below the mean.
    HighAmongLow,
}

impl Quadrant {
    /// Whether the place and its neighbours are on different sides of the mean.
    pub fn differs(self) -> bool {
        matches!(self, Self::LowAmongHigh | Self::HighAmongLow)
    }
}

/// The statistic of one place. See [`local_moran`].
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct LocalMoran {
    /// I_i. It is positive if the place is similar to its neighbours.
    pub index: f64,
    /// The mean deviation of its neighbours from the mean of all places. With binary weights it is
    /// the sum.
    pub lag: f64,
    /// The sides of the mean on which the place and its neighbours are.
    pub quadrant: Quadrant,
}

/// Local Moran of every place.
///
/// # Formula
/// I_i = (n − 1) z_i Σ_j w_ij z_j / Σ z². An island has 0.
///
/// # Errors
/// `None` in the cases that the [module's docs](super) list.
///
/// # Complexity
/// O(edges).
///
/// # Reference
/// Anselin 1995.
#[must_use]
pub fn local_moran(values: &[f64], graph: &Graph, weights: Weights) -> Option<Vec<LocalMoran>> {
    let deviations = deviations(values, graph)?;
    let scale = (values.len() as f64 - 1.0) / deviations.squares;
    let around = sums_around(&deviations.z, graph);
    let places = deviations.z.iter().zip(around).enumerate();
    Some(
        places
            .map(|(i, (&z, around))| {
                let lag = around * graph.weight(i, weights);
                LocalMoran {
                    index: scale * z * lag,
                    lag,
                    quadrant: match (z > 0.0, lag > 0.0) {
                        (true, true) => Quadrant::HighAmongHigh,
                        (false, true) => Quadrant::LowAmongHigh,
                        (false, false) => Quadrant::LowAmongLow,
                        (true, false) => Quadrant::HighAmongLow,
                    },
                }
            })
            .collect(),
    )
}

/// How the neighbours of each place compare with as many others drawn at random, while the value of
/// the place stays in place (conditional permutation). The tails are those of the sum of the
/// neighbours. For local Moran of a place above the mean, and for Getis and Ord's G of any place,
/// they are the tails of the statistic. Below the mean, the tails of local Moran are exchanged.
/// Two-sided p-values are the same for all three. `None` for islands, and for places with more
/// neighbours than their group has other members.
///
/// # Errors
/// `None` for all places in the cases that the [module's docs](super) list.
///
/// # Complexity
/// See [`sums_of_others`].
#[must_use]
pub fn local_permutation(
    values: &[f64],
    graph: &Graph,
    exchange: &PermutationScheme,
    replicates: u64,
    stream: &Stream,
) -> Option<Vec<Option<PermutationTails>>> {
    let deviations = deviations(values, graph)?;
    let how_many: Vec<usize> = graph.rows().map(<[u32]>::len).collect();
    let around = sums_around(&deviations.z, graph);
    let z = &deviations.z;
    Some(sums_of_others(
        z, &how_many, &around, exchange, replicates, stream,
    ))
}
