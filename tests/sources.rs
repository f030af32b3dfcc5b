//! Comparing and merging sources: properties against a plain join of two tables, and plans with
//! several sources.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use scrutineer::model::{
    Code, Included, MissingReason, Reported, StationKey, TallySheet, TallySheets, Votes,
};
use scrutineer::plan::{AuditPlan, PlanError};
use scrutineer::reconcile::{SourceSheets, compare, merge};
use scrutineer::report::AuditReport;

/// Stations with the votes of two selections. A missing count is `None`.
type Table = Vec<(u8, [Option<u64>; 2])>;

fn tables() -> impl Strategy<Value = (Table, Table)> {
    let count = || prop_oneof![5 => (0u64..4).prop_map(Some), 1 => Just(None)];
    let row = move || (0u8..12, [count(), count()]);
    let table = move || {
        prop::collection::vec(row(), 0..12).prop_map(|rows| {
            let mut seen = [false; 12];
            let fresh =
                |(station, _): &(u8, _)| !std::mem::replace(&mut seen[usize::from(*station)], true);
            rows.into_iter().filter(fresh).collect()
        })
    };
    (table(), table())
}

fn sheets(table: &Table) -> TallySheets {
    let mut sheets = TallySheets::new(vec!["A".into(), "B".into()], Vec::new());
    for (station, votes) in table {
        let value = |votes: Option<u64>| match votes {
            Some(votes) => Reported::Value(Votes::from(votes)),
            None => Reported::missing(MissingReason::Illegible),
        };
        sheets
            .push(&TallySheet {
                station: StationKey::new([station.to_string()]),
                votes: vec![("A".into(), value(votes[0])), ("B".into(), value(votes[1]))],
                ..TallySheet::default()
            })
            .unwrap();
    }
    sheets
}

fn source<'a>(name: &'a str, included: &'a Included<'a>) -> SourceSheets<'a> {
    SourceSheets { name, included }
}

proptest! {
    #[test]
    fn a_comparison_equals_a_plain_join_and_is_mirrored_if_the_sources_are_swapped((a, b) in tables()) {
        let (sheets_a, sheets_b) = (sheets(&a), sheets(&b));
        let (all_a, all_b) = (Included::all(&sheets_a), Included::all(&sheets_b));
        let found = compare(&source("a", &all_a), &source("b", &all_b));
        let in_b: BTreeMap<u8, [Option<u64>; 2]> = b.iter().copied().collect();
        let in_a: BTreeMap<u8, [Option<u64>; 2]> = a.iter().copied().collect();
        let shared: Vec<_> = a.iter().filter(|(station, _)| in_b.contains_key(station)).collect();
        let differ: Vec<_> = shared.iter().filter(|(station, votes)| in_b[station] != *votes).collect();
        prop_assert_eq!(found.shared, shared.len() as u64);
        prop_assert_eq!(found.differ, differ.len() as u64);
        let names: Vec<String> = differ.iter().map(|(station, _)| station.to_string()).collect();
        let found_names: Vec<&String> = found.differing.iter().map(|station| &station.station).collect();
        prop_assert_eq!(found_names, names.iter().collect::<Vec<_>>());
        let only = |table: &Table, others: &BTreeMap<u8, [Option<u64>; 2]>| -> Vec<String> {
            let alone = table.iter().filter(|(station, _)| !others.contains_key(station));
            alone.map(|(station, _)| station.to_string()).collect()
        };
        prop_assert_eq!(&found.stations_only_a, &only(&a, &in_b));
        prop_assert_eq!(&found.stations_only_b, &only(&b, &in_a));
        for (index, name) in ["A", "B"].into_iter().enumerate() {
            let swing: i128 = shared
                .iter()
                .filter_map(|(station, votes)| {
                    Some(i128::from(in_b[station][index]?) - i128::from(votes[index]?))
                })
                .sum();
            prop_assert_eq!(found.swing[name], swing);
        }

        let back = compare(&source("b", &all_b), &source("a", &all_a));
        prop_assert_eq!(
            (found.shared, found.differ, found.only_a, found.only_b, found.votes_moved),
            (back.shared, back.differ, back.only_b, back.only_a, back.votes_moved)
        );
        for (name, swing) in &found.swing {
            prop_assert_eq!(back.swing[name], -swing);
        }
        // One finding for each station that differs, and one for each source with further stations.
        let sources = u64::from(found.only_a > 0) + u64::from(found.only_b > 0);
        prop_assert_eq!(found.findings().len() as u64, found.differ + sources);
    }

    #[test]
    fn merging_takes_each_station_once_from_the_first_source_that_has_it((a, b) in tables()) {
        let (sheets_a, sheets_b) = (sheets(&a), sheets(&b));
        let (all_a, all_b) = (Included::all(&sheets_a), Included::all(&sheets_b));
        let merged = merge(&[source("b", &all_b), source("a", &all_a)]).unwrap();
        let mut all: BTreeMap<u8, [Option<u64>; 2]> = a.iter().copied().collect();
        all.extend(b.iter().copied());
        prop_assert_eq!(merged.tally.stations(), all.len() as u64);
        for (index, name) in ["A", "B"].into_iter().enumerate() {
            let sum: u64 = all.values().filter_map(|votes| votes[index]).sum();
            // Without a single sheet there is no sum, which a merge of no rows is.
            let merged = merged.tally.votes(name).map(|votes| votes.sum);
            prop_assert_eq!(merged.unwrap_or_default(), sum);
            prop_assert_eq!(merged.is_none(), all.is_empty());
        }
        prop_assert_eq!(merged.taken["b"], b.len() as u64);
    }
}

const PLAN: &str = r#"
title = "two sources"
[contest]
id = "c"
rule = "plurality"
selections = [ { id = "A", name = "A" }, { id = "B", name = "B" } ]
[[sheets]]
source = "first"
path = "first.csv"
[sheets.layout]
station = ["centre", "table"]
votes = { A = "a", B = "b" }
[[sheets]]
source = "second"
role = "compare"
path = "second.csv"
[sheets.layout]
station = [ { column = "code", split = ".", part = 1 }, { column = "code", split = ".", part = 2, strip_zeros = true } ]
votes = { A = "a" }
[merge]
prefer = ["second", "first"]
"#;

const FIRST: &str = "centre,table,a,b\n010,1,5,6\n010,2,7,8\n";

fn run(plan: &str, second: &str) -> Result<AuditReport, PlanError> {
    support::audited(plan, &[("first.csv", FIRST), ("second.csv", second)])
}

#[test]
fn a_station_key_may_be_part_of_a_column_and_a_row_without_it_is_quarantined() {
    let report = run(PLAN, "code,a\n010.01.x,5\n010.02.x,9\n010,1\n020.10.x,3\n").unwrap();
    let [found] = report.sources.comparisons.as_slice() else {
        panic!("{:?}", report.sources.comparisons);
    };
    assert_eq!((found.a.as_str(), found.b.as_str()), ("first", "second"));
    assert_eq!((found.shared, found.differ), (2, 1));
    assert_eq!(found.stations_only_b, ["020/10"]);
    // The second source has no column for B.
    assert_eq!(
        (&found.compared[..], &found.not_compared[..]),
        (&["A".into()][..], &["B".into()][..])
    );
    let ledger = &report.sources.ledgers[0];
    assert_eq!(
        (
            ledger.rows_read,
            ledger.used,
            ledger.quarantined,
            ledger.excluded
        ),
        (4, 3, 1, 0)
    );
    let codes: Vec<Code> = report.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::R401, Code::I101, Code::R402]);
    let quarantined = &report.findings[1].place;
    assert_eq!(
        (quarantined.source.as_deref(), quarantined.line),
        (Some("second"), Some(4))
    );
    let differs = &report.findings[0];
    assert_eq!(differs.place.station.as_deref(), Some("010/2"));
    assert_eq!(differs.votes_at_stake, Some(2));
    // The second source does not change the audited publication's own ledger.
    assert_eq!(report.ledger.rows_read, 2);
    let merged = report.sources.merged.unwrap();
    assert_eq!(merged.tally.stations(), 3);
    assert_eq!(merged.tally.votes("A").unwrap().sum, 5 + 9 + 3);
}

#[test]
fn what_reconcile_computes_comes_back_from_json() {
    let announced = r#"
[[announced]]
source = "board"
votes = { A = 13, B = 14 }
shares = { A = "48.1", B = "51.8" }
valid_votes = 27
stations_reported = "100%"
[[announced]]
source = "board, unit"
scope = { level = "centre", code = "010" }
votes = { A = 12 }
"#;
    let second = "code,a\n010.01.x,5\n010.02.x,9\n020.10.x,3\n";
    let station = r#"station = ["centre", "table"]"#;
    let units = r#"units = [{ level = "centre", code = "centre" }]"#;
    let plan = PLAN.replace(station, &format!("{station}\n{units}"));
    let report = run(&format!("{plan}{announced}"), second).unwrap();
    for reconciliation in &report.reconciliation {
        assert_eq!(&through_json(reconciliation), reconciliation);
    }
    for comparison in &report.sources.comparisons {
        assert_eq!(&through_json(comparison), comparison);
    }
    assert_eq!(through_json(&report.sources.merged), report.sources.merged);
    for finding in &report.findings {
        assert_eq!(through_json(&finding.facts), finding.facts);
    }
}

fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

#[test]
fn a_plan_with_wrong_sources_is_refused_with_the_reason() {
    let problems = |from: &str, to: &str| {
        assert!(PLAN.contains(from), "{from}");
        match AuditPlan::parse(&PLAN.replace(from, to), "plan.toml") {
            Err(error) => error.to_string(),
            Ok(_) => panic!("{to} was accepted"),
        }
    };
    let expect = |from: &str, to: &str, words: &str| {
        let message = problems(from, to);
        assert!(message.contains(words), "{message}");
    };
    expect(
        "source = \"second\"",
        "source = \"first\"",
        "needs a source of its own",
    );
    expect(
        "prefer = [\"second\"",
        "prefer = [\"secund\"",
        "did you mean `second`?",
    );
    expect(
        "prefer = [\"second\"",
        "prefer = [\"first\"",
        "is listed twice",
    );
    expect("part = 1", "part = 0", "the first part is 1");
    expect(
        "split = \".\", part = 2",
        "part = 2",
        "needs `split` and `part` together",
    );
    expect("role = \"compare\"", "role = \"compared\"", "compared");
    expect(
        "votes = { A = \"a\" }",
        "votes = { C = \"a\" }",
        "is not a selection of the contest",
    );
    expect(
        "source = \"first\"\n",
        "source = \"first\"\nrole = \"compare\"\n",
        "at least one [[sheets]]",
    );
}
