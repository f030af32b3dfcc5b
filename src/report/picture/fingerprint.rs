//! Turnout against share, as cells.

use crate::report::message::{Message, msg};
use plotters::element::Rectangle;

use crate::figure::fingerprint::{Fingerprint, SIDE, fingerprint, halvings};

use crate::report::numbers::{count, share};

use super::Picture;
use super::at_hand::AtHand;
use super::axes::{self, Axes, axes};
use super::canvas::{Area, Drawn, filled, legend};
use super::palette::SEQUENCE;
use super::sketch::{Data, Sketch};
use super::words::percents;

const HEIGHT: i32 = 900;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    if !at_hand.has_rolls() {
        return None;
    }
    let columns = &at_hand.with_roll;
    let figure = fingerprint(&columns.registered, &columns.ballots, &columns.votes)?;
    let name = &at_hand.name;
    let sketch = Sketch {
        id: "fingerprint",
        title: msg!("picture-fingerprint-title", name = name.clone()),
        how_to_read: msg!("picture-fingerprint-how-to-read", name = name.clone()),
        denominator: at_hand.denominator(),
        alt: alt(&figure, name),
        data: data(&figure),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| draw(area, &figure))
}

fn draw(area: &Area<'_>, figure: &Fingerprint) -> Drawn {
    let mut chart = axes(
        area,
        &Axes {
            x: (0.0, 100.0),
            y: (0.0, 100.0),
            x_says: msg!("picture-axis-turnout"),
            y_says: msg!("picture-fingerprint-axis-share"),
            x_labels: 11,
            y_labels: 11,
            x_label: &axes::percent,
            y_label: &axes::percent,
            top: 118,
            bottom: HEIGHT,
        },
    )?;
    let size = 100.0 / SIDE as f64;
    let steps = SEQUENCE.len();
    for step in 0..steps {
        let colour = SEQUENCE[steps - 1 - step];
        let cells = (0..SIDE).flat_map(|turnout| (0..SIDE).map(move |share| (turnout, share)));
        let cells = cells
            .filter(|&(turnout, share)| {
                halvings(figure.at(turnout, share), figure.most, steps) == Some(step)
            })
            .map(|(turnout, share)| {
                let (x, y) = (turnout as f64 * size, share as f64 * size);
                Rectangle::new([(x, y), (x + size, y + size)], filled(colour))
            });
        chart.draw_series(cells)?;
    }
    let least = |step: usize| figure.most >> (step + 1);
    let says = |step: usize| {
        if step + 1 == steps {
            msg!(
                "picture-fingerprint-legend-up-to",
                number = count(least(step - 1))
            )
        } else {
            msg!(
                "picture-fingerprint-legend-over",
                number = count(least(step))
            )
        }
    };
    let entries: Vec<_> = (0..steps)
        .map(|step| (SEQUENCE[steps - 1 - step], says(step)))
        .collect();
    axes::above(area, &msg!("picture-fingerprint-legend"), 24)?;
    // Numbers of seven digits still fit, in two rows.
    legend(area, (20, 58), &entries[..4])?;
    legend(area, (20, 92), &entries[4..])
}

fn data(figure: &Fingerprint) -> Data {
    let tens = |ten: usize| percents(format!("{}–{}", ten * 10, ten * 10 + 10));
    let mut head = vec![msg!("picture-fingerprint-column-turnout")];
    head.extend((0..10).map(|share| msg!("picture-fingerprint-column-share", range = tens(share))));
    let rows = figure.by_tens().into_iter().enumerate();
    let rows = rows.map(|(turnout, votes)| {
        let votes = votes.into_iter().map(count);
        std::iter::once(tens(turnout)).chain(votes).collect()
    });
    Data {
        head,
        rows: rows.collect(),
    }
}

fn alt(figure: &Fingerprint, name: &Message) -> Message {
    let most = figure.votes.iter().position(|&votes| votes == figure.most);
    let most = most.unwrap_or(0);
    let (turnout, share_from) = (most / SIDE * 100 / SIDE, most % SIDE * 100 / SIDE);
    let corner: u64 = (SIDE * 95 / 100..SIDE)
        .flat_map(|turnout| (SIDE * 95 / 100..SIDE).map(move |share| (turnout, share)))
        .map(|(turnout, share)| figure.at(turnout, share))
        .sum();
    let filled = figure.votes.iter().filter(|&&votes| votes > 0).count();
    msg!(
        "picture-fingerprint-alt",
        votes = count(figure.sum),
        name = name.clone(),
        cells = count(filled as u64),
        turnout_from = percents(turnout),
        turnout_to = percents(turnout + 2),
        share_from = percents(share_from),
        share_to = percents(share_from + 2),
        most = count(figure.most),
        corner = count(corner),
        part = share(corner, figure.sum)
    )
}
