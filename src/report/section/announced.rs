//! Announced against tabulated.

use crate::reconcile::{Completeness, Reconciliation, RoundedCounts, VoteDifference};
use crate::report::audit::AuditReport;
use crate::report::document::{Document, Section, line};
use crate::report::numbers::{grouped, harmless, signed};
use crate::report::tables::Align;

pub(super) fn announced(
    report: &AuditReport,
    reconciliation: &Reconciliation,
    page: &mut Document,
) {
    let date = match &reconciliation.date {
        Some(date) => format!(", {}", harmless(date)),
        None => String::new(),
    };
    page.heading(
        Section::Announced,
        format!("Announced: {}{date}", harmless(&reconciliation.announced)),
    );
    let says = match &reconciliation.stations_reported {
        Some(reported) => format!("it says it counts {reported}"),
        None => "it does not say how many stations it counts".to_string(),
    };
    let expected = report.coverage.stations.expected;
    let sheets = match (reconciliation.sheets, expected) {
        (Completeness::Complete, _) => "every expected station".to_string(),
        _ => format!("{} stations", grouped(reconciliation.stations)),
    };
    line!(
        page,
        "  Scope: {}; {says}. The sheets cover {sheets}.",
        harmless(&reconciliation.scope.to_string())
    );
    let mut rows = vec![
        [
            "",
            "announced",
            "tabulated",
            "announced − tabulated",
            "announced %",
            "tabulated %",
        ]
        .map(str::to_string)
        .to_vec(),
    ];
    if reconciliation.announcement != Completeness::Complete {
        rows[0][3].push_str(" (not the same stations)");
    }
    for votes in &reconciliation.votes {
        let short = if votes.stations < reconciliation.stations {
            format!(
                " (sheets: {} of {})",
                grouped(votes.stations),
                grouped(reconciliation.stations)
            )
        } else {
            String::new()
        };
        let mut row = vec![
            harmless(&votes.selection) + &short,
            grouped(votes.announced),
            grouped(votes.tabulated),
            signed(votes.difference),
        ];
        row.extend(shares(reconciliation, &votes.selection));
        rows.push(row);
    }
    for share in reconciliation.percentages.iter().flat_map(|all| &all.each) {
        let counted = |votes: &VoteDifference| votes.selection == share.selection;
        if !reconciliation.votes.iter().any(counted) {
            let mut row = vec![harmless(&share.selection)];
            row.extend(["–"; 3].map(str::to_string));
            row.extend(shares(reconciliation, &share.selection));
            rows.push(row);
        }
    }
    for measure in &reconciliation.measures {
        rows.push(vec![
            measure.measure.words().to_string(),
            grouped(measure.announced),
            measure
                .tabulated
                .map_or("–".to_string(), |sum| grouped(sum.sum)),
            measure.difference.map_or("–".to_string(), signed),
        ]);
    }
    if reconciliation.percentages.is_none() {
        for row in &mut rows {
            row.truncate(4);
        }
    }
    let mut align = [Align::Right; 6];
    align[0] = Align::Left;
    page.table("Announced and tabulated", 2, &align, rows);
    if let Some(rounding) = &reconciliation.rounding {
        page.paragraph(2, rounding_sentence(rounding));
    }
    if let Some(why) = reconciliation.rounding_not_tested {
        line!(
            page,
            "  Counts rebuilt from percentages: not tested ({why})."
        );
    }
}

fn rounding_sentence(rounding: &RoundedCounts) -> String {
    let s = if rounding.decimals == 1 { "" } else { "s" };
    let tried = if rounding.decimals_announced {
        "as announced"
    } else {
        "0, 1 and 2 were tried"
    };
    let decimals = format!("{} decimal{s}; {tried}", rounding.decimals);
    format!(
        "Counts rebuilt from percentages ({decimals}): {} of {} counts are exactly a rounded percentage of {}; p = {} if counts were arbitrary{}.",
        rounding.on_the_grid,
        rounding.counts,
        grouped(rounding.of),
        probability(rounding.p_adjusted),
        if rounding.p_adjusted == rounding.p_value {
            ""
        } else {
            ", corrected for the number of announced results"
        },
    )
}

/// A probability with two digits that mean something.
fn probability(p: f64) -> String {
    if p >= 0.01 {
        format!("{p:.2}")
    } else {
        format!("{p:.1e}")
    }
}

/// The announced percentage, with what the counts give where it does not fit, and the sheets'.
fn shares(reconciliation: &Reconciliation, selection: &str) -> [String; 2] {
    let share = reconciliation
        .percentages
        .iter()
        .flat_map(|all| &all.each)
        .find(|share| share.selection == selection);
    let Some(share) = share else {
        return [String::new(), String::new()];
    };
    let announced = match &share.computed {
        Some(computed) if share.fits.is_empty() => {
            format!("{} (computed {computed}%)", share.announced)
        }
        _ => share.announced.to_string(),
    };
    let tabulated = match &share.tabulated {
        Some(tabulated) => format!("{tabulated}%"),
        None => "–".to_string(),
    };
    [announced, tabulated]
}
