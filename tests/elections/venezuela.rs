//! Venezuela, presidential election of 28 July 2024: the tally sheets that the opposition
//! published, in two releases, and the electoral council's two bulletins.

use std::collections::{BTreeMap, BTreeSet};

use scrutineer::model::{AnnouncedResult, Code, Count, Measure, PrintedShare, SheetView, UnitId};
use scrutineer::reconcile::rounded_counts;
use serde_json::{Value, json};

use crate::{
    audited, findings, format, found, ledger, load_changed, measures, numbers, run, support, text,
    unit, units_at, votes,
};

const V1: &str = "examples/venezuela-2024/v1.toml";

audited!(first, "examples/venezuela-2024/v1.toml", "venezuela2024");
audited!(second, "examples/venezuela-2024/v2.toml", "venezuela2024");

#[test]
fn every_sheet_of_the_first_release_is_used() {
    let Some(report) = first() else { return };
    assert_eq!(ledger(report), [24_532, 24_532, 0, 0]);
    assert_eq!(
        format(report),
        ("utf-8".into(), "ByteOrderMark".into(), ',')
    );
    let coverage = &report.coverage;
    assert_eq!(coverage.stations.reported, 24_532);
    assert_eq!(coverage.stations.expected, Some(30_026));
    assert_eq!(coverage.voters_registered.reported, Some(17_745_239));
    assert_eq!(coverage.voters_registered.expected, Some(21_321_805));
}

#[test]
fn every_sheet_of_the_second_release_is_used() {
    let Some(report) = second() else { return };
    assert_eq!(ledger(report), [25_073, 25_073, 0, 0]);
    assert_eq!(
        format(report),
        ("windows-1252".into(), "Detected".into(), ',')
    );
    let coverage = &report.coverage;
    assert_eq!(coverage.stations.reported, 25_073);
    assert_eq!(coverage.stations.expected, Some(30_026));
    // This release has no rolls, and nobody makes them up.
    assert_eq!(coverage.voters_registered.reported, None);
    assert_eq!(coverage.voters_registered.expected, Some(21_321_805));
}

#[test]
fn the_sums_of_the_first_release_are_the_published_ones() {
    let Some(report) = first() else { return };
    let votes = votes(report);
    assert_eq!(
        votes,
        [
            ("EG", 7_156_462),
            ("NM", 3_241_461),
            ("LM", 84_446),
            ("JABE", 19_966),
            ("JOBR", 21_583),
            ("AE", 49_603),
            ("CF", 12_321),
            ("DC", 10_308),
            ("EM", 25_570),
            ("BERA", 37_408),
        ]
    );
    assert_eq!(
        measures(report),
        [
            (Measure::VotersRegistered, 17_745_239),
            (Measure::ValidVotes, 10_659_128),
            (Measure::NullVotes, 1_139),
        ]
    );
    // The lead that the Carter Center published in 2025.
    assert_eq!(votes[0].1 - votes[1].1, 3_915_001);
}

#[test]
fn the_sums_of_the_second_release_are_the_published_ones() {
    let Some(report) = second() else { return };
    assert_eq!(
        votes(report),
        [
            ("EG", 7_303_480),
            ("NM", 3_316_142),
            ("LM", 86_225),
            ("JABE", 20_404),
            ("JOBR", 22_097),
            ("AE", 51_011),
            ("CF", 12_632),
            ("DC", 10_584),
            ("EM", 26_067),
            ("BERA", 38_620),
        ]
    );
    assert_eq!(
        measures(report),
        [
            (Measure::ValidVotes, 10_887_262),
            (Measure::NullVotes, 1_213),
        ]
    );
}

#[test]
fn the_units_of_venezuela_add_up_and_centres_have_their_nine_digits() {
    let (Some(first), Some(second)) = (first(), second()) else {
        return;
    };
    let levels =
        |report| ["state", "municipality", "parish", "centre"].map(|level| units_at(report, level));
    assert_eq!(levels(first), [24, 326, 1_072, 12_817]);
    assert_eq!(levels(second), [24, 328, 1_090, 13_110]);
    // Stations; EG, NM, LM, JABE, JOBR, AE, CF, DC, EM, BERA; roll, valid, null.
    assert_eq!(
        unit(first, &["1"]),
        [
            1_534, 462_138, 230_649, 5_663, 1_554, 1_481, 6_108, 1_518, 791, 1_480, 6_337,
            1_210_692, 717_719, 93
        ]
    );
    assert_eq!(
        unit(first, &["13"]),
        [
            2_223, 649_403, 309_947, 8_478, 2_012, 2_051, 6_315, 1_661, 1_077, 2_005, 6_802,
            1_726_125, 989_751, 124
        ]
    );
    assert_eq!(
        unit(first, &["1", "1", "1", "010101001"]),
        [3, 919, 374, 9, 1, 2, 8, 4, 2, 2, 12, 2_272, 1_333, 0]
    );
    assert_eq!(
        unit(second, &["21"]),
        [
            2_721, 766_915, 321_797, 5_924, 1_442, 1_321, 2_571, 701, 661, 2_030, 1_796, 1_105_158,
            121
        ]
    );
    // The second release's bytes are read as what they mean.
    let tree = second.sheets().units();
    let tachira = tree.child(UnitId::ROOT, "18").unwrap();
    let urena = tree.child(tachira, "16").unwrap();
    assert_eq!(tree.get(urena).unwrap().name(), "MP.PEDRO MARIA UREÑA");
}

#[test]
fn no_sheet_of_venezuela_has_a_problem() {
    let (Some(first), Some(second)) = (first(), second()) else {
        return;
    };
    for report in [first, second] {
        // No sheet is among these: each bulletin gives EG fewer votes than any choice of as many
        // stations as it counts (R202, see `venezuela_missing`), which fails the run.
        assert_eq!(
            found(report),
            BTreeMap::from([("C101", 1), ("R105", 1), ("R202", 2)])
        );
        let places = findings(report, Code::R202);
        let places = places.iter().map(|finding| finding.place.source.as_deref());
        assert_eq!(
            places.collect::<Vec<_>>(),
            [Some("CNE, bulletin 1"), Some("CNE, bulletin 2")]
        );
        assert_eq!(report.flagged, 0);
        assert!(report.fails());
    }
    let missing = findings(first, Code::C101)[0];
    assert_eq!(numbers(&text(missing)), [5_494, 30_026, 3_576_566]);
    assert_eq!(missing.votes_at_stake, None);
    let missing = findings(second, Code::C101)[0];
    assert_eq!(numbers(&text(missing)), [4_953, 30_026]);
    assert_eq!(missing.votes_at_stake, None);
}

#[test]
fn the_second_release_has_the_sheets_of_the_first_but_two_and_none_is_changed() {
    let (Some(first), Some(second)) = (first(), second()) else {
        return;
    };
    let counts = |sheet: SheetView<'_>| -> Vec<Option<u64>> {
        let papers = [Measure::ValidVotes, Measure::NullVotes];
        let votes = (0..10).map(|place| sheet.votes(place).unwrap().value().map(Count::get));
        votes
            .chain(papers.map(|measure| sheet.measure(measure).value()))
            .collect()
    };
    let of = |report: &scrutineer::report::AuditReport| -> BTreeMap<String, Vec<Option<u64>>> {
        let sheets = report.sheets().iter();
        sheets
            .map(|sheet| (sheet.station().to_string(), counts(sheet)))
            .collect()
    };
    let (first, second) = (of(first), of(second));
    let only_first: BTreeSet<&str> = first
        .keys()
        .filter(|station| !second.contains_key(*station))
        .map(String::as_str)
        .collect();
    assert_eq!(only_first, BTreeSet::from(["210510003/1", "210510003/3"]));
    let only_second = second.keys().filter(|key| !first.contains_key(*key));
    assert_eq!(only_second.count(), 543);
    let changed = first
        .iter()
        .filter(|(station, counts)| second.get(*station).is_some_and(|other| other != *counts));
    assert_eq!(changed.count(), 0);
}

#[test]
fn the_json_of_the_first_release_has_what_the_contract_says() {
    let Some(report) = first() else { return };
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    let at = |pointer: &str| {
        let value = json.pointer(pointer);
        value.unwrap_or_else(|| panic!("no {pointer}")).clone()
    };
    for (pointer, expected) in [
        ("/schema", json!("scrutineer-report/1")),
        ("/inputs/0/path", json!("RESULTADOS_2024_CSV_V1.csv")),
        (
            "/inputs/0/sha256",
            json!("d5096b015bb38c54139ae7b55b5279baaff3d3ccc42fb088e8e2323689452145"),
        ),
        ("/inputs/0/bytes", json!(4_088_737)),
        ("/inputs/0/encoding", json!("utf-8")),
        ("/inputs/0/rows", json!(24_532)),
        ("/ledger/rows_read", json!(24_532)),
        ("/ledger/used", json!(24_532)),
        ("/ledger/quarantined", json!(0)),
        ("/ledger/excluded", json!(0)),
        ("/tabulation/stations", json!(24_532)),
        ("/tabulation/votes/EG", json!(7_156_462)),
        ("/tabulation/votes/NM", json!(3_241_461)),
        ("/tabulation/voters_registered/sum", json!(17_745_239)),
        ("/tabulation/voters_registered/stations", json!(24_532)),
        ("/tabulation/valid_votes/sum", json!(10_659_128)),
        ("/tabulation/valid_votes/stations", json!(24_532)),
        ("/tabulation/null_votes/sum", json!(1_139)),
        ("/tabulation/null_votes/stations", json!(24_532)),
        ("/tabulation/units/0/level", json!("state")),
        ("/tabulation/units/0/code", json!("1")),
        ("/tabulation/units/0/name", json!("DTTO. CAPITAL")),
        ("/tabulation/units/0/stations", json!(1_534)),
        ("/tabulation/units/0/votes/EG", json!(462_138)),
        ("/tabulation/units/3/level", json!("centre")),
        ("/tabulation/units/3/code", json!("010101001")),
        ("/tabulation/units/3/within", json!(["1", "1", "1"])),
        ("/tabulation/units/3/stations", json!(3)),
        ("/tabulation/units/3/votes/EG", json!(919)),
        ("/coverage/stations/reported", json!(24_532)),
        ("/coverage/stations/expected", json!(30_026)),
        ("/coverage/voters_registered/reported", json!(17_745_239)),
        ("/coverage/voters_registered/expected", json!(21_321_805)),
        ("/reconciliation/0/announced", json!("CNE, bulletin 1")),
        ("/reconciliation/0/scope", json!("contest")),
        ("/reconciliation/1/announced", json!("CNE, bulletin 2")),
        ("/reconciliation/1/scope", json!("contest")),
        // What is impossible comes first: one bulletin each, EG in both.
        ("/findings/0/code", json!("R202")),
        ("/findings/0/kind", json!("impossible")),
        ("/findings/0/place/source", json!("CNE, bulletin 1")),
        ("/findings/1/code", json!("R202")),
        ("/findings/1/place/source", json!("CNE, bulletin 2")),
        ("/findings/2/code", json!("R105")),
        ("/findings/2/kind", json!("unusual")),
        ("/findings/2/place/source", json!("CNE, bulletin 1")),
        ("/findings/2/votes_at_stake", json!(null)),
        ("/findings/3/code", json!("C101")),
        ("/findings/3/kind", json!("incomplete")),
        ("/findings/3/place", json!({})),
        ("/findings/3/evidence/2/value", json!(3_576_566)),
        ("/findings/3/votes_at_stake", json!(null)),
    ] {
        assert_eq!(at(pointer), expected, "{pointer}");
    }
    assert_eq!(at("/inputs").as_array().unwrap().len(), 1);
    assert_eq!(
        at("/tabulation/units").as_array().unwrap().len(),
        24 + 326 + 1_072 + 12_817
    );
    assert_eq!(at("/reconciliation").as_array().unwrap().len(), 2);
    assert_eq!(at("/findings").as_array().unwrap().len(), 4);
    let text = |finding: usize| numbers(at(&format!("/findings/{finding}/text")).as_str().unwrap());
    assert!(text(2).contains(&10_058_774));
    assert_eq!(text(3), [5_494, 30_026, 3_576_566]);
}

#[test]
fn the_json_says_null_where_the_second_release_has_no_rolls() {
    let Some(report) = second() else { return };
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(
        json.pointer("/coverage/voters_registered"),
        Some(&json!({ "reported": null, "expected": 21_321_805 }))
    );
    assert_eq!(
        json.pointer("/inputs/0/encoding"),
        Some(&json!("windows-1252"))
    );
    assert_eq!(
        json.pointer("/tabulation/votes/EG"),
        Some(&json!(7_303_480))
    );
    // A measure that the source has no place for is not there, or is null; it is never 0.
    let rolls = json.pointer("/tabulation/voters_registered");
    assert!(rolls.is_none_or(Value::is_null), "{rolls:?}");
}

#[test]
fn the_bulletins_are_held_against_the_sheets_candidate_by_candidate() {
    let Some(report) = first() else { return };
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    let lines = |bulletin: usize| -> Vec<(String, u64, u64, i64)> {
        let votes = json.pointer(&format!("/reconciliation/{bulletin}/votes"));
        let line = |line: &Value| {
            (
                line["selection"].as_str().unwrap().to_string(),
                line["announced"].as_u64().unwrap(),
                line["tabulated"].as_u64().unwrap(),
                line["difference"].as_i64().unwrap(),
            )
        };
        let votes = votes.unwrap().as_array().unwrap();
        let mut lines: Vec<_> = votes.iter().map(line).collect();
        lines.sort();
        lines
    };
    let owned = |expected: &[(&str, u64, u64, i64)]| -> Vec<(String, u64, u64, i64)> {
        expected
            .iter()
            .map(|&(id, announced, tabulated, by)| (id.to_string(), announced, tabulated, by))
            .collect()
    };
    assert_eq!(
        lines(0),
        owned(&[
            ("EG", 4_445_978, 7_156_462, -2_710_484),
            ("NM", 5_150_092, 3_241_461, 1_908_631),
            ("others", 462_704, 261_205, 201_499),
        ])
    );
    assert_eq!(
        lines(1),
        owned(&[
            ("AE", 116_421, 49_603, 66_818),
            ("BERA", 92_903, 37_408, 55_495),
            ("CF", 40_902, 12_321, 28_581),
            ("DC", 20_056, 10_308, 9_748),
            ("EG", 5_326_104, 7_156_462, -1_830_358),
            ("EM", 29_611, 25_570, 4_041),
            ("JABE", 64_452, 19_966, 44_486),
            ("JOBR", 84_231, 21_583, 62_648),
            ("LM", 152_360, 84_446, 67_914),
            ("NM", 6_408_844, 3_241_461, 3_167_383),
        ])
    );
}

#[test]
fn the_first_bulletin_is_rebuilt_from_percentages_and_the_second_is_not() {
    let Some(report) = first() else { return };
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    let rounding = |bulletin: usize, key: &str| {
        let pointer = format!("/reconciliation/{bulletin}/rounding/{key}");
        json.pointer(&pointer).unwrap().clone()
    };
    assert_eq!(rounding(0, "matches"), json!(true));
    let p = rounding(0, "p_value").as_f64().unwrap();
    // oracles/anomaly/rounded_percentages.json, VE2024_bulletin1.
    assert!((p / 9.883_480_253_052_24e-9 - 1.0).abs() < 1e-12, "{p:e}");
    assert_eq!(rounding(0, "decimals"), json!(1));
    assert_eq!(rounding(0, "of"), json!(10_058_774));
    // Two bulletins were tested.
    let adjusted = rounding(0, "p_adjusted").as_f64().unwrap();
    assert!((adjusted / (2.0 * p) - 1.0).abs() < 1e-12, "{adjusted:e}");
    assert_eq!(rounding(1, "matches"), json!(false));
    assert_eq!(rounding(1, "of"), json!(12_335_884));
}

#[test]
fn rounded_counts_agrees_with_every_case_of_the_oracle() {
    let Some(oracles) = support::shared("oracles") else {
        return;
    };
    let text = std::fs::read_to_string(oracles.join("anomaly/rounded_percentages.json")).unwrap();
    let cases: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
    let names: Vec<&str> = cases.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "US2020_control",
            "VE2024_actas_V1",
            "VE2024_bulletin1",
            "VE2024_bulletin2_1dec",
            "VE2024_bulletin2_2dec",
        ]
    );
    for (name, case) in &cases {
        let decimals = case["decimals"].as_u64().unwrap();
        let each = case["per_candidate"].as_array().unwrap();
        let printed = |line: &Value| -> PrintedShare {
            let grid = line["grid"].as_u64().unwrap();
            let scale = 10u64.pow(u32::try_from(decimals).unwrap());
            let width = usize::try_from(decimals).unwrap();
            format!("{}.{:0width$}", grid / scale, grid % scale)
                .parse()
                .unwrap()
        };
        let votes = (1..)
            .zip(each)
            .map(|(number, line)| (number.to_string(), line["votes"].as_u64().unwrap()));
        let announced = AnnouncedResult {
            shares: (1..)
                .zip(each)
                .map(|(number, line)| (number.to_string(), printed(line)))
                .collect(),
            ..AnnouncedResult::new(name.as_str(), votes)
        };
        let found = rounded_counts(&announced, 1).unwrap();
        assert_eq!(found.of, case["total"].as_u64().unwrap(), "{name}");
        assert_eq!(u64::from(found.decimals), decimals, "{name}");
        assert!(found.decimals_announced, "{name}");
        let all = case["all_match_half_up"].as_bool().unwrap();
        assert_eq!(found.matches, all, "{name}");
        let matching = each
            .iter()
            .filter(|line| line["match"]["half_up"].as_bool().unwrap());
        assert_eq!(found.on_the_grid, matching.count() as u64, "{name}");
        // The oracle has the probability that all match; where none does, ours is that of none or
        // more, and the oracle's is what its inputs give.
        let joint = case["p_joint_kminus1"].as_f64().unwrap();
        let once = 10f64.powi(i32::try_from(decimals).unwrap() + 2) / found.of as f64;
        let of_inputs = once.powi(i32::try_from(found.free).unwrap());
        assert!((of_inputs / joint - 1.0).abs() < 1e-12, "{name}");
        let expected = if all { joint } else { 1.0 };
        let off = (found.p_value / expected - 1.0).abs();
        assert!(off < 1e-12, "{name}: {} and {expected}", found.p_value);
    }
}

#[test]
fn a_complete_result_that_gives_less_than_the_sheets_hold_is_impossible() {
    // The second bulletin as it would be if it spoke of every station: it did not.
    let plan = load_changed(
        V1,
        "stations_reported = \"96.87%\"",
        "stations_reported = \"100%\"",
    );
    let Some(report) = run(&plan, "venezuela2024", None) else {
        return;
    };
    // The first bulletin still speaks of 80%, and is outside its bounds as before.
    assert_eq!(
        found(&report),
        BTreeMap::from([("C101", 1), ("R102", 1), ("R105", 1), ("R202", 1)])
    );
    let finding = findings(&report, Code::R102)[0];
    assert_eq!(finding.votes_at_stake, Some(1_830_358));
    assert_eq!(finding.place.source.as_deref(), Some("CNE, bulletin 2"));
    assert!(report.fails());
}

#[test]
fn the_report_on_venezuela_is_the_same_on_1_2_and_4_threads() {
    crate::is_the_same_on_1_2_and_4_threads(V1, "venezuela2024");
}
