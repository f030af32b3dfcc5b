//! The meaning of each column.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Attribute, Measure, MissingReason, Problems, SelectionId};

use super::column_problem::ColumnUse;
use super::number::NumberStyle;

/// How the sheets are arranged in the table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// One row per station, with a column per selection.
    #[default]
    Wide,
}

/// A column whose text names something. The text may have lost its leading zeros.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KeyColumn {
    /// The column's header.
    pub column: String,
    /// The text is padded with leading zeros to this many characters. 0 leaves it unchanged.
    pub pad: usize,
    /// The part of the text that is the key, if it is not the whole text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<KeyPart>,
    /// Whether leading zeros are removed before any are added. The last character stays.
    pub strip_zeros: bool,
}

/// One part of a text that names several things. In `010101001.01.1.0001` the first part between
/// dots is the centre, and the second is the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct KeyPart {
    /// The separator between the parts.
    pub split: char,
    /// Which part; the first is 1.
    pub part: usize,
}

impl KeyPart {
    /// The part without surrounding blanks, or `None` if the text has fewer parts.
    pub(super) fn of(self, text: &str) -> Option<&str> {
        let place = self.part.checked_sub(1)?;
        text.split(self.split).nth(place).map(str::trim)
    }
}

impl From<&str> for KeyColumn {
    fn from(column: &str) -> Self {
        Self {
            column: column.to_string(),
            ..Self::default()
        }
    }
}

/// The columns of one level of reporting units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnitColumn {
    /// The level's name, such as `state`.
    pub level: String,
    /// The column with the unit's code.
    pub code: KeyColumn,
    /// The column with the unit's name, if there is one.
    pub name: Option<String>,
}

/// The meaning of each column. Headers are compared without surrounding blanks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// How the sheets are arranged in the table.
    pub shape: Shape,
    /// The number of lines before the header that are not part of the table.
    pub skip_lines: usize,
    /// The delimiter. If it is not declared, it is detected among `, ; tab |`.
    pub delimiter: Option<char>,
    /// The columns that together name a station. Empty if the source names no stations.
    pub station: Vec<KeyColumn>,
    /// The levels of reporting units, outermost first.
    pub units: Vec<UnitColumn>,
    /// The columns of each measure. Each measure has one entry, and several columns are added up.
    pub measures: Vec<(Measure, Vec<String>)>,
    /// The columns of each selection. Each selection has one entry, and several columns are added
    /// up.
    pub votes: Vec<(SelectionId, Vec<String>)>,
    /// The columns of a row's attributes, which are neither counts nor names: the image's address,
    /// coordinates, the time of arrival.
    pub attributes: BTreeMap<Attribute, String>,
    /// Words for a missing count. A word that ends in `*` stands for all texts that begin with it.
    /// An empty cell needs no word.
    pub missing: BTreeMap<String, MissingReason>,
    /// The style in which numbers are written.
    pub numbers: NumberStyle,
    /// Columns that write numbers in another style.
    pub numbers_by_column: BTreeMap<String, NumberStyle>,
}

impl Layout {
    /// A layout with one row per station, named by these columns.
    pub fn wide<'a>(station: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            station: station.into_iter().map(KeyColumn::from).collect(),
            ..Self::default()
        }
    }

    /// Adds a level of reporting units below the existing levels.
    #[must_use]
    pub fn with_unit(mut self, level: &str, code: &str, name: Option<&str>) -> Self {
        self.units.push(UnitColumn {
            level: level.to_string(),
            code: code.into(),
            name: name.map(str::to_string),
        });
        self
    }

    /// Adds a column for a measure.
    ///
    /// A measure has one entry. A second one is [`LayoutProblem::RepeatedMeasure`], and no file is
    /// read. [`Layout::with_summed_measure`] adds up several columns.
    #[must_use]
    pub fn with_measure(self, measure: Measure, column: &str) -> Self {
        self.with_summed_measure(measure, [column])
    }

    /// Adds a measure that is the sum of these columns.
    #[must_use]
    pub fn with_summed_measure<'a>(
        mut self,
        measure: Measure,
        columns: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let columns = columns.into_iter().map(str::to_string).collect();
        self.measures.push((measure, columns));
        self
    }

    /// Adds a column for a selection's votes.
    ///
    /// A selection has one entry. A second one is [`LayoutProblem::RepeatedSelection`], and no file
    /// is read. [`Layout::with_summed_votes`] adds up several columns.
    ///
    /// ```
    /// use scrutineer::read::{Layout, LayoutProblem};
    ///
    /// let layout = Layout::wide(["station"]).with_summed_votes("A", ["in person", "by post"]);
    /// assert!(layout.check().is_ok());
    ///
    /// let twice = layout.with_votes("A", "abroad").check().unwrap_err();
    /// assert_eq!(twice, [LayoutProblem::RepeatedSelection("A".into())]);
    /// ```
    #[must_use]
    pub fn with_votes(self, selection: &str, column: &str) -> Self {
        self.with_summed_votes(selection, [column])
    }

    /// Adds a selection whose votes are the sum of these columns.
    #[must_use]
    pub fn with_summed_votes<'a>(
        mut self,
        selection: &str,
        columns: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let columns = columns.into_iter().map(str::to_string).collect();
        self.votes.push((selection.into(), columns));
        self
    }

    /// Checks that each measure, selection and level has one entry, and that each entry has
    /// columns.
    ///
    /// [`read_sheets`](super::read_sheets) calls this before it reads anything.
    ///
    /// # Errors
    /// Every problem, in the order of the layout.
    pub fn check(&self) -> Result<(), Problems<LayoutProblem>> {
        let mut problems = Vec::new();
        let levels: Vec<&String> = self.units.iter().map(|unit| &unit.level).collect();
        for level in repeated(&levels) {
            problems.push(LayoutProblem::RepeatedLevel(level.clone()));
        }
        let measures: Vec<Measure> = self.measures.iter().map(|(measure, _)| *measure).collect();
        for measure in repeated(&measures) {
            problems.push(LayoutProblem::RepeatedMeasure(measure));
        }
        let selections: Vec<&SelectionId> = self.votes.iter().map(|(id, _)| id).collect();
        for id in repeated(&selections) {
            problems.push(LayoutProblem::RepeatedSelection(id.clone()));
        }
        let measures = self.measures.iter();
        let sums = measures.map(|(measure, columns)| (measure.key().to_string(), columns));
        let votes = self.votes.iter();
        let votes = votes.map(|(id, columns)| (format!("votes.{id}"), columns));
        for (key, columns) in sums.chain(votes) {
            if columns.is_empty() {
                problems.push(LayoutProblem::NoColumns { key: key.clone() });
            }
            let columns: Vec<&str> = columns.iter().map(|column| column.trim()).collect();
            for column in repeated(&columns) {
                problems.push(LayoutProblem::RepeatedColumn {
                    key: key.clone(),
                    column: column.to_string(),
                });
            }
        }
        Problems::check(problems)
    }

    /// The names of the levels of reporting units, outermost first.
    pub fn levels(&self) -> Vec<String> {
        self.units.iter().map(|unit| unit.level.clone()).collect()
    }

    /// The selections, in the order of their columns.
    pub fn selections(&self) -> Vec<SelectionId> {
        self.votes.iter().map(|(id, _)| id.clone()).collect()
    }

    /// Every column that the layout names, with what it is for.
    pub(super) fn columns(&self) -> Vec<(&str, ColumnUse)> {
        let mut columns: Vec<(&str, ColumnUse)> = Vec::new();
        for key in &self.station {
            columns.push((&key.column, ColumnUse::Station));
        }
        for unit in &self.units {
            columns.push((&unit.code.column, ColumnUse::UnitCode(unit.level.clone())));
            if let Some(name) = &unit.name {
                columns.push((name, ColumnUse::UnitName(unit.level.clone())));
            }
        }
        for (measure, names) in &self.measures {
            columns.extend(names.iter().map(|name| (name.as_str(), (*measure).into())));
        }
        for (id, names) in &self.votes {
            let votes = || ColumnUse::Votes(id.clone());
            columns.extend(names.iter().map(|name| (name.as_str(), votes())));
        }
        for (attribute, name) in &self.attributes {
            columns.push((name, (*attribute).into()));
        }
        for name in self.numbers_by_column.keys() {
            columns.push((name, ColumnUse::NumberStyle));
        }
        columns
    }
}

/// Why a layout cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LayoutProblem {
    /// A level of reporting units has more than one entry.
    #[error("the level `{0}` is listed more than once")]
    RepeatedLevel(String),
    /// A measure has more than one entry.
    #[error("`{}` has more than one entry; list all columns of a sum in one", .0.key())]
    RepeatedMeasure(Measure),
    /// A selection has more than one entry.
    #[error("the selection `{0}` has more than one entry; list all columns of a sum in one")]
    RepeatedSelection(SelectionId),
    /// An entry has no columns.
    #[error("{key} has no columns")]
    NoColumns {
        /// The measure's key, or `votes` and the selection.
        key: String,
    },
    /// A sum counts a column more than once.
    #[error("{key} counts the column `{column}` more than once")]
    RepeatedColumn {
        /// The measure's key, or `votes` and the selection.
        key: String,
        /// The column.
        column: String,
    },
}

/// The elements that occur more than once in the list, each once and in their order.
fn repeated<T: Copy + PartialEq>(list: &[T]) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for (index, &item) in list.iter().enumerate() {
        if list[..index].contains(&item) && !found.contains(&item) {
            found.push(item);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_entry_for_a_measure_or_for_a_selection_is_an_error() {
        let layout = Layout::wide(["station"])
            .with_measure(Measure::ValidVotes, "valid")
            .with_votes("A", "A")
            .with_votes("A", "more A")
            .with_measure(Measure::ValidVotes, "more valid");
        assert_eq!(
            layout.check().unwrap_err(),
            [
                LayoutProblem::RepeatedMeasure(Measure::ValidVotes),
                LayoutProblem::RepeatedSelection("A".into()),
            ]
        );
    }

    #[test]
    fn every_problem_of_a_layout_is_returned_once() {
        let layout = Layout::wide(["station"])
            .with_unit("state", "state", None)
            .with_unit("state", "town", None)
            .with_summed_measure(Measure::NullVotes, [])
            .with_summed_votes("A", ["A", "A2", " A ", "A"])
            .with_votes("B", "B");
        let problems = layout.check().unwrap_err();
        let messages: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            messages,
            [
                "the level `state` is listed more than once",
                "null_votes has no columns",
                "votes.A counts the column `A` more than once",
            ]
        );
    }
}
