//! Announced minus tabulated, as bars to both sides, a panel for each announced result.

use crate::figure::differences::{Differences, Panel, differences};
use crate::model::{Contest, Said, Scope, say, term};
use crate::report::AuditReport;
use crate::report::language::Translator;
use crate::report::numbers::{change, count, things};
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
        title: say!("Announced minus added up, by selection"),
        how_to_read: how_to_read(&figure),
        denominator: say!(
            "the sheets of {stations}",
            stations = stations_of(stations.reported, stations.expected)
        ),
        alt: alt(&figure, contest),
        data: data(&figure, contest),
        height,
    };
    sketch.drawn(to, |area| draw(area, &figure, contest))
}

/// By whom, and when.
fn called(panel: &Panel<'_>) -> Said {
    let by = Some(panel.of.announced.as_str());
    let names = by.into_iter().chain(panel.of.date.as_deref());
    Said::joined(names.map(|name| Said::verbatim(words::name(name))), ", ")
}

/// How many stations each side counts, in words.
fn counts(panel: &Panel<'_>) -> Said {
    let scope = match &panel.of.scope {
        Scope::Contest(_) => say!("the whole contest"),
        Scope::Unit { level, code, .. } => {
            let names = [level, code].map(|name| Said::verbatim(words::name(name)));
            Said::joined(names, " ")
        }
    };
    let sheets = things(panel.of.stations, term!("sheet"), term!("sheets"));
    match panel.of.stations_reported {
        Some(reported) => say!(
            "{scope}; announced with {reported}, {sheets} added up",
            scope = scope,
            reported = nouns::stations_reported(&reported),
            sheets = sheets
        ),
        None => say!(
            "{scope}; announced without saying with how many stations, {sheets} added up",
            scope = scope,
            sheets = sheets
        ),
    }
}

fn draw(area: &Area<'_>, figure: &Differences<'_>, contest: &Contest) -> Drawn {
    let entries = [
        (BLUE, say!("more announced than added up")),
        (VERMILION, say!("fewer announced than added up")),
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
            let said = say!("and {number} further", number = count(panel.further as u64));
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
            term!("Announced result"),
            term!("Selection"),
            term!("Announced"),
            term!("Added up"),
            term!("Difference"),
            term!("Sheets added up"),
        ],
        rows,
    )
}

fn alt(figure: &Differences<'_>, contest: &Contest) -> Said {
    let panels = figure.panels.iter().map(|panel| {
        let bars = panel.bars.iter().take(4).map(|bar| {
            let name = words::selection(contest, &bar.selection);
            Said::joined([name, change(bar.difference)], " ")
        });
        Said::joined([called(panel), Said::joined(bars, ", ")], ": ")
    });
    say!(
        "Bars to both sides of zero, of {results}. {panels}.",
        results = things(
            figure.panels.len() as u64,
            term!("announced result"),
            term!("announced results")
        ),
        panels = Said::joined(panels, ". ")
    )
}

fn how_to_read(figure: &Differences<'_>) -> Said {
    let mut sentences = vec![say!(
        "A bar to the right: more votes were announced than the sheets of the same scope add up to; to the left: fewer. Each result has its own scale. A difference proves nothing by itself. Where the sheets cover only some stations, bars to the right are what the other stations would have to hold; where the announcement covers only some, bars to the left are what it does not count yet. Whether the rest leaves room for them is said in the findings. Later corrections, votes from abroad and sheets that were counted twice or not at all make differences too."
    )];
    match figure.further {
        0 => {}
        1 => sentences.push(say!("1 further announced result is not drawn here.")),
        more => sentences.push(say!(
            "{number} further announced results are not drawn here.",
            number = count(more as u64)
        )),
    }
    if figure.panels.iter().any(|panel| panel.further > 0) {
        sentences.push(say!(
            "Of a result with many selections the largest differences are drawn."
        ));
    }
    Said::joined(sentences, " ")
}
