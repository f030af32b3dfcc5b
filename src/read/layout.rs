//! Which column is what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Attribute, Measure, MissingReason, Problems, SelectionId};

use super::number::NumberStyle;

/// How sheets lie in the table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// One row per station, with a column per selection.
    #[default]
    Wide,
}

/// A column whose text names something, perhaps with the leading zeros it lost on its way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KeyColumn {
    /// The column's heading.
    pub column: String,
    /// Zeros are put in front up to this many characters; 0 leaves the text as it is.
    pub pad: usize,
    /// The part of the text that is meant, where it is not the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<KeyPart>,
    /// Whether zeros in front are taken away, before any are put there; the last character stays.
    pub strip_zeros: bool,
}

/// One part of a text that names several things: of `010101001.01.1.0001` the first part between
/// dots is the centre, and the second the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct KeyPart {
    /// What stands between the parts.
    pub split: char,
    /// Which part; the first is 1.
    pub part: usize,
}

impl KeyPart {
    /// The part, without the blanks around it; `None` of a text that has fewer.
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

/// Which column is what. Headings are compared without the blanks around them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// How sheets lie in the table.
    pub shape: Shape,
    /// Lines before the heading that are no part of the table.
    pub skip_lines: usize,
    /// What separates cells; detected among `, ; tab |` where it is not declared.
    pub delimiter: Option<char>,
    /// The columns that together name a station; none where the source names no stations.
    pub station: Vec<KeyColumn>,
    /// The levels of reporting units, outermost first.
    pub units: Vec<UnitColumn>,
    /// The columns of each measure, each measure once; several columns are added up.
    pub measures: Vec<(Measure, Vec<String>)>,
    /// The columns of each selection, each selection once; several columns are added up.
    pub votes: Vec<(SelectionId, Vec<String>)>,
    /// The columns of what a row says besides counts and names: the image's address, coordinates,
    /// the moment of arrival.
    pub attributes: BTreeMap<Attribute, String>,
    /// Words for a missing count; one that ends in `*` stands for all that begin so. An empty
    /// cell is blank without saying so.
    pub missing: BTreeMap<String, MissingReason>,
    /// How numbers are written.
    pub numbers: NumberStyle,
    /// Columns that write them in another way.
    pub numbers_by_column: BTreeMap<String, NumberStyle>,
}

impl Layout {
    /// One row per station, named by these columns.
    pub fn wide<'a>(station: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            station: station.into_iter().map(KeyColumn::from).collect(),
            ..Self::default()
        }
    }

    /// The same with a further level of reporting units, below those before it.
    #[must_use]
    pub fn with_unit(mut self, level: &str, code: &str, name: Option<&str>) -> Self {
        self.units.push(UnitColumn {
            level: level.to_string(),
            code: code.into(),
            name: name.map(str::to_string),
        });
        self
    }

    /// The same with a column for a measure.
    ///
    /// A measure has one entry: a second one is [`LayoutProblem::RepeatedMeasure`], and no file is
    /// read. [`Layout::with_summed_measure`] adds up several columns.
    #[must_use]
    pub fn with_measure(self, measure: Measure, column: &str) -> Self {
        self.with_summed_measure(measure, [column])
    }

    /// The same with a measure that is the sum of these columns.
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

    /// The same with a column for a selection's votes.
    ///
    /// A selection has one entry: a second one is [`LayoutProblem::RepeatedSelection`], and no
    /// file is read. [`Layout::with_summed_votes`] adds up several columns.
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

    /// The same with a selection whose votes are the sum of these columns.
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

    /// Checks that each measure, selection and level has one entry, and each entry its columns.
    ///
    /// [`read_sheets`](super::read_sheets) does so before it reads anything.
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

    /// The selections, in the order of the votes' columns.
    pub fn selections(&self) -> Vec<SelectionId> {
        self.votes.iter().map(|(id, _)| id.clone()).collect()
    }

    /// Every column that the layout speaks of, with what it is for.
    pub(super) fn columns(&self) -> Vec<(String, String)> {
        let mut columns = Vec::new();
        for key in &self.station {
            columns.push((key.column.clone(), "the station's key".to_string()));
        }
        for unit in &self.units {
            columns.push((
                unit.code.column.clone(),
                format!("the code of each {}", unit.level),
            ));
            if let Some(name) = &unit.name {
                columns.push((name.clone(), format!("the name of each {}", unit.level)));
            }
        }
        for (measure, names) in &self.measures {
            for name in names {
                columns.push((name.clone(), format!("the {}", measure.words())));
            }
        }
        for (id, names) in &self.votes {
            for name in names {
                columns.push((name.clone(), format!("the votes of {id}")));
            }
        }
        for (attribute, name) in &self.attributes {
            columns.push((name.clone(), attribute.words().to_string()));
        }
        for name in self.numbers_by_column.keys() {
            columns.push((name.clone(), "its way of writing numbers".to_string()));
        }
        columns
    }
}

/// Why no file can be read by a layout.
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

/// What is in the list more than once, each once and in its order.
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
    fn a_second_entry_for_a_measure_or_a_selection_is_refused_alike() {
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
