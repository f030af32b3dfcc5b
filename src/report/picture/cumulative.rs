//! The share among all stations up to each turnout, as a line.

use plotters::element::PathElement;

use crate::figure::cumulative::{Point, cumulative};
use crate::model::{Said, say, term};
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
        title: say!(
            "Share among the stations up to each turnout: {name}",
            name = name.clone()
        ),
        how_to_read: say!(
            "Stations are put in the order of their turnout. At each turnout the blue line is the share of {name} among the ballots of all stations with no more than that, the grey line how many of all ballots those are; the far left rests on few ballots. A line that rises steadily to the right says that {name} did better where more people voted. Votes that were added draw that, and so do honest elections: town and country, age, and how strongly each side's places took part differ in turnout and in preference together. The line describes, and shows no cause.",
            name = name.clone()
        ),
        denominator: at_hand.denominator(),
        alt: alt(&points, last, name),
        data: data(&points),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| {
        let entries = [
            (BLUE, say!("share of the ballots up to there")),
            (MUTED, say!("part of all ballots up to there")),
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
            x_says: say!("Turnout up to"),
            y_says: say!("Share of ballots"),
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
            term!("Turnout up to (whole percents)"),
            term!("Stations"),
            term!("Votes"),
            term!("Ballots"),
            term!("Share"),
        ],
        rows,
    )
}

fn alt(points: &[Point], last: Point, name: &Said) -> Said {
    let quarter = |part: u64| {
        let reached = |point: &&Point| {
            u128::from(point.ballots) * 4 >= u128::from(last.ballots) * u128::from(part)
        };
        let point = points.iter().find(reached).unwrap_or(&last);
        say!(
            "{share} up to a turnout of {turnout}",
            share = numbers::share(point.votes, point.ballots),
            turnout = words::tenths(point.tenths)
        )
    };
    say!(
        "A line: the share of {name} among stations up to each turnout. With a quarter of all ballots it is {quarter}, with half of them {half}, with three quarters {three_quarters}, and with all of them {all} ({votes} of {ballots} ballots).",
        name = name.clone(),
        quarter = quarter(1),
        half = quarter(2),
        three_quarters = quarter(3),
        all = numbers::share(last.votes, last.ballots),
        votes = count(last.votes),
        ballots = count(last.ballots)
    )
}
