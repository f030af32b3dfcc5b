//! Chile, first round of the presidential election of 21 November 2021.

use std::collections::BTreeMap;

use scrutineer::model::{Code, Measure, StationKey};

use crate::{
    audited, findings, format, ledger, lines, measures, numbers, support, text, unit, units_at,
    votes,
};

const PLAN: &str = "tests/plans/chile2021.toml";

audited!(report, "tests/plans/chile2021.toml", "chile2021");

#[test]
fn every_ballot_box_of_chile_is_used() {
    let Some(report) = report() else { return };
    assert_eq!(ledger(report), [46_606, 46_606, 0, 0]);
    assert_eq!(format(report), ("utf-8".into(), "Detected".into(), ','));
    // The roll is not in the source, and there is no frame.
    assert_eq!(report.coverage.stations.reported, 46_606);
    assert_eq!(report.coverage.stations.expected, None);
    assert_eq!(report.coverage.voters_registered.reported, None);
}

#[test]
fn the_sums_of_chile_are_those_of_an_independent_program() {
    let Some(report) = report() else { return };
    assert_eq!(
        votes(report),
        [
            ("C1", 1_795_691),
            ("C2", 1_953_207),
            ("C3", 812_903),
            ("C4", 894_180),
            ("C5", 102_155),
            ("C6", 533_209),
            ("C7", 898_505),
        ]
    );
    assert_eq!(
        measures(report),
        [
            // Σ of the eight columns of ages.
            (Measure::BallotsCast, 7_074_944),
            (Measure::NullVotes, 55_285),
            (Measure::BlankVotes, 30_397),
        ]
    );
    assert_eq!(units_at(report, "region"), 16);
    assert_eq!(units_at(report, "district"), 679);
    assert_eq!(
        unit(report, &["METROPOLITANA DE SANTIAGO"]),
        [
            18_156, 892_081, 720_948, 294_857, 439_716, 51_027, 256_580, 220_615, 2_904_717,
            20_020, 8_857
        ]
    );
    assert_eq!(
        unit(report, &["DE TARAPACA", "PICA"]),
        [22, 403, 758, 305, 203, 27, 100, 743, 2_568, 15, 10]
    );
}

#[test]
fn the_boxes_whose_papers_are_not_its_voters_are_found_and_nothing_else() {
    let Some(report) = report() else { return };
    assert_eq!(
        crate::found(report),
        BTreeMap::from([(Code::S102.key(), 9_719)])
    );
    let found = lines(report, Code::S102);
    assert_eq!(found[..6], [6, 9, 16, 20, 36, 38]);
    assert_eq!(found[found.len() - 1], 46_603);
    // |papers − voters| over all boxes.
    let stake: u64 = findings(report, Code::S102)
        .iter()
        .map(|finding| finding.votes_at_stake.unwrap())
        .sum();
    assert_eq!(stake, 12_754);
    assert!(report.fails());
}

#[test]
fn the_boxes_that_are_found_are_the_publishers_own_mismatches() {
    let Some(report) = report() else { return };
    let Some(data) = support::shared("data/chile2021") else {
        return;
    };
    let text = std::fs::read_to_string(data.join("first_round.csv")).unwrap();
    // MISMATCH is the only column of truths.
    let flagged: Vec<u64> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.contains(",TRUE,"))
        .map(|(number, _)| number)
        .collect();
    assert_eq!(flagged.len(), 9_719);
    assert_eq!(lines(report, Code::S102), flagged);
}

#[test]
fn the_box_with_voters_and_no_paper_breaks_the_sum_and_is_no_empty_sheet() {
    let Some(report) = report() else { return };
    // Line 14085: 112 voters signed, every count of papers is 0. Zero papers are not "no vote at
    // all" where 112 ballots were cast, so it is S102 and not S107.
    let of_line = |line| {
        let here = |finding: &&&scrutineer::model::Finding| finding.place.line == Some(line);
        findings(report, Code::S102)
            .iter()
            .find(here)
            .copied()
            .unwrap()
            .clone()
    };
    let empty = of_line(14_085);
    assert_eq!(empty.place.station.as_deref(), Some("PICA/4V"));
    assert_eq!(empty.votes_at_stake, Some(112));
    // Valid, null, blank, their sum; ballots cast; the difference.
    assert_eq!(numbers(&text(&empty)), [0, 0, 0, 0, 112, 112]);
    let key = StationKey::new(["PICA", "4V"]);
    let sheet = report.sheets().iter().find(|sheet| sheet.station() == key);
    let sheet = sheet.unwrap();
    assert_eq!(sheet.measure(Measure::BallotsCast).value(), Some(112));
    assert!((0..7).all(|place| sheet.votes(place).unwrap().value() == Some(0.into())));
    // The first: 126 valid and 1 null vote, 128 voters.
    let first = of_line(6);
    assert_eq!(
        first.place.station.as_deref(),
        Some("ANTOFAGASTA NORTE/130")
    );
    assert_eq!(first.votes_at_stake, Some(1));
}

#[test]
fn the_sums_of_chile_without_the_flagged_boxes_are_beside_those_with_them() {
    let Some(report) = report() else { return };
    assert_eq!(report.flagged, 9_719);
    let kept = &report.unflagged;
    assert_eq!(kept.stations(), 36_887);
    let votes: Vec<u64> = ["C1", "C2", "C3", "C4", "C5", "C6", "C7"]
        .map(|id| kept.votes(id).unwrap().sum)
        .into();
    assert_eq!(
        votes,
        [
            1_399_182, 1_548_013, 641_424, 699_224, 79_463, 414_046, 712_782
        ]
    );
    // Here papers and voters agree: Σ votes + null + blank = voters.
    let measure = |measure| kept.measure(measure).unwrap().sum;
    assert_eq!(measure(Measure::NullVotes), 43_201);
    assert_eq!(measure(Measure::BlankVotes), 23_971);
    assert_eq!(measure(Measure::BallotsCast), 5_561_306);
    assert_eq!(
        votes.iter().sum::<u64>() + 43_201 + 23_971,
        measure(Measure::BallotsCast)
    );
}

#[test]
fn the_report_on_chile_is_the_same_on_1_2_and_4_threads() {
    crate::is_the_same_on_1_2_and_4_threads(PLAN, "chile2021");
}
