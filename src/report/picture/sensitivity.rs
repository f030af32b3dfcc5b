//! Votes beyond the usual ratio, by the turnout that is taken for usual, as a line.

use plotters::element::{Circle, PathElement};

use crate::anomaly::checks::shpilkin::Estimate;
use crate::figure::sensitivity::{Sensitivity, sensitivity};
use crate::model::{Said, say, term};
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
            Said::number(format!("{:.3}", estimate.ratio)),
            words::whole(estimate.votes),
        ]
    });
    let head = [
        term!("Turnout taken for usual"),
        term!("Votes to other ballots"),
        term!("Votes beyond that ratio"),
    ];
    let sketch = Sketch {
        id: "sensitivity",
        title: say!(
            "Votes beyond the usual ratio, by what is taken for usual: {name}",
            name = name.clone()
        ),
        how_to_read: say!(
            "If the ratio of {name} to all other ballots were the same at every turnout, how many votes would {name} have beyond that? It depends on the turnout whose ratio is taken for the usual one, and every plausible one is shown. The point is the one that the published method takes. A line that is far from zero whatever is chosen, and a line that crosses zero or falls steeply, are not the same statement. A large number is no number of votes that were added: in honest elections too, places with a high turnout often prefer somebody else (17% of one candidate's votes in Poland in 2025). Stations are added up by whole percents of turnout.",
            name = name.clone()
        ),
        denominator: say!(
            "{stations} of {all} polling stations whose sheets count: those with {registered} registered voters or more, and ballots that do not exceed them. Ballots are {ballots}.",
            stations = count(figure.stations),
            all = count(at_hand.report.ledger.used),
            registered = count(figure.registered_from),
            ballots = ballots_are(at_hand.ballots_are)
        ),
        alt: say!(
            "A line over {turnouts} turnouts that could be called usual: the votes of {name} beyond the ratio there go from {least} to {most}. At the peak of the other ballots, a turnout {range}, they are {votes}.",
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
fn range(estimate: &Estimate) -> Said {
    say!(
        "above {from} to {to}",
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
            (BLUE, say!("at each turnout")),
            (VERMILION, say!("at the peak of the other ballots")),
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
            x_says: say!("Turnout that is taken for usual"),
            y_says: say!("Votes beyond the ratio there"),
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
