//! Each manipulation at high intensity, planted in a simulated election and sent through the whole
//! audit: what sees it, at which stations, and what nothing sees.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use scrutineer::anomaly::Check;
use scrutineer::anomaly::battery::Line;
use scrutineer::model::Code;
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::AuditReport;
use scrutineer::simulate::{
    Description, Election, Simulation, Truth, plan_toml, register_csv, sheets_csv,
};

struct Audited {
    election: Election,
    truth: Truth,
    report: AuditReport,
}

fn audited(planted: &str) -> Audited {
    audited_with(planted, "", 2)
}

/// With a line more in the plan's `[anomaly]`, on so many threads.
fn audited_with(planted: &str, more: &str, threads: usize) -> Audited {
    let mut simulation = Simulation {
        seed: "planted".to_string(),
        ..Simulation::default()
    };
    simulation.honest.stations = 1500;
    simulation.manipulation = vec![planted.parse().unwrap()];
    let (election, truth) = simulation.run().unwrap();
    let (mut sheets, mut register, mut plan) = (Vec::new(), Vec::new(), Vec::new());
    sheets_csv(&election, &mut sheets).unwrap();
    register_csv(&election, &mut register).unwrap();
    let description = Description {
        election: &election,
        manipulations: &simulation.manipulation,
        truth: &truth,
        seed: &simulation.seed,
        like: None,
        sheets_sha256: "",
        register_sha256: "",
    };
    plan_toml(&description, &mut plan).unwrap();
    let files = BTreeMap::from([
        ("sheets.csv".to_string(), sheets),
        ("register.csv".to_string(), register),
    ]);
    // The files are in memory, and nothing asks whether they are those of the plan.
    let plan: String = String::from_utf8(plan)
        .unwrap()
        .lines()
        .filter(|line| !line.contains("sha256 ="))
        .map(|line| format!("{line}\n"))
        .collect();
    assert!(plan.contains("[anomaly]\n"));
    let plan = plan.replace("[anomaly]\n", &format!("[anomaly]\n{more}\n"));
    let plan = AuditPlan::parse(&plan, "audit.toml").unwrap();
    let report = plan
        .run_with(&RunOptions {
            files: Some(&files),
            threads: Some(threads),
            ..RunOptions::default()
        })
        .unwrap();
    Audited {
        election,
        truth,
        report,
    }
}

impl Audited {
    fn codes(&self) -> BTreeSet<&'static str> {
        self.report
            .findings
            .iter()
            .map(|one| one.code.key())
            .collect()
    }

    /// The stations that were touched, as the report names them.
    fn touched(&self) -> BTreeSet<String> {
        let touched = self.truth.touched.iter();
        touched.map(|one| self.election.station(one.row)).collect()
    }

    /// Of the stations at which a line of the whole contest points with a weight of a half or more:
    /// the part that was touched, and the part of all touched that they are.
    fn pointed(&self, check: Check, of: &str) -> [f64; 2] {
        let touched = self.touched();
        let lines = &self.report.anomalies.as_ref().unwrap().lines;
        let line = lines
            .iter()
            .find(|line| line.is_whole() && line.check == check && looks_at(line, of))
            .unwrap();
        let marked: Vec<String> = line
            .marks()
            .filter(|(_, mark)| mark.weight >= 0.5)
            .map(|(row, _)| self.report.sheets().get(row).unwrap().station().to_string())
            .collect();
        let right = marked.iter().filter(|one| touched.contains(*one)).count() as f64;
        [right / marked.len() as f64, right / touched.len() as f64]
    }

    /// The stations of the findings with this code.
    fn stations(&self, code: Code) -> BTreeSet<String> {
        let findings = self.report.findings.iter();
        findings
            .filter(|one| one.code == code)
            .filter_map(|one| one.place.station.clone())
            .collect()
    }
}

/// What is planted; the codes that have to be among the findings; and which checks point at
/// stations, with the least part of them that was touched, and of the touched that they find.
type Case = (
    &'static str,
    &'static [&'static str],
    &'static [(Check, &'static str, [f64; 2])],
);

/// The leader of the election, for whom everything is done, is BIRCH. The parts are a little less
/// than what the seed gives; another seed gives other ones.
const CASES: &[Case] = &[
    (
        "stuffing=0.3,strength=0.9",
        &["A201", "A202"],
        &[
            (Check::Shpilkin, "BIRCH", [0.95, 0.25]),
            (Check::OutlyingTails, "turnout", [0.95, 0.4]),
        ],
    ),
    (
        "extreme_stuffing=0.2",
        &["A201", "A202"],
        &[
            (Check::Shpilkin, "BIRCH", [0.95, 0.95]),
            (Check::OutlyingTails, "turnout", [0.95, 0.95]),
        ],
    ),
    (
        "switching=0.2,part=0.8",
        &["A202"],
        &[(Check::OutlyingTails, "ALDER", [0.9, 0.75])],
    ),
    (
        "rounded_counts=0.4",
        &["A101", "A107"],
        // Others end in 0 or 5 by chance.
        &[(Check::ZeroFiveCounts, "BIRCH", [0.6, 1.0])],
    ),
    (
        "target_percentages=0.3",
        &["A105"],
        &[(Check::IntegerPercentages, "ELM", [0.65, 0.6])],
    ),
    // Digits speak of all stations together.
    ("fabricated=0.4", &["A101", "A102"], &[]),
    (
        "copied=0.2",
        &["A302", "D104"],
        // The stations that were copied are as equal as their copies.
        &[(Check::RepeatedResults, "contest", [0.5, 0.8])],
    ),
    ("deleted=0.3", &["C101"], &[]),
    (
        "delayed=0.1,switch=0.5",
        &[],
        &[(Check::OutlyingTails, "BIRCH", [0.9, 0.7])],
    ),
    (
        "swapped_columns=0.2,with=CEDAR",
        &["A202"],
        &[
            (Check::OutlyingTails, "BIRCH", [0.95, 0.85]),
            (Check::OutlyingPeers, "CEDAR", [0.95, 0.75]),
        ],
    ),
    ("slips=0.2", &["S101"], &[]),
    ("register_padding=0.3,part=1.0", &["A202"], &[]),
];

/// Whether a line looks at this selection, or at turnout or the contest under this key.
fn looks_at(line: &Line, target: &str) -> bool {
    let selection = line.selection.as_ref();
    selection.map_or(line.target.key(), |id| id.as_str()) == target
}

#[test]
fn each_manipulation_is_found_and_where_it_was() {
    for (planted, codes, pointing) in CASES {
        let all = audited(planted);
        let found = all.codes();
        for code in *codes {
            assert!(
                found.contains(code),
                "{planted}: {code} is not in {found:?}"
            );
        }
        for (check, of, [least_right, least_found]) in *pointing {
            let [right, part] = all.pointed(*check, of);
            assert!(
                right >= *least_right && part >= *least_found,
                "{planted}: {check} of {of} is right for {right}, and finds {part}"
            );
        }
    }
}

#[test]
fn a_mistyped_count_is_found_at_its_own_station() {
    let all = audited("slips=0.2");
    // Every sheet that no longer adds up; the test of slips has that each of them does not.
    assert_eq!(all.stations(Code::S101), all.touched());
}

#[test]
fn every_deleted_sheet_is_named_as_missing() {
    let all = audited("deleted=0.3");
    let missing = all.report.coverage.missing.iter();
    let missing: BTreeSet<String> = missing.map(|one| one.station.clone()).collect();
    assert_eq!(missing, all.touched());
}

/// Ballots added as the station itself voted: shares stay, sums add up, digits are those of chance.
#[test]
fn nothing_sees_stuffing_in_proportion() {
    let all = audited("proportional_stuffing=0.4");
    assert!(all.touched().len() > 500);
    assert_eq!(all.codes(), BTreeSet::new());
}

#[test]
fn an_honest_election_has_no_finding() {
    let all = audited("stuffing=0");
    assert!(all.touched().is_empty());
    assert_eq!(all.codes(), BTreeSet::new());
}

#[test]
fn honest_elections_like_the_one_at_hand_are_a_null_of_its_own() {
    let more = "simulated = 19\nchecks = [\"zero_five_counts\", \"shpilkin\"]";
    let all = audited_with("rounded_counts=0.4", more, 1);
    let lines = &all.report.anomalies.as_ref().unwrap().lines;
    let of = |check, of| {
        let line = lines
            .iter()
            .find(|line| line.is_whole() && line.check == check && looks_at(line, of));
        line.unwrap().like_this.unwrap()
    };
    // Nothing like it in 19; and of a selection to which nothing was done, some.
    let planted = of(Check::ZeroFiveCounts, "BIRCH");
    assert_eq!((planted.judged, planted.as_extreme), (19, 0));
    assert!((planted.p_value().value - 0.05).abs() < 1e-12);
    assert!(of(Check::ZeroFiveCounts, "turnout").as_extreme > 0);
    assert!(
        lines
            .iter()
            .all(|line| line.is_whole() || line.like_this.is_none())
    );
    let text = all.report.to_text();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("p was this small 0 times. Whatever may have been done"));
    assert!(flat.contains("With this number of elections, no p below 0.05000 can be shown."));
    let threads = audited_with("rounded_counts=0.4", more, 4);
    assert_eq!(text, threads.report.to_text());
}
