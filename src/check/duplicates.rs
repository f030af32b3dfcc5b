//! One station, several rows: the same sheet twice (D101), or sheets that disagree (D102, D103).

use std::collections::HashMap;
use std::hash::{Hash, Hasher};

use crate::model::column::cell_number;
use crate::model::{Code, Evidence, Measure, Reported, Said, StationKey, TallySheets, say};

use super::problem::Problem;
use super::same;

/// So many of the rows that disagree are named in a sentence.
pub(super) const NAMED: usize = 5;

/// The rows of one station that has more than one, sorted into versions: rows with the same
/// counts are one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StationRows {
    /// The versions by their first row; each has its rows in order.
    pub versions: Vec<Vec<usize>>,
}

impl StationRows {
    /// Whether the rows disagree.
    pub fn conflict(&self) -> bool {
        self.versions.len() > 1
    }
}

/// Stations with more than one row, and what is to be said of them.
///
/// Rows whose key names no station are left to [`check_totals`](super::check_totals).
///
/// # Complexity
/// n log n in sheets, for the sort of their digests.
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

/// Whether a stored key ends in an empty part, and so names no station. An empty part before the
/// last is a unit without a code, of which there may be one.
pub(super) fn lacks_station(key: &str) -> bool {
    key.is_empty() || key.ends_with(StationKey::SEPARATOR)
}

/// Every count of a row, to be compared with another's.
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
    Problem::new(
        sheets,
        Code::D101,
        vec![again, first],
        Some(votes),
        vec![Evidence::exact(say!("votes on the sheet"), votes)],
        say!(
            "The sheet of this station is there already, with the same counts ({place}).",
            place = place(sheets, first)
        ),
    )
}

fn conflicting(sheets: &TallySheets, station: &StationRows) -> Problem {
    let firsts: Vec<usize> = station.versions.iter().map(|version| version[0]).collect();
    let mut sums: Vec<u64> = firsts.iter().map(|&row| votes(sheets, row)).collect();
    let mut places: Vec<Said> = firsts
        .iter()
        .zip(&sums)
        .take(NAMED)
        .map(|(&row, &sum)| {
            say!(
                "{place} with {votes} votes",
                place = place(sheets, row),
                votes = sum
            )
        })
        .collect();
    if firsts.len() > NAMED {
        places.push(say!("and {number} more", number = firsts.len() - NAMED));
    }
    let double = match firsts.as_slice() {
        &[one, other] => twice(sheets, one, other) || twice(sheets, other, one),
        _ => false,
    };
    let (number, places) = (firsts.len(), Said::joined(places, "; "));
    let (code, text) = if double {
        let text = say!(
            "{number} rows for this station disagree, and every count of one is exactly twice the other's: {places}.",
            number = number,
            places = places
        );
        (Code::D103, text)
    } else {
        let text = say!(
            "{number} rows for this station disagree: {places}.",
            number = number,
            places = places
        );
        (Code::D102, text)
    };
    let evidence = firsts
        .iter()
        .zip(&sums)
        .take(NAMED)
        .map(|(&row, &sum)| {
            Evidence::exact(say!("votes in {place}", place = place(sheets, row)), sum)
        })
        .collect();
    sums.sort_unstable();
    Problem::new(
        sheets,
        code,
        station.versions.iter().flatten().copied().collect(),
        sums.last().copied(),
        evidence,
        text,
    )
}

/// Whether every count of papers in `large` is twice the one in `small`, and some are not zero.
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

/// Σ selections of a row, as far as they are there.
pub(super) fn votes(sheets: &TallySheets, row: usize) -> u64 {
    let votes = RowCounts::of(sheets, row).votes().iter();
    votes.map(|&cell| cell_number(cell).unwrap_or(0)).sum()
}

/// Where a row is, for use in a sentence.
pub(super) fn place(sheets: &TallySheets, row: usize) -> Said {
    match sheets.get(row).and_then(|sheet| sheet.source()) {
        Some(source) => Said::verbatim(format!("{}:{}", source.file, source.line)),
        None => say!("row {number}", number = row + 1),
    }
}
