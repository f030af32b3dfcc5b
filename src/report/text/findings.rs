//! What was found, strongest kind first.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::check::NotApplicable;
use crate::model::{Finding, FindingKind};
use crate::report::numbers::{grouped, harmless};
use crate::report::tables::wrapped;

use super::{WIDTH, heading, line};

/// Findings of one code that are printed; the JSON has them all.
const SHOWN: usize = 5;

pub(super) fn findings<'a>(
    findings: &[&'a Finding],
    not_applicable: impl IntoIterator<Item = &'a NotApplicable>,
    text: &mut String,
) {
    heading(text, "Findings");
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
        text.push_str(&wrapped("", WIDTH, &sentence));
    }
    if findings.is_empty() {
        line!(text, "  None.");
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
            text,
            "{}: {} ({})",
            kind.key().to_uppercase(),
            grouped(of_kind.len() as u64),
            kind.meaning()
        );
        for same in of_kind.chunk_by(|a, b| a.code == b.code) {
            of_one_code(same, text);
        }
    }
    text.push_str(&wrapped(
        "",
        WIDTH,
        "A finding is a place to look, and no verdict on anyone: each kind is printed with what looks the same without any wrongdoing.",
    ));
}

fn of_one_code(findings: &[&Finding], text: &mut String) {
    let Some(first) = findings.first() else {
        return;
    };
    let code = first.code;
    line!(
        text,
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
        text.push_str(&wrapped("      ", WIDTH, &sentence));
    }
    if findings.len() > SHOWN {
        line!(
            text,
            "      … and {} more, all of them in the JSON report",
            grouped((findings.len() - SHOWN) as u64)
        );
    }
    text.push_str(&wrapped(
        "      ",
        WIDTH,
        &format!("Looks the same: {}", code.explanation()),
    ));
}
