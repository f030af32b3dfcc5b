//! The table of checks: what each asks, and of what.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::model::Code;

/// Of what a check speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    /// Of each selection.
    Selections,
    /// Of each selection, and of turnout.
    SelectionsAndTurnout,
    /// Of the contest as a whole.
    Contest,
}

macro_rules! checks {
    ($($check:ident $key:literal $code:expr, $speaks:ident, $default:literal, $question:literal;)*) => {
        /// A check of the battery.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $(#[doc = $question] $check,)*
        }

        impl Check {
            /// Every check, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$check),*];

            /// Its name in plans and reports.
            pub fn key(self) -> &'static str {
                match self { $(Self::$check => $key,)* }
            }

            /// The code of its findings; `None` where nothing it says is a finding.
            pub fn code(self) -> Option<Code> {
                match self { $(Self::$check => $code,)* }
            }

            /// Of what it speaks.
            pub fn speaks(self) -> Speaks {
                match self { $(Self::$check => Speaks::$speaks,)* }
            }

            /// Whether it runs where a plan does not name the checks.
            pub fn by_default(self) -> bool {
                match self { $(Self::$check => $default,)* }
            }

            /// What it asks, in one sentence.
            pub fn question(self) -> &'static str {
                match self { $(Self::$check => $question,)* }
            }
        }
    };
}

checks! {
    LastDigit "last_digit" Some(Code::A101), SelectionsAndTurnout, true,
        "Are the last digits of the counts as even as chance makes them?";
    LastTwoDigits "last_two_digits" Some(Code::A102), SelectionsAndTurnout, true,
        "Do the last two digits repeat, or stand beside each other, as often as chance makes them?";
    SecondDigit "second_digit" Some(Code::A103), SelectionsAndTurnout, true,
        "Do second digits fall as they do when each station's count is drawn again from its own ballots?";
    FirstDigit "first_digit" None, Selections, false,
        "Shown only so that nobody else's first-digit chart is believed: it rejects clean elections.";
    ZeroFivePercentages "zero_five_percentages" Some(Code::A104), SelectionsAndTurnout, true,
        "Do rounded percentages end in 0 or 5 more often, or less, than chance makes them?";
    ZeroFiveCounts "zero_five_counts" Some(Code::A107), SelectionsAndTurnout, true,
        "Do counts end in 0 or 5 more often, or less, than chance makes them?";
    IntegerPercentages "integer_percentages" Some(Code::A105), Selections, true,
        "Do more stations than chance allows have a turnout or a share of a whole percent?";
    CoarseShares "coarse_shares" Some(Code::A106), SelectionsAndTurnout, false,
        "Do shares pile up on single values more than resampling every station allows?";
    Shpilkin "shpilkin" Some(Code::A201), Selections, true,
        "How many votes lie above the ratio to the others' votes that holds at ordinary turnout?";
    TurnoutShare "turnout_share" None, Selections, true,
        "How does the share move with turnout, within regions too?";
    Fingerprint "fingerprint" None, Selections, true,
        "Where does the cloud of turnout and share lie, and how wide is it?";
    FingerprintFit "fingerprint_fit" None, Selections, false,
        "Which rates of added votes fit that cloud, if its stations were all of one kind?";
    LogVoteRate "log_vote_rate" None, Selections, true,
        "How far is the logarithm of the vote rate from a normal distribution?";
    Moments "moments" None, SelectionsAndTurnout, true,
        "How skewed and how peaked are the stations' shares?";
    Multimodality "multimodality" Some(Code::A202), SelectionsAndTurnout, true,
        "Do the stations' shares have more than one hump, regions taken off?";
    OutlyingTails "outlying_tails" None, SelectionsAndTurnout, true,
        "Which stations are unlike the others of their unit, on either side, and how many would be by chance?";
    OutlyingPeers "outlying_peers" None, SelectionsAndTurnout, true,
        "Which stations lie far from the median of their unit, on either side?";
    OutlyingPredictions "outlying_predictions" None, SelectionsAndTurnout, true,
        "Which stations are far from what the others of their unit predict, on either side?";
    WithinCentre "within_centre" Some(Code::A301), SelectionsAndTurnout, true,
        "Do the tables of one centre differ as much as random splits of one electorate?";
    RepeatedResults "repeated_results" Some(Code::A302), Contest, true,
        "Do stations have the same results more often than chance makes them?";
    NullVotes "null_votes" None, Contest, true,
        "At which stations is the share of null and blank votes unlike that of their unit?";
    Spatial "spatial" None, SelectionsAndTurnout, true,
        "Which stations are unlike those around them on the map?";
    LateCount "late_count" Some(Code::A401), Selections, true,
        "Does the share jump at a moment of the count, more than it does at others?";
    FiniteMixture "finite_mixture" None, Selections, false,
        "How many stations does a model of added and moved votes take for such?";
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

/// A text that names no check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no check")]
pub struct UnknownCheck(String);

impl FromStr for Check {
    type Err = UnknownCheck;

    fn from_str(text: &str) -> Result<Self, UnknownCheck> {
        Self::ALL
            .iter()
            .copied()
            .find(|check| check.key() == text)
            .ok_or_else(|| UnknownCheck(text.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_reads_back_from_its_key_and_no_two_share_one() {
        for check in Check::ALL {
            assert_eq!(check.key().parse(), Ok(*check));
        }
        let mut codes: Vec<Code> = Check::ALL.iter().filter_map(|check| check.code()).collect();
        let all = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }

    #[test]
    fn the_first_digit_can_never_be_a_finding() {
        assert_eq!(Check::FirstDigit.code(), None);
    }
}
