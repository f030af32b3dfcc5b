//! Whether a single bin has more stations than its resamples and its neighbours let it have.

use serde::Serialize;

use super::resample::{Grid, Pool};
use crate::anomaly::NullDistribution;
use crate::anomaly::judgement::PValue;
use crate::numeric::hypergeometric::upper_tail;

/// How a bin's p-value is obtained.
const HOW: NullDistribution = NullDistribution::HypergeometricMinimum;

/// The bin that stands out most from its resamples and its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BinTest {
    /// The share at its centre.
    pub share: f64,
    /// Large stations in it.
    pub observed: u64,
    /// The mean number over the resamples.
    pub resampled: f64,
    /// The number that its neighbours let expect: their stations, in the proportion of the
    /// resamples.
    pub beside: f64,
    /// Its probability, times the bins tested.
    pub p: PValue,
    /// The bins tested.
    pub tested: u64,
}

/// Of all bins but those at 0 and 1 the one with the smallest p.
pub(super) fn sharpest(pool: &Pool, grid: &Grid, neighbours: usize) -> Option<BinTest> {
    let resamples = pool.resamples();
    let (observed, resampled) = pool.large();
    let stations: u64 = observed.iter().sum();
    if stations == 0 || grid.points() < 3 {
        return None;
    }
    let tested = grid.points() as u64 - 2;
    let mut best: Option<(f64, usize, f64)> = None;
    for bin in 1..grid.points() - 1 {
        let own = observed[bin];
        if own == 0 {
            continue;
        }
        let (first, last) = grid.around(bin, neighbours);
        let near: u64 = observed[first..=last].iter().sum();
        let near_resampled: u64 = resampled[first..=last].iter().sum();
        let both = own + resampled[bin];
        let against_resamples = upper_tail(stations * (resamples + 1), both, stations, own);
        let against_neighbours = upper_tail(near + near_resampled, both, near, own);
        let p = against_resamples.max(against_neighbours);
        if best.is_none_or(|(least, _, _)| p < least) {
            let beside = near as f64 * resampled[bin] as f64 / near_resampled.max(1) as f64;
            best = Some((p, bin, beside));
        }
    }
    let (p, bin, beside) = best?;
    Some(BinTest {
        share: grid.share(bin),
        observed: observed[bin],
        resampled: resampled[bin] as f64 / resamples as f64,
        beside,
        p: PValue::asymptotic(p * tested as f64, HOW),
        tested,
    })
}
