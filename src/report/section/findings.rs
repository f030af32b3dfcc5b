//! What was found, strongest kind first.

use crate::check::NotApplicable;
use crate::model::{Finding, FindingKind};
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless};
use std::collections::BTreeMap;

/// Findings of one code that are printed; the JSON has them all.
const SHOWN: usize = 5;

pub(super) fn findings<'a>(
    findings: &[&'a Finding],
    not_applicable: impl IntoIterator<Item = &'a NotApplicable>,
    page: &mut Document,
) {
    page.heading(Section::Findings, "Findings");
    let mut because: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for rule in not_applicable {
        because.entry(&rule.why).or_default().push(rule.code.key());
    }
    if !because.is_empty() {
        let rules: Vec<String> = because
            .into_iter()
            .map(|(why, codes)| format!("{} ({why})", codes.join(", ")))
            .collect();
        let sentence = format!("Not checked, which is no pass: {}.", rules.join("; "));
        page.paragraph(0, sentence);
    }
    if findings.is_empty() {
        line!(page, "  None.");
        return;
    }
    for kind in FindingKind::ALL {
        let of_kind: Vec<&Finding> = findings
            .iter()
            .copied()
            .filter(|finding| finding.kind == kind)
            .collect();
        if of_kind.is_empty() {
            continue;
        }
        line!(
            page,
            "{}: {} ({})",
            kind.key().to_uppercase(),
            grouped(of_kind.len() as u64),
            kind.meaning()
        );
        for same in of_kind.chunk_by(|a, b| a.code == b.code) {
            of_one_code(same, page);
        }
    }
    page.paragraph(0, "A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.");
}

fn of_one_code(findings: &[&Finding], page: &mut Document) {
    let Some(first) = findings.first() else {
        return;
    };
    let code = first.code;
    line!(
        page,
        "  {code}  not met: {} ({})",
        code.rule(),
        grouped(findings.len() as u64)
    );
    for finding in findings.iter().take(SHOWN) {
        let place = harmless(&finding.place.to_string());
        let place = if place.is_empty() {
            place
        } else {
            format!("{place}: ")
        };
        let stake = match finding.votes_at_stake {
            Some(votes) => format!(" [votes at stake: {}]", grouped(votes)),
            None => String::new(),
        };
        let sentence = format!("{place}{}{stake}", harmless(&finding.text));
        page.paragraph(6, sentence);
    }
    if findings.len() > SHOWN {
        line!(
            page,
            "      … and {} more, all of them in the JSON report",
            grouped((findings.len() - SHOWN) as u64)
        );
    }
    page.paragraph(6, format!("Looks the same: {}", code.explanation()));
}
