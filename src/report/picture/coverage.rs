//! How much of each unit is in, as bars.

use crate::coverage::Part;
use crate::figure::coverage::{CoverageBars, UnitBar, coverage_bars};
use crate::model::UnitCode;
use crate::report::AuditReport;
use crate::report::language::Translator;
use crate::report::message::{Message, label, msg};
use crate::report::numbers::{count, share};

use super::Picture;
use super::canvas::{Area, Drawn, Side, along, block, label, legend, text};
use super::palette::{BLUE, EXPECTED, INK};
use super::sketch::{Data, Sketch};
use super::words::{name, stations_of};

const ROW: i32 = 34;
const TOP: i32 = 62;
/// Bars begin and end here.
const LEFT: i32 = 350;
const RIGHT: i32 = 790;

/// A bar: what it is called, its stations.
struct Bar {
    name: Message,
    stations: Part,
}

pub(super) fn picture(report: &AuditReport, to: &Translator) -> Option<Picture> {
    let figure = coverage_bars(&report.coverage, report.sheets(), &report.tabulation);
    let bars = bars(&figure);
    if bars
        .iter()
        .all(|bar| bar.stations.reported == 0 && bar.stations.expected.is_none())
    {
        return None;
    }
    let most = bars.iter().map(|bar| bar.stations.reported).max();
    let rows = bars.iter().map(|bar| {
        let Part { reported, expected } = bar.stations;
        let unknown = || msg!("picture-coverage-unknown");
        let part = expected.map_or_else(unknown, |of| share(reported, of));
        let of = expected.map_or_else(unknown, count);
        [bar.name.clone(), count(reported), of, part]
    });
    let head = [
        label!("picture-coverage-column-unit"),
        label!("picture-coverage-column-received"),
        label!("picture-coverage-column-expected"),
        label!("picture-column-share"),
    ];
    let sketch = Sketch {
        id: "coverage",
        title: msg!("picture-coverage-title"),
        how_to_read: how_to_read(&figure),
        denominator: stations_of(figure.whole.reported, figure.whole.expected),
        alt: alt(&figure),
        data: Data::new(head, rows),
        height: TOP + ROW * bars.len() as i32 + 14,
    };
    sketch.drawn(to, |area| draw(area, &bars, most.unwrap_or(0)))
}

fn bars(figure: &CoverageBars) -> Vec<Bar> {
    let whole = Bar {
        name: msg!("picture-coverage-whole"),
        stations: figure.whole,
    };
    let units = figure.units.iter().map(|unit| Bar {
        name: called(unit),
        stations: unit.stations,
    });
    let rest = figure.rest.map(|(units, stations)| Bar {
        name: msg!("picture-coverage-other-units", units = count(units as u64)),
        stations,
    });
    // Without numbers to hold it against, a bar for the whole would dwarf the others.
    let known = figure.whole.expected.is_some() || figure.units.is_empty();
    let whole = known.then_some(whole);
    whole.into_iter().chain(units).chain(rest).collect()
}

fn called(unit: &UnitBar) -> Message {
    let code = UnitCode {
        level: unit.level.clone(),
        code: unit.code.clone(),
        name: unit.name.clone(),
    };
    Message::verbatim(if unit.name.is_empty() {
        name(&code.to_string())
    } else {
        name(&unit.name)
    })
}

fn draw(area: &Area<'_>, bars: &[Bar], most: u64) -> Drawn {
    let expected = bars.iter().any(|bar| bar.stations.expected.is_some());
    let entries = [
        (BLUE, msg!("picture-coverage-legend-received")),
        (EXPECTED, msg!("picture-coverage-legend-expected")),
    ];
    legend(area, (LEFT, 24), &entries[..1 + usize::from(expected)])?;
    let units: Vec<u64> = bars
        .iter()
        .filter(|bar| bar.stations.expected.is_none())
        .map(|bar| bar.stations.reported)
        .collect();
    let most_of_units = units.into_iter().max().unwrap_or(most);
    for (place, bar) in bars.iter().enumerate() {
        let middle = TOP + ROW * place as i32 + ROW / 2;
        let (top, bottom) = (middle - 11, middle + 11);
        let room = (LEFT as u32 - 30, INK);
        label(area, &bar.name, (LEFT - 12, middle), Side::Right, room)?;
        let Part { reported, expected } = bar.stations;
        let of = expected.unwrap_or(most_of_units);
        let end = LEFT + along(reported.into(), of.into(), RIGHT - LEFT);
        if expected.is_some() {
            block(area, (end, top), (RIGHT, bottom), EXPECTED)?;
        }
        block(area, (LEFT, top), (end, bottom), BLUE)?;
        let said = match expected {
            Some(of) => part(reported, of),
            None => count(reported),
        };
        text(area, &said, (RIGHT + 12, middle), Side::Left)?;
    }
    Ok(())
}

/// "24,532 of 30,026 (81.70%)".
fn part(some: u64, all: u64) -> Message {
    msg!(
        "picture-coverage-part",
        some = count(some),
        all = count(all),
        share = share(some, all)
    )
}

fn alt(figure: &CoverageBars) -> Message {
    let whole = figure.whole;
    let mut sentences = vec![msg!(
        "picture-coverage-alt",
        stations = stations_of(whole.reported, whole.expected)
    )];
    let known = |unit: &&UnitBar| unit.stations.expected.is_some();
    let (first, last) = (figure.units.first(), figure.units.last());
    if let (Some(first), Some(last)) = (first.filter(known), last.filter(known)) {
        let of = |unit: &UnitBar| {
            msg!(
                "picture-coverage-unit-with-stations",
                unit = called(unit),
                stations = part(unit.stations.reported, unit.stations.expected.unwrap_or(0))
            )
        };
        sentences.push(if figure.units.len() > 1 && figure.rest.is_none() {
            msg!(
                "picture-coverage-alt-smallest-and-largest",
                smallest = of(first),
                largest = of(last)
            )
        } else {
            msg!("picture-coverage-alt-smallest", smallest = of(first))
        });
    } else if let Some(first) = first {
        sentences.push(msg!(
            "picture-coverage-alt-most",
            unit = called(first),
            stations = count(first.stations.reported)
        ));
    }
    Message::joined(sentences, " ")
}

fn how_to_read(figure: &CoverageBars) -> Message {
    let known = figure
        .units
        .first()
        .is_some_and(|unit| unit.stations.expected.is_some());
    let known = known || figure.units.is_empty();
    let mut sentences = vec![match known {
        true => msg!("picture-coverage-how-to-read"),
        false => msg!("picture-coverage-how-to-read-unknown"),
    }];
    if let Some((units, _)) = figure.rest {
        sentences.push(msg!(
            "picture-coverage-last-bar",
            units = count(units as u64)
        ));
    }
    sentences.push(msg!("picture-coverage-incomplete"));
    Message::joined(sentences, " ")
}
