//! What was found, strongest kind first.

use crate::anomaly::battery::Anomalies;
use crate::check::UncheckedRule;
use crate::model::{Finding, FindingKind};
use crate::report::document::{Document, Section};
use crate::report::message::{Label, Message, label, msg};
use crate::report::numbers::count;
use crate::report::words;
use crate::report::words::codes;
use crate::report::words::nouns;
/// Findings of one code that are printed; the JSON has them all.
const SHOWN: usize = 5;

pub(super) fn findings<'a>(
    findings: &[&'a Finding],
    anomalies: Option<&Anomalies>,
    not_applicable: impl IntoIterator<Item = &'a UncheckedRule>,
    page: &mut Document,
) {
    page.heading(Section::Findings, msg!("finding-findings"));
    let mut because: Vec<(Message, Vec<&str>)> = Vec::new();
    for rule in not_applicable {
        let why = words::unchecked::reason(&rule.why);
        match because.iter_mut().find(|(reason, _)| *reason == why) {
            Some((_, codes)) => codes.push(rule.code.key()),
            None => because.push((why, vec![rule.code.key()])),
        }
    }
    if !because.is_empty() {
        let rules = because.into_iter().map(|(why, codes)| {
            msg!(
                "finding-values",
                codes = Message::verbatim(codes.join(", ")),
                why = why
            )
        });
        let sentence = msg!(
            "finding-not-checked-no-pass",
            rules = Message::joined(rules, "; ")
        );
        page.paragraph(0, sentence);
    }
    if findings.is_empty() {
        page.line(2, msg!("finding-none"));
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
        page.line(
            0,
            msg!(
                "finding-values-2",
                kind = loud(kind),
                number = count(of_kind.len() as u64),
                meaning = nouns::kind_meaning(kind),
            ),
        );
        for same in of_kind.chunk_by(|a, b| a.code == b.code) {
            of_one_code(same, anomalies, page);
        }
    }
    page.paragraph(0, msg!("finding-finding-place-look-no-verdict"));
}

/// The kind as it stands over its findings.
fn loud(kind: FindingKind) -> Label {
    match kind {
        FindingKind::Impossible => label!("finding-kind-impossible"),
        FindingKind::Inconsistent => label!("finding-kind-inconsistent"),
        FindingKind::Unusual => label!("finding-kind-unusual"),
        FindingKind::Incomplete => label!("finding-kind-incomplete"),
    }
}

fn of_one_code(findings: &[&Finding], anomalies: Option<&Anomalies>, page: &mut Document) {
    let Some(first) = findings.first() else {
        return;
    };
    let code = first.code;
    page.line(
        2,
        msg!(
            "finding-not-met",
            code = Message::verbatim(code.key()),
            rule = codes::title(code),
            number = count(findings.len() as u64),
        ),
    );
    for finding in findings.iter().take(SHOWN) {
        let place = nouns::place(&finding.place);
        let mut words = words::findings::text(finding, anomalies);
        if !place.is_empty() {
            words = Message::joined([place, words], ": ");
        }
        if let Some(votes) = finding.votes_at_stake {
            words = msg!("finding-votes-stake", words = words, votes = count(votes));
        }
        page.paragraph(6, words);
    }
    if findings.len() > SHOWN {
        page.line(
            6,
            msg!(
                "finding-more-all-them-json-report",
                number = count((findings.len() - SHOWN) as u64)
            ),
        );
    }
    page.paragraph(
        6,
        msg!("finding-looks-same", explanation = codes::causes(code)),
    );
}
