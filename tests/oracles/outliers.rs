//! What the checks of single stations and of tables of one centre say about real elections.
//!
//! The elections are those of `/data`, as published; nobody has shown them to be other than honest
//! at the count of single stations, so that a check which calls them unusual is wrong.

use std::collections::BTreeMap;

use scrutineer::anomaly::null_votes::{NullVotesSettings, null_votes};
use scrutineer::anomaly::outlying_peers::{OutlyingPeersSettings, outlying_among_peers};
use scrutineer::anomaly::outlying_predictions::{
    OutlyingPredictionsSettings, others_of_group, outlying_from_prediction,
};
use scrutineer::anomaly::outlying_tails::{OutlyingTailsSettings, outlying_tails};
use scrutineer::anomaly::repeated_results::{
    RepeatedResults, RepeatedResultsSettings, repeated_results,
};
use scrutineer::anomaly::within_centre::{WithinCentre, WithinCentreSettings, within_centre};
use scrutineer::anomaly::{Judgement, Summarize};
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

    /// Groups by the text of these columns together, numbered as they come.
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

    /// Each row's sum over these columns.
    fn sums(&self, names: &[&str]) -> Vec<u64> {
        let cells = self.rows_of(names);
        cells
            .chunks(names.len())
            .map(|row| row.iter().sum())
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
const BOLIVIA: &str = "bolivia2019/final_computo.csv";
const CHILE: &str = "chile2021/first_round.csv";
const POLAND: [&str; 2] = [
    "poland2025/2025_presidential_round1_clean.csv",
    "poland2025/2025_presidential_round2_clean.csv",
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
fn clean_of_repeats(table: &Table, selections: &[&str], groups: &[&str]) -> RepeatedResults {
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
    assert!(found.p.value > 0.05, "{:?}", found.p);
    found
}

/// Repeats found and expected, of both kinds.
fn repeats(found: &RepeatedResults) -> [(u64, f64); 2] {
    [&found.equal, &found.all_but_one].map(|classes| {
        let repeats = classes.iter().map(|class| class.repeats).sum();
        (repeats, classes.iter().map(|class| class.expected).sum())
    })
}

#[test]
fn sheets_of_venezuela_repeat_each_other_as_often_as_expected() {
    let Some(table) = Table::read(VENEZUELA, b',') else {
        return;
    };
    let found = clean_of_repeats(&table, &VENEZUELAN, &["COD_EDO", "COD_MUN"]);
    let [equal, near] = repeats(&found);
    assert_eq!((equal.0, near.0), (2, 1168));
    // Within a tenth of what the draws give.
    assert!((near.0 as f64 / near.1 - 1.0).abs() < 0.1, "{near:?}");
}

#[test]
fn sheets_of_chile_repeat_each_other_as_often_as_expected() {
    let Some(table) = Table::read(CHILE, b',') else {
        return;
    };
    let found = clean_of_repeats(&table, &CHILEAN, &["ELECTORAL.DISTRICT"]);
    let [equal, near] = repeats(&found);
    assert_eq!((equal.0, near.0), (0, 46));
    assert!((near.1 - 37.0).abs() < 8.0, "{near:?}");
}

#[test]
fn sheets_of_poland_repeat_each_other_as_often_as_expected() {
    let Some(table) = Table::read(POLAND[0], b';') else {
        return;
    };
    let names: Vec<&str> = table.header[7..].iter().map(String::as_str).collect();
    let found = clean_of_repeats(&table, &names, &["teryt_gmina"]);
    assert_eq!(repeats(&found).map(|one| one.0), [1, 0]);
}

/// With two selections, 2,190 of 32,143 sheets repeat another: as many as chance makes.
#[test]
fn sheets_of_two_selections_repeat_each_other_a_great_deal() {
    let Some(table) = Table::read(POLAND[1], b';') else {
        return;
    };
    let found = clean_of_repeats(&table, &["Nawrocki", "Trzaskowski"], &["teryt_gmina"]);
    let [equal, _] = repeats(&found);
    assert_eq!(equal.0, 2190);
    assert!((equal.0 as f64 / equal.1 - 1.0).abs() < 0.05, "{equal:?}");
}

#[test]
fn sheets_of_bolivia_repeat_each_other_as_often_as_expected() {
    let Some(table) = Table::read(BOLIVIA, b',') else {
        return;
    };
    let found = clean_of_repeats(&table, &BOLIVIAN, &["Departamento", "Municipio"]);
    assert_eq!(repeats(&found).map(|one| one.0), [25, 316]);
}

fn centres(table: &Table, votes: &str, totals: &[u64], groups: &[u32]) -> WithinCentre {
    let settings = WithinCentreSettings {
        draws: 1999,
        ..WithinCentreSettings::default()
    };
    let votes = table.counts(votes);
    let found = within_centre(&votes, totals, groups, &settings, &stream("within")).unwrap();
    assert!(found.p_too_alike.value > 0.05, "{:?}", found.p_too_alike);
    assert_eq!(found.too_alike, 0);
    found
}

#[test]
fn tables_of_a_venezuelan_centre_are_nearly_random_splits() {
    let Some(table) = Table::read(VENEZUELA, b',') else {
        return;
    };
    let groups = table.groups(&["COD_EDO", "CENTRO"]);
    let totals = table.counts("VOTOS_VALIDOS");
    let winner = centres(&table, "EG", &totals, &groups);
    // Summed by an independent program: ten digits are more than the order of the sum can change.
    assert!((winner.chi_square / 14_308.389_299_810_4 - 1.0).abs() < 1e-10);
    assert!((winner.expected / 11_723.052_589_713_532 - 1.0).abs() < 1e-10);
    assert_eq!(winner.centres, 5990);
    let second = centres(&table, "NM", &totals, &groups);
    assert!((second.dispersion - 1.2138).abs() < 1e-4);
    assert!((second.spread - 0.0093).abs() < 1e-4);
}

/// By recinto, and by circunscripción, where tables are split by roll and age.
#[test]
fn tables_of_other_countries_differ_more_than_random_splits() {
    let Some(table) = Table::read(BOLIVIA, b',') else {
        return;
    };
    let groups = table.groups(&["Departamento", "Municipio", "Recinto"]);
    let found = centres(&table, "MAS - IPSP", &table.sums(&BOLIVIAN), &groups);
    assert!((found.dispersion - 2.406).abs() < 1e-3);
    let Some(table) = Table::read(CHILE, b',') else {
        return;
    };
    let groups = table.groups(&["REGION", "ELECTORAL.DISTRICT"]);
    let found = centres(&table, "C1", &table.sums(&CHILEAN), &groups);
    assert!((found.dispersion - 2.163).abs() < 1e-3);
}

/// Stations beyond the limit, above and below, and how many were expected together.
fn tails(votes: &[u64], totals: &[u64], groups: &[u32]) -> (u64, u64, f64) {
    let settings = OutlyingTailsSettings::default();
    let found = outlying_tails(votes, totals, groups, &settings).unwrap();
    let described = matches!(found.summary().judgement, Judgement::Described { .. });
    assert!(described, "clean elections have more than expected");
    let sides = found.sides;
    let expected = sides.expected_above + sides.expected_below;
    (sides.above, sides.below, expected)
}

#[test]
fn among_tables_of_a_centre_tails_hold_what_is_expected() {
    let Some(table) = Table::read(VENEZUELA, b',') else {
        return;
    };
    let (votes, totals) = (table.counts("EG"), table.counts("VOTOS_VALIDOS"));
    let (above, below, expected) = tails(&votes, &totals, &table.groups(&["COD_EDO", "CENTRO"]));
    assert_eq!((above, below), (3, 5));
    assert!((expected - 5.8).abs() < 0.1, "{expected}");
    // Parishes hold more than that, and on one side: strongholds of the other candidate.
    let parishes = table.groups(&["COD_EDO", "COD_MUN", "COD_PAR"]);
    let (above, below, expected) = tails(&votes, &totals, &parishes);
    assert_eq!((above, below), (5, 234));
    assert!((expected - 44.3).abs() < 0.5, "{expected}");
}

#[test]
fn tails_of_larger_groups_are_long_on_both_sides() {
    let Some(table) = Table::read(POLAND[1], b';') else {
        return;
    };
    let (groups, totals) = (table.groups(&["teryt_gmina"]), table.counts("valid_votes"));
    let (above, below, expected) = tails(&table.counts("Nawrocki"), &totals, &groups);
    assert_eq!((above, below), (184, 161));
    assert!((expected - 56.3).abs() < 0.5, "{expected}");
}

#[test]
fn tails_of_canada_are_long_on_both_sides() {
    let Some(table) = Table::read("canada2011/precincts.csv", b',') else {
        return;
    };
    let totals = table.counts("t");
    // No districts in this file: a hundred polls that follow each other are one group.
    let groups: Vec<u32> = (0..totals.len() as u32).map(|row| row / 100).collect();
    let (above, below, expected) = tails(&table.counts("v"), &totals, &groups);
    assert_eq!((above, below), (142, 257));
    assert!((expected - 106.0).abs() < 1.0, "{expected}");
}

#[test]
fn predictions_and_peers_have_long_tails_on_both_sides() {
    let Some(first) = Table::read(POLAND[0], b';') else {
        return;
    };
    let Some(second) = Table::read(POLAND[1], b';') else {
        return;
    };
    let (votes, totals) = (second.counts("Nawrocki"), second.counts("valid_votes"));
    let groups = second.groups(&["teryt_gmina"]);
    let share = |votes: &[u64], totals: &[u64]| -> Vec<f64> {
        let shares = votes.iter().zip(totals);
        shares
            .map(|(&votes, &all)| votes as f64 / all as f64)
            .collect()
    };
    let earlier = share(&first.counts("Nawrocki"), &first.counts("valid_votes"));
    let others = others_of_group(&votes, &totals, &groups);
    for (predictor, expected) in [(earlier, (27, 100)), (others, (39, 95))] {
        let settings = OutlyingPredictionsSettings::default();
        let found = outlying_from_prediction(&votes, &totals, &predictor, &settings).unwrap();
        assert_eq!((found.sides.above, found.sides.below), expected);
        assert!(found.sides.expected_above < 1.1);
    }
    let settings = OutlyingPeersSettings::default();
    let shares = share(&votes, &totals);
    let found = outlying_among_peers(&shares, &groups, &settings).unwrap();
    assert_eq!((found.sides.above, found.sides.below), (112, 125));
    assert!((found.sides.expected_above - 44.6).abs() < 0.2);
}

/// Stations beyond the limit above, and the correlation with the selection's share.
fn nulls(rejected: &[u64], valid: &[u64], votes: &[u64], groups: &[u32]) -> (u64, f64) {
    let settings = NullVotesSettings {
        draws: 99,
        ..NullVotesSettings::default()
    };
    let ballots: Vec<u64> = rejected
        .iter()
        .zip(valid)
        .map(|(one, other)| one + other)
        .collect();
    let found = null_votes(
        rejected,
        &ballots,
        votes,
        groups,
        &settings,
        &stream("null"),
    )
    .unwrap();
    (found.tails.sides.above, found.correlation)
}

#[test]
fn null_ballots_have_long_tails_and_go_with_a_side_in_clean_elections() {
    let Some(table) = Table::read(POLAND[1], b';') else {
        return;
    };
    let (ballots, valid) = (table.counts("ballots_cast"), table.counts("valid_votes"));
    let rejected: Vec<u64> = ballots
        .iter()
        .zip(&valid)
        .map(|(all, one)| all - one)
        .collect();
    let groups = table.groups(&["teryt_gmina"]);
    let (above, relation) = nulls(&rejected, &valid, &table.counts("Nawrocki"), &groups);
    assert_eq!(above, 112);
    assert!((relation - 0.0151).abs() < 1e-4);
    let Some(table) = Table::read(BOLIVIA, b',') else {
        return;
    };
    let rejected = table.sums(&["Blancos", "Nulos"]);
    let groups = table.groups(&["Departamento", "Municipio"]);
    let votes = table.counts("MAS - IPSP");
    let (above, relation) = nulls(&rejected, &table.sums(&BOLIVIAN), &votes, &groups);
    assert_eq!(above, 194);
    assert!((relation - 0.1201).abs() < 1e-4);
}
