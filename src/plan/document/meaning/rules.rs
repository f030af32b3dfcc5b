//! The tables `[inclusion]`, `[rules]`, `[copies]` and `[outcome]`.

use crate::check::{ConflictRule, CopyGuard, InclusionPolicy, SheetRules};
use crate::model::{Code, CountColumn, PrintedShare};
use crate::plan::audit_plan::PlannedSheets;
use crate::plan::problem::MeaningProblem;

use super::super::tables::{
    ConflictValue, ConflictWord, CopiesTable, InclusionTable, OutcomeTable, PercentageValue,
    RulesTable,
};
use super::super::text::Span;
use super::super::value::{At, Key, Optional};
use super::{Known, Meaning, near};

impl Meaning<'_> {
    pub(super) fn inclusion(
        &mut self,
        table: Optional<InclusionTable>,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> InclusionPolicy {
        let mut policy = InclusionPolicy::default();
        let Some(table) = table.into_value() else {
            return policy;
        };
        if let Some(rule) = table.identical_duplicates.into_value() {
            policy.identical_duplicates = rule;
        }
        if let Some(rule) = table.conflicting_duplicates.into_value() {
            policy.conflicting_duplicates = self.conflict(rule, sheets);
        }
        for code in table.exclude_codes.into_value().into_iter().flatten() {
            if let Key::Written(code) = code {
                self.exclude_code(&code);
                policy.exclude_codes.push(code.value);
            }
        }
        policy
    }

    fn conflict(
        &mut self,
        rule: ConflictValue,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> ConflictRule {
        let table = match rule {
            ConflictValue::Text(ConflictWord::None) => return ConflictRule::None,
            ConflictValue::Text(ConflictWord::First) => return ConflictRule::First,
            ConflictValue::Text(ConflictWord::Last) => return ConflictRule::Last,
            ConflictValue::Table(table) => table,
        };
        let Key::Written(At {
            value: file, span, ..
        }) = table.file
        else {
            return ConflictRule::None;
        };
        let paths = || sheets.value.iter().map(|sheets| sheets.path.as_str());
        if sheets.complete && !paths().any(|path| path == file) {
            let problem = MeaningProblem::UnknownFile {
                near: near(&file, paths()),
                file: file.clone(),
            };
            self.problem(span, problem);
        }
        ConflictRule::File(file)
    }

    fn exclude_code(&mut self, text: &At<String>) {
        let problem = match text.value.parse::<Code>() {
            Err(_) => MeaningProblem::UnknownCode {
                text: text.value.clone(),
                near: near(&text.value, Code::ALL.iter().map(|code| code.key())),
            },
            Ok(code) if !code.speaks_of_sheets() => MeaningProblem::NotOfSheets { code },
            Ok(_) => return,
        };
        self.problem(text.span, problem);
    }

    pub(super) fn rules(&mut self, table: Optional<RulesTable>) -> SheetRules {
        let mut rules = SheetRules::default();
        let table = table.into_value();
        if let Some(Key::Written(extra)) = table.map(|table| table.extra_voters_per_station) {
            if extra.value > CountColumn::MAX {
                let number = extra.value;
                self.problem(extra.span, MeaningProblem::ExtraVoters { number });
            }
            rules.extra_voters_per_station = extra.value;
        }
        rules
    }

    /// The turnouts for which the outcome is shown; `None` where the plan names none.
    pub(super) fn turnout_caps(
        &mut self,
        table: Optional<OutcomeTable>,
    ) -> Option<Vec<PrintedShare>> {
        let texts = table.into_value()?.max_turnout.into_value()?;
        let mut caps = Vec::new();
        for text in texts {
            if let Key::Written(At {
                value: PercentageValue::Text(text),
                span,
                ..
            }) = text
            {
                caps.extend(self.percentage(&text, "outcome.max_turnout", span));
            }
        }
        Some(caps)
    }

    /// A percentage as it was printed.
    pub(super) fn percentage(&mut self, text: &str, key: &str, span: Span) -> Option<PrintedShare> {
        match text.parse() {
            Ok(share) => Some(share),
            Err(error) => {
                let key = key.to_string();
                self.problem(span, MeaningProblem::Percentage { key, error });
                None
            }
        }
    }
}

pub(super) fn copies(table: Optional<CopiesTable>) -> CopyGuard {
    let mut guard = CopyGuard::default();
    if let Some(table) = table.into_value() {
        let CopiesTable {
            min_votes,
            min_selections,
        } = table;
        guard.min_votes = min_votes.into_value().unwrap_or(guard.min_votes);
        guard.min_selections = min_selections.into_value().unwrap_or(guard.min_selections);
    }
    guard
}
