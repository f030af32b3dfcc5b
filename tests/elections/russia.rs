//! Russia: State Duma, 4 December 2011; constitutional vote, 1 July 2020.

use std::collections::BTreeMap;

use scrutineer::model::{Code, Measure};

use crate::{
    audited, findings, format, found, ledger, lines, measures, numbers, share, text, unit,
    units_at, votes,
};

audited!(duma, "tests/plans/russia2011.toml", "russia");
audited!(amendments, "tests/plans/russia2020.toml", "russia");

#[test]
fn every_protocol_of_2011_is_used() {
    let Some(report) = duma() else { return };
    assert_eq!(ledger(report), [95_225, 95_225, 0, 0]);
    assert_eq!(format(report), ("utf-8".into(), "Detected".into(), ','));
    // Of the packed file.
    assert_eq!(report.inputs[0].summary.bytes, 3_385_415);
}

#[test]
fn the_sums_of_2011_are_the_published_ones() {
    let Some(report) = duma() else { return };
    assert_eq!(
        votes(report),
        [
            ("SR", 8_695_458),
            ("LDPR", 7_664_516),
            ("PR", 639_067),
            ("KPRF", 12_599_420),
            ("Yabloko", 2_252_327),
            ("ER", 32_371_737),
            ("PD", 392_727),
        ]
    );
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 109_229_337),
            // 170,710 early + 61,242,441 at the station + 4,353,443 outside it.
            (Measure::BallotsIssued, 65_766_594),
            // 4,522,236 portable + 61,126,454 stationary.
            (Measure::BallotsCast, 65_648_690),
            (Measure::ValidVotes, 64_615_252),
            (Measure::NullVotes, 1_033_438),
        ]
    );
    // Published: turnout by ballots issued, the leader's share of the ballots in the boxes.
    assert_eq!(share(65_766_594, 109_229_337, 4), "60.2096");
    assert_eq!(share(32_371_737, 65_648_690, 4), "49.3106");
}

#[test]
fn the_regions_and_commissions_of_2011_add_up() {
    let Some(report) = duma() else { return };
    assert_eq!(units_at(report, "region"), 84);
    assert_eq!(units_at(report, "territorial commission"), 2_746);
    assert_eq!(
        unit(report, &["Чеченская Республика"]),
        [
            456, 1_113, 150, 436, 576, 282, 607_909, 261, 614_109, 611_096, 611_096, 610_727, 369
        ]
    );
    assert_eq!(
        unit(report, &["Республика Адыгея (Адыгея)", "1 Адыгейская"]),
        [
            6, 342, 143, 24, 1_952, 87, 6_073, 24, 11_921, 8_763, 8_763, 8_645, 118
        ]
    );
}

#[test]
fn in_2011_eighteen_stations_have_more_ballots_than_were_issued_and_one_has_no_vote() {
    let Some(report) = duma() else { return };
    assert_eq!(found(report), BTreeMap::from([("S107", 1), ("S203", 18)]));
    assert_eq!(
        lines(report, Code::S203),
        [
            6_607, 6_954, 8_818, 13_287, 25_361, 25_368, 27_250, 27_910, 35_007, 65_644, 69_016,
            69_833, 70_113, 70_120, 70_195, 83_289, 85_448, 85_507
        ]
    );
    let over = findings(report, Code::S203);
    let stake: u64 = over.iter().filter_map(|found| found.votes_at_stake).sum();
    assert_eq!(stake, 247);
    assert_eq!(
        over[0].place.station.as_deref(),
        Some("Удмуртская Республика/1724")
    );
    assert_eq!(numbers(&text(over[0])), [1, 143, 144]);
    // Line 45668 has no valid vote and 192 null votes: papers were counted, so it is no empty
    // sheet. Line 10722 is one.
    assert_eq!(lines(report, Code::S107), [10_722]);
}

#[test]
fn every_protocol_of_2020_is_used() {
    let Some(report) = amendments() else { return };
    assert_eq!(ledger(report), [96_765, 96_765, 0, 0]);
    assert_eq!(format(report), ("utf-8".into(), "Detected".into(), ','));
    assert_eq!(report.inputs[0].summary.bytes, 1_644_576);
}

#[test]
fn the_sums_of_2020_are_the_published_ones() {
    let Some(report) = amendments() else { return };
    assert_eq!(votes(report), [("yes", 57_071_119), ("no", 15_347_937)]);
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 107_999_611),
            (Measure::BallotsIssued, 73_107_907),
            (Measure::BallotsCast, 73_024_006),
            (Measure::NullVotes, 604_950),
        ]
    );
    // Published; both by the ballots in the boxes.
    assert_eq!(share(73_024_006, 107_999_611, 4), "67.6151");
    assert_eq!(share(57_071_119, 73_024_006, 4), "78.1539");
    assert_eq!(units_at(report, "region"), 87);
    assert_eq!(units_at(report, "territorial commission"), 2_770);
    assert_eq!(
        unit(report, &["Чеченская Республика"]),
        [505, 712_909, 14_132, 766_351, 729_110, 728_027, 986]
    );
    assert_eq!(
        unit(report, &["Республика Адыгея (Адыгея)", "1 Адыгейская"]),
        [6, 8_637, 1_143, 11_669, 9_810, 9_810, 30]
    );
}

#[test]
fn in_2020_eleven_stations_have_no_vote_and_nothing_else_is_found() {
    let Some(report) = amendments() else { return };
    assert_eq!(found(report), BTreeMap::from([("S107", 11)]));
    assert_eq!(
        lines(report, Code::S107),
        [
            39_695, 50_858, 58_152, 58_153, 77_795, 89_227, 89_228, 90_094, 91_202, 91_412, 92_622
        ]
    );
    // The number of a station is a text.
    let first = findings(report, Code::S107)[0];
    assert_eq!(
        first.place.station.as_deref(),
        Some("Вологодская область/УИК №1007")
    );
}
