//! From tally sheets to the plain slices that a check takes.

use std::collections::{BTreeMap, BTreeSet};

use crate::anomaly::ExclusionReason;
use crate::anomaly::Sample;
use crate::model::facts::anomaly::TargetKind;
use crate::model::{CountColumn, Included, Measure, TallySheets, UnitId};

use super::settings::Centre;

/// Of what a line speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// The selection at this place.
    Selection(usize),
    /// Ballots cast of registered voters.
    Turnout,
    /// The contest as a whole.
    Contest,
}

impl Target {
    /// Which kind of target it is.
    pub fn kind(self) -> TargetKind {
        match self {
            Self::Selection(_) => TargetKind::Selection,
            Self::Turnout => TargetKind::Turnout,
            Self::Contest => TargetKind::Contest,
        }
    }
}

/// What a sheet's ballots are taken to be; printed, because shares depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BallotsAre {
    /// The ballots cast that the sheet states.
    BallotsCast,
    /// Valid, null and blank added up, no ballots cast being published.
    ValidNullBlank,
    /// The votes of all selections, no other sum being published.
    SumOfSelections,
}

impl BallotsAre {
    /// What the sheets publish.
    pub fn of(sheets: &TallySheets) -> Self {
        if has(sheets.measure(Measure::BallotsCast)) {
            Self::BallotsCast
        } else if has(sheets.measure(Measure::ValidVotes)) {
            Self::ValidNullBlank
        } else {
            Self::SumOfSelections
        }
    }
}

/// The sheets that count, each count looked up once.
pub(crate) struct Base<'a> {
    pub(crate) sheets: &'a TallySheets,
    /// The rows that count.
    pub(crate) rows: Vec<usize>,
    pub(crate) ballots_are: BallotsAre,
}

/// The counts of the stations that have them all, one value for each.
pub(crate) struct Columns {
    /// The row of each station.
    pub(crate) rows: Vec<usize>,
    /// Registered voters, where the check needs the roll.
    pub(crate) registered: Vec<u64>,
    /// Ballots issued of each station that states them, where any does.
    pub(crate) issued: Option<Vec<Option<u64>>>,
    /// What the votes are of.
    pub(crate) ballots: Vec<u64>,
    /// The votes of the target.
    pub(crate) votes: Vec<u64>,
    /// The stations left out before the check saw them.
    pub(crate) sample: Sample,
}

/// Which counts a check needs of every station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Need {
    /// The votes alone.
    Votes,
    /// And the ballots of which they are.
    Ballots,
    /// And the roll.
    Roll,
}

impl<'a> Base<'a> {
    pub(crate) fn new(included: &Included<'a>) -> Self {
        let sheets = included.sheets();
        Self {
            sheets,
            rows: included.rows().collect(),
            ballots_are: BallotsAre::of(sheets),
        }
    }

    pub(crate) fn number(&self, measure: Measure, row: usize) -> Option<u64> {
        self.sheets.measure(measure)?.number(row)
    }

    pub(crate) fn votes(&self, selection: usize, row: usize) -> Option<u64> {
        let width = self.sheets.selections().len();
        self.sheets.votes().number(row * width + selection)
    }

    /// Every selection's votes of a row, if it states them all.
    pub(crate) fn all_votes(&self, row: usize) -> Option<Vec<u64>> {
        let width = self.sheets.selections().len();
        (0..width)
            .map(|selection| self.votes(selection, row))
            .collect()
    }

    /// What a sheet's ballots are taken to be.
    pub(crate) fn ballots(&self, row: usize) -> Option<u64> {
        match self.ballots_are {
            BallotsAre::BallotsCast => self.number(Measure::BallotsCast, row),
            BallotsAre::ValidNullBlank => {
                let valid = self.number(Measure::ValidVotes, row)?;
                Some(valid + self.not_valid(row).unwrap_or(0))
            }
            BallotsAre::SumOfSelections => {
                let votes = self.all_votes(row)?;
                Some(votes.iter().sum::<u64>() + self.not_valid(row).unwrap_or(0))
            }
        }
    }

    /// Null and blank votes of a row; `None` where neither is published.
    pub(crate) fn not_valid(&self, row: usize) -> Option<u64> {
        let parts = [Measure::NullVotes, Measure::BlankVotes].map(|one| self.number(one, row));
        parts.into_iter().flatten().reduce(|a, b| a + b)
    }

    /// Whether any sheet states this.
    pub(crate) fn publishes(&self, measure: Measure) -> bool {
        has(self.sheets.measure(measure))
    }

    /// Whether the layout of any file names a column for this; it may be empty.
    pub(crate) fn has_column(&self, measure: Measure) -> bool {
        self.sheets.measure(measure).is_some()
    }

    /// The columns of a target at these rows.
    pub(crate) fn columns(&self, rows: &[usize], target: Target, need: Need) -> Columns {
        let mut columns = Columns {
            rows: Vec::with_capacity(rows.len()),
            registered: Vec::new(),
            issued: self.publishes(Measure::BallotsIssued).then(Vec::new),
            ballots: Vec::new(),
            votes: Vec::with_capacity(rows.len()),
            sample: Sample::default(),
        };
        let [mut no_votes, mut no_ballots, mut no_roll] = [0; 3];
        let [mut more_votes, mut more_ballots] = [0; 2];
        for &row in rows {
            let votes = match target {
                Target::Selection(selection) => self.votes(selection, row),
                Target::Turnout | Target::Contest => self.ballots(row),
            };
            let Some(votes) = votes else {
                no_votes += 1;
                continue;
            };
            let roll = self.number(Measure::VotersRegistered, row);
            let ballots = match target {
                Target::Turnout => roll,
                Target::Selection(_) | Target::Contest => self.ballots(row),
            };
            if need >= Need::Ballots {
                let Some(ballots) = ballots else {
                    no_ballots += 1;
                    continue;
                };
                if votes > ballots {
                    more_votes += 1;
                    continue;
                }
                columns.ballots.push(ballots);
            }
            if need >= Need::Roll {
                let all = self.ballots(row);
                let (Some(roll), Some(all)) = (roll, all) else {
                    no_roll += 1;
                    columns.ballots.pop();
                    continue;
                };
                if all > roll {
                    more_ballots += 1;
                    columns.ballots.pop();
                    continue;
                }
                columns.registered.push(roll);
            }
            if let Some(column) = &mut columns.issued {
                column.push(self.number(Measure::BallotsIssued, row));
            }
            columns.votes.push(votes);
            columns.rows.push(row);
        }
        let (of_what, more) = match target {
            Target::Turnout => (
                ExclusionReason::RollNotStated,
                ExclusionReason::MoreBallotsThanVoters,
            ),
            Target::Selection(_) | Target::Contest => (
                ExclusionReason::BallotsNotStated,
                ExclusionReason::MoreVotesThanBallots,
            ),
        };
        columns.sample = Sample::of(columns.rows.len() as u64)
            .without(ExclusionReason::CountNotStated, no_votes)
            .without(of_what, no_ballots)
            .without(more, more_votes)
            .without(ExclusionReason::RollNotStated, no_roll)
            .without(ExclusionReason::MoreBallotsThanVoters, more_ballots);
        columns
    }

    /// The centre of each row, as small numbers.
    pub(crate) fn centres(&self, rows: &[usize], centre: &Centre) -> Vec<u32> {
        let parts = match centre {
            Centre::Level(level) => return self.groups(rows, level),
            Centre::KeyParts(parts) => *parts,
        };
        let keys: Vec<Vec<String>> = rows
            .iter()
            .filter_map(|&row| self.sheets.get(row))
            .map(|sheet| {
                let mut key = sheet.station().parts().to_vec();
                key.truncate(parts);
                key
            })
            .collect();
        // Numbered by name, so that the order of the rows makes no difference.
        let names: BTreeSet<&Vec<String>> = keys.iter().collect();
        let numbers: BTreeMap<&Vec<String>, u32> = names.into_iter().zip(0..).collect();
        keys.iter()
            .map(|key| numbers.get(key).copied().unwrap_or(0))
            .collect()
    }

    /// The unit at `level` of each row, as small numbers; rows outside of that level are one group.
    pub(crate) fn groups(&self, rows: &[usize], level: &str) -> Vec<u32> {
        let tree = self.sheets.units();
        let Some(depth) = tree.levels().iter().position(|name| name == level) else {
            return vec![0; rows.len()];
        };
        // Numbered by code, so that the order of the rows makes no difference.
        let mut numbers = vec![0; tree.len()];
        for (number, unit) in (1..).zip(tree.sorted()) {
            numbers[unit.index()] = number;
        }
        rows.iter()
            .map(|&row| numbers[ancestor(self.sheets, row, depth + 1).index()])
            .collect()
    }
}

/// The unit so many levels below the root that a row is in, or the root.
pub(super) fn ancestor(sheets: &TallySheets, row: usize, depth: usize) -> UnitId {
    let tree = sheets.units();
    let mut unit = sheets.unit_of()[row];
    while tree.depth(unit) > depth {
        unit = tree.parent(unit);
    }
    if tree.depth(unit) == depth {
        unit
    } else {
        UnitId::ROOT
    }
}

fn has(column: Option<&CountColumn>) -> bool {
    column.is_some_and(|column| column.missing() < column.len())
}
