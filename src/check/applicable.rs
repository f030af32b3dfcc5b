//! Which rules cannot be held against a source, and why: "could not run" is not a pass.

use serde::Serialize;

use crate::model::{Attribute, Code, Measure, Said, TallySheets, say};

use super::copies::CopyGuard;

/// A rule that was not held against anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NotApplicable {
    /// The rule.
    pub code: Code,
    /// Why not.
    pub why: Said,
}

/// The rules that these sheets have no column for, or too few selections.
pub fn not_applicable(sheets: &TallySheets, guard: &CopyGuard) -> Vec<NotApplicable> {
    let has = |measure: Measure| sheets.measure(measure).is_some();
    let needs: [(Code, &[Measure]); 10] = [
        (Code::S101, &[Measure::ValidVotes]),
        (Code::S102, &[Measure::BallotsCast, Measure::NullVotes]),
        (Code::S103, &[Measure::ValidVotes]),
        (Code::S104, &[Measure::ValidVotes]),
        (Code::S105, &[Measure::ValidVotes]),
        (Code::S106, &[Measure::BallotsCast]),
        (Code::S108, &[Measure::VotersRegistered]),
        (Code::S201, &[Measure::VotersRegistered]),
        (Code::S203, &[Measure::BallotsIssued]),
        (
            Code::S204,
            &[Measure::BallotsIssued, Measure::VotersRegistered],
        ),
    ];
    let mut list: Vec<NotApplicable> = needs
        .into_iter()
        .chain([
            (Code::S202, [Measure::BallotsCast].as_slice()),
            (
                Code::S205,
                &[Measure::BallotsRejected, Measure::BallotsIssued],
            ),
        ])
        .filter_map(|(code, measures)| {
            let absent: Vec<Measure> = measures
                .iter()
                .copied()
                .filter(|&measure| !has(measure))
                .collect();
            let why = match absent.as_slice() {
                [] => return None,
                [one, other] => say!(
                    "no column for {one} and {other}",
                    one = one.words(),
                    other = other.words()
                ),
                [one, ..] => say!("no column for {count}", count = one.words()),
            };
            Some(NotApplicable { code, why })
        })
        .collect();
    if sheets.selections().len() < guard.min_selections {
        list.push(NotApplicable {
            code: Code::D104,
            why: say!(
                "{number} selections, and {setting} is {least}",
                number = sheets.selections().len(),
                setting = Said::verbatim("copies.min_selections"),
                least = guard.min_selections
            ),
        });
    }
    if sheets.attribute(Attribute::ImageUrl).is_none() {
        list.push(NotApplicable {
            code: Code::D105,
            why: say!("no column for the image's address"),
        });
    }
    list.sort_by_key(|rule| rule.code);
    list
}
