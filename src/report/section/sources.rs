//! Sources against sources.

use crate::model::Reported;
use crate::reconcile::{Comparison, Merged};
use crate::report::document::{Document, Section};
use crate::report::message::{Message, msg};
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
    page.heading(Section::Sources, msg!("sources-sources"));
    for ledger in &sources.ledgers {
        let sentence = msg!(
            "sources-rows-read-used-quarantined-excluded",
            source = Message::verbatim(&ledger.source),
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
        Some(place @ 0..26) => Message::verbatim(char::from(b'A' + place as u8)),
        _ => Message::verbatim(name),
    };
    for &name in &names {
        page.line(
            2,
            Message::joined([letter(name), Message::verbatim(name)], "  "),
        );
    }
    let mut rows = vec![vec![
        Message::empty(),
        msg!("sources-both"),
        msg!("sources-those-differ"),
        msg!("sources-only-first"),
        msg!("sources-only-second"),
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
    page.table(msg!("sources-stations-two-sources"), 2, &align, rows);
    for comparison in &sources.comparisons {
        pair(comparison, page);
    }
    if let Some(merged) = &sources.merged {
        merged_view(merged, page);
    }
}

fn both(one: Message, other: Message) -> Message {
    msg!("sources-and", one = one, other = other)
}

fn pair(comparison: &Comparison, page: &mut Document) {
    page.space();
    let (a, b) = (&comparison.a, &comparison.b);
    page.line(2, both(Message::verbatim(a), Message::verbatim(b)));
    let mut sentences = vec![words::sources::agreement(comparison)];
    if !comparison.not_compared.is_empty() {
        let names = comparison.not_compared.iter().map(Message::verbatim);
        sentences.push(msg!(
            "sources-not-compared-since-only-one",
            names = Message::joined(names, ", ")
        ));
    }
    page.paragraph(4, Message::joined(sentences, " "));
    if comparison.differing.is_empty() {
        return;
    }
    let swing: Vec<Message> = comparison
        .swing
        .iter()
        .filter(|(_, swing)| **swing != 0)
        .map(|(name, swing)| Message::joined([Message::verbatim(name), change(*swing)], " "))
        .collect();
    let sums = if swing.is_empty() {
        msg!("sources-no-other-sums")
    } else {
        Message::joined(swing, ", ")
    };
    let sentence = msg!(
        "sources-second-over-those-stations-votes",
        sums = sums,
        votes = count(comparison.votes_moved)
    );
    page.paragraph(4, sentence);
    let word = |value: &Reported<u64>| match value {
        Reported::Value(number) => count(*number),
        Reported::Missing { missing } => nouns::missing(*missing).into(),
    };
    let mut rows = vec![vec![
        msg!("sources-station"),
        msg!("sources-field"),
        msg!("sources-first"),
        msg!("sources-second"),
    ]];
    for station in comparison.differing.iter().take(SHOWN) {
        let mut name = Message::verbatim(&station.station);
        for field in &station.fields {
            rows.push(vec![
                std::mem::take(&mut name),
                Message::verbatim(&field.field),
                word(&field.a),
                word(&field.b),
            ]);
        }
    }
    let align = [Align::Left, Align::Left, Align::Right, Align::Right];
    page.table(msg!("sources-stations-differ"), 6, &align, rows);
    let more = match comparison.differing.len().saturating_sub(SHOWN) {
        0 => return,
        1 => msg!("sources-1-more-station-all-them"),
        more => msg!(
            "sources-more-stations-all-them-json",
            number = count(more as u64)
        ),
    };
    page.line(6, more);
}

fn merged_view(merged: &Merged, page: &mut Document) {
    page.space();
    let once = msg!(
        "sources-station-once-all",
        number = count(merged.tally.stations())
    );
    page.line(2, once);
    let taken = merged.prefer.iter().map(|name| {
        msg!(
            "sources-from",
            number = count(merged.taken.get(name).copied().unwrap_or(0)),
            source = Message::verbatim(name)
        )
    });
    let sentence = msg!("sources-first-wins", taken = Message::joined(taken, ", "));
    page.paragraph(4, sentence);
    let mut votes: Vec<_> = merged.tally.all_votes().iter().collect();
    votes.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.sum));
    let rows: Vec<Vec<Message>> = votes
        .into_iter()
        .map(|(id, sum)| vec![Message::verbatim(id.as_str()), count(sum.sum)])
        .collect();
    page.table(
        msg!("sources-votes-station-once"),
        6,
        &[Align::Left, Align::Right],
        rows,
    );
}
