//! Merges several sources into one sheet for each station, by a declared preference.
//!
//! # What it answers
//! What are the totals if each station counts once, with the sheet of the most preferred source
//! that has it?
//!
//! # Assumptions
//! A sheet is taken whole: one station never mixes the counts of two sources. Station keys are
//! compared character by character.
//!
//! # When it misleads
//! Where sources disagree, the preference decides the totals. The plan therefore has to state it,
//! and the report prints it beside the totals.
//!
//! # Complexity
//! Linear in sheets.
//!
//! # Example
//! ```
//! use scrutineer::model::{Included, Reported, StationKey, TallySheet, TallySheets, Votes};
//! use scrutineer::reconcile::{SourceSheets, merge};
//!
//! let sheet = |station: &str, yes: u64| TallySheet {
//!     station: StationKey::new([station]),
//!     votes: vec![("yes".into(), Reported::Value(Votes::from(yes)))],
//!     ..TallySheet::default()
//! };
//! let board: TallySheets = [sheet("1", 12), sheet("2", 30)].into_iter().collect::<Result<_, _>>()?;
//! let observers: TallySheets = [sheet("2", 33), sheet("3", 5)].into_iter().collect::<Result<_, _>>()?;
//! let merged = merge(&[
//!     SourceSheets { name: "observers", included: &Included::all(&observers) },
//!     SourceSheets { name: "board", included: &Included::all(&board) },
//! ])?;
//! let yes = merged.tally.votes("yes").unwrap();
//! assert_eq!(yes.sum, 33 + 5 + 12);
//! assert_eq!(merged.taken["board"], 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::tabulate::{Tally, TallyError};

use super::sources::SourceSheets;

/// The totals over several sources, with each station counted once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The sources, the most preferred first.
    pub prefer: Vec<String>,
    /// The number of stations whose sheet comes from each source.
    pub taken: BTreeMap<String, u64>,
    /// The totals.
    #[serde(flatten)]
    pub tally: Tally,
}

/// Takes each station's sheet from the first source that has it.
///
/// # Errors
/// [`TallyError`] if a total is too large.
pub fn merge(sources: &[SourceSheets<'_>]) -> Result<Merged, TallyError> {
    let mut seen: HashSet<&str, foldhash::fast::RandomState> = HashSet::default();
    let mut merged = Merged {
        prefer: sources
            .iter()
            .map(|source| source.name.to_string())
            .collect(),
        taken: BTreeMap::new(),
        tally: Tally::default(),
    };
    for source in sources {
        let mut taken = 0;
        let stations = source.included.sheets().stations();
        for sheet in source.included.iter() {
            if seen.insert(stations.at(sheet.row())) {
                merged.tally.update(sheet)?;
                taken += 1;
            }
        }
        merged.taken.insert(source.name.to_string(), taken);
    }
    Ok(merged)
}
