//! What the judged statistical checks say of clean elections, and of two that many studies call
//! anything but.
//!
//! Of the whole contest only, by every check that can come out unusual without resampling the
//! whole election: so the test takes seconds. Nothing here is a verdict on anyone.

use scrutineer::anomaly::battery::{Anomalies, Line, Verdict};
use scrutineer::anomaly::{Check, FigureName};
use scrutineer::model::SelectionId;

use crate::{load, run};

/// The checks that rest on a p-value or a rule, but for coarse shares.
fn judged() -> Vec<Check> {
    Check::ALL
        .iter()
        .copied()
        .filter(|check| check.code().is_some() && check.by_default())
        .collect()
}

fn anomalies(plan: &str, folder: &str, checks: &[Check]) -> Option<Anomalies> {
    let mut plan = load(plan).with_anomalies();
    let settings = plan.anomaly.as_mut()?;
    settings.checks = checks.to_vec();
    settings.regions = None;
    run(&plan, folder, None)?.anomalies
}

/// The selection, or what else a line speaks of.
fn target(line: &Line) -> &str {
    let selection = line.selection.as_ref();
    selection.map_or(line.target.key(), |id| id.as_str())
}

fn unusual(anomalies: &Anomalies) -> Vec<(Check, String)> {
    let lines = anomalies.unusual().into_iter();
    lines
        .map(|line| (line.check, target(line).to_string()))
        .collect()
}

#[test]
fn nothing_is_unusual_in_poland_canada_and_the_sheets_of_venezuela() {
    for (plan, folder) in [
        ("tests/plans/canada2011.toml", "canada2011"),
        ("tests/plans/poland2025_round2.toml", "poland2025"),
        ("examples/venezuela-2024/v1.toml", "venezuela2024"),
    ] {
        let Some(found) = anomalies(plan, folder, &judged()) else {
            return;
        };
        assert_eq!(unusual(&found), [], "{plan}");
        assert!(found.whole.tests >= 7, "{plan}");
    }
}

/// Elections with many small selections and with tables of one size, whose digits once passed for
/// unusual: Poland's first round had seven selections of 1% to 5% at whole multiples of five.
#[test]
fn no_digit_of_any_selection_is_unusual_in_poland_chile_albania_and_bolivia() {
    let checks = [
        Check::LastDigit,
        Check::SecondDigit,
        Check::ZeroFivePercentages,
        Check::ZeroFiveCounts,
    ];
    for (plan, folder) in [
        ("tests/plans/poland2025_round1.toml", "poland2025"),
        ("tests/plans/chile2021.toml", "chile2021"),
        ("tests/plans/albania2013.toml", "albania2013"),
        ("tests/plans/bolivia2019_final.toml", "bolivia2019"),
    ] {
        let Some(found) = anomalies(plan, folder, &checks) else {
            return;
        };
        assert_eq!(unusual(&found), [], "{plan}");
        // Those with few votes are described, but the large ones are judged.
        for check in [Check::ZeroFivePercentages, Check::ZeroFiveCounts] {
            let of_check = found.lines.iter().filter(|line| line.check == check);
            let judged = of_check.filter(|line| line.verdict == Verdict::Unremarkable);
            assert!(judged.count() >= 2, "{plan} {check:?}");
        }
    }
}

#[test]
fn benfords_law_would_call_venezuelas_sheets_unusual_and_redrawn_counts_do_not() {
    let checks = [Check::LastDigit, Check::SecondDigit];
    let Some(found) = anomalies("examples/venezuela-2024/v1.toml", "venezuela2024", &checks) else {
        return;
    };
    let line = |check: Check| -> &Line {
        let mut lines = found.lines.iter();
        let of_eg = |line: &&Line| line.check == check && target(line) == "EG";
        lines.find(of_eg).unwrap()
    };
    let figure = |check: Check, name: FigureName| {
        let figures = &line(check).result.as_ref().unwrap().figures;
        figures.iter().find(|one| one.name == name).unwrap().value
    };
    // Classical: chi-square 116.1, p 8.3e-21 (an independent program).
    assert!(figure(Check::SecondDigit, FigureName::BenfordPValue) < 1e-19);
    assert_eq!(line(Check::SecondDigit).verdict, Verdict::Unremarkable);
    assert!(line(Check::SecondDigit).p_value().unwrap().value > 0.05);
    assert_eq!(line(Check::LastDigit).verdict, Verdict::Unremarkable);
}

#[test]
fn russia_is_unusual_by_whole_percentages_coarse_shares_and_shpilkins_rule() {
    let checks = [
        Check::IntegerPercentages,
        Check::CoarseShares,
        Check::Shpilkin,
    ];
    for (plan, leader) in [
        ("tests/plans/russia2011.toml", "ER"),
        ("tests/plans/russia2020.toml", "yes"),
    ] {
        let mut plan = load(plan).with_anomalies();
        let Some(settings) = plan.anomaly.as_mut() else {
            panic!("no checks");
        };
        settings.checks = checks.to_vec();
        settings.selections = vec![SelectionId::new(leader)];
        settings.regions = None;
        // A tenth of the resamples, to take seconds; the test of single bins then has less to go by.
        settings.of_checks.coarse_shares.resamples = 99;
        let Some(report) = run(&plan, "russia", None) else {
            return;
        };
        let found = report.anomalies.unwrap();
        let unusual = unusual(&found);
        for check in checks {
            assert!(
                unusual.contains(&(check, leader.to_string())),
                "{leader}: {unusual:?}"
            );
        }
    }
}
