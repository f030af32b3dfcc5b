//! The strata and the stations of a random sample, and what they have to be for an estimate.

use crate::model::Problems;
use std::collections::BTreeMap;

use super::quick_error::QuickCountError;

/// A part of the election from which stations were drawn on their own. A sample that was drawn
/// from the whole has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stratum {
    /// Its name, for the report.
    pub name: String,
    /// How many stations it has in all, drawn or not.
    pub stations: u64,
    /// Whether the variance is made smaller for what was drawn.
    pub correction: Correction,
}

/// The finite-population correction: the larger the part that was drawn, the less is left to vary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Correction {
    /// None, which errs on the wide side. Each station weighs stations / stations drawn. It is the
    /// choice where stations were drawn one by one and are grouped into clusters afterwards, or
    /// where only a part of each drawn cluster was observed.
    LeftOut,
    /// 1 − n/N by stations, where stations were drawn one by one.
    Stations,
    /// 1 − m/M by clusters, where m of these M clusters were drawn, each with all its stations.
    /// Each station then weighs M/m.
    Clusters(u64),
}

/// One station of the sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampledStation {
    /// The place of its stratum in the list of strata.
    pub stratum: usize,
    /// The number of its cluster (a polling place with several stations), unlike that of any
    /// other cluster; `None` where stations are taken one by one.
    pub cluster: Option<usize>,
    /// What is estimated: votes, or a difference of votes, which may be negative.
    pub numerator: i64,
    /// What it is a share of, such as valid votes; unused for a total.
    pub denominator: u64,
}

/// A stratum as it was sampled.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Drawn {
    pub(super) stations: u64,
    /// Clusters, or stations where there are none.
    pub(super) units: u64,
    clustered: u64,
    /// One over the chance of being drawn.
    pub(super) weight: f64,
    /// The part of the variance that the correction leaves.
    pub(super) open: f64,
}

/// A sample that can be estimated from.
#[derive(Debug)]
pub(super) struct Design {
    pub(super) drawn: Vec<Drawn>,
    /// For each station of the sample, its unit within its stratum.
    pub(super) unit_of: Vec<usize>,
}

impl Design {
    /// Holds the sample against the strata. Every problem is returned.
    pub(super) fn of(
        strata: &[Stratum],
        sample: &[SampledStation],
    ) -> Result<Self, Problems<QuickCountError>> {
        let mut problems = Vec::new();
        if sample.is_empty() {
            return Err(QuickCountError::Empty.into());
        }
        let mut drawn = vec![Drawn::default(); strata.len()];
        let mut unit_of = Vec::with_capacity(sample.len());
        let mut clusters: BTreeMap<(usize, usize), u64> = BTreeMap::new();
        for (place, station) in sample.iter().enumerate() {
            let Some(stratum) = drawn.get_mut(station.stratum) else {
                problems.push(QuickCountError::UnknownStratum {
                    station: place,
                    stratum: station.stratum,
                    strata: strata.len(),
                });
                continue;
            };
            stratum.stations += 1;
            stratum.clustered += u64::from(station.cluster.is_some());
            let next = stratum.units;
            let unit = match station.cluster {
                None => next,
                Some(cluster) => *clusters.entry((cluster, station.stratum)).or_insert(next),
            };
            stratum.units += u64::from(unit == next);
            unit_of.push(unit as usize);
        }
        // In order of clusters, so that two strata of one cluster are neighbours.
        for (&(cluster, first), &(next, second)) in clusters.keys().zip(clusters.keys().skip(1)) {
            if cluster == next {
                problems.push(QuickCountError::ClusterInTwoStrata {
                    cluster,
                    first: strata[first].name.clone(),
                    second: strata[second].name.clone(),
                });
            }
        }
        for (stratum, drawn) in strata.iter().zip(&mut drawn) {
            weigh(stratum, drawn, &mut problems);
        }
        Problems::check(problems)?;
        Ok(Self { drawn, unit_of })
    }
}

/// Fills in weight and correction, or says why they are not to be had.
fn weigh(stratum: &Stratum, drawn: &mut Drawn, problems: &mut Vec<QuickCountError>) {
    let name = || stratum.name.clone();
    if drawn.stations == 0 {
        if stratum.stations > 0 {
            problems.push(QuickCountError::NothingDrawn {
                stratum: name(),
                stations: stratum.stations,
            });
        }
        return;
    }
    let is_clustered = drawn.clustered > 0;
    if is_clustered && drawn.clustered < drawn.stations {
        problems.push(QuickCountError::MixedClusters { stratum: name() });
        return;
    }
    if drawn.stations > stratum.stations {
        problems.push(QuickCountError::MoreThanThereAre {
            stratum: name(),
            what: "stations",
            population: stratum.stations,
            drawn: drawn.stations,
        });
    }
    let other = |correction, sample| QuickCountError::OtherCorrection {
        stratum: name(),
        correction,
        sample,
    };
    // Sampled units, of how many, for the weight and for the correction.
    let (units, of) = match stratum.correction {
        Correction::Clusters(clusters) => {
            if !is_clustered {
                problems.push(other("clusters", "stations"));
            } else if drawn.units > clusters {
                problems.push(QuickCountError::MoreThanThereAre {
                    stratum: name(),
                    what: "clusters",
                    population: clusters,
                    drawn: drawn.units,
                });
            }
            if clusters > stratum.stations {
                problems.push(QuickCountError::ClustersWithoutStations {
                    stratum: name(),
                    clusters,
                    stations: stratum.stations,
                });
            }
            (drawn.units, clusters)
        }
        Correction::Stations if is_clustered => {
            problems.push(other("stations", "clusters"));
            (drawn.stations, stratum.stations)
        }
        Correction::Stations | Correction::LeftOut => (drawn.stations, stratum.stations),
    };
    drawn.weight = of as f64 / units as f64;
    drawn.open = match stratum.correction {
        Correction::LeftOut => 1.0,
        _ => of.saturating_sub(units) as f64 / of as f64,
    };
    // Where everything was drawn nothing is left to vary, and one unit is enough.
    if drawn.units == 1 && drawn.open > 0.0 {
        problems.push(QuickCountError::OneUnit {
            stratum: name(),
            what: if is_clustered { "cluster" } else { "station" },
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stratum(name: &str, stations: u64, correction: Correction) -> Stratum {
        Stratum {
            name: name.into(),
            stations,
            correction,
        }
    }

    fn station(stratum: usize, cluster: Option<usize>) -> SampledStation {
        SampledStation {
            stratum,
            cluster,
            numerator: 1,
            denominator: 2,
        }
    }

    #[test]
    fn every_problem_of_a_sample_is_returned() {
        let strata = [
            stratum("one", 5, Correction::Stations),
            stratum("none", 7, Correction::Stations),
            stratum("empty", 0, Correction::Stations),
            stratum("many", 1, Correction::LeftOut),
            stratum("mixed", 9, Correction::LeftOut),
        ];
        let sample = [
            station(0, None),
            station(3, None),
            station(3, None),
            station(4, None),
            station(4, Some(1)),
            station(5, None),
        ];
        let problems = Design::of(&strata, &sample).unwrap_err();
        assert_eq!(
            problems,
            [
                QuickCountError::UnknownStratum {
                    station: 5,
                    stratum: 5,
                    strata: 5
                },
                QuickCountError::OneUnit {
                    stratum: "one".into(),
                    what: "station"
                },
                QuickCountError::NothingDrawn {
                    stratum: "none".into(),
                    stations: 7
                },
                QuickCountError::MoreThanThereAre {
                    stratum: "many".into(),
                    what: "stations",
                    population: 1,
                    drawn: 2
                },
                QuickCountError::MixedClusters {
                    stratum: "mixed".into()
                },
            ]
        );
    }

    #[test]
    fn clusters_lie_within_strata_and_are_corrected_for_as_clusters() {
        let strata = [
            stratum("a", 9, Correction::Stations),
            stratum("b", 9, Correction::Clusters(10)),
            stratum("c", 9, Correction::Clusters(1)),
            stratum("d", 9, Correction::Clusters(4)),
            stratum("e", 9, Correction::LeftOut),
        ];
        let sample = [
            station(0, Some(1)),
            station(0, Some(2)),
            station(1, Some(1)),
            station(1, Some(3)),
            station(2, Some(4)),
            station(2, Some(5)),
            station(3, None),
            station(3, None),
            station(4, Some(6)),
            station(4, Some(6)),
        ];
        let problems = Design::of(&strata, &sample).unwrap_err();
        let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            texts,
            [
                "cluster 1 is in stratum `a` and in stratum `b`",
                "stratum `a`: the correction is by stations, the sample by clusters",
                "stratum `b` has 10 clusters and only 9 stations",
                "stratum `c` has 1 clusters, of which 2 were drawn",
                "stratum `d`: the correction is by clusters, the sample by stations",
                "stratum `e` has one sampled cluster, which gives no variance: join strata",
            ]
        );
    }

    #[test]
    fn a_stratum_drawn_in_full_has_nothing_left_to_vary() {
        let strata = [stratum("abroad", 1, Correction::Stations)];
        let design = Design::of(&strata, &[station(0, None)]).unwrap();
        assert_eq!((design.drawn[0].weight, design.drawn[0].open), (1.0, 0.0));
    }
}
