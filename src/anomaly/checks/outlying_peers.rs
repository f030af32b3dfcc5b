//! Values far from the median of their peers, on a scale of its own for each side.
//!
//! # What it answers
//! Which stations have a share or a turnout far from the middle of their peers', measured so that
//! neither the far ones themselves nor a skewed distribution move the measure?
//!
//! # Formula
//! In each group of n peers with median M: the lower scale is the median of M − x over the x ≤ M,
//! the upper that of x − M over the x ≥ M, both times 1.4826, which makes them the standard
//! deviation for normal values. A station's distance is (x − M) over the scale of its side; beyond
//! the limit it is counted on that side. A group in which a scale is 0 (half its values on that
//! side equal the median) has no distances and is left out.
//!
//! The expected number is that for normal values in groups of the same sizes: integrated for
//! each size up to 64, where the medians are rough; above it, those of groups of 64 in proportion. It depends on the sizes and the limit alone: see [`ExpectedBeyond`].
//!
//! # Assumptions
//! Peers are like one another. No station's total matters here: a share of a few votes is far from
//! the median by chance, so give stations of enough votes.
//!
//! # When it misleads
//! Shares are not normal and stations differ in size, so that clean elections have more stations
//! beyond the limit than expected (Poland's second round of 2025, by municipality: 112 above and 125
//! below, with 45 expected on each side); the judgement is described only. A group that is itself a
//! mixture (town and villages) has no middle. Few peers (below 10) have rough scales.
//!
//! # Errors
//! [`NotApplicable::LengthsDiffer`], [`NotApplicable::TooFew`] stations in groups that are large
//! enough, or a setting out of range. Values that are not finite are left out.
//!
//! # Complexity
//! One sort of all, and for each size of group up to 64 an integral of up to 10⁵ points, which
//! several calls can share.
//!
//! # Reference
//! Rosenmai 2013 for the two-sided form of Hampel's median absolute deviation.
//!
//! ```
//! use scrutineer::anomaly::outlying_peers::{outlying_among_peers, OutlyingPeersSettings};
//!
//! let mut shares: Vec<f64> = (0..40).map(|station| 0.4 + 0.002 * f64::from(station)).collect();
//! shares[9] = 0.95;
//! let settings = OutlyingPeersSettings::default();
//! let found = outlying_among_peers(&shares, &[0; 40], &settings)?;
//! assert_eq!((found.sides.above, found.sides.below), (1, 0));
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

mod null;

use std::borrow::Borrow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::anomaly::Summary;
use crate::anomaly::input::check_input::{
    CheckInput, CheckResult, Comparisons, Prepared, with_left_out,
};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::input::sheet_counts::SheetCounts;
use crate::anomaly::not_applicable::{at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::sides::Sides;
use crate::anomaly::{CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason};
use crate::anomaly::{
    Direction, Figure, Judgement, Mark, NotApplicable, Sample, Setting, Summarize,
};
pub use null::ExpectedBeyond;
/// How it is registered.
pub(crate) const CHECK: Registration<OutlyingPeersSettings> = Registration {
    key: "outlying_peers",
    code: None,
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Share, Requirement::Peers],
    prepare: Some(prepare),
    run,
    source_file: file!(),
};

/// What normal values lead to expect is the same for all targets and regions.
fn prepare(_: &SheetCounts<'_>, _: Comparisons<'_>, settings: &OutlyingPeersSettings) -> Prepared {
    Some(Box::new(ExpectedBeyond::new(settings).ok()?))
}

fn run(input: &CheckInput<'_>, settings: &OutlyingPeersSettings) -> CheckResult {
    let shares = input.shares_with(ExclusionReason::NoBallots, |_| Some(()));
    let peers = input.peers(&shares.rows)?;
    let found = match input.prepared::<ExpectedBeyond>() {
        Some(null) => outlying_among_peers_with(&shares.share, &peers, settings, null)?,
        None => outlying_among_peers(&shares.share, &peers, settings)?,
    };
    Ok(with_left_out(&found, shares.sample, shares.rows))
}

/// 1 / Φ⁻¹(3/4).
const NORMAL: f64 = 1.482_602_218_505_602;

/// What [`outlying_among_peers`] uses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct OutlyingPeersSettings {
    /// Groups with fewer stations are left out.
    pub min_group: u64,
    /// The distance, in standard deviations of normal values, beyond which a station is counted;
    /// 1.5 or more.
    pub limit: f64,
}

impl Default for OutlyingPeersSettings {
    fn default() -> Self {
        Self {
            min_group: 10,
            limit: 5.0,
        }
    }
}

/// Stations far from the median of their peers.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlyingPeers {
    /// Each station's distance; `None` where it was left out.
    pub distances: Vec<Option<f64>>,
    /// Those beyond the limit.
    pub sides: Sides,
    /// Stations used.
    pub sample: Sample,
    /// Stations beyond the limit; the weight of a side is the share that the null does not
    /// account for.
    pub marks: Vec<Mark>,
    /// The settings.
    pub settings: OutlyingPeersSettings,
}

/// Median and lower and upper scale of sorted values; `None` where a scale is 0.
fn middle(sorted: &[f64]) -> Option<(f64, f64, f64)> {
    let median = median(sorted)?;
    let mut low: Vec<f64> = sorted
        .iter()
        .filter(|x| **x <= median)
        .map(|x| median - x)
        .collect();
    let mut high: Vec<f64> = sorted
        .iter()
        .filter(|x| **x >= median)
        .map(|x| x - median)
        .collect();
    low.sort_by(f64::total_cmp);
    high.sort_by(f64::total_cmp);
    let (low, high) = (NORMAL * self::median(&low)?, NORMAL * self::median(&high)?);
    let usable = |scale: f64| scale > 0.0 && scale.is_finite();
    (usable(low) && usable(high)).then_some((median, low, high))
}

fn median(sorted: &[f64]) -> Option<f64> {
    let half = sorted.len() / 2;
    let upper = sorted.get(half)?;
    if sorted.len() % 2 == 1 {
        return Some(*upper);
    }
    let lower = sorted.get(half.checked_sub(1)?)?;
    Some(lower / 2.0 + upper / 2.0)
}

fn distance(value: f64, (median, low, high): (f64, f64, f64)) -> f64 {
    (value - median) / if value < median { low } else { high }
}

impl Validate for OutlyingPeersSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        // Nearer than that a station is not far from the median, and may be one that makes the scale.
        Problems::default()
            .number("limit", self.limit, SettingRange::at_least(1.5))
            .found()
    }
}

/// Each value against the median of its group. Every slice has one value per station.
///
/// # Errors
/// See the module.
pub fn outlying_among_peers(
    values: &[f64],
    groups: &[u32],
    settings: &OutlyingPeersSettings,
) -> Result<OutlyingPeers, NotApplicable> {
    against(values, groups, settings, |sizes| {
        ExpectedBeyond::of(sizes.keys().copied(), settings.limit)
    })
}

/// As [`outlying_among_peers`], with numbers expected that several calls share.
///
/// # Errors
/// See the module.
pub fn outlying_among_peers_with(
    values: &[f64],
    groups: &[u32],
    settings: &OutlyingPeersSettings,
    null: &ExpectedBeyond,
) -> Result<OutlyingPeers, NotApplicable> {
    against(values, groups, settings, |_| null)
}

fn against<N: Borrow<ExpectedBeyond>>(
    values: &[f64],
    groups: &[u32],
    settings: &OutlyingPeersSettings,
    null: impl FnOnce(&BTreeMap<usize, u64>) -> N,
) -> Result<OutlyingPeers, NotApplicable> {
    settings.validate()?;
    same_length(values.len(), &[(InputSlice::Groups, groups.len())])?;
    let mut finite: Vec<(u32, f64, usize)> = groups
        .iter()
        .zip(values)
        .zip(0..)
        .filter(|((_, value), _)| value.is_finite())
        .map(|((&group, &value), place)| (group, value, place))
        .collect();
    finite.sort_by(|one, other| {
        let values = one.1.total_cmp(&other.1);
        one.0.cmp(&other.0).then(values).then(one.2.cmp(&other.2))
    });
    let (mut used, mut few, mut flat) = (0u64, 0u64, 0u64);
    let mut distances = vec![None; values.len()];
    let mut sizes: BTreeMap<usize, u64> = BTreeMap::new();
    let mut sides = Sides::default();
    for group in finite.chunk_by(|one, other| one.0 == other.0) {
        let size = group.len() as u64;
        if size < settings.min_group.max(3) {
            few += size;
            continue;
        }
        let sorted: Vec<f64> = group.iter().map(|one| one.1).collect();
        let Some(scale) = middle(&sorted) else {
            flat += size;
            continue;
        };
        used += size;
        *sizes.entry(group.len()).or_default() += 1;
        for &(_, value, place) in group {
            let found = distance(value, scale);
            sides.above += u64::from(found > settings.limit);
            sides.below += u64::from(found < -settings.limit);
            if let Some(cell) = distances.get_mut(place) {
                *cell = Some(found);
            }
        }
    }
    at_least(1, used, CountedUnits::StationsInLargeGroups)?;
    let null = null(&sizes);
    sides.expected_above = sizes
        .iter()
        .map(|(&size, &groups)| groups as f64 * null.borrow().expected(size))
        .sum();
    sides.expected_below = sides.expected_above;
    let weight = |found: u64| (1.0 - sides.expected_above / found.max(1) as f64).max(0.0);
    let (above, below) = (weight(sides.above), weight(sides.below));
    let marks = distances
        .iter()
        .enumerate()
        .filter_map(|(station, distance)| {
            let distance = (*distance)?;
            let weight = if distance > 0.0 { above } else { below };
            (distance.abs() > settings.limit && weight > 0.0).then_some(Mark {
                station,
                weight,
                votes: None,
            })
        })
        .collect();
    Ok(OutlyingPeers {
        sample: Sample::of(used)
            .without(
                ExclusionReason::NoValue,
                (values.len() - finite.len()) as u64,
            )
            .without(ExclusionReason::SmallGroup, few)
            .without(ExclusionReason::HalfOfGroupHasOneValue, flat),
        distances,
        sides,
        marks,
        settings: settings.clone(),
    })
}

impl Summarize for OutlyingPeers {
    fn summary(&self) -> Summary {
        Summary {
            statistic: Figure {
                name: FigureName::StationsBeyondLimit,
                value: self.sides.found(),
            },
            judgement: Judgement::Described {
                why: NoVerdictReason::SharesNotNormal,
            },
            direction: Direction::of(self.sides.found(), self.sides.expected()),
            sample: self.sample.clone(),
            counted: Some(self.sides.counted(self.sample.used)),
            effect_votes: None,
            figures: self.sides.figures().to_vec(),
            settings: vec![
                Setting::new("min_group", self.settings.min_group),
                Setting::new("limit", self.settings.limit),
            ],
            marks: self.marks.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_distr::{Distribution, StandardNormal};

    use super::*;
    use crate::numeric::stream::Seed;

    #[test]
    fn distances_are_those_by_hand() {
        // Median 5; below it distances 0, 1, 2, 4: median 1.5; above it 0, 2, 4, 20: median 3.
        let values = [1.0, 3.0, 4.0, 5.0, 7.0, 9.0, 25.0];
        let settings = OutlyingPeersSettings {
            min_group: 3,
            limit: 4.0,
        };
        let found = outlying_among_peers(&values, &[0; 7], &settings).unwrap();
        let expected = [-4.0 / 1.5, 20.0 / 3.0].map(|one| one / NORMAL);
        assert!((found.distances[0].unwrap() - expected[0]).abs() < 1e-12);
        assert!((found.distances[6].unwrap() - expected[1]).abs() < 1e-12);
        assert_eq!((found.sides.above, found.sides.below), (1, 0));
    }

    #[test]
    fn normal_values_have_the_expected_number_on_each_side() {
        let mut random = Seed::from_text("outliers mad").stream("values").draw(0);
        let values: Vec<f64> = (0..30_000)
            .map(|_| StandardNormal.sample(&mut random))
            .collect();
        let groups: Vec<u32> = (0..30_000).map(|station| station / 15).collect();
        let settings = OutlyingPeersSettings {
            limit: 4.0,
            ..OutlyingPeersSettings::default()
        };
        let found = outlying_among_peers(&values, &groups, &settings).unwrap();
        let expected = found.sides.expected_above;
        for side in [found.sides.above, found.sides.below] {
            // Several stations of one group are beyond the limit together: twice Poisson's spread.
            let apart = (side as f64 - expected).abs();
            assert!(apart < 6.0 * expected.sqrt(), "{side} {expected}");
        }
    }

    proptest! {
        #[test]
        fn no_input_panics_and_order_does_not_matter(
            rows in prop::collection::vec(
                (prop_oneof![Just(f64::NAN), Just(f64::MAX), Just(f64::MIN), Just(0.5), 0.0..1.0f64], 0..3u32),
                0..60,
            )
        ) {
            let settings = OutlyingPeersSettings { min_group: 0, limit: 3.0 };
            let check = |rows: &[(f64, u32)]| {
                let values: Vec<f64> = rows.iter().map(|row| row.0).collect();
                let groups: Vec<u32> = rows.iter().map(|row| row.1).collect();
                outlying_among_peers(&values, &groups, &settings)
            };
            let found = check(&rows);
            let mut turned = rows.clone();
            turned.reverse();
            match (found, check(&turned)) {
                (Ok(one), Ok(mut other)) => {
                    other.distances.reverse();
                    prop_assert_eq!(one.distances, other.distances);
                    prop_assert_eq!(one.sides, other.sides);
                }
                (one, other) => prop_assert_eq!(one.err(), other.err()),
            }
        }
    }
}
