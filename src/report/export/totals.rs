//! The sums at each level of units.

use std::collections::{BTreeMap, BTreeSet};

use crate::coverage::{Part, UnitCoverage};
use crate::model::{Measure, UnitId};
use crate::report::audit::AuditReport;
use crate::report::words::nouns;
use crate::tabulate::{Sum, UnitSums};

use super::safe::{bounded, slug};
use super::table::{Cell, Holds, Table};

/// The whole contest, and then each level of units, outermost first.
pub(super) fn tables(report: &AuditReport) -> Vec<Table> {
    let columns = Columns::of(report);
    let mut tables = vec![whole(report, &columns)];
    for depth in 1..=report.sheets().units().levels().len() {
        tables.push(level(report, depth, &columns));
    }
    tables
}

/// Which sums there are: of every selection, and of the counts that the source has.
struct Columns {
    selections: Vec<String>,
    measures: Vec<Measure>,
}

impl Columns {
    fn of(report: &AuditReport) -> Self {
        let root = report.tabulation.whole();
        let has = |measure: &Measure| root.measure(*measure).is_some();
        let selections = report.sheets().selections().iter();
        Self {
            selections: selections.map(|id| id.as_str().to_string()).collect(),
            measures: Measure::ALL.into_iter().filter(has).collect(),
        }
    }

    fn fields(&self, table: &mut Table) {
        for (name, says) in [
            ("stations", "Stations whose sheets are summed."),
            (
                "stations_on_register",
                "How many of those that should report are in, by the register or the frame.",
            ),
            (
                "stations_expected",
                "How many should report, where a register or the frame says so.",
            ),
            (
                "voters_expected",
                "Their registered voters, where a register or the frame says so.",
            ),
        ] {
            table.field(name, Holds::Integer, says);
        }
        let selections = self.selections.iter();
        let votes = selections.map(|id| (format!("votes_{id}"), format!("The votes of {id}.")));
        let measures = self.measures.iter();
        let counts = measures.map(|measure| {
            let says = format!("The {}.", nouns::measure(*measure));
            (measure.key().to_string(), says)
        });
        for (name, says) in votes.chain(counts) {
            let says = bounded(&says, 200);
            table.field(
                &name,
                Holds::Integer,
                format!("{says} Empty where no station states it, which is not zero."),
            );
            table.field(
                &format!("{name}_stations_skipped"),
                Holds::Integer,
                "How many of the stations do not state it, and are not in the sum.",
            );
        }
    }

    fn cells(&self, sums: Option<UnitSums<'_>>, register: Expected, row: &mut Vec<Cell>) {
        let stations = sums.map_or(0, |sums| sums.stations());
        row.extend([
            Cell::number(stations),
            Cell::number_if(register.stations.map(|part| part.reported)),
            Cell::number_if(register.stations.and_then(|part| part.expected)),
            Cell::number_if(register.voters),
        ]);
        let selections = 0..self.selections.len();
        let votes = selections.map(|place| sums.and_then(|sums| sums.votes(place)));
        let measures = self.measures.iter();
        let counts = measures.map(|&measure| sums.and_then(|sums| sums.measure(measure)));
        for sum in votes.chain(counts) {
            let Sum { sum, stations: of } = sum.unwrap_or_default();
            // Missing is not zero.
            row.push(Cell::number_if((of > 0).then_some(sum)));
            row.push(Cell::number(stations - of));
        }
    }
}

/// What should report.
#[derive(Clone, Copy, Default)]
struct Expected {
    stations: Option<Part>,
    voters: Option<u64>,
}

impl Expected {
    fn of_unit(unit: &UnitCoverage) -> Self {
        Self {
            stations: Some(unit.stations),
            voters: unit.voters_registered.expected,
        }
    }
}

fn whole(report: &AuditReport, columns: &Columns) -> Table {
    let mut table = Table::new("totals-0-contest", "The sums of the whole contest");
    table.field("contest", Holds::Text, "The contest.");
    columns.fields(&mut table);
    let coverage = &report.coverage;
    let expected = Expected {
        stations: Some(coverage.stations),
        voters: coverage.voters_registered.expected,
    };
    let mut row = vec![Cell::text(report.contest.id())];
    let sums = report.tabulation.whole();
    columns.cells(Some(sums), expected, &mut row);
    table.rows.push(row);
    table
}

/// A unit at some level: its sums, and what the register expects of it.
#[derive(Default)]
struct Row<'a> {
    unit: Option<UnitId>,
    register: Option<&'a UnitCoverage>,
}

fn level(report: &AuditReport, depth: usize, columns: &Columns) -> Table {
    let tree = report.sheets().units();
    let levels = &tree.levels()[..depth];
    let level = &levels[depth - 1];
    let mut table = Table::new(
        format!("totals-{depth}-{}", slug(level))
            .trim_end_matches('-')
            .to_string(),
        format!("The sums of every {}", bounded(level, 200)),
    );
    for level in levels {
        let says = bounded(level, 200);
        let code = format!("The code of the {says}, as text: zeros in front belong to it.");
        table.field(&format!("{level}_code"), Holds::Text, code);
        let name = format!("The name of the {says}, where one is given.");
        table.field(&format!("{level}_name"), Holds::Text, name);
    }
    columns.fields(&mut table);

    // By the codes of the unit and of those above it; a unit without any sheet is there too.
    let mut rows: BTreeMap<Vec<&str>, Row<'_>> = BTreeMap::new();
    for unit in tree.ids().skip(1) {
        if tree.depth(unit) == depth && report.tabulation.stations_in(unit) > 0 {
            let path = tree.path(unit);
            let codes = path.iter().map(|&above| tree.code(above)).collect();
            rows.entry(codes).or_default().unit = Some(unit);
        }
    }
    let mut names: BTreeMap<Vec<&str>, &str> = BTreeMap::new();
    let registered: BTreeSet<&str> = levels.iter().map(String::as_str).collect();
    for unit in &report.coverage.units {
        let codes: Vec<&str> = unit.path.iter().map(String::as_str).collect();
        if registered.contains(unit.level.as_str()) {
            if codes.len() == depth && unit.level == *level {
                rows.entry(codes.clone()).or_default().register = Some(unit);
            }
            names.insert(codes, &unit.name);
        }
    }
    for (codes, found) in rows {
        let mut row = Vec::with_capacity(table.fields.len());
        let path = found.unit.map(|unit| tree.path(unit));
        for (place, code) in codes.iter().enumerate() {
            let name = match &path {
                Some(path) => tree.name(path[place]),
                None => names.get(&codes[..=place]).copied().unwrap_or_default(),
            };
            row.extend([Cell::text(*code), Cell::text(name)]);
        }
        let sums = found.unit.and_then(|unit| report.tabulation.unit(unit));
        let expected = found.register.map(Expected::of_unit).unwrap_or_default();
        columns.cells(sums, expected, &mut row);
        table.rows.push(row);
    }
    table
}
