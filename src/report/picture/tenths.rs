//! Turnouts and shares in tenths of a percent, as lines with whole percents marked.

use crate::report::message::{Message, label, msg};
use plotters::element::{Circle, PathElement};

use crate::figure::tenths::{STEPS, Tenths, tenths};

use crate::report::numbers::{self, count};

use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend, stroke};
use super::palette::{BLUE, VERMILION};
use super::sketch::{Data, Sketch};
use super::{Picture, words};

const PANEL: i32 = 420;
const TOP: i32 = 50;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    if !at_hand.has_rolls() {
        return None;
    }
    let columns = &at_hand.with_roll;
    let turnout = tenths(&columns.ballots, &columns.registered)?;
    let share = tenths(&columns.votes, &columns.ballots)?;
    let name = &at_hand.name;
    let sketch = Sketch {
        id: "tenths",
        title: msg!("picture-tenths-title", name = name.clone()),
        how_to_read: msg!("picture-tenths-how-to-read", name = name.clone()),
        denominator: at_hand.denominator(),
        alt: alt(&turnout, &share, name),
        data: data(&turnout, &share),
        height: TOP + 2 * PANEL,
    };
    sketch.drawn(at_hand.to, |area| {
        let entries = [
            (BLUE, msg!("picture-legend-polling-stations")),
            (VERMILION, msg!("picture-tenths-legend-whole-percent")),
        ];
        legend(area, (20, 24), &entries)?;
        let turnout_is = msg!("picture-axis-turnout");
        let share_is = msg!(
            "picture-tenths-axis-share",
            name = Message::verbatim(words::fitted(&area.to.say(name), 500, 22))
        );
        draw(area, &turnout, turnout_is, TOP)?;
        draw(area, &share, share_is, TOP + PANEL)
    })
}

fn alt(turnout: &Tenths, share: &Tenths, name: &Message) -> Message {
    let (tenth, stations, all, whole, part) = most_frequent(turnout);
    let by_turnout = msg!(
        "picture-tenths-alt-turnout",
        tenth = tenth,
        stations = stations,
        all = all,
        whole = whole,
        part = part
    );
    let (tenth, stations, all, whole, part) = most_frequent(share);
    let by_share = msg!(
        "picture-tenths-alt-share",
        tenth = tenth,
        stations = stations,
        all = all,
        whole = whole,
        part = part
    );
    let lines = msg!("picture-tenths-alt", name = name.clone());
    let even = msg!("picture-tenths-alt-even");
    Message::joined([lines, by_turnout, by_share, even], " ")
}

/// The most frequent tenth, its stations, all stations, those nearest to a whole percent, and
/// their part.
fn most_frequent(figure: &Tenths) -> (Message, Message, Message, Message, Message) {
    let most = figure.stations.iter().max().copied().unwrap_or(0);
    let mut stations = figure.stations.iter();
    let at = stations.position(|&stations| stations == most);
    let whole = figure.at_whole_percents();
    (
        words::tenths(at.unwrap_or(0)),
        count(most),
        count(figure.sum),
        count(whole),
        numbers::share(whole, figure.sum),
    )
}

fn draw(area: &Area<'_>, figure: &Tenths, says: Message, top: i32) -> Drawn {
    let most = figure.stations.iter().copied().max().unwrap_or(0).max(1);
    let mut chart = axes(
        area,
        &Axes {
            x: (0.0, 100.0),
            y: (0.0, most as f64 * 1.05),
            x_says: says,
            y_says: msg!("picture-axis-polling-stations"),
            x_labels: 11,
            y_labels: axes::whole_labels(most),
            x_label: &axes::percent,
            y_label: &axes::number,
            top,
            bottom: top + PANEL,
        },
    )?;
    let point = |tenth: usize| {
        let stations = figure.stations.get(tenth).copied().unwrap_or(0);
        (tenth as f64 / 10.0, stations as f64)
    };
    let line: Vec<(f64, f64)> = (0..STEPS).map(point).collect();
    chart.draw_series([PathElement::new(line, stroke(BLUE, 1))])?;
    let whole = (0..STEPS).step_by(10).map(point);
    let whole = whole.filter(|(_, stations)| *stations > 0.0);
    chart.draw_series(whole.map(|at| Circle::new(at, 4, filled(VERMILION))))?;
    Ok(())
}

fn data(turnout: &Tenths, share: &Tenths) -> Data {
    let of = |percent: usize| (turnout.of_percent(percent), share.of_percent(percent));
    // Empty percents on the outside say nothing.
    let is_used = |percent: &usize| {
        let (turnout, share) = of(*percent);
        turnout.0 + share.0 > 0
    };
    let first = (0..=100).find(is_used).unwrap_or(0);
    let last = (0..=100).rfind(is_used).unwrap_or(100);
    let rows = (first..=last).map(|percent| {
        let ((turnout, turnout_whole), (share, share_whole)) = of(percent);
        let range = match percent {
            100 => words::percents("100.0"),
            percent => words::percents(format!("{percent}.0–{percent}.9")),
        };
        [
            range,
            count(turnout),
            count(turnout_whole),
            count(share),
            count(share_whole),
        ]
    });
    Data::new(
        [
            label!("picture-tenths-column-tenths"),
            label!("picture-tenths-column-turnout"),
            label!("picture-tenths-column-whole"),
            label!("picture-tenths-column-share"),
            label!("picture-tenths-column-whole"),
        ],
        rows,
    )
}
