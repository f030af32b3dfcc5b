//! One tally sheet as a typed record: what a program builds, or gets back.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::column::CountColumn;
use super::contest::SelectionId;
use super::counts::{Ballots, Count, Voters, Votes};
use super::measure::Measure;
use super::problems::Problems;
use super::reported::Reported;
use super::source::SourceRef;

/// What names a polling station within the election: one text, or several (centre and table).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StationKey(Vec<String>);

impl StationKey {
    /// What separates the parts where a key is stored as one text: a character that no cell of
    /// a published file can be typed with.
    pub(crate) const SEPARATOR: char = '\u{1f}';

    /// The key made of these parts.
    pub fn new<T: Into<String>>(parts: impl IntoIterator<Item = T>) -> Self {
        Self(parts.into_iter().map(Into::into).collect())
    }

    /// The parts.
    pub fn parts(&self) -> &[String] {
        &self.0
    }

    /// The key as text; `None` where every part is empty.
    pub(crate) fn to_text(&self) -> Option<String> {
        let named = self.0.iter().any(|part| !part.is_empty());
        named.then(|| self.to_string())
    }

    /// The key stored as one text.
    pub(crate) fn from_stored(text: &str) -> Self {
        Self::new(text.split(Self::SEPARATOR))
    }
}

impl fmt::Display for StationKey {
    /// The parts with `/` between them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.join("/"))
    }
}

/// One unit on a station's path.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitCode {
    /// The level's name, such as `state`.
    pub level: String,
    /// The unit's code, as text.
    pub code: String,
    /// The unit's name; may be empty.
    #[serde(default)]
    pub name: String,
}

/// "province 04 (Córvalo)", or without the name where it has none of its own.
impl fmt::Display for UnitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.level, self.code)?;
        if !self.name.is_empty() && self.name != self.code {
            write!(f, " ({})", self.name)?;
        }
        Ok(())
    }
}

/// One station's signed record of its count.
///
/// A count that its source has no place for is [`MissingReason::NotInSource`], never zero.
///
/// [`MissingReason::NotInSource`]: super::MissingReason::NotInSource
///
/// ```
/// use scrutineer::model::{Reported, StationKey, TallySheet, Votes};
///
/// let sheet = TallySheet {
///     station: StationKey::new(["010101001", "1"]),
///     votes: vec![
///         ("EG".into(), Reported::Value(Votes::from(323))),
///         ("NM".into(), Reported::Value(Votes::from(114))),
///     ],
///     ..TallySheet::default()
/// };
/// assert_eq!(sheet.station.to_string(), "010101001/1");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TallySheet {
    /// Which station.
    pub station: StationKey,
    /// Where it is: its reporting units, outermost first.
    pub units: Vec<UnitCode>,
    /// Electors on the station's roll.
    pub voters_registered: Reported<Voters>,
    /// Voters admitted here who are not on that roll.
    pub voters_added: Reported<Voters>,
    /// Papers given out.
    pub ballots_issued: Reported<Ballots>,
    /// Papers put in the box.
    pub ballots_cast: Reported<Ballots>,
    /// Papers not accepted.
    pub ballots_rejected: Reported<Ballots>,
    /// Σ selections, as the sheet states it.
    pub valid_votes: Reported<Votes>,
    /// Counted papers with no valid vote.
    pub null_votes: Reported<Votes>,
    /// Papers left empty.
    pub blank_votes: Reported<Votes>,
    /// The votes of each selection, each selection once.
    pub votes: Vec<(SelectionId, Reported<Votes>)>,
    /// The published image of the sheet.
    pub image_url: Option<String>,
    /// The polling place's latitude in degrees, as published.
    pub latitude: Option<String>,
    /// The polling place's longitude in degrees, as published.
    pub longitude: Option<String>,
    /// When the sheet arrived, as published: a number that rises, or a date and time.
    pub arrival: Option<String>,
    /// Where it was read, if it was read from a file.
    pub source: Option<SourceRef>,
}

/// Why a sheet cannot be added to [`TallySheets`](super::TallySheets).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TallySheetError {
    /// The sheet lists a selection more than once, so its votes are not known.
    #[error("station {station}: the selection `{selection}` is listed more than once")]
    RepeatedSelection {
        /// The station's key.
        station: StationKey,
        /// The selection.
        selection: SelectionId,
    },
    /// There are already [`UnitTree::MAX`](super::UnitTree::MAX) reporting units.
    #[error("station {station}: there are too many reporting units")]
    TooManyUnits {
        /// The station's key.
        station: StationKey,
    },
    /// A count is larger than a column holds.
    #[error(
        "station {station}: a tally sheet cannot hold {count} votes, ballots or voters; the maximum is {max}",
        max = CountColumn::MAX
    )]
    CountTooLarge {
        /// The station's key.
        station: StationKey,
        /// The count.
        count: u64,
    },
}

impl TallySheet {
    /// Checks what every sheet has to fulfil before it can be stored: it lists each selection
    /// once, and no count is over [`CountColumn::MAX`].
    ///
    /// Whether its counts are possible is the question of
    /// [`check_sheets`](crate::check::check_sheets).
    ///
    /// # Errors
    /// Every problem, in the order of the sheet.
    pub fn check(&self) -> Result<(), Problems<TallySheetError>> {
        let mut problems = Vec::new();
        let votes = self.votes.iter().map(|(_, votes)| votes.map(Count::get));
        let large = self.measures().into_iter().chain(votes);
        for count in large.filter_map(Reported::value) {
            if count > CountColumn::MAX {
                problems.push(TallySheetError::CountTooLarge {
                    station: self.station.clone(),
                    count,
                });
            }
        }
        let mut seen = BTreeMap::new();
        for (selection, _) in &self.votes {
            let times = seen.entry(selection).or_insert(0);
            *times += 1;
            if *times == 2 {
                problems.push(TallySheetError::RepeatedSelection {
                    station: self.station.clone(),
                    selection: selection.clone(),
                });
            }
        }
        Problems::check(problems)
    }

    /// The counts besides the votes, in the order of [`Measure::ALL`].
    pub(super) fn measures(&self) -> [Reported<u64>; Measure::COUNT] {
        Measure::ALL.map(|measure| match measure {
            Measure::VotersRegistered => self.voters_registered.map(Count::get),
            Measure::VotersAdded => self.voters_added.map(Count::get),
            Measure::BallotsIssued => self.ballots_issued.map(Count::get),
            Measure::BallotsCast => self.ballots_cast.map(Count::get),
            Measure::BallotsRejected => self.ballots_rejected.map(Count::get),
            Measure::ValidVotes => self.valid_votes.map(Count::get),
            Measure::NullVotes => self.null_votes.map(Count::get),
            Measure::BlankVotes => self.blank_votes.map(Count::get),
        })
    }
}
