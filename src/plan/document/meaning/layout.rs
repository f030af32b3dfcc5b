//! The tables `[sheets.layout]` and `[frame.layout]`.

use std::collections::BTreeMap;

use crate::model::{Attribute, Measure};
use crate::plan::problem::MeaningProblem;
use crate::read::{KeyColumn, KeyPart, Layout, NumberStyle, Shape, TextEncoding, UnitColumn};

use super::super::tables::{KeyColumnTable, KeyColumnValue, LayoutTable, NumbersValue, UnitTable};
use super::super::text::Span;
use super::super::value::{At, Key, OneOrMore, Optional};
use super::{Known, Meaning, is_complete};

/// A column can be padded to no more characters than this.
const LONGEST_PAD: usize = 64;

/// The columns of each selection that a layout names, with their places.
pub(super) struct VoteColumns {
    /// Where a column that is missing would be.
    pub(super) table: Span,
    pub(super) columns: BTreeMap<String, (Vec<String>, Span)>,
    /// Whether all of them could be read.
    pub(super) complete: bool,
}

impl Meaning<'_> {
    /// A layout without votes, and the columns for them. `of` is the file as problems call it.
    pub(super) fn layout(
        &mut self,
        table: At<LayoutTable>,
        of: &str,
    ) -> (Known<Layout>, VoteColumns) {
        let At {
            value: table, span, ..
        } = table;
        let votes = self.vote_columns(table.votes, span, of);
        let rejected = self.one_name(table.ballots_rejected, table.rejected, of);
        let measures = [
            (Measure::VotersRegistered, table.voters_registered),
            (Measure::VotersAdded, table.voters_added),
            (Measure::BallotsIssued, table.ballots_issued),
            (Measure::BallotsCast, table.ballots_cast),
            (Measure::BallotsRejected, rejected),
            (Measure::ValidVotes, table.valid_votes),
            (Measure::NullVotes, table.null_votes),
            (Measure::BlankVotes, table.blank_votes),
        ];
        let attributes = [
            (Attribute::ImageUrl, table.image_url),
            (Attribute::Latitude, table.latitude),
            (Attribute::Longitude, table.longitude),
            (Attribute::Arrival, table.arrival),
        ];
        let (station, station_complete) = self.station(table.station, of);
        let units = self.units(table.units, of);
        let (numbers, numbers_by_column) = self.numbers(table.numbers, of);
        let missing = table.missing.into_value().unwrap_or_default();
        let missing = missing
            .into_iter()
            .filter_map(|(word, reason)| Some((word, reason.into_value()?)))
            .collect();
        let attributes_complete = attributes.iter().all(|(_, column)| is_read(column));
        let layout = Layout {
            shape: table.shape.into_value().unwrap_or(Shape::Wide),
            skip_lines: table.skip_lines.into_value().unwrap_or_default(),
            delimiter: self.delimiter(table.delimiter, of),
            station,
            units: units.value,
            measures: measures
                .into_iter()
                .filter_map(|(measure, columns)| {
                    Some((measure, self.columns(columns, measure.key(), of)?))
                })
                .collect(),
            attributes: attributes
                .into_iter()
                .filter_map(|(attribute, column)| Some((attribute, column.into_value()?)))
                .collect(),
            missing,
            numbers,
            numbers_by_column,
            ..Layout::default()
        };
        let layout = Known {
            value: layout,
            complete: units.complete && station_complete && attributes_complete,
        };
        (layout, votes)
    }

    fn vote_columns(
        &mut self,
        votes: Optional<BTreeMap<String, Optional<OneOrMore<String>>>>,
        layout: Span,
        of: &str,
    ) -> VoteColumns {
        let mut found = VoteColumns {
            table: votes.at().map_or(layout, |at| at.key),
            columns: BTreeMap::new(),
            complete: votes.is_absent() || votes.at().is_some(),
        };
        for (id, columns) in votes.into_value().unwrap_or_default() {
            let key = columns.at().map(|at| at.key);
            let name = format!("votes.{id}");
            match (self.columns(columns, &name, of), key) {
                (Some(columns), Some(key)) => {
                    found.columns.insert(id, (columns, key));
                }
                _ => found.complete = false,
            }
        }
        found
    }

    /// The columns behind a key; `None` where there are none.
    fn columns(
        &mut self,
        columns: Optional<OneOrMore<String>>,
        key: &str,
        of: &str,
    ) -> Option<Vec<String>> {
        let at = columns.at()?;
        if at.value.is_empty() {
            let problem = MeaningProblem::NoColumns {
                of: of.to_string(),
                key: key.to_string(),
            };
            self.problem(at.span, problem);
        }
        columns.into_value().map(OneOrMore::into_list)
    }

    /// The columns of `ballots_rejected`, which has two names.
    fn one_name(
        &mut self,
        name: Optional<OneOrMore<String>>,
        other: Optional<OneOrMore<String>>,
        of: &str,
    ) -> Optional<OneOrMore<String>> {
        match (name.at(), other.at()) {
            (Some(_), Some(other)) => {
                let problem = MeaningProblem::BothNames { of: of.to_string() };
                self.problem(other.key, problem);
                name
            }
            (None, _) => other,
            (Some(_), None) => name,
        }
    }

    fn delimiter(&mut self, delimiter: Optional<char>, of: &str) -> Option<char> {
        let At { value, span, .. } = *delimiter.at()?;
        if !value.is_ascii() || "\"\r\n".contains(value) {
            let problem = MeaningProblem::Delimiter { of: of.to_string() };
            self.problem(span, problem);
        }
        Some(value)
    }

    /// The columns that name a station, and whether all of them could be read.
    fn station(
        &mut self,
        station: Optional<OneOrMore<KeyColumnValue>>,
        of: &str,
    ) -> (Vec<KeyColumn>, bool) {
        let complete = match station.get() {
            Some(OneOrMore::List(many)) => is_complete(many),
            Some(OneOrMore::One(_)) => true,
            None => station.is_absent(),
        };
        let columns = station.into_value().map(OneOrMore::into_list);
        let columns = columns.unwrap_or_default().into_iter();
        let columns = columns.map(|column| self.key_column(column, of)).collect();
        (columns, complete)
    }

    fn key_column(&mut self, column: KeyColumnValue, of: &str) -> KeyColumn {
        let table = match column {
            KeyColumnValue::Text(column) => return column.as_str().into(),
            KeyColumnValue::Table(table) => table,
        };
        let column = table.column.get().cloned().unwrap_or_default();
        let pad = table.pad.at();
        if let Some(&At {
            value: pad, span, ..
        }) = pad.filter(|pad| pad.value > LONGEST_PAD)
        {
            let problem = MeaningProblem::Pad {
                of: of.to_string(),
                column: column.clone(),
                pad,
                most: LONGEST_PAD,
            };
            self.problem(span, problem);
        }
        KeyColumn {
            pad: pad.map_or(0, |pad| pad.value.min(LONGEST_PAD)),
            part: self.key_part(&table, &column, of),
            strip_zeros: table.strip_zeros.into_value().unwrap_or_default(),
            column,
        }
    }

    fn key_part(&mut self, table: &KeyColumnTable, column: &str, of: &str) -> Option<KeyPart> {
        let (of, column) = (of.to_string(), column.to_string());
        match (table.split.at(), table.part.at()) {
            (Some(_), Some(part)) if part.value == 0 => {
                self.problem(part.span, MeaningProblem::PartZero { of, column });
                None
            }
            (Some(split), Some(part)) => Some(KeyPart {
                split: split.value,
                part: part.value,
            }),
            (Some(split), None) if table.part.is_absent() => {
                self.problem(split.key, MeaningProblem::SplitWithoutPart { of, column });
                None
            }
            (None, Some(part)) if table.split.is_absent() => {
                self.problem(part.key, MeaningProblem::SplitWithoutPart { of, column });
                None
            }
            _ => None,
        }
    }

    fn units(
        &mut self,
        units: Optional<Vec<Optional<UnitTable>>>,
        of: &str,
    ) -> Known<Vec<UnitColumn>> {
        let mut complete = units.is_absent() || units.at().is_some();
        let mut columns: Vec<UnitColumn> = Vec::new();
        for unit in units.into_value().unwrap_or_default() {
            let Some(unit) = unit.into_value() else {
                complete = false;
                continue;
            };
            let Key::Written(level) = unit.level else {
                complete = false;
                continue;
            };
            if columns.iter().any(|above| above.level == level.value) {
                let problem = MeaningProblem::RepeatedLevel {
                    of: of.to_string(),
                    level: level.value.clone(),
                };
                self.problem(level.span, problem);
            }
            let code = unit.code.into_value();
            columns.push(UnitColumn {
                level: level.value,
                code: code.map_or_else(KeyColumn::default, |code| self.key_column(code, of)),
                name: unit.name.into_value(),
            });
        }
        Known {
            value: columns,
            complete,
        }
    }

    fn numbers(
        &mut self,
        numbers: Optional<BTreeMap<String, Optional<NumbersValue>>>,
        of: &str,
    ) -> (NumberStyle, BTreeMap<String, NumberStyle>) {
        let mut all = NumberStyle::default();
        let mut by_column = BTreeMap::new();
        for (name, value) in numbers.into_value().unwrap_or_default() {
            match value {
                Key::Written(At {
                    value: NumbersValue::Text(separator),
                    ..
                }) if name == "thousands" => {
                    all.thousands = Some(separator);
                }
                Key::Written(At {
                    value: NumbersValue::Text(_),
                    span,
                    ..
                }) => {
                    let problem = MeaningProblem::NumberStyle {
                        of: of.to_string(),
                        column: name,
                    };
                    self.problem(span, problem);
                }
                Key::Written(At {
                    value: NumbersValue::Table(style),
                    ..
                }) => {
                    let thousands = style.thousands.into_value();
                    by_column.insert(name, NumberStyle { thousands });
                }
                Key::Absent | Key::Wrong => {}
            }
        }
        (all, by_column)
    }

    /// The digest that a file has to have.
    pub(super) fn digest(&mut self, digest: Optional<String>, of: &str) -> Option<String> {
        let at = digest.at()?;
        let digits = at.value.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !digits || at.value.len() != 64 {
            let problem = MeaningProblem::Digest { of: of.to_string() };
            self.problem(at.span, problem);
        }
        digest.into_value()
    }

    /// The encoding that a file is declared to have.
    pub(super) fn encoding(&mut self, encoding: Optional<String>, of: &str) -> Option<String> {
        let at = encoding.at()?;
        if TextEncoding::declared(&at.value).is_none() {
            let problem = MeaningProblem::Encoding {
                of: of.to_string(),
                encoding: at.value.clone(),
            };
            self.problem(at.span, problem);
        }
        encoding.into_value()
    }

    /// The path of a file.
    pub(super) fn path(&mut self, path: &At<String>) {
        if !path.value.contains(char::is_control) {
            return;
        }
        let seen = self.text.slice(path.span).to_string();
        let letter = seen.split('\\').nth(1).and_then(|rest| rest.chars().next());
        let problem = MeaningProblem::ControlCharacter {
            letter: letter.unwrap_or('n'),
            write: seen.replace("\\\\", "/").replace('\\', "/"),
            seen,
        };
        self.problem(path.span, problem);
    }
}

/// Whether a key is not there, or could be read.
fn is_read<T>(key: &Optional<T>) -> bool {
    key.is_absent() || key.at().is_some()
}
