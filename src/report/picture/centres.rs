//! Tables beside the other tables of their centre, as bars beside a curve.

use crate::report::message::{Message, label, msg};
use plotters::element::{PathElement, Rectangle};

use crate::anomaly::ExclusionReason;
use crate::figure::centres::{STEPS, Spread, spread};
use crate::figure::columns::{centres, of_ballots};

use crate::report::numbers::{count, share};

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend, stroke};
use super::palette::{BLUE, VERMILION};
use super::sketch::{Data, Sketch};
use crate::report::words::anomaly::ballots_are;

use super::{Picture, words};

const HEIGHT: i32 = 560;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    let report = at_hand.report;
    let centre = report.anomalies.as_ref()?.settings.centre.as_ref()?;
    let columns = of_ballots(&report.included(), at_hand.selection);
    let of = centres(report.sheets(), &columns.rows, centre);
    let least = at_hand.settings().within_centre.min_votes;
    let figure = spread(&columns.votes, &columns.ballots, &of, least)?;
    let name = &at_hand.name;
    let mut sample = columns.sample;
    let all = sample.used;
    sample.used = figure.used;
    let sample = sample.without(
        ExclusionReason::SmallTableOrOnlyTableOrOneKindOfVotes,
        all - figure.used,
    );
    let sketch = Sketch {
        id: "centres",
        title: msg!("picture-centres-title", name = name.clone()),
        how_to_read: msg!("picture-centres-how-to-read", name = name.clone()),
        denominator: msg!(
            "picture-centres-denominator",
            stations = words::used(&sample, report),
            centres = count(figure.centres),
            ballots = ballots_are(at_hand.ballots_are)
        ),
        alt: msg!(
            "picture-centres-alt",
            tables = count(figure.used),
            centres = count(figure.centres),
            name = name.clone(),
            beyond = count(figure.beyond_two),
            share = share(figure.beyond_two, figure.used)
        ),
        data: data(&figure),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| draw(area, &figure))
}

fn draw(area: &Area<'_>, figure: &Spread) -> Drawn {
    legend(
        area,
        (20, 24),
        &[
            (BLUE, msg!("picture-centres-legend-tables")),
            (VERMILION, msg!("picture-centres-legend-by-lot")),
        ],
    )?;
    let tables = figure.tables.iter().copied().max().unwrap_or(0).max(1);
    let expected = figure.expected.iter().copied().fold(0.0, f64::max);
    let most = (tables as f64).max(expected);
    let mut chart = axes(
        area,
        &Axes {
            x: (-5.0, 5.0),
            y: (0.0, most * 1.05),
            x_says: msg!("picture-centres-axis-distance"),
            y_says: msg!("picture-centres-axis-tables"),
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

fn data(figure: &Spread) -> Data {
    let number = |number: f64| Message::number(format!("{number:.2}"));
    let steps = figure.tables.iter().zip(&figure.expected).enumerate();
    let rows = steps.map(|(step, (&tables, &expected))| {
        let (from, to) = (number(Spread::begin(step)), number(Spread::begin(step + 1)));
        let range = match step {
            0 => msg!("picture-centres-step-below", to = to),
            step if step + 1 == STEPS => msg!("picture-centres-step-above", from = from),
            _ => msg!("picture-centres-step", from = from, to = to),
        };
        let expected = Message::number(format!("{expected:.1}"));
        [range, count(tables), expected]
    });
    Data::new(
        [
            label!("picture-centres-column-distance"),
            label!("picture-centres-axis-tables"),
            label!("picture-centres-column-by-lot"),
        ],
        rows,
    )
}
