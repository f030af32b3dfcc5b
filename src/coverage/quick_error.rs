//! Why a sample gives no estimate.

/// Why a sample gives no estimate. Names and places are as given; places count from 0.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum QuickCountError {
    /// No station was drawn.
    #[error("the sample is empty")]
    Empty,
    /// The confidence level is no probability.
    #[error("the confidence level has to be between 0 and 1, not {0}")]
    Level(f64),
    /// The share is one of nothing.
    #[error("the denominators of the sample add up to zero")]
    ZeroDenominator,
    /// A station names a stratum that is not there.
    #[error("station {station} of the sample is in stratum {stratum}, of {strata} (from 0)")]
    UnknownStratum {
        /// Its place in the sample, from 0.
        station: usize,
        /// As given.
        stratum: usize,
        /// How many there are.
        strata: usize,
    },
    /// A part of the election is not in the sample at all.
    #[error("stratum `{stratum}` has {stations} stations, of which none was drawn")]
    NothingDrawn {
        /// Its name.
        stratum: String,
        /// As given.
        stations: u64,
    },
    /// More was drawn than there is.
    #[error("stratum `{stratum}` has {population} {what}, of which {drawn} were drawn")]
    MoreThanThereAre {
        /// Its name.
        stratum: String,
        /// Stations or clusters.
        what: &'static str,
        /// As given.
        population: u64,
        /// In the sample.
        drawn: u64,
    },
    /// One unit does not show how much units differ.
    #[error("stratum `{stratum}` has one sampled {what}, which gives no variance: join strata")]
    OneUnit {
        /// Its name.
        stratum: String,
        /// Station or cluster.
        what: &'static str,
    },
    /// Some stations of a stratum have a cluster, and others none.
    #[error("stratum `{stratum}` has stations with a cluster and stations without")]
    MixedClusters {
        /// Its name.
        stratum: String,
    },
    /// Clusters lie within strata.
    #[error("cluster {cluster} is in stratum `{first}` and in stratum `{second}`")]
    ClusterInTwoStrata {
        /// Its number.
        cluster: usize,
        /// The one.
        first: String,
        /// The other.
        second: String,
    },
    /// The correction counts stations where clusters vary, or clusters where there are none.
    #[error("stratum `{stratum}`: the correction is by {correction}, the sample by {sample}")]
    OtherCorrection {
        /// Its name.
        stratum: String,
        /// As given.
        correction: &'static str,
        /// As found.
        sample: &'static str,
    },
    /// Every cluster has a station.
    #[error("stratum `{stratum}` has {clusters} clusters and only {stations} stations")]
    ClustersWithoutStations {
        /// Its name.
        stratum: String,
        /// As given.
        clusters: u64,
        /// As given.
        stations: u64,
    },
}
