//! Announced results against what the missing stations can hold.

use crate::coverage::{ExactShare, PartialAnnouncement, Residual};
use crate::model::StationsReported;
use crate::reconcile::{Completeness, Reconciliation};
use crate::report::document::{Document, Section};
use crate::report::message::{Message, msg};
use crate::report::missing::{AgainstMissing, IncrementReport};
use crate::report::numbers::{change, count, none, share as percent};
use crate::report::tables::Align;
use crate::report::words::nouns;

/// What follows for one announced result.
pub(super) fn against_missing(
    reconciliation: &Reconciliation,
    against: &AgainstMissing,
    page: &mut Document,
) {
    match (&against.residual, &against.partial) {
        (Some(residual), _) => complete(residual, page),
        (None, Some(partial)) => partial_announcement(reconciliation, partial, page),
        (None, None) => {
            let why = match (
                reconciliation.announcement,
                reconciliation.stations_reported,
            ) {
                (Completeness::Unknown, None) => {
                    msg!("bounds-announcement-does-not-say-how")
                }
                _ => msg!("bounds-plan-does-not-say-how"),
            };
            let sentence = msg!("bounds-not-held-against-missing-stations", why = why);
            page.paragraph(2, sentence);
        }
    }
}

fn share(share: Option<ExactShare>) -> Message {
    share.map_or_else(none, |share| percent(share.part(), share.whole()))
}

fn complete(residual: &Residual, page: &mut Document) {
    // With nothing missing a difference is an inconsistency, and a finding of its own.
    if residual.stations == Some(0) {
        return;
    }
    let stations = match residual.stations {
        Some(stations) => msg!("bounds-stations-without-sheet", number = count(stations)),
        None => msg!("bounds-stations-without-sheet-2"),
    };
    let sentence = if residual.feasible {
        feasible(residual, stations)
    } else {
        impossible(residual, stations)
    };
    page.paragraph(2, sentence);
    if residual.shares.iter().any(|one| one.unreported.is_some()) {
        let mut rows = vec![vec![
            Message::empty(),
            msg!("bounds-needed-there"),
            msg!("bounds-hand"),
        ]];
        for one in &residual.shares {
            rows.push(vec![
                Message::verbatim(&one.selection),
                share(one.unreported),
                share(one.reported),
            ]);
        }
        page.table(
            msg!("bounds-shares-needed-stations-without-sheet"),
            4,
            &[Align::Left, Align::Right, Align::Right],
            rows,
        );
    }
}

fn feasible(residual: &Residual, stations: Message) -> Message {
    let votes = count(residual.sum);
    let needed = share(residual.implied_turnout);
    let in_hand = share(residual.reported_turnout);
    match residual.voters {
        Some(most) => msg!(
            "bounds-true-can-hold-most-votes",
            stations = stations,
            most = count(most),
            votes = votes,
            needed = needed,
            in_hand = in_hand
        ),
        None => msg!(
            "bounds-true-would-hold-votes-turnout",
            stations = stations,
            votes = votes,
            needed = needed,
            in_hand = in_hand
        ),
    }
}

fn impossible(residual: &Residual, stations: Message) -> Message {
    let each = residual.violations.iter().map(|one| match &one.selection {
        Some(name) => msg!(
            "bounds-votes-fewer-than-sheets-hand",
            name = Message::verbatim(name),
            excess = count(one.excess)
        ),
        None => msg!(
            "bounds-needs-votes-more-than-can",
            excess = count(one.excess)
        ),
    });
    let why = msg!(
        "bounds-cannot-true-beside-sheets-hand",
        stations = stations,
        each = Message::joined(each, "; ")
    );
    let fewest = match residual.false_sheets_at_least {
        Some(1) => msg!("bounds-least-1-sheets-would-false"),
        Some(fewest) => msg!("bounds-least-sheets-would-false", fewest = count(fewest)),
        None => msg!("bounds-not-even-all-sheets-being"),
    };
    Message::joined([why, fewest], " ")
}

fn partial_announcement(
    reconciliation: &Reconciliation,
    partial: &PartialAnnouncement,
    page: &mut Document,
) {
    let expected = count(partial.stations_expected);
    let least = count(partial.published_at_least);
    let published = count(partial.published);
    let sentence = match reconciliation.stations_reported {
        Some(StationsReported::Percent(share)) => msg!(
            "bounds-nobody-says-stations-counts-may",
            share = Message::number(share.to_string()),
            expected = expected,
            from = count(partial.stations_at_least),
            to = count(partial.stations_at_most),
            least = least,
            published = published
        ),
        _ => msg!(
            "bounds-nobody-says-stations-counts-so",
            stations = count(partial.stations_at_least),
            expected = expected,
            least = least,
            published = published
        ),
    };
    page.paragraph(2, sentence);
    bounds_table(partial, page);
    if partial.feasible {
        page.paragraph(2, msg!("bounds-no-announced-count-outside-some"));
        return;
    }
    let mut sentences = vec![msg!("bounds-announced-counts-announced-number-stations")];
    if partial.bounds.iter().all(|bound| !bound.is_above()) {
        sentences.push(msg!(
            "bounds-they-could-if-announcement-counted",
            stations = count(partial.fits_up_to),
            share = percent(partial.fits_up_to, partial.stations_expected),
            expected = count(partial.stations_expected)
        ));
    }
    page.paragraph(2, Message::joined(sentences, " "));
}

fn bounds_table(partial: &PartialAnnouncement, page: &mut Document) {
    let mut rows = vec![vec![
        Message::empty(),
        msg!("bounds-least"),
        msg!("bounds-most"),
        msg!("announced-announced-3"),
        Message::empty(),
    ]];
    for bound in &partial.bounds {
        let outside = if bound.is_below() {
            msg!("bounds-too-few", number = count(bound.excess))
        } else if bound.is_above() {
            msg!("bounds-too-many", number = count(bound.excess))
        } else {
            Message::empty()
        };
        rows.push(vec![
            Message::verbatim(&bound.selection),
            count(bound.floor),
            bound.ceiling.map_or_else(none, count),
            count(bound.announced),
            outside,
        ]);
    }
    let align = [
        Align::Left,
        Align::Right,
        Align::Right,
        Align::Right,
        Align::Left,
    ];
    let caption = msg!("bounds-any-choice-so-many-stations");
    page.table(caption, 4, &align, rows);
}

/// From one bulletin of a series to the next.
pub(super) fn bulletins(bulletins: &[IncrementReport], page: &mut Document) {
    if bulletins.is_empty() {
        return;
    }
    page.heading(Section::Bulletins, msg!("bounds-one-bulletin-next"));
    for step in bulletins {
        let increment = &step.increment;
        let stations = match (increment.stations_at_least, increment.stations_at_most) {
            (Some(least), Some(most)) if i128::from(least) == most => {
                msg!("bounds-stations-newly-counted", number = count(least))
            }
            (Some(least), Some(most)) => msg!(
                "bounds-stations-newly-counted-2",
                least = count(least),
                most = count(most)
            ),
            _ => msg!("bounds-they-do-not-say-how"),
        };
        let sentence = msg!(
            "bounds-values",
            from = Message::verbatim(&increment.from),
            to = Message::verbatim(&increment.to),
            scope = nouns::scope(&increment.scope),
            stations = stations
        );
        page.paragraph(2, sentence);
        let added: i128 = increment.votes.iter().map(|step| step.added).sum();
        let mut rows = vec![vec![
            Message::empty(),
            msg!("bounds-before"),
            msg!("bounds-after"),
            msg!("bounds-added"),
            msg!("bounds-all-added"),
            msg!("bounds-least"),
            msg!("bounds-most"),
        ]];
        for one in &increment.votes {
            let part = match (u64::try_from(one.added), u64::try_from(added)) {
                (Ok(one), Ok(all)) => percent(one, all),
                _ => none(),
            };
            let bound = step
                .partial
                .iter()
                .flat_map(|partial| &partial.bounds)
                .find(|bound| bound.selection == one.what);
            rows.push(vec![
                Message::verbatim(&one.what),
                count(one.from),
                count(one.to),
                change(one.added),
                part,
                bound.map_or_else(none, |bound| count(bound.floor)),
                bound
                    .and_then(|bound| bound.ceiling)
                    .map_or_else(none, count),
            ]);
        }
        let mut align = [Align::Right; 7];
        align[0] = Align::Left;
        page.table(
            msg!("bounds-added-stations-newly-counted-can"),
            4,
            &align,
            rows,
        );
    }
    let meaning = msg!("bounds-least-most-stations-newly-counted");
    page.line(2, meaning);
}
