//! The rules that one sheet can break on its own.
//!
//! | code | rule |
//! | --- | --- |
//! | S101 | Σ selections = valid votes |
//! | S102 | valid + null + blank = ballots cast |
//! | S103 | no votes for selections without valid votes |
//! | S104 | Σ selections ≠ twice the valid votes |
//! | S105 | each count is in its own column |
//! | S106 | no votes without ballots cast |
//! | S107 | a sheet reports votes |
//! | S108 | no votes without registered voters |
//! | S201 | ballots cast ≤ registered voters (+ declared extra voters) |
//! | S202 | valid votes ≤ ballots cast |
//! | S203 | ballots cast ≤ ballots issued |
//! | S204 | ballots issued ≤ registered voters (+ declared extra voters) |
//! | S205 | ballots rejected ≤ ballots issued |
//!
//! A rule applies only if every count that it needs is present. Missing is not zero, and a source
//! without a column for null votes is not tested against an equation that needs them. If one rule
//! explains a slip (S103, S104, S105), the rule that the slip also breaks (S101, S102) does not
//! report the sheet again.

use serde::{Deserialize, Serialize};

use crate::model::facts::Facts;
use crate::model::facts::sheet::{
    BallotsWithoutRoll, BoundedCount, CountBound, CountedPapers, EmptySheet, Exceeds,
    SelectionsSum, StatedCount, SwappedCounts,
};
use crate::model::{Code, Measure, TallySheets};
use crate::threads;

use super::numbers::{Columns, Numbers};
use super::problem::Problem;
use super::swap;

/// Settings of the sheet rules. They change the findings, so the report prints them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SheetRules {
    /// The number of voters from outside its roll that a station may admit by law.
    pub extra_voters_per_station: u64,
}

/// Every rule that a single sheet breaks, sheet by sheet.
///
/// # Complexity
/// Linear in sheets × selections.
pub fn check_sheets(sheets: &TallySheets, rules: &SheetRules) -> Vec<Problem> {
    let columns = Columns::new(sheets);
    let found = threads::map_rows(sheets.len(), |rows| {
        let mut problems = Vec::new();
        for row in rows {
            let numbers = columns.row(row);
            let mut report = |broken: Broken| {
                problems.push(Problem::new(
                    sheets,
                    broken.code,
                    vec![row],
                    broken.stake,
                    broken.facts,
                ));
            };
            additions(&numbers, &mut report);
            limits(&numbers, rules, &mut report);
        }
        problems
    });
    found.into_iter().flatten().collect()
}

/// A rule that these numbers break.
struct Broken {
    code: Code,
    stake: Option<u64>,
    facts: Facts,
}

/// S101–S107: sums.
fn additions(numbers: &Numbers, report: &mut impl FnMut(Broken)) {
    let sum_wrong = sum_of_selections_is_wrong(numbers);
    let papers_wrong = sum_of_papers_is_wrong(numbers);
    if !(sum_wrong || papers_wrong) {
        return empty_sheet(numbers, report);
    }
    if let Some((one, other)) = swap::explains(numbers)
        && let Some((first, second)) = numbers.get(one).zip(numbers.get(other))
    {
        let stated = |measure, count| StatedCount { measure, count };
        return report(Broken {
            code: Code::S105,
            stake: Some(first.abs_diff(second)),
            facts: Facts::SwappedCounts(SwappedCounts {
                a: stated(one, first),
                b: stated(other, second),
            }),
        });
    }
    if sum_wrong {
        report(wrong_sum_of_selections(numbers));
    }
    if papers_wrong {
        report(wrong_sum_of_papers(numbers));
    }
}

fn sum_of_selections_is_wrong(numbers: &Numbers) -> bool {
    match numbers.get(Measure::ValidVotes) {
        Some(valid) if numbers.complete => numbers.selections != valid,
        Some(valid) => numbers.selections > valid,
        None => numbers.nothing(Measure::ValidVotes) && numbers.selections > 0,
    }
}

fn wrong_sum_of_selections(numbers: &Numbers) -> Broken {
    let votes = numbers.selections;
    let valid = numbers.get(Measure::ValidVotes);
    Broken {
        code: match valid {
            None | Some(0) => Code::S103,
            Some(valid) if numbers.complete && votes == 2 * valid => Code::S104,
            Some(_) => Code::S101,
        },
        stake: Some(votes.abs_diff(valid.unwrap_or(0))),
        facts: Facts::SelectionsSum(SelectionsSum {
            votes,
            complete: numbers.complete,
            valid_votes: valid,
        }),
    }
}

/// Whether valid, null and blank votes are all present. Then their sum can be more or less than the
/// ballots cast. Otherwise it can only be more.
fn all_papers_are_known(numbers: &Numbers) -> bool {
    numbers.has_place(Measure::NullVotes)
        && numbers.valid().is_some()
        && numbers.null_and_blank().is_some()
}

/// Whether valid + null + blank contradicts the ballots cast, over the counts that are present.
pub(super) fn sum_of_papers_is_wrong(numbers: &Numbers) -> bool {
    if !numbers.has_place(Measure::BallotsCast) {
        return false;
    }
    let papers = numbers.counted();
    match numbers.get(Measure::BallotsCast) {
        Some(cast) if all_papers_are_known(numbers) => papers != cast,
        Some(cast) => papers > cast,
        None => numbers.nothing(Measure::BallotsCast) && papers > 0,
    }
}

fn wrong_sum_of_papers(numbers: &Numbers) -> Broken {
    let cast = numbers.get(Measure::BallotsCast);
    let papers = numbers.counted();
    Broken {
        code: match cast {
            None | Some(0) => Code::S106,
            Some(_) if numbers.has_place(Measure::NullVotes) => Code::S102,
            Some(_) => Code::S202,
        },
        stake: Some(papers.abs_diff(cast.unwrap_or(0))),
        facts: Facts::CountedPapers(CountedPapers {
            papers,
            valid: numbers.valid_at_least(),
            valid_complete: numbers.valid().is_some(),
            valid_votes: numbers.get(Measure::ValidVotes),
            null_votes: numbers.get(Measure::NullVotes),
            blank_votes: numbers.get(Measure::BlankVotes),
            ballots_cast: cast,
        }),
    }
}

/// S107: every count that is present is zero, and the votes of all selections are present.
fn empty_sheet(numbers: &Numbers, report: &mut impl FnMut(Broken)) {
    if numbers.complete && numbers.counted() == 0 && numbers.cast() == 0 {
        report(Broken {
            code: Code::S107,
            stake: None,
            facts: Facts::EmptySheet(EmptySheet {
                voters_registered: numbers.get(Measure::VotersRegistered),
            }),
        });
    }
}

/// S108, S201, S203–S205: counts that must not exceed another count.
fn limits(numbers: &Numbers, rules: &SheetRules, report: &mut impl FnMut(Broken)) {
    let cast = numbers.cast();
    if cast > 0
        && numbers.has_place(Measure::VotersRegistered)
        && numbers.nothing(Measure::VotersRegistered)
    {
        report(Broken {
            code: Code::S108,
            stake: Some(cast),
            facts: Facts::BallotsWithoutRoll(BallotsWithoutRoll {
                ballots: cast,
                voters_registered: numbers.get(Measure::VotersRegistered),
            }),
        });
    }
    let roll = numbers
        .get(Measure::VotersRegistered)
        .filter(|&voters| voters > 0)
        .map(|voters| {
            let added = numbers.get(Measure::VotersAdded).unwrap_or(0);
            voters + added + rules.extra_voters_per_station
        });
    let roll_is = if rules.extra_voters_per_station > 0 || numbers.has_place(Measure::VotersAdded) {
        CountBound::VotersAdmitted
    } else {
        CountBound::VotersRegistered
    };
    let cast_is = if numbers.get(Measure::BallotsCast).is_some() {
        BoundedCount::BallotsCast
    } else {
        BoundedCount::CountedPapers
    };
    let issued = numbers.get(Measure::BallotsIssued);
    let issued_is = CountBound::BallotsIssued;
    let rejected = numbers.get(Measure::BallotsRejected);
    let pairs = [
        (Code::S201, cast_is, Some(cast), roll_is, roll),
        (Code::S203, cast_is, Some(cast), issued_is, issued),
        (
            Code::S204,
            BoundedCount::BallotsIssued,
            issued,
            roll_is,
            roll,
        ),
        (
            Code::S205,
            BoundedCount::BallotsRejected,
            rejected,
            issued_is,
            issued,
        ),
    ];
    for (code, counted, count, bound, maximum) in pairs {
        if let (Some(count), Some(maximum)) = (count, maximum)
            && count > maximum
        {
            report(Broken {
                code,
                stake: Some(count - maximum),
                facts: Facts::Exceeds(Exceeds {
                    counted,
                    count,
                    bound,
                    maximum,
                }),
            });
        }
    }
}
