//! What clean elections like the data at hand make of the checks that call them unusual.

use crate::anomaly::calibration::{Calibration, Kind, nearest};
use crate::model::UnitId;

use super::line::{Line, Verdict};
use crate::anomaly::input::columns::{Need, Target};
use crate::anomaly::input::sheet_counts::SheetCounts;

/// Gives every unusual line the measurement that is nearest to its region. Lines stand region by
/// region, as `regions` says.
pub(super) fn calibrate<'a>(
    lines: &mut [Line],
    regions: impl Iterator<Item = (UnitId, &'a [usize])>,
    counts: &SheetCounts<'_>,
) {
    let mut last: Option<(UnitId, Option<Kind>)> = None;
    for (line, (region, rows)) in lines.iter_mut().zip(regions) {
        if line.verdict != Verdict::Unusual {
            continue;
        }
        let kind = match last {
            Some((known, kind)) if known == region => kind,
            _ => kind(counts, rows),
        };
        last = Some((region, kind));
        line.calibration = kind.and_then(|kind| of(line, kind));
    }
}

fn of(line: &Line, kind: Kind) -> Option<Calibration> {
    nearest(line.check, line.target, kind)
}

/// The kind of election that these sheets are, by the selection with most votes on them.
pub(crate) fn kind(counts: &SheetCounts<'_>, rows: &[usize]) -> Option<Kind> {
    let sum = |selection: usize| -> u128 {
        let votes = rows.iter().filter_map(|&row| counts.votes(selection, row));
        votes.map(u128::from).sum()
    };
    let selections = 0..counts.sheets.selections().len();
    let leading = selections.max_by_key(|&one| (sum(one), std::cmp::Reverse(one)))?;
    let columns = counts.columns(rows, Target::Selection(leading), Need::Ballots);
    Kind::of(&columns.votes, &columns.ballots)
}
