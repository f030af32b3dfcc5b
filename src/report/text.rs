//! A report for a person with a minute: its blocks in plain text.

use super::anomaly::AnomalyReport;
use super::anomaly_station::StationReport;
use super::audit::AuditReport;
use super::coverage::CoverageReport;
use super::document::{Block, Document, Table};
use super::language::{Language, Translator};
use super::section;
use super::sources::SourcesReport;
use super::tables::{aligned, wrapped};

/// Lines are no longer than this, but for names and addresses.
const WIDTH: usize = 96;

/// How much deeper a remark stands than its row.
const DEEPER: usize = 8;

impl AuditReport {
    /// The report for a person with a minute.
    pub fn to_text(&self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(&self, language: Language) -> String {
        render(&section::whole(self), &Translator::new(language))
    }
}

impl CoverageReport<'_> {
    /// The report for a person with a minute.
    pub fn to_text(self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(self, language: Language) -> String {
        render(&section::of_coverage(self), &Translator::new(language))
    }
}

impl AnomalyReport<'_> {
    /// The report for a person with a minute.
    pub fn to_text(self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(self, language: Language) -> String {
        render(&section::of_anomalies(self), &Translator::new(language))
    }
}

impl SourcesReport {
    /// The report for a person with a minute.
    pub fn to_text(&self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(&self, language: Language) -> String {
        render(&section::sources_alone(self), &Translator::new(language))
    }
}

impl StationReport<'_> {
    /// For a person.
    pub fn to_text(&self) -> String {
        self.to_text_in(Language::English)
    }

    /// The same in another language.
    pub fn to_text_in(&self, language: Language) -> String {
        render(&section::of_station(self), &Translator::new(language))
    }
}

/// The document as text.
pub(super) fn render(document: &Document, to: &Translator) -> String {
    let mut text = String::new();
    for block in &document.blocks {
        match block {
            Block::Title(words) => underlined(&to.say(words), '=', &mut text),
            Block::Heading(_, words) => {
                text.push('\n');
                underlined(&to.say(words), '-', &mut text);
            }
            Block::Space => text.push('\n'),
            Block::Line { indent, words } => {
                text.extend([&" ".repeat(*indent), &*to.say(words), "\n"]);
            }
            Block::Paragraph { indent, words } => {
                text.push_str(&wrapped(&" ".repeat(*indent), WIDTH, &to.say(words)));
            }
            Block::Item(words) => {
                let lines = wrapped("      ", WIDTH, &to.say(words));
                text.push_str(&lines.replacen("      ", "    - ", 1));
            }
            Block::Table(table) if table.remarks => remarked(table, to, &mut text),
            Block::Table(table) => {
                let indent = " ".repeat(table.indent);
                text.push_str(&aligned(&indent, &table.align, &cells(table, to)));
            }
        }
    }
    text
}

fn underlined(words: &str, with: char, text: &mut String) {
    text.push_str(words);
    text.push('\n');
    text.extend(std::iter::repeat_n(with, words.chars().count()));
    text.push('\n');
}

fn cells(table: &Table, to: &Translator) -> Vec<Vec<String>> {
    let row = |row: &Vec<_>| row.iter().map(|cell| to.say(cell).into_owned()).collect();
    table.rows.iter().map(row).collect()
}

/// Rows, each with its remark behind it where there is room, or below.
fn remarked(table: &Table, to: &Translator, text: &mut String) {
    let split: Vec<(Vec<String>, String)> = cells(table, to)
        .into_iter()
        .map(|mut row| {
            let remark = row.pop().unwrap_or_default();
            (row, remark)
        })
        .collect();
    let rows: Vec<Vec<String>> = split.iter().map(|(cells, _)| cells.clone()).collect();
    let align = table.align.split_last().map_or(&[][..], |(_, cells)| cells);
    let rows = aligned(&" ".repeat(table.indent), align, &rows);
    for (row, (_, remark)) in rows.lines().zip(split) {
        text.push_str(row);
        if row.chars().count() + 2 + remark.chars().count() <= WIDTH {
            text.extend(["  ", remark.as_str(), "\n"]);
        } else {
            text.push('\n');
            let indent = " ".repeat(table.indent + DEEPER);
            text.push_str(&wrapped(&indent, WIDTH, &remark));
        }
    }
}
