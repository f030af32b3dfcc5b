//! Announced against tabulated.

use crate::model::{Said, say, term};
use crate::reconcile::{Completeness, Reconciliation, RoundingTest, VoteDifference};
use crate::report::document::{Document, Section};
use crate::report::numbers::{change, count, none, things};
use crate::report::tables::Align;
use crate::report::words::{self, nouns};

pub(super) fn announced(reconciliation: &Reconciliation, page: &mut Document) {
    let name = Said::verbatim(&reconciliation.announced);
    let heading = match &reconciliation.date {
        Some(date) => say!(
            "Announced: {name}, {date}",
            name = name,
            date = Said::verbatim(date)
        ),
        None => say!("Announced: {name}", name = name),
    };
    page.heading(Section::Announced, heading);
    page.line(2, scope(reconciliation));
    let difference = match reconciliation.announcement {
        Completeness::Complete => say!("announced − tabulated"),
        _ => say!("announced − tabulated (not the same stations)"),
    };
    let mut rows = vec![vec![
        Said::nothing(),
        say!("announced"),
        say!("tabulated"),
        difference,
        say!("announced {percent}", percent = Said::verbatim("%")),
        say!("tabulated {percent}", percent = Said::verbatim("%")),
    ]];
    for votes in &reconciliation.votes {
        let name = Said::verbatim(&votes.selection);
        let name = if votes.stations < reconciliation.stations {
            say!(
                "{name} (sheets: {some} of {all})",
                name = name,
                some = count(votes.stations),
                all = count(reconciliation.stations)
            )
        } else {
            name
        };
        let mut row = vec![
            name,
            count(votes.announced),
            count(votes.tabulated),
            change(votes.difference),
        ];
        row.extend(shares(reconciliation, &votes.selection));
        rows.push(row);
    }
    for share in reconciliation.percentages.iter().flat_map(|all| &all.each) {
        let counted = |votes: &VoteDifference| votes.selection == share.selection;
        if !reconciliation.votes.iter().any(counted) {
            let mut row = vec![Said::verbatim(&share.selection), none(), none(), none()];
            row.extend(shares(reconciliation, &share.selection));
            rows.push(row);
        }
    }
    for measure in &reconciliation.measures {
        rows.push(vec![
            nouns::measure(measure.measure).into(),
            count(measure.announced),
            measure.tabulated.map_or_else(none, |sum| count(sum.sum)),
            measure.difference.map_or_else(none, change),
        ]);
    }
    if reconciliation.percentages.is_none() {
        for row in &mut rows {
            row.truncate(4);
        }
    }
    let mut align = [Align::Right; 6];
    align[0] = Align::Left;
    page.table(say!("Announced and tabulated"), 2, &align, rows);
    if let Some(rounding) = &reconciliation.rounding {
        page.paragraph(2, rounding_sentence(rounding));
    }
    if let Some(why) = reconciliation.rounding_not_tested {
        let sentence = say!(
            "Counts rebuilt from percentages: not tested ({why}).",
            why = words::announced::not_tested(why)
        );
        page.line(2, sentence);
    }
}

/// What the announcement speaks of, and how much of it either side has.
fn scope(reconciliation: &Reconciliation) -> Said {
    let scope = nouns::scope(&reconciliation.scope);
    let says = match &reconciliation.stations_reported {
        Some(reported) => say!(
            "Scope: {scope}; it says it counts {stations}.",
            scope = scope,
            stations = nouns::stations_reported(reported)
        ),
        None => say!(
            "Scope: {scope}; it does not say how many stations it counts.",
            scope = scope
        ),
    };
    let sheets = match reconciliation.sheets {
        Completeness::Complete => say!("The sheets cover every expected station."),
        _ => say!(
            "The sheets cover {number} stations.",
            number = count(reconciliation.stations)
        ),
    };
    Said::joined([says, sheets], " ")
}

fn rounding_sentence(rounding: &RoundingTest) -> Said {
    let decimals = u64::from(rounding.decimals);
    let decimals = things(decimals, term!("decimal"), term!("decimals"));
    let decimals = if rounding.decimals_announced {
        say!("{decimals}; as announced", decimals = decimals)
    } else {
        say!("{decimals}; 0, 1 and 2 were tried", decimals = decimals)
    };
    let p = probability(rounding.p_adjusted);
    if rounding.p_adjusted == rounding.p_value {
        say!(
            "Counts rebuilt from percentages ({decimals}): {some} of {all} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary.",
            decimals = decimals,
            some = rounding.on_the_grid,
            all = rounding.counts,
            sum = count(rounding.of),
            p = p
        )
    } else {
        say!(
            "Counts rebuilt from percentages ({decimals}): {some} of {counts} counts are exactly a rounded percentage of {sum}; p = {p} if counts were arbitrary, corrected for the number of announced results.",
            decimals = decimals,
            some = rounding.on_the_grid,
            counts = rounding.counts,
            sum = count(rounding.of),
            p = p
        )
    }
}

/// A probability with two digits that mean something.
fn probability(p: f64) -> Said {
    Said::number(if p >= 0.01 {
        format!("{p:.2}")
    } else {
        format!("{p:.1e}")
    })
}

/// The announced percentage, with what the counts give where it does not fit, and the sheets'.
fn shares(reconciliation: &Reconciliation, selection: &str) -> [Said; 2] {
    let share = reconciliation
        .percentages
        .iter()
        .flat_map(|all| &all.each)
        .find(|share| share.selection == selection);
    let Some(share) = share else {
        return [Said::nothing(), Said::nothing()];
    };
    let announced = Said::number(share.announced.to_string());
    let announced = match &share.computed {
        Some(computed) if share.fits.is_empty() => say!(
            "{share} (computed {computed})",
            share = announced,
            computed = Said::number(format!("{computed}%"))
        ),
        _ => announced,
    };
    let tabulated = match &share.tabulated {
        Some(tabulated) => Said::number(format!("{tabulated}%")),
        None => none(),
    };
    [announced, tabulated]
}
