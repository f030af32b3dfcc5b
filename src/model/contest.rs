//! The question that was voted on, and its selections.

use super::problems::Problems;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

/// A short name for a selection, unique within its contest. Kept as text: `007` stays `007`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SelectionId(String);

impl SelectionId {
    /// The identifier made of this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for SelectionId {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for SelectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// One votable choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Selection {
    /// Unique within the contest.
    pub id: SelectionId,
    /// As people know it.
    pub name: String,
}

/// How the votes decide. It is stated in every report, next to the totals that it applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContestRule {
    /// Most votes win.
    Plurality,
    /// More than half of the valid votes wins; otherwise there is a run-off.
    Majority,
    /// More than half wins, or 40% and ten points ahead of the next; otherwise there is a run-off.
    FortyAndTen,
    /// The two with most votes go on to a second round.
    TopTwo,
}

/// The question, its selections, and the groups that announced results speak of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contest {
    id: String,
    rule: ContestRule,
    winners: u32,
    selections: Vec<Selection>,
    groups: BTreeMap<String, Vec<SelectionId>>,
}

/// Why a contest cannot be what was declared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContestError {
    /// A contest needs something to vote for.
    #[error("the contest has no selections")]
    NoSelections,
    /// An identifier was used twice.
    #[error("the selection `{0}` is declared twice")]
    RepeatedSelection(SelectionId),
    /// A group and a selection share a name, so an announced result could mean either.
    #[error("`{0}` is the name of a group and of a selection")]
    GroupNamedLikeSelection(String),
    /// A group has a member that is no selection.
    #[error("the group `{group}` has the member `{member}`, which is no selection of the contest")]
    UnknownMember {
        /// The group.
        group: String,
        /// Its stranger.
        member: SelectionId,
    },
    /// A group lists a member twice.
    #[error("the group `{group}` has the member `{member}` twice")]
    RepeatedMember {
        /// The group.
        group: String,
        /// The member.
        member: SelectionId,
    },
    /// As many winners as selections, or none, decides nothing.
    #[error(
        "{winners} winners among {selections} selections: must be at least 1 and fewer than the selections"
    )]
    Winners {
        /// As declared.
        winners: u32,
        /// As declared.
        selections: usize,
    },
}

impl Contest {
    /// A contest, checked: every problem is returned, not the first.
    ///
    /// # Errors
    /// See [`ContestError`].
    pub fn new(
        id: impl Into<String>,
        rule: ContestRule,
        winners: u32,
        selections: Vec<Selection>,
        groups: BTreeMap<String, Vec<SelectionId>>,
    ) -> Result<Self, Problems<ContestError>> {
        let mut problems = Vec::new();
        let mut known = BTreeSet::new();
        for selection in &selections {
            if !known.insert(&selection.id) {
                problems.push(ContestError::RepeatedSelection(selection.id.clone()));
            }
        }
        if selections.is_empty() {
            problems.push(ContestError::NoSelections);
        } else if winners == 0 || (winners as usize >= selections.len() && selections.len() > 1) {
            problems.push(ContestError::Winners {
                winners,
                selections: selections.len(),
            });
        }
        for (group, members) in &groups {
            if known.contains(&SelectionId::new(group.as_str())) {
                problems.push(ContestError::GroupNamedLikeSelection(group.clone()));
            }
            let mut seen = BTreeSet::new();
            for member in members {
                if !known.contains(member) {
                    problems.push(ContestError::UnknownMember {
                        group: group.clone(),
                        member: member.clone(),
                    });
                } else if !seen.insert(member) {
                    problems.push(ContestError::RepeatedMember {
                        group: group.clone(),
                        member: member.clone(),
                    });
                }
            }
        }
        Problems::check(problems)?;
        Ok(Self {
            id: id.into(),
            rule,
            winners,
            selections,
            groups,
        })
    }

    /// A contest that the selection with most votes wins, with each selection's identifier and
    /// name.
    ///
    /// ```
    /// use scrutineer::model::Contest;
    ///
    /// let contest = Contest::plurality("president", [("A", "Ana Pérez"), ("B", "Bo Lind")])?;
    /// assert_eq!(contest.selections().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// See [`ContestError`].
    pub fn plurality<I: Into<String>, N: Into<String>>(
        id: impl Into<String>,
        selections: impl IntoIterator<Item = (I, N)>,
    ) -> Result<Self, Problems<ContestError>> {
        let selections = selections.into_iter().map(|(id, name)| Selection {
            id: SelectionId::new(id),
            name: name.into(),
        });
        let selections = selections.collect();
        Self::new(id, ContestRule::Plurality, 1, selections, BTreeMap::new())
    }

    /// Its identifier.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// How the votes decide.
    pub fn rule(&self) -> ContestRule {
        self.rule
    }

    /// How many win.
    pub fn winners(&self) -> u32 {
        self.winners
    }

    /// The selections, in their declared order.
    pub fn selections(&self) -> &[Selection] {
        &self.selections
    }

    /// The groups by name.
    pub fn groups(&self) -> &BTreeMap<String, Vec<SelectionId>> {
        &self.groups
    }

    /// The place of a selection in [`Contest::selections`].
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.selections.iter().position(|s| s.id.as_str() == id)
    }

    /// The places of the selections that a name in an announced result stands for: one for a
    /// selection, its members for a group, `None` for a name that is neither.
    pub fn members(&self, name: &str) -> Option<Vec<usize>> {
        if let Some(index) = self.index_of(name) {
            return Some(vec![index]);
        }
        self.groups
            .get(name)?
            .iter()
            .map(|member| self.index_of(member.as_str()))
            .collect()
    }

    /// Whether these names of an announced result stand for every selection exactly once, each by
    /// itself or as a member of a group.
    pub fn is_partitioned_by(&self, names: impl IntoIterator<Item = impl AsRef<str>>) -> bool {
        let mut indices: Vec<usize> = names
            .into_iter()
            .flat_map(|name| self.members(name.as_ref()).unwrap_or_default())
            .collect();
        indices.sort_unstable();
        indices.into_iter().eq(0..self.selections.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(id: &str) -> Selection {
        Selection {
            id: id.into(),
            name: id.to_lowercase(),
        }
    }

    #[test]
    fn every_problem_of_a_declaration_is_returned() {
        let groups = BTreeMap::from([
            ("A".to_string(), vec!["B".into()]),
            (
                "others".to_string(),
                vec!["B".into(), "B".into(), "Z".into()],
            ),
        ]);
        let problems = Contest::new(
            "c",
            ContestRule::Plurality,
            2,
            vec![selection("A"), selection("A")],
            groups,
        )
        .unwrap_err();
        assert_eq!(problems.len(), 7, "{problems:?}");
    }

    #[test]
    fn a_group_stands_for_its_members() {
        let contest = Contest::new(
            "c",
            ContestRule::Plurality,
            1,
            vec![selection("A"), selection("B"), selection("C")],
            BTreeMap::from([("others".to_string(), vec!["C".into(), "B".into()])]),
        )
        .unwrap();
        assert_eq!(contest.members("A"), Some(vec![0]));
        assert_eq!(contest.members("others"), Some(vec![2, 1]));
        assert_eq!(contest.members("nobody"), None);
    }

    #[test]
    fn names_that_leave_out_or_repeat_a_selection_do_not_partition_the_contest() {
        let contest = Contest::new(
            "c",
            ContestRule::Plurality,
            1,
            vec![selection("A"), selection("B"), selection("C")],
            BTreeMap::from([("others".to_string(), vec!["C".into(), "B".into()])]),
        )
        .unwrap();
        assert!(contest.is_partitioned_by(["others", "A"]));
        assert!(!contest.is_partitioned_by(["others"]));
        assert!(!contest.is_partitioned_by(["A", "B", "others"]));
    }
}
