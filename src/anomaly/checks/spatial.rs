//! Neighbours: whether stations resemble those around them, and which do not.
//!
//! # What it answers
//! How strongly a share or a turnout clusters on the map, and which stations stand on the other
//! side of the mean from their neighbours, farther than exchanged values would.
//!
//! # Formula
//! Each station's neighbours are the k nearest, and whoever is as near as the last of them; those
//! at the same coordinates are nearest. [Moran's I](crate::numeric::autocorrelation::moran) and
//! [Geary's C](crate::numeric::autocorrelation::geary) over all; I against permutations of the
//! values. [Local Moran](crate::numeric::autocorrelation::local_moran) for each station, against
//! random neighbours while its own value stays (from its own group, where groups are given); its
//! two-sided p-values are adjusted by Benjamini and Hochberg. A station is marked where it is high
//! among low or low among high, with weight 1 − q.
//!
//! # Assumptions
//! Coordinates are those of the polling places. Under the permutation null, any value could stand
//! anywhere (within its group).
//!
//! # When it misleads
//! The null is false in every honest country: neighbours vote alike. So I is always unusual, and is
//! only described. A marked station is one of a kind among its neighbours: a town in a valley of
//! villages, a barracks, a hospital, a student house, the first street of another quarter. Wrong
//! coordinates make honest stations look out of place. Where a polling place has more than k
//! stations, they are compared with one another alone. Bolivia 2019: I = 0.776 for the winner's
//! share, 426 of 34,555 stations marked.
//!
//! # Errors
//! [`NotApplicable`] for slices of different lengths, settings out of range, too few stations with a
//! value and coordinates, values that are all the same, and graphs too dense to hold.
//!
//! # Complexity
//! O(n log n + permutations × edges) for I; O(n log n) for all the local p-values together.
//!
//! # Reference
//! Anselin 1995; Cliff and Ord 1981; Benjamini and Hochberg 1995.
//!
//! ```
//! use scrutineer::anomaly::spatial::{SpatialSettings, spatial};
//! use scrutineer::numeric::stream::Seed;
//!
//! // Ten by ten villages, the east for A and the west for B, and one that is unlike the others.
//! let place = |i: usize| (10.0 + (i / 10) as f64 / 10.0, -66.0 + (i % 10) as f64 / 9.0);
//! let (latitude, longitude): (Vec<f64>, Vec<f64>) = (0..100).map(place).unzip();
//! let mut share: Vec<f64> = (0..100).map(|i| if i % 10 < 5 { 0.3 } else { 0.6 }).collect();
//! share[51] = 0.9;
//! let stream = Seed::from_text("a phrase").stream("spatial");
//! let found = spatial(&share, &latitude, &longitude, None, &SpatialSettings::default(), &stream)?;
//! assert!(found.moran.index > 0.6);
//! let unlike: Vec<usize> = found.unlike().map(|local| local.station).collect();
//! assert_eq!(unlike, [51]);
//! # Ok::<(), scrutineer::anomaly::NotApplicable>(())
//! ```

use serde::{Deserialize, Serialize};

use crate::anomaly::UndefinedReason;
use crate::anomaly::exclusion::Sample;
use crate::anomaly::input::check_input::{CheckInput, CheckResult, with_left_out};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::judgement::{How, Judgement, PValue};
use crate::anomaly::not_applicable::{NotApplicable, at_least, same_length};
use crate::anomaly::registration::{AppliesTo, Registration};
use crate::anomaly::result::{Direction, Figure, Mark, Setting, Summarize, Summary};
use crate::anomaly::setting_rule::{Problems, SettingProblem, SettingRange, Validate};
use crate::anomaly::{
    CountedUnits, ExclusionReason, FigureName, InputSlice, NoVerdictReason, Quantity,
};
use crate::numeric::autocorrelation::geary::{Geary, geary};
use crate::numeric::autocorrelation::local_moran::{Quadrant, local_moran, local_permutation};
use crate::numeric::autocorrelation::moran::{Moran, moran, moran_permutation};
use crate::numeric::multiple_testing::benjamini_hochberg;
use crate::numeric::neighbours::{Coordinates, Graph, GraphError, MAX_EDGES, Weights};
use crate::numeric::permutation::PermutationScheme;
use crate::numeric::stream::Stream;
/// How it is registered.
pub(crate) const CHECK: Registration<SpatialSettings> = Registration {
    key: "spatial",
    code: None,
    applies_to: AppliesTo::SelectionsAndTurnout,
    by_default: true,
    requires: &[Requirement::Coordinates, Requirement::Share],
    prepare: None,
    run,
    source_file: file!(),
};

fn run(input: &CheckInput<'_>, settings: &SpatialSettings) -> CheckResult {
    let coordinates = input.coordinates()?;
    let at = |row: usize| coordinates.get(row).copied().flatten();
    let shares = input.shares_with(ExclusionReason::CoordinatesUnusable, at);
    let (latitude, longitude): (Vec<f64>, Vec<f64>) = shares.values.into_iter().unzip();
    let found = spatial(
        &shares.share,
        &latitude,
        &longitude,
        None,
        settings,
        input.stream,
    )?;
    Ok(with_left_out(&found, shares.sample, shares.rows))
}

/// Settings of [`spatial`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct SpatialSettings {
    /// Nearest neighbours of each station.
    pub neighbours: u32,
    /// How neighbours are weighed.
    pub weights: Weights,
    /// Permutations for Moran's I.
    pub permutations: u32,
    /// Permutations for each station. Many cost little, and with few no q-value can be small.
    pub local_permutations: u32,
    /// Stations are marked up to this q-value.
    pub fdr: f64,
    /// Fewest stations.
    pub min_stations: u32,
}

impl Default for SpatialSettings {
    fn default() -> Self {
        Self {
            neighbours: 8,
            weights: Weights::RowStandardised,
            permutations: 999,
            local_permutations: 9_999,
            fdr: 0.05,
            min_stations: 30,
        }
    }
}

/// One station among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Local {
    /// Its place in the slices.
    pub station: usize,
    /// Local Moran: positive where it is like its neighbours.
    pub index: f64,
    /// The neighbours' mean less the mean of all.
    pub lag: f64,
    /// On which sides of the mean they stand.
    pub quadrant: Quadrant,
    /// Two-sided, by conditional permutation. None where its group is too small.
    pub p: Option<f64>,
    /// The same, adjusted for the number of stations (Benjamini and Hochberg).
    pub q: Option<f64>,
}

/// How stations and their neighbours compare.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Spatial {
    /// Moran's I with its textbook moments.
    pub moran: Moran,
    /// Two-sided p-value of I under permutation. Honest geography gives it the least possible.
    pub permuted: PValue,
    /// Geary's C with its textbook moments.
    pub geary: Geary,
    /// Each station that was used, in order.
    pub locals: Vec<Local>,
    /// Neighbours per station, on average.
    pub mean_neighbours: f64,
    /// What was used.
    pub sample: Sample,
    /// The settings.
    pub settings: SpatialSettings,
}

impl Spatial {
    /// The stations unlike their neighbours, up to the q-value of the settings.
    pub fn unlike(&self) -> impl Iterator<Item = &Local> {
        self.below(true)
    }

    /// The stations that with their neighbours form a cluster, up to the same q-value.
    pub fn alike(&self) -> impl Iterator<Item = &Local> {
        self.below(false)
    }

    fn below(&self, differs: bool) -> impl Iterator<Item = &Local> {
        self.locals.iter().filter(move |local| {
            local.quadrant.differs() == differs && local.q.is_some_and(|q| q <= self.settings.fdr)
        })
    }
}

/// Compares stations with their neighbours. `values` are shares, turnouts or residuals of them.
///
/// # Errors
/// See the module's docs.
pub fn spatial(
    values: &[f64],
    latitude: &[f64],
    longitude: &[f64],
    groups: Option<&[u32]>,
    settings: &SpatialSettings,
    stream: &Stream,
) -> Result<Spatial, NotApplicable> {
    let lengths = [
        (InputSlice::Latitude, latitude.len()),
        (InputSlice::Longitude, longitude.len()),
    ];
    same_length(values.len(), &lengths)?;
    let lengths = groups.map(|groups| [(InputSlice::Groups, groups.len())]);
    same_length(values.len(), lengths.as_ref().map_or(&[], |one| &one[..]))?;
    settings.validate()?;
    let stations = canonical(values, latitude, longitude, groups);
    let column = |of: fn(&Station) -> f64| stations.iter().map(of).collect::<Vec<f64>>();
    let places = Coordinates::on_globe(&column(|one| one.latitude), &column(|one| one.longitude));
    let used: Vec<&Station> = places
        .kept()
        .iter()
        .filter_map(|&i| stations.get(i))
        .collect();
    let sample = Sample::of(used.len() as u64)
        .without(
            ExclusionReason::NoValue,
            (values.len() - stations.len()) as u64,
        )
        .without(ExclusionReason::NoCoordinates, places.without_coordinates())
        .without(
            ExclusionReason::CoordinatesOutOfRange,
            places.out_of_range(),
        );
    let least = u64::from(settings.min_stations).max(4);
    at_least(
        least,
        sample.used,
        CountedUnits::StationsWithValueAndCoordinates,
    )?;
    let refuse = |error| NotApplicable::Undefined {
        why: match error {
            GraphError::TooDense { edges } => UndefinedReason::TooManyEdges {
                edges: u64::try_from(edges).unwrap_or(u64::MAX),
                max: MAX_EDGES as u64,
            },
            GraphError::Neighbour { .. } | GraphError::NotPositive { .. } => {
                UndefinedReason::NoNeighbourGraph
            }
        },
    };
    let graph = Graph::nearest(&places, settings.neighbours as usize).map_err(refuse)?;
    let exchange = match groups {
        None => PermutationScheme::unrestricted(used.len()),
        Some(_) => PermutationScheme::within_groups(
            &used.iter().map(|one| one.group).collect::<Vec<u32>>(),
        ),
    };
    let values: Vec<f64> = used.iter().map(|one| one.value).collect();
    let same = NotApplicable::NoVariation {
        what: Quantity::Value,
    };
    let weights = settings.weights;
    let permutations = u64::from(settings.permutations);
    let (moran, geary, tails, locals) = moran(&values, &graph, weights)
        .zip(geary(&values, &graph, weights))
        .zip(moran_permutation(
            &values,
            &graph,
            weights,
            &exchange,
            permutations,
            &stream.substream("global"),
        ))
        .zip(local_moran(&values, &graph, weights))
        .map(|(((moran, geary), tails), locals)| (moran, geary, tails, locals))
        .ok_or_else(|| same.clone())?;
    let draws = u64::from(settings.local_permutations);
    let inner = stream.substream("local");
    let local_tails = local_permutation(&values, &graph, &exchange, draws, &inner).ok_or(same)?;
    let p: Vec<f64> = local_tails
        .iter()
        .map(|tails| tails.map_or(f64::NAN, |tails| tails.two_sided()))
        .collect();
    let some = |p: f64| (!p.is_nan()).then_some(p);
    let mut locals: Vec<Local> = used
        .iter()
        .zip(locals)
        .zip(p.iter().zip(benjamini_hochberg(&p)))
        .map(|((one, local), (&p, q))| Local {
            station: one.station,
            index: local.index,
            lag: local.lag,
            quadrant: local.quadrant,
            p: some(p),
            q: some(q),
        })
        .collect();
    locals.sort_by_key(|local| local.station);
    Ok(Spatial {
        moran,
        permuted: PValue {
            value: tails.two_sided(),
            how: How::Resampled {
                draws: permutations,
            },
        },
        geary,
        locals,
        mean_neighbours: graph.edges() as f64 / graph.len() as f64,
        sample,
        settings: settings.clone(),
    })
}

struct Station {
    station: usize,
    value: f64,
    latitude: f64,
    longitude: f64,
    group: u32,
}

/// The stations with a value, in an order that only their numbers decide: random numbers go by it.
fn canonical(
    values: &[f64],
    latitude: &[f64],
    longitude: &[f64],
    groups: Option<&[u32]>,
) -> Vec<Station> {
    let places = latitude.iter().zip(longitude);
    let mut stations: Vec<Station> = values
        .iter()
        .zip(places)
        .enumerate()
        .filter(|(_, (value, _))| value.is_finite())
        .map(|(station, (&value, (&latitude, &longitude)))| Station {
            station,
            value,
            latitude,
            longitude,
            group: groups
                .and_then(|groups| groups.get(station).copied())
                .unwrap_or(0),
        })
        .collect();
    stations.sort_by(|one, other| {
        one.latitude
            .total_cmp(&other.latitude)
            .then(one.longitude.total_cmp(&other.longitude))
            .then(one.value.total_cmp(&other.value))
            .then(one.group.cmp(&other.group))
    });
    stations
}

impl Validate for SpatialSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        let count = SettingRange::at_least(1.0);
        Problems::default()
            .count("neighbours", self.neighbours.into(), count)
            .count("permutations", self.permutations.into(), count)
            .count("local_permutations", self.local_permutations.into(), count)
            .number("fdr", self.fdr, SettingRange::strictly_between(0.0, 1.0))
            .found()
    }
}

impl Summarize for Spatial {
    fn summary(&self) -> Summary {
        let figure = |name, value| Figure { name, value };
        let settings = &self.settings;
        let weights = match settings.weights {
            Weights::Binary => "binary",
            Weights::RowStandardised => "row_standardised",
        };
        Summary {
            statistic: figure(FigureName::MoranI, self.moran.index),
            judgement: Judgement::Described {
                why: NoVerdictReason::NeighboursVoteAlike,
            },
            direction: Direction::of(self.moran.index, self.moran.expected),
            sample: self.sample.clone(),
            counted: None,
            effect_votes: None,
            figures: vec![
                figure(FigureName::ExpectedMoranI, self.moran.expected),
                figure(FigureName::MoranIZ, self.moran.z_random),
                figure(FigureName::MoranIPermutationPValue, self.permuted.value),
                figure(FigureName::GearyC, self.geary.ratio),
                figure(FigureName::NeighboursPerStation, self.mean_neighbours),
                figure(
                    FigureName::StationsUnlikeNeighbours,
                    self.unlike().count() as f64,
                ),
                figure(FigureName::StationsInClusters, self.alike().count() as f64),
            ],
            settings: vec![
                Setting::new("neighbours", settings.neighbours),
                Setting::new("weights", weights.to_owned()),
                Setting::new("permutations", settings.permutations),
                Setting::new("local_permutations", settings.local_permutations),
                Setting::new("fdr", settings.fdr),
                Setting::new("min_stations", settings.min_stations),
            ],
            marks: self
                .unlike()
                .map(|local| Mark {
                    station: local.station,
                    weight: 1.0 - local.q.unwrap_or(1.0),
                    votes: None,
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests;
