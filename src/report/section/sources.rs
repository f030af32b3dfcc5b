//! Sources against sources.

use crate::model::Reported;
use crate::reconcile::{Comparison, Merged};
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, several, signed};
use crate::report::sources::Sources;
use crate::report::tables::Align;

/// Stations that are printed; the JSON has them all.
const SHOWN: usize = 10;

pub(super) fn sources(sources: &Sources, page: &mut Document) {
    if sources.comparisons.is_empty() {
        return;
    }
    page.heading(Section::Sources, "Sources");
    for ledger in &sources.ledgers {
        let sentence = format!(
            "{}: {} rows read = {} used + {} quarantined + {} excluded.",
            harmless(&ledger.source),
            grouped(ledger.rows_read),
            grouped(ledger.used),
            grouped(ledger.quarantined),
            grouped(ledger.excluded)
        );
        page.paragraph(2, sentence);
    }
    // Names are long: a letter stands for each.
    let mut names: Vec<&str> = Vec::new();
    for comparison in &sources.comparisons {
        for name in [comparison.a.as_str(), comparison.b.as_str()] {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    let letter = |name: &str| match names.iter().position(|known| *known == name) {
        Some(place @ 0..26) => char::from(b'A' + place as u8).to_string(),
        _ => harmless(name),
    };
    for name in &names {
        line!(page, "  {}  {}", letter(name), harmless(name));
    }
    let mut rows = vec![
        [
            "",
            "in both",
            "of those differ",
            "only in the first",
            "only in the second",
        ]
        .map(String::from)
        .to_vec(),
    ];
    for comparison in &sources.comparisons {
        rows.push(vec![
            format!("{} and {}", letter(&comparison.a), letter(&comparison.b)),
            grouped(comparison.shared),
            grouped(comparison.differ),
            grouped(comparison.only_a),
            grouped(comparison.only_b),
        ]);
    }
    let mut align = [Align::Right; 5];
    align[0] = Align::Left;
    page.table("Stations of each two sources", 2, &align, rows);
    for comparison in &sources.comparisons {
        pair(comparison, page);
    }
    if let Some(merged) = &sources.merged {
        merged_view(merged, page);
    }
}

fn pair(comparison: &Comparison, page: &mut Document) {
    line!(page);
    line!(
        page,
        "  {} and {}",
        harmless(&comparison.a),
        harmless(&comparison.b)
    );
    let not_compared = match comparison.not_compared.as_slice() {
        [] => String::new(),
        names => format!(
            " Not compared, since only one of them has it: {}.",
            names.join(", ")
        ),
    };
    let sentence = format!("{}{not_compared}", comparison.in_words());
    page.paragraph(4, harmless(&sentence));
    if comparison.differing.is_empty() {
        return;
    }
    let swing: Vec<String> = comparison
        .swing
        .iter()
        .filter(|(_, swing)| **swing != 0)
        .map(|(name, swing)| format!("{name} {}", signed(*swing)))
        .collect();
    let sentence = format!(
        "The second has, over those stations: {}. {} votes differ in all.",
        if swing.is_empty() {
            "no other sums".to_string()
        } else {
            swing.join(", ")
        },
        grouped(comparison.votes_moved)
    );
    page.paragraph(4, harmless(&sentence));
    let word = |value: &Reported<u64>| match value {
        Reported::Value(number) => grouped(*number),
        Reported::Missing { missing } => missing.to_string(),
    };
    let mut rows = vec![
        ["station", "field", "first", "second"]
            .map(String::from)
            .to_vec(),
    ];
    for station in comparison.differing.iter().take(SHOWN) {
        let mut name = harmless(&station.station);
        for field in &station.fields {
            rows.push(vec![
                std::mem::take(&mut name),
                harmless(&field.field),
                word(&field.a),
                word(&field.b),
            ]);
        }
    }
    let align = [Align::Left, Align::Left, Align::Right, Align::Right];
    page.table("Stations that differ", 6, &align, rows);
    if comparison.differing.len() > SHOWN {
        line!(
            page,
            "      … and {}, all of them in the JSON report",
            several((comparison.differing.len() - SHOWN) as u64, "more station")
        );
    }
}

fn merged_view(merged: &Merged, page: &mut Document) {
    line!(page);
    line!(
        page,
        "  Each station once, {} in all:",
        grouped(merged.tally.stations())
    );
    let taken: Vec<String> = merged
        .prefer
        .iter()
        .map(|name| {
            let taken = merged.taken.get(name).copied().unwrap_or(0);
            format!("{} from {}", grouped(taken), harmless(name))
        })
        .collect();
    let sentence = format!("the first of these that has it wins: {}.", taken.join(", "));
    page.paragraph(4, sentence);
    let mut votes: Vec<_> = merged.tally.all_votes().iter().collect();
    votes.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.sum));
    let rows: Vec<Vec<String>> = votes
        .into_iter()
        .map(|(id, sum)| vec![harmless(id.as_str()), grouped(sum.sum)])
        .collect();
    page.table(
        "Votes, each station once",
        6,
        &[Align::Left, Align::Right],
        rows,
    );
}
