//! Bolivia, 20 October 2019: the official count, and the quick transmission when it stopped.

use std::collections::{BTreeMap, BTreeSet};

use scrutineer::model::{Code, Measure, SheetView};
use scrutineer::reconcile::{Completeness, NotTested};

use crate::{
    audited, findings, format, found, ledger, lines, measures, numbers, share, text, unit,
    units_at, votes,
};

audited!(
    official,
    "tests/plans/bolivia2019_final.toml",
    "bolivia2019"
);
audited!(quick, "tests/plans/bolivia2019_trep.toml", "bolivia2019");

#[test]
fn every_table_of_the_official_count_of_bolivia_is_used() {
    let Some(report) = official() else { return };
    assert_eq!(ledger(report), [34_555, 34_555, 0, 0]);
    assert_eq!(
        format(report),
        ("utf-8".into(), "ByteOrderMark".into(), ',')
    );
    let coverage = &report.coverage;
    assert_eq!(coverage.stations.reported, 34_555);
    assert_eq!(coverage.stations.expected, Some(34_555));
    assert_eq!(coverage.voters_registered.reported, Some(7_315_364));
    assert_eq!(coverage.voters_registered.expected, Some(7_315_364));
}

#[test]
fn the_sums_of_the_official_count_of_bolivia_are_the_official_result() {
    let Some(report) = official() else { return };
    let votes = votes(report);
    assert_eq!(
        votes,
        [
            ("CC", 2_240_920),
            ("FPV", 23_725),
            ("MTS", 76_827),
            ("UCS", 25_283),
            ("MAS", 2_889_359),
            ("21F", 260_316),
            ("PDC", 539_081),
            ("MNR", 42_334),
            ("PAN-BOL", 39_826),
        ]
    );
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 7_315_364),
            (Measure::NullVotes, 229_337),
            (Measure::BlankVotes, 93_507),
        ]
    );
    // The file has no column for these; the official figures are the sums.
    let valid: u64 = votes.iter().map(|(_, votes)| votes).sum();
    assert_eq!(valid, 6_137_671);
    assert_eq!(valid + 229_337 + 93_507, 6_460_515);
}

#[test]
fn the_units_of_bolivia_add_up_by_name_within_their_parents() {
    let Some(report) = official() else { return };
    let levels = [
        ("country", 34),
        ("department", 86),
        ("province", 221),
        ("municipality", 455),
        ("locality", 3_652),
        ("polling place", 5_296),
    ];
    for (level, units) in levels {
        assert_eq!(units_at(report, level), units, "{level}");
    }
    assert_eq!(
        unit(report, &["Bolivia"]),
        [
            33_048, 2_186_352, 23_029, 75_532, 24_011, 2_768_712, 256_937, 522_582, 41_043, 37_844,
            6_974_363, 222_882, 91_640
        ]
    );
    assert_eq!(
        unit(report, &["Bolivia", "La Paz"]),
        [
            8_988, 497_844, 8_037, 53_133, 6_443, 887_271, 19_892, 178_132, 5_399, 13_026,
            1_910_654, 59_614, 22_216
        ]
    );
}

#[test]
fn the_official_count_of_bolivia_has_four_sheets_without_a_vote_and_nothing_else() {
    let Some(report) = official() else { return };
    assert_eq!(found(report), BTreeMap::from([("S107", 4)]));
    assert_eq!(lines(report, Code::S107), [322, 4_525, 4_596, 10_109]);
    let first = findings(report, Code::S107)[0];
    assert_eq!(first.place.station.as_deref(), Some("1321"));
    assert_eq!(numbers(&text(first)), [239]);
    // A sheet without votes is incomplete, and no reason to fail.
    assert!(!report.fails());
    assert_eq!(report.flagged, 4);
}

#[test]
fn the_official_result_of_bolivia_is_reconciled_to_the_vote() {
    let Some(report) = official() else { return };
    let [announced] = report.reconciliation.as_slice() else {
        panic!("one announced result");
    };
    assert_eq!(announced.announcement, Completeness::Complete);
    assert_eq!(announced.sheets, Completeness::Complete);
    assert!(announced.votes.iter().all(|line| line.difference == 0));
    let measures: BTreeMap<Measure, Option<i128>> = announced
        .measures
        .iter()
        .map(|line| (line.measure, line.difference))
        .collect();
    assert_eq!(
        measures,
        BTreeMap::from([
            (Measure::VotersRegistered, Some(0)),
            // The sheets have no such counts.
            (Measure::BallotsCast, None),
            (Measure::ValidVotes, None),
            (Measure::NullVotes, Some(0)),
            (Measure::BlankVotes, Some(0)),
        ])
    );
    // Counts that nobody rebuilt from percentages.
    let rounding = announced.rounding.as_ref().unwrap();
    assert!(!rounding.matches);
    assert_eq!(rounding.on_the_grid, 0);
}

#[test]
fn every_table_of_the_quick_transmission_of_bolivia_is_used() {
    let Some(report) = quick() else { return };
    assert_eq!(ledger(report), [28_975, 28_975, 0, 0]);
    assert_eq!(
        format(report),
        ("utf-8".into(), "ByteOrderMark".into(), ',')
    );
    let coverage = &report.coverage;
    assert_eq!(coverage.stations.reported, 28_975);
    assert_eq!(coverage.stations.expected, Some(34_555));
    assert_eq!(coverage.voters_registered.reported, Some(6_137_228));
    assert_eq!(coverage.voters_registered.expected, Some(7_315_364));
}

#[test]
fn the_sums_of_the_quick_transmission_of_bolivia_give_the_published_percentages() {
    let Some(report) = quick() else { return };
    let votes = votes(report);
    assert_eq!(
        votes,
        [
            ("CC", 1_950_000),
            ("FPV", 19_479),
            ("MTS", 63_955),
            ("UCS", 21_786),
            ("MAS", 2_355_644),
            ("21F", 222_726),
            ("PDC", 450_445),
            ("MNR", 35_226),
            ("PAN-BOL", 33_718),
        ]
    );
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 6_137_228),
            (Measure::NullVotes, 187_897),
            (Measure::BlankVotes, 74_910),
        ]
    );
    let valid: u64 = votes.iter().map(|(_, votes)| votes).sum();
    assert_eq!(valid, 5_152_979);
    assert_eq!(share(2_355_644, valid, 4), "45.7142");
    assert_eq!(share(1_950_000, valid, 4), "37.8422");
    assert_eq!(
        unit(report, &["Bolivia", "La Paz"]),
        [
            7_908, 455_630, 6_938, 44_960, 5_697, 772_201, 17_484, 156_731, 4_825, 11_630,
            1_687_382, 51_388, 18_638
        ]
    );
}

#[test]
fn the_quick_transmission_of_bolivia_has_six_sheets_without_a_vote_and_is_incomplete() {
    let Some(report) = quick() else { return };
    assert_eq!(found(report), BTreeMap::from([("C101", 1), ("S107", 6)]));
    assert_eq!(
        lines(report, Code::S107),
        [264, 1_218, 1_599, 8_481, 9_128, 15_826]
    );
    let missing = findings(report, Code::C101)[0];
    assert_eq!(numbers(&text(missing)), [5_580, 34_555, 1_178_136]);
    assert_eq!(missing.votes_at_stake, None);
}

#[test]
fn percentages_that_were_announced_without_counts_are_shown_and_not_judged() {
    let Some(report) = quick() else { return };
    let announced = &report.reconciliation[0];
    assert_eq!(announced.announcement, Completeness::Partial);
    let percentages = announced.percentages.as_ref().unwrap();
    assert_eq!(percentages.of, None);
    let printed: Vec<String> = percentages
        .each
        .iter()
        .map(|line| format!("{} {}", line.selection, line.announced))
        .collect();
    assert_eq!(printed, ["CC 37.8422%", "MAS 45.7142%"]);
    assert_eq!(percentages.add_up, None);
    assert_eq!(announced.rounding, None);
    assert_eq!(announced.rounding_not_tested, Some(NotTested::TooFewCounts));
}

#[test]
fn the_two_counts_of_bolivia_differ_at_549_tables_and_never_in_the_roll() {
    let (Some(official), Some(quick)) = (official(), quick()) else {
        return;
    };
    let counts = |sheet: SheetView<'_>| -> (Option<u64>, Vec<Option<u64>>) {
        let papers = [Measure::NullVotes, Measure::BlankVotes];
        let votes = (0..9).map(|place| {
            sheet
                .votes(place)?
                .value()
                .map(scrutineer::model::Count::get)
        });
        let papers = papers.map(|measure| sheet.measure(measure).value());
        (
            sheet.measure(Measure::VotersRegistered).value(),
            votes.chain(papers).collect(),
        )
    };
    let by_table: BTreeMap<String, _> = official
        .sheets()
        .iter()
        .map(|sheet| (sheet.station().to_string(), counts(sheet)))
        .collect();
    let mut other_roll = BTreeSet::new();
    let mut other_counts = BTreeSet::new();
    for sheet in quick.sheets().iter() {
        let table = sheet.station().to_string();
        let (roll, papers) = counts(sheet);
        let (official_roll, official_papers) = &by_table[&table];
        if roll != *official_roll {
            other_roll.insert(table.clone());
        }
        if papers != *official_papers {
            other_counts.insert(table);
        }
    }
    assert_eq!(other_roll, BTreeSet::new());
    assert_eq!(other_counts.len(), 549);
    assert!(["1143", "1209", "1419"].map(|table| other_counts.contains(table)) == [true; 3]);
}
