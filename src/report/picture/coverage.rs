//! How much of each unit is in, as bars.

use crate::coverage::Part;
use crate::figure::coverage::{CoverageBars, UnitBar, coverage_bars};
use crate::model::UnitCode;
use crate::model::print::grouped;
use crate::report::AuditReport;
use crate::report::numbers::percent;

use super::canvas::{Area, Drawn, Side, along, block, legend, svg, text};
use super::palette::{BLUE, EXPECTED};
use super::words::{fitted, name, stations_of};
use super::{Picture, PictureTable};

const TITLE: &str = "How much is in, by unit";
const ROW: i32 = 34;
const TOP: i32 = 62;
/// Bars begin and end here.
const LEFT: i32 = 350;
const RIGHT: i32 = 790;

/// A bar: what it is called, its stations.
struct Bar {
    name: String,
    stations: Part,
}

pub(super) fn picture(report: &AuditReport) -> Option<Picture> {
    let figure = coverage_bars(&report.coverage, &report.sheets, &report.tabulation);
    let bars = bars(&figure);
    if bars
        .iter()
        .all(|bar| bar.stations.reported == 0 && bar.stations.expected.is_none())
    {
        return None;
    }
    let most = bars.iter().map(|bar| bar.stations.reported).max();
    let alt = alt(&figure);
    let height = TOP + ROW * bars.len() as i32 + 14;
    let svg = svg(TITLE, &alt, height, |area| {
        draw(area, &bars, most.unwrap_or(0))
    })?;
    let rows = bars.iter().map(|bar| {
        let Part { reported, expected } = bar.stations;
        let share = expected.map_or("not known".to_string(), |of| percent(reported, of));
        let of = expected.map_or("not known".to_string(), grouped);
        [bar.name.clone(), grouped(reported), of, share]
    });
    Some(Picture {
        id: "coverage",
        title: TITLE.to_string(),
        how_to_read: how_to_read(&figure),
        denominator: stations_of(figure.whole.reported, figure.whole.expected),
        alt,
        table: PictureTable::new(
            ["Unit", "Polling stations in", "Expected", "Share"],
            rows.collect(),
        ),
        svg,
    })
}

fn bars(figure: &CoverageBars) -> Vec<Bar> {
    let whole = Bar {
        name: "All polling stations".to_string(),
        stations: figure.whole,
    };
    let units = figure.units.iter().map(|unit| Bar {
        name: called(unit),
        stations: unit.stations,
    });
    let rest = figure.rest.map(|(units, stations)| Bar {
        name: format!("{} further units", grouped(units as u64)),
        stations,
    });
    // Without numbers to hold it against, a bar for the whole would dwarf the others.
    let known = figure.whole.expected.is_some() || figure.units.is_empty();
    let whole = known.then_some(whole);
    whole.into_iter().chain(units).chain(rest).collect()
}

fn called(unit: &UnitBar) -> String {
    let code = UnitCode {
        level: unit.level.clone(),
        code: unit.code.clone(),
        name: unit.name.clone(),
    };
    if unit.name.is_empty() {
        name(&code.to_string())
    } else {
        name(&unit.name)
    }
}

fn draw(area: &Area<'_>, bars: &[Bar], most: u64) -> Drawn {
    let expected = bars.iter().any(|bar| bar.stations.expected.is_some());
    let entries = [(BLUE, "in"), (EXPECTED, "expected, not in")];
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
        let label = fitted(&bar.name, LEFT as u32 - 30, super::canvas::LETTERS);
        text(area, &label, (LEFT - 12, middle), Side::Right)?;
        let Part { reported, expected } = bar.stations;
        let of = expected.unwrap_or(most_of_units);
        let end = LEFT + along(reported.into(), of.into(), RIGHT - LEFT);
        if expected.is_some() {
            block(area, (end, top), (RIGHT, bottom), EXPECTED)?;
        }
        block(area, (LEFT, top), (end, bottom), BLUE)?;
        let said = match expected {
            Some(of) => format!(
                "{} of {} ({})",
                grouped(reported),
                grouped(of),
                percent(reported, of)
            ),
            None => grouped(reported),
        };
        text(area, &said, (RIGHT + 12, middle), Side::Left)?;
    }
    Ok(())
}

fn alt(figure: &CoverageBars) -> String {
    let mut said = format!(
        "Bars: {}.",
        stations_of(figure.whole.reported, figure.whole.expected)
    );
    let known = |unit: &&UnitBar| unit.stations.expected.is_some();
    let (first, last) = (figure.units.first(), figure.units.last());
    if let (Some(first), Some(last)) = (first.filter(known), last.filter(known)) {
        let part = |unit: &UnitBar| {
            let of = unit.stations.expected.unwrap_or(0);
            format!(
                "{} with {} of {} ({})",
                called(unit),
                grouped(unit.stations.reported),
                grouped(of),
                percent(unit.stations.reported, of)
            )
        };
        said.push_str(&format!(" The smallest part is in of {}", part(first)));
        if figure.units.len() > 1 && figure.rest.is_none() {
            said.push_str(&format!("; the largest of {}", part(last)));
        }
        said.push('.');
    } else if let Some(first) = first {
        said.push_str(&format!(
            " Most are of {}: {}.",
            called(first),
            grouped(first.stations.reported)
        ));
    }
    said
}

fn how_to_read(figure: &CoverageBars) -> String {
    let mut said = String::from(
        "Each bar is a unit: blue are its polling stations whose sheets are in and count",
    );
    let known = figure
        .units
        .first()
        .is_some_and(|unit| unit.stations.expected.is_some());
    if known || figure.units.is_empty() {
        said.push_str(", grey those that the plan expects besides. ");
    } else {
        said.push_str(
            ". How many polling stations a unit should have is not known, so its bar shows only how many are in, and its length is by the unit with most; grey is used for the whole only. ",
        );
    }
    if let Some((units, _)) = figure.rest {
        said.push_str(&format!(
            "The last bar is {} further units added up. ",
            grouped(units as u64)
        ));
    }
    said.push_str(
        "What is missing makes a result incomplete, and nothing else follows from it alone: sheets can be late, unreadable, not yet collected, or of places that are hard to reach. Totals speak of the units that are in.",
    );
    said
}
