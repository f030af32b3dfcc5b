//! What was found, for the summary: counted by code, and what is unusual.

use crate::model::{Code, Finding};
use crate::report::audit::AuditReport;
use crate::report::document::{Block, Document, Section};
use crate::report::message::{Message, msg};
use crate::report::numbers::{count, none};
use crate::report::tables::Align;
use crate::report::words::anomaly::{number, target};
use crate::report::words::codes;
use crate::report::words::nouns;

/// Unusual lines that are shown; the others are in the JSON and in the findings.
const SHOWN: usize = 20;

/// How many findings each code has, what looks the same, and what was not checked.
pub(super) fn by_code<'a>(
    report: &AuditReport,
    not_checked: impl Iterator<Item = &'a Block>,
    page: &mut Document,
) {
    page.heading(Section::Findings, msg!("markdown-findings-by-code"));
    if report.findings.is_empty() {
        page.paragraph(0, msg!("finding-none"));
    } else {
        let mut rows = vec![vec![
            msg!("anomaly-code"),
            msg!("markdown-kind"),
            msg!("markdown-rule"),
            msg!("markdown-looks-same"),
            msg!("markdown-findings"),
        ]];
        let by_code = report.findings.chunk_by(|a, b| a.code == b.code);
        rows.extend(by_code.filter_map(|same| {
            let code = same.first().map(|finding: &Finding| finding.code)?;
            Some(vec![
                Message::verbatim(code.key()),
                nouns::kind(code.kind()).into(),
                codes::title(code),
                codes::causes(code),
                count(same.len() as u64),
            ])
        }));
        let mut align = [Align::Left; 5];
        align[4] = Align::Right;
        page.table(msg!("markdown-findings-by-code"), 0, &align, rows);
    }
    page.blocks.extend(not_checked.cloned());
}

/// The unusual lines, most votes at stake first, between what was asked and what unusual means.
pub(super) fn unusual(report: &AuditReport, section: &[Block], page: &mut Document) {
    let is_table = |block: &Block| matches!(block, Block::Table(_));
    let until = section.iter().position(is_table).unwrap_or(section.len());
    page.blocks.extend(section.iter().take(until).cloned());
    let unusual = match &report.anomalies {
        Some(anomalies) => anomalies.unusual(),
        None => return,
    };
    if !unusual.is_empty() {
        let mut rows = vec![vec![
            msg!("anomaly-code"),
            msg!("anomaly-check"),
            msg!("markdown-target"),
            msg!("page-place"),
            msg!("finding-set-label-stations"),
            msg!("markdown-adjusted-p"),
            msg!("page-votes-at-stake"),
        ]];
        rows.extend(unusual.iter().take(SHOWN).map(|one| {
            let place = match one.region.last() {
                Some(unit) => Message::verbatim(unit.to_string()),
                None => msg!("page-whole-contest"),
            };
            let result = one.result.as_ref().ok();
            let votes = one.effect_votes();
            vec![
                Message::verbatim(one.check.code().map_or("–", Code::key)),
                Message::verbatim(one.check.key()),
                target(one.target, one.selection.as_ref()),
                place,
                result.map_or_else(none, |found| count(found.sample.used)),
                one.p_adjusted
                    .map_or_else(|| msg!("markdown-by-rule"), number),
                votes.map_or_else(none, |votes| count(votes.abs().round() as u64)),
            ]
        }));
        let mut align = [Align::Left; 7];
        align[4..].fill(Align::Right);
        page.table(msg!("markdown-unusual-results"), 0, &align, rows);
        more(unusual.len().saturating_sub(SHOWN), page);
    }
    let says = |block: &&Block| matches!(block, Block::Paragraph { .. });
    page.blocks.extend(section.last().filter(says).cloned());
}

/// Says so where not all are shown.
pub(super) fn more(number: usize, page: &mut Document) {
    if number > 0 {
        page.paragraph(
            0,
            msg!(
                "finding-more-all-them-json-report",
                number = count(number as u64)
            ),
        );
    }
}
