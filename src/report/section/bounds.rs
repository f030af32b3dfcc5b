//! Announced results against what the missing stations can hold.

use crate::coverage::{ExactShare, PartialAnnouncement, Residual};
use crate::model::StationsReported;
use crate::reconcile::{Completeness, Reconciliation};
use crate::report::document::{Document, Section, line};
use crate::report::missing::{AgainstMissing, IncrementReport};
use crate::report::numbers::{grouped, harmless, percent, signed};
use crate::report::tables::Align;

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
                    "the announcement does not say how many stations it counts"
                }
                _ => {
                    "the plan does not say how many stations there are, or fewer than are in, or the announcement counts more"
                }
            };
            let sentence = format!(
                "Not held against what the missing stations can hold, which is no pass: {why}. A difference alone is then no contradiction."
            );
            page.paragraph(2, sentence);
        }
    }
}

fn share(share: Option<ExactShare>) -> String {
    share.map_or("–".to_string(), |share| {
        percent(share.votes(), share.whole())
    })
}

fn complete(residual: &Residual, page: &mut Document) {
    // With nothing missing a difference is an inconsistency, and a finding of its own.
    if residual.stations == Some(0) {
        return;
    }
    let stations = match residual.stations {
        Some(stations) => format!("the {} stations without a sheet", grouped(stations)),
        None => "the stations without a sheet".to_string(),
    };
    let voters = match residual.voters {
        Some(voters) => format!(", which can hold at most {} votes,", grouped(voters)),
        None => String::new(),
    };
    let sentence = if residual.feasible {
        format!(
            "For this to be true {stations}{voters} would have to hold {} votes: a turnout of {} at the least, against {} in the stations in hand. Nothing makes that impossible.",
            grouped(residual.sum),
            share(residual.implied_turnout),
            share(residual.reported_turnout)
        )
    } else {
        let each: Vec<String> = residual
            .violations
            .iter()
            .map(|one| match &one.selection {
                Some(name) => format!(
                    "{} has {} votes fewer than the sheets in hand already hold",
                    harmless(name),
                    grouped(one.excess)
                ),
                None => format!(
                    "it needs {} votes more than can still come",
                    grouped(one.excess)
                ),
            })
            .collect();
        let fewest = match residual.false_sheets_at_least {
            Some(1) => "At least 1 of the sheets would have to be false".to_string(),
            Some(fewest) => format!(
                "At least {} of the sheets would have to be false",
                grouped(fewest)
            ),
            None => "Not even all of the sheets being false would do".to_string(),
        };
        format!(
            "This cannot be true beside the sheets in hand, whatever {stations} hold: {}. {fewest}.",
            each.join("; ")
        )
    };
    page.paragraph(2, sentence);
    if residual.shares.iter().any(|one| one.unreported.is_some()) {
        let mut rows = vec![["", "needed there", "in hand"].map(String::from).to_vec()];
        for one in &residual.shares {
            rows.push(vec![
                harmless(&one.selection),
                share(one.unreported),
                share(one.reported),
            ]);
        }
        page.table(
            "Shares needed in the stations without a sheet",
            4,
            &[Align::Left, Align::Right, Align::Right],
            rows,
        );
    }
}

fn partial_announcement(
    reconciliation: &Reconciliation,
    partial: &PartialAnnouncement,
    page: &mut Document,
) {
    let says = match reconciliation.stations_reported {
        Some(StationsReported::Percent(share)) => format!(
            "Nobody says which stations it counts. \"{share}\" may be rounded or cut off: of {} it is from {} to {} stations",
            grouped(partial.stations_expected),
            grouped(partial.stations_at_least),
            grouped(partial.stations_at_most)
        ),
        _ => format!(
            "Nobody says which {} of {} stations it counts",
            grouped(partial.stations_at_least),
            grouped(partial.stations_expected)
        ),
    };
    let sentence = format!(
        "{says}, so at least {} of the {} published sheets are in it. Whichever they are, they hold:",
        grouped(partial.published_at_least),
        grouped(partial.published)
    );
    page.paragraph(2, sentence);
    bounds_table(partial, page);
    let conclusion = if partial.feasible {
        "No announced count is outside; that some choice of stations fits all of them at once is not shown by this.".to_string()
    } else {
        format!(
            "The announced counts, the announced number of stations and the published sheets cannot all be true. They could be if the announcement counted no more than {} stations ({} of {}).",
            grouped(partial.fits_up_to),
            percent(partial.fits_up_to, partial.stations_expected),
            grouped(partial.stations_expected)
        )
    };
    let floors = partial.bounds.iter().all(|bound| !bound.is_above());
    if partial.feasible || floors {
        page.paragraph(2, conclusion);
    } else {
        page.paragraph(2, "The announced counts, the announced number of stations and the published sheets cannot all be true.");
    }
}

fn bounds_table(partial: &PartialAnnouncement, page: &mut Document) {
    let mut rows = vec![
        ["", "at least", "at most", "announced", ""]
            .map(String::from)
            .to_vec(),
    ];
    for bound in &partial.bounds {
        let outside = if bound.is_below() {
            format!("{} too few", grouped(bound.excess))
        } else if bound.is_above() {
            format!("{} too many", grouped(bound.excess))
        } else {
            String::new()
        };
        rows.push(vec![
            harmless(&bound.selection),
            grouped(bound.floor),
            bound.ceiling.map_or("–".to_string(), grouped),
            grouped(bound.announced),
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
    page.table("What any choice of so many stations holds", 4, &align, rows);
}

/// From one bulletin of a series to the next.
pub(super) fn bulletins(bulletins: &[IncrementReport], page: &mut Document) {
    if bulletins.is_empty() {
        return;
    }
    page.heading(Section::Bulletins, "From one bulletin to the next");
    for step in bulletins {
        let increment = &step.increment;
        let stations = match (increment.stations_at_least, increment.stations_at_most) {
            (Some(least), Some(most)) if i128::from(least) == most => {
                format!("{} stations newly counted", grouped(least))
            }
            (Some(least), Some(most)) => format!(
                "from {} to {} stations newly counted",
                grouped(least),
                grouped(most)
            ),
            _ => "they do not say how many stations were newly counted".to_string(),
        };
        let sentence = format!(
            "{} → {} ({}; {stations})",
            harmless(&increment.from),
            harmless(&increment.to),
            harmless(&increment.scope.to_string())
        );
        page.paragraph(2, sentence);
        let added: i128 = increment.votes.iter().map(|step| step.added).sum();
        let mut rows = vec![
            [
                "",
                "before",
                "after",
                "added",
                "of all added",
                "at least",
                "at most",
            ]
            .map(String::from)
            .to_vec(),
        ];
        for one in &increment.votes {
            let part = match (u64::try_from(one.added), u64::try_from(added)) {
                (Ok(one), Ok(all)) => percent(one, all),
                _ => "–".to_string(),
            };
            let bound = step
                .partial
                .iter()
                .flat_map(|partial| &partial.bounds)
                .find(|bound| bound.selection == one.what);
            rows.push(vec![
                harmless(&one.what),
                grouped(one.from),
                grouped(one.to),
                signed(one.added),
                part,
                bound.map_or("–".to_string(), |bound| grouped(bound.floor)),
                bound
                    .and_then(|bound| bound.ceiling)
                    .map_or("–".to_string(), grouped),
            ]);
        }
        let mut align = [Align::Right; 7];
        align[0] = Align::Left;
        page.table(
            "What was added, and what the stations newly counted can hold",
            4,
            &align,
            rows,
        );
    }
    line!(
        page,
        "  \"At least\" and \"at most\": what the stations newly counted hold, whichever they are."
    );
}
