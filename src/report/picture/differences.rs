//! Announced minus tabulated, as bars to both sides, a panel for each announced result.

use crate::figure::differences::{Differences, Panel, differences};
use crate::model::{Contest, Scope};
use crate::report::AuditReport;
use crate::report::language::Translator;
use crate::report::message::{Message, label, msg};
use crate::report::numbers::{change, count};
use crate::report::words::nouns;

use super::Picture;
use super::canvas::{Area, Drawn, Side, along, block, heading, label, legend, line, text};
use super::palette::{BLUE, INK, MUTED, VERMILION};
use super::sketch::{Data, Sketch};
use super::words::{self, stations_of};

const ROW: i32 = 34;
const TOP: i32 = 58;
/// Heading and scale of a panel.
const HEAD: i32 = 62;
const GAP: i32 = 22;
const MIDDLE: i32 = 750;
/// The longest bar.
const REACH: i32 = 260;

pub(super) fn picture(report: &AuditReport, to: &Translator) -> Option<Picture> {
    let figure = differences(&report.reconciliation);
    if figure.panels.is_empty() {
        return None;
    }
    let contest = &report.contest;
    let rows = |panel: &Panel<'_>| panel.bars.len() as i32 + i32::from(panel.further > 0);
    let height = figure.panels.iter().map(|one| HEAD + ROW * rows(one) + GAP);
    let height = TOP + height.sum::<i32>();
    let stations = report.coverage.stations;
    let sketch = Sketch {
        id: "differences",
        title: msg!("picture-differences-title"),
        how_to_read: how_to_read(&figure),
        denominator: msg!(
            "picture-differences-denominator",
            stations = stations_of(stations.reported, stations.expected)
        ),
        alt: alt(&figure, contest),
        data: data(&figure, contest),
        height,
    };
    sketch.drawn(to, |area| draw(area, &figure, contest))
}

/// By whom, and when.
fn called(panel: &Panel<'_>) -> Message {
    let by = Some(panel.of.announced.as_str());
    let names = by.into_iter().chain(panel.of.date.as_deref());
    Message::joined(names.map(|name| Message::verbatim(words::name(name))), ", ")
}

/// How many stations each side counts, in words.
fn counts(panel: &Panel<'_>) -> Message {
    let scope = match &panel.of.scope {
        Scope::Contest(_) => msg!("page-whole-contest"),
        Scope::Unit { level, code, .. } => {
            let names = [level, code].map(|name| Message::verbatim(words::name(name)));
            Message::joined(names, " ")
        }
    };
    let sheets = count(panel.of.stations);
    match panel.of.stations_reported {
        Some(reported) => msg!(
            "picture-differences-panel",
            scope = scope,
            reported = nouns::stations_reported(&reported),
            sheets = sheets
        ),
        None => msg!(
            "picture-differences-panel-stations-unknown",
            scope = scope,
            sheets = sheets
        ),
    }
}

fn draw(area: &Area<'_>, figure: &Differences<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, msg!("picture-differences-legend-more")),
        (VERMILION, msg!("picture-differences-legend-fewer")),
    ];
    legend(area, (20, 24), &entries)?;
    let mut top = TOP;
    for panel in &figure.panels {
        let wide = super::canvas::WIDTH as u32 - 40;
        heading(area, &called(panel), (20, top + 14))?;
        let at = (20, top + 42);
        label(area, &counts(panel), at, Side::Left, (wide, MUTED))?;
        top += HEAD;
        let bottom = top + ROW * panel.bars.len() as i32;
        for (place, bar) in panel.bars.iter().enumerate() {
            let middle = top + ROW * place as i32 + ROW / 2;
            let name = words::selection(contest, &bar.selection);
            let room = ((MIDDLE - REACH - 150) as u32, INK);
            label(area, &name, (20, middle), Side::Left, room)?;
            let size = along(bar.difference.unsigned_abs(), panel.reach, REACH);
            let (above, below) = (middle - 11, middle + 11);
            let said = change(bar.difference);
            if bar.difference < 0 {
                block(area, (MIDDLE - size, above), (MIDDLE, below), VERMILION)?;
                text(area, &said, (MIDDLE - size - 8, middle), Side::Right)?;
            } else {
                block(area, (MIDDLE, above), (MIDDLE + size, below), BLUE)?;
                text(area, &said, (MIDDLE + size + 8, middle), Side::Left)?;
            }
        }
        line(area, &[(MIDDLE, top), (MIDDLE, bottom)], INK, 2)?;
        top = bottom + GAP;
        if panel.further > 0 {
            let said = msg!(
                "picture-differences-more-selections",
                number = count(panel.further as u64)
            );
            let at = (20, bottom + ROW / 2);
            label(area, &said, at, Side::Left, (wide, MUTED))?;
            top += ROW;
        }
    }
    Ok(())
}

fn data(figure: &Differences<'_>, contest: &Contest) -> Data {
    let rows = figure.panels.iter().flat_map(|panel| {
        panel.bars.iter().map(|bar| {
            [
                called(panel),
                words::selection(contest, &bar.selection),
                count(bar.announced),
                count(bar.tabulated),
                change(bar.difference),
                count(bar.stations),
            ]
        })
    });
    Data::new(
        [
            label!("picture-differences-column-result"),
            label!("picture-column-selection"),
            label!("picture-differences-column-announced"),
            label!("picture-differences-column-sum"),
            label!("picture-differences-column-difference"),
            label!("picture-differences-column-sheets"),
        ],
        rows,
    )
}

fn alt(figure: &Differences<'_>, contest: &Contest) -> Message {
    let panels = figure.panels.iter().map(|panel| {
        let bars = panel.bars.iter().take(4).map(|bar| {
            let name = words::selection(contest, &bar.selection);
            Message::joined([name, change(bar.difference)], " ")
        });
        Message::joined([called(panel), Message::joined(bars, ", ")], ": ")
    });
    msg!(
        "picture-differences-alt",
        results = count(figure.panels.len() as u64),
        panels = Message::joined(panels, ". ")
    )
}

fn how_to_read(figure: &Differences<'_>) -> Message {
    let mut sentences = vec![msg!("picture-differences-how-to-read")];
    if figure.further > 0 {
        sentences.push(msg!(
            "picture-differences-results-not-drawn",
            number = count(figure.further as u64)
        ));
    }
    if figure.panels.iter().any(|panel| panel.further > 0) {
        sentences.push(msg!("picture-differences-largest-drawn"));
    }
    Message::joined(sentences, " ")
}
