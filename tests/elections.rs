//! Real elections as they were published, quirks included, each audited by a plan that a user
//! could write. Every sum, every row and every finding is held against what an independent
//! program computed from the same files, or against the published result.
//!
//! The plans are in `tests/plans` and `examples/venezuela-2024`. The data are not in the
//! repository: see `support::shared`.

// A test that unwraps fails where it should, with the place.
#![allow(clippy::unwrap_used)]

mod support;

#[path = "elections/albania.rs"]
mod albania;
#[path = "elections/anomalies.rs"]
mod anomalies;
#[path = "elections/bolivia.rs"]
mod bolivia;
#[path = "elections/chile.rs"]
mod chile;
#[path = "elections/poland.rs"]
mod poland;
#[path = "elections/russia.rs"]
mod russia;
#[path = "elections/simulate.rs"]
mod simulate;
#[path = "elections/sources.rs"]
mod sources;
#[path = "elections/venezuela.rs"]
mod venezuela;
#[path = "elections/venezuela_missing.rs"]
mod venezuela_missing;

use std::collections::BTreeMap;
use std::path::Path;

use scrutineer::model::{Code, Finding, Measure, TallySheets, UnitId};
use scrutineer::plan::{AuditPlan, RunOptions};
use scrutineer::report::{AuditReport, Language, finding_text};

/// The audit by a plan of this repository, over a folder of `../shared/data`; `None` where there
/// are no data.
fn audit(plan: &str, folder: &str) -> Option<AuditReport> {
    run(&load(plan), folder, None)
}

/// A plan of this repository.
fn load(plan: &str) -> AuditPlan {
    AuditPlan::load(Path::new(env!("CARGO_MANIFEST_DIR")).join(plan)).unwrap()
}

/// A plan of this repository with one part of its text replaced.
fn load_changed(plan: &str, from: &str, to: &str) -> AuditPlan {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(plan);
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} in {plan}");
    AuditPlan::parse(&text.replace(from, to), plan).unwrap()
}

/// The audit by this plan, on so many threads.
fn run(plan: &AuditPlan, folder: &str, threads: Option<usize>) -> Option<AuditReport> {
    let data = support::shared("data")?.join(folder);
    let options = RunOptions {
        data: Some(&data),
        threads,
        ..RunOptions::default()
    };
    Some(plan.run_with(&options).unwrap())
}

/// An audit that several tests look at: it is run once.
macro_rules! audited {
    ($name:ident, $plan:literal, $folder:literal) => {
        fn $name() -> Option<&'static scrutineer::report::AuditReport> {
            static REPORT: std::sync::LazyLock<Option<scrutineer::report::AuditReport>> =
                std::sync::LazyLock::new(|| crate::audit($plan, $folder));
            REPORT.as_ref()
        }
    };
}
use audited;

/// The ledger: rows read, used, quarantined, excluded.
fn ledger(report: &AuditReport) -> [u64; 4] {
    let ledger = &report.ledger;
    assert_eq!(ledger.quarantine.len() as u64, ledger.quarantined);
    assert_eq!(ledger.exclusions.len() as u64, ledger.excluded);
    [
        ledger.rows_read,
        ledger.used,
        ledger.quarantined,
        ledger.excluded,
    ]
}

/// What the report says of its one input: encoding, how it came to be known, delimiter.
fn format(report: &AuditReport) -> (String, String, char) {
    let [input] = report.inputs.as_slice() else {
        panic!("{} inputs", report.inputs.len());
    };
    // A separator between thousands is in none of these files.
    assert_eq!(input.summary.thousands_detected, BTreeMap::new());
    (
        input.summary.encoding.clone(),
        format!("{:?}", input.summary.encoding_source),
        input.summary.delimiter,
    )
}

/// Every finding by its code: nothing is missing, and nothing is invented.
fn found(report: &AuditReport) -> BTreeMap<&'static str, usize> {
    let mut found = BTreeMap::new();
    for finding in &report.findings {
        assert_eq!(finding.kind, finding.code.kind());
        *found.entry(finding.code.key()).or_default() += 1;
    }
    found
}

/// The findings of one code, in the report's order.
fn findings(report: &AuditReport, code: Code) -> Vec<&Finding> {
    let of_code = |finding: &&Finding| finding.code == code;
    report.findings.iter().filter(of_code).collect()
}

/// What a finding says, in English.
fn text(finding: &Finding) -> String {
    finding_text(finding, Language::English)
}

/// The lines of the findings of one code, in the file's order.
fn lines(report: &AuditReport, code: Code) -> Vec<u64> {
    let mut lines: Vec<u64> = findings(report, code)
        .iter()
        .map(|finding| finding.place.line.unwrap())
        .collect();
    lines.sort_unstable();
    lines
}

/// The whole numbers in a sentence, sorted. The words around them, and the commas in them, are
/// for `tests/golden`.
fn numbers(text: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = text
        .replace(',', "")
        .split(|character: char| !character.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().unwrap())
        .collect();
    numbers.sort_unstable();
    numbers
}

/// The votes of every selection in the whole contest.
fn votes(report: &AuditReport) -> Vec<(&str, u64)> {
    let whole = report.tabulation.whole();
    let selections = report.sheets().selections().iter().enumerate();
    selections
        .map(|(place, id)| (id.as_str(), whole.votes(place).unwrap().sum))
        .collect()
}

/// The measures of the whole contest: those that the source has, each over every station.
fn measures(report: &AuditReport) -> Vec<(Measure, u64)> {
    let whole = report.tabulation.whole();
    Measure::ALL
        .into_iter()
        .filter_map(|measure| {
            let sum = whole.measure(measure)?;
            assert_eq!(sum.stations, whole.stations(), "{measure}");
            Some((measure, sum.sum))
        })
        .collect()
}

/// A unit by its path of codes: stations, the votes of every selection, then the measures.
fn unit(report: &AuditReport, path: &[&str]) -> Vec<u64> {
    let sheets: &TallySheets = report.sheets();
    let unit = path.iter().fold(UnitId::ROOT, |above, code| {
        let child = sheets.units().child(above, code);
        child.unwrap_or_else(|| panic!("no unit {code:?} of {path:?}"))
    });
    let sums = report.tabulation.unit(unit).unwrap();
    let votes = (0..sheets.selections().len()).map(|place| sums.votes(place).unwrap().sum);
    let measures = Measure::ALL.into_iter();
    let measures = measures.filter_map(|measure| Some(sums.measure(measure)?.sum));
    std::iter::once(sums.stations())
        .chain(votes)
        .chain(measures)
        .collect()
}

/// How many units a level has.
fn units_at(report: &AuditReport, level: &str) -> usize {
    let tree = report.sheets().units();
    tree.iter().filter(|unit| unit.level() == level).count()
}

/// `part / whole` with so many decimals, rounded half up, exactly.
fn share(part: u64, whole: u64, decimals: u32) -> String {
    let units = scrutineer::numeric::rounding::Rounding::HalfUp
        .quotient(
            u128::from(part) * 100 * 10u128.pow(decimals),
            u128::from(whole),
        )
        .unwrap();
    let scale = 10u128.pow(decimals);
    format!(
        "{}.{:0width$}",
        units / scale,
        units % scale,
        width = decimals as usize
    )
}

/// The report does not depend on how many threads read the files.
fn is_the_same_on_1_2_and_4_threads(plan: &str, folder: &str) {
    let plan = load(plan);
    let Some(one) = run(&plan, folder, Some(1)) else {
        return;
    };
    let (json, text) = (one.to_json(), one.to_text());
    for threads in [2, 4] {
        let report = run(&plan, folder, Some(threads)).unwrap();
        // Not `assert_eq`, which would print megabytes.
        assert!(report.to_json() == json, "JSON on {threads} threads");
        assert!(report.to_text() == text, "text on {threads} threads");
    }
}
