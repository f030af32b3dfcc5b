//! Two sources of the same stations.

use crate::model::Reported;
use crate::model::facts::sources::{SheetsDiffer, StationsAbsent};
use crate::report::Evidence;
use crate::report::message::{Message, msg};
use crate::report::numbers::count;
use crate::report::words::nouns;

pub(super) fn sheets_differ(facts: &SheetsDiffer) -> Message {
    let word = |value: &Reported<u64>| match value {
        Reported::Value(number) => count(*number),
        Reported::Missing { missing } => nouns::missing(*missing).into(),
    };
    let fields = facts.fields.iter().map(|field| {
        msg!(
            "finding-sources-field",
            field = Message::verbatim(&field.field),
            here = word(&field.a),
            there = word(&field.b)
        )
    });
    let each = Message::joined(fields, "; ");
    let source = Message::verbatim(facts.other.source.as_deref().unwrap_or_default());
    match (&facts.other.file, facts.other.line) {
        (Some(file), Some(line)) => msg!(
            "finding-sources-sheets-differ-at",
            source = source,
            place = Message::verbatim(format!("{file}:{line}")),
            each = each
        ),
        _ => msg!(
            "finding-sources-sheets-differ",
            source = source,
            each = each
        ),
    }
}

pub(super) fn sheets_differ_numbers(facts: &SheetsDiffer) -> Vec<Evidence> {
    let changes = facts.fields.iter().filter_map(|field| {
        let change = i128::from(field.b.value()?) - i128::from(field.a.value()?);
        let name = Message::verbatim(&field.field);
        let what = msg!("finding-sources-label-difference", field = name);
        Some(Evidence::exact(what, change))
    });
    changes.collect()
}

pub(super) fn stations_absent(facts: &StationsAbsent) -> Message {
    let source = Message::verbatim(&facts.absent_from);
    let mut keys: Vec<Message> = facts.first.iter().map(Message::verbatim).collect();
    if facts.stations > keys.len() as u64 {
        keys.push(Message::verbatim("…"));
    }
    msg!(
        "finding-sources-stations-absent",
        number = count(facts.stations),
        source = source,
        keys = Message::joined(keys, ", ")
    )
}

pub(super) fn stations_absent_numbers(facts: &StationsAbsent) -> Vec<Evidence> {
    vec![Evidence::exact(
        msg!("finding-set-label-stations"),
        facts.stations,
    )]
}
