//! Why a check has no result.

use serde::{Deserialize, Serialize};

use super::finite_mixture::explanation::Explanation;
use super::setting_rule::SettingProblem;
use crate::model::identifiers;

/// Why a check was not run. "Could not run" is not a pass.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotApplicable {
    /// Fewer are left than the check needs.
    #[error("too few {what}: {found}, and at least {needed} are needed")]
    TooFew {
        /// What is counted.
        what: CountedUnits,
        /// The minimum.
        needed: u64,
        /// How many there are.
        found: u64,
    },
    /// Two slices that belong together have different lengths.
    #[error("{what} has {found} values, and {expected} were expected")]
    LengthsDiffer {
        /// The slice.
        what: InputSlice,
        /// The length of the first slice.
        expected: usize,
        /// The length found.
        found: usize,
    },
    /// Every value is the same, so there is nothing to compare.
    #[error("{what} is the same at every station")]
    NoVariation {
        /// What does not vary.
        what: Quantity,
    },
    /// Something that the check needs was not published.
    #[error("not published: {what}")]
    Missing {
        /// What is missing.
        what: MissingInput,
    },
    /// Something that the check needs and that only a plan can name, such as a column. Whether it
    /// was published is not known.
    #[error("the plan does not name {what}")]
    NotInPlan {
        /// What the plan would have to name.
        what: MissingPlanKey,
    },
    /// A setting outside its range.
    #[error(transparent)]
    Setting(SettingProblem),
    /// The method has no answer on these data.
    #[error("{why}")]
    Undefined {
        /// Why.
        why: UndefinedReason,
    },
}

impl From<SettingProblem> for NotApplicable {
    fn from(problem: SettingProblem) -> Self {
        Self::Setting(problem)
    }
}

/// Why a method has no answer on the data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum UndefinedReason {
    /// The density has no maximum above 0.3.
    #[error("the density of {what} has no maximum above 0.3")]
    NoMode {
        /// Of what.
        what: Quantity,
    },
    /// The first maximum of the density above 0.3 is lower than the density below 0.3.
    #[error("the density of {what} is higher below 0.3 than at its first maximum above 0.3")]
    ModeIsRipple {
        /// Of what.
        what: Quantity,
    },
    /// No stations lie on one side of the typical ones.
    #[error("no stations lie on one side of the typical ones")]
    NoStationsOnOneSide,
    /// A spread is not a finite number.
    #[error("a spread is not a finite number")]
    SpreadNotFinite,
    /// The chains of a sampler disagree.
    #[error("the chains disagree about {what}")]
    ChainsDisagree {
        /// About what.
        what: MixtureParameter,
        /// R̂; `None` where it is not finite.
        rhat: Option<f64>,
        /// The largest R̂ that was accepted.
        max_rhat: f64,
        /// The mean of each chain.
        chain_means: Vec<f64>,
        /// What each warm-up explained the election by.
        explanations: Vec<Explanation>,
    },
    /// A station has no probability of a whole percentage.
    #[error("a station has no probability of a whole percentage")]
    NoProbability,
    /// The last digits have no chi-square.
    #[error("the last digits have no chi-square")]
    NoChiSquareOfLastDigits,
    /// The pairs of digits have no chi-square.
    #[error("the pairs of digits have no chi-square")]
    NoChiSquareOfDigitPairs,
    /// No line with an error can be fitted on both sides of the cut-off.
    #[error("no line with an error can be fitted on both sides of the cut-off")]
    NoFitAtCutoff,
    /// The shares have no dip.
    #[error("the dip of the shares is not defined")]
    NoDip,
    /// No turnout is usual.
    #[error("no turnout is usual")]
    NoUsualTurnout,
    /// The graph of neighbours would be too large.
    #[error("the graph would have {edges} edges, and the maximum is {max}")]
    TooManyEdges {
        /// The edges that it would have.
        edges: u64,
        /// The largest number of edges.
        max: u64,
    },
    /// No graph of neighbours can be built.
    #[error("no graph of neighbours can be built")]
    NoNeighbourGraph,
}

identifiers! {
    /// What a check has too few of.
    #[non_exhaustive]
    pub enum CountedUnits {
        /// Stations.
        Stations = "stations",
        /// Stations with registered voters.
        StationsWithRegisteredVoters = "stations_with_registered_voters",
        /// Stations with a value and coordinates.
        StationsWithValueAndCoordinates = "stations_with_value_and_coordinates",
        /// Sheets with a share and a place in the order of the count.
        SheetsWithShareAndOrder = "sheets_with_share_and_order",
        /// Sheets just before the cut-off.
        SheetsBeforeCutoff = "sheets_before_cutoff",
        /// Sheets just after the cut-off.
        SheetsAfterCutoff = "sheets_after_cutoff",
        /// Stations of a size and with percentages that the check can use.
        StationsOfUsableSizeAndRange = "stations_of_usable_size_and_range",
        /// Stations of a size that the check can use.
        StationsOfUsableSize = "stations_of_usable_size",
        /// Stations that the check can use.
        UsableStations = "usable_stations",
        /// Counts that have the digit.
        CountsWithSuchADigit = "counts_with_such_a_digit",
        /// Counts at or above the minimum.
        LargeCounts = "large_counts",
        /// Stations with ballots.
        StationsWithBallots = "stations_with_ballots",
        /// Counts above zero.
        CountsAboveZero = "counts_above_zero",
        /// Stations in groups that are large enough.
        StationsInLargeGroups = "stations_in_large_groups",
        /// Stations with enough votes and a predictor.
        StationsWithVotesAndPredictor = "stations_with_votes_and_predictor",
        /// Stations with 25 votes for the selection and 25 for the others.
        StationsWith25VotesOnEachSide = "stations_with_25_votes_on_each_side",
        /// Selections of the contest.
        Selections = "selections",
        /// Stations with enough votes.
        StationsWithEnoughVotes = "stations_with_enough_votes",
        /// Centres with two tables or more.
        CentresWithTwoTables = "centres_with_two_tables",
    }
}

identifiers! {
    /// A slice that a check takes.
    #[non_exhaustive]
    pub enum InputSlice {
        /// Turnout.
        Turnout = "turnout",
        /// Votes.
        Votes = "votes",
        /// Ballots.
        Ballots = "ballots",
        /// Ballots issued.
        BallotsIssued = "ballots_issued",
        /// Ballots received.
        BallotsReceived = "ballots_received",
        /// The totals.
        Totals = "totals",
        /// The part of a whole.
        Part = "part",
        /// The parts of each whole.
        Parts = "parts",
        /// The number of trials behind each count.
        Trials = "trials",
        /// Groups.
        Groups = "groups",
        /// Regions.
        Regions = "regions",
        /// Centres.
        Centres = "centres",
        /// Latitudes.
        Latitude = "latitude",
        /// Longitudes.
        Longitude = "longitude",
        /// The order of the count.
        Order = "order",
        /// The predictor.
        Predictor = "predictor",
        /// Probabilities of a whole percentage of turnout.
        WholeTurnoutProbabilities = "whole_turnout_probabilities",
        /// Probabilities of a whole percentage of the votes.
        WholeShareProbabilities = "whole_share_probabilities",
    }
}

identifiers! {
    /// Something that varies between stations.
    #[non_exhaustive]
    pub enum Quantity {
        /// Turnout.
        Turnout = "turnout",
        /// The share.
        Share = "share",
        /// The selection's share.
        SelectionShare = "selection_share",
        /// The share, which is 0 or 1 everywhere.
        ShareIsZeroOrOne = "share_is_zero_or_one",
        /// The value.
        Value = "value",
        /// The order of the count.
        Order = "order",
        /// The place of most sheets in the order of the count.
        OrderOfMostSheets = "order_of_most_sheets",
        /// Within groups, the share of null ballots or of the selection.
        NullBallotsWithinGroups = "null_ballots_within_groups",
        /// The digit of almost every count.
        DigitOfAlmostEveryCount = "digit_of_almost_every_count",
        /// The first digit.
        FirstDigit = "first_digit",
        /// The second digit.
        SecondDigit = "second_digit",
        /// The logarithmic vote rate.
        LogVoteRate = "log_vote_rate",
        /// The predictor.
        Predictor = "predictor",
        /// The distance from the line.
        DistanceFromLine = "distance_from_line",
        /// Whether a ballot is for the selection.
        BallotForSelection = "ballot_for_selection",
        /// Whether a result ends in 0 or 5.
        EndingIn0Or5 = "ending_in_0_or_5",
    }
}

identifiers! {
    /// Something that a check needs and that was not published.
    #[non_exhaustive]
    pub enum MissingInput {
        /// A selection.
        Selection = "selection",
        /// Null or blank votes.
        NullOrBlankVotes = "null_or_blank_votes",
        /// The number of registered voters.
        RegisteredVoters = "registered_voters",
        /// The mixture of the votes.
        VotesMixture = "votes_mixture",
    }
}

identifiers! {
    /// Something that a plan has to name before a check can run.
    #[non_exhaustive]
    pub enum MissingPlanKey {
        /// The level of units whose stations are compared with each other.
        Peers = "peers",
        /// What names a polling centre.
        Centre = "centre",
        /// The columns of latitude and longitude.
        Coordinates = "coordinates",
        /// The column of the time of arrival.
        Arrival = "arrival",
        /// The columns of null and blank votes.
        NullAndBlankVotes = "null_and_blank_votes",
        /// The column of registered voters.
        RegisteredVoters = "registered_voters",
    }
}

identifiers! {
    /// A quantity that the finite mixture estimates.
    #[non_exhaustive]
    pub enum MixtureParameter {
        /// The share of clean stations.
        CleanShare = "clean_share",
        /// The share of incremental stations.
        IncrementalShare = "incremental_share",
        /// The share of extreme stations.
        ExtremeShare = "extreme_share",
        /// Manufactured votes.
        ManufacturedVotes = "manufactured_votes",
        /// Stolen votes.
        StolenVotes = "stolen_votes",
    }
}

/// That every slice is as long as the first.
///
/// # Errors
/// [`NotApplicable::LengthsDiffer`] for the first that is not.
pub fn same_length(expected: usize, others: &[(InputSlice, usize)]) -> Result<(), NotApplicable> {
    match others.iter().find(|(_, found)| *found != expected) {
        None => Ok(()),
        Some(&(what, found)) => Err(NotApplicable::LengthsDiffer {
            what,
            expected,
            found,
        }),
    }
}

/// That there are at least so many.
///
/// # Errors
/// [`NotApplicable::TooFew`] otherwise.
pub fn at_least(needed: u64, found: u64, what: CountedUnits) -> Result<(), NotApplicable> {
    if found >= needed {
        Ok(())
    } else {
        Err(NotApplicable::TooFew {
            what,
            needed,
            found,
        })
    }
}
