//! The table `[contest]`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Contest, ContestError, ContestRule, Selection, SelectionId};
use crate::plan::problem::MeaningProblem;

use super::super::tables::{ContestTable, SelectionTable};
use super::super::text::Span;
use super::super::value::{At, Key, Optional, Required};
use super::{Known, Meaning, is_complete, near};

/// The names of a contest with their places.
#[derive(Default)]
struct Names {
    /// Where the table begins.
    contest: Option<Span>,
    winners: Option<Span>,
    selections: Vec<At<String>>,
    groups: Vec<(At<String>, Vec<At<String>>)>,
    complete: bool,
}

impl Meaning<'_> {
    /// The contest. Where it is wrong, it is one that is good enough to look for further problems
    /// with.
    pub(super) fn contest(&mut self, table: Required<ContestTable>) -> Known<Option<Contest>> {
        let Key::Written(At {
            value: table, span, ..
        }) = table
        else {
            return Known {
                value: None,
                complete: false,
            };
        };
        let mut names = Names {
            contest: Some(span),
            winners: table.winners.at().map(|at| at.span),
            complete: true,
            ..Names::default()
        };
        let selections = names.selections(&table.selections);
        let groups = names.groups(&table.groups);
        let id = table.id.into_value().unwrap_or_default();
        let rule = table.rule.into_value().unwrap_or(ContestRule::Plurality);
        let winners = table.winners.into_value().unwrap_or(1);
        let complete = names.complete;
        let made = Contest::new(
            id.clone(),
            rule,
            winners,
            selections.clone(),
            groups.clone(),
        );
        let value = match made {
            Ok(contest) => Some(contest),
            Err(errors) => {
                self.contest_errors(errors, &mut names);
                usable(id, rule, selections, groups)
            }
        };
        Known { value, complete }
    }

    fn contest_errors(
        &mut self,
        errors: impl IntoIterator<Item = ContestError>,
        names: &mut Names,
    ) {
        for error in errors {
            // What is looked for among names that could not all be read may well be there.
            let needs_all = matches!(
                error,
                ContestError::NoSelections
                    | ContestError::Winners { .. }
                    | ContestError::UnknownMember { .. }
            );
            if needs_all && !names.complete {
                continue;
            }
            let near = match &error {
                ContestError::UnknownMember { member, .. } => near(
                    member.as_str(),
                    names.selections.iter().map(|one| one.value.as_str()),
                ),
                _ => None,
            };
            if let Some(span) = names.place(&error) {
                self.problem(span, MeaningProblem::Contest { error, near });
            }
        }
    }
}

impl Names {
    fn selections(&mut self, list: &Required<Vec<Optional<SelectionTable>>>) -> Vec<Selection> {
        let Some(list) = list.get() else {
            self.complete = false;
            return Vec::new();
        };
        let mut selections = Vec::new();
        for table in list.iter().map(Key::get) {
            let Some(id) = table.and_then(|table| table.id.at()) else {
                self.complete = false;
                continue;
            };
            let name = table.and_then(|table| table.name.get());
            self.selections.push(id.clone());
            selections.push(Selection {
                id: id.value.as_str().into(),
                name: name.cloned().unwrap_or_default(),
            });
        }
        selections
    }

    fn groups(
        &mut self,
        table: &Optional<BTreeMap<String, Optional<Vec<Optional<String>>>>>,
    ) -> BTreeMap<String, Vec<SelectionId>> {
        let Some(table) = table.get() else {
            self.complete &= table.is_absent();
            return BTreeMap::new();
        };
        let mut groups = BTreeMap::new();
        for (name, members) in table {
            let Some(At { value, key, .. }) = members.at() else {
                self.complete = false;
                continue;
            };
            self.complete &= is_complete(value);
            let at = At {
                value: name.clone(),
                span: *key,
                key: *key,
            };
            let members: Vec<At<String>> = value.iter().filter_map(Key::at).cloned().collect();
            let ids = members.iter().map(|one| one.value.as_str().into());
            groups.insert(name.clone(), ids.collect());
            self.groups.push((at, members));
        }
        groups
    }

    /// Where an error is. Of several that are equal, each call gives the next.
    fn place(&mut self, error: &ContestError) -> Option<Span> {
        let take = |list: &mut Vec<At<String>>, name: &str, which: usize| {
            let mut found = list.iter().enumerate().filter(|(_, one)| one.value == name);
            let index = found.nth(which)?.0;
            Some(list.remove(index).span)
        };
        let mut member = |group: &str, member: &SelectionId, which| {
            let (_, members) = self.groups.iter_mut().find(|(at, _)| at.value == *group)?;
            take(members, member.as_str(), which)
        };
        match error {
            ContestError::RepeatedSelection(id) => take(&mut self.selections, id.as_str(), 1),
            ContestError::GroupNamedLikeSelection(name) => {
                let mut groups = self.groups.iter();
                groups
                    .find(|(at, _)| at.value == *name)
                    .map(|(at, _)| at.span)
            }
            ContestError::UnknownMember { group, member: id } => member(group, id, 0),
            ContestError::RepeatedMember { group, member: id } => member(group, id, 1),
            ContestError::Winners { .. } => self.winners.or(self.contest),
            ContestError::NoSelections => self.contest,
        }
    }
}

/// The contest without what is wrong in it.
fn usable(
    id: String,
    rule: ContestRule,
    mut selections: Vec<Selection>,
    mut groups: BTreeMap<String, Vec<SelectionId>>,
) -> Option<Contest> {
    let mut seen = BTreeSet::new();
    selections.retain(|selection| seen.insert(selection.id.clone()));
    for members in groups.values_mut() {
        let mut once = BTreeSet::new();
        members.retain(|member| seen.contains(member) && once.insert(member.clone()));
    }
    groups.retain(|name, _| !seen.contains(&SelectionId::new(name.as_str())));
    Contest::new(id, rule, 1, selections, groups).ok()
}
