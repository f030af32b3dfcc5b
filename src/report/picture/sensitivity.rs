//! Votes beyond the usual ratio, by the turnout that is taken for usual, as a line.

use crate::report::message::{Message, label, msg};
use plotters::element::{Circle, PathElement};

use crate::anomaly::checks::shpilkin::Estimate;
use crate::figure::sensitivity::{Sensitivity, sensitivity};

use crate::report::numbers::count;

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend, stroke};
use super::palette::{BLUE, INK, VERMILION};
use super::sketch::{Data, Sketch};
use crate::report::words::anomaly::ballots_are;

use super::{Picture, words};

const HEIGHT: i32 = 560;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    if !at_hand.has_rolls() {
        return None;
    }
    let figure = sensitivity(&at_hand.with_roll, &at_hand.settings().shpilkin)?;
    let (least, most) = ends(&figure.curve)?;
    let name = &at_hand.name;
    let rows = figure.curve.iter().map(|estimate| {
        [
            range(estimate),
            Message::number(format!("{:.3}", estimate.ratio)),
            words::whole(estimate.votes),
        ]
    });
    let head = [
        label!("picture-sensitivity-axis-turnout"),
        label!("picture-sensitivity-column-ratio"),
        label!("picture-sensitivity-axis-votes"),
    ];
    let sketch = Sketch {
        id: "sensitivity",
        title: msg!("picture-sensitivity-title", name = name.clone()),
        how_to_read: msg!("picture-sensitivity-how-to-read", name = name.clone()),
        denominator: msg!(
            "picture-sensitivity-denominator",
            stations = count(figure.stations),
            all = count(at_hand.report.ledger.used),
            registered = count(figure.registered_from),
            ballots = ballots_are(at_hand.ballots_are)
        ),
        alt: msg!(
            "picture-sensitivity-alt",
            turnouts = figure.curve.len(),
            name = name.clone(),
            least = words::whole(least),
            most = words::whole(most),
            range = range(&figure.peak),
            votes = words::whole(figure.peak.votes)
        ),
        data: Data::new(head, rows),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| draw(area, &figure, (least, most)))
}

/// The whole percent of turnout, which begins above its lower end.
fn range(estimate: &Estimate) -> Message {
    msg!(
        "picture-sensitivity-turnout-range",
        from = words::percents(estimate.percent),
        to = words::percents(estimate.percent + 1)
    )
}

fn ends(curve: &[Estimate]) -> Option<(f64, f64)> {
    let votes = || curve.iter().map(|estimate| estimate.votes);
    let least = votes().reduce(f64::min)?;
    let most = votes().reduce(f64::max)?;
    (least.is_finite() && most.is_finite()).then_some((least, most))
}

fn draw(area: &Area<'_>, figure: &Sensitivity, (least, most): (f64, f64)) -> Drawn {
    legend(
        area,
        (20, 24),
        &[
            (BLUE, msg!("picture-sensitivity-legend-each")),
            (VERMILION, msg!("picture-sensitivity-legend-peak")),
        ],
    )?;
    let first = figure.curve.first().map_or(0, |estimate| estimate.percent);
    let last = figure.curve.last().map_or(100, |estimate| estimate.percent);
    let room = ((most.max(0.0) - least.min(0.0)) * 0.05).max(1.0);
    let ends = (first as f64 - 1.0, last as f64 + 2.0);
    let mut chart = axes(
        area,
        &Axes {
            x: ends,
            y: (least.min(0.0) - room, most.max(0.0) + room),
            x_says: msg!("picture-sensitivity-axis-turnout"),
            y_says: msg!("picture-sensitivity-axis-votes"),
            x_labels: 10,
            y_labels: 7,
            x_label: &|value: &f64| words::percents(words::trimmed(*value)),
            y_label: &axes::number,
            top: 50,
            bottom: HEIGHT,
        },
    )?;
    let zero = vec![(ends.0, 0.0), (ends.1, 0.0)];
    chart.draw_series([PathElement::new(zero, stroke(INK, 2))])?;
    // A bin is drawn in its middle.
    let at = |estimate: &Estimate| (estimate.percent as f64 + 0.5, estimate.votes);
    let points: Vec<(f64, f64)> = figure.curve.iter().map(at).collect();
    chart.draw_series([PathElement::new(points.clone(), stroke(BLUE, 3))])?;
    chart.draw_series(
        points
            .into_iter()
            .map(|at| Circle::new(at, 4, filled(BLUE))),
    )?;
    chart.draw_series([Circle::new(at(&figure.peak), 8, filled(VERMILION))])?;
    Ok(())
}
