//! The checks, one file or folder each, and the table that lists them.
//!
//! - [`last_digit`](mod@last_digit): last digits
//! - [`last_two_digits`](mod@last_two_digits): pairs of last digits
//! - [`second_digit`](mod@second_digit): second digits
//! - [`first_digit`](mod@first_digit): first digits, and why they say nothing
//! - [`zero_five`]: percentages and counts that end in 0 or 5
//! - [`integer_percentages`]: turnouts and shares at whole percents
//! - [`coarse_shares`]: shares that stand on the same values more often than resampled elections do
//! - [`shpilkin`]: votes beyond the usual ratio at high turnouts
//! - [`turnout_share`](mod@turnout_share): how votes go with turnout
//! - [`fingerprint`](mod@fingerprint): turnout against share, and its moments
//! - [`fingerprint_fit`](mod@fingerprint_fit): a model of stuffing fitted to the fingerprint
//! - [`log_vote_rate`](mod@log_vote_rate): the shape of the logarithmic vote rate
//! - [`moments`]: skewness and kurtosis of turnout or of a share
//! - [`multimodality`](mod@multimodality): whether shares gather around several values
//! - [`outlying_tails`]: counts in the tails of the beta-binomial distribution of their group
//! - [`outlying_peers`]: values far from the median of their peers
//! - [`outlying_predictions`]: shares far from what neighbours or an earlier election predict
//! - [`within_centre`]: tables of one centre as random splits of one electorate
//! - [`repeated_results`]: whole sheets that are equal, or equal but for one selection
//! - [`null_votes`]: null and blank ballots, in the tails of their group and against a share
//! - [`spatial`](mod@spatial): whether stations resemble their neighbours, and which do not
//! - [`late_count`](mod@late_count): whether the share jumps at a moment of the count
//! - [`finite_mixture`]: stations as a mixture of clean, incremental and extreme ones

pub mod coarse_shares;
pub mod fingerprint;
pub mod fingerprint_fit;
pub mod finite_mixture;
pub mod first_digit;
pub mod integer_percentages;
pub mod last_digit;
pub mod last_two_digits;
pub mod late_count;
pub mod log_vote_rate;
pub mod moments;
pub mod multimodality;
pub mod null_votes;
pub mod outlying_peers;
pub mod outlying_predictions;
pub mod outlying_tails;
pub mod repeated_results;
pub mod second_digit;
pub mod shpilkin;
pub mod spatial;
pub mod turnout_share;
pub mod within_centre;
pub mod zero_five;

use crate::anomaly::input::check_input::{CheckInput, CheckResult, Comparisons, Prepared};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::input::sheet_counts::SheetCounts;
use crate::anomaly::registration::{AppliesTo, registry};
use crate::anomaly::setting_rule::{Problems, SettingProblem, Validate};
use crate::model::Code;

registry! {
    settings {
        /// See [`LastDigitSettings`](last_digit::LastDigitSettings); of the textbook's test.
        last_digit: last_digit::LastDigitSettings,
        /// See [`LastTwoDigitsSettings`](last_two_digits::LastTwoDigitsSettings).
        last_two_digits: last_two_digits::LastTwoDigitsSettings,
        /// See [`ZeroFiveSettings`](zero_five::ZeroFiveSettings); of percentages and of counts.
        zero_five: zero_five::ZeroFiveSettings,
        /// See [`IntegerPercentagesSettings`](integer_percentages::IntegerPercentagesSettings).
        integer_percentages: integer_percentages::IntegerPercentagesSettings,
        /// See [`FingerprintSettings`](fingerprint::FingerprintSettings).
        fingerprint: fingerprint::FingerprintSettings,
        /// See [`FingerprintFitSettings`](fingerprint_fit::FingerprintFitSettings).
        fingerprint_fit: fingerprint_fit::FingerprintFitSettings,
        /// See [`LogVoteRateSettings`](log_vote_rate::LogVoteRateSettings).
        log_vote_rate: log_vote_rate::LogVoteRateSettings,
        /// See [`ShareMomentsSettings`](moments::ShareMomentsSettings).
        moments: moments::ShareMomentsSettings,
        /// See [`MultimodalitySettings`](multimodality::MultimodalitySettings).
        multimodality: multimodality::MultimodalitySettings,
        /// See [`RepeatedResultsSettings`](repeated_results::RepeatedResultsSettings).
        repeated_results: repeated_results::RepeatedResultsSettings,
        /// See [`ShpilkinSettings`](shpilkin::ShpilkinSettings).
        shpilkin: shpilkin::ShpilkinSettings,
        /// See [`TurnoutShareSettings`](turnout_share::TurnoutShareSettings).
        turnout_share: turnout_share::TurnoutShareSettings,
        /// See [`CoarseSharesSettings`](coarse_shares::CoarseSharesSettings); which share is the target's.
        coarse_shares: coarse_shares::CoarseSharesSettings,
        /// See [`OutlyingTailsSettings`](outlying_tails::OutlyingTailsSettings).
        outlying_tails: outlying_tails::OutlyingTailsSettings,
        /// See [`OutlyingPeersSettings`](outlying_peers::OutlyingPeersSettings).
        outlying_peers: outlying_peers::OutlyingPeersSettings,
        /// See [`OutlyingPredictionsSettings`](outlying_predictions::OutlyingPredictionsSettings).
        outlying_predictions: outlying_predictions::OutlyingPredictionsSettings,
        /// See [`WithinCentreSettings`](within_centre::WithinCentreSettings).
        within_centre: within_centre::WithinCentreSettings,
        /// See [`NullVotesSettings`](null_votes::NullVotesSettings).
        null_votes: null_votes::NullVotesSettings,
        /// See [`FiniteMixtureSettings`](finite_mixture::FiniteMixtureSettings).
        finite_mixture: finite_mixture::FiniteMixtureSettings,
        /// See [`SpatialSettings`](spatial::SpatialSettings).
        spatial: spatial::SpatialSettings,
        /// See [`LateCountSettings`](late_count::LateCountSettings).
        late_count: late_count::LateCountSettings,
    }
    checks {
        /// Are the last digits of the counts as even as chance makes them?
        LastDigit: last_digit::CHECK, last_digit;
        /// Do the last two digits repeat, or stand beside each other, as often as chance makes
        /// them?
        LastTwoDigits: last_two_digits::CHECK, last_two_digits;
        /// Do second digits fall as they do when each station's count is drawn again from its own
        /// ballots?
        SecondDigit: second_digit::CHECK;
        /// Shown only so that nobody else's first-digit chart is believed: it rejects clean
        /// elections.
        FirstDigit: first_digit::CHECK;
        /// Do rounded percentages end in 0 or 5 more often, or less, than chance makes them?
        ZeroFivePercentages: zero_five::PERCENTAGES, zero_five;
        /// Do counts end in 0 or 5 more often, or less, than chance makes them?
        ZeroFiveCounts: zero_five::COUNTS, zero_five;
        /// Do more stations than chance allows have a turnout or a share of a whole percent?
        IntegerPercentages: integer_percentages::CHECK, integer_percentages;
        /// Do shares pile up on single values more than resampling every station allows?
        CoarseShares: coarse_shares::CHECK, coarse_shares;
        /// How many votes lie above the ratio to the others' votes that holds at ordinary turnout?
        Shpilkin: shpilkin::CHECK, shpilkin;
        /// How does the share move with turnout, within regions too?
        TurnoutShare: turnout_share::CHECK, turnout_share;
        /// Where does the cloud of turnout and share lie, and how wide is it?
        Fingerprint: fingerprint::CHECK, fingerprint;
        /// Which rates of added votes fit that cloud, if its stations were all of one kind?
        FingerprintFit: fingerprint_fit::CHECK, fingerprint_fit;
        /// How far is the logarithm of the vote rate from a normal distribution?
        LogVoteRate: log_vote_rate::CHECK, log_vote_rate;
        /// How skewed and how peaked are the stations' shares?
        Moments: moments::CHECK, moments;
        /// Do the stations' shares have more than one hump, regions taken off?
        Multimodality: multimodality::CHECK, multimodality;
        /// Which stations are unlike the others of their unit, on either side, and how many would
        /// be by chance?
        OutlyingTails: outlying_tails::CHECK, outlying_tails;
        /// Which stations lie far from the median of their unit, on either side?
        OutlyingPeers: outlying_peers::CHECK, outlying_peers;
        /// Which stations are far from what the others of their unit predict, on either side?
        OutlyingPredictions: outlying_predictions::CHECK, outlying_predictions;
        /// Do the tables of one centre differ as much as random splits of one electorate?
        WithinCentre: within_centre::CHECK, within_centre;
        /// Do stations have the same results more often than chance makes them?
        RepeatedResults: repeated_results::CHECK, repeated_results;
        /// At which stations is the share of null and blank votes unlike that of their unit?
        NullVotes: null_votes::CHECK, null_votes;
        /// Which stations are unlike those around them on the map?
        Spatial: spatial::CHECK, spatial;
        /// Does the share jump at a moment of the count, more than it does at others?
        LateCount: late_count::CHECK, late_count;
        /// How many stations does a model of added and moved votes take for such?
        FiniteMixture: finite_mixture::CHECK, finite_mixture;
    }
}
