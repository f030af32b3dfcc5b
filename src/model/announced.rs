//! What an authority declared: counts, percentages with their printed decimals, date and scope.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, de};

use super::measure::Measure;
use super::print::count;
use super::said::{Said, Term, say, term};

/// Which part of the contest an announced result speaks of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Scope {
    /// All of it. Serialises as `"contest"`.
    Contest(ContestScope),
    /// One reporting unit.
    Unit {
        /// The level's name.
        level: String,
        /// The unit's code.
        code: String,
        /// The codes above it, outermost first, where the code alone is not unique.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        within: Vec<String>,
    },
}

/// The word for the whole contest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ContestScope {
    /// `"contest"`
    Contest,
}

impl Scope {
    /// The whole contest.
    pub fn contest() -> Self {
        Self::Contest(ContestScope::Contest)
    }

    /// The part of the contest, in words.
    pub fn said(&self) -> Said {
        match self {
            Self::Contest(_) => say!("whole contest"),
            Self::Unit {
                level,
                code,
                within,
            } => {
                let unit = Said::verbatim(format!("{level} {code}"));
                if within.is_empty() {
                    unit
                } else {
                    say!(
                        "{unit} (in {others})",
                        unit = unit,
                        others = Said::verbatim(within.join(" / "))
                    )
                }
            }
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.said())
    }
}

/// A percentage exactly as it was printed: `51.20` and `51.2` are different statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PrintedShare(Decimal);

impl PrintedShare {
    /// The percentage as a number.
    pub fn percent(self) -> Decimal {
        self.0
    }

    /// How many decimals were printed.
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// The percentage in units of its last printed decimal: `51.2` is 512.
    pub fn mantissa(self) -> i128 {
        self.0.mantissa()
    }
}

/// Why a text is no printed percentage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no percentage between 0 and 100 with at most 12 decimals")]
pub struct NoPercentage(String);

impl FromStr for PrintedShare {
    type Err = NoPercentage;

    /// Reads `51.2`, `51.20%`, `51,2 %`. One separator only, since a percentage has no thousands.
    fn from_str(text: &str) -> Result<Self, NoPercentage> {
        let wrong = || NoPercentage(text.to_string());
        let digits = text.trim().trim_end_matches('%').trim_end();
        let plain = digits
            .bytes()
            .all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
        if !plain || !digits.starts_with(|c: char| c.is_ascii_digit()) {
            return Err(wrong());
        }
        let number = Decimal::from_str_exact(&digits.replace(',', ".")).map_err(|_| wrong())?;
        if number > Decimal::ONE_HUNDRED || number.scale() > 12 {
            return Err(wrong());
        }
        Ok(Self(number))
    }
}

impl<'de> Deserialize<'de> for PrintedShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

impl fmt::Display for PrintedShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}%", self.0))
    }
}

/// How much an announced result says it has counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum StationsReported {
    /// So many stations.
    Stations(u64),
    /// This percentage of the stations, as printed.
    Percent(PrintedShare),
}

impl StationsReported {
    /// The fewest and the most stations, of so many, that it can mean.
    ///
    /// A percentage stands for every count that any usual rounding (half up, half even, cut off)
    /// prints so: `80%` of 30,026 is at least ⌈0.795 · 30,026⌉ = 23,871 and fewer than
    /// 0.81 · 30,026, at most 24,321. `100%` stands for all, and a number of stations for itself.
    ///
    /// ```
    /// use scrutineer::model::StationsReported;
    /// let reported = StationsReported::Percent("80%".parse()?);
    /// assert_eq!(reported.range(30_026), (23_871, 24_321));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn range(self, expected: u64) -> (u64, u64) {
        let share = match self {
            Self::Stations(stations) => return (stations, stations),
            // All of them, as wherever an announcement calls itself complete.
            Self::Percent(share) if share.percent() >= Decimal::ONE_HUNDRED => {
                return (expected, expected);
            }
            Self::Percent(share) => share,
        };
        // At most 12 decimals and 100 percent (`PrintedShare`), so all of it fits.
        let whole = 100 * 10u128.pow(share.decimals());
        let printed = u128::try_from(share.mantissa()).unwrap_or(0);
        let expected_wide = u128::from(expected);
        let least = (2 * printed).saturating_sub(1) * expected_wide;
        let least = least.div_ceil(2 * whole);
        let beyond = ((printed + 1) * expected_wide).div_ceil(whole);
        let most = beyond.saturating_sub(1).min(expected_wide);
        let count = |count: u128| u64::try_from(count).unwrap_or(expected);
        (count(least), count(most.max(least)))
    }

    /// The number in words.
    pub fn said(&self) -> Said {
        match self {
            Self::Stations(number) => say!("{number} stations", number = count(*number)),
            Self::Percent(share) => say!(
                "{share} of the stations",
                share = Said::number(share.to_string())
            ),
        }
    }
}

impl fmt::Display for StationsReported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.said())
    }
}

/// What the announced percentages are percentages of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ShareBase {
    /// Of the valid votes: stated, or else the sum of the announced selections.
    #[default]
    ValidVotes,
    /// Of the ballots cast, which the announcement then has to state.
    BallotsCast,
}

impl ShareBase {
    /// What is counted, in words.
    pub fn words(self) -> Term {
        match self {
            Self::ValidVotes => term!("valid votes"),
            Self::BallotsCast => term!("ballots cast"),
        }
    }
}

impl fmt::Display for ShareBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.words())
    }
}

/// One declaration of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnouncedResult {
    /// Who declared it, and which one it is.
    pub source: String,
    /// The series of announcements that it belongs to: bulletins that each count what the one
    /// before counted, and more. By default the source up to its first comma.
    pub series: String,
    /// When, as the plan gives it (ISO 8601).
    pub date: Option<String>,
    /// What part of the contest it speaks of.
    pub scope: Scope,
    /// Votes by selection or group of selections.
    pub votes: BTreeMap<String, u64>,
    /// Percentages by selection or group, as printed.
    pub shares: BTreeMap<String, PrintedShare>,
    /// What the percentages are of.
    pub share_of: ShareBase,
    /// Other announced counts.
    pub measures: BTreeMap<Measure, u64>,
    /// How much it says it has counted, if it says so.
    pub stations_reported: Option<StationsReported>,
}

impl AnnouncedResult {
    /// Announced votes for the whole contest, and nothing else. Set the other fields afterwards.
    ///
    /// The series is the source up to its first comma.
    ///
    /// ```
    /// use scrutineer::model::AnnouncedResult;
    /// let bulletin = AnnouncedResult::new("board, bulletin 1", [("yes", 31), ("no", 20)]);
    /// assert_eq!(bulletin.series, "board");
    /// assert_eq!(bulletin.votes["yes"], 31);
    /// ```
    pub fn new(
        source: impl Into<String>,
        votes: impl IntoIterator<Item = (impl Into<String>, u64)>,
    ) -> Self {
        let source = source.into();
        let series = source.split(',').next().unwrap_or_default();
        Self {
            series: series.trim().to_string(),
            source,
            date: None,
            scope: Scope::contest(),
            votes: votes
                .into_iter()
                .map(|(name, votes)| (name.into(), votes))
                .collect(),
            shares: BTreeMap::new(),
            share_of: ShareBase::default(),
            measures: BTreeMap::new(),
            stations_reported: None,
        }
    }

    /// The number that the percentages are percentages of, if it can be known: as announced, or
    /// for valid votes the sum of the announced selections.
    pub fn share_total(&self) -> Option<u64> {
        match self.share_of {
            ShareBase::BallotsCast => self.measures.get(&Measure::BallotsCast).copied(),
            ShareBase::ValidVotes => match self.measures.get(&Measure::ValidVotes) {
                Some(&valid) => Some(valid),
                None if self.votes.is_empty() => None,
                None => self
                    .votes
                    .values()
                    .try_fold(0u64, |sum, votes| sum.checked_add(*votes)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_printed_decimals_are_kept() {
        let share: PrintedShare = "51.20".parse().unwrap();
        assert_eq!((share.decimals(), share.mantissa()), (2, 5120));
        assert_eq!(
            "51,2 %".parse::<PrintedShare>().unwrap().to_string(),
            "51.2%"
        );
        assert_eq!("80%".parse::<PrintedShare>().unwrap().decimals(), 0);
    }

    #[test]
    fn what_is_no_percentage_is_refused_with_its_text() {
        for text in [
            "", "%", "100.1", "-3", "1.2.3", "1,234.5", "NaN", "5e1", "٣",
        ] {
            assert!(text.parse::<PrintedShare>().is_err(), "{text}");
        }
    }
}
