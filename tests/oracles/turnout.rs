//! Turnout and share: a synthetic election and two real ones by scipy (`anomaly/elementary.json`),
//! and Albania 2013 against a published forensic table (`anomaly/eftoolkit_albania2013.json`).

use scrutineer::anomaly::StationCounts;
use scrutineer::anomaly::turnout_share::{TurnoutShare, TurnoutShareSettings, turnout_share};
use serde_json::Value;

use crate::election::{self, Election};
use crate::support;

fn oracle(name: &str) -> Option<Value> {
    let path = support::shared("oracles")?.join("anomaly").join(name);
    Some(serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

fn close(found: f64, expected: &Value) {
    let expected = expected.as_f64().unwrap();
    // numpy sums 1e5 terms in pairs: about 1e-15 of relative error on each sum.
    assert!(
        (found - expected).abs() < 1e-11 * expected.abs().max(1.0),
        "{found} {expected}"
    );
}

#[test]
fn a_synthetic_election_is_that_of_scipy() {
    let Some(oracle) = oracle("elementary.json") else {
        return;
    };
    let column = |name: &str| -> Vec<u64> {
        let values = oracle["small_synthetic"]["input"][name].as_array().unwrap();
        values.iter().map(|value| value.as_u64().unwrap()).collect()
    };
    let (registered, ballots, votes) = (column("registered"), column("turnout"), column("winner"));
    let counts = StationCounts {
        registered: &registered,
        issued: None,
        ballots: &ballots,
        votes: &votes,
        regions: None,
    };
    let found = turnout_share(&counts, &TurnoutShareSettings::default()).unwrap();
    let expected = &oracle["small_synthetic"]["expected"];
    let corr = &expected["corr"];
    close(found.pearson, &corr["pearson"]);
    close(found.pearson_p, &corr["p"]);
    close(found.spearman, &corr["spearman"]);
    close(found.spearman_p, &corr["spearman_p"]);
    close(found.kendall, &corr["kendall"]);
    let share = &expected["sobyanin_eft"];
    close(found.share_on_turnout.slope, &share["slope"]);
    close(found.share_on_turnout.intercept, &share["intercept"]);
    close(found.share_on_turnout.error, &share["se"]);
    close(found.mean_share, &share["mean_share"]);
    close(found.slope_less_mean, &share["stat"]);
    let votes = &expected["sobyanin_classic_VN_on_TN"];
    close(found.votes_on_turnout.slope, &votes["slope"]);
    close(found.votes_on_turnout.intercept, &votes["intercept"]);
    close(found.votes_on_turnout.error, &votes["se"]);
}

/// Of all stations, or of those of one region.
fn found(election: &Election, selection: usize, region: Option<u32>) -> TurnoutShare {
    let chosen: Vec<usize> = (0..election.registered.len())
        .filter(|&place| region.is_none_or(|region| election.regions[place] == region))
        .collect();
    let pick = |slice: &[u64]| -> Vec<u64> { chosen.iter().map(|&place| slice[place]).collect() };
    let issued: Vec<Option<u64>> = chosen.iter().map(|&place| election.issued[place]).collect();
    let regions: Vec<u32> = chosen
        .iter()
        .map(|&place| election.regions[place])
        .collect();
    let counts = StationCounts {
        registered: &pick(&election.registered),
        issued: Some(&issued),
        ballots: &pick(&election.ballots),
        votes: &pick(&election.votes[selection].1),
        regions: Some(&regions),
    };
    turnout_share(&counts, &TurnoutShareSettings::default()).unwrap()
}

#[test]
fn russia_2011_and_2020_are_those_of_numpy() {
    let Some(oracle) = oracle("elementary.json") else {
        return;
    };
    for year in ["2011", "2020"] {
        let expected = &oracle[format!("ru_{year}")]["expected"];
        let found = found(&election::russia(year).unwrap(), 0, None);
        assert_eq!(found.sample.used, expected["n"].as_u64().unwrap());
        close(found.pearson, &expected["corr_pearson"]);
        close(found.slope_less_mean, &expected["sobyanin_eft"]);
        close(
            found.votes_on_turnout.slope,
            &expected["sobyanin_classic_slope"],
        );
        // Within regions the others do not lose votes on the whole: the slope is below 1.
        let within = found.within.unwrap();
        assert!(within.votes_slope < 1.0 && within.votes_error < 0.05);
    }
}

#[test]
fn albania_is_the_published_table_nationally_and_by_prefecture() {
    let Some(oracle) = oracle("eftoolkit_albania2013.json") else {
        return;
    };
    let election = election::albania().unwrap();
    let mut compared = 0;
    for table in ["national", "prefectures"] {
        for row in oracle[table].as_array().unwrap() {
            let text = |name: &str| row[name].as_str().unwrap();
            let name = text("Candidate's Name");
            let Some(selection) = election.votes.iter().position(|(code, _)| code == name) else {
                continue;
            };
            let region = election
                .names
                .iter()
                .position(|region| region == text("Level"));
            assert_eq!(region.is_some(), table == "prefectures");
            let found = found(&election, selection, region.map(|region| region as u32));
            // Three decimals are printed; half of the last, and a rounding.
            let printed = |name: &str| text(name).parse::<f64>().unwrap();
            assert!((found.slope_less_mean - printed("Sobyanin")).abs() < 5.000_001e-4);
            assert!((found.pearson - printed("Correlation")).abs() < 5.000_001e-4);
            compared += 1;
        }
    }
    assert_eq!(compared, 26);
}
