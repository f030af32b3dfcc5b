//! A document's blocks as HTML.

use crate::report::message::Message;
use maud::{Markup, html};

use crate::report::document::{Block, Table};
use crate::report::language::Translator;
use crate::report::tables::Align;

/// Paragraphs, lists and tables below a section's heading.
pub(super) fn blocks(blocks: &[Block], to: &Translator) -> Markup {
    let runs = blocks.chunk_by(|one, other| is_item(one) && is_item(other));
    html! {
        @for run in runs {
            @if run.first().is_some_and(is_item) {
                ul { @for item in run { (inner(item, to)) } }
            } @else {
                @for block in run { (inner(block, to)) }
            }
        }
    }
}

fn is_item(block: &Block) -> bool {
    matches!(block, Block::Item(_))
}

fn inner(block: &Block, to: &Translator) -> Markup {
    html! {
        @match block {
            Block::Title(_) | Block::Heading(..) | Block::Space => {}
            Block::Line { indent, words } => p.line.deep[*indent > 2] { (to.say(words)) },
            Block::Paragraph { indent, words } => p.deep[*indent > 2] { (to.say(words)) },
            Block::Item(words) => li { (to.say(words)) },
            Block::Table(table) => (one(table, to)),
        }
    }
}

/// A table, which can be moved sideways where the screen is narrow.
pub(super) fn one(table: &Table, to: &Translator) -> Markup {
    let (head, body) = match table.rows.split_first() {
        Some((head, body)) if table.head => (Some(head), body),
        _ => (None, &table.rows[..]),
    };
    let width = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let nothing = Message::empty();
    let caption = to.say(&table.caption);
    let right = |column: usize| table.align.get(column) == Some(&Align::Right);
    html! {
        div.scroll role="group" aria-label=(caption) tabindex="0" {
            table.data[table.head] {
                caption { (caption) }
                @if let Some(head) = head {
                    thead { tr {
                        @for column in 0..width {
                            @match head.get(column).filter(|words| !words.is_empty()) {
                                None => td {},
                                Some(words) => th.n[right(column)] scope="col" { (to.say(words)) },
                            }
                        }
                    } }
                }
                tbody { @for row in body { tr {
                    @for column in 0..width {
                        @let words = row.get(column).map_or(&nothing, |words| words);
                        @if column == 0 && !words.is_empty() {
                            th scope="row" { (to.say(words)) }
                        } @else {
                            td.n[right(column)] { (to.say(words)) }
                        }
                    }
                } } }
            }
        }
    }
}
