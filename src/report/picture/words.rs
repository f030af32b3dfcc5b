//! Names that fit, and denominators.

use crate::anomaly::Sample;
use crate::model::Contest;
use crate::report::AuditReport;
use crate::report::message::{Message, msg};
use crate::report::numbers::{count, harmless};

/// The longest name in a table or a sentence, in characters.
const LONGEST: usize = 60;

/// A name from a file: harmless, and not long.
pub(super) fn name(text: &str) -> String {
    // What is cut off need not be made harmless first.
    let start: String = text.chars().take(LONGEST + 1).collect();
    let start = harmless(&start);
    let mut cut: String = start.chars().take(LONGEST).collect();
    if cut.len() < start.len() {
        cut.push('…');
    }
    cut
}

/// A name that is no wider than so many pixels at this size of letters.
pub(super) fn fitted(text: &str, pixels: u32, size: u32) -> String {
    cut(&name(text), pixels, size)
}

/// A harmless text, cut off where it would be wider than so many pixels.
pub(super) fn cut(text: &str, pixels: u32, size: u32) -> String {
    if width(text, size) <= pixels {
        return text.to_string();
    }
    let mut cut = String::new();
    for character in text.chars().filter(|&character| character != '…') {
        cut.push(character);
        if width(&cut, size) + size > pixels {
            cut.pop();
            break;
        }
    }
    format!("{}…", cut.trim_end())
}

/// About how wide a text is, in pixels; rather too much than too little.
pub(super) fn width(text: &str, size: u32) -> u32 {
    let hundredths = |character: char| match character {
        'i' | 'j' | 'l' | '.' | ',' | ' ' | '\'' | '|' | '(' | ')' | '\u{a0}' | '\u{202f}' => 40,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '…' => 100,
        'A'..='Z' => 72,
        '\u{1100}'.. => 105,
        _ => 62,
    };
    text.chars().map(hundredths).sum::<u32>() * size / 100
}

/// A selection's name, or its identifier where it has none; a group's name as it is.
pub(super) fn selection(contest: &Contest, id: &str) -> Message {
    let place = contest.index_of(id);
    let found = place.and_then(|place| contest.selections().get(place));
    Message::verbatim(match found.map(|selection| selection.name.as_str()) {
        None | Some("") => name(id),
        Some(text) => name(text),
    })
}

/// "24,532 of 30,026 polling stations", as far as the second number is known.
pub(super) fn stations_of(reported: u64, expected: Option<u64>) -> Message {
    match expected {
        Some(expected) => msg!(
            "picture-stations-of-expected",
            reported = count(reported),
            expected = count(expected)
        ),
        None => msg!("picture-stations-of-unknown", stations = count(reported)),
    }
}

/// Of which stations a picture of stations speaks.
pub(super) fn used(sample: &Sample, report: &AuditReport) -> Message {
    let mut used = vec![msg!(
        "picture-stations-used",
        used = count(sample.used),
        all = count(report.ledger.used)
    )];
    if !sample.excluded.is_empty() {
        let reasons = sample.excluded.iter().map(|one| {
            msg!(
                "picture-stations-left-out-where",
                stations = count(one.stations),
                reason = crate::report::words::anomaly::exclusion(one.reason)
            )
        });
        used.push(msg!(
            "picture-stations-left-out",
            reasons = Message::joined(reasons, "; ")
        ));
    }
    let used = Message::joined(used, " ");
    match report.coverage.stations.expected {
        Some(expected) => msg!(
            "picture-stations-used-of-expected",
            used = used,
            expected = count(expected)
        ),
        None => used,
    }
}

/// Tenths of a percent: "63.4%".
pub(super) fn tenths(tenths: usize) -> Message {
    Message::number(format!("{}.{}%", tenths / 10, tenths % 10))
}

/// Whole percents: "63%".
pub(super) fn percents(percents: impl std::fmt::Display) -> Message {
    Message::number(format!("{percents}%"))
}

/// A number with as few decimals as it needs, at most two.
pub(super) fn trimmed(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A real number as whole votes, with its sign where it is negative.
pub(super) fn whole(number: f64) -> Message {
    // Far beyond any number of votes, and out of the way of infinities.
    count(number.round().clamp(-1e18, 1e18) as i128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_any_length_is_harmless_and_fits() {
        let long = "<script>\u{202e}".repeat(1_000);
        assert!(name(&long).chars().count() <= LONGEST + 1);
        assert!(!name(&long).contains('\u{202e}'));
        assert!(width(&fitted(&long, 300, 22), 22) <= 300);
        assert!(width(&fitted(&"漢".repeat(500), 300, 22), 22) <= 300);
        assert_eq!(fitted("Ilda Moráz", 300, 22), "Ilda Moráz");
        assert_eq!(name(&"a".repeat(60)), "a".repeat(60));
        assert_eq!(name(&"a".repeat(61)), format!("{}…", "a".repeat(60)));
    }
}
