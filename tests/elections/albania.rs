//! Albania, parliamentary election of 23 June 2013.

use std::collections::BTreeMap;

use scrutineer::model::{Code, Measure, MissingReason};
use scrutineer::read::QuarantineReason;

use crate::{audited, findings, format, found, ledger, lines, load_changed, measures, run, unit};
use crate::{numbers, text, units_at, votes};

const PLAN: &str = "tests/plans/albania2013.toml";

/// The sums of C007 to C072, by an independent program, "NA" skipped.
const VOTES: [u64; 66] = [
    1_069, 416, 8_928, 1_210, 955, 14_741, 2_489, 513, 6_136, 2_984, 556, 545, 901, 2_084, 625,
    489, 808, 3_577, 11_915, 7_993, 729, 452, 476, 1_373, 1_354, 180_613, 2_175, 4_556, 714_118,
    2_277, 508, 459, 904, 316, 10_219, 2_284, 287, 3_121, 1_165, 1_065, 972, 1_384, 2_329, 528_925,
    52_200, 3_307, 555, 771, 5_430, 44_958, 2_243, 550, 6_090, 13_297, 635, 2_304, 4_870, 2_681,
    408, 633, 1_191, 2_642, 1_230, 607, 10_198, 29_313,
];

/// What the two rows with "NA" have, where it is not zero.
const OF_NA_ROWS: [(&str, u64); 23] = [
    ("C011", 1),
    ("C012", 15),
    ("C017", 1),
    ("C025", 3),
    ("C028", 4),
    ("C031", 1),
    ("C032", 48),
    ("C034", 3),
    ("C035", 258),
    ("C044", 1),
    ("C050", 221),
    ("C051", 39),
    ("C053", 4),
    ("C055", 1),
    ("C056", 2),
    ("C059", 3),
    ("C060", 13),
    ("C062", 1),
    ("C066", 1),
    ("C069", 1),
    ("C070", 6),
    ("C071", 1),
    ("C072", 12),
];

audited!(report, "tests/plans/albania2013.toml", "albania2013");

/// C007 to C072 with these sums.
fn named(sums: [u64; 66]) -> Vec<(String, u64)> {
    (7..)
        .zip(sums)
        .map(|(number, sum)| (format!("C{number:03}"), sum))
        .collect()
}

fn owned(votes: Vec<(&str, u64)>) -> Vec<(String, u64)> {
    votes
        .into_iter()
        .map(|(id, sum)| (id.to_string(), sum))
        .collect()
}

#[test]
fn every_station_of_albania_is_used() {
    let Some(report) = report() else { return };
    assert_eq!(ledger(report), [5_508, 5_508, 0, 0]);
    assert_eq!(format(report), ("utf-8".into(), "Detected".into(), ','));
    assert_eq!(report.coverage.stations.reported, 5_508);
    assert_eq!(report.coverage.stations.expected, None);
    assert_eq!(report.coverage.voters_registered.reported, Some(3_185_255));
}

#[test]
fn the_sums_of_albania_are_those_of_an_independent_program() {
    let Some(report) = report() else { return };
    assert_eq!(owned(votes(report)), named(VOTES));
    assert_eq!(VOTES.iter().sum::<u64>(), 1_717_108);
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 3_185_255),
            (Measure::BallotsCast, 1_726_239),
        ]
    );
    assert_eq!(units_at(report, "prefecture"), 12);
    assert_eq!(units_at(report, "commune"), 379);
    // Stations, C035, C050, then roll and ballots.
    let five = |path: &[&str]| {
        let sums = unit(report, path);
        [sums[0], sums[1 + 28], sums[1 + 43], sums[67], sums[68]]
    };
    assert_eq!(
        five(&["TIRANE"]),
        [1_421, 198_746, 151_399, 778_375, 451_200]
    );
    assert_eq!(
        five(&["SHKODER", "SHKODER_KASTRAT"]),
        [18, 1_533, 1_725, 10_248, 4_588]
    );
}

#[test]
fn a_count_that_was_not_collected_is_missing_and_not_zero() {
    let Some(report) = report() else { return };
    let whole = report.tabulation.whole();
    let short: Vec<(&str, u64)> = report
        .sheets()
        .selections()
        .iter()
        .enumerate()
        .map(|(place, id)| (id.as_str(), whole.votes(place).unwrap().stations))
        .filter(|(_, stations)| *stations != 5_508)
        .collect();
    assert_eq!(short, [("C011", 5_507), ("C067", 5_507)]);
    // C011 and C067, missing from 1 sheet (1 not collected), summed over 5,507 of 5,508.
    let texts: Vec<Vec<u64>> = findings(report, Code::I102)
        .iter()
        .map(|finding| numbers(&text(finding)))
        .collect();
    assert_eq!(texts, [[1, 1, 11, 5_507, 5_508], [1, 1, 67, 5_507, 5_508]]);
    // Lines 856 and 876 are rows 854 and 874.
    for (row, place) in [(854, 67 - 7), (874, 11 - 7)] {
        let sheet = report.sheets().get(row).unwrap();
        let missing = sheet.votes(place).unwrap().missing_reason();
        assert_eq!(missing, Some(MissingReason::NotCollected));
    }
}

#[test]
fn albania_has_these_problems_and_no_other() {
    let Some(report) = report() else { return };
    assert_eq!(
        found(report),
        BTreeMap::from([("D104", 2), ("I102", 2), ("S107", 2), ("S202", 14)])
    );
    assert_eq!(
        lines(report, Code::S202),
        [
            138, 162, 163, 737, 1_132, 1_232, 1_618, 2_055, 3_013, 3_138, 4_100, 4_415, 4_457,
            4_699
        ]
    );
    let first = findings(report, Code::S202)[0];
    assert_eq!(numbers(&text(first)), [1, 320, 321]);
    assert_eq!(first.votes_at_stake, Some(1));
    assert_eq!(lines(report, Code::S107), [4_187, 5_495]);
    assert_eq!(report.flagged, 16);
}

#[test]
fn two_pairs_of_stations_in_albania_have_the_same_sheet() {
    let Some(report) = report() else { return };
    let pairs: Vec<_> = findings(report, Code::D104)
        .iter()
        .map(|finding| {
            let station = finding.place.station.as_deref().unwrap();
            // The other station, its file (Albania2013.csv) and its line.
            let other = numbers(&text(finding));
            (finding.place.line, station, other, finding.votes_at_stake)
        })
        .collect();
    assert_eq!(
        pairs,
        [
            (Some(387), "368/386", vec![369, 387, 388, 2_013], Some(496)),
            (
                Some(4_567),
                "36891/4566",
                vec![2_013, 3_691, 4_569, 4_570],
                Some(448)
            ),
        ]
    );
}

#[test]
fn a_word_that_the_plan_does_not_list_sets_its_row_aside_with_line_and_column() {
    let plan = load_changed(PLAN, "missing = { NA = \"not_collected\" }", "");
    let Some(report) = run(&plan, "albania2013", None) else {
        return;
    };
    assert_eq!(ledger(&report), [5_508, 5_506, 2, 0]);
    let aside: Vec<_> = report
        .ledger
        .quarantine
        .iter()
        .map(|row| {
            (
                row.line,
                row.column.as_str(),
                row.text.as_str(),
                row.reason,
                row.also.len(),
            )
        })
        .collect();
    let why = QuarantineReason::NotANumber;
    assert_eq!(
        aside,
        [(856, "C067", "NA", why, 0), (876, "C011", "NA", why, 0)]
    );
    assert_eq!(
        found(&report),
        BTreeMap::from([("D104", 2), ("I101", 2), ("S107", 2), ("S202", 14)])
    );
    let first = findings(&report, Code::I101)[0];
    assert_eq!(first.place.file.as_deref(), Some("Albania2013.csv"));
    assert_eq!(first.place.line, Some(856));
    assert_eq!(first.place.column.as_deref(), Some("C067"));
    // None of the two rows' numbers is in any total.
    let mut without: BTreeMap<String, u64> = named(VOTES).into_iter().collect();
    for (id, votes) in OF_NA_ROWS {
        *without.get_mut(id).unwrap() -= votes;
    }
    assert_eq!(
        owned(votes(&report))
            .into_iter()
            .collect::<BTreeMap<_, _>>(),
        without
    );
    assert_eq!(
        measures(&report),
        [
            (Measure::VotersRegistered, 3_184_115),
            (Measure::BallotsCast, 1_725_599),
        ]
    );
}

#[test]
fn rows_of_albania_that_conflict_by_a_key_that_is_not_unique_do_not_count() {
    let plan = load_changed(
        PLAN,
        "station = [\"Precincts\", \"\"]",
        "station = \"Precincts\"",
    );
    let Some(report) = run(&plan, "albania2013", None) else {
        return;
    };
    assert_eq!(ledger(&report), [5_508, 5_388, 0, 120]);
    assert_eq!(
        found(&report),
        BTreeMap::from([
            ("D102", 60),
            ("D104", 2),
            ("I102", 2),
            ("S107", 2),
            ("S202", 14)
        ])
    );
    let excluded = &report.ledger.exclusions;
    assert!(excluded.iter().all(|row| row.code == Code::D102));
    let first: Vec<(u64, &str)> = excluded[..3]
        .iter()
        .map(|row| (row.line, row.station.as_str()))
        .collect();
    assert_eq!(first, [(29, "311"), (35, "361"), (40, "391")]);
    assert_eq!(lines(&report, Code::D102)[..3], [29, 35, 40]);
    // Two rows: Albania2013.csv, line and votes of each.
    assert_eq!(
        numbers(&text(findings(&report, Code::D102)[0])),
        [2, 29, 223, 255, 361, 2_013, 2_013]
    );
    assert_eq!(
        measures(&report),
        [
            (Measure::VotersRegistered, 3_120_920),
            (Measure::BallotsCast, 1_693_839),
        ]
    );
}
