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

use crate::model::{Code, Evidence, Measure, Said, TallySheets, Term, say, term};
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
    text: Said,
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
        return report(Broken {
            code: Code::S105,
            stake: Some(first.abs_diff(second)),
            evidence: evidence(numbers, &[one, other]),
            text: say!(
                "The sheet states {first} {one} and {second} {other}; it adds up exactly when the two change places.",
                first = first,
                one = one.words(),
                second = second,
                other = other.words(),
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
    let votes = at_least(sum, numbers.complete);
    let (code, text) = match valid {
        None => (
            Code::S103,
            say!(
                "The selections have {votes} votes, and the sheet's valid votes are missing.",
                votes = votes
            ),
        ),
        Some(0) => (
            Code::S103,
            say!(
                "The selections have {votes} votes, and the sheet's valid votes are zero.",
                votes = votes
            ),
        ),
        Some(valid) if numbers.complete && sum == 2 * valid => (
            Code::S104,
            say!(
                "The selections have {votes} votes, exactly twice the {valid} valid votes that the sheet states.",
                votes = votes,
                valid = valid
            ),
        ),
        Some(valid) if valid > sum => (
            Code::S101,
            say!(
                "The selections have {too_few} votes, and the sheet states {valid} valid votes: {difference} more.",
                too_few = votes,
                valid = valid,
                difference = valid - sum
            ),
        ),
        Some(valid) => (
            Code::S101,
            say!(
                "The selections have {too_many} votes, and the sheet states {valid} valid votes: {difference} fewer.",
                too_many = votes,
                valid = valid,
                difference = sum.abs_diff(valid)
            ),
        ),
    };
    let mut evidence = vec![Evidence::exact(say!("Σ selections"), sum)];
    evidence.extend(valid.map(|valid| named(Measure::ValidVotes, valid)));
    Broken {
        code,
        stake: Some(sum.abs_diff(valid.unwrap_or(0))),
        evidence,
        text,
    }
}

/// A number, or the least that it can be where it is not known whole.
fn at_least(number: u64, is_whole: bool) -> Said {
    if is_whole {
        number.into()
    } else {
        say!("at least {number}", number = number)
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
    let counted = counted_papers(numbers);
    let code = match cast {
        None | Some(0) => Code::S106,
        Some(_) if numbers.has_place(Measure::NullVotes) => Code::S102,
        Some(_) => Code::S202,
    };
    let text = match cast {
        None => say!(
            "The sheet has {counted}, and its ballots cast are missing.",
            counted = counted
        ),
        Some(0) => say!(
            "The sheet has {counted}, and its ballots cast are zero.",
            counted = counted
        ),
        Some(cast) if cast > papers => say!(
            "The sheet has {counted}, and states {cast} ballots cast: {difference} more.",
            counted = counted,
            cast = cast,
            difference = cast - papers
        ),
        Some(cast) => say!(
            "The sheet has {counted}, and states {cast} ballots cast: {difference} fewer.",
            counted = counted,
            cast = cast,
            difference = papers.abs_diff(cast)
        ),
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
    evidence.insert(0, Evidence::exact(say!("valid + null + blank"), papers));
    Broken {
        code,
        stake: Some(papers.abs_diff(cast.unwrap_or(0))),
        evidence,
        text,
    }
}

/// The papers that were counted, as far as the sheet says.
fn counted_papers(numbers: &Numbers) -> Said {
    let valid = at_least(numbers.valid_at_least(), numbers.valid().is_some());
    let null = numbers.get(Measure::NullVotes);
    let null = null.map(|number| say!("{number} null votes", number = number));
    let blank = numbers.get(Measure::BlankVotes);
    let blank = blank.map(|number| say!("{number} blank votes", number = number));
    match (null, blank) {
        (None, None) => say!("{valid} valid votes", valid = valid),
        (Some(null), Some(blank)) => say!(
            "{valid} valid, {null} and {blank}: {papers} papers",
            valid = valid,
            null = null,
            blank = blank,
            papers = numbers.counted()
        ),
        (Some(others), None) | (None, Some(others)) => say!(
            "{valid} valid, {others}: {papers} papers",
            valid = valid,
            others = others,
            papers = numbers.counted()
        ),
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
                Some(voters) => say!(
                    "The sheet reports no vote at all, with {voters} registered voters.",
                    voters = voters
                ),
                None => say!("The sheet reports no vote at all."),
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
            evidence: vec![Evidence::exact(Measure::BallotsCast.words(), cast)],
            text: match numbers.get(Measure::VotersRegistered) {
                Some(_) => say!(
                    "The sheet has {cast} ballots, and its registered voters are zero.",
                    cast = cast
                ),
                None => say!(
                    "The sheet has {cast} ballots, and its registered voters are missing.",
                    cast = cast
                ),
            },
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
        Measure::BallotsCast.words()
    } else {
        term!("counted papers")
    };
    let roll_words =
        if rules.extra_voters_per_station > 0 || numbers.has_place(Measure::VotersAdded) {
            term!("voters on the roll or added to it")
        } else {
            Measure::VotersRegistered.words()
        };
    let mut exceeds = |code, more: Option<u64>, words: Term, limit: Option<u64>, of: Term| {
        if let (Some(more), Some(limit)) = (more, limit)
            && more > limit
        {
            report(Broken {
                code,
                stake: Some(more - limit),
                evidence: vec![Evidence::exact(words, more), Evidence::exact(of, limit)],
                text: say!(
                    "The sheet has {more} {words} and {limit} {of}: {difference} too many.",
                    more = more,
                    words = words,
                    limit = limit,
                    of = of,
                    difference = more - limit
                ),
            });
        }
    };
    exceeds(Code::S201, Some(cast), cast_words, roll, roll_words);
    let issued_words = Measure::BallotsIssued.words();
    exceeds(Code::S203, Some(cast), cast_words, issued, issued_words);
    exceeds(Code::S204, issued, issued_words, roll, roll_words);
    exceeds(
        Code::S205,
        numbers.get(Measure::BallotsRejected),
        Measure::BallotsRejected.words(),
        issued,
        issued_words,
    );
}

/// A count by its key.
fn named(measure: Measure, number: u64) -> Evidence {
    Evidence::exact(Said::verbatim(measure.key()), number)
}

fn evidence(numbers: &Numbers, measures: &[Measure]) -> Vec<Evidence> {
    measures
        .iter()
        .filter_map(|&measure| Some(named(measure, numbers.get(measure)?)))
        .collect()
}
