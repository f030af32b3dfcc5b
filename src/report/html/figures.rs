//! A report's pictures, each in the section that it belongs to.

use crate::report::message::{Message, msg};
use maud::{Markup, PreEscaped, html};

use crate::report::document::{Section, Table};
use crate::report::language::Translator;
use crate::report::picture::Picture;
use crate::report::tables::Align;

use super::blocks;

/// The pictures of a section.
pub(super) fn of(section: Section, pictures: &[Picture], to: &Translator) -> Markup {
    let here = pictures.iter().filter(|one| home(one.id) == section);
    html! { @for picture in here { (figure(picture, to)) } }
}

/// Where a picture stands.
fn home(id: &str) -> Section {
    match id {
        "coverage" => Section::Coverage,
        "differences" => Section::Announced,
        "intervals" => Section::Outcome,
        _ => Section::Unusual,
    }
}

fn figure(picture: &Picture, to: &Translator) -> Markup {
    html! {
        figure id={ "picture-" (picture.id) } {
            (PreEscaped(&picture.svg))
            figcaption {
                p { strong { (picture.title) } " – " (picture.denominator) }
                p { (picture.how_to_read) }
                p { (to.say(&msg!("page-picture-shows"))) " " (picture.alt) }
                @if !picture.table.rows.is_empty() {
                    details {
                        summary { (to.say(&msg!("page-picture-numbers"))) }
                        (blocks::one(&table(picture), to))
                    }
                }
            }
        }
    }
}

fn table(picture: &Picture) -> Table {
    let rows = &picture.table.rows;
    let is_number = |cell: &String| {
        let mut plain = cell.trim_end_matches('%').chars();
        plain.all(|one| one.is_ascii_digit() || ",.+-−–\u{202f}".contains(one))
    };
    let align = (0..picture.table.head.len()).map(|column| {
        let mut cells = rows.iter().filter_map(|row| row.get(column));
        match cells.all(is_number) {
            true => Align::Right,
            false => Align::Left,
        }
    });
    Table {
        caption: Message::verbatim(&picture.title),
        indent: 0,
        align: align.collect(),
        head: true,
        remarks: false,
        rows: std::iter::once(&picture.table.head)
            .chain(rows)
            .map(|row| row.iter().map(Message::verbatim).collect())
            .collect(),
    }
}
