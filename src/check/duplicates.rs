//! One station with several rows: the same sheet twice (D101), or sheets that disagree (D102,
//! D103).

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use crate::model::column::cell_number;
use crate::model::facts::set::{ConflictingRows, RepeatedSheet, RowPlace, RowVotes};
use crate::model::{Code, Facts, Measure, Reported, StationKey, TallySheets};

use super::problem::Problem;
use super::same;

/// The maximum number of rows that a finding's facts list. The facts also say how many there are.
pub(super) const NAMED: usize = 5;

/// The rows of a station that has more than one, sorted into versions. Rows with the same counts
/// are one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationRows {
    /// The versions, ordered by their first row. The rows of each version are in order.
    pub versions: Vec<Vec<usize>>,
}

impl StationRows {
    /// Whether the rows disagree.
    pub fn conflict(&self) -> bool {
        self.versions.len() > 1
    }
}

/// Stations with more than one row, and the problems to report about them.
///
/// Rows whose key names no station are left to [`check_totals`](super::check_totals).
///
/// # Complexity
/// n log n in sheets, because their digests are sorted.
pub fn check_duplicates(sheets: &TallySheets) -> (Vec<StationRows>, Vec<Problem>) {
    let stations = sheets.stations();
    let groups = same::groups(
        sheets.len(),
        |row| {
            let key = stations.at(row);
            (!lacks_station(key)).then_some(key)
        },
        |one, other| stations.at(one) == stations.at(other),
    );
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for rows in groups {
        let station = StationRows {
            versions: versions(sheets, &rows),
        };
        for version in &station.versions {
            for &again in &version[1..] {
                problems.push(identical(sheets, version[0], again));
            }
        }
        if station.conflict() {
            problems.push(conflicting(sheets, &station));
        }
        found.push(station);
    }
    (found, problems)
}

/// Whether a stored key ends in an empty part and so does not name a station. An empty part before
/// the last one is a unit without a code, and a level may have one such unit.
pub(super) fn lacks_station(key: &str) -> bool {
    key.is_empty() || key.ends_with(StationKey::SEPARATOR)
}

/// Every count of a row, to compare it with another row.
#[derive(Clone, Copy)]
pub(super) struct RowCounts<'a> {
    sheets: &'a TallySheets,
    row: usize,
}

impl<'a> RowCounts<'a> {
    pub(super) fn of(sheets: &'a TallySheets, row: usize) -> Self {
        Self { sheets, row }
    }

    /// The stored cells of its votes.
    #[inline]
    pub(super) fn votes(&self) -> &'a [u32] {
        let width = self.sheets.selections().len();
        &self.sheets.votes().cells()[self.row * width..][..width]
    }

    fn measures(&self) -> impl Iterator<Item = u32> + 'a {
        let Self { sheets, row } = *self;
        let measures = Measure::ALL.into_iter();
        measures.filter_map(move |measure| Some(sheets.measure(measure)?.cells()[row]))
    }
}

impl Hash for RowCounts<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.votes().hash(state);
        for cell in self.measures() {
            state.write_u32(cell);
        }
    }
}

impl PartialEq for RowCounts<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.votes() == other.votes() && self.measures().eq(other.measures())
    }
}

impl Eq for RowCounts<'_> {}

fn versions(sheets: &TallySheets, rows: &[usize]) -> Vec<Vec<usize>> {
    let mut versions: Vec<Vec<usize>> = Vec::new();
    let mut known: HashMap<RowCounts<'_>, usize> = HashMap::new();
    for &row in rows {
        let version = *known.entry(RowCounts::of(sheets, row)).or_insert_with(|| {
            versions.push(Vec::new());
            versions.len() - 1
        });
        versions[version].push(row);
    }
    versions
}

fn identical(sheets: &TallySheets, first: usize, again: usize) -> Problem {
    let votes = votes(sheets, again);
    let facts = Facts::RepeatedSheet(RepeatedSheet {
        first: place(sheets, first),
        votes,
    });
    let rows = vec![again, first];
    Problem::new(sheets, Code::D101, rows, Some(votes), facts)
}

fn conflicting(sheets: &TallySheets, station: &StationRows) -> Problem {
    let firsts: Vec<usize> = station.versions.iter().map(|version| version[0]).collect();
    let double = match firsts.as_slice() {
        &[a, b] => twice(sheets, a, b) || twice(sheets, b, a),
        _ => false,
    };
    let row_votes = |&row: &usize| RowVotes {
        place: place(sheets, row),
        votes: votes(sheets, row),
    };
    let facts = Facts::ConflictingRows(ConflictingRows {
        versions: firsts.len() as u64,
        double,
        rows: firsts.iter().take(NAMED).map(row_votes).collect(),
    });
    Problem::new(
        sheets,
        if double { Code::D103 } else { Code::D102 },
        station.versions.iter().flatten().copied().collect(),
        firsts.iter().map(|&row| votes(sheets, row)).max(),
        facts,
    )
}

/// Whether every count of papers in `large` is twice the count in `small`, and some are not zero.
fn twice(sheets: &TallySheets, small: usize, large: usize) -> bool {
    let width = sheets.selections().len();
    let votes = (0..width).map(|place| {
        (
            sheets.votes().at(small * width + place),
            sheets.votes().at(large * width + place),
        )
    });
    let papers = [
        Measure::BallotsCast,
        Measure::ValidVotes,
        Measure::NullVotes,
        Measure::BlankVotes,
    ];
    let measures = papers
        .into_iter()
        .filter_map(|measure| sheets.measure(measure))
        .map(|column| (column.at(small), column.at(large)));
    let mut some = false;
    for (small, large) in votes.chain(measures) {
        match (small, large) {
            (Reported::Value(small), Reported::Value(large)) => {
                if large != 2 * small {
                    return false;
                }
                some |= large > 0;
            }
            _ => return false,
        }
    }
    some
}

/// Σ selections of a row, over the votes that are present.
pub(super) fn votes(sheets: &TallySheets, row: usize) -> u64 {
    let votes = RowCounts::of(sheets, row).votes().iter();
    votes.map(|&cell| cell_number(cell).unwrap_or(0)).sum()
}

/// The place of a row.
pub(super) fn place(sheets: &TallySheets, row: usize) -> RowPlace {
    let source = sheets.get(row).and_then(|sheet| sheet.source());
    RowPlace {
        row: row as u64 + 1,
        line: source.as_ref().map(|source| source.line),
        file: source.map(|source| source.file),
    }
}
