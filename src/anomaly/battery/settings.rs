//! What a battery is asked, and how strictly it judges.

use serde::{Deserialize, Serialize};

use crate::anomaly::check::Check;
use crate::anomaly::checks::coarse_shares::CoarseSharesSettings;
use crate::anomaly::checks::fingerprint::FingerprintSettings;
use crate::anomaly::checks::fingerprint_fit::FingerprintFitSettings;
use crate::anomaly::checks::finite_mixture::FiniteMixtureSettings;
use crate::anomaly::checks::integer_percentages::IntegerPercentagesSettings;
use crate::anomaly::checks::last_digit::LastDigitSettings;
use crate::anomaly::checks::last_two_digits::LastTwoDigitsSettings;
use crate::anomaly::checks::late_count::LateCountSettings;
use crate::anomaly::checks::log_vote_rate::LogVoteRateSettings;
use crate::anomaly::checks::moments::ShareMomentsSettings;
use crate::anomaly::checks::multimodality::MultimodalitySettings;
use crate::anomaly::checks::null_votes::NullVotesSettings;
use crate::anomaly::checks::outlying_peers::OutlyingPeersSettings;
use crate::anomaly::checks::outlying_predictions::OutlyingPredictionsSettings;
use crate::anomaly::checks::outlying_tails::OutlyingTailsSettings;
use crate::anomaly::checks::repeated_results::RepeatedResultsSettings;
use crate::anomaly::checks::shpilkin::ShpilkinSettings;
use crate::anomaly::checks::spatial::SpatialSettings;
use crate::anomaly::checks::turnout_share::TurnoutShareSettings;
use crate::anomaly::checks::within_centre::WithinCentreSettings;
use crate::anomaly::checks::zero_five::ZeroFiveSettings;
use crate::anomaly::setting_rule::{Problems, SettingProblem, Validate};
use crate::model::SelectionId;

/// How p-values are corrected for their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Correction {
    /// Holm: the chance of any false alarm at all is kept, under any dependence.
    Holm,
    /// Benjamini and Yekutieli: the expected part of false alarms among the alarms is kept, under
    /// any dependence.
    BenjaminiYekutieli,
}

impl Correction {
    /// With so many tests Holm still leaves room; above it, dependent tests of the same stations
    /// are better served by a rate.
    pub const HOLM_UP_TO: usize = 100;

    /// The one for so many tests.
    pub fn for_tests(tests: usize) -> Self {
        if tests <= Self::HOLM_UP_TO {
            Self::Holm
        } else {
            Self::BenjaminiYekutieli
        }
    }
}

/// What names a polling centre with several tables.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Centre {
    /// A level of units.
    Level(String),
    /// So many first parts of the station's key.
    KeyParts(usize),
}

/// What a battery is asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BatterySettings {
    /// Which checks, in the order of the table.
    pub checks: Vec<Check>,
    /// Which selections; empty for all.
    pub selections: Vec<SelectionId>,
    /// The level of units that are each tested on their own, besides the whole.
    pub regions: Option<String>,
    /// The level of units whose stations are compared with each other.
    pub peers: Option<String>,
    /// What names a polling centre with several tables.
    pub centre: Option<Centre>,
    /// The moment of the count at which late sheets begin: a number, or a date and time.
    pub late_after: Option<String>,
    /// Honest elections to be drawn like the one at hand, with which each line of the whole contest
    /// is compared. [`battery`](super::battery) draws none: whoever has the simulator does.
    pub simulated: u64,
    /// An adjusted p-value at or below it is unusual.
    pub significance: f64,
    /// How p-values are corrected; by their number where it is not given.
    pub correction: Option<Correction>,
    /// Settings of single checks.
    pub of_checks: CheckSettings,
}

impl Default for BatterySettings {
    /// Every check that runs by default, all selections, no regions, 0.01.
    fn default() -> Self {
        Self {
            checks: Check::ALL
                .iter()
                .copied()
                .filter(|check| check.by_default())
                .collect(),
            selections: Vec::new(),
            regions: None,
            peers: None,
            centre: None,
            late_after: None,
            simulated: 0,
            significance: 0.01,
            correction: None,
            of_checks: CheckSettings::default(),
        }
    }
}

/// Settings of single checks, each in a table with the check's name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct CheckSettings {
    /// See [`LastDigitSettings`]; of the textbook's test.
    pub last_digit: LastDigitSettings,
    /// See [`LastTwoDigitsSettings`].
    pub last_two_digits: LastTwoDigitsSettings,
    /// See [`ZeroFiveSettings`]; of percentages and of counts.
    pub zero_five: ZeroFiveSettings,
    /// See [`IntegerPercentagesSettings`].
    pub integer_percentages: IntegerPercentagesSettings,
    /// See [`FingerprintSettings`].
    pub fingerprint: FingerprintSettings,
    /// See [`FingerprintFitSettings`].
    pub fingerprint_fit: FingerprintFitSettings,
    /// See [`LogVoteRateSettings`].
    pub log_vote_rate: LogVoteRateSettings,
    /// See [`ShareMomentsSettings`].
    pub moments: ShareMomentsSettings,
    /// See [`MultimodalitySettings`].
    pub multimodality: MultimodalitySettings,
    /// See [`RepeatedResultsSettings`].
    pub repeated_results: RepeatedResultsSettings,
    /// See [`ShpilkinSettings`].
    pub shpilkin: ShpilkinSettings,
    /// See [`TurnoutShareSettings`].
    pub turnout_share: TurnoutShareSettings,
    /// See [`CoarseSharesSettings`]; which share is the target's.
    pub coarse_shares: CoarseSharesSettings,
    /// See [`OutlyingTailsSettings`].
    pub outlying_tails: OutlyingTailsSettings,
    /// See [`OutlyingPeersSettings`].
    pub outlying_peers: OutlyingPeersSettings,
    /// See [`OutlyingPredictionsSettings`].
    pub outlying_predictions: OutlyingPredictionsSettings,
    /// See [`WithinCentreSettings`].
    pub within_centre: WithinCentreSettings,
    /// See [`NullVotesSettings`].
    pub null_votes: NullVotesSettings,
    /// See [`FiniteMixtureSettings`].
    pub finite_mixture: FiniteMixtureSettings,
    /// See [`SpatialSettings`].
    pub spatial: SpatialSettings,
    /// See [`LateCountSettings`].
    pub late_count: LateCountSettings,
}

impl Validate for CheckSettings {
    fn problems(&self) -> Vec<SettingProblem> {
        Problems::default()
            .table("last_digit", self.last_digit.problems())
            .table("last_two_digits", self.last_two_digits.problems())
            .table("zero_five", self.zero_five.problems())
            .table("integer_percentages", self.integer_percentages.problems())
            .table("fingerprint", self.fingerprint.problems())
            .table("fingerprint_fit", self.fingerprint_fit.problems())
            .table("log_vote_rate", self.log_vote_rate.problems())
            .table("moments", self.moments.problems())
            .table("multimodality", self.multimodality.problems())
            .table("repeated_results", self.repeated_results.problems())
            .table("shpilkin", self.shpilkin.problems())
            .table("turnout_share", self.turnout_share.problems())
            .table("coarse_shares", self.coarse_shares.problems())
            .table("outlying_tails", self.outlying_tails.problems())
            .table("outlying_peers", self.outlying_peers.problems())
            .table("outlying_predictions", self.outlying_predictions.problems())
            .table("within_centre", self.within_centre.problems())
            .table("null_votes", self.null_votes.problems())
            .table("finite_mixture", self.finite_mixture.problems())
            .table("spatial", self.spatial.problems())
            .table("late_count", self.late_count.problems())
            .found()
    }
}
