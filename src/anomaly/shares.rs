//! Stations whose share of a count in another can be computed, for the checks of shapes.

use super::exclusion::Sample;
use super::not_applicable::{NotApplicable, same_length};
use crate::anomaly::{ExclusionReason, InputSlice};

/// Places of the stations that are kept, and what is said of the others.
pub(super) struct Kept {
    pub(super) stations: Vec<usize>,
    pub(super) sample: Sample,
}

/// The stations where the whole is at least `least` and the part does not exceed it.
pub(super) fn keep(
    part: &[u64],
    whole: &[u64],
    least: u64,
    part_name: InputSlice,
) -> Result<Kept, NotApplicable> {
    same_length(whole.len(), &[(part_name, part.len())])?;
    let (mut stations, mut small, mut over) = (Vec::new(), 0, 0);
    for (station, (&part, &whole)) in part.iter().zip(whole).enumerate() {
        if whole < least.max(1) {
            small += 1;
        } else if part > whole {
            over += 1;
        } else {
            stations.push(station);
        }
    }
    let sample = Sample::of(stations.len() as u64)
        .without(ExclusionReason::TooFewForAShare, small)
        .without(ExclusionReason::PartExceedsWhole, over);
    Ok(Kept { stations, sample })
}

/// The share at each kept station.
pub(super) fn shares(part: &[u64], whole: &[u64], kept: &Kept) -> Vec<f64> {
    let stations = kept.stations.iter();
    stations
        .filter_map(|&station| Some(*part.get(station)? as f64 / *whole.get(station)? as f64))
        .collect()
}
