//! How much of each unit is in, as bars.

use crate::coverage::Part;
use crate::figure::coverage::{CoverageBars, UnitBar, coverage_bars};
use crate::model::{Said, UnitCode, say, term};
use crate::report::AuditReport;
use crate::report::language::Translator;
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
    name: Said,
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
        let unknown = || say!("not known");
        let part = expected.map_or_else(unknown, |of| share(reported, of));
        let of = expected.map_or_else(unknown, count);
        [bar.name.clone(), count(reported), of, part]
    });
    let head = [
        term!("Unit"),
        term!("Polling stations in"),
        term!("Expected"),
        term!("Share"),
    ];
    let sketch = Sketch {
        id: "coverage",
        title: say!("How much is in, by unit"),
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
        name: say!("All polling stations"),
        stations: figure.whole,
    };
    let units = figure.units.iter().map(|unit| Bar {
        name: called(unit),
        stations: unit.stations,
    });
    let rest = figure.rest.map(|(units, stations)| Bar {
        name: say!("{units} further units", units = count(units as u64)),
        stations,
    });
    // Without numbers to hold it against, a bar for the whole would dwarf the others.
    let known = figure.whole.expected.is_some() || figure.units.is_empty();
    let whole = known.then_some(whole);
    whole.into_iter().chain(units).chain(rest).collect()
}

fn called(unit: &UnitBar) -> Said {
    let code = UnitCode {
        level: unit.level.clone(),
        code: unit.code.clone(),
        name: unit.name.clone(),
    };
    Said::verbatim(if unit.name.is_empty() {
        name(&code.to_string())
    } else {
        name(&unit.name)
    })
}

fn draw(area: &Area<'_>, bars: &[Bar], most: u64) -> Drawn {
    let expected = bars.iter().any(|bar| bar.stations.expected.is_some());
    let entries = [(BLUE, say!("in")), (EXPECTED, say!("expected, not in"))];
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
fn part(some: u64, all: u64) -> Said {
    say!(
        "{some} of {all} ({share})",
        some = count(some),
        all = count(all),
        share = share(some, all)
    )
}

fn alt(figure: &CoverageBars) -> Said {
    let whole = figure.whole;
    let mut sentences = vec![say!(
        "Bars: {stations}.",
        stations = stations_of(whole.reported, whole.expected)
    )];
    let known = |unit: &&UnitBar| unit.stations.expected.is_some();
    let (first, last) = (figure.units.first(), figure.units.last());
    if let (Some(first), Some(last)) = (first.filter(known), last.filter(known)) {
        let of = |unit: &UnitBar| {
            say!(
                "{unit} with {stations}",
                unit = called(unit),
                stations = part(unit.stations.reported, unit.stations.expected.unwrap_or(0))
            )
        };
        sentences.push(if figure.units.len() > 1 && figure.rest.is_none() {
            say!(
                "The smallest part is in of {smallest}; the largest of {largest}.",
                smallest = of(first),
                largest = of(last)
            )
        } else {
            say!(
                "The smallest part is in of {smallest}.",
                smallest = of(first)
            )
        });
    } else if let Some(first) = first {
        sentences.push(say!(
            "Most are of {unit}: {stations}.",
            unit = called(first),
            stations = count(first.stations.reported)
        ));
    }
    Said::joined(sentences, " ")
}

fn how_to_read(figure: &CoverageBars) -> Said {
    let known = figure
        .units
        .first()
        .is_some_and(|unit| unit.stations.expected.is_some());
    let known = known || figure.units.is_empty();
    let besides = match known {
        true => say!(", grey those that the plan expects besides"),
        false => Said::nothing(),
    };
    let mut sentences = vec![say!(
        "Each bar is a unit: blue are its polling stations whose sheets are in and count{besides}.",
        besides = besides
    )];
    if !known {
        sentences.push(say!(
            "How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only."
        ));
    }
    if let Some((units, _)) = figure.rest {
        sentences.push(say!(
            "The last bar is {units} further units added up.",
            units = count(units as u64)
        ));
    }
    sentences.push(say!(
        "What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in."
    ));
    Said::joined(sentences, " ")
}
