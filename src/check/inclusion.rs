//! Which rows count. The plan sets the policy, and every report prints it. Each row that does not
//! count is a line of the ledger.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Code, Included, TallySheets};

use super::duplicates::StationRows;
use super::problem::Problem;

/// The rule for rows of one station that have the same counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum DuplicateRule {
    /// The first row counts, the others do not.
    #[default]
    Once,
    /// None counts.
    None,
}

/// The rule for rows of one station that disagree.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum ConflictRule {
    /// None counts until the plan says which one to take.
    #[default]
    None,
    /// The first in reading order counts.
    First,
    /// The last in reading order counts.
    Last,
    /// The row from this file counts. None counts if the file has no row of the station, or has
    /// several that disagree.
    File(String),
}

/// The policy that decides which rows count. Totals rows, parent rows and rows that name no station
/// never count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct InclusionPolicy {
    /// Rows of one station with the same counts.
    pub identical_duplicates: DuplicateRule,
    /// Rows of one station that disagree.
    pub conflicting_duplicates: ConflictRule,
    /// Sheets with these problems do not count. Without this setting they count and are flagged.
    pub exclude_codes: Vec<String>,
}

/// A row that does not count, and the rule behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exclusion {
    /// The row.
    pub row: usize,
    /// The problem because of which it does not count.
    pub code: Code,
}

/// Which rows count, and which of those have problems.
#[derive(Debug, Clone)]
pub struct Inclusion<'a> {
    /// The sheets that count.
    pub included: Included<'a>,
    /// The rows that do not count, in order.
    pub excluded: Vec<Exclusion>,
    /// The rows that count although their sheet breaks a rule, in order.
    pub flagged: Vec<usize>,
}

impl InclusionPolicy {
    /// Applies the policy to the problems that the checks found.
    pub fn apply<'a>(
        &self,
        sheets: &'a TallySheets,
        duplicates: &[StationRows],
        problems: &[Problem],
    ) -> Inclusion<'a> {
        let mut excluded: BTreeMap<usize, Code> = BTreeMap::new();
        for problem in problems {
            let never = matches!(problem.code(), Code::D201 | Code::D202 | Code::D203);
            let by_plan = self
                .exclude_codes
                .iter()
                .any(|code| problem.code().key().eq_ignore_ascii_case(code));
            // Of a sheet that appears again, only the second is superfluous. Of other sheets that
            // share a problem, it is not known which one has it.
            let rows = match problem.code() {
                Code::D101 => problem.rows.get(..1),
                _ => problem.rows.get(..),
            };
            for &row in rows.unwrap_or_default().iter().filter(|_| never || by_plan) {
                excluded.entry(row).or_insert(problem.code());
            }
        }
        let mut conflicts: BTreeMap<usize, Code> = BTreeMap::new();
        for problem in problems {
            if matches!(problem.code(), Code::D102 | Code::D103) {
                conflicts.extend(problem.rows.iter().map(|&row| (row, problem.code())));
            }
        }
        for station in duplicates {
            // Rows that are not stations cannot be the second row of a station.
            let versions: Vec<Vec<usize>> = station
                .versions
                .iter()
                .map(|version| {
                    let rows = version.iter().copied();
                    rows.filter(|row| !excluded.contains_key(row)).collect()
                })
                .filter(|version: &Vec<usize>| !version.is_empty())
                .collect();
            for (row, repeats) in self.losers(sheets, &versions) {
                let conflict = conflicts.get(&row).copied();
                let code = conflict.filter(|_| !repeats).unwrap_or(Code::D101);
                excluded.entry(row).or_insert(code);
            }
        }
        let excluded_rows: Vec<usize> = excluded.keys().copied().collect();
        let included = Included::all(sheets).without(&excluded_rows);
        let mut flagged: Vec<usize> = problems
            .iter()
            .filter(|problem| problem.code().flags_a_sheet())
            .filter_map(|problem| problem.rows.first().copied())
            .filter(|&row| included.contains(row))
            .collect();
        flagged.sort_unstable();
        flagged.dedup();
        Inclusion {
            included,
            excluded: excluded
                .into_iter()
                .map(|(row, code)| Exclusion { row, code })
                .collect(),
            flagged,
        }
    }

    /// The rows of a station that do not count. The flag says whether the row is only a repetition:
    /// of the row that counts, or of rows that all agree.
    fn losers(&self, sheets: &TallySheets, versions: &[Vec<usize>]) -> Vec<(usize, bool)> {
        let rows = || versions.iter().flatten().copied();
        let winner = if versions.len() < 2 {
            match self.identical_duplicates {
                DuplicateRule::Once => rows().min(),
                DuplicateRule::None if rows().count() > 1 => None,
                DuplicateRule::None => return Vec::new(),
            }
        } else {
            match &self.conflicting_duplicates {
                ConflictRule::None => None,
                ConflictRule::First => rows().min(),
                ConflictRule::Last => rows().max(),
                ConflictRule::File(file) => {
                    let here = |version: &&Vec<usize>| {
                        version.iter().any(|&row| sheets.file(row) == file.as_str())
                    };
                    match versions.iter().filter(here).collect::<Vec<_>>().as_slice() {
                        [version] => version
                            .iter()
                            .copied()
                            .find(|&row| sheets.file(row) == file),
                        _ => None,
                    }
                }
            }
        };
        let conflict = versions.len() > 1;
        let winning = winner.and_then(|row| {
            versions
                .iter()
                .position(|version| version.binary_search(&row).is_ok())
        });
        let versions = versions.iter().enumerate();
        versions
            .flat_map(|(version, rows)| rows.iter().map(move |&row| (version, row)))
            .filter(|(_, row)| Some(*row) != winner)
            .map(|(version, row)| (row, Some(version) == winning || !conflict))
            .collect()
    }
}
