//! Bulletins compared with each other (R301, R302), the votes gained between them with the stations
//! that can hold them (R303), and one bulletin with every choice of stations (R203). The elections
//! are invented, and small enough to add up by hand.

#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::collections::BTreeMap;

use scrutineer::model::facts::announced::{
    CountFell, CountName, StationsFell, StationsWithoutVotes, VotesWithoutStations,
};
use scrutineer::model::{
    AnnouncedResult, Code, Contest, ContestRule, Facts, Finding, Measure, Scope, Selection,
    StationsReported,
};
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::reconcile::{Increment, increments};
use scrutineer::report::AuditReport;
use serde_json::{Value, json};

// ---------------------------------------------------------------------------------------------
// Bulletin against bulletin

/// A contest between A, B and C, where B and C form the group `others`.
fn contest() -> Contest {
    let selections = ["A", "B", "C"].map(|id| Selection {
        id: id.into(),
        name: String::new(),
    });
    let groups = BTreeMap::from([("others".to_string(), vec!["B".into(), "C".into()])]);
    Contest::new("c", ContestRule::Plurality, 1, selections.to_vec(), groups).unwrap()
}

/// A bulletin of the series `board` for the whole contest.
fn bulletin(source: &str, date: Option<&str>, votes: &[(&str, u64)]) -> AnnouncedResult {
    AnnouncedResult {
        series: "board".to_string(),
        date: date.map(str::to_string),
        ..AnnouncedResult::new(source, votes.iter().copied())
    }
}

fn of_stations(stations: u64, bulletin: AnnouncedResult) -> AnnouncedResult {
    AnnouncedResult {
        stations_reported: Some(StationsReported::Stations(stations)),
        ..bulletin
    }
}

fn of_percent(percent: &str, bulletin: AnnouncedResult) -> AnnouncedResult {
    AnnouncedResult {
        stations_reported: Some(StationsReported::Percent(percent.parse().unwrap())),
        ..bulletin
    }
}

/// The increments and findings if each scope has 1,000 stations.
fn between(bulletins: &[AnnouncedResult]) -> (Vec<Increment>, Vec<Finding>) {
    increments(bulletins, &contest(), |_| Some(1_000))
}

/// The facts of a finding that the number of stations falls.
fn stations_fell(at_least: u64) -> Facts {
    Facts::StationsFell(StationsFell {
        earlier: "first".to_string(),
        later: "second".to_string(),
        at_least,
    })
}

fn codes(findings: &[Finding]) -> Vec<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

/// What an increment adds, by name.
fn added(increment: &Increment) -> Vec<(&str, i128)> {
    let steps = increment.votes.iter().chain(&increment.measures);
    steps.map(|step| (step.what.as_str(), step.added)).collect()
}

#[test]
fn bulletins_that_rise_say_nothing() {
    let (steps, findings) = between(&[
        of_stations(400, bulletin("first", None, &[("A", 50), ("B", 40)])),
        of_stations(900, bulletin("second", None, &[("A", 70), ("B", 40)])),
    ]);
    assert_eq!(codes(&findings), []);
    let [step] = steps.as_slice() else {
        panic!("{steps:?}")
    };
    assert_eq!((step.from.as_str(), step.to.as_str()), ("first", "second"));
    assert_eq!(step.stations_at_least, Some(500));
    assert_eq!(step.stations_at_most, Some(500));
    assert_eq!(added(step), [("A", 20), ("B", 0)]);
    assert_eq!(step.to_index, 1);
}

#[test]
fn a_falling_count_is_r301_at_the_later_bulletin() {
    let (_, findings) = between(&[
        bulletin("first", None, &[("A", 50), ("B", 1_240)]),
        bulletin("second", None, &[("A", 70), ("B", 1_233)]),
    ]);
    assert_eq!(codes(&findings), [Code::R301]);
    let found = &findings[0];
    assert_eq!(found.votes_at_stake, Some(7));
    assert_eq!(found.place.source.as_deref(), Some("second"));
    assert_eq!(
        found.facts,
        Facts::CountFell(CountFell {
            earlier: "first".to_string(),
            later: "second".to_string(),
            count: CountName::Votes("B".to_string()),
            before: 1_240,
            after: 1_233,
        })
    );
}

#[test]
fn a_falling_measure_is_r301() {
    let with_null = |null: u64, bulletin: AnnouncedResult| AnnouncedResult {
        measures: BTreeMap::from([(Measure::NullVotes, null)]),
        ..bulletin
    };
    let (steps, findings) = between(&[
        with_null(9, bulletin("first", None, &[("A", 50)])),
        with_null(5, bulletin("second", None, &[("A", 50)])),
    ]);
    assert_eq!(codes(&findings), [Code::R301]);
    let Facts::CountFell(fell) = &findings[0].facts else {
        panic!("{findings:?}");
    };
    assert_eq!(fell.count, CountName::Measure(Measure::NullVotes));
    assert_eq!(findings[0].votes_at_stake, Some(4));
    assert_eq!(added(&steps[0]), [("A", 0), ("null_votes", -4)]);
}

#[test]
fn a_falling_number_of_stations_is_r301_with_a_lower_bound() {
    let (steps, findings) = between(&[
        of_stations(500, bulletin("first", None, &[("A", 50)])),
        of_stations(488, bulletin("second", None, &[("A", 50)])),
    ]);
    assert_eq!(codes(&findings), [Code::R301]);
    assert_eq!(findings[0].facts, stations_fell(12));
    assert_eq!(steps[0].stations_at_least, Some(0));
    assert_eq!(steps[0].stations_at_most, Some(-12));
    // 80% is at least 795 of 1,000 stations, and 79% is fewer than 800. Perhaps no station fell.
    let (steps, findings) = between(&[
        of_percent("80%", bulletin("first", None, &[("A", 50)])),
        of_percent("79%", bulletin("second", None, &[("A", 50)])),
    ]);
    assert_eq!(steps[0].stations_at_most, Some(799 - 795));
    assert_eq!(codes(&findings), []);
    // 78% is at most 789.
    let (_, findings) = between(&[
        of_percent("80%", bulletin("first", None, &[("A", 50)])),
        of_percent("78%", bulletin("second", None, &[("A", 50)])),
    ]);
    assert_eq!(codes(&findings), [Code::R301]);
    assert_eq!(findings[0].facts, stations_fell(6));
}

#[test]
fn votes_that_rise_without_a_new_station_are_r302() {
    let (_, findings) = between(&[
        of_stations(500, bulletin("first", None, &[("A", 50), ("B", 40)])),
        of_stations(500, bulletin("second", None, &[("A", 58), ("B", 43)])),
    ]);
    assert_eq!(codes(&findings), [Code::R302]);
    assert_eq!(findings[0].votes_at_stake, Some(11));
    assert_eq!(
        findings[0].facts,
        Facts::VotesWithoutStations(VotesWithoutStations {
            earlier: "first".to_string(),
            later: "second".to_string(),
            votes: 11,
        })
    );
    // The same percentage may hide up to 14 stations, so nothing is found.
    let (steps, findings) = between(&[
        of_percent("80%", bulletin("first", None, &[("A", 50)])),
        of_percent("80%", bulletin("second", None, &[("A", 58)])),
    ]);
    assert_eq!(steps[0].stations_at_least, Some(0));
    assert_eq!(steps[0].stations_at_most, Some(809 - 795));
    assert_eq!(codes(&findings), []);
}

#[test]
fn stations_that_rise_without_a_new_vote_are_r302() {
    let (_, findings) = between(&[
        of_percent("50.0%", bulletin("first", None, &[("A", 50), ("B", 40)])),
        of_percent("60.0%", bulletin("second", None, &[("A", 50), ("B", 40)])),
    ]);
    assert_eq!(codes(&findings), [Code::R302]);
    // 60.0% is at least ⌈0.5995 · 1,000⌉ = 600 stations. 50.0% is fewer than 0.501 · 1,000, so at
    // most 500.
    assert_eq!(
        findings[0].facts,
        Facts::StationsWithoutVotes(StationsWithoutVotes {
            earlier: "first".to_string(),
            later: "second".to_string(),
            at_least: 100,
        })
    );
    assert_eq!(findings[0].votes_at_stake, None);
    // No selection is in both bulletins, so the votes gained are not known.
    let (steps, findings) = between(&[
        of_stations(500, bulletin("first", None, &[("A", 50)])),
        of_stations(600, bulletin("second", None, &[("B", 50)])),
    ]);
    assert_eq!(added(&steps[0]), []);
    assert_eq!(codes(&findings), []);
}

#[test]
fn without_a_number_of_stations_only_the_counts_are_compared() {
    let (steps, findings) = between(&[
        of_stations(500, bulletin("first", None, &[("A", 50)])),
        bulletin("second", None, &[("A", 60)]),
    ]);
    assert_eq!(steps[0].stations_at_least, None);
    assert_eq!(steps[0].stations_at_most, None);
    assert_eq!(codes(&findings), []);
    // A percentage gives no number if the number of expected stations is not known.
    let both = [
        of_percent("80%", bulletin("first", None, &[("A", 50)])),
        of_percent("10%", bulletin("second", None, &[("A", 50)])),
    ];
    let (steps, findings) = increments(&both, &contest(), |_| None);
    assert_eq!(steps[0].stations_at_most, None);
    assert_eq!(codes(&findings), []);
}

#[test]
fn a_group_is_compared_with_its_members_in_either_order() {
    let group = bulletin("first", None, &[("A", 50), ("others", 30)]);
    let members = bulletin("second", None, &[("A", 55), ("B", 19), ("C", 8)]);
    let (steps, findings) = between(&[group.clone(), members.clone()]);
    assert_eq!(added(&steps[0]), [("A", 5), ("others", -3)]);
    assert_eq!(codes(&findings), [Code::R301]);
    let Facts::CountFell(fell) = &findings[0].facts else {
        panic!("{findings:?}");
    };
    assert_eq!((fell.before, fell.after), (30, 27));

    let (steps, findings) = between(&[members, group]);
    assert_eq!(added(&steps[0]), [("A", -5), ("others", 3)]);
    assert_eq!(codes(&findings), [Code::R301]);

    // The group cannot be added up from one of its two members.
    let (steps, findings) = between(&[
        bulletin("first", None, &[("A", 50), ("others", 30)]),
        bulletin("second", None, &[("A", 55), ("B", 19)]),
    ]);
    assert_eq!(added(&steps[0]), [("A", 5)]);
    assert_eq!(codes(&findings), []);
}

#[test]
fn bulletins_are_ordered_by_date_and_keep_the_plans_order_within_a_date() {
    let (steps, findings) = between(&[
        bulletin("third", Some("2024-08-02"), &[("A", 70)]),
        bulletin("first", Some("2024-07-29"), &[("A", 50)]),
        bulletin("second", Some("2024-07-30"), &[("A", 60)]),
        bulletin("fourth", Some("2024-08-02"), &[("A", 75)]),
        bulletin("before all", None, &[("A", 10)]),
    ]);
    let order: Vec<_> = steps
        .iter()
        .map(|step| (step.from.as_str(), step.to.as_str(), step.to_index))
        .collect();
    assert_eq!(
        order,
        [
            ("before all", "first", 1),
            ("first", "second", 2),
            ("second", "third", 0),
            ("third", "fourth", 3)
        ]
    );
    assert_eq!(codes(&findings), []);
}

#[test]
fn bulletins_of_different_series_or_scopes_are_not_compared() {
    let state = |code: &str, bulletin: AnnouncedResult| AnnouncedResult {
        scope: Scope::Unit {
            level: "state".to_string(),
            code: code.to_string(),
            within: Vec::new(),
        },
        ..bulletin
    };
    let (steps, findings) = between(&[
        bulletin("whole", None, &[("A", 50)]),
        state("01", bulletin("one", None, &[("A", 40)])),
        state("02", bulletin("two", None, &[("A", 30)])),
        AnnouncedResult {
            series: "another board".to_string(),
            ..bulletin("theirs", None, &[("A", 20)])
        },
        state("01", bulletin("one, later", None, &[("A", 39)])),
    ]);
    let [step] = steps.as_slice() else {
        panic!("{steps:?}")
    };
    assert_eq!(
        (step.from.as_str(), step.to.as_str()),
        ("one", "one, later")
    );
    assert_eq!(codes(&findings), [Code::R301]);
}

#[test]
fn sums_near_the_largest_integer_neither_overflow_nor_panic() {
    let (steps, findings) = between(&[
        of_stations(
            0,
            bulletin("first", None, &[("A", 0), ("others", u64::MAX)]),
        ),
        of_stations(
            u64::MAX,
            bulletin(
                "second",
                None,
                &[("A", u64::MAX), ("B", u64::MAX), ("C", 1)],
            ),
        ),
    ]);
    // The sum of B and C does not fit in 64 bits, so their group is not compared.
    assert_eq!(added(&steps[0]), [("A", i128::from(u64::MAX))]);
    assert_eq!(codes(&findings), []);
}

#[test]
fn increments_and_their_facts_come_back_from_json() {
    let (steps, findings) = between(&[
        of_stations(500, bulletin("first", None, &[("A", 50), ("B", u64::MAX)])),
        of_stations(488, bulletin("second", None, &[("A", u64::MAX), ("B", 6)])),
        of_stations(488, bulletin("third", None, &[("A", u64::MAX), ("B", 7)])),
    ]);
    assert_eq!(codes(&findings), [Code::R301, Code::R301, Code::R302]);
    let json = serde_json::to_string(&steps).unwrap();
    // B falls by 2^64 − 7, which does not fit in 64 bits.
    assert!(json.contains("-18446744073709551609"), "{json}");
    for step in steps.iter().filter(|step| step.votes[1].added > 0) {
        let json = serde_json::to_string(step).unwrap();
        assert_eq!(&serde_json::from_str::<Increment>(&json).unwrap(), step);
    }
    for finding in &findings {
        let json = serde_json::to_string(&finding.facts).unwrap();
        let facts: Facts = serde_json::from_str(&json).unwrap();
        assert_eq!(facts, finding.facts);
    }
}

// ---------------------------------------------------------------------------------------------
// Bulletins compared with the sheets

/// Four stations with 100 voters each. Three of them have a sheet.
const PLAN: &str = r#"title = "Four stations"
[contest]
id = "c"
rule = "plurality"
selections = [{ id = "A", name = "Ash" }, { id = "B", name = "Beech" }]
[[sheets]]
source = "observers"
path = "sheets.csv"
[sheets.layout]
station = "station"
voters_registered = "roll"
votes = { A = "A", B = "B" }
[frame]
stations = 4
voters_registered = 400
"#;

const SHEETS: &str = "station,roll,A,B\n1,100,10,50\n2,100,20,40\n3,100,30,30\n";

/// The audit of these bulletins. Each is the number of stations, the votes for A and for B.
fn audit(bulletins: &[(u64, u64, u64)]) -> AuditReport {
    let mut plan = PLAN.to_string();
    for (number, (stations, a, b)) in (1..).zip(bulletins) {
        plan += &format!(
            "[[announced]]\nsource = \"board, bulletin {number}\"\nvotes = {{ A = {a}, B = {b} }}\nstations_reported = {stations}\n"
        );
    }
    crate::support::audited(&plan, &[("sheets.csv", SHEETS)]).unwrap()
}

/// The findings about announced results.
fn announced(report: &AuditReport) -> Vec<&Finding> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.code.key().starts_with('R'))
        .collect()
}

fn only(report: &AuditReport) -> &Finding {
    let [finding] = announced(report)[..] else {
        panic!("{:#?}", announced(report));
    };
    finding
}

#[test]
fn more_votes_than_any_choice_of_stations_can_hold_are_r203() {
    // The best three stations for A are the missing one, with 100 votes, and those with 30 and 20.
    assert!(announced(&audit(&[(3, 150, 90)])).is_empty());
    let report = audit(&[(3, 151, 90)]);
    let found = only(&report);
    let text = report.text_of(found);
    assert_eq!(found.code, Code::R203);
    assert_eq!(found.kind.key(), "impossible");
    assert_eq!(found.votes_at_stake, Some(1));
    assert_eq!(found.place.source.as_deref(), Some("board, bulletin 1"));
    for part in [
        "counts 3 of the 4 polling stations",
        "150 votes for A",
        "counted 4 stations or more",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(
        json.pointer("/reconciliation/0/partial/bounds/0"),
        Some(&json!({
            "selection": "A", "floor": 30, "ceiling": 150, "announced": 151, "excess": 1,
            "fits_up_to": 4, "fits_from": 4, "false_sheets_at_least": 0
        }))
    );
    assert!(report.fails());
}

#[test]
fn a_gain_that_the_newly_counted_stations_cannot_hold_is_r303() {
    // Each bulletin is possible by itself. The newly counted station holds at most 100 votes.
    let gains = |votes: u64| audit(&[(2, 40, 70), (3, 40 + votes, 72)]);
    assert!(announced(&gains(100)).is_empty());
    let report = gains(105);
    let found = only(&report);
    let text = report.text_of(found);
    assert_eq!(found.code, Code::R303);
    assert_eq!(found.kind.key(), "impossible");
    assert_eq!(found.votes_at_stake, Some(5));
    assert_eq!(found.place.source.as_deref(), Some("board, bulletin 2"));
    for part in [
        "gains 105 votes",
        "at most 1 station",
        "at most 100 votes for A",
        "The gain is 5 too large",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let json: Value = serde_json::from_str(&report.to_json()).unwrap();
    for (pointer, expected) in [
        ("/bulletins/0/series", json!("board")),
        ("/bulletins/0/from", json!("board, bulletin 1")),
        ("/bulletins/0/to", json!("board, bulletin 2")),
        ("/bulletins/0/stations_at_least", json!(1)),
        ("/bulletins/0/stations_at_most", json!(1)),
        ("/bulletins/0/votes/0/added", json!(105)),
        ("/bulletins/0/partial/feasible", json!(false)),
        ("/bulletins/0/partial/bounds/0/ceiling", json!(100)),
        ("/bulletins/0/partial/bounds/0/excess", json!(5)),
    ] {
        assert_eq!(json.pointer(pointer), Some(&expected), "{pointer}");
    }
}

#[test]
fn a_gain_below_what_the_newly_counted_stations_must_hold_is_r303() {
    // Two stations are newly counted, and at least one of them has a sheet: it holds at least 10
    // votes for A and 30 for B.
    let gains = |a: u64, b: u64| audit(&[(1, 40, 20), (3, 40 + a, 20 + b)]);
    assert!(announced(&gains(10, 50)).is_empty());
    let report = gains(7, 50);
    let found = only(&report);
    let text = report.text_of(found);
    assert_eq!(found.code, Code::R303);
    assert_eq!(found.votes_at_stake, Some(3));
    for part in [
        "gains 7 votes",
        "at least 2 stations were newly counted",
        "at least 10 votes for A",
        "The gain is 3 too small",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_falling_bulletin_in_a_plan_is_r301_and_its_gain_is_not_compared_with_stations() {
    let report = audit(&[(2, 45, 70), (3, 40, 90)]);
    let found = only(&report);
    assert_eq!(found.code, Code::R301);
    assert_eq!(found.votes_at_stake, Some(5));
    assert!(report.missing.bulletins[0].partial.is_none());
}

#[test]
fn a_plan_states_the_series_of_a_bulletin_or_else_the_source_does() {
    let plan = |first: &str, second: &str| {
        let plan = format!(
            "{PLAN}[[announced]]\n{first}\nvotes = {{ A = 45, B = 70 }}\n[[announced]]\n{second}\nvotes = {{ A = 40, B = 70 }}\n"
        );
        let files = BTreeMap::from([("sheets.csv".to_string(), SHEETS.as_bytes().to_vec())]);
        let plan = AuditPlan::parse(&plan, "audit.toml").unwrap();
        let report = plan.run_with(&RunOptions {
            files: Some(&files),
            ..RunOptions::default()
        });
        report.unwrap().missing.bulletins.len()
    };
    let (noon, night) = ("source = \"board, noon\"", "source = \"board, night\"");
    assert_eq!(plan(noon, night), 1);
    assert_eq!(plan(noon, "source = \"radio, night\""), 0);
    assert_eq!(
        plan(noon, "source = \"radio, night\"\nseries = \"board\""),
        1
    );
    assert_eq!(plan(noon, &format!("{night}\nseries = \"corrections\"")), 0);
}
