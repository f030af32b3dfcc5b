//! From tally sheets to the slices that the figures take: one value for each station that states
//! every count that a figure needs.

use crate::anomaly::input::attributes::coordinates;
use crate::anomaly::input::columns::Need;
use crate::anomaly::input::sheet_counts::SheetCounts;
use crate::anomaly::{Centre, ExclusionReason, Sample, Target};
use crate::model::{Included, TallySheets};

/// The counts of the stations that have them all, in the order of the sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// The row of each station's sheet.
    pub rows: Vec<usize>,
    /// Registered voters; empty where they were not asked for.
    pub registered: Vec<u64>,
    /// Ballots, as [`BallotsAre`](crate::anomaly::battery::BallotsAre) says; empty where they were
    /// not asked for.
    pub ballots: Vec<u64>,
    /// Votes for the selection.
    pub votes: Vec<u64>,
    /// How many stations these are, and which were left out.
    pub sample: Sample,
}

/// Stations that state their votes for the selection at this place.
pub fn votes(included: &Included<'_>, selection: usize) -> Columns {
    columns(included, selection, Need::Votes)
}

/// Stations that state these votes, and at least one ballot, with no more votes than ballots.
pub fn of_ballots(included: &Included<'_>, selection: usize) -> Columns {
    columns(included, selection, Need::Ballots)
}

/// The same with their roll, which has no fewer voters than there are ballots.
pub fn of_roll(included: &Included<'_>, selection: usize) -> Columns {
    columns(included, selection, Need::Roll)
}

fn columns(included: &Included<'_>, selection: usize, need: Need) -> Columns {
    let counts = SheetCounts::new(included);
    let found = counts.columns(&counts.rows, Target::Selection(selection), need);
    let all = found.rows.len();
    let mut columns = Columns {
        rows: found.rows,
        registered: found.registered,
        ballots: found.ballots,
        votes: found.votes,
        sample: found.sample,
    };
    if need == Need::Votes {
        return columns;
    }
    let some: Vec<bool> = columns.ballots.iter().map(|&ballots| ballots > 0).collect();
    keep(&mut columns.rows, &some);
    keep(&mut columns.votes, &some);
    keep(&mut columns.ballots, &some);
    if need == Need::Roll {
        keep(&mut columns.registered, &some);
    }
    let used = columns.rows.len();
    columns.sample.used = used as u64;
    columns.sample = std::mem::take(&mut columns.sample)
        .without(ExclusionReason::NoBallots, (all - used) as u64);
    columns
}

/// Keeps the values whose place is marked.
fn keep<T>(values: &mut Vec<T>, marked: &[bool]) {
    let mut marks = marked.iter();
    values.retain(|_| marks.next().copied().unwrap_or(false));
}

/// The centre of each of these rows, as small numbers.
pub fn centres(sheets: &TallySheets, rows: &[usize], centre: &Centre) -> Vec<u32> {
    SheetCounts::new(&Included::all(sheets)).centres(rows, centre)
}

/// Latitude and longitude of each row in degrees, where a row has them; `None` where the sheets
/// have no columns for them.
pub fn places(sheets: &TallySheets) -> Option<Vec<Option<(f64, f64)>>> {
    coordinates(sheets)
}
