//! What the missing could change: the interval of each selection's final share.

use crate::coverage::ExactShare;
use crate::figure::intervals::{IntervalBars, interval_bars};
use crate::model::{Contest, Said, say, term};
use crate::report::AuditReport;
use crate::report::language::Translator;
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
        term!("Selection"),
        term!("Votes in hand"),
        term!("Share in hand"),
        term!("Least final share"),
        term!("Largest final share"),
    ];
    let stations = report.coverage.stations;
    let sketch = Sketch {
        id: "intervals",
        title: say!("What the missing could change"),
        how_to_read: how_to_read(&figure),
        denominator: say!(
            "{votes} votes for selections in hand, and at most {still} that can still come; {stations}",
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

fn share(share: ExactShare) -> Said {
    numbers::share(share.part(), share.whole())
}

fn place(share: ExactShare) -> i32 {
    LEFT + along(share.part().into(), share.whole().into(), RIGHT - LEFT)
}

fn draw(area: &Area<'_>, figure: &IntervalBars<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, say!("possible final share")),
        (VERMILION, say!("share of the votes in hand")),
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
        let said = say!(
            "{low} to {high}",
            low = share(bar.of.low),
            high = share(bar.of.high)
        );
        text(area, &said, (RIGHT + 14, middle), Side::Left)?;
    }
    Ok(())
}

fn alt(figure: &IntervalBars<'_>, contest: &Contest) -> Said {
    let bars = figure.bars.iter().take(5).map(|bar| {
        say!(
            "{selection} between {low} and {high}",
            selection = words::selection(contest, &bar.of.selection),
            low = share(bar.of.low),
            high = share(bar.of.high)
        )
    });
    say!(
        "Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. {selections}.",
        selections = Said::joined(bars, "; ")
    )
}

fn how_to_read(figure: &IntervalBars<'_>) -> Said {
    let mut sentences = vec![say!(
        "A selection ends at the left of its bar if every vote that can still come ({still} at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.",
        still = count(figure.still)
    )];
    if figure.further > 0 {
        sentences.push(say!(
            "{number} further selections with fewer votes are not drawn.",
            number = count(figure.further as u64)
        ));
    }
    Said::joined(sentences, " ")
}
