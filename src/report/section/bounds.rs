//! Announced results against what the missing stations can hold.

use crate::coverage::{ExactShare, PartialAnnouncement, Residual};
use crate::model::{Said, StationsReported, say};
use crate::reconcile::{Completeness, Reconciliation};
use crate::report::document::{Document, Section};
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
                    say!("the announcement does not say how many stations it counts")
                }
                _ => say!(
                    "the plan does not say how many stations there are, or fewer than are in, or the announcement counts more"
                ),
            };
            let sentence = say!(
                "Not held against what the missing stations can hold, which is no pass: {why}. A difference alone is then no contradiction.",
                why = why
            );
            page.paragraph(2, sentence);
        }
    }
}

fn share(share: Option<ExactShare>) -> Said {
    share.map_or_else(none, |share| percent(share.part(), share.whole()))
}

fn complete(residual: &Residual, page: &mut Document) {
    // With nothing missing a difference is an inconsistency, and a finding of its own.
    if residual.stations == Some(0) {
        return;
    }
    let stations = match residual.stations {
        Some(stations) => say!(
            "the {number} stations without a sheet",
            number = count(stations)
        ),
        None => say!("the stations without a sheet"),
    };
    let sentence = if residual.feasible {
        feasible(residual, stations)
    } else {
        impossible(residual, stations)
    };
    page.paragraph(2, sentence);
    if residual.shares.iter().any(|one| one.unreported.is_some()) {
        let mut rows = vec![vec![Said::nothing(), say!("needed there"), say!("in hand")]];
        for one in &residual.shares {
            rows.push(vec![
                Said::verbatim(&one.selection),
                share(one.unreported),
                share(one.reported),
            ]);
        }
        page.table(
            say!("Shares needed in the stations without a sheet"),
            4,
            &[Align::Left, Align::Right, Align::Right],
            rows,
        );
    }
}

fn feasible(residual: &Residual, stations: Said) -> Said {
    let votes = count(residual.sum);
    let needed = share(residual.implied_turnout);
    let in_hand = share(residual.reported_turnout);
    match residual.voters {
        Some(most) => say!(
            "For this to be true {stations}, which can hold at most {most} votes, would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.",
            stations = stations,
            most = count(most),
            votes = votes,
            needed = needed,
            in_hand = in_hand
        ),
        None => say!(
            "For this to be true {stations} would have to hold {votes} votes: a turnout of {needed} at the least, against {in_hand} in the stations in hand. Nothing makes that impossible.",
            stations = stations,
            votes = votes,
            needed = needed,
            in_hand = in_hand
        ),
    }
}

fn impossible(residual: &Residual, stations: Said) -> Said {
    let each = residual.violations.iter().map(|one| match &one.selection {
        Some(name) => say!(
            "{name} has {excess} votes fewer than the sheets in hand already hold",
            name = Said::verbatim(name),
            excess = count(one.excess)
        ),
        None => say!(
            "it needs {excess} votes more than can still come",
            excess = count(one.excess)
        ),
    });
    let why = say!(
        "This cannot be true beside the sheets in hand, whatever {stations} hold: {each}.",
        stations = stations,
        each = Said::joined(each, "; ")
    );
    let fewest = match residual.false_sheets_at_least {
        Some(1) => say!("At least 1 of the sheets would have to be false."),
        Some(fewest) => say!(
            "At least {fewest} of the sheets would have to be false.",
            fewest = count(fewest)
        ),
        None => say!("Not even all of the sheets being false would do."),
    };
    Said::joined([why, fewest], " ")
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
        Some(StationsReported::Percent(share)) => say!(
            "Nobody says which stations it counts. \"{share}\" may be rounded or cut off: of {expected} it is from {from} to {to} stations, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:",
            share = Said::number(share.to_string()),
            expected = expected,
            from = count(partial.stations_at_least),
            to = count(partial.stations_at_most),
            least = least,
            published = published
        ),
        _ => say!(
            "Nobody says which {stations} of {expected} stations it counts, so at least {least} of the {published} published sheets are in it. Whichever they are, they hold:",
            stations = count(partial.stations_at_least),
            expected = expected,
            least = least,
            published = published
        ),
    };
    page.paragraph(2, sentence);
    bounds_table(partial, page);
    if partial.feasible {
        page.paragraph(2, say!("No announced count is outside; that some choice of stations fits all of them at once is not shown by this."));
        return;
    }
    let mut sentences = vec![say!(
        "The announced counts, the announced number of stations and the published sheets cannot all be true."
    )];
    if partial.bounds.iter().all(|bound| !bound.is_above()) {
        sentences.push(say!(
            "They could be if the announcement counted no more than {stations} stations ({share} of {expected}).",
            stations = count(partial.fits_up_to),
            share = percent(partial.fits_up_to, partial.stations_expected),
            expected = count(partial.stations_expected)
        ));
    }
    page.paragraph(2, Said::joined(sentences, " "));
}

fn bounds_table(partial: &PartialAnnouncement, page: &mut Document) {
    let mut rows = vec![vec![
        Said::nothing(),
        say!("at least"),
        say!("at most"),
        say!("announced"),
        Said::nothing(),
    ]];
    for bound in &partial.bounds {
        let outside = if bound.is_below() {
            say!("{number} too few", number = count(bound.excess))
        } else if bound.is_above() {
            say!("{number} too many", number = count(bound.excess))
        } else {
            Said::nothing()
        };
        rows.push(vec![
            Said::verbatim(&bound.selection),
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
    let caption = say!("What any choice of so many stations holds");
    page.table(caption, 4, &align, rows);
}

/// From one bulletin of a series to the next.
pub(super) fn bulletins(bulletins: &[IncrementReport], page: &mut Document) {
    if bulletins.is_empty() {
        return;
    }
    page.heading(Section::Bulletins, say!("From one bulletin to the next"));
    for step in bulletins {
        let increment = &step.increment;
        let stations = match (increment.stations_at_least, increment.stations_at_most) {
            (Some(least), Some(most)) if i128::from(least) == most => {
                say!("{number} stations newly counted", number = count(least))
            }
            (Some(least), Some(most)) => say!(
                "from {least} to {most} stations newly counted",
                least = count(least),
                most = count(most)
            ),
            _ => say!("they do not say how many stations were newly counted"),
        };
        let sentence = say!(
            "{from} → {to} ({scope}; {stations})",
            from = Said::verbatim(&increment.from),
            to = Said::verbatim(&increment.to),
            scope = nouns::scope(&increment.scope),
            stations = stations
        );
        page.paragraph(2, sentence);
        let added: i128 = increment.votes.iter().map(|step| step.added).sum();
        let mut rows = vec![vec![
            Said::nothing(),
            say!("before"),
            say!("after"),
            say!("added"),
            say!("of all added"),
            say!("at least"),
            say!("at most"),
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
                Said::verbatim(&one.what),
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
            say!("What was added, and what the stations newly counted can hold"),
            4,
            &align,
            rows,
        );
    }
    let meaning = say!(
        "\"At least\" and \"at most\": what the stations newly counted hold, whichever they are."
    );
    page.line(2, meaning);
}
