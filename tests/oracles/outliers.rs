//! What the checks of single stations and of tables of one centre say about real elections.
//!
//! The elections are those of `/data`, as published; nobody has shown them to be other than honest
//! at the count of single stations, so that a check which calls them unusual is wrong.

use std::collections::BTreeMap;

use scrutineer::anomaly::repeated_results::{
    RepeatClass, RepeatedResults, RepeatedResultsSettings, repeated_results,
};
use scrutineer::numeric::stream::{Seed, Stream};

use crate::support;

/// Columns of a published table, row by row.
struct Table {
    header: Vec<String>,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    fn read(file: &str, delimiter: u8) -> Option<Self> {
        let path = support::shared("data")?.join(file);
        let bytes = std::fs::read(path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        Some(Self {
            header: reader.headers().unwrap().iter().map(String::from).collect(),
            rows: reader.records().map(Result::unwrap).collect(),
        })
    }

    fn place(&self, name: &str) -> usize {
        self.header.iter().position(|one| one == name).unwrap()
    }

    fn counts(&self, name: &str) -> Vec<u64> {
        let place = self.place(name);
        let number = |row: &csv::StringRecord| row[place].trim().parse().unwrap();
        self.rows.iter().map(number).collect()
    }

    /// Groups by the text of these columns together.
    fn groups(&self, names: &[&str]) -> Vec<u32> {
        let places: Vec<usize> = names.iter().map(|name| self.place(name)).collect();
        let mut known = BTreeMap::new();
        self.rows
            .iter()
            .map(|row| {
                let key: Vec<&str> = places.iter().map(|&place| &row[place]).collect();
                let next = known.len() as u32;
                *known.entry(key).or_insert(next)
            })
            .collect()
    }

    /// The counts of these columns, row after row.
    fn rows_of(&self, names: &[&str]) -> Vec<u64> {
        let columns: Vec<Vec<u64>> = names.iter().map(|name| self.counts(name)).collect();
        (0..self.rows.len())
            .flat_map(|row| columns.iter().map(move |column| column[row]))
            .collect()
    }
}

const VENEZUELA: &str = "venezuela2024/RESULTADOS_2024_CSV_V1.csv";
const VENEZUELAN: [&str; 10] = [
    "EG", "NM", "LM", "JABE", "JOBR", "AE", "CF", "DC", "EM", "BERA",
];
const CHILEAN: [&str; 7] = ["C1", "C2", "C3", "C4", "C5", "C6", "C7"];
const BOLIVIAN: [&str; 9] = [
    "CC",
    "FPV",
    "MTS",
    "UCS",
    "MAS - IPSP",
    "21F",
    "PDC",
    "MNR",
    "PAN-BOL",
];

fn stream(name: &str) -> Stream {
    Seed::from_text("real elections").stream(name)
}

/// Fewer draws than by default, for time; the p-value of a class is then larger, not smaller.
fn repeats(table: &Table, selections: &[&str], groups: &[&str]) -> RepeatedResults {
    let settings = RepeatedResultsSettings {
        draws: 19,
        ..RepeatedResultsSettings::default()
    };
    let found = repeated_results(
        &table.rows_of(selections),
        selections.len(),
        &table.groups(groups),
        &settings,
        &stream("repeated results"),
    )
    .unwrap();
    for class in found.equal.iter().chain(&found.all_but_one) {
        eprintln!("{class:?}");
    }
    eprintln!(
        "{:?} rho {} marks {}",
        found.p,
        found.overdispersion,
        found.marks.len()
    );
    found
}

#[test]
fn repeats_venezuela() {
    let Some(table) = Table::read(VENEZUELA, b',') else {
        return;
    };
    repeats(&table, &VENEZUELAN, &["COD_EDO", "COD_MUN", "COD_PAR"]);
    repeats(&table, &VENEZUELAN, &["COD_EDO", "COD_MUN"]);
}
#[test]
fn repeats_chile() {
    let Some(table) = Table::read("chile2021/first_round.csv", b',') else {
        return;
    };
    repeats(&table, &CHILEAN, &["ELECTORAL.DISTRICT"]);
}
#[test]
fn repeats_bolivia() {
    let Some(table) = Table::read("bolivia2019/final_computo.csv", b',') else {
        return;
    };
    repeats(&table, &BOLIVIAN, &["Departamento", "Municipio"]);
}
#[test]
fn repeats_poland() {
    let Some(table) = Table::read("poland2025/2025_presidential_round1_clean.csv", b';') else {
        return;
    };
    let names: Vec<&str> = table.header[7..].iter().map(String::as_str).collect();
    repeats(&table, &names, &["teryt_gmina"]);
    let Some(table) = Table::read("poland2025/2025_presidential_round2_clean.csv", b';') else {
        return;
    };
    repeats(&table, &["Nawrocki", "Trzaskowski"], &["teryt_gmina"]);
}
