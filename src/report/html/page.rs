//! The page's frame: head, policy, contents, sections.

use crate::report::message::{Message, msg};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest, Sha256};

use crate::report::audit::AuditReport;
use crate::report::document::{Block, Document, Section};
use crate::report::language::Translator;
use crate::report::numbers::harmless;
use crate::report::picture::pictures_said;
use crate::report::section;

use super::{blocks, derive, figures, findings};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The order in which people ask.
const ORDER: [Section; 10] = [
    Section::Read,
    Section::Totals,
    Section::Announced,
    Section::Bulletins,
    Section::Coverage,
    Section::Representative,
    Section::Outcome,
    Section::Sources,
    Section::Findings,
    Section::Unusual,
];

/// A section of the document, its heading and what stands below it.
struct Part<'a> {
    section: Section,
    id: String,
    is_first: bool,
    heading: &'a Message,
    blocks: &'a [Block],
}

pub(super) fn page(report: &AuditReport, to: &Translator) -> Markup {
    let document = section::whole(report);
    let parts = parts(&document);
    let pictures = pictures_said(report, to);
    let title = harmless(&report.title);
    // The script puts the numbers in.
    let shown = msg!(
        "page-rows-shown",
        shown = Message::verbatim("#1"),
        all = Message::verbatim("#2")
    );
    html! {
        (DOCTYPE)
        html lang=(to.language().tag()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                meta name="generator" content=(concat!("scrutineer ", env!("CARGO_PKG_VERSION")));
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#answer" { (to.say(&msg!("page-skip-to-answer"))) }
                header {
                    h1 { (title) }
                    @for block in opening(&document) { (blocks::blocks(std::slice::from_ref(block), to)) }
                }
                nav aria-label=(to.say(&msg!("page-contents"))) { ol {
                    li { a href="#answer" { (to.say(&msg!("page-in-short"))) } }
                    @for part in &parts { li { a href={ "#" (part.id) } { (to.say(part.heading)) } } }
                    li { a href="#derive" { (to.say(&derive::heading())) } }
                } }
                main data-filter=(to.say(&msg!("page-filter-rows"))) data-shown=(to.say(&shown)) {
                    section #answer aria-labelledby="answer-heading" {
                        h2 #answer-heading { (to.say(&msg!("page-in-short"))) }
                        ol.answer { @for sentence in section::answer(report) { li { (to.say(&sentence)) } } }
                    }
                    @for part in &parts {
                        section id=(part.id) aria-labelledby={ (part.id) "-heading" } {
                            h2 id={ (part.id) "-heading" } { (to.say(part.heading)) }
                            @match part.section {
                                Section::Findings => (findings::findings(report, part.blocks, to)),
                                _ => (blocks::blocks(part.blocks, to)),
                            }
                            @if part.is_first { (figures::of(part.section, &pictures, to)) }
                        }
                    }
                    (derive::derive(report, to))
                }
                footer { p {
                    (to.say(&msg!(
                        "page-made-by",
                        version = Message::verbatim(env!("CARGO_PKG_VERSION"))
                    )))
                } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

/// What stands between the title and the first section, but for what is said in short below.
fn opening(document: &Document) -> &[Block] {
    let words = |block: &Block| matches!(block, Block::Line { .. });
    let first = document.blocks.iter().position(words).unwrap_or(0);
    document.blocks.get(first..=first).unwrap_or_default()
}

/// The document's sections in the page's order.
fn parts(document: &Document) -> Vec<Part<'_>> {
    let begins = |block: &Block| matches!(block, Block::Heading(..));
    let places: Vec<usize> = (0..document.blocks.len())
        .filter(|&place| document.blocks.get(place).is_some_and(begins))
        .collect();
    let ends = places
        .iter()
        .skip(1)
        .copied()
        .chain([document.blocks.len()]);
    let mut parts: Vec<Part<'_>> = Vec::new();
    for (&place, end) in places.iter().zip(ends) {
        let Some(Block::Heading(section, heading)) = document.blocks.get(place) else {
            continue;
        };
        let before = parts.iter().filter(|part| part.section == *section).count();
        parts.push(Part {
            section: *section,
            is_first: before == 0,
            id: match before {
                0 => name(*section).to_string(),
                more => format!("{}-{}", name(*section), more + 1),
            },
            heading,
            blocks: document.blocks.get(place + 1..end).unwrap_or_default(),
        });
    }
    let order = |section: Section| ORDER.iter().position(|one| *one == section);
    parts.sort_by_key(|part| order(part.section));
    parts
}

fn name(section: Section) -> &'static str {
    match section {
        Section::Read => "read",
        Section::Totals => "totals",
        Section::Coverage => "coverage",
        Section::Representative => "representative",
        Section::Outcome => "outcome",
        Section::Announced => "announced",
        Section::Bulletins => "bulletins",
        Section::Sources => "sources",
        Section::Unusual => "unusual",
        Section::Findings => "findings",
    }
}

/// What the page may do: its own style and its own script, and nothing else.
fn policy() -> String {
    let digest = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        digest(STYLE),
        digest(SCRIPT)
    )
}
