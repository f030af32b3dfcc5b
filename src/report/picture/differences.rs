//! Announced minus tabulated, as bars to both sides, a panel for each announced result.

use crate::figure::differences::{Differences, Panel, differences};
use crate::model::print::{grouped, signed};
use crate::model::{Contest, Scope};
use crate::report::AuditReport;
use crate::report::numbers::several;

use super::canvas::{Area, Drawn, Side, along, block, coloured, heading, legend, line, svg, text};
use super::palette::{BLUE, INK, MUTED, VERMILION};
use super::words::{self, fitted, stations_of};
use super::{Picture, PictureTable};

const TITLE: &str = "Announced minus added up, by selection";
const ROW: i32 = 34;
const TOP: i32 = 58;
/// Heading and scale of a panel.
const HEAD: i32 = 62;
const GAP: i32 = 22;
const MIDDLE: i32 = 750;
/// The longest bar.
const REACH: i32 = 260;

pub(super) fn picture(report: &AuditReport) -> Option<Picture> {
    let figure = differences(&report.reconciliation);
    if figure.panels.is_empty() {
        return None;
    }
    let contest = &report.contest;
    let rows = |panel: &Panel<'_>| panel.bars.len() as i32 + i32::from(panel.further > 0);
    let height = figure.panels.iter().map(|one| HEAD + ROW * rows(one) + GAP);
    let height = TOP + height.sum::<i32>();
    let alt = alt(&figure, contest);
    let svg = svg(TITLE, &alt, height, |area| draw(area, &figure, contest))?;
    Some(Picture {
        id: "differences",
        title: TITLE.to_string(),
        how_to_read: how_to_read(&figure),
        denominator: format!(
            "the sheets of {}",
            stations_of(
                report.coverage.stations.reported,
                report.coverage.stations.expected
            )
        ),
        alt,
        table: table(&figure, contest),
        svg,
    })
}

fn called(panel: &Panel<'_>) -> String {
    let announced = &panel.of.announced;
    let date = panel.of.date.as_deref().map(words::name);
    match date {
        Some(date) => format!("{}, {date}", words::name(announced)),
        None => words::name(announced),
    }
}

/// How many stations each side counts, in words.
fn counts(panel: &Panel<'_>) -> String {
    let scope = match &panel.of.scope {
        Scope::Contest(_) => "the whole contest".to_string(),
        Scope::Unit { level, code, .. } => {
            format!("{} {}", words::name(level), words::name(code))
        }
    };
    let announced = match panel.of.stations_reported {
        Some(reported) => format!("announced with {reported}"),
        None => "announced without saying with how many stations".to_string(),
    };
    let sheets = several(panel.of.stations, "sheet");
    format!("{scope}; {announced}, {sheets} added up")
}

fn draw(area: &Area<'_>, figure: &Differences<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, "more announced than added up"),
        (VERMILION, "fewer announced than added up"),
    ];
    legend(area, (20, 24), &entries)?;
    let mut top = TOP;
    for panel in &figure.panels {
        let wide = super::canvas::WIDTH as u32 - 40;
        heading(area, &fitted(&called(panel), wide, 23), (20, top + 14))?;
        let said = words::cut(&counts(panel), wide, super::canvas::LETTERS);
        coloured(area, &said, (20, top + 42), Side::Left, MUTED)?;
        top += HEAD;
        let bottom = top + ROW * panel.bars.len() as i32;
        for (place, bar) in panel.bars.iter().enumerate() {
            let middle = top + ROW * place as i32 + ROW / 2;
            let label = words::selection(contest, &bar.selection);
            let label = fitted(
                &label,
                (MIDDLE - REACH - 150) as u32,
                super::canvas::LETTERS,
            );
            text(area, &label, (20, middle), Side::Left)?;
            let size = along(bar.difference.unsigned_abs(), panel.reach, REACH);
            let (above, below) = (middle - 11, middle + 11);
            let said = signed(bar.difference);
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
            let said = format!("and {} further", grouped(panel.further as u64));
            coloured(area, &said, (20, bottom + ROW / 2), Side::Left, MUTED)?;
            top += ROW;
        }
    }
    Ok(())
}

fn table(figure: &Differences<'_>, contest: &Contest) -> PictureTable {
    let rows = figure.panels.iter().flat_map(|panel| {
        panel.bars.iter().map(|bar| {
            [
                called(panel),
                words::selection(contest, &bar.selection),
                grouped(bar.announced),
                grouped(bar.tabulated),
                signed(bar.difference),
                grouped(bar.stations),
            ]
        })
    });
    PictureTable::new(
        [
            "Announced result",
            "Selection",
            "Announced",
            "Added up",
            "Difference",
            "Sheets added up",
        ],
        rows.collect(),
    )
}

fn alt(figure: &Differences<'_>, contest: &Contest) -> String {
    let panels = figure.panels.iter().map(|panel| {
        let bars = panel.bars.iter().take(4).map(|bar| {
            let name = words::selection(contest, &bar.selection);
            format!("{name} {}", signed(bar.difference))
        });
        let bars: Vec<String> = bars.collect();
        format!("{}: {}", called(panel), bars.join(", "))
    });
    let panels: Vec<String> = panels.collect();
    format!(
        "Bars to both sides of zero, of {}. {}.",
        several(figure.panels.len() as u64, "announced result"),
        panels.join(". ")
    )
}

fn how_to_read(figure: &Differences<'_>) -> String {
    let mut said = String::from(
        "A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too.",
    );
    if figure.further > 0 {
        said.push_str(&format!(
            " {} not drawn here.",
            match figure.further {
                1 => "1 further announced result is".to_string(),
                more => format!("{} further announced results are", grouped(more as u64)),
            }
        ));
    }
    if figure.panels.iter().any(|panel| panel.further > 0) {
        said.push_str(" Of a result with many selections the largest differences are drawn.");
    }
    said
}
