//! The sums of some sheets, which can be updated and merged in any order.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::{Count, Included, Measure, Reported, SelectionId, SheetView};

/// A sum, and the number of stations in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sum {
    /// The sum.
    pub sum: u64,
    /// The number of stations that have a value.
    pub stations: u64,
}

impl Sum {
    fn add(&mut self, value: Reported<u64>) -> Result<(), TallyError> {
        if let Reported::Value(count) = value {
            self.sum = self.sum.checked_add(count).ok_or(TallyError::Overflow)?;
            self.stations += 1;
        }
        Ok(())
    }

    fn merge(&mut self, other: Self) -> Result<(), TallyError> {
        self.sum = self
            .sum
            .checked_add(other.sum)
            .ok_or(TallyError::Overflow)?;
        self.stations += other.stations;
        Ok(())
    }
}

/// Why sheets cannot be added up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TallyError {
    /// The sum does not fit in 64 bits.
    #[error("the sum is larger than 18,446,744,073,709,551,615")]
    Overflow,
}

/// The sums of some sheets.
///
/// [`Tally::merge`] is associative and commutative, and [`Tally::update`] is the merge with a tally
/// of one sheet. So any division of the sheets among threads, files or machines gives the same
/// sums.
///
/// ```
/// use scrutineer::model::{Included, Reported, StationKey, TallySheet, TallySheets, Votes};
/// use scrutineer::tabulate::Tally;
///
/// let sheets: TallySheets = [("1", 12), ("2", 30)]
///     .map(|(station, yes)| TallySheet {
///         station: StationKey::new([station]),
///         votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
///         ..TallySheet::default()
///     })
///     .into_iter()
///     .collect::<Result<_, _>>()?;
///
/// let mut one = Tally::default();
/// one.update(sheets.get(0).unwrap())?;
/// let mut other = Tally::default();
/// other.update(sheets.get(1).unwrap())?;
/// one.merge(&other)?;
/// assert_eq!(one.votes("yes").map(|votes| votes.sum), Some(42));
/// assert_eq!(one, Tally::of(&Included::all(&sheets))?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    stations: u64,
    votes: BTreeMap<SelectionId, Sum>,
    measures: BTreeMap<Measure, Sum>,
}

impl Tally {
    /// The sums of the sheets that count.
    ///
    /// # Errors
    /// [`TallyError::Overflow`]
    pub fn of(included: &Included<'_>) -> Result<Self, TallyError> {
        let mut tally = Self::default();
        for sheet in included.iter() {
            tally.update(sheet)?;
        }
        Ok(tally)
    }

    /// A tally of sums that were computed elsewhere.
    pub(super) fn from_sums(
        stations: u64,
        votes: BTreeMap<SelectionId, Sum>,
        measures: BTreeMap<Measure, Sum>,
    ) -> Self {
        Self {
            stations,
            votes,
            measures,
        }
    }

    /// Adds one sheet.
    ///
    /// # Errors
    /// [`TallyError::Overflow`]. The tally is unusable after that.
    pub fn update(&mut self, sheet: SheetView<'_>) -> Result<(), TallyError> {
        self.stations += 1;
        for (place, id) in sheet.selections().iter().enumerate() {
            let votes = sheet.votes(place).unwrap_or_default().map(Count::get);
            match self.votes.get_mut(id) {
                Some(sum) => sum.add(votes)?,
                None => self.votes.entry(id.clone()).or_default().add(votes)?,
            }
        }
        for measure in Measure::ALL {
            let value = sheet.measure(measure);
            if value != Reported::default() {
                self.measures.entry(measure).or_default().add(value)?;
            }
        }
        Ok(())
    }

    /// Adds the sums of other sheets.
    ///
    /// # Errors
    /// [`TallyError::Overflow`]. The tally is unusable after that.
    pub fn merge(&mut self, other: &Self) -> Result<(), TallyError> {
        self.stations += other.stations;
        for (id, sum) in &other.votes {
            self.votes.entry(id.clone()).or_default().merge(*sum)?;
        }
        for (measure, sum) in &other.measures {
            self.measures.entry(*measure).or_default().merge(*sum)?;
        }
        Ok(())
    }

    /// The number of sheets that were added.
    pub fn stations(&self) -> u64 {
        self.stations
    }

    /// The votes of a selection. `None` if no sheet has the selection.
    pub fn votes(&self, selection: &str) -> Option<Sum> {
        let id = SelectionId::from(selection);
        self.votes.get(&id).copied()
    }

    /// A measure. `None` if no sheet has a column for it.
    pub fn measure(&self, measure: Measure) -> Option<Sum> {
        self.measures.get(&measure).copied()
    }

    /// Every selection's votes, by identifier.
    pub fn all_votes(&self) -> &BTreeMap<SelectionId, Sum> {
        &self.votes
    }
}

impl Serialize for Tally {
    /// `stations`, `votes` (identifier to sum), the measures, and `votes_summed_over` for the
    /// selections whose votes are missing from some sheets.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("stations", &self.stations)?;
        let votes: BTreeMap<&SelectionId, u64> =
            self.votes.iter().map(|(id, sum)| (id, sum.sum)).collect();
        map.serialize_entry("votes", &votes)?;
        let partial: BTreeMap<&SelectionId, u64> = self
            .votes
            .iter()
            .filter(|(_, sum)| sum.stations < self.stations)
            .map(|(id, sum)| (id, sum.stations))
            .collect();
        if !partial.is_empty() {
            map.serialize_entry("votes_summed_over", &partial)?;
        }
        for (measure, sum) in &self.measures {
            map.serialize_entry(measure.key(), sum)?;
        }
        map.end()
    }
}

/// The JSON form of a [`Tally`].
#[derive(Deserialize)]
struct TallyJson {
    stations: u64,
    votes: BTreeMap<SelectionId, u64>,
    #[serde(default)]
    votes_summed_over: BTreeMap<SelectionId, u64>,
    #[serde(flatten)]
    measures: BTreeMap<Measure, Sum>,
}

impl<'de> Deserialize<'de> for Tally {
    /// Reads what [`Tally::serialize`] writes.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = TallyJson::deserialize(deserializer)?;
        let summed_over = |id: &SelectionId| json.votes_summed_over.get(id).copied();
        let votes = json.votes.into_iter().map(|(id, sum)| {
            let stations = summed_over(&id).unwrap_or(json.stations);
            (id, Sum { sum, stations })
        });
        Ok(Self {
            stations: json.stations,
            votes: votes.collect(),
            measures: json.measures,
        })
    }
}
