//! Last digits, as bars beside the band in which even ones lie.

use crate::anomaly::Check;
use crate::anomaly::ExclusionReason;
use crate::anomaly::battery::{Line, Verdict};
use crate::figure::columns::votes;
use crate::figure::digits::{Digits, digits};
use crate::report::message::{Message, label, msg};

use crate::report::numbers::{count, grouped, share};

use super::at_hand::AtHand;
use super::canvas::{Area, Drawn, Side, along, block, legend, line, text};
use super::palette::{BLUE, EXPECTED, INK, VERMILION};
use super::sketch::{Data, Sketch};
use super::{Picture, words};

const HEIGHT: i32 = 520;
const TOP: i32 = 130;
const BOTTOM: i32 = 440;
const LEFT: i32 = 130;
const BAR: i32 = 102;

pub(super) fn picture(at_hand: &AtHand<'_>) -> Option<Picture> {
    let report = at_hand.report;
    let columns = votes(&report.included(), at_hand.selection);
    let least = at_hand.settings().last_digit.min_count;
    let figure = digits(&columns.votes, least)?;
    let name = &at_hand.name;
    let mut sample = columns.sample;
    sample.used = figure.used;
    let sample = sample.without(ExclusionReason::CountTooSmallForLastDigit, figure.small);
    let [low, high] = figure.band;
    let rows = figure.counts.iter().enumerate().map(|(digit, &number)| {
        [
            digit.into(),
            count(number),
            share(number, figure.used),
            Message::number(format!("{}–{}", grouped(low), grouped(high))),
        ]
    });
    let head = [
        label!("picture-digits-axis-digit"),
        label!("picture-column-stations"),
        label!("picture-column-share"),
        label!("picture-digits-column-band"),
    ];
    let sketch = Sketch {
        id: "digits",
        title: msg!("picture-digits-title", name = name.clone()),
        how_to_read: how_to_read(at_hand, least),
        denominator: words::used(&sample, report),
        alt: alt(&figure, name),
        data: Data::new(head, rows),
        height: HEIGHT,
    };
    sketch.drawn(at_hand.to, |area| draw(area, &figure))
}

fn draw(area: &Area<'_>, figure: &Digits) -> Drawn {
    legend(
        area,
        (20, 24),
        &[
            (BLUE, msg!("picture-legend-polling-stations")),
            (VERMILION, msg!("picture-digits-legend-outside")),
            (EXPECTED, msg!("picture-digits-legend-band")),
        ],
    )?;
    text(
        area,
        &msg!("picture-axis-polling-stations"),
        (20, 68),
        Side::Left,
    )?;
    let [low, high] = figure.band;
    let most = figure.counts.iter().copied().max().unwrap_or(0).max(high);
    let y = |count: u64| BOTTOM - along(count.into(), most.into(), BOTTOM - TOP);
    let right = LEFT + 10 * BAR;
    block(area, (LEFT, y(high)), (right, y(low)), EXPECTED)?;
    let outside = figure.outside();
    for (digit, &number) in figure.counts.iter().enumerate() {
        let left = LEFT + BAR * digit as i32;
        let colour = if outside.contains(&digit) {
            VERMILION
        } else {
            BLUE
        };
        block(
            area,
            (left + 22, y(number)),
            (left + BAR - 22, BOTTOM),
            colour,
        )?;
        let middle = left + BAR / 2;
        text(area, &digit.into(), (middle, BOTTOM + 22), Side::Middle)?;
        text(area, &count(number), (middle, y(number) - 16), Side::Middle)?;
    }
    // The band's edges in front of the bars.
    // Where they are close together their numbers are moved apart.
    let apart = (30 - (y(low) - y(high))).max(0) / 2;
    for (edge, moved) in [(low, apart), (high, -apart)] {
        line(area, &[(LEFT, y(edge)), (right, y(edge))], INK, 1)?;
        let at = (LEFT - 10, y(edge) + moved);
        text(area, &count(edge), at, Side::Right)?;
    }
    line(area, &[(LEFT, BOTTOM), (right, BOTTOM)], INK, 2)?;
    let middle = (LEFT + right) / 2;
    text(
        area,
        &msg!("picture-digits-axis-digit"),
        (middle, HEIGHT - 22),
        Side::Middle,
    )
}

fn alt(figure: &Digits, name: &Message) -> Message {
    let counts = figure.counts.iter().enumerate();
    let counts =
        counts.map(|(digit, &number)| Message::joined([digit.into(), count(number)], ": "));
    let [low, high] = figure.band;
    let outside = match figure.outside().as_slice() {
        [] => msg!("picture-digits-alt-none-outside"),
        digits => msg!(
            "picture-digits-alt-outside",
            digits = Message::joined(digits.iter().map(|&digit| digit.into()), ", ")
        ),
    };
    let seen = msg!(
        "picture-digits-alt",
        name = name.clone(),
        stations = count(figure.used),
        counts = Message::joined(counts, ", "),
        low = count(low),
        high = count(high)
    );
    Message::joined([seen, outside], " ")
}

fn how_to_read(at_hand: &AtHand<'_>, least: u64) -> Message {
    let picture = msg!(
        "picture-digits-how-to-read",
        name = at_hand.name.clone(),
        least = count(least)
    );
    let check = match at_hand.line(Check::LastDigit) {
        Some(line) => verdict(line),
        None => msg!("picture-digits-check-not-requested"),
    };
    Message::joined([picture, check], " ")
}

/// What the check says. It compares with a parametric bootstrap and not with the band.
fn verdict(line: &Line) -> Message {
    let verdict = match line.verdict {
        Verdict::Unusual => msg!("picture-digits-check-unusual"),
        Verdict::Unremarkable => msg!("picture-digits-check-unremarkable"),
        Verdict::Described => msg!("picture-digits-check-described"),
        Verdict::NotApplicable => return msg!("picture-digits-check-not-applicable"),
    };
    let p = line.p_adjusted.or(line.p_value().map(|p| p.value));
    let p = p.map(|p| {
        msg!(
            "picture-digits-check-p",
            p = Message::number(format!("{p:.4}"))
        )
    });
    Message::joined(std::iter::once(verdict).chain(p), " ")
}
