//! Announced against tabulated.

use crate::reconcile::{Completeness, Reconciliation, RoundingTest, VoteDifference};
use crate::report::document::{Document, Section};
use crate::report::message::{Message, label, msg};
use crate::report::numbers::{change, count, none, things};
use crate::report::tables::Align;
use crate::report::words::{self, nouns};

pub(super) fn announced(reconciliation: &Reconciliation, page: &mut Document) {
    let name = Message::verbatim(&reconciliation.announced);
    let heading = match &reconciliation.date {
        Some(date) => msg!(
            "announced-announced",
            name = name,
            date = Message::verbatim(date)
        ),
        None => msg!("announced-announced-2", name = name),
    };
    page.heading(Section::Announced, heading);
    page.line(2, scope(reconciliation));
    let difference = match reconciliation.announcement {
        Completeness::Complete => msg!("completeness-complete"),
        _ => msg!("announced-announced-tabulated-not-same-stations"),
    };
    let mut rows = vec![vec![
        Message::empty(),
        msg!("announced-announced-3"),
        msg!("announced-tabulated"),
        difference,
        msg!("announced-announced-4", percent = Message::verbatim("%")),
        msg!("announced-tabulated-2", percent = Message::verbatim("%")),
    ]];
    for votes in &reconciliation.votes {
        let name = Message::verbatim(&votes.selection);
        let name = if votes.stations < reconciliation.stations {
            msg!(
                "announced-sheets",
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
            let mut row = vec![Message::verbatim(&share.selection), none(), none(), none()];
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
    page.table(msg!("announced-announced-tabulated"), 2, &align, rows);
    if let Some(rounding) = &reconciliation.rounding {
        page.paragraph(2, rounding_sentence(rounding));
    }
    if let Some(why) = reconciliation.rounding_not_tested {
        let sentence = msg!(
            "announced-counts-rebuilt-percentages-not-tested",
            why = words::announced::not_tested(why)
        );
        page.line(2, sentence);
    }
}

/// What the announcement speaks of, and how much of it either side has.
fn scope(reconciliation: &Reconciliation) -> Message {
    let scope = nouns::scope(&reconciliation.scope);
    let says = match &reconciliation.stations_reported {
        Some(reported) => msg!(
            "announced-scope-says-counts",
            scope = scope,
            stations = nouns::stations_reported(reported)
        ),
        None => msg!("announced-scope-does-not-say-how", scope = scope),
    };
    let sheets = match reconciliation.sheets {
        Completeness::Complete => msg!("completeness-complete-scope"),
        _ => msg!(
            "announced-sheets-cover-stations",
            number = count(reconciliation.stations)
        ),
    };
    Message::joined([says, sheets], " ")
}

fn rounding_sentence(rounding: &RoundingTest) -> Message {
    let decimals = u64::from(rounding.decimals);
    let decimals = things(
        decimals,
        label!("announced-decimal"),
        label!("announced-decimals"),
    );
    let decimals = if rounding.decimals_announced {
        msg!("announced-announced-5", decimals = decimals)
    } else {
        msg!("announced-0-1-2-tried", decimals = decimals)
    };
    let p = probability(rounding.p_adjusted);
    if rounding.p_adjusted == rounding.p_value {
        msg!(
            "announced-counts-rebuilt-percentages-counts-exactly",
            decimals = decimals,
            some = rounding.on_the_grid,
            all = rounding.counts,
            sum = count(rounding.of),
            p = p
        )
    } else {
        msg!(
            "announced-counts-rebuilt-percentages-counts-exactly-2",
            decimals = decimals,
            some = rounding.on_the_grid,
            counts = rounding.counts,
            sum = count(rounding.of),
            p = p
        )
    }
}

/// A probability with two digits that mean something.
fn probability(p: f64) -> Message {
    Message::number(if p >= 0.01 {
        format!("{p:.2}")
    } else {
        format!("{p:.1e}")
    })
}

/// The announced percentage, with what the counts give where it does not fit, and the sheets'.
fn shares(reconciliation: &Reconciliation, selection: &str) -> [Message; 2] {
    let share = reconciliation
        .percentages
        .iter()
        .flat_map(|all| &all.each)
        .find(|share| share.selection == selection);
    let Some(share) = share else {
        return [Message::empty(), Message::empty()];
    };
    let announced = Message::number(share.announced.to_string());
    let announced = match &share.computed {
        Some(computed) if share.fits.is_empty() => msg!(
            "announced-computed",
            share = announced,
            computed = Message::number(format!("{computed}%"))
        ),
        _ => announced,
    };
    let tabulated = match &share.tabulated {
        Some(tabulated) => Message::number(format!("{tabulated}%")),
        None => none(),
    };
    [announced, tabulated]
}
