//! Tables beside the other tables of their centre, as bars beside a curve.

use plotters::element::{PathElement, Rectangle};

use crate::figure::centres::{STEPS, Spread, spread};
use crate::figure::columns::{centres, of_ballots};
use crate::model::print::grouped;
use crate::report::numbers::percent;

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend, stroke, svg};
use super::palette::{BLUE, VERMILION};
use super::{Picture, PictureTable, words};

const TITLE: &str = "Tables beside the other tables of their centre";
const HEIGHT: i32 = 560;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    let report = at_hand.report;
    let centre = report.anomalies.as_ref()?.settings.centre.as_ref()?;
    let columns = of_ballots(&report.sheets, &report.counts, at_hand.selection);
    let of = centres(&report.sheets, &columns.rows, centre);
    let least = at_hand.settings().within_centre.least_votes;
    let figure = spread(&columns.votes, &columns.ballots, &of, least)?;
    let name = &at_hand.name;
    let title = format!("{TITLE}: {name}");
    let alt = format!(
        "Bars beside a bell curve: {} tables in {} centres by how far their votes for {name} lie from their centre's share, in standard deviations of a random split. Further than two lie {} ({}); a random split puts about 4.6% there.",
        grouped(figure.used),
        grouped(figure.centres),
        grouped(figure.beyond_two),
        percent(figure.beyond_two, figure.used)
    );
    let svg = svg(&title, &alt, HEIGHT, |area| draw(area, &figure))?;
    let mut sample = columns.sample;
    let all = sample.used;
    sample.used = figure.used;
    let sample = sample.without(
        "the table is small, alone in its centre, or in a centre with votes of one kind only",
        all - figure.used,
    );
    Some(Picture {
        id: "centres",
        how_to_read: format!(
            "Voters of one polling centre are split over its tables. The bars are tables by how far the share of {name} lies from that of the whole centre, the curve is how they would lie if the split were drawn by lot. Bars wider than the curve are usual: tables are often split by name, age or street, and those are not a lot. Bars narrower than the curve, tables that are more alike than a lot makes them, come from results that were copied or divided afterwards, and innocently from tables that were counted together or voters who were sent to the shortest queue. The first and the last bar hold all that lie further out. Tables are added up in steps of a quarter."
        ),
        title,
        denominator: format!(
            "{}; {} centres. Ballots are {}.",
            words::used(&sample, report),
            grouped(figure.centres),
            at_hand.ballots_are.words()
        ),
        alt,
        table: table(&figure),
        svg,
    })
}

fn draw(area: &Area<'_>, figure: &Spread) -> Drawn {
    legend(
        area,
        (20, 24),
        &[(BLUE, "tables"), (VERMILION, "if drawn by lot")],
    )?;
    let tables = figure.tables.iter().copied().max().unwrap_or(0).max(1);
    let expected = figure.expected.iter().copied().fold(0.0, f64::max);
    let most = (tables as f64).max(expected);
    let mut chart = axes(
        area,
        &Axes {
            x: (-5.0, 5.0),
            y: (0.0, most * 1.05),
            x_says: "Standard deviations from the share of the centre",
            y_says: "Tables",
            x_labels: 11,
            y_labels: axes::whole_labels(tables),
            x_label: &axes::number,
            y_label: &axes::number,
            top: 50,
            bottom: HEIGHT,
        },
    )?;
    let bars = figure.tables.iter().enumerate();
    let bars = bars.filter(|(_, tables)| **tables > 0);
    chart.draw_series(bars.map(|(step, &tables)| {
        let (from, to) = (Spread::begin(step), Spread::begin(step + 1));
        Rectangle::new(
            [(from + 0.02, tables as f64), (to - 0.02, 0.0)],
            filled(BLUE),
        )
    }))?;
    let curve = figure.expected.iter().enumerate();
    let curve: Vec<(f64, f64)> = curve
        .map(|(step, &expected)| (Spread::begin(step) + 0.125, expected))
        .collect();
    chart.draw_series([PathElement::new(curve, stroke(VERMILION, 3))])?;
    Ok(())
}

fn table(figure: &Spread) -> PictureTable {
    let steps = figure.tables.iter().zip(&figure.expected).enumerate();
    let rows = steps.map(|(step, (&tables, &expected))| {
        let (from, to) = (Spread::begin(step), Spread::begin(step + 1));
        let range = match step {
            0 => format!("below {to:.2}"),
            step if step + 1 == STEPS => format!("{from:.2} and more"),
            _ => format!("{from:.2} to {to:.2}"),
        };
        [range, grouped(tables), format!("{expected:.1}")]
    });
    PictureTable::new(
        ["Standard deviations", "Tables", "If drawn by lot"],
        rows.collect(),
    )
}
