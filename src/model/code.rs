//! The one table of finding codes: stable, and the same in every format.
//!
//! The letter says which room speaks: `I` what was read, `S` one sheet, `D` the set of sheets,
//! `C` coverage, `R` announced results, `A` a statistical check of all together. A code is never given a new meaning; one that is no
//! longer used stays in the table.
//!
//! # The Dutch electoral council's rules, and ours
//!
//! The Kiesraad's own software checks each polling station's entry by 30 published rules. What
//! covers each here, or why it does not apply:
//!
//! | Dutch rule | what it asks | ours |
//! | --- | --- | --- |
//! | F101, F102, F111, F112 | exactly one box ticked on the form's questions | – : a tally sheet as published has counts, not boxes |
//! | F201 | poll cards + proxies + voter passes = voters admitted | `votes` and every measure may be a sum of columns, so the parts are added on reading; the sum is then held by S102, S201 and S204 |
//! | F202 | list totals add up to the total of votes on candidates | S101 |
//! | F203 | candidates + blank + invalid = votes cast | S102 |
//! | F204 | candidates have votes, and their total is empty or 0 | S103 |
//! | F301–F310 | the ticked relation between admitted voters and votes fits the numbers | S201 and S203 compare the numbers; the ticks are not published |
//! | F312 | admitted voters = votes − surplus + deficit | S202, S203: a source without surplus and deficit columns cannot state it as an equation |
//! | F401 | a list's candidates have votes, and the list's total is empty or 0 | S103 (a list is a selection with its own columns) |
//! | F402, F403 | a list's total = the sum of its candidates | S101 |
//! | W001, W002 | second entry differs from the first | D102: two rows for one station that conflict |
//! | W201, W202 | blank or invalid votes ≥ 3% of votes cast | – : a fixed share is a custom of one country; unusual shares are judged statistically, not by rule |
//! | W203 | admitted voters and votes differ by ≥ 2% and ≥ 15 | S201 and S203 report any excess with its number; a deficit (papers taken home) is no contradiction |
//! | W204 | votes cast empty or 0 | S106, S107 |
//! | W205 | number of electors empty or 0 | S108 |
//! | W206 | electors fewer than poll cards | S204 |

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::finding::FindingKind;

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $kind:ident;)*) => {
        /// Which rule a finding comes from.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The code as text.
            pub fn key(self) -> &'static str {
                match self { $(Self::$code => stringify!($code),)* }
            }

            /// The kind of its findings.
            pub fn kind(self) -> FindingKind {
                match self { $(Self::$code => FindingKind::$kind,)* }
            }
        }
    };
}

codes! {
    /// A row was set aside because a cell in it could not be used; none of its numbers are in any total.
    I101 Incomplete;
    /// Some sheets lack this count, so its sum covers fewer sheets than the others.
    I102 Incomplete;
    /// The votes of the selections do not add up to the valid votes that the sheet states.
    S101 Inconsistent;
    /// The counted papers do not add up to the ballots cast that the sheet states.
    S102 Inconsistent;
    /// Selections have votes, and the sheet's valid votes are zero or missing.
    S103 Inconsistent;
    /// The votes of the selections add up to exactly twice the valid votes.
    S104 Inconsistent;
    /// The sheet adds up exactly when two of its counts change places.
    S105 Inconsistent;
    /// Votes were counted, and the sheet's ballots cast are zero or missing.
    S106 Inconsistent;
    /// The sheet reports no vote at all.
    S107 Incomplete;
    /// Votes were counted, and the station's roll is zero or missing.
    S108 Inconsistent;
    /// More ballots were cast than the roll, with the extra voters that are declared, has voters.
    S201 Inconsistent;
    /// The valid votes alone exceed the ballots cast.
    S202 Inconsistent;
    /// More ballots were in the boxes than were given out.
    S203 Inconsistent;
    /// More ballots were given out than the roll, with the extra voters that are declared, has voters.
    S204 Inconsistent;
    /// More ballots were rejected than were given out.
    S205 Inconsistent;
    /// The same sheet is there more than once, with the same counts.
    D101 Inconsistent;
    /// Two rows for one station disagree.
    D102 Inconsistent;
    /// Two rows for one station disagree, and every count of one is exactly twice the other's.
    D103 Inconsistent;
    /// Two stations have exactly the same counts: every selection's and every other number on the sheet.
    D104 Unusual;
    /// The same image is published for two stations.
    D105 Inconsistent;
    /// A row is the total of other rows, and not a station.
    D201 Inconsistent;
    /// A row belongs to a unit whose stations are listed too.
    D202 Inconsistent;
    /// A row has no station, so nobody can say which sheet it is.
    D203 Incomplete;
    /// Every count of this part of the publication is an even number, as if all had been doubled.
    D204 Inconsistent;
    /// Stations that should report have no sheet that counts.
    C101 Incomplete;
    /// Stations report that the register does not list.
    C102 Inconsistent;
    /// A sheet's number of registered voters is not the register's.
    C103 Inconsistent;
    /// More is reported than the frame says there is.
    C104 Inconsistent;
    /// The register lists a station more than once; it is expected once.
    C105 Inconsistent;
    /// The announced result differs from the sum of the sheets although every station is in on both sides.
    R101 Inconsistent;
    /// A result announced as complete gives a selection fewer votes than the published sheets already hold: the announcement and these sheets cannot both be true.
    R102 Impossible;
    /// An announced percentage is not the announced count over the announced sum at the printed decimals, by any usual rounding.
    R103 Inconsistent;
    /// The announced percentages do not add up to 100 within their rounding.
    R104 Inconsistent;
    /// Every announced count is exactly a rounded percentage of the sum, as if the counts had been computed from the percentages.
    R105 Unusual;
    /// The announced votes of all selections do not add up to the announced valid votes.
    R106 Inconsistent;
    /// The announced results of all units of a level do not add up to the whole that the same source announced.
    R107 Inconsistent;
    /// An announced result says that it counts more stations than the frame has.
    R108 Inconsistent;
    /// A result announced as complete needs more votes in the unreported stations than they have voters: the announcement and these sheets cannot both be true.
    R201 Impossible;
    /// A partial announcement gives a selection fewer votes than any set of as many stations as it counts must hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
    R202 Impossible;
    /// A partial announcement gives a selection more votes than any set of as many stations as it counts can hold: the announcement, the published sheets and its own percentage of stations cannot all be true.
    R203 Impossible;
    /// A later bulletin of a series announces less than an earlier one.
    R301 Inconsistent;
    /// From one bulletin of a series to the next the votes rise and the counted stations do not, or the stations rise and the votes do not.
    R302 Inconsistent;
    /// From one bulletin of a series to the next a selection gains more votes than the stations newly counted can hold, or fewer than they must: the two bulletins and the published sheets cannot all be true.
    R303 Impossible;
    /// Two sources have a sheet of this station, and do not state the same counts.
    R401 Inconsistent;
    /// A source has stations that another has not.
    R402 Incomplete;
    /// Some last digits of the counts are more frequent, and others less, than chance makes them.
    A101 Unusual;
    /// The last two digits of the counts repeat, or stand beside each other, less or more often than chance makes them.
    A102 Unusual;
    /// The second digits of the counts are unlike those of counts drawn again from each station's own ballots. Benford's law is not the yardstick.
    A103 Unusual;
    /// Percentages, rounded to whole ones, end in 0 or 5 more often, or less, than the stations' own sizes make likely.
    A104 Unusual;
    /// More stations, or fewer, than the stations' own sizes allow have a turnout or a share within a twentieth of a point of a whole percent.
    A105 Unusual;
    /// More stations share single values of a share than resampling every station from its own ballots allows.
    A106 Unusual;
    /// Counts end in 0 or 5 more often, or less, than the stations' own sizes make likely.
    A107 Unusual;
    /// A selection's votes above the turnout at which the others' votes peak exceed what the ratio below it gives, by a large part of its votes, whichever turnout near the peak is taken.
    A201 Unusual;
    /// The stations' shares have more than one hump, each region's own level taken off.
    A202 Unusual;
    /// The tables of centres differ less than random splits of one electorate would.
    A301 Unusual;
    /// Stations have the same results more often than chance makes likely.
    A302 Unusual;
    /// The share jumps at a moment of the count more than at any other moment at which nothing is said to have happened.
    A401 Unusual;
}

impl Code {
    /// Whether a finding with this code is about sheets, which a plan may exclude for it.
    pub fn speaks_of_sheets(self) -> bool {
        self.flags_a_sheet() || (self.key().starts_with('D') && self != Self::D204)
    }

    /// Whether a finding with this code belongs to one sheet, which then counts as flagged.
    pub fn flags_a_sheet(self) -> bool {
        self.key().starts_with('S')
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

/// A text that is none of the codes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no finding code")]
pub struct UnknownCode(String);

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(text: &str) -> Result<Self, UnknownCode> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.key().eq_ignore_ascii_case(text))
            .ok_or_else(|| UnknownCode(text.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_reads_back_from_its_text() {
        for code in Code::ALL {
            assert_eq!(code.key().parse(), Ok(*code));
        }
        assert!("X999".parse::<Code>().is_err());
    }
}
