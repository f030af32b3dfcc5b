//! What was found, for the summary: counted by code, and what is unusual.

use crate::model::{Code, Finding, Said, say};
use crate::report::audit::AuditReport;
use crate::report::document::{Block, Document, Section};
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
    page.heading(Section::Findings, say!("Findings by code"));
    if report.findings.is_empty() {
        page.paragraph(0, say!("None."));
    } else {
        let mut rows = vec![vec![
            say!("code"),
            say!("kind"),
            say!("rule"),
            say!("looks the same"),
            say!("findings"),
        ]];
        let by_code = report.findings.chunk_by(|a, b| a.code == b.code);
        rows.extend(by_code.filter_map(|same| {
            let code = same.first().map(|finding: &Finding| finding.code)?;
            Some(vec![
                Said::verbatim(code.key()),
                nouns::kind(code.kind()).into(),
                codes::rule(code).into(),
                codes::explanation(code).into(),
                count(same.len() as u64),
            ])
        }));
        let mut align = [Align::Left; 5];
        align[4] = Align::Right;
        page.table(say!("Findings by code"), 0, &align, rows);
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
            say!("code"),
            say!("check"),
            say!("of"),
            say!("place"),
            say!("stations"),
            say!("adjusted p"),
            say!("votes at stake"),
        ]];
        rows.extend(unusual.iter().take(SHOWN).map(|one| {
            let place = match one.region.last() {
                Some(unit) => Said::verbatim(unit.to_string()),
                None => say!("the whole contest"),
            };
            let result = one.result.as_ref().ok();
            let votes = one.effect_votes();
            vec![
                Said::verbatim(one.check.code().map_or("–", Code::key)),
                Said::verbatim(one.check.key()),
                target(one.target, one.selection.as_ref()),
                place,
                result.map_or_else(none, |found| count(found.sample.used)),
                one.p_adjusted.map_or_else(|| say!("by a rule"), number),
                votes.map_or_else(none, |votes| count(votes.abs().round() as u64)),
            ]
        }));
        let mut align = [Align::Left; 7];
        align[4..].fill(Align::Right);
        page.table(say!("Unusual lines"), 0, &align, rows);
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
            say!(
                "… and {number} more, all of them in the JSON report",
                number = count(number as u64)
            ),
        );
    }
}
