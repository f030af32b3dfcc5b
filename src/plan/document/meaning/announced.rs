//! The tables `[[announced]]`.

use std::collections::BTreeMap;

use crate::model::{
    AnnouncedResult, Contest, Measure, PrintedShare, Scope, SelectionId, StationsReported,
};
use crate::plan::audit_plan::PlannedSheets;
use crate::plan::problem::{MeaningProblem, PlanPlace};

use super::super::tables::{
    AnnouncedTable, DateValue, PercentageValue, ScopeValue, StationsReportedValue,
};
use super::super::value::{At, Key, Optional};
use super::{Known, Meaning, near, written};

impl Meaning<'_> {
    /// The announced results, and where the scope of each is written.
    pub(super) fn announced(
        &mut self,
        tables: Optional<Vec<Optional<AnnouncedTable>>>,
        contest: &Known<Option<Contest>>,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> (Vec<AnnouncedResult>, Vec<(Scope, PlanPlace)>) {
        let mut results = Vec::new();
        let mut places = Vec::new();
        for table in tables.into_value().into_iter().flatten() {
            let Key::Written(At {
                value: table, span, ..
            }) = table
            else {
                continue;
            };
            let scope_span = table.scope.at().map_or(span, |at| at.span);
            let result = self.announced_result(table, contest, sheets);
            places.push((result.scope.clone(), self.text.place(scope_span)));
            results.push(result);
        }
        (results, places)
    }

    fn announced_result(
        &mut self,
        table: AnnouncedTable,
        contest: &Known<Option<Contest>>,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> AnnouncedResult {
        let source = table.source.into_value().unwrap_or_default();
        let of = format!("announced `{source}`");
        let votes = self.announced_votes(table.votes, contest, &of);
        let shares = self.announced_shares(table.shares, contest, &of);
        let measures = [
            (Measure::VotersRegistered, table.voters_registered),
            (Measure::BallotsCast, table.ballots_cast),
            (Measure::ValidVotes, table.valid_votes),
            (Measure::NullVotes, table.null_votes),
            (Measure::BlankVotes, table.blank_votes),
        ];
        AnnouncedResult {
            series: table.series.into_value().unwrap_or_else(|| {
                let first = source.split(',').next().unwrap_or_default();
                first.trim().to_string()
            }),
            date: table.date.into_value().map(|DateValue::Text(date)| date),
            scope: self.scope(table.scope, sheets, &of),
            votes,
            shares,
            share_of: table.share_of.into_value().unwrap_or_default(),
            measures: measures
                .into_iter()
                .filter_map(|(measure, count)| Some((measure, count.into_value()?)))
                .collect(),
            stations_reported: self.stations_reported(table.stations_reported, &of),
            source,
        }
    }

    fn announced_votes(
        &mut self,
        votes: Optional<BTreeMap<String, Optional<u64>>>,
        contest: &Known<Option<Contest>>,
        of: &str,
    ) -> BTreeMap<String, u64> {
        let mut counts = BTreeMap::new();
        let mut seen: Vec<&SelectionId> = Vec::new();
        for (name, count) in votes.into_value().unwrap_or_default() {
            let Key::Written(At {
                value: count, key, ..
            }) = count
            else {
                continue;
            };
            counts.insert(name.clone(), count);
            let Some(known) = &contest.value else {
                continue;
            };
            let Some(members) = known.members(&name) else {
                self.unknown_name("votes", &name, key, contest, of);
                continue;
            };
            for id in members
                .into_iter()
                .map(|member| &known.selections()[member].id)
            {
                if seen.contains(&id) {
                    let problem = MeaningProblem::CountedTwice {
                        of: of.to_string(),
                        selection: id.to_string(),
                    };
                    self.problem(key, problem);
                }
                seen.push(id);
            }
        }
        counts
    }

    fn announced_shares(
        &mut self,
        shares: Optional<BTreeMap<String, Optional<PercentageValue>>>,
        contest: &Known<Option<Contest>>,
        of: &str,
    ) -> BTreeMap<String, PrintedShare> {
        let mut found = BTreeMap::new();
        for (name, share) in shares.into_value().unwrap_or_default() {
            let Key::Written(At {
                value: PercentageValue::Text(text),
                span,
                key,
            }) = share
            else {
                continue;
            };
            let known = contest.value.as_ref();
            if known.is_some_and(|known| known.members(&name).is_none()) {
                self.unknown_name("shares", &name, key, contest, of);
            }
            if let Some(share) = self.percentage(&text, &format!("{of}: shares"), span) {
                found.insert(name, share);
            }
        }
        found
    }

    fn unknown_name(
        &mut self,
        key: &'static str,
        name: &str,
        span: super::Span,
        contest: &Known<Option<Contest>>,
        of: &str,
    ) {
        let Some(known) = contest.value.as_ref().filter(|_| contest.complete) else {
            return;
        };
        let selections = known.selections().iter().map(|one| one.id.as_str());
        let names = selections.chain(known.groups().keys().map(String::as_str));
        let problem = MeaningProblem::AnnouncedUnknown {
            of: of.to_string(),
            key,
            name: name.to_string(),
            near: near(name, names),
        };
        self.problem(span, problem);
    }

    fn stations_reported(
        &mut self,
        reported: Optional<StationsReportedValue>,
        of: &str,
    ) -> Option<StationsReported> {
        let Key::Written(At { value, span, .. }) = reported else {
            return None;
        };
        match value {
            StationsReportedValue::WholeNumber(number) => Some(StationsReported::Stations(number)),
            StationsReportedValue::Text(text) => self
                .percentage(&text, &format!("{of}: stations_reported"), span)
                .map(StationsReported::Percent),
        }
    }

    fn scope(
        &mut self,
        scope: Optional<ScopeValue>,
        sheets: &Known<Vec<PlannedSheets>>,
        of: &str,
    ) -> Scope {
        let Key::Written(At {
            value: scope, span, ..
        }) = scope
        else {
            return Scope::contest();
        };
        let unit = match scope {
            ScopeValue::Text(word) => {
                if word != "contest" {
                    let of = of.to_string();
                    self.problem(span, MeaningProblem::Scope { of, word });
                }
                return Scope::contest();
            }
            ScopeValue::Table(unit) => unit,
        };
        if let Some(level) = unit.level.at().filter(|_| sheets.complete) {
            let units = || sheets.value.iter().flat_map(|sheets| &sheets.layout.units);
            let levels = || units().map(|unit| unit.level.as_str());
            if !levels().any(|known| known == level.value) {
                let problem = MeaningProblem::ScopeLevel {
                    of: of.to_string(),
                    level: level.value.clone(),
                    near: near(&level.value, levels()),
                };
                self.problem(level.span, problem);
            }
        }
        Scope::Unit {
            level: unit.level.into_value().unwrap_or_default(),
            code: unit.code.into_value().unwrap_or_default(),
            within: unit.within.into_value().map(written).unwrap_or_default(),
        }
    }
}
