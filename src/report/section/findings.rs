//! What was found, strongest kind first.

use crate::anomaly::battery::Anomalies;
use crate::check::UncheckedRule;
use crate::model::{Finding, FindingKind, Said, Term, say, term};
use crate::report::document::{Document, Section};
use crate::report::numbers::count;
use crate::report::words;
use crate::report::words::codes;
use crate::report::words::nouns;
use std::collections::BTreeMap;

/// Findings of one code that are printed; the JSON has them all.
const SHOWN: usize = 5;

pub(super) fn findings<'a>(
    findings: &[&'a Finding],
    anomalies: Option<&Anomalies>,
    not_applicable: impl IntoIterator<Item = &'a UncheckedRule>,
    page: &mut Document,
) {
    page.heading(Section::Findings, say!("Findings"));
    let mut because: BTreeMap<Said, Vec<&str>> = BTreeMap::new();
    for rule in not_applicable {
        let why = words::unchecked::reason(&rule.why);
        because.entry(why).or_default().push(rule.code.key());
    }
    if !because.is_empty() {
        let rules = because.into_iter().map(|(why, codes)| {
            say!(
                "{codes} ({why})",
                codes = Said::verbatim(codes.join(", ")),
                why = why
            )
        });
        let sentence = say!(
            "Not checked, which is no pass: {rules}.",
            rules = Said::joined(rules, "; ")
        );
        page.paragraph(0, sentence);
    }
    if findings.is_empty() {
        page.line(2, say!("None."));
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
            say!(
                "{kind}: {number} ({meaning})",
                kind = loud(kind),
                number = count(of_kind.len() as u64),
                meaning = nouns::kind_meaning(kind),
            ),
        );
        for same in of_kind.chunk_by(|a, b| a.code == b.code) {
            of_one_code(same, anomalies, page);
        }
    }
    page.paragraph(
        0,
        say!(
            "A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing."
        ),
    );
}

/// The kind as it stands over its findings.
fn loud(kind: FindingKind) -> Term {
    match kind {
        FindingKind::Impossible => term!("IMPOSSIBLE"),
        FindingKind::Inconsistent => term!("INCONSISTENT"),
        FindingKind::Unusual => term!("UNUSUAL"),
        FindingKind::Incomplete => term!("INCOMPLETE"),
    }
}

fn of_one_code(findings: &[&Finding], anomalies: Option<&Anomalies>, page: &mut Document) {
    let Some(first) = findings.first() else {
        return;
    };
    let code = first.code;
    page.line(
        2,
        say!(
            "{code}  not met: {rule} ({number})",
            code = Said::verbatim(code.key()),
            rule = codes::rule(code),
            number = count(findings.len() as u64),
        ),
    );
    for finding in findings.iter().take(SHOWN) {
        let place = nouns::place(&finding.place);
        let mut words = words::findings::text(finding, anomalies);
        if !place.is_empty() {
            words = Said::joined([place, words], ": ");
        }
        if let Some(votes) = finding.votes_at_stake {
            words = say!(
                "{words} [votes at stake: {votes}]",
                words = words,
                votes = count(votes)
            );
        }
        page.paragraph(6, words);
    }
    if findings.len() > SHOWN {
        page.line(
            6,
            say!(
                "… and {number} more, all of them in the JSON report",
                number = count((findings.len() - SHOWN) as u64)
            ),
        );
    }
    page.paragraph(
        6,
        say!(
            "Looks the same: {explanation}",
            explanation = codes::explanation(code)
        ),
    );
}
