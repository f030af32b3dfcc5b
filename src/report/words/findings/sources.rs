//! Two sources of the same stations.

use crate::model::facts::sources::{SheetsDiffer, StationsAbsent};
use crate::model::{Evidence, Reported, Said, say};
use crate::report::numbers::count;

pub(super) fn sheets_differ(facts: &SheetsDiffer) -> Said {
    let word = |value: &Reported<u64>| match value {
        Reported::Value(number) => count(*number),
        Reported::Missing { missing } => missing.word().into(),
    };
    let fields = facts.fields.iter().map(|field| {
        say!(
            "{field} {here} here and {there} there",
            field = Said::verbatim(&field.field),
            here = word(&field.a),
            there = word(&field.b)
        )
    });
    let each = Said::joined(fields, "; ");
    let source = Said::verbatim(facts.other.source.as_deref().unwrap_or_default());
    match (&facts.other.file, facts.other.line) {
        (Some(file), Some(line)) => say!(
            "\"{source}\" ({place}) does not state the same: {each}.",
            source = source,
            place = Said::verbatim(format!("{file}:{line}")),
            each = each
        ),
        _ => say!(
            "\"{source}\" does not state the same: {each}.",
            source = source,
            each = each
        ),
    }
}

pub(super) fn sheets_differ_numbers(facts: &SheetsDiffer) -> Vec<Evidence> {
    let changes = facts.fields.iter().filter_map(|field| {
        let change = i128::from(field.b.value()?) - i128::from(field.a.value()?);
        let name = Said::verbatim(&field.field);
        let what = say!("{field}, second − first", field = name);
        Some(Evidence::exact(what, change))
    });
    changes.collect()
}

pub(super) fn stations_absent(facts: &StationsAbsent) -> Said {
    let source = Said::verbatim(&facts.absent_from);
    let mut keys: Vec<Said> = facts.first.iter().map(Said::verbatim).collect();
    if facts.stations == 1 {
        return say!(
            "Station {key} is not in \"{source}\".",
            key = Said::joined(keys, ", "),
            source = source
        );
    }
    if facts.stations > keys.len() as u64 {
        keys.push(Said::verbatim("…"));
    }
    say!(
        "{number} stations are not in \"{source}\": {keys}.",
        number = count(facts.stations),
        source = source,
        keys = Said::joined(keys, ", ")
    )
}

pub(super) fn stations_absent_numbers(facts: &StationsAbsent) -> Vec<Evidence> {
    vec![Evidence::exact(say!("stations"), facts.stations)]
}
