//! What was found, by kind and code: place, evidence, votes at stake, what looks the same, and a
//! link to the sheet's image.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::anomaly::battery::findings::printed;
use crate::model::{Evidence, EvidenceValue, Finding, FindingKind, Place};
use crate::report::audit::AuditReport;
use crate::report::document::Block;
use crate::report::numbers::{grouped, harmless};

use super::blocks;

/// Findings of one code that stand one by one; the others are added up by unit.
const SHOWN: usize = 100;

/// Units by which the others are added up.
const UNITS: usize = 30;

/// Names and what was found are no longer than this.
const LONGEST: [usize; 2] = [300, 3_000];

pub(super) fn findings(report: &AuditReport, document: &[Block]) -> Markup {
    // What stands before the findings: rules that were not checked, or that nothing was found.
    let until = document.iter().position(is_kind).unwrap_or(document.len());
    html! {
        (blocks::blocks(document.get(..until).unwrap_or_default()))
        @for kind in FindingKind::ALL {
            @let of_kind: Vec<&Finding> =
                report.findings.iter().filter(|finding| finding.kind == kind).collect();
            @if !of_kind.is_empty() {
                h3 class=(kind.key()) {
                    (kind.key()) ": " (grouped(of_kind.len() as u64)) " "
                    small { "(" (kind.meaning()) ")" }
                }
                @for same in of_kind.chunk_by(|a, b| a.code == b.code) { (of_one_code(same)) }
            }
        }
    }
}

/// Whether the findings of a kind begin here.
fn is_kind(block: &Block) -> bool {
    let Block::Line { words, .. } = block else {
        return false;
    };
    let begins = |kind: FindingKind| words.starts_with(&kind.key().to_uppercase());
    FindingKind::ALL.into_iter().any(begins)
}

fn of_one_code(findings: &[&Finding]) -> Markup {
    let Some(first) = findings.first() else {
        return Markup::default();
    };
    let code = first.code;
    let caption = format!(
        "{code}: {} of {} findings",
        grouped(findings.len().min(SHOWN) as u64),
        grouped(findings.len() as u64)
    );
    let stakes = findings.iter().any(|one| one.votes_at_stake.is_some());
    html! {
        article aria-labelledby={ "code-" (code.key()) } {
            h4 id={ "code-" (code.key()) } { (code.key()) " – not met: " (code.rule()) }
            p { (code.sentence()) }
            p { strong { "Looks the same: " } (code.explanation()) }
            div.scroll role="group" aria-label=(caption) tabindex="0" {
                table.data {
                    caption { (caption) }
                    thead { tr {
                        th scope="col" { "place" }
                        th scope="col" { "what was found" }
                        @if stakes { th.n scope="col" { "votes at stake" } }
                        th scope="col" { "evidence" }
                    } }
                    tbody { @for finding in findings.iter().take(SHOWN) {
                        tr {
                            th scope="row" { (place(&finding.place)) }
                            td.words { (cut(&finding.text, LONGEST[1])) }
                            @if stakes {
                                td.n { (finding.votes_at_stake.map_or("–".to_string(), grouped)) }
                            }
                            td.evidence { (evidence(&finding.evidence)) }
                        }
                    } }
                }
            }
            @if findings.len() > SHOWN { (others(&findings[SHOWN..])) }
        }
    }
}

/// A place, and a link to the image of its sheet where one was published.
fn place(place: &Place) -> Markup {
    html! {
        @match bounded(&place.to_string()) {
            words if words.is_empty() => "the whole contest",
            words => (words),
        }
        @if let Some(url) = place.image_url.as_deref().filter(|url| is_web(url)) {
            " " a href=(url) rel="noreferrer noopener" { "image" }
        }
    }
}

/// Links lead to http and https alone.
fn is_web(url: &str) -> bool {
    let plain = url
        .chars()
        .all(|one| !one.is_control() && !one.is_whitespace());
    let begins = |scheme: &str| {
        let found = url.get(..scheme.len());
        found.is_some_and(|found| found.eq_ignore_ascii_case(scheme))
    };
    plain && url.len() < 2_000 && (begins("https://") || begins("http://"))
}

fn evidence(evidence: &[Evidence]) -> String {
    let each = evidence.iter().map(|one| {
        let value = match one.value {
            EvidenceValue::Exact(number) => match u64::try_from(number) {
                Ok(number) => grouped(number),
                Err(_) => number.to_string(),
            },
            EvidenceValue::Computed(number) => printed(number),
        };
        format!("{}: {value}", bounded(&one.what))
    });
    each.collect::<Vec<_>>().join("; ")
}

/// The findings that do not stand one by one, added up by the outermost unit of their place.
fn others(findings: &[&Finding]) -> Markup {
    let mut by_unit: BTreeMap<String, u64> = BTreeMap::new();
    for finding in findings {
        let unit = finding.place.units.first().map(ToString::to_string);
        *by_unit.entry(unit.unwrap_or_default()).or_default() += 1;
    }
    let mut units: Vec<(&String, &u64)> = by_unit.iter().collect();
    units.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let listed: Vec<String> = units
        .iter()
        .take(UNITS)
        .map(|(unit, count)| match unit.as_str() {
            "" => format!("{} of no unit", grouped(**count)),
            unit => format!("{} in {}", grouped(**count), bounded(unit)),
        })
        .collect();
    let rest: u64 = units.iter().skip(UNITS).map(|(_, count)| **count).sum();
    html! {
        p {
            "And " (grouped(findings.len() as u64)) " more, added up here and one by one in the JSON report: "
            (listed.join("; "))
            @if rest > 0 {
                "; " (grouped(rest)) " in " (grouped((units.len() - UNITS) as u64)) " further units"
            }
            "."
        }
    }
}

fn bounded(text: &str) -> String {
    cut(text, LONGEST[0])
}

/// A text made harmless, and cut where it is very long.
fn cut(text: &str, longest: usize) -> String {
    let text = harmless(text);
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}… (cut off here)", &text[..end]),
        None => text,
    }
}
