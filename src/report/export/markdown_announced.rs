//! Announced beside tabulated, in Markdown.

use std::fmt::Write;

use crate::reconcile::{Completeness, Reconciliation};
use crate::report::numbers::{grouped, signed};

use super::markdown::{NAME, line};
use super::markdown_table::Rows;
use super::safe::markdown_bounded;

/// One announced result.
pub(super) fn one(one: &Reconciliation, text: &mut String) {
    let name = |text: &str| markdown_bounded(text, NAME);
    let date = match &one.date {
        Some(date) => format!(", {}", name(date)),
        None => String::new(),
    };
    line!(text);
    line!(text, "### By {}{date}", name(&one.announced));
    line!(text);
    let counted = match one.stations_reported {
        Some(counted) => format!("it says that it counts {counted}"),
        None => "it does not say how many stations it counts".to_string(),
    };
    let sheets = match one.sheets {
        Completeness::Complete => "every expected station",
        Completeness::Partial => "a part of the stations",
        Completeness::Unknown => "stations of an unknown number",
    };
    line!(
        text,
        "Scope: {}; {counted}. The {} sheets cover {sheets}.",
        name(&one.scope.to_string()),
        grouped(one.stations)
    );
    line!(text);
    let head = [
        "",
        "announced",
        "tabulated",
        "announced − tabulated",
        "announced %",
        "tabulated %",
    ];
    let mut rows = Rows::new(&head, 1);
    for votes in &one.votes {
        let mut each = one.percentages.iter().flat_map(|all| &all.each);
        let share = each.find(|share| share.selection == votes.selection);
        let tabulated = share.and_then(|share| share.tabulated.as_deref());
        rows.push([
            name(&votes.selection),
            grouped(votes.announced),
            grouped(votes.tabulated),
            signed(votes.difference),
            share.map_or(String::new(), |share| share.announced.to_string()),
            tabulated.map_or(String::new(), |percent| format!("{percent}%")),
        ]);
    }
    for measure in &one.measures {
        rows.push([
            measure.measure.words().to_string(),
            grouped(measure.announced),
            measure
                .tabulated
                .map_or("–".to_string(), |sum| grouped(sum.sum)),
            measure.difference.map_or("–".to_string(), signed),
            String::new(),
            String::new(),
        ]);
    }
    rows.write(text);
    if one.announcement != Completeness::Complete || one.sheets != Completeness::Complete {
        line!(text);
        line!(
            text,
            "The two are not known to be of the same stations: by itself the difference proves nothing."
        );
    }
}
