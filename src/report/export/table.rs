//! A table of texts and whole numbers, as CSV.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::safe::cell;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Texts, made safe for a spreadsheet.
    Text,
    /// Whole numbers, exact; empty where there is none.
    Integer,
}

/// A column's heading, and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) holds: Holds,
    pub(super) says: String,
}

/// A value in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    /// From a file, or a sentence.
    Text(String),
    /// A number of ours.
    Integer(i128),
    /// None.
    Empty,
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn text_if(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, Self::text)
    }

    pub(super) fn number(number: impl Into<i128>) -> Self {
        Self::Integer(number.into())
    }

    pub(super) fn number_if(number: Option<impl Into<i128>>) -> Self {
        number.map_or(Self::Empty, Self::number)
    }
}

/// A table, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// The file's name without its ending: lower-case letters, digits and hyphens.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) fields: Vec<Field>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Table {
    pub(super) fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            title: title.into(),
            fields: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// One more column. Headings are made safe, and are different from each other.
    pub(super) fn field(&mut self, name: &str, holds: Holds, says: impl Into<String>) {
        let taken: BTreeSet<&str> = self
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        let name = cell(name);
        let mut free = name.clone();
        let mut more = 2;
        while taken.contains(free.as_str()) {
            free = format!("{name}_{more}");
            more += 1;
        }
        self.fields.push(Field {
            name: free,
            holds,
            says: says.into(),
        });
    }

    /// The table as CSV: UTF-8, commas, quotes where they are needed, a heading.
    ///
    /// # Errors
    /// What the writer says.
    pub(super) fn write_csv(&self, to: impl Write) -> io::Result<()> {
        let mut writer = csv::Writer::from_writer(to);
        writer.write_record(self.fields.iter().map(|field| &field.name))?;
        for row in &self.rows {
            debug_assert_eq!(row.len(), self.fields.len());
            for (value, field) in row.iter().zip(&self.fields) {
                let text = match value {
                    Cell::Text(text) => cell(text),
                    Cell::Integer(number) => number.to_string(),
                    Cell::Empty => String::new(),
                };
                debug_assert!(
                    matches!(value, Cell::Empty)
                        || matches!(value, Cell::Integer(_)) == (field.holds == Holds::Integer)
                );
                writer.write_field(text)?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        writer.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn csv(table: &Table) -> String {
        let mut bytes = Vec::new();
        table.write_csv(&mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn texts_are_made_safe_and_numbers_of_ours_stay_numbers() {
        let mut table = Table::new("x", "X");
        table.field("=name", Holds::Text, "");
        table.field("votes", Holds::Integer, "");
        table.rows.push(vec![Cell::text("-5"), Cell::number(-5)]);
        table.rows.push(vec![Cell::text("a,\"b\n"), Cell::Empty]);
        assert_eq!(csv(&table), "'=name,votes\n'-5,-5\n\"a,\"\"b\\u{a}\",\n");
    }

    #[test]
    fn two_columns_never_have_one_heading() {
        let mut table = Table::new("x", "X");
        for _ in 0..3 {
            table.field("name", Holds::Text, "");
        }
        let names: Vec<&str> = table
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        assert_eq!(names, ["name", "name_2", "name_3"]);
    }
}
