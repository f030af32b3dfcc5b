//! What was found, by kind and code: place, evidence, votes at stake, what looks the same, and a
//! link to the sheet's image.

use crate::report::message::{Message, msg};
use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::anomaly::battery::Anomalies;
use crate::model::{Finding, FindingKind, Place};
use crate::report::audit::AuditReport;
use crate::report::document::Block;
use crate::report::language::Translator;
use crate::report::numbers::{count, none};
use crate::report::words;
use crate::report::words::anomaly::printed;
use crate::report::words::codes;
use crate::report::words::nouns;
use crate::report::{Evidence, EvidenceValue};

use super::blocks;

/// Findings of one code that stand one by one; the others are added up by unit.
const SHOWN: usize = 100;

/// Units by which the others are added up.
const UNITS: usize = 30;

/// Names and what was found are no longer than this.
const LONGEST: [usize; 2] = [300, 3_000];

pub(super) fn findings(report: &AuditReport, document: &[Block], to: &Translator) -> Markup {
    // What stands before the findings: rules that were not checked, or that nothing was found.
    let until = document.iter().position(is_kind).unwrap_or(document.len());
    html! {
        (blocks::blocks(document.get(..until).unwrap_or_default(), to))
        @for kind in FindingKind::ALL {
            @let of_kind: Vec<&Finding> =
                report.findings.iter().filter(|finding| finding.kind == kind).collect();
            @if !of_kind.is_empty() {
                h3 class=(kind.key()) {
                    (to.say(&msg!(
                        "page-kind-count",
                        kind = nouns::kind(kind),
                        number = count(of_kind.len() as u64)
                    ))) " "
                    small { "(" (to.say(&nouns::kind_meaning(kind).into())) ")" }
                }
                @for same in of_kind.chunk_by(|a, b| a.code == b.code) { (of_one_code(same, report.anomalies.as_ref(), to)) }
            }
        }
    }
}

/// Whether the findings of a kind begin here.
fn is_kind(block: &Block) -> bool {
    matches!(block, Block::Line { indent: 0, .. })
}

fn of_one_code(findings: &[&Finding], anomalies: Option<&Anomalies>, to: &Translator) -> Markup {
    let Some(first) = findings.first() else {
        return Markup::default();
    };
    let code = first.code;
    let caption = msg!(
        "page-findings-shown",
        code = Message::verbatim(code.key()),
        shown = count(findings.len().min(SHOWN) as u64),
        all = count(findings.len() as u64)
    );
    let caption = to.say(&caption);
    let stakes = findings.iter().any(|one| one.votes_at_stake.is_some());
    html! {
        article aria-labelledby={ "code-" (code.key()) } {
            h4 id={ "code-" (code.key()) } {
                (to.say(&msg!(
                    "page-rule-not-met",
                    code = Message::verbatim(code.key()),
                    rule = codes::title(code)
                )))
            }
            p { (to.say(&codes::sentence(code))) }
            p { strong { (to.say(&msg!("page-looks-same"))) } " " (to.say(&codes::causes(code))) }
            div.scroll role="group" aria-label=(caption) tabindex="0" {
                table.data {
                    caption { (caption) }
                    thead { tr {
                        th scope="col" { (to.say(&msg!("page-place"))) }
                        th scope="col" { (to.say(&msg!("page-what-was-found"))) }
                        @if stakes { th.n scope="col" { (to.say(&msg!("page-votes-at-stake"))) } }
                        th scope="col" { (to.say(&msg!("page-evidence"))) }
                    } }
                    tbody { @for finding in findings.iter().take(SHOWN) {
                        tr {
                            th scope="row" { (place(&finding.place, to)) }
                            td.words { (cut(&to.say(&words::findings::text(finding, anomalies)), LONGEST[1], to)) }
                            @if stakes {
                                td.n { (to.say(&finding.votes_at_stake.map_or_else(none, count))) }
                            }
                            td.evidence { (evidence(&words::findings::evidence(finding, anomalies), to)) }
                        }
                    } }
                }
            }
            @if findings.len() > SHOWN { p { (to.say(&others(&findings[SHOWN..]))) } }
        }
    }
}

/// A place, and a link to the image of its sheet where one was published.
fn place(place: &Place, to: &Translator) -> Markup {
    let mut words = nouns::place(place);
    if words.is_empty() {
        words = msg!("page-whole-contest");
    }
    html! {
        (bounded(&to.say(&words), to))
        @if let Some(url) = place.image_url.as_deref().filter(|url| is_web(url)) {
            " " a href=(url) rel="noreferrer noopener" { (to.say(&msg!("page-image"))) }
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

fn evidence(evidence: &[Evidence], to: &Translator) -> String {
    let each = evidence.iter().map(|one| {
        let value = match one.value {
            EvidenceValue::Exact(number) => count(number),
            EvidenceValue::Computed(number) => Message::number(printed(number)),
        };
        Message::joined([one.what.clone(), value], ": ")
    });
    cut(&to.say(&Message::joined(each, "; ")), LONGEST[1], to)
}

/// The findings that do not stand one by one, added up by the outermost unit of their place.
fn others(findings: &[&Finding]) -> Message {
    let mut by_unit: BTreeMap<String, u64> = BTreeMap::new();
    for finding in findings {
        let unit = finding.place.units.first().map(ToString::to_string);
        *by_unit.entry(unit.unwrap_or_default()).or_default() += 1;
    }
    let mut units: Vec<(&String, &u64)> = by_unit.iter().collect();
    units.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let mut listed: Vec<Message> = units
        .iter()
        .take(UNITS)
        .map(|(unit, number)| match unit.as_str() {
            "" => msg!("page-findings-without-unit", number = count(**number)),
            unit => msg!(
                "page-findings-in-unit",
                number = count(**number),
                unit = Message::verbatim(shortened(unit))
            ),
        })
        .collect();
    let rest: u64 = units.iter().skip(UNITS).map(|(_, count)| **count).sum();
    if rest > 0 {
        listed.push(msg!(
            "page-findings-in-other-units",
            number = count(rest),
            units = count((units.len() - UNITS) as u64)
        ));
    }
    msg!(
        "page-findings-by-unit",
        number = count(findings.len() as u64),
        listed = Message::joined(listed, "; ")
    )
}

fn bounded(text: &str, to: &Translator) -> String {
    cut(text, LONGEST[0], to)
}

/// A text, cut where it is very long.
fn cut(text: &str, longest: usize, to: &Translator) -> String {
    match text.char_indices().nth(longest) {
        Some((end, _)) => to
            .say(&msg!(
                "page-text-cut-off",
                beginning = Message::verbatim(&text[..end])
            ))
            .into_owned(),
        None => text.to_string(),
    }
}

/// A name, cut where it is very long.
fn shortened(name: &str) -> String {
    let mut short: String = name.chars().take(LONGEST[0]).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}
