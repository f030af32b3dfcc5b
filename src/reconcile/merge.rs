//! One sheet for each station of several sources, by a declared preference.
//!
//! Every station that any of the sources has counts once, with the sheet of the first source that
//! has it. A sheet is taken whole: counts of two sources are never mixed in one station. Which
//! source wins where they disagree decides the sums, so the order is the plan's to state, and it
//! is printed beside them.

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::tabulate::{Tally, TallyError};

use super::sources::Side;

/// The sums over several sources, each station once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The sources, the one that wins first.
    pub prefer: Vec<String>,
    /// How many stations' sheets were taken from each.
    pub taken: BTreeMap<String, u64>,
    /// The sums.
    #[serde(flatten)]
    pub tally: Tally,
}

/// Takes each station's sheet from the first source that has it.
///
/// # Errors
/// [`TallyError`] where a sum does not fit.
///
/// # Complexity
/// Linear in sheets.
pub fn merge(sources: &[Side<'_>]) -> Result<Merged, TallyError> {
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
            if seen.insert(stations.get(sheet.row())) {
                merged.tally.update(sheet)?;
                taken += 1;
            }
        }
        merged.taken.insert(source.name.to_string(), taken);
    }
    Ok(merged)
}
