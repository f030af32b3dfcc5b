//! The interval of a selection's final share.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::share::ExactShare;

/// The interval of a selection's final share of the votes for selections.
///
/// In JSON `low` and `high` are numbers, and `low_exact` and `high_exact` have the exact quotients
/// as text, such as `"7156462/14235672"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareInterval {
    /// The selection.
    pub selection: String,
    /// Its votes on the received sheets.
    pub votes: u64,
    /// Its share if every missing vote goes to others.
    pub low: ExactShare,
    /// Its share if it gets every missing vote.
    pub high: ExactShare,
}

/// The shares between which a selection can end, with at most `still` more votes. `None` if there
/// are no votes at all.
pub fn share_interval(votes: &[u64], selection: usize, still: u64) -> Option<[ExactShare; 2]> {
    let own = *votes.get(selection)?;
    let sum = votes
        .iter()
        .try_fold(0u64, |sum, &votes| sum.checked_add(votes))?;
    let whole = sum.checked_add(still)?;
    if votes.len() == 1 {
        // Every vote that comes is its own.
        return Some([ExactShare::of(whole, whole)?; 2]);
    }
    Some([
        ExactShare::of(own, whole)?,
        ExactShare::of(own.checked_add(still)?, whole)?,
    ])
}

/// The JSON of a [`ShareInterval`].
#[derive(Serialize, Deserialize)]
struct Fields {
    selection: String,
    votes: u64,
    low: f64,
    high: f64,
    low_exact: String,
    high_exact: String,
}

impl Serialize for ShareInterval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = Fields {
            selection: self.selection.clone(),
            votes: self.votes,
            low: self.low.to_f64(),
            high: self.high.to_f64(),
            low_exact: self.low.to_string(),
            high_exact: self.high.to_string(),
        };
        fields.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ShareInterval {
    /// Reads the exact shares and ignores the numbers.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = Fields::deserialize(deserializer)?;
        Ok(Self {
            selection: fields.selection,
            votes: fields.votes,
            low: fields.low_exact.parse().map_err(de::Error::custom)?,
            high: fields.high_exact.parse().map_err(de::Error::custom)?,
        })
    }
}
