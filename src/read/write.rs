//! Writes tally sheets as CSV that reads back as the same sheets.

use std::io::Write;

use crate::model::{Attribute, Measure, MissingReason, Reported, TallySheets};

use super::layout::{KeyColumn, Layout, UnitColumn};

/// How a missing count is written: the reason, as a word that cannot be a number.
fn word(reason: MissingReason) -> String {
    format!("({reason})")
}

/// Writes sheets as CSV with one row per station and a column per selection, and returns the layout
/// that reads them back. Only measures that occur on some sheet are written. If the key or the path
/// of units of a sheet has fewer parts than that of others, empty parts are added: at the front of
/// a key, at the end of a path.
///
/// # Errors
/// The writer's errors.
///
/// ```
/// use scrutineer::model::{Reported, StationKey, TallySheet, TallySheets, Votes};
/// use scrutineer::read::{Input, ReadOptions, read_sheets, write_sheets};
///
/// let sheets: TallySheets = [TallySheet {
///     station: StationKey::new(["0010", "1"]),
///     votes: vec![("yes".into(), Reported::Value(Votes::from(7)))],
///     ..TallySheet::default()
/// }]
/// .into_iter()
/// .collect::<Result<_, _>>()?;
/// let mut csv = Vec::new();
/// let layout = write_sheets(&sheets, &mut csv)?;
/// let again = read_sheets(&Input::bytes("again", &csv), &layout, &ReadOptions::default())?;
/// assert_eq!(again.sheets.get(0).unwrap().station(), sheets.get(0).unwrap().station());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write_sheets(sheets: &TallySheets, to: impl Write) -> Result<Layout, csv::Error> {
    let layout = layout_of(sheets);
    let mut writer = csv::Writer::from_writer(to);
    let mut heading: Vec<&str> = layout
        .station
        .iter()
        .map(|key| key.column.as_str())
        .collect();
    for unit in &layout.units {
        heading.push(&unit.code.column);
        heading.extend(unit.name.as_deref());
    }
    heading.extend(
        layout
            .measures
            .iter()
            .flat_map(|(_, columns)| columns)
            .map(String::as_str),
    );
    heading.extend(
        layout
            .votes
            .iter()
            .flat_map(|(_, columns)| columns)
            .map(String::as_str),
    );
    heading.extend(layout.attributes.values().map(String::as_str));
    writer.write_record(&heading)?;

    let text = |count: Reported<u64>| match count {
        Reported::Value(number) => number.to_string(),
        Reported::Missing { missing } => word(missing),
    };
    for sheet in sheets.iter() {
        let key = sheet.station();
        let parts = key.parts();
        // Empty parts come first, because a key that ends in an empty part names no station.
        let mut row = vec![String::new(); layout.station.len() - parts.len()];
        row.extend_from_slice(parts);
        let units = sheet.units();
        for level in 0..layout.units.len() {
            let unit = units.get(level);
            row.push(unit.map(|unit| unit.code.clone()).unwrap_or_default());
            row.push(unit.map(|unit| unit.name.clone()).unwrap_or_default());
        }
        row.extend(
            layout
                .measures
                .iter()
                .map(|(measure, _)| text(sheet.measure(*measure))),
        );
        let width = sheets.selections().len();
        row.extend((0..width).map(|place| text(sheets.votes().at(sheet.row() * width + place))));
        row.extend(layout.attributes.keys().map(|attribute| {
            let column = sheets.attribute(*attribute);
            column
                .map_or("", |column| column.at(sheet.row()))
                .to_string()
        }));
        writer.write_record(&row)?;
    }
    writer.flush()?;
    Ok(layout)
}

/// The layout of the written file.
fn layout_of(sheets: &TallySheets) -> Layout {
    let parts = sheets
        .iter()
        .map(|sheet| sheet.station().parts().len())
        .max()
        .unwrap_or(1);
    Layout {
        station: (1..=parts)
            .map(|part| KeyColumn {
                column: format!("station {part}"),
                pad: 0,
                ..KeyColumn::default()
            })
            .collect(),
        units: sheets
            .units()
            .levels()
            .iter()
            .map(|level| UnitColumn {
                level: level.clone(),
                code: KeyColumn {
                    column: format!("{level} code"),
                    pad: 0,
                    ..KeyColumn::default()
                },
                name: Some(format!("{level} name")),
            })
            .collect(),
        measures: Measure::ALL
            .into_iter()
            .filter(|measure| sheets.measure(*measure).is_some())
            .map(|measure| (measure, vec![measure.key().to_string()]))
            .collect(),
        votes: sheets
            .selections()
            .iter()
            .map(|id| (id.clone(), vec![format!("votes {id}")]))
            .collect(),
        attributes: Attribute::ALL
            .into_iter()
            .filter(|attribute| sheets.attribute(*attribute).is_some())
            .map(|attribute| (attribute, attribute.key().to_string()))
            .collect(),
        delimiter: Some(','),
        missing: MissingReason::ALL
            .into_iter()
            .map(|reason| (word(reason), reason))
            .collect(),
        ..Layout::default()
    }
}
