//! Rules that were not checked, and why. An unchecked rule is not a pass.

use serde::{Deserialize, Serialize};

use crate::model::{Attribute, Code, Measure, TallySheets};

use super::copies::CopyGuard;

/// A rule that was not checked. It is not a pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UncheckedRule {
    /// The rule.
    pub code: Code,
    /// Why it was not checked.
    pub why: UncheckedReason,
}

/// Why a rule was not checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum UncheckedReason {
    /// The source has no column for these counts, which the rule needs.
    NoColumn {
        /// The counts.
        measures: Vec<Measure>,
    },
    /// The source has no column for the address of a sheet's image.
    NoImageColumn,
    /// The source has no column that names a station.
    NoStationColumn,
    /// The contest has too few selections for equal sheets to be notable.
    TooFewSelections {
        /// The contest's number of selections.
        selections: u64,
        /// The number that the setting `copies.min_selections` requires.
        min_selections: u64,
    },
    /// The plan does not state the number of stations.
    StationCountUnknown,
    /// The plan names no register of stations.
    NoRegister,
}

/// The rules for which these sheets lack a column or have too few selections.
pub fn unchecked_rules(sheets: &TallySheets, guard: &CopyGuard) -> Vec<UncheckedRule> {
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
    let mut list: Vec<UncheckedRule> = needs
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
            if absent.is_empty() {
                return None;
            }
            let why = UncheckedReason::NoColumn { measures: absent };
            Some(UncheckedRule { code, why })
        })
        .collect();
    if sheets.selections().len() < guard.min_selections {
        list.push(UncheckedRule {
            code: Code::D104,
            why: UncheckedReason::TooFewSelections {
                selections: sheets.selections().len() as u64,
                min_selections: guard.min_selections as u64,
            },
        });
    }
    if sheets.attribute(Attribute::ImageUrl).is_none() {
        list.push(UncheckedRule {
            code: Code::D105,
            why: UncheckedReason::NoImageColumn,
        });
    }
    list.sort_by_key(|rule| rule.code);
    list
}
