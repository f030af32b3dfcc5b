//! What the missing could change: the interval of each selection's final share.

use crate::coverage::ExactShare;
use crate::figure::intervals::{IntervalBars, interval_bars};
use crate::model::Contest;
use crate::model::print::grouped;
use crate::report::AuditReport;
use crate::report::numbers::percent;

use super::canvas::{Area, Drawn, Side, along, block, legend, line, svg, text};
use super::palette::{BLUE, GRID, VERMILION};
use super::words::{self, fitted};
use super::{Picture, PictureTable};

const TITLE: &str = "What the missing could change";
const ROW: i32 = 38;
const TOP: i32 = 62;
/// 0% and 100% are here.
const LEFT: i32 = 350;
const RIGHT: i32 = 970;

pub(super) fn picture(report: &AuditReport) -> Option<Picture> {
    let figure = interval_bars(report.missing.outcome.as_ref()?)?;
    let contest = &report.contest;
    let alt = alt(&figure, contest);
    let height = TOP + ROW * figure.bars.len() as i32 + 46;
    let svg = svg(TITLE, &alt, height, |area| draw(area, &figure, contest))?;
    let rows = figure.bars.iter().map(|bar| {
        [
            words::selection(contest, &bar.of.selection),
            grouped(bar.of.votes),
            bar.in_hand.map_or("–".to_string(), share),
            share(bar.of.low),
            share(bar.of.high),
        ]
    });
    Some(Picture {
        id: "intervals",
        title: TITLE.to_string(),
        how_to_read: how_to_read(&figure),
        denominator: format!(
            "{} votes for selections in hand, and at most {} that can still come; {}",
            grouped(figure.in_hand),
            grouped(figure.still),
            words::stations_of(
                report.coverage.stations.reported,
                report.coverage.stations.expected
            )
        ),
        alt,
        table: PictureTable::new(
            [
                "Selection",
                "Votes in hand",
                "Share in hand",
                "Least final share",
                "Largest final share",
            ],
            rows.collect(),
        ),
        svg,
    })
}

fn share(share: ExactShare) -> String {
    percent(share.votes(), share.whole())
}

fn place(share: ExactShare) -> i32 {
    LEFT + along(share.votes().into(), share.whole().into(), RIGHT - LEFT)
}

fn draw(area: &Area<'_>, figure: &IntervalBars<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, "possible final share"),
        (VERMILION, "share of the votes in hand"),
    ];
    legend(area, (LEFT, 24), &entries)?;
    let bottom = TOP + ROW * figure.bars.len() as i32;
    for tenth in (0..=100).step_by(10) {
        let x = LEFT + along(tenth, 100, RIGHT - LEFT);
        line(area, &[(x, TOP), (x, bottom + 6)], GRID, 1)?;
    }
    for percent in (0..=100).step_by(20) {
        let x = LEFT + along(percent, 100, RIGHT - LEFT);
        text(area, &format!("{percent}%"), (x, bottom + 24), Side::Middle)?;
    }
    for (row, bar) in figure.bars.iter().enumerate() {
        let middle = TOP + ROW * row as i32 + ROW / 2;
        let label = words::selection(contest, &bar.of.selection);
        let label = fitted(&label, LEFT as u32 - 30, super::canvas::LETTERS);
        text(area, &label, (LEFT - 12, middle), Side::Right)?;
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
        let said = format!("{} to {}", share(bar.of.low), share(bar.of.high));
        text(area, &said, (RIGHT + 14, middle), Side::Left)?;
    }
    Ok(())
}

fn alt(figure: &IntervalBars<'_>, contest: &Contest) -> String {
    let bars = figure.bars.iter().take(5).map(|bar| {
        format!(
            "{} between {} and {}",
            words::selection(contest, &bar.of.selection),
            share(bar.of.low),
            share(bar.of.high)
        )
    });
    let bars: Vec<String> = bars.collect();
    format!(
        "Bars on a scale from 0% to 100%: the final share of each selection lies between two shares. {}.",
        bars.join("; ")
    )
}

fn how_to_read(figure: &IntervalBars<'_>) -> String {
    let mut said = format!(
        "A selection ends at the left of its bar if every vote that can still come ({} at most) goes to others, and at the right if it gets them all. Nothing outside of the bar is possible if the sheets in hand are true and the bound holds. The mark is its share of the votes in hand: a description, and no forecast. Bars that overlap do not show that the order can change, because the same votes cannot go to both; whether the outcome is certain is said in the report.",
        grouped(figure.still)
    );
    if figure.further > 0 {
        said.push_str(&format!(
            " {} further selections with fewer votes are not drawn.",
            grouped(figure.further as u64)
        ));
    }
    said
}
