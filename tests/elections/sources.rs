//! Real publications of the same stations, compared with each other.

use std::collections::BTreeMap;

use scrutineer::coverage::VotersBasis;
use scrutineer::plan::{RunOptions, compare_plans};
use scrutineer::reconcile::Comparison;

use crate::{audited, load, run, support};

audited!(
    three,
    "examples/venezuela-2024/sources.toml",
    "venezuela2024"
);

/// Shared stations, those of them that differ, only in the first, only in the second: computed from
/// the two files by an independent script.
const BOLIVIA: [u64; 4] = [28975, 549, 0, 5580];

/// Σ (final − quick transmission) over the shared stations, by the same script.
const BOLIVIA_SWING: [(&str, i128); 9] = [
    ("CC", 1903),
    ("FPV", -54),
    ("MTS", -445),
    ("UCS", -891),
    ("MAS", 2697),
    ("21F", -861),
    ("PDC", 780),
    ("MNR", -91),
    ("PAN-BOL", -59),
];

/// The largest number of votes in the stations that the second release does not have.
const OTHER_ROLLS: u64 = 3_349_293;

/// Shared stations, those of them that differ, only in the first, only in the second.
fn numbers(comparison: &Comparison) -> [u64; 4] {
    [
        comparison.shared,
        comparison.differ,
        comparison.only_a,
        comparison.only_b,
    ]
}

#[test]
fn three_publications_of_the_venezuelan_sheets_agree_except_on_seven_stations() {
    let Some(report) = three() else { return };
    let [second_first, second_qr, first_qr] = report.sources.comparisons.as_slice() else {
        panic!("{} comparisons", report.sources.comparisons.len());
    };
    // Computed from the files by an independent script.
    assert_eq!(numbers(second_first), [24_530, 0, 543, 2]);
    assert_eq!(second_first.stations_only_b, ["210510003/1", "210510003/3"]);
    assert_eq!(numbers(second_qr), [21_937, 7, 25_073 - 21_937, 15]);
    assert_eq!(second_qr.differing.len(), 7);
    assert_eq!(second_qr.stations_only_b.len(), 15);
    assert_eq!(numbers(first_qr), [21_917 + 7, 7, 24_532 - 21_924, 28]);
    // Null votes are not compared, since the transcription has none.
    assert_eq!(second_qr.not_compared, ["null_votes"]);
    let merged = report.sources.merged.as_ref().unwrap();
    assert_eq!(merged.tally.stations(), 25_073 + 2 + 15);
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(json["sources"][1]["differ"], 7);
    assert_eq!(json["sources"][1]["only_b"], 15);
    assert_eq!(json["merged"]["stations"], 25_090);
}

#[test]
fn the_rolls_of_the_first_release_make_the_outcome_of_the_second_certain() {
    let Some(report) = three() else { return };
    let outcome = report.missing.outcome.as_ref().unwrap();
    let bounds = &outcome.unreported.bounds;
    // 21,321,805 voters less 10,887,262 valid and 1,213 null votes.
    let papers = VotersBasis::Papers {
        frame_voters: 21_321_805,
        extra_voters_per_station: 0,
        sheets_without_roll: 25_073,
    };
    assert_eq!((&bounds[0].basis, bounds[0].voters), (&papers, 10_433_330));
    // Less the 17,743,433 on the rolls of the first release for the 24,530 tables that both have,
    // and the papers of the other 543, by an independent script.
    let other_rolls = VotersBasis::OtherRolls {
        frame_voters: 21_321_805,
        extra_voters_per_station: 0,
        source: "opposition, first release".to_string(),
        stations: 24_530,
        sheets_without_roll: 543,
    };
    assert_eq!(
        (&bounds[1].basis, bounds[1].voters),
        (&other_rolls, OTHER_ROLLS)
    );
    assert_eq!(outcome.missing_voters, Some(OTHER_ROLLS));
    assert_eq!(outcome.lead, 3_987_338);
    assert_eq!(outcome.certain, Some(true));
}

#[test]
fn comparing_three_publications_gives_the_same_bytes_on_any_number_of_threads() {
    let plan = load("examples/venezuela-2024/sources.toml");
    let Some(single) = run(&plan, "venezuela2024", Some(1)) else {
        return;
    };
    for threads in [2, 4] {
        let report = run(&plan, "venezuela2024", Some(threads)).unwrap();
        assert!(
            report.to_json() == single.to_json(),
            "JSON on {threads} threads"
        );
        assert!(
            report.to_text() == single.to_text(),
            "text on {threads} threads"
        );
    }
}

#[test]
fn the_quick_transmission_of_bolivia_differs_from_the_final_count_on_549_stations() {
    let Some(data) = support::shared("data") else {
        return;
    };
    let data = data.join("bolivia2019");
    let [quick, last] =
        ["trep", "final"].map(|name| load(&format!("tests/plans/bolivia2019_{name}.toml")));
    let report = compare_plans(
        &quick,
        &last,
        &RunOptions {
            data: Some(&data),
            ..RunOptions::default()
        },
    )
    .unwrap();
    let [found] = report.sources.comparisons.as_slice() else {
        panic!("{} comparisons", report.sources.comparisons.len());
    };
    assert_eq!(numbers(found), BOLIVIA);
    let swing: BTreeMap<&str, i128> = found
        .swing
        .iter()
        .map(|(name, swing)| (name.as_str(), *swing))
        .collect();
    assert_eq!(swing, BTreeMap::from(BOLIVIA_SWING));
}
