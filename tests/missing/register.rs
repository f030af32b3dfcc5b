//! A register of stations, and what it says of those whose sheets are not in.

#![allow(clippy::unwrap_used)] // A test may fail by panicking.

use scrutineer::coverage::ExactShare;
use scrutineer::plan::AuditPlan;

const PLAN: &str = r#"
title = "a register"
[contest]
id = "c"
rule = "plurality"
selections = [ { id = "A", name = "A" }, { id = "B", name = "B" } ]
[[sheets]]
source = "witnesses"
path = "sheets.csv"
[sheets.layout]
station = "station"
votes = { A = "a", B = "b" }
[frame]
register = "register.csv"
[frame.layout]
station = "station"
units = [ { level = "region", code = "region" } ]
voters_registered = "voters"
valid_votes = "then_valid"
votes = { "party" = "then_party" }
"#;

const SHEETS: &str = "station,a,b\n1,50,20\n2,60,10\n9,1,0\n";

const REGISTER: &str = "station,region,voters,then_valid,then_party\n\
    1,N,100,80,20\n2,N,120,90,40\n2,N,120,90,40\n3,S,30,20,15\n4,S,,10,9\n";

#[test]
fn published_stations_are_held_against_the_others_by_region_size_and_earlier_votes() {
    let files = [("sheets.csv", SHEETS), ("register.csv", REGISTER)];
    let report = crate::support::audited(PLAN, &files).unwrap();
    let found = report.missing.representativeness.as_ref().unwrap();
    // Station 2 is listed twice and is one station; station 9 is on no register.
    assert_eq!(
        (found.stations.reported, found.stations.expected),
        (2, Some(4))
    );
    let regions: Vec<(&str, u64, Option<u64>)> = found
        .regions
        .iter()
        .map(|one| {
            (
                one.group.as_str(),
                one.stations.reported,
                one.stations.expected,
            )
        })
        .collect();
    assert_eq!(
        regions,
        [("region N", 2, Some(2)), ("region S", 0, Some(2))]
    );
    assert_eq!(found.without_voters, 1);
    assert_eq!(found.voters.published, Some(110.0));
    assert_eq!(found.voters.unpublished, Some(30.0));
    let earlier = found.earlier.as_ref().unwrap();
    assert_eq!(earlier.published, ExactShare::of(60, 170));
    assert_eq!(earlier.unpublished, ExactShare::of(24, 30));
    // One roll is not known, so that nothing bounds what is missing: neither certain nor open.
    let outcome = report.missing.outcome.as_ref().unwrap();
    assert_eq!((outcome.certain, outcome.missing_voters), (None, None));
}

#[test]
fn a_register_has_one_party_of_an_earlier_election() {
    let plan = PLAN.replace(
        "votes = { \"party\" = \"then_party\" }",
        "votes = { p = \"then_party\", q = \"then_valid\" }",
    );
    let error = AuditPlan::parse(&plan, "plan.toml")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("for one party of an earlier election, and has 2"),
        "{error}"
    );
}
