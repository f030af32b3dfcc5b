//! A document's blocks as Markdown (CommonMark with tables).
//!
//! Names come from files that anybody may have written. All words are escaped ([`markdown`]), so
//! that a name can make no link, no HTML, no emphasis, and cannot end a table's cell.

use crate::report::message::{Message, Part, msg};
use std::borrow::Cow;

use crate::report::document::{Block, Document, Table};
use crate::report::language::Translator;
use crate::report::numbers::count;
use crate::report::tables::Align;

use super::safe::{markdown, markdown_bounded};

/// Names alone in a cell are cut after so many characters.
const NAME: usize = 200;

/// So are headings, in which a name or two stand.
const HEADING: usize = 400;

/// Rows of a table that are shown; the others are in the JSON.
const ROWS: usize = 40;

pub(super) fn render(document: &Document, to: &Translator) -> String {
    let mut text = String::new();
    let mut rest = &document.blocks[..];
    while let Some((run, behind)) = rest.split_at_checked(run_length(rest)) {
        rest = behind;
        let first = match run {
            [] => break,
            [Block::Space] => continue,
            [first, ..] => first,
        };
        if !text.is_empty() {
            text.push('\n');
        }
        match first {
            Block::Title(words) => heading("#", &to.say(words), &mut text),
            Block::Heading(_, words) => heading("##", &to.say(words), &mut text),
            Block::Table(table) => rows(table, to, &mut text),
            Block::Line { words, .. } if run.len() == 1 => paragraph(words, to, &mut text),
            Block::Paragraph { words, .. } if listed(first).is_none() => {
                paragraph(words, to, &mut text);
            }
            _ => list(run, to, &mut text),
        }
    }
    text
}

/// How many of the first blocks belong together: a list with what stands deeper in it, or one.
fn run_length(blocks: &[Block]) -> usize {
    let Some((least, _)) = blocks.first().and_then(listed) else {
        return blocks.len().min(1);
    };
    let within = |block: &&Block| listed(block).is_some_and(|(indent, _)| indent >= least);
    blocks.iter().take_while(within).count()
}

/// How deep a block stands in a list, and what it says; `None` where it stands for itself.
fn listed(block: &Block) -> Option<(usize, &Message)> {
    match block {
        Block::Line { indent, words } => Some((*indent, words)),
        Block::Paragraph { indent, words } if *indent > 2 => Some((*indent, words)),
        Block::Item(words) => Some((4, words)),
        _ => None,
    }
}

fn heading(marks: &str, words: &str, text: &mut String) {
    text.extend([marks, " ", &markdown_bounded(words.trim(), HEADING), "\n"]);
}

fn paragraph(words: &Message, to: &Translator, text: &mut String) {
    text.extend([&*markdown(to.say(words).trim()), "\n"]);
}

/// A list, in which what stands deeper than its beginning is a list within.
fn list(run: &[Block], to: &Translator, text: &mut String) {
    let least = run.first().and_then(listed).map_or(0, |(indent, _)| indent);
    for (indent, words) in run.iter().filter_map(listed) {
        if indent > least {
            text.push_str("  ");
        }
        text.push_str("- ");
        paragraph(words, to, text);
    }
}

fn rows(table: &Table, to: &Translator, text: &mut String) {
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let (head, body) = match table.rows.split_first() {
        Some((head, body)) if table.head => (&head[..], body),
        _ => (&[][..], &table.rows[..]),
    };
    row(head, width, to, text);
    text.push('|');
    for column in 0..width {
        text.push_str(match table.align.get(column) {
            Some(Align::Right) => " ---: |",
            _ => " --- |",
        });
    }
    text.push('\n');
    for cells in body.iter().take(ROWS) {
        row(cells, width, to, text);
    }
    let more = body.len().saturating_sub(ROWS);
    if more > 0 {
        text.push('\n');
        let more = msg!("markdown-more-rows", number = count(more as u64));
        paragraph(&more, to, text);
    }
}

fn row(cells: &[Message], width: usize, to: &Translator, text: &mut String) {
    text.push('|');
    for column in 0..width {
        let words = cells
            .get(column)
            .map_or(Cow::Borrowed(""), |said| cell(said, to));
        text.extend([" ", &*words, " |"]);
    }
    text.push('\n');
}

fn cell<'a>(said: &'a Message, to: &Translator) -> Cow<'a, str> {
    let words = to.say(said);
    let figures = |one: char| one.is_ascii_digit() || ",.+-–%e\u{a0}\u{202f}".contains(one);
    match said.part() {
        // A sign before a number makes no list in a table.
        Part::Number(_) if words.chars().all(figures) => words,
        Part::Verbatim(_) => Cow::Owned(markdown_bounded(&words, NAME)),
        _ => Cow::Owned(markdown(&words)),
    }
}
