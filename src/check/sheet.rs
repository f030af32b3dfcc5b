//! The rules that one sheet can break on its own.
//!
//! | code | rule |
//! | --- | --- |
//! | S101 | Σ selections = valid votes |
//! | S102 | valid + null + blank = ballots cast |
//! | S103 | no valid votes, then no votes for selections |
//! | S104 | Σ selections ≠ twice the valid votes |
//! | S105 | counts stand in their own columns |
//! | S106 | no ballots cast, then no votes |
//! | S107 | a sheet reports votes |
//! | S108 | no registered voters, then no votes |
//! | S201 | ballots cast ≤ registered voters (+ declared extra voters) |
//! | S202 | valid votes ≤ ballots cast |
//! | S203 | ballots cast ≤ ballots issued |
//! | S204 | ballots issued ≤ registered voters (+ declared extra voters) |
//! | S205 | ballots rejected ≤ ballots issued |
//!
//! A rule speaks only where every count that it needs is there: missing is not zero, and a
//! source without a column for null votes is not held to an equation that needs them. A sheet
//! with a slip that one rule explains (S103, S104, S105) is not reported again by the rule that
//! the slip also breaks (S101, S102).

use serde::{Deserialize, Serialize};

use crate::model::{Code, Evidence, Measure, TallySheets};
use crate::threads;

use super::numbers::{Columns, Numbers};
use super::problem::Problem;
use super::swap;

/// Settings of the sheet rules. They change what is found, so they are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SheetRules {
    /// Voters from outside its roll that a station may admit, by law.
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
                    broken.evidence,
                    broken.text,
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
    evidence: Vec<Evidence>,
    text: String,
}

/// S101–S107: sums.
fn additions(numbers: &Numbers, report: &mut impl FnMut(Broken)) {
    let sum_wrong = sum_of_selections_is_wrong(numbers);
    let papers_wrong = sum_of_papers_is_wrong(numbers);
    if !(sum_wrong || papers_wrong) {
        return empty_sheet(numbers, report);
    }
    if let Some((one, other)) = swap::explains(numbers) {
        return report(Broken {
            code: Code::S105,
            stake: numbers
                .get(one)
                .zip(numbers.get(other))
                .map(|(one, other)| one.abs_diff(other)),
            evidence: evidence(numbers, &[one, other]),
            text: format!(
                "The sheet states {} {} and {} {}; it adds up exactly when the two change places.",
                number(numbers, one),
                one.words(),
                number(numbers, other),
                other.words(),
            ),
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
    let sum = numbers.selections;
    let valid = numbers.get(Measure::ValidVotes);
    let at_least = if numbers.complete { "" } else { "at least " };
    let code;
    let text = match valid {
        None | Some(0) => {
            code = Code::S103;
            let stated = if valid.is_some() { "zero" } else { "missing" };
            format!(
                "The selections have {at_least}{sum} votes, and the sheet's valid votes are {stated}."
            )
        }
        Some(valid) if numbers.complete && sum == 2 * valid => {
            code = Code::S104;
            format!(
                "The selections have {sum} votes, exactly twice the {valid} valid votes that the sheet states."
            )
        }
        Some(valid) => {
            code = Code::S101;
            format!(
                "The selections have {at_least}{sum} votes, and the sheet states {valid} valid votes: {} {}.",
                sum.abs_diff(valid),
                if valid > sum { "more" } else { "fewer" },
            )
        }
    };
    let mut evidence = vec![Evidence::exact("Σ selections", sum)];
    evidence.extend(valid.map(|valid| Evidence::exact(Measure::ValidVotes.key(), valid)));
    Broken {
        code,
        stake: Some(sum.abs_diff(valid.unwrap_or(0))),
        evidence,
        text,
    }
}

/// Whether valid, null and blank votes are all there, so that they can be more or fewer than the
/// ballots cast; otherwise they can only be too many.
fn all_papers_are_known(numbers: &Numbers) -> bool {
    numbers.has_place(Measure::NullVotes)
        && numbers.valid().is_some()
        && numbers.null_and_blank().is_some()
}

/// Whether valid + null + blank differs from the ballots cast, as far as they are there.
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
    let parts: Vec<String> = [Measure::NullVotes, Measure::BlankVotes]
        .into_iter()
        .filter_map(|measure| Some(format!("{} {}", numbers.get(measure)?, measure.words())))
        .collect();
    let valid = numbers.valid_at_least();
    let at_least = if numbers.valid().is_some() {
        ""
    } else {
        "at least "
    };
    let counted = if parts.is_empty() {
        format!("{at_least}{valid} valid votes")
    } else {
        format!(
            "{at_least}{valid} valid, {}: {papers} papers",
            parts.join(" and ")
        )
    };
    let code;
    let text = match cast {
        None | Some(0) => {
            code = Code::S106;
            let stated = if cast.is_some() { "zero" } else { "missing" };
            format!("The sheet has {counted}, and its ballots cast are {stated}.")
        }
        Some(cast) => {
            code = if numbers.has_place(Measure::NullVotes) {
                Code::S102
            } else {
                Code::S202
            };
            format!(
                "The sheet has {counted}, and states {cast} ballots cast: {} {}.",
                papers.abs_diff(cast),
                if cast > papers { "more" } else { "fewer" },
            )
        }
    };
    let mut evidence = evidence(
        numbers,
        &[
            Measure::ValidVotes,
            Measure::NullVotes,
            Measure::BlankVotes,
            Measure::BallotsCast,
        ],
    );
    evidence.insert(0, Evidence::exact("valid + null + blank", papers));
    Broken {
        code,
        stake: Some(papers.abs_diff(cast.unwrap_or(0))),
        evidence,
        text,
    }
}

/// S107: every count that is there is zero, and the selections' are all there.
fn empty_sheet(numbers: &Numbers, report: &mut impl FnMut(Broken)) {
    if numbers.complete && numbers.counted() == 0 && numbers.cast() == 0 {
        report(Broken {
            code: Code::S107,
            stake: None,
            evidence: evidence(numbers, &[Measure::VotersRegistered]),
            text: match numbers.get(Measure::VotersRegistered) {
                Some(voters) => {
                    format!("The sheet reports no vote at all, with {voters} registered voters.")
                }
                None => "The sheet reports no vote at all.".to_string(),
            },
        });
    }
}

/// S108, S201, S203–S205: what must not exceed what.
fn limits(numbers: &Numbers, rules: &SheetRules, report: &mut impl FnMut(Broken)) {
    let cast = numbers.cast();
    if cast > 0
        && numbers.has_place(Measure::VotersRegistered)
        && numbers.nothing(Measure::VotersRegistered)
    {
        report(Broken {
            code: Code::S108,
            stake: Some(cast),
            evidence: vec![Evidence::exact("ballots cast", cast)],
            text: format!(
                "The sheet has {cast} ballots, and its registered voters are {}.",
                if numbers.get(Measure::VotersRegistered).is_some() {
                    "zero"
                } else {
                    "missing"
                },
            ),
        });
    }
    let roll = numbers
        .get(Measure::VotersRegistered)
        .filter(|&voters| voters > 0)
        .map(|voters| {
            let added = numbers.get(Measure::VotersAdded).unwrap_or(0);
            voters + added + rules.extra_voters_per_station
        });
    let issued = numbers.get(Measure::BallotsIssued);
    let stated = numbers.get(Measure::BallotsCast).is_some();
    let cast_words = if stated {
        "ballots cast"
    } else {
        "counted papers"
    };
    let roll_words =
        if rules.extra_voters_per_station > 0 || numbers.has_place(Measure::VotersAdded) {
            "voters on the roll or added to it"
        } else {
            "registered voters"
        };
    let mut exceeds = |code, more: Option<u64>, words: &str, limit: Option<u64>, of: &str| {
        if let (Some(more), Some(limit)) = (more, limit)
            && more > limit
        {
            report(Broken {
                code,
                stake: Some(more - limit),
                evidence: vec![Evidence::exact(words, more), Evidence::exact(of, limit)],
                text: format!(
                    "The sheet has {more} {words} and {limit} {of}: {} too many.",
                    more - limit
                ),
            });
        }
    };
    exceeds(Code::S201, Some(cast), cast_words, roll, roll_words);
    exceeds(Code::S203, Some(cast), cast_words, issued, "ballots issued");
    exceeds(Code::S204, issued, "ballots issued", roll, roll_words);
    let rejected = numbers.get(Measure::BallotsRejected);
    exceeds(
        Code::S205,
        rejected,
        "ballots rejected",
        issued,
        "ballots issued",
    );
}

fn number(numbers: &Numbers, measure: Measure) -> String {
    match numbers.get(measure) {
        Some(number) => number.to_string(),
        None => "no".to_string(),
    }
}

fn evidence(numbers: &Numbers, measures: &[Measure]) -> Vec<Evidence> {
    measures
        .iter()
        .filter_map(|&measure| Some(Evidence::exact(measure.key(), numbers.get(measure)?)))
        .collect()
}
