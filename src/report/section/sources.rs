//! Sources against sources.

use crate::model::{Reported, Said, say};
use crate::reconcile::{Comparison, Merged};
use crate::report::document::{Document, Section};
use crate::report::numbers::{change, count};
use crate::report::sources::Sources;
use crate::report::tables::Align;
use crate::report::words::{self, nouns};

/// Stations that are printed; the JSON has them all.
const SHOWN: usize = 10;

pub(super) fn sources(sources: &Sources, page: &mut Document) {
    if sources.comparisons.is_empty() {
        return;
    }
    page.heading(Section::Sources, say!("Sources"));
    for ledger in &sources.ledgers {
        let sentence = say!(
            "{source}: {rows} rows read = {used} used + {quarantined} quarantined + {excluded} excluded.",
            source = Said::verbatim(&ledger.source),
            rows = count(ledger.rows_read),
            used = count(ledger.used),
            quarantined = count(ledger.quarantined),
            excluded = count(ledger.excluded)
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
        Some(place @ 0..26) => Said::verbatim(char::from(b'A' + place as u8)),
        _ => Said::verbatim(name),
    };
    for &name in &names {
        page.line(2, Said::joined([letter(name), Said::verbatim(name)], "  "));
    }
    let mut rows = vec![vec![
        Said::nothing(),
        say!("in both"),
        say!("of those differ"),
        say!("only in the first"),
        say!("only in the second"),
    ]];
    for comparison in &sources.comparisons {
        rows.push(vec![
            both(letter(&comparison.a), letter(&comparison.b)),
            count(comparison.shared),
            count(comparison.differ),
            count(comparison.only_a),
            count(comparison.only_b),
        ]);
    }
    let mut align = [Align::Right; 5];
    align[0] = Align::Left;
    page.table(say!("Stations of each two sources"), 2, &align, rows);
    for comparison in &sources.comparisons {
        pair(comparison, page);
    }
    if let Some(merged) = &sources.merged {
        merged_view(merged, page);
    }
}

fn both(one: Said, other: Said) -> Said {
    say!("{one} and {other}", one = one, other = other)
}

fn pair(comparison: &Comparison, page: &mut Document) {
    page.space();
    let (a, b) = (&comparison.a, &comparison.b);
    page.line(2, both(Said::verbatim(a), Said::verbatim(b)));
    let mut sentences = vec![words::sources::agreement(comparison)];
    if !comparison.not_compared.is_empty() {
        let names = comparison.not_compared.iter().map(Said::verbatim);
        sentences.push(say!(
            "Not compared, since only one of them has it: {names}.",
            names = Said::joined(names, ", ")
        ));
    }
    page.paragraph(4, Said::joined(sentences, " "));
    if comparison.differing.is_empty() {
        return;
    }
    let swing: Vec<Said> = comparison
        .swing
        .iter()
        .filter(|(_, swing)| **swing != 0)
        .map(|(name, swing)| Said::joined([Said::verbatim(name), change(*swing)], " "))
        .collect();
    let sums = if swing.is_empty() {
        say!("no other sums")
    } else {
        Said::joined(swing, ", ")
    };
    let sentence = say!(
        "The second has, over those stations: {sums}. {votes} votes differ in all.",
        sums = sums,
        votes = count(comparison.votes_moved)
    );
    page.paragraph(4, sentence);
    let word = |value: &Reported<u64>| match value {
        Reported::Value(number) => count(*number),
        Reported::Missing { missing } => nouns::missing(*missing).into(),
    };
    let mut rows = vec![vec![
        say!("station"),
        say!("field"),
        say!("first"),
        say!("second"),
    ]];
    for station in comparison.differing.iter().take(SHOWN) {
        let mut name = Said::verbatim(&station.station);
        for field in &station.fields {
            rows.push(vec![
                std::mem::take(&mut name),
                Said::verbatim(&field.field),
                word(&field.a),
                word(&field.b),
            ]);
        }
    }
    let align = [Align::Left, Align::Left, Align::Right, Align::Right];
    page.table(say!("Stations that differ"), 6, &align, rows);
    let more = match comparison.differing.len().saturating_sub(SHOWN) {
        0 => return,
        1 => say!("… and 1 more station, all of them in the JSON report"),
        more => say!(
            "… and {number} more stations, all of them in the JSON report",
            number = count(more as u64)
        ),
    };
    page.line(6, more);
}

fn merged_view(merged: &Merged, page: &mut Document) {
    page.space();
    let once = say!(
        "Each station once, {number} in all:",
        number = count(merged.tally.stations())
    );
    page.line(2, once);
    let taken = merged.prefer.iter().map(|name| {
        say!(
            "{number} from {source}",
            number = count(merged.taken.get(name).copied().unwrap_or(0)),
            source = Said::verbatim(name)
        )
    });
    let sentence = say!(
        "the first of these that has it wins: {taken}.",
        taken = Said::joined(taken, ", ")
    );
    page.paragraph(4, sentence);
    let mut votes: Vec<_> = merged.tally.all_votes().iter().collect();
    votes.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.sum));
    let rows: Vec<Vec<Said>> = votes
        .into_iter()
        .map(|(id, sum)| vec![Said::verbatim(id.as_str()), count(sum.sum)])
        .collect();
    page.table(
        say!("Votes, each station once"),
        6,
        &[Align::Left, Align::Right],
        rows,
    );
}
