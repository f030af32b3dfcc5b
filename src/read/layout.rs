//! Which column is what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::{Attribute, Measure, MissingReason, SelectionId};

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
    /// The columns of each measure; several are added up.
    pub measures: BTreeMap<Measure, Vec<String>>,
    /// The columns of each selection; several are added up.
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
    #[must_use]
    pub fn with_measure(mut self, measure: Measure, column: &str) -> Self {
        self.measures.insert(measure, vec![column.to_string()]);
        self
    }

    /// The same with a column for a selection's votes.
    #[must_use]
    pub fn with_votes(mut self, selection: &str, column: &str) -> Self {
        self.votes
            .push((selection.into(), vec![column.to_string()]));
        self
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
