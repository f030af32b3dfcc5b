//! Are the published stations like the unpublished ones?
//!
//! # What it answers
//!
//! Sheets that someone collected are no random sample. By what can be known of every station (its
//! region, its size, an earlier election) how far are those that are in from those that are not?
//!
//! # Formula
//!
//! Of a proportion: (p − u) / √((p(1−p) + u(1−u)) / 2), p among the published and u among the
//! unpublished stations. Of a mean: (p̄ − ū) / √((s_p² + s_u²) / 2), s² with n − 1. A standardised
//! difference does not grow with the number of stations; one below 0.1 is usually called small.
//!
//! # Assumptions and when it misleads
//!
//! There is no p-value here, since nobody drew the published stations: a difference is a fact about
//! which sheets are in, and no test of anything. Stations that are alike in everything shown can
//! still differ in what is not. Bounds ([`outcome`](mod@super::outcome)) need none of this.
//!
//! # Complexity
//!
//! n log n in stations.
//!
//! # Reference
//!
//! Austin, Statistics in Medicine 28 (2009), 3083–3107, for standardised differences.
//!
//! # Example
//!
//! ```
//! use scrutineer::coverage::representative::{Publication, Station, representativeness};
//!
//! let station = |publication, region, voters| Station { publication, region, voters: Some(voters), earlier: None };
//! let regions = ["north".to_string(), "south".to_string()];
//! let found = representativeness(&regions, &[
//!     station(Publication::Published, 0, 500),
//!     station(Publication::Published, 0, 700),
//!     station(Publication::Unpublished, 1, 300),
//! ]);
//! assert_eq!(found.regions[0].stations.reported, 2);
//! ```

use serde::{Deserialize, Serialize};

use crate::model::{StationRegister, UnitId};

use super::share::ExactShare;
use super::stations::{Coverage, Part, RegisterRow};

/// Whether a station's sheet is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Publication {
    /// It is.
    Published,
    /// It is not.
    Unpublished,
}

/// What is known of a station that should report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Station {
    /// Whether its sheet is in.
    pub publication: Publication,
    /// The place of its region in the list of regions.
    pub region: usize,
    /// Its registered voters, if known.
    pub voters: Option<u64>,
    /// In an earlier election: the votes of one party, and the valid votes.
    pub earlier: Option<(u64, u64)>,
}

/// A class of stations by the number of their registered voters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SizeClass {
    /// The minimum number of registered voters of a station in this class.
    pub min_voters: u64,
    /// The maximum number.
    pub max_voters: u64,
}

/// The published and unpublished stations of one region, whose group is its name, or of one
/// [`SizeClass`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StationGroup<G> {
    /// Which stations these are.
    pub group: G,
    /// The published stations of the group, and all its stations.
    pub stations: Part,
    /// Their registered voters, as far as they are known.
    pub voters: Part,
    /// The group's share of all published stations.
    pub of_published: Option<ExactShare>,
    /// The group's share of all unpublished stations.
    pub of_unpublished: Option<ExactShare>,
    /// The standardised difference of these two shares.
    pub difference: Option<f64>,
}

/// A mean in both groups.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Means {
    /// Of the published stations.
    pub published: Option<f64>,
    /// Of the unpublished stations.
    pub unpublished: Option<f64>,
    /// The standardised difference; `None` where a group has fewer than two stations or nothing
    /// varies.
    pub difference: Option<f64>,
}

/// An earlier election in both groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EarlierVote {
    /// The party's votes of the valid votes, over the published stations.
    pub published: Option<ExactShare>,
    /// Over the unpublished stations.
    pub unpublished: Option<ExactShare>,
    /// Its share by station.
    pub by_station: Means,
    /// Stations of which the earlier result is known.
    pub known: u64,
}

/// Published against unpublished stations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Representativeness {
    /// Stations in, of those that should be.
    pub stations: Part,
    /// By region, in the order of the regions.
    pub regions: Vec<StationGroup<String>>,
    /// By size: five classes of nearly as many stations, the smallest first.
    pub sizes: Vec<StationGroup<SizeClass>>,
    /// Registered voters of a station.
    pub voters: Means,
    /// Stations whose registered voters are not known, and that are in no class of sizes.
    pub without_voters: u64,
    /// The earlier election, where it is given.
    pub earlier: Option<EarlierVote>,
}

/// How many classes of sizes there are.
const CLASSES: usize = 5;

/// Holds published stations against unpublished ones.
pub fn representativeness(regions: &[String], stations: &[Station]) -> Representativeness {
    let whole = Totals::of(stations.iter());
    let by_region = regions.iter().enumerate().map(|(place, name)| {
        let here = stations.iter().filter(|station| station.region == place);
        whole.group(name.clone(), here)
    });
    let mut sizes: Vec<u64> = stations.iter().filter_map(|one| one.voters).collect();
    sizes.sort_unstable();
    let mut borders: Vec<u64> = (1..=CLASSES)
        .filter_map(|class| sizes.get((class * sizes.len()).div_ceil(CLASSES).checked_sub(1)?))
        .copied()
        .collect();
    borders.dedup();
    let by_size = borders.iter().enumerate().map(|(class, &max_voters)| {
        let size = SizeClass {
            min_voters: match class.checked_sub(1) {
                Some(before) => borders[before] + 1,
                None => 0,
            },
            max_voters,
        };
        let is_inside = |station: &&Station| {
            let voters = station.voters;
            voters.is_some_and(|voters| (size.min_voters..=size.max_voters).contains(&voters))
        };
        whole.group(size, stations.iter().filter(is_inside))
    });
    let size = |one: &Station| Some(one.voters? as f64);
    Representativeness {
        stations: whole.stations,
        regions: by_region.collect(),
        sizes: by_size.collect(),
        voters: means(stations, size),
        without_voters: stations.iter().filter(|one| one.voters.is_none()).count() as u64,
        earlier: earlier(stations),
    }
}

/// Holds the stations of a register that are in against those that are not; regions are its
/// outermost units. `None` where the register was not held against the sheets.
pub fn of_register(register: &StationRegister, coverage: &Coverage) -> Option<Representativeness> {
    if coverage.register.len() != register.len() || register.is_empty() {
        return None;
    }
    let units = register.units();
    let outermost: Vec<UnitId> = units.ids().filter(|&unit| units.depth(unit) == 1).collect();
    let mut sorted = outermost;
    sorted.sort_by(|a, b| units.code(*a).cmp(units.code(*b)));
    let mut region_of = vec![0; units.len()];
    for (place, unit) in sorted.iter().enumerate() {
        region_of[unit.index()] = place;
    }
    // A parent comes before its children.
    for unit in units.ids().filter(|&unit| units.depth(unit) > 1) {
        region_of[unit.index()] = region_of[units.parent(unit).index()];
    }
    let regions: Vec<String> = sorted
        .iter()
        .map(|&unit| match units.name(unit) {
            "" => format!("{} {}", units.level(unit), units.code(unit)),
            name => format!("{} {} {name}", units.level(unit), units.code(unit)),
        })
        .collect();
    let stations: Vec<Station> = coverage
        .register
        .iter()
        .enumerate()
        .filter_map(|(row, found)| {
            let publication = match found {
                RegisterRow::In => Publication::Published,
                RegisterRow::Missing => Publication::Unpublished,
                RegisterRow::ListedAgain => return None,
            };
            let unit = register.unit(row)?;
            Some(Station {
                publication,
                region: region_of[unit.index()],
                voters: register.voters.number(row),
                earlier: register.earlier(row),
            })
        })
        .collect();
    Some(representativeness(&regions, &stations))
}

/// Stations and voters of a group.
struct Totals {
    stations: Part,
    voters: Part,
}

impl Totals {
    fn of<'s>(stations: impl Iterator<Item = &'s Station>) -> Self {
        let (mut all, mut voters) = ([0u64; 2], [0u64; 2]);
        for station in stations {
            let is_in = u64::from(station.publication == Publication::Published);
            let size = station.voters.unwrap_or(0);
            all = [all[0] + is_in, all[1] + 1];
            voters = [voters[0] + is_in * size, voters[1].saturating_add(size)];
        }
        let part = |[reported, expected]: [u64; 2]| Part {
            reported,
            expected: Some(expected),
        };
        Self {
            stations: part(all),
            voters: part(voters),
        }
    }

    /// The stations of a group, compared with all stations.
    fn group<'s, G>(&self, group: G, here: impl Iterator<Item = &'s Station>) -> StationGroup<G> {
        let Self { stations, voters } = Self::of(here);
        let out = |part: Part| part.expected.unwrap_or(0) - part.reported;
        let of_published = ExactShare::of(stations.reported, self.stations.reported);
        let of_unpublished = ExactShare::of(out(stations), out(self.stations));
        let difference = match (of_published, of_unpublished) {
            (Some(p), Some(u)) => {
                let (p, u) = (p.to_f64(), u.to_f64());
                let spread = ((p * (1.0 - p) + u * (1.0 - u)) / 2.0).sqrt();
                (spread > 0.0).then(|| (p - u) / spread)
            }
            _ => None,
        };
        StationGroup {
            group,
            stations,
            voters,
            of_published,
            of_unpublished,
            difference,
        }
    }
}

/// The means of a number over both groups.
fn means(stations: &[Station], number: impl Fn(&Station) -> Option<f64>) -> Means {
    let group = |publication: Publication| -> Vec<f64> {
        let of = stations.iter().filter(|one| one.publication == publication);
        of.filter_map(&number).collect()
    };
    let mean = |numbers: &[f64]| {
        let many = numbers.len() as f64;
        (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / many)
    };
    let variance = |numbers: &[f64], mean: f64| {
        let squares: f64 = numbers.iter().map(|one| (one - mean) * (one - mean)).sum();
        (numbers.len() > 1).then(|| squares / (numbers.len() - 1) as f64)
    };
    let (published, unpublished) = (
        group(Publication::Published),
        group(Publication::Unpublished),
    );
    let (p, u) = (mean(&published), mean(&unpublished));
    let difference = p.zip(u).and_then(|(p, u)| {
        let spread = variance(&published, p)? + variance(&unpublished, u)?;
        (spread > 0.0).then(|| (p - u) / (spread / 2.0).sqrt())
    });
    Means {
        published: p,
        unpublished: u,
        difference,
    }
}

fn earlier(stations: &[Station]) -> Option<EarlierVote> {
    let share = |publication: Publication| {
        let of = stations.iter().filter(|one| one.publication == publication);
        let each = of.filter_map(|one| one.earlier);
        let (votes, valid) = each.fold((0u64, 0u64), |(votes, valid), (more, all)| {
            (votes.saturating_add(more), valid.saturating_add(all))
        });
        ExactShare::of(votes, valid)
    };
    let known = stations.iter().filter(|one| one.earlier.is_some()).count() as u64;
    let by_station = |one: &Station| {
        let (votes, valid) = one.earlier?;
        Some(ExactShare::of(votes, valid)?.to_f64())
    };
    (known > 0).then(|| EarlierVote {
        published: share(Publication::Published),
        unpublished: share(Publication::Unpublished),
        by_station: means(stations, by_station),
        known,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn station(publication: Publication, region: usize, voters: u64) -> Station {
        Station {
            publication,
            region,
            voters: Some(voters),
            earlier: None,
        }
    }

    use Publication::{Published, Unpublished};

    #[test]
    fn differences_are_those_of_a_calculation_by_hand() {
        let regions = ["a".to_string(), "b".to_string()];
        let mut stations = vec![
            station(Published, 0, 100),
            station(Published, 0, 200),
            station(Published, 0, 300),
            station(Published, 1, 400),
            station(Unpublished, 0, 100),
            station(Unpublished, 1, 200),
        ];
        stations[0].earlier = Some((30, 100));
        stations[1].earlier = Some((60, 100));
        stations[4].earlier = Some((10, 50));
        stations[5].earlier = Some((40, 50));
        let found = representativeness(&regions, &stations);
        let a = &found.regions[0];
        assert_eq!((a.stations.reported, a.stations.expected), (3, Some(4)));
        assert_eq!((a.voters.reported, a.voters.expected), (600, Some(700)));
        // (3/4 − 1/2) / √((3/16 + 1/4) / 2) = 0.25 / √0.21875
        let by_hand = 0.25 / 0.21875f64.sqrt();
        assert!((a.difference.unwrap() - by_hand).abs() < 1e-12);
        // Means 250 and 150, variances 50,000/3 and 5,000.
        assert_eq!(found.voters.published, Some(250.0));
        assert_eq!(found.voters.unpublished, Some(150.0));
        let by_hand = 100.0 / ((50_000.0 / 3.0 + 5_000.0) / 2.0f64).sqrt();
        assert!((found.voters.difference.unwrap() - by_hand).abs() < 1e-12);
        let earlier = found.earlier.unwrap();
        assert_eq!(earlier.published, ExactShare::of(90, 200));
        assert_eq!(earlier.unpublished, ExactShare::of(50, 100));
        assert_eq!(earlier.known, 4);
    }

    #[test]
    fn classes_of_sizes_hold_every_station_once_and_keep_equal_ones_together() {
        let stations: Vec<Station> = (0..50)
            .map(|at| {
                station(
                    if at % 3 == 0 { Published } else { Unpublished },
                    0,
                    at / 4 * 10,
                )
            })
            .collect();
        let found = representativeness(&["all".to_string()], &stations);
        let all: u64 = found
            .sizes
            .iter()
            .filter_map(|class| class.stations.expected)
            .sum();
        assert_eq!(all, 50);
        assert_eq!(found.sizes.len(), 5);
        let up_to_20 = SizeClass {
            min_voters: 0,
            max_voters: 20,
        };
        assert_eq!(found.sizes[0].group, up_to_20);
    }

    #[test]
    fn groups_without_stations_or_without_spread_have_no_difference() {
        let all = [station(Published, 0, 5), station(Published, 0, 5)];
        let found = representativeness(&["all".to_string()], &all);
        assert_eq!(found.regions[0].difference, None);
        assert_eq!(found.regions[0].of_unpublished, None);
        assert_eq!(found.voters.difference, None);
        assert_eq!(found.earlier, None);
        let none = representativeness(&[], &[]);
        assert_eq!((none.regions.len(), none.sizes.len()), (0, 0));
    }
}
