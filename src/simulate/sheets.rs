//! An election as the tally sheets that the other rooms use.

use crate::model::sheets::SheetColumns;
use crate::model::{
    Attribute, CountColumn, Measure, Reported, StationKey, TallySheets, TextColumn,
};
use crate::model::{UnitId, UnitTree};

use super::election::Election;

/// The levels of reporting units, outermost first.
pub const LEVELS: [&str; 2] = ["region", "centre"];

impl Election {
    /// The published sheets, station by station. They are the sheets that a reader would make from
    /// [`sheets_csv`](super::write::sheets_csv): keys of centre and table, units of region and
    /// centre, the roll, ballots cast, valid and null votes, votes, and place and time if known.
    ///
    /// A count above [`CountColumn::MAX`], which no drawn election has, becomes that maximum.
    pub fn sheets(&self) -> TallySheets {
        let rows: Vec<usize> = (0..self.len()).filter(|&row| self.published[row]).collect();
        let ids: Vec<_> = self.selections.iter().map(|one| one.id.clone()).collect();
        let mut columns = SheetColumns {
            lines: vec![0; rows.len()],
            bytes: vec![0; rows.len()],
            ..SheetColumns::default()
        };
        columns.reserve(rows.len(), ids.len());
        let mut units = UnitTree::new(LEVELS.map(str::to_string).to_vec());
        let mut of_centre: Vec<Option<UnitId>> = vec![None; self.centres.len()];
        let mut table = String::new();
        for &row in &rows {
            let (region, centre) = (self.region[row] as usize, self.centre[row] as usize);
            let code = &self.centres[centre];
            let unit = *of_centre[centre].get_or_insert_with(|| {
                let region = units.insert_or_parent(UnitId::ROOT, &self.regions[region], "");
                units.insert_or_parent(region, code, "")
            });
            columns.unit.push(unit);
            table.clear();
            table.push_str(&self.table[row].to_string());
            columns
                .stations
                .push_joined([code.as_str(), &table], StationKey::SEPARATOR);
            for votes in &self.votes {
                push(&mut columns.votes, votes[row]);
            }
        }
        let mut measure = |measure: Measure, count: &dyn Fn(usize) -> u64| {
            let mut column = CountColumn::new();
            column.reserve(rows.len());
            for &row in &rows {
                push(&mut column, count(row));
            }
            columns.measures[measure.index()] = Some(column);
        };
        measure(Measure::VotersRegistered, &|row| self.registered[row]);
        measure(Measure::BallotsCast, &|row| self.ballots[row]);
        measure(Measure::ValidVotes, &|row| {
            self.ballots[row].saturating_sub(self.null[row])
        });
        measure(Measure::NullVotes, &|row| self.null[row]);
        let mut attribute = |attribute: Attribute, values: &[f64]| {
            let mut column = TextColumn::new();
            for &row in &rows {
                column.push(&values[row].to_string());
            }
            columns.attributes[attribute.index()] = Some(column);
        };
        if let Some(places) = &self.places {
            attribute(Attribute::Latitude, &places.latitude);
            attribute(Attribute::Longitude, &places.longitude);
        }
        if let Some(arrival) = &self.arrival {
            attribute(Attribute::Arrival, arrival);
        }
        TallySheets::from_columns(ids, units, columns)
    }
}

fn push(column: &mut CountColumn, count: u64) {
    let fits = column.push(Reported::Value(count.min(CountColumn::MAX)));
    debug_assert!(fits.is_ok());
}
