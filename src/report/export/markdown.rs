//! A summary for a wiki, an issue or a message: the answer first, then the sections that a reader
//! asks for next, findings by code, and how to come to the same bytes.
//!
//! It says what the text says, with the same sentences; what it leaves out is in the text.

use crate::report::audit::AuditReport;
use crate::report::document::{Block, Document, Section};
use crate::report::language::{Language, Translator};
use crate::report::message::{Message, msg};
use crate::report::section;

use super::markdown_findings::more;
use super::{markdown_blocks, markdown_findings};

/// Announced results that are shown; the others are in the JSON and the CSV.
const SHOWN: usize = 12;

impl AuditReport {
    /// A summary in Markdown (CommonMark with tables): the answer in a few sentences, totals,
    /// coverage, what the missing sheets could change, announced beside tabulated, findings by
    /// code, unusual lines, the inputs with their SHA-256, and how to come to the same report.
    ///
    /// Texts from files are escaped: they make no links and no HTML, and break no table.
    pub fn to_markdown(&self) -> String {
        self.to_markdown_in(Language::English)
    }

    /// The same in another language.
    pub fn to_markdown_in(&self, language: Language) -> String {
        let mut text = markdown_blocks::render(&summary(self), &Translator::new(language));
        text.push_str(&commands(language));
        text
    }
}

fn summary(report: &AuditReport) -> Document {
    let whole = section::whole(report);
    let mut page = Document::default();
    let line = |block: &Block| matches!(block, Block::Line { .. });
    let opening = whole.blocks.iter().position(line).unwrap_or(0);
    let opening = whole.blocks.get(..=opening).unwrap_or_default();
    page.blocks.extend_from_slice(opening);
    page.paragraph(0, msg!("markdown-finding-is-not-a-verdict"));
    page.heading(Section::Read, msg!("page-in-short"));
    for sentence in section::answer(report) {
        page.item(sentence);
    }
    for section in [Section::Totals, Section::Coverage, Section::Outcome] {
        take(of(&whole, section), &mut page);
    }
    take(of(&whole, Section::Announced).take(SHOWN), &mut page);
    more(report.reconciliation.len().saturating_sub(SHOWN), &mut page);
    // Rules that were not checked; the findings themselves are counted.
    let findings = of(&whole, Section::Findings).next().unwrap_or_default();
    let says = |block: &&Block| matches!(block, Block::Paragraph { .. });
    let not_checked = findings.iter().skip(1).take_while(says);
    markdown_findings::by_code(report, not_checked, &mut page);
    let unusual = of(&whole, Section::Unusual).next().unwrap_or_default();
    markdown_findings::unusual(report, unusual, &mut page);
    take(of(&whole, Section::Read), &mut page);
    again(report, &mut page);
    page
}

/// The sections of this kind, each with its heading.
fn of(document: &Document, section: Section) -> impl Iterator<Item = &[Block]> {
    let parts = document
        .blocks
        .chunk_by(|_, next| !matches!(next, Block::Heading(..)));
    let wanted =
        move |first: &Block| matches!(first, Block::Heading(found, _) if *found == section);
    parts.filter(move |part| part.first().is_some_and(wanted))
}

fn take<'a>(parts: impl Iterator<Item = &'a [Block]>, page: &mut Document) {
    page.blocks.extend(parts.flatten().cloned());
}

fn again(report: &AuditReport, page: &mut Document) {
    page.heading(Section::Read, msg!("markdown-reproduce"));
    page.item(msg!("markdown-reproduce-files"));
    page.item(match report.seed.as_str() {
        "" => msg!("markdown-reproduce-plan-without-seed"),
        seed => msg!("markdown-reproduce-plan", seed = Message::verbatim(seed)),
    });
    page.item(msg!(
        "markdown-reproduce-run",
        version = Message::verbatim(env!("CARGO_PKG_VERSION"))
    ));
}

/// The commands that come to the same report: the only code, and nothing in it is from a file.
pub(super) fn commands(language: Language) -> String {
    let language = language.option();
    format!(
        "\n```sh\nsha256sum FILE\nscrutineer audit PLAN.toml --data DIR --bundle OUT{language}\n```\n"
    )
}
