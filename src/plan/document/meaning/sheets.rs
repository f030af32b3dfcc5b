//! The tables `[[sheets]]` and `[merge]`.

use crate::model::Contest;
use crate::plan::audit_plan::{PlannedSheets, Role};
use crate::plan::problem::MeaningProblem;
use crate::read::Layout;

use super::super::tables::{MergeTable, SheetsTable};
use super::super::text::Span;
use super::super::value::{At, Key, Optional, Required};
use super::layout::VoteColumns;
use super::{Known, Meaning, near};

/// Where the parts of a `[[sheets]]` are.
#[derive(Clone, Copy)]
struct Places {
    source: Span,
    units: Span,
}

impl Places {
    fn of(table: &At<SheetsTable>) -> Self {
        let units = match table.value.layout.at() {
            Some(layout) => layout.value.units.at().map_or(layout.span, |at| at.key),
            None => table.span,
        };
        Self {
            source: table.value.source.at().map_or(table.span, |at| at.span),
            units,
        }
    }
}

impl Meaning<'_> {
    /// The files of tally sheets; complete where their sources, paths and levels are known.
    pub(super) fn sheets(
        &mut self,
        tables: Required<Vec<Optional<SheetsTable>>>,
        contest: &Known<Option<Contest>>,
    ) -> Known<Vec<PlannedSheets>> {
        let mut sheets = Known {
            value: Vec::new(),
            complete: tables.at().is_some(),
        };
        let Key::Written(At {
            value: tables,
            span,
            ..
        }) = tables
        else {
            return sheets;
        };
        if tables.is_empty() {
            self.problem(span, MeaningProblem::NoSheets);
        }
        let mut places: Vec<Places> = Vec::new();
        for table in tables {
            let Key::Written(table) = table else {
                sheets.complete = false;
                continue;
            };
            places.push(Places::of(&table));
            let planned = self.planned_sheets(table.value, contest);
            sheets.complete &= planned.complete;
            sheets.value.push(planned.value);
        }
        if sheets.complete {
            self.fit_together(&sheets.value, &places, span);
        }
        sheets
    }

    fn planned_sheets(
        &mut self,
        table: SheetsTable,
        contest: &Known<Option<Contest>>,
    ) -> Known<PlannedSheets> {
        if let Some(path) = table.path.at() {
            self.path(path);
        }
        let role_is_known = table.role.is_absent() || table.role.at().is_some();
        let mut complete =
            role_is_known && table.path.at().is_some() && table.source.at().is_some();
        let path = table.path.into_value().unwrap_or_default();
        let of = format!("sheets `{path}`");
        let role = table.role.into_value().unwrap_or_default();
        let mut layout = Layout::default();
        match table.layout {
            Key::Written(table) => {
                let (known, votes) = self.layout(table, &of);
                complete &= known.complete;
                layout = known.value;
                let needed = role == Role::Tally && role_is_known;
                self.votes(&mut layout, votes, contest, needed, &of);
            }
            Key::Absent | Key::Wrong => complete = false,
        }
        let source = table.source.into_value().unwrap_or_default();
        let mut planned = PlannedSheets::new(source, path, layout).with_role(role);
        planned.sha256 = self.digest(table.sha256, &of);
        planned.encoding = self.encoding(table.encoding, &of);
        Known {
            value: planned,
            complete,
        }
    }

    /// The votes of a layout, in the order of the contest. `needed` is whether every selection has
    /// to have a column; what a further source has no column for is not compared.
    fn votes(
        &mut self,
        layout: &mut Layout,
        mut votes: VoteColumns,
        contest: &Known<Option<Contest>>,
        needed: bool,
        of: &str,
    ) {
        let Some(known) = &contest.value else { return };
        for selection in known.selections() {
            match votes.columns.remove(selection.id.as_str()) {
                Some((columns, _)) => layout.votes.push((selection.id.clone(), columns)),
                None if needed && votes.complete => {
                    let problem = MeaningProblem::NoColumnFor {
                        of: of.to_string(),
                        selection: selection.id.to_string(),
                    };
                    self.problem(votes.table, problem);
                }
                None => {}
            }
        }
        for (selection, (_, span)) in votes.columns {
            if contest.complete {
                let ids = known.selections().iter().map(|known| known.id.as_str());
                let problem = MeaningProblem::VotesOfUnknown {
                    of: of.to_string(),
                    near: near(&selection, ids),
                    selection,
                };
                self.problem(span, problem);
            }
        }
    }

    /// Whether the files are one publication and further sources.
    fn fit_together(&mut self, sheets: &[PlannedSheets], places: &[Places], all: Span) {
        let of = |role: Role| {
            let both = sheets.iter().zip(places);
            both.filter(move |(sheets, _)| sheets.role == role)
        };
        let Some((first, _)) = of(Role::Tally).next() else {
            if !sheets.is_empty() {
                self.problem(all, MeaningProblem::NoTallySheets);
            }
            return;
        };
        for (other, place) in of(Role::Tally).skip(1) {
            if other.layout.levels() != first.layout.levels() {
                let problem = MeaningProblem::OtherLevels {
                    of: format!("sheets `{}`", other.path),
                    levels: other.layout.levels().join(", "),
                    first: first.path.clone(),
                    first_levels: first.layout.levels().join(", "),
                };
                self.problem(place.units, problem);
            }
        }
        for (other, place) in of(Role::Compare) {
            if other.source == first.source {
                let problem = MeaningProblem::SharedSource {
                    of: format!("sheets `{}`", other.path),
                    source_name: other.source.clone(),
                    first: first.path.clone(),
                };
                self.problem(place.source, problem);
            }
        }
    }

    /// The sources that are merged, the one that wins first.
    pub(super) fn merged(
        &mut self,
        table: Optional<MergeTable>,
        sheets: &Known<Vec<PlannedSheets>>,
    ) -> Vec<String> {
        let prefer = table
            .into_value()
            .and_then(|table| table.prefer.into_value());
        let tally = sheets.value.iter().find(|one| one.role == Role::Tally);
        let compared = sheets.value.iter().filter(|one| one.role == Role::Compare);
        let known: Vec<&str> = tally
            .into_iter()
            .chain(compared)
            .map(|sheets| sheets.source.as_str())
            .collect();
        let mut names: Vec<String> = Vec::new();
        for At {
            value: name, span, ..
        } in prefer.iter().flatten().filter_map(Key::at)
        {
            if names.contains(name) {
                let problem = MeaningProblem::ListedTwice {
                    key: "merge.prefer".to_string(),
                    name: name.clone(),
                };
                self.problem(*span, problem);
            } else if sheets.complete && !known.contains(&name.as_str()) {
                let problem = MeaningProblem::UnknownSource {
                    name: name.clone(),
                    near: near(name, known.iter().copied()),
                };
                self.problem(*span, problem);
            }
            names.push(name.clone());
        }
        names
    }
}
