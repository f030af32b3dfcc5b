//! A report as blocks: what is said, once for every format in which it is read.

use super::tables::Align;
use crate::report::message::Message;

/// A report's blocks, in reading order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Document {
    pub(super) blocks: Vec<Block>,
}

/// One block. `indent` says how deep it stands below its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// The report's name.
    Title(Message),
    /// A section's.
    Heading(Section, Message),
    /// What stands apart from what is above.
    Space,
    /// A line that is not broken: a path, a digest, a name.
    Line { indent: usize, words: Message },
    /// Sentences.
    Paragraph { indent: usize, words: Message },
    /// One of a list.
    Item(Message),
    /// Rows of cells.
    Table(Table),
}

/// The sections of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Section {
    Read,
    Totals,
    Coverage,
    Representative,
    Outcome,
    Announced,
    Bulletins,
    Sources,
    Unusual,
    Findings,
}

/// A table, the first row its heads if `head`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    /// What it holds, in a few words.
    pub(super) caption: Message,
    pub(super) indent: usize,
    pub(super) align: Vec<Align>,
    pub(super) head: bool,
    /// The last cell of a row is a remark, which may stand below the row where it is long.
    pub(super) remarks: bool,
    pub(super) rows: Vec<Vec<Message>>,
}

impl Document {
    pub(super) fn title(&mut self, words: impl Into<Message>) {
        self.blocks.push(Block::Title(words.into()));
    }

    pub(super) fn heading(&mut self, section: Section, words: impl Into<Message>) {
        self.blocks.push(Block::Heading(section, words.into()));
    }

    pub(super) fn space(&mut self) {
        self.blocks.push(Block::Space);
    }

    pub(super) fn line(&mut self, indent: usize, words: impl Into<Message>) {
        let words = words.into();
        self.blocks.push(Block::Line { indent, words });
    }

    pub(super) fn paragraph(&mut self, indent: usize, words: impl Into<Message>) {
        let words = words.into();
        self.blocks.push(Block::Paragraph { indent, words });
    }

    pub(super) fn item(&mut self, words: impl Into<Message>) {
        self.blocks.push(Block::Item(words.into()));
    }

    /// A table whose first row are its heads.
    pub(super) fn table(
        &mut self,
        caption: impl Into<Message>,
        indent: usize,
        align: &[Align],
        rows: Vec<Vec<impl Into<Message>>>,
    ) {
        self.blocks.push(Block::Table(Table {
            caption: caption.into(),
            indent,
            align: align.to_vec(),
            head: true,
            remarks: false,
            rows: rows
                .into_iter()
                .map(|row| row.into_iter().map(Into::into).collect())
                .collect(),
        }));
    }

    /// A table whose rows say themselves what they are.
    pub(super) fn rows(
        &mut self,
        caption: impl Into<Message>,
        indent: usize,
        align: &[Align],
        rows: Vec<Vec<impl Into<Message>>>,
    ) {
        self.table(caption, indent, align, rows);
        if let Some(Block::Table(table)) = self.blocks.last_mut() {
            table.head = false;
        }
    }

    /// A table whose last cells are remarks.
    pub(super) fn remarked(
        &mut self,
        caption: impl Into<Message>,
        indent: usize,
        align: &[Align],
        rows: Vec<Vec<impl Into<Message>>>,
    ) {
        self.table(caption, indent, align, rows);
        if let Some(Block::Table(table)) = self.blocks.last_mut() {
            table.remarks = true;
        }
    }
}
