//! The share among all stations up to each turnout, as a line.

use crate::report::message::{Message, label, msg};
use plotters::element::PathElement;

use crate::figure::cumulative::{Point, cumulative};

use crate::report::numbers::{self, count};

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Drawn, legend, stroke};
use super::palette::{BLUE, MUTED};
use super::sketch::{Data, Sketch};
use super::{Picture, words};

const HEIGHT: i32 = 560;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    if !at_hand.has_rolls() {
        return None;
    }
    let columns = &at_hand.with_roll;
    let points = cumulative(&columns.registered, &columns.ballots, &columns.votes);
    let last = *points.last()?;
    let name = &at_hand.name;
    let sketch = Sketch {
        id: "cumulative",
        title: msg!("picture-cumulative-title", name = name.clone()),
        how_to_read: msg!("picture-cumulative-how-to-read", name = name.clone()),
        denominator: at_hand.denominator(),
        alt: alt(&points, last, name),
        data: data(&points),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| {
        let entries = [
            (BLUE, msg!("picture-cumulative-legend-share")),
            (MUTED, msg!("picture-cumulative-legend-ballots")),
        ];
        legend(area, (20, 24), &entries)?;
        draw(area, &points, last)
    })
}

fn share(part: u64, whole: u64) -> f64 {
    100.0 * part as f64 / (whole.max(1)) as f64
}

fn draw(area: &super::canvas::Area<'_>, points: &[Point], last: Point) -> Drawn {
    let mut chart = axes(
        area,
        &Axes {
            x: (0.0, 100.0),
            y: (0.0, 100.0),
            x_says: msg!("picture-cumulative-axis-turnout"),
            y_says: msg!("picture-cumulative-axis-share"),
            x_labels: 11,
            y_labels: 6,
            x_label: &axes::percent,
            y_label: &axes::percent,
            top: 50,
            bottom: HEIGHT,
        },
    )?;
    let at = |point: &Point| point.tenths as f64 / 10.0;
    let part: Vec<(f64, f64)> = points
        .iter()
        .map(|point| (at(point), share(point.ballots, last.ballots)))
        .collect();
    chart.draw_series([PathElement::new(part, stroke(MUTED, 2))])?;
    let line: Vec<(f64, f64)> = points
        .iter()
        .map(|point| (at(point), share(point.votes, point.ballots)))
        .collect();
    chart.draw_series([PathElement::new(line, stroke(BLUE, 3))])?;
    Ok(())
}

/// The last point with no more than this turnout.
fn up_to(points: &[Point], tenths: usize) -> Option<&Point> {
    points.iter().rev().find(|point| point.tenths <= tenths)
}

fn data(points: &[Point]) -> Data {
    let mut rows = Vec::new();
    let mut before = 0;
    for percent_of in 0..=100 {
        let Some(point) = up_to(points, percent_of * 10) else {
            continue;
        };
        // A turnout that adds no station says nothing new.
        if point.stations > before {
            before = point.stations;
            rows.push([
                words::percents(percent_of),
                count(point.stations),
                count(point.votes),
                count(point.ballots),
                numbers::share(point.votes, point.ballots),
            ]);
        }
    }
    Data::new(
        [
            label!("picture-cumulative-column-turnout"),
            label!("picture-column-stations"),
            label!("picture-column-votes"),
            label!("picture-column-ballots"),
            label!("picture-column-share"),
        ],
        rows,
    )
}

fn alt(points: &[Point], last: Point, name: &Message) -> Message {
    let quarter = |part: u64| {
        let reached = |point: &&Point| {
            u128::from(point.ballots) * 4 >= u128::from(last.ballots) * u128::from(part)
        };
        let point = points.iter().find(reached).unwrap_or(&last);
        msg!(
            "picture-cumulative-share-up-to-turnout",
            share = numbers::share(point.votes, point.ballots),
            turnout = words::tenths(point.tenths)
        )
    };
    msg!(
        "picture-cumulative-alt",
        name = name.clone(),
        quarter = quarter(1),
        half = quarter(2),
        three_quarters = quarter(3),
        all = numbers::share(last.votes, last.ballots),
        votes = count(last.votes),
        ballots = count(last.ballots)
    )
}
