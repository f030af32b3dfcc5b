//! What the missing could change: the interval of each selection's final share.

use crate::coverage::ExactShare;
use crate::figure::intervals::{IntervalBars, interval_bars};
use crate::model::Contest;
use crate::report::AuditReport;
use crate::report::language::Translator;
use crate::report::message::{Message, label, msg};
use crate::report::numbers::{self, count, none};

use super::canvas::{Area, Drawn, Side, along, block, label, legend, line, text};
use super::palette::{BLUE, GRID, INK, VERMILION};
use super::sketch::{Data, Sketch};
use super::{Picture, words};

const ROW: i32 = 38;
const TOP: i32 = 62;
/// 0% and 100% are here.
const LEFT: i32 = 350;
const RIGHT: i32 = 970;

pub(super) fn picture(report: &AuditReport, to: &Translator) -> Option<Picture> {
    let figure = interval_bars(report.missing.outcome.as_ref()?)?;
    let contest = &report.contest;
    let rows = figure.bars.iter().map(|bar| {
        [
            words::selection(contest, &bar.of.selection),
            count(bar.of.votes),
            bar.in_hand.map_or_else(none, share),
            share(bar.of.low),
            share(bar.of.high),
        ]
    });
    let head = [
        label!("picture-column-selection"),
        label!("picture-intervals-column-votes"),
        label!("picture-intervals-column-share"),
        label!("picture-intervals-column-low"),
        label!("picture-intervals-column-high"),
    ];
    let stations = report.coverage.stations;
    let sketch = Sketch {
        id: "intervals",
        title: msg!("picture-intervals-title"),
        how_to_read: how_to_read(&figure),
        denominator: msg!(
            "picture-intervals-denominator",
            votes = count(figure.in_hand),
            still = count(figure.still),
            stations = words::stations_of(stations.reported, stations.expected)
        ),
        alt: alt(&figure, contest),
        data: Data::new(head, rows),
        height: TOP + ROW * figure.bars.len() as i32 + 46,
    };
    sketch.drawn(to, |area| draw(area, &figure, contest))
}

fn share(share: ExactShare) -> Message {
    numbers::share(share.part(), share.whole())
}

fn place(share: ExactShare) -> i32 {
    LEFT + along(share.part().into(), share.whole().into(), RIGHT - LEFT)
}

fn draw(area: &Area<'_>, figure: &IntervalBars<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, msg!("picture-intervals-legend-range")),
        (VERMILION, msg!("picture-intervals-legend-received")),
    ];
    legend(area, (LEFT, 24), &entries)?;
    let bottom = TOP + ROW * figure.bars.len() as i32;
    for tenth in (0..=100).step_by(10) {
        let x = LEFT + along(tenth, 100, RIGHT - LEFT);
        line(area, &[(x, TOP), (x, bottom + 6)], GRID, 1)?;
    }
    for percent in (0..=100).step_by(20) {
        let x = LEFT + along(percent, 100, RIGHT - LEFT);
        text(
            area,
            &words::percents(percent),
            (x, bottom + 24),
            Side::Middle,
        )?;
    }
    for (row, bar) in figure.bars.iter().enumerate() {
        let middle = TOP + ROW * row as i32 + ROW / 2;
        let name = words::selection(contest, &bar.of.selection);
        let room = (LEFT as u32 - 30, INK);
        label(area, &name, (LEFT - 12, middle), Side::Right, room)?;
        let (low, high) = (place(bar.of.low), place(bar.of.high));
        // An interval of no length is still seen.
        block(
            area,
            (low, middle - 9),
            (high.max(low + 2), middle + 9),
            BLUE,
        )?;
        if let Some(in_hand) = bar.in_hand {
            let x = place(in_hand);
            line(area, &[(x, middle - 14), (x, middle + 14)], VERMILION, 4)?;
        }
        let said = msg!(
            "picture-intervals-range",
            low = share(bar.of.low),
            high = share(bar.of.high)
        );
        text(area, &said, (RIGHT + 14, middle), Side::Left)?;
    }
    Ok(())
}

fn alt(figure: &IntervalBars<'_>, contest: &Contest) -> Message {
    let bars = figure.bars.iter().take(5).map(|bar| {
        msg!(
            "picture-intervals-alt-selection",
            selection = words::selection(contest, &bar.of.selection),
            low = share(bar.of.low),
            high = share(bar.of.high)
        )
    });
    msg!(
        "picture-intervals-alt",
        selections = Message::joined(bars, "; ")
    )
}

fn how_to_read(figure: &IntervalBars<'_>) -> Message {
    let mut sentences = vec![msg!(
        "picture-intervals-how-to-read",
        still = count(figure.still)
    )];
    if figure.further > 0 {
        sentences.push(msg!(
            "picture-intervals-selections-not-drawn",
            number = count(figure.further as u64)
        ));
    }
    Message::joined(sentences, " ")
}
